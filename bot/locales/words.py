"""``Words``: everything that a card says in one language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from gettext import NullTranslations
from pathlib import Path

from babel import Locale
from babel.lists import format_list

from bot.locales import clock
from bot.locales.catalogue import CATALOGUES, find_catalogue, read_catalogue
from bot.locales.tags import english_of, read_tag
from bot.locales.unshared import UnsharedLocale
from bot.locales.zones import city_name, zone_name


def sentence(text: str) -> str:
    """Mark a sentence that stands in a table, so that it is collected for translation."""
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language's words, with dates of that same language and the reader's region."""

    locale: Locale
    translations: NullTranslations

    @property
    def tag(self) -> str:
        """The BCP 47 tag of what is written."""
        return str(self.locale).replace("_", "-")

    @property
    def right_to_left(self) -> bool:
        """Whether what is written runs from right to left."""
        return bool(self.locale.text_direction == "rtl")

    @property
    def language(self) -> str:
        """The language's own name for itself, with its region: English (United States)."""
        return str(self.locale.get_display_name() or self.tag)

    def say(self, sentence: str, **values: object) -> str:
        """Translate an English *sentence* and fill in its ``{names}``."""
        # The empty id is the catalogue's own header.
        return self.translations.gettext(sentence).format(**values) if sentence else ""

    def count(self, one: str, many: str, n: int, **values: object) -> str:
        """Translate as the number *n* demands, which the sentences call ``{n}``."""
        return self.translations.ngettext(one, many, n).format(n=n, **values)

    def day(self, value: date) -> str:
        """Write the day in full, a datetime's as on its own wall: Thursday, March 12, 2026."""
        return clock.day(value, self.locale)

    def month(self, value: date) -> str:
        """Write the month in short: Mar."""
        return clock.month(value, self.locale)

    def weekday(self, value: date) -> str:
        """Write the weekday in short: Thu."""
        return clock.weekday(value, self.locale)

    def time(self, value: datetime) -> str:
        """Write the time on the wall of *value*: 3:00 PM."""
        return clock.time(value, self.locale)

    def moment(self, value: datetime) -> str:
        """Write day and time in short, without the year: Thu, Mar 12, 3:00 PM."""
        return clock.moment(value, self.locale)

    def span(self, start: datetime, end: datetime) -> str:
        """Write from when to when, each on its own wall: 3:00 – 3:45 PM."""
        return clock.span(start, end, self.locale)

    def zone(self, value: datetime) -> str:
        """Name the zone of the aware *value* at that moment: Pacific Daylight Time."""
        return zone_name(value, self.locale)

    def city(self, value: datetime) -> str:
        """Name the place that stands for the zone of the aware *value*: Berlin; empty if none."""
        return city_name(value, self.locale)

    def minutes(self, value: timedelta) -> str:
        """Write a length, to the minute: 1 hour, 30 minutes."""
        return clock.length(value, self.locale)

    def names(self, names: Sequence[str]) -> str:
        """Write a list with its "and": Ana, Ben, and Chen."""
        return format_list(list(names), locale=self.locale) if names else ""


@lru_cache
def words_for(locale: str | None, folder: Path = CATALOGUES) -> Words:
    """Choose the words for a reader whose client says *locale*; nothing in it makes this fail.

    Dates are never of another language than the sentence around them: where a language has no
    catalogue, both are English, as written in the reader's region.
    """
    read = read_tag(locale)
    if read is not None and read.language != "en":
        name = find_catalogue(read, folder)
        if name is not None:
            # Without a script in its name a catalogue is in the language's chief one.
            catalogue = UnsharedLocale.parse(name)
            dates = read if catalogue.script == read.script else catalogue
            return Words(locale=dates, translations=read_catalogue(name, folder))
    return Words(locale=english_of(locale), translations=NullTranslations())
