"""The README's table of settings, written from the code: ``python -m bot.settings.table``."""

import sys
from enum import StrEnum
from typing import Any

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from bot.settings.controls import Controls
from bot.settings.model import Settings


def settings_table() -> str:
    """Write every setting as a row of Markdown: name, meaning, default."""
    # What people meet comes after what it takes to run.
    fields = sorted(
        Settings.model_fields.items(), key=lambda named: named[0] in Controls.model_fields
    )
    rows = [f"| `{field.alias}` | {field.description} | {_default(field)} |" for _, field in fields]
    return "\n".join(["| setting | what | default |", "|---|---|---|", *rows])


def _default(field: FieldInfo) -> str:
    value: Any = field.default
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, StrEnum):
        value = value.value
    return "" if value in {None, ""} else f"`{value}`"


if __name__ == "__main__":
    sys.stdout.write(settings_table() + "\n")
