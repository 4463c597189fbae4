"""Which call makes which meeting, over the whole table of options."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import ValidationError

from bot.graph.notes import Note, Refusal
from bot.graph.plan import Call, Cloud, Plan, plan_meeting, request_id
from bot.meeting import Attendee, Lobby, MeetingRequest, Options, Presenters, Role
from tests.graph.requests import requests
from tests.graph.samples import EXAMPLES, REQUEST, request_shape
from tests.graph.test_bodies import CREATION_ONLY, WIRE

CHANNEL = replace(REQUEST, thread_id="19:7ebda7@thread.tacv2")
ON_PATCH = sorted(set(WIRE) - CREATION_ONLY)
GOVERNMENT = [Cloud.GCC_HIGH, Cloud.DOD]
# What the metadata of the government clouds does not have.
LACKING = {
    "allowedLobbyAdmitters",
    "isEndToEndEncryptionEnabled",
    "meetingSpokenLanguageTag",
    "meetingTemplateId",
    "sensitivityLabelAssignment",
}
SHAPES = {
    Call.CREATE: ("v1", "onlineMeetingCreateBody"),
    Call.CREATE_IN_CHANNEL: ("beta", "onlineMeetingCreateBody"),
    Call.CREATE_OR_GET: ("v1", "createOrGetRequestBody"),
    Call.CREATE_OR_GET_IN_CHANNEL: ("beta", "createOrGetRequestBody"),
}


def asking(request: MeetingRequest = REQUEST, **options: Any) -> MeetingRequest:
    return replace(request, options=Options(**options))


def check(plan: Plan) -> None:
    """Hold the bodies of *plan* against Microsoft's own shapes."""
    if plan.call is not None:
        request_shape(*SHAPES[plan.call]).validate(plan.body)
    if plan.patch is not None:
        request_shape("v1", "onlineMeetingPatchBody").validate(plan.patch)


def test_a_plain_meeting_is_one_repeatable_call() -> None:
    plan = plan_meeting(REQUEST)

    assert (plan.call, plan.repeatable) == (Call.CREATE_OR_GET, True)
    assert (plan.patch, plan.fallback, plan.notes) == (None, None, frozenset())
    assert plan.body["externalId"] == "7eb8263f-d0e0-4149-bb1c-1f0476083c56"
    check(plan)


@pytest.mark.parametrize("name", ON_PATCH)
def test_an_option_that_can_be_patched_is(name: str) -> None:
    value, wire = WIRE[name]

    plan = plan_meeting(asking(**{name: value}))

    assert (plan.call, plan.repeatable) == (Call.CREATE_OR_GET, True)
    assert plan.patch == wire
    check(plan)


@pytest.mark.parametrize("name", ["passcode", "template", "end_to_end_encryption"])
@pytest.mark.parametrize("other", [None, *ON_PATCH])
def test_what_is_for_creation_only_is_posted_whole_and_never_repeated(
    name: str, other: str | None
) -> None:
    asked = {each: WIRE[each] for each in (name, other) if each}

    plan = plan_meeting(asking(**{each: value for each, (value, _) in asked.items()}))

    assert (plan.call, plan.repeatable, plan.patch) == (Call.CREATE, False, None)
    for _, wire in asked.values():
        assert plan.body.items() >= wire.items()
    assert "externalId" not in plan.body
    check(plan)


@pytest.mark.parametrize("options", [Options(passcode=False), Options(end_to_end_encryption=False)])
def test_what_is_declined_is_not_posted_for(options: Options) -> None:
    plan = plan_meeting(replace(REQUEST, options=options))

    assert (plan.call, plan.patch) == (Call.CREATE_OR_GET, None)


def test_a_channel_has_its_own_call_and_a_way_out() -> None:
    plan = plan_meeting(asking(CHANNEL, lobby=Lobby.EVERYONE))

    assert (plan.call, plan.repeatable) == (Call.CREATE_OR_GET_IN_CHANNEL, True)
    assert plan.body["chatInfo"] == {"threadId": "19:7ebda7@thread.tacv2"}
    assert plan.notes == frozenset()
    assert plan.fallback is not None
    assert (plan.fallback.call, plan.fallback.repeatable) == (Call.CREATE_OR_GET, True)
    assert plan.fallback.notes == {Note.CHANNEL_BY_LINK}
    assert plan.fallback.patch == plan.patch
    check(plan)
    check(plan.fallback)


