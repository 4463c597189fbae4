"""What Convene's own log tells of the tenant: licences, policies, consent. Pure.

By the class and the number of each refusal, never by Microsoft's prose; the log holds no names.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from bot.commands import OBSTACLES
from bot.doctor.finding import Finding, Weight
from bot.errors import Obstacle

# With fewer meetings, nobody of those may be meant to have numbers to dial.
_ENOUGH = 5
_MEETS = "Every refusal is a meeting that somebody wanted and did not get."
# https://learn.microsoft.com/microsoftteams/meeting-policies-in-teams-general
# https://learn.microsoft.com/microsoftteams/set-up-audio-conferencing-in-teams
_HINTS = {
    "GraphForbiddenError": (
        "Graph does not let people make meetings",
        (
            "Check that they have a Teams licence and are no guests; that their meeting policy has "
            "“Private meeting scheduling” on (Get-CsTeamsMeetingPolicy: "
            "AllowPrivateMeetingScheduling); and that OnlineMeetings.ReadWrite is consented to."
        ),
    ),
    "GraphNotFoundError": (
        "Graph knows no online meetings for people, or no such meeting",
        "Check that Teams is on in their licence (Microsoft 365 admin center, Licenses and apps).",
    ),
    "GraphUnauthorizedError": (
        "Graph takes no token of people who are signed in",
        "Look in the sign-in logs of Microsoft Entra for Conditional Access on Microsoft Graph.",
    ),
    "GraphThrottledError": (
        "Graph is asked too often",
        "Lower CONVENE_MEETINGS_AN_HOUR, or look for a script that writes to the bot.",
    ),
    "IdentityMisconfiguredError": (
        "Entra rejects the app itself",
        "Run `doctor` without --offline: it names the setting by Entra's number.",
    ),
}


def read_log_hints(lines: Iterable[str]) -> list[Finding]:
    """Read Convene's log, as ``CONVENE_LOG=json`` writes it; other lines are passed over."""
    refused: Counter[tuple[str, str]] = Counter()
    hopeless: Counter[str] = Counter()
    dial_in: Counter[bool] = Counter()
    for event in _events(lines):
        match event.get("event"):
            case "message.refused":
                number = event.get("number") or event.get("code") or ""
                refused[str(event.get("error")), str(number)] += 1
            case "sign_in.hopeless":
                hopeless[str(event.get("obstacle"))] += 1
            case "meeting.created":
                dial_in[event.get("dial_in") is True] += 1
    return [*_refusals(refused), *_obstacles(hopeless), *_dial_in(dial_in)]


def _events(lines: Iterable[str]) -> Iterable[Mapping[str, Any]]:
    for line in lines:
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if isinstance(event, dict):
            yield event


def _refusals(refused: Mapping[tuple[str, str], int]) -> Iterable[Finding]:
    for (error, number), times in sorted(refused.items()):
        if error in _HINTS:
            what, mend = _HINTS[error]
            named = f", {number}" if number else ""
            yield _finding(f"log: {error}", f"{what} ({times} times{named})", _MEETS, mend)


def _obstacles(hopeless: Mapping[str, int]) -> Iterable[Finding]:
    for name, times in sorted(hopeless.items()):
        if name in set(Obstacle):
            told = OBSTACLES[Obstacle(name)]
            yield _finding(
                f"log: {name}", f"{told.what} ({times} times)", _MEETS, told.admin_can or told.what
            )


def _dial_in(dial_in: Mapping[bool, int]) -> Iterable[Finding]:
    without = dial_in.get(False, 0)
    if without >= _ENOUGH and not dial_in.get(True, 0):
        yield _finding(
            "log: Audio Conferencing",
            f"none of {without} meetings has a number to dial",
            "People who call in by telephone cannot join.",
            "Assign Audio Conferencing to the organizers, and a number to their conference bridge "
            "(Teams admin center, Meetings, Conference bridges); it takes up to a day.",
        )


def _finding(subject: str, what: str, why: str, mend: str) -> Finding:
    return Finding(subject=subject, what=what, why=why, mend=mend, weight=Weight.UNWISE)
