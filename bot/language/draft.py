"""A sentence while its subject is looked for: what is taken, where sentences end, what trims off.

Pure.
"""

from collections.abc import Iterable
from itertools import accumulate

from bot.language.kinds import pattern
from bot.language.people import Guests
from bot.language.terms import Sentence
from bot.language.text import unspaced

# Words that only lead up to a subject, whatever follows.
LEAD = {
    "hello", "please", "thanks", "yes", "modal", "you", "i", "me", "my", "want", "ask", "put",
    "remind", "lets", "comma", "colon", "dash", "dot", "stop", "sign", "for", "to", "of", "and",
    "with", "the", "a", "be", "as", "that", "filler", "next", "this", "now", "titled", "about",
    "on", "from", "by", "around", "or", "timeword", "instant", "last", "every", "until",
    "lasting", "between", "early", "slash", "plus", "cancel", "move", "from_behind", "until_behind",
    "at_behind", "for_behind", "with_behind", "about_behind", "ago",
}  # fmt: skip
# Words that are a subject's beginning as often ("call center review").
NOUNS = {"meeting", "room", "calendar", "fresh", "task", "meet", "list", "before"}
# Terms that say nothing by themselves.
_EMPTY = LEAD | NOUNS | {
    "at", "in", "people", "role", "option", "optionword", "template", "label", "place", "not",
    "look", "question", "available", "smalltalk", "number",
}  # fmt: skip
_TRIM = {
    "colon", "comma", "dash", "dot", "stop", "sign", "please", "the", "a", "as", "my", "put", "be",
    "i", "want", "for", "of", "to",
}  # fmt: skip
_TAIL = (LEAD - {"now", "instant", "ask", "put", "move", "cancel", "yes", "timeword"}) | {
    "at", "in", "not", "after", "before", "within", "ago",
}  # fmt: skip
# Behind a subject these close what was opened in it.
_BRACKETS = {")": "(", "]": "["}
_PLACE = pattern(
    "comma? [word number of]{0,6} [place room] [word number of]{0,2} [at_behind from_behind comma]"
)
_ASKING = {"modal", "want", "lets", "please", "you", "meeting", "fresh", "calendar", "room"}
_ORDERS = {"ask", "put", "timeword", "i", "for", "at", "meeting", "be", "titled"}


