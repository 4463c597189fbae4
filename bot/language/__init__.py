"""Language: a message in somebody's own words becomes a request, or says what is unclear.

Pure: no clock, no I/O, no logging. dateparser may be imported here only, and only when a language
needs it.
"""

from bot.language.reader import read

__all__ = ["read"]
