"""What lies in the database is of no use to whoever takes it away."""

import base64
import re
import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, update
from sqlalchemy.engine import make_url

from bot.meeting import Meeting
from bot.sandbox import Room
from bot.sandbox.loopback import find_free_port
from bot.settings import Settings
from bot.store import Database, TokenCaches, migrate
from bot.store.schema import meeting, metadata, token_cache
from bot.store.sealed import SEALED, meeting_name
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.databases import database_url, postgres
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import MESSAGE, settle

__all__ = ["database_url", "postgres"]

NAMES = {"robin", "vega", "kai", "lindqvist", "zoe", "quill", "design", "review", "salary"}
# Ids and hashes in base64 or with hyphens stay whole.
WORD = re.compile(r"[\w-]+")


@asynccontextmanager
async def database_of(settings: Settings) -> AsyncIterator[Database]:
    database = Database(settings.database, keys=settings.keys, now=lambda: datetime.now(UTC))
    yield database
    await database.close()


@pytest.fixture
async def shared(database_url: str, stack: AsyncExitStack) -> Bot:
    """A bot on either engine; it ends before its database does."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = settings.model_copy(update={"database_url": SecretStr(database_url)})
    async with database_of(settings) as database:
        await migrate(database)
    return Bot(sandbox, settings, await stack.enter_async_context(running(settings)))


async def dump(settings: Settings) -> bytes:
    """Everything that is stored, as it is stored."""
    parts: list[Any] = []
    async with database_of(settings) as database, database.transaction() as connection:
        for table in metadata.sorted_tables:
            for row in (await connection.execute(select(table))).all():
                parts.extend(row)
    found = [part if isinstance(part, bytes) else str(part).encode() for part in parts]
    address = make_url(settings.database)
    if address.database and address.get_backend_name() == "sqlite":
        # With what was deleted, and what is in the journal.
        folder = Path(address.database).parent
        found += [file.read_bytes() for file in folder.glob(f"{Path(address.database).name}*")]
    return b"\n".join(found)


async def plain_words(settings: Settings) -> set[str]:
    """Every word of the columns that are not sealed: there, three letters are no chance."""
    words: set[str] = set()
    async with database_of(settings) as database, database.transaction() as connection:
        for table in metadata.sorted_tables:
            columns = [column for column in table.columns if column not in SEALED]
            for row in (await connection.execute(select(*columns))).all():
                words |= {word for part in row for word in WORD.findall(str(part).lower())}
    return words


async def test_a_dump_holds_no_token_passcode_or_name(shared: Bot) -> None:
    """With people signed in, a meeting made, a question open, and a message that waits."""
    bot = shared
    await bot.sign_in()
    await bot.tell(bot.activity(f"{MESSAGE} with zoe.quill@sandbox.example"))
    await bot.tell(bot.activity("schedule a vendor review with Zoe Quill", room=Room.group()))
    [offer] = await bot.tell(bot.activity("Salary talk tomorrow at 4pm", bot.kai))

    taken = (await dump(bot.settings)).lower()
    readable = await plain_words(bot.settings)

    async with database_of(bot.settings) as database:
        caches = TokenCaches(database, cloud=bot.settings.cloud)
        cache = await caches.recall_cache(bot.robin.person)
    [made] = bot.meetings()
    tokens = [call.headers["Authorization"].removeprefix("Bearer ") for call in graph_calls(bot)]
    secret = [
        *tokens,
        *(token.rpartition(".")[2] for token in tokens),
        *(str(call.body.get("code_verifier", tokens[0])) for call in for_people(bot)),
        made["joinMeetingIdSettings"]["passcode"],
        made["joinWebUrl"],
        made["id"],
        # Long ones: what is shorter turns up by chance in what is sealed.
        *("robin vega", "robin.vega", "lindqvist", "zoe quill", "zoe.quill", "sandbox.example"),
        *("design review", "vendor review", "salary talk"),
    ]
    assert cache is not None
    assert tokens
    assert tokens[0] in cache
    assert link_of(offer)
    assert [word for word in secret if word.lower().encode() in taken] == []
    assert bot.robin.person.user_id in readable
    assert NAMES & readable == set()


async def test_a_new_key_keeps_everybody_signed_in_and_seals_anew(shared: Bot) -> None:
    """The new one in front, then the old one gone; what waited goes on with either."""
    bot = shared
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MESSAGE))
    [offer] = await bot.tell(bot.activity("Budget talk tomorrow at 4pm", bot.kai))
    old = bot.settings.secret_keys.get_secret_value()
    new = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()

    async with replica(bot, f"{new},{old}"):
        await resealed(bot, f"{new},{old}")
    async with replica(bot, new) as alone:
        asked = len(for_people(bot))
        [again] = await alone.tell(bot.activity("Retro tomorrow at 5pm"))
        silent = len(for_people(bot)) == asked
        kept = await meetings_kept(bot, new)

    assert card_of(shown)
    assert card_of(again)
    assert silent
    assert link_of(offer)
    assert kept == 2
    assert [one["subject"] for one in bot.meetings()] == ["Design review", "Retro"]


async def test_a_row_copied_to_another_persons_key_opens_for_nobody(shared: Bot) -> None:
    """Kai's tokens under Robin's name: Robin is asked to sign in, and Kai's are not used."""
    bot = shared
    await bot.sign_in(bot.robin)
    await bot.sign_in(bot.kai)
    async with database_of(bot.settings) as database:
        kais = select(token_cache.c.cache).where(token_cache.c.user_id == bot.kai.person.user_id)
        robins = token_cache.c.user_id == bot.robin.person.user_id
        async with database.transaction() as connection:
            stolen = await connection.scalar(kais)
            await connection.execute(update(token_cache).where(robins).values(cache=stolen))

    [for_robin] = await bot.tell(bot.activity(MESSAGE))
    [for_kai] = await bot.tell(bot.activity(MESSAGE, bot.kai))

    assert link_of(for_robin)
    assert card_of(for_kai)
    assert [call.person for call in graph_calls(bot)] == [bot.kai.person]
    assert bot.meetings(bot.robin) == []


