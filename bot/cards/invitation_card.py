"""The invitation to a meeting, to be copied, for the one who asked for it."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.cards.escape import shorten
from bot.cards.life import name_of, when_of
from bot.cards.outlook import invitation_link, outlook_link
from bot.cards.parts import as_text, box, card, heading, line, open_url, row, small
from bot.cards.told import meeting_facts
from bot.locales import Words
from bot.meeting import Attendee, Meeting
from bot.message import Reply

# Microsoft's own has about twenty lines and a thousand characters; a card has room for these.
MOST_LINES = 40
LENGTH = 1_800


def invitation_reply(
    meeting: Meeting,
    *,
    words: Words,
    zone: ZoneInfo,
    lines: Sequence[str] = (),
    calendar_url: str | None = None,
    outlook: str | None = None,
    guests: Sequence[Attendee] = (),
) -> Reply:
    """Write an invitation that can be copied, with links to put it on a calendar.

    *lines* are Microsoft's own text; what it leaves out of what is known is added. *guests* are
    those to whom Outlook is to send it, where they have an address.
    """
    subject, when = name_of(meeting, words), when_of(meeting, words, zone)
    said = _said(meeting, words, lines)
    hint = words.say("Select and copy it. Only you see this.")
    invite = outlook and invitation_link(meeting, guests, words, root=outlook)
    add = outlook and not invite and outlook_link(meeting, words, root=outlook)
    opened = row(
        [
            open_url(words.say("Add to calendar"), calendar_url),
            open_url(words.say("Invite in Outlook"), invite),
            open_url(words.say("Add in Outlook"), add or None),
        ]
    )
    body = [
        heading(subject),
        line(when, spacing="Small"),
        box([line(each, spacing="None") for each in said], style="emphasis", spacing="Medium"),
        small(hint, spacing="Small"),
        small(_about_outlook(words, guests), spacing="Small") if invite else None,
        opened,
    ]
    return Reply(
        text=as_text(subject, when, *said),
        summary=subject,
        card=card(words, body, text=f"{subject}: {when}"),
        private=True,
    )


def _about_outlook(words: Words, guests: Sequence[Attendee]) -> str:
    names = [shorten(one.name or str(one.address), 60) for one in guests if one.address]
    return words.say(
        "“{button}” opens an invitation to {names}. It goes out, and into calendars, "
        "when you send it there.",
        button=words.say("Invite in Outlook"),
        names=words.names(names),
    )


def _said(meeting: Meeting, words: Words, lines: Sequence[str]) -> list[str]:
    theirs, room = [], LENGTH
    for each in lines[:MOST_LINES]:
        if room > 0 and (cut := shorten(each, room)):
            theirs.append(cut)
            room -= len(cut)
    known = "".join("".join(theirs).split())
    facts = [
        f"{title}: {value}"
        for title, value in meeting_facts(meeting, words, details=True)
        if "".join(value.split()) not in known
    ]
    # Microsoft hides it behind words, which cannot be copied.
    join = words.say("Join: {link}", link=meeting.join_web_url)
    return [join, *theirs, *facts]
