import aiohttp
import pytest
from botbuilder.schema import Activity
from botframework.connector.auth import ClaimsIdentity

from bot.teams import Connector
from bot.teams.authentication import ConnectorAuthentication
from bot.teams.conversations import TurnConnectorFactory
from bot.teams.refusal import ActivityRefusedError
from bot.teams.signing_keys import SigningKeys
from tests.teams.wire import (
    APP_ID,
    ISSUER,
    SERVICE_URL,
    bearer,
)


@pytest.fixture
def authentication(
    session: aiohttp.ClientSession, openid_url: str, connector: Connector
) -> ConnectorAuthentication:
    return ConnectorAuthentication(
        app_id=APP_ID,
        issuer=ISSUER,
        keys=SigningKeys(openid_url, session=session, clock=lambda: 0.0),
        allowed_hosts=["localhost:*"],
        connector_factory=TurnConnectorFactory(connector.calls),
    )


async def test_botbuilder_asks_in_one_step(authentication: ConnectorAuthentication) -> None:
    activity = Activity(channel_id="msteams", service_url=SERVICE_URL)

    result = await authentication.authenticate_request(activity, bearer())

    assert result.claims_identity.is_authenticated
    assert result.claims_identity.get_claim_value("aud") == APP_ID
    assert result.connector_factory is authentication.create_connector_factory(
        result.claims_identity
    )


async def test_streams_are_refused(authentication: ConnectorAuthentication) -> None:
    with pytest.raises(ActivityRefusedError) as refused:
        await authentication.authenticate_streaming_request(bearer(), "msteams")

    assert refused.value.status == 403


async def test_botbuilder_gets_no_tokens_of_people(
    authentication: ConnectorAuthentication,
) -> None:
    client = await authentication.create_user_token_client(ClaimsIdentity({}, True))

    with pytest.raises(NotImplementedError, match="identity"):
        await client.get_user_token("29:a", "graph", "msteams", "")
