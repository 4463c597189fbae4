"""What Entra says about each tenant, in place of MSAL's own memory of it.

MSAL's would be shared by threads without a lock that they share, and keeps more than this.
"""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from threading import Lock

import requests

METADATA_LASTS = timedelta(days=1)
MOST_METADATA = 1024


class Metadata:
    """The addresses of each tenant's endpoints, asked for once a day."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._kept: dict[str, tuple[requests.Response, datetime]] = {}
        self._asked: dict[str, Future[requests.Response]] = {}
        self._lock = Lock()

    def get(self, url: str, fetch: Callable[[], requests.Response]) -> requests.Response:
        """Return what is kept for *url*, else what *fetch* brings, to all who ask meanwhile."""
        with self._lock:
            response, until = self._kept.get(url, (None, self._now()))
            if response is not None and until > self._now():
                return response
            asked = self._asked.get(url)
            if asked is None:
                mine = self._asked[url] = Future()
        # Those who wait get the first one's failure too: queued up, each would wait in turn.
        return self._fetch(url, fetch, mine) if asked is None else asked.result()

    def _fetch(
        self, url: str, fetch: Callable[[], requests.Response], mine: Future[requests.Response]
    ) -> requests.Response:
        try:
            response = fetch()
            if response.status_code == 200:
                self._keep(url, response)
            mine.set_result(response)
        except BaseException as error:
            mine.set_exception(error)
            raise
        finally:
            with self._lock:
                del self._asked[url]
        return response

    def _keep(self, url: str, response: requests.Response) -> None:
        with self._lock:
            if len(self._kept) >= MOST_METADATA:
                self._kept.clear()
            self._kept[url] = response, self._now() + METADATA_LASTS
