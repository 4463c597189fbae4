"""The front door."""

from pathlib import Path

from app import COMMANDS

README = Path(__file__).parent.parent / "README.md"


def test_every_command_has_its_line_in_the_readme() -> None:
    """``serve`` is what is done where no command is named."""
    shown = README.read_text(encoding="utf-8")

    missing = [
        each.__name__ for each in COMMANDS[1:] if f"\n| `uv run app.py {each.__name__}" not in shown
    ]

    assert (COMMANDS[0].__name__, missing) == ("serve", [])
