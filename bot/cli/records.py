"""``forget`` and ``audit``: what is kept about people and their meetings."""

import asyncio
import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from bot.cli.databases import opened
from bot.cli.explaining import explaining
from bot.errors import SettingsError
from bot.settings import Settings, load_settings


def forget(
    user_id: Annotated[str, typer.Argument(help="The person's Object ID in Microsoft Entra.")],
    tenant_id: Annotated[str, typer.Option("--tenant", help="Their tenant; the app's own.")] = "",
) -> None:
    """Erase all that is kept about a person who cannot write “forget me” any more."""
    from bot import store
    from bot.message import Person

    async def erase(settings: Settings) -> None:
        person = Person(tenant_id or settings.app_tenant_id, user_id)
        async with opened(settings) as database:
            await store.Erasure(database).erase_person(person)

    with explaining():
        asyncio.run(erase(load_settings()))
        typer.echo("What was kept about them is erased; of the audit log, nothing.")


def audit(
    *,
    since: Annotated[str, typer.Option(help="From then on: a day or a time, ISO 8601.")] = "",
    until: Annotated[str, typer.Option(help="Before then; UTC where no offset is given.")] = "",
) -> None:
    """Print who made, changed or cancelled which meeting: ids alone, one JSON object a line."""
    with explaining():
        begin = read_moment(since) if since else datetime.min.replace(tzinfo=UTC)
        end = read_moment(until) if until else datetime.max.replace(tzinfo=UTC)
        asyncio.run(_audit(load_settings(), begin, end))


async def _audit(settings: Settings, since: datetime, until: datetime) -> None:
    from bot import store

    keep = timedelta(days=settings.audit_days)
    async with opened(settings) as database:
        async for entry in store.Audit(database, keep=keep).entries(since=since, until=until):
            print(json.dumps(asdict(entry) | {"at": entry.at.isoformat()}), flush=True)


def read_moment(text: str) -> datetime:
    """Read a day or a time, in UTC where it has no offset.

    Raises:
        SettingsError: It is neither.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(f"{text}: is no day or time such as 2026-03-11T09:00Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
