"""The card that tells what is set, and by whom. It has nothing to press."""

from bot.cards.parts import Facts, as_text, card, fact, fact_set, heading, line, small
from bot.locales import Words
from bot.message import Reply


def settings_reply(*, words: Words, yours: Facts, source: str, admins: Facts) -> Reply:
    """State what is *yours*, where that comes from, and what the *admins* have decided."""
    title = words.say("What is set for you")
    decided = words.say("Decided by your administrator")
    once = words.say("What you say in a request goes before all of this.")
    body = [
        heading(title),
        fact_set([fact(*each) for each in yours]),
        small(source),
        line(decided, weight="Bolder", spacing="Medium"),
        fact_set([fact(*each) for each in admins]),
        small(once),
    ]
    said = [as_text(title, facts=yours), source, as_text(decided, facts=admins), once]
    return Reply(text="\n".join(said), summary=title, card=card(words, body, text=title))
