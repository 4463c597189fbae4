"""A process begins and ends in good order, whatever is there and whatever hangs."""

import asyncio
import time
from pathlib import Path

import pytest

from bot.sandbox import Fault, Sandbox
from tests.chaos.databases import postgres
from tests.chaos.outages import town
from tests.chaos.replicas import Replica, health, migrate

pytestmark = pytest.mark.chaos


async def test_a_replica_that_is_told_to_stop_hands_over_and_ends_in_time(
    tmp_path: Path,
) -> None:
    """Its message hangs in Graph for longer than it may take to stop."""
    with postgres() as server:
        async with town(server.url, tmp_path, count=2, inhabitants=1) as everybody:
            stopping, other = everybody.replicas
            everybody.sandbox.graph.faults.append(Fault(method="POST", delay=60))
            activity = everybody.sandbox.activities.message(
                everybody.who[0], "Design review tomorrow at 3pm without a passcode"
            )
            await everybody.sandbox.connector.deliver(
                activity, to=f"{stopping.address}/api/messages"
            )
            await asyncio.sleep(1)

            began = time.monotonic()
            ending = asyncio.create_task(stopping.stop())
            await asyncio.sleep(0.5)
            while_stopping = await health(stopping.address, "ready")
            refused = await everybody.sandbox.connector.deliver(
                activity | {"id": "another"}, to=f"{stopping.address}/api/messages"
            )
            status = await ending
            took = time.monotonic() - began
            [answer] = await everybody.sandbox.connector.wait_for(
                1, where=lambda each: each.reply_to_id == activity["id"], within=60
            )
            ready = await other.is_ready()

    assert (status, while_stopping, refused.status, ready) == (0, 503, 503, True)
    assert took <= 20
    assert answer.activity["attachments"]


async def test_the_bot_may_start_before_its_database(tmp_path: Path) -> None:
    with postgres() as server:
        server.stop()
        async with Sandbox() as sandbox:
            environment = sandbox.settings | {"CONVENE_DATABASE_URL": server.url}
            replica = Replica(environment, tmp_path / "log")
            replica.start()
            activity = sandbox.activities.message(sandbox.people.robin, "thanks!")
            await replica.alive()
            ready_before = await health(replica.address, "ready")
            before = await sandbox.connector.deliver(activity, to=f"{replica.address}/api/messages")

            server.start()
            await asyncio.to_thread(migrate, replica)
            await replica.ready()
            after = await sandbox.connector.deliver(activity, to=f"{replica.address}/api/messages")
            answers = await sandbox.connector.wait_for(1, within=30)
            replica.close()

    assert (ready_before, before.status, after.status, len(answers)) == (503, 503, 202, 1)
