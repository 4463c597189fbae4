"""Calls to Graph with the sender's own token, and with no other."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.commands.sign_in import REFUSED_BY_GRAPH
from bot.commands.turn import Turn
from bot.errors import GraphUnauthorizedError, SignInRequiredError

T = TypeVar("T")


async def with_token(turn: Turn, call: Callable[[str], Awaitable[T]]) -> T:
    """Make *call* with the sender's token; once more with a new one where Graph refuses it.

    Raises:
        SignInRequiredError: There is no token, or Graph refuses the new one too: sign in, with
            the error's claims. After that sign-in Graph's refusal is the answer.
        GraphError, IdentityError: As the call, and the way to a token, raise them.
    """
    identity, person = turn.rooms.identity, turn.message.sender.person
    try:
        return await call(await identity.acquire_token(person))
    except GraphUnauthorizedError as refused:
        token = await identity.acquire_token(person, claims=refused.claims, fresh=True)
    try:
        return await call(token)
    except GraphUnauthorizedError as refused:
        if refused.claims is None:
            if turn.progress.resumed:
                raise
            await identity.sign_out(person)
            raise SignInRequiredError(code=REFUSED_BY_GRAPH) from refused
        raise SignInRequiredError(claims=refused.claims) from refused
