"""Convene: a Teams bot that turns a sentence into an online meeting."""

VERSION = "0.1.0"
