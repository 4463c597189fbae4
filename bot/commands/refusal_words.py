"""What Microsoft refuses, and what it cannot make: why, and what you and your admin can do. Pure.

English sentences, to be translated where they are shown.
"""

from collections.abc import Mapping

from bot.commands.explanations import ASK_ADMIN, Explanation
from bot.errors import (
    GraphBadRequestError,
    GraphConflictError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    GraphNotYoursError,
    GraphPausedError,
    GraphThrottledError,
    GraphUnauthorizedError,
    IdentityError,
    IdentityMisconfiguredError,
    IdentityPausedError,
)
from bot.graph import Refusal
from bot.locales import sentence

_AGAIN_SOON = sentence("Nothing was done. Try again in a few minutes.")

# The nearest class counts: an error without sentences of its own has its family's.
ERRORS: Mapping[type[Exception], Explanation] = {
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
FIELDS: Mapping[str, Explanation] = {
    "startdatetime": _WHEN,
    "enddatetime": _WHEN,
    "participants": _WHO,
    "attendees": _WHO,
    "subject": _SUBJECT,
}

PLANS: Mapping[Refusal, Explanation] = {
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
