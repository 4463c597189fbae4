"""The form: everything about a meeting on one card, filled with what is known already."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.cards.escape import shorten
from bot.cards.forms import SUBJECT_LENGTH, date_input, minutes_input, subject_input, time_input
from bot.cards.parts import Part, as_text, card, execute, line, submit
from bot.cards.zone_choices import zone_input
from bot.locales import Words
from bot.meeting import Attendee, Lobby, Options, Presenters, Reading
from bot.message import Reply

LEAD_LENGTH = 500
ATTENDEES_LENGTH = 2000
_HALF_HOUR = timedelta(minutes=30)
# Stands for nothing said; an empty value would be no choice at all.
USUAL = "usual"


def form_reply(
    reading: Reading,
    *,
    words: Words,
    zone: ZoneInfo,
    now: datetime,
    data: Mapping[str, Any],
    duration: timedelta,
    passcode: bool,
    lead: str = "",
    in_dialog: bool = False,
) -> Reply:
    """Ask for everything, filled with *reading*; *duration* and *passcode* where it says nothing.

    The button sends *data* with the inputs of ``forms``, and with ``zone`` (IANA), ``passcode``
    and ``record`` (``true`` or ``false``), ``lobby``, ``presenters`` (Graph's words, or ``usual``)
    and ``attendees`` (names or addresses, with semicolons between). *zone* is the sender's, *now*
    aware; a *lead* in the reader's words says what is wrong with an earlier answer. *in_dialog* it
    is the message extension's, to whose invokes Teams turns submits alone.
    """
    title = words.say("Make a meeting")
    wrong = shorten(lead, LEAD_LENGTH)
    start, length = _start(reading, zone, now), _length(reading) or duration
    body = [
        line(title, size="Medium", weight="Bolder", style="heading"),
        line(wrong, color="Attention") if wrong else None,
        subject_input(words, shorten(reading.subject or "", SUBJECT_LENGTH)),
        date_input(words, value=start),
        _clock(words, start),
        minutes_input(words, value=length, required=True),
        zone_input(words, start),
        *_options(words, reading.options, passcode=passcode),
        _attendees(words, reading.attendees),
    ]
    how = words.say("Fill in the form, or write to me what and when.")
    done = words.say("Make the meeting")
    send = submit(done, data) if in_dialog else execute(done, data, with_inputs=True)
    return Reply(
        text=as_text(title, wrong, how),
        summary=wrong or title,
        card=card(words, body, text=title, actions=[send]),
    )


def _start(reading: Reading, zone: ZoneInfo, now: datetime) -> datetime:
    """Give the start that was understood, with the next half hour where none was."""
    if isinstance(reading.start, datetime):
        return reading.start
    since = timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
    soon = (now.astimezone(UTC) - since + _HALF_HOUR).astimezone(zone)
    if reading.start is None:
        return soon
    day = reading.start
    return soon.replace(year=day.year, month=day.month, day=day.day)


def _length(reading: Reading) -> timedelta | None:
    if isinstance(reading.start, datetime) and isinstance(reading.end, datetime):
        length = reading.end.astimezone(UTC) - reading.start.astimezone(UTC)
        return length if length > timedelta() else None
    return reading.duration


def _clock(words: Words, start: datetime) -> Part:
    # Which zone's clock that is stands beside it, to be chosen.
    asked = time_input(words, zone="", value=start)
    return {**asked, "label": words.say("Start")}


def _options(words: Words, options: Options, *, passcode: bool) -> Iterable[Part]:
    asked = passcode if options.passcode is None else options.passcode
    yield _toggle("passcode", words.say("With a passcode"), on=asked)
    yield _choice(words, "lobby", words.say("Who skips the lobby"), _lobbies(words), options.lobby)
    presenters = _presenters(words)
    if options.presenters is Presenters.CHOSEN:
        presenters[Presenters.CHOSEN] = words.say("People I choose")
    yield _choice(words, "presenters", words.say("Who can present"), presenters, options.presenters)
    yield _toggle("record", words.say("Record automatically"), on=bool(options.record))


def _lobbies(words: Words) -> dict[StrEnum, str]:
    return {
        Lobby.EVERYONE: words.say("Everybody"),
        Lobby.ORGANIZATION: words.say("People of my organization"),
        Lobby.WITHOUT_GUESTS: words.say("People of my organization, but no guests"),
        Lobby.FEDERATED: words.say("My organization and trusted ones"),
        Lobby.INVITED: words.say("People who are invited"),
        Lobby.ORGANIZER: words.say("Only me"),
    }


def _presenters(words: Words) -> dict[StrEnum, str]:
    return {
        Presenters.EVERYONE: words.say("Everybody"),
        Presenters.ORGANIZATION: words.say("People of my organization"),
        Presenters.ORGANIZER: words.say("Only me"),
    }


def _choice(
    words: Words, name: str, label: str, titles: Mapping[StrEnum, str], chosen: StrEnum | None
) -> Part:
    usual = {"title": words.say("As usual in my organization"), "value": USUAL}
    choices = [{"title": title, "value": value.value} for value, title in titles.items()]
    return {
        "type": "Input.ChoiceSet",
        "id": name,
        "label": label,
        "style": "compact",
        "value": chosen.value if chosen else USUAL,
        "choices": [usual, *choices],
    }


def _toggle(name: str, title: str, *, on: bool) -> Part:
    return {
        "type": "Input.Toggle",
        "id": name,
        "title": title,
        "value": "true" if on else "false",
        "valueOn": "true",
        "valueOff": "false",
    }


def _attendees(words: Words, attendees: Iterable[Attendee]) -> Part:
    known = "; ".join(shorten(one.address or one.name, 200) for one in attendees)
    return {
        "type": "Input.Text",
        "id": "attendees",
        "label": words.say("With"),
        "placeholder": words.say("Names or addresses, with semicolons between"),
        "isMultiline": True,
        "maxLength": ATTENDEES_LENGTH,
        **({"value": known[:ATTENDEES_LENGTH]} if known else {}),
    }
