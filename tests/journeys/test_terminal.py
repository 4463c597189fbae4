"""The chat in the terminal: against a bot that knows the sandbox, and against one that does not."""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from bot.sandbox import People, Sandbox
from bot.sandbox.chat import BotSilentError, Chat
from bot.sandbox.loopback import find_free_port, find_listener
from bot.sandbox.people import NobodyError
from bot.sandbox.terminal import ReadLine, Terminal, open_terminal
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot


def scripted(*lines: str) -> ReadLine:
    left: Iterator[str] = iter(lines)

    async def read_line(prompt: str) -> str | None:
        return next(left, None)

    return read_line


def console() -> tuple[Console, StringIO]:
    shown = StringIO()
    return Console(file=shown, width=100), shown


async def test_a_conversation_signs_in_presses_buttons_and_fills_in_forms(bot: Bot) -> None:
    screen, shown = console()
    who = bot.sandbox.people.named("Kai", locale="en-GB", zone="Europe/Berlin")
    terminal = open_terminal(bot.sandbox, who, address=bot.address, signed=True, console=screen)

    await terminal.converse(
        scripted(
            "schedule a vendor review tomorrow",
            "",
            "6",  # the card's own button, below four shortcuts and the way to the form
            "16:30",
            "60",
            "1",  # join: shows the link
            "99",
        )
    )

    [meeting] = bot.meetings(bot.kai)
    text = shown.getvalue()
    assert meeting["subject"] == "vendor review"
    assert meeting["startDateTime"].startswith("20")
    assert "Signing in at http://127.0.0.1" in text
    assert text.count(meeting["joinWebUrl"]) >= 2
    assert "1 hour" in text


async def test_a_bot_of_another_process_is_talked_to_without_signature() -> None:
    screen, shown = console()
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        _, settings = await enter(far_side(port=find_free_port()))
        address = await enter(running(settings, trust_unsigned=True))
        sandbox = await enter(Sandbox(foreign_bot=True))
        terminal = open_terminal(
            sandbox, sandbox.people.robin, address=address, signed=False, console=screen
        )
        await terminal.tell("Design review in an hour")

    assert "Your Teams meeting is ready" in shown.getvalue()


async def test_a_bot_that_refuses_is_said_to(bot: Bot) -> None:
    screen, _ = console()
    terminal = open_terminal(
        bot.sandbox, bot.robin, address=bot.address, signed=False, console=screen
    )

    with pytest.raises(BotSilentError, match="401"):
        await terminal.tell("hello")


async def test_a_bot_that_is_not_there_or_says_nothing_is_said_to_be(bot: Bot) -> None:
    nowhere = f"http://127.0.0.1:{find_free_port()}/api/messages"
    chat = Chat(bot.sandbox.connector, bot.sandbox.activities, bot.robin, endpoint=nowhere)
    hasty = Chat(
        bot.sandbox.connector,
        bot.sandbox.activities,
        bot.robin,
        endpoint=f"{bot.address}/api/messages",
        patience=0.0,
    )
    screen, _ = console()

    with pytest.raises(BotSilentError, match="nothing answers"):
        await Terminal(chat, screen, zone=ZoneInfo("UTC"), locale="en").tell("hello")
    with pytest.raises(BotSilentError, match="no answer within"):
        await Terminal(hasty, screen, zone=ZoneInfo("UTC"), locale="en").tell("hello")


def test_nobody_else_lives_in_the_sandbox() -> None:
    with pytest.raises(NobodyError, match="try robin or kai"):
        People().named("zoe")


async def test_who_listens_is_found(bot: Bot) -> None:
    port = int(bot.address.rpartition(":")[2])

    assert find_listener(port) == bot.address
    assert find_listener(find_free_port()) is None


async def test_the_form_is_filled_in_line_by_line_and_keeps_what_is_not_typed(bot: Bot) -> None:
    screen, shown = console()
    terminal = open_terminal(
        bot.sandbox, bot.robin, address=bot.address, signed=True, console=screen
    )

    await terminal.converse(scripted("/meet", "1", "Design review", *[""] * 9))

    [meeting] = bot.meetings()
    assert meeting["subject"] == "Design review"
    assert "With a passcode" in shown.getvalue()
    assert meeting["joinMeetingIdSettings"]["isPasscodeRequired"] is True
