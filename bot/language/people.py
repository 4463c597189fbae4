"""Who is to come: names, addresses and mentions, as written, with a role where one is said.

Pure.
"""

from collections.abc import Collection
from dataclasses import dataclass

from bot.language.names import IN_NAME, behind_address, is_mention, name_spans
from bot.language.names_before import SEPARATORS, names_before, team_before
from bot.language.terms import Sentence
from bot.language.unspaced_names import begins_pair, unspaced_name_end
from bot.meeting import Attendee, Role


@dataclass(frozen=True, slots=True)
class Guests:
    """People named together, and the terms from *first* up to *last* that name them."""

    people: tuple[Attendee, ...]
    first: int
    last: int


_NO_NAME = {"with", "about", "and", "comma", "by", "on", "of", "for", "from", "at", "in", "to"}
_BEFORE_INVITATION = {"a", "the", "my", "put", "task", "meeting", "fresh", "of", "word"}
_LISTED = IN_NAME | SEPARATORS
# So far a list may reach before "as attendees".
_MOST_AHEAD = 24


def read_people(sentence: Sentence, used: frozenset[int]) -> list[Guests]:
    """Find everybody asked for; *used* are the positions that something else has taken."""
    found: list[Guests] = []
    at = 0
    while at < len(sentence.terms):
        # "회의하고 싶어요" wants, "민수하고" is with somebody.
        with_behind = sentence.kind(at) == "with_behind" and sentence.kind(at + 1) != "want"
        if with_behind and at not in used:
            found += _named_before(sentence, at, used, found)
        start = _names_start(sentence, at, used)
        guests = _names(sentence, at, start, used) if start is not None else None
        if guests:
            found.append(guests)
        at = guests.last if guests else at + 1
    return found


def only_people(sentence: Sentence, behind: Collection[str]) -> tuple[Guests, ...]:
    """Read a sentence that is nothing but names; *behind* are the kinds that may end it."""
    if not sentence.terms:
        return ()
    guests = _names(sentence, 0, 0, frozenset())
    if guests is None or any(term.kind not in behind for term in sentence.terms[guests.last :]):
        return ()
    return (guests,) if all(map(_is_somebody, guests.people)) else ()


def _is_somebody(one: Attendee) -> bool:
    """Tell Kai and 田中さん from milk."""
    first = one.name[:1]
    return bool(one.address) or not first.islower()


def _named_before(
    sentence: Sentence, behind: int, used: frozenset[int], found: list[Guests]
) -> list[Guests]:
    """Read the names before a word behind them: 田中さんと, 민수와."""
    earliest = found[-1].last if found else 0
    first = names_before(sentence, behind, earliest, used)
    guests = _names(sentence, first, first, used | {behind}) if first < behind else None
    if guests is None:
        return []
    begins = team_before(sentence, first, used)
    return [Guests(guests.people, begins, max(guests.last, behind + 1))]


def _names_start(sentence: Sentence, at: int, used: frozenset[int]) -> int | None:
    """Tell where the names begin if the term at *at* leads up to some."""
    if at in used or not _sure_name(sentence, at, used):
        return None
    kind = sentence.kind(at)
    mentioned = is_mention(sentence, at) or "@" in sentence.terms[at].text[1:]
    if mentioned or begins_pair(sentence, at, used):
        return at
    people_between = kind == "between" and sentence.kind(at + 1) == "word"
    if (
        kind == "with"
        or people_between
        or (kind == "for" and sentence.terms[at].value == "name")
        or _invites(sentence, at)
        or (kind in {"to", "at"} and sentence.terms[at - 1].value == "to" and at)
    ):
        return _past_little(sentence, at + 1)
    if kind == "meet" and not sentence.terms[at].final:
        start = _past_little(sentence, at + 1)
        return start if sentence.kind(start) not in _NO_NAME else None
    led = kind == "put" or (kind == "comma" and sentence.kind(at + 1) not in {"put", "task"})
    return at + 1 if led and _has_role(sentence, at + 1, used) else None


def _past_little(sentence: Sentence, at: int) -> int:
    """Go past what may stand between the word and the names: with: Ana, 约|下|张总."""
    return at + 1 if sentence.kind(at) in {"colon", "filler"} else at


def _sure_name(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell 和张伟 from 市场和销售, and 约王总 from 约会议室."""
    if sentence.terms[at].value not in {"and", "name"}:
        return True
    both = sentence.terms[at].value == "and"
    behind_word = sentence.kind(at - 1) in {"word", "people"}
    if at + 1 >= len(sentence.terms) or (both and not behind_word):
        return both
    first = _past_little(sentence, at + 1)
    if first >= len(sentence.terms):
        return False
    latin = sentence.terms[first].text.isascii() and sentence.capital(first)
    if both:
        return latin or sentence.terms[first].value in {"surname", "familiar"}
    return latin or unspaced_name_end(sentence, first, used) > first


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


def _has_role(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell "add Ana and Ben as attendees" from adding anything else."""
    end = at
    while end - at < _MOST_AHEAD and sentence.kind(end) in _LISTED and end not in used:
        end += 1
    return sentence.kind(end) == "role"


def _names(sentence: Sentence, first: int, start: int, used: frozenset[int]) -> Guests | None:
    spans: list[tuple[int, int]] = []
    at = start
    for begin, end in name_spans(sentence, start, used):
        spans.append((begin, end))
        at = behind_address(sentence, end)
    if not spans:
        return None
    role_term = sentence.terms[at] if sentence.kind(at) == "role" else None
    roles = _roles(role_term.name if role_term else "", len(spans))
    people = [
        _attendee(sentence, first, last, role)
        for (first, last), role in zip(spans, roles, strict=True)
    ]
    return Guests(tuple(people), first, at + (role_term is not None))


def _roles(name: str, size: int) -> list[Role | None]:
    """Give each of *size* people a role: a plural is everybody's, a singular the last one's."""
    if not name:
        return [None] * size
    role = Role(name.removesuffix("s"))
    return [role] * size if name.endswith("s") else [*[None] * (size - 1), role]


def _attendee(sentence: Sentence, first: int, last: int, role: Role | None) -> Attendee:
    name = " ".join(sentence.text(first, last).split()).removeprefix("@").strip()
    address = name if "@" in name and " " not in name else None
    if behind_address(sentence, last) > last:
        address = sentence.text(last + 1, last + 2)
    return Attendee(name=name, address=address, role=role)
