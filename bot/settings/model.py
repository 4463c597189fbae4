"""Every environment variable by name, with its type, default and meaning."""

import base64
from datetime import date
from pathlib import Path
from typing import Literal

from platformdirs import user_state_path
from pydantic import Field, SecretStr
from pydantic_settings import SettingsConfigDict

from bot.settings.checks import Address, Database, GraphRoot, Hosts, KeyRing, Root, split_list
from bot.settings.clouds import PRESETS, Cloud, CloudAddresses
from bot.settings.controls import Controls


class Settings(Controls):
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
    secret_expires: date | None = Field(
        None,
        alias="CONVENE_SECRET_EXPIRES",
        description="day (`2027-05-31`) on which the client secret ends, as the portal shows it; "
        "`doctor` tells a month before",
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
