"""Which card shows which meeting: remembered as it is sent, so that it can be updated later."""

import logging
from collections.abc import Awaitable, Callable

from bot.errors import ConnectorError, IdentityError, StoreError
from bot.message import Message, Reply
from bot.store import Meetings

logger = logging.getLogger(__name__)


class ShownCards:
    """Sends replies, and remembers the activity that shows a meeting.

    Args:
        deliver: Sends a reply to where a message came from; gives its activity's id.
        replace: Puts a reply in the place of the one that it names; False where that is gone.
    """

    def __init__(
        self,
        meetings: Meetings,
        *,
        deliver: Callable[[Message, Reply], Awaitable[str | None]],
        replace: Callable[[Message, Reply], Awaitable[bool]],
    ) -> None:
        self._meetings, self._deliver, self._replace = meetings, deliver, replace

    async def deliver(self, message: Message, reply: Reply) -> str | None:
        """Send *reply*; raises as *deliver* does, and never for what is to be remembered."""
        activity_id = await self._deliver(message, reply)
        if reply.shows is not None and activity_id is not None:
            try:
                await self._meetings.remember_card(*reply.shows, activity_id)
            except StoreError:
                # It is on the screen: sending it again would be worse than forgetting it.
                logger.exception("card.forgotten")
        return activity_id

    async def update(self, message: Message, reply: Reply) -> bool:
        """Put *reply* in the place of the card it names; False where nobody sees it. Never fails.

        *message* is the one that the card answered.
        """
        try:
            return await self._replace(message, reply)
        except (ConnectorError, IdentityError) as error:
            logger.warning("card.not_updated", extra={"error": type(error).__name__})
            return False
