"""The Teams app package: the manifest, its languages and its icons in one .zip file.

What differs from one installation to the next comes from the settings; the menus come from the
registry of commands.
"""

from bot.teams.package.archive import create_package
from bot.teams.package.manifest import Installation

__all__ = ["Installation", "create_package"]
