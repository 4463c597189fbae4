"""The way from a card back to the message that it was made of."""

from dataclasses import replace
from urllib.parse import urlsplit

from bot.cards.parts import open_url
from bot.locales import Words
from bot.message import Reply

# Teams' own addresses, in Microsoft's clouds: what a client sends may be anything.
# https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
_HOSTS = frozenset(
    {
        "teams.microsoft.com",
        "teams.cloud.microsoft",
        "teams.live.com",
        "gov.teams.microsoft.us",
        "dod.teams.microsoft.us",
    }
)


def with_link_back(reply: Reply, url: object, *, words: Words) -> Reply:
    """Add the way to the message at *url*; nothing where that is no place in Teams."""
    if reply.card is None or not isinstance(url, str) or not _is_teams(url):
        return reply
    title = words.say("Go to the message")
    actions = [*reply.card.get("actions", []), open_url(title, url)]
    return replace(
        reply, card={**reply.card, "actions": actions}, text=f"{reply.text}\n{title}: {url}"
    )


def _is_teams(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and parts.netloc in _HOSTS
