"""What is neither a meeting nor a question: refusals, the sign-in, an outcome nobody knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.cards.parts import Part, as_text, card, execute, heading, line, open_url, small
from bot.locales import Words
from bot.message import Reply, SignInOffer

SENTENCE_LENGTH = 500
REFERENCE_LENGTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Why, what the person and their admin can do, and what to quote; in the reader's words."""

    what: str
    you_can: str = ""
    admin_can: str = ""
    reference: str = ""


def text_reply(sentence: str, *, private: bool = False) -> Reply:
    """Answer with a sentence and no card."""
    return Reply(text=sentence, summary=shorten(sentence, SHOWN_SUBJECT), private=private)


def problem_reply(
    *,
    words: Words,
    what: str,
    you_can: str = "",
    admin_can: str = "",
    reference: str = "",
    actions: Sequence[Part] = (),
) -> Reply:
    """Say *what* went wrong, what the person and their admin can do, and what to quote.

    All sentences are in the reader's words; *actions* are buttons of ``parts``, six at most.
    """
    facts = _facts(words, you_can, admin_can)
    cause = shorten(what, SENTENCE_LENGTH)
    quoted = _reference(words, reference)
    body = [
        line(cause, size="Medium", weight="Bolder", style="heading"),
        *_advice(facts),
        small(quoted, spacing="Medium") if quoted else None,
    ]
    return Reply(
        text="\n".join(part for part in (as_text(cause, facts=facts), quoted) if part),
        summary=cause,
        card=card(words, body, text=cause, actions=actions),
    )


def sign_in_reply(
    *,
    words: Words,
    link: str,
    subject: str | None,
    digits: bool = False,
    because: Advice | None = None,
) -> Reply:
    """Offer the sign-in at *link* to the sender alone; *subject* names what waits for it.

    With *digits* the page shows six of them, to be written in the chat. *because* is why an
    earlier sign-in does not do.
    """
    named = shorten(subject or "", SHOWN_SUBJECT)
    title = (
        words.say("Sign in, and I make “{subject}”", subject=named)
        if named
        else words.say("Sign in, and I make your meeting")
    )
    why, how = _sign_in_sentences(words, digits=digits)
    reason, facts, quoted = _reason(words, because)
    button = words.say("Sign in")
    body = [
        heading(title),
        line(reason, weight="Bolder") if reason else None,
        *_advice(facts),
        line(why, spacing="Medium") if reason else line(why),
        small(how),
        small(quoted, spacing="Medium") if quoted else None,
    ]
    return Reply(
        text=as_text(title, reason, why, how, quoted, facts=[*facts, (button, link)]),
        summary=title,
        card=card(words, body, text=title, actions=[open_url(button, link)]),
        private=True,
    )


def sign_in_window_reply(
    *,
    words: Words,
    link: str,
    exchange_id: str | None,
    digits: bool = False,
    because: Advice | None = None,
) -> Reply:
    """Offer the sign-in in a window of Teams' own, after single sign-on if *exchange_id* is given.

    Its text has no word of the sender's: nobody says how Teams escapes what stands there.
    """
    title = words.say("Sign in, and I make your meeting")
    offer = SignInOffer(link=link, button=words.say("Sign in"), exchange_id=exchange_id)
    reason, facts, quoted = _reason(words, because)
    sentences = _sign_in_sentences(words, digits=digits)
    return Reply(
        text=as_text(title, reason, *sentences, quoted, facts=facts),
        summary=title,
        private=True,
        sign_in=offer,
    )


def _sign_in_sentences(words: Words, *, digits: bool) -> tuple[str, str]:
    why = words.say(
        "Microsoft makes the meeting in your name, so it asks you once. I may then see, make and "
        "change your online meetings, and nothing else: no mail, no calendar, no chats."
    )
    how = words.say(
        "Your last message here goes on by itself after that; there is no need to write it again. "
        "The link is for you alone and good for ten minutes."
    )
    if digits:
        how += " " + words.say(
            "Teams did not tell me who you are in your organization. If the page shows you six "
            "digits, write them here, and nowhere else."
        )
    return why, how


def unknown_outcome_reply(*, words: Words, subject: str, draft_id: str) -> Reply:
    """Own up that a meeting may or may not have been made, and leave it to the person.

    The button sends ``{"convene": {"verb": "again", "draft": draft_id}}``.
    """
    named = shorten(subject, SHOWN_SUBJECT)
    title = words.say("I cannot tell whether “{subject}” was made", subject=named)
    why = words.say(
        "Microsoft did not answer in time. The meeting may be there without its link, on nobody’s "
        "calendar; then it does no harm and expires by itself."
    )
    check = words.say(
        "If nobody has got a link to it, make another. I do not do that by myself, so that there "
        "are never two."
    )
    data = {"convene": {"verb": "again", "draft": draft_id}}
    body = [heading(title), line(why), line(check)]
    return Reply(
        text=as_text(title, why, check),
        summary=title,
        card=card(words, body, text=title, actions=[execute(words.say("Make another"), data)]),
    )


def recent_reply(
    *,
    words: Words,
    maker: str,
    subject: str,
    join_web_url: str | None,
    another: Mapping[str, Any],
) -> Reply:
    """Ask whether a meeting that the thread has just got will do.

    *maker* is who made it, empty for the reader themselves. Without *join_web_url* it is still
    being made. *another* is what the button sends that makes a second one.
    """
    named, who = shorten(subject, SHOWN_SUBJECT), shorten(maker, SHOWN_SUBJECT)
    title = (
        words.say("{name} made “{subject}” here just now", name=who, subject=named)
        if who
        else words.say("You made “{subject}” here just now", subject=named)
    )
    what = words.say("Join it, or make another meeting?")
    join = (words.say("Join"), join_web_url)
    actions = [open_url(*join), execute(words.say("Make another"), another)]
    return Reply(
        text=as_text(title, what, facts=[(join[0], join_web_url)] if join_web_url else ()),
        summary=title,
        card=card(words, [heading(title), line(what)], text=title, actions=actions),
    )


def _reason(words: Words, because: Advice | None) -> tuple[str, Sequence[tuple[str, str]], str]:
    if because is None:
        return "", [], ""
    facts = _facts(words, because.you_can, because.admin_can)
    return shorten(because.what, SENTENCE_LENGTH), facts, _reference(words, because.reference)


def _facts(words: Words, you_can: str, admin_can: str) -> list[tuple[str, str]]:
    said = [
        (words.say("What you can do"), shorten(you_can, SENTENCE_LENGTH)),
        (words.say("What your admin can do"), shorten(admin_can, SENTENCE_LENGTH)),
    ]
    return [(title, advice) for title, advice in said if advice]


def _advice(facts: Sequence[tuple[str, str]]) -> list[Part]:
    parts: list[Part] = []
    for title, advice in facts:
        parts += [line(title, weight="Bolder", spacing="Medium"), line(advice, spacing="None")]
    return parts


def _reference(words: Words, reference: str) -> str:
    quoted = shorten(reference, REFERENCE_LENGTH)
    return words.say("Reference: {reference}", reference=quoted) if quoted else ""
