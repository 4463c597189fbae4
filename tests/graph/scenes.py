"""Plans to carry out, and answers to give, for the tests of the client."""

from dataclasses import replace

import httpx

from bot.graph.plan import plan_meeting
from bot.meeting import Lobby, Options
from tests.graph.samples import MEETING, REQUEST

PLAIN = plan_meeting(REQUEST)
WITH_OPTIONS = plan_meeting(replace(REQUEST, options=Options(lobby=Lobby.EVERYONE)))
WITH_PASSCODE = plan_meeting(replace(REQUEST, options=Options(passcode=True)))
IN_CHANNEL = plan_meeting(replace(REQUEST, thread_id="19:c@thread.tacv2"))
CREATE_OR_GET = ("POST", "/v1.0/me/onlineMeetings/createOrGet")
CREATE_IN_CHANNEL = ("POST", "/beta/me/onlineMeetings/createOrGet")
CREATE = ("POST", "/v1.0/me/onlineMeetings")
ONE = f"{CREATE[1]}/{MEETING['id']}"


def busy(status: int = 429, wait: str = "1") -> httpx.Response:
    return httpx.Response(status, headers={"Retry-After": wait})


def garbage(status: int = 201) -> httpx.Response:
    return httpx.Response(status, text="<html>Sign in to the hotel network</html>")
