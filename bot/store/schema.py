"""The tables. What people wrote, tokens, passcodes and links are sealed (``bytes``) columns."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData()

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware datetime as microseconds since 1970: the same in both engines, and it sorts."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Turn a moment into its number."""
        del dialect
        return None if value is None else (value - _EPOCH) // _TICK

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Turn a number into its moment, in UTC."""
        del dialect
        return None if value is None else _EPOCH + value * _TICK


inbox = Table(
    "inbox",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("activity_id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("waits_for", Text),
    Column("message", LargeBinary, nullable=False),
    Column("meeting", LargeBinary),
    # The outcome, from the moment it is known until it is delivered.
    Column("answer", LargeBinary),
    # What the sender sees already, and the answer takes the place of.
    Column("shown_id", Text),
    Column("owner", Text),
    Column("lease_until", Instant),
    Column("attempts", BigInteger, nullable=False),
    Column("received_at", Instant, nullable=False),
)
Index("inbox_to_take_up", inbox.c.state, inbox.c.lease_until)
Index("inbox_of_person", inbox.c.tenant_id, inbox.c.user_id, inbox.c.waits_for)

token_cache = Table(
    "token_cache",
    metadata,
    Column("cloud", Text, primary_key=True),
    Column("tenant_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("cache", LargeBinary, nullable=False),
)

sign_in_flow = Table(
    "sign_in_flow",
    metadata,
    Column("flow_id", Text, primary_key=True),
    Column("state", Text, nullable=False, unique=True),
    Column("tenant_id", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("flow", LargeBinary, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("draft_id", Text, primary_key=True),
    Column("tenant_id", Text, nullable=False),
    Column("conversation_id", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("draft", LargeBinary, nullable=False),
    Column("is_question", Boolean, nullable=False),
    Column("taken_by", Text),
    Column("changed_at", Instant, nullable=False),
    # What asks about it on the screen.
    Column("card_id", Text),
    Column("card_private", Boolean),
)
Index("draft_open", draft.c.tenant_id, draft.c.conversation_id, draft.c.user_id)

meeting = Table(
    "meeting",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("request_id", Text, primary_key=True),
    Column("starts_at", Instant, nullable=False),
    Column("meeting", LargeBinary, nullable=False),
    Column("made_at", Instant),
    Column("conversation_id", Text),
    Column("occasion", LargeBinary),
    Column("card_id", Text),
    Column("touched_at", Instant),
    Column("cancelled_at", Instant),
    # The meeting's end, until its card is closed.
    Column("open_until", Instant),
)
Index("meeting_to_close", meeting.c.open_until)
Index("meeting_here", meeting.c.tenant_id, meeting.c.conversation_id)

# Cards beside a meeting's own that lead into it, or into all of the reader's.
further_card = Table(
    "further_card",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("card_id", Text, primary_key=True),
    # Whose meeting; and made for which request, empty for the list of all.
    Column("owner_id", Text, nullable=False),
    Column("request_id", Text, nullable=False),
    Column("card", LargeBinary, nullable=False),
    Column("expires_at", Instant, nullable=False),
)
Index("further_card_of_meeting", further_card.c.request_id)

# A button's press by person, card and data, while it is worked on.
press = Table(
    "press",
    metadata,
    Column("press", Text, primary_key=True),
    Column("tenant_id", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("pressed_at", Instant, nullable=False),
)

recent_meeting = Table(
    "recent_meeting",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("request_id", Text, nullable=False),
    Column("claimed_at", Instant, nullable=False),
    Column("recent", LargeBinary, nullable=False),
)

pulse = Table(
    "pulse",
    metadata,
    Column("name", Text, primary_key=True),
    Column("beat_at", Instant, nullable=False),
)

reminder = Table(
    "reminder",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("request_id", Text, primary_key=True),
    Column("lead_minutes", BigInteger, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("occasion", LargeBinary, nullable=False),
    # What reminds somebody already, to be kept up to date.
    Column("card_id", Text),
)
Index("reminder_due", reminder.c.due_at)

token_exchange = Table(
    "token_exchange",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("exchange_id", Text, primary_key=True),
    Column("worked", Boolean),
    Column("expires_at", Instant, nullable=False),
)

sign_in_receipt = Table(
    "sign_in_receipt",
    metadata,
    Column("code_hash", Text, primary_key=True),
    Column("tenant_id", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("receipt", LargeBinary, nullable=False),
    Column("tries", BigInteger, nullable=False),
    Column("expires_at", Instant, nullable=False),
)
Index("sign_in_receipt_of_person", sign_in_receipt.c.tenant_id, sign_in_receipt.c.user_id)

account = Table(
    "account",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("account_id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
)

# Who created, changed or cancelled which meeting: ids alone.
audit = Table(
    "audit",
    metadata,
    Column("tenant_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("reference", Text, primary_key=True),
    Column("action", Text, primary_key=True),
    # A join link can be made of it.
    Column("meeting_id", LargeBinary, nullable=False),
    Column("at", Instant, nullable=False),
)
Index("audit_by_time", audit.c.at)
