"""The call that makes a meeting: its card, or an honest word where it failed or nobody knows."""

import logging
from dataclasses import dataclass, replace

from bot.cards import text_reply, unknown_outcome_reply
from bot.commands import refusals
from bot.commands.account import account_for
from bot.commands.delegated import with_token
from bot.commands.details import room_of
from bot.commands.outcome import Outcome, in_private
from bot.commands.recent import recent_of
from bot.commands.showing import show_meeting, source_of
from bot.commands.sign_in import offer_sign_in
from bot.commands.turn import Turn, reference_of
from bot.errors import (
    ConveneError,
    GraphBadRequestError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    IdentityError,
    OutcomeUnknownError,
    SignInRequiredError,
)
from bot.graph import Made, Plan
from bot.meeting import MeetingRequest
from bot.store import Action, Draft, Occasion, wordless
from bot.watch import Count

logger = logging.getLogger(__name__)

# What Graph says now it would have said before; and who signs in anew goes on from there.
_FINAL = (GraphBadRequestError, GraphForbiddenError, GraphNotFoundError, SignInRequiredError)


@dataclass(slots=True, kw_only=True)
class Call:
    """The call that makes a meeting, and whether one of its attempts may have made it."""

    turn: Turn
    plan: Plan
    perhaps_made: bool

    async def make(self) -> Made:
        """Make the meeting, written down before and after."""
        turn = self.turn
        try:
            made = await with_token(turn, self._create)
        except (GraphError, IdentityError) as error:
            if not self.leaves_open(error):
                await turn.progress.refused()
            raise
        await turn.progress.created(made.meeting)
        dial_in = made.meeting.dial_in is not None
        logger.info(
            "meeting.created",
            extra={"reference": reference_of(turn.message), "dial_in": dial_in},
        )
        self._tell(made)
        return made

    def _tell(self, made: Made) -> None:
        watch = self.turn.rooms.watch
        if made.meeting.created:
            watch.count(Count.MEETINGS, call=str(self.plan.call))
        else:
            watch.count(Count.DUPLICATES_PREVENTED, by="createOrGet")

    def leaves_open(self, error: ConveneError) -> bool:
        """Whether the meeting may be there although the call ended with *error*."""
        if isinstance(error, OutcomeUnknownError):
            return True
        return self.perhaps_made and not isinstance(error, _FINAL)

    async def _create(self, token: str) -> Made:
        turn = self.turn
        await turn.progress.creating()
        try:
            made = await turn.rooms.graph.create_meeting(
                self.plan, token=token, language=turn.message.locale
            )
        except GraphError as error:
            self.perhaps_made |= error.perhaps_done
            raise
        return replace(made, meeting=replace(made.meeting, asked_in=room_of(turn.message.place)))


async def make(turn: Turn, draft: Draft, plan: Plan) -> Outcome:
    """Make the planned meeting, and show it."""
    person, request = turn.message.sender.person, plan.request
    made = _made_before(turn, plan)
    if made is None and turn.progress.begun and not plan.repeatable:
        return await _own_up(turn, draft, request)
    if made is None:
        call = Call(turn=turn, plan=plan, perhaps_made=turn.progress.begun)
        try:
            made = await call.make()
        except ConveneError as error:
            if call.leaves_open(error):
                return await _leave_open(turn, draft, plan, error)
            return await _explain(turn, draft, plan, error)
    await turn.rooms.meetings.remember_meeting(
        person, request.request_id, made.meeting, occasion=_occasion(draft, plan, made)
    )
    await account_for(turn, Action.CREATED, made.meeting)
    if turn.in_room:
        await turn.rooms.recent.remember_made(
            turn.message.place, recent_of(turn.message, request), made.meeting.join_web_url
        )
    return _show(turn, draft, request, made)


def _made_before(turn: Turn, plan: Plan) -> Made | None:
    meeting = turn.progress.meeting
    return Made(meeting=meeting, notes=plan.notes) if meeting is not None else None


def _occasion(draft: Draft, plan: Plan, made: Made) -> Occasion:
    return Occasion(
        message=wordless(draft.messages[0]),
        notes=tuple(sorted(plan.notes | made.notes)),
        options=plan.request.options,
        source=source_of(draft.messages[0]),
    )


def _show(turn: Turn, draft: Draft, request: MeetingRequest, made: Made) -> Outcome:
    reply = show_meeting(
        turn,
        made.meeting,
        request.request_id,
        assumed=request.assumed,
        notes=made.notes,
        attendees=request.attendees,
        source=source_of(draft.messages[0]),
    )
    return Outcome(reply=reply)


async def _leave_open(turn: Turn, draft: Draft, plan: Plan, error: ConveneError) -> Outcome:
    if not plan.repeatable:
        return await _own_up(turn, draft, plan.request)
    if not turn.progress.last_try:
        # Made again by itself: that makes no second meeting.
        told = turn.words.say("Microsoft is slow to answer. I keep at it, and answer here.")
        return Outcome(reply=text_reply(told), unfinished=True)
    logger.warning("meeting.left_open", extra={"error": type(error).__name__})
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    reply = refusals.explain_open_end(
        words=turn.words, reference=reference_of(turn.message), again=_again(draft)
    )
    return in_private(Outcome(reply=reply, asked=True))


async def _own_up(turn: Turn, draft: Draft, request: MeetingRequest) -> Outcome:
    """Say that nobody knows whether the meeting was made; only the sender may have another."""
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    reply = unknown_outcome_reply(
        words=turn.words, subject=request.subject, draft_id=draft.draft_id
    )
    return Outcome(reply=reply, asked=True)


async def _explain(turn: Turn, draft: Draft, plan: Plan, error: ConveneError) -> Outcome:
    """Say why nothing was made, with a button where another try may well succeed."""
    if turn.in_room:
        await turn.rooms.recent.let_go(turn.message.place, str(plan.request.request_id))
    if isinstance(error, SignInRequiredError):
        return await offer_sign_in(turn, error, subject=plan.request.subject)
    again = refusals.may_pass(error)
    if again or len(draft.messages) > 1:
        # Nothing was made: the buttons of the draft are good for another try.
        await turn.rooms.drafts.remember_draft(draft, is_question=False)
    if not again:
        raise error
    reply = refusals.explain_error(
        error, words=turn.words, reference=reference_of(turn.message), again=_again(draft)
    )
    return in_private(Outcome(reply=reply, asked=True))


def _again(draft: Draft) -> dict[str, object]:
    return {"convene": {"verb": "again", "draft": draft.draft_id}}
