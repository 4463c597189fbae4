"""Every option that Graph takes, said in words, through the real endpoint."""

from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.sandbox import Fault, Room
from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot, card_of

WEBINAR, CONFIDENTIAL = (
    "05b9ed5f-2ac3-4470-aae9-f4a0c30b1a4b",
    "9f1c3a52-77f1-4d0b-bd3c-0b8a6d1e2c44",
)
WATERMARK = {"isEnabledForContentSharing": True, "isEnabledForVideo": True}


async def start(stack: AsyncExitStack, **changed: Any) -> Bot:
    """Run a bot with other settings."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    changed = {
        "allowed_tenants": "",
        "passcode": "when-asked",
        "templates": f"Webinar={WEBINAR}, Town hall={CONFIDENTIAL}",
        "sensitivity_labels": f"Confidential={CONFIDENTIAL}",
        **changed,
    }
    settings = settings.model_copy(update=changed)
    address = await stack.enter_async_context(running(settings))
    bot = Bot(sandbox, settings, address)
    await bot.sign_in()
    return bot


def said_on(card: dict[str, Any]) -> str:
    return str(card).replace("\\", "")


OPTIONS: list[tuple[str, dict[str, Any]]] = [
    ("with a passcode", {"joinMeetingIdSettings": {"isPasscodeRequired": True}}),
    ("using the Webinar template", {"meetingTemplateId": WEBINAR}),
    ("end-to-end encrypted", {"isEndToEndEncryptionEnabled": True}),
    ("no lobby", {"lobbyBypassSettings": {"scope": "everyone"}}),
    ("only colleagues skip the lobby", {"lobbyBypassSettings": {"scope": "organization"}}),
    (
        "only our own people skip the lobby, no guests",
        {"lobbyBypassSettings": {"scope": "organizationExcludingGuests"}},
    ),
    (
        "trusted organizations can bypass the lobby",
        {"lobbyBypassSettings": {"scope": "organizationAndFederated"}},
    ),
    ("only invited people skip the lobby", {"lobbyBypassSettings": {"scope": "invited"}}),
    ("everyone waits in the lobby", {"lobbyBypassSettings": {"scope": "organizer"}}),
    ("callers skip the lobby", {"lobbyBypassSettings": {"isDialInBypassEnabled": True}}),
    ("only I can present", {"allowedPresenters": "organizer"}),
    ("everyone can present", {"allowedPresenters": "everyone"}),
    ("colleagues can present", {"allowedPresenters": "organization"}),
    ("only presenters can present", {"allowedPresenters": "roleIsPresenter"}),
    ("only organizers can admit", {"allowedLobbyAdmitters": "organizerAndCoOrganizers"}),
    ("announce when people join", {"isEntryExitAnnounced": True}),
    ("no entry announcements", {"isEntryExitAnnounced": False}),
    ("no chat", {"allowMeetingChat": "disabled"}),
    ("in-meeting chat only", {"allowMeetingChat": "limited"}),
    ("no reactions", {"allowTeamworkReactions": False}),
    ("reactions on", {"allowTeamworkReactions": True}),
    ("cameras off", {"allowAttendeeToEnableCamera": False}),
    ("mics off", {"allowAttendeeToEnableMic": False}),
    ("record it", {"recordAutomatically": True}),
    ("no recording", {"recordAutomatically": False}),
    ("spoken language German", {"meetingSpokenLanguageTag": "de-DE"}),
    (
        "with the sensitivity label Confidential",
        {"sensitivityLabelAssignment": {"sensitivityLabelId": CONFIDENTIAL}},
    ),
    ("with a watermark", {"watermarkProtection": WATERMARK}),
]


@pytest.mark.parametrize("passcode", ["when-asked", "always"])
async def test_each_option_reaches_graph(stack: AsyncExitStack, passcode: str) -> None:
    """By the call that can be repeated, with a second one for the options, and by the plain one."""
    bot = await start(stack, passcode=passcode)
    for number, (words, _) in enumerate(OPTIONS):
        await bot.tell(bot.activity(f"review {number} tomorrow at 3pm, {words}"))

    made = {
        meeting["subject"]: meeting for meeting in bot.sandbox.graph.meetings_of(bot.robin.person)
    }
    for number, (words, wire) in enumerate(OPTIONS):
        assert holds(made[f"review {number}"], wire), words


def holds(meeting: dict[str, Any], wire: dict[str, Any]) -> bool:
    """Whether a meeting is as *wire* has it, whatever else it is."""
    return all(
        meeting[name].items() >= value.items()
        if isinstance(value, dict)
        else meeting[name] == value
        for name, value in wire.items()
    )


@pytest.mark.parametrize(
    ("words", "listed", "field"),
    [
        ("using the Quarterly template", "Webinar and Town hall", "meetingTemplateId"),
        ("with the sensitivity label Quarterly", "Confidential", "sensitivityLabelAssignment"),
    ],
)
async def test_what_is_not_listed_is_explained_and_left_out_by_a_button(
    stack: AsyncExitStack, words: str, listed: str, field: str
) -> None:
    bot = await start(stack)

    [told] = await bot.tell(bot.activity(f"review tomorrow at 3pm {words}"))
    card = card_of(told)
    none_yet = bot.meetings()
    await bot.tell(bot.press(card, {}))

    assert none_yet == []
    assert "Quarterly" in said_on(card)
    assert listed in said_on(card)
    [meeting] = bot.meetings()
    assert meeting.get(field) is None


@pytest.mark.parametrize("passcode", ["when-asked", "always"])
async def test_who_presents_is_chosen_by_role(stack: AsyncExitStack, passcode: str) -> None:
    bot = await start(stack, passcode=passcode)

    await bot.tell(bot.activity("review tomorrow at 3pm with Kai as presenter", room=Room.group()))

    [meeting] = bot.meetings()
    [kai] = meeting["participants"]["attendees"]
    assert meeting["allowedPresenters"] == "roleIsPresenter"
    assert (kai["identity"]["user"]["id"], kai["role"]) == (bot.kai.person.user_id, "presenter")


async def test_options_are_changed_later_by_those_words_too(stack: AsyncExitStack) -> None:
    """All but those that are chosen for good when a meeting is made."""
    bot = await start(stack)
    await bot.tell(bot.activity("review tomorrow at 3pm"))
    for_good = {"joinMeetingIdSettings", "meetingTemplateId", "isEndToEndEncryptionEnabled"}
    changes = [(words, wire) for words, wire in OPTIONS if not for_good & wire.keys()]

    for words, wire in changes:
        await bot.tell(bot.activity(words), answers=2)

        [meeting] = bot.meetings()
        assert holds(meeting, wire), words


async def test_a_template_may_lock_what_was_asked_beside_it_and_the_card_says_so(
    stack: AsyncExitStack,
) -> None:
    bot = await start(stack)

    [answer] = await bot.tell(
        bot.activity("review tomorrow at 3pm using the Webinar template, no chat")
    )

    assert "may lock some of the options" in said_on(card_of(answer))


async def test_an_encrypted_meeting_says_that_it_has_no_dial_in(stack: AsyncExitStack) -> None:
    bot = await start(stack)

    [answer] = await bot.tell(bot.activity("review tomorrow at 3pm, end-to-end encrypted"))

    assert "no dial-in by telephone" in said_on(card_of(answer))


async def test_a_live_event_is_explained_and_a_meeting_offered(stack: AsyncExitStack) -> None:
    bot = await start(stack)

    [told] = await bot.tell(bot.activity("review tomorrow at 3pm as a live event"))
    none_yet = bot.meetings()
    await bot.tell(bot.press(card_of(told), {}))

    assert none_yet == []
    assert "CONVENE_LIVE_EVENTS" in said_on(card_of(told))
    [meeting] = bot.meetings()
    assert meeting.get("isBroadcast") is not True


async def test_a_live_event_is_asked_for_where_the_administrator_wants_it(
    stack: AsyncExitStack,
) -> None:
    bot = await start(stack, live_events="on")

    [answer] = await bot.tell(bot.activity("review tomorrow at 3pm as a live event"))

    [meeting] = bot.meetings()
    assert meeting["isBroadcast"] is True
    assert "deprecated live events" in said_on(card_of(answer))


@pytest.mark.parametrize("text", ["retro Thursday 4pm", "retro Thursday 4pm with a passcode"])
async def test_a_channels_meeting_is_the_channels_own(stack: AsyncExitStack, text: str) -> None:
    bot = await start(stack)
    room = Room.channel("1700000000000")

    [answer] = await bot.tell(bot.activity(text, room=room))

    [meeting] = bot.meetings()
    assert meeting["chatInfo"]["threadId"] == room.root
    assert (meeting["joinMeetingIdSettings"]["passcode"] is not None) is ("passcode" in text)
    assert "channel's own" not in said_on(card_of(answer))


async def test_a_channel_that_graph_refuses_gets_the_link_and_the_card_says_so(
    stack: AsyncExitStack,
) -> None:
    bot = await start(stack)
    room = Room.channel("1700000000000")
    bot.sandbox.graph.closed_threads.add(room.root)

    [answer] = await bot.tell(bot.activity("retro Thursday 4pm with a passcode", room=room))

    [meeting] = bot.meetings()
    assert meeting["chatInfo"]["threadId"] != room.root
    assert "people join by the link" in said_on(card_of(answer))


async def test_an_encrypted_meeting_is_never_the_channels_own_and_the_card_says_both(
    stack: AsyncExitStack,
) -> None:
    bot = await start(stack)
    room = Room.channel("1700000000000")

    [answer] = await bot.tell(bot.activity("retro Thursday 4pm, end-to-end encrypted", room=room))

    [meeting] = bot.meetings()
    assert meeting["isEndToEndEncryptionEnabled"] is True
    assert "people join by the link" in said_on(card_of(answer))
    assert "no dial-in by telephone" in said_on(card_of(answer))


async def test_options_that_microsoft_does_not_take_are_said_to_be_missing(
    stack: AsyncExitStack,
) -> None:
    """The meeting is there all the same: nobody is told that there is none."""
    bot = await start(stack)
    bot.sandbox.graph.faults.append(Fault(method="PATCH", status=403))

    [answer] = await bot.tell(bot.activity("review tomorrow at 3pm, no chat"))

    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in str(card_of(answer))
    assert "did not take its options" in said_on(card_of(answer))
