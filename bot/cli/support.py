"""``support``: a packet for a report of a bug."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot import VERSION
from bot.cli.databases import reached
from bot.cli.judging import ask_outside, judge
from bot.errors import SettingsError, StoreError
from bot.settings import Settings, load_settings
from bot.wiring.clock import now

if TYPE_CHECKING:
    from bot.store import Database


def support(
    *,
    out: Annotated[Path, typer.Option(help="The file to write.")] = Path("convene-support.zip"),
    log: Annotated[
        typer.FileText | None,
        typer.Option(help="A log in JSON, to take its last events; - for standard input."),
    ] = None,
    offline: Annotated[bool, typer.Option(help="Ask neither Entra nor the database.")] = False,
) -> None:
    """Write a packet for a report of a bug: nothing personal, no secret, no address is in it."""
    from bot.doctor import Evidence, read_setting_faults, write_packet
    from bot.settings import given_settings, hidden_values, show_settings

    given = given_settings()
    facts: dict[str, Any] = {"asked": False}
    try:
        settings = load_settings()
        found = judge(settings)
        if not (offline or settings.sandboxed):
            found += asyncio.run(ask_outside(settings))
        if not offline:
            facts = asyncio.run(look_into_store(settings))
    except SettingsError as error:
        found = read_setting_faults(str(error))
    evidence = Evidence(
        about=_about(), settings=show_settings(given), findings=found, store=facts, log=log or ()
    )
    out.write_bytes(write_packet(evidence, hidden=hidden_values(given)))
    typer.echo(f"{out}: read it before you hand it on.")


def _about() -> dict[str, Any]:
    import platform
    from importlib.metadata import distributions

    found = {each.name: each.version for each in distributions()}
    return {
        "convene": VERSION,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "at": now(),
        "libraries": dict(sorted(found.items())),
    }


async def look_into_store(settings: Settings) -> dict[str, Any]:
    """Tell which version the database has, and in numbers what waits there."""
    engine = settings.database.partition("+")[0]
    file = settings.database.partition("///")[2].partition("?")[0]
    if engine == "sqlite" and not Path(file).exists():  # noqa: ASYNC240  # nobody else waits
        # Asking would make it.
        return {"engine": engine, "error": "no such file yet"}
    try:
        async with reached(settings.database) as database:
            return {"engine": engine, **await _count(database)}
    except StoreError as error:
        return {"engine": engine, "error": type(error).__name__}


async def _count(database: "Database") -> dict[str, Any]:
    from bot import store

    found, newest = await store.revisions(database)
    facts: dict[str, Any] = {"revision": found, "newest_revision": newest}
    if found is not None:
        backlog = store.Backlog(database)
        facts["messages"] = await backlog.count_by_state()
        facts["oldest_waiting"] = str((await backlog.count_waiting()).oldest)
    return facts
