"""The routes, and what every answer carries."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from aiohttp import web

from bot.web import teams_js
from bot.web.calendar import PATH as CALENDAR_PATH
from bot.web.calendar import CalendarFiles
from bot.web.health import Ready, health_routes
from bot.web.rates import PageRates
from bot.web.security import secure_answers
from bot.web.sign_in import SignInPages, refuse_too_many

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# Ours to choose; activities are far smaller.
MAX_BODY = 1024 * 1024


def create_app(
    *,
    messages: Handler,
    sign_in: SignInPages,
    ready: Ready,
    calendar: CalendarFiles | None = None,
    max_body: int = MAX_BODY,
    https: bool = True,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> web.Application:
    """Lay out the routes.

    Args:
        messages: Answers ``POST /api/messages``.
        sign_in: Answers ``/auth/start`` and ``/auth/callback``.
        ready: None when messages can be taken, else the reason, fit to be shown to anybody.
        calendar: Answers ``/meetings/….ics``.
        max_body: In bytes; more is answered with 413.
        now: The clock, by which the pages of a sign-in are limited.
        https: Whether people reach us by https, if only through a proxy.
    """
    limited = PageRates(now, refuse=refuse_too_many).limited
    app = web.Application(client_max_size=max_body)
    app.on_response_prepare.append(secure_answers(https=https))
    app.add_routes(
        [
            web.post("/api/messages", messages),
            # HEAD is a GET without a page: a link's preview must not use up a sign-in.
            web.get("/auth/start", limited(sign_in.start), allow_head=False),
            web.get("/auth/callback", limited(sign_in.callback), allow_head=False),
            web.post("/auth/callback", limited(sign_in.callback)),
            web.get(teams_js.PATH, teams_js.serve),
            *health_routes(ready),
        ]
    )
    if calendar is not None:
        app.router.add_get(CALENDAR_PATH, calendar.serve)
    return app
