"""Passcode and dial-in, for the one who asked to see them."""

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.cards.parts import as_text, card, fact, fact_set, heading, open_url, small
from bot.cards.told import meeting_facts
from bot.locales import Words
from bot.meeting import Meeting
from bot.message import Reply


def details_reply(meeting: Meeting, *, words: Words) -> Reply:
    """Show how to join by passcode and telephone, to one person alone."""
    subject = shorten(meeting.subject, SHOWN_SUBJECT) or words.say("Teams meeting")
    facts = meeting_facts(meeting, words, details=True)
    numbers = words.say("Local numbers")
    url = meeting.dial_in.local_numbers_url if meeting.dial_in else None
    alone = words.say("Only you see this.")
    body = [
        heading(subject),
        fact_set([fact(title, value) for title, value in facts]),
        small(alone, spacing="Medium"),
    ]
    shown = [*facts, (numbers, url)] if url else facts
    return Reply(
        text="\n".join([as_text(subject, facts=shown), alone]),
        summary=subject,
        card=card(words, body, text=subject, actions=[open_url(numbers, url)]),
        private=True,
    )
