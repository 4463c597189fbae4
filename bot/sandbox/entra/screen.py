"""The sign-in page's HTML. Pure: from values to answers."""

from collections.abc import Mapping
from html import escape

from aiohttp import web
from yarl import URL

from bot.sandbox.entra.authorization import AuthorizationRequest
from bot.sandbox.pages import page
from bot.sandbox.people import Resident

NOTE = (
    '<p class="note">This is the <strong>sandbox</strong> of Convene on your own machine, '
    "<strong>not Microsoft</strong>. No password is asked for, and nothing leaves this machine.</p>"
)


def choice_page(request: AuthorizationRequest, *, ticket: str, other: Resident) -> web.Response:
    """Ask who signs in: the person who asked, somebody else, or nobody."""
    asker = request.asker
    body = (
        f"{NOTE}\n<p>The app <strong>Convene</strong> asks to make and change online meetings "
        f"for you.</p>\n"
        f'<form method="post">\n<input type="hidden" name="ticket" value="{escape(ticket)}">\n'
        f"{choice('asker', f'Continue as {asker.name} ({asker.upn})')}\n"
        f"{choice('other', f'Sign in as somebody else: {other.name} ({other.upn})')}\n"
        f"{choice('cancel', 'Cancel')}\n</form>"
    )
    return page("Sandbox sign-in", body, form_targets=f"'self' {request.origin}")


def choice(value: str, label: str) -> str:
    """Write one button."""
    return f'<button name="choice" value="{value}">{escape(label)}</button>'


def dead_end_page(sentence: str) -> web.Response:
    """Say what is wrong where the browser cannot be sent back."""
    return page("Sandbox sign-in", f"{NOTE}\n<p>{escape(sentence)}</p>", status=400)


def send_back(request: AuthorizationRequest, fields: Mapping[str, str]) -> web.Response:
    """Answer the app through the browser, in the way that it asked for."""
    answer = request.answer(fields)
    if request.mode == "form_post":
        return form_post_page(request, answer)
    location = str(URL(request.redirect_uri).update_query(answer))
    headers = {"Location": location, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return web.Response(status=302, headers=headers)


def form_post_page(request: AuthorizationRequest, answer: Mapping[str, str]) -> web.Response:
    """Post the answer from a form that sends itself; the button is for browsers without script."""
    hidden = "\n".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in answer.items()
    )
    body = (
        f'<form method="post" action="{escape(request.redirect_uri)}">\n{hidden}\n'
        f"<button>Continue</button>\n</form>"
    )
    return page(
        "Back to Convene",
        body,
        form_targets=request.origin,
        script="document.forms[0].submit()",
    )
