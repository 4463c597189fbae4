"""Each misconfiguration is found with its reason and its mend; a good set is left alone."""

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from typer.testing import CliRunner

from app import cli
from bot.cli.judging import ask_outside
from bot.doctor import (
    Finding,
    Weight,
    ask_clock,
    ask_database,
    ask_entra,
    ask_public_url,
    judge,
    read_certificate_faults,
    read_log_hints,
    read_package_faults,
    read_secret_faults,
    read_setting_faults,
    tell,
)
from bot.errors import (
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    SettingsError,
    StoreError,
)
from bot.settings import Settings, load_settings
from bot.wiring.sandbox import far_side

NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)
APP_ID = "11111111-2222-3333-4444-555555555555"
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
GOOD = {
    "MicrosoftAppId": APP_ID,
    "MicrosoftAppPassword": "hunter2-hunter2",
    "MicrosoftAppTenantId": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "CONVENE_PUBLIC_URL": "https://convene.contoso.com",
    "CONVENE_SECRET_KEYS": KEY,
    "CONVENE_DATABASE_URL": "postgresql+asyncpg://convene:pw@db.contoso.com/convene?ssl=require",
}
MANIFEST: dict[str, Any] = {
    "bots": [{"botId": APP_ID}],
    "validDomains": ["convene.contoso.com"],
    "webApplicationInfo": {"id": APP_ID, "resource": f"api://botid-{APP_ID}"},
}
SINGLE_VALUE = {
    "no app id": ({"MicrosoftAppId": ""}, "MicrosoftAppId"),
    "no credential": ({"MicrosoftAppPassword": ""}, "MicrosoftAppPassword"),
    "no tenant": ({"MicrosoftAppTenantId": ""}, "MicrosoftAppTenantId"),
    "tenant by its name": ({"MicrosoftAppTenantId": "contoso.com"}, "MicrosoftAppTenantId"),
    "no public address": ({"CONVENE_PUBLIC_URL": ""}, "CONVENE_PUBLIC_URL"),
    "address not https": ({"CONVENE_PUBLIC_URL": "http://contoso.com"}, "CONVENE_PUBLIC_URL"),
    "no keys": ({"CONVENE_SECRET_KEYS": ""}, "CONVENE_SECRET_KEYS"),
    "key too short": ({"CONVENE_SECRET_KEYS": "c2hvcnQ="}, "CONVENE_SECRET_KEYS"),
    "sslmode": (
        {"CONVENE_DATABASE_URL": "postgresql+asyncpg://u:p@h/d?sslmode=require"},
        "CONVENE_DATABASE_URL",
    ),
    "hosts with a scheme": (
        {"CONVENE_CONNECTOR_HOSTS": "https://smba.trafficmanager.net"},
        "CONVENE_CONNECTOR_HOSTS",
    ),
    "a person by their address": (
        {"CONVENE_ALLOWED_PEOPLE": "robin@contoso.com"},
        "CONVENE_ALLOWED_PEOPLE",
    ),
    "no place": ({"CONVENE_PLACES": "teams"}, "CONVENE_PLACES"),
    "a template without its id": ({"CONVENE_TEMPLATES": "Town hall"}, "CONVENE_TEMPLATES"),
    "a misspelt setting": ({"CONVENE_PASCODE": "always"}, "CONVENE_PASCODE"),
    "no file of the certificate": (
        {"CONVENE_CLIENT_CERTIFICATE": "nowhere.pem"},
        "CONVENE_CLIENT_CERTIFICATE",
    ),
    "unknown cloud": ({"CONVENE_CLOUD": "china"}, "CONVENE_CLOUD"),
}
TOGETHER = {
    "app id is a name": ({"MicrosoftAppId": "convene"}, "MicrosoftAppId"),
    "app id is the tenant's": (
        {"MicrosoftAppId": GOOD["MicrosoftAppTenantId"]},
        "MicrosoftAppId",
    ),
    "the secret's id": ({"MicrosoftAppPassword": APP_ID}, "MicrosoftAppPassword"),
    "a quoted secret": ({"MicrosoftAppPassword": '"hunter2"'}, "MicrosoftAppPassword"),
    "a managed identity as the app": ({"MicrosoftAppType": "UserAssignedMSI"}, "MicrosoftAppType"),
    "others' tenants": ({"CONVENE_ALLOWED_TENANTS": APP_ID}, "CONVENE_ALLOWED_TENANTS"),
    "loopback": ({"CONVENE_PUBLIC_URL": "http://localhost:3978"}, "CONVENE_PUBLIC_URL"),
    "a private address": ({"CONVENE_PUBLIC_URL": "https://10.0.0.4"}, "CONVENE_PUBLIC_URL"),
    "a name of this network": ({"CONVENE_PUBLIC_URL": "https://convene"}, "CONVENE_PUBLIC_URL"),
    "the redirect address": (
        {"CONVENE_PUBLIC_URL": "https://convene.contoso.com/auth/callback"},
        "CONVENE_PUBLIC_URL",
    ),
    "another cloud's login": (
        {"CONVENE_LOGIN_URL": "https://login.microsoftonline.us"},
        "CONVENE_LOGIN_URL",
    ),
    "another cloud's Graph": (
        {"CONVENE_CLOUD": "dod", "CONVENE_GRAPH_URL": "https://graph.microsoft.com"},
        "CONVENE_GRAPH_URL",
    ),
    "a stand-in's Graph": ({"CONVENE_GRAPH_URL": "http://127.0.0.1:1"}, "CONVENE_GRAPH_URL"),
    "a key of zeros": (
        {"CONVENE_SECRET_KEYS": base64.urlsafe_b64encode(bytes(32)).decode()},
        "CONVENE_SECRET_KEYS",
    ),
    "the app among the people": ({"CONVENE_ALLOWED_PEOPLE": APP_ID}, "CONVENE_ALLOWED_PEOPLE"),
    "a secret that is over": ({"CONVENE_SECRET_EXPIRES": "2020-01-01"}, "MicrosoftAppPassword"),
    "a lease too short": ({"CONVENE_LEASE_SECONDS": "1"}, "CONVENE_LEASE_SECONDS"),
}
UNWISE = {
    "two credentials": ({"CONVENE_MANAGED_IDENTITY": APP_ID}, "MicrosoftAppPassword"),
    "anybody's tenant": (
        {"MicrosoftAppType": "MultiTenant", "CONVENE_ALLOWED_TENANTS": "*"},
        "CONVENE_ALLOWED_TENANTS",
    ),
    "a key twice": ({"CONVENE_SECRET_KEYS": f"{KEY},{KEY}"}, "CONVENE_SECRET_KEYS"),
    "no TLS": (
        {"CONVENE_DATABASE_URL": "postgresql+asyncpg://u:p@db.contoso.com/d"},
        "CONVENE_DATABASE_URL",
    ),
    "templates in a cloud without": (
        {"CONVENE_CLOUD": "dod", "CONVENE_TEMPLATES": f"A={APP_ID}"},
        "CONVENE_TEMPLATES",
    ),
    "a question for nobody": (
        {"CONVENE_CONFIRM_ABOVE": "50", "CONVENE_PLACES": "personal"},
        "CONVENE_CONFIRM_ABOVE",
    ),
    "debugging": ({"CONVENE_LOG_LEVEL": "DEBUG"}, "CONVENE_LOG_LEVEL"),
}
REFUSALS = {
    "AADSTS7000215": "MicrosoftAppPassword",
    "AADSTS7000222": "MicrosoftAppPassword",
    "AADSTS700016": "MicrosoftAppId",
    "AADSTS90002": "MicrosoftAppTenantId",
    "AADSTS700027": "CONVENE_CLIENT_CERTIFICATE",
    "AADSTS700213": "CONVENE_MANAGED_IDENTITY",
    "AADSTS7000112": "MicrosoftAppId",
    "AADSTS900382": "CONVENE_CLOUD",
    "AADSTS1": "Microsoft Entra",
}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.chdir(tmp_path)


