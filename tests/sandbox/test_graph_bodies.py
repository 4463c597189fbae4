"""What Graph's stand-in refuses in a body: every wrong name and type, by its name."""

from typing import Any

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.graph.bodies import check_create, check_create_or_get, check_update
from bot.sandbox.graph.refusals import GraphRefusedError
from tests.sandbox.callers import GraphCaller

TIMES = {"startDateTime": "2026-11-24T15:00:00Z", "endDateTime": "2026-11-24T15:45:00Z"}
PLAIN = {"subject": "Design review", **TIMES}
EVERYTHING = {
    **PLAIN,
    "@odata.type": "#microsoft.graph.onlineMeeting",
    "allowedPresenters": "roleIsPresenter",
    "allowedLobbyAdmitters": "organizerAndCoOrganizers",
    "allowMeetingChat": "limited",
    "allowTeamworkReactions": False,
    "lobbyBypassSettings": {"scope": "everyone", "isDialInBypassEnabled": True},
    "meetingSpokenLanguageTag": "sv-SE",
    "sensitivityLabelAssignment": {"sensitivityLabelId": "x"},
    "watermarkProtection": {"isEnabledForVideo": True},
    "recordAutomatically": True,
    "participants": {
        "attendees": [
            {"upn": "a@example.com", "role": "attendee", "identity": {"user": {"id": "x", "y": 1}}}
        ]
    },
}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"subjet": "x"}, "subjet"),
        ({"subject": 1}, "subject"),
        ({"externalId": "x"}, "externalId"),
        ({"broadcastSettings": {}}, "broadcastSettings"),
        ({"joinWebUrl": "https://x"}, "joinWebUrl"),
        ({"startDateTime": "2026-11-24T15:00:00"}, "startDateTime"),
        ({"startDateTime": "2026-11-24T15:00Z"}, "startDateTime"),
        ({"startDateTime": "2026-11-31T15:00:00Z"}, "2026-11-31T15:00:00Z"),
        ({"startDateTime": None}, "startDateTime"),
        ({"endDateTime": "2026-11-24T14:59:59Z"}, "endDateTime"),
        ({"joinMeetingIdSettings": {"isPasscodeRequired": "yes"}}, "isPasscodeRequired"),
        ({"joinMeetingIdSettings": {"passcode": "1234"}}, "joinMeetingIdSettings/passcode"),
        ({"lobbyBypassSettings": {"scope": "Everyone"}}, "lobbyBypassSettings/scope"),
        ({"lobbyBypassSettings": "everyone"}, "lobbyBypassSettings"),
        ({"allowedPresenters": "unknownFutureValue"}, "allowedPresenters"),
        ({"participants": {"attendees": {}}}, "participants/attendees"),
        ({"participants": {"attendees": [{"role": "boss"}]}}, "participants/attendees/0/role"),
        ({"participants": {"attendees": [{"name": "x"}]}}, "participants/attendees/0/name"),
        ({"participants": {"attendees": [{"identity": {"user": {"id": 1}}}]}}, "identity/user/id"),
    ],
)
def test_a_plain_post_names_the_field_that_is_wrong(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(GraphRefusedError) as caught:
        check_create({**PLAIN, **changes})

    assert caught.value.status == 400
    assert field in caught.value.message


@pytest.mark.parametrize("missing", ["subject", "startDateTime", "endDateTime"])
def test_a_plain_post_needs_subject_and_both_times(missing: str) -> None:
    body = {name: value for name, value in PLAIN.items() if name != missing}

    with pytest.raises(GraphRefusedError) as caught:
        check_create(body)

    assert f"'{missing}' is required" in caught.value.message


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, "'externalId' is required"),
        ({"externalId": None}, "'externalId' is required"),
        ({"externalId": 7}, "'externalId'"),
        ({"externalId": "x", "endDateTime": TIMES["endDateTime"]}, "'endDateTime' needs"),
        ({"externalId": "x", "allowMeetingChat": "enabled"}, "'allowMeetingChat'"),
        ({"externalId": "x", "joinMeetingIdSettings": {}}, "'joinMeetingIdSettings'"),
        ([], "the body"),
    ],
)
def test_create_or_get_takes_its_own_few_fields(body: Any, sentence: str) -> None:
    with pytest.raises(GraphRefusedError) as caught:
        check_create_or_get(body, version="beta")

    assert sentence in caught.value.message


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, "must contain a property"),
        ({"startDateTime": TIMES["startDateTime"]}, "updated together"),
        ({"endDateTime": TIMES["endDateTime"]}, "updated together"),
        ({"joinMeetingIdSettings": {"isPasscodeRequired": True}}, "'joinMeetingIdSettings'"),
        ({"meetingTemplateId": "x"}, "'meetingTemplateId'"),
        ({"participants": {"organizer": {}}}, "'participants/organizer'"),
        ({"allowParticipantsToChangeName": True}, "'allowParticipantsToChangeName'"),
    ],
)
def test_a_change_is_held_to_what_can_be_changed(body: Any, sentence: str) -> None:
    with pytest.raises(GraphRefusedError) as caught:
        check_update(body)

    assert sentence in caught.value.message


async def test_everything_that_may_be_set_can_be_set_at_once(graph: GraphCaller) -> None:
    made = await graph.create(**EVERYTHING)
    changed = await graph.one("PATCH", made.body["id"], json=EVERYTHING)

    assert (made.status, changed.status) == (201, 200)
    assert changed.body["meetingSpokenLanguageTag"] == "sv-SE"


async def test_a_body_that_is_no_json_is_refused(sandbox: Sandbox, graph: GraphCaller) -> None:
    as_json = {"Content-Type": "application/json"}

    broken = await graph.call("POST", "", data="{", headers=as_json)
    untyped = await graph.call("POST", "", data="{}", headers={"Content-Type": "text/plain"})
    a_list = await graph.call("POST", "", json=[])

    assert (broken.status, broken.code) == (400, "BadRequest")
    assert (untyped.status, untyped.code) == (415, "UnsupportedMediaType")
    assert a_list.status == 400
