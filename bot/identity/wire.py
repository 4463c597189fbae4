"""How MSAL reaches Entra: our trust, our timeouts, and nothing that one person's answer leaves.

MSAL's own throttle keeps answers under keys that different people share, and it reads trust and
proxies from the environment. So each request gets its own MSAL, which speaks through a ``Wire``;
only the connections and the addresses of Entra's endpoints are shared. Called in worker threads.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Lock
from typing import Any

import requests
from msal.exceptions import MsalServiceError

from bot.circuit import Circuit
from bot.errors import IdentityPausedError, IdentityUnavailableError
from bot.identity.answers import read_retry_after
from bot.identity.metadata import Metadata
from bot.message import Person

# Seconds to connect and to wait for an answer's next bytes; MSAL itself would wait for ever.
TIMEOUT = (5, 15)


class EntraBusyError(requests.RequestException):
    """429, 5xx, or a pause that Entra asked for. MSAL falls back on a token that still holds."""


class EntraPausedError(EntraBusyError):
    """Entra has failed for a while, and is left alone for a moment."""


class UnreadableAnswerError(requests.RequestException):
    """What came back is not a JSON object: some proxy's page."""


class Line:
    """A session with our timeouts. A redirect would carry the app's secret elsewhere: none."""

    def __init__(self, session: requests.Session) -> None:
        self._session = session

    def get(self, url: str, **options: Any) -> requests.Response:
        """Send a GET, as MSAL asks for it."""
        return _let_go(self._session.get(url, timeout=TIMEOUT, allow_redirects=False, **options))

    def post(self, url: str, **options: Any) -> requests.Response:
        """Send a POST, as MSAL asks for it."""
        return _let_go(self._session.post(url, timeout=TIMEOUT, allow_redirects=False, **options))

    def close(self) -> None:
        """Do nothing: the session outlives every request."""


class Pauses:
    """Whom Entra asked to wait, and until when: that person alone waits, nobody else."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._until: dict[Person | None, datetime] = {}
        self._lock = Lock()
        self._circuit = Circuit(now)

    def check(self, person: Person | None) -> None:
        """Raise EntraBusyError while *person* is to wait; None is the bot itself."""
        until = self._until.get(person)
        if until is not None and self._now() < until:
            raise EntraBusyError("told to wait")

    def send(self, send: Callable[[], requests.Response]) -> requests.Response:
        """Send a request, or raise EntraPausedError at once while all of them fail."""
        with self._lock:
            if self._circuit.refuses():
                raise EntraPausedError("failing for a while")
        failed = True
        try:
            response = send()
            failed = response.status_code >= 500
        finally:
            with self._lock:
                self._circuit.note(failed=failed)
        return response

    def note(self, person: Person | None, response: requests.Response) -> None:
        """Remember what a 429 or 5xx asked for, and drop the pauses that are over."""
        now = self._now()
        pause = read_retry_after(response.status_code, response.headers.get("Retry-After"), now=now)
        with self._lock:
            self._until = {who: until for who, until in self._until.items() if until > now}
            if pause:
                self._until[person] = now + pause


class Wire(Line):
    """What one MSAL object speaks through, for one person, or None for the bot.

    An *urgent* request goes out in a pause too: the code of a sign-in is lost if it waits.
    """

    def __init__(
        self,
        session: requests.Session,
        metadata: Metadata,
        pauses: Pauses,
        *,
        person: Person | None,
        urgent: bool = False,
    ) -> None:
        super().__init__(session)
        self._metadata, self._pauses = metadata, pauses
        self._person, self._urgent = person, urgent

    def get(self, url: str, **options: Any) -> requests.Response:
        """Look up Entra's addresses; MSAL gets nothing else."""
        return self._metadata.get(url, lambda: self._addresses(url, **options))

    def post(self, url: str, **options: Any) -> requests.Response:
        """Ask for a token."""
        if not self._urgent:
            self._pauses.check(self._person)
        response = self._pauses.send(lambda: super(Wire, self).post(url, **options))
        if _is_busy(response):
            self._pauses.note(self._person, response)
        # MSAL would write a body that it cannot read into its log.
        read_answer(response)
        return response

    def _addresses(self, url: str, **options: Any) -> requests.Response:
        response = self._pauses.send(lambda: super(Wire, self).get(url, **options))
        body = read_answer(response)
        # The app's secret goes to the one, a browser to the other.
        usable = str(body.get("token_endpoint")).startswith("https://")
        usable = usable and str(body.get("authorization_endpoint")).startswith("http")
        if response.status_code == 200 and not usable:
            # It would be kept for a day.
            raise UnreadableAnswerError("no addresses of Entra's")
        return response


def _let_go(response: requests.Response) -> requests.Response:
    """Part an answer from its connection: addresses are kept for a day, errors with their cause."""
    response.raw = None
    return response


def _is_busy(response: requests.Response) -> bool:
    return response.status_code == 429 or response.status_code >= 500


def read_answer(response: requests.Response) -> dict[str, Any]:
    """Read an answer's JSON object.

    Raises:
        EntraBusyError, UnreadableAnswerError: There is none.
    """
    if _is_busy(response):
        raise EntraBusyError(f"status {response.status_code}")
    try:
        body = json.loads(response.text)
    except ValueError as error:
        raise UnreadableAnswerError(f"status {response.status_code}, no JSON") from error
    if not isinstance(body, dict):
        raise UnreadableAnswerError(f"status {response.status_code}, no JSON object")
    return body


@contextmanager
def translated() -> Iterator[None]:
    """Turn what MSAL and requests raise into our errors.

    RuntimeError, LookupError and ValueError mean an answer that is none; what is wrong with the
    app itself was said before.
    """
    try:
        yield
    except EntraPausedError as error:
        raise IdentityPausedError("Microsoft Entra has failed for a while") from error
    except (
        requests.RequestException,
        MsalServiceError,
        RuntimeError,
        LookupError,
        ValueError,
    ) as error:
        raise IdentityUnavailableError(
            "no usable answer from Microsoft Entra", code=type(error).__name__
        ) from error