def set_all(monkeypatch: pytest.MonkeyPatch, values: Mapping[str, str]) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def run(*arguments: str) -> tuple[int, dict[str, Any]]:
    result = CliRunner().invoke(cli, ["doctor", "--json", *arguments])
    answer: dict[str, Any] = json.loads(result.stdout)
    return result.exit_code, answer


def explained(finding: Finding) -> bool:
    return all(len(text) > 10 for text in (finding.why, finding.mend)) and bool(finding.what)


def table(cases: Mapping[str, Any]) -> list[Any]:
    return [pytest.param(*case, id=name) for name, case in cases.items()]


def test_a_good_set_has_nothing_amiss(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps(MANIFEST), encoding="utf-8")
    set_all(monkeypatch, GOOD)

    status, answer = run("--offline", "--manifest", str(manifest))

    assert (status, answer["good"], answer["findings"]) == (0, True, [])


def test_at_least_25_different_misconfigurations_are_seeded() -> None:
    in_settings = len(SINGLE_VALUE) + len(TOGETHER) + len(UNWISE)

    assert in_settings + len(REFUSALS) + len(LOG) >= 25


def test_what_the_administrator_has_decided_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And the addresses that the registrations must have, to compare."""
    set_all(monkeypatch, GOOD | {"CONVENE_RECORDING": "never", "CONVENE_PLACES": "personal"})

    _, answer = run("--offline")
    shown = CliRunner().invoke(cli, ["doctor", "--offline"]).stdout

    assert answer["controls"]["Recording"] == "No meeting records itself."
    assert "Where: I work here: a chat with me alone." in shown
    assert "Redirect address to register: https://convene.contoso.com/auth/callback" in shown
    assert "Messaging endpoint to register: https://convene.contoso.com/api/messages" in shown


@pytest.mark.parametrize(("change", "subject"), table(SINGLE_VALUE | TOGETHER))
def test_each_misconfiguration_is_found(
    change: dict[str, str], subject: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it is found with its reason and its mend, and no secret in it."""
    set_all(monkeypatch, GOOD | change)

    status, answer = run("--offline")

    [finding] = [each for each in answer["findings"] if each["subject"] == subject]
    assert status == 1
    assert explained(Finding(**finding))
    assert "hunter2" not in json.dumps(answer)


