"""Signing in and out, and what else concerns the sender's account: told to them alone."""

from bot.cards import problem_reply, sign_in_reply, text_reply
from bot.commands.outcome import SIGN_IN, Outcome, in_private
from bot.commands.turn import Turn
from bot.errors import SignInRequiredError


async def offer_sign_in(
    turn: Turn, required: SignInRequiredError, *, subject: str | None = None
) -> Outcome:
    """Offer the sign-in page; the message waits, and goes on by itself afterwards.

    Raises:
        IdentityError: Entra cannot be reached, or rejects the app.
    """
    person = turn.message.sender.person
    flow_id = await turn.rooms.identity.begin_sign_in(person, claims=required.claims)
    link = f"{turn.rooms.policy.public_url}/auth/start?flow={flow_id}"
    reply = sign_in_reply(words=turn.words, link=link, subject=subject)
    return Outcome(reply=reply, asked=True, waits_for=SIGN_IN)


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


def refuse_unknown(turn: Turn) -> Outcome:
    """Tell somebody whom Teams did not name: without an object id no token could be theirs."""
    reply = problem_reply(
        words=turn.words,
        what=turn.words.say("Teams did not tell me who you are in your organization."),
        you_can=turn.words.say("Write to me with the account of your organization."),
    )
    return in_private(Outcome(reply=reply))
