"""English."""

from bot.language.lexicons.en.answers import ANSWERS
from bot.language.lexicons.en.asking import ASKING
from bot.language.lexicons.en.calendar import CALENDAR
from bot.language.lexicons.en.clock import CLOCK
from bot.language.lexicons.en.options import OPTIONS
from bot.language.lexicons.en.orders import ORDERS as ORDERS
from bot.language.lexicons.en.titles import TITLES
from bot.language.lexicons.en.zones import ZONES

WORDS = CLOCK | CALENDAR | ZONES | OPTIONS | ASKING | TITLES | ANSWERS

# Before these a dot shortens a word.
ABBREVIATIONS = "dr|mr|mrs|ms|st|vs|no"
# Where 3/4 is the fourth of March.
MONTH_FIRST = "en|en-us"
