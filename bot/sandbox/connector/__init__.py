"""The stand-in of the Bot Connector: Teams' side of the bot, for sending and for being told.

It holds the bot to Teams' rules and draws nothing: a client may follow its transcript.
"""

from bot.sandbox.connector.hand import Answer
from bot.sandbox.connector.server import Connector
from bot.sandbox.connector.transcript import Deed, Delivery, Transcript

__all__ = ["Answer", "Connector", "Deed", "Delivery", "Transcript"]
