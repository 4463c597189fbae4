"""Until when a meeting's card offers a way in.

Adds only: replicas of the version before run beside it, and their meetings are closed when touched.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and its index."""
    op.add_column("meeting", sa.Column("open_until", sa.BigInteger))
    op.create_index("meeting_to_close", "meeting", ["open_until"])
