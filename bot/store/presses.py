"""A button's press by person, card and data: a second click is found out while the first is worked.

Teams sends a slow press up to four times: https://github.com/microsoft/BotFramework-Services/issues/59
"""

import hashlib
import json
from typing import Any

from sqlalchemy import Delete, delete

from bot.message import Message
from bot.store.database import Database, Insert
from bot.store.schema import press


def claim_press(database: Database, message: Message) -> Insert:
    """Write the statement that adds a row where this is a first click, and else none."""
    values = {
        "press": _name(message),
        "tenant_id": message.sender.tenant_id,
        "user_id": message.sender.person.user_id,
        "pressed_at": database.now(),
    }
    return database.insert(press).values(values).on_conflict_do_nothing()


def end_press(message: Message) -> Delete:
    """Write the statement that ends a press: from now on the same may be pressed again."""
    return delete(press).where(press.c.press == _name(message))


def _name(message: Message) -> str:
    pressed: list[Any] = [
        message.place.tenant_id,
        message.place.conversation_id,
        message.sender.person.user_id,
        message.reply_to_id,
        message.value,
    ]
    return hashlib.sha256(json.dumps(pressed, sort_keys=True).encode()).hexdigest()
