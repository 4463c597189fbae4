"""What had to be chosen for the sender, one short sentence each, and how to change it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.locales import Words, sentence
from bot.meeting import Assumed

_HALF_HOUR = timedelta(minutes=30)
_HOUR = timedelta(hours=1)

_CHOSEN: Mapping[Assumed, str] = {
    Assumed.AM_PM: sentence("I took the hour as {time}."),
    Assumed.DATE: sentence("You named no day, so I took {day}."),
    Assumed.WEEKDAY: sentence("I took the weekday as {day}."),
    Assumed.YEAR: sentence("You named no year, so I took {day}."),
    Assumed.ZONE: sentence("I took the time as {zone}."),
    Assumed.DAY_MONTH_ORDER: sentence("I read the date as {day}."),
    Assumed.DURATION: sentence("You named no length, so I took {length}."),
    Assumed.SUBJECT: sentence("You named no subject, so I took “{subject}”."),
}

_CHANGE: Mapping[Assumed, str] = {
    Assumed.AM_PM: sentence("To change it, write “move it to {other_time}”."),
    Assumed.DATE: sentence("To change it, write “move it to {other_day}”, or any other day."),
    Assumed.WEEKDAY: sentence("To change it, write “move it to {other_day}”, or any other day."),
    Assumed.YEAR: sentence("To change it, write “move it to” and the day with its year."),
    Assumed.ZONE: sentence("To change it, write the time with a place, as in “3pm Berlin time”."),
    Assumed.DAY_MONTH_ORDER: sentence("To change it, write “move it to” and the month as a word."),
    Assumed.DURATION: sentence("To change it, write “make it {other_length}”."),
    Assumed.SUBJECT: sentence("To change it, write “call it” and the subject."),
}


def assumptions(
    assumed: frozenset[Assumed],
    *,
    words: Words,
    subject: str,
    start: datetime,
    length: timedelta,
    by_button: bool,
) -> list[str]:
    """Own up to what was *assumed*; *start* is in the sender's zone.

    *by_button* where the card itself has a button to change it.
    """
    values = {
        "subject": subject,
        "day": words.day(start),
        "time": words.time(start),
        "zone": words.zone(start),
        "length": words.minutes(length),
        # On the wall: the other half of the day, the day after.
        "other_time": words.time(start.replace(hour=(start.hour + 12) % 24)),
        "other_day": words.day(start + timedelta(days=1)),
        "other_length": words.minutes(_HALF_HOUR if length >= _HOUR else _HOUR),
    }
    chosen = [which for which in Assumed if which in assumed]
    said = [words.say(_CHOSEN[which], **values) for which in chosen]
    if by_button:
        return [*said, words.say("If that is wrong, press Change.")] if said else []
    changes = (words.say(_CHANGE[which], **values) for which in chosen)
    return [f"{what} {how}" for what, how in zip(said, changes, strict=True)]
