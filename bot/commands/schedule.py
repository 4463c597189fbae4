"""A meeting: from the words to the card, or to the one question that is still open."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from bot.cards import question_reply, text_reply, unknown_outcome_reply
from bot.commands import refusals
from bot.commands.delegated import with_token
from bot.commands.details import room_of
from bot.commands.drafts import read_draft
from bot.commands.limits import MOST_MESSAGES, refuse_long_draft, refuse_too_much
from bot.commands.outcome import Outcome, in_private
from bot.commands.recent import ask_about_recent, recent_of
from bot.commands.requests import write_request
from bot.commands.showing import show_meeting
from bot.commands.sign_in import offer_sign_in
from bot.commands.turn import Turn, reference_of, request_of
from bot.errors import (
    ConveneError,
    GraphError,
    IdentityError,
    OutcomeUnknownError,
    SignInRequiredError,
)
from bot.graph import Made, Plan, plan_meeting
from bot.meeting import Intent, MeetingRequest, Missing, Problem, Reading
from bot.store import Draft

logger = logging.getLogger(__name__)

# A meeting may begin this long ago: signing in takes its time.
GRACE = timedelta(minutes=10)


async def schedule(turn: Turn, reading: Reading) -> Outcome:
    """Make the meeting that a message asks for."""
    draft = Draft(draft_id=str(request_of(turn.message)), messages=(turn.message,))
    return await _settle(turn, draft, reading)


async def complete(turn: Turn, draft_id: str) -> Outcome:
    """Go on with a draft: what was missing has been answered, or a button was pressed."""
    draft = await turn.rooms.drafts.take_draft(draft_id, turn.message)
    if draft is None:
        return _without_draft(turn, draft_id)
    if len(draft.messages) >= MOST_MESSAGES:
        await turn.rooms.drafts.forget_draft(draft_id)
        return refuse_long_draft(turn)
    draft = replace(draft, messages=(*draft.messages, turn.message))
    outcome = await _settle(turn, draft, read_draft(draft.messages, zone=turn.zone))
    # What was asked in private is answered so, wherever its button was pressed.
    return in_private(outcome) if draft.messages[0].private else outcome


def _without_draft(turn: Turn, draft_id: str) -> Outcome:
    if turn.progress.meeting is not None:
        # It had become this meeting before the work was cut short.
        reply = show_meeting(turn, turn.progress.meeting, UUID(draft_id))
        return Outcome(reply=reply)
    told = turn.words.say(
        "That was answered before, or is not yours to answer. "
        "Write a new request for another meeting."
    )
    return Outcome(reply=text_reply(told, private=True))


async def drop(turn: Turn, draft_id: str) -> Outcome:
    """Let go of a draft: the sender does not want it any more."""
    await turn.rooms.drafts.forget_draft(draft_id)
    told = turn.words.say("All right, I make no meeting of it.")
    return Outcome(reply=text_reply(told))


async def _settle(turn: Turn, draft: Draft, reading: Reading) -> Outcome:
    """Ask where something is unclear, else plan the meeting and make it."""
    reading = _as_of_now(turn, reading)
    if reading.problem or reading.missing & {Missing.DATE, Missing.TIME}:
        return await _ask(turn, draft, reading)
    request = write_request(
        reading,
        turn.message,
        request_id=UUID(draft.draft_id),
        policy=turn.rooms.policy,
        words=turn.words,
        zone_is_known=turn.zone_is_known,
    )
    plan = plan_meeting(request, cloud=turn.rooms.policy.cloud)
    if plan.refused:
        return Outcome(reply=refusals.explain_plan(plan.refused, words=turn.words))
    if (too_much := await refuse_too_much(turn, request)) is not None:
        return too_much
    if (recent := await ask_about_recent(turn, request)) is not None:
        # Its button makes this very meeting.
        await turn.rooms.drafts.remember_draft(draft, is_question=False)
        return recent
    return await _make(turn, draft, plan)


def _as_of_now(turn: Turn, reading: Reading) -> Reading:
    now = turn.rooms.now()
    if reading.intent is Intent.INSTANT and reading.start is None:
        return replace(reading, start=now.astimezone(turn.zone), missing=frozenset())
    if turn.progress.begun or turn.progress.meeting or reading.problem:
        return reading
    if isinstance(reading.start, datetime) and reading.start < now - GRACE:
        # It was still ahead when it was written, then waited.
        return replace(reading, problem=Problem.IN_THE_PAST)
    return reading


async def _ask(turn: Turn, draft: Draft, reading: Reading) -> Outcome:
    await turn.rooms.drafts.remember_draft(draft, is_question=True)
    reply = question_reply(
        reading,
        words=turn.words,
        zone=turn.zone,
        now=turn.rooms.now().astimezone(turn.zone),
        draft_id=draft.draft_id,
    )
    return Outcome(reply=reply, asked=True)


async def _make(turn: Turn, draft: Draft, plan: Plan) -> Outcome:
    progress = turn.progress
    if progress.begun and not plan.repeatable:
        return await _own_up(turn, draft, plan.request)
    try:
        made = await _made_or_create(turn, plan)
    except ConveneError as error:
        return await _not_made(turn, draft, plan, error)
    person, request = turn.message.sender.person, plan.request
    await turn.rooms.meetings.remember_meeting(person, request.request_id, made.meeting)
    if turn.in_room:
        await turn.rooms.recent.remember_made(
            turn.message.place, recent_of(turn.message, request), made.meeting.join_web_url
        )
    await turn.rooms.drafts.forget_draft(draft.draft_id)
    return _show(turn, request, made)


async def _not_made(turn: Turn, draft: Draft, plan: Plan, error: ConveneError) -> Outcome:
    """Say what comes of a meeting that was not made, or of which nobody knows."""
    if isinstance(error, OutcomeUnknownError):
        return await _own_up(turn, draft, plan.request)
    if may_be_made(error) or (turn.progress.begun and refusals.may_pass(error)):
        return await _keep_at_it(turn, draft, error)
    if turn.in_room:
        await turn.rooms.recent.let_go(turn.message.place, recent_of(turn.message, plan.request))
    if isinstance(error, SignInRequiredError):
        return await offer_sign_in(turn, error, subject=plan.request.subject)
    again = refusals.may_pass(error)
    if again or len(draft.messages) > 1:
        # Nothing was made: the buttons of the draft are good for another try.
        await turn.rooms.drafts.remember_draft(draft, is_question=False)
    if not again:
        raise error
    return _offer_again(turn, draft, error)


async def _made_or_create(turn: Turn, plan: Plan) -> Made:
    if turn.progress.meeting is not None:
        return Made(meeting=turn.progress.meeting, notes=plan.notes)

    async def create(token: str) -> Made:
        await turn.progress.creating()
        made = await turn.rooms.graph.create_meeting(
            plan, token=token, language=turn.message.locale
        )
        return replace(made, meeting=replace(made.meeting, asked_in=room_of(turn.message.place)))

    try:
        made = await with_token(turn, create)
    except (GraphError, IdentityError) as error:
        if not may_be_made(error):
            await turn.progress.refused()
        raise
    await turn.progress.created(made.meeting)
    logger.info("meeting.created", extra={"reference": reference_of(turn.message)})
    return made


def _show(turn: Turn, request: MeetingRequest, made: Made) -> Outcome:
    reply = show_meeting(
        turn, made.meeting, request.request_id, assumed=request.assumed, notes=made.notes
    )
    return Outcome(reply=reply)


def may_be_made(error: ConveneError) -> bool:
    """Whether the call failed, and Graph may have made the meeting all the same."""
    unknown = isinstance(error, OutcomeUnknownError)
    return unknown or (isinstance(error, GraphError) and error.perhaps_done)


async def _keep_at_it(turn: Turn, draft: Draft, error: ConveneError) -> Outcome:
    """Make the call again by itself, which makes no second meeting, for as long as it is worth."""
    if not turn.progress.last_try:
        told = turn.words.say("Microsoft is slow to answer. I keep at it, and answer here.")
        return Outcome(reply=text_reply(told), unfinished=True)
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    reply = refusals.explain_open_end(
        words=turn.words, reference=reference_of(turn.message), again=_again(draft)
    )
    logger.warning("meeting.left_open", extra={"error": type(error).__name__})
    return in_private(Outcome(reply=reply, asked=True))


async def _own_up(turn: Turn, draft: Draft, request: MeetingRequest) -> Outcome:
    """Say that nobody knows whether the meeting was made; only the sender may have another."""
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    reply = unknown_outcome_reply(
        words=turn.words, subject=request.subject, draft_id=draft.draft_id
    )
    return Outcome(reply=reply, asked=True)


def _offer_again(turn: Turn, draft: Draft, error: ConveneError) -> Outcome:
    reply = refusals.explain_error(
        error,
        words=turn.words,
        reference=reference_of(turn.message),
        again=_again(draft),
    )
    return in_private(Outcome(reply=reply, asked=True))


def _again(draft: Draft) -> dict[str, object]:
    return {"convene": {"verb": "again", "draft": draft.draft_id}}
