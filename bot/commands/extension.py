"""The message extension: the form on a message or in the compose box, and one's own meetings.

Everything is answered at once: the meeting itself is made from the inbox, like every other.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.cards import lead_sentence, text_reply
from bot.commands.asking import fill_form
from bot.commands.buttons import read_button
from bot.commands.controls import judge_place, judge_sender
from bot.commands.current import card_to_insert, look
from bot.commands.drafts import add_answer, read_words
from bot.commands.form import is_form, read_attendees
from bot.commands.sign_in import recognized
from bot.commands.turn import Rooms, request_of, zone_of
from bot.locales import words_for
from bot.meeting import Attendee, Intent, Missing, Reading
from bot.message import Message, Reply
from bot.store import Draft

logger = logging.getLogger(__name__)


class Extension:
    """Answers what ``bot.teams`` reads from the message extension.

    Args:
        receive: Keeps a message and begins its work; returns soon.
    """

    def __init__(self, rooms: Rooms, *, receive: Callable[[Message], Awaitable[None]]) -> None:
        self._rooms, self._receive = rooms, receive

    async def open_form(self, occasion: Message) -> Reply:
        """Give the form, filled with what the text of *occasion* says; its people are to come.

        Raises:
            StoreError: The database is away.
        """
        occasion = await recognized(self._rooms.identity, occasion)
        if refusal := self._refuse(occasion):
            return refusal
        draft = Draft(draft_id=str(request_of(occasion)), messages=(occasion,))
        await self._rooms.drafts.remember_draft(draft, is_question=False)
        zone = zone_of(occasion, self._rooms.policy)
        reading = _with_people(read_words(occasion, zone=zone), occasion)
        return self._form(reading, occasion, draft.draft_id)

    async def take_form(self, occasion: Message) -> Reply | None:
        """Have the meeting made that the form asks for; the form again where it cannot be.

        Raises:
            StoreError: It could not be kept.
        """
        words = words_for(occasion.locale)
        if refusal := self._refuse(occasion):
            return refusal
        if not is_form(occasion):
            return text_reply(words.say("I do not know this button. Write to me what you need."))
        zone = zone_of(occasion, self._rooms.policy)
        reading = add_answer(Reading(intent=Intent.CREATE), occasion, zone=zone)
        if reading.problem or reading.missing & {Missing.DATE, Missing.TIME}:
            draft_id = str(read_button(occasion.value).get("draft"))
            return self._form(reading, occasion, draft_id, lead=lead_sentence(reading, words))
        await self._receive(occasion)
        logger.info("extension.form_taken")
        return None

    async def search(self, occasion: Message, *, skip: int, most: int) -> Sequence[Reply]:
        """Give the cards of the sender's meetings that are not over, by a part of the subject.

        Raises:
            StoreError: The database is away.
        """
        occasion = await recognized(self._rooms.identity, occasion)
        if self._refuse(occasion):
            return []
        person, now = occasion.sender.person, self._rooms.now()
        known = await self._rooms.meetings.recall_upcoming(person, since=now)
        wanted = occasion.text.casefold()
        found = [kept for kept in known if wanted in kept.meeting.subject.casefold()]
        return [card_to_insert(kept, occasion, self._rooms) for kept in found[skip : skip + most]]

    async def look(self, occasion: Message) -> Reply | None:
        """Give the card that *occasion* looks at as it is now; None where it is none of ours.

        Raises:
            StoreError: The database is away.
        """
        return await look(occasion, self._rooms)

    def _form(self, reading: Reading, occasion: Message, draft_id: str, *, lead: str = "") -> Reply:
        return fill_form(
            reading,
            draft_id,
            message=occasion,
            policy=self._rooms.policy,
            now=self._rooms.now(),
            lead=lead,
            in_dialog=True,
        )

    def _refuse(self, occasion: Message) -> Reply | None:
        """Say why the administrator lets nobody have this here; None where they do."""
        policy, words = self._rooms.policy, words_for(occasion.locale)
        if not policy.serves(occasion.sender.tenant_id):
            return text_reply(
                words.say(
                    "I am not set up for your organization, so I cannot make meetings for you."
                )
            )
        sender, place = occasion.sender, occasion.place
        advice = judge_sender(sender, policy, words) or judge_place(place, policy, words)
        return text_reply(f"{advice.what} {advice.you_can}") if advice else None


def _with_people(reading: Reading, message: Message) -> Reading:
    """Let those come too whom the message is from, and those whom it mentions."""
    people = read_button(message.value).get("people")
    named = "; ".join(str(one.get("name")) for one in people or ())
    known = read_attendees({**message.value, "attendees": named})
    names = {one.name for one in known}
    others: list[Attendee] = [one for one in reading.attendees if one.name not in names]
    return replace(reading, attendees=(*known, *others))
