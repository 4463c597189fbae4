"""The stand-in of Microsoft Graph's online meetings: stateful, and stricter than the real one.

It knows nothing of the client that calls it; every time it writes is in UTC.
"""

from bot.sandbox.graph.server import Graph

__all__ = ["Graph"]
