"""The rules of the house that no linter knows."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BOT = ROOT / "bot"

PURE = [
    *sorted((BOT / "language").rglob("*.py")),
    *sorted((BOT / "cards").rglob("*.py")),
    *sorted((BOT / "graph" / "wire").rglob("*.py")),
    BOT / "graph" / "plan.py",
    BOT / "meeting.py",
    BOT / "message.py",
    BOT / "errors.py",
]
# Modules of the standard library that touch the outside world.
IMPURE_MODULES = frozenset(
    [
        "asyncio",
        "http",
        "io",
        "logging",
        "os",
        "pathlib",
        "random",
        "secrets",
        "select",
        "shutil",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib.request",
    ]
)
IMPURE_CALLS = frozenset({"now", "utcnow", "today", "open", "print", "input", "uuid1", "uuid4"})
MEANINGLESS = frozenset({"utils", "helpers", "common", "core", "manager", "service"})


def trees(paths: list[Path]) -> Iterator[tuple[str, ast.AST]]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []


def called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return str(getattr(node.func, "attr", None) or getattr(node.func, "id", ""))


def test_the_pure_rooms_are_there() -> None:
    assert len(PURE) > 20


def test_pure_rooms_hold_no_async() -> None:
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)

    found = [place for place, node in trees(PURE) if isinstance(node, kinds)]

    assert found == []


def test_pure_rooms_import_nothing_of_the_outside_world() -> None:
    found = [
        f"{place} {module}"
        for place, node in trees(PURE)
        for module in imported(node)
        if module in IMPURE_MODULES or module.split(".")[0] in IMPURE_MODULES - {"urllib"}
    ]

    assert found == []


def test_pure_rooms_read_no_clock_and_do_no_io() -> None:
    found = [
        f"{place} {called(node)}" for place, node in trees(PURE) if called(node) in IMPURE_CALLS
    ]

    assert found == []


def test_only_what_wires_and_what_starts_reads_the_settings() -> None:
    # The doctor judges them, and hands none on.
    readers = {BOT / "settings", BOT / "doctor", BOT / "wiring", BOT / "cli"}
    others = [path for path in BOT.rglob("*.py") if not readers & set(path.parents)]

    found = [
        place for place, node in trees(others) if any("bot.settings" in m for m in imported(node))
    ]

    assert found == []


def test_names_say_something() -> None:
    found = [path for path in BOT.rglob("*") if path.stem in MEANINGLESS]

    assert found == []


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "LICENSE"])
def test_what_every_project_says_of_itself_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


def test_the_lock_pins_with_hashes_and_names_no_address() -> None:
    lock = (ROOT / "infra" / "requirements.txt").read_text(encoding="utf-8")
    pins = re.findall(
        r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==", lock, flags=re.MULTILINE | re.IGNORECASE
    )

    assert len(pins) > 40
    assert lock.count("--hash=sha256:") >= len(pins)
    assert "://" not in lock


def test_the_lock_has_the_versions_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "infra" / "requirements.txt").read_text(encoding="utf-8")

    missing = [
        pin for pin in project["dependencies"] if re.sub(r"\[.*\]", "", pin) + " " not in lock
    ]

    assert missing == []
