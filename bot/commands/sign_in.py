"""Signing in and out, and what else concerns the sender's account: told to them alone."""

import logging
import re
from dataclasses import replace
from uuid import uuid4

from bot.cards import Advice, sign_in_reply, sign_in_window_reply, text_reply
from bot.commands import refusals
from bot.commands.explanations import HOPELESS, OBSTACLES, QUIET
from bot.commands.outcome import SIGN_IN, Outcome, in_private
from bot.commands.turn import Turn, reference_of
from bot.errors import Obstacle, SignInRequiredError
from bot.identity import Identity
from bot.message import Message

logger = logging.getLogger(__name__)

# As the page shows them, with or without a gap in the middle.
# Graph took no token of theirs: Teams' own would bring but another.
REFUSED_BY_GRAPH = "refused_by_graph"

DIGITS = re.compile(r"\s*(\d{3})\s?(\d{3})\s*", re.ASCII)


async def offer_sign_in(
    turn: Turn, required: SignInRequiredError, *, subject: str | None = None
) -> Outcome:
    """Offer to sign in; the message waits, and goes on by itself afterwards.

    In a 1:1 chat Teams tries single sign-on first, except where a step-up is demanded, which takes
    the person themselves. Elsewhere there is none, and the link stands on a card. Where no sign-in
    would help, the obstacle is explained instead.

    Raises:
        IdentityError: Entra cannot be reached, or rejects the app.
    """
    sender, rooms = turn.message.sender, turn.rooms
    if required.obstacle in HOPELESS:
        return _explain(turn, required.obstacle)
    because = _because(turn, required)
    named = bool(sender.user_id)
    flow_id = await rooms.identity.begin_sign_in(sender.person, claims=required.claims, named=named)
    link = f"{rooms.policy.public_url}/auth/start?flow={flow_id}"
    if turn.in_room or await rooms.exchanges.is_unable(turn.message):
        reply = sign_in_reply(
            words=turn.words, link=link, subject=subject, digits=not named, because=because
        )
    else:
        reply = sign_in_window_reply(
            words=turn.words,
            link=link,
            exchange_id=str(uuid4()) if named and _is_silent(required) else None,
            digits=not named,
            because=because,
        )
    return Outcome(reply=reply, asked=True, waits_for=SIGN_IN)


def _is_silent(required: SignInRequiredError) -> bool:
    """Whether Teams' own token may do what is required."""
    quiet = required.obstacle in QUIET and required.code != REFUSED_BY_GRAPH
    return quiet and required.claims is None


def _because(turn: Turn, required: SignInRequiredError) -> Advice | None:
    if required.obstacle is None or required.obstacle in QUIET:
        return None
    explanation = OBSTACLES[required.obstacle]
    return Advice(
        what=turn.words.say(explanation.what),
        you_can=turn.words.say(explanation.you_can),
        admin_can=turn.words.say(explanation.admin_can),
        reference=reference_of(turn.message),
    )


def _explain(turn: Turn, obstacle: Obstacle) -> Outcome:
    reference = reference_of(turn.message)
    logger.warning("sign_in.hopeless", extra={"reference": reference, "obstacle": obstacle})
    reply = refusals.explain_obstacle(obstacle, words=turn.words, reference=reference)
    return in_private(Outcome(reply=reply))


async def recognized(identity: Identity, message: Message) -> Message:
    """Return *message* with its sender's object id, where Teams left it out and it is known."""
    sender = message.sender
    owner = None if sender.user_id else await identity.receipts.recognize(sender.person)
    if owner is None:
        return message
    return replace(message, sender=replace(sender, user_id=owner.user_id))


async def take_digits(turn: Turn) -> Outcome | None:
    """Take what the page told a sender whom Teams did not name; None where it is nothing such."""
    sender, typed = turn.message.sender, DIGITS.fullmatch(turn.message.text)
    if sender.user_id or typed is None:
        return None
    if await turn.rooms.identity.receipts.take_digits(sender.person, typed[1] + typed[2]):
        reply = text_reply(turn.words.say("You are signed in."), private=True)
        return Outcome(reply=reply, signed_in=sender.person)
    told = turn.words.say(
        "These are not the digits of your sign-in, or it is too late for them. Write your request "
        "once more to get a new link."
    )
    return Outcome(reply=text_reply(told, private=True))


async def sign_in(turn: Turn) -> Outcome:
    """Say that the sender is signed in, or offer them to."""
    await turn.rooms.identity.acquire_token(turn.message.sender.person)
    return Outcome(reply=text_reply(turn.words.say("You are signed in."), private=True))


async def sign_out(turn: Turn) -> Outcome:
    """Forget the sender's tokens."""
    await turn.rooms.identity.sign_out(turn.message.sender.person)
    told = turn.words.say("You are signed out. I no longer hold any token of yours.")
    return Outcome(reply=text_reply(told, private=True))


def refuse_stranger(turn: Turn) -> Outcome:
    """Tell somebody whose tenant is not served, in one sentence and with nothing else done."""
    told = turn.words.say(
        "I am not set up for your organization, so I cannot make meetings for you."
    )
    return Outcome(reply=text_reply(told, private=True))
