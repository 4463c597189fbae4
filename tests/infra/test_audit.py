"""An audit that could not be made is never told as a clean one, and makes no run red."""

import importlib.util
import json
from collections.abc import Callable

import pytest

from tests.infra.reading import INFRA


def load() -> Callable[[str], tuple[list[str], int]]:
    spec = importlib.util.spec_from_file_location("audit", INFRA.parent / ".ci" / "read_audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    read: Callable[[str], tuple[list[str], int]] = module.read_audit
    return read


CLEAN = {"name": "a", "version": "1", "vulns": []}
UNKNOWN = {"name": "b", "skip_reason": "not found"}
HOLE = {"name": "c", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}
OPEN_HOLE = {"name": "d", "version": "1", "vulns": [{"id": "CVE-2", "fix_versions": []}]}


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "{}"])
def test_no_answer_is_told_and_not_red(text: str) -> None:
    [line], status = load()(text)

    assert "NOT AUDITED" in line
    assert "no known holes" not in line
    assert status == 0


@pytest.mark.parametrize(
    ("packages", "told", "untold", "status"),
    [
        ([CLEAN], "no known holes in 1 of 1", "NOT AUDITED", 0),
        ([UNKNOWN], "NOT AUDITED: 1 of 1", "no known holes", 0),
        ([CLEAN, UNKNOWN], "NOT AUDITED: 1 of 2", "HOLE", 0),
        ([CLEAN, HOLE], "HOLE: c 1: CVE-1, mended in 2", "no known holes", 1),
        ([UNKNOWN, OPEN_HOLE], "mended in no version yet", "no known holes", 1),
    ],
)
def test_each_answer_is_told_as_what_it_is(
    packages: list[dict[str, object]], told: str, untold: str, status: int
) -> None:
    lines, read = load()(json.dumps({"dependencies": packages}))

    assert told in "\n".join(lines)
    assert untold not in "\n".join(lines)
    assert read == status
