"""Activities as Teams posts them: built from a resident, a place and a text. No I/O.

Shapes: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/ and
recordings of Microsoft's Agents Playground. Where Teams and the Playground differ, this is Teams.
"""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.sandbox.clock import Clock, Stamps, write_moment_in_full
from bot.sandbox.people import Resident
from bot.sandbox.places import Room

Activity = dict[str, Any]


class Activities:
    """Builds what one bot is told. Every activity is new: its id and time are its own."""

    def __init__(
        self,
        *,
        service_url: str,
        app_id: str,
        clock: Clock,
        stamps: Stamps,
        bot_name: str = "Convene",
    ) -> None:
        self.bot = {"id": f"28:{app_id}", "name": bot_name}
        self._service_url = service_url
        self._clock = clock
        self._stamps = stamps

    def message(
        self,
        who: Resident,
        text: str,
        room: Room | None = None,
        *,
        mentions: Iterable[Resident] = (),
        targeted: bool = False,
    ) -> Activity:
        """Build what somebody typed; in a group or channel the bot's mention stands before it.

        Args:
            who: The writer.
            text: The words. Names of *mentions* in it become mentions.
            room: Where; the writer's chat with the bot if None.
            mentions: Other people that are mentioned.
            targeted: Whether it came by a slash command, for the bot's eyes only.
        """
        room = room or Room.chat(who)
        number = self._stamps.next()
        named = [{"id": other.account_id, "name": other.name} for other in mentions]
        entities = [mention(other) for other in named]
        for other in named:
            text = text.replace(other["name"], f"<at>{other['name']}</at>", 1)
        if room.shared and not targeted:
            text = f"<at>{self.bot['name']}</at> {text}"
            entities.insert(0, mention(self.bot))
        activity = {
            **self._envelope("message", who, room, activity_id=number),
            "text": text,
            "textFormat": "plain",
            "attachments": [{"contentType": "text/html", "content": f"<p>{text}</p>"}],
        }
        if targeted:
            activity["recipient"] = {**self.bot, "isTargeted": True}
        activity["entities"] = [*entities, *activity["entities"]]
        return activity

    def submit(
        self, who: Resident, value: dict[str, Any], *, reply_to: str, room: Room | None = None
    ) -> Activity:
        """Build a pressed ``Action.Submit``: data and inputs in *value*, and no text at all."""
        room = room or Room.chat(who)
        activity = self._envelope("message", who, room, activity_id=self._stamps.next())
        return {
            **activity,
            "channelData": {**activity["channelData"], "source": {"name": "message"}},
            "replyToId": reply_to,
            "value": value,
        }

    def invoke(
        self,
        who: Resident,
        name: str,
        value: dict[str, Any],
        *,
        room: Room | None = None,
        reply_to: str | None = None,
    ) -> Activity:
        """Build an invoke: ``adaptiveCard/action``, ``signin/verifyState`` and their like."""
        envelope = self._envelope("invoke", who, room or Room.chat(who), activity_id=f"f:{uuid4()}")
        replied = {} if reply_to is None else {"replyToId": reply_to}
        return {**envelope, **replied, "name": name, "value": value}

    def execute(
        self,
        who: Resident,
        verb: str,
        data: dict[str, Any],
        *,
        reply_to: str,
        room: Room | None = None,
    ) -> Activity:
        """Build a pressed ``Action.Execute``: data and inputs in *data*."""
        action = {"type": "Action.Execute", "id": verb, "verb": verb, "data": data}
        value = {"action": action, "trigger": "manual"}
        return self.invoke(who, "adaptiveCard/action", value, room=room, reply_to=reply_to)

    def token_exchange(
        self, who: Resident, *, token: str, exchange_id: str, connection: str = ""
    ) -> Activity:
        """Build ``signin/tokenExchange``, which Teams sends after an OAuthCard."""
        value = {"id": exchange_id, "connectionName": connection, "token": token}
        return self.invoke(who, "signin/tokenExchange", value)

    def installation(
        self, who: Resident, *, action: str = "add", room: Room | None = None
    ) -> Activity:
        """Build what comes when somebody adds the app, or removes it (*action* ``remove``)."""
        room = room or Room.chat(who)
        activity = self._envelope("installationUpdate", who, room, activity_id=f"f:{uuid4()}")
        settings = {"selectedChannel": {"id": room.root}}
        data = {**activity["channelData"], "settings": settings, "source": {"name": "message"}}
        return {**activity, "action": action, "channelData": data}

    def members_changed(
        self,
        who: Resident,
        *,
        added: Iterable[str] = (),
        removed: Iterable[str] = (),
        room: Room | None = None,
    ) -> Activity:
        """Build ``conversationUpdate``: account ids that came, or went; the bot's is ``bot["id"]``.

        It has no locale and no zone, in Teams as here.
        """
        room = room or Room.chat(who)
        activity = self._envelope("conversationUpdate", who, room, activity_id=f"f:{uuid4()}")
        for name in ("locale", "localTimezone", "localTimestamp", "entities"):
            del activity[name]
        changes = {"membersAdded": list(added), "membersRemoved": list(removed)}
        listed = {name: [{"id": one} for one in ids] for name, ids in changes.items() if ids}
        return {**activity, **listed}

    def _envelope(self, kind: str, who: Resident, room: Room, *, activity_id: str) -> Activity:
        now = self._clock()
        client_info = {
            "type": "clientInfo",
            "locale": who.locale,
            "country": who.country,
            "platform": "Web",
            "timezone": who.zone,
        }
        tenant_id = who.person.tenant_id
        return {
            "type": kind,
            "id": activity_id,
            "timestamp": write_moment_in_full(now),
            "localTimestamp": now.astimezone(ZoneInfo(who.zone)).isoformat(),
            "localTimezone": who.zone,
            "locale": who.locale,
            "channelId": "msteams",
            "serviceUrl": self._service_url,
            "from": {
                "id": who.account_id,
                "name": who.name,
                "aadObjectId": who.person.user_id,
            },
            "recipient": dict(self.bot),
            "conversation": {**room.conversation(), "tenantId": tenant_id},
            "entities": [client_info],
            "channelData": {**room.channel_data(), "tenant": {"id": tenant_id}},
        }


def mention(account: dict[str, str]) -> dict[str, Any]:
    """Write the entity of a mention; its text is the one that stands in the message."""
    return {"type": "mention", "mentioned": dict(account), "text": f"<at>{account['name']}</at>"}
