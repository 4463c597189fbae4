"""Which meeting is meant: the one that the words name, or the last one in this conversation."""

import re
from collections.abc import Sequence
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
# A word is the same with another ending, if it is long enough to be known without.
_ENDING = 2
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What words about a meeting come to.

    *message* says what is to be done, without the meeting's name. *candidates* are those it may
    be about: one where it is clear. *of_others*: the meeting here, where it is somebody else's.
    *unknown* is a name that no meeting of the sender's has.
    """

    message: Message
    reading: Reading
    candidates: tuple[Kept, ...] = ()
    of_others: Kept | None = None
    unknown: str = ""


async def find_meant(turn: Turn, reading: Reading) -> Meant:
    """Find the meeting that the turn's message is about, among those to come.

    One that is over can only be held again.
    """
    if reading.intent is Intent.AGAIN:
        return await _find_to_repeat(turn, reading)
    message = turn.message
    mine = await _to_come(turn)
    named = [kept for kept in mine if _names(message.text, kept)]
    if named:
        message = replace(message, text=_without(message.text, named[0]))
        reading = read_words(message, zone=turn.zone)
    elif reading.subject:
        named = _called(reading.subject, mine)
    elif reading.intent is Intent.CANCEL and reading.start is not None:
        named = [kept for kept in mine if _begins(turn, kept, reading.start)]
    if named or reading.subject:
        return Meant(message=message, reading=reading, candidates=tuple(named or mine))
    here = await turn.rooms.meetings.recall_here(message)
    return _last(turn, reading, [one for one in here if not is_over(turn, one.meeting)], mine)


async def _find_to_repeat(turn: Turn, reading: Reading) -> Meant:
    """Find the meeting to be held again: one to come, or else the last of those that are over."""
    message = turn.message
    known = await _known(turn, turn.rooms.policy.retention)
    by_text = [kept for kept in known if _names(message.text, kept)]
    named = by_text or _called(reading.subject or "", known)
    if reading.subject and not named:
        return Meant(message=message, reading=reading, unknown=reading.subject)
    if named:
        if not reading.subject:
            message = replace(message, text=_without(message.text, named[0]))
        candidates = _live_or_last(turn, named)
        return Meant(message=message, reading=reading, candidates=candidates)
    here = await turn.rooms.meetings.recall_here(message)
    live = [one for one in here if not is_over(turn, one.meeting)]
    return _last(turn, reading, live or here, _live_or_last(turn, known))


def _last(turn: Turn, reading: Reading, here: Sequence[Kept], mine: Sequence[Kept]) -> Meant:
    """Take the sender's last one of *here*, else all that are *mine*."""
    message = turn.message
    last = [kept for kept in here if kept.owner == message.sender.person][:1]
    # Nobody is told of what one person alone was shown.
    of_others = None if last else next(filter(is_shown_to_room, here), None)
    candidates = () if of_others else tuple(last or mine)
    return Meant(message=message, reading=reading, candidates=candidates, of_others=of_others)


def is_shown_to_room(kept: Kept) -> bool:
    """Whether those who are where a meeting was asked for have its card before them."""
    return kept.occasion is not None and not kept.occasion.message.private


def _live_or_last(turn: Turn, known: Sequence[Kept]) -> tuple[Kept, ...]:
    live = tuple(kept for kept in known if not is_over(turn, kept.meeting))
    return live or tuple(known[-1:])


async def names_a_meeting(turn: Turn, *, over: bool = False) -> Reading | None:
    """Read words again without the name of a meeting in them; None where they name none.

    "Cancel the design review" says nothing of a meeting to whoever knows none by that name. With
    *over* it may be one that is over.
    """
    for kept in await (_known(turn, turn.rooms.policy.retention) if over else _to_come(turn)):
        if _names(turn.message.text, kept):
            bare = replace(turn.message, text=_without(turn.message.text, kept))
            return read_words(bare, zone=turn.zone)
    return None


async def _to_come(turn: Turn) -> list[Kept]:
    known = await _known(turn, _LONGEST)
    return [kept for kept in known if not is_over(turn, kept.meeting)]


async def _known(turn: Turn, ago: timedelta) -> list[Kept]:
    """Recall the sender's meetings, also those that are over and began not longer *ago*."""
    since = turn.rooms.now() - ago
    found = await turn.rooms.meetings.recall_all(turn.message.sender.person, since=since)
    return [kept for kept in found if not kept.cancelled]


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


def _called(name: str, known: Sequence[Kept]) -> list[Kept]:
    """Give those whose subject has *name* in it; or its words, with other endings."""
    part = name.strip().casefold()
    if len(part) < _SHORTEST_NAME:
        return []
    same = [kept for kept in known if part in kept.meeting.subject.casefold()]
    return same or [kept for kept in known if _has_words(part, kept.meeting.subject.casefold())]


def _has_words(part: str, subject: str) -> bool:
    """Tell whether every word of *part* is in *subject*: ретроспективу is ретроспектива."""
    words = subject.split()
    return all(any(_alike(one, word) for word in words) for one in part.split())


def _alike(one: str, other: str) -> bool:
    stem = max(len(one), len(other)) - _ENDING
    return one == other or (stem >= _SHORTEST_STEM and one[:stem] == other[:stem])


def _begins(turn: Turn, kept: Kept, start: date) -> bool:
    begins = kept.meeting.start.astimezone(turn.zone)
    return begins == start if isinstance(start, datetime) else begins.date() == start
