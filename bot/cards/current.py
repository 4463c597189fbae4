"""A card that its readers' own clients keep current: it was put somewhere by a person, not by us.

No activity of ours shows such a card, so nobody but who looks at it can have it updated.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.cards.parts import card, heading
from bot.locales import Words
from bot.message import Reply

# Of the action by which a client asks for the card as it is now.
REFRESH = "refresh"


def with_refresh(reply: Reply, data: Mapping[str, Any]) -> Reply:
    """Have the client of each reader ask with *data* what is to be shown in the card's place.

    In chats of up to 60 people Teams does so by itself, elsewhere when it is told to.
    https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards
    """
    action = {"type": "Action.Execute", "verb": REFRESH, "data": dict(data)}
    return replace(reply, card={**(reply.card or {}), "refresh": {"action": action}})


def gone_reply(words: Words) -> Reply:
    """Show in a card's place that nothing is known of its meeting any more."""
    said = words.say("The meeting is over, cancelled, or was never there.")
    return Reply(text=said, summary=said, card=card(words, [heading(said)], text=said))
