"""What an explanation is made of, and what stands between a person and their sign-in. Pure.

English sentences, to be translated where they are shown: in the chat, and on the sign-in's page.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.errors import Obstacle
from bot.locales import sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What happened, what you and your admin can do."""

    what: str
    you_can: str = ""
    admin_can: str = ""


ASK_ADMIN = sentence("Show this to your administrator.")

# Quietly: of a consent that is missing, and of a sign-in that is over, the offer says enough.
QUIET = frozenset({None, Obstacle.CONSENT, Obstacle.ENDED})
# No sign-in of theirs would help.
HOPELESS = frozenset(
    {
        Obstacle.NOT_ASSIGNED,
        Obstacle.WRONG_TENANT,
        Obstacle.GUEST,
        Obstacle.PERSONAL_ACCOUNT,
        Obstacle.ACCOUNT_BLOCKED,
        Obstacle.MESSAGE_ONLY,
    }
)

OBSTACLES: Mapping[Obstacle, Explanation] = {
    Obstacle.CONSENT: Explanation(
        what=sentence("Microsoft needs your consent before I may make meetings in your name."),
        you_can=sentence("Sign in, and accept what the page asks."),
        admin_can=sentence(
            "Grant OnlineMeetings.ReadWrite for the organization, and nobody is asked any more."
        ),
    ),
    Obstacle.ADMIN_APPROVAL: Explanation(
        what=sentence("Your organization lets only an administrator approve this app."),
        you_can=sentence("Ask your administrator to approve it, then write your request again."),
        admin_can=sentence(
            "In Microsoft Entra, under Enterprise applications, grant admin consent for "
            "OnlineMeetings.ReadWrite."
        ),
    ),
    Obstacle.MFA: Explanation(
        what=sentence("Microsoft wants a second proof that it is you."),
        you_can=sentence("Sign in, and confirm with your authenticator app, phone or key."),
        admin_can=sentence(
            "If the person cannot, check the authentication methods that they have registered."
        ),
    ),
    Obstacle.CONDITIONAL_ACCESS: Explanation(
        what=sentence("A rule of your organization does not let you in from here."),
        you_can=sentence("Sign in on a device and a network that your organization knows."),
        admin_can=sentence(
            "Look up the reference in the sign-in logs of Microsoft Entra: they name the "
            "Conditional Access policy."
        ),
    ),
    Obstacle.NOT_ASSIGNED: Explanation(
        what=sentence("Your account is not among those that may use this app."),
        you_can=sentence("Ask your administrator to add you, then write your request again."),
        admin_can=sentence(
            "In Microsoft Entra, under Enterprise applications, assign the person to the app, or "
            "require no assignment."
        ),
    ),
    Obstacle.WRONG_TENANT: Explanation(
        what=sentence("Your account is not known in the organization of this chat."),
        you_can=sentence("Switch in Teams to the organization of your account, and write there."),
        admin_can=sentence("Invite the person, or let their own organization install the app."),
    ),
    Obstacle.GUEST: Explanation(
        what=sentence("You are a guest here, and guests cannot have me make meetings."),
        you_can=sentence("Switch in Teams to your own organization, and write to me there."),
        admin_can=sentence(
            "Check the invitation and the cross-tenant access settings. Guests cannot create "
            "meetings."
        ),
    ),
    Obstacle.PERSONAL_ACCOUNT: Explanation(
        what=sentence("This is a personal Microsoft account, and those cannot be used here."),
        you_can=sentence("Use the account of your work or school."),
        admin_can=sentence("Give the person an account of the organization."),
    ),
    Obstacle.ACCOUNT_BLOCKED: Explanation(
        what=sentence("Your account is locked or disabled."),
        you_can=sentence("Ask your administrator to unlock it, then write your request again."),
        admin_can=sentence("Check the account in Microsoft Entra, and its risky sign-ins."),
    ),
    Obstacle.PASSWORD: Explanation(
        what=sentence("Your password has expired or must be changed."),
        you_can=sentence("Sign in, and choose a new one on the page."),
        admin_can=sentence("Reset the person's password, if they cannot do it themselves."),
    ),
    Obstacle.ACTION: Explanation(
        what=sentence("Microsoft wants you to do something before it lets you in."),
        you_can=sentence("Sign in, and follow what the page says."),
        admin_can=sentence("Look up the reference in the sign-in logs of Microsoft Entra."),
    ),
    Obstacle.MESSAGE_ONLY: Explanation(
        what=sentence("Microsoft does not let your account in, and a sign-in would not change it."),
        you_can=ASK_ADMIN,
        admin_can=sentence("Look up the reference in the sign-in logs of Microsoft Entra."),
    ),
    Obstacle.ENDED: Explanation(
        what=sentence("Your sign-in is over."),
        you_can=sentence("Sign in once more."),
        admin_can=sentence("Nothing needs to be done; sessions end by time or are revoked."),
    ),
}
