"""A meeting as it is kept: what was made, where it was asked for, and which card shows it."""

from dataclasses import dataclass, field, replace
from uuid import UUID

from bot.meeting import Meeting, Options
from bot.message import Message, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Where and by whom a meeting was asked for, without the words, and with which *options*.

    *notes* name what stands on its card, *source* is the address of the message it was made of.
    """

    message: Message
    notes: tuple[str, ...] = ()
    options: Options = field(default_factory=Options)
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A meeting of *owner*'s. *card_id* is the activity that shows it, where *occasion* says.

    Rows of the version before know neither.
    """

    owner: Person
    request_id: UUID
    meeting: Meeting
    occasion: Occasion | None = None
    card_id: str | None = None
    cancelled: bool = False


def wordless(message: Message) -> Message:
    """Leave out of a message what it said: who asked where is enough to answer them later."""
    return replace(message, text="", value={}, mentions=())
