"""The whole bot in its production wiring, against the stand-ins, through the real endpoint."""

import asyncio
from asyncio.sslproto import SSLProtocol
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import pytest

from bot.cards.escape import unescape
from bot.sandbox import Answer, Delivery, Resident, Room, Sandbox, sign_in
from bot.sandbox.chat import read_delivery
from bot.sandbox.loopback import find_free_port
from bot.settings import Settings
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.cards.schema import walk

# A Wednesday in a year that is not over soon: what people write is read as of this moment.
# Seconds: far more than any answer takes, for machines that are busy with other things.
PATIENCE = 30
SENT_AT = "2099-03-11T13:30:00.000Z"


@dataclass
class Bot:
    """A running bot and all that is around it."""

    sandbox: Sandbox
    settings: Settings
    address: str

    @property
    def robin(self) -> Resident:
        return self.sandbox.people.robin

    @property
    def kai(self) -> Resident:
        return self.sandbox.people.kai

    def activity(
        self, text: str, who: Resident | None = None, room: Room | None = None, **more: Any
    ) -> dict[str, Any]:
        activity = self.sandbox.activities.message(who or self.robin, text, room, **more)
        return activity | {"timestamp": SENT_AT}

    def press(
        self,
        card: dict[str, Any],
        inputs: dict[str, str],
        who: Resident | None = None,
        *,
        room: Room | None = None,
        submitted: bool = False,
    ) -> dict[str, Any]:
        """Press the one button below a card, with its inputs."""
        [button] = [action for action in card["actions"] if action["type"] == "Action.Execute"]
        return self._press(
            button, inputs, shown_as=self.shown_as(card), who=who, room=room, submitted=submitted
        )

    def pressed(
        self,
        shown: Delivery,
        title: str,
        *,
        at: int = 0,
        who: Resident | None = None,
        room: Room | None = None,
        inputs: dict[str, str] | None = None,
        submitted: bool = False,
    ) -> dict[str, Any]:
        """Press the universal action with this title on a card, the one number *at* of them.

        *submitted*: by a client that knows no universal actions, and takes what stands instead.
        """
        actions = [
            part
            for part in walk(card_of(shown))
            if part.get("type") == "Action.Execute" and part["title"] == title
        ]
        return self._press(
            actions[at],
            inputs or {},
            shown_as=str(shown.activity_id),
            who=who,
            room=room,
            submitted=submitted,
        )

    def shown_as(self, card: dict[str, Any]) -> str:
        """Name the activity that shows a card."""
        shown = [each for each in self.said() if read_delivery(each).card == card]
        return str(shown[-1].activity_id)

    def _press(
        self,
        button: dict[str, Any],
        inputs: dict[str, str],
        *,
        shown_as: str,
        who: Resident | None,
        room: Room | None,
        submitted: bool,
    ) -> dict[str, Any]:
        who, activities = who or self.robin, self.sandbox.activities
        if submitted:
            value = {**button["fallback"]["data"], **inputs}
            pressed = activities.submit(who, value, reply_to=shown_as, room=room)
        else:
            value = {**button["data"], **inputs}
            verb = button["verb"]
            pressed = activities.execute(who, verb, value, reply_to=shown_as, room=room)
        return pressed | {"timestamp": SENT_AT}

    async def follow(self, offer: Delivery, *, answers: int = 1) -> list[Delivery]:
        """Sign in by the link of an offer, and wait for what goes on by itself."""
        before = len(self.said())
        page = await sign_in(link_of(offer))
        assert page.status == 200
        said = await self.sandbox.connector.wait_for(before + answers, within=PATIENCE)
        return said[before:]

    async def hand_in(self, activity: dict[str, Any]) -> Answer:
        return await self.sandbox.connector.deliver(activity, to=f"{self.address}/api/messages")

    async def tell(self, activity: dict[str, Any], *, answers: int = 1) -> list[Delivery]:
        """Hand an activity in, and wait for what is answered."""
        before = len(self.said())
        answer = await self.hand_in(activity)
        assert answer.status in {200, 202}
        said = await self.sandbox.connector.wait_for(before + answers, within=PATIENCE)
        return said[before:]

    def said(self) -> list[Delivery]:
        return [
            each for each in self.sandbox.connector.transcript.deliveries if not is_typing(each)
        ]

    async def sign_in(self, who: Resident | None = None) -> None:
        """Have somebody signed in, by the page, as after their first message."""
        [offer] = await self.tell(self.activity("sign in", who))
        link = read_delivery(offer).sign_in_link
        assert link
        page = await sign_in(link)
        assert page.status == 200
        await self.sandbox.connector.wait_for(len(self.said()) + 1, within=PATIENCE)

    def meetings(self, who: Resident | None = None) -> list[dict[str, Any]]:
        return self.sandbox.graph.meetings_of((who or self.robin).person)


def plain(text: str) -> str:
    """Read a card's text as people do: without backslashes, and with plain spaces."""
    return " ".join(unescape(text).split())


def is_typing(delivery: Delivery) -> bool:
    return delivery.activity.get("type") == "typing"


def card_of(delivery: Delivery) -> dict[str, Any]:
    card = read_delivery(delivery).card
    assert card is not None
    return card


def link_of(delivery: Delivery) -> str:
    link = read_delivery(delivery).sign_in_link
    assert link
    return link


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack
    await _hang_up_on_the_half_connected()


async def _hang_up_on_the_half_connected() -> None:
    """Cut what a client gave up in the midst of its TLS handshake: no server knows of it yet."""
    loop: Any = asyncio.get_running_loop()
    for transport in list(loop._transports.values()):
        if isinstance(transport.get_protocol(), SSLProtocol):
            transport.abort()
    await asyncio.sleep(0)


@pytest.fixture
async def bot(stack: AsyncExitStack) -> Bot:
    """Authentication is on: the stand-in signs as the Bot Connector does."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = settings.model_copy(update={"allowed_tenants": ""})
    address = await stack.enter_async_context(running(settings))
    return Bot(sandbox, settings, address)
