"""One run: a storm over the whole bot, then the count."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox import Resident, Sandbox, sign_in
from bot.sandbox.chat import read_delivery
from tests.chaos.letters import Letter, Post, people, write
from tests.chaos.replicas import Killer, Replica, running
from tests.chaos.verdict import Outcome, broken, judge
from tests.chaos.weather import Weather, bad_weather


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much of everything. *seconds* is how long the messages are spread over."""

    messages: int = 500
    people: int = 25
    kills: int = 40
    seconds: float = 300.0
    replicas: int = 1
    lease_seconds: int = 10
    fault_every: float = 0.7
    seed: int = 0
    # After the storm. It ends as soon as everything has; on a busy machine that takes a while.
    settles_within: float = 900.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What went in and what came out."""

    plan: Plan
    letters: Sequence[Letter]
    outcomes: Sequence[Outcome]
    struck: Counter[tuple[str, str]]
    seconds: float
    settled_after: float

    @property
    def broken(self) -> list[str]:
        return [
            f"{letter.subject} ({letter.kind}): {what}"
            for letter, outcome in zip(self.letters, self.outcomes, strict=True)
            for what in broken(letter, outcome)
        ]


async def run(plan: Plan, *, database_url: str, folder: Path) -> Result:
    """Run the bot's processes against the stand-ins; *folder* gets their logs."""
    dice = random.Random(plan.seed)  # noqa: S311 - a storm that can be had again
    began = time.monotonic()
    async with Sandbox() as sandbox:
        environment = sandbox.settings | {
            "CONVENE_DATABASE_URL": database_url,
            "CONVENE_LEASE_SECONDS": str(plan.lease_seconds),
            "CONVENE_LOG": "json",
        }
        async with running(environment, folder, count=plan.replicas) as replicas:
            who = people(sandbox, plan.people)
            await admit(sandbox, who, replicas[0])
            letters = write(sandbox, who, count=plan.messages, dice=dice)
            weather = Weather(sandbox, dice)
            post = Post(sandbox=sandbox, replicas=replicas, dice=dice)
            with bad_weather(weather, every=plan.fault_every):
                moments = set(dice.sample(range(1, plan.messages), plan.kills))
                killer = Killer(replicas, dice, moments)
                await post.hand_in_all(letters, within=plan.seconds, before_each=killer.look)
                await killer.finish()
            settled = await settle(sandbox, letters, who, within=plan.settles_within)
        return Result(
            plan=plan,
            letters=letters,
            outcomes=judge(sandbox, letters, who),
            struck=weather.struck,
            seconds=time.monotonic() - began,
            settled_after=settled,
        )


async def admit(sandbox: Sandbox, who: Sequence[Resident], replica: Replica) -> None:
    """Have everybody signed in, before anything goes wrong."""
    for number, one in enumerate(who, start=1):
        activity = sandbox.activities.message(one, "sign in")
        with sandbox.connector.follow(one.chat_id) as news:
            await sandbox.connector.deliver(activity, to=f"{replica.address}/api/messages")
            async with asyncio.timeout(60):
                while (link := read_delivery(await news.get()).sign_in_link) is None:
                    pass
                # Each from an address of their own, since pages are limited by it.
                page = await sign_in(link, address=f"203.0.113.{number}")
                assert page.status == 200
                # The message that waited goes on by itself.
                await news.get()


async def settle(
    sandbox: Sandbox, letters: Sequence[Letter], who: Sequence[Resident], *, within: float
) -> float:
    """Wait until every letter has its answer; give the seconds it took, at most *within*."""
    began = time.monotonic()
    while time.monotonic() - began < within:
        outcomes = judge(sandbox, letters, who)
        if all(outcome.kinds for outcome in outcomes):
            # What might still come after its answer would come now.
            await asyncio.sleep(5)
            break
        await asyncio.sleep(1)
    return time.monotonic() - began
