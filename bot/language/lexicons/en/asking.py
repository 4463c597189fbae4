"""English words of asking: what is wanted, by whom, with whom."""

ASKING: dict[str, dict[int | str | None, str]] = {
    "hello": {
        None: "fw:|fwd:|hi|hey|hello|hiya|yo|dear|ok google|okay google|hey google|hey siri|alexa"
        "|olly|bixby|jarvis|siri|cortana|hey cortana|hey bot|hi bot|ok|okay|no|nope|good morning"
        "|good afternoon|good evening|hi there|hello there|hi team|hey there",
    },
    "yes": {
        None: "yes|yeah|yep|yup|that's right|that is right|correct|right|that's good|that is good"
        "|sounds good|that's all|nice|sounds great|sounds perfect|looks good|good|fine"
        "|sounds nice|that will do|ok great|great thanks|that is perfect|fantastic|amazing|sure"
        "|great|super|perfect|alright|so|well|awesome|cool|excellent|wonderful|actually"
        "|that works|sounds fine|that's perfect|that's fine",
    },
    "thanks": {
        None: "thanks|thank you|thx|ty|cheers|many thanks|thanks a lot|thanks so much"
        "|thank you very much|thank you so much|thanks in advance|much appreciated"
        "|i appreciate it|appreciate it|thanks for the help|thanks for your help"
        "|thank you for your help",
    },
    "please": {
        None: "please|pls|plz|kindly|just|also|then|maybe|perhaps|too|asap please|see if you can"
        "|check if you can|see if you could|i was wondering if|i'm wondering if|i am wondering if"
        "|i wonder if|i wondered if",
    },
    "modal": {
        None: "can|could|would|will|shall|should|may i|is it possible|would it be possible"
        "|are you able|do you mind|any chance|might",
    },
    "you": {
        None: "you|u|ya|be able to|help me with|help me|help us|for you",
    },
    # Before any other verb than one of asking, these tell of somebody.
    "i": {
        None: "i've|we've|we have|i have|i've got|i have got|i got|there is|there's|there will be"
        "|we're having|we are having|i am having|i'm having|having|have|has",
        "be": "i'll be|we'll be|i will be|we will be|i won't be|he'll be|she'll be|they'll be",
        "who": "i|we|i'm|we're|i am|we are|i'll|we'll|i will|we will|he|she|they|he's|she's"
        "|they're",
        "it": "it is|it's|its|this is|it was|it will be",
    },
    "lets": {
        None: "let's|lets|let us|how about|what about|let's do|let's have|let's grab|lets do"
        "|lets have|lets grab|let's get",
    },
    "me": {
        None: "me|us|me up|us up|myself|for me|for us|it|this event|that event|this one|them"
        "|something",
    },
    "my": {
        None: "my|our|your|his|her|their|some|any",
    },
    "want": {
        None: "want|want to|need|need to|i'd like|i'd like to|i would like|like to|would like"
        "|would like to|we'd like|we'd like to|i would love|i'd love|would love to|i wanna|wanna"
        "|gonna|going to|i want you to|want you to|need you to|i need you to|have to|has to|gotta"
        "|got to|make sure|make sure i|make sure to|make sure that|needs to|be sure to|looking to"
        "|trying to|i'm looking to|hoping to|love to|would you|must|i have to|we have to|i had to"
        "|i've got to|we've got to|requesting|request|require",
        "be": "to be|need to be|have to be|want to be|going to be|gonna be|got to be|has to be"
        "|i have to be|we have to be",
    },
    # These ask for a meeting all by themselves.
    "ask": {
        None: "schedule|sched|schedule in|shedule|scheduel|schedual|scedule|skedule|schdule"
        "|schedul|schedle|shcedule|scehdule|scheudle|scheduel in|arrange|organize|organise"
        "|pencil in|pencil|scheduled|organized|organised|arranged|reschedule for|host|set aside"
        "|put aside|carve out|plan out",
        # What is booked, set up or blocked may as well be none of ours.
        "any": "book|reserve|set up|setup|block out|block off|line up|booked|reserved",
    },
    # These need a meeting, a calendar or a time beside them.
    "put": {
        None: "add|put|create|set|place|enter|insert|input|mark|note|block|put in|put down"
        "|make a note of|make note of|take note of|note down|jot down|mark down|slot in|marked"
        "|log|register|fit in|squeeze in|get in|add in|throw in|put together|added|created"
        "|find a time|find time|save the date|mark my calendar|mark your calendar"
        "|mark your calendars|mark the date|put me down|put us down|sign me up|set aside time"
        "|block time|carve out time|make time|find some time",
        "any": "make|find me|find us|get me|get us",
    },
    # These are what is to be done as often as they ask.
    "task": {
        None: "get|ask|plan|send|start|open|keep|do|write|give|save|use|attend|list|generate|fix"
        "|consider|hold|run|prepare",
    },
    "remind": {
        None: "remind|remember|remind me|reminder|a reminder|notification|a notification|alert"
        "|notify|remind me to|remind me of|remind me about|remind me that|don't let me forget"
        "|dont let me forget|do not let me forget|don't forget|set a reminder|be reminded"
        "|be reminded of|set reminder|notify me|reminder about|reminder for|reminder of"
        "|reminder to|send me a reminder|remind me on|notification about"
        "|don't let me forget about|set a notification|set a notification about",
    },
    "meet": {
        None: "meet|meet up|meetup|talk|speak|connect|sit down|catch up|touch base|talk to"
        "|speak to|sync up|get together|i am meeting|i'm meeting|we are meeting|we're meeting",
    },
    "instant": {
        None: "jump on a call|hop on a call|jump on a quick call|hop on a quick call|start a call"
        "|start a meeting|start meeting|meet now|call now|talk now|meeting now"
        "|start a new meeting|begin a meeting|start an online meeting|start a teams meeting"
        "|jump into a call|instant meeting|start a video call|start a quick call"
        "|start a quick meeting|get on a call|hop on teams|jump on teams|hop on the phone"
        "|ad hoc meeting|impromptu meeting|start the meeting|quick call now|have a call now"
        "|open a meeting room now",
    },
    "meeting": {
        None: "meeting|meetings|mtg|mtgs|meting|meeing|meetting|meetin|metting|meeitng|call|calls"
        "|appointments|events|appts|appoinment|appointmet|session|slot|time slot|timeslot"
        "|teams meeting|teams call|online meeting|video call|video meeting|video conference"
        "|phone call|zoom call|conference call|activity|item|booking|virtual meeting"
        "|calendar appointment|calendar meeting|ms teams meeting",
        # Said before a subject as often as with one: "create event yoga".
        "holder": "event|appointment|appt|entry|calendar event|calendar entry|calendar item",
        # What follows its "to" are people.
        "to": "meeting request|meeting requests|calendar request|invite|invites|invitation"
        "|invitations|meeting invite|meeting invitation|calendar invite|calendar invitation"
        "|teams invite",
    },
    "room": {
        None: "room|rooms|meeting room|meeting rooms|conference room|conference rooms"
        "|meeting space|conference space|boardroom|board room|conf room|huddle room|training room",
    },
    # A meeting of two: the other one is part of its name.
    "pair": {
        None: "1:1|1-1|1-on-1|one on one|one-on-one|1 on 1|one to one|1 to 1|one-to-one|1x1|121"
        "|1-2-1|1:1s|catch-up|catchup|coffee|interview",
    },
    "calendar": {
        None: "calendar|calender|calendars|diary|calandar|outlook calendar|google calendar"
        "|personal calendar|work calendar|on the books|on my books|on the schedule|on my schedule"
        "|to the schedule|to my schedule|in my schedule|on the agenda",
    },
    "fresh": {
        None: "new|another|quick|short|brief|online|virtual|urgent|one more",
    },
    "with": {
        None: "with|w/|w|using|between me and|between myself and|for me and|me and|including"
        "|and invite|and include|, invite|please invite|also invite|inviting",
    },
    "as": {
        None: "as",
    },
    "be": {
        "ask": "is|are",
        None: "be|am being|goes|takes place|take place|happens|happening|starts|occurs|occur"
        "|which is|will be|it is at|it's at|due|held|begins|is happening",
    },
    "that": {
        None: "that|which will|whether|if|because|since|but|though|along with|so that|while"
        "|which will be",
    },
    "people": {
        None: "people|persons|person|guests|attendees|participants|pax",
    },
    # A plural is everybody's, a singular the last one's.
    "role": {
        "presenter": "as presenter|as a presenter|as the presenter|presenting",
        "presenters": "as presenters",
        "coorganizer": "as co-organizer|as coorganizer|as co-host|as cohost|as co-organiser"
        "|as a co-organizer|as a co-host|as a cohost",
        "coorganizers": "as co-organizers|as co-hosts|as coorganizers|as cohosts",
        "attendee": "as attendee|as an attendee|as a guest|as guest",
        "attendees": "as attendees|as guests|as participants|as invitees",
    },
    "place": {
        None: "office|building|downtown|location|venue|address|street|avenue|located|boulevard"
        "|as the location|for the location",
    },
    "not": {
        None: "not|don't|dont|never|no need|without|didn't|can't|won't|do not",
    },
    "filler": {
        "instead": "instead|rather",
        None: "or so|all day|all-day|the whole day|if possible|if you can|for that|only"
        "|there|here|really|somewhere|almost|nearly|already|still|now and then",
    },
}  # fmt: skip
