"""The part of the Adaptive Cards schema, 1.5, that our cards use, closed to all else.

After https://adaptivecards.io/explorer/ and Teams' own limits (cards-reference): no Media, no
styling of buttons, six buttons, 28 KB, of which we leave some for what Teams adds.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema

from bot.cards.escape import SPECIAL
from bot.message import Card

MAX_BYTES = 20_000
MAX_ACTIONS = 6

TEXT = {"type": "string", "minLength": 1}
SPACING = {"enum": ["None", "Small", "Default", "Medium", "Large"]}
STYLE = {"enum": ["default", "emphasis"]}
FLAG = {"type": "boolean"}


def element(kind: str, required: dict[str, Any], optional: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"type": {"const": kind}, **required, **optional},
        "required": ["type", *required],
        "additionalProperties": False,
    }


def many(name: str) -> dict[str, Any]:
    return {"type": "array", "minItems": 1, "items": {"$ref": f"#/$defs/{name}"}}


ASKED = {"id": TEXT, "label": TEXT}
ASKING = {"isRequired": FLAG, "errorMessage": TEXT, "value": {"type": "string"}}
# A required input without a message of its own stays silent.
LOUD = {"if": {"required": ["isRequired"]}, "then": {"required": ["errorMessage"]}}
CONVENE = {
    "type": "object",
    "properties": {"verb": TEXT, "draft": TEXT},
    "required": ["verb"],
}
DATA = {
    "type": "object",
    "properties": {"convene": CONVENE},
    "required": ["convene"],
    "additionalProperties": {"type": "string"},
}

ELEMENTS = [
    element(
        "TextBlock",
        {"text": TEXT, "wrap": FLAG},
        {
            "size": {"enum": ["Small", "Default", "Medium", "Large", "ExtraLarge"]},
            "weight": {"enum": ["Lighter", "Default", "Bolder"]},
            "color": {"enum": ["Default", "Accent", "Attention"]},
            "isSubtle": FLAG,
            "spacing": SPACING,
            "horizontalAlignment": {"enum": ["Left", "Center", "Right"]},
            "style": {"enum": ["default", "heading"]},
        },
    ),
    element("FactSet", {"facts": many("fact")}, {"spacing": SPACING}),
    element("Container", {"items": many("element")}, {"style": STYLE, "spacing": SPACING}),
    element("ColumnSet", {"columns": many("column")}, {"spacing": SPACING}),
    element("ActionSet", {"actions": many("action")}, {"spacing": SPACING}),
    element(
        "Input.Text",
        ASKED,
        {
            **ASKING,
            "placeholder": TEXT,
            "maxLength": {"type": "integer", "minimum": 1},
            "isMultiline": FLAG,
        },
    )
    | LOUD,
    element(
        "Input.Date",
        ASKED,
        {**ASKING, "value": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}},
    )
    | LOUD,
    element("Input.Time", ASKED, {**ASKING, "value": {"type": "string", "pattern": r"^\d\d:\d\d$"}})
    | LOUD,
    element(
        "Input.ChoiceSet",
        {**ASKED, "choices": many("choice")},
        {**ASKING, "placeholder": TEXT, "style": {"enum": ["compact", "expanded", "filtered"]}},
    )
    | LOUD,
    element(
        "Input.Toggle",
        {"id": TEXT, "title": TEXT},
        {"value": TEXT, "valueOn": TEXT, "valueOff": TEXT},
    ),
]
ALONE = {"associatedInputs": {"enum": ["none"]}}
ACTIONS = [
    element(
        "Action.OpenUrl", {"title": TEXT, "url": {"type": "string", "pattern": "^https://"}}, {}
    ),
    element("Action.Submit", {"title": TEXT, "data": DATA}, ALONE),
    element(
        "Action.Execute",
        {"title": TEXT, "verb": TEXT, "data": DATA, "fallback": {"$ref": "#/$defs/action"}},
        ALONE,
    ),
    element("Action.ShowCard", {"title": TEXT, "card": {"$ref": "#/$defs/inner"}}, {}),
]
# Nobody presses it, so it has neither a title nor an older client's way.
REFRESHED = {
    "type": "object",
    "properties": {
        "action": element("Action.Execute", {"verb": TEXT, "data": {"type": "object"}}, {})
    },
    "required": ["action"],
    "additionalProperties": False,
}
OUTSIDE = {
    "$schema": {"const": "http://adaptivecards.io/schemas/adaptive-card.json"},
    "version": {"const": "1.5"},
    "fallbackText": TEXT,
    "msteams": {"const": {"width": "Full"}},
    "body": many("element"),
}
INSIDE = {"actions": many("action"), "rtl": FLAG, "refresh": REFRESHED}
SCHEMA = {
    **element("AdaptiveCard", OUTSIDE, INSIDE),
    "$defs": {
        "element": {"anyOf": ELEMENTS},
        "action": {"anyOf": ACTIONS},
        "fact": {
            "type": "object",
            "properties": {"title": TEXT, "value": TEXT},
            "required": ["title", "value"],
            "additionalProperties": False,
        },
        "choice": {
            "type": "object",
            "properties": {"title": TEXT, "value": TEXT},
            "required": ["title", "value"],
            "additionalProperties": False,
        },
        "column": element(
            "Column",
            {"items": many("element"), "width": {"enum": ["auto", "stretch"]}},
            {"style": STYLE, "spacing": SPACING},
        ),
        "inner": element(
            "AdaptiveCard",
            {"version": {"const": "1.5"}, "body": many("element"), "actions": many("action")},
            {},
        ),
    },
}
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

# What our own card may say unescaped: the reader's local date and time.
LOCAL_TIME = re.compile(r"\{\{(DATE|TIME)\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ(,SHORT)?\)\}\}")
BARE = re.compile(rf"(?<!\\)(?:\\\\)*[{re.escape(SPECIAL.replace(chr(92), ''))}]")


def check(card: Card | None) -> Card:
    """Hold a card against the schema and Teams' limits; give it back."""
    assert card is not None
    VALIDATOR.validate(card)
    assert len(json.dumps(card).encode()) < MAX_BYTES
    # A client counts the buttons of each row on its own.
    assert all(len(part.get("actions", ())) <= MAX_ACTIONS for part in walk(card))
    ids = [part["id"] for part in walk(card) if {"id", "type"} <= part.keys()]
    assert len(ids) == len(set(ids))
    for text in markdown(card):
        assert not BARE.search(LOCAL_TIME.sub("", text)), text
        assert "{{" not in LOCAL_TIME.sub("", text)
    return card


def walk(part: Any) -> Iterator[dict[str, Any]]:
    """Give every object of a card, from the outside in."""
    if isinstance(part, list):
        for each in part:
            yield from walk(each)
    elif isinstance(part, dict):
        yield part
        for each in part.values():
            yield from walk(each)


def markdown(card: Card) -> list[str]:
    """Give what Teams takes for Markdown."""
    texts = [card["fallbackText"]]
    for part in walk(card):
        if part.get("type") == "TextBlock":
            texts.append(part["text"])
        for fact in part.get("facts", ()):
            texts += [fact["title"], fact["value"]]
    return texts


def actions(card: Card, kind: str) -> list[dict[str, Any]]:
    return [part for part in walk(card) if part.get("type") == kind]


def inputs(card: Card) -> dict[str, dict[str, Any]]:
    return {part["id"]: part for part in walk(card) if part.get("type", "").startswith("Input.")}
