"""A meeting is changed in words: "move it to 4", "make it an hour", "add legal@contoso.com"."""

from collections.abc import Sequence
from dataclasses import fields, replace
from zoneinfo import ZoneInfo

from bot.cards import lead_sentence, name_of, problem_reply, text_reply, when_of
from bot.commands.attendees import look_up
from bot.commands.change import NEVER_CHANGE, as_reading, change_meeting, wanted_change
from bot.commands.closing import gone
from bot.commands.delegated import with_token
from bot.commands.drafts import add_answer, read_words
from bot.commands.further import follow
from bot.commands.named_options import Unlisted, options_by_id
from bot.commands.notes import write_notes
from bot.commands.outcome import Outcome, in_private
from bot.commands.refuse_use import refuse_options
from bot.commands.showing import show_kept, update_card
from bot.commands.turn import Turn
from bot.commands.unlisted import explain_unlisted
from bot.errors import GraphNotFoundError
from bot.graph import Change, Note, invitable
from bot.locales import Words
from bot.meeting import Attendee, Meeting, Options, Reading
from bot.message import Message
from bot.store import Kept, Occasion


async def change_by_words(turn: Turn, kept: Kept, message: Message) -> Outcome:
    """Change what *message* says otherwise, update the card, and say what is different."""
    reading = _read(kept.meeting, message, turn.zone)
    if reading.problem:
        return _explain(turn, reading)
    if (refused := refuse_options(turn, reading.options)) is not None:
        return refused
    options = options_by_id(_changeable(reading.options), turn.rooms.policy)
    if isinstance(options, Unlisted):
        return in_private(Outcome(reply=explain_unlisted(options, words=turn.words)))
    reading = replace(reading, attendees=await look_up(turn, reading.attendees))
    try:
        change = await _add_people(turn, kept, reading, wanted_change(reading, kept.meeting))
        if options != Options():
            change = replace(change or Change(), options=options)
        if change is None:
            return _nothing_to_do(turn, kept, reading)
        changed = await change_meeting(turn, kept.meeting, change)
    except GraphNotFoundError:
        return await gone(turn, kept)
    occasion = kept.occasion and replace(
        kept.occasion, options=overlay(kept.occasion.options, options)
    )
    kept = replace(kept, meeting=changed, occasion=occasion)
    return await _show(turn, kept, change, unknown=_unknown(reading))


def overlay(base: Options, said: Options) -> Options:
    """Let what was *said* win over what was there."""
    values = {each.name: getattr(said, each.name) for each in fields(said)}
    return replace(base, **{name: value for name, value in values.items() if value is not None})


def _read(meeting: Meeting, message: Message, zone: ZoneInfo) -> Reading:
    base = as_reading(meeting, zone)
    said = read_words(message, zone=zone)
    if said.start is None and said.shift is None:
        # The start stays as it is, past or not, and is not judged anew.
        length = said.duration or base.duration
        options, people = said.options, said.attendees
        title = said.title or base.subject
        return replace(base, subject=title, duration=length, options=options, attendees=people)
    # A name in these words says which meeting is meant.
    return replace(add_answer(base, message, zone=zone), subject=base.subject)


def _changeable(options: Options) -> Options:
    return replace(options, **dict.fromkeys(NEVER_CHANGE))


async def _add_people(
    turn: Turn, kept: Kept, reading: Reading, change: Change | None
) -> Change | None:
    """Add people to the list as Graph has it now, since it takes only a whole one."""
    added = [one for one in reading.attendees if invitable(one)]
    if not added:
        return change
    current = await with_token(
        turn,
        lambda token: turn.rooms.graph.get_online_meeting(
            kept.meeting.meeting_id, token=token, language=turn.message.locale
        ),
    )
    # Who was invited by address may be added by name.
    invited = (*current.attendees, *await look_up(turn, current.attendees))
    new = [one for one in added if not any(_same(one, there) for there in invited)]
    if not new:
        return change
    return replace(change or Change(), attendees=(*current.attendees, *new))


def _same(one: Attendee, other: Attendee) -> bool:
    by_id = bool(one.user_id) and one.user_id == other.user_id
    by_address = (one.address or "").casefold() == (other.address or "").casefold()
    return by_id or (bool(one.address) and by_address)


def _unknown(reading: Reading) -> list[Attendee]:
    return [one for one in reading.attendees if not invitable(one)]


async def _show(
    turn: Turn, kept: Kept, change: Change, *, unknown: Sequence[Attendee] = ()
) -> Outcome:
    await turn.rooms.meetings.replace_meeting(
        kept.owner, kept.request_id, kept.meeting, occasion=kept.occasion
    )
    await turn.rooms.reminders.follow(kept)
    await follow(turn.rooms, kept)
    notes = [Note.NAMES_NOT_INVITED] if unknown else []
    lines = [*_told(turn, kept.meeting, change), *write_notes(notes, turn.words, attendees=unknown)]
    told = "\n".join(lines)
    if await update_card(turn, kept):
        return Outcome(reply=text_reply(told, private=_was_private(kept)))
    reply = show_kept(turn, kept)
    return Outcome(reply=replace(reply, text=f"{told}\n{reply.text}"))


def _told(turn: Turn, meeting: Meeting, change: Change) -> list[str]:
    words, subject = turn.words, name_of(meeting, turn.words)
    told = []
    if change.times:
        when = when_of(meeting, words, turn.zone)
        told.append(words.say("“{subject}” is now on {when}.", subject=subject, when=when))
    if change.subject:
        told.append(words.say("It is now called “{subject}”.", subject=subject))
    if change.attendees is not None:
        names = [one.name or one.address or "" for one in change.attendees]
        told.append(
            words.say("Invited now: {names}.", names=words.names(list(filter(None, names))))
        )
    if change.options is not None:
        told.append(words.say("The options of “{subject}” are changed.", subject=subject))
    return told


def _nothing_to_do(turn: Turn, kept: Kept, reading: Reading) -> Outcome:
    told = _why_nothing(reading, turn.words, name_of(kept.meeting, turn.words))
    return Outcome(reply=text_reply(told, private=_was_private(kept)))


def _why_nothing(reading: Reading, words: Words, subject: str) -> str:
    if reading.options != Options():
        return words.say(
            "A passcode, a template and end-to-end encryption are chosen when a meeting is made, "
            "and Microsoft never changes them. Cancel “{subject}”, and ask me for a new one.",
            subject=subject,
        )
    if _unknown(reading):
        return words.say("Write the address of the person, and I add them to the meeting.")
    return words.say(
        "“{subject}” is that way already. Write what is to be different, such as “{example}”.",
        subject=subject,
        example=words.say("move it to 4 pm"),
    )


def _explain(turn: Turn, reading: Reading) -> Outcome:
    reply = problem_reply(
        words=turn.words,
        what=lead_sentence(reading, turn.words),
        you_can=turn.words.say("The meeting is as it was. Write another time."),
    )
    return in_private(Outcome(reply=reply))


def _was_private(kept: Kept) -> bool:
    occasion: Occasion | None = kept.occasion
    return occasion is not None and occasion.message.private
