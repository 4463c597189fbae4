"""The fuzzer tries every route that there is."""

from bot.web import SignInPages, create_app
from tests.fuzz.routes import describe
from tests.web.conftest import Bot


def test_every_route_of_the_public_port_is_described() -> None:
    bot = Bot()
    pages = SignInPages(bot.sign_in, on_signed_in=bot.on_signed_in)
    app = create_app(messages=bot.messages, sign_in=pages, ready=bot.ready)

    served = {
        (str(route.resource.canonical), route.method.lower())
        for route in app.router.routes()
        if route.resource is not None and route.method != "HEAD"
    }

    paths = describe("https://smba.trafficmanager.net/")["paths"]
    assert {(path, method) for path, methods in paths.items() for method in methods} == served
