"""A packet for a report of a bug: all that helps to find it, and nothing of anybody's. Pure.

Strangers will read it. So it is built from what is known to be harmless, not from everything with
the rest taken out; and at the end, whatever a hidden setting holds is struck out all the same.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.doctor.finding import Finding

_MOST_LINES = 2000
_EVENT = re.compile(r"[a-z_]+(\.[a-z_]+)+")
# A log line's facts that name no person, no tenant and no place.
_FACTS = frozenset(
    {
        *("at", "level", "event", "logger", "reference", "status", "code", "number", "error"),
        *("state", "attempts", "seconds", "call", "request_id", "client_request_id"),
        *("correlation_id", "obstacle", "reason", "way", "keys", "resealed", "unreadable"),
    }
)
_WORD = re.compile(r"[\w.:+-]{0,64}", re.ASCII)
_FRAME = re.compile(r" +\S*?(?P<file>[\w-]+\.py):(?P<line>\d+) in (?P<name>[\w<>]+)")
_KIND = re.compile(r"  (?P<kind>[A-Za-z_][\w.]*)(: .*)?")
_STRUCK = "(struck out)"
_ABOUT = """For a report of a bug in Convene. Read it before you hand it on.

about.json     versions of Convene, of Python and of the libraries
settings.json  each setting: its value where it is a choice or a number, else whether it is set
findings.json  what `app.py doctor` finds
store.json     the database's revision, and how many messages are in which state
log.jsonl      the log's last events, where a log was given: ids of requests, no words, no people

No name, no address, no text, no token, no id of a person or a tenant, no host is in it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What goes into a packet; *log* are lines as ``CONVENE_LOG=json`` writes them."""

    about: Mapping[str, Any]
    settings: Mapping[str, str]
    findings: Iterable[Finding]
    store: Mapping[str, Any]
    log: Iterable[str] = ()


def write_packet(evidence: Evidence, *, hidden: Iterable[str]) -> bytes:
    """Write the zip file; *hidden* values are struck out wherever they stand."""
    events = [event for line in evidence.log if (event := read_event(line))]
    files = {
        "README.txt": _ABOUT,
        "about.json": _json(evidence.about),
        "settings.json": _json(evidence.settings),
        "findings.json": _json([asdict(each) for each in evidence.findings]),
        "store.json": _json(evidence.store),
        "log.jsonl": "".join(f"{json.dumps(each)}\n" for each in events[-_MOST_LINES:]),
    }
    longest_first = sorted(hidden, key=len, reverse=True)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text if name == "README.txt" else _strike(text, longest_first))
    return packed.getvalue()


def read_event(line: str) -> dict[str, Any] | None:
    """Read a line of the log and keep what is harmless; None where it is no event of ours."""
    try:
        entry = json.loads(line[line.index("{") :])
    except (ValueError, RecursionError):
        return None
    if not (isinstance(entry, dict) and _EVENT.fullmatch(str(entry.get("event")))):
        return None
    kept = {name: value for name, value in entry.items() if name in _FACTS and _is_plain(value)}
    trace = entry.get("trace")
    if isinstance(trace, list):
        kept["trace"] = [each for line in trace if (each := _frame(line))]
    return kept


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None
    return value is None or isinstance(value, int | float)


def _frame(line: object) -> str | None:
    """Keep of a traceback's line the file without its folder, or the exception's kind."""
    if frame := _FRAME.fullmatch(str(line)):
        return f"{frame['file']}:{frame['line']} {frame['name']}"
    kind = _KIND.fullmatch(str(line))
    return kind["kind"] if kind else None


def _strike(text: str, hidden: Iterable[str]) -> str:
    for value in hidden:
        text = text.replace(json.dumps(value)[1:-1], _STRUCK)
    return text


def _json(value: object) -> str:
    return json.dumps(value, indent=2, default=str) + "\n"
