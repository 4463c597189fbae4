"""Whose token it is: delegated tokens for the person who asked, and the bot's own.

The only room that imports msal, and requests with it; PyJWT judges what Teams hands over. It knows
no Teams, no Graph and no web framework; what must survive it hands to the stores that its Protocols
describe. A token leaves this room only when Entra's own answer named the person it is for.
"""

from bot.identity.clock import read_clock
from bot.identity.identity import Identity
from bot.identity.keeping import AccountStore, FlowStore, ReceiptStore, TokenCacheStore
from bot.identity.receipts import SignedIn
from bot.identity.registration import EntraApp, ManagedIdentity
from bot.identity.session import open_session

__all__ = [
    "AccountStore",
    "EntraApp",
    "FlowStore",
    "Identity",
    "ManagedIdentity",
    "ReceiptStore",
    "SignedIn",
    "TokenCacheStore",
    "open_session",
    "read_clock",
]
