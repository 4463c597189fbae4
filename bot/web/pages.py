"""What a sign-in's pages say, in the reader's language. Pure: an outcome in, HTML out."""

import base64
import hashlib
import html
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Template

from bot.commands import OBSTACLES, Explanation
from bot.errors import (
    ConveneError,
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    SignInRefusedError,
)
from bot.locales import Words, sentence
from bot.web.window import SCRIPT, SCRIPT_HASH

STYLE = """
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, "Segoe UI", sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
main { max-width: 34rem; padding: 2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; line-height: 1.25; margin: 0 0 .25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
p { margin: 0 0 1rem; }
strong { font-size: 1.5rem; letter-spacing: .1em; }
"""
STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
CONTENT_SECURITY_POLICY = (
    f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
# For the one page that talks to Teams, in a window: its own script, and TeamsJS from here.
WINDOW_POLICY = f"{CONTENT_SECURITY_POLICY}; script-src 'sha256-{SCRIPT_HASH}' 'self'"

PAGE = Template("""<!doctype html>
<html lang="$tag" dir="$direction">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>$style</style>
</head>
<body$state>
<main>
<h1>$title</h1>
$paragraphs
</main>
$script</body>
</html>
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page in English sentences, to be said in the reader's language.

    *headings* stand above the paragraphs that they are given for.
    """

    status: int
    title: str
    paragraphs: tuple[str, ...]
    headings: Mapping[str, str] = field(default_factory=dict)


SIGNED_IN = Page(
    status=200,
    title=sentence("You are signed in"),
    paragraphs=(
        sentence("You can close this window and go back to Teams."),
        sentence("What you asked for goes on by itself."),
    ),
)
SIGNED_IN_WITH_DIGITS = Page(
    status=200,
    title=sentence("One more step"),
    paragraphs=(
        sentence("If this window does not close by itself, write these six digits to Convene:"),
        sentence("Write them only in the chat where you asked for this, within ten minutes."),
        sentence("If it was not you who asked, close this window: nothing has been kept."),
    ),
)
SIGNED_IN_UNHEARD = Page(
    status=200,
    title=sentence("You are signed in"),
    paragraphs=(
        sentence("You can close this window and go back to Teams."),
        sentence("Please write your message once more."),
    ),
)
WRONG_USER = Page(
    status=403,
    title=sentence("You signed in as somebody else"),
    paragraphs=(
        sentence("This account is not the one that wrote the message in Teams."),
        sentence("Nothing was kept."),
        sentence("Open the link again and choose the account that you use in Teams."),
    ),
)
DECLINED = Page(
    status=403,
    title=sentence("You are not signed in"),
    paragraphs=(
        sentence("You declined, and nothing was kept."),
        sentence("If you change your mind, open the link again."),
    ),
)
EXPIRED = Page(
    status=410,
    title=sentence("This link is no longer good"),
    paragraphs=(
        sentence("A sign-in link works once, and for ten minutes."),
        sentence("If you have signed in with it, there is nothing more to do."),
        sentence("Otherwise write your message once more to get a new link."),
    ),
)
INCOMPLETE = Page(
    status=400,
    title=sentence("This link is not complete"),
    paragraphs=(sentence("Open it from the message in Teams."),),
)
REFUSED = Page(
    status=403,
    title=sentence("The sign-in did not work"),
    paragraphs=(
        sentence("Microsoft refused it, and nothing was kept."),
        sentence(
            "Open the link again. If that does not help, give your administrator "
            "this reference: {code}"
        ),
    ),
)
MISCONFIGURED = Page(
    status=500,
    title=sentence("Signing in is not possible"),
    paragraphs=(
        sentence("This is not your fault: Microsoft does not accept the app."),
        sentence("Please give your administrator this reference: {code}"),
    ),
)
UNAVAILABLE = Page(
    status=503,
    title=sentence("Signing in is not possible just now"),
    paragraphs=(
        sentence("Microsoft's sign-in does not answer. Nothing was kept."),
        sentence("Open the link again in a minute."),
    ),
)
OUT_OF_ORDER = Page(
    status=503,
    title=sentence("Signing in is not possible just now"),
    paragraphs=(
        sentence("Something is out of order on our side. Nothing was kept."),
        sentence("Write your message once more in a minute."),
    ),
)
TOO_MANY = Page(
    status=429,
    title=sentence("Signing in is not possible just now"),
    paragraphs=(
        sentence("Too many ask for this page at once. Nothing was kept."),
        sentence("Open the link again in a minute."),
    ),
)

REFUSALS = {
    "wrong_user": WRONG_USER,
    "declined": DECLINED,
    "expired": EXPIRED,
    "incomplete": INCOMPLETE,
}


def page_for(error: ConveneError) -> tuple[Page, str]:
    """Choose what is said about *error*, and the reference that stands in it."""
    match error:
        case SignInRefusedError(obstacle=obstacle) if obstacle is not None:
            return page_of(OBSTACLES[obstacle]), error.code
        case SignInRefusedError():
            return REFUSALS.get(error.code, REFUSED), error.code
        case IdentityMisconfiguredError():
            return MISCONFIGURED, error.code
        case IdentityUnavailableError():
            return UNAVAILABLE, error.code
        case _:
            return OUT_OF_ORDER, ""


def page_of(explanation: Explanation) -> Page:
    """Say on a page what stands between somebody and their sign-in."""
    return Page(
        status=403,
        title=sentence("The sign-in did not work"),
        paragraphs=(
            explanation.what,
            sentence("Nothing was kept."),
            explanation.you_can,
            explanation.admin_can,
            sentence("Reference: {code}"),
        ),
        headings={
            explanation.you_can: sentence("What you can do"),
            explanation.admin_can: sentence("What your admin can do"),
        },
    )


def write_page(
    page: Page, words: Words, *, code: str = "", state: str = "", digits: str = ""
) -> str:
    """Write the page as HTML; *code*, a reference, is escaped with everything else.

    *state* is what a window hands on to Teams, *digits* what is typed there instead.
    """
    paragraphs = []
    for paragraph in page.paragraphs:
        if (title := page.headings.get(paragraph)) is not None:
            paragraphs.append(f"<h2>{html.escape(words.say(title))}</h2>")
        paragraphs.append(f"<p>{html.escape(words.say(paragraph, code=code))}</p>")
    if digits:
        paragraphs.insert(1, f"<p><strong>{html.escape(digits)}</strong></p>")
    return PAGE.substitute(
        tag=html.escape(words.tag),
        direction="rtl" if words.right_to_left else "ltr",
        title=html.escape(words.say(page.title)),
        style=STYLE,
        state=f' data-state="{html.escape(state)}"' if state else "",
        script=f"<script>{SCRIPT}</script>\n" if state else "",
        paragraphs="\n".join(paragraphs),
    )
