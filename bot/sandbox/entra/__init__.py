"""The stand-in of Microsoft Entra ID: discovery, the token endpoint and the sign-in page.

It imports no MSAL: what it answers is held to the protocol, not to one client of it.
"""

from bot.sandbox.entra.grants import Registration
from bot.sandbox.entra.refusals import Refusal
from bot.sandbox.entra.server import Entra

__all__ = ["Entra", "Refusal", "Registration"]
