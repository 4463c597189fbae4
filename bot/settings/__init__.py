"""Every environment variable, checked at start-up; read where a process starts.

A setting that is wrong or missing stops the start with a sentence that names it and the mend.
"""

from bot.settings.checks import LOOPBACK
from bot.settings.clouds import Cloud, CloudAddresses
from bot.settings.load import load_settings
from bot.settings.logs import set_up_logging
from bot.settings.model import Settings
from bot.settings.shown import given_settings, hidden_values, show_settings
from bot.settings.telemetry import Telemetry, read_telemetry

__all__ = [
    "LOOPBACK",
    "Cloud",
    "CloudAddresses",
    "Settings",
    "Telemetry",
    "given_settings",
    "hidden_values",
    "load_settings",
    "read_telemetry",
    "set_up_logging",
    "show_settings",
]
