"""Hello, help, and a word to those who wanted something else."""

from bot.cards import help_reply, text_reply, welcome_reply
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn


async def welcome(turn: Turn) -> Outcome:
    """Greet where Convene was just added."""
    return Outcome(reply=welcome_reply(words=turn.words, in_room=turn.in_room))


async def show_help(turn: Turn) -> Outcome:
    """Show what can be written."""
    return Outcome(reply=help_reply(words=turn.words))


async def hint(turn: Turn) -> Outcome:
    """Say gently what Convene is for; no meeting is made of small talk."""
    told = turn.words.say(
        "I make Teams meetings. Write what and when, such as “{example}”, or “help”.",
        example=turn.words.say("Budget review tomorrow at 3 pm for 45 minutes"),
    )
    return Outcome(reply=text_reply(told))
