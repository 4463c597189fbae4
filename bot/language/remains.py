"""The subject that remains when asking, time, people, options and places are taken away.

Pure.
"""

from collections.abc import Iterator

from bot.language.draft import Draft
from bot.language.kinds import pattern
from bot.language.leads import strip_lead
from bot.language.text import unspaced

# Where a subject ends in running text, and where one that has begun does.
_END = {"stop", "that", "remind", "label", "titled", "please", "thanks", "role", "me", "in"}
_LATER_END = {"i", "modal", "want", "about", "be"}
# "With Ana for the audit": what stands behind people or a place begins with one of these.
_RESUME = {"for", "to", "with", "comma", "and"}
# A sentence with one of these asks for something; one without may be thanks.
# Behind these words for "in" stands where people meet.
_PLACES = {"place", "room", "calendar", "the", "my"}
_TELLING = {"ask", "put", "remind", "meeting", "task", "meet"}
# "Thanks, Paul", "Cordialement, Léa Roy": who writes is no subject.
_SIGNATURE = pattern("[thanks smalltalk]+ [comma dot stop]* word{1,3} $")


def what_remains(draft: Draft) -> str | None:
    """Give the first stretch that says anything, of sentences that ask or name a time first."""
    telling = {
        number
        for at, number in enumerate(draft.sentence_numbers)
        if at in draft.used or draft.kind(at) in _TELLING
    }
    stretches = list(_stretches(draft))
    stretches.sort(key=lambda stretch: draft.sentence_numbers[stretch[0]] not in telling)
    # What stands right before a name is theirs as often: 영업팀 김 과장님과.
    heads = (
        _first_head(draft, first, last, beside=beside)
        for beside in (False, True)
        for first, last in stretches
    )
    return next((head for head in heads if head), None)


def _stretches(draft: Draft) -> Iterator[tuple[int, int]]:
    """Give the stretches of terms between what is used, sentence by sentence."""
    first = 0
    for at in range(draft.size + 1):
        if at == draft.size or at in draft.used or draft.ends_sentence(at):
            if first < at:
                yield first, at
            first = at + 1


def _first_head(draft: Draft, first: int, last: int, *, beside: bool) -> str | None:
    """Give the first part of a stretch that says anything; *beside*: even right before a name."""
    if _SIGNATURE.match(draft.sentence.kinds, first):
        return None
    while first < last:
        first = strip_lead(draft, first, last)
        end = first
        while end < last and not _ends(draft, end, first):
            end += 1
        found = draft.subject(first, end)
        if found and (beside or not draft.named_behind(end)):
            return found
        first = _resume(draft, end, last)
    return None


def _resume(draft: Draft, at: int, last: int) -> int:
    """Tell where to go on behind people or a place: "at room 4 for the audit"."""
    guests = draft.guests(at)
    if guests:
        last_guest = max(guests.last, at + 1)
        return last_guest + _invited_to(draft, guests.first, last_guest)
    if draft.kind(at) == "remind":
        return at + 1
    return next((i for i in range(at + 1, last) if _resumes(draft, i)), last)


def _resumes(draft: Draft, at: int) -> bool:
    """Tell where the meeting begins behind a place; 在上海|开总结会: an order may follow it."""
    ordered = draft.kind(at) in {"put", "ask"} and unspaced(draft.text(at))
    return ordered or draft.kind(at) in _RESUME


def _invited_to(draft: Draft, first: int, last: int) -> bool:
    """Tell "invite Léa à un pot de départ" from a place: "avec Léa à l'usine"."""
    invited = draft.sentence.terms[first].value == "ask" or draft.kind(last - 1) == "role"
    return invited and draft.kind(last) == "at"


def _ends(draft: Draft, at: int, first: int) -> bool:
    kind = draft.kind(at)
    if draft.guests(at) is not None:
        paired = at > first and draft.pair_before(first, at)
        return not (paired or draft.pair_behind(at))
    if kind == "comma":
        return draft.address_follows(at + 1) or draft.kind(at + 1) in _END | {"modal", "place"}
    if kind == "and":
        return draft.order_follows(at + 1)
    if kind == "at":
        placed = draft.kind(at + 1) in {"ordinal", "room", "place"}
        named = draft.name_follows(at + 1) or _within(draft, at)
        return at == first or placed or not named
    return kind in _END or (kind in _LATER_END and at > first)


def _within(draft: Draft, at: int) -> bool:
    """Tell a word for "in" as well, which belongs to the noun before: "поход в театр"."""
    return draft.sentence.terms[at].value == "in" and draft.kind(at + 1) not in _PLACES
