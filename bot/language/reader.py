"""Reads a message: text in, ``meeting.Reading`` out.

Pure: the moment, the zone and the locale are arguments; no text makes it fail.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.language.aims import aim
from bot.language.followups import FollowUp, read_follow_up
from bot.language.foreign import add_foreign
from bot.language.intents import read_intent
from bot.language.languages import language_of
from bot.language.lexicon import ENGLISH, LANGUAGES, lexicon_for
from bot.language.options import Wishes, read_options
from bot.language.people import Guests, read_people
from bot.language.politeness import pleasantry
from bot.language.said import Said, gather
from bot.language.shifts import read_shift, without_shift
from bot.language.slash import slash_intent
from bot.language.subject import Mark, calendar_words, read_subject
from bot.language.terms import Sentence
from bot.language.text import Token, clean, fold, tokens
from bot.language.understanding import understand
from bot.language.when import When, decide
from bot.meeting import Intent, Missing, Reading

_WITH_SUBJECT = {Intent.CREATE, Intent.INSTANT, Intent.RESCHEDULE, Intent.CANCEL}


@dataclass(frozen=True, slots=True)
class About:
    """All that a message says but the time; *mark* told the subject."""

    intent: Intent
    subject: str | None
    mark: Mark | None
    wishes: Wishes
    guests: tuple[Guests, ...]


@dataclass(frozen=True, slots=True)
class Study:
    """A reading and how it came about; ``explain`` puts it into words."""

    reading: Reading
    sentence: Sentence
    said: Said
    about: About
    slash: bool


def read(text: str, *, now: datetime, zone: ZoneInfo, locale: str | None) -> Reading:
    """Read *text*, written at *now* (aware) by somebody in *zone* with a BCP 47 *locale*."""
    return study(text, now=now, zone=zone, locale=locale).reading


def study(text: str, *, now: datetime, zone: ZoneInfo, locale: str | None) -> Study:
    """Read as ``read`` does, and keep what it was read from."""
    kept, truncated = clean(text)
    slash, kept = slash_intent(kept)
    found = tokens(fold(kept))
    language = language_of(kept, found, locale)
    own = language in LANGUAGES
    if slash is None and (wanted := _follow_up(kept, found, language, locale)):
        return _study_of(wanted, now=now, zone=zone, language=language)
    sentence, behind = aim(understand(kept, lexicon_for(language if own else ENGLISH), found))
    said = gather(sentence, behind=behind, month_first=_month_first(locale))
    if not own:
        there = now.astimezone(zone).replace(tzinfo=None)
        said = add_foreign(said, sentence, language=language, now=there)
    about = _about(sentence, said, slash)
    moved = about.intent is Intent.RESCHEDULE
    shift = read_shift(sentence, said, aimed=behind > 0) if moved else None
    said = without_shift(said) if shift else said
    when = decide(said, now=now, zone=zone)
    reading = _reading(about, said, when, shift, language=language, truncated=truncated)
    return Study(reading, sentence, said, about, slash is not None)


def _follow_up(kept: str, found: list[Token], language: str, locale: str | None) -> FollowUp | None:
    lexicon = lexicon_for(language if language in LANGUAGES else ENGLISH)
    return read_follow_up(kept, found, lexicon, month_first=_month_first(locale))


def _study_of(wanted: FollowUp, *, now: datetime, zone: ZoneInfo, language: str) -> Study:
    about = About(wanted.intent, wanted.subject, None, Wishes(), wanted.guests)
    when = decide(wanted.said, now=now, zone=zone)
    reading = _reading(about, wanted.said, when, wanted.shift, language=language, truncated=False)
    reading = replace(reading, title=wanted.title)
    return Study(reading, wanted.sentence, wanted.said, about, slash=False)


def _reading(
    about: About,
    said: Said,
    when: When,
    shift: timedelta | None,
    *,
    language: str,
    truncated: bool,
) -> Reading:
    return Reading(
        intent=about.intent,
        subject=about.subject,
        start=when.start,
        end=when.end,
        duration=said.length,
        shift=shift,
        missing=_missing(said, about.subject),
        assumed=when.assumed,
        problem=when.problem,
        suggestion=when.suggestion,
        recurrence=said.recurring,
        attendees=tuple(person for group in about.guests for person in group.people),
        options=about.wishes.options,
        language=language,
        truncated=truncated,
    )


def _about(sentence: Sentence, said: Said, slash: Intent | None) -> About:
    """Read all but the time: intent, subject, people, options."""
    wishes = read_options(sentence, said.used)
    used = said.used | wishes.used | calendar_words(sentence) | set(range(pleasantry(sentence)))
    guests = read_people(sentence, used)
    subject, mark = read_subject(sentence, used=used, guests=guests)
    changes = bool(wishes.used) or any(one.address for group in guests for one in group.people)
    intent = slash or read_intent(sentence, said, subject=subject, changes=changes)
    if slash is Intent.CREATE and not said.anything:
        intent = Intent.INSTANT
    return About(intent, subject if intent in _WITH_SUBJECT else None, mark, wishes, tuple(guests))


def _month_first(locale: str | None) -> bool:
    """Tell whether 3/4 is the fourth of March there."""
    tag = (locale or ENGLISH).replace("_", "-").lower()
    language = tag.split("-")[0]
    return language in LANGUAGES and tag in lexicon_for(language).month_first


def _missing(said: Said, subject: str | None) -> frozenset[Missing]:
    known = {
        Missing.SUBJECT: subject is not None,
        # An hour alone fixes the day.
        Missing.DATE: said.day is not None or said.timed,
        Missing.TIME: said.timed,
    }
    return frozenset(fact for fact, is_known in known.items() if not is_known)
