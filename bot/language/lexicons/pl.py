"""Polish. Words stand in every case that people write them in, with or without their marks."""

WORDS: dict[str, dict[int | str | None, str]] = {
    # --- Clock.
    # Hours are ordinals of women's kind: «o piętnastej», «na drugą».
    "number": {
        0: "zero|zera",
        1: "jeden|jedna|jedno|jednego|jednej|jednemu|jedną|jednym|pierwsza|pierwszej|pierwszą",
        2: "dwa|dwie|dwóch|dwu|dwóm|dwoma|dwiema|dwoje|dwojga|parę|paru|druga|drugiej|drugą",
        3: "trzy|trzech|trzem|trzema|troje|trzecia|trzeciej|trzecią",
        4: "cztery|czterech|czterem|czterema|czworo|czwarta|czwartej|czwartą",
        5: "pięć|pięciu|pięcioma|pięcioro|piąta|piątej|piątą",
        6: "sześć|sześciu|sześcioma|szósta|szóstej|szóstą",
        7: "siedem|siedmiu|siedmioma|siódma|siódmej|siódmą",
        8: "osiem|ośmiu|ośmioma|ósma|ósmej|ósmą",
        9: "dziewięć|dziewięciu|dziewiąta|dziewiątej|dziewiątą",
        10: "dziesięć|dziesięciu|dziesięcioma|dziesiąta|dziesiątej|dziesiątą",
        11: "jedenaście|jedenastu|jedynaście|jedenasta|jedenastej|jedenastą",
        12: "dwanaście|dwunastu|dwanascie|dwunasta|dwunastej|dwunastą",
        13: "trzynaście|trzynastu|trzynasta|trzynastej|trzynastą",
        14: "czternaście|czternastu|czternasta|czternastej|czternastą",
        15: "piętnaście|piętnastu|pietnaście|piętnasta|piętnastej|piętnastą",
        16: "szesnaście|szesnastu|szesnasta|szesnastej|szesnastą",
        17: "siedemnaście|siedemnastu|siedemnasta|siedemnastej|siedemnastą",
        18: "osiemnaście|osiemnastu|osiemnasta|osiemnastej|osiemnastą",
        19: "dziewiętnaście|dziewiętnastu|dziewiętnasta|dziewiętnastej|dziewiętnastą",
        20: "dwadzieścia|dwudziestu|dwudziesta|dwudziestej|dwudziestą",
        30: "trzydzieści|trzydziestu",
        40: "czterdzieści|czterdziestu",
        50: "pięćdziesiąt|pięćdziesięciu",
        60: "sześćdziesiąt|sześćdziesięciu",
        70: "siedemdziesiąt",
        75: "siedemdziesiąt pięć",
        80: "osiemdziesiąt",
        90: "dziewięćdziesiąt|dziewięćdziesięciu",
        200: "dwieście",
    },
    "hundred": {
        100: "sto|stu",
    },
    # Of days and of things that are counted: «piętnastego marca», «drugi wtorek».
    "ordinal": {
        1: "pierwszy|pierwsze|pierwszego|pierwszemu|pierwszym|pierwszych",
        2: "drugi|drugie|drugiego|drugiemu|drugim|drugich",
        3: "trzeci|trzecie|trzeciego|trzeciemu|trzecim|trzecich",
        4: "czwarty|czwarte|czwartego|czwartemu|czwartym|czwartych",
        5: "piąty|piąte|piątego|piątemu|piątym|piątych",
        6: "szósty|szóste|szóstego|szóstemu|szóstym|szóstych",
        7: "siódmy|siódme|siódmego|siódmemu|siódmym|siódmych",
        8: "ósmy|ósme|ósmego|ósmemu|ósmym|ósmych",
        9: "dziewiąty|dziewiąte|dziewiątego|dziewiątemu|dziewiątym|dziewiątych",
        10: "dziesiąty|dziesiąte|dziesiątego|dziesiątemu|dziesiątym|dziesiątych",
        11: "jedenasty|jedenaste|jedenastego|jedenastemu|jedenastym|jedenastych",
        12: "dwunasty|dwunaste|dwunastego|dwunastemu|dwunastym|dwunastych",
        13: "trzynasty|trzynaste|trzynastego|trzynastemu|trzynastym|trzynastych",
        14: "czternasty|czternaste|czternastego|czternastemu|czternastym|czternastych",
        15: "piętnasty|piętnaste|piętnastego|piętnastemu|piętnastym|piętnastych",
        16: "szesnasty|szesnaste|szesnastego|szesnastemu|szesnastym|szesnastych",
        17: "siedemnasty|siedemnaste|siedemnastego|siedemnastemu|siedemnastym|siedemnastych",
        18: "osiemnasty|osiemnaste|osiemnastego|osiemnastemu|osiemnastym|osiemnastych",
        19: "dziewiętnasty|dziewiętnaste|dziewiętnastego|dziewiętnastemu|dziewiętnastym"
        "|dziewiętnastych",
        20: "dwudziesty|dwudzieste|dwudziestego|dwudziestemu|dwudziestym|dwudziestych",
        21: "dwudziesty pierwszy|dwudzieste pierwsze|dwudziestego pierwszego"
        "|dwudziestemu pierwszemu|dwudziestym pierwszym|dwudziestych pierwszych",
        22: "dwudziesty drugi|dwudzieste drugie|dwudziestego drugiego|dwudziestemu drugiemu"
        "|dwudziestym drugim|dwudziestych drugich",
        23: "dwudziesty trzeci|dwudzieste trzecie|dwudziestego trzeciego"
        "|dwudziestemu trzeciemu|dwudziestym trzecim|dwudziestych trzecich",
        24: "dwudziesty czwarty|dwudzieste czwarte|dwudziestego czwartego"
        "|dwudziestemu czwartemu|dwudziestym czwartym|dwudziestych czwartych",
        25: "dwudziesty piąty|dwudzieste piąte|dwudziestego piątego|dwudziestemu piątemu"
        "|dwudziestym piątym|dwudziestych piątych",
        26: "dwudziesty szósty|dwudzieste szóste|dwudziestego szóstego|dwudziestemu szóstemu"
        "|dwudziestym szóstym|dwudziestych szóstych",
        27: "dwudziesty siódmy|dwudzieste siódme|dwudziestego siódmego|dwudziestemu siódmemu"
        "|dwudziestym siódmym|dwudziestych siódmych",
        28: "dwudziesty ósmy|dwudzieste ósme|dwudziestego ósmego|dwudziestemu ósmemu"
        "|dwudziestym ósmym|dwudziestych ósmych",
        29: "dwudziesty dziewiąty|dwudzieste dziewiąte|dwudziestego dziewiątego"
        "|dwudziestemu dziewiątemu|dwudziestym dziewiątym|dwudziestych dziewiątych",
        30: "trzydziesty|trzydzieste|trzydziestego|trzydziestemu|trzydziestym|trzydziestych",
        31: "trzydziesty pierwszy|trzydzieste pierwsze|trzydziestego pierwszego"
        "|trzydziestemu pierwszemu|trzydziestym pierwszym|trzydziestych pierwszych",
    },
    # Before days of women's kind: «w drugą środę».
    "ordinal weekday": {
        "1 2": "pierwsza środa|pierwszej środy|pierwszą środę",
        "1 5": "pierwsza sobota|pierwszej soboty|pierwszą sobotę",
        "1 6": "pierwsza niedziela|pierwszej niedzieli|pierwszą niedzielę",
        "2 2": "druga środa|drugiej środy|drugą środę",
        "2 5": "druga sobota|drugiej soboty|drugą sobotę",
        "2 6": "druga niedziela|drugiej niedzieli|drugą niedzielę",
        "3 2": "trzecia środa|trzeciej środy|trzecią środę",
        "3 5": "trzecia sobota|trzeciej soboty|trzecią sobotę",
        "3 6": "trzecia niedziela|trzeciej niedzieli|trzecią niedzielę",
        "4 2": "czwarta środa|czwartej środy|czwartą środę",
        "4 5": "czwarta sobota|czwartej soboty|czwartą sobotę",
        "4 6": "czwarta niedziela|czwartej niedzieli|czwartą niedzielę",
    },
    "suffix": {
        None: "ego|szego|ciego|mego",
        "number": "tej|szej|mej|giej|ciej|stej",
    },
    "meridiem": {
        "am": "am|a.m.",
        "pm": "pm|p.m.",
    },
    "hmark": {
        None: "h",
        "before": "godz|godz.",
    },
    "oclock": {
        None: "punkt|zero zero|równo",
    },
    "halfto": {
        30: "wpół do|w pół do|pół do|wpol do|o wpół do",
    },
    # 7:25: five to half past.
    "number before halfto": {
        "5 - 30": "za pięć wpół do|za 5 wpół do|pięć przed wpół do",
        "10 - 30": "za dziesięć wpół do|za 10 wpół do|dziesięć przed wpół do",
    },
    "half": {
        30: "pół|połowa|½",
    },
    "half unit": {
        "30 hour": "pół godziny|pół godzinki|pół godz|półgodzinki|półgodziny|pół godz."
        "|półgodzinny|półgodzinna|półgodzinne|półgodzinnego|półgodzinnej|półgodzinnemu"
        "|półgodzinną|półgodzinnym|półgodzinnych|półgodzinnymi",
    },
    "and half": {
        "- 30": "i pół",
    },
    "number unit and half": {
        "1 hour - 30": "godzinę i pół|godzina i pół",
    },
    "number and half unit": {
        "1 - 30 hour": "półtorej godziny|półtora godziny|półtorej godz|półtorej h"
        "|półtoragodzinny|półtoragodzinna|półtoragodzinne|półtoragodzinnego|półtoragodzinnej"
        "|półtoragodzinnemu|półtoragodzinną|półtoragodzinnym|półtoragodzinnych"
        "|półtoragodzinnymi",
    },
    "number and half": {
        "1 - 30": "półtora|półtorej",
    },
    "number unit": {
        "1 hour": "godzinę|godzinkę|jakaś godzina|jakąś godzinę|z godzinę|około godziny"
        "|ok. godziny|jedną godzinę|1 godzinę|1 godzina|jedna godzina|godzinny|godzinna"
        "|godzinne|godzinnego|godzinnej|godzinnemu|godzinną|godzinnym|godzinnych|godzinnymi"
        "|jednogodzinny|jednogodzinna|jednogodzinne|jednogodzinnego|jednogodzinnej"
        "|jednogodzinnemu|jednogodzinną|jednogodzinnym|jednogodzinnych|jednogodzinnymi",
        "2 hour": "dwugodzinny|dwugodzinna|dwugodzinne|dwugodzinnego|dwugodzinnej"
        "|dwugodzinnemu|dwugodzinną|dwugodzinnym|dwugodzinnych|dwugodzinnymi|2-godzinny"
        "|2-godzinna|2-godzinne|2-godzinnego|2-godzinną",
        "3 hour": "trzygodzinny|trzygodzinna|trzygodzinne|trzygodzinnego|trzygodzinnej"
        "|trzygodzinnemu|trzygodzinną|trzygodzinnym|trzygodzinnych|trzygodzinnymi|3-godzinny"
        "|3-godzinna|3-godzinne|3-godzinnego|3-godzinną",
        "4 hour": "czterogodzinny|czterogodzinna|czterogodzinne|czterogodzinnego"
        "|czterogodzinnej|czterogodzinnemu|czterogodzinną|czterogodzinnym|czterogodzinnych"
        "|czterogodzinnymi|4-godzinny|4-godzinna|4-godzinne|4-godzinnego|4-godzinną",
        "10 minute": "dziesięciominutowy|dziesięciominutowa|dziesięciominutowe"
        "|dziesięciominutowego|dziesięciominutowej|dziesięciominutowemu|dziesięciominutową"
        "|dziesięciominutowym|dziesięciominutowych|dziesięciominutowymi",
        "15 minute": "piętnastominutowy|piętnastominutowa|piętnastominutowe"
        "|piętnastominutowego|piętnastominutowej|piętnastominutowemu|piętnastominutową"
        "|piętnastominutowym|piętnastominutowych|piętnastominutowymi|kwadransik",
        "20 minute": "dwudziestominutowy|dwudziestominutowa|dwudziestominutowe"
        "|dwudziestominutowego|dwudziestominutowej|dwudziestominutowemu|dwudziestominutową"
        "|dwudziestominutowym|dwudziestominutowych|dwudziestominutowymi",
        "30 minute": "trzydziestominutowy|trzydziestominutowa|trzydziestominutowe"
        "|trzydziestominutowego|trzydziestominutowej|trzydziestominutowemu"
        "|trzydziestominutową|trzydziestominutowym|trzydziestominutowych"
        "|trzydziestominutowymi",
        "40 minute": "czterdziestominutowy|czterdziestominutowa|czterdziestominutowe"
        "|czterdziestominutowego|czterdziestominutowej|czterdziestominutowemu"
        "|czterdziestominutową|czterdziestominutowym|czterdziestominutowych"
        "|czterdziestominutowymi",
        "45 minute": "czterdziestopięciominutowy|czterdziestopięciominutowa"
        "|czterdziestopięciominutowe|czterdziestopięciominutowego"
        "|czterdziestopięciominutowej|czterdziestopięciominutowemu"
        "|czterdziestopięciominutową|czterdziestopięciominutowym"
        "|czterdziestopięciominutowych|czterdziestopięciominutowymi|trzy kwadranse"
        "|3 kwadranse|trzech kwadransów",
        "60 minute": "sześćdziesięciominutowy|sześćdziesięciominutowa|sześćdziesięciominutowe"
        "|sześćdziesięciominutowego|sześćdziesięciominutowej|sześćdziesięciominutowemu"
        "|sześćdziesięciominutową|sześćdziesięciominutowym|sześćdziesięciominutowych"
        "|sześćdziesięciominutowymi",
        "90 minute": "dziewięćdziesięciominutowy|dziewięćdziesięciominutowa"
        "|dziewięćdziesięciominutowe|dziewięćdziesięciominutowego"
        "|dziewięćdziesięciominutowej|dziewięćdziesięciominutowemu"
        "|dziewięćdziesięciominutową|dziewięćdziesięciominutowym"
        "|dziewięćdziesięciominutowych|dziewięćdziesięciominutowymi",
        "1 minute": "minutę|minutkę|jedną minutę",
    },
    "want number unit": {
        "- 1 hour": "potrzebuję godziny|potrzebuję godzinki|potrzebujemy godziny"
        "|potrzebujemy godzinki",
    },
    "for number unit": {
        "- 15 minute": "na kwadrans|przez kwadrans|na jeden kwadrans",
    },
    "quarter": {
        15: "kwadrans|kwadransa|kwadransie|kwadrans minut",
    },
    "minus number unit number": {
        "- 5 minute 1": "za pięć minut pierwsza|za pięć minut 1|za 5 minut pierwsza"
        "|za 5 minut 1",
        "- 5 minute 2": "za pięć minut druga|za pięć minut 2|za 5 minut druga|za 5 minut 2",
        "- 5 minute 3": "za pięć minut trzecia|za pięć minut 3|za 5 minut trzecia|za 5 minut 3",
        "- 5 minute 4": "za pięć minut czwarta|za pięć minut 4|za 5 minut czwarta|za 5 minut 4",
        "- 5 minute 5": "za pięć minut piąta|za pięć minut 5|za 5 minut piąta|za 5 minut 5",
        "- 5 minute 6": "za pięć minut szósta|za pięć minut 6|za 5 minut szósta|za 5 minut 6",
        "- 5 minute 7": "za pięć minut siódma|za pięć minut 7|za 5 minut siódma|za 5 minut 7",
        "- 5 minute 8": "za pięć minut ósma|za pięć minut 8|za 5 minut ósma|za 5 minut 8",
        "- 5 minute 9": "za pięć minut dziewiąta|za pięć minut 9|za 5 minut dziewiąta"
        "|za 5 minut 9",
        "- 5 minute 10": "za pięć minut dziesiąta|za pięć minut 10|za 5 minut dziesiąta"
        "|za 5 minut 10",
        "- 5 minute 11": "za pięć minut jedenasta|za pięć minut 11|za 5 minut jedenasta"
        "|za 5 minut 11",
        "- 5 minute 12": "za pięć minut dwunasta|za pięć minut 12|za 5 minut dwunasta"
        "|za 5 minut 12",
        "- 10 minute 1": "za dziesięć minut pierwsza|za dziesięć minut 1|za 10 minut pierwsza"
        "|za 10 minut 1",
        "- 10 minute 2": "za dziesięć minut druga|za dziesięć minut 2|za 10 minut druga"
        "|za 10 minut 2",
        "- 10 minute 3": "za dziesięć minut trzecia|za dziesięć minut 3|za 10 minut trzecia"
        "|za 10 minut 3",
        "- 10 minute 4": "za dziesięć minut czwarta|za dziesięć minut 4|za 10 minut czwarta"
        "|za 10 minut 4",
        "- 10 minute 5": "za dziesięć minut piąta|za dziesięć minut 5|za 10 minut piąta"
        "|za 10 minut 5",
        "- 10 minute 6": "za dziesięć minut szósta|za dziesięć minut 6|za 10 minut szósta"
        "|za 10 minut 6",
        "- 10 minute 7": "za dziesięć minut siódma|za dziesięć minut 7|za 10 minut siódma"
        "|za 10 minut 7",
        "- 10 minute 8": "za dziesięć minut ósma|za dziesięć minut 8|za 10 minut ósma"
        "|za 10 minut 8",
        "- 10 minute 9": "za dziesięć minut dziewiąta|za dziesięć minut 9"
        "|za 10 minut dziewiąta|za 10 minut 9",
        "- 10 minute 10": "za dziesięć minut dziesiąta|za dziesięć minut 10"
        "|za 10 minut dziesiąta|za 10 minut 10",
        "- 10 minute 11": "za dziesięć minut jedenasta|za dziesięć minut 11"
        "|za 10 minut jedenasta|za 10 minut 11",
        "- 10 minute 12": "za dziesięć minut dwunasta|za dziesięć minut 12"
        "|za 10 minut dwunasta|za 10 minut 12",
    },
    # «Za 15 minut» is from now, «za 15 czwarta» short of four.
    "past": {
        "minus": "za",
    },
    # Else «dwadzieścia czwarta» is 24.
    "minus number number": {
        "- 20 1": "za dwadzieścia pierwsza",
        "- 20 2": "za dwadzieścia druga",
        "- 20 3": "za dwadzieścia trzecia",
        "- 20 4": "za dwadzieścia czwarta",
        "- 20 5": "za dwadzieścia piąta",
        "- 20 6": "za dwadzieścia szósta",
        "- 20 7": "za dwadzieścia siódma",
        "- 20 8": "za dwadzieścia ósma",
        "- 20 9": "za dwadzieścia dziewiąta",
    },
    "minus quarter number": {
        "- 15 1": "za kwadrans pierwsza|za kwadrans 1",
        "- 15 2": "za kwadrans druga|za kwadrans 2",
        "- 15 3": "za kwadrans trzecia|za kwadrans 3",
        "- 15 4": "za kwadrans czwarta|za kwadrans 4",
        "- 15 5": "za kwadrans piąta|za kwadrans 5",
        "- 15 6": "za kwadrans szósta|za kwadrans 6",
        "- 15 7": "za kwadrans siódma|za kwadrans 7",
        "- 15 8": "za kwadrans ósma|za kwadrans 8",
        "- 15 9": "za kwadrans dziewiąta|za kwadrans 9",
        "- 15 10": "za kwadrans dziesiąta|za kwadrans 10",
        "- 15 11": "za kwadrans jedenasta|za kwadrans 11",
        "- 15 12": "za kwadrans dwunasta|za kwadrans 12",
    },
    "in number unit": {
        "- 1 hour": "za godzinę|za godzinkę|za jedną godzinę|za 1 godzinę",
        "- 15 minute": "za kwadrans|za kwadransik",
        "- 90 minute": "za półtorej godziny|za półtora godziny",
        "- 30 minute": "za pół godziny|za pół godzinki|za półgodziny|za pół h",
        "- 1 minute": "za minutę|za minutkę|za chwilę|za moment|za chwilkę",
        "- 1 day": "za dzień|za dobę",
        "- 1 week": "za tydzień",
        "- 1 month": "za miesiąc",
        "- 6 month": "za pół roku",
        "- 1 year": "za rok",
        "- 45 minute": "za trzy kwadranse",
    },
    # «Na godzinę» is for an hour, «na godzinę piętnastą» for the fifteenth.
    "for number": {
        "- 1": "na godzinę 1|na godzinę pierwszą",
        "- 2": "na godzinę 2|na godzinę drugą",
        "- 3": "na godzinę 3|na godzinę trzecią",
        "- 4": "na godzinę 4|na godzinę czwartą",
        "- 5": "na godzinę 5|na godzinę piątą",
        "- 6": "na godzinę 6|na godzinę szóstą",
        "- 7": "na godzinę 7|na godzinę siódmą",
        "- 8": "na godzinę 8|na godzinę ósmą",
        "- 9": "na godzinę 9|na godzinę dziewiątą",
        "- 10": "na godzinę 10|na godzinę dziesiątą",
        "- 11": "na godzinę 11|na godzinę jedenastą",
        "- 12": "na godzinę 12|na godzinę dwunastą",
        "- 13": "na godzinę 13|na godzinę trzynastą",
        "- 14": "na godzinę 14|na godzinę czternastą",
        "- 15": "na godzinę 15|na godzinę piętnastą",
        "- 16": "na godzinę 16|na godzinę szesnastą",
        "- 17": "na godzinę 17|na godzinę siedemnastą",
        "- 18": "na godzinę 18|na godzinę osiemnastą",
        "- 19": "na godzinę 19|na godzinę dziewiętnastą",
        "- 20": "na godzinę 20|na godzinę dwudziestą",
        "- 21": "na godzinę 21|na godzinę dwudziestą pierwszą",
        "- 22": "na godzinę 22|na godzinę dwudziestą drugą",
        "- 23": "na godzinę 23|na godzinę dwudziestą trzecią",
    },
    "at fixed": {
        "- 720": "w południe|w samo południe",
        "- 0": "o północy",
    },
    "fixed": {
        720: "południe|12 w południe|dwunasta w południe|dwunastej w południe",
        0: "północy|północą|24:00",
        1020: "pod koniec dnia|koniec dnia|końca dnia|na koniec dnia|pod koniec dnia pracy"
        "|koniec dnia pracy|końca dnia pracy|na koniec dnia pracy|eod|fajrant|do fajrantu",
    },
    "timeword": {
        None: "czasu|czas|czasem",
    },
    # --- Calendar, and what links times.
    "month": {
        1: "styczeń|stycznia|styczniu|styczniem|sty|stycz|styczen",
        2: "luty|lutego|lutym|lutemu|lut",
        3: "marzec|marca|marcu|marcem|mar|marz",
        4: "kwiecień|kwietnia|kwietniu|kwietniem|kwi|kwiet",
        5: "maj|maja|maju|majem",
        6: "czerwiec|czerwca|czerwcu|czerwcem|cze|czerw",
        7: "lipiec|lipca|lipcu|lipcem|lip",
        8: "sierpień|sierpnia|sierpniu|sierpniem|sie|sierp",
        9: "wrzesień|września|wrześniu|wrześniem|wrz|wrzes",
        10: "październik|października|październiku|październikiem|paź|paźdz|pażdziernika",
        11: "listopad|listopada|listopadzie|listopadem|lis",
        12: "grudzień|grudnia|grudniu|grudniem|gru|grudz",
    },
    "weekday": {
        0: "poniedziałek|poniedziałku|poniedziałkiem|poniedziałkowi|pon|pn|poniedz"
        "|poniedzialek|poniedziałęk|poniedzałek|pon.|pn.|poniedziałkowy|poniedziałkowa"
        "|poniedziałkowe|poniedziałkowego|poniedziałkowej|poniedziałkowemu|poniedziałkową"
        "|poniedziałkowym|poniedziałkowych|poniedziałkowymi",
        1: "wtorek|wtorku|wtorkiem|wtorkowi|wt|wto|wtroek|wt.|wtorkowy|wtorkowa|wtorkowe"
        "|wtorkowego|wtorkowej|wtorkowemu|wtorkową|wtorkowym|wtorkowych|wtorkowymi",
        2: "środa|środę|środy|środzie|środą|śr|śro|śr.|środowy|środowa|środowe|środowego"
        "|środowej|środowemu|środową|środowym|środowych|środowymi",
        3: "czwartek|czwartku|czwartkiem|czwartkowi|czw|czwrtek|czwartk|czw.|czwartkowy"
        "|czwartkowa|czwartkowe|czwartkowego|czwartkowej|czwartkowemu|czwartkową|czwartkowym"
        "|czwartkowych|czwartkowymi",
        4: "piątek|piątku|piątkiem|piątkowi|pt|pią|piat|piątke|pt.|piątkowy|piątkowa|piątkowe"
        "|piątkowego|piątkowej|piątkowemu|piątkową|piątkowym|piątkowych|piątkowymi",
        5: "sobota|sobotę|soboty|sobocie|sobotą|sob|sb|sob.|sobotni|sobotnia|sobotnie"
        "|sobotniego|sobotniej|sobotniemu|sobotnią|sobotnim|sobotnich|sobotnimi",
        6: "niedziela|niedzielę|niedzieli|niedzielą|niedz|nd|ndz|niedz.|niedzielny|niedzielna"
        "|niedzielne|niedzielnego|niedzielnej|niedzielnemu|niedzielną|niedzielnym"
        "|niedzielnych|niedzielnymi",
    },
    "weekdays": {
        0: "poniedziałki|poniedziałkami|w poniedziałki",
        1: "wtorki|wtorkami|w wtorki|we wtorki",
        2: "we środy|w środy|środami",
        3: "czwartki|czwartkami|w czwartki",
        4: "piątki|piątkami|w piątki",
        5: "w soboty|sobotami",
        6: "niedziele|niedzielami|w niedziele",
    },
    "relday": {
        0: "dziś|dzisiaj|dzis|dzisaj|dzisiai|dzisja|dzisiejszy|dzisiejsza|dzisiejsze"
        "|dzisiejszego|dzisiejszej|dzisiejszemu|dzisiejszą|dzisiejszym|dzisiejszych"
        "|dzisiejszymi",
        1: "jutro|jutra|jutor|jtro|jurto|jutrzejszy|jutrzejsza|jutrzejsze|jutrzejszego"
        "|jutrzejszej|jutrzejszemu|jutrzejszą|jutrzejszym|jutrzejszych|jutrzejszymi",
        2: "pojutrze|po jutrze|pojutrzejszy|pojutrzejsza|pojutrzejsze|pojutrzejszego"
        "|pojutrzejszej|pojutrzejszemu|pojutrzejszą|pojutrzejszym|pojutrzejszych"
        "|pojutrzejszymi",
        3: "popojutrze",
        -1: "wczoraj|wczorajszy|wczorajsza|wczorajsze|wczorajszego|wczorajszej|wczorajszemu"
        "|wczorajszą|wczorajszym|wczorajszych|wczorajszymi",
        -2: "przedwczoraj|przedwczorajszy|przedwczorajsza|przedwczorajsze|przedwczorajszego"
        "|przedwczorajszej|przedwczorajszemu|przedwczorajszą|przedwczorajszym"
        "|przedwczorajszych|przedwczorajszymi",
    },
    "part": {
        "am": "rano|z rana|od rana|rankiem|o poranku|porankiem|przed południem|przedpołudniem"
        "|przedpołudnie|w pierwszej połowie dnia|z samego rana|wczesnym rankiem"
        "|wcześnie rano|nad ranem|poranny|poranna|poranne|porannego|porannej|porannemu"
        "|poranną|porannym|porannych|porannymi|przedpołudniowy|przedpołudniowa"
        "|przedpołudniowe|przedpołudniowego|przedpołudniowej|przedpołudniowemu"
        "|przedpołudniową|przedpołudniowym|przedpołudniowych|przedpołudniowymi",
        "pm": "po południu|popołudniu|popołudnie|popołudniem|w drugiej połowie dnia|po poł"
        "|popoł|po obiedzie|wczesnym popołudniem|późnym popołudniem|popołudniowy"
        "|popołudniowa|popołudniowe|popołudniowego|popołudniowej|popołudniowemu|popołudniową"
        "|popołudniowym|popołudniowych|popołudniowymi",
        "night": "wieczorem|wieczór|wieczora|wieczorkiem|pod wieczór|późnym wieczorem"
        "|wieczorny|wieczorna|wieczorne|wieczornego|wieczornej|wieczornemu|wieczorną"
        "|wieczornym|wieczornych|wieczornymi",
        "dawn": "w nocy|nocą|późną nocą|w środku nocy|nocny|nocna|nocne|nocnego|nocnej|nocnemu"
        "|nocną|nocnym|nocnych|nocnymi",
        "noon": "w porze obiadowej|w porze lunchu|koło południa|w okolicach południa"
        "|około południa",
    },
    "partday": {
        "night": "dziś w nocy|dzisiaj w nocy",
    },
    "meal": {
        "am": "śniadanie|śniadania|śniadaniu",
        "pm": "obiad|obiadu|obiedzie|obiadem|lunch|lunchu|lunchem|lancz|brunch"
        "|drugie śniadanie",
        "night": "kolacja|kolację|kolacji|kolacją|impreza|imprezę|bankiet",
    },
    "unit": {
        "minute": "minuta|minuty|minut|minutek|minutki|min|minutach|minutami|min.|minute"
        "|minutowy|minutowa|minutowe|minutowego|minutowej|minutowemu|minutową|minutowym"
        "|minutowych|minutowymi",
        "hour": "godziny|godzin|godzinki|godzinach|godzinami|godzinie|godzinek",
        "day": "dzień|dni|dniu|dniach|doba|dobę|doby",
        "week": "tydzień|tygodnie|tygodni|tygodnia|tygodniu|tyg|tyg.",
        "month": "miesiąc|miesiące|miesięcy|miesiąca|miesiącu|mies|msc",
        "year": "rok|roku|lata|lat|roki",
    },
    "next unit": {
        "1 week": "przyszły tyg|w przyszły tydzień|na przyszły tydzień|nast tydzień"
        "|nast. tygodniu|przyszłego tygodnia",
    },
    "a unit ago": {
        "1 week -": "tydzień temu",
        "1 month -": "miesiąc temu",
        "1 year -": "rok temu",
        "1 day -": "dzień temu",
    },
    "number unit ago": {
        "1 hour -": "godzinę temu",
    },
    "a unit later": {
        "1 week -": "tydzień później",
        "1 day -": "dzień później",
        "1 month -": "miesiąc później",
    },
    "yearmark": {
        None: "r|rokiem",
    },
    "weekend": {
        None: "weekend|weekendu|weekendzie|weekendy|weekendem|łikend",
    },
    "next": {
        1: "następny|następna|następne|następnego|następnej|następnemu|następną|następnym"
        "|następnych|następnymi|przyszły|przyszła|przyszłe|przyszłego|przyszłej|przyszłemu"
        "|przyszłą|przyszłym|przyszłych|przyszłymi|kolejny|kolejna|kolejne|kolejnego"
        "|kolejnej|kolejnemu|kolejną|kolejnym|kolejnych|kolejnymi|nast|następnt",
    },
    "this": {
        "suffix": "tego|ta",
        None: "ten|tę|tą|tym|te|tych|bieżący|bieżącym|bieżącego|najbliższy|najbliższa"
        "|najbliższe|najbliższego|najbliższej|najbliższemu|najbliższą|najbliższym"
        "|najbliższych|najbliższymi|nadchodzący|nadchodząca|nadchodzące|nadchodzącego"
        "|nadchodzącej|nadchodzącemu|nadchodzącą|nadchodzącym|nadchodzących|nadchodzącymi",
    },
    "this weekday": {
        "- 2": "tej środy",
        "- 5": "tej soboty",
        "- 6": "tej niedzieli",
    },
    "last": {
        None: "ostatni|ostatnia|ostatnie|ostatniego|ostatniej|ostatniemu|ostatnią|ostatnim"
        "|ostatnich|ostatnimi|zeszły|zeszła|zeszłe|zeszłego|zeszłej|zeszłemu|zeszłą|zeszłym"
        "|zeszłych|zeszłymi|ubiegły|ubiegła|ubiegłe|ubiegłego|ubiegłej|ubiegłemu|ubiegłą"
        "|ubiegłym|ubiegłych|ubiegłymi|poprzedni|poprzednia|poprzednie|poprzedniego"
        "|poprzedniej|poprzedniemu|poprzednią|poprzednim|poprzednich|poprzednimi|miniony"
        "|miniona|minione|minionego|minionej|minionemu|minioną|minionym|minionych|minionymi",
    },
    "every": {
        None: "każdy|każda|każde|każdego|każdej|każdemu|każdą|każdym|każdych|każdymi|wszystkie"
        "|co drugi|co drugą|co drugie|raz w",
    },
    "every weekday": {
        "- 0": "co poniedziałek",
        "- 1": "co wtorek",
        "- 2": "co środę|co środa",
        "- 3": "co czwartek",
        "- 4": "co piątek",
        "- 5": "co sobotę|co sobota",
        "- 6": "co niedzielę|co niedziela",
    },
    "recurring": {
        "day": "codzienny|codzienna|codzienne|codziennego|codziennej|codziennemu|codzienną"
        "|codziennym|codziennych|codziennymi|codziennie|co dzień|każdego dnia|co dnia"
        "|w dni robocze|w każdy dzień roboczy|w dni powszednie|każdego ranka|co rano"
        "|co wieczór|od poniedziałku do piątku codziennie",
        "week": "cotygodniowy|cotygodniowa|cotygodniowe|cotygodniowego|cotygodniowej"
        "|cotygodniowemu|cotygodniową|cotygodniowym|cotygodniowych|cotygodniowymi|co tydzień"
        "|cotygodniowo|raz w tygodniu|tygodniowo|co dwa tygodnie|co 2 tygodnie"
        "|co trzy tygodnie|każdego tygodnia|w każdym tygodniu|raz na tydzień"
        "|raz na dwa tygodnie|dwa razy w tygodniu|co drugi tydzień",
        "month": "comiesięczny|comiesięczna|comiesięczne|comiesięcznego|comiesięcznej"
        "|comiesięcznemu|comiesięczną|comiesięcznym|comiesięcznych|comiesięcznymi"
        "|cokwartalny|cokwartalna|cokwartalne|cokwartalnego|cokwartalnej|cokwartalnemu"
        "|cokwartalną|cokwartalnym|cokwartalnych|cokwartalnymi|co miesiąc|miesięcznie"
        "|raz w miesiącu|raz na miesiąc|każdego miesiąca|co kwartał|raz na kwartał"
        "|co pół roku",
        "year": "coroczny|coroczna|coroczne|corocznego|corocznej|corocznemu|coroczną|corocznym"
        "|corocznych|corocznymi|co rok|corocznie|raz w roku|raz do roku|każdego roku",
        "plain": "cykliczny|cykliczna|cykliczne|cyklicznego|cyklicznej|cyklicznemu|cykliczną"
        "|cyklicznym|cyklicznych|cyklicznymi|regularny|regularna|regularne|regularnego"
        "|regularnej|regularnemu|regularną|regularnym|regularnych|regularnymi|powtarzalny"
        "|powtarzalna|powtarzalne|powtarzalnego|powtarzalnej|powtarzalnemu|powtarzalną"
        "|powtarzalnym|powtarzalnych|powtarzalnymi|cyklicznie|regularnie|powtarzające się"
        "|powtarzający się|powtarzającego się|powtarzającą się|powtarzaj|powtarzane"
        "|jako serię|w serii",
    },
    "early": {
        None: "na początku|na początek|pod koniec|w połowie|na koniec|koniec|na końcu|wcześnie"
        "|późno|wczesnym|późnym",
    },
    "at": {
        "in": "w|we",
        "hour": "o|godzina",
        None: "@|o godzinie|o godz|o godz.|początek o|start o|zaczynamy o|zaczyna się o|start:"
        "|początek:|godzina:|punktualnie o|dokładnie o|w godzinach|w godz|w godz.|g.|o g."
        "|punkt o|równo o",
    },
    "on": {
        None: "dnia|w dniu|dn.|dn|data:|termin:|kiedy:|na dzień|dzień:|tego dnia",
    },
    "from": {
        None: "od|począwszy od|zaczynając od|startując od|od godziny|od godz|od godz.|od ok.",
    },
    "until": {
        None: "do|aż do|do godziny|do godz|do godz.|koniec o|kończymy o|kończy się o"
        "|najpóźniej do|koniec:|do ok.",
    },
    "between": {
        None: "między|pomiędzy|między godziną|pomiędzy godziną|między godz.",
    },
    "and": {
        None: "i|oraz|a|&|plus|jak również|a także",
    },
    "or": {
        None: "lub|albo|bądź|czy też",
    },
    "for": {
        None: "na|dla|pod",
    },
    "in": {
        None: "w ciągu najbliższych",
    },
    "by": {
        None: "najpóźniej|do dnia",
    },
    "around": {
        None: "około|ok.|koło|mniej więcej|mniej więcej o|gdzieś o|jakoś o|tak o|tak około"
        "|w okolicach|gdzieś koło|plus minus|jakoś koło|circa|gdzieś około|tak koło",
    },
    "of": {
        None: "z dnia",
    },
    "ago": {
        None: "temu",
    },
    "later": {
        None: "później|potem",
        "now": "od teraz|licząc od teraz",
        "earlier": "wcześniej|szybciej",
    },
    "within": {
        None: "w ciągu|w przeciągu|w obrębie",
    },
    "after": {
        None: "po|zaraz po|nie wcześniej niż|nie wcześniej niż o|tuż po",
    },
    "before": {
        None: "przed|tuż przed",
    },
    "lasting": {
        None: "przez|czas trwania|czas trwania:|potrwa|trwa|trwające|trwający|trwającą"
        "|trwająca|trwającego|o długości|długość|długość:|zajmie|na jakieś|na około|na ok"
        "|na ok.|na mniej więcej|niech trwa|ma trwać|powinno potrwać|powinno trwać"
        "|powinno zająć|będzie trwać|na maksymalnie|na max|na maks|łącznie",
    },
    "now": {
        None: "teraz|natychmiast|zaraz|od razu|w tej chwili|już teraz|teraz zaraz|bezzwłocznie"
        "|niezwłocznie|asap|jak najszybciej|jak najprędzej|w tym momencie|w trybie pilnym",
    },
    # --- Time zones.
    "zone": {
        "Europe/London": "czasu londyńskiego|czas londyński|czasem londyńskim"
        "|czasu brytyjskiego|czas brytyjski|czasem brytyjskim|czasu angielskiego"
        "|czas angielski|czasem angielskim|czasu w londynie|bst",
        "Europe/Warsaw": "czasu warszawskiego|czas warszawski|czasem warszawskim"
        "|czasu polskiego|czas polski|czasem polskim|czasu w warszawie|cet|cest"
        "|czasu środkowoeuropejskiego|czas środkowoeuropejski|czasu pl",
        "Europe/Berlin": "czasu berlińskiego|czas berliński|czasem berlińskim"
        "|czasu niemieckiego|czas niemiecki|czasem niemieckim|czasu w berlinie",
        "Europe/Paris": "czasu paryskiego|czas paryski|czasem paryskim|czasu francuskiego"
        "|czas francuski|czasem francuskim|czasu w paryżu",
        "Europe/Madrid": "czasu madryckiego|czas madrycki|czasem madryckim|czasu hiszpańskiego"
        "|czas hiszpański|czasem hiszpańskim|czasu w madrycie",
        "Europe/Rome": "czasu rzymskiego|czas rzymski|czasem rzymskim|czasu włoskiego"
        "|czas włoski|czasem włoskim|czasu w rzymie",
        "Europe/Lisbon": "czasu lizbońskiego|czas lizboński|czasem lizbońskim"
        "|czasu portugalskiego|czas portugalski|czasem portugalskim|czasu w lizbonie",
        "Europe/Prague": "czasu praskiego|czas praski|czasem praskim|czasu czeskiego"
        "|czas czeski|czasem czeskim|czasu w pradze",
        "Europe/Kyiv": "czasu kijowskiego|czas kijowski|czasem kijowskim|czasu ukraińskiego"
        "|czas ukraiński|czasem ukraińskim|czasu w kijowie",
        "Europe/Vilnius": "czasu wileńskiego|czas wileński|czasem wileńskim|czasu litewskiego"
        "|czas litewski|czasem litewskim|czasu w wilnie",
        "Europe/Amsterdam": "czasu amsterdamskiego|czas amsterdamski|czasem amsterdamskim"
        "|czasu holenderskiego|czas holenderski|czasem holenderskim|czasu w amsterdamie",
        "Europe/Stockholm": "czasu sztokholmskiego|czas sztokholmski|czasem sztokholmskim"
        "|czasu szwedzkiego|czas szwedzki|czasem szwedzkim|czasu w sztokholmie",
        "Europe/Helsinki": "czasu helsińskiego|czas helsiński|czasem helsińskim"
        "|czasu fińskiego|czas fiński|czasem fińskim|czasu w helsinkach",
        "Europe/Athens": "czasu ateńskiego|czas ateński|czasem ateńskim|czasu greckiego"
        "|czas grecki|czasem greckim|czasu w atenach|eet|eest",
        "Europe/Istanbul": "czasu stambulskiego|czas stambulski|czasem stambulskim"
        "|czasu tureckiego|czas turecki|czasem tureckim|czasu w stambule",
        "Europe/Moscow": "czasu moskiewskiego|czas moskiewski|czasem moskiewskim"
        "|czasu w moskwie",
        "Europe/Dublin": "czasu dublińskiego|czas dubliński|czasem dublińskim"
        "|czasu irlandzkiego|czas irlandzki|czasem irlandzkim|czasu w dublinie",
        "America/New_York": "czasu nowojorskiego|czas nowojorski|czasem nowojorskim"
        "|czasu w nowym jorku|czasu w bostonie|czasu w waszyngtonie|est|edt"
        "|czasu wschodniego|czasu wschodnioamerykańskiego",
        "America/Chicago": "czasu chicagowskiego|czas chicagowski|czasem chicagowskim"
        "|czasu w chicago|cdt|czasu centralnego",
        "America/Los_Angeles": "czasu kalifornijskiego|czas kalifornijski"
        "|czasem kalifornijskim|czasu w los angeles|czasu w san francisco|czasu w seattle"
        "|czasu w kalifornii|pst|pdt|czasu pacyficznego",
        "Asia/Tokyo": "czasu tokijskiego|czas tokijski|czasem tokijskim|czasu japońskiego"
        "|czas japoński|czasem japońskim|czasu w tokio",
        "Asia/Kolkata": "czasu indyjskiego|czas indyjski|czasem indyjskim|czasu w indiach"
        "|czasu w bangalurze",
        "Asia/Shanghai": "czasu pekińskiego|czas pekiński|czasem pekińskim|czasu chińskiego"
        "|czas chiński|czasem chińskim|czasu w pekinie|czasu w szanghaju",
        "Asia/Singapore": "czasu singapurskiego|czas singapurski|czasem singapurskim"
        "|czasu w singapurze",
        "Asia/Dubai": "czasu dubajskiego|czas dubajski|czasem dubajskim|czasu w dubaju",
        "Asia/Jerusalem": "czasu izraelskiego|czas izraelski|czasem izraelskim|czasu w izraelu"
        "|czasu w tel awiwie",
        "Asia/Seoul": "czasu koreańskiego|czas koreański|czasem koreańskim|czasu seulskiego"
        "|czas seulski|czasem seulskim|czasu w seulu",
        "Australia/Sydney": "czasu sydnejskiego|czas sydnejski|czasem sydnejskim"
        "|czasu w sydney",
        "America/Sao_Paulo": "czasu brazylijskiego|czas brazylijski|czasem brazylijskim"
        "|czasu w são paulo",
        "UTC": "utc|gmt|czasu utc|czasu gmt|czasu uniwersalnego|zulu",
        "America/Chicago?": "cst",
    },
    # --- Options.
    "option": {
        "passcode:true": "z hasłem|z kodem dostępu|z pinem|z kodem|chronione hasłem"
        "|chroniony hasłem|zabezpieczone hasłem|zabezpiecz hasłem|zabezpieczona hasłem"
        "|dodaj hasło|ustaw hasło|włącz hasło|na hasło|i hasłem|i kodem dostępu"
        "|wymagaj hasła|hasło wymagane|z kodem pin",
        "passcode:false": "bez hasła|bez kodu dostępu|bez pinu|bez kodu|hasło niepotrzebne"
        "|hasło nie jest potrzebne|nie trzeba hasła|usuń hasło|wyłącz hasło|i bez hasła",
        "end_to_end_encryption:true": "szyfrowane end-to-end|szyfrowanie end-to-end"
        "|z szyfrowaniem|z szyfrowaniem end-to-end|z szyfrowaniem end to end"
        "|z pełnym szyfrowaniem|zaszyfrowane|szyfrowane|zaszyfruj|z e2ee|e2ee"
        "|włącz szyfrowanie|w pełni szyfrowane",
        "end_to_end_encryption:false": "bez szyfrowania|bez szyfrowania end-to-end"
        "|nieszyfrowane|wyłącz szyfrowanie|bez e2ee",
        "lobby:everyone": "bez poczekalni|bez lobby|poczekalnia wyłączona|wyłącz poczekalnię"
        "|wyłącz lobby|wszyscy omijają poczekalnię|wszyscy wchodzą od razu"
        "|wszyscy mogą wejść od razu|wpuszczaj wszystkich|i bez poczekalni"
        "|z pominięciem poczekalni|z pominięciem lobby|wszyscy omijają lobby"
        "|nikt nie czeka w poczekalni|poczekalnia niepotrzebna|wpuść wszystkich od razu",
        "lobby:organization": "poczekalnia dla osób z zewnątrz|poczekalnia dla zewnętrznych"
        "|osoby z zewnątrz czekają w poczekalni|pracownicy omijają poczekalnię"
        "|współpracownicy omijają poczekalnię|osoby z mojej organizacji omijają poczekalnię"
        "|tylko moja organizacja omija poczekalnię",
        "lobby:organizationAndFederated": "zaufane organizacje omijają poczekalnię"
        "|osoby z zaufanych organizacji omijają poczekalnię|partnerzy omijają poczekalnię",
        "lobby:invited": "tylko zaproszeni omijają poczekalnię|zaproszeni omijają poczekalnię"
        "|tylko zaproszeni wchodzą od razu|tylko zaproszone osoby omijają poczekalnię"
        "|zaproszeni wchodzą od razu|poczekalnia dla niezaproszonych",
        "lobby:organizer": "wszyscy czekają w poczekalni|wszyscy czekają w lobby|z poczekalnią"
        "|z lobby|poczekalnia dla wszystkich|lobby dla wszystkich|włącz poczekalnię"
        "|włącz lobby|tylko ja omijam poczekalnię|wszyscy do poczekalni|poczekalnia włączona"
        "|niech wszyscy czekają w poczekalni|i poczekalnią",
        "presenters:organizer": "tylko ja prezentuję|prezentuję tylko ja"
        "|tylko ja mogę prezentować|prezentować mogę tylko ja|tylko organizator prezentuje"
        "|tylko organizator może prezentować|prezentuje tylko organizator",
        "presenters:everyone": "wszyscy mogą prezentować|każdy może prezentować"
        "|prezentować mogą wszyscy|prezentują wszyscy|prezentować może każdy",
        "presenters:organization": "tylko pracownicy mogą prezentować"
        "|współpracownicy mogą prezentować|osoby z mojej organizacji mogą prezentować"
        "|tylko moja organizacja może prezentować|prezentować mogą tylko pracownicy"
        "|tylko osoby z mojej organizacji mogą prezentować",
        "record:true": "z nagrywaniem|z nagraniem|nagraj spotkanie|nagrywaj|nagrywane"
        "|nagrywaj spotkanie|nagraj je|nagraj to|nagraj|ma być nagrywane"
        "|niech będzie nagrywane|automatycznie nagrywane|z automatycznym nagrywaniem"
        "|włącz nagrywanie|i nagraj|i nagrywaj|i nagraj je|i nagrywaniem|nagrywanie włączone"
        "|nagrać spotkanie",
        "record:false": "bez nagrywania|bez nagrania|nie nagrywaj|nie nagrywać"
        "|nagrywanie wyłączone|wyłącz nagrywanie|i bez nagrywania|nie nagrywamy"
        "|nagranie niepotrzebne",
        "chat:disabled": "bez czatu|bez chatu|czat wyłączony|wyłącz czat|chat wyłączony"
        "|i bez czatu|z wyłączonym czatem",
        "chat:limited": "czat tylko podczas spotkania|czat tylko w trakcie spotkania"
        "|chat tylko podczas spotkania|czat ograniczony",
        "camera:false": "bez kamer|bez kamery|bez kamerek|kamery wyłączone|kamerki wyłączone"
        "|wyłącz kamery|tylko audio|bez wideo|tylko głos|tylko dźwięk|z wyłączonymi kamerami",
        "microphone:false": "mikrofony wyłączone|wyłącz mikrofony|wycisz wszystkich"
        "|wszyscy wyciszeni|uczestnicy wyciszeni|z wyłączonymi mikrofonami"
        "|wycisz uczestników",
        "reactions:false": "bez reakcji|reakcje wyłączone|wyłącz reakcje",
        "reactions:true": "z reakcjami|reakcje włączone|włącz reakcje",
        "entry_announcements:true": "ogłaszaj dołączających|zapowiadaj dołączających"
        "|ogłaszaj wejścia",
        "entry_announcements:false": "nie ogłaszaj dołączających|bez ogłaszania wejść"
        "|nie zapowiadaj dołączających",
        "dial_in_bypasses_lobby:true": "dzwoniący omijają poczekalnię"
        "|osoby dzwoniące omijają poczekalnię|telefonujący omijają poczekalnię",
        "admitters:organizerAndCoOrganizers": "wpuszczać mogą tylko organizatorzy"
        "|tylko organizatorzy mogą wpuszczać|tylko organizatorzy wpuszczają",
        "watermark:true": "ze znakiem wodnym|znak wodny włączony|włącz znak wodny"
        "|dodaj znak wodny",
        "live_event:true": "jako transmisja na żywo|jako transmisję na żywo|transmisja na żywo"
        "|transmisję na żywo|na żywo jako transmisja|jako wydarzenie na żywo|live event"
        "|jako live event",
    },
    "optionword": {
        "passcode:true": "hasło|kod dostępu",
        "record:true": "nagrywanie|nagranie",
        "end_to_end_encryption:true": "szyfrowanie",
        "lobby:organizer": "poczekalnia|poczekalnię|lobby",
        "watermark:true": "znak wodny",
    },
    "template": {
        None: "szablon|szablonu|szablonem|szablonie",
    },
    # --- Asking.
    "hello": {
        None: "fw:|fwd:|pd:|cześć|czesc|hej|hejka|heja|siema|siemka|elo|witam|witaj|witajcie"
        "|dzień dobry|dobry wieczór|dobry|halo|hello|hi|szanowni państwo|szanowny panie"
        "|szanowna pani|drodzy|kochani|cześć wszystkim|hej wszystkim|witam wszystkich"
        "|dzień dobry wszystkim|hej zespół|cześć zespół|słuchaj|słuchajcie|ej|no|nie,|ok"
        "|okej|okay|okejka|hejo|hejka wszystkim|koledzy|koleżanki i koledzy|bot|bocie"
        "|no dobra|dobra|ludzie|nope",
    },
    "yes": {
        None: "dobrze, to|ok, to|dobra, to|super, to|okej, to|tak, to|no to|dobrze to|ok to"
        "|tak|jasne|pewnie|oczywiście|zgadza się|zgoda|super|świetnie|dobrze|w porządku"
        "|idealnie|doskonale|pasuje|pasuje mi|niech będzie|spoko|git|potwierdzam"
        "|wszystko się zgadza|brzmi dobrze|dokładnie|no pewnie|prawda|rozumiem|zrozumiano"
        "|zrozumiałem|zrozumiałam|racja|ekstra|fajnie|bomba|perfekcyjnie|dobry pomysł"
        "|świetny pomysł|załatwione|gotowe|pięknie|wspaniale",
    },
    "thanks": {
        None: "dzięki|dziękuję|dziękuje|dziękujemy|dzięki wielkie|wielkie dzięki"
        "|dziękuję bardzo|bardzo dziękuję|dzięki z góry|z góry dziękuję|z góry dzięki|dzieki"
        "|dziekuje|thx|dziękować|serdecznie dziękuję|pozdrawiam|pozdro|z poważaniem"
        "|pozdrowienia|z pozdrowieniami|będę wdzięczny|będę wdzięczna|dziena|dziex|dzięks"
        "|pzdr",
    },
    "please": {
        None: "proszę|prosze|prosimy|bardzo proszę|proszę o|prosiłbym o|prosiłabym o|poproszę"
        "|poproszę o|prośba o|uprzejmie proszę o|uprzejmie proszę|czy|też|także|również"
        "|potem proszę|jeszcze|może|ewentualnie|po prostu|tylko|niech|jeśli możesz"
        "|jeśli to możliwe|jeśli można|jeśli się da|jak możesz|w miarę możliwości"
        "|przy okazji|bądź tak miły i|bądź tak miła i|plis|pliz|plz|koniecznie|więc|to może"
        "|najlepiej|sprawdź czy|sprawdź, czy|zobacz czy|zobacz, czy|w takim razie|ewent"
        "|a czy",
    },
    "modal": {
        None: "możesz|możecie|może pan|może pani|mógłbyś|mogłabyś|moglibyście|mógłby pan"
        "|mogłaby pani|mogę|możemy|moglibyśmy|mógłbym|mogłabym|można|można by|można prosić"
        "|można prosić o|czy możesz|czy możecie|czy mógłbyś|czy mogłabyś|czy moglibyście"
        "|czy mógłby pan|czy mogłaby pani|czy może pan|czy może pani|czy mogę|czy możemy"
        "|czy moglibyśmy|czy mógłbym|czy mogłabym|czy można|czy można prosić o|czy można by"
        "|czy dasz radę|dasz radę|dałbyś radę|dałabyś radę|czy dałbyś radę"
        "|czy jest możliwość|czy istnieje możliwość|istnieje możliwość|czy jest szansa"
        "|czy byłaby możliwość|czy byłoby możliwe|byłoby możliwe|czy da się|da się"
        "|dałoby się|czy dałoby się|czy zechciałbyś|czy zechciałabyś|zechcesz"
        "|będziesz w stanie|jest opcja|czy jest opcja|możliwe jest|możesz mi|dacie radę",
    },
    "you": {
        None: "ty|wy|ci|tobie|wam|ciebie|cię|was|tobą|wami|pan|pani|panu|państwo|państwu"
        "|państwa|pomóż mi|pomóż nam|pomóc mi|pomóc|pomóż",
    },
    "i": {
        None: "mam|mamy|mam zaplanowane|mamy zaplanowane|mam umówione|mamy umówione|jest|są"
        "|mam umówiony|mam umówioną|odbędzie się u nas",
        "be": "jestem|jesteśmy|będę|będziemy|nie będzie mnie|nie będzie nas|on będzie"
        "|ona będzie",
        "who": "ja|my|on|ona|oni|one|ktoś",
        "it": "to|to jest|to będzie|to było|chodzi|to był|to była",
    },
    "lets": {
        None: "zróbmy|zróbmy sobie|chodźmy|dawaj|dawajcie|spróbujmy|proponuję|proponujemy"
        "|proponowałbym|proponowałabym|co powiesz na|co powiecie na|co ty na to żeby"
        "|co wy na to żeby|co myślisz o|a może|może byśmy|może byście|moglibyśmy zrobić"
        "|co sądzisz o|jak patrzysz na|miejmy|zapraszam na|zapraszamy na|zapraszam was na"
        "|zapraszam wszystkich na|zapraszam państwa na|zapraszam do udziału w",
    },
    "me": {
        "suffix": "go",
        None: "mi|mnie|nam|nas|mną|nami|sobie|siebie|się|ze sobą|ją|je|jego|jej|ich|mu|im"
        "|niego|niej|nich|dla mnie|dla nas|u mnie|u nas|to spotkanie|tam|tu|tutaj|coś"
        "|jakiegoś",
    },
    "my": {
        None: "mój|moja|moje|mojego|mojej|mojemu|moją|moim|moich|moimi|nasz|nasza|nasze"
        "|naszego|naszej|naszemu|naszą|naszym|naszych|naszymi|twój|twoja|twoje|twojego"
        "|twojej|twoją|twoim|twoich|wasz|wasza|wasze|waszego|waszej|waszą|waszym|swój|swoja"
        "|swoje|swojego|swojej|swoją|swoim|swoich|jakiś|jakaś|jakieś|jakąś|mym",
    },
    "a": {
        1: "pewne|pewien",
    },
    "want": {
        None: "chcę|chce|chcemy|chcą|chciałbym|chciałabym|chcielibyśmy|chciałybyśmy|chciałem"
        "|chciałam|chcieliśmy|potrzebuję|potrzebuje|potrzebujemy|potrzeba|potrzebne"
        "|potrzebne jest|potrzebne nam|potrzebne mi|potrzebny|potrzebna|muszę|musimy|trzeba"
        "|trzeba by|trzeba będzie|należy|powinienem|powinnam|powinniśmy|wypadałoby"
        "|przydałoby się|przydałby się|przydałaby się|warto|warto by|najwyższy czas"
        "|zależy mi na|zależy nam na|planuję|planujemy|zamierzam|zamierzamy|pragnę"
        "|życzę sobie|nie zapomnij|dopilnuj żeby|upewnij się że|wolałbym|wolałabym"
        "|mam zamiar|będę potrzebować|będziemy potrzebować",
        "be": "muszę być|musimy być|powinienem być|powinnam być",
    },
    "ask": {
        None: "zaplanuj|zaplanujcie|zaplanować|zaplanujmy|zaplanuję|zaplanujemy|zaplanuje"
        "|zaplanowanie|zaplanowania|planuj|zaplnuj|zapalnuj|zaplauj|umów|umówcie|umówić"
        "|umówmy|umówimy|umówię|umówienie|umówienia|umawiaj|umawiam|umawiamy|umow|umowic"
        "|umówić się|umówmy się|umówimy się|umawiamy się|zorganizuj|zorganizujcie"
        "|zorganizować|zorganizujmy|zorganizowanie|zorganizowania|zorganizuje|organizuj"
        "|organizuję|organizujemy|ustal|ustalcie|ustalić|ustalmy|ustalenie|wyznacz"
        "|wyznaczcie|wyznaczyć|wyznaczenie|zwołaj|zwołajcie|zwołać|zwołajmy|zwołuję|zwołanie"
        "|zbierz zespół|zbierz wszystkich|zebrać zespół|zaaranżuj|zaaranżować|schedule"
        "|rozplanuj|zgadaj|skrzyknij|uzgodnij termin|uzgodnić termin|ustal termin"
        "|ustalić termin|zaplanuj mi",
        "any": "zarezerwuj|zarezerwujcie|zarezerwować|zarezerwujmy|rezerwuj|rezerwuję|zabukuj"
        "|zabukować|bukuj|zablokuj|zablokujcie|zablokować|przydziel|zaklep|zaklepać|zajmij"
        "|wyblokuj",
    },
    "put": {
        None: "dodaj|dodajcie|dodać|dodajmy|dodanie|utwórz|utwórzcie|utworzyć|utwórzmy"
        "|utworzenie|stwórz|stworzyć|stwórzmy|stworzenie|twórz|utworz|stworz|wpisz|wpiszcie"
        "|wpisać|wpiszmy|wpisanie|wstaw|wstawcie|wstawić|wstawmy|wrzuć|wrzućcie|wrzucić"
        "|wrzućmy|wrzuc|zapisz|zapiszcie|zapisać|notuj|zanotuj|zanotować|odnotuj|ustaw"
        "|ustawcie|ustawić|ustawmy|ustawiamy|załóż|założyć|umieść|umieścić|wciśnij|wcisnąć"
        "|dorzuć|dorzucić|nanieś|wprowadź|wprowadzić|oznacz|zaznacz|przeprowadź"
        "|przeprowadźmy|przeprowadzić|dopisz|dopisać|znajdź termin|znajdź czas"
        "|znaleźć termin|znaleźć czas|znajdźmy termin|znajdźmy czas|znajdź okienko"
        "|znajdź slot|poszukaj terminu|zapisz mnie na|wpisz mnie na|zgłoś",
        "any": "zrób|zróbcie|zrobić|zrób mi|ogarnij|ogarnąć|znajdź mi|znajdź nam|daj mi"
        "|daj nam|załatw|skombinuj",
    },
    "put meeting": {
        "- to": "wyślij zaproszenie|wyślij zaproszenia|wyślij invite|wyślij inwita"
        "|wyślij invita|wyślijcie zaproszenie|wyślijcie zaproszenia|wyślijcie invite"
        "|wyślijcie inwita|wyślijcie invita|wysłać zaproszenie|wysłać zaproszenia"
        "|wysłać invite|wysłać inwita|wysłać invita|roześlij zaproszenie"
        "|roześlij zaproszenia|roześlij invite|roześlij inwita|roześlij invita"
        "|rozesłać zaproszenie|rozesłać zaproszenia|rozesłać invite|rozesłać inwita"
        "|rozesłać invita|prześlij zaproszenie|prześlij zaproszenia|prześlij invite"
        "|prześlij inwita|prześlij invita|podeślij zaproszenie|podeślij zaproszenia"
        "|podeślij invite|podeślij inwita|podeślij invita|rzuć zaproszenie|rzuć zaproszenia"
        "|rzuć invite|rzuć inwita|rzuć invita",
    },
    "task": {
        None: "zacznij|zacząć|otwórz|otworzyć|napisz|napisać|przygotuj|przygotować|dokończyć"
        "|wypełnić|zadzwoń|zadzwonić|wyślij|wysłać|zapytaj|zapytać|oddać|zapłacić|użyj"
        "|używaj|rozpocznij|daj",
    },
    "remind": {
        None: "przypomnij|przypomnijcie|przypomnieć|przypomnienie|przypomnienia|przypominajka"
        "|przypominajkę|przypomnij mi|przypomnij nam|przypomnij o|przypomnij mi o"
        "|przypomnij nam o|przypomnij mi żeby|przypomnij mi żebym|przypomnij mi, żeby"
        "|przypomnij mi, żebym|ustaw przypomnienie|ustaw przypomnienie o"
        "|ustaw mi przypomnienie|dodaj przypomnienie|dodaj przypomnienie o|przypomnienie o"
        "|przypominaj|nie daj mi zapomnieć|nie daj mi zapomnieć o|powiadom mnie|powiadom",
    },
    "meet": {
        None: "spotkajmy|spotkajmy się|spotkać się|spotkać|spotykamy się|spotykam się"
        "|spotkamy się|spotkam się|zobaczmy się|zobaczyć się|widzimy się z|zdzwońmy się"
        "|zdzwonić się|zdzwonimy się|zdzwaniamy się|zdzwońmy|zdzwonić|pogadajmy|pogadać"
        "|pogadamy|porozmawiajmy|porozmawiać|porozmawiamy|rozmawiać|rozmawiamy|usiądźmy"
        "|usiąść|siądźmy|siąść|zsynchronizować się|zsynchronizujmy się|połączyć się"
        "|połączmy się|łączymy się|naradzić się|skonsultować się|zgadać się|zgadajmy się"
        "|złapać się|złapmy się|wypić kawę|wypijmy kawę|napić się kawy|skontaktować się"
        "|przegadać się|zgrać się|zgrajmy się",
    },
    "meet about": {
        "- -": "porozmawiać o|porozmawiajmy o|pogadać o|pogadajmy o|rozmawiać o|porozmawiamy o"
        "|pogadamy o",
    },
    # Before an hour «o» is at: see "at".
    "meeting about": {
        "- -": "spotkanie o|spotkania o|rozmowa o|rozmowę o|rozmowy o|call o|zebranie o"
        "|narada o|naradę o",
    },
    "instant": {
        None: "spotkanie teraz|spotkanie od razu|call teraz|calla teraz|rozmowa teraz"
        "|zacznij spotkanie|rozpocznij spotkanie|uruchom spotkanie|rozpocząć spotkanie"
        "|zacząć spotkanie|zacznij call|zacznij calla|rozpocznij call|rozpocznij rozmowę"
        "|zacznij rozmowę|odpal spotkanie|odpal calla|odpalaj calla|zdzwońmy się teraz"
        "|zdzwonić się teraz|spotkajmy się teraz|pogadajmy teraz|porozmawiajmy teraz"
        "|natychmiastowe spotkanie|pilne spotkanie|pilny call|pilna rozmowa|pilną rozmowę"
        "|szybki call teraz|spotkanie ad hoc|call ad hoc|spotkanie ad-hoc|wskakujmy na calla"
        "|wskakuj na calla|wskakujemy na calla|otwórz spotkanie|zaczynajmy spotkanie"
        "|wejdźmy na calla|zadzwoń do mnie teraz|meet now|call now|rozpocznij wideorozmowę"
        "|spotkanie w tej chwili",
    },
    "meeting": {
        None: "spotkanie|spotkania|spotkaniu|spotkaniem|spotkań|spotkaniami|spotkaniach"
        "|spotkaniom|spotakanie|spotknie|sptokanie|spotkane|spokanie|rozmowa|rozmowę|rozmowy"
        "|rozmowie|rozmową|rozmów|zebranie|zebrania|zebraniu|zebraniem|zebrań|narada|naradę"
        "|narady|naradzie|naradą|narad|call|calla|callu|callem|calle|calli|telekonferencja"
        "|telekonferencję|telekonferencji|telekonferencją|wideokonferencja|wideokonferencję"
        "|wideokonferencji|wideokonferencją|wideorozmowa|wideorozmowę|wideorozmowy"
        "|wideorozmowie|wideospotkanie|telko|telka|telkę|telki|konferencję wideo"
        "|spotkanie online|spotkania online|rozmowa online|rozmowę online|spotkanie w teams"
        "|spotkanie w teamsach|spotkanie na teams|spotkanie na teamsach|spotkanie teams"
        "|spotkania teams|call na teams|call na teamsach|call w teamsach|spotkanie robocze"
        "|spotkanie służbowe|połączenie|połączenie wideo|videokonferencja|videokonferencję"
        "|zdzwonka|zdzwonkę|zdzwonki|mityng|miting|mitingu|meeting|meetingu|meetingi|mtg"
        "|slot|slota|sloty|okienko|posiedzenie|posiedzenia|posiedzeniu|schadzka|spotkanko"
        "|spotkanka|callik|sesja|sesję|sesji|meet",
        "holder": "wydarzenie|wydarzenia|wydarzeniu|wydarzeń|termin|terminu|terminie|wpis"
        "|wpisu|event|eventu|blokada|blokadę",
        "to": "zaproszenie|zaproszenia|zaproszeń|invite|inwita|invita|zaproszenie na spotkanie"
        "|zaproszenia na spotkanie",
    },
    "put meeting with": {
        "- to -": "wyślij zaproszenie do|wyślij zaproszenia do|wyślij invite do"
        "|wyślijcie zaproszenie do|wyślijcie zaproszenia do|wyślijcie invite do"
        "|wysłać zaproszenie do|wysłać zaproszenia do|wysłać invite do"
        "|roześlij zaproszenie do|roześlij zaproszenia do|roześlij invite do"
        "|rozesłać zaproszenie do|rozesłać zaproszenia do|rozesłać invite do"
        "|prześlij zaproszenie do|prześlij zaproszenia do|prześlij invite do"
        "|podeślij zaproszenie do|podeślij zaproszenia do|podeślij invite do"
        "|rzuć zaproszenie do|rzuć zaproszenia do|rzuć invite do",
    },
    "meeting with": {
        "to -": "zaproszenie do|zaproszenia do",
    },
    "room": {
        None: "sala|salę|sali|salą|salka|salkę|salki|salce|sala konferencyjna"
        "|salę konferencyjną|sali konferencyjnej|salka konferencyjna|salkę konferencyjną"
        "|salce konferencyjnej|pokój spotkań|pokój konferencyjny|pokoju spotkań|pokój|pokoju"
        "|sala spotkań|salę spotkań",
    },
    "pair": {
        None: "1:1|1-1|1 na 1|1-na-1|jeden na jeden|jeden-na-jeden|sam na sam|w cztery oczy"
        "|rozmowa w cztery oczy|rozmowę w cztery oczy|one on one|one-on-one|1on1|kawa|kawę"
        "|kawka|kawkę|rozmowa kwalifikacyjna|rozmowę kwalifikacyjną|rozmowy kwalifikacyjnej"
        "|rozmowa rekrutacyjna|rozmowę rekrutacyjną|rozmowy rekrutacyjnej|wywiad|interview"
        "|121|catch-up|catchup",
    },
    "calendar": {
        None: "kalendarz|kalendarza|kalendarzu|kalendarzem|terminarz|terminarza|terminarzu"
        "|grafik|grafiku|grafika|outlook|outlooka|outlooku|plan dnia",
    },
    "at calendar": {
        None: "z kalendarza|z mojego kalendarza|do kalendarza|do mojego kalendarza"
        "|do naszego kalendarza|do grafiku|do outlooka|do terminarza|z grafiku",
    },
    "fresh": {
        None: "nowy|nowa|nowe|nowego|nowej|nowemu|nową|nowym|nowych|nowymi|krótki|krótka"
        "|krótkie|krótkiego|krótkiej|krótkiemu|krótką|krótkim|krótkich|krótkimi|szybki"
        "|szybka|szybkie|szybkiego|szybkiej|szybkiemu|szybką|szybkim|szybkich|szybkimi|pilny"
        "|pilna|pilne|pilnego|pilnej|pilnemu|pilną|pilnym|pilnych|pilnymi|wirtualny"
        "|wirtualna|wirtualne|wirtualnego|wirtualnej|wirtualnemu|wirtualną|wirtualnym"
        "|wirtualnych|wirtualnymi|dodatkowy|dodatkowa|dodatkowe|dodatkowego|dodatkowej"
        "|dodatkowemu|dodatkową|dodatkowym|dodatkowych|dodatkowymi|wspólny|wspólna|wspólne"
        "|wspólnego|wspólnej|wspólnemu|wspólną|wspólnym|wspólnych|wspólnymi|niewielki"
        "|niewielka|niewielkie|niewielkiego|niewielkiej|niewielkiemu|niewielką|niewielkim"
        "|niewielkich|niewielkimi|dłuższy|dłuższa|dłuższe|dłuższego|dłuższej|dłuższemu"
        "|dłuższą|dłuższym|dłuższych|dłuższymi|jeszcze jedno|jeszcze jeden|jeszcze jedną"
        "|inne|inny|inną|szybciutki|zdalne|zdalny|zdalną",
    },
    "with": {
        None: "razem z|wraz z|wspólnie z|z udziałem|zaproś|zaproście|zaprosić|i zaproś"
        "|zaproszeni:|zaproszeni|zapraszam|uczestnicy|uczestnicy:|uczestniczą|uczestniczą:"
        "|dodaj uczestników|dodaj uczestnika|dodaj do spotkania|dołącz|dołączcie|i dołącz"
        "|biorą udział|obecni:|goście:|łącznie z|w tym|w składzie|i dodaj|zawołaj",
        "from": "z|ze",
    },
    "about": {
        None: "w sprawie|ws|ws.|w spr.|w spr|w sprawach|na temat|nt|nt.|w temacie|w tematach"
        "|odnośnie|odnośnie do|dot|dot.|dotyczące|dotyczący|dotycząca|dotyczącą|dotyczącego"
        "|dotyczy|dotyczącej|co do|w kwestii|w związku z|względem|w przedmiocie|poświęcone"
        "|poświęcony|poświęconą|omówić|omówmy|omówimy|żeby omówić|aby omówić|by omówić"
        "|celem omówienia|w celu omówienia|w celu przedyskutowania|do omówienia"
        "|przedyskutować|przedyskutujmy|żeby przedyskutować|aby przedyskutować|obgadać"
        "|obgadajmy|żeby obgadać|przegadać|przegadajmy|żeby przegadać|żeby porozmawiać o"
        "|aby porozmawiać o|żeby pogadać o|temat|temat:|tematem|temat spotkania"
        "|temat spotkania:|temat rozmowy|tematem jest|z tematem|agenda:|cel:|cel spotkania"
        "|cel spotkania:|przedmiot|dotyczyć będzie|re|re:|odp:|o temacie|na tematy"
        "|przeanalizować|przejrzeć|ustalenia ws.|o czym:|chodzi o|rzecz dotyczy|będzie o"
        "|omawiamy|omówienie tematu|podsumować",
    },
    "titled": {
        None: "pod tytułem|o tytule|zatytułowane|zatytułowany|zatytułowaną|zatytułowana"
        "|zatytułuj|pod nazwą|o nazwie|z tytułem|z nazwą|nazwij|nazwij je|nazwij to"
        "|nazwij spotkanie|nazwane|nazywa się|niech się nazywa|tytuł|tytuł:|tytuł spotkania"
        "|tytuł to|nazwa|nazwa:|nazwa spotkania|wpisz jako|zapisz jako|o nazwie:|nosi tytuł",
    },
    "as": {
        None: "jako|w roli|w charakterze",
    },
    "be": {
        None: "będzie|będą|odbędzie się|odbędą się|odbywa się|zacznie się|zaczyna się|startuje"
        "|rozpocznie się|rozpoczyna się|rusza|być|ma być|ma się odbyć|wypada|przypada"
        "|powinno się odbyć|odbyć się|zaczniemy|zaczynamy",
    },
    "that": {
        None: "że|żeby|aby|by|który|która|które|którego|której|którą|jeśli|jeżeli|ponieważ|bo"
        "|gdyż|ale|lecz|choć|chociaż|dopóki|więc żeby|dlatego|dlatego że|jak tylko|gdy"
        "|kiedy tylko|gdzie będą|skoro|natomiast",
    },
    "people": {
        None: "osoba|osób|osoby|osobami|osobę|ludzi|uczestników|gości|pracowników|kolegów"
        "|kolegami|uczestnikami|gośćmi|os.|zaproszonych",
    },
    "role": {
        "presenter": "jako prezenter|jako prezentera|jako prezentujący|jako prezentującego"
        "|jako prezentująca|jako prezentującą|jako prelegent|jako prelegenta"
        "|jako prelegentka|jako prelegentkę|jako prowadzący|jako prowadzącego"
        "|jako prowadząca|jako prowadzącą|w roli prezentera|w roli prowadzącego"
        "|w roli prelegenta|jako mówca|jako prezenterka|jako prezenterkę|jako prezenterem"
        "|jako prezenterką|jako prelegentką|jako prelegentem|jako prowadzącym|jako mówcą"
        "|jako prezentującym",
        "presenters": "jako prezenterzy|jako prezenterów|jako prelegenci|jako prelegentów"
        "|jako prowadzący oboje|jako prowadzących|jako prezentujących|w roli prezenterów"
        "|w roli prowadzących|jako prelegentami|jako prezenterami|jako prowadzącymi",
        "coorganizer": "jako współorganizator|jako współorganizatora|jako współorganizatorka"
        "|jako współorganizatorkę|w roli współorganizatora|jako co-organizer"
        "|jako współprowadzący|jako współorganizatorem|jako współorganizatorką",
        "coorganizers": "jako współorganizatorzy|jako współorganizatorów"
        "|w roli współorganizatorów|jako współorganizatorami",
        "attendee": "jako uczestnik|jako uczestnika|jako uczestniczka|jako uczestniczkę"
        "|jako gość|jako gościa|w roli uczestnika|w roli gościa|jako uczestnikiem"
        "|jako gościem|jako uczestniczką",
        "attendees": "jako uczestnicy|jako uczestników|jako goście|jako gości"
        "|w roli uczestników|jako uczestnikami|jako gośćmi",
    },
    "place": {
        None: "biuro|biurze|biura|budynek|budynku|piętro|piętrze|adres|adresem|pod adresem"
        "|ulica|ulicy|ul.|siedziba|siedzibie|miejsce|miejsce:|lokalizacja|lokalizacja:"
        "|recepcja|recepcji|oddział|oddziale|stołówka|stołówce|kuchni|plac|placu",
    },
    "not": {
        None: "nie|ani nie|nigdy|nie trzeba|nie należy|nie chcę|nie chcemy|nie potrzebuję"
        "|nie potrzebujemy|żadnych|żaden|żadne|bez",
    },
    "filler": {
        "instead": "zamiast tego|zamiast|jednak|lepiej|raczej|może lepiej|jednak lepiej",
        None: "o tej samej porze|o tej samej godzinie|pilnie|szybko|krótko|na szybko"
        "|cały dzień|na cały dzień|przez cały dzień|właśnie|już|naprawdę|prawie|jakoś|gdzieś"
        "|online|on-line|zdalnie|stacjonarnie|osobiście|telefonicznie|przez telefon"
        "|przez teams|przez teamsa|przez teamsy|na teams|na teamsach|na teamsie|w teams"
        "|w teamsach|w microsoft teams|w ms teams|na zoomie|przez zooma|na skype|wideo"
        "|na chwilę|na chwilkę|na moment|dosłownie|bardzo|trochę|chyba|pewnie o"
        "|czasu lokalnego|naszego czasu|waszego czasu|czasu miejscowego|razem|wszyscy"
        "|wszystkich|wszystkim|cała|ogólnie|mianowicie|zupełnie|na przykład|np.|np|podobno"
        "|tak żeby|akurat|w sumie|w formie online|w trybie online|odbędzie|pasuje ci"
        "|pasuje wam|pasuje państwu|pasowałoby|będzie pasować|odpowiada ci|możliwie|w ogóle"
        "|całą ekipą|całym zespołem|na spokojnie|na spotkaniu",
    },
    # --- Questions, small talk, other commands.
    "question": {
        None: "co|czego|czemu|kiedy|gdzie|dokąd|skąd|kto|kogo|komu|kim|dlaczego|po co|jaki"
        "|jaka|jakie|jakiego|jakiej|jaką|jakim|jakich|ile|ilu|czyj|czyja|który to|o której"
        "|o której godzinie|która godzina|która jest godzina|do której|od której|jak długo"
        "|jak często|pogoda|pogodę|pogody|prognoza pogody|kurs euro|kurs dolara|czy jestem"
        "|czy jesteś|czy jesteście|czy masz|czy macie|czy mam|czy mamy|czy ktoś|czy on"
        "|czy ona|czy to|czy jest|czy są|czy będzie|czy będziesz|czy wiesz|czy wiecie|wiesz"
        "|wiecie|będziesz|będziecie|przyjdziesz|przyjdziecie|pamiętasz|czy pamiętasz|masz"
        "|macie|masz czas|macie czas|jak tam|jak poszło|jak było|jak minął|jak minęło"
        "|czy pasuje|czy dostałeś|czy widziałeś|czy widziałaś|na którą|w jakim|w jakiej",
        "past": "był|była|było|byli|były",
        "there": "czy są jakieś|czy jest coś|czy mam coś|czy mam jakieś|czy mamy jakieś"
        "|czy mam dziś|czy mam jutro|mam coś|mam jakieś|czy coś mam|jakie mam|jakie mamy",
        "how": "jak zaplanować|jak umówić|jak utworzyć|jak stworzyć|jak zorganizować|jak dodać"
        "|jak przełożyć|jak przesunąć|jak odwołać|jak anulować|jak zarezerwować|jak zaprosić"
        "|jak ustawić|jak założyć|jak mogę zaplanować|jak mogę umówić|jak mogę utworzyć"
        "|jak mogę stworzyć|jak mogę zorganizować|jak mogę dodać|jak mogę przełożyć"
        "|jak mogę przesunąć|jak mogę odwołać|jak mogę anulować|jak mogę zarezerwować"
        "|jak mogę zaprosić|jak mogę ustawić|jak mogę założyć|jak można zaplanować"
        "|jak można umówić|jak można utworzyć|jak można stworzyć|jak można zorganizować"
        "|jak można dodać|jak można przełożyć|jak można przesunąć|jak można odwołać"
        "|jak można anulować|jak można zarezerwować|jak można zaprosić|jak można ustawić"
        "|jak można założyć|jak mam zaplanować|jak mam umówić|jak mam utworzyć"
        "|jak mam stworzyć|jak mam zorganizować|jak mam dodać|jak mam przełożyć"
        "|jak mam przesunąć|jak mam odwołać|jak mam anulować|jak mam zarezerwować"
        "|jak mam zaprosić|jak mam ustawić|jak mam założyć|jak tu zaplanować|jak tu umówić"
        "|jak tu utworzyć|jak tu stworzyć|jak tu zorganizować|jak tu dodać|jak tu przełożyć"
        "|jak tu przesunąć|jak tu odwołać|jak tu anulować|jak tu zarezerwować"
        "|jak tu zaprosić|jak tu ustawić|jak tu założyć|w jaki sposób mogę"
        "|w jaki sposób można|jak działa",
    },
    "past_tense": {
        None: "omówił|omówiła|omówiło|omówili|omówiły|omówiłem|omówiłam|omówiliśmy|omawiał"
        "|omawiała|omawiało|omawiali|omawiały|omawiałem|omawiałam|omawialiśmy|spotkał"
        "|spotkała|spotkało|spotkali|spotkały|spotkałem|spotkałam|spotkaliśmy|spotykał"
        "|spotykała|spotykało|spotykali|spotykały|spotykałem|spotykałam|spotykaliśmy"
        "|rozmawiał|rozmawiała|rozmawiało|rozmawiali|rozmawiały|rozmawiałem|rozmawiałam"
        "|rozmawialiśmy|porozmawiał|porozmawiała|porozmawiało|porozmawiali|porozmawiały"
        "|porozmawiałem|porozmawiałam|porozmawialiśmy|gadał|gadała|gadało|gadali|gadały"
        "|gadałem|gadałam|gadaliśmy|pogadał|pogadała|pogadało|pogadali|pogadały|pogadałem"
        "|pogadałam|pogadaliśmy|widział|widziała|widziało|widzieli|widziały|widziałem"
        "|widziałam|widzieliśmy|zobaczył|zobaczyła|zobaczyło|zobaczyli|zobaczyły|zobaczyłem"
        "|zobaczyłam|zobaczyliśmy|skończył|skończyła|skończyło|skończyli|skończyły"
        "|skończyłem|skończyłam|skończyliśmy|zakończył|zakończyła|zakończyło|zakończyli"
        "|zakończyły|zakończyłem|zakończyłam|zakończyliśmy|zaczął|zaczęła|zaczęło|zaczęli"
        "|zaczęły|zacząłem|zaczęłam|zaczęliśmy|rozpoczął|rozpoczęła|rozpoczęło|rozpoczęli"
        "|rozpoczęły|rozpocząłem|rozpoczęłam|rozpoczęliśmy|dostał|dostała|dostało|dostali"
        "|dostały|dostałem|dostałam|dostaliśmy|otrzymał|otrzymała|otrzymało|otrzymali"
        "|otrzymały|otrzymałem|otrzymałam|otrzymaliśmy|powiedział|powiedziała|powiedziało"
        "|powiedzieli|powiedziały|powiedziałem|powiedziałam|powiedzieliśmy|mówił|mówiła"
        "|mówiło|mówili|mówiły|mówiłem|mówiłam|mówiliśmy|zapytał|zapytała|zapytało|zapytali"
        "|zapytały|zapytałem|zapytałam|zapytaliśmy|odpowiedział|odpowiedziała|odpowiedziało"
        "|odpowiedziali|odpowiedziały|odpowiedziałem|odpowiedziałam|odpowiedzialiśmy|myślał"
        "|myślała|myślało|myślali|myślały|myślałem|myślałam|myślaliśmy|pomyślał|pomyślała"
        "|pomyślało|pomyślali|pomyślały|pomyślałem|pomyślałam|pomyślaliśmy|zapomniał"
        "|zapomniała|zapomniało|zapomnieli|zapomniały|zapomniałem|zapomniałam|zapomnieliśmy"
        "|spóźnił|spóźniła|spóźniło|spóźnili|spóźniły|spóźniłem|spóźniłam|spóźniliśmy"
        "|pracował|pracowała|pracowało|pracowali|pracowały|pracowałem|pracowałam"
        "|pracowaliśmy|zrobił|zrobiła|zrobiło|zrobili|zrobiły|zrobiłem|zrobiłam|zrobiliśmy"
        "|napisał|napisała|napisało|napisali|napisały|napisałem|napisałam|napisaliśmy|pisał"
        "|pisała|pisało|pisali|pisały|pisałem|pisałam|pisaliśmy|przeczytał|przeczytała"
        "|przeczytało|przeczytali|przeczytały|przeczytałem|przeczytałam|przeczytaliśmy"
        "|czytał|czytała|czytało|czytali|czytały|czytałem|czytałam|czytaliśmy|kupił|kupiła"
        "|kupiło|kupili|kupiły|kupiłem|kupiłam|kupiliśmy|sprzedał|sprzedała|sprzedało"
        "|sprzedali|sprzedały|sprzedałem|sprzedałam|sprzedaliśmy|oglądał|oglądała|oglądało"
        "|oglądali|oglądały|oglądałem|oglądałam|oglądaliśmy|obejrzał|obejrzała|obejrzało"
        "|obejrzali|obejrzały|obejrzałem|obejrzałam|obejrzaliśmy|słyszał|słyszała|słyszało"
        "|słyszali|słyszały|słyszałem|słyszałam|słyszaliśmy|wiedział|wiedziała|wiedziało"
        "|wiedzieli|wiedziały|wiedziałem|wiedziałam|wiedzieliśmy|znał|znała|znało|znali"
        "|znały|znałem|znałam|znaliśmy|mieszkał|mieszkała|mieszkało|mieszkali|mieszkały"
        "|mieszkałem|mieszkałam|mieszkaliśmy|spał|spała|spało|spali|spały|spałem|spałam"
        "|spaliśmy|pojechał|pojechała|pojechało|pojechali|pojechały|pojechałem|pojechałam"
        "|pojechaliśmy|przyjechał|przyjechała|przyjechało|przyjechali|przyjechały"
        "|przyjechałem|przyjechałam|przyjechaliśmy|wyjechał|wyjechała|wyjechało|wyjechali"
        "|wyjechały|wyjechałem|wyjechałam|wyjechaliśmy|urodził|urodziła|urodziło|urodzili"
        "|urodziły|urodziłem|urodziłam|urodziliśmy|zdecydował|zdecydowała|zdecydowało"
        "|zdecydowali|zdecydowały|zdecydowałem|zdecydowałam|zdecydowaliśmy|wziął|wzięła"
        "|wzięło|wzięli|wzięły|wziąłem|wzięłam|wzięliśmy|wysłał|wysłała|wysłało|wysłali"
        "|wysłały|wysłałem|wysłałam|wysłaliśmy|przysłał|przysłała|przysłało|przysłali"
        "|przysłały|przysłałem|przysłałam|przysłaliśmy|dzwonił|dzwoniła|dzwoniło|dzwonili"
        "|dzwoniły|dzwoniłem|dzwoniłam|dzwoniliśmy|zadzwonił|zadzwoniła|zadzwoniło"
        "|zadzwonili|zadzwoniły|zadzwoniłem|zadzwoniłam|zadzwoniliśmy|zepsuł|zepsuła|zepsuło"
        "|zepsuli|zepsuły|zepsułem|zepsułam|zepsuliśmy|naprawił|naprawiła|naprawiło"
        "|naprawili|naprawiły|naprawiłem|naprawiłam|naprawiliśmy|otworzył|otworzyła"
        "|otworzyło|otworzyli|otworzyły|otworzyłem|otworzyłam|otworzyliśmy|zamknął|zamknęła"
        "|zamknęło|zamknęli|zamknęły|zamknąłem|zamknęłam|zamknęliśmy|został|została|zostało"
        "|zostali|zostały|zostałem|zostałam|zostaliśmy|zdążył|zdążyła|zdążyło|zdążyli"
        "|zdążyły|zdążyłem|zdążyłam|zdążyliśmy|odwiedził|odwiedziła|odwiedziło|odwiedzili"
        "|odwiedziły|odwiedziłem|odwiedziłam|odwiedziliśmy|opuścił|opuściła|opuściło"
        "|opuścili|opuściły|opuściłem|opuściłam|opuściliśmy|wygrał|wygrała|wygrało|wygrali"
        "|wygrały|wygrałem|wygrałam|wygraliśmy|przegrał|przegrała|przegrało|przegrali"
        "|przegrały|przegrałem|przegrałam|przegraliśmy|stracił|straciła|straciło|stracili"
        "|straciły|straciłem|straciłam|straciliśmy|przyjął|przyjęła|przyjęło|przyjęli"
        "|przyjęły|przyjąłem|przyjęłam|przyjęliśmy|podpisał|podpisała|podpisało|podpisali"
        "|podpisały|podpisałem|podpisałam|podpisaliśmy|sprawdził|sprawdziła|sprawdziło"
        "|sprawdzili|sprawdziły|sprawdziłem|sprawdziłam|sprawdziliśmy|odwołał|odwołała"
        "|odwołało|odwołali|odwołały|odwołałem|odwołałam|odwołaliśmy|przełożył|przełożyła"
        "|przełożyło|przełożyli|przełożyły|przełożyłem|przełożyłam|przełożyliśmy|przesunął"
        "|przesunęła|przesunęło|przesunęli|przesunęły|przesunąłem|przesunęłam|przesunęliśmy"
        "|przedłużył|przedłużyła|przedłużyło|przedłużyli|przedłużyły|przedłużyłem"
        "|przedłużyłam|przedłużyliśmy|zainstalował|zainstalowała|zainstalowało|zainstalowali"
        "|zainstalowały|zainstalowałem|zainstalowałam|zainstalowaliśmy|wdrożył|wdrożyła"
        "|wdrożyło|wdrożyli|wdrożyły|wdrożyłem|wdrożyłam|wdrożyliśmy|zmienił|zmieniła"
        "|zmieniło|zmienili|zmieniły|zmieniłem|zmieniłam|zmieniliśmy|wrócił|wróciła|wróciło"
        "|wrócili|wróciły|wróciłem|wróciłam|wróciliśmy|zachorował|zachorowała|zachorowało"
        "|zachorowali|zachorowały|zachorowałem|zachorowałam|zachorowaliśmy|odbył|odbyła"
        "|odbyło|odbyli|odbyły|odbyłem|odbyłam|odbyliśmy|podobał|podobała|podobało|podobali"
        "|podobały|podobałem|podobałam|podobaliśmy|udał|udała|udało|udali|udały|udałem"
        "|udałam|udaliśmy|spodobał|spodobała|spodobało|spodobali|spodobały|spodobałem"
        "|spodobałam|spodobaliśmy|prowadził|prowadziła|prowadziło|prowadzili|prowadziły"
        "|prowadziłem|prowadziłam|prowadziliśmy|przeprowadził|przeprowadziła|przeprowadziło"
        "|przeprowadzili|przeprowadziły|przeprowadziłem|przeprowadziłam|przeprowadziliśmy"
        "|uruchomił|uruchomiła|uruchomiło|uruchomili|uruchomiły|uruchomiłem|uruchomiłam"
        "|uruchomiliśmy|dał|dała|dało|dali|dały|dałem|dałam|daliśmy|uczestniczył"
        "|uczestniczyła|uczestniczyło|uczestniczyli|uczestniczyły|uczestniczyłem"
        "|uczestniczyłam|uczestniczyliśmy|wspomniał|wspomniała|wspomniało|wspomniali"
        "|wspomniały|wspomniałem|wspomniałam|wspomnialiśmy|obiecał|obiecała|obiecało"
        "|obiecali|obiecały|obiecałem|obiecałam|obiecaliśmy|zgłosił|zgłosiła|zgłosiło"
        "|zgłosili|zgłosiły|zgłosiłem|zgłosiłam|zgłosiliśmy|czynne|czynny|czynna|nieczynne"
        "|poszedł|poszła|poszli|poszło|przyszedł|wyszedł|wyszła|wyszło|znalazł|znalazła"
        "|znaleźli|padł|padła|padło|zjadł|zjadła|pękł|odbyło się|odbyła się|odbył się"
        "|zostało przełożone|zostało odwołane|zostało przesunięte|jest odwołane"
        "|jest przełożone|wyślę|zobaczę|sprawdzę|odpiszę|odpowiem|pomyślę|spróbuję|dokończę"
        "|poprawię|zajmę się|zdążę|przyjadę|przyjdę|przyjdziemy|dołączę|dołączymy|wyjdę"
        "|pracuję|pracujemy|skończę|zacznę|nie będzie|nie będą|nie mogę|nie może|nie możemy"
        "|nie mogą|nie przyjdę|nie przyjdzie|nie zdążę|nie dam rady|nie damy rady"
        "|nie pracuję|nie pracujemy|nie działa|nie uda|dużo spotkań|za dużo spotkań"
        "|tyle spotkań|mnóstwo spotkań|ogarnę|podeślę|prześlę|podrzucę",
        "behind": "otwiera się|zamyka się|odjeżdża|przyjeżdża|ląduje|odlatuje|lubi|myśli|mówi"
        "|pracuje|pracują|mieszka|uważa|jest otwarte|jest zamknięte|jest otwarty"
        "|jest zamknięty|otwarte|zamknięte|leży|kosztuje|boli|wzrośnie|zdrożeje",
    },
    "look": {
        "see": "zobaczyć",
        None: "wyślij mi|wyślijcie mi|wyślij nam|przyślij mi|pokaż|pokażcie|pokazać|pokaż mi"
        "|powiedz|powiedzcie|powiedzieć|powiedz mi|opowiedz|opowiedz mi|opowiedzieć|znajdź"
        "|znaleźć|sprawdź|sprawdzić|zobacz|obejrzyj|podaj|podać|przeczytaj|przeczytać|włącz"
        "|włączyć|wyłącz|wyłączyć|zagraj|puść|odtwórz|kup|kupcie|kupić|zamów|zamówić"
        "|przetłumacz|policz|oblicz|poleć|wyjaśnij|opisz|obudź|obudź mnie|zatrzymaj|wyświetl"
        "|wyświetlić|wypisz|wymień|daj znać|dajcie znać|daj mi znać|informuj|wyszukaj"
        "|wygoogluj|narysuj|wymyśl|zaśpiewaj|zapłać|przelej|zaktualizuj|zgadnij|doradź"
        "|podpowiedz|prześlij|podeślij|przyślij|streść|ugotuj|posprzątaj",
    },
    "available": {
        None: "wolny|wolna|wolni|wolne|wolny termin|wolne terminy|wolne okienka|wolne sale"
        "|zajęty|zajęta|zajęci|zajęte|dostępny|dostępna|dostępni|dostępność|dostępności"
        "|zajętość|wolnego terminu|aktualne|aktualny|aktualna|mam czas|masz wolne|mieć czas"
        "|nieobecny|nieobecna|niedostępny|niedostępna",
    },
    "errand": {
        None: "budzik|budzika|budziki|minutnik|minutnika|timer|playlista|playlistę|taksówka"
        "|taksówkę|taxi|uber|ubera|pizza|pizzę|pizzy|pizze|sushi|hotel|hotelu|hotele|kredyt"
        "|kredytu|przepis|przepisy|przepisu|muzyka|muzykę|muzyki|piosenka|piosenkę|piosenki"
        "|dowcip|dowcipy|kawał|żart|żarty|światło|światła|lampa|lampę|pogodowa"
        "|karta kredytowa|kartę kredytową|ubezpieczenie|zakupy|dostawa|dostawę|paczka|paczkę"
        "|paczki|mandat|korki|wiadomości ze świata|drukarka|drukarkę|drukarki|pensja|wypłata"
        "|wypłatę|złotych|zł|pln|euro|dolarów|pieniądze|mecz|film|filmy|serial"
        "|bilety do kina|klimatyzacja|klimatyzację|termostat|prezent|mleko|chleb",
        "list": "lista zakupów|listę zakupów|listy zakupów|liście zakupów|lista zadań"
        "|listę zadań|listy zadań|moje zadania",
        "trip": "lot|lotu|loty|bilet|bilety|biletu|biletów|stolik|stolika|stolik dla"
        "|wynajem samochodu|urlop|urlopu|l4|zwolnienie lekarskie|podróż|podróży|płatność"
        "|przelew|przelewu|zwolnienie|wolne w",
    },
    "smalltalk": {
        None: "świetne spotkanie|super spotkanie|dobre spotkanie|fajne spotkanie"
        "|owocne spotkanie|miłe spotkanie|udane spotkanie|ciekawe spotkanie"
        "|jestem na spotkaniu|jesteśmy na spotkaniu|na spotkaniu jestem|do jutra"
        "|do zobaczenia|do widzenia|do usłyszenia|do poniedziałku!|dzięki do poniedziałku"
        "|dzięki, do poniedziałku|do wtorku!|dzięki do wtorku|dzięki, do wtorku|do środy!"
        "|dzięki do środy|dzięki, do środy|do czwartku!|dzięki do czwartku"
        "|dzięki, do czwartku|do piątku!|dzięki do piątku|dzięki, do piątku|do soboty!"
        "|dzięki do soboty|dzięki, do soboty|do następnego|na razie|nara|pa|papa|narka"
        "|trzymaj się|trzymajcie się|miłego dnia|miłego wieczoru|miłego weekendu"
        "|miłego popołudnia|miłego urlopu|udanego weekendu|udanego dnia|dobrego dnia"
        "|dobrego weekendu|dobrej nocy|dobranoc|smacznego|wszystkiego najlepszego|sto lat"
        "|wesołych świąt|szczęśliwego nowego roku|gratulacje|gratuluję|gratulujemy"
        "|powodzenia|jak się masz|co słychać|co tam|co u ciebie|jak leci|przepraszam"
        "|przepraszamy|sorry|sorki|wybacz|wybaczcie|spóźnię się|spóźnimy się|spóźniam się"
        "|będę później|będę spóźniony|będę spóźniona|zaraz będę|zaraz wracam|zaraz wrócę"
        "|wracam za|jestem chory|jestem chora|jestem na l4|jestem na urlopie|jestem w drodze"
        "|jadę|w drodze|haha|hahaha|hehe|lol|szkoda|tęsknię|brawo|dobra robota"
        "|świetna robota|niezła robota|oby tak dalej|miło mi|miło było|miło cię widzieć"
        "|miło poznać|nie mogę się doczekać|oddzwonię|zadzwonię|odezwę się|dam znać"
        "|dzięki za|dziękuję za|dziękujemy za|dziękuje za|wielkie dzięki za|dzieki za"
        "|bardzo dziękuję za|witamy w zespole|witamy na pokładzie|hura|uwielbiam|kocham"
        "|lubię|nie lubię|nienawidzę|boję się|cieszę się|cieszymy się|tak trzymać|zdrówka"
        "|zdrowia życzę|do zobaczenia w|widzimy się|do zobaczenia jutro|nie ma sprawy"
        "|nie ma za co|nie ma problemu|żaden problem|za dużo|mam dość|jutro wolne|dziś wolne"
        "|dzisiaj wolne|wolne mam",
    },
    "word": {
        "gathering": "pokaz|pokazu|przegląd|przeglądu|demo|sync|synca|synchronizacja|standup"
        "|stand-up|stand up|daily|weekly|retro|retrospektywa|retrospektywę|retrospektywy"
        "|warsztat|warsztaty|warsztatu|warsztatów|szkolenie|szkolenia|trening|briefing"
        "|prezentacja|prezentację|prezentacji|planowanie|planning|planningu|odprawa|odprawę"
        "|odprawy|dyskusja|dyskusję|dyskusji|burza mózgów|burzę mózgów|burzy mózgów|webinar"
        "|webinarium|seminarium|wykład|lekcja|lekcję|zajęcia|konferencja|konferencję"
        "|konferencji|szczyt|hackathon|onboarding|refinement|grooming|kick-off|kickoff"
        "|konsultacje|konsultacja|konsultację|komitet|komitetu|rada|egzamin|analiza|status"
        "|statusu|odbiór|review|feedback|obrona|próba|integracja|przesłuchanie|negocjacje"
        "|kolokwium|wizyta|wizytę|wizyty|omówienie|podsumowanie|dentysta|fryzjer|lekarz"
        "|statusowe",
        None: "urodziny mamy|imieniny mamy|okrągły stół|dzień otwarty|dni otwarte"
        "|dnia otwartego|urodziny|nowy rok|nowego roku|nowy pracownik|nowego pracownika"
        "|nowych pracowników|nowi pracownicy|nowy projekt|nowego projektu|nowy produkt"
        "|nowego produktu|nowa strona|nowej strony|nowa wersja|nowej wersji|czarny piątek"
        "|black friday|wielki piątek|zarządzanie czasem|zarządzania czasem|czas pracy"
        "|czasu pracy|podsumowanie roku|podsumowanie miesiąca|podsumowanie tygodnia"
        "|plan na rok|plan na tydzień|planu dnia|plan roku|pracownik miesiąca"
        "|pracownika miesiąca|pierwsza pomoc|pierwszej pomocy|plan b|follow-up|follow up"
        "|go-live|go live|all-hands|all hands|pierwsza linia|pierwszej linii|druga linia"
        "|drugiej linii|pierwszy kwartał|pierwszego kwartału|dział it|działu it|działem it"
        "|biuro podróży|północ|strefa czasowa|pierwszy dzień|nowa siedziba|nowej siedziby"
        "|nowy system|nowego systemu|szybki start|krótka lista|dni wolne|dni wolnych"
        "|środek tygodnia|strategia|rok szkolny|drugie śniadania",
    },
    "cancel": {
        None: "odwołaj|odwołajcie|odwołać|odwołujemy|odwołuję|odwołajmy|anuluj|anulować"
        "|anulujcie|anulujemy|usuń|usunąć|skasuj|skasować|skreśl|wykreśl|wycofaj|zrezygnuj z"
        "|kasuj|wywal|odwolaj|skancelluj|kanceluj",
    },
    "move": {
        "earlier": "przyspiesz|przyśpiesz|przesuń wcześniej",
        "set": "zmień na|zmień je na|zmień to na|zmień godzinę na|zmień termin na"
        "|niech będzie o|niech będzie na|zrób to o|ustaw na|ustaw je na|ustaw to na|lepiej o"
        "|lepiej w|lepiej na|a może lepiej|skróć do|wydłuż do|zrób z tego|zmień czas na",
        None: "przesuń|przesuńcie|przesunąć|przesuwamy|przesuńmy|przesuwam|przesun|przełóż"
        "|przełóżcie|przełożyć|przełóżmy|przekładamy|przekładam|przeloz|przenieś|przenieście"
        "|przenieść|przenieśmy|przenosimy|odłóż|odłożyć|odrocz|odroczyć|opóźnij|opóźnić"
        "|zmień termin|zmienić termin|zmień godzinę|zmienić godzinę|zmień czas|zmień datę"
        "|zmienić datę|przeplanuj|przeplanować|przebukuj|przestaw|przestawić",
    },
    "settings": {
        None: "ustawienia|ustawień|moje ustawienia|otwórz ustawienia|pokaż ustawienia"
        "|pokaż moje ustawienia|zmień ustawienia|preferencje|opcje bota|zmień strefę czasową"
        "|zmień moją strefę czasową|zmienić strefę czasową|ustaw strefę czasową"
        "|moja strefa czasowa|zmień język|zmienić język|zmień mój język|ustaw język"
        "|przełącz język|zmień domyślną długość|settings",
    },
    "help": {
        None: "pomoc|pomocy|help|co umiesz|co potrafisz|co możesz zrobić|co możesz"
        "|co ty umiesz|co robisz|do czego służysz|jak działasz|jak to działa|jak tego używać"
        "|jak cię używać|jak z ciebie korzystać|jak z tego korzystać|kim jesteś|czym jesteś"
        "|w czym możesz pomóc|w czym możesz mi pomóc|jak możesz pomóc|jak możesz mi pomóc"
        "|potrzebuję pomocy|potrzebna pomoc|pokaż przykład|instrukcja|lista poleceń"
        "|jakie są polecenia|polecenia|komendy|pomóż mi proszę|pomóż proszę"
        "|o co mogę zapytać|o co mogę cię zapytać|co potrafi ten bot|co umie ten bot",
    },
    "signin": {
        None: "zaloguj|zaloguj się|zaloguj mnie|zalogować|zalogować się|logowanie|login|log in"
        "|sign in|signin|chcę się zalogować|połącz konto|połącz moje konto|podłącz konto"
        "|podłącz moje konto|autoryzuj|zalogowanie",
    },
    "signout": {
        None: "wyloguj|wyloguj się|wyloguj mnie|wylogować|wylogować się|wylogowanie|logout"
        "|log out|sign out|signout|chcę się wylogować|odłącz konto|odłącz moje konto"
        "|zapomnij mnie|zapomnij o mnie",
    },
    "list": {
        None: "moje spotkania|moich spotkań|moje calle|moje najbliższe spotkania"
        "|moje następne spotkanie|moje nadchodzące spotkania|najbliższe spotkania"
        "|najbliższe spotkanie|nadchodzące spotkania|następne spotkanie|lista spotkań"
        "|listę spotkań|listę moich spotkań|wszystkie spotkania|wszystkie moje spotkania"
        "|moja agenda|moją agendę|mój kalendarz|mój grafik|mój plan|jakie spotkania"
        "|jakie mam spotkania|jakie mamy spotkania|które spotkania|ile mam spotkań|co mam"
        "|co mamy|co jest w kalendarzu|co mam w kalendarzu|co mam zaplanowane"
        "|co mamy zaplanowane|co jest zaplanowane|zaplanowane spotkania|spotkania na dziś"
        "|spotkania na dzisiaj|spotkania na jutro|plan na dziś|plan na jutro"
        "|czy mam spotkania|czy mam jakieś spotkania|czy mamy spotkania|czy mam spotkanie"
        "|o której mam spotkanie|o której mam|kiedy mam następne spotkanie"
        "|kiedy mam spotkanie|pokaż spotkania|pokaz spotkania|pokaz moje spotkania"
        "|pokaz mi moje spotkania",
    },
}  # fmt: skip

