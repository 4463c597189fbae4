"""A message's text as a person would read it: own mention gone, others by name. Pure.

By the entity's id and its exact text, never by the bot's name: "<at>Meet</at> plan a Meet" must
keep its second word. The sender can edit a mention's text, so only the entity says who it is.
"""

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.message import Mention

# Neither can run over a second "<" or ";", so that no text takes more than one pass.
AT_TAG = re.compile(r"</?at\b[^<>]*>", re.IGNORECASE)
CHARACTER_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def read_mentions(entities: Iterable[Mapping[str, Any]]) -> list[tuple[Mention, str]]:
    """Who was mentioned, each with the mention's exact text; what cannot be read is left out."""
    found = []
    for entity in entities:
        mentioned, marked = entity.get("mentioned"), entity.get("text")
        if entity.get("type") != "mention" or not isinstance(mentioned, Mapping):
            continue
        account_id = mentioned.get("id")
        if isinstance(account_id, str) and isinstance(marked, str) and marked:
            name = AT_TAG.sub("", marked) or str(mentioned.get("name") or "")
            found.append((Mention(account_id=account_id, name=plain(name)), marked))
    return found


def read_text(text: str, mentions: Iterable[tuple[Mention, str]], *, bot_id: str) -> str:
    """Read the text in plain characters, without the bot's own mention."""
    mentions = list(mentions)
    others = {marked for mention, marked in mentions if mention.account_id != bot_id}
    for mention, marked in mentions:
        if mention.account_id == bot_id:
            # A person of the bot's name is told apart by order only: each entity is one mention.
            text = text.replace(marked, "", 1 if marked in others else -1)
    return plain(AT_TAG.sub("", text))


def plain(text: str) -> str:
    """HTML's character references resolved, Teams' hard spaces soft, line ends and edges tidy."""
    text = CHARACTER_REFERENCE.sub(lambda found: html.unescape(found[0]), text)
    text = text.replace("\xa0", " ").replace("\r\n", "\n").replace("\r", "\n")
    return CONTROLS.sub("", text).strip()
