"""Headers that every answer carries, also an error's."""

from collections.abc import Awaitable, Callable

from aiohttp import web

# https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
ONE_YEAR = "max-age=31536000"

OnPrepare = Callable[[web.Request, web.StreamResponse], Awaitable[None]]


def secure_answers(*, https: bool) -> OnPrepare:
    """Return aiohttp's hook that adds the headers; an answer's own stay."""
    headers = HEADERS | ({"Strict-Transport-Security": ONE_YEAR} if https else {})

    async def add(_: web.Request, response: web.StreamResponse) -> None:
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        # Which versions run here is nobody's business.
        response.headers.pop("Server", None)

    return add
