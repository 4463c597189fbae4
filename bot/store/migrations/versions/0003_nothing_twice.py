"""Answers kept until they are delivered, presses and threads claimed, the pulse of health.

It only adds what may be absent, so that replicas of the version before go on beside it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and tables."""
    op.add_column("inbox", sa.Column("answer", sa.LargeBinary))
    op.add_column("inbox", sa.Column("shown_id", sa.Text))
    op.add_column("meeting", sa.Column("made_at", sa.BigInteger))
    op.create_table(
        "press",
        sa.Column("press", sa.Text, primary_key=True),
        sa.Column("tenant_id", sa.Text, nullable=False),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("pressed_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "recent_meeting",
        sa.Column("tenant_id", sa.Text, primary_key=True),
        sa.Column("conversation_id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("request_id", sa.Text, nullable=False),
        sa.Column("claimed_at", sa.BigInteger, nullable=False),
        sa.Column("recent", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "pulse",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("beat_at", sa.BigInteger, nullable=False),
    )
