"""The log as the settings want it: one event a line, its facts beside it, nobody's words.

A traceback keeps its places and the names of its exceptions. The exceptions' own messages are
left out, since a library may quote what somebody wrote; ours never do, and stay.
"""

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from bot.errors import ConveneError
from bot.watch import reference_in_hand

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# Below a warning the others write addresses and statements, with codes, tokens and texts in them.
_OURS = ("bot", "app")


class TextFormatter(logging.Formatter):
    """For a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the time, the level, the event and its facts."""
        facts = " ".join(f"{name}={value}" for name, value in _facts(record).items())
        line = f"{_moment(record)} {record.levelname:<7} {record.getMessage()} {facts}".rstrip()
        return "\n".join([line, *_trace(record)])


class JsonFormatter(logging.Formatter):
    """For a machine: one object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the same as JSON."""
        entry = {
            "at": _moment(record),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            "logger": record.name,
        }
        trace = _trace(record)
        return json.dumps(entry | _facts(record) | ({"trace": trace} if trace else {}), default=str)


def set_up_logging(*, form: str, level: str) -> None:
    """Send Convene's own events to standard error, as *form* (text or json), from *level* up.

    Those of libraries are sent from WARNING up.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    # By what is written and not by who would write: a library may set its loggers' levels itself.
    handler.addFilter(_is_fit)
    logging.basicConfig(level=level, handlers=[handler], force=True)


def _is_fit(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING or record.name.partition(".")[0] in _OURS


def _facts(record: logging.LogRecord) -> dict[str, Any]:
    about = {"reference": reference} if (reference := reference_in_hand()) else {}
    return about | {name: value for name, value in vars(record).items() if name not in _STANDARD}


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def _trace(record: logging.LogRecord) -> list[str]:
    error = record.exc_info[1] if record.exc_info else None
    return [line for each in _chain(error) for line in _describe(each)]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _describe(error: BaseException) -> Iterator[str]:
    message = f": {error}" if isinstance(error, ConveneError) else ""
    yield f"  {type(error).__qualname__}{message}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"    {frame.filename}:{frame.lineno} in {frame.name}"
