"""What each figure means, as a dashboard shows it. Pure."""

from collections.abc import Mapping

from bot.watch import Count, Level

COUNTS: Mapping[Count, str] = {
    Count.MESSAGES: "Messages that were kept, by scope",
    Count.OUTCOMES: "Messages that came to an end, by state",
    Count.REFUSALS: "Messages that were refused, by kind of error",
    Count.MEETINGS: "Meetings that were made, by the call that made them",
    Count.DUPLICATES_PREVENTED: "Meetings that were not made twice, by what prevented it",
    Count.RETRIES: "Calls that were made again, by host",
    Count.SIGN_INS: "Sign-ins, by their way and result",
}
LEVELS: Mapping[Level, tuple[str, str]] = {
    Level.INBOX_DEPTH: ("", "Messages without an end yet, of all replicas together"),
    Level.INBOX_OLDEST: ("s", "Age of the oldest message without an end, of all replicas"),
}
DURATION = "How long a stage of a message's way took"
# Of ours a stage takes milliseconds, Graph takes seconds, and a person may be waited for.
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
