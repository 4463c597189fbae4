"""What the bot says: activities sent, updated and deleted."""

from typing import Any

from aiohttp import web

from bot.sandbox.clock import Stamps
from bot.sandbox.connector.checks import check_activity, check_targeted
from bot.sandbox.connector.members import Members
from bot.sandbox.connector.transcript import Deed, Delivery, Transcript
from bot.sandbox.traffic import CALL


class Posts:
    """Takes activities into the transcript; every method may raise ConnectorRefusedError."""

    def __init__(self, *, transcript: Transcript, members: Members, stamps: Stamps) -> None:
        self._transcript = transcript
        self._members = members
        self._stamps = stamps

    def send(self, request: web.Request) -> web.Response:
        """Take a new activity: 201 with its id, 202 with nothing for typing."""
        activity = request[CALL].body
        check_activity(activity)
        typing = activity["type"] == "typing"
        # Teams makes two messages of text and attachment together, and gives no id to use.
        split = bool(activity.get("text")) and bool(activity.get("attachments"))
        delivery = Delivery(
            deed=Deed.TYPING if typing else Deed.SENT,
            conversation_id=request.match_info["conversation"],
            activity=activity,
            activity_id=None if typing or split else self._stamps.next(),
            reply_to_id=request.match_info.get("activity"),
            targeted=self._check_target(request, activity),
        )
        self._transcript.add(delivery)
        if typing:
            return web.Response(status=202)
        body = {} if delivery.activity_id is None else {"id": delivery.activity_id}
        return web.json_response(body, status=201)

    def update(self, request: web.Request) -> web.Response:
        """Put an activity in the place of an earlier one."""
        activity = request[CALL].body
        check_activity(activity)
        targeted = self._check_target(request, activity)
        activity_id = self._replace(request, Deed.UPDATED, activity, targeted=targeted)
        return web.json_response({"id": activity_id})

    def delete(self, request: web.Request) -> web.Response:
        """Take an activity away."""
        self._replace(request, Deed.DELETED, {}, targeted=is_targeted(request))
        return web.Response()

    def _replace(
        self, request: web.Request, deed: Deed, activity: dict[str, Any], *, targeted: bool
    ) -> str:
        conversation_id = request.match_info["conversation"]
        activity_id = request.match_info["activity"]
        self._transcript.find(conversation_id, activity_id, targeted=targeted)
        self._transcript.add(
            Delivery(
                deed=deed,
                conversation_id=conversation_id,
                activity=activity,
                activity_id=activity_id,
                targeted=targeted,
            )
        )
        return activity_id

    def _check_target(self, request: web.Request, activity: dict[str, Any]) -> bool:
        if not is_targeted(request):
            return False
        conversation_id = request.match_info["conversation"]
        self._members.find(conversation_id, check_targeted(activity, conversation_id))
        return True


def is_targeted(request: web.Request) -> bool:
    """Tell whether the message is for one person's eyes."""
    return request.query.get("isTargetedActivity") == "true"
