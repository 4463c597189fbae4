"""Options that Microsoft has names of its own for: the spoken language, the sensitivity label.

Pure data, beside each lexicon's own phrases. A language is named as one writes it there; Teams
wants it with a region, which is its largest one's.
https://learn.microsoft.com/graph/api/resources/onlinemeeting
"""

from collections.abc import Mapping

from bot.language.own_people import OWN_PEOPLE
from bot.meeting import Lobby

# Beside "spoken_language:…", as in ``lexicons``.
Phrases = Mapping[str, Mapping[int | str | None, str]]

_TAGS = (
    "de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "ja-JP", "ko-KR", "nl-NL", "pl-PL", "pt-BR",
    "ru-RU", "zh-CN",
)  # fmt: skip
# By language: how it is said that one is spoken, and the languages' names in the order of the tags.
_SPOKEN: Mapping[str, tuple[str, str]] = {
    "en": (
        (
            "spoken language {}|spoken language: {}|spoken language is {}|spoken in {}|held in {}"
            "|meeting language {}|meeting language: {}"
        ),
        (
            "german english spanish french italian japanese korean dutch polish portuguese russian "
            "chinese"
        ),
    ),
    "de": (
        (
            "gesprochene sprache {}|gesprochene sprache: {}|gesprochene sprache ist {}"
            "|besprechungssprache {}|besprechungssprache: {}"
        ),
        (
            "deutsch englisch spanisch französisch italienisch japanisch koreanisch niederländisch "
            "polnisch portugiesisch russisch chinesisch"
        ),
    ),
    "es": (
        "idioma hablado {}|idioma hablado: {}|idioma de la reunión {}|idioma de la reunión: {}",
        (
            "alemán inglés español francés italiano japonés coreano neerlandés polaco portugués "
            "ruso chino"
        ),
    ),
    "fr": (
        (
            "langue parlée {}|langue parlée : {}|langue parlée: {}|langue de la réunion {}"
            "|langue de la réunion : {}"
        ),
        (
            "allemand anglais espagnol français italien japonais coréen néerlandais polonais "
            "portugais russe chinois"
        ),
    ),
    "it": (
        "lingua parlata {}|lingua parlata: {}|lingua della riunione {}",
        (
            "tedesco inglese spagnolo francese italiano giapponese coreano olandese polacco "
            "portoghese russo cinese"
        ),
    ),
    "ja": (
        "音声言語は{}|音声言語:{}|音声言語{}",
        (
            "ドイツ語 英語 スペイン語 フランス語 イタリア語 日本語 韓国語 オランダ語 ポーランド語 "
            "ポルトガル語 ロシア語 中国語"
        ),
    ),
    "ko": (
        "음성 언어 {}|음성 언어는 {}|음성 언어: {}",
        (
            "독일어 영어 스페인어 프랑스어 이탈리아어 일본어 한국어 네덜란드어 폴란드어 "
            "포르투갈어 러시아어 중국어"
        ),
    ),
    "nl": (
        "gesproken taal {}|gesproken taal: {}|vergadertaal {}|vergadertaal: {}",
        (
            "duits engels spaans frans italiaans japans koreaans nederlands pools portugees "
            "russisch chinees"
        ),
    ),
    "pl": (
        "język mówiony {}|język mówiony: {}|język spotkania {}|język spotkania: {}",
        (
            "niemiecki angielski hiszpański francuski włoski japoński koreański niderlandzki "
            "polski portugalski rosyjski chiński"
        ),
    ),
    "pt": (
        "idioma falado {}|idioma falado: {}|idioma da reunião {}|idioma da reunião: {}",
        (
            "alemão inglês espanhol francês italiano japonês coreano holandês polonês português "
            "russo chinês"
        ),
    ),
    "ru": (
        "язык речи {}|язык речи: {}|язык встречи {}|язык встречи: {}",
        (
            "немецкий английский испанский французский итальянский японский корейский "
            "нидерландский польский португальский русский китайский"
        ),
    ),
    "zh": (
        "会议语言{}|会议语言为{}|会议语言:{}",
        "德语 英语 西班牙语 法语 意大利语 日语 韩语 荷兰语 波兰语 葡萄牙语 俄语 中文",
    ),
}
_LABEL: Mapping[str, str] = {
    "en": "sensitivity label",
    "de": "vertraulichkeitsbezeichnung|vertraulichkeitslabel",
    "es": "etiqueta de confidencialidad",
    "fr": "étiquette de confidentialité",
    "it": "etichetta di riservatezza",
    "ja": "秘密度ラベル|感度ラベル",
    "ko": "민감도 레이블|민감도 라벨",
    "nl": "vertrouwelijkheidslabel|gevoeligheidslabel",
    "pl": "etykieta poufności|etykietą poufności",
    "pt": "rótulo de confidencialidade",
    "ru": "метка конфиденциальности|меткой конфиденциальности",
    "zh": "敏感度标签",
}


def own_options(language: str) -> Phrases:
    """Give the phrases of *language*, kind by kind."""
    ways, names = _SPOKEN.get(language, ("", ""))
    spoken: dict[int | str | None, str] = {
        f"spoken_language:{tag}": ways.replace("{}", name)
        for tag, name in zip(_TAGS, names.split(), strict=bool(names))
    }
    label: dict[int | str | None, str] = {}
    if language in _LABEL:
        label[None] = _LABEL[language]
    waiting: dict[int | str | None, str] = {}
    if language in OWN_PEOPLE:
        waiting[f"lobby:{Lobby.WITHOUT_GUESTS.value}"] = OWN_PEOPLE[language].waiting
    return {"option": spoken | waiting, "sensitivity": label}
