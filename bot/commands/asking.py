"""How a request is asked about: with the one question that is open, or with the whole form."""

from bot.cards import form_reply, lead_sentence, question_reply
from bot.commands.buttons import read_button
from bot.commands.form import is_form, wants_form
from bot.commands.turn import Turn
from bot.meeting import Reading
from bot.message import Message, Reply
from bot.store import Draft


def ask(turn: Turn, draft: Draft, reading: Reading) -> Reply:
    """Ask for what *reading* lacks; a form that was sent comes back with what is wrong in it."""
    last = draft.messages[-1]
    if is_form(last) or wants_form(last):
        lead = lead_sentence(reading, turn.words) if is_form(last) else ""
        return fill_form(turn, reading, draft.draft_id, lead=lead, carried=last)
    return question_reply(
        reading,
        words=turn.words,
        zone=turn.zone,
        now=turn.rooms.now().astimezone(turn.zone),
        draft_id=draft.draft_id,
    )


def fill_form(
    turn: Turn, reading: Reading, draft_id: str, *, lead: str = "", carried: Message | None = None
) -> Reply:
    """Fill the form with *reading*; what an earlier one carried along is carried on."""
    data = read_button(carried.value) if carried else {}
    policy = turn.rooms.policy
    return form_reply(
        reading,
        words=turn.words,
        zone=turn.zone,
        now=turn.rooms.now(),
        data={"convene": {**data, "verb": "form", "draft": draft_id}},
        duration=policy.default_duration,
        passcode=policy.passcode_always,
        lead=lead,
    )
