"""Checks for the parts of a request's body. Pure: each takes a path and a value, or raises.

The real resource is an open type, which lets misspelt names pass in silence; here every name and
type is held to https://learn.microsoft.com/graph/api/resources/onlinemeeting.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.graph.refusals import bad_request

# Raises GraphRefusedError where the value at a path does not do.
Check = Callable[[str, Any], None]

# https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/ (Edm.DateTimeOffset)
MOMENT = re.compile(
    r"\d{4,}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d"
    r"(\.\d{1,12})?(Z|[+-]\d\d:\d\d)"
)


def boolean(path: str, value: Any) -> None:
    """Take true, false or null."""
    if value is not None and not isinstance(value, bool):
        raise bad_request(f"Cannot convert the value of '{path}' to the expected type Edm.Boolean.")


def text(path: str, value: Any) -> None:
    """Take a string or null."""
    if value is not None and not isinstance(value, str):
        raise bad_request(f"Cannot convert the value of '{path}' to the expected type Edm.String.")


def moment(path: str, value: Any) -> None:
    """Take a time with seconds and an offset."""
    if not isinstance(value, str) or not MOMENT.fullmatch(value):
        raise bad_request(
            f"Cannot convert the value of '{path}' to the expected type Edm.DateTimeOffset."
        )


def one_of(*values: str) -> Check:
    """Take one of these words, in exactly this case, or null."""

    def check(path: str, value: Any) -> None:
        if value is not None and value not in values:
            raise bad_request(f"Requested value of '{path}' was not found; known: {values}.")

    return check


def shape(fields: Mapping[str, Check], *, open_type: bool = False) -> Check:
    """Take an object with these fields and, unless *open_type*, no others."""

    def check(path: str, value: Any) -> None:
        if not isinstance(value, dict):
            raise bad_request(f"The value of '{path or 'the body'}' must be a JSON object.")
        for name, inner in value.items():
            below = f"{path}/{name}" if path else name
            if name in fields:
                fields[name](below, inner)
            elif not open_type and name != "@odata.type":
                raise bad_request(f"The property '{below}' does not exist or cannot be set here.")

    return check


def or_null(check: Check) -> Check:
    """Take null as well."""
    return lambda path, value: None if value is None else check(path, value)


def list_of(check: Check) -> Check:
    """Take a list whose members do."""

    def check_all(path: str, value: Any) -> None:
        if not isinstance(value, list):
            raise bad_request(f"The value of '{path}' must be a JSON array.")
        for index, member in enumerate(value):
            check(f"{path}/{index}", member)

    return check_all
