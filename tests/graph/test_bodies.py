"""What is asked of Graph, field by field."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest

from bot.graph.wire import (
    Change,
    create_or_get_body,
    lookup_query,
    meeting_body,
    patch_body,
    patch_for_options,
    write_time,
)
from bot.meeting import (
    Admitters,
    Attendee,
    Chat,
    Lobby,
    MeetingRequest,
    Options,
    Presenters,
    Role,
)
from tests.graph.samples import EXAMPLES, REQUEST

ANA = Attendee(name="Ana", user_id="oid-ana", address="ana@contoso.com", role=Role.PRESENTER)
BEN = Attendee(name="Ben", address="ben@fabrikam.com", role=Role.PRESENTER)
CLEO = Attendee(name="Cleo")
DEE = Attendee(name="Dee", user_id="oid-dee")

# Each option, and what it is on the wire in a POST.
WIRE: dict[str, tuple[Any, dict[str, Any]]] = {
    "passcode": (True, {"joinMeetingIdSettings": {"isPasscodeRequired": True}}),
    "template": ("05b9ed5f", {"meetingTemplateId": "05b9ed5f"}),
    "end_to_end_encryption": (True, {"isEndToEndEncryptionEnabled": True}),
    "lobby": (
        Lobby.FEDERATED,
        {"lobbyBypassSettings": {"scope": "organizationAndFederated"}},
    ),
    "dial_in_bypasses_lobby": (False, {"lobbyBypassSettings": {"isDialInBypassEnabled": False}}),
    "presenters": (Presenters.CHOSEN, {"allowedPresenters": "roleIsPresenter"}),
    "admitters": (Admitters.ORGANIZERS, {"allowedLobbyAdmitters": "organizerAndCoOrganizers"}),
    "record": (True, {"recordAutomatically": True}),
    "entry_announcements": (False, {"isEntryExitAnnounced": False}),
    "chat": (Chat.LIMITED, {"allowMeetingChat": "limited"}),
    "reactions": (False, {"allowTeamworkReactions": False}),
    "camera": (False, {"allowAttendeeToEnableCamera": False}),
    "microphone": (False, {"allowAttendeeToEnableMic": False}),
    "spoken_language": ("de-DE", {"meetingSpokenLanguageTag": "de-DE"}),
    "sensitivity_label": ("l1", {"sensitivityLabelAssignment": {"sensitivityLabelId": "l1"}}),
    "watermark": (
        True,
        {"watermarkProtection": {"isEnabledForContentSharing": True, "isEnabledForVideo": True}},
    ),
    # Sent only where the administrator wants it.
    "live_event": (True, {"isBroadcast": True}),
}
SCOPES = {
    *("everyone", "organization", "organizationExcludingGuests", "organizationAndFederated"),
    *("invited", "organizer"),
}
CREATION_ONLY = {"passcode", "template", "end_to_end_encryption", "live_event"}
BASICS = {
    "subject": "Design review",
    "startDateTime": "2026-03-10T14:00:00Z",
    "endDateTime": "2026-03-10T14:45:00Z",
}


def test_every_option_has_a_place_on_the_wire() -> None:
    assert set(WIRE) == {each.name for each in fields(Options)}


def test_a_meeting_always_has_subject_start_and_end() -> None:
    assert meeting_body(REQUEST) == BASICS


@pytest.mark.parametrize("name", WIRE)
def test_an_option_goes_into_the_post(name: str) -> None:
    value, wire = WIRE[name]

    body = meeting_body(replace(REQUEST, options=Options(**{name: value})))

    assert body == BASICS | wire


@pytest.mark.parametrize("name", WIRE)
def test_an_option_goes_into_the_patch_unless_it_is_for_creation_only(name: str) -> None:
    value, wire = WIRE[name]

    body = patch_body(Change(options=Options(**{name: value})))

    assert body == ({} if name in CREATION_ONLY else wire)


@pytest.mark.parametrize("lobby", Lobby)
def test_who_skips_the_lobby_is_said_in_graphs_own_words(lobby: Lobby) -> None:
    """https://learn.microsoft.com/graph/api/resources/lobbybypasssettings"""
    asked = Options(lobby=lobby)

    made = meeting_body(replace(REQUEST, options=asked))["lobbyBypassSettings"]["scope"]
    changed = patch_body(Change(options=asked))["lobbyBypassSettings"]["scope"]

    assert made == changed == lobby.value
    assert lobby.value in SCOPES


def test_create_or_get_has_the_request_id_and_no_options() -> None:
    asked = replace(REQUEST, options=Options(record=True), thread_id="19:c@thread.tacv2")

    body = create_or_get_body(asked)

    assert body == BASICS | {"externalId": "7eb8263f-d0e0-4149-bb1c-1f0476083c56"}


