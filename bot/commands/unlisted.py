"""A template or a label that nobody has listed is explained, with those that are. Pure."""

from typing import Any

from bot.cards import execute, problem_reply
from bot.commands.named_options import Unlisted
from bot.locales import Words
from bot.message import Reply


def explain_unlisted(
    unlisted: Unlisted, *, words: Words, without: dict[str, Any] | None = None
) -> Reply:
    """Name what is listed; *without* is what the button sends that makes the meeting without it."""
    label = unlisted.option == "sensitivity_label"
    what = (
        words.say("I do not know the sensitivity label “{name}”.", name=unlisted.name)
        if label
        else words.say("I do not know the meeting template “{name}”.", name=unlisted.name)
    )
    you_can = (
        words.say("Choose one of these: {names}.", names=words.names(list(unlisted.listed)))
        if unlisted.listed
        else words.say("Make the meeting without it, or ask your administrator to list it.")
    )
    setting = "CONVENE_SENSITIVITY_LABELS" if label else "CONVENE_TEMPLATES"
    return problem_reply(
        words=words,
        what=what,
        you_can=you_can,
        admin_can=words.say("List it with its id in {setting}.", setting=setting),
        actions=[execute(words.say("Make it without"), without)] if without else (),
    )
