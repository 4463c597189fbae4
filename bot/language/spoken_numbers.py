"""Numbers of several words: "twenty first", "thirty-five", "4 th", "one hundred and six".

Pure; knows no language, only the numbers that a lexicon has given its words.
"""

from bot.language.terms import Term


def join_numbers(terms: list[Term]) -> list[Term]:
    """Put spoken numbers together: "twenty first", "thirty-five", "4 th", "one hundred and six"."""
    joined: list[Term] = []
    for term in terms:
        joined.append(term)
        _join_last(joined)
    return joined


def _join_last(terms: list[Term]) -> None:
    last = terms[-1]
    before = _partner(terms)
    if before is None:
        return
    if last.kind == "suffix" and terms[-2].digits and not last.spaced:
        _merge(terms, 2, "ordinal", terms[-2].number, digits=terms[-2].digits)
    elif last.kind == "hundred" and before == 2:
        _merge(terms, 2, "number", terms[-2].number * last.number)
    elif last.kind in {"number", "ordinal"} and not last.digits:
        _join_spoken(terms, before)


def _join_spoken(terms: list[Term], size: int) -> None:
    first, last = terms[-size], terms[-1]
    tens = 20 <= first.number <= 90 and first.number % 10 == 0 and 1 <= last.number <= 9
    hundreds = first.number >= 100 and first.number % 100 == 0 and last.number < 100
    if not first.digits and (tens or hundreds):
        _merge(terms, size, last.kind, first.number + last.number)


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
