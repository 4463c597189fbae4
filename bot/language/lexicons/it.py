"""Italian."""

# "L'ora", "dell'ufficio": split off, and looked up by themselves.
ELIDED = "l'|dell'|all'|dall'|nell'|sull'|un'|d'|c'|quest'|quell'|m'|t'|s'|v'|mezz'|com'|dov'|cos'"
ABBREVIATIONS = "n|nr|num|dott|dott.ssa|sig|sig.ra|ing|avv|arch|prof|geom|rag|ecc|es|pag|dr"

WORDS: dict[str, dict[int | str | None, str]] = {
    "number": {
        0: "zero",
        2: "due|un paio di|un paio d'",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci|una decina di",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici|una quindicina di",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti|una ventina di",
        21: "ventuno|ventun",
        22: "ventidue",
        23: "ventitré|ventitre",
        24: "ventiquattro",
        25: "venticinque",
        26: "ventisei",
        27: "ventisette",
        28: "ventotto",
        29: "ventinove",
        30: "trenta|una trentina di",
        31: "trentuno",
        32: "trentadue",
        33: "trentatré",
        35: "trentacinque",
        40: "quaranta",
        45: "quarantacinque",
        50: "cinquanta",
        55: "cinquantacinque",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
    },
    "hundred": {
        100: "cento",
    },
    "ordinal": {
        1: "primo|prima",
        2: "secondo|seconda",
        3: "terzo|terza",
        4: "quarta",
        5: "quinto|quinta",
        6: "sesto|sesta",
        7: "settimo|settima",
        8: "ottavo|ottava",
        9: "nono|nona",
        10: "decimo|decima",
        11: "undicesimo",
        12: "dodicesimo",
        15: "quindicesimo",
        20: "ventesimo",
    },
    "suffix": {
        None: "°|esimo",
    },
    "meridiem": {
        "am": "am|a m|a.m.|a.m",
        "pm": "pm|p m|p.m.|p.m|p",
    },
    "hmark": {
        None: "h|ore|ora|hr|hrs",
    },
    # "Le ore 15", "alle ore 15": the hour's word before it.
    "at": {
        "day": "all'",
        None: "ora :|alle|alle ore|all'ora|h.|@|inizio alle|inizia alle|a partire dalle"
        "|con inizio alle|dopo le ore|comincia alle|che inizia alle|inizio ore|ore :"
        "|che comincia alle|a|ad|a partire dall'|con inizio ore|inizio alle ore|le ore"
        "|ha inizio alle|parte alle|allle|ale|all",
    },
    "on": {
        None: "data :|in data|per il giorno|il giorno di",
    },
    "from": {
        None: "dalle ore|dalle|dall'|dal|da|a partire da|a partire dal|a cominciare da"
        "|a cominciare dal|dalla|dallo",
    },
    "until": {
        None: "fino alle|fino all'|fino al|fino a|sino alle|sino al|sino a|finisce alle"
        "|termina alle|che finisce alle|fine alle|fine ore|con fine alle|fino alle ore|finché"
        "|e finisce alle|chiude alle|che termina alle|fino ad|finisce all'|con termine alle"
        "|fine prevista alle|fine prevista",
    },
    "to": {
        None: "al|allo|alla|agli|ai",
    },
    "between": {
        None: "compreso tra|compresa tra|tra le|fra le|tra l'|fra l'|tra il|fra il",
    },
    "and": {
        None: "e|&|ed",
    },
    "or": {
        None: "o|oppure|ovvero",
    },
    "for": {
        None: "per|per il|per la|per lo|per le|per l'|per gli|per i",
    },
    "in": {
        None: "tra|fra|in|nel|nella|nello|nell'|nei|nelle|negli|tra circa|fra circa|di qui a",
    },
    "by": {
        None: "via|tramite|prima delle|prima dell'|entro le|entro l'|dopo le|dopo l'",
    },
    "around": {
        None: "verso|verso le|circa|intorno alle|attorno alle|all'incirca|più o meno"
        "|indicativamente|verso l'|approssimativamente|circa alle|intorno a|intorno al"
        "|intorno all'|alle circa|attorno all'|per le ore",
    },
    "of": {
        "hour": "delle",
        "day": "del|dell'",
        None: "di|del mese di|nel mese di|della|dello|dei|degli|d'",
    },
    "ago": {
        None: "fa",
    },
    "hmark later": {
        "- earlier": "ora prima|ore prima",
    },
    "unit later": {
        "minute earlier": "minuti prima|minuto prima",
        "day earlier": "giorni prima|giorno prima",
    },
    "later": {
        None: "dopo|più tardi",
        "now": "da adesso|da ora|da oggi",
        "earlier": "più presto|in anticipo",
    },
    "within": {
        None: "entro|entro le prossime|entro i prossimi",
    },
    "after": {
        None: "successivamente a",
    },
    "before": {
        None: "prima di|prima del",
    },
    "minus": {
        None: "meno",
    },
    "lasting": {
        None: "durata|durata di|della durata di|per la durata di|dura|durerà|durare|che dura"
        "|con durata di|durante|per una durata di|di durata|durata prevista|durata :|che durerà"
        "|dovrebbe durare|durata stimata|durerebbe|con una durata di|per un totale di"
        "|durata circa",
    },
    "now": {
        None: "ora come ora|adesso|subito|immediatamente|proprio adesso|in questo momento"
        "|proprio ora|asap|ora subito|al più presto|all'istante|immantinente|il prima possibile"
        "|quanto prima|seduta stante|ora ora|in questo istante",
    },
    "the": {
        "day": "il|l'",
        "hour": "le",
        None: "lo|la|i|gli",
    },
    "a": {
        1: "un|uno|una|un'",
    },
    "half": {
        30: "mezza|mezzo|mezz'|mezz",
    },
    "quarter": {
        15: "quarto|quarti",
    },
    "fixed": {
        720: "mezzogiorno|mezzodì|le dodici in punto|12 mezzogiorno|mezzo giorno",
        0: "mezzanotte|mezza notte",
        1020: "fine giornata|a fine giornata|fine della giornata|per fine giornata|eod",
    },
    "oclock": {
        None: "in punto|spaccate|precise",
    },
    "unit": {
        "minute": "minuto|minuti|min|mins|minutini|minutino|m",
        "hour": "oretta|orette",
        "day": "giorno|giorni|gg|giornata|giornate",
        "week": "settimana|settimane|sett|settiamana|settmana",
        "month": "mese|mesi",
        "year": "anno|anni",
    },
    "the number": {
        "hour 1": "l'una",
    },
    "at number": {
        "- 1": "all'una|alle una",
    },
    "from number": {
        "- 1": "dall'una",
    },
    "until number": {
        "- 1": "fino all'una|sino all'una",
    },
    "around number": {
        "- 1": "verso l'una|intorno all'una",
    },
    "between fixed": {
        "- 720": "tra mezzogiorno|fra mezzogiorno",
    },
    "of number": {
        "- 1": "dell'una",
    },
    "month": {
        1: "gennaio|gen|genn|genaio",
        2: "febbraio|feb|febb|febraio",
        3: "marzo",
        4: "aprile|apr",
        5: "maggio|mag|magg|magio",
        6: "giugno|giu",
        7: "luglio|lug|lugio",
        8: "agosto|ago",
        9: "settembre|set|sett.|settembr|setembre",
        10: "ottobre|ott",
        11: "novembre|nov",
        12: "dicembre|dic",
    },
    "weekday": {
        0: "lunedì|luned|lunedí|lundì",
        1: "martedì|marted|martedí|matedì",
        2: "mercoledì|mercoled|mercoledí|mercoldì|mecoledì|mercoledi'",
        3: "giovedì|gioved|giovedí|giovdì",
        4: "venerdì|venerd|venerdí|vendrdì|venderdì",
        5: "sabato|sabto",
        6: "domenica|domencia",
    },
    # Short forms that are names or words as often as days.
    "shortday": {
        0: "lun",
        1: "mar",
        2: "mer|merc",
        3: "gio|giov",
        4: "ven|vener",
        5: "sab",
        6: "dom",
    },
    "weekdays": {
        5: "sabati",
        6: "domeniche",
    },
    "relday": {
        0: "oggi|ogi|quest'oggi|in giornata|in data odierna",
        1: "domani|dmn|domai|domni|domanii|l'indomani",
        2: "dopodomani|dopo domani|dopodomai|doman l'altro|posdomani",
        -1: "ieri",
        -2: "l'altro ieri|altroieri|l'altroieri|avantieri|ieri l'altro|avant'ieri",
    },
    "relday part": {
        "-1 night": "ieri sera|ieri notte",
        "-1 am": "ieri mattina",
        "-1 pm": "ieri pomeriggio",
        "1 am": "domattina|domani mattina|doman mattina|domattina presto|domani in mattinata"
        "|domani di mattina",
        "0 am": "stamattina|stamane|stamani|sta mattina|questa mattina|oggi in mattinata",
        "1 pm": "domani sera|domani pomeriggio|domani in serata|domani nel pomeriggio"
        "|domani pome|domani di pomeriggio",
        "0 pm": "oggi pomeriggio|questo pomeriggio|oggi nel pomeriggio|sto pomeriggio|oggi pome"
        "|questo pome",
    },
    # The little words go with the part: "alle 5 del pomeriggio", "giovedì in mattinata".
    "part": {
        "am": "mattina|mattino|del mattino|di mattina|della mattina|la mattina|al mattino"
        "|mattinata|nella mattina|mattine|di mattino|nel mattino|il mattino|della mattinata"
        "|la mattinata|mattutina",
        "pm": "pomeriggio|del pomeriggio|di pomeriggio|il pomeriggio|pomeriggi|pome|pom"
        "|pomerigio|al pomeriggio|un pomeriggio|sera|di sera|della sera|la sera|alla sera|serata"
        "|sere|a sera|della serata|una sera|le sere|pomeridiana|serale",
        "night": "notte|di notte|della notte|la notte|nella notte",
    },
    # A part that names its day as well.
    "partday": {
        "noon": "dopo pranzo|prima di pranzo|in pausa pranzo|durante il pranzo|all'ora di pranzo"
        "|dopo il pranzo",
        "am": "in mattinata|nella mattinata|in tarda mattinata|nella tarda mattinata"
        "|in prima mattinata|di prima mattina|in prima mattina|nella prima mattinata"
        "|a fine mattinata|a metà mattinata|fine mattinata|metà mattinata|di buon mattino"
        "|a inizio mattinata|di primo mattino|tarda mattinata",
        "pm": "nel pomeriggio|nel primo pomeriggio|nel tardo pomeriggio|a inizio pomeriggio"
        "|a fine pomeriggio|fine pomeriggio|primo pomeriggio|tardo pomeriggio|a metà pomeriggio"
        "|metà pomeriggio|nel corso del pomeriggio|più tardi nel pomeriggio|inizio pomeriggio",
        "night": "dopo il lavoro|dopo cena|in serata|nella serata|nella sera|verso sera"
        "|in tarda serata|in prima serata|a fine serata|a tarda sera|nella tarda serata|stasera"
        "|questa sera|sta sera|stanotte|questa notte|oggi sera|stassera",
    },
    # What is done at one time of the day only.
    "meal": {
        "am": "colazione|prima colazione|colazione di lavoro",
        "pm": "pranzo|brunch|light lunch|pranzo di lavoro|merenda|pranzi|pranzetto|lunch",
        "night": "cena|apericena|aperitivo|ape|cene|spritz|cena aziendale|cenetta|aperitivi",
    },
    "month number": {
        "12 31": "san silvestro|a capodanno",
        "12 25": "a natale|il giorno di natale",
        "12 24": "la vigilia di natale",
        "3 19": "san giuseppe",
        "8 15": "a ferragosto",
    },
    "weekend": {
        None: "fine settimana|weekend|week-end|week end|finesettimana|we",
    },
    "next": {
        1: "prossimo|prossima|prossimi|prossime|che viene|seguente|successivo|successiva|prox"
        "|pross|entrante|venturo|ventura|prossim|seguenti",
        2: "dopo la prossima",
        7: "a otto",
    },
    "this": {
        None: "questo|questa|questi|queste|quest'|sto|di questo|di questa",
    },
    "last": {
        None: "scorso|scorsa|ultimo|ultima|scorsi|scorse|passato|passata|ultimi|precedente",
    },
    "every": {
        None: "tutto|tutta|tutti|tutte|ogni|tutti i|tutte le|ciascun|ciascuno|ogni singolo",
    },
    "recurring": {
        "adjective": "quotidiano|quotidiana|giornaliero|giornaliera|settimanale|mensile"
        "|bisettimanale|quindicinale|ricorrente|periodico|periodica",
        "day": "tutti i giorni lavorativi|ogni giorno lavorativo|tutti i giorni|ogni giorno"
        "|quotidianamente|ogni mattina|ogni sera|ogni pomeriggio|tutte le mattine|tutte le sere"
        "|tutti i pomeriggi",
        "week": "settimanali|ogni settimana|tutte le settimane|settimanalmente"
        "|ogni due settimane|una volta a settimana|a settimane alterne|ogni 2 settimane",
        "month": "mensili|ogni mese|tutti i mesi|mensilmente|ogni trimestre|una volta al mese",
        "year": "ogni anno|tutti gli anni|annualmente",
        "plain": "ricorrenti|che si ripete|si ripete|da ripetere|ricorrenza|in modo ricorrente"
        "|ripetuto|ripetuta",
    },
    "early": {
        None: "inizio|fine|metà|a inizio|a fine|a metà|presto|tardi|tarda|tardo|prima parte di"
        "|all'inizio|verso la fine|in tarda|in tardo|di primo|verso fine|verso metà|nella tarda"
        "|nel tardo|alla fine|verso inizio|in prima",
    },
    "ish": {
        None: "circa circa|ish",
    },
    "timeword": {
        None: "ora locale",
    },
    # People write "ora di Roma", all year round.
    "zone": {
        "UTC": "utc|gmt|z",
        "Europe/Rome": "europe/rome|ora di roma|ora italiana|ora di milano|ora d'italia|cest",
        "Europe/London": "ora di londra|ora inglese|ora britannica|bst|ora uk",
        "Europe/Berlin": "ora di berlino|ora tedesca|ora di monaco|ora di francoforte|cet"
        "|ora dell'europa centrale",
        "Europe/Paris": "ora di parigi|ora francese",
        "Europe/Madrid": "ora di madrid|ora spagnola|ora di barcellona",
        "Europe/Zurich": "ora di zurigo|ora svizzera|ora di ginevra|ora di lugano",
        "Europe/Vienna": "ora di vienna",
        "Europe/Brussels": "ora di bruxelles",
        "Europe/Lisbon": "ora di lisbona|ora portoghese",
        "Europe/Dublin": "ora di dublino",
        "Europe/Athens": "ora di atene|ora greca|eet",
        "Europe/Bucharest": "ora di bucarest",
        "Europe/Istanbul": "ora di istanbul",
        "Europe/Moscow": "ora di mosca|msk",
        "America/New_York": "ora di new york|est|edt|ora di boston|ora di miami"
        "|ora della costa est|et",
        "America/Chicago": "ora di chicago|ora di dallas|cdt",
        "America/Denver": "ora di denver",
        "America/Los_Angeles": "ora di los angeles|ora di san francisco|pst|pdt"
        "|ora della california|ora di seattle|ora del pacifico",
        "America/Toronto": "ora di toronto|ora di montreal",
        "America/Sao_Paulo": "ora di san paolo|ora brasiliana",
        "America/Argentina/Buenos_Aires": "ora di buenos aires",
        "Asia/Dubai": "ora di dubai",
        "Asia/Jerusalem": "ora di tel aviv",
        "Asia/Kolkata": "ora indiana|ora di mumbai|ora di delhi|ora di bangalore|ist",
        "Asia/Singapore": "ora di singapore",
        "Asia/Shanghai": "ora di pechino|ora di shanghai|ora cinese",
        "Asia/Hong_Kong": "ora di hong kong",
        "Asia/Tokyo": "ora di tokyo|ora giapponese|jst",
        "Asia/Seoul": "ora di seul|ora di seoul",
        "Australia/Sydney": "ora di sydney",
        "Africa/Tunis": "ora di tunisi",
        "Africa/Cairo": "ora del cairo",
    },
    "city": {
        "Europe/Rome": "roma|milano|torino|napoli|bologna|firenze|genova|palermo|bari|verona"
        "|padova|venezia",
        "Europe/London": "londra",
        "Europe/Berlin": "berlino|francoforte",
        "Europe/Paris": "parigi",
        "Europe/Madrid": "madrid|barcellona",
        "Europe/Zurich": "zurigo|ginevra|lugano",
        "Europe/Vienna": "vienna",
        "Europe/Brussels": "bruxelles",
        "Europe/Lisbon": "lisbona",
        "Europe/Athens": "atene",
        "America/New_York": "new york|boston|miami",
        "America/Chicago": "chicago",
        "America/Los_Angeles": "los angeles|san francisco",
        "Asia/Tokyo": "tokyo",
        "Asia/Shanghai": "pechino|shanghai",
        "Asia/Singapore": "singapore",
        "Asia/Dubai": "dubai",
        "Asia/Kolkata": "mumbai|bangalore",
        "Australia/Sydney": "sydney",
    },
    "hello": {
        None: "i:|r:|fwd:|fw:|inoltro:|ciao|buongiorno|buon giorno|buonasera|buona sera|salve"
        "|ehi|hey|ciao a tutti|buongiorno a tutti|hello|hi|ciao ragazzi|ciao team|buondì|gentile"
        "|caro|cara|cari|care|gentili|ok|okay|no|senti|ascolta|buon pomeriggio|salve a tutti"
        "|ciao bot|cortana|egregio|egr.|gent.|spett.le|dai|allora ciao|ciao tutti|ragazzi|ehilà"
        "|eh|senta|scusa|scusi|scusate|boh",
    },
    "yes": {
        None: "sì|si dai|perfetto|ottimo|va bene|vabbè|benissimo|bene|giusto|esatto|certo"
        "|d'accordo|allora|quindi|dunque|va benissimo|certamente|ok perfetto|fantastico|grande"
        "|super|magnifico|eccellente|bello|ok va bene|sisi|affare fatto|perfetto così|insomma"
        "|infatti|comunque|cioè|sicuro|volentieri|tutto chiaro|ricevuto|in realtà|tipo|ok ottimo"
        "|buono",
    },
    "thanks": {
        None: "grazie|grazie mille|tante grazie|molte grazie|grz|grazie in anticipo|ti ringrazio"
        "|vi ringrazio|thanks|thx|la ringrazio|ringrazio|grazie infinite|grazie a tutti"
        "|grazie tante|grazie anticipatamente|grazieee|ringraziando|grazie ancora|mille grazie"
        "|grazie mille in anticipo|grazie per l'aiuto|grazie a te",
    },
    "please": {
        None: "si prega di|siete pregati di|aiutami a|aiutateci a|aiutaci a|per favore"
        "|per piacere|per cortesia|pf|perfavore|cortesemente|gentilmente|anche|poi|magari|forse"
        "|inoltre|solo|pure|se possibile|se puoi|se potete|se riesci|se ti va|se vi va|prego"
        "|ti prego|mi raccomando|plz|pls|please|appena puoi|appena possibile|quando puoi"
        "|se non è un problema|se riuscite|xfavore|x favore|semplicemente|eventualmente"
        "|se si può|soltanto",
    },
    "modal": {
        None: "mi puoi aiutare a|puoi aiutarmi a|potete aiutarmi a|mi potete aiutare a|puoi|può"
        "|potete|potresti|potreste|potrebbe|possiamo|potremmo|posso|possono|riesci a|riuscite a"
        "|riusciamo a|è possibile|sarebbe possibile|si può|si potrebbe|mi puoi|ci puoi|potrei"
        "|potrete|potrai|riusciresti a|puo|riusciremmo a|ti dispiace|vi dispiace|ti va di"
        "|vi va di|ti andrebbe di|c'è modo di|possibile|è possible|mi potresti|ci potresti"
        "|mi potreste|mi può|mi fai|mi fate|vuoi|volete|che ne dici di|che ne dite di"
        "|che ne pensi di|vi andrebbe di|pensi di poter|ce la fai a|ce la facciamo a|ti spiace"
        "|mi aiuti a|mi aiutate a|ci aiuti a",
    },
    "you": {
        None: "tu|voi|te|ti|vi|lei",
    },
    # Before any other verb than one of asking, these tell of somebody.
    "i": {
        None: "ho|abbiamo|c'è|ci sarà|avremo|avrò|avere|avrei|ha|hanno|ci sono|avremmo"
        "|ci sarebbe|ci saranno|avrà|hai un",
        "be": "sarò|saremo|sono|siamo|non sarò|sarà in|sarete",
        "who": "io|noi|lui|loro|essi",
        "it": "si tratta di|sarebbe",
    },
    "lets": {
        None: "avevamo detto|eravamo d'accordo per|si era detto|avevamo deciso|abbiamo detto"
        "|facciamo|sentiamoci|facciamoci|organizziamo|organizziamoci|mettiamo|fissiamo"
        "|fissiamoci|prendiamo|prendiamoci|e se facessimo|mettiamoci|ci prendiamo|pianifichiamo"
        "|programmiamo|blocchiamo|blocchiamoci|facciamo un salto|che ne dici|che ne dite"
        "|ci facciamo|ci organizziamo|dobbiamo fare|dobbiamo fissare|diamoci",
    },
    "me": {
        None: "me|mi|ci|ce|per me|per noi|lo facciamo|noi due|ciò|cosa del genere|qualcosa"
        "|questo qui|me lo|ce lo|si|ne|se",
    },
    "my": {
        None: "mio|mia|miei|mie|tuo|tua|tuoi|tue|suo|sua|suoi|sue|nostro|nostra|nostri|nostre"
        "|vostro|vostra|vostri|vostre|qualche|alcuni|alcune|il mio|la mia|i miei|le mie"
        "|il nostro|la nostra|il tuo|la tua|il suo|la sua|i nostri|le nostre",
    },
    "want": {
        None: "cerco|cerchiamo|sto cercando|stiamo cercando|propongo|ti propongo|vi propongo"
        "|proponiamo|le propongo|proporrei|suggerisco|proporre|voglio|vorrei|vogliamo|vorremmo"
        "|voglio che|ho bisogno di|abbiamo bisogno di|mi serve|ci serve|bisogna|devo|dobbiamo"
        "|dovrei|dovremmo|mi piacerebbe|ci piacerebbe|avrei bisogno di|avremmo bisogno di|serve"
        "|servirebbe|mi servirebbe|ci servirebbe|occorre|occorrerebbe|mi occorre|bisognerebbe"
        "|devi|dovresti|dovete|ho bisogno che|vorrei che|vado a|intendo|desidero|desidererei"
        "|gradirei|desideriamo|mi serviva|avrei voluto|deve|devono|dovrebbe|fai in modo di"
        "|assicurati di|cerca di|assicurati che|vuole|necessito di|necessitiamo di"
        "|ho necessità di|c'è bisogno di|serve che|c'è da|si deve|vogliate|va fatto|va fissato"
        "|va fissata|volevo|volevamo|toccherebbe|tocca",
    },
    # These ask for a meeting all by themselves.
    "ask": {
        None: "pianificare|pianifica|pianificate|pianificami|pianificaci|organizzare|organizza"
        "|organizzate|organizzami|organizzaci|fissare|fissa|fissate|fissami|fissaci|programmare"
        "|programmate|programmami|schedulare|schedula|schedulate|convocare|convoca|convocate"
        "|calendarizzare|calendarizza|calendarizzate|combinare|combina|fissarmi|fissarci"
        "|fissarlo|pianificarci|programmarci|schedularci|organizzarmi|organizzarci|pianificarmi"
        "|stabilire|stabilisci|fisare|organizare|organiza|prevedere|prevedi|prevedete|schedulami"
        "|schedulare una|indire|indici|fissarla|pianifichi|organizzi|fissi",
        "any": "bloccarci|prenotarci|riservarci|bloccarsi|riservarmi|prenotare|prenota|prenotate"
        "|prenotami|prenotaci|prenotarmi|riservare|riserva|riservate|bloccare|blocca|bloccate"
        "|bloccami|bloccaci|impostare|imposta|impostate|impostami|bloccarmi|riservami|allestire"
        "|predisponi|predisporre|prenoti",
    },
    # These need a meeting, a calendar or a time beside them.
    "put": {
        None: "aggiungere|aggiungi|aggiungete|aggiungimi|mettere|metti|mettete|mettimi|mettici"
        "|creare|crea|create|creami|creaci|inserire|inserisci|inserite|inseriscimi|segnare|segna"
        "|segnate|segnami|segnati|segnatevi|annotare|annota|annotami|trovare uno slot"
        "|trova uno slot|trovare un momento|trova un momento|trova un buco|trovare un buco"
        "|trova una data|inserirlo|metterlo|creato|aggiunto|inserito|appunta|appuntami|mettilo"
        "|crei|mettila|mettermi|crearmi|inserirmi|salva la data|trovami uno slot|trovami un buco"
        "|trova spazio|caricare|carica|inserisca|aggiunga|metta|segni",
        "any": "fare|fai|fate|fammi|farmi|trovami|trovaci|prendere|prendi|prendete|trova|trovare"
        "|trovate|facci|faccia",
    },
    # These are what is to be done as often as they ask.
    "task": {
        None: "programma|manda|mandare|mandami|invia|inviare|inviami|apri|aprire|avvia|avviare"
        "|prepara|preparare|chiedi|chiedere|dai una|scrivi|scrivere|usa|usare|salva|tieni|tenere"
        "|correggere|partecipare|partecipare a|consegnare|consegna|finire|lancia|lanciare|genera"
        "|inviate|mandate|spedisci|spedire|comincia|cominciare|rivedere|discutere|preparazione",
    },
    "remind": {
        None: "ricordami|ricordami di|ricordare|promemoria|un promemoria|ricordarmi"
        "|ricordarmi di|ricordati|ricordaci|non dimenticare|non dimenticarti|ricordami che"
        "|ricordaci di|reminder|un reminder|ricordatemi|ricordatemi di|avvisami|notificami"
        "|ricordamelo|ricordati di|non farmi dimenticare|non scordare|un promemoria per"
        "|promemoria per|mettimi un promemoria|imposta un promemoria|non farmi dimenticare di"
        "|rammentami",
    },
    "meet": {
        None: "ci becchiamo|becchiamoci|ci ritroviamo|vederci|incontrarci|incontrare|sentirci"
        "|parlare|parlarci|vedersi|sentirsi|ci vediamo|ci sentiamo|vediamoci|incontriamoci"
        "|parlare con|vedere|confrontarci|confrontarsi|ci troviamo|troviamoci|ritrovarci"
        "|parliamo|parliamone|confrontiamoci|sentire|ci incontriamo|incontrarsi|chiamare"
        "|fare due chiacchiere|fare il punto|ci aggiorniamo|aggiorniamoci|trovarci|riunirci"
        "|ci riuniamo|riuniamoci|fare un punto|mi vedo|mi incontro|mi sento|vedermi|incontrarmi"
        "|sentirmi|vedo|ritrovarsi|trovarsi|aggiornarci",
    },
    "instant": {
        None: "avvia una chiamata|avviare una chiamata|avvia una riunione|avviare una riunione"
        "|inizia una riunione|iniziare una riunione|inizia una chiamata|iniziare una chiamata"
        "|riunione immediata|riunione istantanea|riunione adesso|chiamata adesso|call adesso"
        "|apri una riunione|apri una call|avvia una call|inizia una call|avvia una videochiamata"
        "|fai partire una riunione|fai partire una call|lancia una call|lancia una riunione"
        "|avvia riunione|avvia call|meet now|sentiamoci subito|sentiamoci adesso|call subito"
        "|call al volo|riunione al volo|fai partire una chiamata|avviare una call"
        "|iniziare una call|avvia la riunione|riunione subito|una call al volo"
        "|apri una videochiamata|inizia la riunione|avvia una riunione istantanea"
        "|riunione improvvisata",
    },
    "meeting": {
        None: "riunione|riunioni|riunone|riuione|riunine|meeting|meetings|call|calls|chiamata"
        "|chiamate|appuntamento|appuntamenti|appuntameto|videochiamata|videochiamate"
        "|videoconferenza|videocall|video call|conference call|conf call|teleconferenza|sessione"
        "|sessioni|slot|telefonata|riunione teams|riunione di teams|call teams|chiamata teams"
        "|meeting teams|incontro|riunione online|riunione virtuale|meeting online|incontri"
        "|seduta|fascia oraria|riunione su teams|call su teams|meeting su teams"
        "|chiamata su teams|riunioncina|riu|app.to|appunt|appto|videoriunione"
        "|riunione telefonica|conferenza telefonica|attività|riunione microsoft teams|colloqui"
        "|webcall|video chiamata|telco|tele|mtg|appuntamentino|riunione in videoconferenza"
        "|incontro online|riunione zoom|call zoom",
        "holder": "evento|eventi|voce|impegno|entry|evento di calendario",
        "to": "invito|inviti|convocazione|richiesta di riunione|richiesta di meeting"
        "|invito teams|invito di calendario",
    },
    "room": {
        None: "sala|sale|sala riunioni|sala riunione|sala meeting|saletta|aula|sala conferenze"
        "|stanza",
    },
    # A meeting of two: the other one is part of its name.
    "pair": {
        None: "1:1|1-1|one to one|one-to-one|faccia a faccia|a quattr'occhi|uno a uno|colloquio"
        "|caffè|1 a 1|1 to 1|bilaterale|121|one on one|1-on-1|colloquio conoscitivo"
        "|colloquio individuale|caffè virtuale|intervista|1-a-1|colloquio di lavoro",
    },
    "calendar": {
        None: "calendario|agenda|calendari|calendario outlook|in agenda|in calendario"
        "|a calendario|sul calendario|nel calendario|nell'agenda|sulla mia agenda"
        "|sul mio calendario|nel mio calendario|nella mia agenda|in agenda outlook|calendar"
        "|al calendario|al mio calendario|in outlook|su outlook|sull'agenda|all'agenda"
        "|alla mia agenda|nel nostro calendario",
    },
    "fresh": {
        None: "nuovo|nuova|nuovi|nuove|altro|altra|veloce|rapido|rapida|breve|piccolo|piccola"
        "|virtuale|urgente|ulteriore|velocissima|un altro|un'altra|rapidissima|breviss"
        "|urgentissima|online",
    },
    "with": {
        "ask": "invita|invitare|invitate|e invita|, invita|e invitate|invitami|coinvolgi|includi"
        "|e includi|invitiamo|invita anche",
        None: "con|con me e|assieme a|insieme a|insieme con|includendo|coinvolgendo"
        "|con la partecipazione di|invitando|assieme ad|insieme ad|e con|convocando|me e",
    },
    "about": {
        None: "su|sul|sulla|sulle|sullo|sull'|sui|sugli|riguardo a|riguardo al|riguardo alla"
        "|riguardo|circa il|circa la|in merito a|in merito al|in merito alla|in merito"
        "|a proposito di|a proposito del|a proposito della|riguardante|riguardanti|inerente"
        "|relativo a|relativa a|relativo al|relativa al|per parlare di|relativa alla"
        "|relativo alla|per parlare del|per parlare della|per parlare dei|per parlare delle"
        "|per discutere|per discutere di|per discutere del|per discutere della|per discutere dei"
        "|oggetto :|argomento :|tema :|per parlare dell'|per discutere dell'|per affrontare"
        "|sul tema|sul tema del|sul tema della|sul tema dei|ordine del giorno:|odg :|odg"
        "|si parla di|per confrontarci su|per confrontarci sul|per confrontarci sulla"
        "|per confrontarci|per analizzare|per approfondire|dedicata a|dedicato a|dedicato al"
        "|dedicata al|dedicata alla|dedicato alla|re :|in tema di|in materia di|parliamo di"
        "|parleremo di|discutere di|parlare di|parlare del|parlare della|discutere del"
        "|discutere della|per trattare|con oggetto:|che riguarda|avente per tema|sull'argomento"
        "|per fare il punto su|per fare il punto sul|per fare il punto sulla|per rivedere"
        "|per vedere|parlare dei|per parlare degli|parliamo del|parliamo della|per valutare"
        "|in relazione a|in relazione al|di cui parlare|sulle questioni|per definire|su come",
    },
    "titled": {
        None: "riunione chiamata|call chiamata|meeting chiamato|evento chiamato"
        "|incontro chiamato|sessione chiamata|intitolato|intitolata|chiamato|dal titolo"
        "|con titolo|con il titolo|col titolo|con oggetto|con l'oggetto|avente per oggetto"
        "|avente ad oggetto|denominato|denominata|nominato|nominata|di nome|chiamala|chiamalo"
        "|intitolala|intitolalo|il titolo è|il titolo sarà|sotto il nome di|con il nome"
        "|con il nome di|col nome|col nome di|che si chiama|si intitola|dal nome|che si intitola"
        "|con nome|titolata|titolato|l'oggetto è|come titolo|a nome|l'argomento è|il tema è"
        "|il nome è|e chiamalo|e chiamala|con titolo:|titolo:",
    },
    "titleword": {
        "title": "titolo|titolo della riunione|titolo evento",
        None: "nome|oggetto|argomento|tema|etichetta",
    },
    "as": {
        None: "come|in qualità di|in veste di",
    },
    "be": {
        "ask": "è|sono previste",
        None: "fissato|organizzato|pianificato|programmato|fissata|organizzata|pianificata"
        "|programmata|prenotato|prenotata|bloccato|calendarizzato|calendarizzata|riservata"
        "|riservato|essere|si tiene|si terrà|ha luogo|avrà luogo|inizia|inizierà|comincerà|sarà"
        "|fissato per|previsto|prevista|previsto per|prevista per|fissata per|previsti|avvenire"
        "|si svolge|si svolgerà|che si terrà|parte|sia|avviene|che si svolgerà|inizia il"
        "|che sarà|cade|che inizia|è alle|tenersi|è previsto|è prevista|saranno",
    },
    "that": {
        None: "che|perché|perche|siccome|dato che|visto che|ma|però|anche se|mentre|affinché"
        "|così che|dove poi|cui|in modo da|in cui|purché|se non|poiché|finche",
    },
    "people": {
        None: "persona|persone|ospiti|ospite|partecipanti|partecipante|invitati|invitato|pax"
        "|posti|pers|colleghi",
    },
    # A plural is everybody's, a singular the last one's.
    "role": {
        "presenter": "come relatore|come relatrice|come presentatore|come presentatrice"
        "|in qualità di relatore|in qualità di relatrice|in qualità di presentatore",
        "presenters": "come relatori|come relatrici|come presentatori|in qualità di relatori",
        "coorganizer": "come co-organizzatore|come coorganizzatore|come co-organizzatrice"
        "|come coorganizzatrice|come co-host",
        "coorganizers": "come co-organizzatori|come coorganizzatori|come coorganizzatrici",
        "attendee": "come partecipante|come invitato|come invitata|come ospite|come uditore",
        "attendees": "come partecipanti|come invitati|come ospiti|come uditori",
    },
    "place": {
        None: "ufficio|uffici|edificio|palazzo|sede|indirizzo|luogo|piazza|piano|centro|locali"
        "|luogo:",
    },
    "not": {
        None: "non|mai|senza|nessun|nessuno|nessuna|niente|nemmeno|neanche|né",
    },
    "filler": {
        "instead": "invece|piuttosto|meglio",
        None: "come da accordi|come concordato|come d'accordo|come discusso|come previsto"
        "|come da programma|c/o|meglio se|p.v.|p.v|c.m.|c.a.|u.s.|di preferenza|preferibilmente"
        "|stessa ora|alla stessa ora|idealmente|vi va bene|ti va bene|le va bene|andrebbe bene"
        "|può andare|vi andrebbe bene|ti andrebbe bene|qui|qua|lì|là|davvero|quasi|già|ancora"
        "|tutto il giorno|tutta la giornata|su teams|via teams|tramite teams|per telefono"
        "|in presenza|da remoto|a distanza|su zoom|al massimo|in videocall|al volo|velocemente"
        "|rapidamente|come al solito|come sempre|al più tardi|in videoconferenza|in remoto"
        "|via zoom|insieme|ove possibile|nuovamente|di nuovo|in teams|circa un po'|un po'"
        "|in linea|su ms teams|su microsoft teams|su meet|in video|con teams|del genere|molto"
        "|al telefono|da noi|presso|minimo|massimo|in totale|scarse|scarsi|abbondanti|così"
        "|proprio|tutti insieme|a tutti|al limite|con calma|da qualche parte|via microsoft teams",
    },
    "option": {
        "passcode:true": "con password|con una password|con codice|con un codice|con passcode"
        "|con pin|con un pin|protetta da password|protetto da password|con codice di accesso"
        "|con un codice di accesso|password obbligatoria|aggiungi una password"
        "|metti una password|con codice d'accesso|richiede password|protetta con password"
        "|protetto con password|con un passcode|e una password|password richiesta"
        "|con la password|metti la password|con codice segreto|con un codice d'accesso",
        "passcode:false": "senza password|senza codice|senza passcode|senza pin|nessuna password"
        "|niente password|senza codice di accesso|no password|senza codice d'accesso",
        "end_to_end_encryption:true": "crittografia end-to-end|con crittografia end-to-end"
        "|crittografata end-to-end|crittografato end-to-end|cifrata end-to-end|con crittografia"
        "|e2ee|con crittografia end to end|crittografata|cifrata|con cifratura end-to-end"
        "|con crittografia e2e|con la crittografia end-to-end|crittografia end to end",
        "end_to_end_encryption:false": "senza crittografia|senza crittografia end-to-end"
        "|niente crittografia",
        "lobby:everyone": "senza sala d'attesa|senza lobby|niente sala d'attesa"
        "|tutti possono entrare direttamente|tutti entrano direttamente|niente lobby"
        "|nessuna sala d'attesa|tutti possono saltare la sala d'attesa"
        "|tutti saltano la sala d'attesa|sala d'attesa disattivata"
        "|tutti possono evitare la sala d'attesa|no lobby|salta la sala d'attesa"
        "|ingresso libero per tutti|disattiva la sala d'attesa|senza sala di attesa"
        "|niente sala di attesa|tutti evitano la sala d'attesa",
        "lobby:organization": "sala d'attesa per gli esterni"
        "|gli esterni aspettano in sala d'attesa|gli esterni passano dalla sala d'attesa"
        "|lobby per gli esterni|le persone della mia organizzazione saltano la sala d'attesa"
        "|gli esterni attendono in sala d'attesa"
        "|le persone della mia organizzazione possono saltare la sala d'attesa"
        "|i colleghi saltano la sala d'attesa|sala d'attesa solo per gli esterni",
        "lobby:organizationAndFederated": ""
        "le organizzazioni attendibili saltano la sala d'attesa"
        "|le organizzazioni fidate saltano la sala d'attesa",
        "lobby:invited": "solo gli invitati saltano la sala d'attesa"
        "|solo gli invitati possono saltare la sala d'attesa"
        "|gli invitati saltano la sala d'attesa|solo gli invitati evitano la sala d'attesa"
        "|solo gli invitati entrano direttamente"
        "|solo gli invitati possono evitare la sala d'attesa"
        "|solo gli invitati possono entrare direttamente",
        "lobby:organizer": "con sala d'attesa|con la sala d'attesa|con lobby"
        "|tutti in sala d'attesa|con una sala d'attesa|sala d'attesa per tutti"
        "|tutti attendono in sala d'attesa|tutti aspettano in sala d'attesa|sala d'attesa attiva"
        "|attiva la sala d'attesa|con sala di attesa|tutti passano dalla sala d'attesa"
        "|sala d'attesa attivata",
        "presenters:organizer": "solo io posso presentare|solo l'organizzatore può presentare"
        "|presento solo io|solo io come relatore|solo gli organizzatori possono presentare"
        "|sono l'unico relatore|solo l'organizzatore presenta|posso presentare solo io",
        "presenters:everyone": "tutti possono presentare|chiunque può presentare"
        "|tutti i partecipanti possono presentare|tutti presentano",
        "presenters:organization": "le persone della mia organizzazione possono presentare"
        "|i colleghi possono presentare|solo i colleghi possono presentare"
        "|solo la mia organizzazione può presentare",
        "record:true": "registra la riunione|registrare la riunione|con registrazione|registrata"
        "|registrato|registrala|con registrazione automatica|registralo|registrazione automatica"
        "|registra la call|e registra|da registrare|registra tutto|registra automaticamente"
        "|e registrala|con la registrazione|registrate|registrazione attiva|registra|registriamo"
        "|registratela|e registrata|registra l'incontro|registrarla",
        "record:false": "senza registrazione|senza registrare|non registrare"
        "|niente registrazione|non registrarla|nessuna registrazione|non registrata"
        "|non va registrata|non registrate|non registrarlo",
        "chat:disabled": "senza chat|chat disattivata|niente chat|disattiva la chat"
        "|chat disabilitata|disabilita la chat",
        "chat:limited": "chat solo durante la riunione|chat limitata|chat limitata alla riunione",
        "camera:false": "né telecamera|né video|senza video|senza telecamere|telecamere spente"
        "|videocamere spente|senza telecamera|solo audio|webcam spente|videocamere disattivate"
        "|telecamere disattivate|niente video|senza videocamere|camere spente",
        "microphone:false": "né microfono|né microfoni|microfoni spenti|microfoni disattivati"
        "|senza microfoni|silenzia tutti|partecipanti silenziati|tutti silenziati"
        "|microfoni disabilitati|tutti muti|microfoni muti|disattiva i microfoni",
        "reactions:false": "senza reazioni|reazioni disattivate|niente reazioni",
        "reactions:true": "con reazioni|reazioni attive|con le reazioni|reazioni attivate",
        "entry_announcements:true": "annuncia gli ingressi|con annuncio degli ingressi"
        "|annuncia chi entra",
        "entry_announcements:false": "senza annunci di ingresso|non annunciare gli ingressi"
        "|senza annunciare gli ingressi",
        "dial_in_bypasses_lobby:true": "chi chiama salta la sala d'attesa"
        "|chi telefona salta la sala d'attesa|i chiamanti saltano la sala d'attesa",
        "admitters:organizerAndCoOrganizers": "solo gli organizzatori possono ammettere"
        "|solo gli organizzatori ammettono|solo gli organizzatori fanno entrare"
        "|solo gli organizzatori possono far entrare",
        "watermark:true": "con filigrana|con una filigrana|con watermark|filigrana attiva"
        "|con la filigrana",
        "live_event:true": "evento live|come evento live|evento in diretta"
        "|come evento in diretta|diretta streaming|in diretta|live event",
    },
    # Words of subjects too: an option only where they stand by themselves.
    "optionword": {
        "passcode:true": "password|codice di accesso|passcode",
        "record:true": "registrazione|registrare",
        "end_to_end_encryption:true": "cifratura",
        "lobby:organizer": "sala d'attesa|lobby",
        "watermark:true": "filigrana|watermark",
    },
    "template": {
        None: "modello|template",
    },
    "question": {
        None: "che cosa|cosa|quando|dove|dov'è|chi|come mai|come stai|come va|quale|quali|quanto"
        "|quanti|quante|quanta|ho qualcosa|hai|avete|siete|è vero|a che ora|perché mai|qual è"
        "|quant'è|sai|sapete|quand'è|com'è|sai se|abbiamo qualcosa|che ore sono|che ora è"
        "|qualcuno sa|qualcuno ha|qualcuno può|sono libero|sono libera|chi è|chi viene"
        "|com'è andata|come è andata|che tempo|che giorno|che fai|che fate|che ne so|stai|di chi"
        "|di cosa|con chi ho",
        "there": "c'è qualcosa",
        "how": "come posso|come si fa a|come faccio a|come si crea|come creare|come pianificare"
        "|come prenotare|come si prenota|come organizzare|come si può|come programmare"
        "|come fare per|come si pianifica|come facciamo a",
        "past": "era|erano",
    },
    "past_tense": {
        None: "ha confermato|ha approvato|ha risposto|hanno confermato|ha accettato|ha rifiutato"
        "|ha inviato|ho inviato|ho ricevuto|ha ricevuto|abbiamo ricevuto|abbiamo inviato"
        "|ha cambiato|ha chiuso|ha spostato|ha annullato|ha mandato|ho mandato|ha finito"
        "|è annullata|è annullato|è stata annullata|è stato annullato|è confermata|è confermato"
        "|è rimandata|è rimandato|è saltata|è saltato|è spostata|è spostato|è stata rimandata"
        "|è stata spostata|ho avuto|abbiamo avuto|è stata|è stato|sono stati|è andata|è andato"
        "|siamo andati|stata|stato|ho incontrato|abbiamo parlato|ho parlato|si è tenuta|c'era"
        "|avevo|avevamo|aveva|ha avuto|abbiamo fatto|ci siamo visti|ci siamo sentiti"
        "|abbiamo visto|abbiamo discusso|ho visto|ho sentito|ha detto|hanno detto|è finita"
        "|è durata|è durato|andata bene|andato bene|sono andato|sono andata|ho fatto|mi ha detto"
        "|ero|ho dormito|ho mangiato|ho comprato|ho dimenticato|si è rotto|si è rotta|è nato"
        "|è nata|è morto|è arrivato|è arrivata|è partito|è partita|abbiamo finito|ho finito"
        "|ho lavorato|hanno fatto|ha fatto|ha chiamato",
        "behind": "chiude|arriva|arrivano|scade|abita|pensa|adora|odia|funziona|apre|costa|amo"
        "|odio|adoro|torna",
        "part": "perso|persa|mancato|terminato|terminata|finito|finita|vinto|iniziato|iniziata"
        "|cominciato|saltata",
    },
    # Wanting to be told or shown something.
    "look": {
        None: "mostra|mostrami|mostrare|dimmi|ditemi|dammi|datemi|cerca|cercare|cercami|accendi"
        "|accendere|spegni|spegnere|leggi|leggere|verifica|verificare|controlla|controllare"
        "|guarda|guardare|calcola|calcolare|traduci|suona|converti|spiega|racconta|raccontami"
        "|sapere|conoscere|compra|comprare|paga|pagare|abbassa|alza|svegliami|conta fino a|ferma"
        "|visualizza|elenca|elencami|fammi vedere|fammi sapere|consulta|riproduci|metti su"
        "|metti la musica|chiama un|ordina|ordinami|ordinare|dirmi|fammi un riassunto|riassumi"
        "|consigliami|suggeriscimi|vedere il|vedere la|spiegami|traduci in|dimmi se"
        "|metti della musica|bonifica|trasferisci|ricordami quando|ricordami dove|ricordami come"
        "|tradurre|cucina|confermami|conferma|confermare|confermi",
    },
    "available": {
        None: "disponibile|disponibili|libero|libera|liberi|libere|occupato|occupata"
        "|disponibilità|impegnato|impegnata",
    },
    # What other helpers book, set and order.
    "errand": {
        None: "sveglia|sveglie|timer|taxi|uber|pizza|pizze|albergo|hotel|luci|luce|musica"
        "|playlist|canzone|canzoni|barzelletta|barzellette|ricetta|ricette|carta di credito"
        "|bancomat|termostato|riscaldamento|lampada|radio|podcast|conto corrente|bolletta|euro"
        "|meteo|carta prepagata|operatore|servizio clienti|bonifico|b&b",
        "list": "lista della spesa|lista delle cose da fare|to-do list|todo list|la mia lista",
        "trip": "volo|voli|biglietto aereo|biglietto del treno|biglietti|un tavolo|tavolo"
        "|ristorante|treno|ferie|vacanze|vacanza|auto a noleggio|giorno libero|permesso"
        "|macchina a noleggio|biglietto|camera|viaggio|un giorno di ferie",
    },
    "smalltalk": {
        None: "esco|torno|vado|compio|ti chiamo|vi chiamo|ti scrivo|ti mando|vi mando|finisco"
        "|stacco|scusate il ritardo|scusa il ritardo|vi raggiungo|ti raggiungo|buona riunione"
        "|ti dico|vi dico|vediamo|dipende|ne riparliamo|a prestissimo|ti richiamo|vi richiamo"
        "|ci teniamo in contatto|piove|nevica|fa freddo|fa caldo|c'è il sole|a presto|a dopo"
        "|buona giornata|buona serata|buon weekend|buon fine settimana|buon lavoro"
        "|in bocca al lupo|buon compleanno|auguri|tanti auguri|congratulazioni|complimenti"
        "|mi dispiace|sono in ritardo|arrivo|sto arrivando|lol|haha|ahah|ahaha|arrivederci"
        "|ci vediamo dopo|alla prossima|buon appetito|figurati|buone vacanze|benvenuto|benvenuta"
        "|bentornato|bentornata|piacere|non vedo l'ora|sono malato|sono malata|in ferie"
        "|sono assente|sarò assente|nessun problema|non c'è problema|buonanotte|buona notte"
        "|buon anno|cordiali saluti|distinti saluti|saluti|grazie per|grazie per la"
        "|grazie per il|troppe|troppi|come state|ti faccio sapere|vi faccio sapere|ti aggiorno"
        "|vi aggiorno|buona settimana|buon viaggio|mi spiace|peccato|sono in ferie|sarò in ferie"
        "|sono in malattia|in smart working|buon natale|buone feste|bel lavoro|bravi|bravo|brava"
        "|ottimo lavoro|in malattia|buon inizio settimana|buon pranzo|buona domenica|buon lunedì"
        "|buon venerdì|di nulla|di niente|prego figurati|baci|un abbraccio|un saluto"
        "|cordialmente|a più tardi|sono in smart working|faccio tardi|sono fuori ufficio"
        "|fuori ufficio|sarò fuori ufficio|a risentirci|sono in riunione|bella giornata"
        "|bel tempo",
    },
    # Words that are a time or an asking elsewhere, but not in these.
    "word": {
        "gathering": "revisione|demo|workshop|formazione|presentazione|allineamento|punto"
        "|comitato|cda|seminario|webinar|brainstorming|kick-off|kickoff|retrospettiva|retro"
        "|stand-up|standup|daily|sprint|cerimonia|conferenza|festa|lancio|review|sal"
        "|stato avanzamento|aggiornamento|visita|audit|prova|assemblea|consiglio|sync|training"
        "|corso|lezione|esame|follow-up|debrief|briefing|confronto|collaudo",
        None: "fine anno|inizio anno|fine progetto|fine mese|fine stage|fine contratto|metà anno"
        "|mezza giornata|post-vendita|messa in produzione|messa in servizio|messa a punto"
        "|ora legale|ore straordinarie|straordinari|primo trimestre|secondo trimestre"
        "|terzo trimestre|quarto trimestre|primo semestre|secondo semestre|black friday|a.d."
        "|piano d'azione|piano di lavoro|piano marketing|nota spese|note spese|note di credito"
        "|nota di credito|lunedì dell'angelo|venerdì santo|primo soccorso|primo giorno di lavoro"
        "|prima linea|prima fila|prime vendite|pre-vendita|prevendita|sopralluogo|coda d'attesa"
        "|seconda fase|prima fase|terza fase|terzo settore|secondo piano|primo piano|terzo piano"
        "|case study|fine lavori|punto vendita|punti vendita|centro di costo|porte aperte"
        "|ordine del giorno|sotto-progetto|ex-novo|vis-à-vis|piano ferie|piano industriale"
        "|piano editoriale|monte ore|conto ore|gestione ore|mezzi pubblici|quarta rivoluzione"
        "|prima nota|prima impressione|programma elettorale|consegna lavori|fine corsa"
        "|prima casa|seconda casa|sette note|chiusura d'anno|prima versione|nuova versione",
    },
    "cancel": {
        None: "annullala|annullalo|cancellala|cancellalo|eliminala|eliminalo|annulla|annullare"
        "|annullate|annullami|cancella|cancellare|cancellate|elimina|eliminare|eliminate|rimuovi"
        "|rimuovere|disdici|disdire|togli|togliere|annulliamo|cancelliamo|disdiciamo|cancellami"
        "|annullarla",
    },
    "move": {
        None: "sposta|spostare|spostate|spostami|rimanda|rimandare|rimandate|posticipa"
        "|posticipare|posticipate|riprogramma|riprogrammare|riprogrammate|rinvia|rinviare"
        "|rinviate|cambia l'orario|cambiare l'orario|cambia orario|cambia l'ora|cambia la data"
        "|cambiare la data|ripianifica|ripianificare|cambiare orario|modifica l'orario"
        "|modificare l'orario|spostiamo|rimandiamo|rinviamo|spostarla|spostarlo"
        "|cambia l'orario di|cambia l'orario della|cambia l'orario del|spostiamola|slittare"
        "|far slittare|fai slittare|posticipiamo|rischedula|rischedulare|spostala|spostalo"
        "|rimandala|rimandalo|posticipala|posticipalo",
        "earlier": "anticipa|anticipare|anticipate|anticipiamo|anticipala|anticipalo",
        "set": "falla|fallo|rendila|cambiala|cambialo|passala a",
    },
    "settings": {
        None: "cambia la mia lingua|cambiare la lingua|impostazioni|le mie impostazioni"
        "|preferenze|le mie preferenze|cambia fuso orario|cambiare fuso orario"
        "|cambia il mio fuso orario|cambia lingua|cambiare lingua|configurazione"
        "|cambia la lingua|apri le impostazioni|modifica le impostazioni|cambia il fuso orario"
        "|modifica il mio fuso orario|cambiare il fuso orario|mostra le impostazioni"
        "|modifica le mie preferenze|cambiare le impostazioni",
    },
    "help": {
        None: "mi puoi aiutare|puoi aiutarmi|mi può aiutare|potete aiutarmi|mi potete aiutare"
        "|aiuto|aiutami|aiutatemi|cosa puoi fare|cosa sai fare|che cosa sai fare"
        "|che cosa puoi fare|come funziona|come funzioni|chi sei|a cosa servi"
        "|cosa posso chiederti|ho bisogno di aiuto|mi serve aiuto|help|che sai fare"
        "|fammi un esempio|come ti uso|mi aiuti|ho bisogno d'aiuto|come si usa|che puoi fare"
        "|a che servi|cosa riesci a fare|dammi un esempio|mostrami un esempio",
    },
    "signin": {
        None: "accedi|accedere|login|fammi accedere|effettua l'accesso|voglio accedere"
        "|collega il mio account|sign in|collegami|connettimi|effettuare l'accesso|accesso"
        "|autenticami|entra|log in|fai login|fare login",
    },
    "signout": {
        None: "esci|uscire|logout|disconnettimi|disconnetti|disconnettersi"
        "|scollega il mio account|sign out|scollegami|voglio uscire|disconnettermi|dimenticami"
        "|fai logout|log out|fammi uscire|fare logout|scollega account",
    },
    "list": {
        None: "ci sono riunioni|ci sono appuntamenti|ci sono impegni|ho degli impegni"
        "|ho riunioni|ho impegni|ho appuntamenti|abbiamo riunioni|cosa ho|cosa abbiamo"
        "|che cosa ho|prossima riunione ?|prossimo appuntamento ?|le mie riunioni"
        "|i miei appuntamenti|mie riunioni|elenco riunioni|elenca le mie riunioni"
        "|prossime riunioni|lista delle riunioni|quali riunioni|la mia prossima riunione"
        "|i miei impegni|i miei meeting|la mia agenda|mostra le mie riunioni"
        "|mostrami le mie riunioni|lista riunioni|le mie prossime riunioni|le mie call"
        "|quali appuntamenti|elenco delle riunioni|prossimi appuntamenti|che riunioni"
        "|quante riunioni|che impegni|quali impegni|che appuntamenti|miei appuntamenti"
        "|prossimi meeting|mostrami i miei appuntamenti|mostra i miei appuntamenti"
        "|riunioni in programma|le riunioni di|il mio prossimo appuntamento"
        "|i miei prossimi appuntamenti",
    },
}  # fmt: skip

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "di nuovo …|ancora …|un'altra volta …|ripeti|ripetila|ripetila …|ripetilo …"
    "|ripeti la riunione|ripeti la riunione …|ripeti …|rifacciamola …|rifallo …|rifalla …"
    "|lo stesso …|la stessa …|stessa ora …|alla stessa ora …|la stessa riunione …"
    "|… di nuovo|… un'altra volta|ripetiamo …|ripetere …|uguale …",
    "repeat": "ripeti …|ripetete …|ripetiamo …|ripetere …|rifai …|rifate …|rifacciamo …|rifare …"
    "|replica …|replichiamo …|possiamo ripetere …|puoi ripetere …|voglio ripetere …"
    "|vorrei ripetere …|dobbiamo ripetere …|fai di nuovo …|fai … di nuovo|fai … di nuovo …"
    "|facciamo di nuovo …|facciamo … di nuovo|facciamo … di nuovo …|la … di nuovo|il … di nuovo"
    "|la … un'altra volta|il … un'altra volta",
    "remind": "ricordami|ricordami …|ricordami … prima|ricordamelo|ricordamelo … prima"
    "|ricordami … prima della riunione|ricordami … prima dell'inizio|ricordami prima"
    "|ricordami la riunione|ricordami della riunione|ricordami prima della riunione"
    "|avvisami|avvisami … prima|avvisami … prima della riunione|ricordarmi … prima"
    "|ricordarmelo … prima|mettimi un promemoria … prima|un promemoria … prima"
    "|promemoria … prima|imposta un promemoria … prima|imposta un promemoria"
    "|ricordami … prima del|ricordami … prima della",
    "rename": "chiamala …|chiamalo …|chiama la riunione …|rinominala …|rinominala in …"
    "|rinomina la riunione …|rinomina la riunione in …|rinomina in …|rinominalo in …"
    "|cambia il titolo in …|cambia il nome in …|cambia l'oggetto in …"
    "|modifica il titolo in …|modifica il nome in …|intitolala …|il titolo è …"
    "|rinominarla in …|dalle il nome …",
    "invite": "aggiungi …|aggiungi anche …|aggiungi … alla riunione|aggiungi … pure|aggiungere …"
    "|aggiungere … alla riunione|invita …|invita anche …|invita … alla riunione"
    "|invitare …|invitare … alla riunione|includi …|includi anche …|inserisci …"
    "|coinvolgi …",
    "show": "copia l'invito|copiare l'invito|copia invito|l'invito|invito|mostra l'invito"
    "|mostrami l'invito|dammi l'invito|numero di telefono|il numero|il numero di telefono"
    "|qual è il numero|per telefono|mostra il numero|il link|link|qual è il link"
    "|dammi il link|mostra il link|partecipa|partecipare|entra|come entro|come partecipo"
    "|la password|qual è la password|il codice|qual è il codice|mostra la riunione"
    "|mostrami la riunione|mostramela|aggiungila al mio calendario|aggiungi al calendario"
    "|aggiungi al mio calendario|mettila in calendario|mettila in agenda"
    "|mettila nel mio calendario|copia il link|copiare il link",
    "yes": "sì|si|sì grazie|sì per favore|sì, grazie|sì, per favore|certo|va bene|ok|okay"
    "|d'accordo|fallo|procedi|sì annulla|sì annullala|sì, annulla|sì, annullala|confermo"
    "|confermato|certamente|sì fallo|esatto",
    "no": "no|no grazie|no, grazie|tienila|tienilo|lasciala|lascia stare|lascia|non annullarla"
    "|non annullare|no lasciala|no, lasciala|no, tienila|meglio di no|lasciala così"
    "|mantienila",
}  # fmt: skip
