"""What botbuilder calls to send within a turn, over our own connector.

Stands in for its ``ConnectorClient``, which opens a new connection for every turn and holds a
thread while it waits. Convene itself answers after the turn, through ``delivery``; this keeps
``TurnContext.send_activity`` and its like in working order for whoever uses them.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar, cast

from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationParameters,
    ConversationResourceResponse,
    PagedMembersResult,
    ResourceResponse,
)
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth.connector_factory import ConnectorFactory
from msrest.serialization import Model

from bot.teams.calls import Calls
from bot.teams.connector_wire import JsonObject, read_id

AnyModel = TypeVar("AnyModel", bound=Model)


class TurnConnectorFactory(ConnectorFactory):
    """Hands every turn the one connector, for the service URL of its activity."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def create(
        self,
        service_url: str,
        audience: str,  # noqa: ARG002 - botbuilder's signature
    ) -> ConnectorClient:
        """Give the connector for *service_url*; the audience is the token's matter, not ours."""
        return cast("ConnectorClient", TurnConnector(self._calls, service_url))


class TurnConnector:
    """As much of ``ConnectorClient`` as botbuilder's adapter uses."""

    def __init__(self, calls: Calls, service_url: str) -> None:
        self.conversations = Conversations(calls, service_url)


class Conversations:
    """The operations of ``ConnectorClient.conversations``, by botbuilder's names.

    Each raises ConnectorError where the connector refuses.
    """

    def __init__(self, calls: Calls, service_url: str) -> None:
        self._calls = calls
        self._service_url = service_url

    async def send_to_conversation(
        self, conversation_id: str, activity: Activity
    ) -> ResourceResponse:
        """Send to the end of the conversation."""
        return await self._put_in("POST", conversation_id, "activities", activity=activity)

    async def reply_to_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        """Send as an answer to an activity."""
        path = (conversation_id, "activities", activity_id)
        return await self._put_in("POST", *path, activity=activity)

    async def update_activity(
        self, conversation_id: str, activity_id: str, activity: Activity
    ) -> ResourceResponse:
        """Replace an activity."""
        path = (conversation_id, "activities", activity_id)
        return await self._put_in("PUT", *path, activity=activity)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        """Take an activity back."""
        path = (conversation_id, "activities", activity_id)
        await self._calls.call("DELETE", self._service_url, *path)

    async def create_conversation(
        self, parameters: ConversationParameters
    ) -> ConversationResourceResponse:
        """Begin a conversation."""
        body = await self._calls.call("POST", self._service_url, body=write_model(parameters))
        return read_model(ConversationResourceResponse, body)

    async def get_conversation_member(self, conversation_id: str, member_id: str) -> ChannelAccount:
        """Look a member up."""
        path = (conversation_id, "members", member_id)
        member = await self._calls.call("GET", self._service_url, *path)
        return read_model(ChannelAccount, member)

    async def get_conversation_paged_members(
        self, conversation_id: str, page_size: int | None = None, continuation_token: str = ""
    ) -> PagedMembersResult:
        """One page of the members."""
        query = {"pageSize": str(page_size)} if page_size else {}
        if continuation_token:
            query["continuationToken"] = continuation_token
        path = (conversation_id, "pagedmembers")
        page = await self._calls.call("GET", self._service_url, *path, query=query)
        return read_model(PagedMembersResult, page)

    async def _put_in(self, method: str, *path: str, activity: Activity) -> ResourceResponse:
        made = await self._calls.call(method, self._service_url, *path, body=write_model(activity))
        return ResourceResponse(id=read_id(made) or "")


def read_model(model: type[AnyModel], body: JsonObject) -> AnyModel:
    """Read JSON as a botbuilder model."""
    deserialize: Callable[[JsonObject], AnyModel] = model.deserialize
    return deserialize(body)


def write_model(model: Model) -> JsonObject:
    """Write a model as JSON by hand: its own ``serialize`` loses what it has no name for."""
    named = {
        rest["key"]: _json(value)
        for name, rest in model._attribute_map.items()
        if (value := getattr(model, name, None)) is not None
    }
    unnamed: JsonObject = getattr(model, "additional_properties", None) or {}
    return {**unnamed, **named}


def _json(value: Any) -> Any:
    match value:
        case Model():
            return write_model(value)
        case Enum():
            return value.value
        case datetime():
            return value.isoformat()
        case dict():
            return {name: _json(item) for name, item in value.items()}
        case list() | tuple():
            return [_json(item) for item in value]
        case _:
            return value
