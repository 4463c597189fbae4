"""Which fields may be set by which call, and how times must agree. Pure.

https://learn.microsoft.com/graph/api/application-post-onlinemeetings,
/graph/api/onlinemeeting-createorget and /graph/api/onlinemeeting-update
"""

from datetime import datetime, timedelta
from typing import Any, Final

from bot.sandbox.graph.refusals import bad_request
from bot.sandbox.graph.shapes import Check, boolean, list_of, moment, one_of, or_null, shape, text

DEFAULT_DURATION = timedelta(hours=1)

IDENTITY: Final = shape({"id": text, "displayName": text}, open_type=True)
PARTICIPANT: Final = shape(
    {
        "identity": or_null(shape({"user": or_null(IDENTITY)}, open_type=True)),
        "role": one_of("attendee", "presenter", "coorganizer", "producer"),
        "upn": text,
    }
)
SWITCHES: Final = (
    "allowAttendeeToEnableCamera",
    "allowAttendeeToEnableMic",
    "allowBreakoutRooms",
    "allowCopyingAndSharingMeetingContent",
    "allowPowerPointSharing",
    "allowRecording",
    "allowTeamworkReactions",
    "allowTranscription",
    "allowWhiteboard",
    "isEndToEndEncryptionEnabled",
    "isEntryExitAnnounced",
    "recordAutomatically",
)

# What PATCH may change.
UPDATABLE: Final[dict[str, Check]] = {
    "subject": text,
    "startDateTime": moment,
    "endDateTime": moment,
    "participants": shape({"attendees": list_of(PARTICIPANT)}),
    "lobbyBypassSettings": or_null(
        shape(
            {
                "scope": one_of(
                    "organizer",
                    "organization",
                    "organizationAndFederated",
                    "everyone",
                    "invited",
                    "organizationExcludingGuests",
                ),
                "isDialInBypassEnabled": boolean,
            }
        )
    ),
    "allowedPresenters": one_of("everyone", "organization", "roleIsPresenter", "organizer"),
    "allowedLobbyAdmitters": one_of(
        "organizerAndCoOrganizersAndPresenters", "organizerAndCoOrganizers"
    ),
    "allowMeetingChat": one_of("enabled", "disabled", "limited"),
    "allowLiveShare": one_of("enabled", "disabled"),
    "meetingSpokenLanguageTag": text,
    "sensitivityLabelAssignment": or_null(shape({"sensitivityLabelId": text})),
    "watermarkProtection": or_null(
        shape({"isEnabledForContentSharing": boolean, "isEnabledForVideo": boolean})
    ),
    **dict.fromkeys(SWITCHES, boolean),
}
CHAT_INFO: Final = or_null(
    shape({"threadId": text, "messageId": text, "replyChainMessageId": text})
)
PARTICIPANTS: Final = shape({"attendees": list_of(PARTICIPANT), "organizer": or_null(PARTICIPANT)})

CREATE: Final = shape(
    {
        **UPDATABLE,
        "participants": or_null(PARTICIPANTS),
        "joinMeetingIdSettings": shape({"isPasscodeRequired": boolean}),
        "meetingTemplateId": text,
        "chatInfo": CHAT_INFO,
        "isBroadcast": boolean,
        "allowParticipantsToChangeName": boolean,
        "shareMeetingChatHistoryDefault": one_of("none", "all"),
        "chatRestrictions": or_null(shape({"allowTextOnly": boolean})),
    }
)
UPDATE: Final = shape(UPDATABLE)
CREATE_OR_GET: Final[dict[str, Check]] = {
    "externalId": text,
    "subject": text,
    "startDateTime": moment,
    "endDateTime": moment,
    "participants": or_null(PARTICIPANTS),
}


def check_create(body: Any) -> None:
    """Check a plain POST: subject and both times are there, and the names are known.

    Raises:
        GraphRefusedError: 400, naming the field.
    """
    if isinstance(body, dict) and "externalId" in body:
        raise bad_request("The property 'externalId' is supported for createOrGet only.")
    CREATE("", body)
    for name in ("subject", "startDateTime", "endDateTime"):
        if not body.get(name):
            raise bad_request(f"The property '{name}' is required.")
    check_order(body)


def check_create_or_get(body: Any, *, version: str) -> None:
    """Check a createOrGet; beta alone knows ``chatInfo``.

    Raises:
        GraphRefusedError: 400, naming the field.
    """
    fields = {**CREATE_OR_GET, "chatInfo": CHAT_INFO} if version == "beta" else CREATE_OR_GET
    shape(fields)("", body)
    if not body.get("externalId"):
        raise bad_request("The parameter 'externalId' is required.")
    if "endDateTime" in body and "startDateTime" not in body:
        raise bad_request("The parameter 'endDateTime' needs 'startDateTime'.")
    check_order(body)


def check_update(body: Any) -> None:
    """Check a PATCH: something changes, and of the times both or neither.

    Raises:
        GraphRefusedError: 400, naming the field.
    """
    UPDATE("", body)
    if not body:
        raise bad_request("The body must contain a property to update.")
    if ("startDateTime" in body) != ("endDateTime" in body):
        raise bad_request("'startDateTime' and 'endDateTime' must be updated together.")
    check_order(body)


def check_order(body: dict[str, Any]) -> None:
    """Check that the end is not before the start."""
    if "endDateTime" in body and read_time(body["endDateTime"]) < read_time(body["startDateTime"]):
        raise bad_request("The property 'endDateTime' must not be earlier than 'startDateTime'.")


def read_time(value: str) -> datetime:
    """Read a checked time.

    Raises:
        GraphRefusedError: a day that the calendar has not.
    """
    try:
        return datetime.fromisoformat(value)
    except ValueError as error:
        raise bad_request(f"'{value}' is not a valid Edm.DateTimeOffset.") from error


def default_times(body: dict[str, Any], *, now: datetime) -> tuple[datetime, datetime]:
    """Give start and end: from now, and for an hour, where createOrGet was told nothing."""
    start = read_time(body["startDateTime"]) if "startDateTime" in body else now
    end = read_time(body["endDateTime"]) if "endDateTime" in body else start + DEFAULT_DURATION
    return start, end
