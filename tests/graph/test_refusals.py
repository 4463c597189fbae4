"""Graph's refusals, told apart by status and number."""

import base64
import json
from datetime import timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from bot.graph.wire import read_error
from tests.graph.samples import NOW, refusal

CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1604106651?>>"}}}'
STANDARD = base64.b64encode(CLAIMS.encode()).decode()
URL_SAFE = base64.urlsafe_b64encode(CLAIMS.encode()).decode()
CHALLENGE = (
    'Bearer realm="", authorization_uri="https://login.example/common/oauth2/authorize", '
    'error="insufficient_claims", claims="{}"'
)


def read(status: int, body: Any = None, **headers: str) -> GraphError:
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read_error(status, named, text, now=NOW)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, refusal("BadRequest", "Invalid enum value"), GraphBadRequestError),
        (400, refusal("BadRequest", "1026: An error has occurred."), GraphNotFoundError),
        (
            400,
            refusal(
                "BadRequest",
                "One of the required parameters to lookup meeting by QueryOptions is null or empty",
            ),
            GraphBadRequestError,
        ),
        (
            401,
            refusal("InvalidAuthenticationToken", "Access token is empty."),
            GraphUnauthorizedError,
        ),
        (
            401,
            refusal("InvalidAuthenticationToken", "Access token has expired or is not yet valid."),
            GraphUnauthorizedError,
        ),
        (
            401,
            refusal(
                "InvalidAuthenticationToken",
                "CompactToken parsing failed with error code: 80049217",
            ),
            GraphUnauthorizedError,
        ),
        (403, refusal("Forbidden"), GraphForbiddenError),
        (
            403,
            refusal("Forbidden", "3003: User does not have access to lookup meeting"),
            GraphNotYoursError,
        ),
        (
            403,
            refusal("General", "No application access policy found for this app"),
            GraphForbiddenError,
        ),
        (404, refusal("NotFound", "3004: Specified meeting is not found"), GraphNotFoundError),
        (
            404,
            refusal(
                "NotFound",
                "9038 Meeting operation failed due to post message to chat thread failure",
            ),
            GraphNotFoundError,
        ),
        (
            400,
            refusal("BadRequest", "Resource not found for the segment 'onlineMeetings'"),
            GraphNotFoundError,
        ),
        (405, b"", GraphBadRequestError),
        (409, refusal("Conflict"), GraphConflictError),
        (410, b"", GraphNotFoundError),
        (429, refusal("TooManyRequests"), GraphThrottledError),
        (500, refusal("InternalServerError"), GraphUnavailableError),
        (502, b"<html>Bad Gateway</html>", GraphUnavailableError),
        (503, b"", GraphUnavailableError),
        (504, b"", GraphUnavailableError),
        (500, refusal("General", "3004: Specified meeting is not found"), GraphUnavailableError),
        (302, b"", GraphUnavailableError),
    ],
)
def test_each_refusal_has_its_class(status: int, body: Any, kind: type[GraphError]) -> None:
    error = read(status, body)

    assert type(error) is kind
    assert error.status == status


def test_the_number_the_code_and_the_reference_are_kept() -> None:
    error = read(404, refusal("NotFound", "3004: not found"), request_id="r-1")

    assert (error.number, error.code, error.request_id) == ("3004", "NotFound", "r-1")
    assert str(error) == "Microsoft Graph answered 404 NotFound 3004"


