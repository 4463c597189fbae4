"""Every route of the public port, described for a machine that tries them (OpenAPI 3.0). Pure."""

from typing import Any

Json = dict[str, Any]

ANYTHING: Json = {}
TEXT: Json = {"type": "string"}
# What the pages answer, and what a crash does not.
ANSWERS = {
    str(status): {"description": "as it should be"}
    for status in (200, 202, 302, 400, 401, 403, 405, 408, 410, 412, 413, 415, 429, 501)
}
FIELDS = (
    *("text", "locale", "timestamp", "localTimestamp", "localTimezone", "name", "replyToId"),
    *("value", "entities", "channelData", "membersAdded", "attachments", "deliveryMode"),
)


def describe(service_url: str) -> Json:
    """Describe the routes; activities come from *service_url*."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Convene", "version": "1"},
        "paths": {
            "/api/messages": {"post": _post_json(_activity(service_url))},
            "/auth/start": {"get": _get("flow")},
            "/auth/callback": {
                "get": _get("state", "code", "error", "error_description"),
                "post": _post_form("state", "code", "error", "error_description"),
            },
            "/auth/teams.js": {"get": _get()},
            "/health/live": {"get": _get()},
            "/health/ready": {"get": _get()},
        },
    }


def _get(*names: str) -> Json:
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in names]
    language = {"name": "Accept-Language", "in": "header", "schema": TEXT}
    # Each in a bucket of its own: what is turned away is not tried.
    name = {"type": "string", "pattern": "^[a-z]{12}$"}
    address = {"name": "X-Forwarded-For", "in": "header", "required": True, "schema": name}
    return {"parameters": [*parameters, language, address], "responses": ANSWERS}


def _post_form(*names: str) -> Json:
    form = {"type": "object", "properties": dict.fromkeys(names, TEXT)}
    content = {"application/x-www-form-urlencoded": {"schema": form}}
    return {**_get(), "requestBody": {"content": content}}


def _post_json(schema: Json) -> Json:
    content = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}, "responses": ANSWERS}


def _activity(service_url: str) -> Json:
    """Describe an activity: enough of it right that what is wrong is reached."""
    account = {"type": "object", "required": ["id"], "properties": {"id": TEXT, "name": TEXT}}
    conversation = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": TEXT,
            "tenantId": TEXT,
            "conversationType": {"enum": ["personal", "groupChat", "channel"]},
        },
    }
    kinds = ["message", "invoke", "conversationUpdate", "installationUpdate", "event", "typing"]
    return {
        "type": "object",
        "required": ["type", "id", "channelId", "serviceUrl", "from", "recipient", "conversation"],
        "properties": {
            "type": {"enum": kinds},
            "id": TEXT,
            "channelId": {"enum": ["msteams"]},
            "serviceUrl": {"enum": [service_url]},
            "from": account,
            "recipient": account,
            "conversation": conversation,
            **dict.fromkeys(FIELDS, ANYTHING),
        },
    }
