"""``Reply`` → the JSON of an outgoing activity. Pure; camelCase on the wire only.

A card travels alone: text and card in one activity become two messages in Teams, and the id that
comes back is of no use for a later update.
https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability
"""

from typing import Any

from bot.message import Reply, SignInOffer

OAUTH_CARD = "application/vnd.microsoft.card.oauth"
ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"

JsonObject = dict[str, Any]


def write_reply(reply: Reply, *, locale: str | None = None) -> JsonObject:
    """Write the activity that shows *reply*: its card, or its text where there is none.

    *locale* (BCP 47) is the language it is written in.
    """
    activity: JsonObject = {"type": "message", "inputHint": "acceptingInput"}
    if locale:
        activity["locale"] = locale
    if reply.sign_in is not None:
        card = sign_in_card(reply.text, reply.sign_in)
        activity["attachments"] = [{"contentType": OAUTH_CARD, "content": card}]
    elif reply.card is None:
        # Plain, so that nothing people wrote is read as Markdown, and nothing needs an escape.
        activity |= {"text": reply.text, "textFormat": "plain"}
    else:
        activity["attachments"] = [{"contentType": ADAPTIVE_CARD, "content": reply.card}]
    if summary := reply.summary or (reply.text if reply.card else ""):
        activity["summary"] = summary
    return activity


def sign_in_card(text: str, offer: SignInOffer) -> JsonObject:
    """Write Teams' own sign-in card; no Azure Bot connection stands behind it.

    Teams heeds the exchange's id alone. A ``uri`` beside it would have to match the manifest's.
    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-code
    """
    button = {"type": "signin", "title": offer.button, "value": offer.link}
    card: JsonObject = {"text": text, "connectionName": "", "buttons": [button]}
    if offer.exchange_id is not None:
        card["tokenExchangeResource"] = {"id": offer.exchange_id}
    return card
