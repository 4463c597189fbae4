"""Which columns are sealed, and by what name each row's value is bound to it.

The name is the associated data of the encryption: a value in another row does not open.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Column, Row

from bot.store.schema import (
    audit,
    draft,
    further_card,
    inbox,
    meeting,
    recent_meeting,
    reminder,
    sign_in_flow,
    sign_in_receipt,
    token_cache,
)


def token_cache_name(cloud: str, tenant_id: str, user_id: str) -> str:
    """Name a person's token cache."""
    return f"token_cache/{cloud}/{tenant_id}/{user_id}"


def sign_in_flow_name(flow_id: str) -> str:
    """Name a sign-in under way."""
    return f"sign_in_flow/{flow_id}"


def sign_in_receipt_name(code_hash: str) -> str:
    """Name a receipt."""
    return f"sign_in_receipt/{code_hash}"


def draft_name(draft_id: str) -> str:
    """Name a draft."""
    return f"draft/{draft_id}"


def meeting_name(tenant_id: str, user_id: str, request_id: str) -> str:
    """Name a meeting that was made."""
    return f"meeting/{tenant_id}/{user_id}/{request_id}"


def further_card_name(tenant_id: str, user_id: str, conversation_id: str, card_id: str) -> str:
    """Name a card beside a meeting's own."""
    return "further_card/" + _apart(tenant_id, user_id, conversation_id, card_id)


def recent_meeting_name(tenant_id: str, conversation_id: str) -> str:
    """Name a thread's recent meeting."""
    return f"recent_meeting/{tenant_id}/{conversation_id}"


def occasion_name(tenant_id: str, user_id: str, request_id: str) -> str:
    """Name where and by whom a meeting was asked for."""
    return f"{meeting_name(tenant_id, user_id, request_id)}/occasion"


def reminder_name(tenant_id: str, user_id: str, request_id: str) -> str:
    """Name a reminder of a meeting."""
    return f"reminder/{tenant_id}/{user_id}/{request_id}"


def audit_name(tenant_id: str, user_id: str, reference: str, action: str) -> str:
    """Name an entry of the audit log."""
    return f"audit/{tenant_id}/{user_id}/{reference}/{action}"


def inbox_name(key: tuple[str, str, str], column: str) -> str:
    """Name one of the sealed columns of an inbox row."""
    return "inbox/" + _apart(*key, column)


def _apart(*parts: str) -> str:
    # Lengths keep ("a", "bc") and ("ab", "c") apart.
    return "/".join(f"{len(part)}:{part}" for part in parts)


def _in_inbox(column: str) -> Callable[[Row[Any]], str]:
    return lambda row: inbox_name((row.tenant_id, row.conversation_id, row.activity_id), column)


# Every column that holds sealed values, and how to name one from its row's primary key.
SEALED: Mapping[Column[bytes], Callable[[Row[Any]], str]] = {
    inbox.c.message: _in_inbox("message"),
    inbox.c.meeting: _in_inbox("meeting"),
    inbox.c.answer: _in_inbox("answer"),
    token_cache.c.cache: lambda row: token_cache_name(row.cloud, row.tenant_id, row.user_id),
    sign_in_flow.c.flow: lambda row: sign_in_flow_name(row.flow_id),
    sign_in_receipt.c.receipt: lambda row: sign_in_receipt_name(row.code_hash),
    draft.c.draft: lambda row: draft_name(row.draft_id),
    meeting.c.meeting: lambda row: meeting_name(row.tenant_id, row.user_id, row.request_id),
    further_card.c.card: lambda row: further_card_name(
        row.tenant_id, row.user_id, row.conversation_id, row.card_id
    ),
    recent_meeting.c.recent: lambda row: recent_meeting_name(row.tenant_id, row.conversation_id),
    meeting.c.occasion: lambda row: occasion_name(row.tenant_id, row.user_id, row.request_id),
    reminder.c.occasion: lambda row: reminder_name(row.tenant_id, row.user_id, row.request_id),
    audit.c.meeting_id: lambda row: audit_name(
        row.tenant_id, row.user_id, row.reference, row.action
    ),
}