def test_a_channel_is_named_by_its_thread() -> None:
    body = create_or_get_body(REQUEST, thread_id="19:c@thread.tacv2")

    assert body["chatInfo"] == {"threadId": "19:c@thread.tacv2"}


def test_people_go_by_id_or_address_with_a_role_for_those_of_the_directory_only() -> None:
    body = meeting_body(replace(REQUEST, attendees=(ANA, BEN, CLEO, DEE)))

    assert body["participants"]["attendees"] == [
        {"identity": {"user": {"id": "oid-ana"}}, "upn": "ana@contoso.com", "role": "presenter"},
        {"upn": "ben@fabrikam.com"},
        {"identity": {"user": {"id": "oid-dee"}}},
    ]


def test_names_alone_invite_nobody() -> None:
    assert "participants" not in meeting_body(replace(REQUEST, attendees=(CLEO,)))


def test_presenters_by_role_are_patched_with_the_whole_list() -> None:
    options = Options(presenters=Presenters.CHOSEN)

    body = patch_for_options(replace(REQUEST, attendees=(ANA, BEN), options=options))

    assert body["allowedPresenters"] == "roleIsPresenter"
    assert [each["upn"] for each in body["participants"]["attendees"]] == [
        "ana@contoso.com",
        "ben@fabrikam.com",
    ]


@pytest.mark.parametrize(
    ("presenters", "attendees"), [(Presenters.CHOSEN, (CLEO,)), (Presenters.EVERYONE, (ANA,))]
)
def test_the_list_is_not_patched_without_need(
    presenters: Presenters, attendees: tuple[Attendee, ...]
) -> None:
    asked = replace(REQUEST, attendees=attendees, options=Options(presenters=presenters))

    assert patch_for_options(asked) == {"allowedPresenters": presenters}


def test_a_change_of_times_names_both() -> None:
    times = (datetime(2026, 3, 11, 9, tzinfo=UTC), datetime(2026, 3, 11, 10, tzinfo=UTC))

    assert patch_body(Change(times=times)) == {
        "startDateTime": "2026-03-11T09:00:00Z",
        "endDateTime": "2026-03-11T10:00:00Z",
    }


def test_a_change_of_subject_and_people() -> None:
    body = patch_body(Change(subject="Retro", attendees=(BEN,)))

    assert body == {
        "subject": "Retro",
        "participants": {"attendees": [{"upn": "ben@fabrikam.com"}]},
    }


def test_everybody_can_be_taken_off_the_list() -> None:
    assert patch_body(Change(attendees=())) == {"participants": {"attendees": []}}


def test_a_link_is_encoded_exactly_once() -> None:
    link = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=o'k"

    query = lookup_query(join_web_url=link)

    assert "19%253ameeting_x%2540thread" in query
    assert unquote(query) == f"$filter=JoinWebUrl eq '{link.replace(chr(39), chr(39) * 2)}'"


def test_a_join_meeting_id_is_looked_up_without_the_spaces_it_is_printed_with() -> None:
    query = lookup_query(join_meeting_id="123 456 789 0")

    assert unquote(query) == "$filter=joinMeetingIdSettings/joinMeetingId eq '1234567890'"
    assert " " not in query


@pytest.mark.parametrize(
    "example",
    # The live event is never asked for.
    [each for each in EXAMPLES if each["request_body"] and each["id"] != "create-older-2"],
    ids=lambda example: example["id"],
)
def test_each_documented_request_is_written_as_documented(example: dict[str, Any]) -> None:
    """But for fractions of a second, and the zone, which is always UTC."""
    documented = example["request_body"]
    request = request_of(documented)

    if example["api"] == "create":
        body = meeting_body(request)
    else:
        body = create_or_get_body(request, thread_id=request.thread_id)

    assert body == documented | {
        name: write_time(datetime.fromisoformat(documented[name]))
        for name in ("startDateTime", "endDateTime")
    }


def request_of(body: dict[str, Any]) -> MeetingRequest:
    """The request that somebody would have made to send *body*."""
    start = datetime.fromisoformat(body["startDateTime"])
    people = body.get("participants", {}).get("attendees", [])
    return MeetingRequest(
        request_id=UUID(body.get("externalId", "0" * 32)),
        subject=body["subject"],
        start=start,
        duration=datetime.fromisoformat(body["endDateTime"]) - start,
        attendees=tuple(
            Attendee(
                name="",
                user_id=each["identity"]["user"]["id"],
                address=each["upn"],
                role=Role(each["role"]) if "role" in each else None,
            )
            for each in people
        ),
        options=Options(
            passcode=body.get("joinMeetingIdSettings", {}).get("isPasscodeRequired"),
            template=body.get("meetingTemplateId"),
            end_to_end_encryption=body.get("isEndToEndEncryptionEnabled"),
        ),
        thread_id=body.get("chatInfo", {}).get("threadId"),
    )
