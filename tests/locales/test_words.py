"""Days, times, lengths and lists, in many places and zones."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import clock, sentence, words_for
from bot.locales.unshared import UnsharedLocale
from bot.locales.zones import zone_name

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
THREE = datetime(2026, 3, 12, 15, 0, tzinfo=LOS_ANGELES)

EVERY_LOCALE = [
    UnsharedLocale.parse(name) for name in sorted(locale_identifiers()) if name != "root"
]


def plain(text: str) -> str:
    """Make CLDR's narrow and thin spaces plain ones."""
    return text.replace("\u202f", " ").replace("\u2009", " ")


@pytest.mark.parametrize(
    ("tag", "day", "time", "span"),
    [
        ("en-US", "Thursday, March 12, 2026", "3:00 PM", "3:00 – 3:45 PM"),
        ("en-GB", "Thursday, 12 March 2026", "15:00", "15:00–15:45"),
        ("en-AU", "Thursday, 12 March 2026", "3:00 pm", "3:00 – 3:45 pm"),
        ("en-CA", "Thursday, March 12, 2026", "3:00 p.m.", "3:00–3:45 p.m."),
        ("sv-SE", "Thursday, 12 March 2026", "15:00", "15:00–15:45"),
        ("de-DE", "Donnerstag, 12. März 2026", "15:00", "15:00–15:45 Uhr"),
        ("ko-KR", "2026년 3월 12일 목요일", "오후 3:00", "오후 3:00~3:45"),
    ],
)
def test_dates_are_written_as_in_the_reader_s_region(
    tag: str, day: str, time: str, span: str
) -> None:
    words = words_for(tag)

    assert words.day(THREE) == day
    assert words.day(date(2026, 3, 12)) == day
    assert plain(words.time(THREE)) == time
    assert plain(words.span(THREE, THREE + timedelta(minutes=45))) == span


def test_cldr_s_narrow_space_is_kept() -> None:
    assert words_for("en-US").time(THREE) == "3:00\u202fPM"


@pytest.mark.parametrize(
    ("key", "city"),
    [
        ("Europe/Berlin", "ベルリン"),
        ("America/Los_Angeles", "ロサンゼルス"),
        # CLDR has it by its former name.
        ("Asia/Kolkata", "コルカタ"),
        ("Etc/GMT+5", ""),
        ("UTC", ""),
    ],
)
def test_the_place_of_a_zone_is_named_as_people_there_write_it(key: str, city: str) -> None:
    assert words_for("ja").city(THREE.astimezone(ZoneInfo(key))) == city


def test_a_zone_without_a_name_has_no_place() -> None:
    assert words_for("ja").city(THREE.astimezone(timezone(timedelta(hours=5)))) == ""


def test_a_tile_has_the_month_and_the_weekday_in_short() -> None:
    words = words_for("en-US")

    assert (words.month(THREE), words.weekday(THREE)) == ("Mar", "Thu")


@pytest.mark.parametrize(
    ("start", "minutes", "span"),
    [
        (THREE, 45, "3:00 – 3:45 PM"),
        (THREE, 0, "3:00 PM"),
        (datetime(2026, 3, 12, 11, 30, tzinfo=LOS_ANGELES), 90, "11:30 AM – 1:00 PM"),
        (datetime(2026, 3, 12, 23, 0, tzinfo=LOS_ANGELES), 120, "11:00 PM – Fri, Mar 13, 1:00 AM"),
        (datetime(2026, 3, 12, 23, 0, tzinfo=LOS_ANGELES), 60, "11:00 PM – Fri, Mar 13, 12:00 AM"),
        # Clocks go back at 2:00; the half hour begins at 1:45 and ends at 1:15.
        (
            datetime(2026, 11, 1, 1, 45, tzinfo=LOS_ANGELES),
            30,
            "1:45 AM GMT-07:00 – 1:15 AM GMT-08:00",
        ),
        (
            datetime(2026, 10, 31, 23, 0, tzinfo=LOS_ANGELES),
            300,
            "11:00 PM GMT-07:00 – Sun, Nov 1, 3:00 AM GMT-08:00",
        ),
    ],
)
def test_a_span_is_plain_at_midnight_and_when_the_clocks_change(
    start: datetime, minutes: int, span: str
) -> None:
    end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)

    assert plain(words_for("en-US").span(start, end)) == span


