from bot.message import Reply
from bot.teams.reply import write_reply

CARD = {"type": "AdaptiveCard", "version": "1.5", "body": []}


def test_a_card_travels_without_text() -> None:
    activity = write_reply(Reply(text="The same in words", summary="Short", card=CARD), locale="de")

    assert activity == {
        "type": "message",
        "inputHint": "acceptingInput",
        "locale": "de",
        "summary": "Short",
        "attachments": [
            {"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}
        ],
    }


def test_a_card_without_a_summary_is_announced_by_its_text() -> None:
    activity = write_reply(Reply(text="The same in words", card=CARD))

    assert activity["summary"] == "The same in words"
    assert "locale" not in activity


def test_text_alone_is_plain() -> None:
    activity = write_reply(Reply(text="**not bold** <b>"))

    assert activity == {
        "type": "message",
        "inputHint": "acceptingInput",
        "text": "**not bold** <b>",
        "textFormat": "plain",
    }
