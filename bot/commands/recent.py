"""Somebody in this thread makes a meeting just now: join it, or make another."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from bot.cards import recent_reply
from bot.commands.outcome import Outcome, in_private
from bot.commands.showing import RUNS_OVER
from bot.commands.turn import Turn
from bot.meeting import MeetingRequest
from bot.message import LeadsTo, Message
from bot.store import RecentMeeting

ANOTHER = "another"


async def ask_about_recent(turn: Turn, request: MeetingRequest) -> Outcome | None:
    """Claim the thread for *request*; an outcome where the sender had better be asked."""
    if not turn.in_room or turn.progress.begun or turn.progress.meeting:
        return None
    mine = recent_of(turn.message, request)
    anyway = _wants_another(turn.message)
    there = await turn.rooms.recent.claim_thread(turn.message.place, mine, anyway=anyway)
    if there is None:
        return None
    if there.user_id == mine.user_id and not _overlap(there, mine):
        # One person's second meeting of a series: nobody would join the first instead.
        await turn.rooms.recent.claim_thread(turn.message.place, mine, anyway=True)
        return None
    reply = recent_reply(
        words=turn.words,
        maker=there.maker if there.user_id != mine.user_id else "",
        subject=there.subject,
        join_web_url=there.join_web_url,
        another=another(str(request.request_id)),
    )
    leads_to = _leads_to(there, turn, request) if there.join_web_url else None
    reply = replace(reply, leads_to=leads_to)
    return in_private(Outcome(reply=reply, asked=True))


def another(draft_id: str) -> dict[str, Any]:
    """Write what the button sends that makes the meeting of a draft all the same."""
    return {"convene": {"verb": ANOTHER, "draft": draft_id}}


def _leads_to(there: RecentMeeting, turn: Turn, request: MeetingRequest) -> LeadsTo:
    sender = turn.message.sender.person
    return LeadsTo(
        reader=sender,
        owner=replace(sender, user_id=there.user_id),
        request_id=UUID(there.request_id),
        until=there.end + RUNS_OVER,
        says_when=False,
        another=str(request.request_id),
    )


def recent_of(message: Message, request: MeetingRequest) -> RecentMeeting:
    """Say what others in the thread are told about *request*."""
    return RecentMeeting(
        request_id=str(request.request_id),
        user_id=message.sender.person.user_id,
        maker=message.sender.name,
        subject=request.subject,
        start=request.start,
        end=request.end,
    )


def _wants_another(message: Message) -> bool:
    ours = message.value.get("convene")
    return isinstance(ours, dict) and ours.get("verb") == ANOTHER


def _overlap(one: RecentMeeting, other: RecentMeeting) -> bool:
    return one.start < other.end and other.start < one.end
