"""What the meeting is, in the writer's own words.

Pure. The clearest mark wins: quotes, then a title, then a topic, then what remains of the sentence
when the asking, the time, the people and the options are taken away.
"""

from collections.abc import Iterable

from bot.language.draft import Draft
from bot.language.headings import labelled, quoted, titled, topic
from bot.language.kinds import pattern
from bot.language.people import Guests
from bot.language.remains import what_remains
from bot.language.terms import Sentence

_CALENDAR = pattern(
    "(?:(?:to | on | in | at | for) | (?:the | my | a)) (?:the | my | a)? word? calendar (?! word)"
    " | calendar (?! word)"
    " | (?:to | on | in | for) (?:the | my)? calendar"
)


def calendar_words(sentence: Sentence) -> frozenset[int]:
    """Find "to my calendar" and its like, which say only where the meeting is to be seen."""
    return frozenset(
        at for match in _CALENDAR.finditer(sentence.kinds) for at in range(*match.span())
    )


def read_subject(
    sentence: Sentence, *, used: frozenset[int], guests: Iterable[Guests]
) -> str | None:
    """Read the subject; *used* are positions taken by time, options and calendars."""
    draft = Draft(sentence, used, guests)
    return quoted(draft) or labelled(draft) or titled(draft) or topic(draft) or what_remains(draft)
