"""Token exchanges of Teams' clients: of many copies one acts, and all learn what came of it."""

from datetime import timedelta

from sqlalchemy import ColumnElement, and_, delete, select, update

from bot.message import Message, TokenExchange
from bot.store.database import Database
from bot.store.schema import token_exchange as table

# Ours to choose. Copies come within seconds, repeats of the same within half a minute; after that
# the token itself is soon over.
EXCHANGE_LASTS = timedelta(minutes=10)
# How long a person whose client cannot do single sign-on is spared another try.
UNABLE_LASTS = timedelta(hours=1)
# Stands where an exchange's name does; those have a slash in them.
UNABLE = "unable"


class TokenExchanges:
    """Every statement about the table of exchanges; all replicas read the same."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, exchange: TokenExchange, *, purpose: str = "") -> bool:
        """Be the one copy that acts, or does what *purpose* names; False for all the others."""
        name = f"{purpose}{_name(exchange)}"
        return await self._insert(exchange.occasion, name, lasts=EXCHANGE_LASTS)

    async def finish(self, exchange: TokenExchange, *, worked: bool) -> None:
        """Tell the other copies what came of it."""
        theirs = _theirs(exchange.occasion, _name(exchange))
        async with self._database.transaction() as connection:
            await connection.execute(update(table).where(theirs).values(worked=worked))

    async def outcome(self, exchange: TokenExchange) -> bool | None:
        """Tell whether the exchange worked; None while the copy that acts is still at it."""
        theirs = _theirs(exchange.occasion, _name(exchange))
        async with self._database.transaction() as connection:
            worked: bool | None = await connection.scalar(select(table.c.worked).where(theirs))
        return worked

    async def remember_unable(self, occasion: Message) -> bool:
        """Keep in mind that the sender's client cannot; False where that was known."""
        return await self._insert(occasion, UNABLE, lasts=UNABLE_LASTS)

    async def is_unable(self, occasion: Message) -> bool:
        """Tell whether the sender's client has lately failed by itself."""
        alive = and_(_theirs(occasion, UNABLE), table.c.expires_at > self._database.now())
        async with self._database.transaction() as connection:
            return await connection.scalar(select(table.c.expires_at).where(alive)) is not None

    async def forget_expired(self) -> None:
        """Delete what nobody asks for any more."""
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(table).where(table.c.expires_at <= self._database.now())
            )

    async def _insert(self, occasion: Message, name: str, *, lasts: timedelta) -> bool:
        await self.forget_expired()
        statement = (
            self._database.insert(table)
            .values(
                tenant_id=occasion.sender.tenant_id,
                conversation_id=occasion.place.conversation_id,
                user_id=occasion.sender.person.user_id,
                exchange_id=name,
                expires_at=self._database.now() + lasts,
            )
            .on_conflict_do_nothing()
        )
        async with self._database.transaction() as connection:
            return (await connection.execute(statement)).rowcount == 1


def _theirs(occasion: Message, name: str) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == occasion.sender.tenant_id,
        table.c.conversation_id == occasion.place.conversation_id,
        table.c.user_id == occasion.sender.person.user_id,
        table.c.exchange_id == name,
    )


def _name(exchange: TokenExchange) -> str:
    return f"/{exchange.exchange_id}"
