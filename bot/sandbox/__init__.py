"""The far side of the wire, on this machine: Entra ID, Microsoft Graph and the Bot Connector.

For a first try without credentials, and for tests. The bot runs its own code against it; only
settings differ. It uses nothing of the bot but its nouns and, to draw cards, its words. It listens
on 127.0.0.1 only.
"""

from bot.sandbox.activities import Activities
from bot.sandbox.browser import sign_in
from bot.sandbox.connector import Answer, Connector, Deed, Delivery
from bot.sandbox.entra import Entra, Refusal
from bot.sandbox.graph import Graph
from bot.sandbox.people import People, Resident
from bot.sandbox.places import Room
from bot.sandbox.traffic import Call, Fault
from bot.sandbox.world import Ports, Sandbox

__all__ = [
    "Activities",
    "Answer",
    "Call",
    "Connector",
    "Deed",
    "Delivery",
    "Entra",
    "Fault",
    "Graph",
    "People",
    "Ports",
    "Refusal",
    "Resident",
    "Room",
    "Sandbox",
    "sign_in",
]
