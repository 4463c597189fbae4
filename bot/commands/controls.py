"""What the administrator has decided, as it meets a request: refused with the reason, or applied.

Pure.
"""

from dataclasses import replace

from bot.cards import Advice
from bot.commands.explanations import ASK_ADMIN
from bot.commands.turn import Policy
from bot.locales import Words, sentence
from bot.meeting import Lobby, Options
from bot.message import Place, Scope, Sender

# From the widest circle that skips the lobby to the narrowest.
_CIRCLES = (
    Lobby.EVERYONE,
    Lobby.FEDERATED,
    Lobby.ORGANIZATION,
    Lobby.WITHOUT_GUESTS,
    Lobby.INVITED,
    Lobby.ORGANIZER,
)
LOBBIES = {
    Lobby.EVERYONE: sentence("Everybody may skip the lobby."),
    Lobby.FEDERATED: sentence(
        "At most people of your organization and of those it trusts skip the lobby."
    ),
    Lobby.ORGANIZATION: sentence("At most people of your organization skip the lobby."),
    Lobby.WITHOUT_GUESTS: sentence(
        "At most people of your organization skip the lobby, but no guests."
    ),
    Lobby.INVITED: sentence("At most people who are invited skip the lobby."),
    Lobby.ORGANIZER: sentence("Only the organizer skips the lobby."),
}
PLACES = {
    Scope.PERSONAL: sentence("a chat with me alone"),
    Scope.GROUP: sentence("group chats"),
    Scope.CHANNEL: sentence("channels"),
}


def judge_sender(sender: Sender, policy: Policy, words: Words) -> Advice | None:
    """Say why somebody may not use Convene; None where they may, or are not known yet.

    Who is not known cannot make a meeting before signing in, and is judged after that.
    """
    if not sender.user_id or policy.admits(sender.person):
        return None
    return Advice(
        what=words.say("Your administrator has not opened me to you."),
        you_can=words.say(ASK_ADMIN),
        admin_can=words.say(
            "Add the person’s object id, {id}, to CONVENE_ALLOWED_PEOPLE.", id=sender.user_id
        ),
    )


def judge_place(place: Place, policy: Policy, words: Words) -> Advice | None:
    """Say why Convene does not work in *place*; None where it does."""
    if place.scope in policy.places:
        return None
    open_ones = [words.say(PLACES[scope]) for scope in Scope if scope in policy.places]
    return Advice(
        what=words.say("Your administrator has not opened me here."),
        you_can=words.say("Write to me here instead: {places}.", places=words.names(open_ones)),
        admin_can=words.say("CONVENE_PLACES says where I work."),
    )


def judge_options(options: Options, policy: Policy, words: Words) -> Advice | None:
    """Say why a meeting with these options is not to be; None where nothing is against it."""
    if options.passcode is False and policy.passcode_required:
        return _advice(
            words,
            words.say("Your organization wants a passcode on every meeting."),
            words.say("CONVENE_PASSCODE is set to required."),
        )
    if policy.lobby_at_least and _too_wide(options, policy.lobby_at_least):
        return _advice(
            words,
            words.say(LOBBIES[policy.lobby_at_least]),
            words.say("CONVENE_LOBBY_AT_LEAST names the widest circle."),
        )
    if options.record and policy.record_never:
        return _advice(
            words,
            words.say("In your organization no meeting records itself."),
            words.say("CONVENE_RECORDING is set to never."),
        )
    return None


def apply(options: Options, policy: Policy) -> Options:
    """Fill in what the administrator has decided; what is against it gives way."""
    if options.passcode is None and policy.passcode_always:
        options = replace(options, passcode=True)
    if policy.passcode_required:
        options = replace(options, passcode=True)
    if policy.record_never:
        options = replace(options, record=False)
    if policy.lobby_at_least:
        options = _with_lobby(options, policy.lobby_at_least)
    return options


def _too_wide(options: Options, widest: Lobby) -> bool:
    # Who dials in is known to nobody.
    if options.dial_in_bypasses_lobby:
        return True
    return options.lobby is not None and _CIRCLES.index(options.lobby) < _CIRCLES.index(widest)


def _with_lobby(options: Options, widest: Lobby) -> Options:
    asked = options.lobby or widest
    lobby = max(asked, widest, key=_CIRCLES.index)
    return replace(options, lobby=lobby, dial_in_bypasses_lobby=False)


def _advice(words: Words, what: str, admin_can: str) -> Advice:
    return Advice(
        what=what,
        you_can=words.say("Have it as your organization allows, or ask your administrator."),
        admin_can=admin_can,
    )
