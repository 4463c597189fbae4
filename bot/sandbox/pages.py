"""The sandbox's HTML pages: one plain look, nothing from elsewhere, no doubt what they are."""

import secrets
from html import escape

from aiohttp import web

STYLE = """
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 system-ui, sans-serif; margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 34rem; margin: 8vh auto; padding: 0 1.25rem; }
.note { border-inline-start: .3rem solid #b35900; padding-inline-start: .8rem; }
button { font: inherit; display: block; width: 100%; margin: .6rem 0; padding: .7rem 1rem;
  text-align: start; border: 1px solid GrayText; border-radius: .4rem;
  background: ButtonFace; color: ButtonText; cursor: pointer; }
button:first-of-type { border: 2px solid #4b53bc; }
button:focus-visible { outline: .2rem solid #4b53bc; outline-offset: .15rem; }
dt { font-weight: 600; } dd { margin: 0 0 .6rem; }
"""


def page(
    title: str, body: str, *, status: int = 200, form_targets: str = "'none'", script: str = ""
) -> web.Response:
    """Answer with a page.

    Args:
        title: Text, escaped here.
        body: HTML, escaped by who wrote it.
        status: The answer's HTTP status.
        form_targets: Where a form may lead, redirects included: sources as in a CSP.
        script: JavaScript to run when the page is there.
    """
    nonce = secrets.token_urlsafe(12)
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; "
        f"form-action {form_targets}; base-uri 'none'; frame-ancestors 'none'"
    )
    text = (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{escape(title)}</title>\n<style nonce="{nonce}">{STYLE}</style>\n</head>\n'
        f"<body>\n<main>\n<h1>{escape(title)}</h1>\n{body}\n</main>\n"
        + (f'<script nonce="{nonce}">{script}</script>\n' if script else "")
        + "</body>\n</html>\n"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin",
        "Cache-Control": "no-store",
    }
    return web.Response(status=status, text=text, content_type="text/html", headers=headers)
