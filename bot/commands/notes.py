"""What the sender is told about a meeting that is not quite as it was asked for. Pure."""

from collections.abc import Iterable, Mapping, Sequence

from bot.graph import Note, invitable
from bot.locales import Words, sentence
from bot.meeting import Attendee

_SENTENCES: Mapping[Note, str] = {
    Note.CHANNEL_BY_LINK: sentence(
        "This meeting is not the channel's own; people join by the link in this thread."
    ),
    Note.TEMPLATE_MAY_LOCK: sentence(
        "The meeting template may lock some of the options that you asked for."
    ),
    Note.NO_DIAL_IN: sentence("A meeting with end-to-end encryption has no dial-in by telephone."),
    Note.LIVE_EVENT: sentence(
        "Microsoft has deprecated live events: check in Teams that this one can be held."
    ),
    Note.NAMES_NOT_INVITED: sentence(
        "People you named without an address are not added as attendees: "
        "share the card with them, or write their addresses."
    ),
    Note.ROLES_NOT_SET: sentence(
        "Roles can be given only to people of your directory; the others come as attendees."
    ),
    Note.NO_ADMITTERS_IN_CLOUD: sentence(
        "Who may admit people from the lobby cannot be set in your organization's cloud."
    ),
    Note.NO_SPOKEN_LANGUAGE_IN_CLOUD: sentence(
        "The spoken language cannot be set in your organization's cloud."
    ),
    Note.NO_SENSITIVITY_LABEL_IN_CLOUD: sentence(
        "Sensitivity labels cannot be set in your organization's cloud."
    ),
    Note.OPTIONS_NOT_SET: sentence(
        "The meeting is made, but Microsoft did not take its options: check them in Teams."
    ),
    Note.OPTIONS_NOT_CHECKED: sentence(
        "The meeting was there already, and its options were left as they are."
    ),
}


def write_notes(
    notes: Iterable[Note], words: Words, *, attendees: Sequence[Attendee] = ()
) -> list[str]:
    """Put *notes* into words, always in the same order; *attendees* are named where it matters."""
    told = frozenset(notes)
    return [_say(note, text, words, attendees) for note, text in _SENTENCES.items() if note in told]


def _say(note: Note, text: str, words: Words, attendees: Sequence[Attendee]) -> str:
    if note is Note.NAMES_NOT_INVITED:
        unknown = [one.name for one in attendees if not invitable(one)]
        if unknown:
            return words.say(
                "I do not know {names}, so they are not added as attendees: share the card with "
                "them, or write their addresses.",
                names=words.names(unknown),
            )
    if note is Note.ROLES_NOT_SET:
        roleless = [one.name for one in attendees if one.role and not one.user_id]
        if roleless:
            return words.say(
                "Roles can be given only to people of your directory whom I find in this chat, so "
                "{names} got none.",
                names=words.names(roleless),
            )
    return words.say(text)
