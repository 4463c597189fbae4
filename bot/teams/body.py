"""The body of an incoming request: bounded, then read as one JSON object. Nothing is judged."""

import json
import math
from typing import Any

from aiohttp import web

from bot.teams.refusal import ActivityRefusedError

# Teams bounds a bot's message at 100 KB; an activity with a quoted message holds two.
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
LARGEST_BODY = 256 * 1024

# Ours to choose: a card in a quoted message has some twenty. Whoever reads or writes a value by
# recursion later must not fail.
DEEPEST = 64

# What every activity has, and nothing can be judged without.
NEEDED = ("type", "channelId", "serviceUrl")


async def read_body(request: web.Request) -> bytes:
    """Read the body whatever length it claims to have.

    Raises:
        ActivityRefusedError: 413 too large, 400 broken off or badly encoded.
    """
    if (request.content_length or 0) > LARGEST_BODY:
        raise ActivityRefusedError(413, "too_large")
    body = bytearray()
    try:
        async for part in request.content.iter_any():
            body += part
            if len(body) > LARGEST_BODY:
                raise ActivityRefusedError(413, "too_large")
    except web.RequestPayloadError as error:
        raise ActivityRefusedError(400, "broken_body") from error
    return bytes(body)


def read_activity(body: bytes) -> dict[str, Any]:
    """Read an activity's JSON, with no character and no number that cannot be stored.

    Raises:
        ActivityRefusedError: 400.
    """
    try:
        text = body.decode("utf-8-sig")
        activity = json.loads(text, parse_float=_finite, parse_constant=_finite)
        if "\\ud" in text.lower():
            activity = _without_lone_surrogates(activity)
    except (ValueError, RecursionError) as error:
        raise ActivityRefusedError(400, "no_json") from error
    if _is_deeper(activity, DEEPEST):
        raise ActivityRefusedError(400, "too_deep")
    if not isinstance(activity, dict) or not all(
        isinstance(activity.get(name), str) for name in NEEDED
    ):
        raise ActivityRefusedError(400, "no_activity")
    return activity


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("no number")
    return number


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether lists and objects are nested in more than *levels*; looks at each of them once."""
    level = [value]
    for _ in range(levels):
        level = [inner for outer in level for inner in _inside(outer)]
    return bool(level)


def _inside(value: Any) -> list[Any]:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [part for part in parts if isinstance(part, dict | list)]


def _without_lone_surrogates(value: Any) -> Any:
    # JSON can escape half a character, which no encoding can write; pairs are whole by now.
    return json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
