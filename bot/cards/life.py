"""What becomes of a meeting, after it was made: cancelled, over, listed, or asked about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.cards.parts import as_text, box, card, execute, heading, line, open_url, row, small
from bot.locales import Words
from bot.meeting import Meeting
from bot.message import Reply

# Eight of them fit one card, with their buttons.
LISTED_SUBJECT = 60
_Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A meeting in a list, and what its buttons send, by their titles; *live*: it can be joined."""

    meeting: Meeting
    buttons: Mapping[str, _Data]
    live: bool = False


def closed_reply(
    meeting: Meeting,
    *,
    words: Words,
    zone: ZoneInfo,
    cancelled: bool,
    another: _Data | None = None,
) -> Reply:
    """Show a meeting that is cancelled, or else over: nothing on it can be pressed.

    But for what sends *another*, on a card that offered the meeting in place of the reader's own.
    """
    said = words.say("Cancelled") if cancelled else words.say("This meeting is over")
    subject, when = name_of(meeting, words), when_of(meeting, words, zone)
    body = [
        line(said, weight="Bolder", color="Accent"),
        {**heading(subject), "spacing": "None"},
        line(when, spacing="Small"),
    ]
    summary = f"{said}: {subject}"
    actions = [execute(words.say("Make another"), another)] if another else []
    return Reply(
        text=as_text(said, subject, when),
        summary=summary,
        card=card(words, body, text=summary, actions=actions),
    )


def confirm_reply(
    meeting: Meeting, *, words: Words, zone: ZoneInfo, yes: _Data, no: _Data
) -> Reply:
    """Ask once whether the meeting is to be cancelled; the buttons send *yes* or *no*."""
    subject, when = name_of(meeting, words), when_of(meeting, words, zone)
    asked = words.say("Cancel “{subject}”?", subject=subject)
    why = words.say("Its link stops working for everybody, and this cannot be undone.")
    actions = [
        execute(words.say("Cancel the meeting"), yes),
        execute(words.say("Keep it"), no),
    ]
    body = [heading(asked), line(when, spacing="Small"), line(why)]
    return Reply(
        text=as_text(asked, when, why),
        summary=asked,
        card=card(words, body, text=asked, actions=actions),
    )


def reminder_reply(meeting: Meeting, *, words: Words, zone: ZoneInfo, away: timedelta) -> Reply:
    """Remind of a meeting that begins in *away*, with the way in."""
    subject, when = name_of(meeting, words), when_of(meeting, words, zone)
    length = words.minutes(away)
    said = (
        words.say("“{subject}” begins in {length}", subject=subject, length=length)
        if away >= timedelta(minutes=1)
        else words.say("“{subject}” begins now", subject=subject)
    )
    join = words.say("Join")
    body = [
        heading(said),
        line(when, spacing="Small"),
        row([open_url(join, meeting.join_web_url)]),
    ]
    return Reply(
        text=as_text(said, when, facts=[(join, meeting.join_web_url)]),
        summary=said,
        card=card(words, body, text=said),
    )


def list_reply(
    *,
    words: Words,
    zone: ZoneInfo,
    title: str,
    groups: Sequence[tuple[str, Sequence[Listed]]],
    more: str = "",
) -> Reply:
    """List meetings, under the heading of each group; *more* is said at the end."""
    body, lines = [heading(title)], []
    for name, listed in groups:
        if listed and name:
            body.append(line(name, weight="Bolder", spacing="Medium"))
            lines.append(name)
        for each in listed:
            subject = shorten(name_of(each.meeting, words), LISTED_SUBJECT)
            when = when_of(each.meeting, words, zone)
            join = open_url(words.say("Join"), each.meeting.join_web_url) if each.live else None
            presses = [execute(caption, data) for caption, data in each.buttons.items()]
            parts = [
                line(subject, weight="Bolder"),
                small(when, spacing="None"),
                row([join, *presses]),
            ]
            body.append(box(parts, style="emphasis", spacing="Small"))
            lines.append(f"{subject}: {when}")
    if more:
        body.append(small(more, spacing="Medium"))
    return Reply(
        text=as_text(title, *lines, more), summary=title, card=card(words, body, text=title)
    )


def name_of(meeting: Meeting, words: Words) -> str:
    """Name a meeting by its subject, in one line."""
    return shorten(meeting.subject, SHOWN_SUBJECT) or words.say("Teams meeting")


def when_of(meeting: Meeting, words: Words, zone: ZoneInfo) -> str:
    """Say when a meeting is, on the clocks of *zone*."""
    start, end = meeting.start.astimezone(zone), meeting.end.astimezone(zone)
    span = words.span(start, end)
    return words.say(
        "{day}, {span} ({zone})", day=words.day(start), span=span, zone=words.zone(start)
    )
