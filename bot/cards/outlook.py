"""A link that opens Outlook with a meeting filled in, to be saved by its reader."""

from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.locales import Words
from bot.meeting import Meeting


def outlook_link(meeting: Meeting, words: Words, *, root: str) -> str:
    """Write the link; *root* is where Outlook on the web is, without a closing slash."""
    query = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": shorten(meeting.subject, SHOWN_SUBJECT) or words.say("Teams meeting"),
        "startdt": _moment(meeting.start),
        "enddt": _moment(meeting.end),
        "location": words.say("Microsoft Teams meeting"),
        "body": words.say("Join: {link}", link=meeting.join_web_url),
    }
    # Outlook takes a plus sign for one, and no space.
    return f"{root}/calendar/0/deeplink/compose?{urlencode(query, quote_via=quote)}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
