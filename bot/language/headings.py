"""Subjects that are marked as such: in quotes, "called X", "X as the title", "about X".

Pure.
"""

from bot.language.draft import Draft
from bot.language.quotes import quoted_spans
from bot.language.text import unspaced

_BEFORE_TITLE = {"comma", "colon", "please", "dash", "as"}
_ORDERS = {"put", "task", "ask", "titled"}
_QUOTE_PART = {"word", "meeting"}
# What a title ends at, wherever it stands, and what only ends one that has begun.
_END = {"label", "titled", "that", "about"}
_LATER_END = {"please", "thanks", "stop"}
# What a topic that stands before its word begins behind.
_BEFORE_END = _LATER_END | {"about_behind"}
# One label marks a subject; whoever writes more of them is not followed far.
_MOST_LABELS = 3


def quoted(draft: Draft) -> str | None:
    """Give what stands in quotes, unless it is only a part: "the 'Today show' rehearsal"."""
    for first, last in quoted_spans(draft.sentence.terms):
        inside = " ".join(draft.sentence.text(first + 1, last).split()).strip(" ,.")
        before = draft.kind(first - 1)
        gathering = first > 0 and draft.sentence.terms[first - 1].value == "gathering"
        part = draft.kind(last + 1) in _QUOTE_PART or (before in {"word", "of"} and not gathering)
        articled = before == "the" and draft.kind(first - 2) in {"of", "for"}
        free = first not in draft.used
        if free and inside and draft.kind(first) == "quoted" and not (part or articled):
            return inside
    return None


def labelled(draft: Draft) -> str | None:
    """Give X of "put X as the title", "X is the event label"."""
    labels = [at for at in range(draft.size) if draft.kind(at) == "label"][:_MOST_LABELS]
    for label in labels:
        number = draft.sentence_numbers[label]
        first = draft.sentence_numbers.index(number)
        orders = [at for at in range(first, label) if draft.kind(at) in _ORDERS]
        # Behind a time the title begins: 金曜14時に「X」というタイトルで.
        times = [at + 1 for at in range(first, label) if at in draft.used]
        begins = max(times, default=first)
        found = draft.title(orders[-1] + 1 if orders else begins, label)
        if found:
            return found
    return None


def titled(draft: Draft) -> str | None:
    """Give X of "called X", up to where it ends."""
    return next(
        (x for first, last in _behind(draft, "titled") if (x := draft.title(first, last))), None
    )


def topic(draft: Draft) -> str | None:
    """Give X of "about X", up to where it ends; a bare "about the meeting" is none."""
    spans = [*_behind(draft, "about"), *_before(draft, "about_behind")]
    return next((x for first, last in spans if (x := draft.subject(first, last))), None)


def _before(draft: Draft, kind: str) -> list[tuple[int, int]]:
    """Give what stands before a word behind its topic: 予算について, 예산에 대해."""
    spans: list[tuple[int, int]] = []
    for at in range(draft.size):
        if draft.kind(at) == kind and at not in draft.used:
            first = at
            while first > 0 and not _ends_before(draft, first - 1, at):
                first -= 1
            spans.append((first, at))
    return spans


def _ends_before(draft: Draft, at: int, first: int) -> bool:
    """Tell whether a topic that stands before its word begins behind the term at *at*."""
    asked = draft.sentence.terms[at].final or draft.kind(at) in _BEFORE_END
    return asked or _ends(draft, at, first) or draft.guests(at) is not None


def _behind(draft: Draft, kind: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for at in range(draft.size):
        if draft.kind(at) != kind or at in draft.used:
            continue
        first = at + 1
        while draft.kind(first) in _BEFORE_TITLE or _softens(draft, first):
            first += 1
        guests = draft.guests(first)
        if guests and guests.last < draft.size and draft.kind(guests.last) == "word":
            # "Discuss with Ana the budget": whom to ask comes first.
            first = guests.last
        last = first
        while last < draft.size and not _ends(draft, last, first):
            last += 1
        spans.append((first, last))
    return spans


def _softens(draft: Draft, at: int) -> bool:
    """Tell the little word behind a verb of 聊|下|预算."""
    return draft.kind(at) == "filler" and unspaced(draft.text(at))


def _ends(draft: Draft, at: int, first: int) -> bool:
    kind = draft.kind(at)
    if at in draft.used or draft.ends_sentence(at) or kind in _END:
        return True
    if at == first:
        return False
    if kind == "with" and draft.sentence.terms[at].value == "and" and draft.guests(at) is None:
        # A word for "with" that is one for "and" too: 市场和销售.
        return False
    if kind in {"with", "role"}:
        return not draft.pair_before(first, at)
    if kind in {"and", "for"}:
        return draft.order_follows(at + 1)
    return kind in _LATER_END or (kind in {"at", "in"} and _place_ends(draft, at))


def _place_ends(draft: Draft, at: int) -> bool:
    """Tell the place of a meeting from one that belongs to its title: "Lunch at Luigi's"."""
    if draft.kind(at + 1) == "the" and draft.name_follows(at + 2):
        return False
    beside = draft.kind(at) == "in" and at + 1 < draft.size and not draft.sentence.capital(at + 1)
    return draft.address_follows(at) or draft.kind(at + 1) == "the" or beside
