"""Which connector may be talked to, and where its resources are. Pure: strings in, URLs out.

A ``serviceUrl`` comes with every activity and our own token goes wherever it says. So it is
compared with the list of hosts that the operator trusts, on the way in and on the way out, by the
parser whose URL is then called (yarl's, which is aiohttp's): two parsers could read two hosts.
"""

from collections.abc import Iterable, Sequence
from ipaddress import ip_address
from urllib.parse import quote

from yarl import URL

DEFAULT_PORTS = {"https": 443, "http": 80}


def is_loopback(host: str) -> bool:
    """Whether *host* is this machine: ``localhost``, 127.0.0.0/8 or ::1."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def is_secure(url: URL) -> bool:
    """Whether a token may travel there: https, or plain http that never leaves this machine."""
    return url.scheme == "https" or (url.scheme == "http" and is_loopback(url.host or ""))


def is_allowed(service_url: str, allowed_hosts: Iterable[str]) -> bool:
    """Whether *service_url* names one of *allowed_hosts*, safely.

    Those are ``host`` (at its scheme's own port), ``host:port`` or ``host:*`` (any port); the host
    may be ``*.suffix``, which is any host below suffix and not suffix itself.
    """
    try:
        url = URL(service_url)
        port = url.port
    except ValueError:
        return False
    if not is_secure(url) or url.user is not None or url.query_string or url.fragment:
        return False
    host = (url.host or "").lower()
    is_default = port == DEFAULT_PORTS[url.scheme]
    return any(_matches(host, port, pattern.lower(), is_default) for pattern in allowed_hosts)


def _matches(host: str, port: int | None, pattern: str, is_default: bool) -> bool:
    name, ported, wanted = pattern.rpartition(":")
    if not ported or wanted.endswith("]"):
        name, wanted = pattern, ""
    if not (is_default if not wanted else wanted in {"*", str(port)}):
        return False
    if name.startswith("*."):
        return host.endswith(name[1:]) and host != name[1:]
    return host == name.strip("[]")


def same_service(one: str, other: str) -> bool:
    """Whether two service URLs are the same but for a slash at the end."""
    return one.rstrip("/") == other.rstrip("/")


def resource(service_url: str, *segments: str) -> URL:
    """Write the address of a resource below ``v3/conversations``; every id is percent-encoded.

    Raises:
        ValueError: A segment is empty or made of dots, and would name another resource.
    """
    if not all(segment.strip(".") for segment in segments):
        raise ValueError("an id is empty or made of dots")
    return URL(f"{service_url.rstrip('/')}/v3/conversations{_path(segments)}", encoded=True)


def _path(segments: Sequence[str]) -> str:
    return "".join("/" + quote(segment, safe="") for segment in segments)
