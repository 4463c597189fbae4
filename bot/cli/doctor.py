"""``doctor``: what is set wrongly, told to people or as JSON."""

import asyncio
import base64
import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.judging import ask_outside, ask_public_url, judge
from bot.errors import SettingsError
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from bot.doctor import Finding


def doctor(
    *,
    key: Annotated[bool, typer.Option("--new-key", help="Make a key instead.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")] = False,
    offline: Annotated[bool, typer.Option(help="Ask neither Entra nor the database.")] = False,
    manifest: Annotated[str, typer.Option(help="The Teams app's manifest.json, to compare.")] = "",
    log: Annotated[str, typer.Option(help="A log in JSON, for hints from its refusals.")] = "",
) -> None:
    """Find what is set wrongly: what, why it matters, and the mend. Status 1 where anything is."""
    if key:
        print(new_key())
        return
    from bot.doctor import Weight, read_setting_faults

    try:
        settings = load_settings()
        found = judge(settings, manifest=manifest, log=log)
        if not (offline or settings.sandboxed):
            found += asyncio.run(ask_outside(settings)) + asyncio.run(ask_public_url(settings))
    except SettingsError as error:
        settings, found = None, read_setting_faults(str(error))
    wrong = any(each.weight is Weight.WRONG for each in found)
    _show(found, _tell_controls(settings) if settings else {}, good=not wrong, as_json=as_json)
    if settings and settings.sandboxed:
        typer.echo("No Microsoft credentials are set: the sandbox stands in.", err=as_json)
    raise typer.Exit(1 if wrong else 0)


def new_key() -> str:
    """Make a key for ``CONVENE_SECRET_KEYS``."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


def _show(
    found: "Sequence[Finding]", controls: dict[str, str], *, good: bool, as_json: bool
) -> None:
    from bot.doctor import tell

    if as_json:
        findings = [asdict(each) for each in found]
        print(json.dumps({"good": good, "findings": findings, "controls": controls}))
        return
    typer.echo(tell(found) if found else "The settings are good.")
    for title, told in controls.items():
        typer.echo(f"{title}: {told}")


def _tell_controls(settings: Settings) -> dict[str, str]:
    from bot.commands import tell_controls
    from bot.locales import words_for
    from bot.wiring.policy import policy

    registered = {}
    if settings.public_url and not settings.sandboxed:
        registered = {
            "Redirect address to register": settings.redirect_url,
            "Messaging endpoint to register": f"{settings.public_url}/api/messages",
        }
    return {**dict(tell_controls(policy(settings), words_for("en"))), **registered}
