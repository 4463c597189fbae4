"""Microsoft Teams, in and out: the endpoint that takes activities, the connector that answers.

Activity ↔ ``bot.message``, mentions by id, invokes, and the proof of who knocks. The only room
that knows botbuilder and the Bot Connector; it decides nothing about meetings.
"""

from bot.teams.connector import Connector
from bot.teams.delivery import Delivery
from bot.teams.endpoint import Endpoint, create_endpoint
from bot.teams.session import Session, open_session

__all__ = ["Connector", "Delivery", "Endpoint", "Session", "create_endpoint", "open_session"]
