"""How a request is asked about: with the one question that is open, or with the whole form."""

from datetime import datetime

from bot.cards import form_reply, lead_sentence, question_reply
from bot.commands.buttons import read_button
from bot.commands.form import is_form, wants_form
from bot.commands.turn import Policy, Turn, zone_of
from bot.locales import words_for
from bot.meeting import Reading
from bot.message import Message, Reply
from bot.store import Draft


def ask(turn: Turn, draft: Draft, reading: Reading) -> Reply:
    """Ask for what *reading* lacks; a form that was sent comes back with what is wrong in it."""
    last = draft.messages[-1]
    if is_form(last) or wants_form(last):
        lead = lead_sentence(reading, turn.words) if is_form(last) else ""
        policy, now = turn.rooms.policy, turn.rooms.now()
        return fill_form(reading, draft.draft_id, message=last, policy=policy, now=now, lead=lead)
    return question_reply(
        reading,
        words=turn.words,
        zone=turn.zone,
        now=turn.rooms.now().astimezone(turn.zone),
        draft_id=draft.draft_id,
    )


def fill_form(
    reading: Reading,
    draft_id: str,
    *,
    message: Message,
    policy: Policy,
    now: datetime,
    lead: str = "",
    in_dialog: bool = False,
) -> Reply:
    """Fill the form with *reading*; what the button of *message* carried along is carried on."""
    data = {**read_button(message.value), "verb": "form", "draft": draft_id}
    return form_reply(
        reading,
        words=words_for(message.locale),
        zone=zone_of(message, policy),
        now=now,
        data={"convene": data},
        duration=policy.default_duration,
        passcode=policy.passcode_always,
        lead=lead,
        in_dialog=in_dialog,
    )
