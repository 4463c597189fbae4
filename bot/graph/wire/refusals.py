"""Graph's refusals: the right error out of status, headers and body. Pure.

Told apart by status, then by the four-digit number at the start of the message, never by prose.
https://learn.microsoft.com/graph/errors
"""

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from bot.errors import (
    GraphBadRequestError,
    GraphConflictError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    GraphNotYoursError,
    GraphThrottledError,
    GraphUnauthorizedError,
    GraphUnavailableError,
)
from bot.graph.wire.dates import read_retry_after

# 1026: a join link that Graph cannot use. 3003: somebody else's meeting. 3004: deleted, expired,
# or never there.
_BY_NUMBER: Mapping[str, type[GraphError]] = {
    "1026": GraphNotFoundError,
    "3003": GraphNotYoursError,
    "3004": GraphNotFoundError,
}
_BY_STATUS: Mapping[int, type[GraphError]] = {
    401: GraphUnauthorizedError,
    403: GraphForbiddenError,
    404: GraphNotFoundError,
    409: GraphConflictError,
    410: GraphNotFoundError,
    429: GraphThrottledError,
}
_NUMBER = re.compile(r"\s*(\d{4})\b")
# Graph names a property in quotes; these are all that we send.
_FIELD = re.compile(
    r"\b(startDateTime|endDateTime|subject|participants|attendees|joinMeetingIdSettings"
    r"|lobbyBypassSettings|allowedPresenters|chatInfo)\b",
    re.IGNORECASE,
)
# What a cloud without the service says, with 404 or with 400.
_NO_SERVICE = re.compile(r"segment '(?:onlineMeetings|createOrGet)'", re.IGNORECASE)
_CODE = re.compile(r"[\w.-]{1,64}", re.ASCII)
# The value is base64 as a rule; the older form quotes the JSON itself, with backslashes.
_CLAIMS = re.compile(r'\bclaims\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))', re.IGNORECASE)


def read_error(
    status: int, headers: Mapping[str, str], body: bytes, *, now: datetime
) -> GraphError:
    """Read a refusal. *headers* in any case, *body* as it came, be it JSON, HTML or nothing."""
    headers = {name.lower(): value for name, value in headers.items()}
    refusal = _refusal(body)
    number = _number(refusal)
    code = _code(refusal)
    claims = _claims(headers) if status in {401, 403} else None
    message = str(refusal.get("message") or "")
    kind = GraphNotFoundError if _NO_SERVICE.search(message) else _kind(status, number, claims)
    error = kind(
        " ".join(["Microsoft Graph answered", str(status), code, number]).strip(),
        status=status,
        code=code,
        number=number,
        request_id=headers.get("request-id") or _request_id(refusal),
    )
    if isinstance(error, GraphBadRequestError) and (named := _FIELD.search(message)):
        error.field = named[1]
    return _with_details(error, claims, headers, now)


def _claims(headers: Mapping[str, str]) -> str | None:
    """Read the claims challenge (JSON text) of ``www-authenticate``, whichever scheme bears it.

    https://learn.microsoft.com/entra/identity-platform/claims-challenge
    """
    for quoted, bare in _CLAIMS.findall(headers.get("www-authenticate", "")):
        for text in _decoded(unquote(quoted or bare)):
            if isinstance(_json(text), dict):
                return text
    return None


def _kind(status: int, number: str, claims: str | None) -> type[GraphError]:
    if claims is not None:
        return GraphUnauthorizedError
    if number in _BY_NUMBER and 400 <= status < 500:
        return _BY_NUMBER[number]
    # A redirect is nothing that Graph does: something else stands in between.
    other = GraphBadRequestError if 400 <= status < 500 else GraphUnavailableError
    return _BY_STATUS.get(status, other)


def _with_details(
    error: GraphError, claims: str | None, headers: Mapping[str, str], now: datetime
) -> GraphError:
    retry_after = read_retry_after(headers, now=now)
    match error:
        case GraphUnauthorizedError():
            error.claims = claims
        case GraphThrottledError() if retry_after is not None:
            error.retry_after = retry_after
        case GraphUnavailableError() if retry_after is not None:
            error.retry_after = retry_after
            error.untouched = error.status == 503
    return error


def _decoded(text: str) -> Iterator[str]:
    yield re.sub(r"\\(.)", r"\1", text)
    padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    with suppress(ValueError):
        yield urlsafe_b64decode(padded.replace("+", "-").replace("/", "_")).decode()


def _refusal(body: bytes) -> Mapping[str, Any]:
    answer = _json(body)
    refusal = answer.get("error") if isinstance(answer, dict) else None
    return refusal if isinstance(refusal, dict) else {}


def _number(refusal: Mapping[str, Any]) -> str:
    match = _NUMBER.match(str(refusal.get("message") or ""))
    return match[1] if match else ""


def _code(refusal: Mapping[str, Any]) -> str:
    code = str(refusal.get("code") or "")
    return code if _CODE.fullmatch(code) else ""


def _request_id(refusal: Mapping[str, Any]) -> str:
    """Read the reference out of ``innerError``, which may hold another of its kind."""
    inner: Any = refusal
    while isinstance(inner, dict):
        if isinstance(found := inner.get("request-id"), str):
            return found
        inner = inner.get("innerError") or inner.get("innererror")
    return ""


def _json(text: str | bytes) -> Any:
    # Too deep a nesting is no JSON of Graph's either.
    with suppress(ValueError, RecursionError):
        return json.loads(text)
    return None
