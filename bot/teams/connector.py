"""The Bot Connector's client: the only way anything is said in Teams.

What is said is decided elsewhere, and how a call is made in ``calls``.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import repeat
from typing import Any

import aiohttp

from bot.errors import ConnectorError, ConveneError
from bot.message import Member, Place, Scope
from bot.teams.calls import Calls
from bot.teams.connector_wire import (
    addressed,
    conversation_body,
    read_id,
    read_member,
    read_page,
)
from bot.watch import Watch

TARGETED = {"isTargetedActivity": "true"}
# The most that Teams gives at a time, and as many as are looked through for a name.
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
PAGE_SIZE = 500
MOST_PAGES = 4


class Connector:
    """Says things in conversations, as the bot.

    Args:
        session: Pool of connections, owned by the caller.
        acquire_token: The bot's own token for the connector; its errors pass through.
        allowed_hosts: Hosts that may be talked to, as in ``service_urls.is_allowed``.
        clock: Aware time.
        sleep: Waits that many seconds.
        jitter: A number from 0 to 1 each time.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        *,
        acquire_token: Callable[[], Awaitable[str]],
        allowed_hosts: Sequence[str],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
        watch: Watch | None = None,
    ) -> None:
        self.calls = Calls(
            session,
            acquire_token=acquire_token,
            allowed_hosts=allowed_hosts,
            clock=clock,
            sleep=sleep,
            jitter=jitter,
            watch=watch or Watch(),
        )

    async def send(
        self,
        place: Place,
        activity: Mapping[str, Any],
        *,
        reply_to: str | None = None,
        targeted_to: str | None = None,
    ) -> str | None:
        """Say *activity* in *place*, as an answer to the activity *reply_to*.

        With *targeted_to* only that account sees it; in groups and channels, for 24 hours.

        Returns:
            The new activity's id, None where the connector names none.

        Raises:
            ConnectorError: Not said, or with no status perhaps said: never repeat it blindly.
        """
        body = addressed(activity, place)
        if reply_to:
            body["replyToId"] = reply_to
        if targeted_to:
            body["recipient"] = {"id": targeted_to, "isTargeted": True}
        # Targeted messages are sent to the conversation's end only.
        answered = () if targeted_to or not reply_to else (reply_to,)
        path = (place.conversation_id, "activities", *answered)
        return read_id(
            await self.calls.call(
                "POST", place.service_url, *path, body=body, query=TARGETED if targeted_to else None
            )
        )

    async def update(
        self,
        place: Place,
        activity_id: str,
        activity: Mapping[str, Any],
        *,
        targeted_to: str | None = None,
    ) -> None:
        """Put *activity* in the place of an earlier one.

        Raises:
            ConnectorError: With status 404 the earlier one is gone.
        """
        body = addressed(activity, place) | {"id": activity_id}
        if targeted_to:
            body["recipient"] = {"id": targeted_to, "isTargeted": True}
        path = (place.conversation_id, "activities", activity_id)
        await self.calls.call(
            "PUT", place.service_url, *path, body=body, query=TARGETED if targeted_to else None
        )

    async def delete(self, place: Place, activity_id: str, *, targeted: bool = False) -> None:
        """Take an earlier activity back; it is no error that it is gone already.

        Raises:
            ConnectorError: It is still there.
        """
        path = (place.conversation_id, "activities", activity_id)
        try:
            await self.calls.call(
                "DELETE", place.service_url, *path, query=TARGETED if targeted else None
            )
        except ConnectorError as error:
            if error.status != 404:
                raise

    async def send_typing(self, place: Place) -> None:
        """Show that the bot is at it, where that costs nobody anything. Never fails.

        Teams counts it as a message, so it is dropped where messages have to wait; and channels
        have no such sign: https://github.com/MicrosoftDocs/msteams-docs/issues/1451.
        """
        if place.scope is Scope.CHANNEL:
            return
        body = addressed({"type": "typing"}, place)
        path = (place.conversation_id, "activities")
        with suppress(ConveneError):
            await self.calls.once("POST", place.service_url, *path, body=body)

    async def create_conversation(self, place: Place, account_id: str) -> Place:
        """Find the 1:1 chat with somebody who is in *place*; made where there is none yet.

        Raises:
            ConnectorError: There is none, as when they have not installed the app.
        """
        body = conversation_body(place, account_id)
        conversation_id = read_id(await self.calls.call("POST", place.service_url, body=body))
        if conversation_id is None:
            raise ConnectorError("the Bot Connector names no conversation", status=200)
        return replace(
            place,
            conversation_id=conversation_id,
            scope=Scope.PERSONAL,
            channel_thread_id=None,
        )

    async def get_member(self, place: Place, account_id: str) -> Member:
        """Look somebody up who is in *place*.

        Raises:
            ConnectorError: With status 404 they are not there.
        """
        path = (place.conversation_id, "members", account_id)
        return read_member(await self.calls.call("GET", place.service_url, *path))

    async def get_members(self, place: Place) -> list[Member]:
        """Give who is in *place*, in a channel who is in its team; of a crowd, the first 2,000.

        Raises:
            ConnectorError: Nobody says.
        """
        found: list[Member] = []
        async for page in self._pages(place, most=MOST_PAGES):
            found += page
        return found

    async def count_members(self, place: Place, *, above: int) -> int:
        """Count who reads what is written in *place*; beyond *above* there may be more.

        Raises:
            ConnectorError: They cannot be counted.
        """
        count = 0
        async for page in self._pages(place):
            count += len(page)
            if count > above:
                break
        return count

    async def _pages(self, place: Place, *, most: int | None = None) -> AsyncIterator[list[Member]]:
        # A roster is the channel's own, not the thread's.
        path = (place.channel_thread_id or place.conversation_id, "pagedmembers")
        query = {"pageSize": str(PAGE_SIZE)}
        for _ in repeat(None) if most is None else range(most):
            page = await self.calls.call("GET", place.service_url, *path, query=query)
            members, rest = read_page(page)
            yield members
            if not (members and rest):
                break
            query["continuationToken"] = rest