@pytest.mark.parametrize(
    ("zone", "january", "july"),
    [
        ("America/Los_Angeles", "Pacific Standard Time", "Pacific Daylight Time"),
        ("US/Pacific", "Pacific Standard Time", "Pacific Daylight Time"),
        ("Europe/London", "Greenwich Mean Time", "British Summer Time"),
        ("Europe/Dublin", "Greenwich Mean Time", "Irish Standard Time"),
        ("Australia/Lord_Howe", "Lord Howe Daylight Time", "Lord Howe Standard Time"),
        ("Asia/Kolkata", "India Standard Time", "India Standard Time"),
        ("Asia/Calcutta", "India Standard Time", "India Standard Time"),
        ("Europe/Istanbul", "Istanbul (GMT+03:00)", "Istanbul (GMT+03:00)"),
        ("Antarctica/Troll", "Greenwich Mean Time", "Troll (GMT+02:00)"),
        ("Etc/GMT+5", "GMT-05:00", "GMT-05:00"),
        ("UTC", "Coordinated Universal Time", "Coordinated Universal Time"),
    ],
)
def test_a_zone_has_the_name_it_bears_at_that_moment(zone: str, january: str, july: str) -> None:
    words = words_for("en-US")

    names = [words.zone(datetime(2026, month, 12, tzinfo=ZoneInfo(zone))) for month in (1, 7)]

    assert names == [january, july]


def test_a_span_in_traditional_chinese_is_two_times() -> None:
    taiwan = UnsharedLocale.parse("zh_Hant_TW")

    assert plain(clock.span(THREE, THREE + timedelta(minutes=45), taiwan)) == "下午3:00 – 下午3:45"


def test_a_moment_is_short_enough_for_a_button() -> None:
    assert plain(words_for("en-US").moment(THREE)) == "Thu, Mar 12, 3:00 PM"


def test_a_zone_without_a_place_is_its_offset() -> None:
    words = words_for("en-US")

    assert words.zone(datetime(2026, 3, 12, tzinfo=UTC)) == "Coordinated Universal Time"
    assert words.zone(datetime(2026, 3, 12, tzinfo=timezone(timedelta(hours=3)))) == "GMT+03:00"


@pytest.mark.parametrize(
    ("length", "written"),
    [
        (timedelta(minutes=45), "45 minutes"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(minutes=90), "1 hour, 30 minutes"),
        (timedelta(days=2, hours=3), "2 days, 3 hours"),
        (timedelta(), "0 minutes"),
        (timedelta(minutes=-5), "0 minutes"),
    ],
)
def test_a_length_is_written_in_days_hours_and_minutes(length: timedelta, written: str) -> None:
    assert words_for("en-US").minutes(length) == written


@pytest.mark.parametrize(
    ("names", "written"),
    [
        ([], ""),
        (["Ana"], "Ana"),
        (["Ana", "Ben"], "Ana and Ben"),
        (["Ana", "Ben", "Chen"], "Ana, Ben, and Chen"),
        (["{0}", "%s"], "{0} and %s"),
    ],
)
def test_names_are_joined_by_and(names: list[str], written: str) -> None:
    assert words_for("en-US").names(names) == written


def test_values_are_filled_in_as_they_are() -> None:
    words = words_for("en-US")

    assert words.say("“{subject}” is ready", subject="{day} %s") == "“{day} %s” is ready"
    assert words.say(sentence("Join")) == "Join"
    assert words.say("") == ""
    assert words.count("{n} person", "{n} people", 1) == "1 person"
    assert words.count("{n} person with {what}", "{n} people with {what}", 2, what="tea") == (
        "2 people with tea"
    )


@given(
    locale=st.sampled_from(EVERY_LOCALE),
    start=st.datetimes(
        min_value=datetime(1971, 1, 1),  # noqa: DTZ001  # hypothesis wants bare bounds
        max_value=datetime(2100, 1, 1),  # noqa: DTZ001  # likewise
        timezones=st.timezones(),
    ),
    length=st.timedeltas(min_value=timedelta(), max_value=timedelta(days=3)),
)
def test_every_locale_can_write_every_moment(
    locale: Locale, start: datetime, length: timedelta
) -> None:
    end = (start.astimezone(UTC) + length).astimezone(start.tzinfo)

    written = [
        clock.day(start, locale),
        clock.month(start, locale),
        clock.weekday(start, locale),
        clock.time(start, locale),
        clock.span(start, end, locale),
        clock.length(length, locale),
        zone_name(start, locale),
    ]

    assert all(text.strip() for text in written)
    assert not any("duration-" in text or "∅" in text for text in written)


