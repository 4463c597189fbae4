"""What we ask of Graph: request bodies out of our nouns. Pure.

https://learn.microsoft.com/graph/api/application-post-onlinemeetings (create),
https://learn.microsoft.com/graph/api/onlinemeeting-createorget,
https://learn.microsoft.com/graph/api/onlinemeeting-update
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.graph.wire.dates import write_time
from bot.meeting import Attendee, MeetingRequest, Options, Presenters

# A JSON object.
Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is to be different about a meeting. None means: leave it.

    *times* are start and end, both with a time zone: Graph takes both or neither. *attendees* is
    the whole list, not what is new in it.
    """

    subject: str | None = None
    times: tuple[datetime, datetime] | None = None
    attendees: tuple[Attendee, ...] | None = None
    options: Options | None = None


def meeting_body(request: MeetingRequest, *, thread_id: str | None = None) -> Json:
    """Write the plain POST, the one call that takes every option.

    *thread_id*, a channel's, is for beta only.
    """
    options = request.options
    return {
        **_basics(request),
        **_options(options),
        **_said(
            joinMeetingIdSettings=_said(isPasscodeRequired=options.passcode),
            meetingTemplateId=options.template,
            isEndToEndEncryptionEnabled=options.end_to_end_encryption,
            isBroadcast=options.live_event or None,
            chatInfo=_said(threadId=thread_id),
        ),
    }


def create_or_get_body(request: MeetingRequest, *, thread_id: str | None = None) -> Json:
    """Write createOrGet, which takes no options. *thread_id*, a channel's, is for beta only."""
    return {
        "externalId": str(request.request_id),
        **_basics(request),
        **_said(chatInfo=_said(threadId=thread_id)),
    }


def patch_body(change: Change) -> Json:
    """Write a PATCH; empty where nothing of the change can be patched.

    Passcode, template and encryption are left out: the first two never change after creation, and
    a meeting must not be without the third until a second call comes.
    """
    options = change.options or Options()
    body = {**_said(subject=change.subject), **_options(options)}
    if change.times is not None:
        start, end = change.times
        body |= {"startDateTime": write_time(start), "endDateTime": write_time(end)}
    if change.attendees is not None:
        body["participants"] = {"attendees": _attendees(change.attendees)}
    return body


def patch_for_options(request: MeetingRequest) -> Json:
    """Write the PATCH that follows createOrGet; empty where no option was asked for."""
    # Presenters by role count only together with the full list that says who has one.
    chosen = request.options.presenters is Presenters.CHOSEN and _attendees(request.attendees)
    attendees = request.attendees if chosen else None
    return patch_body(Change(attendees=attendees, options=request.options))


def invitable(attendee: Attendee) -> bool:
    """Tell whether Graph can be told who this is: by object id or address, never by name."""
    return bool(attendee.user_id or attendee.address)


def _basics(request: MeetingRequest) -> Json:
    attendees = _attendees(request.attendees)
    return {
        "subject": request.subject,
        "startDateTime": write_time(request.start),
        "endDateTime": write_time(request.end),
        **_said(participants={"attendees": attendees} if attendees else None),
    }


def _attendees(attendees: Iterable[Attendee]) -> list[Json]:
    return [_attendee(attendee) for attendee in attendees if invitable(attendee)]


def _attendee(attendee: Attendee) -> Json:
    if not attendee.user_id:
        # A role is refused for anybody who is not registered in Entra.
        return {"upn": attendee.address}
    return {
        "identity": {"user": {"id": attendee.user_id}},
        **_said(upn=attendee.address or None, role=attendee.role),
    }


def _options(options: Options) -> Json:
    """Write the options that POST and PATCH take alike."""
    return _said(
        lobbyBypassSettings=_said(
            scope=options.lobby, isDialInBypassEnabled=options.dial_in_bypasses_lobby
        ),
        allowedPresenters=options.presenters,
        allowedLobbyAdmitters=options.admitters,
        recordAutomatically=options.record,
        isEntryExitAnnounced=options.entry_announcements,
        allowMeetingChat=options.chat,
        allowTeamworkReactions=options.reactions,
        allowAttendeeToEnableCamera=options.camera,
        allowAttendeeToEnableMic=options.microphone,
        meetingSpokenLanguageTag=options.spoken_language,
        sensitivityLabelAssignment=_said(sensitivityLabelId=options.sensitivity_label),
        watermarkProtection=_said(
            isEnabledForContentSharing=options.watermark, isEnabledForVideo=options.watermark
        ),
    )


def _said(**fields: Any) -> Json:
    """Keep the fields that say something; to Graph, null is a value and no silence."""
    return {name: value for name, value in fields.items() if value is not None and value != {}}
