"""The sandbox as a whole: where it listens, whom it trusts, and what it tells the bot."""

import asyncio
import socket
import ssl
from datetime import UTC, datetime
from uuid import UUID

import aiohttp
import pytest
from yarl import URL

from bot.message import Person
from bot.sandbox import Ports, Sandbox
from bot.sandbox.loopback import Door
from bot.sandbox.people import People
from tests.sandbox.callers import call

ADDRESSES = ("CONVENE_LOGIN_URL", "CONVENE_GRAPH_URL", "CONVENE_BOT_OPENID_URL")


async def test_every_address_in_the_settings_is_on_the_loopback(sandbox: Sandbox) -> None:
    hosts = {URL(sandbox.settings[name]).host for name in ADDRESSES}

    assert hosts == {"127.0.0.1"}
    assert URL(sandbox.connector.service_url).host == "127.0.0.1"
    assert sandbox.connector.service_url.endswith("/")


def test_a_door_is_bound_to_the_loopback_and_to_nothing_else() -> None:
    door = Door()

    name = door._socket.getsockname()

    assert name == ("127.0.0.1", door.port)
    door.close()


async def test_other_addresses_of_this_machine_do_not_answer(sandbox: Sandbox) -> None:
    port = URL(sandbox.graph.url).port

    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.2", port)


async def test_a_foreign_host_name_is_turned_away(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    reply = await call(http, "GET", sandbox.graph.url, headers={"Host": "rebound.example"})

    assert reply.status == 421


async def test_a_port_that_is_taken_stops_the_start_and_frees_the_others() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        async with Sandbox(ports=Ports(connector=taken.getsockname()[1])):
            pass


async def test_ports_may_be_chosen() -> None:
    free = Door()
    port = free.port
    free.close()

    async with Sandbox(ports=Ports(graph=port)) as sandbox:
        assert sandbox.settings["CONVENE_GRAPH_URL"] == f"http://127.0.0.1:{port}"


async def test_the_settings_are_what_the_bot_reads(sandbox: Sandbox) -> None:
    settings = sandbox.settings

    assert UUID(settings["MicrosoftAppId"])
    assert UUID(settings["MicrosoftAppTenantId"])
    assert settings["MicrosoftAppType"] == "SingleTenant"
    assert settings["CONVENE_BOT_LOGIN_URL"] == settings["CONVENE_LOGIN_URL"]
    assert settings["CONVENE_CONNECTOR_HOSTS"] == "127.0.0.1:*,localhost:*"


async def test_tls_is_trusted_by_the_bundle_alone_for_name_and_number(sandbox: Sandbox) -> None:
    login = URL(sandbox.settings["CONVENE_LOGIN_URL"])
    bundle = ssl.create_default_context(cafile=sandbox.settings["CONVENE_CA_BUNDLE"])

    for name in ("127.0.0.1", "localhost"):
        _, writer = await asyncio.open_connection(
            "127.0.0.1", login.port, ssl=bundle, server_hostname=name
        )
        writer.close()
        await writer.wait_closed()
    with pytest.raises(ssl.SSLCertVerificationError):
        await asyncio.open_connection(
            "127.0.0.1", login.port, ssl=ssl.create_default_context(), server_hostname="localhost"
        )


async def test_by_default_it_goes_by_this_machines_clock() -> None:
    before = datetime.now(UTC)

    async with Sandbox() as sandbox:
        moment = sandbox.activities.message(sandbox.people.robin, "x")["timestamp"]

    assert before <= datetime.fromisoformat(moment) <= datetime.now(UTC)


async def test_nothing_is_left_when_it_ends() -> None:
    async with Sandbox() as sandbox:
        bundle, port = sandbox.settings["CONVENE_CA_BUNDLE"], URL(sandbox.graph.url).port

    with pytest.raises(FileNotFoundError):
        ssl.create_default_context(cafile=bundle)
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)


def test_one_resident_has_audio_conferencing_and_one_has_not() -> None:
    people = People()

    assert [who.audio_conferencing for who in people] == [True, False]
    assert people.robin.person.tenant_id == people.kai.person.tenant_id


def test_a_stranger_is_you_and_stays_the_same() -> None:
    """The Playground's ids are no GUIDs, and are taken as they are."""
    people = People()
    person = Person(
        "00000000-0000-0000-0000-0000000000001", "00000000-0000-0000-0000-0000000000020"
    )

    you = people.find(person)

    assert you.name == "You"
    assert people.find(person) is you
    assert people.by_account(you.account_id) is you
    assert you.person == person
