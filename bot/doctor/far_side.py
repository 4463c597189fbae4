"""What only the outside world can tell: Entra, its clock, and the database."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.doctor.finding import Finding, Weight
from bot.errors import IdentityError, IdentityUnavailableError, StoreError

# Entra takes assertions and tokens that are five minutes off; half of it is enough to worry.
MOST_SKEW = timedelta(minutes=2, seconds=30)

_NO_TOKEN = "Without a token Convene can answer nobody."  # noqa: S105  # a sentence
# What the number says and the mend: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
_REFUSALS = {
    "AADSTS7000215": (
        "MicrosoftAppPassword",
        "Entra does not know this secret",
        "Copy the secret's Value (not its id) from Certificates & secrets, or make a new one.",
    ),
    "AADSTS7000222": (
        "MicrosoftAppPassword",
        "the secret has expired",
        "Make a new client secret, set it, and delete the old one.",
    ),
    "AADSTS700016": (
        "MicrosoftAppId",
        "this tenant has no such app",
        "Compare MicrosoftAppId and MicrosoftAppTenantId with the app registration's Overview.",
    ),
    "AADSTS90002": (
        "MicrosoftAppTenantId",
        "there is no such tenant in this cloud",
        "Copy the Directory (tenant) ID; for a government tenant set CONVENE_CLOUD.",
    ),
    "AADSTS700027": (
        "CONVENE_CLIENT_CERTIFICATE",
        "the app does not know this certificate",
        "Upload the certificate to the app registration, or name the one that is there.",
    ),
    "AADSTS700213": (
        "CONVENE_MANAGED_IDENTITY",
        "the app trusts no such identity",
        "Add a federated credential whose subject is the identity's principal id.",
    ),
    "AADSTS7000112": (
        "MicrosoftAppId",
        "the app is disabled in this tenant",
        "Enable it under Enterprise applications, Properties.",
    ),
    "AADSTS900382": (
        "CONVENE_CLOUD",
        "the tenant is in another cloud",
        "Set CONVENE_CLOUD to the cloud of the tenant.",
    ),
}


async def ask_entra(acquire_token: Callable[[], Awaitable[str]]) -> list[Finding]:
    """Ask for the bot's own token, and read the refusal."""
    try:
        await acquire_token()
    except IdentityUnavailableError as error:
        return [
            Finding(
                subject="Microsoft Entra",
                what=f"does not answer ({error.code or 'no connection'})",
                why=_NO_TOKEN,
                mend="Let this machine reach the login address by https; behind a proxy that opens "
                "https set CONVENE_CA_BUNDLE.",
            )
        ]
    except IdentityError as error:
        subject, what, mend = _REFUSALS.get(
            error.code,
            ("Microsoft Entra", f"refuses the app ({error.code})", "Look the number up."),
        )
        return [Finding(subject=subject, what=what, why=_NO_TOKEN, mend=mend)]
    return []


async def ask_clock(
    their_time: Callable[[], Awaitable[datetime | None]], *, now: Callable[[], datetime]
) -> list[Finding]:
    """Compare this machine's clock with Microsoft's; None is a clock that cannot be read."""
    theirs = await their_time()
    if theirs is None or abs(theirs - now()) <= MOST_SKEW:
        return []
    seconds = (now() - theirs).total_seconds()
    return [
        Finding(
            subject="clock",
            what=f"differs from Microsoft's by {seconds:+.0f} s",
            why="Signatures and tokens are refused as not valid yet, or not any more.",
            mend="Have the machine keep time by NTP.",
        )
    ]


async def ask_database(is_current: Callable[[], Awaitable[bool]]) -> list[Finding]:
    """Ask the database whether it is there, and has this version's tables."""
    why = "A message is answered only once it is kept."
    try:
        current = await is_current()
    except StoreError:
        return [
            Finding(
                subject="CONVENE_DATABASE_URL",
                what="names a database that does not answer",
                why=why,
                mend="Check host, port, user and password, and that this machine may connect.",
            )
        ]
    if current:
        return []
    return [
        Finding(
            subject="CONVENE_DATABASE_URL",
            what="names a database without this version's tables",
            why=why,
            mend="Run `uv run app.py migrate`.",
        )
    ]


async def ask_public_url(what_answers: Callable[[], Awaitable[str | None]]) -> list[Finding]:
    """Ask whether the public address leads to Convene; it may just not run yet."""
    answering = await what_answers()
    if answering is None:
        return []
    return [
        Finding(
            subject="CONVENE_PUBLIC_URL",
            what=f"leads to {answering}, and not to a running Convene",
            why="Teams posts messages there, and browsers come back there from signing in.",
            mend="Start Convene, and ask again. Then check public DNS, the proxy's certificate, "
            "and that it passes everything on to CONVENE_PORT.",
            weight=Weight.UNWISE,
        )
    ]