@pytest.mark.parametrize(
    "inner",
    [
        {"innerError": {"request-id": "r-2"}},
        {"innererror": {"request-id": "r-2"}},
        {"innerError": {"code": "x", "innerError": {"request-id": "r-2"}}},
    ],
)
def test_the_reference_is_found_in_the_body_too(inner: dict[str, Any]) -> None:
    error = read(403, {"error": {"code": "forbidden", "message": "", **inner}})

    assert error.request_id == "r-2"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe<html>",
        b"[" * 200_000,
        [],
        {"error": "invalid_grant"},
        {"error": {"code": None, "message": None, "innerError": "x"}},
        {"error": {"code": "Ana's meeting, 3 p.m.", "message": 5}},
    ],
)
def test_a_body_that_says_nothing_leaves_the_facts_empty(body: Any) -> None:
    error = read(403, body)

    assert (type(error), error.code, error.number, error.request_id) == (
        GraphForbiddenError,
        "",
        "",
        "",
    )


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    "challenge",
    [
        CHALLENGE.format(STANDARD),
        CHALLENGE.format(STANDARD.rstrip("=")),
        CHALLENGE.format(URL_SAFE),
        CHALLENGE.format(STANDARD.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D")),
        CHALLENGE.format(CLAIMS.replace('"', '\\"')),
        f"Bearer error=insufficient_claims, claims={URL_SAFE}",
        f'Bearer claims="{STANDARD}", error="insufficient_claims"',
        f'PoP claims="not base64", Bearer Claims = "{STANDARD}"',
    ],
)
def test_a_claims_challenge_is_decoded_in_all_its_forms(status: int, challenge: str) -> None:
    error = read(status, refusal("InvalidAuthenticationToken"), WWW_Authenticate=challenge)

    assert isinstance(error, GraphUnauthorizedError)
    assert error.claims == CLAIMS


def test_a_claims_challenge_in_the_second_header_is_found() -> None:
    headers = httpx.Headers(
        [("WWW-Authenticate", 'Negotiate x="y"'), ("www-authenticate", CHALLENGE.format(STANDARD))]
    )

    error = read_error(401, headers, b"", now=NOW)

    assert isinstance(error, GraphUnauthorizedError)
    assert error.claims == CLAIMS


@pytest.mark.parametrize("claims", ["", "%%%", "c3Bhbg==", "WzFd"])
def test_claims_that_say_nothing_are_none(claims: str) -> None:
    error = read(401, WWW_Authenticate=CHALLENGE.format(claims))

    assert isinstance(error, GraphUnauthorizedError)
    assert error.claims is None
    assert type(read(403, WWW_Authenticate=CHALLENGE.format(claims))) is GraphForbiddenError


def test_throttling_says_how_long() -> None:
    error = read(429, Retry_After="2.128")

    assert isinstance(error, GraphThrottledError)
    assert error.retry_after == timedelta(seconds=2.128)


def test_throttling_without_a_time() -> None:
    error = read(429)

    assert isinstance(error, GraphThrottledError)
    assert error.retry_after == timedelta()


@pytest.mark.parametrize(
    ("status", "headers", "untouched", "wait"),
    [
        (503, {"Retry_After": "1"}, True, timedelta(seconds=1)),
        (503, {}, False, None),
        (500, {"Retry_After": "1"}, False, timedelta(seconds=1)),
    ],
)
def test_only_a_503_that_names_a_time_was_not_acted_upon(
    status: int, headers: dict[str, str], untouched: bool, wait: timedelta | None
) -> None:
    error = read(status, None, **headers)

    assert isinstance(error, GraphUnavailableError)
    assert (error.untouched, error.retry_after) == (untouched, wait)


@given(
    st.integers(300, 599),
    st.binary() | st.text().map(lambda text: json.dumps(refusal(text, text)).encode()),
    st.text(),
)
def test_no_refusal_breaks_the_reading(status: int, body: bytes, header: str) -> None:
    """Whatever stands in body and headers, the answer is one of our errors with its status."""
    headers = {"www-authenticate": f'Bearer claims="{header}"', "retry-after": header}

    error = read_error(status, headers, body, now=NOW)

    assert error.status == status


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("Invalid value specified for property 'endDateTime' of resource.", "endDateTime"),
        ("The Subject is too long.", "Subject"),
        ("Invalid enum value", ""),
        ("", ""),
    ],
)
def test_what_is_wrong_in_a_request_is_named_where_graph_names_it(message: str, field: str) -> None:
    error = read(400, refusal("BadRequest", message))

    assert isinstance(error, GraphBadRequestError)
    assert error.field == field
