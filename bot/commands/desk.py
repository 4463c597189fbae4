"""Where every message comes to be answered: the verb for it, and every refusal explained."""

import logging
from collections.abc import Awaitable, Callable, Mapping

from bot.cards import text_reply
from bot.commands import hello, refusals, sign_in
from bot.commands.buttons import read_button, read_id
from bot.commands.change import change
from bot.commands.confirming import answer_in_words, asks_to_cancel
from bot.commands.crowd import POST
from bot.commands.deeds import find_deed, press_deed
from bot.commands.details import DETAILS, show_details
from bot.commands.drafts import is_answer, read_words
from bot.commands.forget import forget
from bot.commands.listing import show_list
from bot.commands.named_options import WITHOUT
from bot.commands.outcome import Outcome, Progress, in_private
from bot.commands.recent import ANOTHER
from bot.commands.refuse_use import ALWAYS, AS_ALLOWED, refuse_place, refuse_use
from bot.commands.schedule import complete, drop, schedule
from bot.commands.show_settings import show_settings
from bot.commands.turn import Rooms, Turn, reference_of
from bot.errors import ConveneError, GraphError, IdentityError, SignInRequiredError
from bot.locales import words_for
from bot.meeting import Intent, Reading
from bot.message import Message
from bot.watch import Count, Stage

logger = logging.getLogger(__name__)

Verb = Callable[[Turn], Awaitable[Outcome]]

VERBS: Mapping[Intent, Verb] = {
    Intent.SIGNIN: sign_in.sign_in,
    Intent.SIGNOUT: sign_in.sign_out,
    Intent.FORGET: forget,
    Intent.HELP: hello.show_help,
    Intent.NONE: hello.hint,
    # To a question that is no longer open.
    Intent.YES: hello.hint,
    Intent.NO: hello.hint,
    Intent.LIST: show_list,
    Intent.SETTINGS: show_settings,
}
# Buttons that go on with a request.
ON_DRAFTS = frozenset({"answer", "again", "form", "open", ANOTHER, WITHOUT, AS_ALLOWED, POST})


class Desk:
    """Answers messages with the rooms it is given."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    async def answer(self, message: Message, progress: Progress) -> Outcome:
        """Do what a message asks for, once; say why where it cannot be done.

        Raises:
            StoreError: The database is away; the message is to be worked on again later.
        """
        message = await sign_in.recognized(self._rooms.identity, message)
        turn = Turn(
            message=message, words=words_for(message.locale), rooms=self._rooms, progress=progress
        )
        try:
            outcome = await _find_and_run(turn)
        except SignInRequiredError as required:
            outcome = await self._offer_sign_in(turn, required)
        except (GraphError, IdentityError) as error:
            outcome = _explain(turn, error)
        return in_private(outcome) if message.private else outcome

    async def _offer_sign_in(self, turn: Turn, required: SignInRequiredError) -> Outcome:
        try:
            return await sign_in.offer_sign_in(turn, required)
        except IdentityError as error:
            return _explain(turn, error)


async def _find_and_run(turn: Turn) -> Outcome:
    message = turn.message
    if message.greeting:
        return refuse_place(turn) or await hello.welcome(turn)
    if not turn.rooms.policy.serves(message.sender.tenant_id):
        return sign_in.refuse_stranger(turn)
    if taken := await sign_in.take_digits(turn):
        return taken
    if message.value:
        return refuse_use(turn) or await _press(turn)
    with turn.rooms.watch.stage(Stage.READ):
        reading = read_words(message, zone=turn.zone)
    if reading.intent not in ALWAYS and (refused := refuse_use(turn)):
        return refused
    return await _obey(turn, reading)


async def _obey(turn: Turn, reading: Reading) -> Outcome:
    draft = await turn.rooms.drafts.recall_open_draft(turn.message)
    if draft is not None and asks_to_cancel(draft):
        answered, draft = await answer_in_words(turn, draft, reading), None
        if answered is not None:
            return answered
    if draft is not None and (is_answer(reading) or reading.intent is Intent.CANCEL):
        if reading.intent is Intent.CANCEL:
            return await drop(turn, draft)
        return await complete(turn, draft.draft_id)
    if (deed := await find_deed(turn, reading)) is not None:
        return await deed()
    if reading.intent in {Intent.CREATE, Intent.INSTANT}:
        return await schedule(turn, reading)
    return await VERBS[reading.intent](turn)


async def _press(turn: Turn) -> Outcome:
    data = read_button(turn.message.value)
    if data.get("verb") == "change":
        return await change(turn, data)
    if data.get("verb") == DETAILS:
        return await show_details(turn, data)
    if (deed := press_deed(turn, data)) is not None:
        return await deed
    draft_id = read_id(data, "draft")
    if data.get("verb") in ON_DRAFTS and draft_id:
        return await complete(turn, str(draft_id))
    told = turn.words.say("I do not know this button. Write to me what you need.")
    return Outcome(reply=text_reply(told, private=True))


def _explain(turn: Turn, error: ConveneError) -> Outcome:
    reference = reference_of(turn.message)
    turn.rooms.watch.count(Count.REFUSALS, error=type(error).__name__)
    logger.warning(
        "message.refused",
        extra={
            "reference": reference,
            "error": type(error).__name__,
            "code": getattr(error, "code", ""),
            "number": getattr(error, "number", ""),
            "request_id": getattr(error, "request_id", ""),
        },
    )
    reply = refusals.explain_error(error, words=turn.words, reference=reference)
    # It concerns the sender's account, and is nobody else's business.
    return in_private(Outcome(reply=reply))


def apologize(message: Message, *, perhaps_made: bool) -> Outcome:
    """Answer for a bug of our own: with a reference that the operator finds in the log.

    *perhaps_made* is whether a meeting may be there all the same.
    """
    words, reference = words_for(message.locale), reference_of(message)
    told = words.say(
        "Something went wrong on my side. Tell your administrator this reference: {reference}",
        reference=reference,
    )
    if perhaps_made:
        told = words.say(
            "Something went wrong on my side, and I cannot tell whether the meeting was made: "
            "look for it before you ask again. Tell your administrator this reference: "
            "{reference}",
            reference=reference,
        )
    return Outcome(reply=text_reply(told, private=True))
