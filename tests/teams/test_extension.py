"""The message extension's invokes, as they were recorded, read and answered in Teams' terms."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from bot.cards import text_reply
from bot.errors import StoreError
from bot.message import Message, Reply
from bot.teams.extension import ExtensionInvokes, read_asked
from bot.teams.quoted import read_link, read_people, read_quoted_text
from tests.clock import Clock
from tests.examples import MESSAGE, NOW
from tests.teams.wire import recording


@dataclass
class Stub:
    """Hears everything, and answers with *reply*."""

    reply: Reply | None = None
    heard: list[Message] = field(default_factory=list)
    pages: list[tuple[int, int]] = field(default_factory=list)

    async def open_form(self, occasion: Message) -> Reply:
        self.heard.append(occasion)
        assert self.reply
        return self.reply

    async def take_form(self, occasion: Message) -> Reply | None:
        self.heard.append(occasion)
        return self.reply

    async def search(self, occasion: Message, *, skip: int, most: int) -> Sequence[Reply]:
        self.heard.append(occasion)
        self.pages.append((skip, most))
        return [self.reply] if self.reply else []

    async def look(self, occasion: Message) -> Reply | None:
        self.heard.append(occasion)
        return self.reply


async def answer(stub: Stub | None, name: str, **value: Any) -> tuple[int, Any]:
    activity = recording(f"invoke-composeExtension-{name}")
    activity["value"] |= value
    invokes = ExtensionInvokes(stub)
    response = await invokes.answer(activity, received_at=Clock()())
    return response.status, response.body


CARD = Reply(text="t", summary="s", card={"type": "AdaptiveCard"})


@pytest.mark.parametrize("name", ["fetchTask-compose", "fetchTask-message"])
async def test_a_form_is_shown_in_a_dialog(name: str) -> None:
    status, body = await answer(Stub(CARD), name)

    assert status == 200
    assert body["task"]["type"] == "continue"
    assert body["task"]["value"]["card"]["content"] == CARD.card
    assert body["task"]["value"]["title"] == "Make a meeting"


async def test_a_sentence_is_shown_in_a_dialog() -> None:
    status, body = await answer(Stub(text_reply("No.")), "fetchTask-compose")

    assert (status, body) == (200, {"task": {"type": "message", "value": "No."}})


@pytest.mark.parametrize("name", ["submitAction-compose", "submitAction-message"])
async def test_a_form_that_is_taken_closes_the_dialog(name: str) -> None:
    stub = Stub()

    status, body = await answer(stub, name)

    assert (status, body) == (200, None)
    assert stub.heard[0].value["go"] == 1
    assert stub.heard[0].text == ""


async def test_a_search_is_read_as_it_was_recorded_and_answered_as_a_list() -> None:
    stub = Stub(CARD)

    _, body = await answer(stub, "query-compose")

    assert (stub.heard[0].text, stub.pages) == ("stand", [(0, 25)])
    [shown] = body["composeExtension"]["attachments"]
    assert shown["content"] == CARD.card
    assert shown["preview"]["content"] == {"title": "s"}


@pytest.mark.parametrize(
    ("options", "page"),
    [
        ({"skip": 25, "count": 10}, (25, 10)),
        ({"skip": -1, "count": 1000}, (0, 25)),
        ({"skip": "x", "count": None}, (0, 25)),
        (None, (0, 25)),
    ],
)
async def test_pages_are_bounded(options: Any, page: tuple[int, int]) -> None:
    stub = Stub()

    await answer(stub, "query-compose", queryOptions=options, parameters="x")

    assert stub.pages == [page]


@pytest.mark.parametrize("stub", [None, Stub()])
async def test_what_is_not_there_is_501(stub: Stub | None) -> None:
    assert await answer(stub, "queryLink") == (501, None)


def test_a_recorded_message_is_read_with_its_author() -> None:
    activity = recording("invoke-composeExtension-fetchTask-message")

    asked = read_asked(activity, received_at=NOW)

    assert asked.text == "set up a call"
    # "29:…" is Teams' own name for somebody, and no object id.
    people = [{"name": "Dana Current", "id": ""}]
    assert asked.value == {"convene": {"people": people, "source": ""}}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"contentType": "html", "content": "<p>one</p><p>a &lt; b&nbsp;c</p>"}, "one\na < b c"),
        ({"contentType": "html", "content": "3<br/>pm"}, "3\npm"),
        ({"contentType": "text", "content": "<p> stays"}, "<p> stays"),
        ({"contentType": "html"}, ""),
        ("x", ""),
    ],
)
def test_html_becomes_words(body: Any, text: str) -> None:
    assert read_quoted_text({"body": body}) == text


@pytest.mark.parametrize(
    "payload",
    [
        {"from": None, "mentions": "x"},
        {"from": {"application": {"id": "a"}}},
        {"mentions": [3, {"mentioned": {"user": {"id": 4}}}]},
        {"linkToMessage": 5},
    ],
)
def test_what_is_strange_is_left_out(payload: dict[str, Any]) -> None:
    assert read_people(payload, but="") == []
    assert read_link(payload) == ""


async def some_turns() -> None:
    """Let what is ready to run run."""
    for _ in range(9):
        await asyncio.sleep(0)


class Slow(Stub):
    """Answers when Teams waits no longer."""

    def __init__(self) -> None:
        super().__init__(CARD)
        self.go_on = asyncio.Event()

    async def open_form(self, occasion: Message) -> Reply:
        await self.go_on.wait()
        return await super().open_form(occasion)

    async def take_form(self, occasion: Message) -> Reply | None:
        await self.go_on.wait()
        return await super().take_form(occasion)

    async def search(self, occasion: Message, *, skip: int, most: int) -> Sequence[Reply]:
        await self.go_on.wait()
        return await super().search(occasion, skip=skip, most=most)

    async def look(self, occasion: Message) -> Reply | None:
        await self.go_on.wait()
        return await super().look(occasion)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("fetchTask-compose", "longer than usual"),
        ("submitAction-compose", "the card follows in the chat"),
        ("query-compose", "longer than usual"),
    ],
)
async def test_teams_is_answered_in_time_and_the_work_goes_on(name: str, told: str) -> None:
    slow = Slow()
    invokes = ExtensionInvokes(slow, patience=timedelta())
    activity = recording(f"invoke-composeExtension-{name}")

    response = await invokes.answer(activity, received_at=NOW)
    slow.go_on.set()
    await some_turns()

    assert len(slow.heard) == 1
    assert response.status == 200
    assert told in str(response.body)


async def test_what_is_late_is_broken_off_when_the_process_ends() -> None:
    slow = Slow()
    invokes = ExtensionInvokes(slow, patience=timedelta())
    await invokes.answer(recording("invoke-composeExtension-query-compose"), received_at=NOW)

    await invokes.close()

    assert slow.heard == []


class Away(Stub):
    """Has no database; after *go_on*, where there is one."""

    def __init__(self, go_on: asyncio.Event | None = None) -> None:
        super().__init__()
        self.go_on = go_on

    async def take_form(self, occasion: Message) -> Reply | None:
        if self.go_on:
            await self.go_on.wait()
        self.heard.append(occasion)
        raise StoreError("away")

    async def look(self, occasion: Message) -> Reply | None:
        raise StoreError("away")


async def test_a_card_that_is_looked_at_is_shown_as_it_is_now() -> None:
    response = await ExtensionInvokes(Stub(CARD)).refresh(MESSAGE)

    assert response.status == 200
    assert response.body == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.card.adaptive",
        "value": CARD.card,
    }


@pytest.mark.parametrize("stub", [Stub, Slow, Away])
async def test_a_card_of_which_nothing_is_known_stays_as_it_stands(
    stub: Callable[[], Stub],
) -> None:
    response = await ExtensionInvokes(stub(), patience=timedelta()).refresh(MESSAGE)

    told: Any = response.body
    assert response.status == 200
    assert told["statusCode"] in {400, 500}
    assert told["type"] == "application/vnd.microsoft.error"


async def test_a_database_that_is_away_is_a_sentence_and_no_error_of_teams() -> None:
    status, body = await answer(Away(), "submitAction-compose")

    assert status == 200
    assert "cannot be reached just now" in body["task"]["value"]


async def test_what_fails_late_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    away = Away(asyncio.Event())
    invokes = ExtensionInvokes(away, patience=timedelta())
    await invokes.answer(recording("invoke-composeExtension-submitAction-compose"), received_at=NOW)

    assert away.go_on
    away.go_on.set()
    await some_turns()

    assert len(away.heard) == 1
    assert caplog.records[-1].message == "extension.failed_late"
