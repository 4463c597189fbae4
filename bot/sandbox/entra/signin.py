"""The sign-in page: it asks who somebody is, and sends the browser back with the answer."""

import secrets
from dataclasses import replace
from typing import Final
from uuid import uuid4

from aiohttp import web

from bot.sandbox.entra.authorization import AuthorizationRequest, DeadEndError, read_request
from bot.sandbox.entra.grants import Registration, client_info
from bot.sandbox.entra.ledger import Ledger
from bot.sandbox.entra.screen import choice_page, dead_end_page, send_back
from bot.sandbox.people import People, Resident
from bot.sandbox.traffic import CALL

# https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#error-response
DECLINED: Final = {
    "error": "access_denied",
    "error_description": "AADSTS65004: User declined to consent to access the app.",
    "error_subcode": "cancel",
}


class SignInPage:
    """Keeps the requests whose page is open; each is answered once."""

    def __init__(self, *, registration: Registration, ledger: Ledger, people: People) -> None:
        self._registration = registration
        self._ledger = ledger
        self._people = people
        self._open: dict[str, AuthorizationRequest] = {}

    async def ask(self, request: web.Request) -> web.Response:
        """Show the page, or say what is wrong with the request."""
        try:
            asked = read_request(
                request.query, app_id=self._registration.app_id, people=self._people
            )
        except DeadEndError as error:
            return dead_end_page(str(error))
        if asked.problem is not None:
            mode = asked.mode if asked.mode == "form_post" else "query"
            refusal = {"error": "invalid_request", "error_description": asked.problem}
            return send_back(replace(asked, mode=mode), refusal)
        ticket = secrets.token_urlsafe(24)
        self._open[ticket] = asked
        return choice_page(asked, ticket=ticket, other=self._people.other_than(asked.asker))

    async def choose(self, request: web.Request) -> web.Response:
        """Take the choice, and send the browser back with a code or with a refusal."""
        form = request[CALL].body if isinstance(request[CALL].body, dict) else {}
        asked = self._open.pop(form.get("ticket", ""), None)
        if asked is None:
            return dead_end_page("This page was answered already. Start again from the chat.")
        choices = {"asker": asked.asker, "other": self._people.other_than(asked.asker)}
        who = choices.get(form.get("choice", ""))
        return send_back(asked, DECLINED if who is None else self._admit(asked, who))

    def _admit(self, asked: AuthorizationRequest, who: Resident) -> dict[str, str]:
        code = self._ledger.give_code(
            who.person,
            redirect_uri=asked.redirect_uri,
            challenge=asked.challenge,
            nonce=asked.nonce,
        )
        routing = {"client_info": client_info(who.person)} if asked.client_info else {}
        return {"code": code, **routing, "session_state": str(uuid4())}
