"""No secret is in what is kept here. Each example is put together, so as not to be found itself."""

import pytest

from tests.secret_marks import MARKS, ROOT, kept_files, secrets_in

EXAMPLES = {
    "private key": "-----BEGIN " + "RSA PRIVATE KEY-----\n" + "MIIEow" * 4,
    "client secret of Entra": "abc" + "8Q~" + "x" * 34,
    "signed token": "ey" + "Jhbpx0123456." + "ey" + "Jzdpx0123456." + "s" * 40,
    "key of an Azure account": "Account" + "Key=" + "A" * 86 + "==",
    "connection string": "Instrumentation" + "Key=01234567-0123-0123-0123-0123456789ab",
    "token of GitHub": "ghp" + "_" + "a1" * 18,
    "key of AWS": "AK" + "IA" + "A1B2" * 4,
    "token of Slack": "xox" + "b-" + "1234567890-abcdefghij",
    "token of a registry": "npm" + "_" + "a1" * 18,
    "key ring": "CONVENE_SECRET" + "_KEYS=" + "a" * 43 + "=",
    "password in an address": f"postgresql://convene:{'hunter2' * 2}@db.contoso.com/x",
}


@pytest.mark.parametrize("name", MARKS)
def test_each_kind_is_found_with_its_line(name: str) -> None:
    assert list(secrets_in(f"first\nsecond {EXAMPLES[name]}\n")) == [(2, name)]


@pytest.mark.parametrize(
    "text",
    [
        "CONVENE_SECRET_KEYS=<what `doctor --new-key` prints>",
        "postgresql+asyncpg://convene:${POSTGRES_PASSWORD:?a long word}@database/convene",
        "sqlite+aiosqlite:////data/convene.sqlite3",
        "https://convene.contoso.com/auth/callback",
    ],
)
def test_what_only_names_a_secret_is_left_alone(text: str) -> None:
    assert list(secrets_in(text)) == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="git says which files are kept")
def test_no_secret_is_kept_here() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in kept_files()
        for line, name in secrets_in(path.read_text(encoding="utf-8", errors="replace"))
    ]

    assert len(kept_files()) > 100
    assert found == []
