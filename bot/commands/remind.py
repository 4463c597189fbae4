"""Somebody is reminded before a meeting, in the chat and for themselves alone."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import closed_reply, name_of, reminder_reply, text_reply
from bot.commands.drafts import read_words
from bot.commands.outcome import Outcome, in_private
from bot.commands.showing import RUNS_OVER, is_over, update_card
from bot.commands.turn import Turn, find_zone
from bot.locales import words_for
from bot.message import Message, Reply
from bot.store import Kept, Reminder, wordless

DEFAULT_LEAD = timedelta(minutes=10)
LONGEST_LEAD = timedelta(days=7)


async def remind(turn: Turn, kept: Kept, message: Message | None = None) -> Outcome:
    """Keep that the sender is to be reminded, as long before as *message* says."""
    said = message and read_words(message, zone=turn.zone).duration
    lead = min(said or DEFAULT_LEAD, LONGEST_LEAD)
    due_at = kept.meeting.start - lead
    subject, length = name_of(kept.meeting, turn.words), turn.words.minutes(lead)
    if kept.cancelled or due_at <= turn.rooms.now():
        if kept.cancelled or is_over(turn, kept.meeting):
            await update_card(turn, kept)
        told = turn.words.say(
            "“{subject}” is no longer {length} away, so there is nothing to remind you of.",
            subject=subject,
            length=length,
        )
        return in_private(Outcome(reply=text_reply(told)))
    reminder = Reminder(
        owner=kept.owner,
        request_id=kept.request_id,
        lead=lead,
        occasion=wordless(turn.message),
    )
    await turn.rooms.reminders.remember(reminder, due_at=due_at)
    told = turn.words.say(
        "I remind you {length} before “{subject}”, here and you alone.",
        subject=subject,
        length=length,
    )
    return in_private(Outcome(reply=text_reply(told)))


def write_reminder(reminder: Reminder, kept: Kept, *, now: datetime, zone: ZoneInfo) -> Reply:
    """Write what the reminded reads; *zone* is for those whose client names none.

    Of a meeting that is cancelled or over it is no more than that, without a way in.
    """
    asked, meeting = reminder.occasion, kept.meeting
    words, there = words_for(asked.locale), find_zone(asked.zone) or zone
    if kept.cancelled or meeting.end + RUNS_OVER < now:
        reply = closed_reply(meeting, words=words, zone=there, cancelled=kept.cancelled)
    else:
        away = max(meeting.start - now, timedelta())
        reply = reminder_reply(meeting, words=words, zone=there, away=away)
    return replace(reply, private=True)
