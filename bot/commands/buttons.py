"""What a card's button carries. Pure, and lenient: a client may send anything."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

Data = Mapping[str, Any]


def read_button(value: Data) -> Data:
    """Read our own part of what was pressed; empty where the button is not ours."""
    ours = value.get("convene")
    return ours if isinstance(ours, dict) else {}


def read_id(data: Data, name: str) -> UUID | None:
    """Read the id of a draft or a meeting."""
    try:
        return UUID(str(data.get(name)))
    except ValueError:
        return None


def read_moment(value: object) -> datetime | None:
    """Read a moment with its offset, whatever a client sent."""
    with suppress(ValueError):
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        return moment if moment is not None and moment.tzinfo else None
    return None
