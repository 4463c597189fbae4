"""What passes at one stand-in: a record of every call, and the faults that strike on demand.

The stand-ins' handlers know nothing of faults; a fault knows nothing of what a call means.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.message import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request as it came. *raw_path* is as sent, *path* decoded; *headers* ignore case.

    *body* is the JSON, the form's fields, or text. *person* is who the call speaks for, if anybody.
    """

    method: str
    path: str
    raw_path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any = None
    person: Person | None = None


CALL: web.RequestKey[Call] = web.RequestKey("call", Call)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong with the next *times* calls that fit *method*, part of a *path*, *person*.

    With *worked* the call's work is done first, and only its answer suffers. The answer waits
    *delay* seconds; then the connection is cut (*drop*), or *status* and *body* take its place: a
    body in the service's own shape where none is given. With *delay* alone it is right, but late.
    """

    method: str | None = None
    path: str = ""
    person: Person | None = None
    times: int = 1
    worked: bool = False
    delay: float = 0.0
    drop: bool = False
    status: int | None = None
    body: str | None = None
    retry_after: float | str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def fits(self, call: Call) -> bool:
        """Tell whether this is a call to strike at."""
        return (
            self.method in {None, call.method}
            and self.path in call.path
            and self.person in {None, call.person}
        )


# Writes a refusal in the service's own shape, from the request and an HTTP status.
Refuse = Callable[[web.Request, int], web.Response]


class Traffic:
    """The calls of one stand-in, oldest first, and the faults that wait for theirs."""

    def __init__(
        self, *, refuse: Refuse, whose: Callable[[Call], Person | None] = lambda _: None
    ) -> None:
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self._refuse = refuse
        self._whose = whose

    def middleware(self) -> Middleware:
        """Give what an application needs to take part."""

        @web.middleware
        async def pass_on(request: web.Request, handler: Handler) -> web.StreamResponse:
            call = await read_call(request)
            call = replace(call, person=self._whose(call))
            self.calls.append(call)
            request[CALL] = call
            fault = self._take_fault(call)
            if fault is None:
                return await self._work(request, handler)
            return await self._suffer(fault, request, handler)

        return pass_on

    def _take_fault(self, call: Call) -> Fault | None:
        for index, fault in enumerate(self.faults):
            if fault.fits(call):
                self.faults[index : index + 1] = (
                    [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
                )
                return fault
        return None

    async def _work(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except web.HTTPException as error:
            # No such address, no such method: in the service's own shape as well.
            return self._refuse(request, error.status)

    async def _suffer(
        self, fault: Fault, request: web.Request, handler: Handler
    ) -> web.StreamResponse:
        answer = await self._work(request, handler) if fault.worked else None
        await asyncio.sleep(fault.delay)
        if fault.drop:
            return hang_up(request)
        if fault.status is not None or fault.body is not None:
            return self._spoil(fault, request)
        return await self._work(request, handler) if answer is None else answer

    def _spoil(self, fault: Fault, request: web.Request) -> web.Response:
        status = fault.status or 200
        if fault.body is None:
            answer = self._refuse(request, status)
        else:
            answer = web.Response(status=status, text=fault.body, content_type="text/html")
        answer.headers.update(fault.headers)
        if fault.retry_after is not None:
            answer.headers["Retry-After"] = str(fault.retry_after)
        return answer


def hang_up(request: web.Request) -> web.Response:
    """Cut the connection; the answer that is returned goes nowhere."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_call(request: web.Request) -> Call:
    """Read a request whole."""
    return Call(
        method=request.method,
        path=request.path,
        raw_path=request.raw_path,
        query=dict(request.query),
        headers=request.headers,
        body=await read_body(request),
    )


async def read_body(request: web.Request) -> Any:
    """Read JSON, a form's fields, or text; None where it is JSON only by its label."""
    if request.content_type == "application/x-www-form-urlencoded":
        return {name: str(value) for name, value in (await request.post()).items()}
    text = (await request.read()).decode(errors="replace")
    if request.content_type == "application/json":
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return None
    return text
