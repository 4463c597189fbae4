"""When something was sent, and in which time zone its sender lives. Pure, no clock."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo


def read_sent_at(timestamp: Any, *, received_at: datetime) -> datetime:
    """Read the connector's own time in UTC; *received_at* where it does not say."""
    with suppress(TypeError, ValueError, OverflowError):
        sent_at = datetime.fromisoformat(timestamp)
        # A time without an offset is UTC, as the connector's always are.
        return sent_at.replace(tzinfo=UTC) if sent_at.tzinfo is None else sent_at.astimezone(UTC)
    return received_at


def read_zone(activity: Mapping[str, Any], entities: Iterable[Mapping[str, Any]]) -> str | None:
    """Read the sender's IANA zone: what their client says, else the zone of the wall clock."""
    client = next((one for one in entities if one.get("type") == "clientInfo"), {})
    candidates = (
        client.get("timezone"),
        activity.get("localTimezone"),
        _zone_of(activity.get("localTimestamp")),
    )
    return next((zone for zone in candidates if _is_zone(zone)), None)


def _is_zone(name: Any) -> bool:
    # Old clients send Windows' names, and a name that is not there must not surface later.
    try:
        return isinstance(name, str) and ZoneInfo(name).key == name
    except (OSError, ValueError, LookupError):
        return False


def _zone_of(local_timestamp: Any) -> str | None:
    """``Etc/GMT-2`` for an offset of +02:00; None for halves of hours, which have no such name."""
    with suppress(TypeError, ValueError):
        offset = datetime.fromisoformat(local_timestamp).utcoffset()
        if offset is not None and not offset.total_seconds() % 3600:
            # POSIX counts the hours west of Greenwich, so the sign is the other way round.
            hours = round(-offset.total_seconds() / 3600)
            return f"Etc/GMT{hours:+d}" if hours else "Etc/UTC"
    return None
