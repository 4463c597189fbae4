from sqlalchemy import select, update

from bot.message import Person
from bot.store import Database, TokenCaches, migrate
from bot.store.schema import token_cache

ROBIN, KAI = Person("t", "robin"), Person("t", "kai")


async def test_remembers_the_newest_cache_of_each_person(database: Database) -> None:
    caches = TokenCaches(database, cloud="public")

    await caches.remember_cache(ROBIN, "robin 1")
    await caches.remember_cache(KAI, "kai 1")
    await caches.remember_cache(ROBIN, "robin 2")

    assert await caches.recall_cache(ROBIN) == "robin 2"
    assert await caches.recall_cache(KAI) == "kai 1"


async def test_a_cache_that_was_forgotten_is_gone(database: Database) -> None:
    caches = TokenCaches(database, cloud="public")
    await caches.remember_cache(ROBIN, "robin")

    await caches.forget_cache(ROBIN)

    assert await caches.recall_cache(ROBIN) is None


async def test_the_clouds_are_kept_apart(database: Database) -> None:
    await TokenCaches(database, cloud="public").remember_cache(ROBIN, "robin")

    assert await TokenCaches(database, cloud="dod").recall_cache(ROBIN) is None


async def test_what_is_stored_is_not_readable(database: Database) -> None:
    await TokenCaches(database, cloud="public").remember_cache(ROBIN, "refresh-token-123")

    async with database.transaction() as connection:
        stored = await connection.scalar(select(token_cache.c.cache))
    assert stored is not None
    assert b"refresh" not in stored


async def test_a_row_copied_to_another_person_fails_closed(database: Database) -> None:
    caches = TokenCaches(database, cloud="public")
    await caches.remember_cache(ROBIN, "robin")
    await caches.remember_cache(KAI, "kai")
    robins = select(token_cache.c.cache).where(token_cache.c.user_id == "robin")
    async with database.transaction() as connection:
        stolen = await connection.scalar(robins)
        await connection.execute(
            update(token_cache).where(token_cache.c.user_id == "kai").values(cache=stolen)
        )

    assert await caches.recall_cache(KAI) is None


async def test_who_changed_the_keys_has_people_sign_in_anew(database_url: str) -> None:
    for key, cache in ((b"a" * 32, "robin"), (b"b" * 32, None)):
        database = Database(database_url, keys=[key])
        await migrate(database)
        caches = TokenCaches(database, cloud="public")
        if cache:
            await caches.remember_cache(ROBIN, cache)
        found = await caches.recall_cache(ROBIN)
        await database.close()

        assert found == cache
