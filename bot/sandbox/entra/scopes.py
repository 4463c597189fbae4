"""What a token request asks for: scopes and claims, read strictly. Pure."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from bot.sandbox.entra.refusals import (
    BAD_CLAIMS,
    BAD_SCOPE,
    UNKNOWN_RESOURCE,
    EntraRefusedError,
)

GRAPH = "https://graph.microsoft.com"
CONNECTOR_SCOPE = "https://api.botframework.com/.default"
# What a bot asks for its own token by, in the public and the government clouds.
CONNECTOR_SCOPES = frozenset({CONNECTOR_SCOPE, "https://api.botframework.us/.default"})

OPENID = frozenset({"openid", "profile", "offline_access", "email"})
PERMISSIONS = frozenset({"OnlineMeetings.ReadWrite", "OnlineMeetings.Read", "User.Read"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Scopes that were asked for, in three heaps.

    *audience* is the resource's root, *permissions* its permissions' bare names, *openid* the
    OpenID ones, *written* the permissions as they stood in the request.
    """

    audience: str
    permissions: tuple[str, ...]
    openid: frozenset[str]
    written: tuple[str, ...]


def read_scopes(text: str, *, graph_roots: Collection[str]) -> Asked:
    """Read ``scope``; a permission without a resource is Graph's.

    Raises:
        EntraRefusedError: no permission of Graph, one that it has not, or another resource.
    """
    words = text.split()
    written = tuple(word for word in words if word not in OPENID)
    if not words or not written:
        raise EntraRefusedError(BAD_SCOPE)
    pairs = [word.rpartition("/") for word in written]
    roots = {root or GRAPH for root, _, _ in pairs}
    if len(roots) != 1 or not roots <= {*graph_roots, GRAPH}:
        raise EntraRefusedError(UNKNOWN_RESOURCE)
    names = tuple(name for _, _, name in pairs)
    if names == (".default",):
        names = ("OnlineMeetings.ReadWrite",)
    if not PERMISSIONS.issuperset(names):
        raise EntraRefusedError(BAD_SCOPE)
    return Asked(
        audience=roots.pop(), permissions=names, openid=OPENID & set(words), written=written
    )


def read_claims(text: str | None) -> dict[str, Any]:
    """Read the ``access_token`` part of a claims request; empty where there is none.

    Raises:
        EntraRefusedError: no JSON object.
    """
    if not text:
        return {}
    try:
        claims = json.loads(text)
        wanted = claims.get("access_token") or {}
    except (json.JSONDecodeError, AttributeError) as error:
        raise EntraRefusedError(BAD_CLAIMS) from error
    if not isinstance(wanted, dict):
        raise EntraRefusedError(BAD_CLAIMS)
    return wanted
