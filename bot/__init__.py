"""Convene: a Teams bot that turns a sentence into an online meeting."""
