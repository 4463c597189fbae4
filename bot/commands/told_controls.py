"""What the administrator has decided, said in sentences: for people and for ``doctor``. Pure."""

from collections.abc import Mapping

from bot.commands.controls import LOBBIES, PLACES
from bot.commands.turn import Policy
from bot.locales import Words
from bot.message import Scope


def tell_controls(policy: Policy, words: Words) -> list[tuple[str, str]]:
    """Say of each control what it is about, and how it is set."""
    return [
        (words.say("Who"), _who(policy, words)),
        (words.say("Where"), _where(policy, words)),
        (words.say("Before posting to many"), _crowd(policy, words)),
        (words.say("Passcode"), _passcode(policy, words)),
        (words.say("Lobby"), _lobby(policy, words)),
        (words.say("Recording"), _recording(policy, words)),
        (words.say("Templates"), _named(policy.templates, words)),
        (words.say("Sensitivity labels"), _named(policy.labels, words)),
        (words.say("Live events"), _live_events(policy, words)),
        (words.say("In channels and groups"), _details(policy, words)),
        (words.say("Length, if you say none"), words.minutes(policy.default_duration)),
        (words.say("Kept for"), _kept(policy, words)),
        (words.say("Audit log"), _audit(policy, words)),
    ]


def _who(policy: Policy, words: Words) -> str:
    if policy.people:
        return words.count(
            "Only {n} person who is named may use me.",
            "Only {n} people who are named may use me.",
            len(policy.people),
        )
    if "*" in policy.tenants:
        return words.say("Everybody of any organization may use me.")
    return words.count(
        "Everybody of {n} organization may use me.",
        "Everybody of {n} organizations may use me.",
        len(policy.tenants),
    )


def _where(policy: Policy, words: Words) -> str:
    places = [words.say(PLACES[scope]) for scope in Scope if scope in policy.places]
    return words.say("I work here: {places}.", places=words.names(places))


def _crowd(policy: Policy, words: Words) -> str:
    if not policy.confirm_above:
        return words.say("I do not ask.")
    return words.say(
        "I ask you where more than {count} people may read it.", count=policy.confirm_above
    )


def _passcode(policy: Policy, words: Words) -> str:
    if policy.passcode_required:
        return words.say("Every meeting has one.")
    if policy.passcode_always:
        return words.say("Every meeting has one, unless you say “without a passcode”.")
    return words.say("A meeting has one if you ask for it.")


def _lobby(policy: Policy, words: Words) -> str:
    if policy.lobby_at_least is None:
        return words.say("As Teams has it, unless you say otherwise.")
    return words.say(LOBBIES[policy.lobby_at_least])


def _recording(policy: Policy, words: Words) -> str:
    if policy.record_never:
        return words.say("No meeting records itself.")
    return words.say("A meeting records itself if you ask for it.")


def _named(listed: Mapping[str, str], words: Words) -> str:
    return words.names(list(listed)) if listed else words.say("None.")


def _live_events(policy: Policy, words: Words) -> str:
    return words.say("If you ask for one.") if policy.live_events else words.say("None.")


def _details(policy: Policy, words: Words) -> str:
    if policy.details_in_rooms:
        return words.say("Cards show passcode and telephone numbers.")
    return words.say("Cards show the link alone.")


def _kept(policy: Policy, words: Words) -> str:
    return words.count("{n} day, then forgotten", "{n} days, then forgotten", policy.retention.days)


def _audit(policy: Policy, words: Words) -> str:
    if not policy.audit:
        return words.say("None.")
    return words.count(
        "Who made, changed or cancelled which meeting, as ids alone: for {n} day.",
        "Who made, changed or cancelled which meeting, as ids alone: for {n} days.",
        policy.audit.days,
    )
