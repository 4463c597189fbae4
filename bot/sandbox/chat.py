"""One person's side of a chat with the bot, as a Teams client has it: say, press, read, sign in."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import aiohttp

from bot.errors import ConveneError
from bot.message import Card
from bot.sandbox.activities import Activities
from bot.sandbox.connector import Answer, Connector, Deed, Delivery
from bot.sandbox.drawing import actions
from bot.sandbox.people import Resident
from bot.sandbox.places import Room
from bot.sandbox.teams_client import Mint, TeamsClients, read_sign_in_card, was_silent

SIGN_IN_PATH = "/auth/start"
ADAPTIVE = "application/vnd.microsoft.card.adaptive"


class BotSilentError(ConveneError):
    """The bot did not answer, or did not take the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the bot said: a card, or text. *sign_in_link* is the link of a sign-in card.

    Teams shows no sign-in card where its clients signed in *silently*.
    """

    delivery: Delivery
    card: Card | None
    text: str
    sign_in_link: str | None
    silently: bool = False


class Chat:
    """Talks to the bot's endpoint through the connector's stand-in.

    Args:
        endpoint: The bot's address for activities.
        signed: Whether activities bear the connector's signature, as Teams' own do.
        mint: Gives Entra's token for single sign-on; by default there is none to be had.
        clients: How many clients are open; each takes part in single sign-on.
        patience: Seconds to wait for an answer.
    """

    def __init__(
        self,
        connector: Connector,
        activities: Activities,
        who: Resident,
        *,
        endpoint: str,
        signed: bool = True,
        mint: Mint = lambda _: None,
        clients: int = 2,
        patience: float = 30.0,
    ) -> None:
        self._connector = connector
        self._activities = activities
        self._who = who
        self._room = Room.chat(who)
        self._endpoint = endpoint
        self._signed = signed
        self._patience = patience
        self._clients = TeamsClients(
            who, activities=activities, post=self._post, mint=mint, count=clients
        )

    async def say(self, text: str) -> AsyncIterator[Heard]:
        """Write *text*; give what the bot answers, the sign-in followed as it comes up."""
        async for heard in self._exchange(self._activities.message(self._who, text)):
            yield heard

    async def press(self, button: dict[str, Any], inputs: dict[str, str]) -> AsyncIterator[Heard]:
        """Press a card's button, with what was put into the card's *inputs*."""
        value = {**button.get("data", {}), **inputs}
        shown = self._last_id()
        if button["type"] == "Action.Execute":
            activity = self._activities.execute(self._who, button["verb"], value, reply_to=shown)
        else:
            activity = self._activities.submit(self._who, value, reply_to=shown)
        async for heard in self._exchange(activity):
            yield heard

    async def _exchange(self, activity: dict[str, Any]) -> AsyncIterator[Heard]:
        with self._connector.follow(self._room.conversation_id) as news:
            await self._post(activity)
            while True:
                heard = await self._sign_in_silently(await self._hear(news))
                yield heard
                if heard.sign_in_link is None:
                    return
                if not heard.silently:
                    await self._clients.press(heard.sign_in_link)

    async def _sign_in_silently(self, heard: Heard) -> Heard:
        card = read_sign_in_card(heard.delivery.activity)
        if card is None:
            return heard
        return replace(heard, silently=was_silent(await self._clients.exchange(card)))

    async def _post(self, activity: dict[str, Any]) -> Answer:
        try:
            answer = await self._connector.deliver(activity, to=self._endpoint, signed=self._signed)
        except aiohttp.ClientError as error:
            raise BotSilentError(f"nothing answers at {self._endpoint}") from error
        # 412 says that the silent way is closed.
        if answer.status >= 300 and answer.status != 412:
            raise BotSilentError(f"{self._endpoint} answered {answer.status}")
        return answer

    async def _hear(self, news: asyncio.Queue[Delivery]) -> Heard:
        try:
            async with asyncio.timeout(self._patience):
                while (delivery := await news.get()).deed not in {Deed.SENT, Deed.UPDATED}:
                    pass
        except TimeoutError as error:
            raise BotSilentError(f"no answer within {self._patience:.0f} s") from error
        return read_delivery(delivery)

    def _last_id(self) -> str:
        shown = self._connector.transcript.showing(self._room.conversation_id)
        return str(shown[-1].activity_id) if shown else ""


def read_delivery(delivery: Delivery) -> Heard:
    """Read what a client would show of an activity."""
    attachments = delivery.activity.get("attachments") or []
    card = next((a["content"] for a in attachments if a["contentType"] == ADAPTIVE), None)
    links = [action.get("url", "") for action in actions(card)] if card else []
    signing_in = read_sign_in_card(delivery.activity)
    return Heard(
        delivery=delivery,
        card=card,
        text=delivery.activity.get("text", "") or (signing_in.text if signing_in else ""),
        sign_in_link=signing_in.link
        if signing_in
        else next((link for link in links if SIGN_IN_PATH in link), None),
    )