@pytest.mark.parametrize(("change", "subject"), table(UNWISE))
def test_what_is_merely_unwise_is_told_and_stops_nothing(
    change: dict[str, str], subject: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_all(monkeypatch, GOOD | change)

    status, answer = run("--offline")

    assert status == 0
    assert [each["subject"] for each in answer["findings"]] == [subject]
    assert answer["findings"][0]["weight"] == "unwise"


@pytest.mark.parametrize(
    ("change", "subject"),
    [
        ({"bots": [{"botId": "other"}]}, "manifest bots[].botId"),
        ({"validDomains": []}, "manifest validDomains"),
        ({"webApplicationInfo": {**MANIFEST["webApplicationInfo"], "id": "x"}}, "info.id"),
        ({"webApplicationInfo": {"id": APP_ID, "resource": "api://x"}}, "Info.resource"),
    ],
)
def test_a_manifest_of_another_app_is_found(change: dict[str, Any], subject: str) -> None:
    [finding] = read_package_faults(MANIFEST | change, load_settings(GOOD))

    assert finding.subject.lower().endswith(subject.lower())
    assert explained(finding)


def test_a_manifest_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, GOOD)

    status, answer = run("--offline", "--manifest", "nowhere.json")

    assert (status, answer["findings"][0]["subject"]) == (1, "manifest")


@pytest.mark.parametrize(("code", "subject"), REFUSALS.items())
async def test_a_refusal_of_entra_is_read_by_its_number(code: str, subject: str) -> None:
    async def refuse() -> str:
        raise IdentityMisconfiguredError("no", code=code)

    [finding] = await ask_entra(refuse)

    assert finding.subject == subject
    assert explained(finding)


async def test_an_entra_that_does_not_answer_is_told_apart() -> None:
    async def away() -> str:
        raise IdentityUnavailableError("away")

    async def there() -> str:
        return "token"

    [finding] = await ask_entra(away)

    assert "does not answer" in finding.what
    assert await ask_entra(there) == []


@pytest.mark.parametrize(("seconds", "found"), [(0, 0), (140, 0), (-140, 0), (200, 1), (-200, 1)])
async def test_a_clock_that_is_off_is_found(seconds: int, found: int) -> None:
    async def theirs() -> datetime:
        return NOW + timedelta(seconds=seconds)

    assert len(await ask_clock(theirs, now=lambda: NOW)) == found


async def test_a_clock_that_nobody_tells_is_not_judged() -> None:
    async def unknown() -> None:
        return None

    assert await ask_clock(unknown, now=lambda: NOW) == []


async def test_a_database_that_is_away_or_old_is_found() -> None:
    async def away() -> bool:
        raise StoreError("away")

    async def old() -> bool:
        return False

    async def current() -> bool:
        return True

    [first], [second] = await ask_database(away), await ask_database(old)

    assert "does not answer" in first.what
    assert "app.py migrate" in second.mend
    assert await ask_database(current) == []


def test_a_certificate_is_judged_by_its_key_and_its_end() -> None:
    now = datetime.now(UTC)
    authority = trustme.CA()
    pair = authority.issue_cert("a.test", not_after=now + timedelta(days=90))
    other = authority.issue_cert("b.test")
    certificate = pair.cert_chain_pems[0].bytes()
    good = pair.private_key_pem.bytes() + certificate

    assert read_certificate_faults(b"PEM", now=now)[0].what.startswith("holds no private key")
    assert read_certificate_faults(certificate, now=now)[0].what.startswith("holds no private key")
    swapped = other.private_key_pem.bytes() + certificate
    assert "not the certificate's" in read_certificate_faults(swapped, now=now)[0].what
    assert read_certificate_faults(good, now=now + timedelta(days=91))[0].what == "is over"
    assert read_certificate_faults(good, now=now) == []


