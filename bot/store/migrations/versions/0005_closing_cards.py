"""Until when a meeting's card offers a way in, and which card reminds of it.

Adds only: replicas of the version before run beside it, and their meetings are closed when touched.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and an index."""
    op.add_column("meeting", sa.Column("open_until", sa.BigInteger))
    op.add_column("reminder", sa.Column("card_id", sa.Text))
    op.create_index("meeting_to_close", "meeting", ["open_until"])
