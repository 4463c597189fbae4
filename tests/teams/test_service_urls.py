import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings.clouds import PRESETS, Cloud
from bot.teams.service_urls import is_allowed, is_loopback, resource, same_service

HOSTS = ["smba.trafficmanager.net", "*.infra.test", "127.0.0.1:*", "[::1]:*", "far.test:8443"]


@pytest.mark.parametrize(
    "url",
    [
        "https://smba.trafficmanager.net/amer/",
        "https://SMBA.trafficmanager.net:443/amer/tenant/",
        "https://smba.infra.test/teams",
        "https://a.b.infra.test",
        "https://far.test:8443/",
        "http://127.0.0.1:56150/_connector",
        "http://[::1]:56150/",
    ],
)
def test_allows_hosts_that_are_named(url: str) -> None:
    assert is_allowed(url, HOSTS)


@pytest.mark.parametrize(
    "url",
    [
        "http://smba.trafficmanager.net/amer/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net.evil.test/",
        "https://evil.test/smba.trafficmanager.net",
        "https://smba.trafficmanager.net@evil.test/",
        "https://user@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/?x=",
        "https://smba.trafficmanager.net/?x=1",
        "https://smba.trafficmanager.net/#f",
        "https://infra.test/",
        "https://evilinfra.test/",
        "https://far.test/",
        "https://far.test:443/",
        "https://169.254.169.254/",
        "ftp://smba.trafficmanager.net/",
        "file:///etc/passwd",
        "//smba.trafficmanager.net/",
        "https://[::1/",
        "https://host:port/",
        "",
        "\x00",
    ],
)
def test_refuses_everything_else(url: str) -> None:
    assert not is_allowed(url, HOSTS)


@given(st.text())
def test_no_text_makes_it_fail(url: str) -> None:
    assert not is_allowed(url, ["smba.trafficmanager.net"])


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),  # noqa: S104 - an address to refuse
        ("10.0.0.1", False),
        ("", False),
        ("localhost.evil.test", False),
    ],
)
def test_knows_this_machine(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_a_slash_at_the_end_makes_no_other_service() -> None:
    assert same_service("https://x/amer/", "https://x/amer")
    assert not same_service("https://x/amer/", "https://x/emea/")


@pytest.mark.parametrize("base", ["https://x/amer", "https://x/amer/"])
def test_ids_are_percent_encoded(base: str) -> None:
    url = resource(base, "19:a@thread.tacv2;messageid=1", "activities", "1/2")

    assert str(url) == (
        "https://x/amer/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1/activities/1%2F2"
    )


@pytest.mark.parametrize("segment", ["", ".", ".."])
def test_an_id_leads_to_no_other_resource(segment: str) -> None:
    with pytest.raises(ValueError, match="dots"):
        resource("https://x", segment)


@pytest.mark.parametrize("cloud", Cloud)
def test_each_cloud_allows_its_own_connector_and_no_other_clouds(cloud: Cloud) -> None:
    own = PRESETS[cloud].connector_hosts
    others = {host for each in Cloud for host in PRESETS[each].connector_hosts} - set(own)

    assert all(is_allowed(f"https://{host}/amer/", own) for host in own)
    assert others
    assert not any(is_allowed(f"https://{host}/amer/", own) for host in others)


@pytest.mark.parametrize("cloud", Cloud)
def test_no_cloud_leaves_a_host_open_by_a_pattern_or_by_plain_http(cloud: Cloud) -> None:
    """No suffix, no port, no address of a machine: each host is Microsoft's, whole."""
    for host in PRESETS[cloud].connector_hosts:
        assert "*" not in host
        assert ":" not in host
        assert host.endswith((".trafficmanager.net", ".microsoft.com", ".microsoft.us"))
        assert not is_allowed(f"http://{host}/", PRESETS[cloud].connector_hosts)