# What each writes when it is alone in its process: month, weekday, day, moment, span, length, list.
ALONE = {
    "en-US": (
        "Jan",
        "Mon",
        "Monday, January 5, 2026",
        "Mon, Jan 5, 3:00 PM",
        "3:00 – 4:30 PM",
        "1 hour, 30 minutes",
        "A, B, and C",
    ),
    "de": (
        "Jan",
        "Mo",
        "Montag, 5. Januar 2026",
        "Mo., 5. Jan., 15:00",
        "15:00–16:30 Uhr",
        "1 Stunde und 30 Minuten",
        "A, B und C",
    ),
    "fr": (
        "janv.",
        "lun.",
        "lundi 5 janvier 2026",
        "lun. 5 janv., 15:00",
        "15:00 – 16:30",
        "1\xa0heure et 30 minutes",
        "A, B et C",
    ),
    "es": (
        "ene",
        "lun",
        "lunes, 5 de enero de 2026",
        "lun, 5 ene, 15:00",
        "15:00–16:30",
        "1 hora y 30 minutos",
        "A, B y C",
    ),
    "pt": (
        "jan.",
        "seg.",
        "segunda-feira, 5 de janeiro de 2026",
        "seg., 5 de jan. 15:00",
        "15:00 – 16:30",
        "1 hora e 30 minutos",
        "A, B e C",
    ),
    "it": (
        "gen",
        "lun",
        "lunedì 5 gennaio 2026",
        "lun 5 gen, 15:00",
        "15:00–16:30",
        "1 ora e 30 minuti",
        "A, B e C",
    ),
    "nl": (
        "jan",
        "ma",
        "maandag 5 januari 2026",
        "ma 5 jan, 15:00",
        "15:00–16:30",
        "1 uur en 30 minuten",
        "A, B en C",
    ),
    "ru": (
        "янв.",
        "пн",
        "понедельник, 5 января 2026 г.",
        "пн, 5 янв., 15:00",
        "15:00–16:30",
        "1 час 30 минут",
        "A, B и C",
    ),
    "zh": (
        "1月",
        "周一",
        "2026年1月5日星期一",
        "1月5日周一 15:00",
        "15:00–16:30",
        "1小时30分钟",
        "A、B和C",
    ),
    "ja": (
        "1月",
        "月",
        "2026年1月5日月曜日",
        "1月5日(月) 15:00",
        "15時00分～16時30分",
        "1 時間 30 分",
        "A、B、C",
    ),
    "ko": (
        "1월",
        "월",
        "2026년 1월 5일 월요일",
        "1월 5일 (월) 오후 3:00",
        "오후 3:00~4:30",
        "1시간 30분",
        "A, B 및 C",
    ),
}


@pytest.mark.parametrize("first", [list(ALONE), list(reversed(ALONE))])
def test_no_language_lends_its_words_to_another(first: list[str]) -> None:
    """Babel shares data among languages: a month of one once stood on the card of the next."""
    start = datetime(2026, 1, 5, 15, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    end = start + timedelta(minutes=90)

    written = {}
    for tag in first:
        words = words_for(tag)
        written[tag] = (
            words.month(start),
            words.weekday(start),
            words.day(start),
            words.moment(start),
            words.span(start, end),
            words.minutes(end - start),
            words.names(["A", "B", "C"]),
        )

    assert {tag: tuple(map(plain, said)) for tag, said in written.items()} == ALONE


def test_a_locale_of_its_own_is_not_spoilt_by_those_before() -> None:
    """Many have been asked, so that what is shared would be theirs by now."""
    for locale in EVERY_LOCALE[::25]:
        clock.month(THREE, locale)

    fresh = {tag: clock.month(THREE, UnsharedLocale.parse(tag)) for tag in ("pt", "ko", "ja", "ru")}

    assert fresh == {"pt": "mar.", "ko": "3월", "ja": "3月", "ru": "март"}
