"""The languages, as data: one module each. This is the manual for whoever adds one.

A new language is a new module ``<code>.py`` here, named as in ISO 639-1, and a table of sentences,
``tests/language/<code>.toml``; no code changes. Nothing but literals may stand in it.

``WORDS`` is kind → value → "phrase|phrase": what a phrase is, what it stands for, and how it is
written, in small letters and with all accents. Of two phrases that fit, the longer wins; each may
stand once. Without their accents they are known as well. Where several terms hide in one phrase,
kinds and values are parted by spaces, "-" for no value: ``"next unit": {"1 week": "来週"}``.
English words that people use everywhere (meeting, call, monday, pm) need no entry.

Most kinds of ``bot.language.kinds`` say what they are; ``en`` shows them in use. The values are a
number (of a month, of days from today, of minutes for ``fixed``, ``half`` and ``quarter``), a name
below, or None. These need a word:

Hours
    ``oclock``      an hour word of the clock alone: Uhr, 点
    ``hmark``       one that also counts hours: heures, uur, h; what stands around decides. Value 1
                    where it is one o'clock by itself (час), "length" where it rather counts (horas)
    ``halfto``      30: half of the coming hour, halb neun; ``half`` is past it: 半, media
    ``minus``       so much before the hour: moins, без, 差
    ``part``        am, pm, night; dawn (1 to 6 are am), noon (11 is am, 1 is pm),
                    midday (noon, which alone is 12)
    ``partday``     the same, naming its day too: tonight, ce soir

Days
    ``next``        how many weeks, months, ... ahead; before or behind: lundi prochain
    ``this``        "coming" where it is never today: kommenden
    ``yearmark``, ``monthmark``, ``daymark``    behind numbers: 年, 月, 日
    ``shortday``, ``shortrel``                  days that may be names or other words: sun, tom
    ``unit``        minute, hour, day, week, month, year; second; isoweek, a numbered one: KW 14
    ``suffix``      what makes an ordinal of figures: 15-го; "number" where it makes none

Links
    ``from_behind``, ``until_behind``, ``at_behind``, ``for_behind``, ``with_behind``,
    ``about_behind``    as without "_behind", but standing behind: から, まで, に, 동안, と, 관련
    ``later``       "earlier" for the other way, "now" for "from now"
    ``the``, ``of``, ``at``    "hour" where hours have that form (las 3), "day" where days have it
                    (el 15); ``the`` "object" marks what an order is about: 把, "suffix" see above

Words of two meanings, told apart by ``doubles``; the value names both
    ``relday_or_part``    "1 am": tomorrow, and the morning behind a day: morgen, mañana
    ``part_or_unit``      "pm day": the afternoon behind an hour, else days: дня; "pm -": never days
    ``unit_before``       a unit that may stand before its number: минут 40, часов в пять
    ``mark_or_day``       "monthmark 0": 月, the month behind a number, else Monday
    ``month_or``          "3 shortday 1": mar, March behind a number, else Tuesday
    ``weekday_or``        quarta: a Wednesday, or the fourth of something
    ``with``, ``about``   "from", "until": the kind that it has before a time: с 9, до
    ``past``, ``before``  "about", "for": the kind that it has where it belongs to no time: over
    ``early``             "until" where an hour follows: Ende 16 Uhr

Verbs (``ask``, ``put``, ``task``, ``meet``, ``move``, ``cancel``, ``list``)
    "final"         by its form the verb of a whole sentence that ends with it: 設定して, 옮겨 줘
    "closes"        an infinitive that closes what another word opened: "können wir ... anlegen"
    "any"           asks for anything, not for meetings alone: set up, make
    ``move``        "later" or "earlier" where it says which way, alone or before or behind the two
                    above ("final earlier", "earlier closes"); "set" where it takes a new time only
    ``past_tense``  "behind" and "part" where it counts only behind its subject, "done" always,
                    "plain" for a final verb that only tells: 停止します

Nouns and people
    ``meeting``     "holder" where it only leads to the name (event), "to" for an invitation
    ``word``        "gathering": what people come together for (review), so no name or price;
                    "title" behind a name (팀장); in scripts without spaces "surname", "familiar"
                    (小), "who" (people: 客户), "field" (市场), "verb"; others are but headings
    ``with_behind`` "polite" where a name with its title goes before it: さんと
    ``with``        "and" where it joins nouns as well: 和; "ask" where it invites
    ``meet``, ``for``    "name" where a name follows in such a script: 约
    ``about``       "verb" where it is one that is a noun behind another: 讨论
    ``template``    "behind" where its name stands before it
    ``recurring``   its unit; "plain" where it never belongs to a name, "adjective" where it follows
                    one: point hebdomadaire
    ``question``    "how" asks for help, "there" for what there is, "end" stands last: 吗
    ``errand``      "list", "trip": what other helpers do; a trip may be put into a calendar
    ``i``           "who" does something, "it" and "be" tell of something
    ``option``, ``optionword``    "lobby:everyone": the option of ``meeting.Options`` and its value
    (those that Microsoft has names of its own for are in ``own_options``; whose people
    alone skip the lobby is put together from the parts in ``own_people``)

Beside ``WORDS`` a module may have
    ``ABBREVIATIONS``         "dr|bzw": a dot behind these ends no sentence
    ``ELIDED``                "l'|d'": prefixes that are split off; each is a phrase as well
    ``SPELLINGS``             {"ä": "ae"}: letters and how they are written as well
    ``GLUED``                 kinds whose words may be written together: Freitagnachmittag, 세시반
    ``PARTICLES``             phrases that are split off the end of an unknown word: 을, 에서
    ``MONTH_FIRST``           "en-us": locales in which 3/4 is the fourth of March
    ``DOTTED_MONTH_FIRST``    True where 3.4 is too
    ``ORDERS``                name → frames of short orders about a meeting that is there; "…" is
                              the gap for a time (``again``, ``remind``), a title (``rename``) or
                              names (``invite``), a name and a time, with a second gap if need be
                              (``repeat``: hold the … again …); ``show`` (how to join), ``yes``,
                              ``no`` have none; ``never`` are those that only look like one: call
                              it a day
"""
