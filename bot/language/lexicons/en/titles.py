"""English words that say what a meeting is called or is about."""

TITLES: dict[str, dict[int | str | None, str]] = {
    "about": {
        None: "about|regarding|re|re:|concerning|on the topic of|on the subject of|to discuss"
        "|to talk about|to go over|for discussing|to speak about|discussing|subject:|topic:"
        "|to go through|in regards to|in regard to|with regard to|with regards to|to chat about"
        "|covering|to cover|on the topic|to discuss about|topic is|discuss",
    },
    "titled": {
        None: "titled|called|named|entitled|labeled|labelled|captioned|call it|call this"
        "|call that|call the event|call the meeting|call the appointment|under the name"
        "|under the title|under the name of|under the title of|by the name of|by the name"
        "|put it down as|mark it as|list it as|the event is|the meeting is|the appointment is"
        "|the topic is",
    },
    # What a title is said with; see ``captions``.
    "titleword": {
        "title": "title|event title|meeting title|title it|label it|name it",
        None: "name|subject|label|heading|caption|headline",
    },
}  # fmt: skip
