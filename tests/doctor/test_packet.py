"""A packet for strangers helps, and holds nothing of anybody's."""

import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from app import cli
from bot import VERSION
from bot.cli.support import look_into_store
from bot.doctor.packet import Evidence, read_event, write_packet
from bot.settings import Settings, hidden_values, show_settings
from bot.store import Database, InboxRows, State, migrate
from tests.doctor.test_doctor import GOOD
from tests.examples import MESSAGE

runner = CliRunner()

MARKS = {
    "MicrosoftAppId": "11111111-2222-3333-4444-zaunkoenig00",
    "MicrosoftAppPassword": "Zaunkoenig-password",
    "MicrosoftAppTenantId": "zaunkoenig-tenant",
    "CONVENE_PUBLIC_URL": "https://zaunkoenig.example",
    "CONVENE_SECRET_KEYS": "c2hvcnQ-zaunkoenig",
    "CONVENE_CA_BUNDLE": "/home/zaunkoenig/authorities.pem",
    "CONVENE_ALLOWED_TENANTS": "zaunkoenig-one,zaunkoenig-two",
    "OTEL_EXPORTER_OTLP_HEADERS": "api-key=zaunkoenig-key",
    "CONVENE_RETENTION_DAYS": "31",
    "CONVENE_CLOUD": "gcc-high",
}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.chdir(tmp_path)


