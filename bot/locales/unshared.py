"""A locale whose data is its own.

Babel resolves an alias inside data that languages share ("stand-alone months are as in a date"),
so that the first one asked would lend its words to the next: a Portuguese card showed 1月. Every
locale used here is of this class; plain ones would spoil what these start from.
"""

from typing import Any

from babel import Locale, localedata
from babel.localedata import Alias, LocaleDataDict


class UnsharedLocale(Locale):
    """A CLDR locale that resolves aliases in a copy of what it shares with others."""

    _own: LocaleDataDict | None = None

    @property
    def _data(self) -> LocaleDataDict:
        if self._own is None:
            shared = localedata.load(str(self))
            own: dict[str | int | None, Any] = {
                key: _copy(value) if _holds_alias(value) else value for key, value in shared.items()
            }
            self._own = LocaleDataDict(own)
        return self._own


def _holds_alias(value: Any) -> bool:
    # A tuple is an alias with exceptions to it.
    if isinstance(value, dict):
        return any(map(_holds_alias, value.values()))
    return isinstance(value, Alias | tuple)


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(part) for key, part in value.items()}
    return tuple(map(_copy, value)) if isinstance(value, tuple) else value
