"""Calls to the Bot Connector: paced, repeated where that is safe, and to trusted hosts only.

Knows nothing of what is said. The rules are in ``retrying`` and ``service_urls``; here is what
they need of the world: a pool of connections, a token, a clock and patience.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from yarl import URL

from bot.circuit import Circuits
from bot.errors import ConnectorError
from bot.teams.connector_wire import JsonObject, is_foreign, read_error, read_object
from bot.teams.retrying import Answer, pause_before_repeat, read_retry_after
from bot.teams.service_urls import is_allowed, resource
from bot.watch import Count, Watch

logger = logging.getLogger(__name__)

# Ours to choose: nobody in a chat waits longer for an answer.
DEADLINE = timedelta(seconds=60)
# Ours to choose, where a 429 names no time.
DEFAULT_PAUSE = timedelta(seconds=1)


class Calls:
    """Makes calls below ``v3/conversations``; arguments as in ``connector.Connector``."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        *,
        acquire_token: Callable[[], Awaitable[str]],
        allowed_hosts: Sequence[str],
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
        jitter: Callable[[], float],
        watch: Watch,
    ) -> None:
        self._session = session
        self._acquire_token = acquire_token
        self._allowed_hosts = tuple(allowed_hosts)
        self._clock = clock
        self._sleep = sleep
        self._jitter = jitter
        self._watch = watch
        self._paused_until: Mapping[str, datetime] = {}
        self._circuits = Circuits(clock)

    async def call(
        self,
        method: str,
        service_url: str,
        *path: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> JsonObject:
        """Make one call, again as often as is safe, and read the JSON object that comes back.

        *path* is below ``v3/conversations``, in decoded segments, the conversation's id first.

        Raises:
            ConnectorError: Refused, or not answered.
            IdentityError: There is no token, and nothing was shown.
        """
        url = self._address(service_url, path).update_query(query)
        conversation_id = path[0] if path else ""
        give_up_at = self._clock() + DEADLINE
        pause: timedelta | None = self._pause_left(conversation_id)
        failures: list[Answer] = []
        circuit = self._circuits.of(str(url.host))
        while pause is not None and self._clock() + pause <= give_up_at:
            await self._wait(pause)
            if circuit.refuses():
                # The answer is kept, and sent when the host has had its pause.
                break
            if failures:
                self._watch.count(Count.RETRIES, host=str(url.host))
            answer = await self._attempt(method, url, body, token=await self._acquire_token())
            if answer.status is not None and 200 <= answer.status < 300:
                return read_object(answer)
            failures.append(answer)
            self._note(conversation_id, answer)
            pause = pause_before_repeat(method, failures, now=self._clock(), jitter=self._jitter())
        raise _given_up(method, failures)

    async def once(
        self, method: str, service_url: str, *path: str, body: Mapping[str, Any]
    ) -> None:
        """Make one call that may as well not be made: not while others wait, and never again.

        Raises:
            ConnectorError: The address is not to be called.
        """
        url = self._address(service_url, path)
        if not self._pause_left(path[0]) and not self._circuits.of(str(url.host)).refuses():
            answer = await self._attempt(method, url, body, token=await self._acquire_token())
            self._note(path[0], answer)

    def _address(self, service_url: str, path: Sequence[str]) -> URL:
        if not is_allowed(service_url, self._allowed_hosts):
            raise ConnectorError("the service URL's host is not allowed", code="HostNotAllowed")
        try:
            return resource(service_url, *path)
        except ValueError as error:
            raise ConnectorError(f"no such address: {error}", code="BadAddress") from error

    async def _attempt(
        self, method: str, url: URL, body: Mapping[str, Any] | None, *, token: str
    ) -> Answer:
        answer = await self._exchange(method, url, body, token=token)
        self._circuits.of(str(url.host)).note(failed=answer.ambiguous or not answer.sent)
        return answer

    async def _exchange(
        self, method: str, url: URL, body: Mapping[str, Any] | None, *, token: str
    ) -> Answer:
        authorization = {"Authorization": f"Bearer {token}"}
        try:
            # Redirects are not followed: they would take the message to a host nobody checked.
            async with self._session.request(
                method, url, json=body, headers=authorization, allow_redirects=False
            ) as response:
                headers = {name.lower(): value for name, value in response.headers.items()}
                answer = Answer(status=response.status, headers=headers, body=await response.read())
                # A page of something in between says nothing about the message.
                return Answer() if is_foreign(answer) else answer
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Answer(sent=False)
        except (aiohttp.ClientError, TimeoutError):
            return Answer()

    async def _wait(self, pause: timedelta) -> None:
        if pause:
            logger.info("connector.waiting", extra={"seconds": pause.total_seconds()})
            await self._sleep(pause.total_seconds())

    def _pause_left(self, conversation_id: str) -> timedelta:
        until = self._paused_until.get(conversation_id)
        return max(until - self._clock(), timedelta()) if until else timedelta()

    def _note(self, conversation_id: str, answer: Answer) -> None:
        """Teams counts by conversation: what one message was told holds for the next as well."""
        if answer.status == 429:
            now = self._clock()
            until = now + (read_retry_after(answer.headers, now=now) or DEFAULT_PAUSE)
            still = {one: then for one, then in self._paused_until.items() if then > now}
            self._paused_until = still | {conversation_id: until}


def _given_up(method: str, failures: Sequence[Answer]) -> ConnectorError:
    # No attempt at all: others were told to wait for longer than we may.
    error = read_error(failures[-1] if failures else Answer(status=429))
    # Everything else may be done once more, whatever came of it.
    error.perhaps_shown = method == "POST" and any(failure.ambiguous for failure in failures)
    return error
