"""The documented examples, the request shapes, and a meeting to ask for."""

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import yaml
from jsonschema import Draft202012Validator

from bot.meeting import Meeting, MeetingRequest

SAMPLES = Path(__file__).parent / "samples"
EXAMPLES: list[dict[str, Any]] = json.loads((SAMPLES / "examples.json").read_text("utf-8"))[
    "examples"
]
BY_ID = {example["id"]: example for example in EXAMPLES}
ANSWERS = [example for example in EXAMPLES if example["response_body"]]
FRAGMENTS = [example for example in EXAMPLES if "response_fragment" in example]

NOW = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
REQUEST = MeetingRequest(
    request_id=UUID("7eb8263f-d0e0-4149-bb1c-1f0476083c56"),
    subject="Design review",
    start=datetime(2026, 3, 10, 15, 0, tzinfo=ZoneInfo("Europe/Berlin")),
    duration=timedelta(minutes=45),
)
MEETING: dict[str, Any] = {
    "id": "MSo1N2Y5/x==",
    "subject": "Design review",
    "startDateTime": "2026-03-10T14:00:00Z",
    "endDateTime": "2026-03-10T14:45:00Z",
    "joinWebUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0",
}
MADE = Meeting(
    meeting_id="MSo1N2Y5/x==",
    subject="Design review",
    start=datetime(2026, 3, 10, 14, 0, tzinfo=UTC),
    end=datetime(2026, 3, 10, 14, 45, tzinfo=UTC),
    join_web_url="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0",
)


def refusal(code: str, message: str = "") -> dict[str, Any]:
    return {
        "error": {"code": code, "message": message, "innerError": {"date": "2026-07-24T12:33:00"}}
    }


@cache
def request_shape(version: str, schema: str) -> Draft202012Validator:
    """A validator of one request body: ``onlineMeetingCreateBody`` and its like."""
    path = SAMPLES / f"onlineMeeting.openapi.{version}.strict.yaml"
    document = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
    components = _as_json_schema(document["components"])
    return Draft202012Validator(
        {"$ref": f"#/components/schemas/{schema}", "components": components},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def _as_json_schema(node: Any) -> Any:
    """OpenAPI 3.0 says ``nullable: true`` where JSON Schema has a second type."""
    if isinstance(node, list):
        return [_as_json_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    schema = {key: _as_json_schema(value) for key, value in node.items() if key != "nullable"}
    if node.get("nullable") is True and isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    return schema
