"""What an administrator decides for everybody: who, where, and what a meeting must be like."""

from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings

from bot.settings.checks import NamedIds, People, Places, Zone, split_list, split_named


class Controls(BaseSettings):
    """The part of ``Settings`` that people meet; each refusal names what is set here."""

    allowed_tenants: str = Field(
        "",
        alias="CONVENE_ALLOWED_TENANTS",
        description="comma-separated tenant ids (GUIDs), `*` for any; "
        "empty for the app's own tenant",
    )
    allowed_people: People = Field(
        "",
        alias="CONVENE_ALLOWED_PEOPLE",
        description="comma-separated object ids (GUIDs) of those who may use Convene; "
        "empty for everybody of the tenants",
    )
    places: Places = Field(
        "personal,groups,channels",
        alias="CONVENE_PLACES",
        description="personal · groups · channels, comma-separated: where Convene works",
    )
    confirm_above: int = Field(
        0,
        alias="CONVENE_CONFIRM_ABOVE",
        ge=0,
        description="people in a channel or group above which the sender is asked before a card "
        "is posted; 0 for never",
    )
    passcode: Literal["required", "always", "when-asked"] = Field(
        "always",
        alias="CONVENE_PASSCODE",
        description="required · always · when-asked: which meetings get a passcode; "
        "`always` but where somebody wants none",
    )
    lobby_at_least: Literal[
        "", "federated", "organization", "organization-without-guests", "invited", "organizer"
    ] = Field(
        "",
        alias="CONVENE_LOBBY_AT_LEAST",
        description="federated · organization · organization-without-guests · invited · organizer: "
        "the widest circle that may skip the lobby; empty leaves it to Teams",
    )
    recording: Literal["when-asked", "never"] = Field(
        "when-asked",
        alias="CONVENE_RECORDING",
        description="when-asked · never: whether a meeting may record itself from its start",
    )
    templates: NamedIds = Field(
        "",
        alias="CONVENE_TEMPLATES",
        description="meeting templates that people may name, `Webinar=<id>, Town hall=<id>`; the "
        "ids are in the Teams admin center",
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
    room_details: Literal["all", "link"] = Field(
        "all",
        alias="CONVENE_ROOM_DETAILS",
        description="all · link: whether cards in channels and groups carry passcode and dial-in",
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
    audit_days: int = Field(
        90,
        alias="CONVENE_AUDIT_DAYS",
        ge=0,
        description="days for which `app.py audit` knows who made, changed or cancelled which "
        "meeting (ids alone); 0 for no such record",
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

    @property
    def people(self) -> frozenset[str]:
        """The object ids of those who may use Convene, in lower case; empty for everybody."""
        return frozenset(one.lower() for one in split_list(self.allowed_people))

    @property
    def template_ids(self) -> dict[str, str]:
        """The ids of the meeting templates that may be asked for, by name."""
        return split_named(self.templates)

    @property
    def label_ids(self) -> dict[str, str]:
        """The ids of the sensitivity labels that may be asked for, by name."""
        return split_named(self.sensitivity_labels)
