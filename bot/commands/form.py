"""What the form's inputs say. Pure, and lenient: a client may send anything, or leave it out."""

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.commands.buttons import read_button
from bot.commands.registry import opens_form
from bot.commands.turn import find_zone
from bot.meeting import Assumed, Attendee, Intent, Lobby, Options, Presenters, Reading
from bot.message import Message

Choice = TypeVar("Choice", bound=StrEnum)

_NAME_LENGTH = 200
_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")


def is_form(message: Message) -> bool:
    """Whether the form was sent: it says everything, whatever was said before."""
    return read_button(message.value).get("verb") == "form"


def wants_form(message: Message) -> bool:
    """Whether the form is to be opened."""
    pressed = read_button(message.value).get("verb") == "open"
    return pressed or (not message.value and opens_form(message.text))


def form_zone(message: Message) -> ZoneInfo | None:
    """Give the zone that was chosen, on whose clocks the inputs are."""
    chosen = message.value.get("zone") if is_form(message) else None
    return find_zone(chosen) if isinstance(chosen, str) else None


def without_form(reading: Reading) -> Reading:
    """Take out of *reading* all that the form says anew; its other options stay."""
    kept = replace(reading.options, passcode=None, lobby=None, presenters=None, record=None)
    return Reading(intent=Intent.CREATE, options=kept, language=reading.language)


def with_form(reading: Reading, message: Message) -> Reading:
    """Add the options and people of the form that was sent in *message*.

    A time without a day is no start here: the form asks for the day, and nothing is assumed of it.
    """
    return replace(
        reading,
        start=None if Assumed.DATE in reading.assumed else reading.start,
        end=None if Assumed.DATE in reading.assumed else reading.end,
        assumed=reading.assumed - {Assumed.DATE},
        options=_options(message.value),
        attendees=read_attendees(message.value),
    )


def read_attendees(value: Mapping[str, Any]) -> tuple[Attendee, ...]:
    """Read who is to come, each once; a name that came with an object id keeps it."""
    text = value.get("attendees")
    if not isinstance(text, str):
        return ()
    known = _people(read_button(value).get("people"))
    parts = (part.strip() for part in re.split(r"[;\n]", text))
    found = [one for part in parts if part for one in _attendees_of(part, known)]
    return tuple(dict.fromkeys(found))


def _attendees_of(part: str, known: Mapping[str, str]) -> list[Attendee]:
    if part in known:
        return [Attendee(name=part, user_id=known[part])]
    addresses = _ADDRESS.findall(part)
    if addresses:
        return [Attendee(name=address, address=address) for address in addresses]
    return [Attendee(name=part[:_NAME_LENGTH])]


def _people(given: Any) -> dict[str, str]:
    people = [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    pairs = [(one.get("name"), one.get("id")) for one in people]
    return {n: i for n, i in pairs if isinstance(n, str) and isinstance(i, str) and n and i}


def _options(value: Mapping[str, Any]) -> Options:
    return Options(
        # "No passcode" is said too: without a word there may be one by default.
        passcode={"true": True, "false": False}.get(str(value.get("passcode"))),
        record=True if value.get("record") == "true" else None,
        lobby=_choice(Lobby, value.get("lobby")),
        presenters=_choice(Presenters, value.get("presenters")),
    )


def _choice(kind: type[Choice], value: Any) -> Choice | None:
    return next((one for one in kind if one.value == value), None)
