"""What the administrator does not want is refused, with the reason, before anything is made."""

import logging
from typing import Any

from bot.cards import Advice, execute, problem_reply
from bot.commands.buttons import read_button
from bot.commands.controls import judge_options, judge_place, judge_sender
from bot.commands.outcome import Outcome, in_private
from bot.commands.turn import Turn, reference_of
from bot.meeting import Intent, Options
from bot.store import Draft

logger = logging.getLogger(__name__)

# Whoever may not use Convene may still have themselves forgotten.
ALWAYS = frozenset({Intent.SIGNOUT, Intent.FORGET, Intent.HELP})
# The button that has a meeting made as it is allowed.
AS_ALLOWED = "as_allowed"


def refuse_use(turn: Turn) -> Outcome | None:
    """Refuse a person, or a place, that the administrator has not opened; None where both are."""
    if _is_under_way(turn):
        return None
    if advice := judge_sender(turn.message.sender, turn.rooms.policy, turn.words):
        return _refuse(turn, advice, "people")
    return refuse_place(turn)


def refuse_place(turn: Turn) -> Outcome | None:
    """Refuse a place that the administrator has not opened, whoever writes; None where it is."""
    advice = judge_place(turn.message.place, turn.rooms.policy, turn.words)
    return _refuse(turn, advice, "places") if advice else None


def refuse_options(turn: Turn, options: Options, draft: Draft | None = None) -> Outcome | None:
    """Refuse options that are not to be; None where nothing is against them.

    With a *draft* there is a button for the meeting as it may be, and none of this once it was
    pressed.
    """
    if _is_under_way(turn) or (draft and pressed(draft, AS_ALLOWED)):
        return None
    advice = judge_options(options, turn.rooms.policy, turn.words)
    if advice is None:
        return None
    if draft is None:
        return _refuse(turn, advice, "options")
    data = {"convene": {"verb": AS_ALLOWED, "draft": draft.draft_id}}
    return _refuse(
        turn, advice, "options", execute(turn.words.say("Make it as it is allowed"), data)
    )


def pressed(draft: Draft, verb: str) -> bool:
    """Whether the sender has pressed this button about this request."""
    return any(read_button(message.value).get("verb") == verb for message in draft.messages)


def _is_under_way(turn: Turn) -> bool:
    # What has been made, or perhaps, is not refused any more.
    return turn.progress.begun or turn.progress.meeting is not None


def _refuse(turn: Turn, advice: Advice, control: str, *actions: dict[str, Any]) -> Outcome:
    reference = reference_of(turn.message)
    logger.info("control.refused", extra={"reference": reference, "control": control})
    reply = problem_reply(
        words=turn.words,
        what=advice.what,
        you_can=advice.you_can,
        admin_can=advice.admin_can,
        reference=reference,
        actions=actions,
    )
    return in_private(Outcome(reply=reply, asked=bool(actions)))
