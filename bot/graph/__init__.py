"""Microsoft Graph: online meetings made, found, changed and deleted for the person who asks.

``plan`` and ``wire`` are pure; ``client`` is the one door to the network, and this room the only
one that knows httpx.
"""

from bot.graph.client import GraphClient, Made
from bot.graph.exchange import open_http
from bot.graph.notes import Note, Refusal
from bot.graph.plan import Call, Cloud, Plan, plan_meeting, request_id
from bot.graph.wire import Change, invitable, read_join_information

__all__ = [
    "Call",
    "Change",
    "Cloud",
    "GraphClient",
    "Made",
    "Note",
    "Plan",
    "Refusal",
    "invitable",
    "open_http",
    "plan_meeting",
    "read_join_information",
    "request_id",
]
