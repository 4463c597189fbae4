"""Those who are @mentioned beside the bot come to the meeting, wherever they stand. Pure.

A mention is known by its id, not by its words: so the reader is not left to guess where a name
ends. A mention that only calls somebody is taken out of the text; any other stands there as an
address of nobody's, which is read as one word, and is turned back into its people afterwards.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.meeting import Attendee, Reading
from bot.message import Mention, Message

# Nobody has an address below it: https://www.rfc-editor.org/rfc/rfc6761#section-6.4
_NOWHERE = "mention.invalid"
# Channels and teams, and other bots: they stay words of the text.
_NO_PEOPLE = ("19:", "28:")
# What stands between mentions that are one list to the reader, and between those that are called.
_BETWEEN = re.compile(r"\s*")
_BETWEEN_CALLED = re.compile(r"[\s,;&]*(?:and\s+)?", re.IGNORECASE)
# Names that belong to a longer word: "Kai's onboarding", "Kai-approved".
_GOES_ON = re.compile(r"['’\-]?\w")
_CALLS = re.compile(r"\s*[,:;!–—-]?\s*")


@dataclass(frozen=True, slots=True)
class _Run:
    """Mentions side by side, from one place in the text up to another."""

    people: tuple[Mention, ...]
    begin: int
    end: int


def read_mentions_apart(message: Message, read: Callable[[str], Reading]) -> Reading:
    """Read the text of *message* by *read*, its mentions as people."""
    mentions = [one for one in message.mentions if not one.account_id.startswith(_NO_PEOPLE)]
    if not mentions:
        return read(message.text)
    text = message.text
    runs = _runs(text, mentions)
    people: dict[str, tuple[Mention, ...]] = {}
    for number, run in reversed(list(enumerate(runs))):
        instead, end = "", run.end
        if text[: run.begin].strip():
            instead = f"m{number}@{_NOWHERE}"
            people[instead] = run.people
        else:
            end += len((_CALLS.match(text[run.end :]) or [""])[0])
        text = text[: run.begin] + instead + text[end:]
    return _with_people(read(text), people, mentions)


def _runs(text: str, mentions: Iterable[Mention]) -> list[_Run]:
    runs: list[_Run] = []
    at = 0
    for mention in mentions:
        begin = text.find(mention.name, at) if mention.name else -1
        end = begin + len(mention.name)
        if begin < 0 or _GOES_ON.match(text[end:]):
            continue
        at = end
        between = _BETWEEN if runs and text[: runs[0].begin].strip() else _BETWEEN_CALLED
        if runs and between.fullmatch(text[runs[-1].end : begin]):
            runs[-1] = _Run((*runs[-1].people, mention), runs[-1].begin, end)
        else:
            runs.append(_Run((mention,), begin, end))
    return runs


def _with_people(
    reading: Reading, people: dict[str, tuple[Mention, ...]], mentions: Iterable[Mention]
) -> Reading:
    found: list[Attendee] = []
    for one in reading.attendees:
        meant = people.get(one.address or "")
        found += [_attendee(mention, one) for mention in meant] if meant else [one]
    named = {one.account_id for one in found}
    found += [_attendee(one) for one in mentions if one.account_id not in named]
    subject = reading.subject
    for address, meant in people.items():
        names = ", ".join(one.name for one in meant)
        subject = subject.replace(address, names) if subject else None
    return replace(reading, subject=subject, attendees=tuple(dict.fromkeys(found)))


def _attendee(mention: Mention, read: Attendee | None = None) -> Attendee:
    role = read.role if read else None
    return Attendee(name=mention.name, account_id=mention.account_id, role=role)
