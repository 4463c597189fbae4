"""One meeting at a time is made in a thread, whichever replica is asked."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.store import Database, RecentMeeting, RecentMeetings
from bot.store.recent_meetings import WINDOW
from tests.clock import Clock
from tests.examples import MEETING, PLACE

ROBINS = RecentMeeting(
    request_id="1",
    user_id="robin",
    maker="Robin",
    subject="Budget",
    start=MEETING.start,
    end=MEETING.end,
)
KAIS = replace(ROBINS, request_id="2", user_id="kai", maker="Kai")


@pytest.fixture
def recent(database: Database) -> RecentMeetings:
    return RecentMeetings(database)


async def test_who_comes_second_hears_of_the_first(recent: RecentMeetings) -> None:
    assert await recent.claim_thread(PLACE, ROBINS) is None

    assert await recent.claim_thread(PLACE, KAIS) == ROBINS


async def test_of_many_at_once_one_is_first(recent: RecentMeetings) -> None:
    claims = [replace(ROBINS, request_id=str(number)) for number in range(8)]

    found = await asyncio.gather(*(recent.claim_thread(PLACE, claim) for claim in claims))

    assert found.count(None) == 1


async def test_the_same_request_is_never_in_its_own_way(recent: RecentMeetings) -> None:
    await recent.claim_thread(PLACE, ROBINS)

    assert await recent.claim_thread(PLACE, ROBINS) is None


async def test_what_is_made_can_be_joined(recent: RecentMeetings) -> None:
    await recent.claim_thread(PLACE, ROBINS)
    await recent.remember_made(PLACE, ROBINS, "https://join")

    found = await recent.claim_thread(PLACE, KAIS)

    assert found == replace(ROBINS, join_web_url="https://join")


async def test_after_the_window_it_is_no_longer_recent(
    recent: RecentMeetings, clock: Clock
) -> None:
    await recent.claim_thread(PLACE, ROBINS)
    clock.moment += WINDOW

    assert await recent.claim_thread(PLACE, KAIS) is None


async def test_who_wants_another_takes_the_thread(recent: RecentMeetings) -> None:
    await recent.claim_thread(PLACE, ROBINS)

    assert await recent.claim_thread(PLACE, KAIS, anyway=True) is None
    assert await recent.claim_thread(PLACE, ROBINS) == KAIS


async def test_what_was_not_made_gives_the_thread_back(recent: RecentMeetings) -> None:
    await recent.claim_thread(PLACE, ROBINS)
    await recent.let_go(PLACE, KAIS.request_id)
    still = await recent.claim_thread(PLACE, KAIS)

    await recent.let_go(PLACE, ROBINS.request_id)

    assert still == ROBINS
    assert await recent.claim_thread(PLACE, KAIS) is None


async def test_threads_know_nothing_of_each_other(recent: RecentMeetings) -> None:
    await recent.claim_thread(PLACE, ROBINS)

    assert await recent.claim_thread(replace(PLACE, conversation_id="b"), KAIS) is None


async def test_what_is_no_longer_recent_is_forgotten(recent: RecentMeetings, clock: Clock) -> None:
    await recent.claim_thread(PLACE, ROBINS)

    await recent.forget(claimed_before=clock() + timedelta(seconds=1))

    assert await recent.claim_thread(PLACE, KAIS) is None
