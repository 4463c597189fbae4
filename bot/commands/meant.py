"""Which meeting is meant: the one that the words name, or the last one in this conversation."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.commands.drafts import read_words
from bot.commands.showing import is_over
from bot.commands.turn import Turn
from bot.meeting import Intent, Reading
from bot.message import Message
from bot.store import Kept

# A meeting lasts no longer than this, so one that is under way began since.
_LONGEST = timedelta(days=2)
# What is shorter names nothing: "it", "1".
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What words about a meeting come to.

    *message* says what is to be done, without the meeting's name. *candidates* are those it may
    be about: one where it is clear. *of_others*: the meeting here is somebody else's.
    """

    message: Message
    reading: Reading
    candidates: tuple[Kept, ...] = ()
    of_others: bool = False


async def find_meant(turn: Turn, reading: Reading) -> Meant:
    """Find the meeting that the turn's message is about, among those to come."""
    message = turn.message
    mine = await _to_come(turn)
    named = [kept for kept in mine if _names(message.text, kept)]
    if named:
        message = replace(message, text=_without(message.text, named[0]))
        reading = read_words(message, zone=turn.zone)
    elif reading.subject:
        named = [kept for kept in mine if _is_part(reading.subject, kept)]
    elif reading.intent is Intent.CANCEL and reading.start is not None:
        named = [kept for kept in mine if _begins(turn, kept, reading.start)]
    if named or reading.subject:
        return Meant(message=message, reading=reading, candidates=tuple(named or mine))
    here = [
        kept
        for kept in await turn.rooms.meetings.recall_here(message)
        if not is_over(turn, kept.meeting)
    ]
    last = [kept for kept in here if kept.owner == message.sender.person][:1]
    of_others = bool(here) and not last
    candidates = () if of_others else tuple(last or mine)
    return Meant(message=message, reading=reading, candidates=candidates, of_others=of_others)


async def names_a_meeting(turn: Turn) -> Reading | None:
    """Read words again without the name of a meeting in them; None where they name none.

    "Cancel the design review" says nothing of a meeting to whoever knows none by that name.
    """
    for kept in await _to_come(turn):
        if _names(turn.message.text, kept):
            bare = replace(turn.message, text=_without(turn.message.text, kept))
            return read_words(bare, zone=turn.zone)
    return None


async def _to_come(turn: Turn) -> list[Kept]:
    since = turn.rooms.now() - _LONGEST
    found = await turn.rooms.meetings.recall_all(turn.message.sender.person, since=since)
    return [kept for kept in found if not (kept.cancelled or is_over(turn, kept.meeting))]


def _pattern(kept: Kept) -> re.Pattern[str] | None:
    subject = kept.meeting.subject.strip()
    if len(subject) < _SHORTEST_NAME:
        return None
    return re.compile(rf"(?<!\w){re.escape(subject)}(?!\w)", re.IGNORECASE)


def _names(text: str, kept: Kept) -> bool:
    pattern = _pattern(kept)
    return pattern is not None and pattern.search(text) is not None


def _without(text: str, kept: Kept) -> str:
    pattern = _pattern(kept)
    return " ".join(pattern.sub(" ", text, count=1).split()) if pattern else text


def _is_part(subject: str, kept: Kept) -> bool:
    part = subject.strip().casefold()
    return len(part) >= _SHORTEST_NAME and part in kept.meeting.subject.casefold()


def _begins(turn: Turn, kept: Kept, start: date) -> bool:
    begins = kept.meeting.start.astimezone(turn.zone)
    return begins == start if isinstance(start, datetime) else begins.date() == start
