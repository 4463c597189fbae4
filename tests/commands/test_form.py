"""What the form's inputs say, whatever a client sends."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.drafts import read_draft
from bot.commands.form import form_zone, read_attendees, wants_form
from bot.meeting import Attendee, Lobby, Options, Presenters
from bot.message import Message
from tests.examples import MESSAGE

ZONE = ZoneInfo("America/Los_Angeles")
KNOWN = {"people": [{"name": "Vega, Robin", "id": "user-1"}, {"name": 1}, "x"]}


def sent(**inputs: Any) -> Message:
    return replace(MESSAGE, text="", value={"convene": {"verb": "form"}} | inputs)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Vega, Robin; Kai",
            (Attendee(name="Vega, Robin", user_id="user-1"), Attendee(name="Kai")),
        ),
        (
            "a@x.example, b@x.example",
            (
                Attendee(name="a@x.example", address="a@x.example"),
                Attendee(name="b@x.example", address="b@x.example"),
            ),
        ),
        ("Kai; Kai\nKai", (Attendee(name="Kai"),)),
        (" ; ", ()),
        (7, ()),
    ],
)
def test_people_are_read_once_each(text: Any, people: tuple[Attendee, ...]) -> None:
    assert read_attendees({"convene": KNOWN, "attendees": text}) == people


def test_the_form_says_everything_anew() -> None:
    asked = replace(
        MESSAGE, text="Budget talk tomorrow at 3pm with kai@x.example, only me skips the lobby"
    )

    reading = read_draft(
        (asked, sent(date="2026-03-13", time="09:00", passcode="false")), zone=ZONE
    )

    assert reading.subject is None
    assert reading.attendees == ()
    assert reading.options == Options(passcode=False)


def test_options_are_read_by_graphs_names() -> None:
    said = sent(lobby="invited", presenters="organizer", record="true", passcode="true")

    reading = read_draft((MESSAGE, said), zone=ZONE)

    assert reading.options == Options(
        passcode=True, lobby=Lobby.INVITED, presenters=Presenters.ORGANIZER, record=True
    )


@pytest.mark.parametrize(
    ("message", "zone"),
    [
        (sent(zone="Asia/Tokyo"), ZoneInfo("Asia/Tokyo")),
        (sent(zone="Mars/Base"), None),
        (sent(zone=3), None),
        (replace(MESSAGE, value={"zone": "Asia/Tokyo"}), None),
    ],
)
def test_only_the_form_chooses_a_zone(message: Message, zone: ZoneInfo | None) -> None:
    assert form_zone(message) == zone


def test_a_button_or_a_word_opens_the_form() -> None:
    pressed = replace(MESSAGE, text="", value={"convene": {"verb": "open"}})

    assert wants_form(pressed)
    assert wants_form(replace(MESSAGE, text="/meet"))
    assert not wants_form(sent())


anything = st.one_of(st.none(), st.text(max_size=40), st.integers(), st.lists(st.text(max_size=5)))


@given(
    st.dictionaries(
        st.sampled_from(
            ["subject", "date", "time", "minutes", "zone", "passcode", "lobby", "attendees"]
        ),
        anything,
    )
)
def test_no_inputs_make_it_fail(inputs: dict[str, Any]) -> None:
    assert read_draft((MESSAGE, sent(**inputs)), zone=ZONE).intent
