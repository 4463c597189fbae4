"""What is set for a person: by their own Teams, and by whoever runs Convene. It sets nothing."""

from bot.cards import settings_reply
from bot.commands.outcome import Outcome, in_private
from bot.commands.turn import Policy, Turn
from bot.locales import Words


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
    admins = admins_choices(turn.rooms.policy, words)
    reply = settings_reply(words=words, yours=yours, source=source, admins=admins)
    return in_private(Outcome(reply=reply))


def admins_choices(policy: Policy, words: Words) -> list[tuple[str, str]]:
    """Put what the operator decided into words: what it is about, and how it is."""
    passcode = (
        words.say("Every meeting has one, unless you say “without a passcode”")
        if policy.passcode_always
        else words.say("A meeting has one if you ask for it")
    )
    details = (
        words.say("Cards show passcode and telephone numbers")
        if policy.details_in_rooms
        else words.say("Cards show the link alone")
    )
    kept = words.count("{n} day, then forgotten", "{n} days, then forgotten", policy.retention.days)
    return [
        (words.say("Passcode"), passcode),
        (words.say("In channels and groups"), details),
        (words.say("Length, if you say none"), words.minutes(policy.default_duration)),
        (words.say("Kept for"), kept),
    ]
