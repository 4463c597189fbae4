"""Security events: what an operator's alarm listens for. Ids are Entra's own; no name, no token."""

import logging

from bot.message import Person

logger = logging.getLogger(__name__)


def log_wrong_user(person: Person, *, way: str, correlation_id: str) -> None:
    """Record that somebody else's token came for *person*, by the sign-in *way*, and was refused.

    *way* is ``page``, ``sso`` or ``renewal``.
    """
    logger.warning(
        "security.wrong_user",
        extra={
            "way": way,
            "tenant_id": person.tenant_id,
            "user_id": person.user_id,
            "correlation_id": correlation_id,
        },
    )
