"""Whose token it is: delegated tokens for the person who asked, and the bot's own.

The only room that imports msal, and requests with it. It knows no Teams, no Graph and no web
framework; what must survive it hands to the stores that its Protocols describe. A token leaves
this room only when Entra's own answer named the person it is for.
"""

from bot.identity.identity import Identity
from bot.identity.keeping import FlowStore, TokenCacheStore
from bot.identity.registration import EntraApp, ManagedIdentity
from bot.identity.session import open_session

__all__ = [
    "EntraApp",
    "FlowStore",
    "Identity",
    "ManagedIdentity",
    "TokenCacheStore",
    "open_session",
]
