"""A message is received once, worked once, and taken up again after a crash.

Receiving is one INSERT; a second delivery ends there. The work goes on in a task of this process,
under a lease that any replica takes over once it has run out.
"""

from bot.inbox.closing import Closing, open_closing
from bot.inbox.inbox import Inbox
from bot.inbox.open import open_inbox
from bot.inbox.rates import Rates
from bot.inbox.reminding import Reminding, open_reminding
from bot.inbox.retention import Retention
from bot.inbox.worker import Worker

__all__ = [
    "Closing",
    "Inbox",
    "Rates",
    "Reminding",
    "Retention",
    "Worker",
    "open_closing",
    "open_inbox",
    "open_reminding",
]
