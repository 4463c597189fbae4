"""A stand-in for Entra's wire: MSAL speaks to it through requests, as to the real one."""

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import requests
from requests.adapters import BaseAdapter

from bot.message import Person

LOGIN = "https://login.example"


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def reply(status: int, body: object, headers: dict[str, str] | None = None) -> requests.Response:
    response = requests.Response()
    response.status_code = status
    text = body if isinstance(body, str) else json.dumps(body)
    response._content = text.encode()
    response.encoding = "utf-8"
    response.headers.update(headers or {})
    return response


@dataclass
class Sent:
    """One request as it went out."""

    method: str
    url: str
    form: dict[str, str]
    options: dict[str, Any]


@dataclass
class SignedIn:
    """Somebody who has answered Entra's page: the code in their browser stands for this."""

    person: Person
    nonce: str
    challenge: str


Answer = Callable[[Sent], requests.Response | None]


@dataclass
class FakeEntra(BaseAdapter):
    """Answers discovery and tokens. *answer* comes first where it gives one."""

    answer: Answer = field(default=lambda _: None)
    expires_in: int = 3600
    sent: list[Sent] = field(default_factory=list)
    codes: dict[str, SignedIn] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._number = 0

    @property
    def tokens_asked(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.method == "POST"]

    @property
    def discoveries(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.method == "GET"]

    def close(self) -> None:
        """A session closes its adapters."""

    def send(  # type: ignore[override]  # the base names its options one by one
        self, request: requests.PreparedRequest, **options: Any
    ) -> requests.Response:
        body = request.body or ""
        form = dict(parse_qsl(body.decode() if isinstance(body, bytes) else body))
        sent = Sent(str(request.method), str(request.url), form, options)
        with self._lock:
            self.sent.append(sent)
        # A response that is an error is false.
        given = self.answer(sent)
        response = self._answer(sent) if given is None else given
        response.url, response.request = sent.url, request
        return response

    def sign_in(self, authorization_url: str, person: Person, *, nonce: str = "") -> dict[str, str]:
        """Answer the page as *person*; return what the browser posts back."""
        asked = {
            key: value[0] for key, value in parse_qs(urlsplit(authorization_url).query).items()
        }
        with self._lock:
            code = f"code-{len(self.codes)}"
            self.codes[code] = SignedIn(person, nonce or asked["nonce"], asked["code_challenge"])
        return {"code": code, "state": asked["state"], "session_state": "s"}

    def token_for(self, person: Person, *, nonce: str = "", **changes: Any) -> dict[str, Any]:
        with self._lock:
            self._number += 1
            number = self._number
        claims = {"oid": person.user_id, "tid": person.tenant_id, "sub": person.user_id}
        claims |= {"preferred_username": f"{person.user_id}@example.com"}
        claims |= {"nonce": nonce} if nonce else {}
        return {
            "access_token": f"{person.user_id}-{number}",
            "token_type": "Bearer",
            "expires_in": self.expires_in,
            "refresh_token": f"refresh:{person.tenant_id}:{person.user_id}",
            "id_token": f"h.{part(claims)}.s",
            "client_info": part({"uid": person.user_id, "utid": person.tenant_id}),
        } | changes

    def _answer(self, sent: Sent) -> requests.Response:
        if sent.method == "GET":
            root = sent.url.removesuffix("/v2.0/.well-known/openid-configuration")
            endpoint = f"{root}/oauth2/v2.0"
            return reply(
                200,
                {
                    "authorization_endpoint": f"{endpoint}/authorize",
                    "token_endpoint": f"{endpoint}/token",
                    "issuer": f"{root}/v2.0",
                },
            )
        if sent.form["grant_type"] == "authorization_code":
            return self._redeem(sent.form)
        if sent.form["grant_type"] == "refresh_token":
            _, tenant_id, user_id = sent.form["refresh_token"].split(":")
            return reply(200, self.token_for(Person(tenant_id, user_id)))
        with self._lock:
            self._number += 1
        bot = {"access_token": f"bot-{self._number}", "expires_in": self.expires_in}
        return reply(200, {"token_type": "Bearer"} | bot)

    def _redeem(self, form: dict[str, str]) -> requests.Response:
        signed_in = self.codes.pop(form["code"], None)
        verifier = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(verifier).decode().rstrip("=")
        if signed_in is None or signed_in.challenge != challenge:
            return refusal("invalid_grant", 70008)
        return reply(200, self.token_for(signed_in.person, nonce=signed_in.nonce))


def refusal(error: str, number: int, status: int = 400, **more: Any) -> requests.Response:
    body = {
        "error": error,
        "error_codes": [number],
        "error_description": f"AADSTS{number}: Ana Secret <ana@example.com> may not.",
        "correlation_id": "c-1",
    }
    return reply(status, body | more)
