"""The faults that stop the start, each with its reason. Pure."""

from bot.doctor.finding import Finding

_EVERY = "Convene does not start as long as a setting is wrong."
_REASONS = {
    "MicrosoftAppId": "Teams signs each message for this id, and nothing else is taken.",
    "MicrosoftAppPassword": "Without a credential Entra gives no token, to the bot or for people.",
    "MicrosoftAppTenantId": "Tokens are asked for, and people are served, at this tenant.",
    "CONVENE_PUBLIC_URL": "People's browsers come back here from signing in, by https only.",
    "CONVENE_SECRET_KEYS": "What people write, their tokens and passcodes are sealed with it.",
    "CONVENE_DATABASE_URL": "A message is answered only once it is kept.",
    "CONVENE_ALLOWED_TENANTS": "It decides whose people Convene works for.",
    "CONVENE_CONNECTOR_HOSTS": "Answers, with the bot's token, go to these hosts only.",
    "CONVENE_CA_BUNDLE": "Without it no call to Microsoft gets through a proxy that opens https.",
    "CONVENE_CLIENT_CERTIFICATE": "It stands in for the secret: without it Entra gives no token.",
    "CONVENE_MANAGED_IDENTITY": "It stands in for the secret: without it Entra gives no token.",
    "CONVENE_CLOUD": "It says which of Microsoft's clouds is asked for everything.",
}


def read_setting_faults(sentences: str) -> list[Finding]:
    """Read what ``load_settings`` says, one line a fault: ``NAME: what; mend``."""
    return [_finding(line) for line in sentences.splitlines() if line]


def _finding(line: str) -> Finding:
    name, _, rest = line.partition(": ")
    what, _, mend = rest.partition("; ")
    return Finding(
        subject=name,
        what=what,
        why=_REASONS.get(name, _EVERY),
        mend=mend or f"Set {name} so; the README's table tells what it takes.",
    )
