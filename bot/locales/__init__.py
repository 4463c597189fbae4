"""Convene's own words in each language, and dates, times and lists as people there write them.

Pure: a locale and values go in, text comes out. Babel and its CLDR data are used here only. The
one thing read is the package's own catalogues, once for each language.

An English sentence is its own message id, so English needs no catalogue. Another language is one
file, ``catalogues/<language>.po``, and no code; ``collect`` keeps it up to date with the sources.
"""

from bot.locales.words import Words, sentence, words_for

__all__ = ["Words", "sentence", "words_for"]
