"""Everything about the sender is erased, and they are told."""

import logging

from bot.cards import text_reply
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn, reference_of

logger = logging.getLogger(__name__)


async def forget(turn: Turn) -> Outcome:
    """Erase all that is kept about the sender; Microsoft keeps their meetings.

    Raises:
        StoreError: Not everything may be erased yet; the message is worked on again.
    """
    # First the tokens: a renewal under way would bring them back.
    await turn.rooms.identity.sign_out(turn.message.sender.person)
    await turn.rooms.erasure.erase(turn.message)
    logger.info("person.forgotten", extra={"reference": reference_of(turn.message)})
    told = turn.words.say(
        "I have erased everything I held about you: your sign-in, your open questions and waiting "
        "messages, and the meetings I remembered. The meetings themselves stay in Teams, where "
        "you can change or delete them."
    )
    if turn.rooms.policy.audit:
        told += " " + turn.words.count(
            "Your administrator’s record of who made which meeting stays for {n} day: ids alone, "
            "none of your words.",
            "Your administrator’s record of who made which meeting stays for {n} days: ids alone, "
            "none of your words.",
            turn.rooms.policy.audit.days,
        )
    return Outcome(reply=text_reply(told, private=True))
