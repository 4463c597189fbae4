"""Where people talk to the bot: a chat, a group or a channel's thread. Pure."""

from dataclasses import dataclass
from typing import Any

from bot.message import Scope
from bot.sandbox.people import Resident

GROUP_ID = "19:3f7a1c5e9b2d4680a1c3e5f7092b4d6e@thread.v2"
TEAM_ID = "19:Tm8kQxW2vLrY5nZs7pBcJd0fHgUoE3iA1tKyMxNqRwV1@thread.tacv2"
CHANNEL_ID = "19:Ch4nRzP6sXtW9qLmJy2vBkD8fGuHoE5iC7aTxKyNdQw1@thread.tacv2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A conversation. *root* is its id without a thread, *thread* the number of its first post."""

    scope: Scope
    root: str
    thread: str | None = None
    team: str | None = None

    @classmethod
    def chat(cls, who: Resident) -> "Room":
        """Give somebody's chat with the bot."""
        return cls(scope=Scope.PERSONAL, root=who.chat_id)

    @classmethod
    def group(cls, group_id: str = GROUP_ID) -> "Room":
        """Give a group chat."""
        return cls(scope=Scope.GROUP, root=group_id)

    @classmethod
    def channel(cls, thread: str, *, channel_id: str = CHANNEL_ID, team: str = TEAM_ID) -> "Room":
        """Give a thread in a channel, by the number of its first post."""
        return cls(scope=Scope.CHANNEL, root=channel_id, thread=thread, team=team)

    @property
    def shared(self) -> bool:
        """Whether others are there, so that the bot hears only what mentions it."""
        return self.scope is not Scope.PERSONAL

    @property
    def conversation_id(self) -> str:
        """Give the id that activities carry, with the thread."""
        return self.root if self.thread is None else f"{self.root};messageid={self.thread}"

    def conversation(self) -> dict[str, Any]:
        """Write ``conversation``, but for the tenant."""
        group = {"isGroup": True} if self.shared else {}
        return {"conversationType": self.scope.value, "id": self.conversation_id, **group}

    def channel_data(self) -> dict[str, Any]:
        """Write ``channelData``, but for the tenant."""
        if self.team is None:
            return {}
        return {
            "teamsChannelId": self.root,
            "teamsTeamId": self.team,
            "channel": {"id": self.root},
            "team": {"id": self.team},
        }
