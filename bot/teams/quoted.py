"""A message that somebody points at: its words, its people and its link. Pure, and lenient.

https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/define-action-command
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.teams.mentions import plain

# Neither can run over a second "<", so that no text takes more than one pass.
_BREAKS = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]*>", re.IGNORECASE)
_TAGS = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
# More than the reader takes of any text.
_LONGEST = 20_000
# They go along with the form's button, twice: more would not fit on a card.
MOST_PEOPLE = 30


def read_quoted_text(payload: Mapping[str, Any]) -> str:
    """Read the words of a ``messagePayload`` in plain characters, without an app's mention."""
    body = _object(payload.get("body"))
    content = body.get("content")
    if not isinstance(content, str):
        return ""
    text = content[:_LONGEST]
    if body.get("contentType") != "text":
        for mention in _mentions(payload):
            if "application" in _object(mention.get("mentioned")):
                text = text.replace(f'<at id="{mention.get("id")}">{_name(mention)}</at>', "")
        text = _TAGS.sub("", _BREAKS.sub("\n", text))
    return plain(text)


def read_people(payload: Mapping[str, Any], *, but: str) -> list[dict[str, str]]:
    """Read who wrote it and who is mentioned in it, but for *but* (an object id), each once.

    There are 30 of them at most.
    """
    accounts = [_object(payload.get("from")).get("user")]
    accounts += [_object(one.get("mentioned")).get("user") for one in _mentions(payload)]
    found: dict[str, dict[str, str]] = {}
    for account in map(_object, accounts):
        name, user_id = account.get("displayName"), account.get("id")
        if isinstance(name, str) and name and isinstance(user_id, str) and user_id != but:
            # "29:…" is Teams' own name for somebody, and says nothing to Graph.
            known = "" if ":" in user_id else user_id
            found.setdefault(user_id, {"name": plain(name), "id": known})
    return list(found.values())[:MOST_PEOPLE]


def read_link(payload: Mapping[str, Any]) -> str:
    """Read where the message is."""
    link = payload.get("linkToMessage")
    return link if isinstance(link, str) else ""


def _mentions(payload: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    given = payload.get("mentions")
    yield from (one for one in given if isinstance(one, dict)) if isinstance(given, list) else ()


def _name(mention: Mapping[str, Any]) -> str:
    return str(mention.get("mentionText") or "")


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
