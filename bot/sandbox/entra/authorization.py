"""An authorization request and its answer: what the browser brings, and what it takes back. Pure.

https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
"""

from collections.abc import Mapping
from dataclasses import dataclass

from yarl import URL

from bot.message import Person
from bot.sandbox.loopback import NAMES
from bot.sandbox.people import People, Resident

MODES = frozenset({"query", "form_post"})


class DeadEndError(Exception):
    """The request cannot be answered by sending the browser back: a page must say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorizationRequest:
    """What the app asked for. *mode* is ``query`` or ``form_post``; *problem* what is wrong."""

    redirect_uri: str
    state: str | None
    mode: str
    challenge: str
    nonce: str | None
    client_info: bool
    asker: Resident
    problem: str | None

    @property
    def origin(self) -> str:
        """Where the answer goes, without path and query."""
        return str(URL(self.redirect_uri).origin())

    def answer(self, fields: Mapping[str, str]) -> dict[str, str]:
        """Give the fields of the answer, with the state that the request carried."""
        return {**fields, **({} if self.state is None else {"state": self.state})}


def read_request(query: Mapping[str, str], *, app_id: str, people: People) -> AuthorizationRequest:
    """Read the query of an authorization request.

    Raises:
        DeadEndError: another app, or an answer that would leave this machine.
    """
    if query.get("client_id") != app_id:
        raise DeadEndError("AADSTS700016: There is no app with this client_id in the sandbox.")
    redirect_uri = query.get("redirect_uri", "")
    if not is_loopback(redirect_uri):
        raise DeadEndError("AADSTS50011: The redirect_uri must be an address of this machine.")
    return AuthorizationRequest(
        redirect_uri=redirect_uri,
        state=query.get("state"),
        mode=query.get("response_mode", "query"),
        challenge=query.get("code_challenge", ""),
        nonce=query.get("nonce"),
        client_info=query.get("client_info") == "1",
        asker=find_asker(query, people),
        problem=find_problem(query),
    )


def is_loopback(address: str) -> bool:
    """Tell whether an answer to *address* stays on this machine."""
    try:
        url = URL(address)
    except ValueError:
        return False
    return url.scheme in {"http", "https"} and url.host in NAMES and not url.fragment


def find_problem(query: Mapping[str, str]) -> str | None:
    """Say what the app did wrong, as far as it can be told so, with Entra's number."""
    if query.get("response_type") != "code":
        return "AADSTS70005: response_type must be code."
    if query.get("response_mode", "query") not in MODES:
        return "AADSTS70007: response_mode must be query or form_post."
    if query.get("code_challenge_method") != "S256" or not query.get("code_challenge"):
        return "AADSTS9002325: Proof Key for Code Exchange is required, with method S256."
    if not query.get("scope"):
        return "AADSTS900144: The request must contain the parameter scope."
    return None


def find_asker(query: Mapping[str, str], people: People) -> Resident:
    """Give who asked: by MSAL's routing hint (``Oid:<oid>@<tid>``), by sign-in name, or Robin."""
    kind, _, rest = query.get("X-AnchorMailbox", "").partition(":")
    user_id, _, tenant_id = rest.rpartition("@")
    if kind.casefold() == "oid" and user_id and tenant_id:
        return people.find(Person(tenant_id, user_id))
    return people.by_upn(query.get("login_hint", "")) or people.robin
