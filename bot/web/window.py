"""The script of a finished sign-in's page: in a window of Teams it hands the code on. Pure.

Teams then closes the window and sends the code to the bot. In a plain browser nothing listens, and
the page is what it says. TeamsJS brings a list of Teams' own addresses; the page's policy keeps it
from asking the network for a newer one.
"""

import base64
import hashlib

from bot.web.teams_js import INTEGRITY, PATH

SCRIPT = f"""
(() => {{
  const hand = async () => {{
    await microsoftTeams.app.initialize();
    microsoftTeams.authentication.notifySuccess(document.body.dataset.state);
  }};
  const handQuietly = () => hand().catch(() => {{}});
  if (window.microsoftTeams) {{ handQuietly(); return; }}
  const script = document.createElement("script");
  script.integrity = "{INTEGRITY}";
  script.onload = handQuietly;
  script.src = "{PATH}";
  document.body.append(script);
}})();
"""
SCRIPT_HASH = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
