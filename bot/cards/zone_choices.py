"""The time zones that a form offers: the one of the start, and one for each part of the world."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards.parts import Part
from bot.locales import Words

# Ours to choose: where many people live, from west to east. Whoever lives elsewhere has their own
# zone filled in, from their client.
CHIEF_ZONES = (
    "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver",
    "America/Phoenix", "America/Chicago", "America/Mexico_City", "America/New_York",
    "America/Bogota", "America/Halifax", "America/Sao_Paulo", "America/Argentina/Buenos_Aires",
    "UTC", "Europe/London", "Europe/Lisbon", "Europe/Berlin", "Europe/Paris", "Europe/Madrid",
    "Africa/Lagos", "Europe/Athens", "Africa/Cairo", "Africa/Johannesburg", "Asia/Jerusalem",
    "Europe/Istanbul", "Europe/Moscow", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata",
    "Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Asia/Seoul",
    "Australia/Sydney", "Pacific/Auckland",
)  # fmt: skip


def zone_input(words: Words, start: datetime) -> Part:
    """Ask on which zone's clocks the time is; that of *start*, a zoned datetime, is chosen."""
    chosen = getattr(start.tzinfo, "key", "UTC")
    keys = CHIEF_ZONES if chosen in CHIEF_ZONES else (chosen, *CHIEF_ZONES)
    return {
        "type": "Input.ChoiceSet",
        "id": "zone",
        "label": words.say("Time zone"),
        "style": "filtered",
        "value": chosen,
        "isRequired": True,
        "errorMessage": words.say("Choose a time zone."),
        "choices": [{"title": _title(words, start, key), "value": key} for key in keys],
    }


def _title(words: Words, start: datetime, key: str) -> str:
    moment = start.astimezone(ZoneInfo(key))
    zone, city = words.zone(moment), words.city(moment)
    return zone if city in zone else f"{zone} ({city})"
