"""What is set for a person: by their own Teams, and by whoever runs Convene. It sets nothing."""

from bot.cards import settings_reply
from bot.commands.outcome import Outcome, in_private
from bot.commands.told_controls import tell_controls
from bot.commands.turn import Turn


async def show_settings(turn: Turn) -> Outcome:
    """Tell the sender what holds for their meetings, and who decides it."""
    words = turn.words
    yours = [
        (words.say("Time zone"), words.zone(turn.message.sent_at.astimezone(turn.zone))),
        (words.say("Language"), words.language),
    ]
    source = (
        words.say("Time zone and language are those of your Teams: change them there.")
        if turn.zone_is_known
        else words.say("Your Teams names no time zone, so your administrator’s choice holds.")
    )
    admins = tell_controls(turn.rooms.policy, words)
    reply = settings_reply(words=words, yours=yours, source=source, admins=admins)
    return in_private(Outcome(reply=reply))
