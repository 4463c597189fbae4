"""Where a reply goes: into the thread, to one person alone, or in the place of an earlier one."""

import logging
from typing import Any

from bot.errors import ConnectorError
from bot.locales import words_for
from bot.message import Message, Reply, Scope
from bot.teams.connector import Connector
from bot.teams.reply import write_reply
from bot.teams.retrying import NOT_TAKEN

logger = logging.getLogger(__name__)

# Refused for certain, so that nothing was shown. Silence and 5xx are not among them.
REFUSED = frozenset({400, 403, 404, 405, 501})


class Delivery:
    """Delivers replies to the messages they answer."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def deliver(self, message: Message, reply: Reply) -> str | None:
        """Show *reply* to whom it is meant for.

        Where what is private cannot reach its reader, the room is told no more than that there is
        something for them.

        Returns:
            The id of the activity that shows it now; None where the room was told no more than
            that, or the connector names none.

        Raises:
            ConnectorError: Not shown, or with no status perhaps shown.
        """
        activity = write_reply(reply, locale=message.locale)
        # In a 1:1 chat everything is private, and Teams has no targeted messages there.
        alone = reply.private and message.place.scope is not Scope.PERSONAL
        if reply.replaces and await self._update(message, reply.replaces, activity, alone=alone):
            return reply.replaces
        if alone:
            return await self._send_to_sender(message, activity)
        if _from_outside(message):
            return await self._send_from_outside(message, activity)
        return await self._connector.send(message.place, activity, reply_to=_answered(message))

    async def replace(self, message: Message, reply: Reply) -> bool:
        """Put *reply* in the place of the activity that it names; False where that is gone.

        Raises:
            ConnectorError: Not shown, or with no status perhaps shown.
        """
        activity = write_reply(reply, locale=message.locale)
        alone = reply.private and message.place.scope is not Scope.PERSONAL
        return await self._update(message, reply.replaces or "", activity, alone=alone)

    async def _send_from_outside(self, message: Message, activity: dict[str, Any]) -> str | None:
        """Post where the message extension was used, or in the 1:1 chat where the bot is not."""
        try:
            return await self._connector.send(message.place, activity)
        except ConnectorError as error:
            if error.status not in REFUSED or error.perhaps_shown:
                raise
            logger.info("delivery.not_there", extra={"status": error.status, "code": error.code})
        chat = await self._connector.create_conversation(message.place, message.sender.account_id)
        return await self._connector.send(chat, activity)

    async def _update(
        self, message: Message, activity_id: str, activity: dict[str, Any], *, alone: bool
    ) -> bool:
        """Whether the earlier activity now shows this; False where it is gone."""
        targeted_to = message.sender.account_id if alone else None
        try:
            await self._connector.update(
                message.place, activity_id, activity, targeted_to=targeted_to
            )
        except ConnectorError as error:
            # What is private may have gone to the 1:1 chat, where this id means nothing here; and
            # what Teams does not let be changed is said anew.
            if error.status in REFUSED:
                return False
            raise
        return True

    async def _send_to_sender(self, message: Message, activity: dict[str, Any]) -> str | None:
        account_id = message.sender.account_id
        try:
            return await self._connector.send(
                message.place, activity, reply_to=_answered(message), targeted_to=account_id
            )
        except ConnectorError as error:
            if error.status not in REFUSED or error.perhaps_shown:
                raise
            logger.info("delivery.not_targeted", extra={"status": error.status, "code": error.code})
        try:
            chat = await self._connector.create_conversation(message.place, account_id)
            return await self._connector.send(chat, activity)
        except ConnectorError as error:
            if not _is_final(error):
                raise
            logger.info("delivery.no_chat", extra={"status": error.status, "code": error.code})
        # All see what says so: nothing private may ever take its place.
        await self._ask_to_open_a_chat(message)
        return None

    async def _ask_to_open_a_chat(self, message: Message) -> None:
        words = words_for(message.locale)
        text = words.say(
            "I have something for you alone. Open a chat with me and write to me there."
        )
        activity = write_reply(Reply(text=text, summary=text), locale=message.locale)
        await self._connector.send(message.place, activity, reply_to=_answered(message))


def _is_final(error: ConnectorError) -> bool:
    """Whether nothing was shown, and trying again later would not help."""
    refused = error.status is not None and error.status not in NOT_TAKEN
    return refused and not error.perhaps_shown


def _from_outside(message: Message) -> bool:
    """Whether it is an invoke: the message extension can be used where the bot is no member."""
    return message.activity_id.startswith("f:")


def _answered(message: Message) -> str | None:
    # A greeting answers an event, and an invoke has an id of its own: neither is a message that
    # could be replied to.
    return None if message.greeting or _from_outside(message) else message.activity_id
