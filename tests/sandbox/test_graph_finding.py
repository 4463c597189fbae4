"""Finding meetings again: by id, by link, by number, and in a browser."""

from typing import Any

import aiohttp
import pytest
from yarl import URL

from bot.sandbox import Sandbox
from tests.sandbox.callers import GraphCaller, call


async def test_somebody_elses_meeting_is_3003(sandbox: Sandbox, graph: GraphCaller) -> None:
    made = (await graph.create()).body["id"]

    for method in ("GET", "PATCH", "DELETE"):
        reply = await graph.one(method, made, who=sandbox.people.kai, json={"subject": "Mine"})

        assert (reply.status, reply.message[:5]) == (403, "3003:")


@pytest.mark.parametrize("how", ["upn", "identity"])
async def test_who_is_invited_may_look_and_no_more(
    sandbox: Sandbox, graph: GraphCaller, how: str
) -> None:
    kai = sandbox.people.kai
    attendees = {
        "upn": {"upn": kai.upn.upper()},
        "identity": {"identity": {"user": {"id": kai.person.user_id}}},
    }
    made = (await graph.create(participants={"attendees": [attendees[how]]})).body["id"]

    seen = await graph.one("GET", made, who=kai)
    changed = await graph.one("PATCH", made, who=kai, json={"subject": "Mine"})

    assert (seen.status, changed.status) == (200, 403)


async def test_a_meeting_is_found_by_its_link_and_by_its_number(graph: GraphCaller) -> None:
    made = (await graph.create()).body
    number = made["joinMeetingIdSettings"]["joinMeetingId"]

    by_link = await graph.look_up(f"JoinWebUrl eq '{made['joinWebUrl']}'")
    by_number = await graph.look_up(f"joinMeetingIdSettings/joinMeetingId eq '{number}'")

    assert [one["id"] for one in by_link.body["value"]] == [made["id"]]
    assert by_number.body["value"][0]["joinWebUrl"] == made["joinWebUrl"]


async def test_not_found_has_three_shapes(sandbox: Sandbox, graph: GraphCaller) -> None:
    link = (await graph.create()).body["joinWebUrl"]

    others = await graph.look_up(f"JoinWebUrl eq '{link}'", who=sandbox.people.kai)
    wrong_link = await graph.look_up(f"JoinWebUrl eq '{link}x'")
    no_link = await graph.look_up("JoinWebUrl eq 'https://teams.example/meet/it''s?p=1'")
    no_number = await graph.look_up("joinMeetingIdSettings/joinMeetingId eq '1'")

    assert (others.status, others.message[:5]) == (403, "3003:")
    assert [reply.status for reply in (wrong_link, no_link)] == [404, 404]
    assert (no_number.status, no_number.body) == (200, {"value": []})


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("", "One of the required parameters to lookup meeting by QueryOptions is null or empty"),
        ("?$filter=subject%20eq%20'x'", "Invalid filter clause"),
        ("?$filter=JoinWebUrl%20eq%20'no%20address'", "1026: An error has occurred."),
    ],
)
async def test_there_is_no_list_of_meetings(graph: GraphCaller, path: str, sentence: str) -> None:
    reply = await graph.call("GET", path)

    assert reply.status == 400
    assert sentence in reply.message


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        (("joinWebUrl",), "In Teams this link would open the meeting."),
        (("meetingOptionsWebUrl",), "would open the meeting options"),
        (("audioConferencing", "dialinUrl"), "would list the numbers to call"),
    ],
)
async def test_a_meetings_links_lead_to_pages_that_say_what_they_are(
    graph: GraphCaller, http: aiohttp.ClientSession, field: tuple[str, ...], sentence: str
) -> None:
    link: Any = (await graph.create(subject="Q&A <now>")).body
    for name in field:
        link = link[name]

    shown = await call(http, "GET", URL(link))
    guessed = await call(http, "GET", URL(link).with_query(p="guess"))

    assert shown.status == 200
    assert sentence in shown.text
    assert "<now>" not in shown.text
    assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
    assert guessed.status == 404


async def test_a_join_page_names_subject_and_times(
    graph: GraphCaller, http: aiohttp.ClientSession
) -> None:
    made = (await graph.create(subject="Q&A")).body

    page = (await call(http, "GET", made["joinWebUrl"])).text

    assert "Q&amp;A" in page
    assert '<time datetime="2026-11-24T15:00:00Z">2026-11-24, 15:00 UTC</time>' in page
    await graph.one("DELETE", made["id"])
    assert (await call(http, "GET", made["joinWebUrl"])).status == 404
