"""Who is to be forgotten is, in every table; and nobody else."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, select

from bot.message import LeadsTo, Message, Person, Reply, TokenExchange
from bot.store import (
    Accounts,
    Answer,
    Database,
    Draft,
    Drafts,
    Erasure,
    FurtherCard,
    FurtherCards,
    InboxRows,
    Meetings,
    RecentMeeting,
    RecentMeetings,
    Reminder,
    Reminders,
    SignInFlows,
    SignInReceipts,
    State,
    TokenCaches,
    TokenExchanges,
)
from bot.store.erasure import PERSONAL
from bot.store.schema import inbox
from tests.examples import MEETING, MESSAGE, NOW, SENDER

KAI = replace(MESSAGE, sender=replace(SENDER, user_id="user-2", account_id="29:kai"))
OFFER = Answer(reply=Reply(text="sign in"), end=State.ASKED, waits_for="sign_in")
RECENT = RecentMeeting(
    request_id="1",
    user_id="",
    maker="",
    subject="Budget",
    start=MEETING.start,
    end=MEETING.end,
)
LATER = NOW + timedelta(minutes=10)


def test_every_table_names_whose_its_rows_are() -> None:
    assert all({"tenant_id", "user_id"} <= set(table.c.keys()) for table in PERSONAL)


async def fill(database: Database, message: Message) -> None:
    """Keep something about the sender in every table."""
    who, name = message.sender.person, message.sender.user_id
    account = Person(who.tenant_id, message.sender.account_id)
    for cloud in ("public", "dod"):
        await TokenCaches(database, cloud=cloud).remember_cache(who, "tokens")
    # Once as themselves, once as an account that Teams did not name.
    for each in (who, account):
        flows, receipts = SignInFlows(database), SignInReceipts(database)
        await flows.remember_flow(f"l-{each.user_id}", each, {"state": each.user_id}, LATER)
        await receipts.remember_receipt(f"c-{each.user_id}", each, {}, LATER)
    await Accounts(database).remember_account(account, who)
    await Drafts(database).remember_draft(
        Draft(draft_id=name, messages=(message,)), is_question=True
    )
    await Meetings(database).remember_meeting(who, UUID(int=7), MEETING)
    leads_to = LeadsTo(reader=who, owner=who, until=LATER)
    card = FurtherCard(leads_to=leads_to, occasion=message, card_id=name)
    await FurtherCards(database).remember(card)
    lead = timedelta(minutes=10)
    wanted = Reminder(owner=who, request_id=UUID(int=7), lead=lead, occasion=message)
    await Reminders(database).remember(wanted, due_at=LATER)
    await TokenExchanges(database).remember_unable(message)
    await TokenExchanges(database).claim(
        TokenExchange(occasion=message, exchange_id="x", token="t")
    )
    rows = InboxRows(database, owner="r", lease=timedelta(seconds=30))
    waiting = await rows.receive(replace(message, activity_id=f"waiting-{name}"))
    assert waiting is not None
    await rows.record(waiting, State.ASKED, answer=OFFER)
    assert await rows.receive(replace(message, activity_id=f"press-{name}", value={"convene": {}}))
    thread = replace(message.place, conversation_id=f"thread-{name}")
    await RecentMeetings(database).claim_thread(thread, replace(RECENT, user_id=name))


async def counts(database: Database, message: Message) -> dict[str, int]:
    """Count the rows that name the sender, by table."""
    names = {message.sender.user_id, message.sender.account_id}
    async with database.transaction() as connection:
        return {
            table.name: await connection.scalar(
                select(func.count()).select_from(table).where(table.c.user_id.in_(names))
            )
            or 0
            for table in PERSONAL
        }


async def test_nothing_is_left_of_them_and_everything_of_others(database: Database) -> None:
    await fill(database, MESSAGE)
    await fill(database, KAI)
    before = await counts(database, KAI)

    await Erasure(database).erase(MESSAGE)

    assert set((await counts(database, MESSAGE)).values()) == {0}
    assert await counts(database, KAI) == before
    assert all(before.values())


async def test_cards_of_others_that_lead_to_their_meetings_go_too(database: Database) -> None:
    cards, request_id = FurtherCards(database), UUID(int=7)
    leads_to = LeadsTo(
        reader=KAI.sender.person,
        owner=MESSAGE.sender.person,
        request_id=request_id,
        until=LATER,
    )
    await cards.remember(FurtherCard(leads_to=leads_to, occasion=KAI, card_id="1"))

    await Erasure(database).erase(MESSAGE)

    assert await cards.recall(MESSAGE.sender.person, request_id) == []


async def test_the_message_that_asks_for_it_is_still_answered_once(database: Database) -> None:
    """Its row names nobody any more."""
    rows = InboxRows(database, owner="r", lease=timedelta(seconds=30))
    row = await rows.receive(MESSAGE)
    assert row is not None

    await Erasure(database).erase(MESSAGE)

    assert await rows.receive(MESSAGE) is None
    assert await rows.record(row, State.DONE)
    async with database.transaction() as connection:
        [kept] = (await connection.execute(select(inbox))).all()
    assert (kept.user_id, kept.message) == ("", b"")


async def test_somebody_who_has_left_is_erased_by_their_object_id(database: Database) -> None:
    """With what is kept under the account that Teams knows them by."""
    await fill(database, MESSAGE)
    await fill(database, KAI)
    before = await counts(database, KAI)

    await Erasure(database).erase_person(MESSAGE.sender.person)

    assert set((await counts(database, MESSAGE)).values()) == {0}
    assert await counts(database, KAI) == before
