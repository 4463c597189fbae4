"""Every environment variable by name, with its type, default and meaning."""

import base64
from pathlib import Path
from typing import Literal

from platformdirs import user_state_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.settings.checks import (
    Address,
    Database,
    GraphRoot,
    Hosts,
    KeyRing,
    NamedIds,
    Root,
    Zone,
    split_list,
    split_named,
)
from bot.settings.clouds import PRESETS, Cloud, CloudAddresses


class Settings(BaseSettings):
    """What the process needs to run. Secrets stay out of ``repr``."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_ignore_empty=True,  # as compose files write what is not set
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    app_id: str = Field(
        "", alias="MicrosoftAppId", description="application (client) id of the Entra app"
    )
    app_password: SecretStr = Field(
        SecretStr(""), alias="MicrosoftAppPassword", description="its client secret"
    )
    app_type: Literal["SingleTenant", "UserAssignedMSI", "MultiTenant"] = Field(
        "SingleTenant",
        alias="MicrosoftAppType",
        description="SingleTenant · UserAssignedMSI · MultiTenant",
    )
    app_tenant_id: str = Field(
        "", alias="MicrosoftAppTenantId", description="tenant id (a GUID) of the Entra app"
    )
    client_certificate: Path | None = Field(
        None,
        alias="CONVENE_CLIENT_CERTIFICATE",
        description="PEM file with key and certificate, instead of the secret",
    )
    managed_identity: str = Field(
        "",
        alias="CONVENE_MANAGED_IDENTITY",
        description="client id of a managed identity that the app trusts, instead of the secret",
    )
    public_url: Root = Field(
        "",
        alias="CONVENE_PUBLIC_URL",
        description="https address people's browsers and Teams reach Convene at; "
        "the redirect address is it + `/auth/callback`",
    )
    host: str = Field(
        "",
        alias="CONVENE_HOST",
        description="address to listen on; all with credentials, else loopback",
    )
    port: int = Field(3978, alias="CONVENE_PORT", ge=0, le=65535, description="port to listen on")
    database_url: Database = Field(
        SecretStr(""),
        alias="CONVENE_DATABASE_URL",
        description="`sqlite+aiosqlite:///…` or `postgresql+asyncpg://…?ssl=require`; "
        "a file in the user's state folder by default",
    )
    secret_keys: KeyRing = Field(
        SecretStr(""),
        alias="CONVENE_SECRET_KEYS",
        description="key ring, newest first, comma-separated, each 32 bytes in URL-safe base64 "
        "(`app.py doctor --new-key` makes one)",
    )
    cloud: Cloud = Field(
        Cloud.PUBLIC,
        alias="CONVENE_CLOUD",
        description="public · gcc-high · dod: presets for every address below",
    )
    allowed_tenants: str = Field(
        "",
        alias="CONVENE_ALLOWED_TENANTS",
        description="comma-separated tenant ids (GUIDs), `*` for any; "
        "empty for the app's own tenant",
    )
    passcode: Literal["always", "when-asked"] = Field(
        "always",
        alias="CONVENE_PASSCODE",
        description="always · when-asked: which meetings get a passcode",
    )
    room_details: Literal["all", "link"] = Field(
        "all",
        alias="CONVENE_ROOM_DETAILS",
        description="all · link: whether cards in channels and groups carry passcode and dial-in",
    )
    templates: NamedIds = Field(
        "",
        alias="CONVENE_TEMPLATES",
        description="meeting templates that people may name, `Webinar=<id>, Town hall=<id>`",
    )
    sensitivity_labels: NamedIds = Field(
        "",
        alias="CONVENE_SENSITIVITY_LABELS",
        description="sensitivity labels that people may name, `Confidential=<id>`",
    )
    live_events: Literal["off", "on"] = Field(
        "off",
        alias="CONVENE_LIVE_EVENTS",
        description="off · on: whether live events are asked for, which Microsoft has deprecated",
    )
    default_minutes: int = Field(
        30,
        alias="CONVENE_DEFAULT_MINUTES",
        gt=0,
        le=24 * 60,
        description="length of a meeting, in minutes, where none is said",
    )
    default_zone: Zone = Field(
        "UTC",
        alias="CONVENE_DEFAULT_ZONE",
        description="time zone of people whose client names none",
    )
    retention_days: int = Field(
        30,
        alias="CONVENE_RETENTION_DAYS",
        gt=0,
        description="days after which messages and meetings are forgotten",
    )
    messages_a_minute: int = Field(
        60,
        alias="CONVENE_MESSAGES_A_MINUTE",
        ge=0,
        description="messages a minute that one person gets an answer to; 0 for any number",
    )
    tenant_messages_a_minute: int = Field(
        6000,
        alias="CONVENE_TENANT_MESSAGES_A_MINUTE",
        ge=0,
        description="the same for all people of a tenant together, in each replica",
    )
    meetings_an_hour: int = Field(
        100,
        alias="CONVENE_MEETINGS_AN_HOUR",
        ge=0,
        description="meetings an hour that one person may have made; 0 for any number",
    )
    graph_url: GraphRoot = Field(
        "", alias="CONVENE_GRAPH_URL", description="Microsoft Graph's root without a version"
    )
    login_url: Root = Field(
        "", alias="CONVENE_LOGIN_URL", description="Entra's root without a tenant, for people"
    )
    bot_login_url: Root = Field(
        "", alias="CONVENE_BOT_LOGIN_URL", description="Entra's root, for the bot's own token"
    )
    bot_openid_url: Address = Field(
        "",
        alias="CONVENE_BOT_OPENID_URL",
        description="full address of the OpenID metadata that signs activities",
    )
    bot_token_issuer: str = Field(
        "", alias="CONVENE_BOT_TOKEN_ISSUER", description="issuer of the tokens on activities"
    )
    connector_hosts: Hosts = Field(
        "",
        alias="CONVENE_CONNECTOR_HOSTS",
        description="comma-separated hosts (`host:port`, `host:*`, `*.suffix`) "
        "that a serviceUrl may name",
    )
    ca_bundle: Path | None = Field(
        None,
        alias="CONVENE_CA_BUNDLE",
        description="PEM of extra certificate authorities for all outgoing calls",
    )
    publisher: str = Field(
        "Convene",
        alias="CONVENE_PUBLISHER",
        description="who publishes the Teams app, as its package says",
    )
    privacy_url: Address = Field(
        "",
        alias="CONVENE_PRIVACY_URL",
        description="page on privacy that the app package names; the public address by default",
    )
    terms_url: Address = Field(
        "",
        alias="CONVENE_TERMS_URL",
        description="page with the terms of use that the app package names; "
        "the public address by default",
    )
    log: Literal["text", "json"] = Field("text", alias="CONVENE_LOG", description="text · json")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO",
        alias="CONVENE_LOG_LEVEL",
        description="DEBUG · INFO · WARNING · ERROR, of Convene's own events; "
        "libraries' are shown from WARNING up",
    )
    lease_seconds: float = Field(
        30,
        alias="CONVENE_LEASE_SECONDS",
        gt=0,
        description="seconds a replica holds a message before another may take it over",
    )
    drain_seconds: float = Field(
        20,
        alias="CONVENE_DRAIN_SECONDS",
        ge=0,
        description="seconds a stopping replica gives its work",
    )

    metrics_port: int | None = Field(
        None,
        alias="CONVENE_METRICS_PORT",
        ge=0,
        le=65535,
        description="port of its own for `GET /metrics`, Prometheus' text; off where unset",
    )

    @property
    def sandboxed(self) -> bool:
        """Whether no Microsoft credentials are set, so that the sandbox stands in for them."""
        secret = self.app_password.get_secret_value()
        return not (self.app_id or secret or self.client_certificate or self.managed_identity)

    @property
    def addresses(self) -> CloudAddresses:
        """The cloud's addresses, each replaced where a setting names another."""
        preset = PRESETS[self.cloud]
        return CloudAddresses(
            graph_url=self.graph_url or preset.graph_url,
            login_url=self.login_url or preset.login_url,
            bot_login_url=self.bot_login_url or preset.bot_login_url,
            bot_openid_url=self.bot_openid_url or preset.bot_openid_url,
            bot_token_issuer=self.bot_token_issuer or preset.bot_token_issuer,
            bot_scope=preset.bot_scope,
            connector_hosts=split_list(self.connector_hosts) or preset.connector_hosts,
        )

    @property
    def template_ids(self) -> dict[str, str]:
        """The ids of the meeting templates that may be asked for, by name."""
        return split_named(self.templates)

    @property
    def label_ids(self) -> dict[str, str]:
        """The ids of the sensitivity labels that may be asked for, by name."""
        return split_named(self.sensitivity_labels)

    @property
    def tenants(self) -> frozenset[str]:
        """The tenants whose people are served, in lower case; ``*`` stands for any."""
        named = split_list(self.allowed_tenants) or (self.app_tenant_id,)
        return frozenset(tenant.lower() for tenant in named)

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The key ring, newest first, each of 32 bytes."""
        return tuple(
            base64.urlsafe_b64decode(k) for k in split_list(self.secret_keys.get_secret_value())
        )

    @property
    def database(self) -> str:
        """The database's address; a file in the user's state folder where none is set."""
        given = self.database_url.get_secret_value()
        return given or f"sqlite+aiosqlite:///{user_state_path('convene') / 'convene.sqlite3'}"

    @property
    def redirect_url(self) -> str:
        """Where Entra sends people back to."""
        return f"{self.public_url}/auth/callback"
