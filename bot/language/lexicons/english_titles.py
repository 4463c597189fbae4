"""English words that say what a meeting is called or is about."""

TITLES: dict[str, dict[int | str | None, str]] = {
    "about": {
        None: "about|regarding|re|re:|concerning|on the topic of|on the subject of|to discuss"
        "|to talk about|to go over|for discussing|to speak about|discussing|subject:|topic:"
        "|to go through|in regards to|in regard to|with regard to|with regards to|to chat about"
        "|covering|to cover|on the topic|to discuss about|topic is|discuss",
    },
    "titled": {
        None: "titled|called|named|entitled|labeled|labelled|call it|name it|title it|label it"
        "|title it as|title this|call this|with the title|with the title of|with a title of"
        "|with the subject|with a subject of|with the subject of|with subject|with title"
        "|with the name|under the name|under the title|under the name of|with the name of"
        "|the name of the event is|the title is|the name is|the subject is|the event title is"
        "|the title of the event is|title of|subject of|by the name of|the event title"
        "|event title|event name|title|the title|put the name as|give it the title"
        "|the name of it is|with the event title|the topic is|be called|be titled|be labeled"
        "|be labelled|name should be|title should be|the name should be|the title should be"
        "|the event is called|with event title|with the event name|put the title as|name it as"
        "|label it as|call it as|name the event|title the event|call the event|label the event"
        "|call the meeting|name the meeting|title the meeting|the name of the meeting is"
        "|the title of the meeting is|the subject of the meeting is|set the title as"
        "|set the title to|mark it as|the event name is|title:|name:|event name is|event title is"
        "|the event name|with the label|label this|name this|for the title write|for the title use"
        "|for the name use|for the title put|for the name put|the name will be|the title will be"
        "|name will be|title will be"
        "|for the name write|for the name|for the event name|for the event title"
        "|the meeting is called",
    },
    "label": {
        None: "as the title|for the title|as the name|as title|as a title|as the subject"
        "|as a name|for the activity name|as the event name|as the event title|as an event title"
        "|as a title for the event|as the title for the event|for the main title|is event label"
        "|is the event label|is the title|is the name|as event title|as event name|as subject"
        "|is the event name|is the event title|for the subject|as the title of the event"
        "|is the subject|as the name of the event|as the name for the event|as its title|as event"
        "|for title|for name|as the activity name|as the meeting title|as the meeting name"
        "|is the event|as an event|as event label|for the title of the event",
    },
}  # fmt: skip
