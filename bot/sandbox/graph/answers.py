"""What Graph answers with: a stored meeting as JSON. Pure.

Shapes: https://learn.microsoft.com/graph/api/resources/onlinemeeting
"""

from datetime import timedelta
from html import escape
from typing import Any, cast
from urllib.parse import quote_plus

from bot.sandbox.clock import write_moment, write_moment_in_full
from bot.sandbox.graph.meetings import StoredMeeting

# Numbers set aside for fiction in North America (555-01XX) and Britain (020 7946 0XXX).
TOLL_NUMBERS = ("+1 206-555-0142", "+44 20 7946 0123")
TOLL_FREE_NUMBERS = ("+1 800-555-0199",)

# https://learn.microsoft.com/graph/api/resources/onlinemeeting ("expires 60 days after …")
EXPIRY = timedelta(days=60)

# Members of evolvable enumerations, shown only to who asks for them.
# https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
HIDDEN = frozenset({"invited", "organizationExcludingGuests", "coorganizer", "producer"})

DEFAULTS: dict[str, Any] = {
    "isBroadcast": False,
    "autoAdmittedUsers": "EveryoneInCompany",
    "isEntryExitAnnounced": True,
    "allowedPresenters": "everyone",
    "allowedLobbyAdmitters": "organizerAndCoOrganizersAndPresenters",
    "allowAttendeeToEnableMic": True,
    "allowAttendeeToEnableCamera": True,
    "allowMeetingChat": "enabled",
    "allowTeamworkReactions": True,
    "recordAutomatically": False,
    "isEndToEndEncryptionEnabled": False,
    "lobbyBypassSettings": {"scope": "organization", "isDialInBypassEnabled": False},
    "meetingSpokenLanguageTag": None,
    "videoTeleconferenceId": None,
}
# Fields that are answered from elsewhere than what was sent.
OWN = frozenset({"externalId", "participants", "joinMeetingIdSettings", "chatInfo"})
# Gone where a meeting is end-to-end encrypted, as in the documented example.
NOT_ENCRYPTED = frozenset({"audioConferencing", "chatInfo", "joinMeetingIdSettings"})


def join_url(meeting: StoredMeeting, *, root: str) -> str:
    """Give the link to join by."""
    return f"{root}/meet/{meeting.code}?p={meeting.secret}"


def meeting_answer(
    meeting: StoredMeeting, *, root: str, language: str = "en-US", unknown_members: bool = True
) -> dict[str, Any]:
    """Write a meeting. Every time is in UTC; ``joinInformation`` is in *language*.

    Args:
        meeting: What is stored.
        root: This stand-in's address, for the links.
        language: The first of the request's ``Accept-Language``.
        unknown_members: Whether the request can read the later members of enumerations.
    """
    chosen = {name: value for name, value in meeting.options.items() if name not in OWN}
    answer = {
        "id": meeting.meeting_id,
        "creationDateTime": write_moment_in_full(meeting.created),
        "startDateTime": write_moment(meeting.start),
        "endDateTime": write_moment(meeting.end),
        "expiryDateTime": write_moment(meeting.end + EXPIRY),
        "joinWebUrl": join_url(meeting, root=root),
        "meetingOptionsWebUrl": f"{root}/meetingOptions/{meeting.code}?p={meeting.secret}",
        "subject": None,
        "externalId": meeting.external_id,
        **DEFAULTS,
        **chosen,
        "participants": participants(meeting),
        "audioConferencing": audio_conferencing(meeting, root=root),
        "chatInfo": {
            "threadId": meeting.thread_id,
            "messageId": "0",
            "replyChainMessageId": None,
        },
        "joinMeetingIdSettings": {
            "isPasscodeRequired": meeting.passcode is not None,
            "joinMeetingId": meeting.code,
            "passcode": meeting.passcode,
        },
        "joinInformation": join_information(meeting, root=root, language=language),
    }
    if answer["isEndToEndEncryptionEnabled"]:
        answer = {name: value for name, value in answer.items() if name not in NOT_ENCRYPTED}
    return answer if unknown_members else cast("dict[str, Any]", mask(answer))


def participants(meeting: StoredMeeting) -> dict[str, Any]:
    """Write who takes part; the organizer's display name is null, as it mostly is there."""
    who = meeting.organizer
    user = {
        "id": who.person.user_id,
        "displayName": None,
        "tenantId": who.person.tenant_id,
        "identityProvider": "AAD",
    }
    sent = meeting.options.get("participants") or {}
    return {
        "organizer": {"upn": who.upn, "role": "presenter", "identity": {"user": user}},
        "attendees": [{"role": None, "upn": None, **one} for one in sent.get("attendees", ())],
        "producers": [],
        "contributors": [],
    }


def audio_conferencing(meeting: StoredMeeting, *, root: str) -> dict[str, Any] | None:
    """Write the telephone's way in; null without the organizer's licence."""
    if not meeting.organizer.audio_conferencing:
        return None
    return {
        "conferenceId": meeting.conference_id,
        "tollNumber": TOLL_NUMBERS[0],
        "tollFreeNumber": None,
        "tollNumbers": list(TOLL_NUMBERS),
        "tollFreeNumbers": list(TOLL_FREE_NUMBERS),
        "dialinUrl": f"{root}/dialin/{meeting.code}?id={meeting.conference_id}",
    }


def join_information(meeting: StoredMeeting, *, root: str, language: str) -> dict[str, str]:
    """Write the invitation's HTML, form-urlencoded in a data address as there."""
    html = f'<div lang="{escape(language)}"><a href="{join_url(meeting, root=root)}">Join</a></div>'
    return {"content": f"data:text/html,{quote_plus(html)}", "contentType": "html"}


def mask(value: Any) -> Any:
    """Put ``unknownFutureValue`` for each hidden role and scope, at any depth."""
    if isinstance(value, list):
        return [mask(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    return {
        name: "unknownFutureValue" if name in {"role", "scope"} and inner in HIDDEN else mask(inner)
        for name, inner in value.items()
    }
