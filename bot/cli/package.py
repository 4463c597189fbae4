"""``package``: the Teams app package."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.explaining import explaining
from bot.cli.files import explaining_file
from bot.settings import load_settings

MANIFEST = Path(__file__).parents[2] / "manifest" / "manifest.json"


def package(
    out: Annotated[Path, typer.Option(help="The file to write.")] = Path("convene.zip"),
) -> None:
    """Build the Teams app package from the settings, to be uploaded to Teams."""
    from bot.teams.package import Installation, create_package

    source = json.loads(MANIFEST.read_text(encoding="utf-8"))
    with explaining():
        settings = load_settings()
        installation = Installation(
            app_id=settings.app_id,
            public_url=settings.public_url,
            publisher=settings.publisher,
            privacy_url=settings.privacy_url,
            terms_url=settings.terms_url,
        )
        content = create_package(source, installation)
        with explaining_file(out):
            out.write_bytes(content)
    typer.echo(f"{out}: upload it in the Teams admin center, or in Teams under Apps.")
