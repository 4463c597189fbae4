"""What was done to meetings can be told afterwards: by whom, when, with the reference."""

import asyncio
import json

import pytest
from typer.testing import CliRunner

from app import cli
from bot.settings import Settings
from tests.journeys.conftest import Bot, card_of
from tests.journeys.test_change import change

runner = CliRunner()


def told(bot: Bot, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> list[dict[str, str]]:
    """Run the command as an administrator does, with the settings in the environment."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    for name, value in bot.sandbox.settings.items():
        monkeypatch.setenv(name, str(value))
    result = runner.invoke(cli, ["audit", *arguments])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


async def test_who_made_and_changed_a_meeting_is_told_by_ids_alone(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await bot.tell(change(bot, card_of(shown), {"subject": "Other"}))
    await bot.tell(bot.activity("Budget talk tomorrow at 4pm"))

    entries = await in_a_thread(bot, monkeypatch)

    first, second = bot.meetings()
    assert [(each["action"], each["meeting_id"]) for each in entries] == [
        ("created", first["id"]),
        ("changed", first["id"]),
        ("created", second["id"]),
    ]
    person = bot.robin.person
    assert {(each["tenant_id"], each["user_id"]) for each in entries} == {
        (person.tenant_id, person.user_id)
    }
    assert all(len(each["reference"]) == 8 for each in entries)
    assert "Design" not in json.dumps(entries)
    assert await in_a_thread(bot, monkeypatch, "--until", "2026-01-01") == []
    assert len(await in_a_thread(bot, monkeypatch, "--since", entries[1]["at"])) == 2


async def test_it_stays_when_its_person_is_forgotten_and_they_are_told(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    [answer] = await bot.tell(bot.activity("forget me"))

    assert "record of who made which meeting stays for 90 days" in answer.activity["text"]
    assert len(await in_a_thread(bot, monkeypatch)) == 1


async def in_a_thread(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> list[dict[str, str]]:
    """The command has a loop of its own."""
    return await asyncio.to_thread(told, bot, monkeypatch, *arguments)
