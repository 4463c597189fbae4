"""What Convene can do: a message goes in, one outcome comes out.

Reading comes before sign-in: nobody signs in for a message that cannot be read.
"""

from bot.commands.closing import close_card
from bot.commands.desk import Desk, apologize
from bot.commands.explanations import OBSTACLES, Explanation
from bot.commands.extension import Extension
from bot.commands.outcome import SIGN_IN, Outcome, Progress
from bot.commands.remind import write_reminder
from bot.commands.showing import RUNS_OVER
from bot.commands.shown import ShownCards
from bot.commands.single_sign_on import SingleSignOn
from bot.commands.told_controls import tell_controls
from bot.commands.turn import CountReaders, Policy, Rooms, reference_of

__all__ = [
    "OBSTACLES",
    "RUNS_OVER",
    "SIGN_IN",
    "CountReaders",
    "Desk",
    "Explanation",
    "Extension",
    "Outcome",
    "Policy",
    "Progress",
    "Rooms",
    "ShownCards",
    "SingleSignOn",
    "apologize",
    "close_card",
    "reference_of",
    "tell_controls",
    "write_reminder",
]
