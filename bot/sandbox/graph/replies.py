"""How Graph's answers leave: headers that trace, bodies that the request's own headers shape."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from aiohttp import web

from bot.sandbox.clock import Clock
from bot.sandbox.graph.answers import meeting_answer
from bot.sandbox.graph.meetings import StoredMeeting
from bot.sandbox.graph.refusals import GraphRefusedError, bad_request
from bot.sandbox.traffic import CALL


class Replies:
    """Writes answers of the Graph at *url*."""

    def __init__(self, *, url: str, clock: Clock) -> None:
        self._url = url
        self._clock = clock

    def meeting(
        self, request: web.Request, meeting: StoredMeeting, *, status: int = 200
    ) -> web.Response:
        """Answer with one meeting."""
        version = request.match_info["version"]
        user = meeting.organizer.person.user_id
        context = f"{self._url}/{version}/$metadata#users('{user}')/onlineMeetings/$entity"
        body = {"@odata.context": context, **self._write(request, meeting)}
        return web.json_response(body, status=status, headers=tracing(request))

    def collection(self, request: web.Request, found: Iterable[StoredMeeting]) -> web.Response:
        """Answer with what a filter found."""
        body = {"value": [self._write(request, meeting) for meeting in found]}
        return web.json_response(body, headers=tracing(request))

    def nothing(self, request: web.Request) -> web.Response:
        """Answer that it is done, and no more."""
        return web.Response(status=204, headers=tracing(request))

    def refusal(self, request: web.Request, refusal: GraphRefusedError) -> web.Response:
        """Answer no."""
        headers = {**tracing(request), **refusal.headers}
        body = refusal.body(
            now=self._clock(),
            request_id=headers["request-id"],
            client_request_id=headers["client-request-id"],
        )
        return web.json_response(body, status=refusal.status, headers=headers)

    def status(self, request: web.Request, status: int) -> web.Response:
        """Answer no for a reason that is in the HTTP status alone."""
        sentence = "Resource not found for the segment." if status == 404 else "Refused."
        return self.refusal(request, GraphRefusedError(status=status, message=sentence))

    def _write(self, request: web.Request, meeting: StoredMeeting) -> dict[str, Any]:
        return meeting_answer(
            meeting,
            root=self._url,
            language=request.headers.get("Accept-Language", "en-US").partition(",")[0],
            unknown_members="include-unknown-enum-members" in request.headers.get("Prefer", ""),
        )


def read_json(request: web.Request) -> Any:
    """Give the body of a request that says it is JSON.

    Raises:
        GraphRefusedError: 415 or 400.
    """
    if request.content_type != "application/json":
        message = "The request's content type must be application/json."
        raise GraphRefusedError(status=415, message=message)
    if request[CALL].body is None:
        raise bad_request("Unable to read JSON request payload.")
    return request[CALL].body


def tracing(request: web.Request) -> dict[str, str]:
    """Give the headers that every answer carries; the client's own id comes back."""
    request_id = str(uuid4())
    return {
        "request-id": request_id,
        "client-request-id": request.headers.get("client-request-id", request_id),
    }