def test_a_certificate_near_its_end_is_told() -> None:
    now = datetime.now(UTC)
    pair = trustme.CA().issue_cert("a.test", not_after=now + timedelta(days=9, hours=1))

    [finding] = read_certificate_faults(
        pair.private_key_pem.bytes() + pair.cert_chain_pems[0].bytes(), now=now
    )

    assert (finding.what, finding.weight) == ("is over in 9 days", Weight.UNWISE)


@pytest.mark.parametrize(
    ("days", "what", "weight"),
    [
        (-1, "is over", Weight.WRONG),
        (0, "is over", Weight.WRONG),
        (29, "is over in 29 days", Weight.UNWISE),
    ],
)
def test_a_secret_near_its_end_is_told(days: int, what: str, weight: Weight) -> None:
    today = NOW.date()

    [finding] = read_secret_faults(today + timedelta(days=days), today=today)

    assert (finding.what, finding.weight) == (what, weight)
    assert explained(finding)


def test_a_secret_that_lasts_is_left_alone() -> None:
    assert read_secret_faults(NOW.date() + timedelta(days=30), today=NOW.date()) == []
    assert read_secret_faults(None, today=NOW.date()) == []


async def test_a_public_address_that_leads_elsewhere_is_found() -> None:
    async def elsewhere() -> str:
        return "something else (status 404)"

    async def here() -> None:
        return None

    [finding] = await ask_public_url(elsewhere)

    assert (finding.subject, finding.weight) == ("CONVENE_PUBLIC_URL", Weight.UNWISE)
    assert explained(finding)
    assert await ask_public_url(here) == []


def event(name: str, **facts: object) -> str:
    return json.dumps({"event": name, **facts})


LOG = {
    "policy or licence": (
        event("message.refused", error="GraphForbiddenError", code="Forbidden"),
        "AllowPrivateMeetingScheduling",
    ),
    "no Teams": (
        event("message.refused", error="GraphNotFoundError", number="1026"),
        "Teams is on in their licence",
    ),
    "conditional access": (
        event("message.refused", error="GraphUnauthorizedError"),
        "Conditional Access",
    ),
    "not assigned": (
        event("sign_in.hopeless", obstacle="not_assigned"),
        "Enterprise applications",
    ),
    "the app itself": (
        event("message.refused", error="IdentityMisconfiguredError", code="AADSTS7000222"),
        "without --offline",
    ),
}


@pytest.mark.parametrize(("line", "mend"), table(LOG))
def test_a_refusal_in_the_log_gives_a_hint(
    line: str, mend: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_all(monkeypatch, GOOD)
    log = tmp_path / "convene.log"
    log.write_text(f"not json\n[]\n{line}\n{line}\n", encoding="utf-8")

    status, answer = run("--offline", "--log", str(log))

    [finding] = answer["findings"]
    assert status == 0
    assert "2 times" in finding["what"]
    assert mend in finding["mend"]


def test_meetings_without_a_number_to_dial_give_a_hint() -> None:
    """Where some have one, the others are not meant to."""
    without = event("meeting.created", dial_in=False)

    [finding] = read_log_hints([without] * 5)

    assert "Audio Conferencing" in finding.mend
    assert read_log_hints([without] * 4) == []
    assert read_log_hints([without] * 9 + [event("meeting.created", dial_in=True)]) == []


def test_a_log_of_what_went_well_gives_no_hint() -> None:
    quiet = [event("message.refused", error="GraphConflictError"), event("meeting.changed")]
    quiet += [event("sign_in.hopeless", obstacle="of_a_later_version")]

    assert read_log_hints(quiet) == []


def test_the_sandbox_needs_no_doctor() -> None:
    assert judge(load_settings()) == []


def test_a_person_reads_what_why_and_the_mend() -> None:
    [finding] = read_setting_faults("CONVENE_PORT: 99999 is no port")

    shown = tell([finding])

    assert "CONVENE_PORT: 99999 is no port" in shown
    assert "why" in shown
    assert "mend" in shown


async def test_outside_entra_the_clock_and_the_database_are_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Against the stand-ins: a wrong secret is found by Entra's number, a good one is not."""
    async with far_side(port=3978) as (_, settings):
        wrong = settings.model_copy(update={"app_password": type(settings.app_password)("wrong")})

        good = await ask_outside(settings)
        bad = await ask_outside(wrong)

    assert good == []
    assert [finding.subject for finding in bad] == ["MicrosoftAppPassword"]


def test_settings_that_cannot_be_read_are_the_only_findings() -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(GOOD | {"CONVENE_PUBLIC_URL": "", "CONVENE_SECRET_KEYS": ""})

    found = read_setting_faults(str(caught.value))

    assert [each.subject for each in found] == ["CONVENE_PUBLIC_URL", "CONVENE_SECRET_KEYS"]
    assert all(map(explained, found))
