"""Options that people name and Microsoft knows by an id: from the administrator's lists. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.commands.buttons import read_button
from bot.commands.turn import Policy
from bot.meeting import Options
from bot.message import Message

# What a person may let go of by a button, so that the rest is made.
DROPPABLE = frozenset({"template", "sensitivity_label", "live_event"})
WITHOUT = "without"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlisted:
    """A *name* that the administrator has not listed; *option* is a field of ``Options``."""

    option: str
    name: str
    listed: tuple[str, ...]


def options_by_id(options: Options, policy: Policy) -> Options | Unlisted:
    """Put ids in the place of names; the first name that is not listed where there is one."""
    lists = {"template": policy.templates, "sensitivity_label": policy.labels}
    said: dict[str, Any] = {}
    for option, listed in lists.items():
        name = getattr(options, option)
        if name is None:
            continue
        found = find_named(name, listed)
        if found is None:
            return Unlisted(option=option, name=name, listed=tuple(listed))
        said[option] = found
    return replace(options, **said)


def find_named(name: str, listed: Mapping[str, str]) -> str | None:
    """Find the id of a name, in any case; a part of it will do where only one has it."""
    wanted = _plain(name)
    whole = [identifier for known, identifier in listed.items() if _plain(known) == wanted]
    part = [identifier for known, identifier in listed.items() if wanted in _plain(known)]
    found = whole or part
    return found[0] if len(found) == 1 else None


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def without_dropped(options: Options, message: Message) -> Options:
    """Take out what the sender has let go of by the button in *message*."""
    data = read_button(message.value)
    dropped = str(data.get("option")) if data.get("verb") == WITHOUT else ""
    nothing: dict[str, Any] = {dropped: None}
    return replace(options, **nothing) if dropped in DROPPABLE else options


def without_button(option: str, draft_id: str) -> dict[str, Any]:
    """Write what the button sends that makes a draft's meeting without an option."""
    return {"convene": {"verb": WITHOUT, "option": option, "draft": draft_id}}
