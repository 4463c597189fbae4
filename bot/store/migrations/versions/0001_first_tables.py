"""The first tables.

A migration is a record of what was: it spells its columns out and never imports the schema.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and their indexes."""
    _create_inbox()
    op.create_table(
        "token_cache",
        sa.Column("cloud", sa.Text, primary_key=True),
        sa.Column("tenant_id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, primary_key=True),
        sa.Column("cache", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "sign_in_flow",
        sa.Column("flow_id", sa.Text, primary_key=True),
        sa.Column("state", sa.Text, nullable=False, unique=True),
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("flow", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
    )
    _create_draft()
    op.create_table(
        "meeting",
        sa.Column("tenant_id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, primary_key=True),
        sa.Column("request_id", sa.Text, primary_key=True),
        sa.Column("starts_at", sa.BigInteger, nullable=False),
        sa.Column("meeting", sa.LargeBinary, nullable=False),
    )


def _create_inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("tenant_id", sa.Text, primary_key=True),
        sa.Column("conversation_id", sa.Text, primary_key=True),
        sa.Column("activity_id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("waits_for", sa.Text),
        sa.Column("message", sa.LargeBinary, nullable=False),
        sa.Column("meeting", sa.LargeBinary),
        sa.Column("owner", sa.Text),
        sa.Column("lease_until", sa.BigInteger),
        sa.Column("attempts", sa.BigInteger, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
    )
    op.create_index("inbox_to_take_up", "inbox", ["state", "lease_until"])
    op.create_index("inbox_of_person", "inbox", ["tenant_id", "user_id", "waits_for"])


def _create_draft() -> None:
    op.create_table(
        "draft",
        sa.Column("draft_id", sa.Text, primary_key=True),
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("draft", sa.LargeBinary, nullable=False),
        sa.Column("is_question", sa.Boolean, nullable=False),
        sa.Column("taken_by", sa.Text),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
    )
    op.create_index("draft_open", "draft", ["tenant_id", "conversation_id", "user_id"])
