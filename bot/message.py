"""The nouns of a conversation: who wrote what where, and what is answered. Pure values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

# An Adaptive Card (version 1.5) as JSON data.
Card = dict[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """Who somebody is to Microsoft Entra: the tenant's and the user's object id."""

    tenant_id: str
    user_id: str


class Scope(StrEnum):
    """Where a conversation is held; Teams' ``conversationType``."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A conversation, with all it takes to write into it.

    *conversation_id* keeps a channel's ``;messageid=``, so that answers go to the thread.
    *channel_thread_id* is a channel's own id (``19:…@thread.tacv2``), without it.
    """

    service_url: str
    conversation_id: str
    scope: Scope
    tenant_id: str
    bot_id: str
    bot_name: str = ""
    channel_thread_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who wrote. *account_id* (``29:…``) is Teams' own, good for this bot only.

    *user_id* is the Entra object id; empty where Teams did not say. ``29:…`` is no object id, so
    whoever is not named is somebody of their own, whom no token names either.
    """

    account_id: str
    tenant_id: str
    user_id: str = ""
    name: str = ""

    @property
    def person(self) -> Person:
        """The sender as Entra knows them; where Teams did not say, as Teams itself does."""
        return Person(self.tenant_id, self.user_id or self.account_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Somebody else who was @mentioned: *account_id* as in Teams, *name* as written."""

    account_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in a conversation. All but *account_id* may be empty."""

    account_id: str
    user_id: str = ""
    name: str = ""
    email: str = ""
    user_principal_name: str = ""
    tenant_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing somebody wrote or pressed.

    *text* is plain, without the bot's own mention. *value* holds a card's data and inputs where
    something was pressed. *sent_at* carries an offset; *zone* is an IANA name; *locale* BCP 47.
    *private* marks a targeted message, to be answered in private.
    """

    activity_id: str
    sender: Sender
    place: Place
    sent_at: datetime
    text: str = ""
    value: Mapping[str, Any] = field(default_factory=dict)
    reply_to_id: str | None = None
    zone: str | None = None
    locale: str | None = None
    mentions: tuple[Mention, ...] = ()
    private: bool = False
    greeting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInOffer:
    """A sign-in that the Teams client itself offers, in a 1:1 chat.

    With *exchange_id*, fresh for every offer, it first tries single sign-on under that name, and
    shows *button*, which opens *link* in a window of its own, only where that fails.
    """

    link: str
    button: str
    exchange_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenExchange:
    """Teams' own token for the sender, sent once by every client that they have open.

    *occasion* says who sends it, where, and carries nothing else. *token* is nothing but a claim
    until ``bot.identity`` has verified it.
    """

    occasion: Message
    exchange_id: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadsTo:
    """A way into meetings of *owner*'s on a card beside their own, for *reader* alone.

    *request_id* names the one meeting; without it, it is the list of all. *until* is when nobody is
    to join any more. *says_when*: the card tells the time, and is written anew where that changes.
    *another* names the draft of the meeting that the reader asked for themselves.
    """

    reader: Person
    owner: Person
    until: datetime
    request_id: UUID | None = None
    says_when: bool = True
    another: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is answered: a card with the same said in plain text, or the text alone.

    *text* is plain, not Markdown. *summary* is what a notification shows. *private* is for the
    sender alone, never for the room. *replaces* names an earlier activity to be updated. *shows*
    says whose meeting, made for which request, the card is of, *leads_to* which meetings can be
    joined from another card. *asks* names the draft whose buttons it has. With *sign_in* Teams' own
    sign-in card carries the text.
    """

    text: str
    summary: str = ""
    card: Card | None = None
    private: bool = False
    replaces: str | None = None
    shows: tuple[Person, UUID] | None = None
    leads_to: LeadsTo | None = None
    asks: str | None = None
    sign_in: SignInOffer | None = None
