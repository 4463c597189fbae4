"""Hours of the day and ranges of hours, as written.

Pure. A parser finds what the words can be; only the context (a word such as "at", a day beside
it) makes an hour of a bare number.
"""

from collections.abc import Callable, Collection
from re import Match, Pattern

from bot.language.finds import SURE, Clock, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term

Build = Callable[[Sentence, "Match[str]"], Clock | None]
Candidates = dict[int, Find[Clock]]

_BARE = pattern("number (?:dash? number)?")


def clocks(sentence: Sentence, taken: Collection[int]) -> Candidates:
    """Find every term that an hour can start at, by position; a bare number weighs 0 as yet.

    *taken* are the positions that belong to something else already.
    """
    found: Candidates = {}
    for at, term in enumerate(sentence.terms):
        if term.kind in _STARTERS and at not in taken:
            find = _clock_at(sentence, at)
            if find is not None:
                found[at] = find
    return found


def _clock_at(sentence: Sentence, at: int) -> Find[Clock] | None:
    for form, build in _FORMS:
        match = form.match(sentence.kinds, at)
        clock = build(sentence, match) if match else None
        if match and clock is not None:
            return Find(clock, at, match.end(), _weight(sentence, match))
    match = _BARE.match(sentence.kinds, at)
    return _bare(sentence, match) if match else None


def _weight(sentence: Sentence, match: "Match[str]") -> int:
    dotted = sentence.kind(match.start() + 1) == "dot" and not _half(sentence, match)
    return 0 if dotted else SURE


def _half(sentence: Sentence, match: "Match[str]") -> str:
    last = sentence.terms[match.end() - 1]
    return last.name if last.kind == "meridiem" else ""


def _colon(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3:30, 08:30, 8.30pm, 7:56:30 pm. "1:1" is a meeting of two: minutes have two figures."""
    hour, minute = sentence.numbers(match)[:2]
    separator = sentence.terms[match.start() + 1]
    glued = not separator.spaced and not sentence.terms[match.start() + 2].spaced
    if minute.digits != 2 or hour.digits > 2 or not glued or minute.number > 59:
        return None
    half = _half(sentence, match)
    exact = not half and (hour.text.startswith("0") or hour.number > 12)
    return Clock(hour=hour.number, minute=minute.number, half=half, exact=exact)


def _spoken(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 pm, 8 30 am, seven thirty p.m., 330 pm, eight o'clock."""
    return _whole(sentence.numbers(match), _half(sentence, match))


def _whole(numbers: list[Term], half: str = "") -> Clock | None:
    hour, minute = numbers[0], numbers[1].number if len(numbers) > 1 else 0
    if len(numbers) > 1 and hour.number > (12 if half else 24):
        return None
    exact = not half and hour.digits > 0 and (hour.text.startswith("0") or hour.number > 12)
    if hour.digits in {3, 4} and len(numbers) == 1:
        value = hour.number
        full = not half and (hour.text.startswith("0") or value >= 1300)
        clock = Clock(hour=value // 100, minute=value % 100, half=half, exact=full)
    elif len(numbers) > 1 and not _minutes(numbers[1]):
        return None
    else:
        clock = Clock(hour=hour.number, minute=minute, half=half, exact=exact)
    plausible = clock.minute < 60 and (hour.digits in {0, 1, 2} or clock.possible)
    return clock if plausible else None


def _minutes(term: Term) -> bool:
    return term.number < 60 and (term.digits == 2 or (not term.digits and term.number >= 10))


def _hmark(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 9h30, 15h, 18.00 h."""
    numbers = sentence.numbers(match)
    minute = numbers[1].number if len(numbers) > 1 else 0
    clock = Clock(hour=numbers[0].number, minute=minute, exact=True)
    return clock if clock.possible and clock.hour > 5 else None


def _relative(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read half past four, a quarter to three pm, ten minutes past noon."""
    terms = sentence.terms[match.start() : match.end()]
    step = next(term.number for term in terms if term.kind in {"half", "quarter", "number"})
    link = next(at for at, term in enumerate(terms) if term.kind in _LINKS)
    hour = terms[link + 1]
    base = hour.number if hour.kind == "fixed" else hour.number * 60
    if hour.digits > 2 or hour.number > 24 * (60 if hour.kind == "fixed" else 1):
        return None
    minutes = base + (step if terms[link].kind in {"past", "after"} else -step)
    half = _half(sentence, match) or ("pm" if hour.kind == "fixed" and base else "")
    exact = hour.kind == "fixed" and not half
    if hour.kind == "number" and hour.number == 1 and minutes < 60:
        # A quarter to one is at the end of the hour of twelve.
        minutes += 720
    return Clock(hour=minutes // 60 % 24, minute=minutes % 60, half=half, exact=exact)


def _fixed(sentence: Sentence, match: "Match[str]") -> Clock:
    minutes = sentence.terms[match.end() - 1].number
    return Clock(hour=minutes // 60, minute=minutes % 60, exact=True)


def _bare(sentence: Sentence, match: "Match[str]") -> Find[Clock] | None:
    """Read 5, 2 30, five forty, 730: an hour only where the context says so, hence no weight."""
    numbers = sentence.numbers(match)
    if sentence.kind(match.start() + 1) == "dash" and any(term.digits for term in numbers):
        numbers = numbers[:1]
    for count in range(len(numbers), 0, -1):
        clock = _whole(numbers[:count])
        # An hour too late for any clock is still one where "at" says so: see ``weigh``.
        if clock is not None and clock.hour <= 29:
            last = match.end() if count == 2 else match.start() + 1
            return Find(clock, match.start(), last, 0)
    return None


_LINKS = {"past", "to", "before", "after", "until", "of"}
_STARTERS = {"number", "half", "quarter", "fixed"}
_FORMS: tuple[tuple[Pattern[str], Build], ...] = (
    (pattern("number (?:colon | dot) number (?:colon number)? hmark? meridiem?"), _colon),
    (
        pattern(
            "(?: (?:half | quarter) (?:past | to | of | after | before | until)"
            " | number unit? past | number unit to) (?:number oclock? | fixed) meridiem?"
        ),
        _relative,
    ),
    (pattern("number number? dot? meridiem"), _spoken),
    (pattern("number number? oclock meridiem?"), _spoken),
    (pattern("number (?:dot number)? hmark number?"), _hmark),
    (pattern("fixed"), _fixed),
)
