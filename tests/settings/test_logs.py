import json
import logging
import sys
from collections.abc import Iterator

import pytest

from bot.errors import StoreError
from bot.settings.logs import JsonFormatter, TextFormatter, set_up_logging


def record(**facts: object) -> logging.LogRecord:
    made = logging.LogRecord("bot.x", logging.WARNING, "f.py", 1, "meeting.refused", (), None)
    vars(made).update(facts)
    return made


def look_up(secret: str) -> None:
    places: dict[str, str] = {}
    try:
        del places[secret]
    except KeyError as error:
        raise StoreError("the database did not answer") from error


def crash(secret: str) -> logging.LogRecord:
    made = record()
    try:
        look_up(secret)
    except StoreError:
        made.exc_info = sys.exc_info()
    return made


def test_a_line_of_text_has_the_event_and_its_facts() -> None:
    line = TextFormatter().format(record(status=403, reference="ab12"))

    assert line.endswith("WARNING meeting.refused status=403 reference=ab12")


def test_a_line_of_json_has_the_same() -> None:
    entry = json.loads(JsonFormatter().format(record(status=403)))

    assert (entry["event"], entry["level"], entry["status"]) == ("meeting.refused", "warning", 403)


@pytest.mark.parametrize("formatter", [TextFormatter(), JsonFormatter()])
def test_a_traceback_tells_places_and_kinds_but_quotes_nobody(
    formatter: logging.Formatter,
) -> None:
    shown = formatter.format(crash("what Robin wrote"))

    assert "KeyError" in shown
    assert "in look_up" in shown
    assert "the database did not answer" in shown
    assert "Robin" not in shown


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, put back afterwards."""
    root = logging.getLogger()
    before = (root.level, root.handlers[:])
    yield root
    root.setLevel(before[0])
    root.handlers[:] = before[1]


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("library", ["httpx", "aiosqlite", "botany", "somebody.bot"])
def test_libraries_that_write_addresses_and_statements_are_kept_quiet(
    form: str, library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(form=form, level="DEBUG")
    logging.getLogger(library).info("GET https://graph/?$filter=JoinWebUrl")
    logging.getLogger(library).debug("INSERT 'what Robin wrote'")
    logging.getLogger(library).warning("connection lost")
    logging.getLogger("bot.teams").debug("activity.received")

    shown = capsys.readouterr().err
    assert "activity.received" in shown
    assert "connection lost" in shown
    assert "JoinWebUrl" not in shown
    assert "Robin" not in shown


@pytest.mark.usefixtures("root")
def test_nothing_is_written_below_the_chosen_level(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(form="text", level="ERROR")
    for name in ("bot.teams", "app", "aiosqlite"):
        logging.getLogger(name).warning("not shown")
        logging.getLogger(name).error("shown")

    shown = capsys.readouterr().err
    assert "not shown" not in shown
    assert shown.count("shown") == 3
