"""No meeting makes a card that Teams would refuse."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import meeting_reply
from bot.locales import words_for
from bot.meeting import Assumed, DialIn, Meeting
from tests.cards.samples import LOS_ANGELES, MEETING, WORDS, shown
from tests.cards.schema import check
from tests.long_run import examples

CHANGE = {"convene": {"verb": "change", "meeting": "42"}}


ANY = st.text(st.characters(exclude_categories=()), max_size=300)


@settings(max_examples=examples(50))
@given(
    subject=ANY,
    passcode=ANY,
    number=ANY,
    notes=st.lists(ANY, max_size=12),
    zone=st.timezones(),
    locale=st.sampled_from(["en-US", "en-GB", "de", None]),
)
def test_no_text_breaks_the_card(
    subject: str,
    passcode: str,
    number: str,
    notes: list[str],
    zone: ZoneInfo,
    locale: str | None,
) -> None:
    meeting = wordy(subject, passcode, number)

    reply = meeting_reply(
        meeting,
        words=words_for(locale),
        zone=zone,
        assumed=frozenset(Assumed),
        notes=notes,
        change=CHANGE,
    )

    check(reply.card)
    assert reply.text.encode()


def test_the_longest_card_is_below_the_limit() -> None:
    meeting = wordy("𝕏" * 5000, "𝕏" * 5000, "𝕏" * 5000)

    reply = meeting_reply(
        meeting, words=WORDS, zone=LOS_ANGELES, assumed=frozenset(Assumed), change=CHANGE
    )

    assert "…" in shown(check(reply.card))


def wordy(subject: str, passcode: str, number: str) -> Meeting:
    dial_in = DialIn(
        conference_id=number,
        toll_numbers=(number,) * 9,
        toll_free_numbers=(number,) * 9,
        local_numbers_url="https://dialin.teams.microsoft.com/1",
    )
    return replace(
        MEETING,
        subject=subject,
        passcode=passcode,
        join_meeting_id=number,
        dial_in=dial_in,
        start=datetime(2026, 3, 12, 22, 0, tzinfo=UTC),
    )
