"""What the app store says of Convene. Pure."""

from bot.locales import Words


def texts(words: Words) -> dict[str, str]:
    """Give name and description under the keys of a localisation file."""
    return {
        "name.short": "Convene",
        "name.full": words.say("Convene: meetings from a sentence"),
        "description.short": words.say("Write what and when, and get a Teams meeting"),
        "description.full": words.say(
            "Write what it is about and when, in your own words: Convene makes the Teams meeting "
            "in your name and shows a card with the link to join, the passcode and the telephone "
            "numbers. It works in chats, groups and channels, by slash commands and on any "
            "message. It sees your online meetings, and nothing else of yours."
        ),
    }
