"""The nouns of a meeting: what was read, what is asked for, what was made. Pure values."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from uuid import UUID


class Intent(StrEnum):
    """What the writer wants."""

    CREATE = "create"
    INSTANT = "instant"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    AGAIN = "again"
    REMIND = "remind"
    SHOW = "show"
    YES = "yes"
    NO = "no"
    LIST = "list"
    SETTINGS = "settings"
    SIGNIN = "signin"
    SIGNOUT = "signout"
    FORGET = "forget"
    HELP = "help"
    NONE = "none"


class Missing(StrEnum):
    """What was not said."""

    SUBJECT = "subject"
    DATE = "date"
    TIME = "time"


class Assumed(StrEnum):
    """What had to be chosen, and can be changed on the card."""

    AM_PM = "am_pm"
    DATE = "date"
    WEEKDAY = "weekday"
    YEAR = "year"
    ZONE = "zone"
    DAY_MONTH_ORDER = "day_month_order"
    # These two come from defaults, not from reading.
    DURATION = "duration"
    SUBJECT = "subject"


class Problem(StrEnum):
    """Why a time that was understood cannot be a meeting."""

    IN_THE_PAST = "in_the_past"
    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"
    AMBIGUOUS_TIME = "ambiguous_time"
    END_BEFORE_START = "end_before_start"
    TOO_LONG = "too_long"
    RECURRENCE = "recurrence"
    TOO_FAR = "too_far"


class Lobby(StrEnum):
    """Who skips the lobby; Graph's ``lobbyBypassScope``."""

    EVERYONE = "everyone"
    # Guests of the directory among them.
    ORGANIZATION = "organization"
    WITHOUT_GUESTS = "organizationExcludingGuests"
    FEDERATED = "organizationAndFederated"
    INVITED = "invited"
    ORGANIZER = "organizer"


class Presenters(StrEnum):
    """Who may present; Graph's ``onlineMeetingPresenters``."""

    EVERYONE = "everyone"
    ORGANIZATION = "organization"
    CHOSEN = "roleIsPresenter"
    ORGANIZER = "organizer"


class Chat(StrEnum):
    """Graph's ``meetingChatMode``."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    LIMITED = "limited"


class Admitters(StrEnum):
    """Who lets people in from the lobby; Graph's ``allowedLobbyAdmitterRoles``."""

    PRESENTERS = "organizerAndCoOrganizersAndPresenters"
    ORGANIZERS = "organizerAndCoOrganizers"


class Role(StrEnum):
    """An attendee's role; Graph's ``onlineMeetingRole``."""

    ATTENDEE = "attendee"
    PRESENTER = "presenter"
    COORGANIZER = "coorganizer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Meeting options. None means: not said, leave it to Microsoft's default."""

    passcode: bool | None = None
    template: str | None = None
    end_to_end_encryption: bool | None = None
    lobby: Lobby | None = None
    dial_in_bypasses_lobby: bool | None = None
    presenters: Presenters | None = None
    admitters: Admitters | None = None
    record: bool | None = None
    entry_announcements: bool | None = None
    chat: Chat | None = None
    reactions: bool | None = None
    camera: bool | None = None
    microphone: bool | None = None
    spoken_language: str | None = None
    sensitivity_label: str | None = None
    watermark: bool | None = None
    live_event: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody to invite: as written, with an object id or address where one is known.

    *account_id* (``29:…``) is Teams' own of somebody who was mentioned; Graph knows none such.
    """

    name: str
    user_id: str | None = None
    address: str | None = None
    role: Role | None = None
    account_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a text means, or what is unclear about it.

    *start* and *end* are zoned datetimes, or a date where no time is known. *end* and *duration*
    are there only when said, *shift* is by how much later a meeting is to be. *title* is what it
    is to be called from now on. *suggestion* is a time that would do where *problem* names one
    that cannot be.
    """

    intent: Intent
    subject: str | None = None
    title: str | None = None
    start: datetime | date | None = None
    end: datetime | date | None = None
    duration: timedelta | None = None
    shift: timedelta | None = None
    missing: frozenset[Missing] = frozenset()
    assumed: frozenset[Assumed] = frozenset()
    problem: Problem | None = None
    suggestion: datetime | None = None
    recurrence: bool = False
    attendees: tuple[Attendee, ...] = ()
    options: Options = field(default_factory=Options)
    language: str = "en"
    truncated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRequest:
    """A meeting to be made. *start* carries the sender's time zone.

    *request_id* is the same for every delivery of one message. *thread_id* is set for a channel's
    meeting, *assumed* for what the card must own up to.
    """

    request_id: UUID
    subject: str
    start: datetime
    duration: timedelta
    attendees: tuple[Attendee, ...] = ()
    options: Options = field(default_factory=Options)
    thread_id: str | None = None
    assumed: frozenset[Assumed] = frozenset()

    @property
    def end(self) -> datetime:
        """The end, in the zone of the start."""
        # Through UTC: Python adds to the clock on the wall, and skips the hour
        # that summer time gives or takes.
        return (self.start.astimezone(UTC) + self.duration).astimezone(self.start.tzinfo)


@dataclass(frozen=True, slots=True, kw_only=True)
class DialIn:
    """How to join by telephone. *local_numbers_url* lists the numbers of other countries."""

    conference_id: str | None = None
    toll_numbers: tuple[str, ...] = ()
    toll_free_numbers: tuple[str, ...] = ()
    local_numbers_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A Teams online meeting as Graph has it. *start* and *end* are in UTC.

    *created* is False where Graph gave back one that was there already. *asked_in* is the
    conversation that it was made for, whose people may know all about it.
    """

    meeting_id: str
    subject: str
    start: datetime
    end: datetime
    join_web_url: str
    join_meeting_id: str | None = None
    passcode: str | None = None
    dial_in: DialIn | None = None
    options_url: str | None = None
    thread_id: str | None = None
    organizer_id: str | None = None
    attendees: tuple[Attendee, ...] = ()
    created: bool = True
    asked_in: str | None = None
