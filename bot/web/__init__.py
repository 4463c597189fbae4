"""The pages we serve besides the bot's endpoint: sign-in, calendar files and health.

It turns requests into calls and outcomes into pages, and decides nothing else. It imports no
msal; whoever signs people in comes in as ``SignIn``. Nothing it serves loads anything from
elsewhere, and no page carries a secret but what its reader is to hand on, once.
"""

from bot.web.application import create_app
from bot.web.calendar import CalendarFiles
from bot.web.health import Ready
from bot.web.metrics import create_metrics_app
from bot.web.reach import find_what_answers
from bot.web.server import Server
from bot.web.sign_in import SignIn, SignInPages

__all__ = [
    "CalendarFiles",
    "Ready",
    "Server",
    "SignIn",
    "SignInPages",
    "create_app",
    "create_metrics_app",
    "find_what_answers",
]
