"""Days, times and lengths as CLDR writes them.

Times in CLDR hold narrow no-break spaces (U+202F, before PM) and thin ones (U+2009, around a
dash); they are kept, since they are how people there write.
"""

from datetime import date, datetime, timedelta
from typing import Literal

from babel import Locale
from babel.dates import (
    format_date,
    format_interval,
    format_skeleton,
    format_time,
    get_timezone_gmt,
)
from babel.lists import format_list
from babel.units import format_unit


def day(value: date, locale: Locale) -> str:
    """Write the day in full: Thursday, March 12, 2026."""
    return format_date(value, "full", locale=locale)


def time(value: datetime, locale: Locale) -> str:
    """Write the time on the wall: 3:00 PM."""
    return _halves_in_words(format_time(_wall(value), "short", locale=locale), locale)


def span(start: datetime, end: datetime, locale: Locale) -> str:
    """Write from when to when. The day is named only for an end on another day.

    Where the clocks change in between, each time bears its offset: 1:30 – 1:15 would be a riddle.
    """
    if start.utcoffset() != end.utcoffset():
        return _join(_exact(start, locale), _exact(end, locale, since=start), locale)
    if start.date() != end.date():
        return _join(time(start, locale), moment(end, locale), locale)
    skeleton = _clock_skeleton(locale)
    # B: times such as "11 at night", which Babel cannot compare; nor may it take the nearest
    # pattern where there is none, since that may be such a one.
    if "B" in locale.interval_formats.get(skeleton, "B"):
        return _join(time(start, locale), time(end, locale), locale)
    written = format_interval(_wall(start), _wall(end), skeleton, locale=locale)
    return _halves_in_words(written, locale)


def moment(value: datetime, locale: Locale) -> str:
    """Write day and time in short, without the year: Thu, Mar 12, 3:00 PM."""
    written = format_skeleton("MMMEd", _wall(value), locale=locale)
    # What quotes hold in a pattern is to be written as it is.
    pattern = str(locale.datetime_formats["medium"]).replace("'", "")
    return pattern.format(time(value, locale), written)


def length(value: timedelta, locale: Locale) -> str:
    """Write a length in days, hours and minutes: 1 hour, 30 minutes."""
    minutes = max(round(value.total_seconds() / 60), 0)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    counted = (("day", days), ("hour", hours), ("minute", minutes))
    said = [_unit(count, unit, locale) for unit, count in counted if count]
    if not said:
        return _unit(0, "minute", locale)
    return format_list(said, style=_unit_list(locale), locale=locale)


def month(value: date, locale: Locale) -> str:
    """Write the month in short: Mar."""
    return format_date(value, "LLL", locale=locale)


def weekday(value: date, locale: Locale) -> str:
    """Write the weekday in short: Thu."""
    return format_date(value, "ccc", locale=locale)


def _wall(value: datetime) -> datetime:
    # Babel moves aware datetimes to UTC; what stands on the wall is to be written.
    return value.replace(tzinfo=None)


def _clock_skeleton(locale: Locale) -> str:
    pattern = str(locale.time_formats["short"].pattern)
    return "Hm" if "H" in pattern or "k" in pattern else "hm"


def _join(first: str, last: str, locale: Locale) -> str:
    return str(locale.interval_formats[None]).format(first, last)


def _exact(value: datetime, locale: Locale, *, since: datetime | None = None) -> str:
    same_day = since is None or since.date() == value.date()
    written = time(value, locale) if same_day else moment(value, locale)
    return f"{written} {get_timezone_gmt(value, locale=locale)}"


def _halves_in_words(written: str, locale: Locale) -> str:
    # Korean writes 오전 and 오후; CLDR's short form of them, which Babel takes, is AM and PM.
    if locale.language == "ko":
        names = locale.day_periods["format"]
        for half in ("am", "pm"):
            written = written.replace(names["abbreviated"][half], names["wide"][half])
    return written


def _unit_list(locale: Locale) -> Literal["unit", "unit-short", "standard"]:
    # Babel has the patterns for a list of units in part of the languages only.
    whole = {"2", "start", "middle", "end"}
    styles: tuple[Literal["unit", "unit-short"], ...] = ("unit", "unit-short")
    for style in styles:
        if whole <= set(locale.list_patterns.get(style, {})):
            return style
    return "standard"


def _unit(count: int, unit: str, locale: Locale) -> str:
    written = format_unit(count, f"duration-{unit}", locale=locale)
    # Babel has no long form for Japanese and Chinese and then writes the unit's id.
    if "duration-" in written:
        return format_unit(count, f"duration-{unit}", length="short", locale=locale)
    return written
