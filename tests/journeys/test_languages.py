"""Each of the eleven languages, end to end: what is asked in it is answered in it."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.locales import words_for
from tests.cards.schema import LOCAL_TIME, walk
from tests.journeys.conftest import Bot, card_of, plain
from tests.journeys.test_change_in_words import times

START = datetime(2099, 3, 12, 15, tzinfo=ZoneInfo("America/New_York"))
ASKED = {
    "en-GB": "Design review tomorrow at 15:00 for 45 minutes",
    "de-DE": "Design review morgen um 15 Uhr, 45 Minuten",
    "fr-FR": "Design review demain à 15h pendant 45 minutes",
    "es-ES": "Design review mañana a las 15:00 durante 45 minutos",
    "pt-BR": "Design review amanhã às 15h por 45 minutos",
    "it-IT": "Design review domani alle 15 per 45 minuti",
    "nl-NL": "Design review morgen om 15 uur, 45 minuten",
    "ru-RU": "Design review завтра в 15:00 на 45 минут",
    "zh-CN": "明天下午3点Design review，45分钟",
    "ja-JP": "明日の15時からDesign review、45分間",
    "ko-KR": "내일 오후 3시에 Design review 45분",
}


@pytest.mark.parametrize("locale", ASKED)
async def test_a_request_is_read_and_answered_in_the_persons_language(
    bot: Bot, locale: str
) -> None:
    """Times are on the sender's clocks with the zone's name, and on each reader's own.

    Microsoft is asked for its words in that language too.
    """
    words = words_for(locale)
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity(ASKED[locale]) | {"locale": locale})
    copied = bot.pressed(answer, words.say("Copy invitation"))
    await bot.tell(copied | {"locale": locale})
    [form] = await bot.tell(bot.activity("/meet") | {"locale": locale})
    [helped] = await bot.tell(bot.activity("/help") | {"locale": locale})

    [meeting] = bot.meetings()
    card = card_of(answer)
    texts = [plain(str(part.get("text", ""))) for part in walk(card)]
    titles = [part.get("title") for part in walk(card)]
    assert (meeting["subject"], times(meeting)) == (
        "Design review",
        ["2099-03-12T19:00", "2099-03-12T19:45"],
    )
    assert plain(words.day(START)) in texts
    assert plain(words.zone(START)) in texts
    assert {words.say("Join"), words.say("Change"), words.say("Cancel")} <= set(titles)
    assert LOCAL_TIME.search(json.dumps(card))
    assert card_of(form)["fallbackText"] == words.say("Make a meeting")
    assert card_of(helped)["fallbackText"] == words.say("What I can do")
    calls = bot.sandbox.graph.calls
    assert [call.method for call in calls] == ["POST", "GET"]
    assert all(call.headers["Accept-Language"].startswith(locale) for call in calls)


async def test_a_language_that_convene_has_no_words_in_gets_english(bot: Bot) -> None:
    [helped] = await bot.tell(bot.activity("/help") | {"locale": "sv-SE"})

    assert card_of(helped)["fallbackText"] == "What I can do"
