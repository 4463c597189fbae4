"""English numbers, and words of the clock."""

CLOCK: dict[str, dict[int | str | None, str]] = {
    "number": {
        0: "zero",
        1: "one",
        2: "two",
        3: "three",
        4: "four|fuor",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight|eigth",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty|thrity",
        40: "forty|fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    "hundred": {
        100: "hundred",
    },
    "ordinal": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth|twelveth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
    },
    "suffix": {
        None: "st|nd|rd|th",
    },
    # "a.m." with all the spaces that dictation puts in.
    "meridiem": {
        "am": "am|a m|a.m.|a.m|ampm|in the am",
        "pm": "pm|p m|p.m.|p.m|p|in the pm",
    },
    "oclock": {
        None: "o'clock|oclock|o clock|o'clk|sharp|on the dot",
    },
    "half": {
        30: "half",
    },
    "quarter": {
        15: "quarter|a quarter|quater",
    },
    "past": {
        None: "past",
    },
    "fixed": {
        720: "noon|midday|mid day|noonish|high noon|12 noon|twelve noon|noontime",
        0: "midnight|mid night|12 midnight|twelve midnight",
        1020: "end of day|end of the day|eod|cob|close of business|end of business",
    },
    "hmark": {
        None: "h",
    },
    "ish": {
        None: "ish",
    },
    "timeword": {
        None: "time",
    },
}  # fmt: skip