SPELLINGS = {
    "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z",
}  # fmt: skip

# Before these a dot ends no sentence.
ABBREVIATIONS = (
    "godz|g|ok|cz|r|ul|al|nr|pok|dr|prof|inż|mgr|hab|tel|tys|mln|np|dot|ws|nt|spr|min|max|maks|os|tyg"
    "|pon|pn|wt|śr|czw|pt|sob|sb|niedz|nd|św|wg|zob|tzw|dn|p|str|itp|itd|m|in"
)

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "znowu …|ponownie …|jeszcze raz …|powtórz|powtórz …|powtórz to|powtórz je"
    "|powtórz to …|powtórz je …|powtórz spotkanie|powtórz spotkanie …|powtórzyć …"
    "|powtórzmy …|to samo …|tak samo …|ta sama godzina …|o tej samej godzinie …"
    "|o tej samej porze …|to samo spotkanie …|… jeszcze raz|… ponownie|… znowu"
    "|zrób to jeszcze raz …",
    "repeat": "powtórz …|powtórzcie …|powtórzmy …|powtórzyć …|powtarzamy …|powtórzymy …"
    "|czy możemy powtórzyć …|możemy powtórzyć …|możesz powtórzyć …|chcę powtórzyć …"
    "|chcemy powtórzyć …|chciałbym powtórzyć …|chciałabym powtórzyć …|zrób … jeszcze raz"
    "|zrób … jeszcze raz …|zrób jeszcze raz …|zróbmy … jeszcze raz|zróbmy … jeszcze raz …"
    "|zróbmy jeszcze raz …",
    "remind": "przypomnij|przypomnij mi|przypomnij …|przypomnij mi …|przypomnij mi … wcześniej"
    "|przypomnij … wcześniej|przypomnij mi … przed|przypomnij … przed"
    "|przypomnij mi … przed spotkaniem|przypomnij … przed spotkaniem"
    "|przypomnij mi … przed rozpoczęciem|przypomnij mi o tym|przypomnij mi o nim"
    "|przypomnij mi o spotkaniu|przypomnij o spotkaniu|przypomnieć mi … wcześniej"
    "|mi przypomnieć … wcześniej|mi przypomnieć … przed|daj mi znać … wcześniej"
    "|daj znać … wcześniej|ustaw przypomnienie … wcześniej|ustaw przypomnienie … przed"
    "|przypomnienie … wcześniej|przypomnienie … przed|ustaw przypomnienie"
    "|powiadom mnie … wcześniej|powiadom mnie … przed",
    "rename": "nazwij to …|nazwij je …|nazwij spotkanie …|nazwij …|zmień nazwę na …"
    "|zmień tytuł na …|zmień temat na …|zmień jego nazwę na …|zmień nazwę spotkania na …"
    "|zmień tytuł spotkania na …|przemianuj na …|przemianuj je na …"
    "|przemianuj spotkanie na …|niech się nazywa …|tytuł to …|tytuł ma być …"
    "|zmienić nazwę na …|zmienić tytuł na …",
    "invite": "dodaj …|dodaj też …|dodaj jeszcze …|dodaj także …|dodaj … do spotkania"
    "|dodaj … do tego|dodaj również …|dodać …|dodać … do spotkania|dodajcie …|zaproś …"
    "|zaproś też …|zaproś także …|zaproś jeszcze …|zaproś … na spotkanie|zaproś … też"
    "|zaprosić …|zaprosić … na spotkanie|dołącz …|dołącz też …|dopisz …|dorzuć …",
    "show": "skopiuj zaproszenie|kopiuj zaproszenie|zaproszenie|pokaż zaproszenie"
    "|pokaż mi zaproszenie|daj zaproszenie|numer telefonu|numer do połączenia|telefon"
    "|jaki jest numer|pokaż numer|jak zadzwonić|jak się wdzwonić|link|pokaż link|daj link"
    "|daj mi link|jaki jest link|dołącz|dołącz do spotkania|jak dołączyć|dołączyć|hasło"
    "|jakie jest hasło|jaki jest kod|kod dostępu|pokaż spotkanie|pokaż je|pokaż szczegóły"
    "|dodaj do kalendarza|dodaj je do kalendarza|dodaj do mojego kalendarza"
    "|dodaj to do kalendarza|wpisz do kalendarza|dodaj spotkanie do kalendarza"
    "|skopiuj link",
    "yes": "tak|no tak|tak proszę|tak, proszę|jasne|pewnie|ok|okej|okay|dobrze|zrób to"
    "|tak odwołaj|tak, odwołaj|tak anuluj|tak, anuluj|tak zrób to|potwierdzam|oczywiście"
    "|tak jest|zgoda|dawaj",
    "no": "nie|nie dzięki|nie, dzięki|nie dziękuję|nie, dziękuję|zostaw|zostaw je|zostaw to"
    "|nie odwołuj|nie anuluj|nie zostaw|nie, zostaw|zostaw jak jest|jednak nie|lepiej nie"
    "|nie rób tego",
}  # fmt: skip
