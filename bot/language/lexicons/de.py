"""German, of Austria and Switzerland too."""

SPELLINGS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
# Written together: "Freitagnachmittag", "morgenfrüh", "Montagmorgen".
GLUED = "weekday part relday relday_or_part number hundred"
ABBREVIATIONS = (
    "fa|dr|bzw|ca|ggf|inkl|evtl|bzgl|nr|hr|fr|prof|dipl|ing|str|tel|st|max|min|std|vgl|abt|sog|geb"
    "|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31"
    "|z|mag|frl|hrn|betr|mo|di|mi|do|sa|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dez"
)

WORDS: dict[str, dict[int | str | None, str]] = {
    # Clock.
    "number": {
        0: "null",
        1: "eins",
        2: "zwei|zwo",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        21: "einundzwanzig",
        22: "zweiundzwanzig",
        23: "dreiundzwanzig",
        24: "vierundzwanzig",
        25: "fünfundzwanzig",
        26: "sechsundzwanzig",
        27: "siebenundzwanzig",
        28: "achtundzwanzig",
        29: "neunundzwanzig",
        30: "dreißig",
        31: "einunddreißig",
        32: "zweiunddreißig",
        33: "dreiunddreißig",
        34: "vierunddreißig",
        35: "fünfunddreißig",
        36: "sechsunddreißig",
        37: "siebenunddreißig",
        38: "achtunddreißig",
        39: "neununddreißig",
        40: "vierzig",
        41: "einundvierzig",
        42: "zweiundvierzig",
        43: "dreiundvierzig",
        44: "vierundvierzig",
        45: "fünfundvierzig",
        46: "sechsundvierzig",
        47: "siebenundvierzig",
        48: "achtundvierzig",
        49: "neunundvierzig",
        50: "fünfzig",
        51: "einundfünfzig",
        52: "zweiundfünfzig",
        53: "dreiundfünfzig",
        54: "vierundfünfzig",
        55: "fünfundfünfzig",
        56: "sechsundfünfzig",
        57: "siebenundfünfzig",
        58: "achtundfünfzig",
        59: "neunundfünfzig",
        60: "sechzig",
        70: "siebzig",
        75: "fünfundsiebzig",
        80: "achtzig",
        90: "neunzig",
    },
    "ordinal": {
        1: "erste|ersten|erster|erstes",
        2: "zweite|zweiten|zweiter|zweites",
        3: "dritte|dritten|dritter|drittes",
        4: "vierte|vierten|vierter|viertes",
        5: "fünfte|fünften|fünfter|fünftes",
        6: "sechste|sechsten|sechster|sechstes",
        7: "siebte|siebten|siebter|siebtes|siebente|siebenten|siebenter|siebentes",
        8: "achte|achten|achter|achtes",
        9: "neunte|neunten|neunter|neuntes",
        10: "zehnte|zehnten|zehnter|zehntes",
        11: "elfte|elften|elfter|elftes",
        12: "zwölfte|zwölften|zwölfter|zwölftes",
        13: "dreizehnte|dreizehnten|dreizehnter|dreizehntes",
        14: "vierzehnte|vierzehnten|vierzehnter|vierzehntes",
        15: "fünfzehnte|fünfzehnten|fünfzehnter|fünfzehntes",
        16: "sechzehnte|sechzehnten|sechzehnter|sechzehntes",
        17: "siebzehnte|siebzehnten|siebzehnter|siebzehntes",
        18: "achtzehnte|achtzehnten|achtzehnter|achtzehntes",
        19: "neunzehnte|neunzehnten|neunzehnter|neunzehntes",
        20: "zwanzigste|zwanzigsten|zwanzigster|zwanzigstes",
        21: "einundzwanzigste|einundzwanzigsten|einundzwanzigster|einundzwanzigstes",
        22: "zweiundzwanzigste|zweiundzwanzigsten|zweiundzwanzigster|zweiundzwanzigstes",
        23: "dreiundzwanzigste|dreiundzwanzigsten|dreiundzwanzigster|dreiundzwanzigstes",
        24: "vierundzwanzigste|vierundzwanzigsten|vierundzwanzigster|vierundzwanzigstes",
        25: "fünfundzwanzigste|fünfundzwanzigsten|fünfundzwanzigster|fünfundzwanzigstes",
        26: "sechsundzwanzigste|sechsundzwanzigsten|sechsundzwanzigster|sechsundzwanzigstes",
        27: "siebenundzwanzigste|siebenundzwanzigsten|siebenundzwanzigster|siebenundzwanzigstes",
        28: "achtundzwanzigste|achtundzwanzigsten|achtundzwanzigster|achtundzwanzigstes",
        29: "neunundzwanzigste|neunundzwanzigsten|neunundzwanzigster|neunundzwanzigstes",
        30: "dreißigste|dreißigsten|dreißigster|dreißigstes",
        31: "einunddreißigste|einunddreißigsten|einunddreißigster|einunddreißigstes",
    },
    "hundred": {
        100: "hundert",
    },
    # "15ten", "3te".
    "suffix": {
        None: "ten|te|ter|tes|sten|ste",
    },
    "meridiem": {
        "am": "a.m.|a.m",
        "pm": "pm|p.m.|p.m",
    },
    "oclock": {
        None: "uhr|uhr punkt|uhr genau",
    },
    "number oclock": {
        "1 -": "ein uhr",
    },
    "halfto": {
        30: "halb",
        45: "dreiviertel|drei viertel|3 / 4",
    },
    # In the south and the east "Viertel vier" is a quarter past three.
    "halfto number": {
        "15 1": "viertel eins|viertel 1",
        "15 2": "viertel zwei|viertel 2",
        "15 3": "viertel drei|viertel 3",
        "15 4": "viertel vier|viertel 4",
        "15 5": "viertel fünf|viertel 5",
        "15 6": "viertel sechs|viertel 6",
        "15 7": "viertel sieben|viertel 7",
        "15 8": "viertel acht|viertel 8",
        "15 9": "viertel neun|viertel 9",
        "15 10": "viertel zehn|viertel 10",
        "15 11": "viertel elf|viertel 11",
        "15 12": "viertel zwölf|viertel 12",
    },
    "half": {
        30: "halbe|halben|halber|halbes|½|1 / 2",
    },
    "quarter": {
        15: "viertel|virtel",
    },
    "past": {
        None: "nach",
    },
    "to": {
        None: "auf|an",
    },
    "before": {
        None: "vor|vorm|vor dem|kurz vor",
    },
    "fixed": {
        720: "punkt mittag|zur mittagszeit|high noon|genau mittag",
        0: "mitternacht|mitternachts|um mitternacht|24 uhr",
        1020: "feierabend|dienstschluss|büroschluss|geschäftsschluss|tagesende|ende des tages|eod"
        "|arbeitsschluss|arbeitsende|ende des arbeitstages|zum feierabend|dienstende",
    },
    "hmark": {
        None: "h",
    },
    "timeword": {
        None: "zeit|ortszeit",
    },
    "part": {
        "am": "vormittag|vormittags|am vormittag|am morgen|morgens|früh|frühmorgens"
        "|am frühen morgen|in der früh|in der frühe|frühs|am späten vormittag|vm|vorm."
        "|am frühen vormittag|am späten morgen|des morgens|in aller frühe|früh morgens"
        "|früh am morgen|vormittäglich|zeitig in der früh|in der früh um|früh um",
        "pm": "nachmittag|nachmittags|am nachmittag|am späten nachmittag|am frühen nachmittag"
        "|spätnachmittag|spätnachmittags|nm|nachm.|vorabend",
        "noon": "mittag|mittags|am mittag|zu mittag|über mittag|gegen mittag|um die mittagszeit"
        "|zum mittag|in der mittagszeit|nach dem mittagessen|in der mittagspause",
        "night": "abend|abends|am abend|am frühen abend|am späten abend|frühabends|zum abend"
        "|gegen abend|abds|feierabends",
        "dawn": "nacht|nachts|in der nacht|zur nacht",
    },
    "partday": {
        "night": "heut nacht|heute nacht",
    },
    "meal": {
        "am": "frühstück|frühstücken|frühstückstermin|teamfrühstück|zmorge|business-frühstück"
        "|arbeitsfrühstück|frühstücksmeeting",
        "pm": "mittagessen|mittagsessen|lunch|brunch|teamlunch|team-lunch|business-lunch"
        "|businesslunch|zmittag|arbeitsessen|geschäftsessen|mittagstisch|kaffeekränzchen"
        "|lunchmeeting|lunch-meeting",
        "night": "abendessen|abendbrot|nachtessen|znacht|dinner|feierabendbier|stammtisch"
        "|afterwork|after-work|after work|umtrunk|teamabend|kinoabend|spieleabend"
        "|elternabend|filmabend|grillabend|weihnachtsessen|after-work-bier",
    },
    # Calendar.
    "month": {
        1: "januar|jänner|jan|jän|januars|janaur",
        2: "februar|feber|feb|februars|febr|feburar",
        3: "märz|mrz|mär|märzes",
        4: "april|apr|aprils",
        5: "mai|maien",
        6: "juni|juno|jun|junis",
        7: "juli|julei|jul|julis",
        8: "august|aug|augusts",
        9: "september|sep|sept|septembers|setpember",
        10: "oktober|okt|oct|oktobers|octoberr|october",
        11: "november|nov|novembers",
        12: "dezember|dez|dezembers|dec|dezmber",
    },
    "weekday": {
        0: "montag|motnag|monatg",
        1: "dienstag|di|dienstg|dinstag|diesntag|dientsag",
        2: "mittwoch|mi|mitwoch|mittowch|mittwcoh",
        3: "donnerstag|do|donnerstg|donerstag|donnertag|donnestag|donenrstag",
        4: "freitag|fre|fretag|freitga|freiatg|frietag",
        5: "samstag|sa|sonnabend|samtag|samstg",
        6: "sonntag|sonntg|sontag",
    },
    "filler weekday": {
        "instead 0": "lieber montag",
        "instead 1": "lieber dienstag",
        "instead 2": "lieber mittwoch",
        "instead 3": "lieber donnerstag",
        "instead 4": "lieber freitag",
    },
    "filler relday": {
        "instead 1": "lieber morgen",
        "instead 2": "lieber übermorgen",
    },
    "filler on": {
        "instead -": "lieber am",
    },
    "filler at": {
        "instead -": "lieber um",
    },
    "weekdays": {
        0: "montags",
        1: "dienstags",
        2: "mittwochs",
        3: "donnerstags",
        4: "freitags",
        5: "samstags|sonnabends",
        6: "sonntags",
    },
    # "Fr. Huber" is a lady, and "so" means so.
    "shortday": {
        0: "mo",
        4: "fr|fri",
        6: "so",
    },
    "relday": {
        0: "heute|heut|heutigen|heutige|hute|heuet",
        1: "am morgigen tag|morgigen|morgige|morgiger|moregn|mrogen|morgigen tag",
        2: "übermorgen|übermogen|übermorgigen",
        -1: "gestern|gestrigen|gestrige|gestriges|gestriger",
        -2: "vorgestern",
    },
    "relday_or_part": {
        "1 am": "morgen|mogen|morgn",
    },
    "relday part": {
        "0 am": "heute früh|heute morgen|heute vormittag|heut früh|heut morgen",
        "1 am": "morgen früh|morgen vormittag|morgen in der früh|morgenfrüh|morgen in der frühe",
        "0 night": "heute abend noch",
        "-1 am": "gestern früh|gestern morgen",
        "2 am": "übermorgen früh",
        "-1 night": "gestern nacht",
    },
    "unit": {
        "minute": "minute|minuten|min|mins|minütchen|minütig|minütige|minütigen|minütiger"
        "|minütiges|minutes|minuten-|min.",
        "hour": "stunde|stunden|std|stdn|std.|stündchen|stündig|stündige|stündigen|stündiger"
        "|stündiges",
        "day": "tag|tage|tagen|tages|tägig|tägige|tägigen|tägiger|tägiges",
        "week": "woche|wochen",
        "month": "monat|monate|monaten|monats",
        "year": "jahr|jahre|jahren|jahres",
        "isoweek": "kw|kalenderwoche|kws",
    },
    "number unit": {
        "45 minute": "eine dreiviertelstunde|einer dreiviertelstunde|dreiviertelstunde"
        "|drei viertelstunden|dreiviertel stunde|3/4 stunde|3/4 std|3/4h|¾ stunde"
        "|drei viertel stunde|dreiviertel std",
        "15 minute": "eine viertelstunde|einer viertelstunde|viertelstunde|viertelstündchen"
        "|viertel stunde|1/4 stunde|viertelstündig|viertelstündiges|viertelstündigen"
        "|viertelstündige",
        "30 minute": "halbstündig|halbstündige|halbstündigen|halbstündiger|halbstündiges"
        "|halbstunde|1/2 stunde|½ stunde",
        "60 minute": "einstündig|einstündige|einstündigen|einstündiger|einstündiges",
        "120 minute": "zweistündig|zweistündige|zweistündigen|zweistündiger|zweistündiges",
        "180 minute": "dreistündig|dreistündige|dreistündigen|dreistündiger|dreistündiges",
        "240 minute": "vierstündig|vierstündige|vierstündigen|vierstündiger|vierstündiges",
        "90 minute": "anderthalbstündig|anderthalbstündige|anderthalbstündigen|anderthalb stunden"
        "|anderthalbstündiges|eineinhalb stunden|eineinhalb std|anderthalb std"
        "|einundeinhalb stunden|eineinhalbstündig|eineinhalbstündige"
        "|eineinhalbstündigen|eineinhalbstündiges|1 ½ stunden|ein einhalb stunden"
        "|1 1/2 stunden|einer und einer halben stunde",
        "150 minute": "zweieinhalb stunden|zweieinhalb std|zwei einhalb stunden|2 ½ stunden"
        "|zweieinhalbstündig|zweieinhalbstündige|2 1/2 stunden|zweieinhalbstündigen"
        "|zweieinhalbstündiges|zweieinhalbstündiger",
        "210 minute": "dreieinhalb stunden|dreieinhalb std|3½ stunden",
        "270 minute": "viereinhalb stunden",
        "75 minute": "fünfviertelstunden|fünf viertelstunden|eineinviertel stunden",
        "105 minute": "eindreiviertel stunden|einedreiviertel stunde",
        "20 minute": "20minütig|20minütiges|zwanzigminütig|zwanzigminütiges|zwanzigminütige",
        "10 minute": "zehnminütig|zehnminütiges|zehnminütige|zehnminütigen",
    },
    "weekend": {
        None: "wochenende|wochenenden|wochenends|we",
    },
    "next": {
        1: "nächste|nächsten|nächster|nächstes|nächstem|folgende|folgenden|nächst|nä.|nächte"
        "|darauffolgende|darauffolgenden|nexte|näxte|näxten|nechste|nechsten",
        2: "übernächste|übernächsten|übernächster|übernächstes",
    },
    "next unit": {
        "1 week": "kommende woche|kommender woche|kommenden woche|der woche drauf|nächstwöchige",
        "1 month": "kommenden monat|kommendem monat",
        "1 year": "kommendes jahr|kommenden jahr",
    },
    "this": {
        None: "diese|diesen|dieser|dieses|diesem|dies|laufende|laufenden|laufender",
        "coming": "kommende|kommenden|kommender|kommendes|kommendem",
    },
    "this unit": {
        "- month": "diesen monat noch",
        "- week": "noch diese woche|in dieser woche noch",
    },
    "last": {
        None: "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vorige"
        "|vorigen|voriger|voriges|vergangenes",
    },
    "every": {
        None: "jede|jeden|jeder|jedes|jedem|alle|aller|jedweden",
    },
    "recurring": {
        "day": "täglich|tägliche|täglichen|täglicher|tägliches|jeden tag|werktäglich"
        "|jeden werktag|werktags|jeden morgen|jeden abend|jeden arbeitstag|arbeitstäglich"
        "|jeden vormittag|jeden nachmittag|jeden mittag",
        "week": "wöchentlich|wöchentliche|wöchentlichen|wöchentlicher|wöchentliches|jede woche"
        "|zweiwöchentlich|zweiwöchentliche|zweiwöchentlicher|zweiwöchentliches|14-tägig"
        "|14-tägige|14-tägiges|14-tägiger|vierzehntägig|vierzehntägige|vierzehntägiges"
        "|2-wöchentlich|allwöchentlich|zweiwöchig|zweiwöchiger|zweiwöchige"
        "|jede zweite woche|zweiwöchentlichen|alle zwei wochen|alle 2 wochen|alle 14 tage"
        "|alle vierzehn tage|einmal die woche|einmal pro woche|1x pro woche",
        "month": "monatlich|monatliche|monatlichen|monatlicher|monatliches|jeden monat"
        "|allmonatlich|quartalsweise|vierteljährlich|einmal im monat|vierteljährliche",
        "year": "jährlich|jährliche|jährlichen|jährlicher|jährliches|jedes jahr|einmal im jahr",
        "plain": "wiederkehrend|wiederkehrende|wiederkehrenden|wiederkehrender|wiederkehrendes"
        "|regelmäßig|regelmäßige|regelmäßigen|regelmäßiger|regelmäßiges|als serie"
        "|als terminserie|als serientermin|wiederholend|sich wiederholend"
        "|wiederholt sich|mit wiederholung|im wochentakt|turnusmäßig|als wiederkehrend",
    },
    "recurring meeting": {
        "plain -": "serientermin|terminserie|serienbesprechung|regeltermin|serienmeeting",
    },
    "early": {
        "until": "ende",
        None: "anfang|mitte|spät|später am|früh am|frühen|späten|spätestens|frühestens",
    },
    # Links between times.
    "at": {
        None: "um|@|bei|beim|punkt|um punkt|start um|beginn um|beginnt um|beginnend um|los um"
        "|los geht's um|losgehen um|startet um|start:|beginn:|uhrzeit|uhrzeit:|zeit:"
        "|um exakt|um genau|anfang um|fängt um|zeitpunkt:|schlag",
    },
    "on": {
        None: "am|an dem|datum|datum:|am tag|wann:|tag:|dem tag",
    },
    "on weekday": {
        "- 6": "am so|am so.",
    },
    "weekday the": {
        "6 -": "so den|so , den|so. den|so., den",
    },
    # Feasts with a day of their own; without a word before them they are subjects.
    "on number month": {
        "- 24 12": "an heiligabend|am heiligabend|zu heiligabend|am heiligen abend",
        "- 25 12": "an weihnachten|zu weihnachten|am ersten weihnachtstag|am 1. weihnachtstag",
        "- 26 12": "am zweiten weihnachtstag|am 2. weihnachtstag|am stephanstag",
        "- 31 12": "an silvester|zu silvester|am silvesterabend",
        "- 1 1": "an neujahr|zu neujahr|am neujahrstag",
        "- 6 1": "an heilige drei könige|am dreikönigstag",
        "- 14 2": "am valentinstag",
        "- 1 5": "am tag der arbeit|am maifeiertag",
        "- 3 10": "am tag der deutschen einheit",
        "- 31 10": "an halloween|am reformationstag",
        "- 1 11": "an allerheiligen|zu allerheiligen",
        "- 6 12": "an nikolaus|am nikolaustag|zu nikolaus",
    },
    "from": {
        None: "von|vom|ab|beginnend|beginnend ab|ab dem|startend|ab ca|von ca|zeitraum",
    },
    "until": {
        None: "bis|bis um|bis ca|bis ca.|bis gegen|ende um|endet um|ende:|ende gegen|bis zum"
        "|bis zu|bis spätestens|bis etwa|endend um|bis zur|endet gegen|bis circa"
        "|bis maximal|bis max",
    },
    "between": {
        None: "zwischen|zw.|zw",
    },
    "and": {
        None: "und|&|u|sowie|u.|plus|als auch|und auch|und außerdem",
    },
    "or": {
        None: "oder|od.|bzw|beziehungsweise|bzw.|od",
    },
    "for": {
        None: "für|fürs|zum|zur|zu|für den|für die|für das",
    },
    "in": {
        None: "in|im|ins|in ca|in ca.|in etwa|in circa|in ungefähr|in zirka|in das|in rund",
    },
    "by": {
        None: "durch",
    },
    "around": {
        None: "gegen|circa|ca|ca.|etwa|ungefähr|zirka|rund|so gegen|so um|so ungefähr|etwa um"
        "|etwa gegen|ungefähr um|ungefähr gegen|um ca|um ca.|um etwa|um ungefähr|um circa"
        "|so circa|so ca|so ca.|um zirka|so um die|so etwa|so ungefähr um|ab ungefähr"
        "|ab etwa|ab ca.|kurz nach|irgendwann gegen|maximal|max|max.|höchstens|mindestens"
        "|bis zu maximal|cirka|so etwa um|so ungefähr gegen",
    },
    "of": {
        None: "des|im jahr|im jahre",
    },
    "later": {
        None: "später|danach|drauf|darauf",
        "now": "von jetzt an|ab jetzt|von heute an|ab heute|nach jetzt",
        "earlier": "früher|eher|zeitiger|nach vorne",
    },
    "within": {
        None: "innerhalb|innerhalb von|binnen|innert|innerhalb der nächsten|binnen der nächsten",
    },
    "after": {
        None: "nachdem|im anschluss an",
    },
    "with_behind": {
        None: "einladen|dazuholen|dazu einladen|mit einladen|hinzuladen",
    },
    "for_behind": {
        None: "lang|lange",
    },
    "lasting": {
        None: "dauert|dauern|dauer|dauer:|mit einer dauer von|dauer von|dauert ca|dauert etwa"
        "|dauernd|länge|länge:|mit einer länge von|für die dauer von|soll dauern|dauer ca"
        "|dauer ca.|dauert ungefähr|für ca|für ca.|für etwa|für ungefähr|für rund"
        "|dauert ca.|für circa|geht ca|geht etwa|wird dauern|braucht etwa|mit dauer"
        "|für insgesamt|geplante dauer|geplante dauer:|für maximal|für max|für max."
        "|dauert voraussichtlich|dauert rund",
    },
    "now": {
        None: "jetzt|sofort|gleich|umgehend|jetzt gleich|auf der stelle|asap|schnellstmöglich"
        "|so schnell wie möglich|jetzt sofort|sogleich|unverzüglich|gleich jetzt"
        "|jetzt direkt|ab sofort",
    },
    "the": {
        None: "der|die|das|den|dem|derjenige|diejenigen|'s",
    },
    "a": {
        1: "ein|eine|einen|einem|einer|eines|'n|'ne|'nen|nen|ne|n",
    },
    # Asking and answering.
    "hello": {
        None: "fw:|fwd:|wg:|aw:|hallo|hi|hey|moin|moin moin|servus|grüezi|grüß gott|guten morgen"
        "|guten tag|guten abend|guten mittag|hallo zusammen|hallo team|hallo bot|mahlzeit"
        "|ok|okay|nein|nö|nee|hoi|liebe|grüß dich|guten tach|morgen zusammen"
        "|morgen allerseits|sehr geehrte|sehr geehrter|lieber|liebes team|liebe kolleginnen"
        "|liebe kollegen|liebe alle|salut|hey bot|hi zusammen|hallöchen|hi team"
        "|schönen guten tag|schönen guten morgen|guten morgen zusammen|tach|na|oh|ach|huhu"
        "|gude|griaß di|griaß eich|hi all|hallo allerseits|liebes convene|hey zusammen"
        "|hey team|ähm",
    },
    "yes": {
        None: "ja|jap|jep|jo|genau|stimmt|richtig|passt|passt so|alles klar|super|prima|klasse"
        "|top|toll|perfekt|gut|sehr gut|in ordnung|jawohl|einverstanden|klar|großartig"
        "|wunderbar|fein|klingt gut|hört sich gut an|ja gerne|ja genau|ja bitte|das passt"
        "|sicher|natürlich|cool|geil|spitze|hervorragend|gute idee|ausgezeichnet"
        "|das ist gut|mega|bingo|jaja|gern geschehen",
    },
    "thanks": {
        None: "danke|dankeschön|vielen dank|besten dank|merci|danke schön|herzlichen dank"
        "|danke dir|danke euch|danke ihnen|vielen lieben dank|danke vorab|danke im voraus"
        "|vielen dank im voraus|danke sehr|thx|lieben dank|tausend dank|dank|mfg|lg|vg"
        "|beste grüße|viele grüße|liebe grüße|mit freundlichen grüßen|vielen dank vorab"
        "|gruß|grüße|schöne grüße|danke dafür|danke und gruß|danke schonmal|danke schon mal"
        "|danke vielmals|freundliche grüße|merci vielmal",
    },
    "please": {
        None: "bitte|bitteschön|mal|doch|einfach|gerne|gern|noch|auch|eben|vielleicht|dann|also"
        "|bidde|eventuell|evtl|evtl.|freundlicherweise|mal kurz|halt|mal eben|mal bitte"
        "|bitte mal|nochmal|schnell mal|mal schnell|noch schnell|ggf|ggf.|gegebenenfalls"
        "|bitte noch|bitte auch|btte|bitte kurz|wohl|denn|zufällig|netterweise"
        "|sicherheitshalber|kurz mal|noch mal|bittesehr|wenn du so nett wärst"
        "|sei so gut und|dringend|unbedingt|am besten|am liebsten|sei so lieb und"
        "|bitte einmal|einmal|bitet|wenns geht|schauen sie ob|schau ob|schau bitte ob"
        "|schau mal ob",
    },
    "modal": {
        None: "kann|kannst|könnt|können|könnte|könntest|könnten|könntet|würde|würdest|würden"
        "|würdet|magst|soll|sollst|sollen|sollte|sollten|wird|werden|wäre es möglich"
        "|ist es möglich|darf|dürfte|dürften|dürfen|wirst|ginge es|geht es|wäre|wären"
        "|wäre es ok|kannste|könnteste|kanst|könnse|hättest|hätte|hätten|hättet|wär|möglich"
        "|besteht die möglichkeit|wäre super wenn|wäre toll wenn|es wäre super wenn"
        "|es wäre toll wenn|es wäre schön wenn|wäre nett wenn|wäre schön wenn"
        "|wäre super , wenn|wäre toll , wenn|wäre nett , wenn|es wäre super , wenn"
        "|magst du bitte|es wäre schön , wenn|wäre schön , wenn|es wäre nett , wenn"
        "|es wäre toll , wenn|mag|mögt",
    },
    "you": {
        None: "du|ihr|sie|dir|euch|ihnen|du mir|dich|sie mir|sie uns|du uns|hilf mir|helfen",
    },
    "i": {
        None: "ich habe|wir haben|hab|habe|haben|ich hab|habe ich einen|es gibt|hat|wir hätten"
        "|steht an|ich hätte einen",
        "be": "bin|ich bin|wir sind|bin ich|sind wir|ich wäre|wir wären|ihr seid|ich werde"
        "|wir werden",
        "who": "ich|wir|er|man|jemand",
        "it": "es ist|es wird|das wird|das ist|es war|das sind|es sind|es geht|es war einmal",
    },
    "lets": {
        None: "lass uns|lasst uns|lassen sie uns|wollen wir|sollen wir|können wir|könnten wir"
        "|laß uns|wie sieht's aus mit|wie sieht es aus mit|wie siehts aus mit"
        "|wie schaut's aus mit|wie wäre es mit|wie wär's mit|wie wärs mit|wie wäre es"
        "|sollten wir|lass und|wie wär es mit|wollen wir uns|wir sollten|wir müssen"
        "|lasst uns uns|lass uns doch|wir könnten|lass mal|wollen wir nicht|können wir uns"
        "|könnten wir uns|lass uns mal|sollen wir uns|hättest du zeit|hast du zeit"
        "|hättest du lust auf|hast du lust auf|wir sollten uns|passt dir|passt euch",
    },
    "me": {
        None: "mich|mir|uns|für mich|für uns|es|sich|einander|miteinander|diesen termin"
        "|den ganzen|ihn|ihm",
    },
    "my": {
        None: "mein|meine|meinen|meiner|meinem|meines|unser|unsere|unseren|unserer|unserem"
        "|unseres|dein|deine|deinen|deiner|deinem|euer|eure|euren|eurer|eurem|ihre|ihren"
        "|ihrem|ihrer|ihres|seine|seinen|seiner|seinem|unsre|unsern|unserm|irgendein"
        "|irgendeinen",
    },
    "want": {
        None: "will|wollen|möchte|möchten|brauche|brauchen|bräuchte|bräuchten|benötige|benötigen"
        "|würde gern|würde gerne|würden gern|würden gerne|hätte gern|hätte gerne"
        "|hätten gern|hätten gerne|muss|müssen|müsste|müssten|wünsche|wünschen"
        "|würde ich gern|würde ich gerne|würden wir gern|würden wir gerne|hätte ich gern"
        "|hätte ich gerne|bitte um|brauch|will gern|wir bräuchten|ich bräuchte|bräucht"
        "|möcht|möchte gern|möchte gerne|würd gern|hätt gern|würd gerne|hätt gerne"
        "|sorge dafür|sorg dafür|wünsche mir|kriegen wir|bekomme ich|hätten wir gern"
        "|hätten wir gerne|würde mich gerne|würde mich gern|würde mich freuen über",
    },
    "ask": {
        None: "plane|plant|terminiere|vereinbare|anberaume|organisiere|organisier|arrangiere"
        "|planst|plant ein|planne|verabrede|vereinbar|terminier|plan ein|plane ein|setz an"
        "|setze an|setzen wir|vereinbahre|koordiniere|berufe|beruf",
        "any": "buche|buch|reserviere|reservier|blocke|blockiere|block|blocker setzen|plan"
        "|blockier|bucht|blockt",
        # Behind what is asked for.
        "closes": "planen|einplanen|einzuplanen|terminieren|vereinbaren|ansetzen|anzusetzen"
        "|anberaumen|organisieren|arrangieren|ausmachen|auszumachen|festlegen"
        "|festzulegen|verabreden|zu vereinbaren|zu planen|zu organisieren|eingeplant"
        "|angesetzt|zu terminieren|vereinbahren|anberaumt|ausgemacht|koordinieren"
        "|abmachen|scheduln|schedulen|aufzusetzen|aufsetzen|einberufen|buchen"
        "|reservieren|blocken|blockieren|einbuchen|gebucht|reserviert|zu buchen"
        "|zu blocken|geblockt|zu reservieren|einzubuchen|vereinbart",
    },
    "put": {
        None: "trag|trage|erstelle|erstell|leg|lege|stell|stelle|setz|setze|schreib|schreibe"
        "|notiere|notier|vermerke|füge|füg|merk vor|merke vor|finde einen termin"
        "|termin finden|einen termin finden|nimm auf|pack|packe|richte|richt|erzeuge"
        "|lege an|leg an|trag ein|trage ein|stell ein|stelle ein|richte ein|füge hinzu|merk"
        "|merke|legt|tragt|schieb ein|hinterlege|finde zeit|finde einen slot"
        "|finde ein zeitfenster|suche einen termin|such einen termin|halte fest|halt fest"
        "|eröffne",
        "any": "mach|mache|macht|finde|such|suche|besorge|besorgen",
        # Behind what is asked for.
        "closes": "eintragen|einzutragen|erstellen|zu erstellen|legen|anlegen|anzulegen"
        "|einstellen|einzustellen|stellen|setzen|schreiben|notieren|vermerken"
        "|hinzufügen|hinzuzufügen|hinzu|vormerken|zu setzen|zeit finden|aufnehmen"
        "|packen|einrichten|einzurichten|erzeugen|eingetragen|angelegt|eingestellt"
        "|eintrag|reinstellen|reinsetzen|reinlegen|reinpacken|einschieben|festhalten"
        "|zu legen|anlege|anlegst|einträgst|eintrage|einstellst|erstellst|einrichtest"
        "|hinterlegen|eröffnen|machen|zu machen|finden|machst|tragen|suchen|zu finden",
    },
    "task": {
        None: "ruf|rufe|hol|hole|frag|frage|schick|schicke|sende|öffne|behalte|tu|gib|speichere"
        "|nutze|verwende|starte|start|führe|halte|verschicke",
        # Behind what is asked for.
        "closes": "schicken|senden|zuschicken|verschicken|öffnen|geben|speichern|nutzen|starten"
        "|zuzuschicken|verwenden",
    },
    "remind": {
        None: "erinnere|erinner|erinnern|erinnerung|erinnere mich|erinner mich|erinnere mich an"
        "|erinner mich an|erinnere mich daran|erinner mich daran|vergiss nicht|erinnere uns"
        "|erinnere uns an|lass mich nicht vergessen|eine erinnerung|erinnerung an"
        "|erinnerung für|denk an|denk dran|denk daran|benachrichtige mich|erinnerst"
        "|zu erinnern|reminder|reminder an|erinnere mich bitte|erinner mich bitte"
        "|erinnere mich bitte an|erinnere mich bitte daran|gib mir bescheid|erinnerungen",
    },
    "meet": {
        None: "treffen wir uns|wir treffen uns|treffe mich|ich treffe mich"
        "|setzen wir uns zusammen|triff|treffe|sehen wir uns|ich treffe|wir treffen"
        "|treff ich mich|treff|uns zusammentelefonieren|ich spreche|wir sprechen",
        # Behind what is asked for.
        "closes": "zusammensetzen|uns zusammensetzen|telefonieren|sprechen|reden|abstimmen"
        "|uns abstimmen|austauschen|uns austauschen|quatschen|zu treffen|zusammenkommen"
        "|uns verabreden|zu sprechen|zu telefonieren|zusammen setzen|unterhalten"
        "|uns unterhalten|plaudern|connecten|syncen|kurzschließen|uns kurzschließen"
        "|mich abstimmen|mich austauschen|callen|zusammentelefonieren|uns treffen"
        "|mich treffen|uns sehen|uns hören|treffen sich|sehen wollen|hinsetzen"
        "|uns hinsetzen|zu reden",
    },
    "instant": {
        None: "meeting jetzt|jetzt ein meeting|sofort ein meeting|starte ein meeting"
        "|starte einen call|starte eine besprechung|starte jetzt|starte sofort"
        "|meeting starten|call starten|starte meeting|ad-hoc-meeting|ad hoc meeting"
        "|adhoc meeting|adhoc-meeting|ad-hoc meeting|sofortbesprechung|spontanes meeting"
        "|kurz telefonieren|kurz quatschen|kurz sprechen|jetzt telefonieren|jetzt treffen"
        "|ad-hoc-call|ad hoc call|ad-hoc call|adhoc call|besprechung starten"
        "|eine besprechung starten|ein meeting starten|einen call starten|jetzt sprechen"
        "|jetzt reden|sofort sprechen|sofort telefonieren|ruf mich an|spontaner call"
        "|spontanen call|call jetzt|jetzt einen call|sofort meeting|sofortmeeting"
        "|spontan telefonieren|starte bitte ein meeting|sofort-meeting"
        "|starte bitte einen call|starte bitte eine besprechung|starte einen anruf"
        "|starte ein treffen|videocall starten|einen videocall starten"
        "|starte einen videocall|jetzt quatschen|jetzt starten|in einen call springen"
        "|in einen call hüpfen|kurz in einen call|kurz in nen call|jetzt eine besprechung"
        "|sofort einen call|öffne ein meeting|eröffne ein meeting",
    },
    "meeting": {
        None: "meetings|mtg|termine|termins|terminen|besprechungen|treffen|treffens|sitzungen"
        "|calls|anruf|telefonat|tel-ko|telefonkonferenz|videokonferenz|videocall|videoanruf"
        "|video-call|teams-meeting|teams meeting|teams-call|teams call|teams-besprechung"
        "|teams besprechung|teams-termin|teams termin|onlinemeeting|online-meeting"
        "|online meeting|online-termin|online-besprechung|onlinetermin|konferenz"
        "|onlinebesprechung|zusammenkunft|slot|zeitfenster|session|vk|viko|videomeeting"
        "|video-meeting|teamscall|teamsmeeting|teamstermin|telefontermin|zoom-call"
        "|zoom call|termnin|temrin|termn|besprechnug|bespechung|meting|gespräch|gesprächs"
        "|gespräche|gesprächstermin|unterredung|videotelefonat|zoom-meeting|webmeeting"
        "|webkonferenz|besprechungstermin|meetingtermin|meetng|terminchen|date"
        "|kalendertermin|skype-gespräch|skype-call|austausch|austauschtermin|sitzig"
        "|video-konferenz|telefon-konferenz|telefongespräch|terminslot|zeitslot|time slot"
        "|tms-meeting",
        "holder": "meeting|termin|besprechung|call|telko|sitzung|kalendereintrag|event"
        "|terminblocker|blocker|ereignis",
        "to": "einladung|einladungen|besprechungsanfrage|terminanfrage|besprechungseinladung"
        "|termineinladung|meetingeinladung|meeting-einladung|kalendereinladung"
        "|teams-einladung|besprechungsanfragen|terminanfragen|invite",
    },
    "room": {
        None: "raum|räume|besprechungsraum|besprechungszimmer|konferenzraum|meetingraum"
        "|meeting-raum|sitzungszimmer|sitzungsraum|schulungsraum|seminarraum"
        "|konferenzzimmer|konfi|meetingräume|besprechungsräume|zimmer",
    },
    "pair": {
        None: "1:1|1-1|1 zu 1|1-zu-1|eins zu eins|eins-zu-eins|einzelgespräch|vier-augen-gespräch"
        "|1on1|4-augen-gespräch|vieraugengespräch|kaffee|kaffeepause|kaffee trinken"
        "|kaffeetrinken|1-on-1|interview|catch-up|catchup|vorstellungsgespräch"
        "|bewerbungsgespräch|1:1-gespräch|coffee|1:1 gespräch|1:1-meeting|1:1-termin"
        "|virtueller kaffee|virtuellen kaffee|auf einen kaffee",
    },
    "calendar": {
        None: "kalender|outlook-kalender|outlook kalender|terminkalender|kalenders|kalendar"
        "|agenda|outlook|arbeitskalender|teamkalender|teams-kalender|kalenda|terminplan",
    },
    "fresh": {
        None: "neues|neuer|neuen|neue|neu|kurzes|kurzer|kurze|kurzen|kurz|schnelles|schneller"
        "|schnellen|schnelle|schnell|weiteres|weiterer|weiteren|weitere|anderes|anderen"
        "|virtuelles|virtuelle|virtuellen|dringendes|dringender|dringenden|dringende"
        "|kleines|kleinen|kleine|spontanes|spontane|spontanen|gemeinsames|gemeinsamen"
        "|gemeinsame|weiters|längeres|längeren|online",
    },
    "with": {
        None: "mit|gemeinsam mit|zusammen mit|samt|inkl|inkl.|inklusive|einschließlich|und lade"
        "|lade|lad|laden|bitte lade|und lad|bitte lad|lade bitte|lad bitte|lade noch"
        "|lade auch|laden sie|zwischen mir und|mit dabei:|teilnehmer:|teilnehmende:|mir und"
        "|dabei sind|nebst|zwischen uns und|mit mir und|eingeladen sind|eingeladen:"
        "|laden wir|teilnehmen sollen|mitm|gäste:|lädst du|ladet",
    },
    "as": {
        None: "als|alls",
    },
    "be": {
        "ask": "ist|sind|seid|bist|wars",
        None: "sein|stattfinden|stattfindet|findet|finden statt|beginnen|beginnt|startet"
        "|starten um|geht los|gehen|steht|statt|stattzufinden|angesetzt ist|geplant"
        "|geplant ist|fällig|los",
    },
    "that": {
        None: "dass|daß|ob|weil|da wir|aber|wenn|obwohl|während|sodass|damit|sondern|falls|sobald"
        "|bevor|denn wir|denn ich|da ich|wo wir",
    },
    "not": {
        None: "nicht|kein|keine|keinen|keinem|keiner|nie|niemals|ohne|nichts|nimmer|ned|nid|net",
    },
    "filler": {
        "instead": "stattdessen|doch lieber|dann lieber|eher doch|statt dessen|besser doch",
        None: "oder so|nach hinten|hier|dort|da|falls möglich|wenn möglich|möglichst|ganztägig"
        "|ganztags|nur|wirklich|den ganzen tag|fast|beinahe|schon|bereits|immer|fest"
        "|irgendwann|irgendwie|herum|rum|drin|rein|dazu|zusammen|zu besprechen"
        "|zu diskutieren|zu klären|zu bereden|sehr|wenn's geht|wenn es geht|falls es geht"
        "|wenn das geht|direkt|kurzfristig|übrigens|daran|dran|ein .|nach möglichkeit|dabei"
        "|einzuladen|zeitnah|genau um|durchzugehen|dafür|durchzusprechen|zu sehen"
        "|abzustimmen|an und für sich|von mir aus|irgendwo|ebenfalls|zuerst|erst|leider"
        "|herzlich|länger|kürzer",
    },
    "people": {
        None: "personen|leute|teilnehmer|teilnehmern|teilnehmende|teilnehmenden|gäste|gästen"
        "|kollegen|person|pax|mitarbeiter|leuten|mann|teilnehmerinnen|kolleginnen",
    },
    "role": {
        "presenter": "als moderator|als moderatorin|als referent|als referentin|als vortragende"
        "|als host|als vortragender|als presenter|als präsentator|als präsentatorin"
        "|als sprecher|als sprecherin|als präsentierende|als präsentierender"
        "|präsentiert|als redner|als rednerin|als vortragenden",
        "presenters": "als moderatoren|als referenten|als vortragenden team|als sprecherinnen"
        "|als moderatorinnen|als referentinnen|präsentieren|als redner beide"
        "|als beide vortragende",
        "coorganizer": "als mitorganisator|als mitorganisatorin|als co-organisator"
        "|als co-organisatorin|als co-host|als mitveranstalter|als cohost"
        "|als co-organizer|als koorganisator|als mit-organisator",
        "coorganizers": "als mitorganisatoren|als co-organisatoren|als co-hosts"
        "|als koorganisatoren",
        "attendee": "als teilnehmer|als teilnehmerin|als gast|als teilnehmenden|als teilnehmende",
        "attendees": "als gäste|als eingeladene|als teilnehmerinnen",
    },
    "place": {
        None: "büro|gebäude|innenstadt|ort|adresse|straße|standort|zentrale|niederlassung|filiale"
        "|platz|ort:|kantine|stockwerk|eg|og",
    },
    # What it is called or about.
    "about": {
        None: "über|wegen|bezüglich|betreffend|bzgl|bzgl.|zum thema|zu den themen"
        "|zum themenkomplex|zu dem thema|rund um|in sachen|zwecks|thema:|thema|themen:"
        "|es geht um|geht um|geht ums|es geht ums|geht's um|dreht sich um|wo es um"
        "|hinsichtlich|um über|geht es um|in bezug auf|mit dem thema|re|re:"
        "|zur besprechung von|zur besprechung des|zur besprechung der|zur diskussion von"
        "|zur diskussion der|zur abstimmung von|betr.|zwecks besprechung|thema ist"
        "|zur klärung von|zur klärung der|zur klärung des|wg.|z.th.|soll es um"
        "|bei dem es um|in dem es um|zum betreff|mit thema|agenda:|zur abstimmung der"
        "|zur abstimmung des|zur diskussion des|inhalt:|soll sich drehen um",
    },
    "titled": {
        None: "namens|genannt|mit dem titel|mit titel|betitelt|mit dem namen|mit dem betreff"
        "|heißt es|unter dem titel|unter dem namen|mit betreff|nenn es|nenne es|nenn ihn"
        "|nenne ihn|nenn das|nenne das|soll heißen|nenn das meeting|nenne das meeting"
        "|nenn den termin|nenne den termin|das meeting heißt|der termin heißt|titel ist"
        "|titel soll sein|mit der bezeichnung|heißen soll|unter dem betreff|er heißt"
        "|es heißt|die besprechung heißt|mit der überschrift|nenne sie|name:|bezeichnung:"
        "|er soll heißen|es soll heißen|tituliert|der titel lautet|titel lautet|lautet",
    },
    "titleword": {
        "title": "titel|betreff|überschrift|meetingtitel|betreffzeile|meetingname|terminname",
        None: "name|namen|bezeichnung",
    },
    # Options.
    "option": {
        "passcode:true": "mit passcode|mit kennwort|mit passwort|mit pin|mit zugangscode|mit code"
        "|mit einem passcode|mit einem kennwort|mit einem passwort"
        "|passwortgeschützt|mit kenncode|kennwortgeschützt|passcode an"
        "|passwort an|und passcode|und passwort|und kennwort|mit passcodeschutz"
        "|mit passwortschutz|mit kennwortschutz|mit einer pin"
        "|mit zugangskennwort|passcode erforderlich|passwort erforderlich"
        "|kennung erforderlich|durch passwort geschützt|passcode aktivieren"
        "|mit aktivem passcode",
        "passcode:false": "ohne passcode|ohne kennwort|ohne passwort|ohne pin|kein passcode"
        "|kein passwort|kein kennwort|passcode aus|ohne zugangscode"
        "|passcode nicht nötig|keine pin|keinen passcode|ohne code"
        "|passwort nicht nötig",
        "end_to_end_encryption:true": "ende-zu-ende-verschlüsselt|ende-zu-ende verschlüsselt|e2ee"
        "|ende zu ende verschlüsselt"
        "|mit ende-zu-ende-verschlüsselung|mit verschlüsselung"
        "|ende-zu-ende-verschlüsselung"
        "|mit ende zu ende verschlüsselung|e2e-verschlüsselt"
        "|mit e2ee|end-to-end-verschlüsselt"
        "|ende-zu-ende verschlüsseln|mit e2e-verschlüsselung"
        "|end-to-end verschlüsselt|e2e verschlüsselt"
        "|ende-zu-ende-verschlüsselte|ende-zu-ende-verschlüsseltes",
        "end_to_end_encryption:false": "ohne ende-zu-ende-verschlüsselung|ohne verschlüsselung"
        "|keine verschlüsselung|unverschlüsselt"
        "|keine ende-zu-ende-verschlüsselung|ohne e2ee",
        "lobby:everyone": "ohne lobby|ohne wartebereich|ohne warteraum|keine lobby|lobby aus"
        "|kein wartebereich|kein warteraum|alle dürfen direkt rein"
        "|alle können direkt rein|alle direkt reinlassen"
        "|alle überspringen die lobby|lobby für alle umgehen|lobby deaktiviert"
        "|jeder kann direkt beitreten|alle können die lobby umgehen"
        "|alle umgehen die lobby|jeder darf direkt rein"
        "|alle können direkt beitreten|lobby deaktivieren|lobby umgehen"
        "|jeder kann die lobby umgehen|alle ohne lobby|ohne wartezimmer"
        "|lobby bitte aus|niemand wartet in der lobby"
        "|alle können die lobby überspringen|jeder umgeht die lobby",
        "lobby:organization": "lobby für externe|externe warten in der lobby"
        "|nur meine organisation umgeht die lobby|nur externe in die lobby"
        "|personen in meiner organisation umgehen die lobby|externe in die lobby"
        "|wartebereich für externe|externe müssen in der lobby warten|externe in den wartebereich"
        "|warteraum für externe|nur kollegen umgehen die lobby|kollegen umgehen die lobby"
        "|interne dürfen direkt rein|externe müssen warten|nur interne umgehen die lobby"
        "|leute aus meiner organisation umgehen die lobby",
        "lobby:organizationAndFederated": "vertrauenswürdige organisationen umgehen die lobby"
        "|vertrauenswürdige organisationen können die lobby umgehen"
        "|partnerorganisationen umgehen die lobby"
        "|personen aus vertrauenswürdigen organisationen umgehen die lobby"
        "|lobby für nicht vertrauenswürdige organisationen",
        "lobby:invited": "nur eingeladene umgehen die lobby"
        "|nur eingeladene personen umgehen die lobby"
        "|nur eingeladene dürfen direkt rein|eingeladene umgehen die lobby"
        "|nur eingeladene direkt rein|nur eingeladene können die lobby umgehen"
        "|lobby außer für eingeladene|eingeladene direkt rein"
        "|lobby für nicht eingeladene"
        "|nur eingeladene personen können die lobby umgehen"
        "|eingeladene dürfen direkt rein|nur eingeladene gäste umgehen die lobby"
        "|nur wer eingeladen ist umgeht die lobby",
        "lobby:organizer": "alle warten in der lobby|alle in die lobby|lobby für alle|mit lobby"
        "|lobby an|alle müssen in der lobby warten|jeder wartet in der lobby"
        "|mit wartebereich|mit warteraum|nur ich umgehe die lobby"
        "|lobby aktivieren|wartebereich aktivieren|alle müssen in die lobby"
        "|jeder muss in der lobby warten|lobby einschalten|mit wartezimmer"
        "|alle in den wartebereich|alle müssen in den wartebereich"
        "|nur ich komme direkt rein|lobby bitte an|jeder in die lobby"
        "|alle sollen in der lobby warten|lobby aktiv|lobby aktiviert"
        "|und lobby|wartebereich für alle",
        "presenters:organizer": "nur ich darf präsentieren|nur ich präsentiere"
        "|nur ich kann präsentieren|nur der organisator präsentiert"
        "|nur ich als moderator|nur der organisator darf präsentieren"
        "|nur ich als referent|niemand sonst darf präsentieren"
        "|nur organisatoren dürfen präsentieren|nur ich bin moderator"
        "|nur organisatoren präsentieren|nur ich soll präsentieren können"
        "|nur ich als presenter|nur ich soll präsentieren"
        "|präsentieren darf nur ich",
        "presenters:everyone": "alle dürfen präsentieren|jeder darf präsentieren"
        "|alle können präsentieren|jeder kann präsentieren"
        "|alle präsentieren|alle sollen präsentieren können"
        "|jeder soll präsentieren können",
        "presenters:organization": "nur meine organisation darf präsentieren"
        "|interne dürfen präsentieren"
        "|personen in meiner organisation dürfen präsentieren"
        "|nur kollegen dürfen präsentieren"
        "|kollegen dürfen präsentieren|nur interne dürfen präsentieren"
        "|nur interne können präsentieren",
        "record:true": "mit aufzeichnung|mit aufnahme|aufzeichnen|aufgezeichnet|zeichne es auf"
        "|nimm es auf|bitte aufzeichnen|automatisch aufzeichnen"
        "|mit automatischer aufzeichnung|aufzeichnung an|meeting aufzeichnen"
        "|wird aufgezeichnet|nimm das meeting auf|soll aufgezeichnet werden"
        "|automatisch aufnehmen|zeichne das meeting auf|und aufzeichnung"
        "|aufzeichnung aktivieren|und aufzeichnen|und zeichne es auf|nimm das auf"
        "|zeichne auf|mitschneiden|mit mitschnitt|und nimm es auf"
        "|automatische aufzeichnung|aufzeichnung automatisch starten"
        "|bitte mitschneiden|das meeting aufzeichnen|den termin aufzeichnen"
        "|termin aufzeichnen",
        "record:false": "ohne aufzeichnung|ohne aufnahme|nicht aufzeichnen|keine aufzeichnung"
        "|nicht aufnehmen|keine aufnahme|aufzeichnung aus|nicht mitschneiden"
        "|ohne mitschnitt|bitte nicht aufzeichnen|nicht aufgezeichnet"
        "|wird nicht aufgezeichnet",
        "chat:disabled": "ohne chat|chat aus|kein chat|chat deaktivieren|chat deaktiviert"
        "|chat abschalten",
        "chat:limited": "chat nur während des meetings|chat nur während der besprechung"
        "|chat nur im meeting",
        "camera:false": "kameras aus|kamera aus|ohne kamera|ohne kameras|ohne video|kein video"
        "|nur audio|nur ton|keine kamera|keine kameras|kamera deaktiviert"
        "|kameras deaktivieren",
        "microphone:false": "mikros aus|mikrofone aus|alle stummschalten|teilnehmer stummschalten"
        "|alle stumm|alle gemutet|mikro aus|teilnehmer stumm|alle muten",
        "reactions:false": "ohne reaktionen|keine reaktionen|reaktionen aus",
        "reactions:true": "mit reaktionen|reaktionen an|reaktionen erlauben",
        "entry_announcements:true": "beitritt ankündigen|anrufer ankündigen|eintritt ankündigen"
        "|ankündigen wenn jemand beitritt",
        "entry_announcements:false": "anrufer nicht ankündigen|beitritt nicht ankündigen",
        "dial_in_bypasses_lobby:true": "anrufer umgehen die lobby|einwähler umgehen die lobby"
        "|anrufer überspringen die lobby"
        "|telefonteilnehmer umgehen die lobby",
        "admitters:organizerAndCoOrganizers": "nur organisatoren dürfen reinlassen"
        "|nur organisatoren lassen rein"
        "|nur organisatoren können teilnehmer zulassen"
        "|nur organisatoren dürfen zulassen",
        "watermark:true": "mit wasserzeichen|mit einem wasserzeichen|wasserzeichen an",
        "live_event:true": "als live-event|als liveereignis|als live-ereignis|liveereignis"
        "|live-event|als liveübertragung|als livestream|als live event",
    },
    "optionword": {
        "passcode:true": "passcode|passwort bitte|passcode bitte|kennwort bitte",
        "record:true": "aufzeichnung|aufnahme",
        "end_to_end_encryption:true": "verschlüsselt|verschlüsselung",
        "lobby:organizer": "lobby|wartebereich|warteraum",
        "watermark:true": "wasserzeichen",
    },
    "template": {
        None: "vorlage|besprechungsvorlage|meetingvorlage|template",
    },
    # Questions, small talk, other commands.
    "question": {
        None: "was|wann|wo|wer|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|welchem|wem"
        "|wen|wozu|wohin|wieviel|wie viel|wie viele|haben wir|habe ich|hab ich|hat er"
        "|bist du|kommst du|kommt ihr|hast du|habt ihr|um wie viel uhr|um wieviel uhr"
        "|wie spät|wann ist|was ist|hat jemand|wo ist|gehst du|weißt du|weiß jemand"
        "|kennst du|ist das|ist mein|ist meine|ist der|ist die|sind die|haben sie|ist es"
        "|sind sie|wie lange|seit wann|bis wann|an welchem|kommst|weisst du|wie war"
        "|magst du|steht heute|steht morgen|wie lang|kommen sie|wessen",
        "past": "war|waren|warst",
        "there": "gibt es|gibt's|gibts|gibt es noch|ist irgendwas|ist etwas geplant",
        "how": "wie kann ich|wie lege ich|wie erstelle ich|wie mache ich|wie plane ich"
        "|wie buche ich|wie funktioniert|wie setze ich|wie richte ich|wie können wir"
        "|wie lade ich|wie macht man|wie erstellt man|wie legt man|wie plant man"
        "|wie stelle ich|wie trage ich|wie vereinbare ich|wie starte ich|wie bucht man"
        "|wie leg ich|wie mach ich",
    },
    "past_tense": {
        None: "hatte|hatten|ging|gingen|gab|gewesen|stattgefunden|getroffen|lief|verlief|gehabt"
        "|letzte nacht|flug geht|anbei|zug geht|zug fährt|flug fliegt|wurde|wurden"
        "|fand statt|habe gestern|fielen|fiel|verpasst|fällt aus|fällt leider aus",
        "behind": "sagte|sagt|meinte|meint|kam|kamen|arbeitete|besuchte|fuhr|kochte|rief|gefiel"
        "|dachte|schläft|wohnt|liebt|hasst|schließt|öffnet|landet|kommt an|läuft|fällt"
        "|entfällt|fährt|geht nicht|kommt nicht|denkt|kostet|funktioniert nicht"
        "|läuft ab|klappt|regnet|schneit|scheint|kommt|stimmt nicht",
        "part": "verloren|gewonnen|gestohlen|beendet|gestartet|gespielt|erledigt|fertig"
        "|besprochen",
    },
    "look": {
        "see": "sehen|mal sehen",
        None: "zeig|zeige|zeig mir|zeige mir|zeigen|sag mir|sag mal|sagen|erzähl|erzähle"
        "|erzähl mir|lies|prüf|prüfe|prüfen|überprüfe|überprüfen|schau|schaue|schau nach"
        "|nachschauen|wissen|weck|weck mich|wecke mich|spiel|spiele|schalte|schalt"
        "|mach das licht|stell den wecker|kauf|kaufe|kaufen|bestell|bestelle|bestellen"
        "|übersetze|übersetz|berechne|rechne|erklär|erkläre|lies vor|finde heraus"
        "|find heraus|find raus|such mir|empfiehl|schlag vor|überweise|überweisen|bezahle"
        "|zahl|zahle|ruf mir ein taxi|sag bescheid|bescheid|gib mir einen überblick"
        "|zusammenfassen|fasse|fass|stoppe|stopp|beende|ignoriere|mich interessiert"
        "|schreib ein gedicht|nenne mir|google|googel|informiere mich|lass mich wissen"
        "|vorlesen|anzeigen|auflisten|liste auf",
    },
    "available": {
        None: "verfügbar|verfügbarkeit|verfügbarkeiten|beschäftigt|ausgebucht|freie räume"
        "|freier raum|noch frei|bin frei|sind frei|ist frei|frei hat|frei ist|zeit hat"
        "|zeit habt|wann passt es|bist du frei|freie slots|freie termine|habe ich zeit"
        "|keine zeit|belegt|erreichbar|nicht erreichbar",
    },
    "errand": {
        None: "wecker|timer|playlist|einkäufe|uber|taxi|hotel|hotels|pizza|pizzen|kreditkarte"
        "|thermostat|licht|lichter|konto|bankkonto|überweisung|passwort zurücksetzen|wlan"
        "|rezept|rezepte|witz|witze|lied|lieder|musik|podcast|radio|euro|geld|drucker"
        "|reifen|versicherung|hotelzimmer|pin ändern|lampe|heizung|alarm|fernseher"
        "|essen bestellen|gedicht|kundendienst|kundenservice|guthaben",
        "list": "einkaufsliste|to-do-liste|todo-liste|aufgabenliste|todoliste|meine liste"
        "|packliste|wunschliste|einkaufszettel",
        "trip": "flug|flüge|zugticket|bahnticket|tisch|tisch für|reservierung|mietwagen|urlaub"
        "|urlaubstag|urlaubstage|krankmeldung|zahlung|reise|fahrkarte|ticket|tickets"
        "|bahnfahrt|krankentag",
    },
    "smalltalk": {
        None: "bis dann|bis gleich|bis später|bis bald|tschüss|tschüß|auf wiedersehen|ciao|servas"
        "|schönen feierabend|schönes wochenende|schönen abend|haha|schönen tag|gute nacht"
        "|viel glück|viel erfolg|wie geht's|wie gehts|wie geht es|sorry|lol|hihi"
        "|entschuldigung|tut mir leid|glückwunsch|herzlichen glückwunsch|alles gute"
        "|gute besserung|bin spät dran|komme später|verspäte mich|komme etwas später"
        "|bin gleich da|frohe weihnachten|frohes neues|guten rutsch|schöne feiertage"
        "|bin krank|bin im urlaub|hab einen schönen|gut gemacht|habt einen schönen"
        "|hab ein schönes|habt ein schönes|danke für|vielen dank für|dank für|bin da"
        "|freue mich|freut mich|ich freue mich|wir sehen uns|dann sehen wir uns"
        "|sehen wir uns dann|man sieht sich|bin unterwegs|ich melde mich|melde mich"
        "|gern geschehen bis|viel spaß|tolle arbeit|gute arbeit|gutes gelingen"
        "|bin dann mal weg|schöne grüße aus|mach's gut|machs gut|ich bin krank"
        "|ich bin im urlaub|ich komme später|kein ding|das reicht für heute|wird gemacht"
        "|kein problem|keine ursache|gutes meeting|ich verspäte mich|bis nachher|bis denne"
        "|bis denn|wünsche euch|schönen start|gute reise|besten dank für|danke euch für"
        "|danke dir für|lieben dank für|herzlichen dank für|schön dich|schön euch",
    },
    "word": {
        "gathering": "review|demo|sync|standup|retro|retrospektive|workshop|schulung|training"
        "|briefing|präsentation|planung|debriefing|diskussion|brainstorming|webinar"
        "|seminar|kurs|probe|feier|offsite|hackathon|onboarding|townhall|konferenzen"
        "|tagung|führung|besuch|abstimmung|klausur|jour fixe|jourfixe|jf|weekly"
        "|daily|stand-up|planungsrunde|runde|kick-off|kickoff|klausurtag"
        "|arbeitskreis|vortrag|versammlung|betriebsversammlung|lenkungskreis"
        "|teamrunde|update|abnahme",
        None: "black friday|karfreitag|rosenmontag|ostermontag|pfingstmontag|aschermittwoch"
        "|follow-up|gründonnerstag|mitternachtssonne|ostersonntag|zeitmanagement|zeitzone"
        "|zeiterfassung|follow up|check-in|to-do|tag der offenen tür|nachtschicht"
        "|frühschicht|spätschicht|monatsabschluss|jahresabschluss|quartalsende|monatsende"
        "|jahresende|erste hilfe|zweite meinung|frage und antwort|plan b|an bord|an-|ab-"
        "|über-|vor ort|zweite halbzeit|nach plan|terminplanung|terminvergabe|all-hands"
        "|all hands|follow-ups|go-live|go live|mai-feier|maifeier|sonntagsfrage"
        "|freitagsgebet|call center|montagsdemo|callcenter|call-center|tag x|halbjahr"
        "|halbzeit|frage-antwort|vor-ort-termin|nachbereitung|vorbereitung|vorstand"
        "|nachlese|vor-ort",
    },
    "cancel": {
        None: "storniere|stornier|sag|sage|lösche|lösch|cancel|cancle|streiche|streich|entferne"
        "|entfern|sagen sie|absage|abgesagt|sag bitte|sage bitte|cancelle|cancele",
        # Behind what is asked for.
        "closes": "stornieren|absagen|abzusagen|löschen|canceln|streichen|entfernen|absagst"
        "|abgesagt werden|cancelst|zu löschen|zu stornieren|ausfallen lassen|ausfallen",
    },
    "move": {
        None: "verschiebe|verschieb|verlege|verleg|zieh|ziehe|schieb|schiebe|verschoben"
        "|verschiebe bitte",
        # Behind what is asked for.
        "closes": "verschieben|verlegen|umlegen|umplanen|schieben|umbuchen|zu verschieben"
        "|umzulegen|verschiebst|nach hinten schieben|zu verlegen|umterminieren|verlegst",
        "earlier closes": "vorziehen|vorverlegen|vorzuziehen|nach vorne ziehen|nach vorn ziehen",
        "earlier": "zieh es|ziehe es|zieh das|ziehe das|zieh vor|ziehe vor|verleg vor"
        "|ziehe es vor|zieh es vor",
        "set": "mach es|mach das|ändere es|ändere das|änder das|änder es|mach daraus|mach draus"
        "|machen wir es|stell es|ändere die uhrzeit|ändere den termin|ändere das meeting"
        "|setz es",
    },
    "settings": {
        None: "einstellungen|meine einstellungen|einstellungen öffnen|zeitzone ändern"
        "|sprache ändern|ändere meine zeitzone|meine zeitzone ändern|ändere die sprache"
        "|einstellungen ändern|settings|öffne die einstellungen|öffne einstellungen"
        "|zeige einstellungen|stell meine zeitzone|ändere meine sprache|ändere die zeitzone"
        "|zeig meine einstellungen|sprache umstellen|meine sprache ändern"
        "|stelle meine zeitzone|standarddauer ändern|ändere meine standarddauer"
        "|zeig mir meine einstellungen|einstellung",
    },
    "help": {
        None: "hilfe|was kannst du|was kannst du alles|was kannst du denn|wie funktioniert das"
        "|wie geht das|was machst du|wer bist du|help|hilf mir bitte|ich brauche hilfe"
        "|was kann ich fragen|was kann ich sagen|wie funktionierst du|was bist du"
        "|was kannst du für mich tun|brauche hilfe|wie benutze ich dich|was kann der bot"
        "|hilfe bitte|was kann ich hier machen|wie benutzt man dich|wobei kannst du helfen"
        "|wobei kannst du mir helfen|zeig mir ein beispiel|brauch hilfe",
    },
    "signin": {
        None: "anmelden|einloggen|login|log in|melde mich an|melde mich bitte an"
        "|logge mich bitte ein|meld mich bitte an|melden sie mich an|log mich bitte ein"
        "|logge mich ein|mich anmelden|sign in|anmeldung|ich möchte mich anmelden"
        "|log mich ein|meld mich an|bitte anmelden|mich einloggen|signin|konto verbinden"
        "|mein konto verbinden|verbinde mein konto|ich will mich anmelden",
    },
    "signout": {
        None: "abmelden|ausloggen|logout|log out|melde mich ab|melde mich bitte ab"
        "|logge mich bitte aus|meld mich bitte ab|log mich bitte aus|logge mich aus"
        "|mich abmelden|sign out|log mich aus|meld mich ab|abmeldung|mich ausloggen|signout"
        "|ich möchte mich abmelden|vergiss mich|ich will mich abmelden|konto trennen",
    },
    "list": {
        None: "meine termine|meine meetings|zeige meine termine|zeig mir meine termine"
        "|zeig meine termine|nächste termine|anstehende termine|welche termine"
        "|welche meetings|terminübersicht|meine agenda|meine nächsten termine"
        "|meine besprechungen|alle termine|was steht|was liegt|was habe ich|was hab ich"
        "|welche besprechungen|meine nächsten meetings|terminliste|mein nächster termin"
        "|mein nächstes meeting|welchen termin|kommende termine|anstehende meetings"
        "|meine kommenden termine|alle meine termine|kommende meetings"
        "|zeige mir meine termine|zeig mir alle termine|zeig mir meine meetings"
        "|liste meine termine|liste meine meetings|liste alle termine|meine terminübersicht",
    },
    # Zones.
    "zone": {
        "UTC": "utc|gmt|weltzeit|zulu|koordinierte weltzeit",
        "Europe/Berlin": "mez|mesz|cet|cest|mitteleuropäische zeit|mitteleuropäischer zeit"
        "|deutsche zeit|deutscher zeit|me(s)z",
        "Europe/London": "bst|britische zeit|britischer zeit|englische zeit|englischer zeit"
        "|uk-zeit",
        "Europe/Athens": "eet|eest|oez|osteuropäische zeit|osteuropäischer zeit",
        "Europe/Moscow": "msk|moskauer zeit",
        "America/New_York": "est|edt|eastern time|us-ostküste|ostküstenzeit|ostküste"
        "|us-ostküstenzeit",
        "America/Chicago": "cdt|central time",
        "America/Chicago?": "cst",
        "America/Los_Angeles": "pt|pst|pdt|pacific time|us-westküste|westküstenzeit|westküste",
        "Asia/Kolkata": "indische zeit|indischer zeit",
        "Asia/Tokyo": "jst|japanische zeit|japanischer zeit",
        "Asia/Singapore": "sgt",
        "Asia/Shanghai": "chinesische zeit|chinesischer zeit",
    },
    "city": {
        "Europe/Berlin": "berliner|berlin|münchner|münchener|frankfurter|hamburger|kölner|münchen"
        "|hamburg|frankfurt|köln|stuttgarter|düsseldorfer|leipziger",
        "Europe/Vienna": "wiener|wien|österreichische|österreichischer|grazer|salzburger",
        "Europe/Zurich": "zürcher|züricher|zürich|basler|berner|genfer|schweizer",
        "Europe/London": "londoner|london",
        "Europe/Dublin": "dubliner|dublin",
        "Europe/Lisbon": "lissaboner|lissabonner|lissabon",
        "Europe/Paris": "pariser|paris",
        "Europe/Madrid": "madrider|madrid|barcelona",
        "Europe/Rome": "römischer|römische|mailänder|rom|mailand",
        "Europe/Amsterdam": "amsterdamer|amsterdam",
        "Europe/Brussels": "brüsseler|brüssel",
        "Europe/Stockholm": "stockholmer|stockholm",
        "Europe/Copenhagen": "kopenhagener|kopenhagen",
        "Europe/Oslo": "osloer|oslo",
        "Europe/Helsinki": "helsinki",
        "Europe/Warsaw": "warschauer|warschau",
        "Europe/Prague": "prager|prag",
        "Europe/Athens": "athener|athen",
        "Europe/Istanbul": "istanbuler|istanbul",
        "Europe/Kyiv": "kiewer|kiew|kyjiw",
        "Europe/Moscow": "moskau",
        "America/New_York": "new yorker|new york|bostoner|boston|washington|toronto|miami",
        "America/Chicago": "chicagoer|chicago|dallas|houston|austin",
        "America/Denver": "denver",
        "America/Los_Angeles": "los angeles|san francisco|seattle|kalifornische|kalifornischer"
        "|kalifornien",
        "America/Sao_Paulo": "são paulo|sao paulo|rio",
        "America/Mexico_City": "mexiko-stadt",
        "Asia/Dubai": "dubai",
        "Asia/Jerusalem": "tel aviv|jerusalem",
        "Asia/Kolkata": "mumbai|delhi|bangalore|indien",
        "Asia/Singapore": "singapur|singapurer|singapore",
        "Asia/Shanghai": "peking|pekinger|shanghai|schanghai",
        "Asia/Hong_Kong": "hongkong|hongkonger",
        "Asia/Tokyo": "tokioter|tokio|tokyo",
        "Asia/Seoul": "seoul|seouler",
        "Australia/Sydney": "sydney|melbourne|sydneyer",
        "Africa/Johannesburg": "johannesburg|kapstadt",
        "Africa/Nairobi": "nairobi",
    },
}  # fmt: skip

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "nochmal …|noch mal …|noch einmal …|wieder …|mach es nochmal …|mach das nochmal …"
    "|wiederhole es|wiederhole es …|wiederhole das …|wiederhol das …|wiederhole …"
    "|wiederhole das meeting|wiederhole das meeting …|wiederhole den termin …"
    "|wiederhole die besprechung …|wiederholen|wiederholen …|… wiederholen|… nochmal"
    "|… noch einmal|… wieder|das gleiche …|dasselbe …|das gleiche nochmal …"
    "|gleiche zeit …|zur gleichen zeit …|selbe zeit …|zur selben zeit …|gleiche uhrzeit …"
    "|nochmal zur gleichen zeit …|das … nochmal|das … wiederholen",
    "repeat": "wiederhole …|wiederhol …|wiederholt …|wiederholen …|wiederholen wir …"
    "|wir wiederholen …|… wiederholen|können wir … wiederholen|könnten wir … wiederholen"
    "|lass uns … wiederholen|lasst uns … wiederholen|wir sollten … wiederholen"
    "|wir wollen … wiederholen|ich möchte … wiederholen|ich will … wiederholen|das … nochmal"
    "|die … nochmal|den … nochmal|das … noch einmal|die … noch einmal|den … noch einmal"
    "|unser … nochmal|unsere … nochmal|halte … nochmal …|halte … noch einmal …|mach … nochmal …"
    "|mach … noch einmal …|mach … nochmal|mach … noch einmal|mach nochmal …",
    "remind": "erinnere mich|erinner mich|erinnere mich …|erinner mich …|erinnere mich … vorher"
    "|erinner mich … vorher|erinnere mich … davor|erinner mich … davor"
    "|erinnere mich … vor dem meeting|erinnere mich … vor dem termin"
    "|erinnere mich … vor der besprechung|erinnere mich … vor beginn|erinnere mich daran"
    "|erinner mich daran|erinnere mich vorher|erinnere mich … vorher daran"
    "|mich … vorher erinnern|mich … davor erinnern|mich erinnern|mich daran erinnern"
    "|… vorher erinnern|gib mir … vorher bescheid|sag mir … vorher bescheid|erinnerung"
    "|erinnerung … vorher|erinnerung …|erinnere mich an das|erinnere mich … vor dem"
    "|erinnere mich … vor der",
    "rename": "nenn es …|nenne es …|nenn das …|nenne das …|nenn das meeting …|nenne das meeting …"
    "|nenn den termin …|nenne den termin …|nenn es in … um|benenne es in … um"
    "|benenn es in … um|benenne das meeting in … um|benenne den termin in … um"
    "|benenne die besprechung in … um|benenne das in … um|in … umbenennen"
    "|es in … umbenennen|ändere den titel in …|ändere den titel auf …"
    "|ändere den titel zu …|ändere den namen in …|ändere den betreff in …"
    "|ändere den betreff auf …|der titel ist …|es soll … heißen|das meeting soll … heißen"
    "|der termin soll … heißen|es heißt jetzt …",
    "invite": "lade … ein|lade … dazu ein|lade auch … ein|lade noch … ein|lade … auch ein"
    "|lade … zum meeting ein|lade … zum termin ein|lade … zur besprechung ein|lad … ein"
    "|lad auch … ein|füge … hinzu|füge noch … hinzu|füge auch … hinzu|nimm … dazu"
    "|nimm … mit dazu|nimm noch … dazu|nimm … mit auf|hol … dazu|hole … dazu|… einladen"
    "|… auch einladen|auch … einladen|… dazu einladen|… hinzufügen|… dazunehmen"
    "|noch … einladen|noch … hinzufügen",
    "show": "einladung kopieren|kopiere die einladung|die einladung|zeig die einladung"
    "|zeig mir die einladung|zeige die einladung|zeige mir die einladung|einladung"
    "|einwahl|einwahldaten|die einwahl|die einwahldaten|zeig die einwahl"
    "|zeig mir die einwahl|zeige die einwahlnummer|einwahlnummer"
    "|was ist die einwahlnummer|wie lautet die einwahlnummer|wie wähle ich mich ein"
    "|wie nehme ich teil|wie komme ich rein|der link|link|zeig den link|zeig mir den link"
    "|gib mir den link|beitreten|teilnehmen|wie ist das passwort|wie lautet das passwort"
    "|wie lautet der kenncode|zeig das passwort|zeig mir das meeting|zeig das meeting"
    "|zeig den termin|in meinen kalender eintragen|trag es in meinen kalender ein"
    "|füge es meinem kalender hinzu|zum kalender hinzufügen|in den kalender|link kopieren",
    "yes": "ja|jep|jo|jawohl|ja bitte|ja, bitte|ja gerne|ja mach|ja mach das|mach das|klar"
    "|sicher|ok|okay|ja absagen|ja, absagen|ja sag es ab|ja, sag es ab|bestätigt"
    "|bestätigen|ja genau|auf jeden fall|natürlich",
    "no": "nein|nee|nö|ne|nein danke|nein, danke|behalten|behalte es|lass es|lass es so"
    "|nicht absagen|nein behalten|nein, behalten|nein lass es|doch nicht|lieber nicht"
    "|nicht",
}  # fmt: skip
