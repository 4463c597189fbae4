"""One of every card that asks for a whole meeting, or tells what is set."""

from collections.abc import Iterator
from datetime import timedelta

from bot.cards import form_reply, meeting_reply, settings_reply, with_link_back
from bot.commands.named_options import Unlisted
from bot.commands.unlisted import explain_unlisted
from bot.locales import Words
from bot.meeting import Intent, Meeting, Options, Presenters, Reading
from bot.message import Reply
from tests.pictures.questions import NASTY, NOW, ZONE

DATA: dict[str, object] = {"convene": {"verb": "form", "draft": "7"}}
MESSAGE = "https://teams.microsoft.com/l/message/19:general@thread.tacv2/1"


def every_form_reply(meeting: Meeting, words: Words) -> Iterator[tuple[str, Reply]]:
    empty = Reading(intent=Intent.CREATE)
    full = Reading(
        intent=Intent.CREATE, subject=NASTY, options=Options(presenters=Presenters.CHOSEN)
    )
    for name, reading, lead in (
        ("form", empty, ""),
        ("form, filled", full, words.say("Choose a day.")),
    ):
        yield (
            name,
            form_reply(
                reading,
                words=words,
                zone=ZONE,
                now=NOW,
                data=DATA,
                duration=timedelta(minutes=30),
                passcode=True,
                lead=lead,
            ),
        )
    yield (
        "settings",
        settings_reply(
            words=words,
            yours=[(words.say("Time zone"), words.zone(NOW))],
            source=words.say("Time zone and language are those of your Teams: change them there."),
            admins=[
                (words.say("Passcode"), words.say("A meeting has one if you ask for it.")),
                (
                    words.say("Kept for"),
                    words.count("{n} day, then forgotten", "{n} days, then forgotten", 90),
                ),
            ],
        ),
    )
    yield (
        "meeting, of a message",
        with_link_back(meeting_reply(meeting, words=words, zone=ZONE), MESSAGE, words=words),
    )
    for option in ("template", "sensitivity_label"):
        for listed in ((), ("Budget",)):
            unlisted = Unlisted(option=option, name="Budget", listed=listed)
            yield f"{option} {len(listed)}", explain_unlisted(unlisted, words=words, without=DATA)
