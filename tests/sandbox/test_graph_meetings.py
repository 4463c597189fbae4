"""Making, finding, changing and deleting meetings: the rules that the bot's promises lean on."""

from bot.sandbox import Sandbox
from tests.sandbox.callers import GraphCaller


async def test_a_meeting_has_what_a_card_shows(sandbox: Sandbox, graph: GraphCaller) -> None:
    reply = await graph.create()

    meeting = reply.body
    assert reply.status == 201
    assert (meeting["subject"], meeting["startDateTime"]) == (
        "Design review",
        "2026-11-24T15:00:00Z",
    )
    assert meeting["joinWebUrl"].startswith(f"{sandbox.graph.url}/meet/")
    assert meeting["joinMeetingIdSettings"]["joinMeetingId"].isdigit()
    assert meeting["joinMeetingIdSettings"]["passcode"] is None
    assert meeting["audioConferencing"]["conferenceId"].isdigit()
    assert meeting["audioConferencing"]["tollNumbers"]
    assert meeting["audioConferencing"]["tollFreeNumbers"]
    assert meeting["chatInfo"]["threadId"].startswith("19:meeting_")
    user = meeting["participants"]["organizer"]["identity"]["user"]
    assert user["id"] == sandbox.people.robin.person.user_id
    [kept] = sandbox.graph.meetings_of(sandbox.people.robin.person)
    assert kept["id"] == meeting["id"]


async def test_times_come_back_in_utc_with_up_to_seven_digits(graph: GraphCaller) -> None:
    reply = await graph.create(
        startDateTime="2026-11-24T15:00:34.2444915-07:00", endDateTime="2026-11-24T15:30:00-07:00"
    )

    assert reply.body["startDateTime"] == "2026-11-24T22:00:34.244491Z"
    assert reply.body["endDateTime"] == "2026-11-24T22:30:00Z"
    assert reply.body["creationDateTime"] == "2026-11-23T09:30:15.2500001Z"


async def test_dial_in_needs_a_licence(sandbox: Sandbox, graph: GraphCaller) -> None:
    reply = await graph.create_or_get(who=sandbox.people.kai)

    assert reply.body["audioConferencing"] is None


async def test_a_passcode_comes_only_where_it_is_asked_for(graph: GraphCaller) -> None:
    asked = await graph.create(joinMeetingIdSettings={"isPasscodeRequired": True})
    declined = await graph.create(joinMeetingIdSettings={"isPasscodeRequired": False})

    assert len(asked.body["joinMeetingIdSettings"]["passcode"]) == 8
    assert declined.body["joinMeetingIdSettings"]["passcode"] is None


async def test_an_encrypted_meeting_shows_less(graph: GraphCaller) -> None:
    reply = await graph.create(isEndToEndEncryptionEnabled=True)

    hidden = {"audioConferencing", "chatInfo", "joinMeetingIdSettings"}
    assert not hidden & reply.body.keys()
    assert reply.body["isEndToEndEncryptionEnabled"] is True


async def test_a_change_keeps_what_it_does_not_name(graph: GraphCaller) -> None:
    made = await graph.create(lobbyBypassSettings={"scope": "organizer"})

    reply = await graph.one(
        "PATCH",
        made.body["id"],
        json={
            "lobbyBypassSettings": {"isDialInBypassEnabled": True},
            "startDateTime": "2026-11-25T08:00:00+01:00",
            "endDateTime": "2026-11-25T09:00:00+01:00",
        },
    )

    assert reply.status == 200
    lobby = {"scope": "organizer", "isDialInBypassEnabled": True}
    assert reply.body["lobbyBypassSettings"] == lobby
    assert reply.body["startDateTime"] == "2026-11-25T07:00:00Z"
    assert reply.body["subject"] == "Design review"
    assert reply.body["joinWebUrl"] == made.body["joinWebUrl"]


async def test_attendees_are_replaced_as_a_whole(graph: GraphCaller) -> None:
    made = await graph.create(participants={"attendees": [{"upn": "a@example.com"}]})
    attendees = [{"upn": "b@example.com", "role": "presenter"}, {"identity": {"user": {"id": "x"}}}]

    reply = await graph.one(
        "PATCH", made.body["id"], json={"participants": {"attendees": attendees}}
    )

    written = reply.body["participants"]["attendees"]
    assert [one["upn"] for one in written] == ["b@example.com", None]
    assert [one["role"] for one in written] == ["presenter", None]


async def test_a_deleted_meeting_is_gone(sandbox: Sandbox, graph: GraphCaller) -> None:
    made = (await graph.create()).body["id"]

    deleted = await graph.one("DELETE", made)
    again = await graph.one("DELETE", made)

    assert (deleted.status, deleted.text) == (204, "")
    assert (again.status, again.code) == (404, "NotFound")
    assert again.message == "3004: Specified meeting is not found"
    assert sandbox.graph.meetings_of(sandbox.people.robin.person) == []


async def test_later_members_of_enumerations_are_shown_to_who_asks(graph: GraphCaller) -> None:
    made = await graph.create(
        subject="invited",
        lobbyBypassSettings={"scope": "invited"},
        participants={"attendees": [{"upn": "a@example.com", "role": "coorganizer"}]},
    )

    asked = await graph.one(
        "GET", made.body["id"], headers={"Prefer": "include-unknown-enum-members"}
    )

    assert made.body["lobbyBypassSettings"]["scope"] == "unknownFutureValue"
    assert made.body["participants"]["attendees"][0]["role"] == "unknownFutureValue"
    assert made.body["subject"] == "invited"
    assert asked.body["lobbyBypassSettings"]["scope"] == "invited"


async def test_join_information_follows_the_requests_language(graph: GraphCaller) -> None:
    reply = await graph.call(
        "POST",
        "/createOrGet",
        json={"externalId": "x"},
        headers={"Accept-Language": "de-DE,en;q=0.5"},
    )

    content = reply.body["joinInformation"]["content"]
    assert content.startswith("data:text/html,%3Cdiv+lang%3D%22de-DE%22")
