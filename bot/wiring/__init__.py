"""The composition root: the one place where the rooms are made and handed to each other.

``running`` is all of it; the other files are its parts. It decides nothing: what the settings say
is passed on, in the words of the room that is to know it.
"""
