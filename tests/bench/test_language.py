"""The benchmark judges all readers alike. What it measures is no part of the suite."""

import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.bench import chrono, language
from tests.bench.corpus import Corpus, corpora, read_row, thinned
from tests.bench.peers import Run
from tests.bench.scoring import Judgement, Row, When, judge, score
from tests.bench.table import HEAD, Line, p99, table

THREE = datetime(2026, 3, 12, 15, 0)  # noqa: DTZ001 - on the wall
NIGHT = datetime(2026, 3, 12, 3, 0)  # noqa: DTZ001 - likewise
HOUR = timedelta(hours=1)
ROWS = (
    Row(text="Alpha tomorrow at 3", meant=When(start=THREE), open_half=True),
    Row(text="Beta tomorrow 3pm for an hour", meant=When(start=THREE, length=HOUR)),
    Row(text="Gamma tomorrow", meant=When(start=date(2026, 3, 12))),
    Row(text="Thanks!", meant=When(start=None)),
)
CORPUS = Corpus(language="en", locale="en-US", zone=ZoneInfo("America/Los_Angeles"), rows=ROWS)


@pytest.mark.parametrize(
    ("meaning", "meant", "open_half"),
    [
        ('create "Alpha" 2026-03-12 15:00; assumed am_pm', When(start=THREE), True),
        ("create 2026-03-12 15:00; missing subject", When(start=THREE), False),
        ('create "Alpha" 2026-03-12', When(start=date(2026, 3, 12)), False),
        (
            "create 2026-03-12 15:00 until 2026-03-12 16:00; with am_pm",
            When(start=THREE, length=HOUR),
            False,
        ),
        ('create "Alpha" 2026-03-12 15:00 for 60 min', When(start=THREE, length=HOUR), False),
        (
            "create 2026-03-12 until 2026-03-14; missing time",
            When(start=date(2026, 3, 12), length=timedelta(days=2)),
            False,
        ),
        ("create for 60 min; missing date, time", When(start=None, length=HOUR), False),
        ('create "Retro of "Q1; 2026-01-01 for 5 min""', When(start=None), False),
        ("help; missing date, subject, time", When(start=None), False),
    ],
)
def test_a_meaning_says_day_hour_and_length(meaning: str, meant: When, open_half: bool) -> None:
    assert read_row("Alpha", meaning) == Row(text="Alpha", meant=meant, open_half=open_half)


@pytest.mark.parametrize(
    ("row", "answer", "right"),
    [
        (ROWS[0], When(start=THREE), ["start", "when", "lenient_start", "lenient_when"]),
        (ROWS[0], When(start=NIGHT), ["lenient_start", "lenient_when"]),
        (ROWS[0], When(start=THREE, length=HOUR), ["start", "lenient_start"]),
        (ROWS[0], When(start=THREE.date()), []),
        (ROWS[0], None, []),
        (ROWS[1], When(start=NIGHT, length=HOUR), ["length"]),
        (ROWS[1], When(start=THREE), ["start", "lenient_start"]),
        (ROWS[2], When(start=NIGHT), ["start", "when", "lenient_start", "lenient_when"]),
        (ROWS[2], When(start=date(2026, 3, 13)), []),
    ],
)
def test_an_answer_is_judged(row: Row, answer: When | None, right: list[str]) -> None:
    judged = judge(row, answer)

    assert [name for name in Judgement.__slots__ if getattr(judged, name)] == sorted(
        right, key=list(Judgement.__slots__).index
    )


def test_only_rows_that_state_a_length_count_for_it() -> None:
    answers = [When(start=THREE), When(start=THREE, length=HOUR)]

    both = score(judge(row, answer) for row, answer in zip(ROWS, answers, strict=False))

    assert (both.start, both.length, both.when) == (100, 100, 100)
    assert score([judge(ROWS[0], answers[0])]).length is None


def test_a_range_over_noon_is_lenient_about_its_half_of_the_day() -> None:
    row = Row(text="3 to 4", meant=When(start=THREE, length=HOUR), open_half=True)

    judged = judge(row, When(start=NIGHT, length=HOUR + timedelta(hours=12)))

    assert judged.lenient_when
    assert not judged.when


def test_a_peer_that_is_not_there_is_said_to_be_missing() -> None:
    done = Run(answers=[When(start=THREE), None, None, None], milliseconds=[2.0, 2.0, 2.0, 2.0])

    written = table(
        [
            Line(corpus=CORPUS, name="one", run=done, base=done),
            Line(corpus=CORPUS, name="other", run=None, base=done),
        ]
    )

    lines = [line.strip("|").split("|") for line in written.splitlines() if line.startswith("|")]
    assert {len(line) for line in lines} == {len(HEAD)}
    assert [cell.strip() for cell in lines[2][2:]] == [
        "33 (33)", "0", "33 (33)", "2.00", "2.0", "1.00 / 1.00",
    ]  # fmt: skip
    assert lines[3][2].strip() == "not installed"
    assert "en 3 / 4" in written


def test_99_of_100_are_no_slower_than_p99() -> None:
    assert p99([float(value) for value in range(1, 101)]) == 99
    assert p99([5.0]) == 5


def test_fewer_rows_are_taken_from_the_whole_table() -> None:
    assert [row.text for row in thinned(CORPUS, 2).rows] == [ROWS[0].text, ROWS[2].text]
    assert thinned(CORPUS, None) == thinned(CORPUS, 9) == CORPUS


def test_tables_are_read_english_first(tmp_path: Path) -> None:
    for code in ("de", "en"):
        written = 'locale = "x"\nzone = "UTC"\nquiet = ["Hm"]\n[A]\n"Alpha" = "create 2026-03-12"\n'
        (tmp_path / f"{code}.toml").write_text(written, encoding="utf-8")

    found = corpora(tmp_path, [])

    assert [corpus.language for corpus in found] == ["en", "de"]
    assert [row.text for row in found[0].rows] == ["Alpha", "Hm"]
    assert [corpus.language for corpus in corpora(tmp_path, ["de"])] == ["de"]


def test_what_chrono_says_is_on_the_wall() -> None:
    assert chrono.understand(None) is None
    assert chrono.understand(["2026-03-12T15:00:00", None]) == When(start=THREE)
    assert chrono.understand(["2026-03-12T15:00:00", "2026-03-12T16:00:00"]) == When(
        start=THREE, length=HOUR
    )


def test_no_peer_is_needed_to_import_the_benchmark() -> None:
    assert language.TABLES.is_dir()
    assert {"timefhuman", "parsedatetime"}.isdisjoint(sys.modules)
