"""The image keeps what infra/README.md promises of it; read, not built."""

import re

from tests.infra.reading import INFRA, read_dockerfile

ROOT = INFRA.parent


def instructions(word: str) -> list[str]:
    return [rest for name, rest in read_dockerfile() if name == word]


def test_everything_is_installed_from_the_lock_with_its_hash_and_nothing_is_built() -> None:
    [install] = [run for run in instructions("RUN") if "pip install" in run]

    for flag in ("--require-hashes", "--no-deps", "--only-binary :all:", "requirements.txt"):
        assert flag in install


def test_it_runs_as_nobody_who_may_change_it() -> None:
    assert instructions("USER") == ["10001:10001"]
    words = [word for word, _ in read_dockerfile()]
    assert words.index("USER") > max(at for at, word in enumerate(words) if word == "COPY")


def test_base_images_are_of_one_version_and_the_last_is_slim() -> None:
    [build, image] = instructions("FROM")

    version = re.fullmatch(r"python:(3\.\d+)-slim-(\w+)", image)
    assert version is not None
    assert build == f"python:{version[1]}-{version[2]} AS build"


def test_nothing_is_fetched_but_what_the_lock_names() -> None:
    text = "\n".join(rest for _, rest in read_dockerfile())

    for word in ("curl ", "wget ", "apt-get", "http://1", "--index-url", "--trusted-host"):
        assert word not in text.replace("http://127.0.0.1", "")
    assert instructions("ADD") == []


def test_its_health_and_its_start_are_commands_without_a_shell() -> None:
    [health], [start] = instructions("HEALTHCHECK"), instructions("CMD")

    assert "/health/live" in health
    assert 'CMD ["' in health
    assert start == '["python", "app.py", "serve"]'
    assert instructions("STOPSIGNAL") == ["SIGTERM"]


def test_no_secret_and_no_file_of_settings_gets_into_it() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept = {line[1:] for line in ignored if line.startswith("!")}

    assert "*" in ignored
    assert kept == {"app.py", "bot", "LICENSE", "manifest", "infra/requirements.txt"}
    for line in [*instructions("ENV"), *instructions("ARG")]:
        assert not re.search(r"password|secret_keys", line, re.IGNORECASE)


def test_everything_that_is_copied_is_there() -> None:
    own = [line for line in instructions("COPY") if not line.startswith("--from")]

    for line in own:
        assert (ROOT / line.split()[0]).exists()


def test_dates_and_names_are_kept_of_every_language_that_it_answers_in() -> None:
    [strip] = [run for run in instructions("RUN") if "locale-data" in run]
    [kept] = re.findall(r"/\(([a-z|]+)\)\(_", strip)
    answered = {path.stem for path in (ROOT / "bot" / "locales" / "catalogues").glob("*.po")}

    assert set(kept.split("|")) == answered | {"en", "root"}
