"""What ``serve`` says when the sandbox stands in for Microsoft: one screen, how to talk to it."""

_SCREEN = """
Convene is running in its sandbox. No Microsoft credentials are set, so stand-ins for Microsoft
Entra, Graph and Teams answer on this machine, and no real meeting is made.

  Endpoint       {address}/api/messages
  In a terminal  uv run app.py chat
  In a browser   npx @microsoft/m365agentsplayground start \\
                   --app-endpoint {address}/api/messages
                 (Microsoft's Agents Playground: needs Node; you accept its terms)

Ctrl-C stops it. The README says how to connect a real tenant.
"""


def greeting(address: str) -> str:
    """Return the screen for a bot that listens at *address*."""
    return _SCREEN.format(address=address)