@pytest.mark.parametrize("name", ["passcode", "template"])
def test_a_channel_with_what_is_for_creation_only_is_posted_to_and_has_a_way_out(
    name: str,
) -> None:
    plan = plan_meeting(asking(CHANNEL, **{name: WIRE[name][0]}))

    assert (plan.call, plan.repeatable, plan.notes) == (Call.CREATE_IN_CHANNEL, False, frozenset())
    assert plan.body["chatInfo"] == {"threadId": "19:7ebda7@thread.tacv2"}
    assert plan.fallback is not None
    assert plan.fallback.call is Call.CREATE
    assert plan.fallback.notes == {Note.CHANNEL_BY_LINK}
    assert "chatInfo" not in plan.fallback.body
    check(plan)
    check(plan.fallback)


def test_an_encrypted_meeting_has_no_chat_of_the_channels() -> None:
    plan = plan_meeting(asking(CHANNEL, end_to_end_encryption=True))

    assert plan.call is Call.CREATE
    assert plan.notes == {Note.CHANNEL_BY_LINK, Note.NO_DIAL_IN}
    assert "chatInfo" not in plan.body


def test_a_live_event_is_asked_for_where_the_administrator_wants_it() -> None:
    plan = plan_meeting(asking(CHANNEL, live_event=True), live_events=True)

    assert (plan.call, plan.refused) == (Call.CREATE, None)
    assert plan.body["isBroadcast"] is True
    assert Note.LIVE_EVENT in plan.notes


@pytest.mark.parametrize("cloud", GOVERNMENT)
def test_a_channel_gets_the_link_where_beta_is_missing(cloud: Cloud) -> None:
    plan = plan_meeting(CHANNEL, cloud=cloud)

    assert plan.call is Call.CREATE_OR_GET
    assert plan.notes == {Note.CHANNEL_BY_LINK}
    check(plan)


@pytest.mark.parametrize(
    ("request_", "notes"),
    [
        (asking(template="t"), set()),
        (asking(template="t", record=False), {Note.TEMPLATE_MAY_LOCK}),
        (asking(end_to_end_encryption=True), {Note.NO_DIAL_IN}),
        (replace(REQUEST, attendees=(Attendee(name="Cleo"),)), {Note.NAMES_NOT_INVITED}),
        (
            replace(
                REQUEST,
                attendees=(Attendee(name="Ben", address="b@x.com", role=Role.PRESENTER),),
            ),
            {Note.ROLES_NOT_SET},
        ),
        (
            replace(REQUEST, attendees=(Attendee(name="A", user_id="oid", role=Role.PRESENTER),)),
            set(),
        ),
        (asking(presenters=Presenters.CHOSEN), set()),
    ],
)
def test_what_will_not_be_as_asked_is_noted(request_: MeetingRequest, notes: set[Note]) -> None:
    assert plan_meeting(request_).notes == notes


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("admitters", Note.NO_ADMITTERS_IN_CLOUD),
        ("spoken_language", Note.NO_SPOKEN_LANGUAGE_IN_CLOUD),
        ("sensitivity_label", Note.NO_SENSITIVITY_LABEL_IN_CLOUD),
    ],
)
@pytest.mark.parametrize("cloud", GOVERNMENT)
def test_what_a_government_cloud_lacks_is_left_out_with_a_note(
    cloud: Cloud, name: str, note: Note
) -> None:
    plan = plan_meeting(asking(**{name: WIRE[name][0]}), cloud=cloud)

    assert (plan.call, plan.patch) == (Call.CREATE_OR_GET, None)
    assert plan.notes == {note}


