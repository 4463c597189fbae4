"""Teams' single sign-on, and what its clients tell of a sign-in.

Every client that a person has open sends the same exchange. Each copy is answered, one acts, and
the others learn from the store what came of it, whichever replica they reached.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.cards import text_reply
from bot.commands import refusals
from bot.commands.explanations import QUIET
from bot.commands.sign_in import recognized
from bot.commands.turn import Policy, reference_of
from bot.errors import ConveneError, SignInRefusedError, SignInRequiredError
from bot.identity import Identity
from bot.locales import words_for
from bot.message import Message, Person, Reply, TokenExchange
from bot.store import TokenExchanges
from bot.watch import concerning

logger = logging.getLogger(__name__)

# Ours to choose: how often a copy looks what became of the one that acts, and for how long. Teams
# itself waits for 15 s.
LOOK_EVERY_SECONDS = 0.1
LOOKS = 100


class SingleSignOn:
    """Answers what Teams' clients send about a sign-in.

    Args:
        resume: Lets a person's waiting messages go on; returns soon.
        tell: Says something to the sender of a message.
        sleep: Waits that many seconds.
    """

    def __init__(
        self,
        *,
        identity: Identity,
        exchanges: TokenExchanges,
        policy: Policy,
        resume: Callable[[Person], Awaitable[None]],
        tell: Callable[[Message, Reply], Awaitable[object]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._identity, self._exchanges, self._policy = identity, exchanges, policy
        self._resume, self._tell, self._sleep = resume, tell, sleep

    async def exchange_token(self, exchange: TokenExchange) -> bool:
        """Sign the sender in by Teams' own token; False where it takes the button.

        Never fails: whatever went wrong, the page may still do.
        """
        with concerning(reference_of(exchange.occasion)):
            try:
                occasion = await recognized(self._identity, exchange.occasion)
                return await self._exchange(replace(exchange, occasion=occasion))
            except ConveneError as error:
                logger.warning("sso.refused", extra={"error": type(error).__name__})
                return False

    async def take_failure(self, occasion: Message, reason: str) -> None:
        """Hear that the client itself could not: it shows nothing, so a card with a link does.

        https://microsoft.github.io/teams-sdk/teams/user-authentication/troubleshooting-sso

        Raises:
            StoreError: The database is away.
        """
        logger.warning("sso.client_failed", extra={"reason": reason})
        occasion = await recognized(self._identity, occasion)
        if await self._exchanges.remember_unable(occasion):
            await self._resume(occasion.sender.person)

    async def take_code(self, occasion: Message, code: str) -> None:
        """Hear from the window that a sign-in is finished, with the code that its page gave.

        Only the one who asked for the sign-in can say so; what waits goes on, if it has not yet.

        Raises:
            StoreError: The database is away.
        """
        sender = occasion.sender
        askers = frozenset({sender.person, Person(sender.tenant_id, sender.account_id)})
        asker = await self._identity.receipts.take(askers, code)
        if asker is not None:
            await self._resume(asker)

    async def _exchange(self, exchange: TokenExchange) -> bool:
        sender = exchange.occasion.sender
        if not (sender.user_id and self._policy.admits(sender.person)):
            return False
        try:
            await self._identity.check_assertion(sender.person, exchange.token)
        except SignInRefusedError as error:
            if error.code == "wrong_user":
                await self._explain_wrong_user(exchange)
            raise
        if not await self._exchanges.claim(exchange):
            return await self._await_outcome(exchange)
        worked = False
        try:
            await self._identity.exchange_token(sender.person, exchange.token)
            await self._resume(sender.person)
            worked = True
        except SignInRequiredError as required:
            await self._explain_obstacle(exchange.occasion, required)
            raise
        finally:
            await self._exchanges.finish(exchange, worked=worked)
        return True

    async def _explain_obstacle(self, occasion: Message, required: SignInRequiredError) -> None:
        """Say what the button is for, where the offer did not know it yet."""
        if required.obstacle is None or required.obstacle in QUIET:
            return
        reply = refusals.explain_obstacle(
            required.obstacle, words=words_for(occasion.locale), reference=reference_of(occasion)
        )
        await self._tell(occasion, replace(reply, private=True))

    async def _await_outcome(self, exchange: TokenExchange) -> bool:
        for _ in range(LOOKS):
            worked = await self._exchanges.outcome(exchange)
            if worked is not None:
                return worked
            await self._sleep(LOOK_EVERY_SECONDS)
        return False

    async def _explain_wrong_user(self, exchange: TokenExchange) -> None:
        # Every copy says the same; once is enough to read.
        if not await self._exchanges.claim(exchange, purpose="wrong_user"):
            return
        words = words_for(exchange.occasion.locale)
        told = words.say(
            "Teams handed me the sign-in of somebody else. I did not use it, and nothing was kept. "
            "Sign in with the account that you write with."
        )
        await self._tell(exchange.occasion, text_reply(told, private=True))
