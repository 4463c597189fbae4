"""What the administrator has decided, judged and applied; and said in sentences."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.commands import Policy, tell_controls
from bot.commands.controls import apply, judge_options, judge_place, judge_sender
from bot.locales import words_for
from bot.meeting import Lobby, Options
from bot.message import Scope
from tests.examples import PLACE, SENDER

WORDS = words_for("en-US")
OPEN = Policy(
    public_url="https://x",
    tenants=frozenset({"tenant-1"}),
    default_zone=ZoneInfo("UTC"),
    passcode_always=False,
)
CLOSED = replace(
    OPEN,
    people=frozenset({"user-1"}),
    places=frozenset({Scope.PERSONAL}),
    confirm_above=50,
    passcode_required=True,
    lobby_at_least=Lobby.ORGANIZATION,
    record_never=True,
    templates={"Town hall": "id-1"},
    labels={"Confidential": "id-2"},
    live_events=True,
    details_in_rooms=False,
    retention=timedelta(days=1),
    audit=timedelta(),
)


def test_where_nothing_is_decided_nothing_is_changed_or_refused() -> None:
    options = Options(lobby=Lobby.EVERYONE, record=True, passcode=False)

    assert apply(options, OPEN) == options
    assert judge_options(options, OPEN, WORDS) is None
    assert judge_sender(SENDER, OPEN, WORDS) is None
    assert judge_place(PLACE, OPEN, WORDS) is None


def test_who_is_not_named_is_refused_and_who_is_not_known_yet_is_not() -> None:
    other = replace(SENDER, user_id="user-2")
    unknown = replace(SENDER, user_id="")

    assert judge_sender(SENDER, CLOSED, WORDS) is None
    assert judge_sender(unknown, CLOSED, WORDS) is None
    advice = judge_sender(other, CLOSED, WORDS)
    assert advice is not None
    assert "user-2" in advice.admin_can


@pytest.mark.parametrize(
    ("asked", "widest", "refused", "made"),
    [
        (None, Lobby.ORGANIZATION, False, Lobby.ORGANIZATION),
        (Lobby.EVERYONE, Lobby.ORGANIZATION, True, Lobby.ORGANIZATION),
        (Lobby.FEDERATED, Lobby.ORGANIZATION, True, Lobby.ORGANIZATION),
        (Lobby.ORGANIZATION, Lobby.ORGANIZATION, False, Lobby.ORGANIZATION),
        (Lobby.INVITED, Lobby.ORGANIZATION, False, Lobby.INVITED),
        (Lobby.ORGANIZER, Lobby.FEDERATED, False, Lobby.ORGANIZER),
        (Lobby.ORGANIZATION, Lobby.ORGANIZER, True, Lobby.ORGANIZER),
        (Lobby.ORGANIZATION, Lobby.WITHOUT_GUESTS, True, Lobby.WITHOUT_GUESTS),
        (Lobby.WITHOUT_GUESTS, Lobby.ORGANIZATION, False, Lobby.WITHOUT_GUESTS),
        (Lobby.WITHOUT_GUESTS, Lobby.WITHOUT_GUESTS, False, Lobby.WITHOUT_GUESTS),
        (Lobby.WITHOUT_GUESTS, Lobby.INVITED, True, Lobby.INVITED),
    ],
)
def test_the_lobby_is_never_wider_than_the_widest_circle(
    asked: Lobby | None, widest: Lobby, refused: bool, made: Lobby
) -> None:
    policy = replace(OPEN, lobby_at_least=widest)
    options = Options(lobby=asked)

    assert (judge_options(options, policy, WORDS) is not None) is refused
    assert apply(options, policy).lobby is made
    assert apply(options, policy).dial_in_bypasses_lobby is False


def test_nobody_dials_past_a_lobby_that_is_locked() -> None:
    options = Options(dial_in_bypasses_lobby=True)

    advice = judge_options(options, CLOSED, WORDS)

    assert advice is not None
    assert advice.what == "At most people of your organization skip the lobby."


def test_every_control_is_told_in_a_sentence() -> None:
    """Each has a sentence of its own for being on and for being off."""
    by_default, locked = dict(tell_controls(OPEN, WORDS)), dict(tell_controls(CLOSED, WORDS))

    assert list(by_default) == list(locked)
    same = {title for title in locked if locked[title] == by_default[title]}
    assert same == {"Length, if you say none"}
    assert locked["Who"] == "Only 1 person who is named may use me."
    assert locked["Where"] == "I work here: a chat with me alone."
    assert locked["Before posting to many"] == "I ask you where more than 50 people may read it."
    assert locked["Passcode"] == "Every meeting has one."
    assert locked["Templates"] == "Town hall"
    assert locked["Kept for"] == "1 day, then forgotten"


def test_any_organization_and_passcodes_by_default_are_told() -> None:
    policy = replace(OPEN, tenants=frozenset({"*"}), passcode_always=True)

    told = dict(tell_controls(policy, WORDS))

    assert told["Who"] == "Everybody of any organization may use me."
    assert told["Passcode"] == "Every meeting has one, unless you say “without a passcode”."
