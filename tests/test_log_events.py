"""The log's events have fixed names, and their facts are no words of anybody's."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
BOT = ROOT / "bot"
MANUAL = (ROOT / "infra" / "README.md").read_text(encoding="utf-8")
LEVELS = frozenset({"debug", "info", "warning", "error", "exception", "critical"})
NAME = re.compile(r"[a-z_]+(\.[a-z_]+)+")
# What a line may say of a message, a call or a person. The ids of people are Entra's own, and on
# security events alone.
FACTS = frozenset(
    {
        *("reference", "attempts", "state", "status", "code", "number", "error", "reason", "call"),
        *("request_id", "client_request_id", "correlation_id", "obstacle", "way", "seconds"),
        *("keys", "resealed", "unreadable", "of_all", "tenant_id", "user_id"),
        *("dial_in", "control", "kind"),
    }
)


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of a logger, with its place."""
    for path in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                of = node.func.value
                if isinstance(of, ast.Name) and of.id == "logger" and node.func.attr in LEVELS:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def literal_keys(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Dict):
            yield from (str(key.value) for key in each.keys if isinstance(key, ast.Constant))


def test_every_event_has_a_fixed_name_and_nothing_is_put_into_it() -> None:
    loose = [
        place
        for place, call in calls()
        if len(call.args) != 1
        or not isinstance(call.args[0], ast.Constant)
        or not NAME.fullmatch(str(call.args[0].value))
    ]

    assert len(list(calls())) > 40
    assert loose == []


def test_every_fact_is_one_of_a_few() -> None:
    facts = {
        f"{place} {key}"
        for place, call in calls()
        for keyword in call.keywords
        for key in literal_keys(keyword.value)
        if key not in FACTS
    }

    assert facts == set()


def test_people_are_named_by_their_ids_on_security_events_alone() -> None:
    named = {
        str(call.args[0].value)
        for _, call in calls()
        if isinstance(call.args[0], ast.Constant)
        for keyword in call.keywords
        if {"user_id", "tenant_id"} & set(literal_keys(keyword.value))
    }

    assert named
    assert all(event.startswith("security.") for event in named)


def test_the_events_that_the_manual_names_are_there() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in BOT.rglob("*.py"))
    alarms = MANUAL.partition("Worth an alarm:")[2].partition("\n\n")[0]

    named = re.findall(r"`([a-z_]+\.[a-z_]+)`", alarms)

    assert len(named) > 3
    assert [event for event in named if f'"{event}"' not in text] == []
