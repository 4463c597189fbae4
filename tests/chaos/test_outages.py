"""The database goes away under load: the bot says so, recovers by itself, and loses nothing."""

import asyncio
from pathlib import Path

import pytest

from tests.chaos.databases import postgres
from tests.chaos.outages import full, locked, stopped, town, watch

pytestmark = pytest.mark.chaos


async def test_postgresql_that_is_stopped_for_half_a_minute(tmp_path: Path) -> None:
    with postgres() as server:
        async with town(server.url, tmp_path, count=2) as everybody:
            letters, (live, ready) = await asyncio.gather(
                everybody.load(messages=60, seconds=40),
                watch(everybody, lambda: stopped(server, seconds=30)),
            )
            broken = await everybody.count(letters)
            again = await everybody.replicas[0].is_ready()

    assert broken == []
    assert (live, 503 in ready, again) == ({200}, True, True)
    assert any(letter.refused for letter in letters)


async def test_an_sqlite_file_that_is_locked_for_ten_seconds(tmp_path: Path) -> None:
    path = tmp_path / "db"
    async with town(f"sqlite+aiosqlite:///{path}", tmp_path) as everybody:
        letters, (live, ready) = await asyncio.gather(
            everybody.load(messages=30, seconds=15),
            watch(everybody, lambda: locked(path, seconds=10)),
        )
        broken = await everybody.count(letters)
        again = await everybody.replicas[0].is_ready()

    assert broken == []
    assert (live, 503 in ready, again) == ({200}, True, True)


async def test_a_disk_that_is_full_for_ten_seconds(tmp_path: Path) -> None:
    path = tmp_path / "db"
    async with town(f"sqlite+aiosqlite:///{path}", tmp_path) as everybody:
        replica = everybody.replicas[0]
        letters, (live, ready) = await asyncio.gather(
            everybody.load(messages=30, seconds=15),
            watch(everybody, lambda: full(replica, path, seconds=10)),
        )
        broken = await everybody.count(letters)
        again = await replica.is_ready()

    assert broken == []
    assert (live, 503 in ready, again) == ({200}, True, True)
    assert any(letter.refused for letter in letters)
