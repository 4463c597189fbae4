"""What the meeting is, in the writer's own words.

Pure. The clearest mark wins: quotes, then a title, then a topic, then what remains of the sentence
when the asking, the time, the people and the options are taken away.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum

from bot.language.draft import Draft
from bot.language.headings import labelled, quoted, titled, topic
from bot.language.kinds import pattern
from bot.language.people import Guests
from bot.language.remains import what_remains
from bot.language.terms import Sentence

_CALENDAR = pattern(
    "(?:(?:to | on | in | at | for) | (?:the | my | a)) (?:the | my | a)? word? calendar (?! word)"
    " | calendar (?! word)"
    " | (?:to | on | in | for | at) (?:the | my)? calendar"
)

_GREETING = pattern("hello hello? [word my the people]{1,3} (?:comma | stop)")


def calendar_words(sentence: Sentence) -> frozenset[int]:
    """Find "to my calendar" and its like, which say only where the meeting is to be seen."""
    found = {at for match in _CALENDAR.finditer(sentence.kinds) for at in range(*match.span())}
    inside = (at for at, term in enumerate(sentence.terms) if term.value == "in")
    return frozenset(found | {at for at in inside if sentence.kind(at) == "calendar"})


def _greeting(sentence: Sentence) -> frozenset[int]:
    """Find "Hello Ana," and "Liebe Kollegen," at the very beginning."""
    match = _GREETING.match(sentence.kinds)
    return frozenset(range(match.end())) if match else frozenset()


class Mark(StrEnum):
    """What told the subject from the rest of the sentence."""

    QUOTED = "quotation marks"
    LABELLED = "a label behind it"
    TITLED = "a title's announcement"
    TOPIC = "a word such as about"
    REMAINS = "what remains without asking, time, people and options"


_READERS: tuple[tuple[Mark, Callable[[Draft], str | None]], ...] = (
    (Mark.QUOTED, quoted),
    (Mark.LABELLED, labelled),
    (Mark.TITLED, titled),
    (Mark.TOPIC, topic),
    (Mark.REMAINS, what_remains),
)


def read_subject(
    sentence: Sentence, *, used: frozenset[int], guests: Iterable[Guests]
) -> tuple[str | None, Mark | None]:
    """Read the subject and by what mark it is known.

    *used* are positions taken by time, options and calendars.
    """
    draft = Draft(sentence, used | _greeting(sentence), guests)
    for mark, reader in _READERS:
        subject = reader(draft)
        if subject:
            return subject, mark
    return None, None
