"""Who lives in the sandbox: two people, and whoever else turns up.

Ids are never read as GUIDs: Microsoft's Agents Playground sends some that are none.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from bot.errors import ConveneError
from bot.message import Person


class NobodyError(ConveneError):
    """No resident has that name."""


TENANT_ID = "5a9d0c1e-7b2f-4e63-9c48-d1f0a6b3e275"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resident:
    """Somebody with an account. *zone* is an IANA name, *locale* BCP 47.

    Who *consented* is signed in by Teams without a question; others are asked first.
    """

    person: Person
    account_id: str
    name: str
    upn: str
    zone: str
    locale: str
    audio_conferencing: bool
    consented: bool = False

    @property
    def chat_id(self) -> str:
        """The conversation id of this person's chat with the bot: always the same."""
        return f"a:1{sha256(self.account_id.encode()).hexdigest()[:40]}"

    @property
    def country(self) -> str:
        """The two letters at the end of the locale."""
        return self.locale.rpartition("-")[2]


ROBIN = Resident(
    person=Person(TENANT_ID, "8d3f5c70-1a42-4b9e-8e57-2c6f9b04d1aa"),
    account_id="29:1rBn7Q4vXkT2sWq9JpLmZc5YdHfGuE8oA3iNxRtKyVb0",
    name="Robin Vega",
    upn="robin.vega@sandbox.example",
    zone="America/New_York",
    locale="en-US",
    audio_conferencing=True,
    consented=True,
)
KAI = Resident(
    person=Person(TENANT_ID, "c41e7a92-6d05-4f38-b7a1-93e8d2f5607b"),
    account_id="29:1kLq3D8wPzM6tYs1RvBnJx7EgUoH5iCfA9eTyKmQdWc4",
    name="Kai Lindqvist",
    upn="kai.lindqvist@sandbox.example",
    zone="Europe/Stockholm",
    locale="sv-SE",
    audio_conferencing=False,
)


class People:
    """Everybody the sandbox knows, in the order they came; the residents are first."""

    def __init__(self) -> None:
        self.robin = ROBIN
        self.kai = KAI
        self._known = {resident.person: resident for resident in (ROBIN, KAI)}

    def __iter__(self) -> Iterator[Resident]:
        return iter(self._known.values())

    def find(self, person: Person) -> Resident:
        """Give who has this id, in this tenant; a stranger moves in under the name of "You"."""
        if person not in self._known:
            self._known[person] = stranger(person)
        return self._known[person]

    def by_upn(self, upn: str) -> Resident | None:
        """Give whose sign-in name that is, if anybody's."""
        return next((one for one in self if one.upn.casefold() == upn.casefold()), None)

    def by_account(self, account_id: str) -> Resident | None:
        """Give whose Teams account (``29:…``) that is, if anybody's."""
        return next((one for one in self if one.account_id == account_id), None)

    def named(self, name: str, *, locale: str = "", zone: str = "") -> Resident:
        """Give a resident by first name, with another *locale* or *zone* if these are given.

        Raises:
            NobodyError: Nobody is called that.
        """
        for one in self:
            if one.name.casefold().startswith(name.casefold()) and name:
                return replace(one, locale=locale or one.locale, zone=zone or one.zone)
        raise NobodyError(f"nobody in the sandbox is called {name!r}: try robin or kai")

    def other_than(self, asker: Resident) -> Resident:
        """Give a resident who is somebody else."""
        return self.kai if asker == self.robin else self.robin


def stranger(person: Person) -> Resident:
    """Make up an account for an id that nobody of the sandbox has."""
    tail = sha256(f"{person.tenant_id}/{person.user_id}".encode()).hexdigest()
    return Resident(
        person=person,
        account_id=f"29:1{tail[:43]}",
        name="You",
        upn=f"you.{tail[:6]}@sandbox.example",
        zone="UTC",
        locale="en-US",
        audio_conferencing=True,
    )
