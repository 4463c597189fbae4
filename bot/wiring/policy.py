"""What the operator has decided, from the words of the settings into those of the commands."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.commands import Policy
from bot.graph import Cloud
from bot.meeting import Lobby
from bot.message import Scope
from bot.settings import Settings
from bot.settings.checks import split_list

_SCOPES = {"personal": Scope.PERSONAL, "groups": Scope.GROUP, "channels": Scope.CHANNEL}
_LOBBIES = {
    "federated": Lobby.FEDERATED,
    "organization": Lobby.ORGANIZATION,
    "organization-without-guests": Lobby.WITHOUT_GUESTS,
    "invited": Lobby.INVITED,
    "organizer": Lobby.ORGANIZER,
}


def policy(settings: Settings) -> Policy:
    """Say what the operator has decided."""
    return Policy(
        public_url=settings.public_url,
        tenants=settings.tenants,
        cloud=Cloud(settings.cloud.value),
        passcode_always=settings.passcode != "when-asked",
        details_in_rooms=settings.room_details == "all",
        default_duration=timedelta(minutes=settings.default_minutes),
        default_zone=ZoneInfo(settings.default_zone),
        meetings_an_hour=settings.meetings_an_hour,
        people=settings.people,
        places=frozenset(_SCOPES[place] for place in split_list(settings.places)),
        confirm_above=settings.confirm_above,
        passcode_required=settings.passcode == "required",
        lobby_at_least=_LOBBIES.get(settings.lobby_at_least),
        record_never=settings.recording == "never",
        templates=settings.template_ids,
        labels=settings.label_ids,
        live_events=settings.live_events == "on",
        retention=timedelta(days=settings.retention_days),
        audit=timedelta(days=settings.audit_days),
    )
