"""Hypothesis' long run: ``pytest --hypothesis-profile=long``. No run judges a test by its time.

The first moment written in a language reads that language's data, which takes a busy machine longer
than Hypothesis allows by default.
"""

from hypothesis import HealthCheck, settings

settings.register_profile("long", max_examples=20_000, deadline=None)
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
