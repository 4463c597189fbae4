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
from bot.commands.outcome import Outcome, in_private
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
    draft = replace(draft, messages=(*draft.messages, turn.message))
    outcome = await _settle(turn, draft, read_draft(draft.messages, zone=turn.zone))
    # What was asked in private is answered so, wherever its button was pressed.
    return in_private(outcome) if draft.messages[0].private else outcome


def _without_draft(turn: Turn, draft_id: str) -> Outcome:
    if turn.progress.meeting is not None:
        # It had become this meeting before the work was cut short.
        return Outcome(reply=show_meeting(turn, turn.progress.meeting, UUID(draft_id)))
    told = turn.words.say(
        "That was answered before, or is not yours to answer. "
        "Write a new request for another meeting."
    )
    return Outcome(reply=text_reply(told, private=True))


async def drop(turn: Turn, draft_id: str) -> Outcome:
    """Let go of a draft: the sender does not want it any more."""
    await turn.rooms.drafts.forget_draft(draft_id)
    return Outcome(reply=text_reply(turn.words.say("All right, I make no meeting of it.")))


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
    except SignInRequiredError as required:
        return await offer_sign_in(turn, required, subject=plan.request.subject)
    except OutcomeUnknownError:
        return await _own_up(turn, draft, plan.request)
    except ConveneError as error:
        again = refusals.may_pass(error)
        if again or len(draft.messages) > 1:
            # Nothing was made: the buttons of the draft are good for another try.
            await turn.rooms.drafts.remember_draft(draft, is_question=False)
        if not again:
            raise
        return _offer_again(turn, draft, error)
    await turn.rooms.meetings.remember_meeting(
        turn.message.sender.person, plan.request.request_id, made.meeting
    )
    await turn.rooms.drafts.forget_draft(draft.draft_id)
    return _show(turn, plan.request, made)


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
    except OutcomeUnknownError:
        raise
    except (GraphError, IdentityError):
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
        again={"convene": {"verb": "again", "draft": draft.draft_id}},
    )
    return in_private(Outcome(reply=reply, asked=True))
