"""The pages of a sign-in: the link from Teams leads to Entra, Entra leads back here."""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from aiohttp import web

from bot.errors import ConveneError, SignInRefusedError
from bot.identity import SignedIn
from bot.message import Person
from bot.web.languages import words_of
from bot.web.pages import (
    CONTENT_SECURITY_POLICY,
    SIGNED_IN,
    SIGNED_IN_UNHEARD,
    SIGNED_IN_WITH_DIGITS,
    TOO_MANY,
    WINDOW_POLICY,
    Page,
    page_for,
    write_page,
)

logger = logging.getLogger(__name__)

# Entra's answer is a code of a few KB.
MAX_FORM = 64 * 1024
# What ids and states of ours are made of (RFC 4648, section 5), in more than their 43 characters;
# no store is asked for others, since PostgreSQL refuses some.
OURS = re.compile(r"[A-Za-z0-9_-]{1,128}", re.ASCII)


class SignIn(Protocol):
    """Who signs people in: ``identity.Identity``, where the errors are told."""

    async def authorization_url(self, flow_id: str) -> str:
        """Return where the link leads to."""
        ...

    async def complete_sign_in(self, answer: Mapping[str, str]) -> SignedIn:
        """Judge Entra's answer and return whose it is, and what its page hands on."""
        ...


class SignInPages:
    """Shows what comes of a sign-in.

    Args:
        on_signed_in: Lets the person's waiting messages go on; returns soon.
    """

    def __init__(
        self, sign_in: SignIn, *, on_signed_in: Callable[[Person], Awaitable[None]]
    ) -> None:
        self._sign_in = sign_in
        self._on_signed_in = on_signed_in

    async def start(self, request: web.Request) -> web.Response:
        """Lead on to Entra."""
        flow_id = request.query.get("flow", "")
        try:
            if not OURS.fullmatch(flow_id):
                raise _incomplete()
            url = await self._sign_in.authorization_url(flow_id)
        except ConveneError as error:
            return _refuse(request, error)
        # Entra's own address, kept as it stands: it is encoded already.
        return web.Response(status=302, headers={"Location": url})

    async def callback(self, request: web.Request) -> web.Response:
        """Take Entra's answer, by form POST or by query, and say what came of it."""
        try:
            done = await self._sign_in.complete_sign_in(await _read_answer(request))
        except ConveneError as error:
            return _refuse(request, error)
        if done.digits is not None:
            return _show(request, SIGNED_IN_WITH_DIGITS, state=done.code, digits=done.digits)
        try:
            await self._on_signed_in(done.person)
        except ConveneError as error:
            logger.warning("sign_in.unheard", extra={"error": type(error).__name__})
            return _show(request, SIGNED_IN_UNHEARD, state=done.code)
        return _show(request, SIGNED_IN, state=done.code)


def refuse_too_many(request: web.Request) -> web.Response:
    """Say that too many ask just now."""
    return _show(request, TOO_MANY)


async def _read_answer(request: web.Request) -> dict[str, str]:
    answer = dict(request.query) if request.method == "GET" else await _read_form(request)
    if "state" in answer and not OURS.fullmatch(answer["state"]):
        raise _incomplete()
    return answer


async def _read_form(request: web.Request) -> dict[str, str]:
    if request.content_type != "application/x-www-form-urlencoded":
        raise web.HTTPUnsupportedMediaType
    # A browser sends UTF-8 and need not say so; Python knows codecs that take seconds.
    if (request.charset or "utf-8").lower() != "utf-8":
        raise _incomplete()
    try:
        form = await request.clone(client_max_size=MAX_FORM).post()
    except (UnicodeError, web.RequestPayloadError) as error:
        raise _incomplete() from error
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _incomplete() -> SignInRefusedError:
    return SignInRefusedError("no link of ours", code="incomplete")


def _refuse(request: web.Request, error: ConveneError) -> web.Response:
    page, code = page_for(error)
    extra = {"status": page.status, "error": type(error).__name__, "code": code}
    logger.info("sign_in.page", extra=extra)
    return _show(request, page, code=code)


def _show(
    request: web.Request, page: Page, *, code: str = "", state: str = "", digits: str = ""
) -> web.Response:
    words = words_of(request.headers.get("Accept-Language", ""))
    return web.Response(
        status=page.status,
        text=write_page(page, words, code=code, state=state, digits=digits),
        content_type="text/html",
        charset="utf-8",
        headers={
            "Content-Security-Policy": WINDOW_POLICY if state else CONTENT_SECURITY_POLICY,
            "Content-Language": words.tag,
            "Vary": "Accept-Language",
        },
    )
