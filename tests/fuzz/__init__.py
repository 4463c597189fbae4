"""Looks for what makes Convene fail, for as long as one likes: ``python -m tests.fuzz``."""
