"""The settings as strangers may read them: choices and numbers; of all else, whether it is set."""

import os
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from dotenv import dotenv_values
from pydantic.fields import FieldInfo

from bot.settings.model import Settings

_SET, _UNSET = "(set)", "(unset)"
# Text that is one of a public list.
_PUBLIC = frozenset({"CONVENE_DEFAULT_ZONE"})
_OURS = ("CONVENE_", "MICROSOFTAPP", "OTEL_")


def given_settings() -> dict[str, str]:
    """Return what the environment and ``.env`` give for settings, of OpenTelemetry's too."""
    given = {**dotenv_values(".env"), **os.environ}
    return {name: value for name, value in given.items() if value and _is_setting(name)}


def show_settings(given: Mapping[str, str]) -> dict[str, str]:
    """Show each setting by name: its value where that says nothing of anybody."""
    known = {str(field.alias).upper(): field for field in Settings.model_fields.values()}
    names = {str(field.alias) for field in known.values()}
    names |= {name for name in given if name.startswith("OTEL_")}
    upper = {name.upper(): value for name, value in given.items()}
    return {
        name: _show(known.get(name.upper()), name, upper.get(name.upper()))
        for name in sorted(names)
    }


def hidden_values(given: Mapping[str, str]) -> set[str]:
    """Return what must stand nowhere: the values that are not shown, and their parts."""
    shown = set(show_settings(given).values())
    whole = {value for value in given.values() if value not in shown}
    parts = {part for value in whole for part in _parts(value)}
    return {value for value in whole | parts if len(value) > 3 and value not in shown}


def _is_setting(name: str) -> bool:
    return name.upper().startswith(_OURS)


def _show(field: FieldInfo | None, name: str, value: str | None) -> str:
    if value is None:
        return _UNSET
    safe = field is not None and (name in _PUBLIC or _is_choice(field.annotation))
    return value if safe and len(value) <= 40 else _SET


def _is_choice(annotation: Any) -> bool:
    """Whether values are of a list, or numbers; a number may also be left out."""
    if get_origin(annotation) is Literal:
        return True
    kinds = [kind for kind in get_args(annotation) or (annotation,) if kind is not type(None)]
    return all(isinstance(kind, type) and issubclass(kind, int | float | Enum) for kind in kinds)


def _parts(value: str) -> list[str]:
    for mark in ":/@,;?&= \\":
        value = value.replace(mark, " ")
    # Short ones are words like "com" and "ssl"; they name nobody.
    return [part for part in value.split() if len(part) > 7]
