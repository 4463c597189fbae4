from bot.message import Reply, SignInOffer
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


def test_a_sign_in_is_teams_own_card() -> None:
    """With single sign-on under a name of its own, and no address that would have to match."""
    offer = SignInOffer(link="https://x/auth/start?flow=f", button="Sign in", exchange_id="x-1")

    activity = write_reply(Reply(text="Why", summary="Sign in", sign_in=offer))

    button = {"type": "signin", "title": "Sign in", "value": "https://x/auth/start?flow=f"}
    assert activity == {
        "type": "message",
        "inputHint": "acceptingInput",
        "summary": "Sign in",
        "attachments": [
            {
                "contentType": "application/vnd.microsoft.card.oauth",
                "content": {
                    "text": "Why",
                    "connectionName": "",
                    "buttons": [button],
                    "tokenExchangeResource": {"id": "x-1"},
                },
            }
        ],
    }


def test_without_an_exchange_there_is_the_button_alone() -> None:
    offer = SignInOffer(link="https://x", button="Sign in")

    [attachment] = write_reply(Reply(text="Why", sign_in=offer))["attachments"]

    assert "tokenExchangeResource" not in attachment["content"]
