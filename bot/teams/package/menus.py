"""The manifest's menus, from the registry: a list of commands for each scope. Pure.

A menu writes the title into the message: so titles are the words themselves, in every language,
and what they do stands in the description. In a 1:1 chat nothing else marks a command, so there the
slash is part of the title.
"""

from collections.abc import Mapping
from typing import Any

from bot.commands.registry import COMMANDS, Command
from bot.locales import Words
from bot.message import Scope

SCOPES: Mapping[Scope, str] = {
    Scope.PERSONAL: "personal",
    Scope.GROUP: "groupChat",
    Scope.CHANNEL: "team",
}


def command_lists(words: Words) -> list[dict[str, Any]]:
    """Write ``bots[0].commandLists``, in the order of ``SCOPES``."""
    return [
        {
            "scopes": [name],
            "triggers": ["mention"] if scope is Scope.PERSONAL else ["mention", "slash"],
            "commands": [
                {"title": _title(command, scope), "description": describe(command, words)}
                for command in commands_of(scope)
            ],
        }
        for scope, name in SCOPES.items()
    ]


def commands_of(scope: Scope) -> list[Command]:
    """Give the commands that are offered there."""
    return [command for command in COMMANDS if scope in command.scopes]


def describe(command: Command, words: Words) -> str:
    """Say what a command does, and what to write behind it."""
    title, how = words.say(command.title), words.say(command.description)
    return words.say("{title}: {description}", title=title, description=how)


def extension_commands(words: Words) -> list[dict[str, Any]]:
    """Write ``composeExtensions[0].commands``: the form, and the search over one's meetings."""
    return [
        {
            "id": "createMeeting",
            "type": "action",
            "context": ["compose", "commandBox", "message"],
            # It is also among the slash commands of groups and channels.
            "triggers": ["slash"],
            "title": words.say("Create meeting"),
            "description": words.say("Make a Teams meeting, of a message or from a form"),
            "fetchTask": True,
        },
        {
            "id": "findMeeting",
            "type": "query",
            "context": ["compose", "commandBox"],
            "title": words.say("Find my meeting"),
            "description": words.say("Put the card of a meeting of yours into the chat"),
            "initialRun": True,
            "parameters": [
                {
                    "name": "subject",
                    "title": words.say("Subject"),
                    "description": words.say("A part of the meeting’s subject"),
                }
            ],
        },
    ]


def _title(command: Command, scope: Scope) -> str:
    return f"/{command.word}" if scope is Scope.PERSONAL else command.word
