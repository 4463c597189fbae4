"""The rooms that a command may use."""

from datetime import timedelta

from bot import store
from bot.commands import CountReaders, Rooms, ShownCards
from bot.errors import ConnectorError
from bot.message import Place
from bot.teams import Connector
from bot.wiring.clock import now
from bot.wiring.ground import Ground
from bot.wiring.policy import policy


def shown_cards(ground: Ground) -> ShownCards:
    """Wire what knows which card shows what."""
    database, delivery = ground.database, ground.delivery
    return ShownCards(
        store.Meetings(database),
        further=store.FurtherCards(database),
        drafts=store.Drafts(database),
        deliver=delivery.deliver,
        replace=delivery.replace,
    )


def furnish(ground: Ground, cards: ShownCards) -> Rooms:
    """Hand the commands all that they work with."""
    settings, database, connector = ground.settings, ground.database, ground.connector
    return Rooms(
        identity=ground.identity,
        graph=ground.graph,
        drafts=store.Drafts(database),
        meetings=store.Meetings(database),
        cards=cards,
        links=store.MeetingLinks(database),
        reminders=store.Reminders(database),
        further=store.FurtherCards(database),
        exchanges=store.TokenExchanges(database),
        erasure=store.Erasure(database),
        recent=store.RecentMeetings(database),
        roster=connector,
        audit=store.Audit(database, keep=timedelta(days=settings.audit_days)),
        count_readers=counting(connector, above=settings.confirm_above),
        policy=policy(settings),
        now=now,
        watch=ground.watch,
    )


def counting(connector: Connector, *, above: int) -> CountReaders:
    """Count those who read what is written somewhere; None where the connector does not tell."""

    async def count(place: Place) -> int | None:
        try:
            return await connector.count_members(place, above=above)
        except ConnectorError:
            return None

    return count
