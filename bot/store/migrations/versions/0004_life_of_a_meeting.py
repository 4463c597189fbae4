"""A meeting's life: where it was asked for, its card, its end, and reminders of it.

Adds only: replicas of the version before run beside it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, the table and the indexes."""
    for column in (
        sa.Column("conversation_id", sa.Text),
        sa.Column("occasion", sa.LargeBinary),
        sa.Column("card_id", sa.Text),
        sa.Column("touched_at", sa.BigInteger),
        sa.Column("cancelled_at", sa.BigInteger),
    ):
        op.add_column("meeting", column)
    op.create_index("meeting_here", "meeting", ["tenant_id", "conversation_id"])
    op.create_table(
        "reminder",
        sa.Column("tenant_id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, primary_key=True),
        sa.Column("request_id", sa.Text, primary_key=True),
        sa.Column("lead_minutes", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("occasion", sa.LargeBinary, nullable=False),
    )
    op.create_index("reminder_due", "reminder", ["due_at"])
