"""Where each of Microsoft's clouds answers.

Facts: https://learn.microsoft.com/graph/deployments and the Bot Framework's page on
authentication; GCC is part of the public cloud, but for its Connector host.
"""

from dataclasses import dataclass
from enum import StrEnum


class Cloud(StrEnum):
    """A cloud that has online meetings in Graph; China's has none."""

    PUBLIC = "public"
    GCC_HIGH = "gcc-high"
    DOD = "dod"


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudAddresses:
    """Addresses without a closing slash; *bot_scope* is the bot's own, for the Connector."""

    graph_url: str
    login_url: str
    bot_login_url: str
    bot_openid_url: str
    bot_token_issuer: str
    bot_scope: str
    connector_hosts: tuple[str, ...]


def _us_government(graph_url: str, connector_host: str) -> CloudAddresses:
    return CloudAddresses(
        graph_url=graph_url,
        login_url="https://login.microsoftonline.us",
        bot_login_url="https://login.microsoftonline.us",
        bot_openid_url="https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        bot_token_issuer="https://api.botframework.us",
        bot_scope="https://api.botframework.us/.default",
        connector_hosts=(connector_host,),
    )


PRESETS = {
    Cloud.PUBLIC: CloudAddresses(
        graph_url="https://graph.microsoft.com",
        login_url="https://login.microsoftonline.com",
        bot_login_url="https://login.microsoftonline.com",
        bot_openid_url="https://login.botframework.com/v1/.well-known/openidconfiguration",
        bot_token_issuer="https://api.botframework.com",
        bot_scope="https://api.botframework.com/.default",
        connector_hosts=("smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"),
    ),
    Cloud.GCC_HIGH: _us_government(
        "https://graph.microsoft.us", "smba.infra.gov.teams.microsoft.us"
    ),
    Cloud.DOD: _us_government(
        "https://dod-graph.microsoft.us", "smba.infra.dod.teams.microsoft.us"
    ),
}
