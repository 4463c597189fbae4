"""The files that commands are given, and those that they write."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bot.errors import SettingsError


def read_object(line: str) -> dict[str, Any]:
    """Read one line of JSON; ValueError where it is no object."""
    value = json.loads(line)
    if not isinstance(value, dict):
        raise ValueError("a JSON object is needed")  # noqa: TRY004  # like every other wrong line
    return value


def read_text(path: str, option: str) -> str:
    """Read the text file that *option* names.

    Raises:
        SettingsError: It cannot be read.
    """
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise SettingsError(f"{option}: {path} cannot be read; name a text file") from error


@contextmanager
def explaining_file(path: Path) -> Iterator[None]:
    """Say which file cannot be written."""
    try:
        yield
    except OSError as error:
        raise SettingsError(f"{path}: cannot be written ({error.strerror})") from error
