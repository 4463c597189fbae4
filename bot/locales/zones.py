"""A time zone's name in words.

Babel's own ``get_timezone_name`` is not used: it finds no name for zones that were renamed (Asia/
Kolkata, once Calcutta), and takes Dublin's summer for its winter, since the time zone database
counts Irish winter time as negative summer time.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_gmt

# CLDR's mark for: no name here, and do not look further up.
_NO_NAME = "∅∅∅"


def zone_name(value: datetime, locale: Locale) -> str:
    """Name the zone of the aware *value* at that moment: Pacific Daylight Time.

    Where CLDR has no name for it: the city with its offset, or the offset alone.
    """
    key = "Etc/UTC" if value.tzinfo is UTC else getattr(value.tzinfo, "key", None)
    if key is None:
        return get_timezone_gmt(value, locale=locale)
    zone = get_global("zone_aliases").get(key, key)
    variant = "daylight" if _is_summer_time(value) else "standard"
    return (
        _long_name(locale.time_zones.get(zone, {}), variant)
        or _long_name(locale.meta_zones.get(_meta_zones().get(zone), {}), variant)
        or _by_city(value, locale)
    )


def city_name(value: datetime, locale: Locale) -> str:
    """Name the place that stands for the zone of the aware *value*: Berlin; empty without one."""
    key = str(getattr(value.tzinfo, "key", ""))
    zone = get_global("zone_aliases").get(key, key)
    # ZZ: a zone of no country, such as Etc/GMT+5.
    if get_global("zone_territories").get(zone, "ZZ") == "ZZ":
        return ""
    # CLDR keeps some cities by a zone's former name: Asia/Calcutta.
    names = (locale.time_zones.get(name, {}).get("city") for name in (zone, *_former(zone)))
    found: str | None = next(filter(None, names), None)
    return found or zone.rpartition("/")[2].replace("_", " ")


def _long_name(names: Mapping[str, Any], variant: str) -> str:
    name = str(names.get("long", {}).get(variant) or "")
    return "" if name == _NO_NAME else name


def _is_summer_time(value: datetime) -> bool:
    """Tell by the offset alone; which of the two is called standard is the database's affair."""
    winter, now, summer = (
        moment.utcoffset() or timedelta()
        for moment in (value.replace(month=1, day=1), value, value.replace(month=7, day=1))
    )
    return now > min(winter, summer)


def _by_city(value: datetime, locale: Locale) -> str:
    # The offset of a zone of no country is better than its name, whose sign means the opposite.
    offset, city = get_timezone_gmt(value, locale=locale), city_name(value, locale)
    return f"{city} ({offset})" if city else offset


@cache
def _former(zone: str) -> tuple[str, ...]:
    return tuple(old for old, new in get_global("zone_aliases").items() if new == zone)


@cache
def _meta_zones() -> Mapping[str, str]:
    aliases = get_global("zone_aliases")
    meta_zones = get_global("meta_zones")
    return {aliases.get(zone, zone): name for zone, name in meta_zones.items()}
