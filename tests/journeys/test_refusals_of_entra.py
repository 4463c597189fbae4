"""What Entra refuses, in the chat and on the page: the sentence that the person reads.

Row by row: consent, step-up, a stale assertion, a sign-in that is over, what the person must do,
what is ours to mend, and what passes.
"""

import json
import logging
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from bot.sandbox import Fault, Refusal, Room
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import MESSAGE, exchange, settle, sign_in_card, tokens_kept

CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'


@dataclass(frozen=True, kw_only=True)
class Row:
    """A refusal, and the sentence for it. *offers* whether a sign-in is offered with it."""

    error: str = "invalid_grant"
    number: int = 0
    suberror: str | None = None
    claims: str | None = None
    told: str
    offers: bool = True
    silently: bool = False

    def refusal(self) -> Refusal:
        return Refusal(
            error=self.error,
            number=self.number,
            sentence="robin.vega@sandbox.example may not.",
            suberror=self.suberror,
            claims=self.claims,
        )


OFFER = "Sign in, and I make"
NOT_YOUR_FAULT = "It is not your fault"
REFUSALS = {
    "consent": Row(number=65001, suberror="consent_required", told=OFFER, silently=True),
    "admin approval": Row(number=90094, told="only an administrator approve"),
    "mfa": Row(
        error="interaction_required", number=50076, claims=CLAIMS, told="second proof that it is"
    ),
    "mfa set up": Row(error="interaction_required", number=50079, told="second proof that it is"),
    "external proof": Row(error="interaction_required", number=50158, told="second proof"),
    "conditional access": Row(
        error="interaction_required", number=53003, claims=CLAIMS, told="A rule of your organ"
    ),
    "a stale assertion": Row(number=50013, told=OFFER, silently=True),
    "another stale assertion": Row(number=500133, told=OFFER, silently=True),
    "revoked": Row(number=50173, suberror="bad_token", told=OFFER, silently=True),
    "expired": Row(number=700082, suberror="token_expired", told=OFFER, silently=True),
    "out of session": Row(number=70043, told=OFFER, silently=True),
    "password": Row(number=50055, suberror="user_password_expired", told="password has expired"),
    "basic action": Row(number=1, suberror="basic_action", told="wants you to do something"),
    "additional action": Row(number=1, suberror="additional_action", told="wants you to do somet"),
    "message only": Row(
        number=1, suberror="message_only", told="a sign-in would not change it", offers=False
    ),
    "not assigned": Row(number=50105, told="not among those that may use this app", offers=False),
    "wrong tenant": Row(number=50020, told="not known in the organization", offers=False),
    "guest": Row(number=500213, told="guests cannot have me make", offers=False),
    "personal account": Row(number=500200, told="personal Microsoft account", offers=False),
    "disabled": Row(number=50057, told="locked or disabled", offers=False),
    "secret": Row(error="invalid_client", number=7000215, told=NOT_YOUR_FAULT, offers=False),
    "old secret": Row(error="invalid_client", number=7000222, told=NOT_YOUR_FAULT, offers=False),
    "no app": Row(error="unauthorized_client", number=700016, told=NOT_YOUR_FAULT, offers=False),
    "bad key": Row(error="unauthorized_client", number=700027, told=NOT_YOUR_FAULT, offers=False),
    "scope": Row(error="invalid_scope", number=70011, told=NOT_YOUR_FAULT, offers=False),
    "resource": Row(error="invalid_resource", number=500011, told=NOT_YOUR_FAULT, offers=False),
}


