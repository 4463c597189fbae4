"""The slash commands, in one table: what is dispatched, and what the manifest's menus offer. Pure.

The words are the same in every language, since a menu writes them into the message. A word that is
not in the table is no command: the reader reads it like any other text.
"""

from dataclasses import dataclass

from bot.locales import sentence
from bot.meeting import Intent
from bot.message import Scope

EVERYWHERE = frozenset(Scope)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One slash word, without its slash. *title* and *description* are sentences to translate.

    *alone_opens_form*: with nothing behind it, it asks for everything on one card.
    """

    word: str
    intent: Intent
    title: str
    description: str
    scopes: frozenset[Scope] = EVERYWHERE
    alone_opens_form: bool = False


COMMANDS = (
    Command(
        word="meet",
        intent=Intent.CREATE,
        title=sentence("Make a meeting"),
        description=sentence("Say what and when; a topic alone is a meeting now"),
        alone_opens_form=True,
    ),
    Command(
        word="now",
        intent=Intent.INSTANT,
        title=sentence("Meet now"),
        description=sentence("A meeting that starts at once, with a topic if you like"),
    ),
    Command(
        word="list",
        intent=Intent.LIST,
        title=sentence("List my meetings"),
        description=sentence("Show the meetings that you had me make"),
    ),
    Command(
        word="reschedule",
        intent=Intent.RESCHEDULE,
        title=sentence("Move a meeting"),
        description=sentence("Say which meeting, and when it is to be"),
    ),
    Command(
        word="cancel",
        intent=Intent.CANCEL,
        title=sentence("Cancel a meeting"),
        description=sentence("Say which meeting; I ask before I cancel it"),
    ),
    Command(
        word="settings",
        intent=Intent.SETTINGS,
        title=sentence("Settings"),
        description=sentence("Show what is set for you, and by whom"),
    ),
    Command(
        word="signin",
        intent=Intent.SIGNIN,
        title=sentence("Sign in"),
        description=sentence("Let me make meetings in your name"),
    ),
    Command(
        word="signout",
        intent=Intent.SIGNOUT,
        title=sentence("Sign out"),
        description=sentence("Have me forget your sign-in"),
    ),
    Command(
        word="forget",
        intent=Intent.FORGET,
        title=sentence("Forget me"),
        description=sentence("Have me forget all that I keep about you"),
    ),
    Command(
        word="help",
        intent=Intent.HELP,
        title=sentence("Help"),
        description=sentence("Show what I can do, by example"),
    ),
)
_BY_WORD = {command.word: command for command in COMMANDS}


def find_command(text: str) -> tuple[Command | None, str]:
    """Find the command whose word *text* begins with, with or without its slash; and the rest."""
    word, *rest = text.split(None, 1) or [""]
    command = _BY_WORD.get(word.lower().removeprefix("/"))
    return (command, rest[0] if rest else "") if command else (None, text)


def opens_form(text: str) -> bool:
    """Whether *text* is a command alone that asks for everything on one card."""
    command, rest = find_command(text)
    return command is not None and command.alone_opens_form and not rest


def with_slash(text: str) -> str:
    """Give the command at the head of *text* its slash, where a menu or the writer left it out."""
    command, rest = find_command(text)
    return f"/{command.word} {rest}".strip() if command else text
