"""English words of everything else: questions, small talk, other commands."""

ANSWERS: dict[str, dict[int | str | None, str]] = {
    "question": {
        None: "what|what's|whats|when|when's|whens|where's|who's|why|how|how's|who|where|whose"
        "|did|does|do i|do we|do you|do they|is my|is the|is this|are my|are the|am i|was|were"
        "|has|have you|have i|is it|is anything|how many|how much|how long|how to|do any|is any"
        "|are any|which|isn't|aren't|doesn't|is everybody|is everyone|are we|are you|are they"
        "|is he|is she|hasn't|haven't|at what|on what|exactly what",
        # Whether there is any, wherever it stands.
        "there": "is there|are there|is there any|are there any",
        # How it is done.
        "how": "how do i|how can i|how do we|how can we|how does one|how would i|how should i"
        "|what is the process to|what's the process to|what do i do to|what is the way to"
        "|how to schedule|how to book|how to create|how to set up|how to make|how to add",
    },
    "past_tense": {
        None: "had|went|met|happened|got|missed|attended|last night|been|enjoyed|lasted|finished"
        "|yesterday's",
    },
    # Wanting to be told or shown something.
    "look": {
        None: "find|find out|tell|tell me|show|show me|check|read|play|look up|look|see if|know"
        "|text|pull up"
        "|explain|describe|translate|calculate|convert|buy|wake me up|pay|turn|switch|stop"
        "|watch|spell|transfer|define|say|sell|repeat that|list my|list all|list the|give me my"
        "|give me the|give me a summary|give me all|send my|see|view|display|do i have|look at"
        "|bring up|flip|roll|turn on|turn off|let me know|confirm|verify|remind me when"
        "|remind me what|remind me where|remind me if|remind me how|remind me why|remind me who",
    },
    # The same, but nouns too: "order the books" against "order management demo".
    "looknoun": {
        None: "search|order|report|park|reset|change|update|test|switch over",
    },
    "available": {
        None: "available|availability|busy|open between|crowded|vacant|empty|open from|open at"
        "|are free|free room|free rooms|open rooms|open room|empty room|rooms that are free"
        "|room is free|rooms free|rooms open|room free|room open|is free|any free",
    },
    # What other helpers book, set and order.
    "errand": {
        None: "alarm|alarms|timer|timers|playlist|shopping list|grocery list|groceries|to do list"
        "|todo list|to-do list|uber|taxi|cab|hotel|hotels|pizza|credit card|thermostat|lights"
        "|credit limit|bank account|my list|rental car|car rental|plane ticket|plane tickets"
        "|flights|airline ticket|rideshare|lyft",
    },
    "smalltalk": {
        None: "see you|see ya|talk to you|happy|have a good|have a great|have a nice|congrats"
        "|congratulations|good night|good luck|how are you|sorry|running late|lol|haha|bye"
        "|goodbye|welcome back|nice work|good job|well done|be right back|brb|good to see"
        "|nice to meet|have fun|enjoy your|can't wait|looking forward|i am sick|i'm sick|off sick"
        "|i'm out|i'll be out|i am out|i'll be late|i'm running|on vacation|on my way"
        "|nice meeting you|nice meeting|get back to you|great meeting you|good meeting you"
        "|nice to see|thanks for|thank you for|keep in touch|take care|good meeting|great meeting"
        "|good call|great call",
    },
    # Words that are a time or an asking elsewhere, but not in these.
    "word": {
        None: "book club|black friday|good friday|cyber monday|sunday school|call center"
        "|call centre|time off|day care|time management|time zone|time sheet|timesheet|to do"
        "|to-do|follow up|follow-up|check in|check-in|check up|checkup|check-up|kick off|kickoff"
        "|kick-off|happy hour plan|all hands|all-hands|stand up|stand-up|wrap up|wrap-up|sign off"
        "|sign-off|set list|play date|play dates|new year|new years|new year's|new hire|new hires"
        "|open house|half term|first aid|day one|open source|end user|year end|year-end|month end"
        "|month-end|quarter end|quarter-end|mid year|mid-year|second half|first half"
        "|thank you note|second opinion|night shift|half day|no show",
    },
    "cancel": {
        None: "cancel|delete|remove|call off|drop|scrap|get rid of|clear|take off|axe|canceled"
        "|cancelled",
    },
    "move": {
        None: "move|reschedule|postpone|push|push back|shift|bring forward|delay|rebook"
        "|change the time|change the date|pull forward|move up|put off|re-schedule",
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
