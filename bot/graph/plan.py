"""Which call makes a meeting, and what has to be said about it. Pure.

============================================  ==========================  ==========
asked for                                     call                        repeatable
============================================  ==========================  ==========
options that a PATCH can set                  createOrGet, then a PATCH   yes
a channel's meeting                           createOrGet of beta         yes
a passcode, a template, end-to-end encryption POST                        no
a channel's meeting with one of the first two POST of beta                no
============================================  ==========================  ==========

These three can be had at creation only, and createOrGet does not take them:
https://learn.microsoft.com/graph/api/onlinemeeting-createorget
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

from bot.graph.notes import Note, Refusal
from bot.graph.wire import create_or_get_body, invitable, meeting_body, patch_for_options
from bot.meeting import MeetingRequest, Options

# Made once for this project, so that no other's ids can be ours.
_NAMESPACE = UUID("c7d0a4e5-5c0b-4e55-9a53-0b6c6f1e7a42")


class Cloud(StrEnum):
    """Microsoft's clouds (https://learn.microsoft.com/graph/deployments)."""

    PUBLIC = "public"
    GCC_HIGH = "gcc-high"
    DOD = "dod"
    CHINA = "china"


class Call(StrEnum):
    """The calls that make a meeting."""

    CREATE = "create"
    CREATE_IN_CHANNEL = "create_in_channel"
    CREATE_OR_GET = "create_or_get"
    CREATE_OR_GET_IN_CHANNEL = "create_or_get_in_channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to make one meeting. *call* is None where it is *refused*.

    *patch* follows when the call has created a meeting, never when it found one. *fallback* is
    for when Graph refuses *call*.
    """

    request: MeetingRequest
    call: Call | None = None
    body: Mapping[str, Any] = field(default_factory=dict)
    patch: Mapping[str, Any] | None = None
    notes: frozenset[Note] = frozenset()
    refused: Refusal | None = None
    fallback: "Plan | None" = None

    @property
    def repeatable(self) -> bool:
        """Whether the call, made again after a lost answer, makes no second meeting."""
        return self.call in {Call.CREATE_OR_GET, Call.CREATE_OR_GET_IN_CHANNEL}


def request_id(tenant_id: str, conversation_id: str, activity_id: str) -> UUID:
    """Name a request after the message it came in: the same for every delivery of it."""
    return uuid5(_NAMESPACE, f"{tenant_id}\n{conversation_id}\n{activity_id}")


def plan_meeting(
    request: MeetingRequest, *, cloud: Cloud = Cloud.PUBLIC, live_events: bool = False
) -> Plan:
    """Choose the call for *request*, and its body; nothing asked for is dropped unsaid.

    With *live_events* Microsoft is asked for one, although it has deprecated them.
    """
    if refused := _refusal(request.options, cloud, live_events=live_events):
        return Plan(request=request, refused=refused)
    options, missing = _available(request.options, cloud)
    request = replace(request, options=options)
    notes = missing | _notes(request)
    in_channel = bool(request.thread_id) and cloud is Cloud.PUBLIC
    if _at_creation_only(options):
        # An encrypted meeting has no chat of the channel's, nor has a live event.
        apart = options.end_to_end_encryption or options.live_event
        return _create(request, notes, in_channel=in_channel and not apart)
    if in_channel:
        return _create_in_channel(request, notes)
    return _create_or_get(request, notes)


def _create(request: MeetingRequest, notes: frozenset[Note], *, in_channel: bool = False) -> Plan:
    if in_channel:
        return Plan(
            request=request,
            call=Call.CREATE_IN_CHANNEL,
            body=meeting_body(request, thread_id=request.thread_id),
            notes=notes,
            fallback=_create(request, notes),
        )
    notes |= _by_link(request)
    return Plan(request=request, call=Call.CREATE, body=meeting_body(request), notes=notes)


def _create_or_get(request: MeetingRequest, notes: frozenset[Note]) -> Plan:
    return Plan(
        request=request,
        call=Call.CREATE_OR_GET,
        body=create_or_get_body(request),
        patch=patch_for_options(request) or None,
        notes=notes | _by_link(request),
    )


def _create_in_channel(request: MeetingRequest, notes: frozenset[Note]) -> Plan:
    return Plan(
        request=request,
        call=Call.CREATE_OR_GET_IN_CHANNEL,
        body=create_or_get_body(request, thread_id=request.thread_id),
        patch=patch_for_options(request) or None,
        notes=notes,
        # The same id again: if a meeting was left behind by the refusal, this finds it.
        fallback=_create_or_get(request, notes),
    )


def _by_link(request: MeetingRequest) -> frozenset[Note]:
    return frozenset({Note.CHANNEL_BY_LINK} if request.thread_id else ())


def _at_creation_only(options: Options) -> bool:
    return bool(
        options.passcode or options.template or options.end_to_end_encryption or options.live_event
    )


def _refusal(options: Options, cloud: Cloud, *, live_events: bool) -> Refusal | None:
    """Refuse what cannot be had at all, and what could not be mended after creation."""
    if cloud is Cloud.CHINA:
        return Refusal.NO_MEETINGS_IN_CLOUD
    if options.live_event and not live_events:
        return Refusal.LIVE_EVENT
    if cloud is Cloud.PUBLIC:
        return None
    if options.end_to_end_encryption:
        return Refusal.NO_ENCRYPTION_IN_CLOUD
    return Refusal.NO_TEMPLATE_IN_CLOUD if options.template else None


def _available(options: Options, cloud: Cloud) -> tuple[Options, frozenset[Note]]:
    """Take out what the government clouds do not know, with a note for each."""
    if cloud is Cloud.PUBLIC:
        return options, frozenset()
    lacking = {
        Note.NO_ADMITTERS_IN_CLOUD: options.admitters,
        Note.NO_SPOKEN_LANGUAGE_IN_CLOUD: options.spoken_language,
        Note.NO_SENSITIVITY_LABEL_IN_CLOUD: options.sensitivity_label,
    }
    left = replace(
        options,
        admitters=None,
        spoken_language=None,
        sensitivity_label=None,
        # "No encryption" is what these clouds have anyway.
        end_to_end_encryption=None,
    )
    return left, frozenset(note for note, asked in lacking.items() if asked is not None)


def _notes(request: MeetingRequest) -> frozenset[Note]:
    options, attendees = request.options, request.attendees
    said = {
        Note.TEMPLATE_MAY_LOCK: options.template and _more_than_template(options),
        Note.NO_DIAL_IN: options.end_to_end_encryption,
        Note.LIVE_EVENT: options.live_event,
        Note.NAMES_NOT_INVITED: any(not invitable(attendee) for attendee in attendees),
        Note.ROLES_NOT_SET: any(attendee.role and not attendee.user_id for attendee in attendees),
    }
    return frozenset(note for note, holds in said.items() if holds)


def _more_than_template(options: Options) -> bool:
    values = (getattr(options, each.name) for each in fields(options) if each.name != "template")
    return any(value is not None for value in values)
