"""The stock bot of comparison: botbuilder's own adapter and validation, and an echo.

It is started by ``tests.bench.load`` with the bot's own settings. Two things are not stock, both in
its favour: its token for the connector is fetched once (botbuilder fetches one each turn), and it
is handed out by a class of ours, since botbuilder's asks Microsoft's own host which others it
may trust.
"""

import os
from collections.abc import Callable
from typing import Any

import requests
from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity
from botframework.connector.auth import (
    BotFrameworkAuthenticationFactory,
    PasswordServiceClientCredentialFactory,
)
from botframework.connector.auth.app_credentials import AppCredentials

SETTINGS = dict(os.environ)
SCOPE = "https://api.botframework.com/.default"


class Credentials(AppCredentials):
    """The bot's own token, fetched once."""

    token = ""

    def get_access_token(self, force_refresh: bool = False) -> str:
        if not Credentials.token:
            answer = requests.post(
                f"{SETTINGS['CONVENE_BOT_LOGIN_URL']}/{SETTINGS['MicrosoftAppTenantId']}"
                "/oauth2/v2.0/token",
                data={
                    "grant_type": "client_credentials",
                    "client_id": SETTINGS["MicrosoftAppId"],
                    "client_secret": SETTINGS["MicrosoftAppPassword"],
                    "scope": SCOPE,
                },
                verify=SETTINGS["CONVENE_CA_BUNDLE"],
                timeout=10,
            )
            Credentials.token = answer.json()["access_token"]
        return Credentials.token


class CredentialFactory(PasswordServiceClientCredentialFactory):
    """Hands out the one credential."""

    async def create_credentials(self, app_id: str, *_: Any, **__: Any) -> Credentials:
        return Credentials(app_id, oauth_scope=SCOPE)


class Echo(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


class StockAdapter(CloudAdapterBase):
    """What botbuilder-integration-aiohttp does around ``CloudAdapterBase``."""

    def __init__(self) -> None:
        super().__init__(
            BotFrameworkAuthenticationFactory.create(
                validate_authority=False,
                to_channel_from_bot_login_url=SETTINGS["CONVENE_BOT_LOGIN_URL"],
                to_channel_from_bot_oauth_scope="https://api.botframework.com",
                to_bot_from_channel_token_issuer=SETTINGS["CONVENE_BOT_TOKEN_ISSUER"],
                to_bot_from_channel_open_id_metadata_url=SETTINGS["CONVENE_BOT_OPENID_URL"],
                oauth_url="https://token.botframework.com",
                credential_factory=CredentialFactory(
                    SETTINGS["MicrosoftAppId"], SETTINGS["MicrosoftAppPassword"]
                ),
            )
        )

    async def process(self, request: web.Request) -> web.Response:
        read: Callable[[Any], Activity] = Activity.deserialize
        activity = read(await request.json())
        header = request.headers.get("Authorization", "")
        await self.process_activity(header, activity, Echo().on_turn)
        return web.Response(status=201)


async def ready(_: web.Request) -> web.Response:
    return web.Response()


def main() -> None:
    application = web.Application()
    application.router.add_post("/api/messages", StockAdapter().process)
    application.router.add_get("/health/ready", ready)
    port = int(SETTINGS["CONVENE_PORT"])
    web.run_app(application, host="127.0.0.1", port=port, print=None)


if __name__ == "__main__":
    main()
