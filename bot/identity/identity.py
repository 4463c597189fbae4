"""Tokens for people: by silent renewal, Teams' single sign-on or a page; and the bot's own token.

Each person's requests take turns and equal ones are made once; different people never wait for
each other. Every way ends in the same comparison and the same store.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import TypeVar
from weakref import WeakValueDictionary

import requests

from bot.errors import (
    IdentityError,
    IdentityMisconfiguredError,
    Obstacle,
    SignInRefusedError,
    SignInRequiredError,
)
from bot.identity.connector_token import BotToken, ConnectorToken
from bot.identity.entra import Entra, Grant
from bot.identity.keeping import AccountStore, FlowStore, ReceiptStore, TokenCacheStore
from bot.identity.receipts import Receipts, SignedIn
from bot.identity.registration import EntraApp
from bot.identity.security import log_wrong_user
from bot.identity.session import THREADS, open_session
from bot.identity.sign_ins import SignIns
from bot.identity.single_flight import SingleFlight
from bot.message import Person
from bot.watch import Count, Stage, Watch

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Identity:
    """Acquires tokens through MSAL, in threads of its own.

    ``receipts`` are what finished sign-ins hand back to Teams.

    Args:
        now: The time, aware; MSAL itself judges the age of people's tokens by the machine's.
        client_capabilities: ``["CP1"]`` tells Entra that claims challenges are heeded, and makes
            tokens last up to 28 hours. Only for a caller that passes Graph's challenges on as
            *claims*, as ``commands.delegated`` does: from there on this room does the rest.
        session: The connections to Entra, if not those that ``open_session`` makes.

    Raises:
        SettingsError: The app's CA bundle cannot be read.
    """

    def __init__(
        self,
        app: EntraApp,
        *,
        flows: FlowStore,
        caches: TokenCacheStore,
        receipts: ReceiptStore,
        accounts: AccountStore,
        now: Callable[[], datetime],
        client_capabilities: Sequence[str] = (),
        session: requests.Session | None = None,
        watch: Watch | None = None,
    ) -> None:
        self._watch = watch or Watch()
        self._caches = caches
        self._session = session or open_session(app.ca_bundle)
        self._entra = Entra(
            app, session=self._session, now=now, client_capabilities=client_capabilities
        )
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="identity")
        self._sign_ins = SignIns(self._entra, flows, in_thread=self._in_thread, now=now)
        self.receipts = Receipts(receipts, accounts, keep=self._keep_bound, now=now)
        # A lock lives as long as somebody holds or awaits it.
        self._turns: WeakValueDictionary[Person, asyncio.Lock] = WeakValueDictionary()
        self._renewals: SingleFlight[tuple[Person, str | None, bool], str] = SingleFlight()
        self._connector_token = ConnectorToken(self._fetch_bot_token, now=now)

    async def acquire_token(
        self, person: Person, *, claims: str | None = None, fresh: bool = False
    ) -> str:
        """Return a token for Graph on behalf of *person*, without asking them anything.

        With *claims*, Graph's challenge as decoded JSON text, or *fresh*, when Graph has refused
        the token that is kept, only a new one will do.

        Raises:
            SignInRequiredError: The person must sign in, with the error's claims.
            IdentityUnavailableError: Entra does not answer, or asked to be left alone.
            IdentityMisconfiguredError: Entra rejects the app.
        """
        renew = partial(self._renew, person, claims, fresh)
        with self._watch.stage(Stage.TOKEN):
            return await self._renewals.join((person, claims, fresh), renew)

    async def check_assertion(self, person: Person, assertion: str) -> None:
        """Check that Teams' own token is Entra's for *person*, this app and this moment.

        Raises:
            SignInRefusedError: *wrong_user*: it is somebody else's; *assertion*: it is nothing.
            IdentityUnavailableError: The tenant's keys are not to be had.
        """
        try:
            await self._in_thread(partial(self._entra.check, person, assertion))
        except IdentityError as error:
            _log(person, error, event="identity.assertion_refused", way="sso")
            raise

    async def exchange_token(self, person: Person, assertion: str) -> None:
        """Take Teams' own token for *person* in place of a sign-in, and keep what it brings.

        Raises:
            SignInRefusedError: As for ``check_assertion``, which comes first; nothing is kept.
            SignInRequiredError: The person must consent, or step up, on the page: the links
                they have been given ask for the error's claims from now on.
            IdentityUnavailableError, IdentityMisconfiguredError: As above.
        """
        async with self._turn(person):
            try:
                grant = await self._in_thread(partial(self._entra.exchange, person, assertion))
            except IdentityError as error:
                self._watch.count(Count.SIGN_INS, way="sso", result="refused")
                _log(person, error, event="identity.exchange_refused", way="sso")
                if isinstance(error, SignInRequiredError) and error.claims:
                    # The button that comes next leads to a link given before this was known.
                    await self._sign_ins.step_up(person, error.claims)
                raise
            await self._keep(person, grant)
        self._watch.count(Count.SIGN_INS, way="sso", result="done")
        logger.info("identity.signed_in_silently")

    async def begin_sign_in(
        self, person: Person, *, claims: str | None = None, named: bool = True
    ) -> str:
        """Begin a sign-in that only *person* can finish; return the id for its link.

        The id is good for ten minutes and for one success. It is not the flow's ``state``: who
        only sees the link cannot answer in Entra's place. Where *person* is but an account that
        Teams did not name, anybody of the tenant may sign in, and nothing comes of it before that
        very account brings the receipt back.

        Raises:
            IdentityUnavailableError, IdentityMisconfiguredError: As above.
        """
        return await self._sign_ins.begin(person, claims, named=named)

    async def authorization_url(self, flow_id: str) -> str:
        """Return Entra's address for a link, as often as it is opened before it is finished.

        Raises:
            SignInRefusedError: *expired*: unknown, used or too old.
        """
        return await self._sign_ins.authorization_url(flow_id)

    async def complete_sign_in(self, answer: Mapping[str, str]) -> SignedIn:
        """Finish a sign-in with what Entra sent through the browser; return whose it is.

        An answer counts once. After a refusal nothing is kept, and the same link begins anew up
        to the end of its ten minutes.

        Raises:
            SignInRefusedError: *incomplete*, *expired*, *wrong_user*, *declined*, *nonce*, or
                Entra's own code.
            IdentityUnavailableError, IdentityMisconfiguredError: As above.
        """
        try:
            done = await self._sign_ins.complete(answer)
        except IdentityError:
            self._watch.count(Count.SIGN_INS, way="page", result="refused")
            raise
        self._watch.count(Count.SIGN_INS, way="page", result="done")
        if done.named:
            async with self._turn(done.asker):
                await self._keep(done.asker, done.grant)
        return await self.receipts.give(done.asker, done.grant, named=done.named)

    async def sign_out(self, person: Person) -> None:
        """Forget the person's tokens. Entra itself is told nothing: theirs is another session."""
        async with self._turn(person):
            await self._caches.forget_cache(person)

    async def acquire_connector_token(self) -> str:
        """Return the bot's own token for the Bot Connector; errors as for ``acquire_token``."""
        return await self._connector_token.acquire()

    async def aclose(self) -> None:
        """Wait for the tokens under way, then close the connections."""
        await self._renewals.land()
        await self._connector_token.land()
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._session.close()

    async def _renew(self, person: Person, claims: str | None, fresh: bool) -> str:
        async with self._turn(person):
            kept = await self._caches.recall_cache(person)
            if kept is None:
                raise SignInRequiredError(claims=claims)
            try:
                grant = await self._in_thread(
                    partial(self._entra.renew, person, kept, claims=claims, fresh=fresh)
                )
            except IdentityError as error:
                _log(person, error, event="identity.token_refused", way="renewal")
                if error.obstacle is Obstacle.ENDED:
                    # MSAL would keep, and send, what is worth nothing any more.
                    await self._caches.forget_cache(person)
                    logger.info("identity.disconnected", extra={"code": error.code})
                if isinstance(error, SignInRefusedError):
                    raise SignInRequiredError(claims=claims, code=error.code) from error
                raise
            await self._keep(person, grant)
            return grant.token

    async def _keep(self, person: Person, grant: Grant) -> None:
        if grant.cache is not None:
            await self._caches.remember_cache(person, grant.cache)

    async def _keep_bound(self, person: Person, cache: str) -> None:
        async with self._turn(person):
            await self._caches.remember_cache(person, cache)

    def _turn(self, person: Person) -> asyncio.Lock:
        return self._turns.setdefault(person, asyncio.Lock())

    async def _fetch_bot_token(self) -> BotToken:
        return await self._in_thread(self._entra.bot_token)

    async def _in_thread(self, call: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, call)


def _log(person: Person, error: IdentityError, *, event: str, way: str) -> None:
    if error.code == "wrong_user":
        log_wrong_user(person, way=way, correlation_id=error.correlation_id)
    # Only the operator can mend what is wrong with the app itself.
    level = logging.ERROR if isinstance(error, IdentityMisconfiguredError) else logging.WARNING
    logger.log(level, event, extra={"code": error.code, "correlation_id": error.correlation_id})
