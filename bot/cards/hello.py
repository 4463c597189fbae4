"""The first word to somebody new, and the help."""

from bot.cards.parts import Part, as_text, box, card, heading, line, small
from bot.locales import Words
from bot.message import Reply


def welcome_reply(*, words: Words, in_room: bool = False) -> Reply:
    """Greet somebody new: what we do, how to ask, and what happens next.

    *in_room*: in a channel or group, where we hear only what mentions us.
    """
    title = words.say("Hello! I make Teams meetings from a sentence")
    intro = words.say("Write what it is about and when, in your own words. For example:")
    after = words.say(
        "You get a card with the link to join. The first time I ask you to sign in, since the "
        "meeting is made in your name. Write “help” to see what else I can do."
    )
    mention = words.say("Begin with @ and my name, so that I hear you.") if in_room else ""
    return _hello(words, title, intro, after=list(filter(None, [mention, after])))


def help_reply(*, words: Words) -> Reply:
    """Say all that we can do, by example."""
    title = words.say("What I can do")
    intro = words.say("I make a Teams meeting of a sentence. For example:")
    after = [
        words.say("To meet at once, write “meet now”, with a subject if you like."),
        words.say("To change a meeting, press Change on its card."),
        words.say("In channels and groups, begin with @ and my name, so that I hear you."),
        words.say("To have me forget your sign-in, write “sign out”."),
        words.say("To have me erase everything I hold about you, write “forget me”."),
    ]
    return _hello(words, title, intro, after=after)


def _hello(words: Words, title: str, intro: str, *, after: list[str]) -> Reply:
    examples = [words.say("“{example}”", example=example) for example in _examples(words)]
    body: list[Part] = [
        heading(title),
        line(intro),
        box([line(example, spacing="Small") for example in examples], style="emphasis"),
        *(small(sentence, spacing="Small") for sentence in after),
    ]
    return Reply(
        text=as_text(title, intro, *examples, *after),
        summary=title,
        card=card(words, body, text=title),
    )


def _examples(words: Words) -> list[str]:
    return [
        words.say("Design review tomorrow at 3pm for 45 min with a passcode"),
        words.say("Budget talk with Ana on Friday from 10:30 to 11"),
        words.say("Call about the new website next Tuesday at noon"),
    ]
