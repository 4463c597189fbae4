"""Numbers of several words: "twenty first", "thirty-five", "4 th", "one hundred and six".

Pure; knows no language, only the numbers that a lexicon has given its words.
"""

from dataclasses import replace

from bot.language.terms import Term

_TEN = 10
# The partner of a number stands right before it.
_NEXT = 2
_YEAR_FIGURES = {2, 4}
_MOST_FIGURE = 9


def join_numbers(terms: list[Term]) -> list[Term]:
    """Put spoken numbers together: "twenty first", "thirty-five", "4 th", "one hundred and six"."""
    joined: list[Term] = []
    for term in terms:
        joined.append(term)
        _join_last(joined)
    return joined


def join_years(terms: list[Term]) -> list[Term]:
    """Put the figures of a year together that are said one by one: 二零二六|年, 二六|年."""
    joined: list[Term] = []
    for term in terms:
        figures = _figures(joined) if term.kind == "yearmark" else 0
        if figures in _YEAR_FIGURES:
            value = int("".join(str(part.number) for part in joined[-figures:]))
            _merge(joined, figures, "number", value, digits=figures)
        joined.append(term)
    return joined


def _figures(terms: list[Term]) -> int:
    """Count the figures that are words at the end."""
    count = 0
    while count < len(terms):
        term = terms[-1 - count]
        if term.kind != "number" or term.digits or term.number > _MOST_FIGURE:
            break
        count += 1
    return count


def _join_last(terms: list[Term]) -> None:
    last = terms[-1]
    before = _partner(terms)
    if last.kind == "hundred" and last.number == _TEN and before != _NEXT:
        # "十" by itself is ten.
        terms[-1] = replace(last, kind="number")
    if before is None:
        return
    if _is_suffix(last):
        _join_suffix(terms, before)
    elif last.kind == "hundred" and before == 2:
        _merge(terms, 2, "number", terms[-2].number * last.number)
    elif last.kind in {"number", "ordinal"} and not last.digits:
        _join_spoken(terms, before)


def _join_suffix(terms: list[Term], size: int) -> None:
    """Read 4th, 15-го; a suffix may also say that it is no ordinal: 5-ти."""
    number, last = terms[-size], terms[-1]
    if number.digits and not any(term.spaced for term in terms[1 - size :]):
        kind = "number" if last.value == "number" else "ordinal"
        _merge(terms, size, kind, number.number, digits=number.digits)


def _is_suffix(term: Term) -> bool:
    """Tell the ending of "15th" and of "15de", which is an article elsewhere."""
    return term.kind == "suffix" or term.value == "suffix"


def _join_spoken(terms: list[Term], size: int) -> None:
    first, last = terms[-size], terms[-1]
    # "Ten five" is an hour with minutes, "十五" a number.
    least = 2 * _TEN if last.spaced else _TEN
    tens = least <= first.number <= 90 and first.number % _TEN == 0 and 1 <= last.number < _TEN
    hundreds = first.number >= 100 and first.number % 100 == 0 and last.number < 100
    if not first.digits and (tens or hundreds):
        _merge(terms, size, last.kind, first.number + last.number)
    elif first.value == 0 and not first.digits and last.kind == "number" and last.number < 10:
        # "Sixteen zero five": minutes as figures, told one by one.
        _merge(terms, size, "number", last.number, digits=2)


def _partner(terms: list[Term]) -> int | None:
    """How far back the number stands that the last term could belong to."""
    if len(terms) > 1 and terms[-2].kind == "number":
        return 2
    if len(terms) > 2 and terms[-3].kind == "number":
        linked = terms[-2].kind == "dash" or (terms[-2].kind == "and" and terms[-3].number >= 100)
        return 3 if linked else None
    return None


def _merge(terms: list[Term], size: int, kind: str, value: int, *, digits: int = 0) -> None:
    parts = terms[-size:]
    text = " ".join(part.text for part in parts)
    first, last = parts[0], parts[-1]
    del terms[-size:]
    terms.append(Term(kind, value, text, first.start, last.end, first.spaced, digits))
