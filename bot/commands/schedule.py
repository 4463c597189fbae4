"""A meeting: from the words to its plan, or to the one question that is still open."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from bot.cards import text_reply
from bot.commands import refusals
from bot.commands.again import find_repeated, is_there, repeat_request, say_there
from bot.commands.asked_card import close_asked, put_on_card, settle_on_card
from bot.commands.asking import ask
from bot.commands.attendees import look_up
from bot.commands.crowd import ask_about_crowd
from bot.commands.drafts import read_draft
from bot.commands.form import form_zone, wants_form
from bot.commands.limits import MOST_MESSAGES, refuse_long_draft, refuse_too_much
from bot.commands.making import make
from bot.commands.named_options import Unlisted, options_by_id, without_button
from bot.commands.outcome import Outcome, in_private
from bot.commands.recent import ask_about_recent
from bot.commands.refuse_use import refuse_options
from bot.commands.requests import write_request
from bot.commands.showing import show_meeting, source_of
from bot.commands.sign_in import offer_sign_in
from bot.commands.turn import Turn, request_of
from bot.commands.unlisted import explain_unlisted
from bot.errors import SignInRequiredError
from bot.graph import Refusal, plan_meeting
from bot.meeting import Intent, MeetingRequest, Missing, Problem, Reading
from bot.store import Draft

# A meeting may begin this long ago: signing in takes its time.
GRACE = timedelta(minutes=10)


async def schedule(turn: Turn, reading: Reading) -> Outcome:
    """Make the meeting that a message asks for."""
    draft = Draft(draft_id=str(request_of(turn.message)), messages=(turn.message,))
    return await put_on_card(turn, draft, await _settle(turn, draft, reading))


async def repeat(turn: Turn, draft: Draft) -> Outcome | None:
    """Make a meeting like an earlier one, later; None where the draft wants nothing such."""
    outcome = await _repeat(turn, draft)
    return await put_on_card(turn, draft, outcome) if outcome else None


async def _repeat(turn: Turn, draft: Draft) -> Outcome | None:
    repeated = await find_repeated(turn, draft.messages[0])
    if repeated is None:
        return None
    try:
        request = await repeat_request(turn, *repeated)
    except SignInRequiredError as required:
        return await offer_sign_in(turn, required, subject=repeated[0].meeting.subject)
    request = replace(request, request_id=UUID(draft.draft_id))
    if await is_there(turn, request):
        return say_there(turn, request)
    return await _plan_and_make(turn, draft, request)


async def complete(turn: Turn, draft_id: str) -> Outcome:
    """Go on with a draft: what was missing has been answered, or a button was pressed."""
    draft = await turn.rooms.drafts.take_draft(draft_id, turn.message)
    if draft is None:
        return _without_draft(turn, draft_id)
    if len(draft.messages) >= MOST_MESSAGES:
        refused = await settle_on_card(turn, draft, refuse_long_draft(turn))
        await turn.rooms.drafts.forget_draft(draft_id)
        return refused
    turn = _on_its_clocks(turn, draft)
    answered = replace(draft, messages=(*draft.messages, turn.message))
    outcome = await _repeat(turn, answered) or await _settle(
        turn, answered, read_draft(answered.messages, zone=turn.zone)
    )
    # What was asked in private is answered so, wherever its button was pressed.
    outcome = in_private(outcome) if draft.messages[0].private else outcome
    return await put_on_card(turn, draft, outcome)


def _on_its_clocks(turn: Turn, draft: Draft) -> Turn:
    """Read a press on the clocks of the request, where the client names none with it."""
    zone = turn.message.zone or draft.messages[0].zone
    return replace(turn, message=replace(turn.message, zone=zone))


def _without_draft(turn: Turn, draft_id: str) -> Outcome:
    if turn.progress.meeting is not None:
        # It had become this meeting before the work was cut short.
        source = source_of(turn.message)
        reply = show_meeting(turn, turn.progress.meeting, UUID(draft_id), source=source)
        return Outcome(reply=reply)
    told = turn.words.say(
        "That was answered before, or is not yours to answer. "
        "Write a new request for another meeting."
    )
    return Outcome(reply=text_reply(told, private=True))


async def drop(turn: Turn, draft: Draft) -> Outcome:
    """Let go of a draft: the sender does not want it any more."""
    reply = text_reply(turn.words.say("All right, I make no meeting of it."))
    await close_asked(turn, draft, reply)
    await turn.rooms.drafts.forget_draft(draft.draft_id)
    return Outcome(reply=reply)


async def _settle(turn: Turn, draft: Draft, reading: Reading) -> Outcome:
    """Ask where something is unclear, else plan the meeting and make it."""
    reading = _as_of_now(turn, reading)
    unclear = reading.problem or reading.missing & {Missing.DATE, Missing.TIME}
    if unclear or wants_form(turn.message):
        return await _ask(turn, draft, reading)
    if (refused := refuse_options(turn, reading.options, draft)) is not None:
        # Its button makes the meeting as it is allowed.
        await turn.rooms.drafts.remember_draft(draft, is_question=False)
        return refused
    options = options_by_id(reading.options, turn.rooms.policy)
    if isinstance(options, Unlisted):
        return await _explain_unlisted(turn, draft, options)
    attendees = await look_up(turn, reading.attendees)
    reading = replace(reading, options=options, attendees=attendees)
    request = write_request(
        reading,
        turn.message,
        request_id=UUID(draft.draft_id),
        policy=turn.rooms.policy,
        words=turn.words,
        zone_is_known=turn.zone_is_known or any(map(form_zone, draft.messages)),
    )
    return await _plan_and_make(turn, draft, request)


async def _plan_and_make(turn: Turn, draft: Draft, request: MeetingRequest) -> Outcome:
    policy = turn.rooms.policy
    plan = plan_meeting(request, cloud=policy.cloud, live_events=policy.live_events)
    if plan.refused:
        return await _refuse(turn, draft, plan.refused)
    if (too_much := await refuse_too_much(turn, request)) is not None:
        return too_much
    asked = await ask_about_crowd(turn, draft, request) or await ask_about_recent(turn, request)
    if asked is not None:
        # Its button makes this very meeting.
        await turn.rooms.drafts.remember_draft(draft, is_question=False)
        return asked
    return await make(turn, draft, plan)


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
    return Outcome(reply=ask(turn, draft, reading), asked=True)


async def _refuse(turn: Turn, draft: Draft, refusal: Refusal) -> Outcome:
    """Say why it cannot be made as asked for, with a button where it can be made otherwise."""
    option = refusals.option_of(refusal)
    if option is None:
        return Outcome(reply=refusals.explain_plan(refusal, words=turn.words))
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    without = without_button(option, draft.draft_id)
    reply = refusals.explain_plan(refusal, words=turn.words, without=without)
    return Outcome(reply=reply, asked=True)


async def _explain_unlisted(turn: Turn, draft: Draft, unlisted: Unlisted) -> Outcome:
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    without = without_button(unlisted.option, draft.draft_id)
    reply = explain_unlisted(unlisted, words=turn.words, without=without)
    return Outcome(reply=reply, asked=True)
