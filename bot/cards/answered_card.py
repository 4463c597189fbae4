"""The card that a question turns into once it is answered."""

from bot.cards.escape import shorten
from bot.cards.parts import as_text, card, line
from bot.locales import Words
from bot.message import Reply

LENGTH = 500


def answered_reply(came_of_it: str, *, words: Words, goes_on: bool) -> Reply:
    """Show a question that is answered, and what *came_of_it*: there is nothing more to press.

    It *goes_on* where something else is asked instead.
    """
    said = words.say("It goes on below") if goes_on else words.say("Answered")
    came = shorten(came_of_it, LENGTH)
    title = line(said, weight="Bolder", color="Accent", style="heading")
    body = [title, line(came) if came else None]
    return Reply(text=as_text(said, came), summary=said, card=card(words, body, text=said))
