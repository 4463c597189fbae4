"""What a command is given: the message, the words to answer in, and the rooms it may use."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.commands.outcome import Progress
from bot.graph import Cloud, GraphClient, request_id
from bot.identity import Identity
from bot.locales import Words
from bot.meeting import Lobby
from bot.message import Member, Message, Person, Place, Reply, Scope
from bot.store import (
    Audit,
    Drafts,
    Erasure,
    FurtherCards,
    MeetingLinks,
    Meetings,
    RecentMeetings,
    Reminders,
    TokenExchanges,
)
from bot.watch import Watch

# How many people read what is written there; None where nobody can tell.
CountReaders = Callable[[Place], Awaitable[int | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the operator has decided.

    *tenants* are those whose people are served, in lower case; ``*`` stands for any.
    *meetings_an_hour* is how many one person may have made; 0 for any number.
    *default_zone* is for people whose client names none. *public_url* has no closing slash. After
    *retention* what people wrote, and what was made, is forgotten. *people* are object ids in
    lower case; none for everybody. *confirm_above* is how many may read a card before the sender is
    asked; 0 for any number. *lobby_at_least* is the widest circle that may skip the lobby.
    *templates* and *labels* are the ids of what may be asked for, by name.
    """

    public_url: str
    tenants: frozenset[str]
    default_zone: ZoneInfo
    cloud: Cloud = Cloud.PUBLIC
    passcode_always: bool = True
    details_in_rooms: bool = True
    default_duration: timedelta = timedelta(minutes=30)
    meetings_an_hour: int = 0
    people: frozenset[str] = frozenset()
    places: frozenset[Scope] = frozenset(Scope)
    confirm_above: int = 0
    passcode_required: bool = False
    lobby_at_least: Lobby | None = None
    record_never: bool = False
    templates: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    live_events: bool = False
    retention: timedelta = timedelta(days=30)
    audit: timedelta = timedelta(days=90)

    def serves(self, tenant_id: str) -> bool:
        """Whether people of this tenant may use Convene."""
        return "*" in self.tenants or tenant_id.lower() in self.tenants

    def admits(self, person: Person) -> bool:
        """Whether this very person may use Convene."""
        named = not self.people or person.user_id.lower() in self.people
        return named and self.serves(person.tenant_id)


class Cards(Protocol):
    """What is on the screen already; see ``shown.ShownCards``."""

    async def update(self, message: Message, reply: Reply) -> bool:
        """Put *reply* in the place of the card it names; False where nobody sees it."""
        ...

    async def settle(self, message: Message, reply: Reply) -> bool:
        """Update likewise; False only where it is to be tried again."""
        ...


class Roster(Protocol):
    """Who is where; ``bot.teams`` has it. Raises ConnectorError and IdentityError."""

    async def get_member(self, place: Place, account_id: str) -> Member:
        """Look somebody up who is in *place*."""
        ...

    async def get_members(self, place: Place) -> list[Member]:
        """Give everybody who is in *place*."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms:
    """The rooms below, wired by ``bot.wiring``. *now* is the clock and gives aware datetimes."""

    identity: Identity
    graph: GraphClient
    drafts: Drafts
    meetings: Meetings
    cards: Cards
    links: MeetingLinks
    reminders: Reminders
    further: FurtherCards
    exchanges: TokenExchanges
    erasure: Erasure
    recent: RecentMeetings
    roster: Roster
    audit: Audit
    count_readers: CountReaders
    policy: Policy
    now: Callable[[], datetime]
    watch: Watch = field(default_factory=Watch)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message and all it takes to answer it."""

    message: Message
    words: Words
    rooms: Rooms
    progress: Progress

    @property
    def zone(self) -> ZoneInfo:
        """The sender's time zone, or the operator's default where the client names none."""
        return zone_of(self.message, self.rooms.policy)

    @property
    def zone_is_known(self) -> bool:
        """Whether the sender's own time zone is known."""
        return find_zone(self.message.zone) is not None

    @property
    def in_room(self) -> bool:
        """Whether others read the answer too."""
        return self.message.place.scope is not Scope.PERSONAL


def find_zone(name: str | None) -> ZoneInfo | None:
    """Find an IANA zone; None for a name that is missing or unknown."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_of(message: Message, policy: Policy) -> ZoneInfo:
    """Give the sender's time zone, or the operator's default where the client names none."""
    return find_zone(message.zone) or policy.default_zone


def request_of(message: Message) -> UUID:
    """Name the request that a message makes: the same for every delivery of it."""
    place = message.place
    return request_id(place.tenant_id, place.conversation_id, message.activity_id)


def reference_of(message: Message) -> str:
    """Return what a sender can quote to their operator, who finds it in the log."""
    return request_of(message).hex[:8]
