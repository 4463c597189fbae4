"""Teams' own hand: it posts activities to the bot's endpoint as the channel does."""

import json
from dataclasses import dataclass
from typing import Any

import aiohttp


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the bot's endpoint said. *body* is the JSON, if there was any."""

    status: int
    body: Any = None


async def post_activity(activity: dict[str, Any], *, to: str, token: str | None) -> Answer:
    """Post *activity* to the endpoint *to*, signed with *token*, or unsigned.

    Raises:
        aiohttp.ClientError: nobody answered.
    """
    conversation = activity["conversation"]
    headers = {
        "x-ms-conversation-id": conversation["id"],
        "x-ms-tenant-id": conversation.get("tenantId", ""),
        **({} if token is None else {"Authorization": f"Bearer {token}"}),
    }
    async with (
        aiohttp.ClientSession() as session,
        session.post(to, json=activity, headers=headers) as response,
    ):
        text = await response.text()
    try:
        return Answer(status=response.status, body=json.loads(text) if text else None)
    except json.JSONDecodeError:
        return Answer(status=response.status, body=text)
