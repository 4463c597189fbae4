"""Microsoft's TeamsJS, served from here: no page of ours loads anything from elsewhere.

``@microsoft/teams-js`` as published, under its own licence beside it; the same bytes as on
``res.cdn.office.net``. A newer one takes its place as a file, with the version and hash below.
"""

from pathlib import Path

from aiohttp import web

VERSION = "2.58.0"
# As Microsoft's own page of that version names it; the browser checks it again.
INTEGRITY = "sha384-sMo/EOqQPa1OCup2/VBRum7oFeOS22kvs8WGDc45xK53tUVZzFR5WwFYDUYN1LO4"
PATH = "/auth/teams.js"
SCRIPT = (Path(__file__).parent / f"MicrosoftTeams-{VERSION}.min.js").read_bytes()


async def serve(_: web.Request) -> web.Response:
    """Answer with the script; it may be kept for a day."""
    headers = {"Cache-Control": "public, max-age=86400"}
    return web.Response(
        body=SCRIPT, content_type="text/javascript", charset="utf-8", headers=headers
    )