class Draft:
    """One sentence with what time, options, calendars (*used*) and people have taken of it."""

    def __init__(self, sentence: Sentence, used: frozenset[int], guests: Iterable[Guests]) -> None:
        self.sentence = sentence
        # The kind of a term, "" beyond either end.
        self.kind = sentence.kind
        self.used = used
        self.size = len(sentence.terms)
        self._guests = {at: group for group in guests for at in range(group.first, group.last)}
        self._abbreviations = sentence.lexicon.abbreviations
        ends = [self._ends(at) for at in range(self.size)]
        self._ends_at = ends
        # The number of the sentence that each term stands in, for messages of several.
        self.sentence_numbers = list(accumulate([0, *ends]))[: self.size]

    def text(self, at: int) -> str:
        """Give the folded text of a term, "" beyond the end."""
        return self.sentence.terms[at].text if at < self.size else ""

    def guests(self, at: int) -> Guests | None:
        """Give the people that the term at *at* belongs to."""
        return self._guests.get(at)

    def ends_sentence(self, at: int) -> bool:
        """Tell whether a sentence ends with the term."""
        return self._ends_at[at]

    def noun(self, at: int) -> bool:
        """Tell "a get together" and "my shift" from asking: "to get together", "shift it"."""
        owned = self.kind(at - 1) in {"a", "my"}
        return self.kind(at) in {"meet", "move", "cancel"} and owned and at not in self.used

    def name_follows(self, at: int) -> bool:
        """Tell whether a name with a capital stands at *at*."""
        inside = at < self.size and at not in self.used
        return inside and self.kind(at) != "number" and self.sentence.capital(at)

    def address_follows(self, at: int) -> bool:
        """Tell the house number in "at 12 Long Hill Road" (*at* is the "at")."""
        numbered = at + 1 < self.size and self.sentence.terms[at + 1].digits > 0
        return numbered and self.kind(at + 2) in {"word", "number", "ordinal"}

    def order_follows(self, at: int) -> bool:
        """Tell "X and schedule it" from "research and development" (*at* is behind the "and")."""
        at += self.kind(at) == "the"
        return at in self.used or self.kind(at) in _ORDERS

    def pair_before(self, first: int, at: int) -> bool:
        """Tell "1:1 with Priya", where the other one belongs to the name of the meeting."""
        guests = self.guests(at)
        single = guests is not None and len(guests.people) == 1 and guests.people[0].role is None
        return single and any(self.kind(i) in {"pair", "meal"} for i in range(first, at))

    def named_behind(self, at: int) -> bool:
        """Tell whether somebody is named at *at* who has the "with" behind."""
        guests = self.guests(at)
        return guests is not None and self.kind(guests.last - 1) == "with_behind"

    def pair_behind(self, at: int) -> bool:
        """Tell 田中さんと1on1: the same where the name stands first."""
        guests = self.guests(at)
        single = guests is not None and len(guests.people) == 1 and guests.people[0].role is None
        behind = guests is not None and self.kind(guests.last) == "pair"
        return single and behind and self.named_behind(at)

    def place_follows(self, at: int, last: int) -> bool:
        """Tell "Appointment at Great Clips", with capitals, from a place that is by the way."""
        named = at + 1 < last and self.kind(at) == "at"
        return named and self.sentence.capital(at - 1) and self.name_follows(at + 1)

    def behind_place(self, first: int, last: int) -> int:
        """Tell where 3階会議室Aで and 1층 카페에서 end, which say only where."""
        place = _PLACE.match(self.sentence.kinds, first, last)
        free = place is not None and not any(self.guests(at) for at in range(first, place.end()))
        return place.end() if place and free else first

    def title(self, first: int, last: int) -> str | None:
        """Trim both ends of a stretch that is marked as the title: any word may be one."""
        first, last = self._trimmed(first, last)
        return self._written(first, last)

    def subject(self, first: int, last: int) -> str | None:
        """Trim both ends of a stretch; None where it says nothing about a meeting."""
        first, last = self._trimmed(first, last)
        empty = all(self._says_nothing(at) for at in range(first, last))
        placed = last - first > 2 and self.place_follows(first + 1, last)
        if (empty and not placed) or self.kind(last - 1) == "room":
            return None
        return self._written(first, last)

    def _says_nothing(self, at: int) -> bool:
        return self.kind(at) in _EMPTY and not self.noun(at)

    def _written(self, first: int, last: int) -> str | None:
        return " ".join(self.sentence.text(first, last).split()) or None

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        while first < last and (self.kind(first) in _TRIM or self._order_left(first)):
            first += 1
        while last > first and self._trims(first, last - 1):
            last -= 1
        return first, last

    def _trims(self, first: int, at: int) -> bool:
        """Tell whether the term at *at* says nothing behind a subject that begins at *first*."""
        opening = _BRACKETS.get(self.text(at))
        if opening and any(self.text(i) == opening for i in range(first, at)):
            return False
        ordered = self._final(at) or self._order_behind(at) or self._verb_behind(at)
        return self.kind(at) in _TAIL or ordered

    def _final(self, at: int) -> bool:
        """Tell the verb of 会議を設定して, which ends its sentence."""
        return self.sentence.terms[at].final or self.sentence.terms[at].value == "plain"

    def _order_behind(self, at: int) -> bool:
        """Tell what is said behind the subject in some languages: 评审会|改到, 预算|的会."""
        term = self.sentence.terms[at]
        inner = term.kind == "meeting" and term.start == term.end
        return inner or (term.kind in {"move", "cancel", "timeword"} and unspaced(term.text))

    def _verb_behind(self, at: int) -> bool:
        """Tell a verb of asking that its language puts behind what is asked for: "anlegen"."""
        return self.sentence.terms[at].closes and self._asked_before(at)

    def _asked_before(self, at: int) -> bool:
        """Tell "können wir … telefonieren" from "Tobi anrufen", which is what will be done."""
        kinds = {self.kind(i) for i in range(at)}
        return not kinds.isdisjoint(_ASKING) and "remind" not in kinds

    def _order_left(self, at: int) -> bool:
        """Tell "just write X" from a subject that begins with "Write"."""
        return self.kind(at) == "task" and self.kind(at - 1) in {"please", "comma"}

    def _ends(self, at: int) -> bool:
        if self.kind(at) == "stop":
            return True
        last = at + 1 >= self.size
        spaced = last or self.sentence.terms[at + 1].spaced
        abbreviated = at > 0 and self.text(at - 1) in self._abbreviations and not last
        return self.kind(at) == "dot" and spaced and not abbreviated
