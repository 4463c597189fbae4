"""A person's Teams clients and their part in a sign-in: silently first, then by button and window.

What a real client does when a sign-in card arrives, as far as it can be seen from outside: every
client that is open sends the same exchange, and shows the button where it is refused.
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-overview
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from html import unescape
from typing import Any

from bot.sandbox.activities import Activities
from bot.sandbox.browser import Page, sign_in
from bot.sandbox.connector import Answer
from bot.sandbox.people import Resident

OAUTH = "application/vnd.microsoft.card.oauth"
STATE = re.compile(r'<body data-state="([^"]*)"')

# Posts an activity to the bot.
Post = Callable[[dict[str, Any]], Awaitable[Answer]]
# Gives Entra's token for the bot's own API, without asking anybody; None where it cannot.
Mint = Callable[[Resident], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInCard:
    """What a client reads from an OAuthCard. *exchange_id* asks for single sign-on."""

    text: str
    link: str
    exchange_id: str | None
    connection: str


def read_sign_in_card(activity: dict[str, Any]) -> SignInCard | None:
    """Read the sign-in card of an activity, if there is one."""
    for attachment in activity.get("attachments") or []:
        if attachment["contentType"] == OAUTH:
            content = attachment["content"]
            [button] = [one for one in content["buttons"] if one["type"] == "signin"]
            return SignInCard(
                text=content.get("text", ""),
                link=button["value"],
                exchange_id=(content.get("tokenExchangeResource") or {}).get("id"),
                connection=content.get("connectionName", ""),
            )
    return None


class TeamsClients:
    """All clients that one person has open, *count* of them."""

    def __init__(
        self, who: Resident, *, activities: Activities, post: Post, mint: Mint, count: int = 2
    ) -> None:
        self._who = who
        self._activities = activities
        self._post = post
        self._mint = mint
        self._count = count

    async def exchange(self, card: SignInCard) -> list[Answer]:
        """Try single sign-on in every client at once; nothing is sent where it is not to be had."""
        if card.exchange_id is None:
            return []
        tokens = [self._mint(self._who) for _ in range(self._count)]
        exchanges = [
            self._activities.token_exchange(
                self._who, token=token, exchange_id=card.exchange_id, connection=card.connection
            )
            for token in tokens
            if token is not None
        ]
        return list(await asyncio.gather(*(self._post(exchange) for exchange in exchanges)))

    async def press(self, link: str, *, choice: str = "asker") -> Page:
        """Open *link* in a window, choose there, and tell the bot what its page handed on."""
        page = await sign_in(link, choice=choice)
        found = STATE.search(page.text)
        state = unescape(found[1]) if found else "CancelledByUser"
        value = {"state": state}
        await self._post(self._activities.invoke(self._who, "signin/verifyState", value))
        return page


def was_silent(answers: list[Answer]) -> bool:
    """Tell whether single sign-on worked, so that no client shows its button."""
    return bool(answers) and all(answer.status == 200 for answer in answers)
