"""The threat model cites tests that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
MODEL = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_threat_names_the_tests_that_show_what_stops_it() -> None:
    table = MODEL.partition("| who could want what |")[2].partition("\n\n")[0]
    threats = table.splitlines()[2:]

    assert len(threats) > 10
    assert [threat for threat in threats if "`test_" not in threat] == []


def test_every_test_that_is_named_exists() -> None:
    texts = (path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/test_*.py"))
    known = {name for text in texts for name in re.findall(r"def (test_\w+)", text)}

    named = set(re.findall(r"`(test_\w+)`", MODEL))

    assert len(named) > 30
    assert named - known == set()
