"""Every refusal explained: the cause, what you can do, what your admin can do. Pure.

Told apart by our own error classes and Microsoft's numbers, never by its prose.
"""

from bot.cards import problem_reply, submit
from bot.commands.explanations import ASK_ADMIN, OBSTACLES, Explanation
from bot.errors import (
    ConveneError,
    GraphBadRequestError,
    GraphConflictError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    GraphNotYoursError,
    GraphPausedError,
    GraphThrottledError,
    GraphUnauthorizedError,
    GraphUnavailableError,
    IdentityError,
    IdentityMisconfiguredError,
    IdentityPausedError,
    IdentityUnavailableError,
    Obstacle,
)
from bot.graph import Refusal
from bot.locales import Words, sentence
from bot.message import Reply

_AGAIN_SOON = sentence("Nothing was done. Try again in a few minutes.")

# The nearest class counts: an error without sentences of its own has its family's.
_ERRORS: dict[type[Exception], Explanation] = {
    GraphForbiddenError: Explanation(
        what=sentence("Microsoft does not let your account create or change online meetings."),
        you_can=ASK_ADMIN,
        admin_can=sentence(
            "Check that the person has a Teams licence, that a meeting policy lets them schedule "
            "meetings, and that OnlineMeetings.ReadWrite is granted to the app. Guests cannot "
            "create meetings."
        ),
    ),
    GraphNotYoursError: Explanation(
        what=sentence("Microsoft says that this meeting is somebody else's."),
        you_can=sentence("Only its organizer can change or cancel it. Ask them to."),
    ),
    GraphUnauthorizedError: Explanation(
        what=sentence("Microsoft did not accept your sign-in."),
        you_can=sentence("Write “sign out”, then send your request again and sign in anew."),
        admin_can=sentence("Look up the reference in the sign-in logs of Microsoft Entra."),
    ),
    GraphNotFoundError: Explanation(
        what=sentence("Microsoft has no online meetings for your account."),
        you_can=ASK_ADMIN,
        admin_can=sentence("Check that the person has Teams in their licence."),
    ),
    GraphBadRequestError: Explanation(
        what=sentence("Microsoft refused the meeting as it was asked for."),
        you_can=sentence("Try it with other times or fewer options."),
        admin_can=sentence("Look up the reference in Convene's log."),
    ),
    GraphConflictError: Explanation(
        what=sentence("Microsoft was busy with another change of the same meeting."),
        you_can=_AGAIN_SOON,
    ),
    GraphThrottledError: Explanation(
        what=sentence("Microsoft is taking no more requests for you just now."),
        you_can=_AGAIN_SOON,
    ),
    GraphError: Explanation(what=sentence("Microsoft Teams did not answer."), you_can=_AGAIN_SOON),
    GraphPausedError: Explanation(
        what=sentence(
            "Microsoft Teams has not answered anybody for a while, so I leave it alone for a "
            "moment."
        ),
        you_can=_AGAIN_SOON,
    ),
    IdentityPausedError: Explanation(
        what=sentence(
            "Microsoft's sign-in service has not answered anybody for a while, so I leave it "
            "alone for a moment."
        ),
        you_can=_AGAIN_SOON,
    ),
    IdentityError: Explanation(
        what=sentence("Microsoft's sign-in service did not answer."), you_can=_AGAIN_SOON
    ),
    IdentityMisconfiguredError: Explanation(
        what=sentence("Convene itself is not set up rightly. It is not your fault."),
        you_can=ASK_ADMIN,
        admin_can=sentence(
            "Check the app's registration in Microsoft Entra: its secret or certificate, its "
            "permissions and its redirect address."
        ),
    ),
}

_WHEN = Explanation(
    what=sentence("Microsoft refused the day, the time or the length of the meeting."),
    you_can=sentence("Try it with another time or length."),
    admin_can=sentence("Look up the reference in Convene's log."),
)
_WHO = Explanation(
    what=sentence("Microsoft refused the people of the meeting."),
    you_can=sentence("Try it without them, or with their addresses as your directory has them."),
    admin_can=sentence("Look up the reference in Convene's log."),
)
_SUBJECT = Explanation(
    what=sentence("Microsoft refused the subject of the meeting."),
    you_can=sentence("Try it with another subject."),
    admin_can=sentence("Look up the reference in Convene's log."),
)
# By Graph's name of what it refused, in lower case.
_FIELDS = {
    "startdatetime": _WHEN,
    "enddatetime": _WHEN,
    "participants": _WHO,
    "attendees": _WHO,
    "subject": _SUBJECT,
}

_PLANS: dict[Refusal, Explanation] = {
    Refusal.LIVE_EVENT: Explanation(
        what=sentence("Microsoft has retired live events, so I cannot make one."),
        you_can=sentence("Have a meeting instead, or plan a town hall in Teams."),
        admin_can=sentence(
            "Where your organization still has live events, set CONVENE_LIVE_EVENTS to on."
        ),
    ),
    Refusal.NO_ENCRYPTION_IN_CLOUD: Explanation(
        what=sentence("Your organization's cloud has no end-to-end encrypted meetings."),
        you_can=sentence("Ask for the meeting without end-to-end encryption."),
    ),
    Refusal.NO_TEMPLATE_IN_CLOUD: Explanation(
        what=sentence("Your organization's cloud has no meeting templates."),
        you_can=sentence("Ask for the meeting without a template."),
    ),
    Refusal.NO_MEETINGS_IN_CLOUD: Explanation(
        what=sentence("Your organization's cloud lets no app create online meetings."),
        you_can=sentence("Make the meeting in Teams itself."),
    ),
}


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
    explanation = next(_ERRORS[kind] for kind in type(error).__mro__ if kind in _ERRORS)
    if isinstance(error, GraphBadRequestError):
        explanation = _FIELDS.get(error.field.lower(), explanation)
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
    return _reply(_PLANS[refusal], words, without=without)


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
        actions=[submit(title, data) for title, data in buttons if data],
    )
