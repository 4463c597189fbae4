"""Who is to come: names, addresses and mentions, as written, with a role where one is said.

Pure.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.terms import Sentence
from bot.meeting import Attendee, Role


@dataclass(frozen=True, slots=True)
class Guests:
    """People named together, and the terms from *first* up to *last* that name them."""

    people: tuple[Attendee, ...]
    first: int
    last: int


# What a name may consist of besides unknown words: many names mean something else as well.
_IN_NAME = {
    "word", "shortrel", "shortday", "month", "my", "the", "dot", "dash", "put", "task", "meal",
    "modal", "fixed", "city", "quoted", "number", "people", "place", "room", "at", "every",
    "unit", "errand",
}  # fmt: skip
# "Mina Park" and "Grace Field", but not "park" and "great".
_IN_CAPITALS = {"looknoun", "look", "yes", "fresh", "pair", "cancel", "move", "meet"}
_SEPARATORS = {"comma", "and"}
_NO_NAME = {"with", "about", "and", "comma", "by", "on", "of", "for", "from", "at", "in", "to"}
_BEFORE_INVITATION = {"a", "the", "my", "put", "task", "meeting", "fresh", "of", "word"}
# What a name that stands before its "with" may consist of.
_BEFORE_WITH = _IN_NAME | {"comma", "and"}
# An article alone names nobody.
_NOBODY = {"the", "my", "at", "dot"}
_LISTED = _IN_NAME | _SEPARATORS
_MOST_WORDS = 4
# So far a list may reach before "as attendees".
_MOST_AHEAD = 24


def read_people(sentence: Sentence, used: frozenset[int]) -> list[Guests]:
    """Find everybody asked for; *used* are the positions that something else has taken."""
    found: list[Guests] = []
    at = 0
    while at < len(sentence.terms):
        if sentence.kind(at) == "with_behind" and at not in used:
            found += _named_before(sentence, at, used, found)
        start = _names_start(sentence, at, used)
        guests = _names(sentence, at, start, used) if start is not None else None
        if guests:
            found.append(guests)
        at = guests.last if guests else at + 1
    return found


def _named_before(
    sentence: Sentence, behind: int, used: frozenset[int], found: list[Guests]
) -> list[Guests]:
    """Read the names before a word behind them: 田中さんと, 민수와."""
    earliest = found[-1].last if found else 0
    first = behind
    while first > earliest and first - 1 not in used and sentence.kind(first - 1) in _BEFORE_WITH:
        first -= 1
        if sentence.terms[first].spaced and sentence.kind(first - 1) not in _SEPARATORS:
            break
    while first < behind and sentence.kind(first) in _SEPARATORS | _NOBODY:
        first += 1
    if first == behind:
        return []
    guests = _names(sentence, first, first, used | {behind})
    return [Guests(guests.people, guests.first, max(guests.last, behind + 1))] if guests else []


def _names_start(sentence: Sentence, at: int, used: frozenset[int]) -> int | None:
    """Tell where the names begin if the term at *at* leads up to some."""
    if at in used:
        return None
    kind = sentence.kind(at)
    if _mention(sentence, at) or "@" in sentence.terms[at].text[1:]:
        return at
    people_between = kind == "between" and sentence.kind(at + 1) == "word"
    if (
        kind == "with"
        or people_between
        or (kind == "to" and sentence.terms[at - 1].value == "to" and at)
    ):
        return at + 1
    if kind == "meet":
        return at + 1 if sentence.kind(at + 1) not in _NO_NAME else None
    if _invites(sentence, at):
        return at + 1
    led = kind == "put" or (kind == "comma" and sentence.kind(at + 1) not in {"put", "task"})
    return at + 1 if led and _has_role(sentence, at + 1, used) else None


def _invites(sentence: Sentence, at: int) -> bool:
    """Tell "invite Ana to a meeting" from an invitation to be sent."""
    if sentence.terms[at].value != "to" or sentence.kind(at) != "meeting":
        return False
    if sentence.kind(at - 1) in _BEFORE_INVITATION:
        return False
    end = at + 1
    while end - at < _MOST_AHEAD and sentence.kind(end) in _LISTED:
        end += 1
    return sentence.kind(end) == "to"


def _mention(sentence: Sentence, at: int) -> bool:
    """Tell "@Ana" from "@6"."""
    follows = sentence.kind(at + 1)
    glued = follows and not sentence.terms[at + 1].spaced
    return sentence.terms[at].text == "@" and bool(glued) and follows != "number"


def _has_role(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell "add Ana and Ben as attendees" from adding anything else."""
    end = at
    while end - at < _MOST_AHEAD and sentence.kind(end) in _LISTED and end not in used:
        end += 1
    return sentence.kind(end) == "role"


