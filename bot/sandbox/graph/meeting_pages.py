"""What a browser sees behind a sandbox meeting's links. Pure: from values to answers."""

from datetime import datetime
from html import escape

from aiohttp import web

from bot.sandbox.clock import write_moment
from bot.sandbox.graph.answers import TOLL_FREE_NUMBERS, TOLL_NUMBERS
from bot.sandbox.graph.meetings import StoredMeeting
from bot.sandbox.pages import page


def join_page(meeting: StoredMeeting) -> web.Response:
    """Say what the link would do in Teams."""
    return page(
        "A sandbox meeting",
        '<p class="note">In Teams this link would open the meeting. '
        "This one exists in the sandbox only: nobody can join it.</p>\n"
        f"<dl>\n<dt>Subject</dt><dd>{escape(subject(meeting))}</dd>\n"
        f"<dt>Start</dt><dd>{time(meeting.start)}</dd>\n"
        f"<dt>End</dt><dd>{time(meeting.end)}</dd>\n"
        f"<dt>Organizer</dt><dd>{escape(meeting.organizer.name)}</dd>\n</dl>",
    )


def dial_in_page(meeting: StoredMeeting) -> web.Response:
    """Say what the link to the local numbers would do."""
    numbers = "\n".join(f"<li>{number}</li>" for number in (*TOLL_NUMBERS, *TOLL_FREE_NUMBERS))
    return page(
        "Telephone numbers of a sandbox meeting",
        '<p class="note">In Teams this link would list the numbers to call. '
        "These are set aside for fiction: nobody answers them.</p>\n"
        f"<ul>\n{numbers}\n</ul>\n<p>Conference id: {meeting.conference_id}</p>",
    )


def options_page(meeting: StoredMeeting) -> web.Response:
    """Say what the link to the meeting options would do."""
    return page(
        "Options of a sandbox meeting",
        '<p class="note">In Teams this link would open the meeting options of '
        f"“{escape(subject(meeting))}”. The sandbox has no such page.</p>",
    )


def gone_page() -> web.Response:
    """Say that there is no such meeting."""
    return page(
        "No such sandbox meeting",
        '<p class="note">It was deleted, or the sandbox that made it has ended.</p>',
        status=404,
    )


def subject(meeting: StoredMeeting) -> str:
    """Give the subject, which may have been taken away."""
    return str(meeting.options.get("subject") or "(no subject)")


def time(moment: datetime) -> str:
    """Write a time for people and machines, in UTC."""
    utc = write_moment(moment)
    return f'<time datetime="{utc}">{utc[:10]}, {utc[11:16]} UTC</time>'
