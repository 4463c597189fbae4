"""What an operator is told of the figures is what there is."""

import re
from itertools import dropwhile, takewhile
from pathlib import Path

from bot.watch import Count, Level, Stage

README = (Path(__file__).parent.parent.parent / "infra" / "README.md").read_text(encoding="utf-8")
FIGURES = {*Count, *Level, "stage.duration"}


def rows() -> dict[str, str]:
    """The table of the figures: what each row names, and what it says of it."""
    below = dropwhile(lambda line: line != "| figure | what |", README.splitlines())
    table = takewhile(lambda line: line.startswith("|"), below)
    return {names: what for _, names, what, _ in (line.split("|", maxsplit=3) for line in table)}


def named(text: str) -> set[str]:
    return set(re.findall(r"`convene\.([a-z_.]+)`", text))


def test_every_figure_is_in_the_manuals_table_and_no_other() -> None:
    assert named(" ".join(rows())) == FIGURES


def test_the_manual_warns_by_figures_that_there_are() -> None:
    [alarm] = [line for line in README.splitlines() if line.startswith("Worth an alarm: `convene.")]

    assert named(alarm)
    assert named(alarm) <= FIGURES


def test_every_stage_is_in_the_manual() -> None:
    [told] = [what for names, what in rows().items() if "stage.duration" in names]

    assert all(re.search(rf"\b{stage}\b", told) for stage in Stage)
