"""Which card shows what: remembered as it is sent, so that it can be updated later."""

import logging
from collections.abc import Awaitable, Callable

from bot.errors import ConnectorError, ConversationGoneError, IdentityError, StoreError
from bot.message import LeadsTo, Message, Reply
from bot.store import Drafts, FurtherCard, FurtherCards, Meetings, wordless

logger = logging.getLogger(__name__)


class ShownCards:
    """Sends replies, and remembers the activity that shows a meeting, or asks for one.

    Args:
        deliver: Sends a reply to where a message came from; gives its activity's id.
        replace: Puts a reply in the place of the one that it names; False where that is gone.
    """

    def __init__(
        self,
        meetings: Meetings,
        *,
        further: FurtherCards,
        drafts: Drafts,
        deliver: Callable[[Message, Reply], Awaitable[str | None]],
        replace: Callable[[Message, Reply], Awaitable[bool]],
    ) -> None:
        self._meetings, self._further, self._drafts = meetings, further, drafts
        self._deliver, self._replace = deliver, replace

    async def deliver(self, message: Message, reply: Reply) -> str | None:
        """Send *reply*; raises as *deliver* does, and never for what is to be remembered."""
        activity_id = await self._deliver(message, reply)
        if activity_id is not None:
            try:
                await self._remember(message, reply, activity_id)
            except StoreError:
                # It is on the screen: sending it again would be worse than forgetting it.
                logger.exception("card.forgotten")
        return activity_id

    async def _remember(self, message: Message, reply: Reply, activity_id: str) -> None:
        if reply.shows is not None:
            await self._meetings.remember_card(*reply.shows, activity_id)
        if reply.leads_to is not None:
            await self._remember_further(wordless(message), reply.leads_to, activity_id)
        if reply.asks is not None:
            await self._drafts.remember_card(reply.asks, activity_id, private=reply.private)

    async def _remember_further(self, there: Message, leads_to: LeadsTo, card_id: str) -> None:
        card = FurtherCard(leads_to=leads_to, occasion=there, card_id=card_id)
        await self._further.remember(card)
        if leads_to.request_id is not None:
            # It may have been cancelled while this was on its way to the screen.
            await self._meetings.close_later(leads_to.owner, leads_to.request_id)

    async def update(self, message: Message, reply: Reply) -> bool:
        """Put *reply* in the place of the card it names; False where nobody sees it. Never fails.

        *message* is the one that the card answered.
        """
        return await self._try(message, reply) is True

    async def settle(self, message: Message, reply: Reply) -> bool:
        """Update likewise; False only where it is to be tried again. Never fails."""
        return await self._try(message, reply) is not None

    async def _try(self, message: Message, reply: Reply) -> bool | None:
        """Whether *reply* is shown; None where nobody can tell."""
        try:
            return await self._replace(message, reply)
        except ConversationGoneError:
            return False
        except (ConnectorError, IdentityError) as error:
            logger.warning("card.not_updated", extra={"error": type(error).__name__})
            return None
