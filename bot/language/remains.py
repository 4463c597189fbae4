"""The subject that remains when asking, time, people, options and places are taken away.

Pure.
"""

from collections.abc import Iterator

from bot.language.draft import LEAD, NOUNS, Draft

# A noun such as "call" only leads up to a subject where one of these follows.
_AFTER_NOUN = (LEAD - {"put", "ask", "a", "the", "my"}) | NOUNS | {
    "", "at", "in", "a", "the", "my", "people", "option", "role", "not", "ordinal", "place",
}  # fmt: skip
# Where a subject ends in running text, and where one that has begun does.
_END = {"stop", "that", "remind", "label", "titled", "please", "thanks", "role", "me", "in"}
_LATER_END = {"i", "modal", "want", "about", "be"}
# "With Ana for the audit": what stands behind people or a place begins with one of these.
_RESUME = {"for", "to", "with", "comma", "and"}
# A sentence with one of these asks for something; one without may be thanks.
_TELLING = {"ask", "put", "remind", "meeting", "task", "meet"}


def what_remains(draft: Draft) -> str | None:
    """Give the first stretch that says anything, of sentences that ask or name a time first."""
    telling = {
        number
        for at, number in enumerate(draft.sentence_numbers)
        if at in draft.used or draft.kind(at) in _TELLING
    }
    stretches = list(_stretches(draft))
    stretches.sort(key=lambda stretch: draft.sentence_numbers[stretch[0]] not in telling)
    return next((x for first, last in stretches if (x := _first_head(draft, first, last))), None)


def _stretches(draft: Draft) -> Iterator[tuple[int, int]]:
    """Give the stretches of terms between what is used, sentence by sentence."""
    first = 0
    for at in range(draft.size + 1):
        if at == draft.size or at in draft.used or draft.ends_sentence(at):
            if first < at:
                yield first, at
            first = at + 1


def _first_head(draft: Draft, first: int, last: int) -> str | None:
    while first < last:
        first = _strip_lead(draft, first, last)
        end = first
        while end < last and not _ends(draft, end, first):
            end += 1
        found = draft.subject(first, end)
        if found:
            return found
        first = _resume(draft, end, last)
    return None


def _resume(draft: Draft, at: int, last: int) -> int:
    """Tell where to go on behind people or a place: "at room 4 for the audit"."""
    guests = draft.guests(at)
    if guests:
        return max(guests.last, at + 1)
    if draft.kind(at) == "remind":
        return at + 1
    return next((i for i in range(at + 1, last) if draft.kind(i) in _RESUME), last)


def _strip_lead(draft: Draft, first: int, last: int) -> int:
    """Tell where the asking ends: "could you please set up a" and the like."""
    asked = False
    while first < last and draft.guests(first) is None:
        kind = draft.kind(first)
        after = draft.kind(first + 1) if first + 1 < last else ""
        leads = _leads(draft, first, after)
        verb = (asked and _is_verb(kind, after)) or _to_do(draft, first, after)
        if not leads or verb or _opens(kind, after):
            break
        if kind in {"meeting", "room"}:
            asked = True
            if draft.place_follows(first + 1, last):
                break
        first += 2 if _lettered(draft, first, after) else 1
    return first


def _leads(draft: Draft, at: int, after: str) -> bool:
    kind = draft.kind(at)
    if draft.noun(at):
        return False
    if kind in NOUNS:
        return _noun_leads(draft, at, after)
    # "Can you fetch me": whatever the verb, it asks.
    fetches = kind == "word" and after == "me" and draft.kind(at - 1) in {"you", "please", "want"}
    return fetches or kind in LEAD


def _noun_leads(draft: Draft, at: int, after: str) -> bool:
    """Tell "new meeting with" from "new hire onboarding"."""
    kind = draft.kind(at)
    if kind == "fresh":
        return after in NOUNS | {"", "remind"}
    if kind == "meet" and after in {"by", "on", "of", "for"}:
        return False
    return after in _AFTER_NOUN or _lettered(draft, at, after) or _holds(draft, at)


def _is_verb(kind: str, after: str) -> bool:
    """Tell "an appointment to get my hair cut": behind the noun it is what will be done."""
    return kind == "task" or (kind in {"ask", "put"} and after == "word")


def _to_do(draft: Draft, at: int, after: str) -> bool:
    """Tell "remind me to send the report": what is to be done is the subject."""
    told = draft.kind(at - 1) in {"to", "remind"} and draft.kind(at) in {"task", "meeting"}
    return told and after in {"the", "my", "a", "word"}


def _opens(kind: str, after: str) -> bool:
    """Tell "Good practices review" from "Good, add a review"."""
    return kind == "yes" and after in {"word", "meeting", "dash"}


def _lettered(draft: Draft, at: int, after: str) -> bool:
    """Tell "conference room B", whose letter goes with it."""
    return draft.kind(at) == "room" and after in {"word", "number"} and len(draft.text(at + 1)) <= 2


def _holds(draft: Draft, at: int) -> bool:
    """Tell "create event yoga" and "save the event Haircut": the noun belongs to the asking."""
    if draft.sentence.terms[at].value != "holder":
        return False
    before = at - 2 if draft.kind(at - 1) == "the" else at - 1
    return draft.kind(before) in {"put", "fresh", "task", "filler"}


def _ends(draft: Draft, at: int, first: int) -> bool:
    kind = draft.kind(at)
    if draft.guests(at) is not None:
        return not (at > first and draft.pair_before(first, at))
    if kind == "comma":
        return draft.address_follows(at + 1) or draft.kind(at + 1) in _END | {"modal"}
    if kind == "and":
        return draft.order_follows(at + 1)
    if kind == "at":
        return at == first or not draft.name_follows(at + 1)
    return kind in _END or (kind in _LATER_END and at > first)