@asynccontextmanager
async def replica(bot: Bot, keys: str) -> AsyncIterator[Bot]:
    """Run another process's worth of bot, with these keys, on the same database."""
    changes = {"secret_keys": SecretStr(keys), "port": find_free_port()}
    settings = bot.settings.model_copy(update=changes)
    async with running(settings) as address:
        yield Bot(bot.sandbox, settings, address)


async def resealed(bot: Bot, keys: str) -> None:
    """Wait until the replica that just started has sealed everything anew, in the background."""
    async with database_of(bot.settings.model_copy(update={"secret_keys": SecretStr(keys)})) as one:
        for _ in range(PATIENCE * 3):
            newest, left = one.newest_key, 0
            async with one.transaction() as connection:
                for column in SEALED:
                    older = func.substr(column, 1, len(newest)) != newest
                    left += await connection.scalar(
                        select(func.count()).where(func.length(column) > 0, older)
                    ) or 0  # fmt: skip
            if not left:
                return
            await settle()
    raise AssertionError("the older key is still needed")


async def meetings_kept(bot: Bot, key: str) -> int:
    """Count the meetings that open with *key* alone."""
    settings = bot.settings.model_copy(update={"secret_keys": SecretStr(key)})
    async with database_of(settings) as database, database.transaction() as connection:
        rows = (await connection.execute(select(meeting))).all()
    return len([database.unseal(row.meeting, Meeting, row=meeting_name(*row[:3])) for row in rows])


def graph_calls(bot: Bot) -> list[Any]:
    return [call for call in bot.sandbox.graph.calls if "onlineMeetings" in call.path]


def for_people(bot: Bot) -> list[Any]:
    """The token requests, without those for the bot's own token."""
    requests = bot.sandbox.entra.token_requests
    return [call for call in requests if call.body["grant_type"] != "client_credentials"]
