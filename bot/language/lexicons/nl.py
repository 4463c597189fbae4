"""Dutch, of Flanders too."""

SPELLINGS = {"ij": "y", "ën": "en"}
# Written together: "vrijdagmiddag", "morgenochtend".
GLUED = "weekday part relday relday_or_part number hundred"
ABBREVIATIONS = (
    "dr|drs|mr|mw|dhr|mevr|ir|ing|prof|bijv|o|evt|incl|excl|max|min|nr|tel|st|m|v|z|i|ca|resp|jhr"
    "|ma|di|wo|woe|do|vr|vrij|za|zat|zo|zon|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|vd|aub"
)

WORDS: dict[str, dict[int | str | None, str]] = {
    # Clock.
    "number": {
        0: "nul",
        1: "één",
        2: "twee",
        3: "drie",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
        11: "elf",
        12: "twaalf",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        21: "eenentwintig",
        22: "tweeëntwintig",
        23: "drieëntwintig",
        24: "vierentwintig",
        25: "vijfentwintig",
        26: "zesentwintig",
        27: "zevenentwintig",
        28: "achtentwintig",
        29: "negenentwintig",
        30: "dertig",
        31: "eenendertig",
        32: "tweeëndertig",
        33: "drieëndertig",
        34: "vierendertig",
        35: "vijfendertig",
        36: "zesendertig",
        37: "zevenendertig",
        38: "achtendertig",
        39: "negenendertig",
        40: "veertig",
        41: "eenenveertig",
        42: "tweeënveertig",
        43: "drieënveertig",
        44: "vierenveertig",
        45: "vijfenveertig",
        46: "zesenveertig",
        47: "zevenenveertig",
        48: "achtenveertig",
        49: "negenenveertig",
        50: "vijftig",
        51: "eenenvijftig",
        52: "tweeënvijftig",
        53: "drieënvijftig",
        54: "vierenvijftig",
        55: "vijfenvijftig",
        56: "zesenvijftig",
        57: "zevenenvijftig",
        58: "achtenvijftig",
        59: "negenenvijftig",
        60: "zestig",
        70: "zeventig",
        75: "vijfenzeventig",
        80: "tachtig",
        90: "negentig",
    },
    "ordinal": {
        1: "eerste",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
        9: "negende",
        10: "tiende",
        11: "elfde",
        12: "twaalfde",
        13: "dertiende",
        14: "veertiende",
        15: "vijftiende",
        16: "zestiende",
        17: "zeventiende",
        18: "achttiende",
        19: "negentiende",
        20: "twintigste",
        21: "eenentwintigste",
        22: "tweeëntwintigste",
        23: "drieëntwintigste",
        24: "vierentwintigste",
        25: "vijfentwintigste",
        26: "zesentwintigste",
        27: "zevenentwintigste",
        28: "achtentwintigste",
        29: "negenentwintigste",
        30: "dertigste",
        31: "eenendertigste",
    },
    "hundred": {
        100: "honderd",
    },
    # "15de", "4e".
    "suffix": {
        None: "e|ste|den",
    },
    "meridiem": {
        "am": "am|a.m.|a.m",
        "pm": "pm|p.m.|p.m",
    },
    "oclock": {
        None: "uur precies|uur stipt|uur exact",
    },
    "number oclock": {
        "1 -": "één uur precies|een uur precies",
    },
    "hmark": {
        None: "uur|u|h|uren|u.|uurtje|ure|uurtjes|hr",
    },
    "at number hmark": {
        "- 1 -": "om een uur|om één uur",
    },
    "until number hmark": {
        "- 1 -": "tot een uur|tot één uur",
    },
    "halfto": {
        30: "half",
    },
    "halfto number": {
        "30 1": "half een",
    },
    "quarter past number": {
        "15 - 1": "kwart over een",
    },
    "quarter before number": {
        "15 - 1": "kwart voor een",
    },
    "around number hmark": {
        "- 1 -": "rond een uur|rond één uur|tegen een uur|omstreeks een uur",
    },
    "half": {
        30: "halve|½",
    },
    "quarter": {
        15: "kwart|kwartier|een kwart",
    },
    "past": {
        None: "na",
        # "Kwart over drie", "over drie weken", "overleg over de begroting".
        "about": "over",
    },
    "before": {
        None: "vlak voor",
        # "Kwart voor drie", "voor maandag".
        "for": "voor|vóór",
    },
    "to": {
        None: "naar|te|aan|aan om|om te|er aan om|eraan om",
    },
    "fixed": {
        720: "twaalf uur 's middags|12 uur 's middags|het middaguur|klokslag twaalf",
        0: "middernacht|12 uur 's nachts|twaalf uur 's nachts|24 uur 's nachts",
        1020: "einde van de dag|eind van de dag|einde dag|einde werkdag|eod|einde van de werkdag"
        "|sluitingstijd|eind van de werkdag|het einde van de dag|kantoorsluiting"
        "|einde kantoortijd",
    },
    "timeword": {
        None: "tijd|tijdzone",
    },
    "part": {
        "am": "ochtend|ochtends|'s ochtends|'s morgens|in de ochtend|voormiddag|in de voormiddag"
        "|s ochtends|s morgens|vroege ochtend|vm|voormiddags|'s voormiddags"
        "|in de vroege ochtend|des ochtends|des morgens|smorgens|sochtends|ochtend vroeg"
        "|morgens|in de loop van de ochtend|vroeg in de ochtend"
        "|aan het begin van de ochtend|einde ochtend|eind van de ochtend",
        "pm": "middag|'s middags|in de middag|namiddag|'s namiddags|in de namiddag|s middags|nm"
        "|middags|smiddags|late namiddag|des middags|aan het eind van de middag"
        "|eind van de middag|einde middag|begin van de middag|late middag"
        "|in de loop van de middag|na de lunch",
        "night": "avond|'s avonds|in de avond|s avonds|avonds|savonds|des avonds|vroege avond"
        "|late avond",
        "dawn": "nacht|'s nachts|in de nacht|s nachts|snachts|nachts",
    },
    "partday": {
        "night": "vannacht|vanavond|vanaaf|vanavnd",
        "pm": "vanmiddag|vannamiddag|vamiddag|vanmiddags",
        "am": "vanochtend|vanmorgen|vanmorge|deze morgen",
    },
    "meal": {
        "am": "ontbijt|ontbijten|ontbijtsessie|ontbijtmeeting|teamontbijt",
        "pm": "lunch|lunchen|brunch|teamlunch|zakenlunch|lunchafspraak|lunchpauze|lunchmeeting"
        "|lunchsessie|high tea|middageten",
        "night": "diner|dineren|avondeten|borrel|vrijdagmiddagborrel|vrijmibo|etentje|teametentje"
        "|personeelsetentje|afterwork|after-work|teamborrel|kerstborrel|quizavond"
        "|filmavond|spelletjesavond|ouderavond|nieuwjaarsborrel|pubquiz"
        "|teamuitje 's avonds|borrelen|kerstdiner|spelavond|barbecue|bbq",
    },
    # Calendar.
    "month": {
        1: "januari|jan|januarie|janurai",
        2: "februari|feb|febr|februarie|feburari",
        3: "maart|mrt",
        4: "april|apr|arpil",
        5: "mei",
        6: "juni|jun",
        7: "juli|jul",
        8: "augustus|aug|agustus|augutus",
        9: "september|sep|sept|setpember",
        10: "oktober|okt|oct|october",
        11: "november|nov|novmber",
        12: "december|dec|decmber|decemeber",
    },
    "weekday": {
        0: "maandag|ma|mandag|maadnag|maandg",
        1: "dinsdag|di|dins|dindag|disndag|dinsdg",
        2: "woensdag|wo|woe|woens|woensag|woesndag|wonsdag|woendag",
        3: "donderdag|do|dond|dondedag|donderag|donerdag|dodnerdag|donderdg",
        4: "vrijdag|vr|vrij|vrijdg|vrjidag|vrijag",
        5: "zaterdag|za|zat|zaterag|zatedag",
        6: "zondag|zonag",
    },
    "weekdays": {
        0: "maandags|'s maandags|maandagen",
        1: "dinsdags|dinsdagen",
        2: "woensdags|'s woensdags|woensdagen",
        3: "donderdags|donderdagen",
        4: "vrijdags|vrijdagen",
        5: "zaterdags|zaterdagen",
        6: "zondags|'s zondags|zondagen",
    },
    # "Zo" is so, and the sun shines.
    "shortday": {
        6: "zon|zo",
    },
    "relday": {
        0: "vandaag|heden|vndaag|vandaaf|vadaag|vandag|op deze dag|tijdens deze dag",
        1: "morge|mrgen|moregn|mroge|morgn|de dag van morgen|de dag erna",
        2: "overmorgen|overmorge|ovrmorgen",
        -1: "gisteren|gister",
        -2: "eergisteren",
    },
    "relday_or_part": {
        "1 am": "morgen",
    },
    "relday part": {
        "1 am": "morgenochtend|morgenvroeg|morgen vroeg|morgenmorgen|morgen in de ochtend"
        "|morgenvoormiddag|morgen ochtend|morgen 's ochtends",
        "1 pm": "morgenmiddag|morgennamiddag|morgen middag|morgen namiddag|morgenavond"
        "|morgen avond|morgen in de middag|morgen 's middags|morgen 's avonds"
        "|morgen in de namiddag",
        "1 night": "morgennacht",
        "0 pm": "vandaag namiddag|vandaag middag|vandaag avond",
        "0 am": "vandaag ochtend",
        "-1 night": "gisternacht",
        "-1 pm": "gisteravond|gisterenavond|gistermiddag|gisterenmiddag|gisterennamiddag",
        "-1 am": "gisterochtend|gisterenochtend|gistermorgen",
    },
    "unit": {
        "minute": "minuut|minuten|min|mins|minuutje|minuutjes|min.",
        "hour": "uurs|uurssessie",
        "day": "dag|dagen|daags|daagse|dagje",
        "week": "week|weken|wk|weekje|weekse",
        "month": "maand|maanden|mnd",
        "year": "jaar|jaren|jr",
        "isoweek": "weeknummer|weeknr|kw",
    },
    "number unit": {
        "45 minute": "drie kwartier|driekwartier|3 kwartier|drie kwart uur|driekwart uur|3/4 uur"
        "|¾ uur|drie kwartiertjes",
        "15 minute": "kwartiertje|een kwartier|een kwartiertje|1 kwartier|1/4 uur|kwartier lang",
        "30 minute": "halfuur|half uur|halfuurtje|half uurtje|een half uur|een halfuur|1/2 uur"
        "|½ uur|een half uurtje|een halfuurtje|halve uur|0,5 uur|half uurtjes"
        "|een halve uur|half u",
        "90 minute": "anderhalf uur|anderhalf uurtje|anderhalve uur|1½ uur|1 1/2 uur"
        "|een uur en een half|een uur en half|een uurtje of anderhalf|anderhalfuur",
        "60 minute": "een uur|één uur|een uurtje",
        "150 minute": "tweeënhalf uur|twee en een half uur|2 en een half uur|2½ uur"
        "|twee en half uur|tweeëneenhalf uur|2 1/2 uur",
        "210 minute": "drieënhalf uur|drie en een half uur|3½ uur|drieëneenhalf uur",
        "75 minute": "vijf kwartier|een uur en een kwartier|een uur en een kwart|5 kwartier",
        "105 minute": "een uur en drie kwartier|zeven kwartier|een uur drie kwartier",
    },
    "in unit": {
        "- isoweek": "in week|in wk|van week",
    },
    "weekend": {
        None: "weekend|weekeinde|weekends|weekenden|weekje weg",
    },
    "next": {
        1: "volgende|volgend|vlgende|volgnde|eerstvolgende|daaropvolgende|volg.|eerst volgende",
        2: "overvolgende",
    },
    "next unit": {
        "1 week": "komende week|aankomende week|week daarop|week erna|week erop|aanstaande week"
        "|week hierna",
        "2 week": "over volgende week|week na volgende week|de week na volgende week",
        "1 month": "komende maand|aankomende maand",
        "1 year": "komend jaar|aankomend jaar",
    },
    "this": {
        None: "deze|dit|huidige|lopende",
        "coming": "komende|aankomende|aanstaande|aanst.|a.s.|as.|komend|aankomend|a.s"
        "|eerstkomende",
    },
    "last": {
        None: "laatste|vorige|afgelopen|verleden|voorbije|vorig|jongstleden|jl.",
    },
    "every": {
        None: "elke|iedere|elk|ieder|alle|iedre",
    },
    "recurring": {
        "day": "dagelijks|dagelijkse|elke dag|iedere dag|elke werkdag|iedere werkdag|elke ochtend"
        "|elke middag|elke avond|elke morgen|iedere ochtend|iedere avond|alle werkdagen",
        "week": "wekelijks|wekelijkse|elke week|iedere week|tweewekelijks|tweewekelijkse"
        "|om de week|2-wekelijks|2-wekelijkse|elke twee weken|elke 2 weken"
        "|om de twee weken|om de 2 weken|eens per week|een keer per week|1x per week"
        "|veertiendaags|eenmaal per week|per week|tweeweeklijks|iedere twee weken"
        "|één keer per week|3-wekelijks",
        "month": "maandelijks|maandelijkse|elke maand|iedere maand|eens per maand|per maand"
        "|elk kwartaal|driemaandelijks|driemaandelijkse|per kwartaal|een keer per maand"
        "|één keer per maand",
        "year": "jaarlijks|jaarlijkse|elk jaar|ieder jaar",
        "plain": "terugkerend|terugkerende|herhalend|herhalende|periodiek|periodieke|als reeks"
        "|herhaal|met herhaling|regelmatig terugkerend|regelmatig|wederkerend"
        "|wederkerende|repeterend|repeterende|structureel|structurele",
    },
    "early": {
        "until": "eind|einde",
        None: "begin|midden|vroeg|laat|uiterlijk|halverwege|in de loop van|medio|begin van"
        "|eind van|einde van|vroege|late",
    },
    # Links between times.
    "at": {
        None: "om|@|start om|begint om|beginnend om|aanvang|startend om|om precies|om exact"
        "|starten om|tijdstip:|tijdstip|tijd:|om stipt|klokslag|aanvang:|start:|begin:"
        "|om klokslag|beginnen om|van start om",
    },
    "on": {
        None: "op|datum:|datum|wanneer:|d.d.|dd|dag:|op de dag van",
    },
    "on weekday": {
        "- 6": "op zo|op zo.|op zon|op zon.",
    },
    # Feasts with a day of their own; without a word before them they are subjects.
    "on number month": {
        "- 25 12": "op eerste kerstdag|met kerst|op kerst|op kerstdag",
        "- 26 12": "op tweede kerstdag",
        "- 24 12": "op kerstavond",
        "- 31 12": "op oudejaarsavond|op oudjaarsdag|met oud en nieuw|op oudejaarsdag",
        "- 1 1": "op nieuwjaarsdag",
        "- 27 4": "op koningsdag",
        "- 5 5": "op bevrijdingsdag",
        "- 5 12": "met sinterklaas|op pakjesavond",
        "- 14 2": "op valentijnsdag",
        "- 21 7": "op de nationale feestdag",
    },
    "from": {
        None: "van|vanaf|v.a.|startend|beginnend|ingaande|met ingang van|vanaf ongeveer|va",
    },
    "until": {
        None: "tot|t/m|tot en met|tot aan|tm|eindigt om|einde:|eindigend om|tot uiterlijk"
        "|tot ongeveer|tot om|tot circa|tot ca|tot ca.|tot max.|tot rond|tot max"
        "|tot maximaal|eindtijd|eindtijd:|einde om|eind:|t.e.m.|tem|maar voor",
    },
    "between": {
        None: "tussen|ergens tussen|van tussen",
    },
    "and": {
        None: "en|&|alsmede|alsook|evenals|en ook|plus|+ook",
    },
    "or": {
        None: "of|ofwel",
    },
    "for": {
        None: "tbv|t.b.v.|ten behoeve van|gedurende",
    },
    "in": {
        None: "in|bij|over ongeveer|in ongeveer|over een dikke|in het|in de|over zo'n|in circa",
    },
    "by": {
        None: "door",
    },
    "around": {
        None: "rond|omstreeks|ongeveer|circa|ca|ca.|tegen|rond de|zo rond|om en nabij|om ongeveer"
        "|rondom|om een uur of|een uur of|rond een uur of|zo tegen|zo ongeveer|grofweg"
        "|maximaal|max|max.|hooguit|minstens|minimaal|rond een|plm|om circa|zo'n|plusminus"
        "|plm.|om ca|om ca.|vanaf een uur of",
    },
    "of": {
        None: "van de|van het|der|vd|in het jaar",
    },
    "ago": {
        None: "geleden",
    },
    "later": {
        None: "later|hierna|erna|daarna",
        "now": "vanaf nu|na nu|vanaf vandaag|te rekenen vanaf nu",
        "earlier": "eerder|vroeger|naar voren",
    },
    "within": {
        None: "binnen|binnen de|binnen nu en|binnen de komende",
    },
    "after": {
        None: "nadat|aansluitend op|na afloop van",
    },
    "with_behind": {
        None: "uitnodigen|uit te nodigen|mee uitnodigen",
    },
    "for_behind": {
        None: "lang",
    },
    "lasting": {
        None: "duurt|duren|duur|duur:|duurt ongeveer|met een duur van|duur van|duurt circa"
        "|duurt ca|zal duren|gaat duren|lengte|lengte:|met een lengte van|duurt max"
        "|duurt maximaal|duurt zo'n|neemt in beslag|met duur|geschatte duur|tijdsduur"
        "|tijdsduur:|mag duren|moet duren|kost|voor de duur van|voor ongeveer|voor maximaal"
        "|voor max|voor circa|voor zo'n|voor ca|voor ca.|ter duur van",
    },
    "now": {
        None: "nu|meteen|direct|gelijk|onmiddellijk|zo snel mogelijk|asap|zsm|z.s.m.|nu meteen"
        "|nu direct|terstond|nu gelijk|per direct|per onmiddellijk",
    },
    "the": {
        None: "het|'t|dé|die",
        # "15de".
        "suffix": "de",
    },
    "a": {
        1: "een|'n|n|eentje",
    },
    # Asking and answering.
    "hello": {
        None: "fw:|fwd:|hallo|hoi|hey|hé|hai|goedemorgen|goedemiddag|goedenavond|goedendag|hi"
        "|hallo allemaal|hoi allemaal|beste|beste allemaal|beste collega's|ok|oké|oke|nee"
        "|okay|goeiemorgen|morgen allen|goeiemiddag|goeiedag|dag allemaal|hallo team"
        "|hoi team|hey team|hey bot|hoi bot|hallo bot|hee|heej|yo|geachte|lieve"
        "|lieve allemaal|hallo collega's|moi|hé hallo|ah|oh|uhm|nou|tja|neen|nope"
        "|goede morgen|goede middag|goeden avond|ha|hoi hoi|beste team|moguh",
    },
    "yes": {
        None: "ja|jep|jawel|klopt|prima|top|super|goed|perfect|akkoord|in orde|is goed"
        "|helemaal goed|uitstekend|geweldig|mooi|fijn|leuk|zeker|natuurlijk|tuurlijk"
        "|klinkt goed|dat klopt|lekker|dat is goed|fantastisch|ja graag|ja hoor|ja prima"
        "|graag gedaan|yes|joh|toppie|wel|komt goed|dat is prima|is prima|heel goed|cool"
        "|heerlijk|chill|mooi zo|jazeker|gaaf|lijkt me prima",
    },
    "thanks": {
        None: "dank|bedankt|dank je|dank u|dankjewel|dank je wel|dank u wel|thanks|thx"
        "|alvast bedankt|hartelijk dank|dankuwel|merci|bvd|b.v.d.|alvast dank|veel dank"
        "|heel erg bedankt|mvg|groet|groetjes|met vriendelijke groet|gr|groeten"
        "|vriendelijke groet|m.vr.gr.|bij voorbaat dank|dank alvast|duizendmaal dank"
        "|superbedankt|tnx|dank jullie wel|vriendelijke groeten|danku|dankje|thnx|mijn dank",
    },
    "please": {
        None: "alsjeblieft|alstublieft|aub|a.u.b.|svp|s.v.p.|graag|even|eens|maar|gewoon"
        "|misschien|dan|dus|ook|nog|eventueel|evt|evt.|vriendelijk|even snel|nog even"
        "|ook even|maar even|ajb|snel even|eventjes|soms|toevallig|asjeblieft|alsjebliieft"
        "|nog een keer|gelijk even|vlug|snel|gerust|netjes|alleen|zeg"
        "|wil je zo vriendelijk zijn om|zou je zo vriendelijk willen zijn om|ff|effe|efkes"
        "|eens even|toch|kijk of|kijk even of|zo vriendelijk",
    },
    "modal": {
        None: "kan|kun|kunt|kunnen|kon|zou|zouden|wil je|wilt u|wil jij|willen jullie|zal|zullen"
        "|mag|mogen|moet|moeten we|is het mogelijk|zou het mogelijk zijn|is het mogelijk om"
        "|gaat het|lukt het|zou je willen|kan het|kunde|kunnen jullie|zou het kunnen"
        "|zou het mogelijk zijn om|is er een mogelijkheid|zou u willen|zou je kunnen"
        "|zou jij|zou u kunnen|zouden jullie|lukt|wilde|wilden|zou het fijn vinden als"
        "|zou fijn zijn als|het zou fijn zijn als|ik zou",
    },
    "modal you": {
        "- -": "heeft u|hebt u|kunt u|zou u|kan u|zal u|mag u|zouden u",
    },
    "you": {
        None: "je|jij|jullie|jou|ge|gij|me helpen|mij helpen|help me",
    },
    "i": {
        None: "ik heb|we hebben|wij hebben|heb|hebben|er is|er zijn|heeft|hebt|we krijgen"
        "|staat er|wij krijgen|er staat",
        "be": "ben|ik ben|we zijn|wij zijn|ben ik|zijn wij|ik zal zijn|we waren|ik ga|ik ging",
        "who": "ik|we|wij|hij|zij|ze|men|iemand",
        "it": "het is|het wordt|dat is|dit is|het zijn|dat wordt|'t is|het was|dit wordt|dat zijn",
    },
    "lets": {
        None: "laten we|laat ons|zullen we|laten wij|zullen wij|kunnen we|kunnen wij"
        "|hoe zit het met|wat dacht je van|wat denk je van|we zouden|zouden we"
        "|wat vind je van|laat we|we kunnen|laten we maar|zullen we niet|kunnen we niet"
        "|schikt|past|past het|komt het uit|schikt het|heb je tijd|heb je zin|heb jij tijd"
        "|zin in|late we|we moeten|laten we eens|moeten we niet",
    },
    "me": {
        None: "me|mij|ons|voor mij|mezelf|elkaar|mijzelf|dit overleg|het mij|hem|haar"
        "|deze afspraak|zich|onszelf|mekaar|er",
    },
    "my": {
        None: "mijn|m'n|onze|jouw|uw|zijn team|hun|je eigen|ons team|mij n|mn|m n|z'n|haar team",
    },
    "want": {
        None: "wil|willen|wil graag|zou graag|zouden graag|wens|moeten|heb nodig|hebben nodig"
        "|nodig hebben|wil graag een|wou|ik wil|ik wil graag|we willen graag|zoek|zoeken"
        "|ben op zoek naar|verzoek|zorg dat|zorg ervoor dat|graag wil ik|heb behoefte aan"
        "|graag zou ik|zou ik graag|verlang|wou graag|wil ik|willen we|wil ik graag"
        "|willen we graag|zouden we graag|zorg voor|had graag|hadden graag",
    },
    "ask": {
        None: "plan|organiseer|regel|plan in|beleg|arrangeer|schedule|inplan|plant|plan even in"
        "|agendeer|geagendeerd|inplanne|planne|roep bijeen|coördineer",
        "any": "boek|reserveer|blokkeer|blok|boek in|geblokkeerd",
        # Behind what is asked for.
        "closes": "plannen|inplannen|in te plannen|organiseren|regelen|te plannen|beleggen"
        "|arrangeren|afspreken|te organiseren|vastleggen|vast te leggen|te regelen"
        "|agenderen|te beleggen|scheduleren|ingepland|gepland|boeken|reserveren"
        "|blokkeren|blokken|geboekt|gereserveerd|inboeken|in te boeken|te boeken"
        "|te reserveren|te blokkeren|vrijhouden|vrij te houden|vrijmaken|vrij te maken"
        "|georganiseerd|vastgelegd",
    },
    "put": {
        None: "zet|maak|creëer|leg vast|leg|voeg toe|noteer|schrijf|voeg|zet neer|maak aan"
        "|stel op|rooster in|vind een moment|zoek een moment|zoek een gaatje"
        "|vind een gaatje|prik|prik een datum|voer in|noteer even|schiet in|schiet|hou vrij"
        "|houd vrij|plaats|vind tijd|zoek tijd|registreer|parkeer|maakt|zoek een tijdstip"
        "|zet klaar",
        "any": "doe|vind|zoek even|bezorg|fix|fiksen",
        # Behind what is asked for.
        "closes": "zetten|gezet|maken|aanmaken|aan te maken|aangemaakt|creëren|leggen|toevoegen"
        "|toe te voegen|noteren|schrijven|te zetten|te maken|neerzetten|opzetten"
        "|op te zetten|inroosteren|erin zetten|prikken|datumprikken|invoegen|invoeren"
        "|een datum prikken|te prikken|inschieten|inzetten|plaatsen|te plaatsen"
        "|klaarzetten|klaar te zetten|vinden|doen|te vinden|in te schieten|te zoeken"
        "|in te voeren",
    },
    "task": {
        None: "roep|haal|vraag|stuur|verstuur|open|hou|houd|geef|gebruik|bewaar|start|schuif"
        "|verzend|stuurt|begin met",
        # Behind what is asked for.
        "closes": "sturen|versturen|openen|gebruiken|starten|te sturen|te versturen|opsturen"
        "|verzenden|te verzenden",
    },
    "remind": {
        None: "herinner|herinnering|herinner me|herinner mij|herinner me aan|herinner me eraan"
        "|vergeet niet|herinner ons|herinner ons aan|laat me niet vergeten|een herinnering"
        "|herinnering aan|denk aan|denk eraan|herinner mij aan|herinner mij eraan"
        "|herinneren|reminder|waarschuw me|herinnering voor|onthoud|herinner me er aan"
        "|reminder voor|help me herinneren|help herinneren|herinneringen|herinner ons eraan",
    },
    "meet": {
        None: "praat|spreek|overleggen|bespreek|bel|zie|ik zie|we zien|wij zien|ik spreek"
        "|wij spreken|we spreken|ik ontmoet|we ontmoeten|spar|spreken af|spreek af"
        "|spreken we af",
        # Behind what is asked for.
        "closes": "ontmoeten|praten|spreken|bijpraten|bij te praten|samenkomen|samenzitten"
        "|samen zitten|samen te zitten|elkaar spreken|elkaar zien|te spreken|te praten"
        "|te overleggen|afstemmen|even zitten|sparren|te sparren|kletsen|samen komen"
        "|af te stemmen|bellen|te bellen|zien|bij elkaar komen|koppen bij elkaar steken"
        "|af te spreken|bij elkaar zitten|videobellen|syncen|connecten|om de tafel"
        "|om tafel|te zien|ontmoet|te ontmoeten|zitten",
    },
    "instant": {
        None: "start een meeting|start een call|start een overleg|start een vergadering"
        "|start meeting|nu bellen|nu overleggen|nu vergaderen|meteen bellen|nu een call"
        "|nu een meeting|direct een meeting|direct een call|start nu|begin nu|start direct"
        "|start meteen|meeting nu|call nu|even bellen|even overleggen|nu praten"
        "|even snel bellen|even snel overleggen|snel even bellen|ad-hoc meeting"
        "|ad hoc meeting|ad-hocmeeting|ad-hoc overleg|ad hoc overleg|spontaan overleg"
        "|meteen een call|meteen een meeting|start een nieuwe meeting|start een videocall"
        "|meeting starten|een meeting starten|een call starten|call starten|overleg starten"
        "|een overleg starten|bel me nu|kort overleggen|open een meeting|nu een overleg"
        "|direct bellen|nu spreken|vergadering starten|een vergadering starten"
        "|start even een call|start even een meeting|meteen overleggen|start een gesprek"
        "|direct overleggen|nu even bellen|in een call springen|een call in"
        "|even een call nu|start een teams meeting|start een teams-meeting"
        "|start even een overleg|nu meeten|begin een meeting",
    },
    "meeting": {
        None: "meetings|mtg|afspraken|afspraakje|vergaderingen|overlegje|bespreking|besprekingen"
        "|call|calls|belafspraak|telefoongesprek|gesprek|gesprekken|gesprekje|videocall"
        "|videogesprek|videovergadering|teams-meeting|teams meeting|teams-call|teams call"
        "|teamsmeeting|teams-overleg|teams overleg|teamsoverleg|teamscall|teams-vergadering"
        "|teams-afspraak|teams afspraak|online meeting|online overleg|online vergadering"
        "|online afspraak|onlinevergadering|samenkomst|bijeenkomst|videoconferentie"
        "|conferentie|conference call|conferencecall|sessie|sessies|slot|tijdslot|tijdsslot"
        "|moment|telefoonafspraak|skypegesprek|skype-gesprek|zoom-call|zoomcall|zoom call"
        "|belletje|afspraka|afpsraak|meetign|vergaderign|overlge|meeitng|date|sync-overleg"
        "|tijdblok|gaatje|callje|meetinkje|momentje|meeting-moment|conversatie|vergader"
        "|vergaderen|vergadermoment|overlegmoment|video-call|video-overleg|conf call"
        "|activiteit",
        "holder": "meeting|afspraak|vergadering|overleg|event|agenda-item|agendapunt|gebeurtenis"
        "|item|evenement|agenda-afspraak|blokkade",
        "to": "uitnodiging|uitnodigingen|vergaderverzoek|vergaderverzoeken|invite"
        "|agenda-uitnodiging|invites|agendaverzoek|teams-uitnodiging|meetingverzoek"
        "|afspraakverzoek|uitnodigingetje",
    },
    "room": {
        None: "vergaderzaal|vergaderruimte|vergaderruimtes|vergaderkamer|zaal|zalen|kamer|ruimte"
        "|overlegruimte|spreekkamer|bespreekkamer|boardroom|directiekamer|zaaltje"
        "|vergaderzalen|meetingroom",
    },
    "pair": {
        None: "1:1|1-1|1-op-1|één-op-één|een-op-een|1 op 1|één op één|een op een|bila|bilat"
        "|bilaatje|bilateraal|bilateraaltje|koffie|koffiedate|koffie drinken|bakkie"
        "|koffietje|kop koffie|interview|catch-up|1-op-1'tje|sollicitatiegesprek"
        "|kennismakingsgesprek|catch up|catchup|1on1|1-op-1 gesprek|koffiepauze"
        "|bakje koffie|functioneringsgesprek|een bakkie|kopje koffie",
    },
    "calendar": {
        None: "agenda|agenda's|kalender|outlook-agenda|outlook agenda|outlook|agendaatje"
        "|outlookagenda|werkagenda|teamagenda|teamkalender",
    },
    "fresh": {
        None: "nieuwe|nieuw|kort|korte|snelle|extra|ander|andere|online|virtuele|dringende|spoed"
        "|klein|kleine|spontane|gezamenlijke|gezamenlijk|kortere|lang overleg|digitale"
        "|digitaal|vrijblijvend|vrijblijvende|urgente|urgent|wat",
    },
    "with": {
        None: "met|samen met|inclusief|incl|incl.|en nodig|nodig|nodig ook|en nodig ook"
        "|nodig even|en nodig even|tussen mij en|aanwezig:|deelnemers:|genodigden:|me en"
        "|mij en|met daarbij|en mij|, nodig|graag met|plus graag|nodig svp|nodig aub"
        "|nodigen we|uitgenodigd:|en invite|, invite|erbij:|uitnodigen:|nodig alsjeblieft"
        "|met het team van|tussen ons en|nodig graag",
    },
    "as": {
        None: "als",
    },
    "be": {
        "ask": "is|zijn|was er|bent",
        None: "plaatsvinden|plaatsvindt|vindt plaats|vinden plaats|begint|beginnen|wordt|worden"
        "|plaats te vinden|gehouden|gaat door|staat|vind plaats|vindt|plaats te hebben"
        "|start om te|begonnen wordt",
    },
    "that": {
        None: "dat|omdat|want|terwijl|hoewel|aangezien|zodat|zodra|voordat|indien|ofdat|doordat"
        "|tenzij|waarin|waarbij",
    },
    "not": {
        None: "niet|geen|nooit|zonder|niets|niks|nie|noch|geenszins",
    },
    "filler": {
        "instead": "in plaats daarvan|liever|toch liever|toch maar",
        None: "of zo|ofzo|naar achteren|hier|daar|indien mogelijk|als dat kan|als het kan"
        "|zo mogelijk|de hele dag|hele dag|echt|ergens|bijna|al|reeds|altijd|erin|af|toe"
        "|neer|samen|te bespreken|te doornemen|door te nemen|te hebben|hebben over|heel|erg"
        "|vast|tezamen|ooit|liefst|bij voorkeur|indien nodig|waarschijnlijk|wellicht|uit"
        "|erbij|daarbij|hierbij|voortaan|ervan|hiervoor|daarvoor|hoor|fysiek|zelf|die dag"
        "|bijeen|het liefst|desnoods|nader te bepalen|ntb|het beste|eerst|klaar|dringend"
        "|absoluut|pas|komt goed uit|komt mij goed uit|komt me goed uit|korter|langer"
        "|helaas|gebruikelijk|zoiets|zeker weten|die tijd|aub graag",
    },
    "people": {
        None: "personen|mensen|deelnemers|deelnemer|gasten|collega's|persoon|man|genodigden|pax"
        "|medewerkers|aanwezigen",
    },
    "role": {
        "presenter": "als presentator|als spreker|als presentatrice|als presenter|als gastheer"
        "|als host|presenteert|als moderator|als presentator erbij|als spreekster",
        "presenters": "als presentatoren|als sprekers|als presentators|presenteren",
        "coorganizer": "als mede-organisator|als medeorganisator|als co-organisator|als co-host"
        "|als cohost|als co-organizer",
        "coorganizers": "als mede-organisatoren|als medeorganisatoren|als co-organisatoren"
        "|als co-hosts|als cohosts",
        "attendee": "als deelnemer|als gast|als deelneemster|als genodigde",
        "attendees": "als deelnemers|als gasten|als genodigden",
    },
    "place": {
        None: "kantoor|gebouw|centrum|locatie|adres|straat|hoofdkantoor|vestiging|plek|locatie:"
        "|kantine|verdieping|plaats:",
    },
    # What it is called or about.
    "about": {
        None: "betreffende|inzake|aangaande|omtrent|m.b.t.|mbt|met betrekking tot|onderwerp:"
        "|met als onderwerp|met het onderwerp|rondom het thema|re|re:|betreft:|betreft"
        "|wegens|ivm|i.v.m.|in verband met|t.a.v.|om te praten over|praten over|gaat over"
        "|het gaat over|ter bespreking van|ten aanzien van|qua|met als thema|thema:|thema"
        "|gaat het over|nav|n.a.v.|naar aanleiding van|om het te hebben over|te hebben over"
        "|het hebben over|het even hebben over|te praten over|bij te praten over"
        "|bijpraten over|inz.|te sparren over|te overleggen over|sparren over"
        "|overleggen over",
    },
    "titled": {
        None: "genaamd|getiteld|met de titel|met titel|met de naam|met als titel|met onderwerp"
        "|noem het|noem hem|noem die|noem deze|onder de naam|onder de titel|heet|heten"
        "|genoemd|noem de meeting|noem de afspraak|noem het overleg|de titel is|titel is"
        "|met als naam|de naam is|naam:|zet er in|de meeting heet|het overleg heet"
        "|de afspraak heet|noem de vergadering|geheten|met de noemer|onder de noemer"
        "|moet heten|zal heten|met de benaming",
    },
    "titleword": {
        "title": "titel|onderwerpregel|meetingtitel|onderwerp|kop",
        None: "naam|benaming",
    },
    # Options.
    "option": {
        "passcode:true": "met wachtwoord|met een wachtwoord|met toegangscode|met een toegangscode"
        "|met pincode|met een pincode|met code|met passcode|met een passcode"
        "|met wachtwoordbeveiliging|beveiligd met wachtwoord"
        "|beveiligd met een wachtwoord|met een code|wachtwoord aan"
        "|toegangscode aan|en wachtwoord|en een wachtwoord|en toegangscode"
        "|en een toegangscode|wachtwoord verplicht|met wachtwoordcode"
        "|wachtwoordbeveiligd|met pin|met een pin|toegangscode verplicht"
        "|toegangscode vereist|wachtwoord vereist",
        "passcode:false": "zonder wachtwoord|zonder toegangscode|zonder code|zonder pincode"
        "|geen wachtwoord|geen toegangscode|geen pincode|wachtwoord uit"
        "|zonder passcode|geen passcode|geen code|toegangscode uit"
        "|wachtwoord niet nodig",
        "end_to_end_encryption:true": "end-to-end versleuteld|end-to-end-versleuteld"
        "|met end-to-end encryptie|met end-to-end-encryptie"
        "|met versleuteling|met encryptie|end to end versleuteld"
        "|volledig versleuteld|e2ee|met e2ee"
        "|met end-to-end versleuteling|end-to-end encryptie"
        "|end-to-end-versleuteling|end-to-end versleutelde"
        "|met end-to-end-versleuteling|met e2e-encryptie"
        "|end-to-end encrypted|met end to end encryptie",
        "end_to_end_encryption:false": "zonder versleuteling|zonder encryptie|geen encryptie"
        "|geen versleuteling|onversleuteld|zonder e2ee"
        "|zonder end-to-end encryptie|zonder end-to-end-encryptie",
        "lobby:everyone": "zonder lobby|zonder wachtruimte|geen lobby|geen wachtruimte|lobby uit"
        "|iedereen mag direct naar binnen|iedereen slaat de lobby over"
        "|iedereen kan de lobby overslaan|lobby overslaan"
        "|iedereen kan direct deelnemen|zonder wachtkamer|geen wachtkamer"
        "|iedereen mag de lobby overslaan|iedereen mag direct binnen"
        "|laat iedereen direct binnen|lobby uitschakelen"
        "|iedereen kan direct naar binnen|iedereen direct toelaten"
        "|iedereen omzeilt de lobby|niemand hoeft in de lobby te wachten"
        "|lobby uitgeschakeld|iedereen direct binnenlaten",
        "lobby:organization": "lobby voor externen|externen wachten in de lobby"
        "|externen in de lobby|mensen in mijn organisatie slaan de lobby over"
        "|alleen mijn organisatie slaat de lobby over|alleen collega's slaan de lobby over"
        "|externen moeten in de lobby wachten|wachtruimte voor externen"
        "|collega's slaan de lobby over|lobby alleen voor externen|alleen externen in de lobby"
        "|externe deelnemers wachten in de lobby|lobby voor externe gasten"
        "|wachtkamer voor externen|mensen uit mijn organisatie slaan de lobby over"
        "|alleen externen wachten in de lobby",
        "lobby:organizationAndFederated": "vertrouwde organisaties slaan de lobby over"
        "|vertrouwde organisaties kunnen de lobby overslaan"
        "|mensen uit vertrouwde organisaties slaan de lobby over"
        "|vertrouwde organisaties mogen de lobby overslaan",
        "lobby:invited": "alleen genodigden slaan de lobby over"
        "|alleen uitgenodigde mensen slaan de lobby over"
        "|genodigden slaan de lobby over"
        "|alleen genodigden kunnen de lobby overslaan"
        "|alleen genodigden mogen de lobby overslaan"
        "|alleen genodigden mogen direct naar binnen"
        "|uitgenodigden slaan de lobby over"
        "|alleen uitgenodigden slaan de lobby over"
        "|alleen uitgenodigden mogen direct binnen"
        "|alleen genodigden direct toelaten|alleen genodigden direct binnenlaten",
        "lobby:organizer": "iedereen wacht in de lobby|iedereen in de lobby|lobby voor iedereen"
        "|met lobby|lobby aan|iedereen moet in de lobby wachten"
        "|met wachtruimte|met een lobby|met wachtkamer|met een wachtkamer"
        "|met een wachtruimte|alleen ik sla de lobby over|lobby inschakelen"
        "|zet de lobby aan|wachtkamer aan|alle deelnemers in de lobby"
        "|alle deelnemers wachten in de lobby|met de lobby aan"
        "|lobby ingeschakeld|en lobby",
        "presenters:organizer": "alleen ik mag presenteren|alleen ik kan presenteren"
        "|alleen ik presenteer|alleen de organisator presenteert"
        "|ik ben de enige presentator"
        "|alleen de organisator mag presenteren|alleen ik als presentator"
        "|niemand anders mag presenteren"
        "|alleen organisatoren mogen presenteren|enkel ik mag presenteren"
        "|enkel ik kan presenteren",
        "presenters:everyone": "iedereen mag presenteren|iedereen kan presenteren"
        "|iedereen presenteert|allemaal mogen presenteren"
        "|iedereen als presentator",
        "presenters:organization": "mensen in mijn organisatie mogen presenteren"
        "|alleen collega's mogen presenteren"
        "|collega's mogen presenteren"
        "|alleen mijn organisatie mag presenteren"
        "|alleen internen mogen presenteren"
        "|collega's kunnen presenteren",
        "record:true": "met opname|opnemen|opgenomen|neem het op|neem op|neem de meeting op"
        "|automatisch opnemen|met automatische opname|opname aan|graag opnemen"
        "|wordt opgenomen|moet opgenomen worden|en opnemen|neem dit op"
        "|en neem het op|opname inschakelen|met een opname|neem de vergadering op"
        "|neem het overleg op|met opnamen|neem alles op|en neem op|neem de call op"
        "|moet worden opgenomen|meeting opnemen|neem hem op|en neem hem op",
        "record:false": "zonder opname|niet opnemen|geen opname|opname uit|niet opgenomen"
        "|zonder opnamen|wordt niet opgenomen|neem het niet op|graag niet opnemen",
        "chat:disabled": "zonder chat|geen chat|chat uit|chat uitschakelen|chat uitgeschakeld"
        "|zet de chat uit",
        "chat:limited": "chat alleen tijdens de meeting|chat alleen tijdens de vergadering"
        "|chat alleen tijdens het overleg",
        "camera:false": "camera's uit|camera uit|zonder camera|zonder camera's|zonder video"
        "|geen video|alleen audio|alleen geluid|geen camera|geen camera's",
        "microphone:false": "microfoons uit|iedereen gedempt|iedereen dempen|demp iedereen"
        "|deelnemers gedempt|deelnemers dempen|microfoon uit|mics uit"
        "|iedereen op mute",
        "reactions:false": "zonder reacties|geen reacties|reacties uit",
        "reactions:true": "met reacties|reacties aan|reacties toestaan",
        "entry_announcements:true": "kondig bellers aan|kondig deelnemers aan|bellers aankondigen"
        "|kondig aan wie binnenkomt",
        "entry_announcements:false": "bellers niet aankondigen|kondig bellers niet aan",
        "dial_in_bypasses_lobby:true": "bellers slaan de lobby over|inbellers slaan de lobby over"
        "|bellers kunnen de lobby overslaan"
        "|bellers mogen de lobby overslaan"
        "|inbellers mogen de lobby overslaan",
        "admitters:organizerAndCoOrganizers": "alleen organisatoren mogen toelaten"
        "|alleen organisatoren laten toe"
        "|alleen organisatoren kunnen mensen toelaten"
        "|alleen organisatoren mogen mensen toelaten",
        "watermark:true": "met watermerk|met een watermerk|watermerk aan",
        "live_event:true": "als live event|als live-event|live-event|als livestream"
        "|als live-uitzending|als live-evenement|live event|live-evenement"
        "|als live evenement",
    },
    "optionword": {
        "passcode:true": "wachtwoord|toegangscode|passcode",
        "record:true": "opname|opname graag",
        "end_to_end_encryption:true": "versleuteld|versleuteling|encryptie",
        "lobby:organizer": "lobby|wachtruimte|wachtkamer",
        "watermark:true": "watermerk",
    },
    "template": {
        None: "sjabloon|template|vergadersjabloon",
    },
    # Questions, small talk, other commands.
    "question": {
        None: "wanneer|waar|wie|hoe|waarom|welke|welk|wiens|hoezo|hoeveel|hebben we|heb ik"
        "|heb jij|heb je|ben je|ben jij|kom je|komen jullie|gaan jullie|ga je|hoe laat"
        "|hoe lang|hoelang|wat is|hoe laat is het|heeft iemand|weet je|weet iemand"
        "|weten jullie|is het|is dit|is dat|is de|ken je|sta ik|is mijn|zijn de|zijn er"
        "|komt er|waarheen|wat zijn|wie is|wie zijn|zijn we|hebben jullie|zijn jullie"
        "|waarvoor|sinds wanneer|hebt ge|bent u|wat voor|werkt|gaat",
        "past": "was|waren",
        "there": "is er|zijn er nog|is er nog|staat er iets",
        "how": "hoe kan ik|hoe maak ik|hoe plan ik|hoe boek ik|hoe zet ik|hoe kunnen we"
        "|hoe nodig ik|hoe werkt het inplannen|hoe maak je|hoe plan je|hoe kan je"
        "|hoe start ik|hoe moet ik|hoe regel ik|hoe organiseer ik|hoe voeg ik|hoe stel ik"
        "|hoe boek je|hoe kun je",
    },
    "past_tense": {
        None: "had|hadden|ging|gingen|geweest|plaatsgevonden|ontmoette|verliep|liep|gehad"
        "|gaat niet door|vlucht gaat|trein gaat|trein vertrekt|vlucht vertrekt"
        "|gaat helaas niet door|werd|werden|vond plaats|gesproken|ontmoet gisteren|dronk"
        "|stond|gemist|overleed|vergaderd|verlopen",
        "behind": "zei|zegt|vond|vindt dat|kwam|kwamen|werkte|bezocht|reed|kookte|belde|dacht"
        "|slaapt|woont|houdt|haat|sluit|opent|landt|vertrekt|komt aan|loopt|denkt"
        "|komt niet|werkt niet|verloopt|regent|sneeuwt|schijnt|komt|klopt niet"
        "|gaat niet|hielp|vroeg me|snapt",
        "part": "verloren|gewonnen|gestolen|afgerond|gespeeld|gedaan|besproken|afgelopen is",
    },
    "look": {
        "see": "bekijken",
        None: "toon|laat zien|laat me zien|vertel|vertel me|zeg me|lees|check|checken|controleer"
        "|kijk|kijken|weten|wek|wek me|maak me wakker|speel|doe het licht|koop|kopen|bestel"
        "|bestellen|vertaal|bereken|reken|leg uit|zoek op|zoek uit|beveel|raad aan"
        "|stel voor|betaal|betalen|bel een taxi|laat weten|geef een overzicht"
        "|geef me een overzicht|samenvatten|vat samen|stop|negeer|voorlezen|lees voor"
        "|opzoeken|tonen|noem me|geef me een lijst|laat me weten|informeer"
        "|schrijf een gedicht|draai|google|som op|ik vraag me af|stel een timer"
        "|maak een grap",
    },
    "available": {
        None: "beschikbaar|beschikbaarheid|bezet|vrij op|ben vrij|ben je vrij|zijn vrij|is vrij"
        "|vrije zalen|nog vrij|vrij is|tijd heeft|vrije ruimte|tijd hebben|volgeboekt"
        "|vrije momenten|vrije slots|heb ik tijd|vrij bent|vrij ben|geen tijd|bereikbaar",
    },
    "errand": {
        None: "wekker|timer|afspeellijst|playlist|boodschappen|uber|taxi|hotel|hotels|pizza"
        "|pizza's|creditcard|thermostaat|licht|lichten|lampen|rekening|bankrekening"
        "|overboeking|wifi|recept|recepten|grap|mop|moppen|liedje|liedjes|nummer|muziek"
        "|podcast|radio|euro|geld|printer|banden|verzekering|hotelkamer|lamp|verwarming"
        "|alarm|televisie|tv|gedicht|klantenservice|saldo|wachtwoord resetten|brood|bloemen",
        "list": "boodschappenlijst|boodschappenlijstje|takenlijst|to-do-lijst|to-dolijst"
        "|todolijst|mijn lijst|paklijst|verlanglijst|to do lijst",
        "trip": "vlucht|vluchten|treinkaartje|treinticket|tafel|tafel voor|tafeltje|reservering"
        "|huurauto|vakantie|vakantiedag|verlof|ziekmelding|betaling|reis|ticket|tickets"
        "|vrije dag|verlofdag|treinreis",
    },
    "smalltalk": {
        None: "tot dan|tot straks|tot zo|tot later|tot ziens|doei|doeg|dag dag|fijne avond"
        "|fijn weekend|fijne dag|prettig weekend|goed weekend|welterusten|goedenacht"
        "|veel succes|succes|hoe gaat het|hoe gaat het met je|sorry|lol|haha|gefeliciteerd"
        "|van harte|beterschap|ik ben laat|ik kom later|ben wat later|ik ben ziek|ben ziek"
        "|ik ben op vakantie|ik ben onderweg|ben onderweg|ik kom eraan|kom eraan"
        "|ik laat van me horen|goed gedaan|mooi werk|goed werk|fijne feestdagen"
        "|gelukkig nieuwjaar|bedankt voor|dank voor|dank je voor|dank je wel voor"
        "|dankjewel voor|fijn je|leuk je|geen probleem|graag gedaan hoor|tot snel|tot gauw"
        "|werk ze|ik ga zo|ben zo terug|ben even weg|ik ben afwezig|thanks voor"
        "|veel plezier|prettige dag|prettige avond|hou je haaks|geniet van|fijne vakantie"
        "|tot strakjes|goeie reis|goede reis|doe de groeten|hartelijk dank voor|fijn om"
        "|wat goed|wat leuk|hoi hoi allemaal|oei|jammer|ben er zo|dan zien we elkaar"
        "|we zien elkaar|zien we elkaar",
    },
    "word": {
        "gathering": "review|demo|sync|standup|retro|retrospective|workshop|training|briefing"
        "|presentatie|planning|debrief|discussie|brainstorm|brainstormsessie|webinar"
        "|seminar|les|cursus|repetitie|feest|heidag|offsite|hackathon|onboarding"
        "|townhall|kick-off|kickoff|stand-up|rondleiding|bezoek|evaluatie|weekstart"
        "|dagstart|update|intervisie|teamdag|teamuitje|bespreeksessie"
        "|planningssessie|kennissessie|lezing|receptie|cursusdag|weekly|daily"
        "|stuurgroep|werkgroep|planningsoverleg|intake",
        None: "black friday|goede vrijdag|tweede kerstdag|eerste kerstdag|follow-up|check-in"
        "|to-do|open dag|nachtdienst|ochtenddienst|avonddienst|maandafsluiting"
        "|jaarafsluiting|kwartaalafsluiting|eerste hulp|tweede mening|vraag en antwoord"
        "|plan b|all-hands|all hands|go-live|go live|middagpauze|tijdregistratie"
        "|tijdsregistratie|tijdschrijven|over de brug|plan van aanpak|follow up|half jaar"
        "|halfjaar|halfjaarcijfers|call center|callcenter|van den|van der|van de kamp"
        "|zon en|zonnepanelen|jaarplan|avondklok|middernachtzon|overgang|voortgang|voor-"
        "|na-|op-|tussen-|in-|uit-|van dijk|de vries|de boer|de wit|de jong|de groot"
        "|van den berg|de graaf|te velde",
    },
    "cancel": {
        None: "annuleer|geannuleerd|schrap|verwijder|cancel|zeg af|gelast af|zeg de|zeg alle"
        "|zeg mijn|zeg het|blaas af|haal weg|anuleer|annulleer|annuleert",
        # Behind what is asked for.
        "closes": "annuleren|te annuleren|schrappen|verwijderen|te verwijderen|cancelen|afzeggen"
        "|af te zeggen|afgelasten|afblazen|cancellen|te cancelen",
    },
    "move": {
        None: "schuif het|schuif de|schuif hem|schuif mijn|verplaats|verplaatst|verschuif|verzet"
        "|stel uit|verlaat naar|schuif op|herplan|verplan|schuif door|verleg|reschedule"
        "|verplaatst naar",
        # Behind what is asked for.
        "closes": "verplaatsen|te verplaatsen|verschuiven|te verschuiven|verzetten|te verzetten"
        "|uitstellen|uit te stellen|opschuiven|omzetten|herplannen|doorschuiven"
        "|verleggen",
        "earlier closes": "vervroegen|naar voren halen|te vervroegen|naar voren schuiven",
        "earlier": "haal het|haal hem naar voren|vervroeg|haal naar voren|haal het naar voren"
        "|schuif naar voren",
        "set": "maak het|maak er|maak ervan|zet het|zet hem|wijzig het|verander het|pas aan"
        "|wijzig de afspraak|wijzig de meeting|verander de tijd|wijzig de tijd|maak dat",
    },
    "settings": {
        None: "instellingen|mijn instellingen|open instellingen|open de instellingen"
        "|tijdzone wijzigen|wijzig mijn tijdzone|verander mijn tijdzone|taal wijzigen"
        "|verander de taal|settings|wijzig de taal|mijn tijdzone wijzigen|toon instellingen"
        "|instellingen wijzigen|wijzig instellingen|mijn taal wijzigen|verander mijn taal"
        "|stel mijn tijdzone in|voorkeuren|mijn voorkeuren|mijn tijdzone aanpassen"
        "|pas mijn tijdzone aan|laat mijn instellingen zien|wijzig mijn taal"
        "|stel mijn tijdzone",
    },
    "help": {
        None: "help|hulp|wat kun je|wat kan je|wat kun je allemaal|wat kan je allemaal"
        "|hoe werkt dit|hoe werkt dat|wie ben je|wat doe je|help me even|ik heb hulp nodig"
        "|wat kan ik vragen|wat kan ik zeggen|hoe werk je|wat ben je"
        "|wat kan je voor me doen|wat kun je voor me doen|wat kan deze bot"
        "|hoe gebruik ik dit|hoe gebruik ik je|hulp nodig|hoe werkt het"
        "|waarmee kan je helpen|waarmee kun je helpen|waar kun je mee helpen"
        "|geef een voorbeeld|wat kan de bot",
    },
    "signin": {
        None: "inloggen|log in|aanmelden|meld me aan|log me in|login|sign in|meld mij aan"
        "|ik wil inloggen|ik wil me aanmelden|aanmelding|koppel mijn account"
        "|mijn account koppelen|mag ik inloggen|signin|log mij in",
    },
    "signout": {
        None: "uitloggen|log uit|afmelden|meld me af|log me uit|logout|sign out|meld mij af"
        "|ik wil uitloggen|vergeet mij|vergeet me|ontkoppel mijn account|signout"
        "|log mij uit|ik wil me afmelden",
    },
    "list": {
        None: "mijn afspraken|mijn vergaderingen|mijn meetings|toon mijn afspraken"
        "|laat mijn afspraken zien|komende afspraken|welke afspraken|welke meetings"
        "|welke vergaderingen|mijn agenda tonen|toon mijn agenda|laat mijn agenda zien"
        "|alle afspraken|wat staat er|mijn komende afspraken|geplande afspraken"
        "|mijn volgende afspraak|mijn volgende meeting|mijn volgende vergadering"
        "|laat mijn meetings zien|afsprakenlijst|lijst met afspraken|laat mijn meetings"
        "|laat mijn afspraken|laat mijn vergaderingen|laat mijn agenda"
        "|laat me mijn meetings|toon me mijn afspraken|mijn komende meetings"
        "|komende meetings|laat mijn vergaderingen zien|welke afspraak|welke overleggen"
        "|mijn overleggen|toon mijn meetings|mijn komende vergaderingen"
        "|overzicht van mijn afspraken|toon alle afspraken|toon mijn vergaderingen"
        "|laat me mijn afspraken zien|mijn eerstvolgende afspraak",
    },
    # Zones.
    "zone": {
        "UTC": "utc|gmt|zulu",
        "Europe/Amsterdam": "nederlandse tijd|belgische tijd|vlaamse tijd",
        "Europe/Berlin": "cet|cest|duitse tijd|midden-europese tijd|middeneuropese tijd",
        "Europe/London": "bst|britse tijd|engelse tijd|uk-tijd|uk tijd",
        "Europe/Athens": "eet|eest",
        "Europe/Moscow": "msk",
        "America/New_York": "est|edt|eastern time|eastern|oostkust|oostkusttijd",
        "America/Chicago": "cdt|central time",
        "America/Chicago?": "cst",
        "America/Denver": "mountain|mst|mdt",
        "America/Los_Angeles": "pt|pst|pdt|pacific time|westkust|westkusttijd|pacific",
        "Asia/Kolkata?": "ist",
        "Asia/Kolkata": "indiase tijd",
        "Asia/Tokyo": "jst|japanse tijd",
        "Asia/Singapore": "sgt",
        "Asia/Shanghai": "chinese tijd",
        "America/Paramaribo": "surinaamse tijd",
    },
    "city": {
        "Europe/Amsterdam": "amsterdam|amsterdamse|rotterdam|utrecht|den haag|eindhoven",
        "Europe/Brussels": "brussel|brusselse|antwerpen|gent|antwerpse",
        "Europe/Berlin": "berlijn|berlijnse|münchen|frankfurt|hamburg",
        "Europe/London": "londen|londense",
        "Europe/Dublin": "dublin",
        "Europe/Lisbon": "lissabon",
        "Europe/Paris": "parijs|parijse",
        "Europe/Madrid": "madrid|barcelona",
        "Europe/Rome": "rome|milaan|romeinse",
        "Europe/Vienna": "wenen|weense",
        "Europe/Zurich": "zürich|genève",
        "Europe/Stockholm": "stockholm",
        "Europe/Copenhagen": "kopenhagen|kopenhaagse",
        "Europe/Oslo": "oslo",
        "Europe/Helsinki": "helsinki",
        "Europe/Warsaw": "warschau",
        "Europe/Prague": "praag|praagse",
        "Europe/Athens": "athene",
        "Europe/Istanbul": "istanbul",
        "Europe/Kyiv": "kiev|kyiv",
        "Europe/Moscow": "moskou",
        "America/New_York": "new york|new yorkse|boston|washington|toronto|miami",
        "America/Chicago": "chicago|dallas|houston|austin",
        "America/Denver": "denver",
        "America/Los_Angeles": "los angeles|san francisco|seattle|californische",
        "America/Sao_Paulo": "são paulo|sao paulo",
        "Asia/Dubai": "dubai",
        "Asia/Kolkata": "mumbai|delhi|bangalore|india",
        "Asia/Singapore": "singapore|singaporese",
        "Asia/Shanghai": "peking|beijing|shanghai",
        "Asia/Hong_Kong": "hongkong|hong kong",
        "Asia/Tokyo": "tokio|tokyo|tokiose",
        "Asia/Seoul": "seoel",
        "Asia/Jakarta": "jakarta",
        "Australia/Sydney": "sydney|melbourne",
        "America/Paramaribo": "paramaribo",
        "America/Curacao": "willemstad|curaçao",
        "Africa/Johannesburg": "johannesburg|kaapstad",
    },
}  # fmt: skip

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "nog een keer …|nog eens …|opnieuw …|weer …|herhaal het|herhaal het …|herhaal dit …"
    "|herhaal de meeting …|herhaal de vergadering …|herhaal …|doe het nog een keer …"
    "|doe dit nog een keer …|hetzelfde …|dezelfde tijd …|zelfde tijd …|op dezelfde tijd …"
    "|dezelfde meeting …|… nog een keer|… opnieuw|… weer|… nog eens|… herhalen|herhalen …"
    "|het … herhalen",
    "repeat": "herhaal …|herhaal de …|herhaal het …|herhalen …|… herhalen|kunnen we … herhalen"
    "|laten we … herhalen|we herhalen …|we willen … herhalen|ik wil … herhalen"
    "|ik wil graag … herhalen|doe … nog een keer|doe … nog een keer …|doe … opnieuw …"
    "|houd … nog een keer …|houd … opnieuw|houd … opnieuw …|de … nog een keer|het … nog een keer"
    "|de … nog eens|het … nog eens",
    "remind": "herinner me|herinner mij|herinner me …|herinner me eraan|herinner me … van tevoren"
    "|herinner me er … van tevoren aan|herinner me … ervoor|herinner me … eerder"
    "|herinner me … voor de meeting|herinner me … voor de vergadering"
    "|herinner me … voor het begin|herinner mij … van tevoren|herinner me … vooraf"
    "|herinner me … vooraf eraan|me … van tevoren herinneren|mij … van tevoren herinneren"
    "|me eraan herinneren|waarschuw me … van tevoren|waarschuw me"
    "|stuur me … van tevoren een herinnering|herinnering … van tevoren"
    "|een herinnering … van tevoren|herinner me aan de meeting"
    "|herinner me aan de vergadering|herinner me … voor de|herinner me aan de",
    "rename": "noem het …|noem hem …|noem de meeting …|noem de vergadering …|noem de afspraak …"
    "|noem dit …|hernoem het naar …|hernoem de meeting naar …"
    "|hernoem de vergadering naar …|hernoem naar …|hernoem het …|wijzig de titel in …"
    "|wijzig de titel naar …|verander de titel in …|verander de titel naar …"
    "|verander de naam in …|verander de naam naar …|wijzig de naam in …"
    "|wijzig het onderwerp in …|verander het onderwerp in …|de titel is …|het heet …"
    "|het moet … heten",
    "invite": "voeg … toe|voeg ook … toe|voeg … eraan toe|voeg … ook toe|voeg … toe aan de meeting"
    "|voeg … toe aan de vergadering|voeg … aan de meeting toe|voeg nog … toe|nodig … uit"
    "|nodig ook … uit|nodig … ook uit|nodig … uit voor de meeting"
    "|nodig … uit voor de vergadering|nodig nog … uit|… toevoegen|… uitnodigen"
    "|ook … uitnodigen|ook … toevoegen|haal … erbij|neem … mee",
    "show": "kopieer de uitnodiging|uitnodiging kopiëren|de uitnodiging|uitnodiging"
    "|toon de uitnodiging|laat de uitnodiging zien|laat me de uitnodiging zien"
    "|geef me de uitnodiging|inbelnummer|het inbelnummer|wat is het inbelnummer"
    "|inbelgegevens|toon het inbelnummer|telefoonnummer|inbellen|hoe bel ik in|de link"
    "|link|wat is de link|geef me de link|toon de link|deelnemen|hoe neem ik deel"
    "|hoe doe ik mee|het wachtwoord|wat is het wachtwoord|wat is de code|toon de meeting"
    "|laat de meeting zien|toon de vergadering|zet het in mijn agenda"
    "|voeg het toe aan mijn agenda|toevoegen aan agenda|zet de meeting in mijn agenda"
    "|in mijn agenda|kopieer de link",
    "yes": "ja|jep|jazeker|ja graag|ja, graag|ja hoor|ja doe maar|ja, doe maar|doe maar|doe dat"
    "|zeker|ok|oké|okay|prima|ja annuleer|ja, annuleer|ja annuleer het|ja, annuleer het"
    "|akkoord|bevestigd|natuurlijk|is goed",
    "no": "nee|neen|nee bedankt|nee, bedankt|nee dank je|behoud|behouden|laat maar|laat staan"
    "|laat het staan|laat het zo|niet annuleren|annuleer niet|nee niet annuleren"
    "|nee laat maar|nee, laat maar|toch niet|liever niet|hou het",
}  # fmt: skip
