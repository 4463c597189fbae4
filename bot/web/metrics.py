"""``GET /metrics``, on a port of its own that is not for everybody."""

from collections.abc import Callable

from aiohttp import web

from bot.web.security import secure_answers

# https://prometheus.io/docs/instrumenting/exposition_formats/
_TEXT = "text/plain; version=0.0.4; charset=utf-8"


def create_metrics_app(write_text: Callable[[], bytes]) -> web.Application:
    """Lay out the one route; *write_text* gives the metrics as Prometheus' text."""

    async def show(_: web.Request) -> web.Response:
        return web.Response(body=write_text(), headers={"Content-Type": _TEXT})

    app = web.Application()
    app.on_response_prepare.append(secure_answers(https=False))
    app.add_routes([web.get("/metrics", show)])
    return app
