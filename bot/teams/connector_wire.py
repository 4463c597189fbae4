"""The Bot Connector's shapes: what is sent, what comes back, what its errors mean. Pure."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from bot.errors import ConnectorError, ConversationGoneError
from bot.message import Member, Place
from bot.teams.retrying import Answer

JsonObject = dict[str, Any]

# What a 403 says of a bot that was blocked or removed, at different depths of the body.
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
GONE = ("MessageWritesBlocked", "ConversationBlockedByUser", "BotNotInConversationRoster")


def addressed(activity: Mapping[str, Any], place: Place) -> JsonObject:
    """*activity* as it goes from the bot into *place*."""
    return {
        **activity,
        "from": {"id": place.bot_id, "name": place.bot_name},
        "conversation": {"id": place.conversation_id},
    }


def conversation_body(place: Place, account_id: str) -> JsonObject:
    """Write the 1:1 chat of the bot and *account_id*, both of whom *place* knows."""
    return {
        "bot": {"id": place.bot_id, "name": place.bot_name},
        "members": [{"id": account_id}],
        "isGroup": False,
        "tenantId": place.tenant_id,
        "channelData": {"tenant": {"id": place.tenant_id}},
    }


def read_object(answer: Answer) -> JsonObject:
    """Read the body's JSON object; empty where there is none, as after typing."""
    with suppress(ValueError, RecursionError):
        body = json.loads(answer.body)
        if isinstance(body, dict):
            return body
    return {}


def is_foreign(answer: Answer) -> bool:
    """Whether a success comes from something else than the connector, such as a proxy."""
    success = answer.status is not None and 200 <= answer.status < 300
    return success and answer.body.lstrip().startswith(b"<")


def read_id(body: Mapping[str, Any]) -> str | None:
    """Read the id of what was made, None where the connector names none."""
    made = body.get("id")
    return made if isinstance(made, str) and made else None


def read_member(body: Mapping[str, Any]) -> Member:
    """Read a member, in the words of the older and of the newer API."""

    def said(*names: str) -> str:
        return next((v for name in names if isinstance(v := body.get(name), str)), "")

    return Member(
        account_id=said("id"),
        user_id=said("aadObjectId", "objectId"),
        name=said("name"),
        email=said("email"),
        user_principal_name=said("userPrincipalName"),
        tenant_id=said("tenantId"),
    )


def read_page(body: Mapping[str, Any]) -> tuple[list[Member], str]:
    """Read a page of a roster, and the token of the next one; empty where there is none."""
    listed, rest = body.get("members"), body.get("continuationToken")
    members = [read_member(one) for one in listed or () if isinstance(one, dict)]
    return members, rest if isinstance(rest, str) else ""


def read_error(answer: Answer) -> ConnectorError:
    """Read what a refusal, or a silence, means; the connector's own words may name people."""
    if answer.status is None:
        return ConnectorError("the Bot Connector did not answer")
    text = answer.body.decode("utf-8", "replace")
    gone = next((code for code in GONE if code in text), None)
    if answer.status == 403 and gone:
        return ConversationGoneError("the bot was removed or blocked there", status=403, code=gone)
    error = read_object(answer).get("error")
    code = error.get("code") if isinstance(error, dict) else None
    return ConnectorError(
        f"the Bot Connector answered {answer.status}",
        status=answer.status,
        code=code if isinstance(code, str) and code.isidentifier() else "",
    )
