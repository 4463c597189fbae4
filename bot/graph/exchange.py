"""One request to Microsoft Graph and its answer over HTTP; foreign errors are translated here.

It reads no meaning into what comes back: ``wire`` does. It holds no token and no cookie.
"""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from bot.errors import GraphUnavailableError

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
# A meeting is some ten kilobytes. What is larger does not come from Graph.
LARGEST_ANSWER = 1_048_576
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back, whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def open_http(ca_bundle: str | None = None) -> httpx.AsyncClient:
    """Open the connections to Graph; the caller closes them.

    Args:
        ca_bundle: PEM file of certificate authorities to trust besides the public ones.
    """
    # httpx writes each URL to its log, and that of a look-up holds the join link.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    context = httpx.create_ssl_context(trust_env=False)
    if ca_bundle:
        context.load_verify_locations(cafile=ca_bundle)
    return httpx.AsyncClient(
        verify=context,
        trust_env=False,
        http2=False,
        follow_redirects=False,
        # One person's cookie has no place in the next one's request.
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        # Short, so that a connection is seldom used in the moment that Graph closes it: a plain
        # POST lost there could not be repeated.
        limits=httpx.Limits(
            max_connections=100, max_keepalive_connections=20, keepalive_expiry=15.0
        ),
    )


async def exchange(http: httpx.AsyncClient, request: httpx.Request, *, seconds: float) -> Answer:
    """Send *request* and read its answer within *seconds*.

    Raises:
        GraphUnavailableError: No answer. It is *untouched* where the request never went out.
    """
    request.extensions["timeout"] = _timeouts(seconds)
    try:
        async with asyncio.timeout(seconds):
            response = await http.send(request, stream=True, follow_redirects=False)
            try:
                body = await _body(response)
            finally:
                await response.aclose()
    except _NEVER_SENT as error:
        unavailable = GraphUnavailableError(f"Microsoft Graph cannot be reached: {_name(error)}")
        unavailable.untouched = True
        raise unavailable from error
    except (httpx.RequestError, TimeoutError) as error:
        raise GraphUnavailableError(f"no answer from Microsoft Graph: {_name(error)}") from error
    return Answer(status=response.status_code, headers=response.headers, body=body)


def _timeouts(seconds: float) -> dict[str, float | None]:
    connect = min(CONNECT_SECONDS, seconds)
    read = min(READ_SECONDS, seconds)
    return httpx.Timeout(connect=connect, pool=connect, read=read, write=read).as_dict()


async def _body(response: httpx.Response) -> bytes:
    # Left unread, the connection is not used again: a 503 calls for a new one.
    if response.status_code == httpx.codes.SERVICE_UNAVAILABLE:
        return b""
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise GraphUnavailableError("Microsoft Graph answered at too great a length")
    return bytes(body)


def _name(error: Exception) -> str:
    # Its text may hold the address, and that of a look-up the join link.
    return type(error).__name__
