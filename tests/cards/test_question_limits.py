"""No reading makes a card that Teams would refuse."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.meeting import Attendee, Missing, Problem
from tests.cards.asking import ask
from tests.cards.samples import shown
from tests.cards.schema import actions, check
from tests.long_run import examples


def test_the_longest_question_is_below_the_limit() -> None:
    long = "𝕏" * 5000

    reply = ask(
        subject=long,
        attendees=(Attendee(name=long),) * 99,
        lead=long,
        missing=frozenset(Missing),
        problem=Problem.NO_SUCH_DATE,
    )

    assert "…" in shown(check(reply.card))


ANY = st.text(st.characters(exclude_categories=()), max_size=300)
MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001  # hypothesis wants bare bounds
    max_value=datetime(2150, 1, 1),  # noqa: DTZ001  # likewise
    timezones=st.timezones(),
)


@settings(max_examples=examples(100))
@given(
    subject=st.none() | ANY,
    names=st.lists(ANY, max_size=30),
    start=st.none() | MOMENTS | st.dates(),
    duration=st.none() | st.timedeltas(timedelta(minutes=1), timedelta(days=400)),
    missing=st.frozensets(st.sampled_from(Missing)),
    problem=st.none() | st.sampled_from(Problem),
    suggestion=st.none() | MOMENTS,
    now=MOMENTS,
    zone=st.timezones(),
    lead=st.none() | ANY,
)
def test_no_reading_breaks_the_card(
    subject: str | None,
    names: list[str],
    start: datetime | date | None,
    duration: timedelta | None,
    missing: frozenset[Missing],
    problem: Problem | None,
    suggestion: datetime | None,
    now: datetime,
    zone: ZoneInfo,
    lead: str | None,
) -> None:
    reply = ask(
        subject=subject,
        start=start,
        duration=duration,
        missing=missing,
        problem=problem,
        suggestion=suggestion,
        attendees=tuple(Attendee(name=name) for name in names),
        now=now,
        zone=zone,
        lead=lead,
    )

    card = check(reply.card)
    assert all("convene" in part["data"] for part in actions(card, "Action.Submit"))
    assert reply.text.encode()
