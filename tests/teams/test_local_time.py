from datetime import UTC, datetime
from typing import Any

import pytest

from bot.teams.local_time import read_sent_at, read_zone
from tests.examples import NOW
from tests.teams.wire import JsonObject


@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [
        ("2026-11-21T06:32:22.558Z", datetime(2026, 11, 21, 6, 32, 22, 558000, tzinfo=UTC)),
        ("2026-11-21T06:32:22.5581234Z", datetime(2026, 11, 21, 6, 32, 22, 558123, tzinfo=UTC)),
        ("2026-11-21T06:32:22", datetime(2026, 11, 21, 6, 32, 22, tzinfo=UTC)),
        ("2026-11-21T08:32:22+02:00", datetime(2026, 11, 21, 6, 32, 22, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", NOW),
        ("yesterday", NOW),
        (1795241566831, NOW),
        (None, NOW),
    ],
)
def test_reads_when_it_was_sent(timestamp: Any, expected: datetime) -> None:
    assert read_sent_at(timestamp, received_at=NOW) == expected


@pytest.mark.parametrize(
    ("client", "activity", "expected"),
    [
        ("Europe/Berlin", {"localTimezone": "UTC"}, "Europe/Berlin"),
        (None, {"localTimezone": "Asia/Tokyo"}, "Asia/Tokyo"),
        ("W. Europe Standard Time", {"localTimezone": "Asia/Tokyo"}, "Asia/Tokyo"),
        (None, {"localTimestamp": "2026-11-21T08:32:22+02:00"}, "Etc/GMT-2"),
        (None, {"localTimestamp": "2026-11-21T08:32:22-05:00"}, "Etc/GMT+5"),
        (None, {"localTimestamp": "2026-11-21T08:32:22+00:00"}, "Etc/UTC"),
        (None, {"localTimestamp": "2026-11-21T08:32:22+05:30"}, None),
        (None, {"localTimestamp": "2026-11-21T08:32:22+23:00"}, None),
        (None, {"localTimestamp": "2026-11-21T08:32:22"}, None),
        (None, {"localTimestamp": "today"}, None),
        ("../../etc/passwd", {"localTimezone": "\x00"}, None),
        ("America", {"localTimezone": ["UTC"]}, None),
        ("x" * 5000, {"localTimezone": ""}, None),
    ],
)
def test_reads_the_sender_s_zone(
    client: str | None, activity: JsonObject, expected: str | None
) -> None:
    entities: list[JsonObject] = [
        {"type": "other", "timezone": "UTC"},
        {"type": "clientInfo", "timezone": client},
    ]

    assert read_zone(activity, entities) == expected
