"""Microsoft Graph's online meetings, on behalf of the person whose token each call is given.

What to send and how to read what comes back is said in ``wire``, which call to make in ``plan``,
how it is made, and made again, in ``calls``. Nothing is kept about anybody: no token, no
language, no cookie.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import httpx

from bot.errors import (
    GraphBadRequestError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    GraphNotYoursError,
)
from bot.graph.calls import DEADLINE, Ask, Calls, read_json
from bot.graph.exchange import Answer
from bot.graph.notes import Note
from bot.graph.plan import Call, Plan
from bot.graph.wire import (
    Change,
    create_or_get_body,
    lookup_query,
    meeting_body,
    patch_body,
    read_found,
    read_join_information,
    read_meeting,
)
from bot.meeting import Meeting, MeetingRequest
from bot.watch import Watch

_MEETINGS = "v1.0/me/onlineMeetings"
_PATHS: Mapping[Call, str] = {
    Call.CREATE: _MEETINGS,
    Call.CREATE_OR_GET: f"{_MEETINGS}/createOrGet",
    # Only beta documents chatInfo.
    Call.CREATE_IN_CHANNEL: "beta/me/onlineMeetings",
    Call.CREATE_OR_GET_IN_CHANNEL: "beta/me/onlineMeetings/createOrGet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A meeting, and what the sender is to be told about it."""

    meeting: Meeting
    notes: frozenset[Note] = frozenset()


class GraphClient:
    """Microsoft Graph at *root* (without a version). The caller owns *http* and closes it.

    Every method takes the delegated *token* of the person it acts for (scope
    ``OnlineMeetings.ReadWrite``), most their *language* too (BCP 47), and is over within
    *deadline*. All raise GraphError; a GraphUnauthorizedError is the caller's to mend, with a
    new token.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        root: str,
        user_agent: str,
        *,
        deadline: timedelta = DEADLINE,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        watch: Watch | None = None,
    ) -> None:
        self._calls = Calls(http, root, user_agent, deadline=deadline, clock=clock, watch=watch)

    async def create_meeting(self, plan: Plan, *, token: str, language: str | None = None) -> Made:
        """Make the meeting as planned, and set its options where they take a second call.

        A meeting that is made is never lost for its options: a note says that they are not set.

        Raises:
            OutcomeUnknownError: A plain POST may have made it. Never make it again unasked.
            ValueError: The plan is a refusal.
        """
        ends = self._calls.ends()
        try:
            meeting = await self._create(plan, token, language, ends)
        except (GraphBadRequestError, GraphForbiddenError, GraphNotFoundError):
            if plan.fallback is None:
                raise
            plan = plan.fallback
            meeting = await self._create(plan, token, language, ends)
        notes = await self._set_options(plan, meeting, token, ends)
        return Made(meeting=meeting, notes=plan.notes | notes)

    async def create_online_meeting(
        self, request: MeetingRequest, *, token: str, language: str | None = None
    ) -> Meeting:
        """Make a meeting with all its options by one plain POST.

        Raises:
            OutcomeUnknownError: It may have been made. Never make it again unasked.
        """
        plan = Plan(request=request, call=Call.CREATE, body=meeting_body(request))
        return await self._create(plan, token, language, self._calls.ends())

    async def create_or_get_online_meeting(
        self, request: MeetingRequest, *, token: str, language: str | None = None
    ) -> Meeting:
        """Make a meeting without options, or get the one that was made for this request."""
        plan = Plan(request=request, call=Call.CREATE_OR_GET, body=create_or_get_body(request))
        return await self._create(plan, token, language, self._calls.ends())

    async def get_online_meeting(
        self, meeting_id: str, *, token: str, language: str | None = None
    ) -> Meeting:
        """Get a meeting that this person organizes or is invited to."""
        ask = Ask(
            name="get", method="GET", path=_path_of(meeting_id), token=token, language=language
        )
        return await self._calls.ask(ask, _read_existing)

    async def get_invitation(
        self, meeting_id: str, *, token: str, language: str | None = None
    ) -> str:
        """Get Microsoft's invitation to a meeting in that language, as plain lines."""
        ask = Ask(
            name="get", method="GET", path=_path_of(meeting_id), token=token, language=language
        )
        return await self._calls.ask(ask, _read_invitation)

    async def find_online_meeting(
        self,
        *,
        join_web_url: str = "",
        join_meeting_id: str = "",
        token: str,
        language: str | None = None,
    ) -> Meeting | None:
        """Find a meeting by one of the two; None where this person has no such meeting."""
        query = lookup_query(join_web_url=join_web_url, join_meeting_id=join_meeting_id)
        path = f"{_MEETINGS}?{query}"
        ask = Ask(name="find", method="GET", path=path, token=token, language=language)
        try:
            return await self._calls.ask(ask, lambda answer: read_found(read_json(answer)))
        except (GraphNotFoundError, GraphNotYoursError):
            return None

    async def change_online_meeting(
        self, meeting_id: str, change: Change, *, token: str, language: str | None = None
    ) -> Meeting:
        """Change a meeting of this person's, and only what *change* names."""
        ask = Ask(
            name="change",
            method="PATCH",
            path=_path_of(meeting_id),
            body=patch_body(change),
            token=token,
            language=language,
        )
        return await self._calls.ask(ask, _read_existing)

    async def delete_online_meeting(self, meeting_id: str, *, token: str) -> None:
        """Delete a meeting of this person's, for good.

        Raises:
            GraphNotFoundError: It was not there to begin with.
            GraphNotYoursError: Somebody else organizes it.
        """
        ask = Ask(name="delete", method="DELETE", path=_path_of(meeting_id), token=token)
        await self._calls.ask(ask, _read_nothing)

    async def _create(self, plan: Plan, token: str, language: str | None, ends: float) -> Meeting:
        if plan.call is None:
            raise ValueError(f"a refused plan cannot be carried out: {plan.refused}")
        ask = Ask(
            name=plan.call,
            method="POST",
            path=_PATHS[plan.call],
            body=plan.body,
            token=token,
            language=language,
            repeatable=plan.repeatable,
        )
        return await self._calls.ask(ask, _reader_of_created(plan), ends=ends)

    async def _set_options(
        self, plan: Plan, meeting: Meeting, token: str, ends: float
    ) -> frozenset[Note]:
        if plan.patch is None:
            return frozenset()
        if not meeting.created:
            # Somebody may have changed them since, and means it.
            return frozenset({Note.OPTIONS_NOT_CHECKED})
        path = _path_of(meeting.meeting_id)
        ask = Ask(name="set_options", method="PATCH", path=path, body=plan.patch, token=token)
        try:
            await self._calls.ask(ask, _read_nothing, ends=ends)
        except GraphError:
            return frozenset({Note.OPTIONS_NOT_SET})
        return frozenset()


def _path_of(meeting_id: str) -> str:
    return f"{_MEETINGS}/{quote(meeting_id, safe='')}"


def _reader_of_created(plan: Plan) -> Callable[[Answer], Meeting]:
    def read(answer: Answer) -> Meeting:
        created = not plan.repeatable or answer.status == httpx.codes.CREATED
        return read_meeting(read_json(answer), created=created, known=plan.request)

    return read


def _read_existing(answer: Answer) -> Meeting:
    return read_meeting(read_json(answer), created=False)


def _read_invitation(answer: Answer) -> str:
    return read_join_information(read_json(answer).get("joinInformation"))


def _read_nothing(answer: Answer) -> None:
    del answer
