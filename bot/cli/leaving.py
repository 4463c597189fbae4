"""How the process ends: in good order, and by the clock where something hangs."""

import logging
import os
import sys
import threading
from datetime import timedelta
from typing import NoReturn


def leave() -> NoReturn:
    """End the process: all is closed, and to take the interpreter down as well takes seconds."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    _end()


def leave_in_any_case(*, after: timedelta) -> None:
    """End the process when the time is over, whatever hangs; what is not finished has its lease.

    Nothing is flushed then: that might be what hangs.
    """
    watch = threading.Timer(max(after.total_seconds(), 1), _end)
    watch.daemon = True
    watch.start()


def _end() -> NoReturn:
    os._exit(0)
