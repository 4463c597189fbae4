"""Settings that are each well written, and do not go together. Pure."""

from collections.abc import Callable, Iterator
from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

from bot.doctor.controls import judge_controls
from bot.doctor.finding import Finding, Weight
from bot.doctor.registration import judge_registration
from bot.settings import LOOPBACK, Cloud, Settings

_LOGINS = {
    Cloud.PUBLIC: "login.microsoftonline.com",
    Cloud.GCC_HIGH: "login.microsoftonline.us",
    Cloud.DOD: "login.microsoftonline.us",
}
_GRAPHS = {
    Cloud.PUBLIC: "graph.microsoft.com",
    Cloud.GCC_HIGH: "graph.microsoft.us",
    Cloud.DOD: "dod-graph.microsoft.us",
}


def judge(settings: Settings) -> list[Finding]:
    """Judge settings that ``load_settings`` has taken; nothing where the sandbox stands in."""
    if settings.sandboxed:
        return []
    return [finding for check in _CHECKS for finding in check(settings)]


def _public_url(settings: Settings) -> Iterator[Finding]:
    parts = urlsplit(settings.public_url)
    host = parts.hostname or ""
    if parts.scheme != "https" or host in LOOPBACK:
        yield Finding(
            subject="CONVENE_PUBLIC_URL",
            what="is this machine's own address, or not https",
            why="Neither Teams nor a browser reaches it, and Entra redirects to https only.",
            mend="Set the https address of your proxy or tunnel, and register it + /auth/callback.",
        )
    elif _is_private(host):
        yield Finding(
            subject="CONVENE_PUBLIC_URL",
            what=f"names {host}, which the internet does not know",
            why="Teams posts messages from Microsoft's network and must reach the address.",
            mend="Set a name that public DNS knows.",
        )
    if parts.path.endswith(("/auth/callback", "/api/messages")):
        yield Finding(
            subject="CONVENE_PUBLIC_URL",
            what=f"ends with {parts.path}",
            why="Paths are put behind it: the redirect address would not be the registered one.",
            mend="Set the address without a path.",
        )


def _is_private(host: str) -> bool:
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".lan"))


def _cloud(settings: Settings) -> Iterator[Finding]:
    wanted = {
        "CONVENE_LOGIN_URL": (settings.addresses.login_url, _LOGINS),
        "CONVENE_BOT_LOGIN_URL": (settings.addresses.bot_login_url, _LOGINS),
        "CONVENE_GRAPH_URL": (settings.addresses.graph_url, _GRAPHS),
    }
    for name, (address, hosts) in wanted.items():
        host = urlsplit(address).hostname
        if host in set(hosts.values()) - {hosts[settings.cloud]}:
            yield Finding(
                subject=name,
                what=f"is another cloud's than CONVENE_CLOUD={settings.cloud}",
                why="One cloud's tokens are refused by every other.",
                mend=f"Unset {name}, or set CONVENE_CLOUD to the cloud of your tenant.",
            )
        elif host in LOOPBACK:
            yield Finding(
                subject=name,
                what="is this machine's own address",
                why="With real credentials Microsoft is meant, and a stand-in would get them.",
                mend=f"Unset {name}.",
            )


def _keys(settings: Settings) -> Iterator[Finding]:
    if any(len(set(key)) < 8 for key in settings.keys):
        yield Finding(
            subject="CONVENE_SECRET_KEYS",
            what="holds a key that nobody would draw by chance",
            why="Whoever guesses it reads what people wrote, and their tokens.",
            mend="Make one with `app.py doctor --new-key` and put it in front.",
        )
    if len(set(settings.keys)) < len(settings.keys):
        yield Finding(
            subject="CONVENE_SECRET_KEYS",
            what="holds a key twice",
            why="A rotation that was meant has not taken place.",
            mend="Put a new key in front, and keep each old one once.",
            weight=Weight.UNWISE,
        )


def _database(settings: Settings) -> Iterator[Finding]:
    address = settings.database
    host = address.rpartition("@")[2].partition("/")[0].partition(":")[0]
    options = parse_qs(address.rpartition("?")[2])
    # A name without a dot is a container beside this one.
    if "." in host and host not in LOOPBACK and "ssl" not in options:
        yield Finding(
            subject="CONVENE_DATABASE_URL",
            what="reaches another machine without TLS being asked for",
            why="The database's password crosses the network; Azure's refuses such a connection.",
            mend="End the address with ?ssl=require.",
            weight=Weight.UNWISE,
        )


def _timing(settings: Settings) -> Iterator[Finding]:
    if settings.lease_seconds < 5:
        yield Finding(
            subject="CONVENE_LEASE_SECONDS",
            what=f"is {settings.lease_seconds:g}",
            why="A call to Graph takes longer: another replica takes messages over in mid-work.",
            mend="Leave it at 30.",
        )
    if settings.log_level == "DEBUG":
        yield Finding(
            subject="CONVENE_LOG_LEVEL",
            what="is DEBUG",
            why="It is for a search of an hour, and fills the log.",
            mend="Set INFO.",
            weight=Weight.UNWISE,
        )


_CHECKS: tuple[Callable[[Settings], Iterator[Finding]], ...] = (
    judge_registration,
    _public_url,
    _cloud,
    _keys,
    _database,
    _timing,
    judge_controls,
)
