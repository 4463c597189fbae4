"""Finds what an operator has set wrongly before somebody meets it: what, why it matters, the mend.

It changes nothing. What it asks of the outside world is handed to it as functions; no finding holds
a secret. What helps to find a bug, it packs for strangers to read.
"""

from bot.doctor.app_package import read_package_faults
from bot.doctor.certificate import read_certificate_faults
from bot.doctor.far_side import ask_clock, ask_database, ask_entra, ask_public_url
from bot.doctor.finding import Finding, Weight, tell
from bot.doctor.log import read_log_hints
from bot.doctor.packet import Evidence, write_packet
from bot.doctor.secret import read_secret_faults
from bot.doctor.settings import read_setting_faults
from bot.doctor.together import judge

__all__ = [
    "Evidence",
    "Finding",
    "Weight",
    "ask_clock",
    "ask_database",
    "ask_entra",
    "ask_public_url",
    "judge",
    "read_certificate_faults",
    "read_log_hints",
    "read_package_faults",
    "read_secret_faults",
    "read_setting_faults",
    "tell",
    "write_packet",
]
