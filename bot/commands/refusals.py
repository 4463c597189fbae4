"""Every refusal explained: the cause, what you can do, what your admin can do. Pure.

Told apart by our own error classes and Microsoft's numbers, never by its prose.
"""

from bot.cards import execute, problem_reply
from bot.commands.explanations import OBSTACLES, Explanation
from bot.commands.refusal_words import ERRORS, FIELDS, PLANS
from bot.errors import (
    ConveneError,
    GraphBadRequestError,
    GraphConflictError,
    GraphThrottledError,
    GraphUnavailableError,
    IdentityUnavailableError,
    Obstacle,
)
from bot.graph import Refusal
from bot.locales import Words, sentence
from bot.message import Reply

_IN_THE_WAY = {
    Refusal.LIVE_EVENT: "live_event",
    Refusal.NO_TEMPLATE_IN_CLOUD: "template",
}


def may_pass(error: ConveneError) -> bool:
    """Whether the same request, made again later, may well succeed."""
    return isinstance(
        error,
        GraphThrottledError | GraphUnavailableError | GraphConflictError | IdentityUnavailableError,
    )


def explain_error(
    error: ConveneError, *, words: Words, reference: str, again: dict[str, object] | None = None
) -> Reply:
    """Explain what Microsoft refused; with *again* as a button's data to try once more."""
    explanation = next(ERRORS[kind] for kind in type(error).__mro__ if kind in ERRORS)
    if isinstance(error, GraphBadRequestError):
        explanation = FIELDS.get(error.field.lower(), explanation)
    return _reply(explanation, words, reference=reference, again=again)


def explain_obstacle(obstacle: Obstacle, *, words: Words, reference: str) -> Reply:
    """Explain what stands between the sender and their token."""
    return _reply(OBSTACLES[obstacle], words, reference=reference)


def explain_open_end(*, words: Words, reference: str, again: dict[str, object]) -> Reply:
    """Own up that a meeting may be there, where asking again cannot make a second one."""
    explanation = Explanation(
        what=sentence("Microsoft Teams does not answer, so I cannot tell whether it was made."),
        you_can=sentence(
            "Try again in a few minutes: if the meeting is there by then, you get that very one, "
            "and never a second."
        ),
    )
    return _reply(explanation, words, reference=reference, again=again)


def explain_plan(
    refusal: Refusal, *, words: Words, without: dict[str, object] | None = None
) -> Reply:
    """Explain what cannot be made as asked for; *without* makes it without what is in the way."""
    return _reply(PLANS[refusal], words, without=without)


def option_of(refusal: Refusal) -> str | None:
    """Name the option that is in the way, where a meeting without it may be wanted."""
    return _IN_THE_WAY.get(refusal)


def _reply(
    explanation: Explanation,
    words: Words,
    *,
    reference: str = "",
    again: dict[str, object] | None = None,
    without: dict[str, object] | None = None,
) -> Reply:
    buttons = ((words.say("Try again"), again), (words.say("Make it without"), without))
    return problem_reply(
        words=words,
        what=words.say(explanation.what),
        you_can=words.say(explanation.you_can),
        admin_can=words.say(explanation.admin_can),
        reference=reference,
        actions=[execute(title, data) for title, data in buttons if data],
    )
