"""Gets an answer delivered: kept until it is, and no card is ever sent a second time.

The Bot Connector's POST has no key to recognise a repeat by. So the answer is written down before
it is sent; where nobody can tell whether it was shown, its words follow, without the card.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from bot.commands import reference_of
from bot.errors import ConnectorError, ConversationGoneError, IdentityError
from bot.inbox.journal import Journal
from bot.inbox.notices import in_doubt
from bot.message import Message, Reply, Scope
from bot.store import Answer, InboxRow, InboxRows, State
from bot.watch import Count, Stage, Watch

logger = logging.getLogger(__name__)

# Sends a reply, and gives the id of what is shown now, None where that is not known.
Deliver = Callable[[Message, Reply], Awaitable[str | None]]

# An answer that is older than this helps nobody any more.
KEPT_FOR = timedelta(days=1)
# Who does not believe it after so many times has a connector that always loses its answers.
MOST_DOUBTS = 3
# Whoever is there again is not to wait for long; a host that is away is spared by its circuit.
_LONGEST_PAUSE = timedelta(minutes=1)


class Sender:
    """Sends the answers of the rows that it is given."""

    def __init__(self, rows: InboxRows, *, deliver: Deliver, watch: Watch) -> None:
        self._rows = rows
        self._deliver = deliver
        self._watch = watch

    async def send(self, row: InboxRow, journal: Journal, answer: Answer) -> None:
        """Deliver *answer* and write the end down, or keep it for later."""
        if row.state is State.SENDING and not (answer.doubts or _target(row, answer.reply)):
            # A process that is gone was sending it; how often that was says nothing of the answer.
            answer = doubt(row, answer)
        await journal.write(State.SENDING, answer=answer)
        end = answer.end
        try:
            with self._watch.stage(Stage.DELIVER):
                await self._deliver(row.message, _in_place(row, answer.reply))
        except ConversationGoneError as error:
            logger.warning("reply.unwanted", extra=facts(row) | {"code": error.code})
            end = State.FAILED
        except (ConnectorError, IdentityError) as error:
            logger.warning("reply.undelivered", extra=facts(row) | {"error": type(error).__name__})
            await self._keep(row, journal, answer, error)
            return
        except Exception:
            # Our own bug: it would be one the next time as well.
            logger.exception("reply.crashed", extra=facts(row))
            end = State.FAILED
        await self._end(row, journal, answer, end)

    async def note(self, row: InboxRow, reply: Reply) -> None:
        """Say something meanwhile, where it can be said; the answer takes its place."""
        if row.shown_id:
            return
        try:
            shown_id = await self._deliver(row.message, reply)
        except (ConnectorError, IdentityError) as error:
            logger.info("reply.note_lost", extra=facts(row) | {"error": type(error).__name__})
        else:
            if shown_id:
                await self._rows.show(row, shown_id)

    async def _keep(
        self, row: InboxRow, journal: Journal, answer: Answer, error: Exception
    ) -> None:
        if unclear := getattr(error, "perhaps_shown", False):
            answer = doubt(row, answer)
        # What is certainly not shown is not given up for what was in doubt before.
        if unclear and answer.doubts > MOST_DOUBTS:
            await self._end(row, journal, answer, answer.end)
        elif self._rows.age_of(row) > KEPT_FOR:
            logger.error("reply.given_up", extra=facts(row))
            await self._end(row, journal, answer, State.FAILED)
        else:
            after = pause(row.attempts)
            await journal.write_surely(State.ANSWERED, answer=answer, after=after)

    async def _end(self, row: InboxRow, journal: Journal, answer: Answer, end: State) -> None:
        kept = answer if end is answer.end else None
        await journal.write_surely(end, answer=kept)
        self._watch.count(Count.OUTCOMES, state=end)
        self._watch.took(Stage.WHOLE, self._rows.age_of(row))
        logger.info("message.finished", extra=facts(row) | {"state": end})


def doubt(row: InboxRow, answer: Answer) -> Answer:
    """Turn an answer that may have been shown into its words."""
    reply = answer.reply if answer.doubts else in_doubt(row.message, answer.reply)
    return replace(answer, reply=reply, doubts=answer.doubts + 1)


def pause(attempts: int) -> timedelta:
    """How long what could not be finished rests before its next try."""
    return min(timedelta(seconds=2 ** min(attempts, 20)), _LONGEST_PAUSE)


def facts(row: InboxRow) -> dict[str, object]:
    """Give what a log line says about a message."""
    return {"reference": reference_of(row.message), "attempts": row.attempts}


def _target(row: InboxRow, reply: Reply) -> str | None:
    """Name what the reply takes the place of, if anything."""
    if reply.replaces or not row.shown_id:
        return reply.replaces
    # What a room has been shown cannot become what one person alone may see.
    in_room = row.message.place.scope is not Scope.PERSONAL
    return None if reply.private and in_room else row.shown_id


def _in_place(row: InboxRow, reply: Reply) -> Reply:
    return replace(reply, replaces=_target(row, reply))
