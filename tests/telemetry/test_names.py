"""What an operator is told of the figures is what there is."""

import re
from pathlib import Path

from bot.watch import Count, Level, Stage

README = (Path(__file__).parent.parent.parent / "infra" / "README.md").read_text(encoding="utf-8")


def test_every_figure_is_in_the_manual_and_no_other() -> None:
    told = set(re.findall(r"`convene\.((?!contoso)[a-z_.]+)`", README))

    assert told == {*Count, *Level, "stage.duration", "reference"}


def test_every_stage_is_in_the_manual() -> None:
    [row] = [line for line in README.splitlines() if "`convene.stage.duration`" in line]

    assert all(re.search(rf"\b{stage}\b", row) for stage in Stage)
