"""The command line: a file for each group of commands.

Each command imports the rooms it needs when it runs, so that ``parse`` starts at once. The door,
which knows all commands, is ``app.py``.
"""
