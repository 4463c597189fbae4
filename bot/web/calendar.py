"""``GET /meetings/{link}.ics``: a meeting's calendar file, for whoever has its link."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.errors import StoreError
from bot.locales import sentence
from bot.store import Linked
from bot.web.calendar_file import calendar_file
from bot.web.languages import words_of
from bot.web.pages import CONTENT_SECURITY_POLICY, Page, write_page

logger = logging.getLogger(__name__)

# In more than the characters that a link of ours has.
PATH = "/meetings/{link:[A-Za-z0-9_-]{1,2048}}.ics"

GONE = Page(
    status=404,
    title=sentence("This link is no longer good"),
    paragraphs=(
        sentence("The meeting is over, cancelled, or was never there."),
        sentence("Ask the person who gave you the link."),
    ),
)
AWAY = Page(
    status=503,
    title=sentence("The calendar file is not to be had just now"),
    paragraphs=(sentence("Open the link again in a minute."),),
)


class CalendarFiles:
    """Serves the files.

    Args:
        open_link: Gives the meeting that a link names, None where it is good no more.
        now: The clock; gives aware datetimes.
    """

    def __init__(
        self,
        open_link: Callable[[str], Awaitable[Linked | None]],
        *,
        now: Callable[[], datetime],
    ) -> None:
        self._open_link, self._now = open_link, now

    async def serve(self, request: web.Request) -> web.Response:
        """Answer with the file, in the reader's language."""
        try:
            linked = await self._open_link(request.match_info["link"])
        except StoreError as error:
            logger.warning("calendar.unavailable", extra={"error": type(error).__name__})
            return _show(request, AWAY)
        if linked is None:
            return _show(request, GONE)
        words = words_of(request.headers.get("Accept-Language", ""))
        content = calendar_file(
            linked.meeting,
            linked.link.request_id,
            words=words,
            zone=ZoneInfo(linked.link.zone),
            now=self._now(),
        )
        return web.Response(
            body=content,
            content_type="text/calendar",
            charset="utf-8",
            headers={
                "Content-Disposition": 'attachment; filename="meeting.ics"',
                "Content-Language": words.tag,
                "Vary": "Accept-Language",
            },
        )


def _show(request: web.Request, page: Page) -> web.Response:
    words = words_of(request.headers.get("Accept-Language", ""))
    return web.Response(
        status=page.status,
        text=write_page(page, words),
        content_type="text/html",
        charset="utf-8",
        headers={
            "Content-Security-Policy": CONTENT_SECURITY_POLICY,
            "Content-Language": words.tag,
            "Vary": "Accept-Language",
        },
    )
