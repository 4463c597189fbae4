"""What the inbox itself says: that it is busy, that it is too much, that an answer may be lost."""

from dataclasses import replace

from bot.cards import text_reply
from bot.locales import words_for
from bot.message import Message, Reply


def busy(message: Message) -> Reply:
    """Say that the message is kept and has to wait."""
    words = words_for(message.locale)
    return text_reply(
        words.say(
            "Many people need me just now. I have your message, and answer it as soon as I can."
        ),
        private=message.private,
    )


def too_many(message: Message) -> Reply:
    """Say that somebody writes faster than they are served."""
    words = words_for(message.locale)
    told = words.say(
        "That is more than I can take in a minute, so I left out your last messages. "
        "Wait a minute, then write again."
    )
    return text_reply(told, private=True)


def in_doubt(message: Message, reply: Reply) -> Reply:
    """Say in words what a card said that may not have been shown: it is never sent twice."""
    words = words_for(message.locale)
    told = words.say("Teams did not confirm that you got my answer. In case you did not:")
    return replace(reply, text=f"{told}\n\n{reply.text}", summary=told, card=None, replaces=None)
