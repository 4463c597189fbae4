"""Values → Adaptive Cards, each with the same said in plain text.

Pure: no clock and no outside world. Every function gives a ``message.Reply``. What people wrote is
escaped (see ``escape``) and cut, so that a card stays below Teams' limit of 28 KB, by a margin.
"""

from bot.cards.details_card import details_reply
from bot.cards.hello import help_reply, welcome_reply
from bot.cards.leads import lead_sentence
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
from bot.cards.parts import open_url, submit
from bot.cards.question_card import question_reply

__all__ = [
    "Advice",
    "details_reply",
    "help_reply",
    "lead_sentence",
    "meeting_reply",
    "open_url",
    "problem_reply",
    "question_reply",
    "recent_reply",
    "sign_in_reply",
    "sign_in_window_reply",
    "submit",
    "text_reply",
    "unknown_outcome_reply",
    "welcome_reply",
]
