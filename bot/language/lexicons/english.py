"""English."""

from bot.language.lexicons.english_answers import ANSWERS
from bot.language.lexicons.english_asking import ASKING
from bot.language.lexicons.english_calendar import CALENDAR
from bot.language.lexicons.english_clock import CLOCK
from bot.language.lexicons.english_options import OPTIONS
from bot.language.lexicons.english_titles import TITLES
from bot.language.lexicons.english_zones import ZONES

WORDS = CLOCK | CALENDAR | ZONES | OPTIONS | ASKING | TITLES | ANSWERS
