"""Sign-ins under way: from the link in a message to the answer that comes through a browser.

Each is bound to the person who asked, kept on our side, good for ten minutes, and used once.
"""

import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol, TypeVar

from bot.errors import (
    IdentityError,
    IdentityUnavailableError,
    SignInRefusedError,
    SignInRequiredError,
)
from bot.identity.entra import Entra, Grant
from bot.identity.keeping import FlowStore
from bot.identity.security import log_wrong_user
from bot.message import Person

logger = logging.getLogger(__name__)

T = TypeVar("T")

SIGN_IN_LASTS = timedelta(minutes=10)
ANSWER = ("state", "code", "error", "error_description")


class InThread(Protocol):
    """Runs a call that blocks in one of the room's own threads."""

    def __call__(self, call: Callable[[], T]) -> Awaitable[T]:
        """Wait for what *call* returns."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """A sign-in that Entra has confirmed; *asker* is only an account where not *named*."""

    asker: Person
    grant: Grant
    named: bool


class SignIns:
    """Begins sign-ins and judges their answers; keeps no token."""

    def __init__(
        self, entra: Entra, flows: FlowStore, *, in_thread: InThread, now: Callable[[], datetime]
    ) -> None:
        self._entra, self._flows = entra, flows
        self._in_thread, self._now = in_thread, now

    async def begin(self, person: Person, claims: str | None, *, named: bool) -> str:
        """Return the id for a link; see ``Identity.begin_sign_in``."""
        flow_id = secrets.token_urlsafe(32)
        await self._begin(flow_id, person, claims, self._now() + SIGN_IN_LASTS, named=named)
        return flow_id

    async def authorization_url(self, flow_id: str) -> str:
        """Return Entra's address for a link; see ``Identity.authorization_url``."""
        _, flow = self._fresh(await self._flows.recall_flow(flow_id))
        return str(flow["auth_uri"])

    async def complete(self, answer: Mapping[str, str]) -> Completed:
        """Return whose sign-in it is, and their token; see ``Identity.complete_sign_in``."""
        kept = {key: answer[key] for key in ANSWER if answer.get(key)}
        if "state" not in kept or not ("code" in kept or "error" in kept):
            raise SignInRefusedError("no answer of Entra's", code="incomplete")
        person, flow = self._fresh(await self._flows.take_flow_by_state(kept["state"]))
        named = flow.get("named") is not False
        redeem = partial(self._entra.redeem, person, flow, kept, named=named)
        try:
            grant = await self._in_thread(redeem)
        except (SignInRefusedError, SignInRequiredError, IdentityUnavailableError) as error:
            _log(person, error)
            await self._begin_again(person, flow, error)
            if isinstance(error, SignInRequiredError):
                raise _refused(error, declined=kept.get("error") == "access_denied") from error
            raise
        logger.info("identity.signed_in")
        return Completed(asker=person, grant=grant, named=named)

    async def step_up(self, person: Person, claims: str) -> None:
        """Have the links that *person* has been given ask for *claims*, from the next opening."""
        for flow in await self._flows.recall_flows_of(person):
            if flow.get("claims_challenge") != claims:
                await self._begin(
                    flow["flow_id"],
                    person,
                    claims,
                    datetime.fromisoformat(flow["expires_at"]),
                    named=flow.get("named") is not False,
                )

    async def _begin(
        self,
        flow_id: str,
        person: Person,
        claims: str | None,
        expires_at: datetime,
        *,
        named: bool,
        choose_account: bool = False,
    ) -> None:
        begin = partial(
            self._entra.begin, person, claims=claims, choose_account=choose_account, named=named
        )
        # Longer than MSAL's own, since it alone leads from the callback to the flow.
        flow = await self._in_thread(partial(begin, state=secrets.token_urlsafe(32)))
        flow |= {"flow_id": flow_id, "expires_at": expires_at.isoformat(), "named": named}
        await self._flows.remember_flow(flow_id, person, flow, expires_at)

    async def _begin_again(
        self, person: Person, flow: Mapping[str, Any], error: IdentityError
    ) -> None:
        demanded = error.claims if isinstance(error, SignInRequiredError) else None
        # While Entra is away the link stays spent, and says so.
        with suppress(IdentityUnavailableError):
            await self._begin(
                flow["flow_id"],
                person,
                demanded or flow.get("claims_challenge"),
                datetime.fromisoformat(flow["expires_at"]),
                named=flow.get("named") is not False,
                # The browser is signed in as somebody else, and would say so again.
                choose_account=error.code == "wrong_user",
            )

    def _fresh(self, found: tuple[Person, dict[str, Any]] | None) -> tuple[Person, dict[str, Any]]:
        if found is None or datetime.fromisoformat(found[1]["expires_at"]) <= self._now():
            raise SignInRefusedError("no such sign-in under way", code="expired")
        return found


def _refused(error: SignInRequiredError, *, declined: bool) -> SignInRefusedError:
    # "Access denied" is also how Entra says that an administrator must approve.
    unexplained = declined and error.obstacle is None
    refused = SignInRefusedError(
        "Microsoft Entra refused the sign-in",
        code="declined" if unexplained else error.code,
        correlation_id=error.correlation_id,
    )
    refused.obstacle = error.obstacle
    return refused


def _log(person: Person, error: IdentityError) -> None:
    if error.code == "wrong_user":
        log_wrong_user(person, way="page", correlation_id=error.correlation_id)
    extra = {"code": error.code, "correlation_id": error.correlation_id}
    logger.warning("identity.sign_in_refused", extra=extra)