def unpack(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_packet_says_what_helps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CONVENE_PASSCODE", "when-asked")
    monkeypatch.setenv("CONVENE_LOG_LEVEL", "DEBUG")

    result = runner.invoke(cli, ["support", "--offline", "--out", "packet.zip"])

    files = unpack(tmp_path / "packet.zip")
    about, settings = json.loads(files["about.json"]), json.loads(files["settings.json"])
    assert result.exit_code == 0, result.output
    assert (about["convene"], about["libraries"]["msal"]) == (VERSION, "1.39.0")
    assert settings["CONVENE_PASSCODE"] == "when-asked"
    assert settings["MicrosoftAppPassword"] == "(set)"
    assert settings["CONVENE_CA_BUNDLE"] == "(unset)"
    assert [each["subject"] for each in json.loads(files["findings.json"])] == ["CONVENE_LOG_LEVEL"]


def test_settings_that_do_not_load_are_found_and_not_quoted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in MARKS.items():
        monkeypatch.setenv(name, value)

    result = runner.invoke(cli, ["support", "--out", "packet.zip"])

    files = unpack(tmp_path / "packet.zip")
    settings = json.loads(files["settings.json"])
    found = {each["subject"] for each in json.loads(files["findings.json"])}
    assert result.exit_code == 0, result.output
    assert found >= {"CONVENE_SECRET_KEYS"}
    assert (settings["CONVENE_RETENTION_DAYS"], settings["CONVENE_CLOUD"]) == ("31", "gcc-high")
    assert settings["OTEL_EXPORTER_OTLP_HEADERS"] == "(set)"
    assert "zaunkoenig" not in "".join(files.values()).lower()


@pytest.mark.parametrize("name", MARKS)
def test_what_is_hidden_is_found_by_its_parts(name: str) -> None:
    hidden = hidden_values(MARKS)

    assert (MARKS[name] in hidden) is ("zaunkoenig" in MARKS[name].lower())
    assert {"zaunkoenig.example", "authorities.pem", "zaunkoenig-one"} <= hidden


def test_a_setting_without_a_list_of_values_is_never_shown() -> None:
    """So one that is added tomorrow is hidden, unless it is a choice or a number."""
    given = {str(field.alias): "Zaunkoenig" for field in Settings.model_fields.values()}

    shown = {name for name, value in show_settings(given).items() if value != "(set)"}

    assert shown == {
        *("CONVENE_CLOUD", "CONVENE_PASSCODE", "CONVENE_ROOM_DETAILS", "CONVENE_LOG"),
        *("CONVENE_LOG_LEVEL", "MicrosoftAppType", "CONVENE_DEFAULT_ZONE", "CONVENE_LIVE_EVENTS"),
        *("CONVENE_PORT", "CONVENE_METRICS_PORT", "CONVENE_DEFAULT_MINUTES"),
        *("CONVENE_RETENTION_DAYS", "CONVENE_MESSAGES_A_MINUTE", "CONVENE_MEETINGS_AN_HOUR"),
        *("CONVENE_TENANT_MESSAGES_A_MINUTE", "CONVENE_LEASE_SECONDS", "CONVENE_DRAIN_SECONDS"),
        *("CONVENE_LOBBY_AT_LEAST", "CONVENE_RECORDING", "CONVENE_CONFIRM_ABOVE"),
        "CONVENE_AUDIT_DAYS",
    }


async def test_the_database_tells_numbers(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'db'}"
    settings = Settings(CONVENE_DATABASE_URL=url)
    before = await look_into_store(settings)
    database = Database(url, keys=[b"k" * 32])
    await migrate(database)
    rows = InboxRows(database, owner="one", lease=timedelta(seconds=30))
    row = await rows.receive(MESSAGE)
    assert row
    await rows.record(row, State.DONE)
    await database.close()

    after = await look_into_store(settings)

    assert before == {"engine": "sqlite", "error": "no such file yet"}
    assert after["messages"] == {"done": 1}
    assert after["revision"] == after["newest_revision"]


EVENT = {
    "at": "2026-03-11T12:00:00.000+00:00",
    "level": "error",
    "event": "inbox.crashed",
    "logger": "bot.inbox.worker",
    "reference": "ab12cd34",
}


@pytest.mark.parametrize(
    "more",
    [
        {"tenant_id": "Zaunkoenig"},
        {"user_id": "Zaunkoenig"},
        {"name": "Zaunkoenig"},
        {"code": "words of Zaunkoenig"},
        {"state": {"of": "Zaunkoenig"}},
        {"status": ["Zaunkoenig"]},
    ],
)
def test_of_an_event_only_known_facts_are_kept(more: dict[str, Any]) -> None:
    assert read_event(json.dumps(EVENT | more)) == EVENT


def test_a_traceback_is_kept_without_folders_and_sentences() -> None:
    trace = [
        "  StoreError: the database of Zaunkoenig did not answer",
        "    /home/zaunkoenig/convene/bot/store/database.py:70 in transaction",
        "Zaunkoenig wrote this",
    ]

    kept = read_event("convene-1  | " + json.dumps(EVENT | {"trace": trace}))

    assert kept == EVENT | {"trace": ["StoreError", "database.py:70 transaction"]}


@pytest.mark.parametrize(
    "line", ["", "{", "[]", "plain words", '{"event": "Zaunkoenig wrote"}', '{"at": 1}']
)
def test_what_is_no_event_is_left_out(line: str) -> None:
    assert read_event(line) is None


@given(st.text())
def test_no_line_makes_it_fail(line: str) -> None:
    read_event(line)
    read_event("{" + line)


def test_the_log_is_taken_from_a_file_or_from_what_comes_in(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(json.dumps(EVENT) + "\n", encoding="utf-8")

    runner.invoke(cli, ["support", "--offline", "--log", "log", "--out", "1.zip"])
    runner.invoke(
        cli,
        ["support", "--offline", "--log", "-", "--out", "2.zip"],
        input=json.dumps(EVENT) + "\nwords\n",
    )

    for name in ("1.zip", "2.zip"):
        assert json.loads(unpack(tmp_path / name)["log.jsonl"]) == EVENT


def test_what_a_hidden_setting_holds_is_struck_out_wherever_it_stands() -> None:
    evidence = Evidence(about={"x": 'a "Zaun"'}, settings={}, findings=[], store={"Zaun": 1})

    packed = zipfile.ZipFile(io.BytesIO(write_packet(evidence, hidden={'"Zaun"', "Zaun"})))

    everything = "".join(packed.read(name).decode() for name in packed.namelist())
    assert "Zaun" not in everything
    assert everything.count("(struck out)") == 2
