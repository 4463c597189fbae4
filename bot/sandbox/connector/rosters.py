"""Who is where, and conversations that the bot begins."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.sandbox.clock import Stamps
from bot.sandbox.connector.checks import check_activity
from bot.sandbox.connector.members import Members, member_answer
from bot.sandbox.connector.refusals import ConnectorRefusedError, bad_syntax
from bot.sandbox.connector.transcript import Deed, Delivery, Transcript, root
from bot.sandbox.traffic import CALL


class Rosters:
    """Answers about members; every method may raise ConnectorRefusedError."""

    def __init__(
        self,
        *,
        transcript: Transcript,
        members: Members,
        stamps: Stamps,
        removed: Mapping[str, str],
    ) -> None:
        self._transcript = transcript
        self._members = members
        self._stamps = stamps
        self._removed = removed

    def check(self, conversation_id: str) -> None:
        """Check that the bot is there."""
        sub_code = self._removed.get(root(conversation_id))
        if sub_code is not None:
            message = "The bot is not part of the conversation roster."
            raise ConnectorRefusedError(
                status=403, code=sub_code, sub_code=sub_code, message=message
            )

    def begin(self, request: web.Request) -> web.Response:
        """Begin a chat with one person, or a thread in a channel."""
        body = request[CALL].body
        if not isinstance(body, dict):
            raise bad_syntax("The request's body must be JSON.")
        channel = (body.get("channelData") or {}).get("channel") or {}
        if channel.get("id"):
            answer = self._begin_thread(channel["id"], body.get("activity"))
        else:
            chat_id = self._members.chat_with(body)
            self.check(chat_id)
            answer = {"id": chat_id}
        return web.json_response(answer, status=201)

    def _begin_thread(self, channel_id: str, activity: Any) -> dict[str, str]:
        self.check(channel_id)
        check_activity(activity)
        activity_id = self._stamps.next()
        conversation_id = f"{channel_id};messageid={activity_id}"
        self._transcript.add(
            Delivery(
                deed=Deed.SENT,
                conversation_id=conversation_id,
                activity=activity,
                activity_id=activity_id,
            )
        )
        return {"id": conversation_id, "activityId": activity_id}

    def members(self, request: web.Request) -> web.Response:
        """Name everybody."""
        return web.json_response(self._everybody(request))

    def page(self, request: web.Request) -> web.Response:
        """Name everybody, as the first page and the last."""
        return web.json_response({"members": self._everybody(request)})

    def member(self, request: web.Request) -> web.Response:
        """Name one."""
        who = self._members.find(request.match_info["conversation"], request.match_info["member"])
        return web.json_response(member_answer(who))

    def _everybody(self, request: web.Request) -> list[dict[str, Any]]:
        return [member_answer(who) for who in self._members.of(request.match_info["conversation"])]
