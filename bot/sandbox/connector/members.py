"""Who is in a conversation, and which conversations a bot may begin. No I/O."""

from typing import Any

from bot.sandbox.connector.refusals import ConnectorRefusedError, bad_syntax
from bot.sandbox.people import People, Resident


def member_answer(who: Resident) -> dict[str, Any]:
    """Write a member as Teams does."""
    given, _, surname = who.name.partition(" ")
    return {
        "id": who.account_id,
        "name": who.name,
        "aadObjectId": who.person.user_id,
        "objectId": who.person.user_id,
        "givenName": given,
        "surname": surname,
        "email": who.upn,
        "userPrincipalName": who.upn,
        "tenantId": who.person.tenant_id,
        "userRole": "user",
    }


class Members:
    """Everybody of the sandbox is in every group and channel; in a chat, the one whose it is."""

    def __init__(self, people: People) -> None:
        self._people = people

    def of(self, conversation_id: str) -> list[Resident]:
        """Give who is in a conversation."""
        alone = [who for who in self._people if who.chat_id == conversation_id]
        return alone or list(self._people)

    def find(self, conversation_id: str, account_id: str) -> Resident:
        """Give one member, by Teams' id or by Entra's.

        Raises:
            ConnectorRefusedError: 404.
        """
        for who in self.of(conversation_id):
            if account_id in {who.account_id, who.person.user_id}:
                return who
        raise ConnectorRefusedError(
            status=404,
            code="MemberNotFoundInConversation",
            message="The user is not part of the conversation.",
        )

    def chat_with(self, body: dict[str, Any]) -> str:
        """Give the id of the one-on-one chat that a bot asks for: the same every time.

        https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
        """
        members = body.get("members")
        if not isinstance(members, list) or len(members) != 1 or body.get("isGroup"):
            raise bad_syntax("Bots begin chats with one person, and no group chats.")
        if not ((body.get("channelData") or {}).get("tenant") or {}).get("id"):
            raise bad_syntax("channelData.tenant.id is required.")
        account_id = str(members[0].get("id")) if isinstance(members[0], dict) else ""
        who = self._people.by_account(account_id)
        if who is None:
            # No sign-in name and no e-mail address will do.
            raise ConnectorRefusedError(
                status=403, code="BotNotInConversationRoster", message="The id is not a member's."
            )
        return who.chat_id