@pytest.mark.parametrize("name", REFUSALS)
async def test_a_refused_renewal_is_told_with_what_can_be_done(
    bot: Bot, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    row = REFUSALS[name]
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    bot.sandbox.entra.refuse(bot.robin.person, row.refusal())

    with caplog.at_level(logging.INFO):
        [told] = await bot.tell(bot.activity(MESSAGE))

    text = json.dumps(told.activity, ensure_ascii=False).replace("\\", "")
    assert row.told in text
    assert ("/auth/start" in text) is row.offers
    assert ("tokenExchangeResource" in text) is row.silently
    if row.told != OFFER:
        assert "What your admin can do" in text
        assert "Reference: " in text
    assert "may not" not in text
    assert "robin.vega" not in text + caplog.text
    assert bot.meetings() == []


@pytest.mark.parametrize(
    "fault",
    [
        Fault(path="token", status=429, times=9),
        Fault(path="token", status=500, times=9),
        Fault(path="token", status=503, times=9),
        Fault(path="token", drop=True, times=9),
        Fault(path="token", status=400, body="<html>", times=9),
    ],
    ids=["429", "500", "503", "lost", "no JSON"],
)
async def test_what_passes_is_said_and_may_be_tried_again(bot: Bot, fault: Fault) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    bot.sandbox.entra.faults.append(fault)

    [told] = await bot.tell(bot.activity(MESSAGE))

    card = card_of(told)
    told_in = card["fallbackText"].replace("\\", "")
    assert told_in == "Microsoft's sign-in service did not answer."
    assert [action["title"] for action in card["actions"]] == ["Try again"]


@pytest.mark.parametrize("name", ["mfa", "conditional access", "password", "not assigned"])
async def test_what_a_silent_sign_in_meets_is_told_beside_its_button(bot: Bot, name: str) -> None:
    """The button was offered before anybody knew; each of three clients brings its copy."""
    row = REFUSALS[name]
    [offer] = await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.entra.refuse(bot.robin.person, row.refusal())

    answers = [await exchange(bot, offer) for _ in range(3)]
    [_, told] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    await settle()

    assert [answer.status for answer in answers] == [412] * 3
    assert row.told in card_of(told)["fallbackText"]
    assert len(bot.said()) == 2


@pytest.mark.parametrize("name", ["consent", "a stale assertion", "revoked"])
async def test_of_what_the_button_mends_nothing_more_is_said(bot: Bot, name: str) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.entra.refuse(bot.robin.person, REFUSALS[name].refusal())

    answer = await exchange(bot, offer)
    await settle()

    assert answer.status == 412
    assert OFFER in json.dumps(offer.activity)
    assert len(bot.said()) == 1


async def test_a_step_up_of_the_exchange_is_what_its_own_button_asks_for(bot: Bot) -> None:
    """On-behalf-of refuses with claims; the link that the card already has asks for them."""
    [offer] = await bot.tell(bot.activity(MESSAGE))
    before = await asked_of_entra(link_of(offer))
    bot.sandbox.entra.demand_interaction(bot.robin.person, CLAIMS)

    await exchange(bot, offer)

    after = await asked_of_entra(link_of(offer))
    assert demanded(before) == {"xms_cc": {"values": ["CP1"]}}
    assert demanded(after) == json.loads(CLAIMS)["access_token"] | demanded(before)


async def test_a_step_up_of_the_renewal_leads_to_a_sign_in_with_the_same_claims(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    bot.sandbox.entra.demand_interaction(bot.robin.person, CLAIMS)

    [offer] = await bot.tell(bot.activity(MESSAGE))

    asked = await asked_of_entra(link_of(offer))
    assert demanded(asked) == {**json.loads(CLAIMS)["access_token"], "xms_cc": {"values": ["CP1"]}}
    assert sign_in_card(offer).exchange_id is None


async def test_a_sign_in_that_is_over_leaves_nothing_and_comes_back_silently(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.entra.revoke(bot.robin.person)
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    kept_before = await tokens_kept(bot)

    [offer] = await bot.tell(bot.activity(MESSAGE))
    kept = await tokens_kept(bot)
    answer = await exchange(bot, offer)
    await bot.sandbox.connector.wait_for(len(bot.said()), within=PATIENCE)
    await settle()

    assert kept < kept_before
    assert answer.status == 200
    assert len(bot.meetings()) == 1


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("AADSTS65004: The user declined.", "You declined, and nothing was kept."),
        ("AADSTS90094: Admin consent is required.", "only an administrator approve this app"),
        ("AADSTS50105: Not assigned.", "not among those that may use this app"),
        ("AADSTS53003: Blocked.", "A rule of your organization"),
        ("AADSTS50020: Another tenant.", "not known in the organization of this chat"),
        ("AADSTS500212: Outbound.", "guests cannot have me make"),
        ("AADSTS500200: Personal.", "personal Microsoft account"),
        ("AADSTS50057: Disabled.", "locked or disabled"),
    ],
)
async def test_a_refusal_that_comes_to_the_page_is_explained_there(
    bot: Bot, answer: str, told: str
) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    state = (await asked_of_entra(link_of(offer)))["state"]
    data = {"error": "access_denied", "error_description": answer, "state": state}

    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{bot.address}/auth/callback", data=data) as response,
    ):
        page = (await response.text()).replace("&#x27;", "'")

    assert response.status == 403
    assert told in page
    assert ("What your admin can do" in page) is not told.startswith("You declined")
    assert answer.partition(": ")[2] not in page
    assert await tokens_kept(bot) == 0


@pytest.mark.parametrize("name", ["mfa", "not assigned", "secret"])
async def test_in_a_room_it_is_told_to_the_sender_alone(bot: Bot, name: str) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    bot.sandbox.entra.refuse(bot.robin.person, REFUSALS[name].refusal())

    [told] = await bot.tell(bot.activity(MESSAGE, room=Room.channel("1700000000000")))

    assert told.targeted
    assert told.activity["recipient"]["id"] == bot.robin.account_id


async def asked_of_entra(link: str) -> dict[str, str]:
    """Open a link as far as Entra's page; give the query it is asked with."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(link, allow_redirects=False) as start,
    ):
        query = parse_qs(urlsplit(start.headers["Location"]).query)
    return {name: values[0] for name, values in query.items()}


def demanded(asked: dict[str, str]) -> object:
    demanded: dict[str, object] = json.loads(asked["claims"])["access_token"]
    return demanded
