"""The run as a table: what was injected, and what came out."""

from collections import Counter
from collections.abc import Iterator

from tests.chaos.run import Result


def table(result: Result, *, database: str) -> str:
    plan = result.plan
    title = (
        f"{database}, {plan.replicas} replica{'s' if plan.replicas > 1 else ''}, "
        f"seed {plan.seed}: {result.seconds:.0f} s, settled {result.settled_after:.0f} s "
        "after the storm"
    )
    lines = [
        title,
        "",
        "| injected | |",
        "|---|---:|",
        *(f"| {name} | {count} |" for name, count in injected(result)),
        "",
        "| came out | |",
        "|---|---:|",
        *(f"| {name} | {count} |" for name, count in came_out(result)),
    ]
    return "\n".join([*lines, *(["", "Broken:", *result.broken] if result.broken else [])])


def injected(result: Result) -> Iterator[tuple[str, int]]:
    letters = result.letters
    yield "messages", len(letters)
    yield "people", result.plan.people
    yield "delivered again", sum(letter.posted - 1 for letter in letters)
    yield "refused or unanswered, and delivered anew", sum(letter.refused for letter in letters)
    yield "kill -9", result.plan.kills
    for (host, kind), count in sorted(result.struck.items()):
        yield f"{host}: {kind}", count


def came_out(result: Result) -> Iterator[tuple[str, int]]:
    outcomes = result.outcomes
    kinds = Counter(kind for outcome in outcomes for kind in outcome.kinds)
    yield "a meeting and its card", kinds["meeting"]
    yield "told that the outcome is unknown", kinds["unknown"]
    yield "told something else (a question, a refusal, a hint)", kinds["told"]
    yield (
        "answers followed by their words, since nobody knew",
        sum(outcome.words > 0 for outcome in outcomes),
    )
    yield "meetings in Graph", sum(outcome.meetings for outcome in outcomes)
    yield "lost", sum(not outcome.kinds for outcome in outcomes)
    yield "doubled", sum(outcome.meetings > 1 or outcome.cards > 1 for outcome in outcomes)
    yield "broken promises", len(result.broken)
