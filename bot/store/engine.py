"""Opens the engine: how SQLite and PostgreSQL are set up, and how long each is waited for."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, ExceptionContext, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

# The database counts as away after this: Teams waits fifteen seconds in all.
PATIENCE = timedelta(seconds=5)

# What a standby says that was the primary until just now: its connections are worth nothing.
_READ_ONLY = "25006"


def open_engine(url: str) -> AsyncEngine:
    """Make an engine for a SQLAlchemy address; nothing is connected yet."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return _open_sqlite(address)
    engine = create_async_engine(
        address,
        pool_pre_ping=True,
        pool_timeout=PATIENCE.total_seconds(),
        connect_args={
            "timeout": PATIENCE.total_seconds(),
            "command_timeout": 2 * PATIENCE.total_seconds(),
        },
    )
    event.listen(engine.sync_engine, "handle_error", _leave_standby)
    return engine


def _open_sqlite(address: URL) -> AsyncEngine:
    engine = create_async_engine(address)
    event.listen(engine.sync_engine, "do_connect", _make_folder)
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_to_write)
    return engine


def _make_folder(_dialect: object, _record: object, arguments: list[Any], _names: object) -> None:
    Path(arguments[0]).parent.mkdir(parents=True, exist_ok=True)


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # Transactions are begun below: Python's own begin too late, and never around DDL.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={PATIENCE // timedelta(milliseconds=1)}")
    cursor.execute("PRAGMA journal_mode=WAL")
    # What was acknowledged to Teams must outlive a power cut.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


def _begin_to_write(connection: Connection) -> None:
    # Who reads first and writes later is refused at once where another process wrote in between.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _leave_standby(context: ExceptionContext) -> None:
    if getattr(context.original_exception, "sqlstate", None) == _READ_ONLY:
        context.is_disconnect = True
