"""Who gets a place to work in, and when."""

import asyncio
from contextlib import suppress

from bot.inbox.places import Places
from bot.message import Person

ROBIN, KAI, ZOE = (Person("t", name) for name in ("robin", "kai", "zoe"))


class Hall:
    """People who come for places and stay until they are sent off."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.served: list[str] = []
        self.tasks: dict[str, asyncio.Task[None]] = {}
        self.leave: dict[str, asyncio.Event] = {}

    async def come(self, person: Person, *names: str) -> None:
        for name in names:
            self.leave[name] = asyncio.Event()
            self.tasks[name] = asyncio.create_task(self._stay(person, name))
        await self.settle()

    async def send_off(self, *names: str) -> None:
        for name in names:
            self.leave[name].set()
        await self.settle()

    async def settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    async def _stay(self, person: Person, name: str) -> None:
        async with self.places.of(person):
            self.served.append(name)
            await self.leave[name].wait()


async def test_who_writes_a_lot_waits_behind_themselves_and_not_others() -> None:
    hall = Hall(Places(2, most_of_one=2))
    await hall.come(ROBIN, "r1", "r2", "r3", "r4", "r5")
    await hall.come(KAI, "k1")
    await hall.come(ZOE, "z1")

    await hall.send_off("r1", "r2", "r3", "r4", "k1", "z1")

    assert hall.served[:6] == ["r1", "r2", "r3", "k1", "z1", "r4"]
    await hall.send_off("r5")


async def test_one_person_never_has_all_the_places() -> None:
    hall = Hall(Places(8, most_of_one=2))

    await hall.come(ROBIN, "r1", "r2", "r3")
    await hall.come(KAI, "k1")

    assert hall.served == ["r1", "r2", "k1"]
    await hall.send_off("r1", "r2", "r3", "k1")


async def test_who_gives_up_waiting_leaves_the_place_to_the_next() -> None:
    hall = Hall(Places(1, most_of_one=1))
    await hall.come(ROBIN, "r1")
    await hall.come(KAI, "k1")
    await hall.come(ZOE, "z1")

    hall.tasks["k1"].cancel()
    await hall.send_off("r1")

    assert hall.served == ["r1", "z1"]
    await hall.send_off("z1")


async def test_who_is_served_and_gone_at_the_same_moment_takes_no_place_away() -> None:
    hall = Hall(Places(1, most_of_one=1))
    await hall.come(ROBIN, "r1")
    await hall.come(KAI, "k1")

    hall.leave["r1"].set()
    await asyncio.sleep(0)
    hall.tasks["k1"].cancel()
    with suppress(asyncio.CancelledError):
        await hall.tasks["k1"]
    await hall.come(ZOE, "z1")

    assert hall.served[-1] == "z1"
    await hall.send_off("z1")
