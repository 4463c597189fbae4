"""Graph's stand-in: the calls about online meetings, and the pages behind their links."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.message import Person
from bot.sandbox.clock import Clock
from bot.sandbox.entra.mint import Mint
from bot.sandbox.graph.access import Gate, claimed_person
from bot.sandbox.graph.answers import join_url, meeting_answer
from bot.sandbox.graph.bodies import check_create, check_create_or_get, check_update
from bot.sandbox.graph.lookups import Lookup, read_filter
from bot.sandbox.graph.meeting_pages import dial_in_page, gone_page, join_page, options_page
from bot.sandbox.graph.meetings import Meetings, StoredMeeting
from bot.sandbox.graph.refusals import GraphRefusedError, no_access, not_found, wrong_thread
from bot.sandbox.graph.replies import Replies, read_json
from bot.sandbox.people import People, Resident
from bot.sandbox.traffic import Traffic

ME = "/{version:v1\\.0|beta}/me/onlineMeetings"

# A channel's or chat's own id, without a reply's ";messageid=".
THREAD = re.compile(r"19:[^;]+@thread\.(tacv2|v2|skype)")


class Graph:
    """One Microsoft Graph. *closed_threads* are channels that no meeting can be posted to."""

    def __init__(self, *, url: str, mint: Mint, people: People, clock: Clock) -> None:
        self.url = url
        self.closed_threads: set[str] = set()
        self._people = people
        self._replies = Replies(url=url, clock=clock)
        self._meetings = Meetings(clock)
        self._gate = Gate(mint, authorization_uri=f"{mint.issuer('common')}/authorize")
        self._traffic = Traffic(
            refuse=self._replies.status, whose=lambda call: claimed_person(call.headers)
        )
        self.calls = self._traffic.calls
        self.faults = self._traffic.faults

    def meetings_of(self, person: Person) -> list[dict[str, Any]]:
        """Give the meetings that somebody organizes, as GET would, in the order they were made."""
        return [meeting_answer(one, root=self.url) for one in self._meetings.of(person)]

    def demand_claims(self, person: Person, claims: str) -> None:
        """Challenge until the token was asked for with *claims* (JSON text)."""
        self._gate.demands[person] = claims

    def application(self) -> web.Application:
        """Give what answers at Graph's address."""
        application = web.Application(middlewares=[self._traffic.middleware()])
        add = application.router.add_route
        add("POST", ME, self._guarded(self._create))
        add("GET", ME, self._guarded(self._look_up))
        add("POST", f"{ME}/createOrGet", self._guarded(self._create_or_get))
        add("GET", f"{ME}/{{id}}", self._guarded(self._get))
        add("PATCH", f"{ME}/{{id}}", self._guarded(self._change))
        add("DELETE", f"{ME}/{{id}}", self._guarded(self._delete))
        for kind, write in PAGES.items():
            add("GET", f"/{kind}/{{code}}", self._page(write))
        return application

    def _guarded(self, work: "Work") -> Handler:
        async def handle(request: web.Request) -> web.Response:
            try:
                who = self._people.find(self._gate.admit(request.headers, request.method))
                return work(request, who)
            except GraphRefusedError as refusal:
                return self._replies.refusal(request, refusal)

        return handle

    def _page(self, write: Callable[[StoredMeeting], web.Response]) -> Handler:
        async def show(request: web.Request) -> web.Response:
            meeting = self._meetings.by_code(request.match_info["code"])
            secrets = {meeting.secret, meeting.conference_id} if meeting else set()
            if meeting is None or not secrets & {request.query.get("p"), request.query.get("id")}:
                return gone_page()
            return write(meeting)

        return show

    def _create(self, request: web.Request, who: Resident) -> web.Response:
        body = read_json(request)
        check_create(body)
        self._check_thread(body)
        return self._replies.meeting(request, self._meetings.create(who, body), status=201)

    def _create_or_get(self, request: web.Request, who: Resident) -> web.Response:
        body = read_json(request)
        check_create_or_get(body, version=request.match_info["version"])
        self._check_thread(body)
        meeting, made = self._meetings.create_or_get(who, body)
        return self._replies.meeting(request, meeting, status=201 if made else 200)

    def _get(self, request: web.Request, who: Resident) -> web.Response:
        return self._replies.meeting(request, self._meetings.visible(who, request.match_info["id"]))

    def _look_up(self, request: web.Request, who: Resident) -> web.Response:
        lookup = read_filter(request.query.get("$filter"))
        meeting = self._find(lookup)
        if meeting is not None and meeting.organizer != who and not meeting.invites(who):
            raise no_access()
        if meeting is None and lookup.url is not None:
            raise not_found()
        return self._replies.collection(request, [] if meeting is None else [meeting])

    def _find(self, lookup: Lookup) -> StoredMeeting | None:
        if lookup.code is not None:
            return self._meetings.by_code(lookup.code)
        code = (lookup.url or "").rpartition("/meet/")[2].partition("?")[0]
        meeting = self._meetings.by_code(code)
        return meeting if meeting and join_url(meeting, root=self.url) == lookup.url else None

    def _change(self, request: web.Request, who: Resident) -> web.Response:
        meeting = self._meetings.own(who, request.match_info["id"])
        body = read_json(request)
        check_update(body)
        self._meetings.change(meeting, body)
        return self._replies.meeting(request, meeting)

    def _delete(self, request: web.Request, who: Resident) -> web.Response:
        self._meetings.delete(self._meetings.own(who, request.match_info["id"]))
        return self._replies.nothing(request)

    def _check_thread(self, body: Mapping[str, Any]) -> None:
        thread_id = (body.get("chatInfo") or {}).get("threadId")
        if thread_id is None:
            return
        if thread_id in self.closed_threads or not THREAD.fullmatch(thread_id):
            raise wrong_thread()


# Answers one call of somebody whose token holds; raises GraphRefusedError.
Work = Callable[[web.Request, Resident], web.Response]

PAGES: Mapping[str, Callable[[StoredMeeting], web.Response]] = {
    "meet": join_page,
    "dialin": dial_in_page,
    "meetingOptions": options_page,
}
