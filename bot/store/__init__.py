"""What must survive: messages, drafts, meetings, sign-ins and tokens; sealed at rest.

The only room that knows SQL and encryption. It decides nothing.
"""

from bot.store.accounts import Accounts
from bot.store.audit import Action, Audit, Entry
from bot.store.backlog import Backlog, Waiting
from bot.store.closings import Closings
from bot.store.database import Database
from bot.store.drafts import Draft, Drafts
from bot.store.erasure import Erasure
from bot.store.further_cards import FurtherCard, FurtherCards
from bot.store.inbox_row import Answer, InboxRow, State
from bot.store.inbox_rows import InboxRows
from bot.store.kept_meeting import Kept, Occasion, wordless
from bot.store.meeting_links import GOOD_AFTER_END, Linked, MeetingLink, MeetingLinks
from bot.store.meetings import Meetings
from bot.store.migrate import is_current, migrate, revisions
from bot.store.moving import Moved, move
from bot.store.open import open_database
from bot.store.recent_meetings import RecentMeeting, RecentMeetings
from bot.store.reminders import Reminder, Reminders
from bot.store.restored import close_open_ends
from bot.store.rotation import Rotation
from bot.store.sign_in_flows import SignInFlows
from bot.store.sign_in_receipts import SignInReceipts
from bot.store.token_caches import TokenCaches
from bot.store.token_exchanges import TokenExchanges

__all__ = [
    "GOOD_AFTER_END",
    "Accounts",
    "Action",
    "Answer",
    "Audit",
    "Backlog",
    "Closings",
    "Database",
    "Draft",
    "Drafts",
    "Entry",
    "Erasure",
    "FurtherCard",
    "FurtherCards",
    "InboxRow",
    "InboxRows",
    "Kept",
    "Linked",
    "MeetingLink",
    "MeetingLinks",
    "Meetings",
    "Moved",
    "Occasion",
    "RecentMeeting",
    "RecentMeetings",
    "Reminder",
    "Reminders",
    "Rotation",
    "SignInFlows",
    "SignInReceipts",
    "State",
    "TokenCaches",
    "TokenExchanges",
    "Waiting",
    "close_open_ends",
    "is_current",
    "migrate",
    "move",
    "open_database",
    "revisions",
    "wordless",
]
