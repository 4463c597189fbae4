"""Foreign JSON → ``Message``. Pure: no clock, no network, no log.

Lenient on purpose: Teams adds fields, entities and events without notice, and a bot that answered
500 to a new entity was cut off from all traffic. What is absent does no harm; only a message
that nobody could answer is unreadable. Reads the raw JSON, since botbuilder's models lose fields.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.cards import REFRESH
from bot.message import Message, Place, Scope, Sender
from bot.teams.local_time import read_sent_at, read_zone
from bot.teams.mentions import read_mentions, read_text

Activity = Mapping[str, Any]

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,8}")
# In bytes of UTF-8, and far longer than any of Teams'. A tenant's, a conversation's and an
# activity's are one key together, and PostgreSQL's index takes no row of more than 2,704 bytes.
# https://www.postgresql.org/docs/current/btree.html
LONGEST_ID = 600
LONGEST_ENTRA_ID = 200


class UnreadableActivityError(ValueError):
    """The activity lacks what is needed to answer it, or a part has the wrong type."""


def read_message(activity: Activity, *, received_at: datetime) -> Message:
    """Read what somebody wrote, or pressed on a card.

    *received_at* is aware, and stands in where the activity carries no time.

    Raises:
        UnreadableActivityError: Nobody could answer it.
    """
    entities = _objects(activity.get("entities"))
    mentions = read_mentions(entities)
    bot_id = _id(_object(activity.get("recipient")), "recipient")
    legacy = _object(_object(activity.get("channelData")).get("legacy"))
    value = activity.get("value")
    return Message(
        activity_id=_id(activity, "activity"),
        sender=_read_sender(activity),
        place=read_place(activity),
        sent_at=read_sent_at(activity.get("timestamp"), received_at=received_at),
        text=read_text(_string(activity.get("text")), mentions, bot_id=bot_id),
        value=value if isinstance(value, dict) else {},
        reply_to_id=_string(activity.get("replyToId")) or _string(legacy.get("replyToId")) or None,
        zone=read_zone(activity, entities),
        locale=_read_locale(activity, entities),
        mentions=tuple(mention for mention, _ in mentions if mention.account_id != bot_id),
        private=_object(activity.get("recipient")).get("isTargeted") is True,
    )


def read_greeting(activity: Activity, *, received_at: datetime) -> Message | None:
    """Read a ``conversationUpdate``: a message to greet by where the bot itself was added.

    The ``installationUpdate`` that comes with it says the same a second time, and is not read.

    Raises:
        UnreadableActivityError: The bot was added, but nobody could be answered.
    """
    bot_id = _object(activity.get("recipient")).get("id")
    added = _objects(activity.get("membersAdded"))
    if not any(bot_id and member.get("id") == bot_id for member in added):
        return None
    sender, place = _read_sender(activity), read_place(activity)
    return Message(
        activity_id=_id(activity, "activity"),
        sender=sender,
        place=place,
        sent_at=read_sent_at(activity.get("timestamp"), received_at=received_at),
        locale=_read_locale(activity, _objects(activity.get("entities"))),
        greeting=True,
    )


def read_press(activity: Activity, *, received_at: datetime) -> Message:
    """Read an ``adaptiveCard/action``: the same as a button that submits, its data as the value.

    Raises:
        UnreadableActivityError: There is no action in it, or nobody could be answered.
    """
    action = _object(_object(activity.get("value")).get("action"))
    if not action:
        raise UnreadableActivityError("no action")
    data = action.get("data")
    pressed = {**activity, "value": data if isinstance(data, dict) else {}, "text": ""}
    return read_message(pressed, received_at=received_at)


def is_refresh(activity: Activity) -> bool:
    """Whether an ``adaptiveCard/action`` was pressed by nobody: a client looks at a card again."""
    action = _object(_object(activity.get("value")).get("action"))
    return action.get("verb") == REFRESH


def read_place(activity: Activity) -> Place:
    """Read where to answer.

    Raises:
        UnreadableActivityError: It cannot be answered at all.
    """
    conversation = _object(activity.get("conversation"))
    recipient = _object(activity.get("recipient"))
    service_url = _string(activity.get("serviceUrl"))
    if not service_url:
        raise UnreadableActivityError("no serviceUrl")
    conversation_id = _id(conversation, "conversation")
    scope = _read_scope(activity)
    return Place(
        service_url=service_url,
        conversation_id=conversation_id,
        scope=scope,
        tenant_id=_read_tenant(activity),
        bot_id=_id(recipient, "recipient"),
        bot_name=_string(recipient.get("name")),
        channel_thread_id=_read_channel(activity) if scope is Scope.CHANNEL else None,
    )


def _read_sender(activity: Activity) -> Sender:
    account = _object(activity.get("from"))
    return Sender(
        account_id=_id(account, "sender"),
        tenant_id=_read_tenant(activity),
        user_id=_entra_id(account.get("aadObjectId"), "user"),
        name=_string(account.get("name")),
    )


def _read_tenant(activity: Activity) -> str:
    tenant = _object(_object(activity.get("channelData")).get("tenant"))
    conversation = _object(activity.get("conversation"))
    said = _string(conversation.get("tenantId")) or _string(tenant.get("id"))
    return _entra_id(said, "tenant")


def _read_scope(activity: Activity) -> Scope:
    conversation = _object(activity.get("conversation"))
    kind = conversation.get("conversationType")
    try:
        return Scope(str(kind))
    except ValueError:
        # Not said, or new to us: take it rather for a crowd, where secrets are told in private.
        crowd = kind is not None or conversation.get("isGroup") is True
        return Scope.GROUP if crowd else Scope.PERSONAL


def _read_channel(activity: Activity) -> str:
    channel = _object(_object(activity.get("channelData")).get("channel"))
    if _string(channel.get("id")):
        return _id(channel, "channel")
    conversation_id = str(_object(activity.get("conversation")).get("id"))
    return conversation_id.partition(";messageid=")[0]


def _read_locale(activity: Activity, entities: list[Mapping[str, Any]]) -> str | None:
    said = [entity.get("locale") for entity in entities if entity.get("type") == "clientInfo"]
    tags = (_string(tag) for tag in (activity.get("locale"), *said))
    return next((tag for tag in tags if LANGUAGE_TAG.fullmatch(tag)), None)


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _string(value: Any) -> str:
    # No database keeps a NUL in a text.
    return value.replace("\x00", "") if isinstance(value, str) else ""


def _id(owner: Mapping[str, Any], what: str) -> str:
    """Read an id as it is; Teams' are opaque, so only what nobody could keep is refused."""
    value = owner.get("id")
    if not isinstance(value, str) or not value.strip(".") or not value.isprintable():
        raise UnreadableActivityError(f"no usable {what} id")
    return _bounded(value, what, LONGEST_ID)


def _entra_id(value: Any, what: str) -> str:
    return _bounded(_string(value), what, LONGEST_ENTRA_ID)


def _bounded(value: str, what: str, most: int) -> str:
    # "replace": lengths are judged here, and no characters.
    if len(value.encode("utf-8", "replace")) > most:
        raise UnreadableActivityError(f"the {what} id is too long")
    return value
