"""One call to Microsoft Graph, repeated as far as it may be: headers, retries, log, errors.

It knows no meeting: what is asked and how its answer is read, ``client`` says.
"""

import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

import httpx
import stamina

from bot.circuit import Circuit
from bot.errors import GraphError, GraphPausedError, GraphUnavailableError, OutcomeUnknownError
from bot.graph.exchange import Answer, exchange
from bot.graph.retries import ATTEMPTS, WAIT_INITIAL, WAIT_JITTER, WAIT_MAX, Retries
from bot.graph.wire import read_error
from bot.watch import Count, Stage, Watch

logger = logging.getLogger(__name__)

# Below the fifteen seconds that Teams grants a turn.
DEADLINE = timedelta(seconds=12)
_LANGUAGE_TAG = re.compile(r"[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*")
_PATIENCE = stamina.AsyncRetryingCaller(
    attempts=ATTEMPTS,
    timeout=None,
    wait_initial=WAIT_INITIAL,
    wait_jitter=WAIT_JITTER,
    wait_max=WAIT_MAX,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One thing asked of Graph, on behalf of whose *token* it is.

    *name* is for the log; *path*, from the root on and encoded, may hold what must not be there.
    *repeatable* is False where asking again might do it twice.
    """

    name: str
    method: str
    path: str = field(repr=False)
    token: str = field(repr=False)
    language: str | None = None
    body: Mapping[str, Any] | None = field(default=None, repr=False)
    repeatable: bool = True


class Calls:
    """Calls to Graph at *root* (without a version). Keeps nothing about anybody.

    While Graph fails, it is left alone for moments, and every call fails at once.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        root: str,
        user_agent: str,
        *,
        deadline: timedelta = DEADLINE,
        clock: Callable[[], datetime],
        watch: Watch | None = None,
    ) -> None:
        self._http = http
        self._root = root.rstrip("/")
        self._user_agent = user_agent
        self._deadline = deadline
        self._clock = clock
        self._circuit = Circuit(clock)
        self._watch = watch or Watch()
        self._host = str(httpx.URL(root).host)

    def ends(self) -> float:
        """Say when a call that begins now must be over, on the monotonic clock."""
        return time.monotonic() + self._deadline.total_seconds()

    async def ask(self, ask: Ask, read: Callable[[Answer], T], *, ends: float | None = None) -> T:
        """Ask, again where that is safe, and read the answer.

        Raises:
            OutcomeUnknownError: It is not repeatable, and may have been done.
            GraphError: Graph refused, or was not to be reached before *ends*.
        """
        retries = Retries(ends=self.ends() if ends is None else ends, repeatable=ask.repeatable)
        try:
            with self._watch.stage(Stage.GRAPH, call=ask.name):
                return await _PATIENCE(retries, self._attempt, ask, read, retries)
        except GraphError as error:
            error.perhaps_done = retries.perhaps_done
            raise

    async def _attempt(self, ask: Ask, read: Callable[[Answer], T], retries: Retries) -> T:
        if retries.failures:
            self._watch.count(Count.RETRIES, host=self._host)
        attempt_id = str(uuid4())
        request = self._http.build_request(
            ask.method,
            f"{self._root}/{ask.path}",
            headers=self._headers(ask, attempt_id),
            json=ask.body,
        )
        facts = {"call": ask.name, "client_request_id": attempt_id}
        try:
            answer = await self._exchange(request, retries)
            result = self._read(ask, answer, read, retries)
        except GraphError as error:
            logger.warning("graph.failed", extra=facts | _facts(error))
            raise _honest(error, ask) from error.__cause__
        request_id = answer.headers.get("request-id", "")
        logger.info(
            "graph.answered", extra=facts | {"status": answer.status, "request_id": request_id}
        )
        return result

    async def _exchange(self, request: httpx.Request, retries: Retries) -> Answer:
        if self._circuit.refuses():
            raise GraphPausedError("Microsoft Graph has failed for a while")
        try:
            answer = await exchange(self._http, request, seconds=retries.left)
        except GraphUnavailableError:
            self._circuit.note(failed=True)
            raise
        self._circuit.note(failed=answer.status >= 500)
        return answer

    def _read(self, ask: Ask, answer: Answer, read: Callable[[Answer], T], retries: Retries) -> T:
        # What is gone when it is deleted again has been deleted by the attempt before.
        gone = ask.method == "DELETE" and answer.status == 404 and retries.failures > 0
        if not gone and not 200 <= answer.status < 300:
            raise read_error(answer.status, answer.headers, answer.body, now=self._clock())
        return read(answer)

    def _headers(self, ask: Ask, attempt_id: str) -> dict[str, str]:
        # https://learn.microsoft.com/graph/best-practices-concept
        headers = {
            "Accept": "application/json",
            "Authorization": f"Bearer {ask.token}",
            "Prefer": "include-unknown-enum-members",
            "User-Agent": self._user_agent,
            "client-request-id": attempt_id,
        }
        if _LANGUAGE_TAG.fullmatch(ask.language or ""):
            headers["Accept-Language"] = str(ask.language)
        return headers


def read_json(answer: Answer) -> Any:
    """Read the body of a success.

    Raises:
        GraphUnavailableError: It is no JSON, so something else than Graph may have answered.
    """
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise GraphUnavailableError(
            "Microsoft Graph answered with something else than JSON", status=answer.status
        ) from error


def _honest(error: GraphError, ask: Ask) -> GraphError:
    """Own up where nobody can tell whether it was done."""
    untold = isinstance(error, GraphUnavailableError) and not error.untouched
    if ask.repeatable or not untold:
        return error
    return OutcomeUnknownError(
        str(error),
        status=error.status,
        code=error.code,
        number=error.number,
        request_id=error.request_id,
    )


def _facts(error: GraphError) -> dict[str, object]:
    return {
        "status": error.status,
        "code": error.code,
        "number": error.number,
        "request_id": error.request_id,
    }
