"""The app's redirect address, for the sign-in page to send the browser back to."""

from aiohttp import web


class Callback:
    """The app's redirect address: it keeps what the browser brings."""

    def __init__(self) -> None:
        self.url = ""
        self.method = ""
        self.fields: dict[str, str] = {}

    async def take(self, request: web.Request) -> web.Response:
        self.method = request.method
        brought = await request.post() if request.method == "POST" else request.query
        self.fields = {name: str(value) for name, value in brought.items()}
        return web.Response(text="You are signed in.")
