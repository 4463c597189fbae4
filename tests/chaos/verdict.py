"""What came out: each message's one outcome, and every promise that was broken."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.sandbox import Deed, Delivery, Resident, Sandbox
from tests.chaos.letters import Kind, Letter

DOUBT = "Teams did not confirm that you got my answer"
UNKNOWN = "cannot tell whether"
# Said meanwhile; none of them is an answer.
NOTES = ("I keep at it, and answer here", "Many people need me just now")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a letter's sender was shown: *kinds* of answers, and how often the meeting's card."""

    kinds: frozenset[str]
    cards: int
    words: int
    meetings: int


def broken(letter: Letter, outcome: Outcome) -> Iterator[str]:
    """Name what should not be."""
    if not outcome.kinds:
        yield "lost: no answer"
    if len(outcome.kinds) > 1:
        yield f"more than one outcome: {', '.join(sorted(outcome.kinds))}"
    if outcome.meetings > 1:
        yield "doubled: more than one meeting"
    if outcome.cards > 1:
        yield "doubled: more than one card"
    if outcome.meetings and not outcome.kinds & {"meeting", "unknown"}:
        yield "a meeting that nobody was told of"
    if "meeting" in outcome.kinds and not outcome.meetings:
        yield "a card without a meeting"
    if letter.kind in {Kind.QUESTION, Kind.SMALL_TALK} and outcome.meetings:
        yield "a meeting that nobody asked for"


def judge(sandbox: Sandbox, letters: Sequence[Letter], who: Sequence[Resident]) -> list[Outcome]:
    made = Counter(
        str(meeting["subject"]) for one in who for meeting in sandbox.graph.meetings_of(one.person)
    )
    told = shown_by_letter(sandbox)
    return [outcome_of(letter, told.get(letter.activity_id, []), made) for letter in letters]


def shown_by_letter(sandbox: Sandbox) -> dict[str, list[Delivery]]:
    """Give what is on the screen in answer to each message: every activity as it was last."""
    answers: dict[str, str] = {}
    last: dict[str, Delivery] = {}
    for one in sandbox.connector.transcript.deliveries:
        # What one person alone may see goes to the conversation's end, and names what it answers.
        answered = one.reply_to_id or one.activity.get("replyToId")
        if one.deed is Deed.SENT and answered and one.activity_id:
            answers[one.activity_id] = answered
        if one.deed in {Deed.SENT, Deed.UPDATED} and one.activity_id in answers:
            last[one.activity_id] = one
    told: dict[str, list[Delivery]] = {}
    for activity_id, delivery in last.items():
        told.setdefault(answers[activity_id], []).append(delivery)
    return told


def outcome_of(letter: Letter, shown: Sequence[Delivery], made: Counter[str]) -> Outcome:
    answers = [one for one in shown if not any(note in said(one) for note in NOTES)]
    kinds = [kind_of(letter, one) for one in answers]
    return Outcome(
        kinds=frozenset(kinds),
        cards=sum(
            kind == "meeting" and DOUBT not in said(one)
            for kind, one in zip(kinds, answers, strict=True)
        ),
        words=sum(DOUBT in said(one) for one in answers),
        meetings=made[letter.subject],
    )


def kind_of(letter: Letter, delivery: Delivery) -> str:
    text = said(delivery)
    if UNKNOWN in text:
        return "unknown"
    return "meeting" if "/meet/" in text and letter.subject in text else "told"


def said(delivery: Delivery) -> str:
    return json.dumps(delivery.activity, ensure_ascii=False)
