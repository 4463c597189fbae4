"""What the Connector demands of a request. Pure: each check passes or raises.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
and, for what Teams demands besides, the pages named in ``refusals``.
"""

import json
import re
from typing import Any

from bot.sandbox.connector.refusals import ConnectorRefusedError, bad_syntax

# "100 KB", in UTF-16, of the whole payload.
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
MAX_BYTES = 100 * 1024

ADAPTIVE = "application/vnd.microsoft.card.adaptive"
CONVERSATION = re.compile(r"^/v3/conversations/([^/?]+)")


def check_address(raw_path: str) -> None:
    """Check that the conversation id came percent-encoded: ``:``, ``;`` and ``@`` are in it."""
    match = CONVERSATION.match(raw_path)
    if match is not None and set(":;@") & set(match[1]):
        raise bad_syntax("The conversation id in the address must be percent-encoded.")


def check_activity(activity: Any) -> None:
    """Check the activity that the bot sends."""
    if not isinstance(activity, dict):
        raise bad_syntax("The request's body must be an activity, as JSON.")
    if size(activity) > MAX_BYTES:
        raise ConnectorRefusedError(status=413, message="Message size too large.")
    if activity.get("type") not in {"message", "typing"}:
        raise bad_syntax("Unknown activity type.")
    if activity["type"] == "message":
        check_message(activity)


def check_message(activity: dict[str, Any]) -> None:
    """Check that there is something to show."""
    attachments = activity.get("attachments", [])
    if not isinstance(attachments, list):
        raise bad_syntax("'attachments' must be a list.")
    if not activity.get("text") and not attachments:
        raise bad_syntax("Activity must include non empty 'text' field or at least 1 attachment")
    for attachment in attachments:
        check_attachment(attachment)


def check_attachment(attachment: Any) -> None:
    """Check that an attachment says what it is, and that a card is one."""
    if not isinstance(attachment, dict) or not isinstance(attachment.get("contentType"), str):
        raise bad_syntax("An attachment needs a 'contentType'.")
    if attachment["contentType"] == ADAPTIVE:
        card = attachment.get("content")
        if not isinstance(card, dict) or card.get("type") != "AdaptiveCard":
            raise bad_syntax("The content of an adaptive card must be an AdaptiveCard.")


def check_targeted(activity: dict[str, Any], conversation_id: str) -> str:
    """Check a message for one person's eyes, and give their account id.

    https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages
    """
    recipient = activity.get("recipient")
    if not isinstance(recipient, dict) or recipient.get("isTargeted") is not True:
        raise bad_syntax("A targeted message needs a recipient with isTargeted.")
    if conversation_id.startswith("a:"):
        raise bad_syntax("Targeted messages are not supported in one-on-one chats.")
    return str(recipient.get("id"))


def size(activity: dict[str, Any]) -> int:
    """Count the bytes that Teams counts."""
    return len(json.dumps(activity, ensure_ascii=False).encode("utf-16-le", "surrogatepass"))
