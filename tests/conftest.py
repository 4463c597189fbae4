"""Hypothesis' long run: ``pytest --hypothesis-profile=long``. No run judges a test by its time.

The first moment written in a language reads that language's data, which takes a busy machine longer
than Hypothesis allows by default.
"""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("long", max_examples=20_000, deadline=None)
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_xdist_auto_num_workers() -> int:
    """Run twice as many as there are cores: half of a journey is waiting."""
    return 2 * (os.cpu_count() or 1)
