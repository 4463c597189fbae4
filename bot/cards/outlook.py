"""A link that opens Outlook with a meeting filled in, to be saved by its reader."""

from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.locales import Words
from bot.meeting import Attendee, Meeting

# Outlook on the web takes no longer address.
# https://webapps.stackexchange.com/questions/88681 and
# https://github.com/AnandChowdhary/calendar-link/pull/648 for its guests
MOST_CHARACTERS = 2_000


def invitation_link(
    meeting: Meeting, guests: Iterable[Attendee], words: Words, *, root: str
) -> str | None:
    """Write the link with *guests* filled in, who get an invitation once it is sent there.

    None where there is nobody, or where all of them are too many for a link.
    """
    to = ",".join(one.address for one in guests if one.address)
    link = outlook_link(meeting, words, root=root, to=to)
    return link if to and len(link) <= MOST_CHARACTERS else None


def outlook_link(meeting: Meeting, words: Words, *, root: str, to: str = "") -> str:
    """Write the link; *root* is where Outlook on the web is, without a closing slash."""
    query = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": shorten(meeting.subject, SHOWN_SUBJECT) or words.say("Teams meeting"),
        "startdt": _moment(meeting.start),
        "enddt": _moment(meeting.end),
        "location": words.say("Microsoft Teams meeting"),
        "body": words.say("Join: {link}", link=meeting.join_web_url),
        **({"to": to} if to else {}),
    }
    # Outlook takes a plus sign for one, and no space.
    return f"{root}/calendar/0/deeplink/compose?{urlencode(query, quote_via=quote)}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
