"""botbuilder's adapter, over our own proof and our own connector.

The turn carries the raw JSON beside botbuilder's ``Activity``, whose models lose what they have no
names for, and take thirty times as long to read.
"""

from collections.abc import Callable, Mapping
from typing import Any, cast

from botbuilder.core import Bot, InvokeResponse, TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult

RAW_ACTIVITY = "convene.raw_activity"


class TeamsAdapter(CloudAdapterBase):
    """Runs a turn for an activity that has been let in."""

    async def process(
        self, result: AuthenticateRequestResult, activity: Mapping[str, Any], bot: Bot
    ) -> InvokeResponse | None:
        """Run *bot* over *activity* (raw JSON); the answer is None but for an invoke.

        What *bot* raises passes through.
        """

        async def on_turn(turn_context: TurnContext) -> None:
            turn_context.turn_state[RAW_ACTIVITY] = activity
            await bot.on_turn(turn_context)

        answer: InvokeResponse | None = await self.process_activity(
            result, turn_activity(activity), on_turn
        )
        return answer


def raw_activity(turn_context: TurnContext) -> Mapping[str, Any]:
    """Give the turn's activity as it came."""
    return cast("Mapping[str, Any]", turn_context.turn_state[RAW_ACTIVITY])


def turn_activity(activity: Mapping[str, Any]) -> Activity:
    """Write as much of *activity* as botbuilder needs: to dispatch it, and to answer it.

    ``deliveryMode`` is left out: with ``expectReplies`` it would send nothing.
    """
    get: Callable[[str], Any] = activity.get
    return Activity(
        type=get("type"),
        id=get("id"),
        name=get("name"),
        channel_id=get("channelId"),
        service_url=get("serviceUrl"),
        locale=get("locale"),
        text=get("text"),
        value=get("value"),
        from_property=_account(get("from")),
        recipient=_account(get("recipient")),
        conversation=ConversationAccount(id=_id(get("conversation"))),
    )


def _account(account: Any) -> ChannelAccount:
    return ChannelAccount(id=_id(account))


def _id(owner: Any) -> Any:
    return owner.get("id") if isinstance(owner, dict) else None
