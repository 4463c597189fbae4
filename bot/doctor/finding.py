"""One thing that is amiss. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """Whether Convene cannot work as it is set, or works and had better be set otherwise."""

    WRONG = "wrong"
    UNWISE = "unwise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """*subject* is the setting or the thing; *what*, *why* and *mend* are sentences."""

    subject: str
    what: str
    why: str
    mend: str
    weight: Weight = Weight.WRONG


def tell(findings: Sequence[Finding]) -> str:
    """Write findings for a person at a terminal."""
    lines = []
    for each in findings:
        lines += [f"{each.weight}  {each.subject}: {each.what}"]
        lines += [f"       why   {each.why}", f"       mend  {each.mend}", ""]
    return "\n".join(lines)
