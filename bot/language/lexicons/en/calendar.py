"""English words of the calendar, and what links times."""

CALENDAR: dict[str, dict[int | str | None, str]] = {
    "month": {
        1: "january|jan|janurary|january's",
        2: "february|feb|febuary|febraury",
        3: "march|mar",
        4: "april|apr|apirl",
        5: "may",
        6: "june|jun",
        7: "july|jul",
        8: "august|aug|agust",
        9: "september|sep|sept|setember|septmeber",
        10: "october|oct|ocotber",
        11: "november|nov|novemeber",
        12: "december|dec|decemeber",
    },
    "weekday": {
        0: "monday|monady|moday",
        1: "tuesday|tues|tue|tuseday|tuesdy|teusday",
        2: "wednesday|weds|wensday|wednsday|wednesdy|wendesday|wedensday",
        3: "thursday|thurs|thur|thu|thrusday|thursdy|thurday",
        4: "friday|fri|firday|frday",
        5: "saturday|saterday|saturdy",
        6: "sunday|sundy",
    },
    "weekdays": {
        0: "mondays",
        1: "tuesdays",
        2: "wednesdays",
        3: "thursdays",
        4: "fridays",
        5: "saturdays",
        6: "sundays",
    },
    # Short forms that are names or words as often as days.
    "shortday": {
        0: "mon",
        2: "wed",
        5: "sat",
        6: "sun",
    },
    "relday": {
        0: "today|todays|tday|2day|this day",
        1: "tomorrow|tomorrows|tommorow|tommorrow|tomorow|tomorroe|tomorrrow|tomoz|tmrw|tmr|tmw"
        "|2moro|2morrow|tmrrw|tomrrow|tomarrow",
        2: "day after tomorrow|the day after tomorrow|overmorrow",
        -1: "yesterday|yesterdays",
        -2: "day before yesterday|the day before yesterday",
    },
    "shortrel": {
        0: "tod",
        1: "tom",
    },
    "part": {
        "am": "morning|mornings",
        "pm": "afternoon|afternoons|evening|evenings|evning|afternon|eve|lunchtime|lunch time",
        "night": "night|nights|nite",
    },
    # A part that names its day as well.
    "partday": {
        "night": "tonight|tonite|tonights|2nite|2night|this night",
    },
    # What is done at one time of the day only.
    "meal": {
        "am": "breakfast",
        "pm": "lunch|brunch|happy hour|afternoon tea",
        "night": "dinner|diner|supper|drinks|cocktails|date night|movie night|game night"
        "|poker night|trivia night|quiz night|girls night|ladies night|guys night|family night"
        "|book night|opening night|parents night|parents evening|parent's evening|bingo night"
        "|pizza night",
    },
    "unit": {
        "minute": "minute|minutes|min|mins|minuts|minuets|m",
        "hour": "hour|hours|hr|hrs|hor",
        "day": "day|days|d",
        "week": "week|weeks|wk|wks|week's|weeks'",
        "month": "month|months",
        "year": "year|years|yr|yrs",
    },
    "weekend": {
        None: "weekend|week end|weekends",
    },
    "next": {
        1: "next|nxt|coming|the following|following",
        2: "after next",
    },
    "this": {
        None: "this|this coming|upcoming|this upcoming",
    },
    "last": {
        None: "last",
    },
    "every": {
        None: "every|each|evry|every single|every other|every second",
    },
    "recurring": {
        "day": "daily|every day|everyday|each day|every weekday|every workday|every morning"
        "|every evening|every afternoon|every night",
        "week": "weekly|biweekly|bi-weekly|fortnightly|every week|every other week|each week",
        "month": "monthly|every month|each month|every quarter",
        "year": "yearly|annually|every year|each year",
        "plain": "recurring|repeating|reoccurring|set it to repeat|set to repeat|make it repeat"
        "|repeat it|repeats|repeat|make it recurring|on repeat",
    },
    "early": {
        None: "early|late|mid",
    },
    "at": {
        None: "at|@|starting at|start at|starts at|begins at|beginning at|kicking off at",
    },
    "on": {
        None: "on|onto",
    },
    "from": {
        None: "from|starting|starting from|beginning",
    },
    "until": {
        None: "until|untill|till|til|'til|thru|through|ending at|ends at|to end at|ending",
    },
    "to": {
        None: "to",
    },
    "between": {
        None: "between|in between|btw|btwn",
    },
    "and": {
        None: "and|&|n",
    },
    "or": {
        None: "or",
    },
    "for": {
        None: "for|down for",
    },
    "in": {
        None: "in|into|in about|in around",
    },
    "by": {
        None: "by",
    },
    "around": {
        None: "around|approximately|approx|roughly|circa|at around",
    },
    "of": {
        None: "of",
    },
    "ago": {
        None: "ago",
    },
    "later": {
        None: "later",
        "now": "from now|hence",
        "earlier": "earlier|sooner",
    },
    "within": {
        None: "within",
    },
    "after": {
        None: "after",
    },
    "before": {
        None: "before",
    },
    "lasting": {
        None: "lasting|lasts|last for|lasts for|lasting for|which lasts|that lasts|duration"
        "|duration of|with a duration of|length|it lasts|it takes|should last|should take"
        "|will last|will take|it should take|will last for|length of|with a length of",
    },
    "now": {
        None: "now|right now|right away|immediately|asap|straight away|this minute|this second"
        "|at once|instantly|right this minute",
    },
    "the": {
        None: "the",
    },
    "a": {
        1: "a|an",
    },
}  # fmt: skip
