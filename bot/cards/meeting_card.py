"""The card of a meeting that was made: at one glance what, when, and how to join."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.cards.escape import shorten
from bot.cards.forms import SUBJECT_LENGTH, date_input, minutes_input, subject_input, time_input
from bot.cards.outlook import outlook_link
from bot.cards.parts import (
    VERSION,
    Part,
    as_text,
    box,
    card,
    execute,
    fact,
    fact_set,
    heading,
    line,
    local_time,
    open_url,
    row,
    shade,
    small,
)
from bot.cards.told import Told, tell
from bot.locales import Words
from bot.meeting import Assumed, Meeting
from bot.message import Reply

# A card has room for these; Teams takes 28 KB in all.
NOTE_LENGTH = 300
NOTES = 8


def meeting_reply(
    meeting: Meeting,
    *,
    words: Words,
    zone: ZoneInfo,
    assumed: frozenset[Assumed] = frozenset(),
    notes: Sequence[str] = (),
    details: bool = True,
    calendar_url: str | None = None,
    outlook: str | None = None,
    change: Mapping[str, Any] | None = None,
    reveal: Mapping[str, Any] | None = None,
    presses: Mapping[str, Mapping[str, Any]] | None = None,
) -> Reply:
    """Present a meeting in the sender's *zone*.

    *notes* are sentences in the reader's words. Without *details* the passcode and dial-in are
    left out, for rooms that others read too. *calendar_url* is where a calendar file of the
    meeting is, if anywhere, *outlook* where Outlook's own pages are. *change* is what the button
    Change sends, with the inputs of ``forms``; *reveal* what the button sends that shows one
    person the details. *presses* are further buttons, by their titles, and what they send.
    Without them there are no such buttons.
    """
    told = tell(meeting, words=words, zone=zone, assumed=assumed, details=details)
    local_numbers = meeting.dial_in.local_numbers_url if details and meeting.dial_in else None
    links = (
        (words.say("Add to calendar"), calendar_url),
        (words.say("Add in Outlook"), outlook and outlook_link(meeting, words, root=outlook)),
        (words.say("Meeting options"), meeting.options_url),
        (words.say("Local numbers"), local_numbers),
    )
    noted = list(filter(None, (shorten(note, NOTE_LENGTH) for note in notes[:NOTES])))
    join = (words.say("Join"), meeting.join_web_url)
    summary = f"{told.subject}: {told.when}"
    kept_back = not details and (meeting.passcode or meeting.dial_in)
    shown = _reveal(words, reveal) if reveal is not None and kept_back else None
    actions = [_change(meeting.subject, told, words, change)] if change is not None else []
    actions += [shown] if shown else []
    actions += [execute(title, data) for title, data in (presses or {}).items()]
    opened = row(open_url(title, url) for title, url in links)
    owned_up = told.assumed_with_button if change is not None else told.assumed_in_words
    body = _body(told, words, join=open_url(*join), notes=noted, assumed=owned_up)
    body.append(opened)
    return Reply(
        text=_as_text(told, words, join=join, links=links, notes=noted),
        summary=summary,
        card=card(words, body, text=summary, actions=actions),
    )


def _body(
    told: Told, words: Words, *, join: Part | None, notes: Sequence[str], assumed: Sequence[str]
) -> list[Part | None]:
    yours = local_time(words.say("Your local time"), told.start, told.end)
    return [
        _header(told, words),
        row([join]),
        fact_set([yours, *(fact(title, value) for title, value in told.facts)]),
        *(line(note, spacing="Medium") for note in notes),
        shade(words.say("What I assumed"), assumed),
        small(told.calendar, spacing="Medium"),
    ]


def _header(told: Told, words: Words) -> Part:
    span = words.span(told.start, told.end)
    said = [
        small(told.kicker),
        {**heading(told.subject), "spacing": "None"},
        line(words.day(told.start), spacing="Small"),
        line(f"{span} · {words.minutes(told.length)}", weight="Bolder", spacing="None"),
        small(told.zone, spacing="None"),
    ]
    return {
        "type": "ColumnSet",
        "columns": [
            {"type": "Column", "width": "auto", "items": [_tile(told, words)]},
            {"type": "Column", "width": "stretch", "items": said},
        ],
    }


def _tile(told: Told, words: Words) -> Part:
    """Draw the leaf of a calendar."""
    look = {"horizontalAlignment": "Center", "spacing": "None", "wrap": False}
    leaf = [
        line(words.month(told.start), **look, weight="Bolder", color="Accent", size="Small"),
        line(str(told.start.day), **look, weight="Bolder", size="ExtraLarge"),
        line(words.weekday(told.start), **look, isSubtle=True, size="Small"),
    ]
    return box(leaf, style="emphasis")


def _reveal(words: Words, data: Mapping[str, Any]) -> Part:
    return execute(words.say("Show passcode and dial-in"), data)


def _change(subject: str, told: Told, words: Words, data: Mapping[str, Any]) -> Part:
    form = [
        subject_input(words, shorten(subject, SUBJECT_LENGTH)),
        date_input(words, value=told.start.date()),
        time_input(words, zone=told.zone, value=told.start),
        minutes_input(words, value=told.length, required=True),
    ]
    inner = {"type": "AdaptiveCard", "version": VERSION, "body": form}
    done = words.say("Change the meeting")
    return {
        "type": "Action.ShowCard",
        "title": words.say("Change"),
        "card": {**inner, "actions": [execute(done, data, with_inputs=True)]},
    }


def _as_text(
    told: Told,
    words: Words,
    *,
    join: tuple[str, str],
    links: Sequence[tuple[str, str | None]],
    notes: Sequence[str],
) -> str:
    facts = [
        (words.say("When"), f"{told.when} ({told.zone})"),
        (words.say("Length"), words.minutes(told.length)),
        join,
        *told.facts,
        *((title, url) for title, url in links if url),
    ]
    said = as_text(told.kicker, told.subject, facts=facts)
    return "\n".join([said, *notes, *told.assumed_in_words, told.calendar])
