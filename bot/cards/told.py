"""A meeting told in words, once for its card and for its plain text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards.assumptions import assumptions
from bot.cards.dial_in import dial_in_facts, group_digits
from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.cards.parts import Facts
from bot.locales import Words
from bot.meeting import Assumed, Meeting

PASSCODE_LENGTH = 40
# Unseen: what stands between two of these runs from left to right wherever it is.
LEFT_TO_RIGHT_MARK = "\u200e"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What there is to say; *start* and *end* are in the sender's zone."""

    subject: str
    start: datetime
    end: datetime
    length: timedelta
    kicker: str
    when: str
    zone: str
    facts: Facts
    assumed_in_words: Sequence[str]
    assumed_with_button: Sequence[str]
    calendar: str


def tell(
    meeting: Meeting,
    *,
    words: Words,
    zone: ZoneInfo,
    assumed: frozenset[Assumed],
    details: bool,
) -> Told:
    """Put a meeting into words; what Graph did not give is not mentioned."""
    subject = shorten(meeting.subject, SHOWN_SUBJECT) or words.say("Teams meeting")
    start, end = meeting.start.astimezone(zone), meeting.end.astimezone(zone)
    length = meeting.end - meeting.start
    in_words, with_button = (
        assumptions(
            assumed, words=words, subject=subject, start=start, length=length, by_button=by_button
        )
        for by_button in (False, True)
    )
    return Told(
        subject=subject,
        start=start,
        end=end,
        length=length,
        kicker=_kicker(words, created=meeting.created),
        when=words.say("{day}, {span}", day=words.day(start), span=words.span(start, end)),
        zone=words.zone(start),
        facts=meeting_facts(meeting, words, details=details),
        assumed_in_words=in_words,
        assumed_with_button=with_button,
        calendar=words.say("It is on no calendar: share it with everybody who should come."),
    )


def _kicker(words: Words, *, created: bool) -> str:
    if created:
        return words.say("Your Teams meeting is ready")
    return words.say("This Teams meeting was there already")


def meeting_facts(meeting: Meeting, words: Words, *, details: bool) -> list[tuple[str, str]]:
    """State how to join; passcode and dial-in among the *details*."""
    facts: list[tuple[str, str]] = []
    if meeting.join_meeting_id:
        facts.append((words.say("Meeting ID"), group_digits(meeting.join_meeting_id)))
    if details and meeting.passcode:
        facts.append((words.say("Passcode"), shorten(meeting.passcode, PASSCODE_LENGTH)))
    if details and meeting.dial_in:
        facts.extend(dial_in_facts(meeting.dial_in, words))
    return [(title, _in_order(value, words)) for title, value in facts if value]


def _in_order(number: str, words: Words) -> str:
    # Else its groups of digits would stand in turn from right to left, its "+" or "#" astray.
    mark = LEFT_TO_RIGHT_MARK if words.right_to_left else ""
    return f"{mark}{number}{mark}"
