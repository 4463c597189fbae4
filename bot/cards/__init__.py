"""Values → Adaptive Cards, each with the same said in plain text.

Pure: no clock and no outside world. Every function gives a ``message.Reply``. What people wrote is
escaped (see ``escape``) and cut, so that a card stays below Teams' limit of 28 KB, by a margin.
"""

from bot.cards.answered_card import answered_reply
from bot.cards.crowd_card import crowd_reply
from bot.cards.current import REFRESH, gone_reply, with_refresh
from bot.cards.details_card import details_reply
from bot.cards.form_card import form_reply
from bot.cards.hello import help_reply, welcome_reply
from bot.cards.invitation_card import invitation_reply
from bot.cards.leads import lead_sentence
from bot.cards.life import (
    Listed,
    closed_reply,
    confirm_reply,
    list_reply,
    name_of,
    reminder_reply,
    when_of,
)
from bot.cards.link_back import with_link_back
from bot.cards.meeting_card import meeting_reply
from bot.cards.notices import (
    Advice,
    problem_reply,
    recent_reply,
    sign_in_reply,
    sign_in_window_reply,
    text_reply,
    unknown_outcome_reply,
)
from bot.cards.parts import execute, open_url
from bot.cards.question_card import question_reply
from bot.cards.settings_card import settings_reply

__all__ = [
    "REFRESH",
    "Advice",
    "Listed",
    "answered_reply",
    "closed_reply",
    "confirm_reply",
    "crowd_reply",
    "details_reply",
    "execute",
    "form_reply",
    "gone_reply",
    "help_reply",
    "invitation_reply",
    "lead_sentence",
    "list_reply",
    "meeting_reply",
    "name_of",
    "open_url",
    "problem_reply",
    "question_reply",
    "recent_reply",
    "reminder_reply",
    "settings_reply",
    "sign_in_reply",
    "sign_in_window_reply",
    "text_reply",
    "unknown_outcome_reply",
    "welcome_reply",
    "when_of",
    "with_link_back",
    "with_refresh",
]
