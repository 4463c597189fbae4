"""``parse``: what the reader understands, without a bot around it."""

import json
import sys
from typing import Annotated

import typer

from bot.cli.files import read_object
from bot.wiring.clock import now


def parse(
    text: Annotated[str, typer.Argument(help="What somebody wrote.")] = "",
    *,
    moment: Annotated[str, typer.Option("--now", help="When, as ISO 8601.")] = "",
    zone: Annotated[str, typer.Option(help="Where: an IANA time zone.")] = "UTC",
    locale: Annotated[str, typer.Option(help="The language, such as en-US.")] = "en-US",
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line.")] = False,
    why: Annotated[bool, typer.Option("--explain", help="Tell how it was read.")] = False,
) -> None:
    """Print what the reader understands, as JSON."""
    from bot.language.contract import answer, explanation

    question = {"text": text, "now": moment or now().isoformat(), "zone": zone, "locale": locale}
    lines = sys.stdin if jsonl else [json.dumps(question)]
    for number, line in enumerate(lines, start=1):
        try:
            asked = read_object(line)
            told = explanation(asked) if why else json.dumps(answer(asked), ensure_ascii=False)
            print(told, flush=True)
        except ValueError as error:
            typer.secho(f"line {number}: {error}", err=True, fg="red")
            raise typer.Exit(1) from error
