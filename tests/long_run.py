"""How many examples a slow test tries: few as a rule, all of them in the long run of tests.fuzz."""

from hypothesis import settings


def examples(few: int) -> int:
    """Say *few*, or what ``--hypothesis-profile=long`` asks for, which a number would override."""
    if settings.get_current_profile_name() == "long":
        return settings().max_examples
    return few
