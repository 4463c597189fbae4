"""What Entra's refusals mean for the person: by its numbers, then by its suberrors. Pure.

Microsoft may change the numbers; one that is not listed is explained in general.
https://learn.microsoft.com/entra/identity-platform/reference-error-codes
"""

from collections.abc import Mapping

from bot.errors import Obstacle

_NUMBERS: Mapping[Obstacle, frozenset[int]] = {
    Obstacle.CONSENT: frozenset({65001}),
    Obstacle.ADMIN_APPROVAL: frozenset({90093, 90094, 90095}),
    Obstacle.MFA: frozenset({50072, 50074, 50076, 50078, 50079, 50158, 500121}),
    # Devices and policies: 50097 to 50187 about the device, the others Conditional Access's own.
    Obstacle.CONDITIONAL_ACCESS: frozenset(
        {50097, 50129, 50131, 50155, 50187, 53000, 53001, 53002, 53003, 53004, 53011, 530032}
    ),
    Obstacle.NOT_ASSIGNED: frozenset({50105}),
    Obstacle.WRONG_TENANT: frozenset({50020, 50034, 50059, 50128, 51004, 90002, 500021}),
    Obstacle.GUEST: frozenset({50014, 90072, 90084, 500212, 500213}),
    Obstacle.PERSONAL_ACCOUNT: frozenset({500200, 500208}),
    Obstacle.ACCOUNT_BLOCKED: frozenset({50053, 50057}),
    Obstacle.PASSWORD: frozenset({50055, 50125, 50135, 50144}),
    Obstacle.ENDED: frozenset({50085, 50089, 50132, 50133, 50173, 70043, 700082, 700084}),
}
_BY_CODE = {f"AADSTS{each}": what for what, numbers in _NUMBERS.items() for each in numbers}
# https://learn.microsoft.com/entra/msal/dotnet/advanced/exceptions/msal-error-handling
_BY_SUBERROR = {
    "consent_required": Obstacle.CONSENT,
    "user_password_expired": Obstacle.PASSWORD,
    "basic_action": Obstacle.ACTION,
    "additional_action": Obstacle.ACTION,
    "bad_token": Obstacle.ENDED,
    "token_expired": Obstacle.ENDED,
}


def read_obstacle(code: str, suberror: object) -> Obstacle | None:
    """Read what a refusal means, from its code (``AADSTS…``) and its *suberror*, if it has one."""
    if suberror == "message_only":
        return Obstacle.MESSAGE_ONLY
    known = _BY_CODE.get(code)
    if known is None and isinstance(suberror, str):
        known = _BY_SUBERROR.get(suberror)
    return known
