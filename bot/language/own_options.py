"""Options that Microsoft has names of its own for: the spoken language, the sensitivity label.

Pure data, beside each lexicon's own phrases. A language is named as one writes it there; Teams
wants it with a region, which is its largest one's.
https://learn.microsoft.com/graph/api/resources/onlinemeeting
"""

from collections.abc import Mapping

from bot.language.own_people import OWN_PEOPLE
from bot.meeting import Lobby, Presenters

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


# Who presents where a role makes a presenter; in Teams "people I choose" or "specific people".
_CHOSEN: Mapping[str, str] = {
    "en": "only presenters can present|only presenters present|only presenters may present"
    "|only the presenters can present|only people i choose can present"
    "|people i choose can present|only specific people can present|specific people can present"
    "|only named presenters can present|only those i name can present",
    "de": "nur referenten dürfen präsentieren|nur referenten präsentieren"
    "|nur referenten können präsentieren|nur moderatoren dürfen präsentieren"
    "|nur bestimmte personen dürfen präsentieren|bestimmte personen dürfen präsentieren"
    "|nur von mir ausgewählte personen dürfen präsentieren",
    "es": "solo los presentadores pueden presentar|solo los moderadores pueden presentar"
    "|solo presentan los presentadores|solo las personas que elija pueden presentar"
    "|solo personas específicas pueden presentar|solo pueden presentar los presentadores",
    "fr": "seuls les présentateurs peuvent présenter|seuls les présentateurs présentent"
    "|seules les personnes que je choisis peuvent présenter"
    "|seules des personnes spécifiques peuvent présenter"
    "|seuls les intervenants peuvent présenter",
    "it": "solo i relatori possono presentare|presentano solo i relatori"
    "|solo i relatori presentano|solo le persone che scelgo possono presentare"
    "|solo persone specifiche possono presentare",
    "ja": "発表者だけ発表できる|発表者のみ発表できる|発表者のみ発表可|発表者だけが発表できる"
    "|発表者のみが発表できる|選択したユーザーのみ発表できる|特定のユーザーのみ発表できる"
    "|指定した人だけ発表できる",
    "ko": "발표자만 발표 가능|발표자만 발표할 수 있음|발표자만 발표할 수 있게"
    "|내가 선택한 사람만 발표 가능|특정 사용자만 발표 가능|지정한 사람만 발표 가능",
    "nl": "alleen presentatoren mogen presenteren|alleen presentatoren kunnen presenteren"
    "|alleen sprekers mogen presenteren|alleen mensen die ik kies mogen presenteren"
    "|alleen specifieke personen mogen presenteren|alleen presentatoren presenteren",
    "pl": "tylko prezenterzy mogą prezentować|prezentują tylko prezenterzy"
    "|tylko prezenterzy prezentują|tylko wybrane osoby mogą prezentować"
    "|tylko określone osoby mogą prezentować",
    "pt": "só os apresentadores podem apresentar|só apresentadores podem apresentar"
    "|apenas apresentadores podem apresentar|apenas os apresentadores podem apresentar"
    "|só as pessoas que eu escolher podem apresentar|só pessoas específicas podem apresentar",
    "ru": "презентовать могут только докладчики|только докладчики могут презентовать"
    "|презентуют только докладчики|презентовать могут только выбранные люди"
    "|только выбранные мной люди могут презентовать",
    "zh": "只有演示者可以演示|仅演示者可以演示|只有演示者能演示|仅限演示者演示"
    "|只有我选择的人可以演示|只有指定人员可以演示|仅指定人员可以演示|只有特定人员可以演示",
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
    chosen: dict[int | str | None, str] = {}
    if language in _CHOSEN:
        chosen[f"presenters:{Presenters.CHOSEN.value}"] = _CHOSEN[language]
    return {"option": spoken | waiting | chosen, "sensitivity": label}
