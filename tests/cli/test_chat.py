"""``chat``."""

from typer.testing import CliRunner

from app import cli

runner = CliRunner()


def test_one_command_shows_the_card_of_a_meeting() -> None:
    text = "Design review tomorrow at 3pm for 45 min with a passcode"

    result = runner.invoke(cli, ["chat", text])

    assert result.exit_code == 0, result.output
    for part in ("Teams signs you in", "Design review", "45 minutes", "Meeting ID"):
        assert part in result.output
    for part in ("Passcode", "Phone", "Toll-free", "Conference ID", "Local numbers", "/meet/"):
        assert part in result.output


def test_chat_ends_with_a_sentence_where_nobody_has_that_name() -> None:
    result = runner.invoke(cli, ["chat", "hello", "--as", "zoe"])

    assert result.exit_code == 1
    assert "try robin or kai" in result.output
