"""A backup is put back, or the database moved, and Convene goes on: nothing is made twice."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from app import cli
from bot.sandbox import sign_in
from bot.sandbox.loopback import find_free_port
from bot.settings import Settings
from bot.store import Database, InboxRows, migrate
from bot.teams.activity import read_message
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.databases import database_url, postgres
from tests.journeys.backups import PostgresBackups, SqliteBackups
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import settle

__all__ = ["database_url", "postgres"]

A_WHILE = timedelta(hours=1)


@pytest.fixture
async def stopped(database_url: str, stack: AsyncExitStack) -> Bot:
    """A bot that does not run yet, and the rest of the world; its database is of either engine."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = settings.model_copy(update={"database_url": SecretStr(database_url)})
    database = Database(settings.database, keys=settings.keys)
    await migrate(database)
    await database.close()
    return Bot(sandbox, settings, address="")


@pytest.fixture
def backups(
    request: pytest.FixtureRequest, database_url: str, tmp_path: Path
) -> SqliteBackups | PostgresBackups:
    if database_url.startswith("sqlite"):
        return SqliteBackups(database_url, tmp_path)
    return PostgresBackups(database_url, tmp_path, request.getfixturevalue("postgres"))


@pytest.fixture
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)


async def command(bot: Bot, *arguments: str, url: str = "") -> str:
    """Run a command as an administrator does; it has a loop of its own."""
    given: Mapping[str, object] = {
        **bot.sandbox.settings,
        "CONVENE_DATABASE_URL": url or bot.settings.database,
    }
    environment = {name: str(value) for name, value in given.items()}
    result = await asyncio.to_thread(CliRunner().invoke, cli, list(arguments), env=environment)
    assert result.exit_code == 0, result.output
    return result.output


@pytest.mark.slow
async def test_after_a_restore_nothing_is_made_twice_and_it_goes_on(
    stopped: Bot, backups: SqliteBackups | PostgresBackups, bare_environment: None
) -> None:
    """Of what was made before the backup, what was worked on at that moment, and what waited."""
    bot = stopped
    made = bot.activity("Budget talk tomorrow at 3pm")
    at_work = bot.activity("Design review tomorrow at 4pm with a passcode")
    waiting = bot.activity("Salary talk tomorrow at 5pm", bot.kai)
    rows = InboxRows(
        database := Database(bot.settings.database, keys=bot.settings.keys),
        owner="another replica",
        lease=A_WHILE,
    )
    async with running(bot.settings) as bot.address:
        await bot.sign_in()
        await bot.tell(made)
        row = await rows.receive(read_message(at_work, received_at=datetime.now(UTC)))
        assert row is not None
        [offer] = await bot.tell(waiting)
        await settle()
        await asyncio.to_thread(backups.back_up)
        said = len(bot.said())
        await rows.release(row)
        await sign_in(link_of(offer))
        await bot.sandbox.connector.wait_for(said + 2, within=PATIENCE)
    await database.close()
    before = (len(bot.meetings()), len(bot.meetings(bot.kai)))

    await asyncio.to_thread(backups.restore)
    await command(bot, "restored")
    said = len(bot.said())
    async with running(bot.settings) as bot.address:
        owned_up = (await bot.sandbox.connector.wait_for(said + 1, within=PATIENCE))[-1]
        for activity in (made, at_work, waiting):
            assert (await bot.hand_in(activity)).status == 202
        await bot.sign_in(bot.kai)
        await settle()
        after = (len(bot.meetings()), len(bot.meetings(bot.kai)))
        [card] = await bot.tell(bot.activity("Retro tomorrow at 6pm"))

    assert before == after == (2, 1)
    assert "cannot tell whether “Design review” was made" in card_of(owned_up)["fallbackText"]
    assert card_of(card)["fallbackText"].startswith("Retro")


async def test_a_bot_that_was_moved_goes_on_where_it_was(
    stopped: Bot, tmp_path: Path, bare_environment: None
) -> None:
    """People stay signed in, what waited goes on, and what was made is not made again."""
    bot = stopped
    target = bot.settings.database
    file = tmp_path / "before.sqlite3"
    bot.settings = bot.settings.model_copy(
        update={"database_url": SecretStr(f"sqlite+aiosqlite:///{file}")}
    )
    made = bot.activity("Budget talk tomorrow at 3pm")
    async with running(bot.settings) as bot.address:
        await bot.sign_in()
        await bot.tell(made)
        [offer] = await bot.tell(bot.activity("Salary talk tomorrow at 5pm", bot.kai))

    told = await command(bot, "move", str(file), url=target)
    bot.settings = bot.settings.model_copy(update={"database_url": SecretStr(target)})
    async with running(bot.settings) as bot.address:
        assert (await bot.hand_in(made)).status == 202
        said = len(bot.said())
        await sign_in(link_of(offer))
        await bot.sandbox.connector.wait_for(said + 1, within=PATIENCE)
        [card] = await bot.tell(bot.activity("Retro tomorrow at 6pm"))

    assert "1  meeting" in told
    assert "Everything has arrived" in told
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Budget talk", "Retro"]
    assert [meeting["subject"] for meeting in bot.meetings(bot.kai)] == ["Salary talk"]
    assert card_of(card)["fallbackText"].startswith("Retro")
