"""Where the terminal's lines come from."""

from io import StringIO

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.sandbox.greeting import greeting
from bot.sandbox.terminal import open_prompt


async def test_a_pipe_is_read_line_by_line_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("meet now\nthanks\n"))
    read_line = open_prompt()

    lines = [await read_line("> ") for _ in range(3)]

    assert lines == ["meet now\n", "thanks\n", None]


async def test_a_person_types_at_a_prompt_until_ctrl_d(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        read_line = open_prompt()
        keys.send_text("meet now\r")
        first = await read_line("> ")
        keys.send_text("\x04")
        last = await read_line("> ")

    assert (first, last) == ("meet now", None)


def test_the_screen_of_the_sandbox_says_how_to_talk_to_the_bot() -> None:
    screen = greeting("http://127.0.0.1:3978")

    assert "http://127.0.0.1:3978/api/messages" in screen
    assert "app.py chat" in screen
    assert "m365agentsplayground" in screen
