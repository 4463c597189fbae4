"""Nobody can use another's token, and nobody is told another's business."""

import asyncio
import json
import re
import socket

import pytest

from bot.errors import SettingsError
from bot.sandbox import sign_in
from bot.sandbox.connector.hand import post_activity
from bot.sandbox.loopback import find_free_port
from bot.settings import load_settings
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of


@pytest.mark.slow
async def test_two_people_at_once_each_get_their_own_meetings(bot: Bot) -> None:
    """Every call to Graph bears the token of the one who asked."""
    await bot.sign_in(bot.robin)
    await bot.sign_in(bot.kai)
    messages = [
        bot.activity(f"{who.name.split()[0]} topic {number} tomorrow at 3pm", who)
        for number in range(50)
        for who in (bot.robin, bot.kai)
    ]
    before = len(bot.said())

    answers = await asyncio.gather(*(bot.hand_in(message) for message in messages))
    await bot.sandbox.connector.wait_for(before + len(messages), within=2 * PATIENCE)

    assert {answer.status for answer in answers} == {202}
    assert len(bot.meetings(bot.robin)) == len(bot.meetings(bot.kai)) == 50
    assert all(meeting["subject"].startswith("Robin") for meeting in bot.meetings(bot.robin))
    assert all(meeting["subject"].startswith("Kai") for meeting in bot.meetings(bot.kai))
    for call in bot.sandbox.graph.calls:
        assert call.person is not None
        owner = "Robin" if call.person == bot.robin.person else "Kai"
        assert call.body["subject"].startswith(owner)


async def test_who_signs_in_as_somebody_else_is_refused_and_gains_nothing(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    page = await sign_in(link_of(offer), choice="other")
    await bot.tell(bot.activity("thanks!"))

    assert page.status >= 400
    assert bot.meetings(bot.robin) == bot.meetings(bot.kai) == []
    assert [call.path for call in bot.sandbox.graph.calls] == []


async def test_the_right_account_may_still_be_chosen_afterwards(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await sign_in(link_of(offer), choice="other")

    page = await sign_in(link_of(offer))
    await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    assert page.status == 200
    assert len(bot.meetings()) == 1


async def test_a_spent_link_is_refused(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await sign_in(link_of(offer))
    await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    again = await sign_in(link_of(offer))

    assert again.status >= 400
    assert len(bot.meetings()) == 1


async def test_after_signing_out_no_earlier_token_is_used(bot: Bot) -> None:
    await bot.sign_in()

    await bot.tell(bot.activity("sign out"))
    [answer] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    assert link_of(answer)
    assert bot.sandbox.graph.calls == []


async def test_a_token_that_graph_refuses_is_renewed_once(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.demand_claims(
        bot.robin.person, '{"access_token": {"nbf": {"essential": true, "value": "1"}}}'
    )

    [answer] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    assert len(bot.meetings()) == 1
    assert bot.meetings()[0]["joinWebUrl"] in json.dumps(card_of(answer))


async def test_another_tenant_gets_one_sentence_and_nothing_else(bot: Bot) -> None:
    activity = bot.activity("Design review tomorrow at 3pm")
    activity["conversation"]["tenantId"] = "another-tenant"
    activity["channelData"]["tenant"]["id"] = "another-tenant"

    [answer] = await bot.tell(activity)

    assert "not set up for your organization" in answer.activity["text"]
    assert bot.sandbox.graph.calls == []


async def test_somebody_whom_teams_does_not_name_is_told_so(bot: Bot) -> None:
    activity = bot.activity("Design review tomorrow at 3pm")
    del activity["from"]["aadObjectId"]

    [answer] = await bot.tell(activity)

    assert "who you are" in json.dumps(answer.activity)
    assert bot.sandbox.graph.calls == []


async def test_an_unsigned_activity_is_refused_and_does_nothing(bot: Bot) -> None:
    activity = bot.activity("Design review tomorrow at 3pm")

    answer = await post_activity(activity, to=f"{bot.address}/api/messages", token=None)
    await bot.tell(bot.activity("thanks!"))

    assert answer.status == 401
    assert len(bot.said()) == 1


async def test_unsigned_activities_are_never_taken_from_other_machines(bot: Bot) -> None:
    beyond = bot.settings.model_copy(update={"host": "0.0.0.0", "port": 0})  # noqa: S104

    with pytest.raises(SettingsError, match="loopback only"):
        async with running(beyond, trust_unsigned=True):
            pass


async def test_neither_the_sandbox_nor_its_bot_is_reached_from_another_address() -> None:
    """127.0.0.2 is this machine as well, but not where they listen."""
    async with (
        far_side(port=find_free_port()) as (sandbox, settings),
        running(settings, trust_unsigned=True) as address,
    ):
        found = [address, *(str(value) for value in sandbox.settings.values())]
        ports = {int(match[1]) for each in found if (match := re.search(r":(\d{4,5})", each))}
        outcomes = {}
        for port in ports:
            for host in ("127.0.0.1", "127.0.0.2"):
                with socket.socket() as probe:
                    outcomes[host, port] = probe.connect_ex((host, port))

    assert len(ports) >= 4
    assert {code for (host, _), code in outcomes.items() if host == "127.0.0.1"} == {0}
    assert 0 not in {code for (host, _), code in outcomes.items() if host == "127.0.0.2"}


def test_the_sandbox_is_off_where_credentials_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MicrosoftAppPassword", "secret")

    with pytest.raises(SettingsError, match="MicrosoftAppId: missing"):
        load_settings()


async def test_in_its_sandbox_the_bot_takes_what_the_agents_playground_sends() -> None:
    """Unsigned, from a tenant and a person with ids that are no GUIDs."""
    async with (
        far_side(port=find_free_port()) as (sandbox, settings),
        running(settings, trust_unsigned=True) as address,
    ):
        activity = sandbox.activities.message(sandbox.people.robin, "Design review in an hour")
        activity["from"]["aadObjectId"] = "00000000-0000-0000-0000-0000000000020"
        activity["conversation"]["tenantId"] = "00000000-0000-0000-0000-0000000000001"
        answer = await post_activity(activity, to=f"{address}/api/messages", token=None)
        [offer] = await sandbox.connector.wait_for(1, within=PATIENCE)
        await sign_in(link_of(offer))
        [_, card] = await sandbox.connector.wait_for(2, within=PATIENCE)

    assert answer.status == 202
    assert "Design review" in card_of(card)["fallbackText"]
