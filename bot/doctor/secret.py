"""The client secret's end, which the administrator tells: reading it takes more rights. Pure."""

from datetime import date, timedelta

from bot.doctor.finding import Finding, Weight

SOON = timedelta(days=30)


def read_secret_faults(expires: date | None, *, today: date) -> list[Finding]:
    """Judge ``CONVENE_SECRET_EXPIRES``; nothing where it is not set."""
    if expires is None or expires - today >= SOON:
        return []
    over = expires <= today
    return [
        Finding(
            subject="MicrosoftAppPassword",
            what="is over" if over else f"is over in {(expires - today).days} days",
            why="Entra gives no token for it: nobody could sign in, and no answer would be sent.",
            mend="Make a new client secret, set it and CONVENE_SECRET_EXPIRES, and delete the old "
            "one.",
            weight=Weight.WRONG if over else Weight.UNWISE,
        )
    ]