def _names(sentence: Sentence, first: int, start: int, used: frozenset[int]) -> Guests | None:
    spans: list[tuple[int, int]] = []
    at = start
    for begin, end in _name_spans(sentence, start, used):
        spans.append((begin, end))
        at = _behind_address(sentence, end)
    if not spans:
        return None
    role_term = sentence.terms[at] if sentence.kind(at) == "role" else None
    roles = _roles(role_term.name if role_term else "", len(spans))
    people = [
        _attendee(sentence, first, last, role)
        for (first, last), role in zip(spans, roles, strict=True)
    ]
    return Guests(tuple(people), first, at + (role_term is not None))


def _name_spans(sentence: Sentence, at: int, used: frozenset[int]) -> Iterator[tuple[int, int]]:
    while True:
        end = _name_end(sentence, at, used)
        if end == at:
            return
        yield at, end
        at = end = _behind_address(sentence, end)
        while sentence.kind(at) in _SEPARATORS:
            at += 1
        if at == end or _starts_order(sentence, at):
            return


def _name_end(sentence: Sentence, at: int, used: frozenset[int]) -> int:
    end = at
    while end < len(sentence.terms) and end not in used and end - at < _MOST_WORDS * 2:
        kind = sentence.kind(end)
        named = kind in _IN_NAME or (kind in _IN_CAPITALS and sentence.capital(end))
        named = named or _little_word(sentence, end, first=end == at)
        if not named or (kind == "dot" and not _initial(sentence, end)):
            break
        if kind in {"the", "my", "every"} and end > at:
            break
        if kind == "at" and not _mention(sentence, end):
            break
        end += 1
    named = any(sentence.kind(i) not in _NOBODY for i in range(at, end))
    return end if named else at


def _little_word(sentence: Sentence, at: int, *, first: bool) -> bool:
    """Tell names from the asking: "with A.J.", "with a client", "with the IT department"."""
    if sentence.kind(at) == "a":
        return _initial(sentence, at + 1) or (first and sentence.kind(at + 1) == "word")
    team = sentence.kind(at - 1) == "the" and sentence.kind(at + 1) == "word"
    return sentence.kind(at) == "me" and team


def _initial(sentence: Sentence, dot: int) -> bool:
    """Tell the dot of "A.J." and "Dr." from the one that ends a sentence."""
    before = sentence.terms[dot - 1].text
    if sentence.kind(dot) != "dot":
        return False
    return not sentence.terms[dot].spaced and len(before) <= 2 and dot + 1 < len(sentence.terms)


def _starts_order(sentence: Sentence, at: int) -> bool:
    """Tell "with Bob and book a room" from a list of names that goes on."""
    return sentence.kind(at) in {"put", "task"} and sentence.kind(at + 1) in {
        "a", "the", "it", "me", "my", "meeting", "fresh",
    }  # fmt: skip


def _roles(name: str, size: int) -> list[Role | None]:
    """Give each of *size* people a role: a plural is everybody's, a singular the last one's."""
    if not name:
        return [None] * size
    role = Role(name.removesuffix("s"))
    return [role] * size if name.endswith("s") else [*[None] * (size - 1), role]


def _behind_address(sentence: Sentence, at: int) -> int:
    """Tell where "(ana@contoso.com)" or "<ana@contoso.com>" behind a name ends."""
    opened = at + 2 < len(sentence.terms) and sentence.terms[at].text in {"(", "<", "["}
    closed = opened and sentence.terms[at + 2].text in {")", ">", "]"}
    return at + 3 if closed and "@" in sentence.terms[at + 1].text else at


def _attendee(sentence: Sentence, first: int, last: int, role: Role | None) -> Attendee:
    name = " ".join(sentence.text(first, last).split()).removeprefix("@").strip()
    address = name if "@" in name and " " not in name else None
    if _behind_address(sentence, last) > last:
        address = sentence.text(last + 1, last + 2)
    return Attendee(name=name, address=address, role=role)
