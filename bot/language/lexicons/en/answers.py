"""English words of everything else: questions, small talk, other commands."""

ANSWERS: dict[str, dict[int | str | None, str]] = {
    "question": {
        None: "anything happening|anything going on|anything planned|anything scheduled"
        "|anything on|any plans|any meetings|any events|any appointments|what|what's|whats|when"
        "|when's|whens|where's|who's|why|how|how's|who|where|whose|did|does|do i|do we|do you"
        "|do they|is my|is the|is this|are my|are the|am i|will it|will there|would it rain"
        "|should i|could it be|have you|have i|is it|is anything|how many|how much|how long"
        "|how to|do any|is any|are any|which|isn't|aren't|doesn't|are we|are you|are they|is he"
        "|is she|hasn't|haven't|at what|on what",
        # In the midst of a sentence these tell of what is over.
        "past": "was|were",
        # Whether there is any, wherever it stands.
        "there": "is there|are there|is there any|are there any",
        # How it is done.
        "how": "how do i|how can i|how do we|how can we|how does one|how would i|how should i"
        "|what is the process to|what's the process to|what do i do to|what is the way to"
        "|how to schedule|how to book|how to create|how to set up|how to make|how to add",
    },
    "past_tense": {
        None: "had|went|met|happened|got|last night|been|lasted|yesterday's",
        # These tell only behind somebody or something, or before what it was done to.
        "behind": "visited|drove|cooked|watched|texted|emailed|helped|wanted|needed|stayed"
        "|graduated|retired|closes|opens|departs|arrives|leaves|lands|expires|lives|says|thinks"
        "|wants|likes|loves|hates|ran|came|died|took|felt|thought|forgot|told|said|slept|ate"
        "|bought|saw|heard|knew|gave|worked|stopped|crashed|arrived|born|fell|hated|loved|lived"
        "|wrote|expired",
        # Of things, nouns have these before them too: "missed deadlines".
        "part": "missed|attended|enjoyed|finished|lost|won|stolen|declined|started|ended|played"
        "|broke|dropped",
    },
    # Wanting to be told or shown something.
    "look": {
        # With an hour, somebody to be seen.
        "see": "see|go see",
        None: "wake us up|get me up|get up|dim|brighten|unlock|mute|unmute|preheat|shuffle|find"
        "|find out|tell|tell me|show|show me|check|read|play|look up|look|see if|know|text"
        "|pull up|wake me|give me a summary|give me an overview|give me a rundown|give me a list"
        "|run down|summarize|summarise|brief me|rent a|rent me|call a cab|call me a cab"
        "|call an uber|call me an uber|call a taxi|call me a taxi|suggest|recommend|connect my"
        "|let my|pick a|pick a number|choose a number|think of a number|count down|answer|decline"
        "|skip|give me a suggestion|lower|raise|increase|upgrade my|file my|activate|explain"
        "|describe|translate|calculate|convert|buy|wake me up|pay|turn|switch|stop|watch|spell"
        "|transfer|define|say|sell|list my|list all|list the|give me my|give me the|give me all"
        "|send my|view|display|do i have|look at|bring up|flip|roll|turn on|turn off|let me know"
        "|confirm|verify|remind me when|remind me what|remind me where|remind me if|remind me how"
        "|remind me why|remind me who",
    },
    # The same, but nouns too: "order the books" against "order management demo".
    "looknoun": {
        None: "search|order|report|park|reset|change|update|test",
    },
    "available": {
        None: "i'm free|i am free|we're free|we are free|available|availability|busy|open between"
        "|vacant|empty|open from|open at|are free|free room|free rooms|open rooms|open room"
        "|empty room|rooms that are free|room is free|rooms free|rooms open|room free|room open"
        "|is free|any free",
    },
    # What other helpers book, set and order.
    "errand": {
        None: "alarm|alarms|timer|timers|playlist|groceries|uber|taxi|cab|hotel|hotels|pizza"
        "|pizzas|credit card|thermostat|lights|credit limit|bank account|rideshare|lyft|router"
        "|wifi|direct deposit|autopay|auto pay|pin|pin number|password|fraud|fraudulent charge"
        "|loan|mortgage|recipe|recipes|payday|charge|charges|paycheck|w2|w-2|tires|credit score"
        "|credit report|checks|debit card|savings account|checking account|account|accounts"
        "|my phone|new phone|insurance|a person|an agent|a human|a real person|representative"
        "|customer service|customer support|suggestion|suggestions|recommendation|recommendations"
        "|joke|jokes|song|songs|podcast|podcasts|radio|dollars|bucks|cash|a number|food|wake up"
        "|user name|username|tip|tips|printer|refund|charger",
        # Lists are kept elsewhere, whatever is to be done with them.
        "list": "shopping list|grocery list|to do list|todo list|to-do list|my list|packing list"
        "|my tasks|task list|christmas list|wish list",
        # On a calendar as often: errands where they are booked or wanted, not where they are added.
        "trip": "flight|flights|plane ticket|plane tickets|airline ticket|train ticket"
        "|train tickets|table|tables|table for|reservation|reservations|ride|rental car"
        "|car rental|rental|vacation|vacation days|pto|time off|day off|days off|sick day"
        "|leave of absence|payment|payments|hotel room|trip|off",
    },
    "smalltalk": {
        None: "see you|see ya|talk to you|happy|have a good|have a great|have a nice|congrats"
        "|congratulations|good night|good luck|how are you|sorry|running late|lol|haha|bye"
        "|goodbye|welcome back|nice work|good job|well done|be right back|brb|good to see"
        "|nice to meet|have fun|enjoy your|can't wait|looking forward|i am sick|i'm sick|off sick"
        "|i'm out|i'll be out|i am out|i'll be late|i'm running|on vacation|on my way"
        "|nice meeting you|get back to you|nice to see|thanks for|thank you for|keep in touch"
        "|take care|good meeting|great meeting|good call|great call|that's all for"
        "|that's enough for|too many|so many|happy to",
    },
    # Words that are a time or an asking elsewhere, but not in these.
    "word": {
        # What people come together for, though it is a word of subjects like any other.
        "gathering": "review|demo|sync|standup|retro|retrospective|workshop|training|briefing"
        "|presentation|present|planning|walkthrough|walk-through|debrief|huddle|discussion"
        "|brainstorm|brainstorming|webinar|seminar|lesson|class|rehearsal|party|ceremony|offsite"
        "|roundtable|hackathon|panel|orientation|onboarding|town hall|townhall|conference|summit"
        "|tour|visit|picnic|practice",
        None: "book club|due diligence|due date|due dates|turn in|hand in|move in|move-in"
        "|move in day|move out|moving day|lock screen|book fair|book signing|book report"
        "|black friday|good friday|cyber monday|sunday school|call center|call centre|day care"
        "|time management|time zone|time sheet|timesheet|to do|to-do|follow up|follow-up|check in"
        "|check-in|check up|checkup|check-up|kick off|kickoff|kick-off|all hands|all-hands"
        "|stand up|stand-up|wrap up|wrap-up|sign off|sign-off|set list|play date|play dates"
        "|new year|new years|new year's|new hire|new hires|open house|half term|first aid|day one"
        "|open source|end user|year end|year-end|month end|month-end|quarter end|quarter-end"
        "|mid year|mid-year|second half|first half|thank you note|second opinion|night shift"
        "|half day|no show",
    },
    "cancel": {
        None: "cancel|delete|remove|call off|drop the|drop our|drop my meeting|drop my call|scrap"
        "|get rid of|clear|take off|axe|canceled|cancelled",
    },
    "move": {
        None: "move|reschedule|postpone|push|push back|shift|delay|rebook|change the time"
        "|change the date|put off|re-schedule|move back|push out|push it back|push that back"
        "|move it back|push it out",
        "earlier": "bring forward|pull forward|move up|move forward|bring it forward"
        "|pull it forward|move it up|bring that forward|pull in",
        # What is said behind these is the new time or length, not a difference.
        "set": "make it|make that|change it|change that|switch it|switch that",
    },
    "settings": {
        None: "settings|my settings|preferences|my preferences|change my settings|open settings"
        "|show settings|change settings|show my settings|set my time zone|set my timezone"
        "|change my time zone|change my timezone|change my language|set my language"
        "|change the language|change my preferences|set my default|change my default",
    },
    "help": {
        None: "help|help me please|what can you do|what can i ask|what can i say"
        "|how does this work|how do you work|what do you do|i need help|who are you|what are you"
        "|help please|what can you help with|what can you help me with|how can you help"
        "|show me an example|what can i ask you|how do i use you|how do i use this"
        "|what are you able to do",
    },
    "signin": {
        None: "sign in|signin|sign me in|log in|login|log me in|sign-in|connect my account|log on"
        "|let me sign in|i want to sign in",
    },
    "signout": {
        None: "sign out|signout|sign me out|log out|logout|log me out|sign-out|log off|log me off"
        "|disconnect my account|forget me|sign off from my account",
    },
    "list": {
        None: "my meetings|list my meetings|list meetings|show my meetings|upcoming meetings"
        "|my upcoming meetings|my schedule|my agenda|show meetings|list all my meetings"
        "|show me my meetings|list upcoming meetings|what meetings|my next meeting",
    },
}  # fmt: skip
