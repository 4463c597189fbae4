"""The one pool of outgoing connections of this room: to the Bot Connector and its signing keys."""

import ssl

import aiohttp

# Long enough for the slowest connector seen, short of the inbox's lease of 30 s.
TIMEOUT = aiohttp.ClientTimeout(total=15, sock_connect=5)


def open_session(ssl_context: ssl.SSLContext | None = None) -> aiohttp.ClientSession:
    """Open the pool; the caller closes it. Needs a running event loop.

    Args:
        ssl_context: With extra certificate authorities; None trusts what the system trusts.
    """
    connector = aiohttp.TCPConnector(
        ssl=True if ssl_context is None else ssl_context,
        ttl_dns_cache=300,
    )
    # trust_env: a company's proxy is named in HTTPS_PROXY. No cookies: nobody here keeps state.
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=TIMEOUT,
        trust_env=True,
    )
