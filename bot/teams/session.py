"""The one pool of outgoing connections of this room: to the Bot Connector and its signing keys."""

import ssl

import aiohttp

Session = aiohttp.ClientSession

# Long enough for the slowest connector seen, short of the inbox's lease of 30 s.
TIMEOUT = aiohttp.ClientTimeout(total=15, sock_connect=5)


def open_session(ca_bundle: str | None = None) -> aiohttp.ClientSession:
    """Open the pool; the caller closes it. Needs a running event loop.

    Args:
        ca_bundle: PEM file of certificate authorities to trust besides the system's.
    """
    context = ssl.create_default_context()
    if ca_bundle:
        context.load_verify_locations(cafile=ca_bundle)
    # trust_env: a company's proxy is named in HTTPS_PROXY. No cookies: nobody here keeps state.
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=context, ttl_dns_cache=300),
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=TIMEOUT,
        trust_env=True,
    )
