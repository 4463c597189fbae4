"""Any meeting that can be asked for, for hypothesis."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.meeting import (
    Admitters,
    Attendee,
    Chat,
    Lobby,
    MeetingRequest,
    Options,
    Presenters,
    Role,
)
from tests.graph.samples import REQUEST

_YES_NO = st.none() | st.booleans()

options = st.builds(
    Options,
    passcode=_YES_NO,
    template=st.none() | st.just("05b9ed5f-2ac3-4470-aae9-f4a0c30b1a4b"),
    end_to_end_encryption=_YES_NO,
    lobby=st.none() | st.sampled_from(Lobby),
    dial_in_bypasses_lobby=_YES_NO,
    presenters=st.none() | st.sampled_from(Presenters),
    admitters=st.none() | st.sampled_from(Admitters),
    record=_YES_NO,
    entry_announcements=_YES_NO,
    chat=st.none() | st.sampled_from(Chat),
    reactions=_YES_NO,
    camera=_YES_NO,
    microphone=_YES_NO,
    spoken_language=st.none() | st.just("de-DE"),
    sensitivity_label=st.none() | st.just("label"),
    watermark=_YES_NO,
    live_event=_YES_NO,
)

attendees = st.lists(
    st.builds(
        Attendee,
        name=st.just("Ana"),
        user_id=st.none() | st.just("1f35f2e6-9cab-44ad-8d5a-b74c14720000"),
        address=st.none() | st.just("ana@contoso.com"),
        role=st.none() | st.sampled_from(Role),
    ),
    max_size=3,
).map(tuple)


def _asked(
    options: Options, attendees: tuple[Attendee, ...], thread_id: str | None, start: datetime
) -> MeetingRequest:
    return replace(
        REQUEST,
        subject="Übersicht 計画",
        start=start,
        duration=timedelta(minutes=30),
        options=options,
        attendees=attendees,
        thread_id=thread_id,
    )


requests = st.builds(
    _asked,
    options=options,
    attendees=attendees,
    thread_id=st.none() | st.just("19:7ebda77322dd4505ac4dedb5b67df076@thread.tacv2"),
    start=st.datetimes(
        min_value=datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=datetime(2030, 1, 1),  # noqa: DTZ001 - likewise
        timezones=st.sampled_from([ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kathmandu")]),
        allow_imaginary=False,
    ),
)
