"""A meeting out of Graph's answer: documented ones, and ones with holes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import GraphUnavailableError
from bot.graph.wire import read_found, read_meeting
from bot.meeting import DialIn
from tests.graph.samples import ANSWERS, BY_ID, MADE, MEETING, REQUEST

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*MEETING, "chatInfo", "threadId", "audioConferencing", "tollNumbers"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("example", ANSWERS, ids=lambda example: example["id"])
def test_each_documented_answer_is_read(example: dict[str, Any]) -> None:
    body = example["response_body"]

    meeting = read_meeting(body)

    assert meeting.meeting_id == body["id"]
    assert meeting.join_web_url == body["joinWebUrl"]
    assert meeting.subject == body["subject"]
    assert meeting.start == datetime.fromisoformat(body["startDateTime"])
    assert meeting.end == datetime.fromisoformat(body["endDateTime"])
    assert meeting.start.tzinfo is UTC
    assert meeting.organizer_id == body["participants"]["organizer"]["identity"]["user"]["id"]
    settings = body.get("joinMeetingIdSettings") or {}
    assert meeting.passcode == settings.get("passcode")
    assert meeting.join_meeting_id == settings.get("joinMeetingId")
    audio = body.get("audioConferencing")
    assert (meeting.dial_in is None) == (audio is None)
    if meeting.dial_in and audio:
        conference_id = audio.get("ConferenceId") or audio.get("conferenceId")
        assert meeting.dial_in.conference_id == conference_id
        assert meeting.dial_in.toll_numbers == (audio["tollNumber"],)
        assert meeting.dial_in.local_numbers_url == audio["dialinUrl"]


def test_the_passcode_example_whole() -> None:
    meeting = read_meeting(BY_ID["create-2025-2"]["response_body"])

    assert (meeting.join_meeting_id, meeting.passcode) == ("1234567890", "123abc")
    assert meeting.thread_id == "19:3b523985568b776357c1dd79@thread.skype"
    assert meeting.start == datetime(2019, 7, 11, 2, 17, 17, 649136, tzinfo=UTC)
    assert meeting.dial_in == DialIn(
        conference_id="2999",
        toll_numbers=("+12525478",),
        toll_free_numbers=("+18690588",),
        local_numbers_url="https://dialin.teams.microsoft.com/22fa0-499f-435b-bc69-b8dea330?id=2999",
    )


def test_the_least_that_is_a_meeting() -> None:
    assert read_meeting(MEETING) == MADE


@pytest.mark.parametrize("missing", ["id", "joinWebUrl"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_meeting_that_nobody_can_join_is_none(missing: str, value: str | None) -> None:
    with pytest.raises(GraphUnavailableError):
        read_meeting(MEETING | {missing: value})


@pytest.mark.parametrize("answer", [None, [], "no", 5, {}])
def test_what_is_no_meeting_is_refused(answer: Any) -> None:
    with pytest.raises(GraphUnavailableError):
        read_meeting(answer)


def test_the_request_stands_in_for_what_is_left_out() -> None:
    answer = {"id": MEETING["id"], "joinWebUrl": MEETING["joinWebUrl"]}

    assert read_meeting(answer, known=REQUEST) == MADE
    assert read_meeting(answer, known=REQUEST).start.tzinfo is UTC


def test_an_ad_hoc_meeting_begins_when_it_was_made_and_lasts_an_hour() -> None:
    answer = {
        "id": "1",
        "joinWebUrl": "https://teams.microsoft.com/meet/1",
        "creationDateTime": "2026-03-10T14:00:00Z",
    }

    meeting = read_meeting(answer)

    assert (meeting.start, meeting.subject) == (MADE.start, "")
    assert meeting.end - meeting.start == timedelta(hours=1)


def test_a_meeting_without_any_time_is_refused() -> None:
    with pytest.raises(GraphUnavailableError):
        read_meeting({"id": "1", "joinWebUrl": "https://teams.microsoft.com/meet/1"})


@pytest.mark.parametrize(
    ("audio", "dial_in"),
    [
        (None, None),
        ({}, None),
        ("none", None),
        ({"tollNumbers": None, "tollNumber": None, "conferenceId": None}, None),
        (
            {"tollNumbers": ["+1 206-485-3005", None, "+49 30"], "tollNumber": "+12064853005"},
            DialIn(toll_numbers=("+1 206-485-3005", "+49 30")),
        ),
        (
            {"tollFreeNumbers": [], "tollFreeNumber": "+1 800"},
            DialIn(toll_free_numbers=("+1 800",)),
        ),
        (
            {"TollNumbers": ["+1"], "ConferenceID": 123, "DialInUrl": "https://d"},
            DialIn(conference_id="123", toll_numbers=("+1",), local_numbers_url="https://d"),
        ),
        ({"tollNumbers": ["  ", "ext"]}, DialIn(toll_numbers=("ext",))),
    ],
)
def test_lists_of_numbers_come_first_and_each_number_once(
    audio: Any, dial_in: DialIn | None
) -> None:
    assert read_meeting(MEETING | {"audioConferencing": audio}).dial_in == dial_in


def test_the_rest_of_a_full_answer() -> None:
    answer = MEETING | {
        "meetingOptionsWebUrl": "https://teams.microsoft.com/meetingOptions/?x",
        "joinMeetingIdSettings": {"joinMeetingId": "123 456", "passcode": None},
        "chatInfo": {"threadId": "19:meeting_x@thread.v2"},
        "participants": {"organizer": {"identity": {"user": {"id": "oid"}}}},
        "allowedPresenters": "unknownFutureValue",
    }

    assert read_meeting(answer, created=False) == replace(
        MADE,
        options_url="https://teams.microsoft.com/meetingOptions/?x",
        join_meeting_id="123456",
        thread_id="19:meeting_x@thread.v2",
        organizer_id="oid",
        created=False,
    )


@given(JSON, JSON)
def test_holes_and_nonsense_in_an_answer_never_crash(nonsense: Any, times: Any) -> None:
    """With id, link and known times, anything else is read or left out."""
    answer = MEETING | dict.fromkeys(
        ("subject", "audioConferencing", "chatInfo", "participants"), nonsense
    )
    answer |= {"joinMeetingIdSettings": nonsense, "startDateTime": times, "endDateTime": times}

    meeting = read_meeting(answer, known=REQUEST)

    assert meeting.meeting_id == MEETING["id"]


def test_a_look_up_finds_one_or_none() -> None:
    assert read_found({"value": [MEETING]}) == replace(MADE, created=False)
    assert read_found({"value": []}) is None


@pytest.mark.parametrize("answer", [None, {}, {"value": None}, []])
def test_a_look_up_without_a_list_is_refused(answer: Any) -> None:
    with pytest.raises(GraphUnavailableError):
        read_found(answer)
