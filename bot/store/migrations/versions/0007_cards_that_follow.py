"""Cards beside a meeting's own that lead into it, and which card asks about a draft.

It only adds what may be absent, so that replicas of the version before go on beside it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table and its index, and add the columns."""
    op.create_table(
        "further_card",
        sa.Column("tenant_id", sa.Text, primary_key=True),
        sa.Column("user_id", sa.Text, primary_key=True),
        sa.Column("conversation_id", sa.Text, primary_key=True),
        sa.Column("card_id", sa.Text, primary_key=True),
        sa.Column("owner_id", sa.Text, nullable=False),
        sa.Column("request_id", sa.Text, nullable=False),
        sa.Column("card", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
    )
    op.create_index("further_card_of_meeting", "further_card", ["request_id"])
    op.add_column("draft", sa.Column("card_id", sa.Text))
    op.add_column("draft", sa.Column("card_private", sa.Boolean))
