"""Sign-ins under way: each used once, gone after its time; see ``identity.FlowStore``."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from bot.message import Person
from bot.store.database import Database
from bot.store.schema import sign_in_flow as table
from bot.store.sealed import sign_in_flow_name

Flow = dict[str, Any]


class SignInFlows:
    """Every statement about the table of sign-ins."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember_flow(
        self, flow_id: str, person: Person, flow: Flow, expires_at: datetime
    ) -> None:
        """Keep *flow* under its link's id and its state; drop those whose time is over."""
        values = {
            "state": flow["state"],
            "tenant_id": person.tenant_id,
            "user_id": person.user_id,
            "flow": self._database.seal(flow, row=sign_in_flow_name(flow_id)),
            "expires_at": expires_at,
        }
        statement = (
            self._database.insert(table)
            .values(flow_id=flow_id, **values)
            .on_conflict_do_update(index_elements=[table.c.flow_id], set_=values)
        )
        await self.forget_expired()
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def recall_flow(self, flow_id: str) -> tuple[Person, Flow] | None:
        """Return the flow of a link, as often as it is opened, while its time lasts."""
        wanted = select(table).where(
            table.c.flow_id == flow_id, table.c.expires_at > self._database.now()
        )
        async with self._database.transaction() as connection:
            row = (await connection.execute(wanted)).first()
        return None if row is None else self._open(row)

    async def recall_flows_of(self, person: Person) -> list[Flow]:
        """Return the flows of all links that a person may still use."""
        wanted = select(table).where(
            table.c.tenant_id == person.tenant_id,
            table.c.user_id == person.user_id,
            table.c.expires_at > self._database.now(),
        )
        async with self._database.transaction() as connection:
            rows = (await connection.execute(wanted)).all()
        return [self._open(row)[1] for row in rows]

    async def take_flow_by_state(self, state: str) -> tuple[Person, Flow] | None:
        """Remove and return the flow with this state: of many callers, one gets it."""
        taking = (
            delete(table)
            .where(table.c.state == state, table.c.expires_at > self._database.now())
            .returning(table)
        )
        async with self._database.transaction() as connection:
            row = (await connection.execute(taking)).first()
        return None if row is None else self._open(row)

    async def forget_expired(self) -> None:
        """Delete what nobody can finish any more."""
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(table).where(table.c.expires_at <= self._database.now())
            )

    def _open(self, row: Any) -> tuple[Person, Flow]:
        flow: Flow = self._database.unseal(row.flow, dict, row=sign_in_flow_name(row.flow_id))
        return Person(row.tenant_id, row.user_id), flow