@pytest.mark.parametrize(
    ("options", "cloud", "refusal"),
    [
        ({"live_event": True}, Cloud.PUBLIC, Refusal.LIVE_EVENT),
        ({"live_event": True}, Cloud.DOD, Refusal.LIVE_EVENT),
        ({"end_to_end_encryption": True}, Cloud.GCC_HIGH, Refusal.NO_ENCRYPTION_IN_CLOUD),
        ({"template": "t"}, Cloud.DOD, Refusal.NO_TEMPLATE_IN_CLOUD),
        ({}, Cloud.CHINA, Refusal.NO_MEETINGS_IN_CLOUD),
        ({"passcode": True}, Cloud.CHINA, Refusal.NO_MEETINGS_IN_CLOUD),
    ],
)
def test_what_cannot_be_had_is_refused_before_anything_is_sent(
    options: dict[str, Any], cloud: Cloud, refusal: Refusal
) -> None:
    plan = plan_meeting(asking(**options), cloud=cloud)

    assert (plan.refused, plan.call, plan.repeatable) == (refusal, None, False)
    assert not plan.body


@given(requests, st.sampled_from(Cloud))
def test_every_plan_holds_what_the_table_promises(request_: MeetingRequest, cloud: Cloud) -> None:
    """Each body has Microsoft's shape; encryption is in the first call or there is none."""
    plan = plan_meeting(request_, cloud=cloud)

    check(plan)
    options = request_.options
    refused = cloud is Cloud.CHINA or bool(options.live_event)
    if cloud in GOVERNMENT:
        refused = refused or bool(options.end_to_end_encryption or options.template)
        assert not LACKING & {*plan.body, *(plan.patch or {})}
        assert plan.call is not Call.CREATE_OR_GET_IN_CHANNEL
    assert (plan.refused is not None) is refused
    if not refused:
        at_once = options.passcode or options.template or options.end_to_end_encryption
        assert plan.repeatable is not bool(at_once)
        assert bool(plan.body.get("isEndToEndEncryptionEnabled")) is bool(
            options.end_to_end_encryption
        )
        assert plan.patch is None or plan.repeatable


@pytest.mark.parametrize(
    ("version", "schema", "body"),
    [
        ("v1", "onlineMeetingCreateBody", {"subjekt": "x"}),
        ("v1", "onlineMeetingCreateBody", {"joinMeetingIdSettings": {"isPasscodeRequired": "y"}}),
        ("v1", "onlineMeetingCreateBody", {"allowedPresenters": "Everyone"}),
        ("v1", "onlineMeetingCreateBody", {"startDateTime": "2026-03-10T14:00:00"}),
        ("v1", "onlineMeetingCreateBody", {"externalId": "x"}),
        ("v1", "createOrGetRequestBody", {"externalId": "x", "recordAutomatically": True}),
        ("v1", "createOrGetRequestBody", {"externalId": "x", "chatInfo": {"threadId": "19:x"}}),
        ("beta", "createOrGetRequestBody", {"subject": "x"}),
        ("v1", "onlineMeetingPatchBody", {}),
        ("v1", "onlineMeetingPatchBody", {"startDateTime": "2026-03-10T14:00:00Z"}),
        ("v1", "onlineMeetingPatchBody", {"joinMeetingIdSettings": {"isPasscodeRequired": True}}),
    ],
)
def test_the_shapes_do_refuse_a_wrong_body(version: str, schema: str, body: Any) -> None:
    with pytest.raises(ValidationError):
        request_shape(version, schema).validate(body)


@pytest.mark.parametrize(
    "example",
    # A live event is what the strict shape leaves out on purpose.
    [each for each in EXAMPLES if each["request_body"] and each["id"] != "create-older-2"],
    ids=lambda example: example["id"],
)
def test_the_shapes_take_each_documented_request(example: dict[str, Any]) -> None:
    create = example["api"] == "create"
    schema = "onlineMeetingCreateBody" if create else "createOrGetRequestBody"

    errors = list(
        request_shape("v1" if create else "beta", schema).iter_errors(example["request_body"])
    )

    assert errors == []


def test_a_request_is_named_after_its_message_for_good() -> None:
    """Pinned: another name for a message in flight would make a second meeting of it."""
    name = request_id("tenant", "19:c@thread.v2;messageid=1", "a1")

    assert str(name) == "6b7db361-92c8-566a-8566-13f7c03d7fc1"


@pytest.mark.parametrize(
    "message",
    [("other", "conversation", "activity"), ("tenant", "x", "activity"), ("tenant", "x", "y")],
)
def test_another_message_has_another_name(message: tuple[str, str, str]) -> None:
    assert request_id(*message) != request_id("tenant", "conversation", "activity")
