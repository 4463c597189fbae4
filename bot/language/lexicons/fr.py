"""French."""

# "L'équipe", "jusqu'à": split off, and looked up by themselves.
ELIDED = "l'|d'|j'|m'|t'|s'|c'|n'|qu'|jusqu'|lorsqu'|puisqu'"
SPELLINGS = {"œ": "oe"}
ABBREVIATIONS = "m|mm|mme|mlle|dr|pr|me|cf|ex|av|no|n|st|ste|env|éd"

WORDS: dict[str, dict[int | str | None, str]] = {
    "number": {
        0: "zéro",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix|une dizaine de|une dizaine d'",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze|une quinzaine de",
        16: "seize",
        17: "dix-sept|dix sept",
        18: "dix-huit|dix huit",
        19: "dix-neuf|dix neuf",
        20: "vingt|une vingtaine de",
        21: "vingt et un|vingt et une|vingt-et-un|vingt-et-une",
        30: "trente|une trentaine de",
        31: "trente et un|trente-et-un",
        40: "quarante",
        41: "quarante et un",
        50: "cinquante",
        51: "cinquante et un",
        60: "soixante",
        70: "soixante-dix|soixante dix|septante",
        80: "quatre-vingts|quatre-vingt|quatre vingts|huitante|octante",
        90: "quatre-vingt-dix|nonante",
    },
    "hundred": {
        100: "cent|cents",
    },
    "ordinal": {
        1: "premier|première|premiers|premières",
        2: "deuxième|second|deuxièmes|seconds",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        11: "onzième",
        12: "douzième",
        13: "treizième",
        14: "quatorzième",
        15: "quinzième",
        20: "vingtième",
    },
    "suffix": {
        None: "er|ère|re|e|è|ème|ième|nd|nde",
    },
    "meridiem": {
        "am": "am|a m|a.m.|a.m",
        "pm": "pm|p m|p.m.|p.m|p|mp",
    },
    "hmark": {
        None: "h|heure|heures|hr|hrs|heurs",
    },
    "half": {
        30: "demi|demie|demis|demies|½",
    },
    "quarter": {
        15: "quart|quarts",
    },
    "minus": {
        None: "moins",
    },
    "past": {
        None: "passé de|passée de|passées de|passées",
    },
    "fixed": {
        720: "midi|12h midi|midi pile",
        0: "minuit|minuit pile",
        1020: "fin de journée|en fin de journée|fin de la journée|à la fin de la journée|eod|fdj",
    },
    "unit": {
        "minute": "minute|minutes|min|mins|mn|mns|m|minuts",
        "day": "jour|jours|j|journée|journées",
        "week": "semaine|semaines|sem|smaine|quinzaines",
        "month": "mois",
        "year": "an|ans|année|années",
    },
    "month": {
        1: "janvier|janv|jan|janiver",
        2: "février|fév|févr|fevrié|fervier",
        3: "mars",
        4: "avril|avr",
        5: "mai",
        6: "juin",
        7: "juillet|juil|juill|jui",
        8: "août|aou",
        9: "septembre|setembre|septmbre",
        10: "octobre|oct",
        11: "novembre|nov",
        12: "décembre|déc",
    },
    "at number hmark": {
        "- 1 -": "à une heure|vers une heure",
    },
    "until number hmark": {
        "- 1 -": "jusqu'à une heure",
    },
    "number month": {
        "1 9": "1 sept",
        "2 9": "2 sept",
        "3 9": "3 sept",
        "4 9": "4 sept",
        "5 9": "5 sept",
        "6 9": "6 sept",
        "7 9": "7 sept",
        "8 9": "8 sept",
        "9 9": "9 sept",
        "10 9": "10 sept",
        "11 9": "11 sept",
        "12 9": "12 sept",
        "13 9": "13 sept",
        "14 9": "14 sept",
        "15 9": "15 sept",
        "16 9": "16 sept",
        "17 9": "17 sept",
        "18 9": "18 sept",
        "19 9": "19 sept",
        "20 9": "20 sept",
        "21 9": "21 sept",
        "22 9": "22 sept",
        "23 9": "23 sept",
        "24 9": "24 sept",
        "25 9": "25 sept",
        "26 9": "26 sept",
        "27 9": "27 sept",
        "28 9": "28 sept",
        "29 9": "29 sept",
        "30 9": "30 sept",
    },
    "weekday": {
        0: "lundi|lundii|ludni",
        1: "mardi|madri",
        2: "mercredi|mercerdi|mecredi|mercrdi",
        3: "jeudi|jeduit|jeuid",
        4: "vendredi|vendedi|vendrdi|vendredii",
        5: "samedi|smaedi",
        6: "dimanche|dimache",
    },
    "weekdays": {
        0: "lundis",
        1: "mardis",
        2: "mercredis",
        3: "jeudis",
        4: "vendredis",
        5: "samedis",
        6: "dimanches",
    },
    # Short forms that are names or words as often as days.
    "shortday": {
        0: "lun",
        1: "mar",
        2: "mer|merc",
        3: "jeu",
        4: "ven|vend",
        5: "sam",
        6: "dim",
    },
    "relday": {
        0: "aujourd'hui|aujourdhui|aujourd hui|auj|ajd|ce jour|aujoud'hui|aujourd'hi",
        1: "demain|dem|lendemain|le lendemain|demian|2main|dmain|le jour d'après|le jour suivant"
        "|un jour après",
        2: "après-demain|après demain|surlendemain|le surlendemain|aprés-demain|aprés demain",
        -1: "hier|la veille",
        -2: "avant-hier|avant hier",
    },
    "relday part": {
        "-1 night": "hier soir",
        "-1 am": "hier matin",
    },
    # The little words go with the part: "à 5h du soir", "jeudi dans l'après-midi".
    "part": {
        "am": "matin|du matin|le matin|au matin|matinée|de la matinée|la matinée|du mat|mat"
        "|dans le matin|matins|les matins|au petit matin|un matin",
        "pm": "après-midi|l'après-midi|de l'après-midi|aprem|aprèm|l'aprem|d'après-midi"
        "|après midi|l'après midi|de l'après midi|aprés-midi|après-midis|l'aprèm|aprés midi"
        "|un après-midi|de l'aprem|soir|du soir|le soir|au soir|soirée|la soirée|de la soirée"
        "|soirs|un soir",
        "night": "nuit|la nuit|de la nuit|dans la nuit|de nuit",
        "noon": "du midi|le midi",
    },
    # A part that names its day as well.
    "partday": {
        "noon": "ce midi|pendant le déjeuner|avant le déjeuner|après le déjeuner|avant déjeuner"
        "|après déjeuner|à l'heure du déjeuner|pendant la pause déjeuner"
        "|pendant la pause de midi|avant midi",
        "am": "en début de matinée|en milieu de matinée|en fin de matinée|début de matinée"
        "|fin de matinée|milieu de matinée|dans la matinée|en matinée|le matin tôt|tôt le matin"
        "|le matin très tôt|au début de la matinée|à la fin de la matinée|tôt dans la matinée"
        "|dès le matin|de bon matin",
        "pm": "en début d'après-midi|en milieu d'après-midi|en fin d'après-midi"
        "|début d'après-midi|fin d'après-midi|milieu d'après-midi|en début d'aprem"
        "|en milieu d'aprem|en fin d'aprem|début d'aprem|fin d'aprem|milieu d'aprem"
        "|dans l'après-midi|dans l'aprem|dans l'après midi|en après-midi|cet aprem|c't'aprem"
        "|au début de l'après-midi|à la fin de l'après-midi|plus tard dans l'après-midi"
        "|en milieu de journée|à la mi-journée|tard dans l'après-midi",
        "night": "ce soir|à soir|après le travail|après le boulot|cette nuit|c'soir"
        "|en début de soirée|en milieu de soirée|en fin de soirée|début de soirée|fin de soirée"
        "|milieu de soirée|dans la soirée|en soirée|au début de la soirée|à la fin de la soirée"
        "|plus tard dans la soirée|tard dans la soirée|en début de la soirée",
    },
    "this part": {
        "- pm": "cet'aprem",
    },
    # What is done at one time of the day only.
    "meal": {
        "am": "petit-déjeuner|petit déjeuner|petit déj|petit-déj|p'tit déj|ptit dej"
        "|petits-déjeuners",
        "pm": "déjeuner|déj|lunch|brunch|goûter|déjeuners|dej|déjeuner d'équipe",
        "night": "5 à 7|5@7|cinq à sept|dîner|souper|apéro|apéritif|afterwork|after work|dîners"
        "|apéros|dîner d'équipe",
    },
    "month number": {
        "12 31": "à la saint-sylvestre|le soir du réveillon",
        "12 25": "à noël|le jour de noël",
        "12 24": "la veille de noël",
        "1 1": "au jour de l'an|le jour de l'an",
    },
    "weekend": {
        None: "week-end|weekend|wk-end|fin de semaine|w-e|week end|la fin de semaine",
    },
    "next": {
        1: "prochain|prochaine|prochains|prochaines|suivant|suivante|qui vient|à venir|d'après"
        "|suivants|suivantes|prochian|proch",
        2: "d'après la prochaine",
    },
    "this": {
        None: "ce|cet|cette|ces|de cette|de ce",
    },
    "last": {
        None: "dernier|dernière|derniers|dernières|passé|passée|précédent|précédente",
    },
    "every": {
        None: "tout|toute|tous|toutes|chaque|tous les|toutes les|ts les|un sur deux",
    },
    "recurring": {
        "adjective": "quotidien|quotidienne|hebdomadaire|hebdo|mensuel|mensuelle|bimensuel"
        "|bimensuelle|bihebdomadaire|récurrent|récurrente",
        "day": "quotidiennement|tous les jours|chaque jour|tous les matins|tous les soirs"
        "|chaque matin|chaque soir|tous les jours ouvrés|tous les après-midis|chaque après-midi",
        "week": "hebdomadairement|toutes les semaines|chaque semaine|toutes les deux semaines"
        "|une semaine sur deux|tous les quinze jours|tous les 15 jours|toutes les 2 semaines"
        "|une fois par semaine",
        "month": "mensuellement|tous les mois|chaque mois|chaque trimestre|une fois par mois",
        "year": "annuellement|tous les ans|chaque année",
        "plain": "récurrents|récurrentes|périodique|à répéter|se répète|qui se répète"
        "|de façon récurrente|de manière récurrente|en récurrence|répétitif|répétitive",
    },
    "early": {
        None: "début|en début|au début|milieu|en milieu|au milieu|fin|en fin|à la fin|tôt|tard"
        "|mi|en début de|début de|milieu de|en milieu de|fin de|en fin de|au début de"
        "|à la fin de|très tôt|en tout début|au plus tôt|un peu plus tard",
    },
    "at": {
        None: "à|@|aux|commence à|commençant à|qui commence à|débute à|débutant à|qui débute à"
        "|démarre à|démarrant à|début à|dès|à partir de|àpartir de|à compter de|sur le coup de"
        "|pour les|heure :",
    },
    "on": {
        None: "en date du|en date de|à la date du|le jour du|date :",
    },
    "from": {
        None: "depuis|à partir du|à compter du",
    },
    "until": {
        None: "jusqu'à|jusqu'au|jusqu'aux|jusque|jusqu'en|jusqu'|finit à|se termine à"
        "|qui se termine à|finissant à|se finit à|termine à|fin à|jusqu'a|jusque vers|s'achève à"
        "|jusqu à",
    },
    "to": {
        None: "au",
    },
    "between": {
        None: "entre",
    },
    "and": {
        None: "et|&",
    },
    "or": {
        None: "ou|ou bien",
    },
    "for": {
        None: "pour|pr",
    },
    "in": {
        None: "dans|en|d'ici à",
    },
    "by": {
        None: "par|via",
    },
    "around": {
        None: "vers|environ|aux environs de|aux alentours de|autour de|à peu près|à environ|env"
        "|approximativement|vers les|aux alentours|plus ou moins",
    },
    "of": {
        "day": "du",
        None: "de|du mois de|du mois d'|au mois de|au mois d'|des|d'|d",
    },
    "ago": {
        None: "il y a|ya",
    },
    "later": {
        None: "plus tard",
        "now": "d'ici là|à partir de maintenant",
        "earlier": "plus tôt|en avance",
        7: "en huit|en 8",
        14: "en quinze|en 15",
    },
    "within": {
        None: "sous|d'ici|dans les",
    },
    "after": {
        None: "après|à l'issue de|à l'issue du",
    },
    "before": {
        None: "avant",
    },
    "lasting": {
        None: "durée|durée de|d'une durée de|pour une durée de|pendant|durant|dure|durera|durer"
        "|qui dure|ça dure|ça durera|devrait durer|qui durera|sur une durée de|avec une durée de"
        "|durée :|durée prévue|durée prévue :|durée estimée|pour une durée|elle dure|elle durera"
        "|ça devrait durer",
    },
    "now": {
        None: "maintenant|tout de suite|immédiatement|là maintenant|à l'instant|sur-le-champ"
        "|sur le champ|asap|dès maintenant|dès que possible|illico|de suite|là tout de suite|mtn"
        "|mnt|sans attendre|en ce moment",
    },
    "the": {
        "day": "le",
        None: "la|les|l'",
    },
    "a": {
        1: "un|une",
    },
    "ish": {
        None: "ish",
    },
    "timeword": {
        None: "heure locale",
    },
    # People write "heure de Paris", all year round.
    "zone": {
        "UTC": "utc|gmt|z|temps universel",
        "Europe/Paris": "europe/paris|heure de paris|heure française|heure de france"
        "|heure de lyon|heure métropolitaine|heure de métropole|heure d'europe centrale|hec|cest",
        "Europe/Zurich": "heure de genève|heure suisse|heure de zurich|heure de lausanne"
        "|heure de berne",
        "Europe/Brussels": "heure de bruxelles|heure belge",
        "Europe/Luxembourg": "heure de luxembourg",
        "Europe/London": "heure de londres|heure anglaise|heure britannique|bst",
        "Europe/Berlin": "heure de berlin|heure de munich|heure allemande|heure de francfort",
        "Europe/Madrid": "heure de madrid|heure espagnole|heure de barcelone",
        "Europe/Rome": "heure de rome|heure de milan|heure italienne",
        "Europe/Lisbon": "heure de lisbonne",
        "Europe/Athens": "heure d'athènes|eet",
        "Europe/Bucharest": "heure de bucarest",
        "Europe/Istanbul": "heure d'istanbul",
        "Europe/Moscow": "heure de moscou|msk",
        "America/Toronto": "heure de montréal|heure de québec|heure de toronto|heure de l'est"
        "|hne|hae|heure d'ottawa|heure du québec|heure normale de l'est|heure avancée de l'est",
        "America/New_York": "heure de new york|heure de boston|edt|heure de miami"
        "|heure de washington|heure de new-york|heure new-yorkaise",
        "America/Chicago": "heure de chicago|heure du centre|heure de dallas|heure de houston",
        "America/Denver": "heure de denver|heure des rocheuses",
        "America/Los_Angeles": "heure de los angeles|heure de san francisco|heure du pacifique"
        "|heure de seattle|pst|pdt|heure de californie|heure de vancouver",
        "America/Halifax": "heure d'halifax|heure de l'atlantique",
        "America/Sao_Paulo": "heure de são paulo|heure de sao paulo",
        "America/Mexico_City": "heure de mexico",
        "America/Guadeloupe": "heure de guadeloupe|heure de pointe-à-pitre",
        "America/Martinique": "heure de martinique|heure de fort-de-france",
        "America/Cayenne": "heure de cayenne",
        "Indian/Reunion": "heure de la réunion",
        "Pacific/Noumea": "heure de nouméa",
        "Pacific/Tahiti": "heure de tahiti",
        "Africa/Casablanca": "heure de casablanca|heure marocaine|heure du maroc",
        "Africa/Algiers": "heure d'alger|heure algérienne",
        "Africa/Tunis": "heure de tunis|heure tunisienne",
        "Africa/Dakar": "heure de dakar",
        "Africa/Abidjan": "heure d'abidjan",
        "Africa/Kinshasa": "heure de kinshasa",
        "Indian/Antananarivo": "heure de tananarive|heure d'antananarivo",
        "Asia/Dubai": "heure de dubaï|heure de dubai",
        "Asia/Beirut": "heure de beyrouth",
        "Asia/Kolkata": "heure de delhi|heure indienne|heure de bangalore|heure de mumbai|ist",
        "Asia/Singapore": "heure de singapour",
        "Asia/Shanghai": "heure de pékin|heure de shanghai|heure chinoise",
        "Asia/Hong_Kong": "heure de hong kong",
        "Asia/Tokyo": "heure de tokyo|heure japonaise|jst",
        "Asia/Seoul": "heure de séoul",
        "Australia/Sydney": "heure de sydney",
    },
    "city": {
        "Europe/Paris": "paris|lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg",
        "Europe/Zurich": "genève|lausanne|zurich",
        "Europe/Brussels": "bruxelles",
        "Europe/London": "londres",
        "Europe/Berlin": "berlin|munich|francfort",
        "Europe/Madrid": "madrid|barcelone",
        "Europe/Rome": "rome|milan",
        "Europe/Lisbon": "lisbonne",
        "America/Toronto": "montréal|toronto|ottawa",
        "America/New_York": "new york|boston|new-york",
        "America/Los_Angeles": "los angeles|san francisco|seattle|vancouver",
        "America/Chicago": "chicago",
        "Africa/Casablanca": "casablanca|rabat",
        "Africa/Tunis": "tunis",
        "Africa/Algiers": "alger",
        "Africa/Dakar": "dakar",
        "Asia/Tokyo": "tokyo",
        "Asia/Singapore": "singapour",
        "Asia/Shanghai": "pékin|shanghai",
        "Asia/Dubai": "dubaï",
        "Asia/Kolkata": "mumbai|bangalore",
        "Australia/Sydney": "sydney",
    },
    "hello": {
        None: "bon matin|tr :|fwd:|fw:|tr : re :|bonjour|bonsoir|salut|coucou|hello|hey|bjr|slt"
        "|cc|bonjour à tous|bonjour à toutes|hi|yo|cher|chère|bonjour à toutes et à tous"
        "|bonjour tout le monde|salut à tous|salut tout le monde|hello à tous"
        "|hello tout le monde|ok|okay|non|dis|dis donc|bonjour l'équipe|salut l'équipe"
        "|hello l'équipe|cortana|bonjour le bot|salut le bot|chers|chères|chers collègues"
        "|bonjour madame|bonjour monsieur|allô|allo|rebonjour|euh|heu|hop|allez|bon",
    },
    "yes": {
        None: "oui|ouais|parfait|super|top|génial|nickel|d'accord|dac|ça marche|ça me va"
        "|très bien|entendu|bien|ok parfait|alors|donc|exact|tout à fait|absolument|c'est bon"
        "|c'est parfait|impeccable|cool|bien sûr|ça roule|volontiers|avec plaisir|excellent"
        "|c'est noté|noté|bien reçu|pas mal|exactement|oki|okok|c'est ça|ça va|en fait|enfin"
        "|tiens|du coup|par contre|sinon|bien vu|ça joue",
    },
    "thanks": {
        None: "merci|merci beaucoup|merci d'avance|merci par avance|merci bcp|mille mercis"
        "|je te remercie|mci|je vous remercie|merci bien|merci à tous|merci à toi|merci à vous"
        "|un grand merci|grand merci|merci pour ton aide|merci pour votre aide|en te remerciant"
        "|en vous remerciant|par avance merci|d'avance merci|d'avance|par avance|thanks|thx"
        "|merci infiniment",
    },
    "please": {
        None: "aide-moi à|aide moi à|aidez-moi à|aide-nous à|s'il te plaît|s'il vous plaît|stp"
        "|svp|juste|aussi|ensuite|également|peut-être|éventuellement|puis|est-ce que|est ce que"
        "|merci de|merci d'|s'il-te-plaît|s'il-vous-plaît|please|simplement|si ça te va"
        "|si ça vous va|si possible|si tu peux|si vous pouvez|sauf erreur|peut être|en plus"
        "|veuillez|prière de|ayez l'amabilité de|auriez-vous l'amabilité de"
        "|auriez-vous la gentillesse de|aurais-tu la gentillesse de|esce que|est-ce qu'"
        "|est ce qu'|je me demandais si|seulement|silteplait|gentiment|si c'est possible",
    },
    "modal": {
        None: "tu peux m'aider à|peux-tu m'aider à|pouvez-vous m'aider à|vous pouvez m'aider à"
        "|tu peux|vous pouvez|tu pourrais|vous pourriez|on peut|on pourrait|tu peut"
        "|est-ce que tu peux|peux|peut|pouvez|pourrais|pourriez|pourrait|pourra|pourras|pourrez"
        "|pouvons|pourrions|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|peut-on|pourrait-on"
        "|pourrions-nous|est-il possible de|serait-il possible de|serait-il possible d'"
        "|est-il possible d'|c'est possible de|c'est possible d'|ce serait possible de"
        "|ce serait possible d'|possible de|possible d'|est-ce possible de|puis-je"
        "|serait-ce possible de|ça serait possible de|ça serait possible d'|y a moyen de"
        "|y a-t-il moyen de|moyen de|y aurait-il moyen de|pouvons-nous|pvez|peu tu|y a moyen d'"
        "|seriez-vous d'accord pour|veux-tu|veux-tu bien|voulez-vous|voulez-vous bien"
        "|tu veux bien|vous voulez bien|pouvait|pouvais|aurais-tu la possibilité de"
        "|avez-vous la possibilité de|ça vous dit de|ça te dit de",
    },
    "you": {
        None: "tu|vous|toi|te|t'|m'aider à|nous aider à|-tu|-vous",
    },
    # Before any other verb than one of asking, these tell of somebody.
    "i": {
        None: "j'ai|nous avons|on a|il y aura|j'aurai|on aura|nous aurons|avoir|ai|avons|ayant"
        "|aura|aurons|y aura|il y avait|nous avons un|a lieu une",
        "be": "je serai|nous serons|on sera|je ne serai pas|il sera|elle sera|ils seront|je suis"
        "|nous sommes|on est",
        "who": "je|j'|on|il|elle|ils|elles|j ai",
        "it": "il est|il était|c'est|ce sera|il s'agit de|il s'agit d'|ça sera|ce serait|c|c'",
    },
    "lets": {
        None: "on s'était dit|on avait dit|on a dit|on avait convenu|on était partis sur"
        "|on part sur|qu'en dites-vous si|qu'en dis-tu si|ça te dirait de|ça vous dirait de"
        "|ça te dirait d'|ça vous dirait d'|faisons|on se fait|on fait|et si on|si on se"
        "|on se cale|on s'organise|on se prend|on se planifie|prenons|on prend|on se programme"
        "|et si on se|on organise|si on faisait|et si on faisait|que diriez-vous de"
        "|que dis-tu de|que dirais-tu de|que dirais-tu d'|que diriez-vous d'|ça vous dit"
        "|ça te dit|on cale|on se prévoit|on planifie|on prévoit|on programme|on se bloque"
        "|on bloque|on se met|on met|faisons-nous|on pose|on peut se faire",
    },
    "me": {
        None: "moi|me|m'|nous|pour moi|pour nous|ça|cela|ceci|-moi|-nous|-la|-le|-les|se|s'"
        "|celle-ci|celui-ci|eux|leur|lui|moi ça|un truc|quelque chose|-leur|-lui",
    },
    "my": {
        None: "mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs|quelques|certains"
        "|certaines",
    },
    "want": {
        None: "je cherche|nous cherchons|on cherche|je recherche|je propose|je te propose"
        "|je vous propose|nous vous proposons|nous proposons|on propose|je proposerais"
        "|je suggère|proposer|propose|veux|voudrais|voulons|voudrions|aimerais|aimerions"
        "|souhaite|souhaiterais|souhaitons|souhaiterions|j'aimerais|je voudrais|je veux"
        "|je souhaite|je souhaiterais|nous souhaitons|on voudrait|on aimerait|nous souhaiterions"
        "|nous voudrions|nous aimerions|on souhaite|on souhaiterait|on veut|nous voulons"
        "|j'ai besoin de|j'ai besoin d'|nous avons besoin de|nous avons besoin d'|on a besoin de"
        "|on a besoin d'|il faut|il faudrait|il me faut|il nous faut|il me faudrait"
        "|il nous faudrait|besoin de|besoin d'|dois|je dois|on doit|nous devons|faut|faudrait"
        "|pensez à|pense à|n'oublie pas de|n'oubliez pas de|je tiens à|on va|je vais|nous allons"
        "|va falloir|il va falloir|doit|devons|devrais|devrions|on devrait|j'veux|il faudra"
        "|faudra|il faut que|il faudrait que|il faut qu'|faut que|faut qu'|aimerait|souhaite que"
        "|je veux bien|je devrais|nous devrions|j'aurais besoin de|j'aurais besoin d'"
        "|on aurait besoin de|j'aurais aimé|je compte|essaie de|essaye de|vouloir|besoin",
    },
    # These ask for a meeting all by themselves.
    "ask": {
        None: "planifier|planifie|planifiez|planifies|planifions|planif|organiser|organise"
        "|organisez|organises|organisons|fixer|fixe|fixez|fixes|fixons|caler|cale|calez|cales"
        "|calons|prévoir|prévois|prévoyez|prévoyons|prévoit|programmer|programmez|programmes"
        "|programmons|céduler|cédule|cédulez|convoquer|convoque|convoquez|agender|agende|agendez"
        "|planfier|plannifier|plannifie|organsier|schedule|prevoir",
        "any": "réserver|réserve|réservez|réserves|réservons|bloquer|bloque|bloquez|bloques"
        "|bloquons|mettre en place|mets en place|mettez en place|booker|booke|bookez|book|monter"
        "|monte|montez",
    },
    # These need a meeting, a calendar or a time beside them.
    "put": {
        None: "ajouter|ajoute|ajoutez|ajoutes|mettre|mets|mettez|met|créer|crée|créez|crées|créé"
        "|inscrire|inscris|inscrivez|noter|note|notez|insérer|insère|placer|place|placez|poser"
        "|pose|posez|trouver un créneau|trouve un créneau|trouvez un créneau|trouver une date"
        "|trouve une date|poser un créneau|rajouter|rajoute|rajoutez|cré|crér|cree"
        "|trouver un moment|ajouté|rentrer|rentre|saisir|saisis|marque|marquer|trouve un moment",
        "any": "faire|fais|faites|trouve-moi|trouve-nous|trouver|trouve|prendre|prends|prenez"
        "|faire en sorte de|trouvez|trouvez-moi|fais en sorte de",
    },
    # These are what is to be done as often as they ask.
    "task": {
        None: "programme|lance|lancer|lancez|envoie|envoyer|envoyez|demande|demander|ouvre"
        "|ouvrir|ouvrez|démarre|démarrer|démarrez|prépare|préparer|préparez|donne|donner"
        "|utiliser|utilise|écrire|écris|assister|assister à|participer à|garder|garde|tenir"
        "|corriger|finir|terminer|relire|vérifier|envoi|générer|génère|plan|commencer"
        "|préparation",
    },
    "remind": {
        None: "rappelle-moi|rappelle moi|rappeler|rappel|rappelez-moi|rappelle-nous|un rappel"
        "|souviens-toi|me rappeler|n'oublie pas|n'oubliez pas|rappelle-moi de|rappelle-moi d'"
        "|rappelle moi de|rappelez-moi de|rappels|penser à|un rappel pour|mets un rappel"
        "|mets-moi un rappel|nous rappeler|me rappeler de|de me rappeler",
    },
    "meet": {
        None: "on se voit|se voir|nous voir|voie|voit|voient|rencontrer|se rencontrer|parler"
        "|discuter|échanger|appeler|on se retrouve|se retrouver|s'appeler|se parler"
        "|faire le point|on discute|voyons-nous|retrouvons-nous|on s'appelle|on se parle|parlons"
        "|discutons|rencontrons|rencontrons-nous|se réunir|réunir|réunis|réunissons-nous"
        "|on se réunit|nous réunir|nous rencontrer|nous retrouver|nous parler|parler à"
        "|parler avec|échangeons|appelle|appelons|je rencontre|nous rencontrons|on rencontre"
        "|s'entretenir|me voir|on échange|faire un point|je vois",
    },
    "instant": {
        None: "lance un appel|lancer un appel|démarre un appel|démarrer un appel"
        "|lance une réunion|lancer une réunion|démarre une réunion|démarrer une réunion"
        "|démarrer une réunion maintenant|réunion instantanée|réunion immédiate"
        "|commence une réunion|commencer une réunion|ouvre une réunion|ouvrir une réunion"
        "|réunion maintenant|appel maintenant|call maintenant|rejoindre une réunion maintenant"
        "|lance une visio|lancer une visio|démarre une visio|démarrer une visio"
        "|on s'appelle maintenant|lance un call|lancer un call|démarre un call"
        "|fais un call maintenant|ouvre une visio|lance la réunion|meet now|démarrez une réunion"
        "|lancez une réunion|démarrer la réunion|réunion improvisée|appel rapide maintenant"
        "|réunion impromptue|démarrer un call",
    },
    "meeting": {
        None: "réunion|réunions|réunnion|réunoin|réu|réus|rdv|rdvs|rendez-vous|rendez vous"
        "|rencontre|appel|appels|call|calls|meeting|meetings|conf call|conf-call|visio|visios"
        "|visioconférence|visioconf|audioconférence|téléconférence|conférence téléphonique"
        "|réunion teams|appel teams|meeting teams|call teams|visio teams|séance|séances|session"
        "|sessions|créneau|créneaux|coup de fil|appel vidéo|réunion en ligne|rencontres"
        "|plage horaire|plage|réunion virtuelle|rdv teams|rendez-vous teams|réunion en visio"
        "|visio-conférence|rdv téléphonique|rendez-vous téléphonique|entretien téléphonique"
        "|appel téléphonique|rv|r-v|rendezvous|meetup|séance teams|activité|point téléphonique"
        "|réunion microsoft teams",
        "holder": "événement|évènement|entrée|evenement|event",
        "to": "invitation|invitations|invit|invit'|demande de réunion|invitation teams",
    },
    "room": {
        None: "salle|salles|salle de réunion|salles de réunion|salle de conférence|salle de conf"
        "|salle de réu|local",
    },
    # A meeting of two: the other one is part of its name.
    "pair": {
        None: "1:1|1-1|one to one|one-to-one|tête-à-tête|tête à tête|entretien|entretiens|café"
        "|1 to 1|en tête-à-tête|bilatérale|bilat|entrevue|1-on-1|1o1|one on one|121"
        "|entretien individuel|entretien annuel|café virtuel",
    },
    "calendar": {
        None: "calendrier|calendriers|agenda|agendas|calendrier outlook|agenda outlook"
        "|emploi du temps|au planning|dans le planning|dans mon planning|à l'agenda"
        "|dans l'agenda|calandrier|au calendrier|à mon agenda|à mon calendrier|dans mon agenda"
        "|dans mon calendrier|dans notre calendrier|dans l'outlook|dans outlook"
        "|dans le calendrier|à notre agenda|sur mon agenda|sur mon calendrier|sur le calendrier"
        "|au programme",
    },
    "fresh": {
        None: "nouveau|nouvelle|nouvel|autre|rapide|petit|petite|bref|brève|court|courte|virtuel"
        "|virtuelle|urgent|urgente|nouveaux|nouvelles|supplémentaire|rapidos|petits|petites"
        "|p'tit|p'tite|ptit|ptite",
    },
    "with": {
        "ask": "invite|inviter|invitez|invites|et invite|et inviter|et invitez|, invite|convie"
        "|convier|conviez|invitons|inclure|inclus|incluez|invite aussi",
        None: "avec|en compagnie de|en incluant|en invitant|ainsi qu'avec|en conviant"
        "|avec moi et|moi et|incluant|avec toi et|en présence de|et avec|avc",
    },
    "as": {
        None: "comme|en tant que|en tant qu'",
    },
    "be": {
        "ask": "est|sont",
        None: "planifié|planifiée|organisé|organisée|programmé|programmée|réservé|réservée|calé"
        "|calée|fixé|fixée|bloqué|prévues|être|est à|a lieu|aura lieu|se tient|se tiendra"
        "|commence|commencera|débute|débutera|tombe|sera|serait|prévu|prévue|prévus"
        "|doit avoir lieu|aura lieu à|aurait lieu|soit|se déroule|se déroulera|débutant"
        "|commençant|commençant le|qui aura lieu|qui a lieu|qui se tiendra|qui sera|seront"
        "|avoir lieu",
    },
    "that": {
        None: "que|qui|qu'|parce que|car|puisque|puisqu'|mais|si|alors que|afin que|pour que"
        "|dont|bien que|parce qu'|pendant que|tandis que|lorsque|lorsqu'|afin qu'|pour qu'",
    },
    "people": {
        None: "personne|personnes|invités|invité|participants|participant|participante"
        "|participantes|gens|convives|pers|collègues|tout le monde",
    },
    # A plural is everybody's, a singular the last one's.
    "role": {
        "presenter": "comme présentateur|comme présentatrice|en tant que présentateur"
        "|en tant que présentatrice|comme intervenant|comme intervenante|en tant qu'intervenant"
        "|en tant qu'intervenante|en présentateur",
        "presenters": "comme présentateurs|comme présentatrices|en tant que présentateurs"
        "|comme intervenants|en tant qu'intervenants|comme intervenantes",
        "coorganizer": "comme co-organisateur|comme coorganisateur|comme co-organisatrice"
        "|comme coorganisatrice|en tant que co-organisateur|en tant que co-organisatrice"
        "|en tant que coorganisateur|en tant que coorganisatrice",
        "coorganizers": "comme co-organisateurs|comme coorganisateurs|comme co-organisatrices"
        "|en tant que co-organisateurs|en tant que coorganisateurs",
        "attendee": "comme participant|comme participante|comme invité|comme invitée"
        "|en tant que participant|en tant que participante|en tant qu'invité|en tant qu'invitée",
        "attendees": "comme participants|comme participantes|comme invités|comme invitées"
        "|en tant que participants|en tant qu'invités|en tant que participantes",
    },
    "place": {
        None: "bureau|bureaux|bâtiment|immeuble|adresse|lieu|rue|avenue|boulevard|étage|locaux"
        "|centre-ville|quai|chemin|lieu :",
    },
    "not": {
        None: "pas|ne|n'|jamais|sans|aucun|aucune|pas de|ni",
    },
    "filler": {
        "instead": "plutôt|ou plutôt|à la place",
        None: "suite à notre échange|suite à notre conversation|suite à notre discussion"
        "|comme convenu|comme discuté|suite à nos échanges|comme prévu|mieux|de mieux|courant"
        "|de préférence|convient|conviendrait|vous convient|te convient|même heure"
        "|à la même heure|même endroit|idéalement|si ça convient|vous conviendrait"
        "|te conviendrait|ici|là|là-bas|vraiment|presque|déjà|encore|toute la journée|un peu|y"
        "|en visio|sur teams|via teams|par teams|en visioconférence|par téléphone|à distance"
        "|en présentiel|en distanciel|sur zoom|via zoom|au plus tard|précises|pile|tapantes"
        "|tapante|précise|vite fait|comme d'hab|à tous|comme d'habitude|en ligne|sur ms teams"
        "|sur microsoft teams|rapidement|ensemble|à nouveau|de nouveau|par visio"
        "|par visioconférence|dans teams|au téléphone|afin de|afin d'|sur meet|en virtuel"
        "|et quelques|si besoin|à part ça|avec teams|d'habitude|sur place|au choix|maximum"
        "|au minimum|minimum|grand max|au maximum|au total|chez nous|chez|les gars|à l'avance"
        "|d'affilée|même|quelque part|via microsoft teams|un de ces quatre|en fonction|très"
        "|bien entendu|genre",
    },
    "about": {
        None: "sur|au sujet de|au sujet du|au sujet des|au sujet d'|à propos de|à propos du"
        "|à propos des|à propos d'|concernant|pour parler de|pour parler du|pour parler des"
        "|pour parler d'|pour discuter de|pour discuter du|pour discuter des|pour discuter d'"
        "|pour discuter|pour aborder|pour évoquer|pour échanger sur|pour faire le point sur"
        "|afin de discuter de|afin de discuter du|afin de parler de|afin de parler du"
        "|afin de discuter des|relatif à|relative à|relatif au|relative au|objet :|sujet :"
        "|thème :|ordre du jour :|à propos|au sujet|pour revoir|pour passer en revue"
        "|sur le thème de|sur le thème du|sur le thème|sur le sujet de|sur le sujet du"
        "|sur le sujet|dédié à|dédiée à|dédiée au|consacré à|consacrée à|consacrée au"
        "|consacré au|traitant de|pour traiter de|pour traiter|pour échanger autour de"
        "|pour échanger à propos de|pour se parler de|afin d'aborder|afin d'évoquer|parler de"
        "|parler du|discuter de|discuter du|discuter d'|parler d'|parler des|discuter des"
        "|portant sur|échanger sur|on parle de|on parlera de|on parlera du|pour discuter de la"
        "|faire le point sur|on discute de|on discutera de|on discutera du|par rapport à"
        "|par rapport au|pour causer de|pour causer du|rapport à|relativement à|pour débattre de"
        "|pour débattre du|ordre du jour|odj :",
    },
    "titled": {
        None: "intitulé|intitulée|appelé|appelée|nommé|nommée|titré|titrée|baptisé|baptisée"
        "|sous le nom de|sous le titre|avec le titre|avec pour titre|ayant pour titre"
        "|avec comme titre|avec pour objet|ayant pour objet|qui s'appelle|appelle-la|appelle-le"
        "|nomme-la|nomme-le|dont le titre est|dont l'objet est|le titre est|le titre sera"
        "|s'intitule|s'appelle|ayant pour nom|qui s'appellera|qui s'intitule|intitule-la|nommer"
        "|avec l'objet|ayant pour intitulé|le sujet est|le sujet sera|le thème est|l'objet est"
        "|qui s'intitulera|du nom de|portant le nom de|sous l'intitulé|intulée|intitulés",
    },
    "titleword": {
        "title": "titre|titre de la réunion",
        None: "nom|objet|sujet|thème|libellé",
    },
    "option": {
        "passcode:true": "avec un mot de passe|avec mot de passe|avec un code secret"
        "|avec code secret|avec un code pin|protégée par un mot de passe"
        "|protégé par un mot de passe|protégée par mot de passe|mot de passe requis"
        "|protégé par mot de passe|mot de passe obligatoire|et un mot de passe"
        "|ajoute un mot de passe|ajouter un mot de passe|avec un code d'accès|avec code d'accès"
        "|sécurisée par un mot de passe|mets un mot de passe|code secret requis"
        "|code d'accès requis|avec le mot de passe|sécurisé par un mot de passe|avec mdp"
        "|avec un mdp",
        "passcode:false": "sans mot de passe|pas de mot de passe|sans code secret|sans code"
        "|aucun mot de passe|sans code d'accès|pas de code secret|sans mdp"
        "|mot de passe désactivé|pas de code d'accès",
        "end_to_end_encryption:true": "chiffré de bout en bout|chiffrée de bout en bout"
        "|chiffrement de bout en bout|avec chiffrement de bout en bout"
        "|avec le chiffrement de bout en bout|cryptée de bout en bout|crypté de bout en bout"
        "|e2ee|avec chiffrement|avec un chiffrement de bout en bout|avec e2ee"
        "|cryptage de bout en bout|avec cryptage de bout en bout",
        "end_to_end_encryption:false": "sans chiffrement|sans chiffrement de bout en bout"
        "|pas de chiffrement|sans cryptage|pas de chiffrement de bout en bout",
        "lobby:everyone": "sans salle d'attente|pas de salle d'attente"
        "|tout le monde entre directement|tout le monde peut entrer directement"
        "|tout le monde contourne la salle d'attente|sans lobby|pas de lobby"
        "|salle d'attente désactivée|désactive la salle d'attente"
        "|tout le monde évite la salle d'attente|tout le monde peut ignorer la salle d'attente"
        "|tout le monde peut éviter la salle d'attente"
        "|tout le monde peut contourner la salle d'attente|sans passer par la salle d'attente"
        "|sans la salle d'attente|accès direct pour tous"
        "|tout le monde peut rejoindre directement|personne ne passe par la salle d'attente",
        "lobby:organization": "salle d'attente pour les externes"
        "|salle d'attente pour les invités externes|les externes passent par la salle d'attente"
        "|les externes attendent dans la salle d'attente"
        "|les personnes de mon organisation évitent la salle d'attente"
        "|les personnes de mon organisation peuvent éviter la salle d'attente"
        "|les personnes de mon organisation contournent la salle d'attente"
        "|les collègues évitent la salle d'attente|salle d'attente pour les personnes externes"
        "|seule mon organisation évite la salle d'attente",
        "lobby:organizationAndFederated": ""
        "les organisations approuvées évitent la salle d'attente"
        "|les organisations de confiance évitent la salle d'attente"
        "|les organisations de confiance contournent la salle d'attente",
        "lobby:invited": "seuls les invités évitent la salle d'attente"
        "|seuls les invités contournent la salle d'attente"
        "|seules les personnes invitées évitent la salle d'attente"
        "|seules les personnes invitées peuvent éviter la salle d'attente"
        "|les invités évitent la salle d'attente|salle d'attente sauf pour les invités"
        "|seuls les invités peuvent éviter la salle d'attente"
        "|les personnes invitées évitent la salle d'attente",
        "lobby:organizer": "avec salle d'attente|avec une salle d'attente"
        "|avec la salle d'attente|tout le monde passe par la salle d'attente"
        "|salle d'attente pour tous|salle d'attente pour tout le monde"
        "|tout le monde attend dans la salle d'attente|salle d'attente activée"
        "|active la salle d'attente|avec lobby|tous dans la salle d'attente"
        "|tout le monde dans la salle d'attente",
        "presenters:organizer": "je suis le seul à présenter|je suis la seule à présenter"
        "|moi seul peux présenter|seul l'organisateur peut présenter"
        "|seule l'organisatrice peut présenter|seul moi peux présenter"
        "|seuls les organisateurs peuvent présenter|je serai le seul à présenter"
        "|je serai la seule à présenter|seul l'organisateur présente"
        "|il n'y a que moi qui présente|uniquement moi comme présentateur",
        "presenters:everyone": "tout le monde peut présenter|chacun peut présenter"
        "|tous peuvent présenter|tout le monde présente|n'importe qui peut présenter"
        "|tous les participants peuvent présenter",
        "presenters:organization": "les personnes de mon organisation peuvent présenter"
        "|seule mon organisation peut présenter|les collègues peuvent présenter"
        "|les personnes de mon entreprise peuvent présenter"
        "|seuls les collègues peuvent présenter",
        "record:true": "enregistre la réunion|enregistrer la réunion|enregistrée|enregistré"
        "|avec enregistrement|et enregistre|enregistrement automatique"
        "|avec enregistrement automatique|enregistre-la|enregistre-le|enregistre automatiquement"
        "|à enregistrer|enregistre|enregistrez|enregistrez la réunion|enregistrement activé"
        "|et l'enregistrer|avec l'enregistrement|enregistre l'appel|merci d'enregistrer"
        "|enregistrer automatiquement|et enregistrée|l'enregistrer|enregistre la séance"
        "|avec un enregistrement",
        "record:false": "sans enregistrement|pas d'enregistrement|ne pas enregistrer"
        "|n'enregistre pas|sans enregistrer|n'enregistrez pas|ne l'enregistre pas"
        "|enregistrement désactivé|non enregistrée|pas enregistrée|sans l'enregistrer",
        "chat:disabled": "sans chat|pas de chat|chat désactivé|désactive le chat"
        "|sans conversation|sans messagerie|sans tchat|sans clavardage|conversation désactivée",
        "chat:limited": "chat uniquement pendant la réunion|chat limité|chat limité à la réunion",
        "camera:false": "ni caméra|ni caméras|caméras désactivées|sans caméra|sans caméras"
        "|pas de caméra|sans vidéo|caméra désactivée|caméras coupées|audio seulement"
        "|audio uniquement|pas de vidéo|sans webcam|caméras éteintes",
        "microphone:false": "micros coupés|micros désactivés|sans micro|sans micros"
        "|coupe les micros|micros éteints|participants en sourdine|ni micro|ni micros"
        "|tout le monde en sourdine|coupe tous les micros|micro coupé",
        "reactions:false": "sans réactions|réactions désactivées|pas de réactions|sans réaction",
        "reactions:true": "avec réactions|réactions activées|avec les réactions",
        "entry_announcements:true": "annonce les arrivées|annoncer les arrivées"
        "|avec annonce des arrivées|annonce les entrées",
        "entry_announcements:false": "sans annonce des arrivées|n'annonce pas les arrivées"
        "|sans annoncer les arrivées",
        "dial_in_bypasses_lobby:true": "les appelants évitent la salle d'attente"
        "|les appelants contournent la salle d'attente"
        "|les participants par téléphone évitent la salle d'attente",
        "admitters:organizerAndCoOrganizers": "seuls les organisateurs peuvent admettre"
        "|seuls les organisateurs admettent|seuls les organisateurs peuvent faire entrer",
        "watermark:true": "avec un filigrane|avec filigrane|filigrane activé|en filigrane",
        "live_event:true": "événement en direct|comme événement en direct"
        "|en tant qu'événement en direct|live event|évènement en direct|diffusion en direct"
        "|en direct",
    },
    # Words of subjects too: an option only where they stand by themselves.
    "optionword": {
        "passcode:true": "mot de passe|code secret",
        "record:true": "enregistrement|enregistrer",
        "end_to_end_encryption:true": "chiffrement|chiffrée",
        "lobby:organizer": "salle d'attente",
        "watermark:true": "filigrane",
    },
    "template": {
        None: "modèle|gabarit|template",
    },
    "question": {
        None: "quel|quelle|quels|quelles|quand|où|qui est|qui sont|pourquoi|comment|combien"
        "|est-ce que j'ai|ai-je|as-tu|avez-vous|a-t-il|a-t-elle|es-tu|êtes-vous|est-il|est-elle"
        "|qu'est-ce que|qu'est-ce qui|qu'est-ce qu'|quoi|c'est quoi|c'est quand|c'est où"
        "|à quelle heure|combien de|combien d'|que fait|lequel|laquelle|suis-je|sommes-nous"
        "|sont-ils|qu'est ce que|as tu|avez vous|tu es|vous êtes|t'es|quel est|quelle est"
        "|quand est-ce que|est-ce que tu es|est-ce que vous êtes|est-ce que c'est|est-ce qu'on a"
        "|où est|où se trouve|il y a quoi|quelqu'un a|quelqu'un peut|quelqu'un sait"
        "|est-ce que quelqu'un|est-ce que tout le monde|est-ce que chacun|tu sais|vous savez"
        "|sais-tu|savez-vous|va-t-il|est-ce qu'il va|est-ce que le|est-ce que la|est-ce que les"
        "|dans combien de temps|c'était quand|est-ce que je suis|est-ce que marie"
        "|combien de temps|est-ce bien|a-t-on|es tu|tu fais|qui a|qui peut|qui doit|qui s'occupe",
        "there": "y a-t-il|est-ce qu'il y a|y a t il|y a-t-il des|est-ce que j'ai des"
        "|est-ce qu'on a des",
        "how": "comment on crée|comment on planifie|comment on fait une|comment crée-t-on"
        "|comment puis-je|comment je peux|comment faire pour|comment créer|comment planifier"
        "|comment programmer|comment réserver|comment organiser|comment ajouter"
        "|comment est-ce que je peux|comment fait-on pour|comment on fait pour"
        "|comment je fais pour|comment peut-on|comment pouvons-nous",
        "past": "étaient",
    },
    "past_tense": {
        None: "a confirmé|a validé|a répondu|ont confirmé|a accepté|a refusé|a envoyé|ai envoyé"
        "|a reçu|ai reçu|ai fini|a fini|a terminé|ai terminé|a commencé|a oublié de|avons reçu"
        "|avons envoyé|avons fini|a changé|a fermé|a déplacé|a décalé|a annulé|est annulée"
        "|est annulé|a été annulée|a été annulé|est reportée|est reporté|est maintenue"
        "|est maintenu|est confirmée|est confirmé|est terminée|est terminé|est finie|est décalée"
        "|est décalé|était|avons eu|a eu|ai eu|allé|allée|sommes allés|s'est passé|s'est passée"
        "|s'est bien passé|s'est bien passée|avait|avions|avaient|j'étais|fut|a été|ont été"
        "|c'était|a duré|ont eu|suis allé|suis allée|s'est très bien passé"
        "|s'est très bien passée|étions|avais|eu lieu|a eu lieu|s'est mal passé|s'est mal passée"
        "|n'a pas eu lieu|sommes vus|s'est vus|s'est vu|s'est parlé|étais|avons parlé"
        "|avons discuté|a parlé|ai rencontré|avons rencontré|ai parlé|a dit|a appelé|ai vu"
        "|avons vu",
        "behind": "ferme|ferment|arrive|arrivent|part|expire|expirent|habite|pense|adore|déteste"
        "|est venu|est venue|est né|est née|est parti|est partie|est arrivé|est arrivée|marche"
        "|est mort|a oublié|a dormi|a mangé|a acheté|a travaillé|a vu|a fait|a aimé|est tombé"
        "|est tombée|est en panne|a planté",
        "part": "manqué|raté|apprécié|terminé|terminée|fini|finie|gagné|perdu|perdue|commencé"
        "|assisté",
    },
    # Wanting to be told or shown something.
    "look": {
        None: "montre|montre-moi|montrer|affiche|afficher|affiche-moi|dis-moi|dites-moi|dis moi"
        "|donne-moi|donnez-moi|donne moi|cherche|chercher|joue|jouer|allume|allumer|éteins"
        "|éteindre|lis|lire|vérifie|regarde|regarder|calcule|calculer|traduis|traduire|traduit"
        "|convertis|convertir|explique|raconte|raconte-moi|savoir|connaître|achète|acheter|paie"
        "|paye|payer|baisse|augmente|réveille-moi|réveiller|compte jusqu'à|arrête|liste|lister"
        "|montrez-moi|consulter|voir|joue-moi|mets de la musique|commande|commander"
        "|fais-moi voir|tu me dis|vire|virer|transfère|joue de la musique|rappelle-moi quand"
        "|rappelle-moi quel|cherche-moi|rappelle-moi comment|montre moi|envoie-moi la liste"
        "|résume|résume-moi|recommande|suggère|conseille-moi|tiens-moi au courant|confirme"
        "|confirmer|confirmez",
    },
    "available": {
        None: "disponible|disponibles|dispo|dispos|libre|libres|occupé|occupée|occupés"
        "|disponibilité|disponibilités",
    },
    # What other helpers book, set and order.
    "errand": {
        None: "alarme|alarmes|réveil|minuteur|minuterie|taxi|uber|pizza|pizzas|hôtel|hôtels"
        "|lumière|lumières|musique|playlist|chanson|chansons|blague|blagues|recette|recettes"
        "|carte bancaire|carte bleue|carte de crédit|thermostat|chauffage|ampoule|radio|podcast"
        "|vtc|café noir|conseiller clientèle|service client|météo|médecin de garde"
        "|compte bancaire|code pin|chambre d'hôtel|euros|lampe|compte épargne",
        "list": "liste de courses|liste des courses|to-do list|todo list|liste de tâches"
        "|ma liste|mes courses",
        "trip": "vol|vols|billet d'avion|billets d'avion|billet de train|billets de train"
        "|une table|billet|billets|congé|congés|rtt|vacances|voiture de location|jour de congé"
        "|jours de congé|location|voyage",
    },
    "smalltalk": {
        None: "je pars|je rentre|je reviens|je serai de retour|je travaille|je finis|je quitte"
        "|je t'appelle|je vous appelle|je t'écris|je t'envoie|je vous envoie|on s'écrit"
        "|on se tient au courant|je te redis|je vous redis|on en reparle|on verra|je te dis"
        "|je vous dis ça|je te rappelle|je vous rappelle|bonne réunion|je vous rejoins"
        "|je te rejoins|ça dépend|à très vite|à très bientôt|bonne continuation|il pleut"
        "|il neige|il fait beau|il fait froid|il fait chaud|à plus|à bientôt|bonne journée"
        "|bonne soirée|bon week-end|bon weekend|bon courage|bonne chance|bon anniversaire"
        "|joyeux anniversaire|félicitations|bravo|désolé|désolée|je suis en retard|j'arrive|lol"
        "|mdr|ptdr|haha|au revoir|ciao|à plus tard|à tout à l'heure|à toute|bisous|bises"
        "|bon appétit|à tt|bonnes vacances|bienvenue|bon retour|enchanté|enchantée|ravi|ravie"
        "|hâte de|j'ai hâte|je suis malade|en congé|en vacances|je suis absent|je suis absente"
        "|je suis en congé|je serai absent|je serai absente|pas de souci|pas de soucis"
        "|pas de problème|je serai en retard|amuse-toi|bonne nuit|bonne année|en arrêt"
        "|cordialement|bien à vous|bien à toi|bien cordialement|merci pour|trop de|comment ça va"
        "|comment vas-tu|je te tiens au courant|je vous tiens au courant|je reviens vers toi"
        "|je reviens vers vous|bonne semaine|comment allez-vous|bon lundi|bon vendredi"
        "|prends soin de toi|tant pis|dommage|je suis en congés|en retard|en télétravail"
        "|joyeux noël|bonnes fêtes|quelle belle|beau travail|bon boulot|bien joué|tkt"
        "|belle journée|belle soirée|bon début de semaine|bonne fin de journée"
        "|bonne fin de semaine|à la prochaine|je suis en télétravail|je suis en vacances"
        "|je serai en congé|je serai en vacances|je serai en télétravail",
    },
    # Words that are a time or an asking elsewhere, but not in these.
    "word": {
        "gathering": "revue|démo|atelier|formation|présentation|point|points|réunion d'équipe"
        "|comité|copil|codir|comex|séminaire|webinaire|brainstorming|kick-off|kickoff"
        "|rétrospective|rétro|stand-up|standup|daily|sprint|cérémonie|conférence|fête|pot"
        "|lancement|soutenance|restitution|cadrage|débrief|débriefing|coproj|visite|audit|suivi"
        "|répétition|examen|assemblée générale|ag|conseil|comité de pilotage|cours",
        None: "mi-parcours|plan d'action|plan de charge|plan de communication|compte rendu"
        "|compte-rendu|mise en place|fin d'année|début d'année|fin de projet|fin de contrat"
        "|fin de mois|fin de stage|fin de sprint|mi-année|heures sup|heures supplémentaires"
        "|mise à jour|mise en production|mise en service|mise au point|demi-journée|demi journée"
        "|prise de poste|prise en main|plan marketing|feuille de route|premier trimestre"
        "|deuxième trimestre|troisième trimestre|quatrième trimestre|second semestre"
        "|premier semestre|prêt-à-porter|lundi de pâques|vendredi saint|black friday"
        "|heure de pointe|rentrée|cas d'usage|appel d'offres|appel d'offre|appels d'offres"
        "|appel à projets|tout-petits|premiers secours|point fixe|salle blanche|centre d'appel"
        "|centre d'appels|sur-mesure|sur mesure|plan de continuité|mise en concurrence"
        "|suivi des heures|gestion du temps|temps fort|fin de période d'essai|fin de chantier"
        "|jour j|avant-projet|avant-vente|avant-ventes|après-vente|service après-vente"
        "|sous-traitance|sous-traitants|en-tête|note de frais|notes de frais|note de cadrage"
        "|note de service|demande de devis|demande d'achat|plan de formation|vis-à-vis"
        "|bon de commande|bons de commande|mise en relation|prise de contact|prise de décision"
        "|vote|cent jours|livre blanc|point de vente|points de vente|point zéro|fin d'exercice"
        "|porte ouverte|portes ouvertes|journée portes ouvertes|demi-finale|liste d'attente"
        "|premier contact|second œuvre|premier tour|second tour|réunion de crise",
    },
    "cancel": {
        None: "canceller|cancelle|cancellez|annule-la|annule-le|supprime-la|supprime-le|annuler"
        "|annule|annulez|annules|supprimer|supprime|supprimez|enlever|enlève|enlevez|retirer"
        "|retire|retirez|efface|effacer|effacez|annulons|anule|anuler|décommander|décommande",
    },
    "move": {
        None: "reculer|recule|reculez|recule-la|recule-le|déplacer|déplace|déplacez|déplaces"
        "|décaler|décale|décalez|décales|reporter|reporte|reportez|repousser|repousse|repoussez"
        "|replanifier|replanifie|replanifiez|reprogrammer|reprogramme|reprogrammez"
        "|changer l'heure|change l'heure|changer la date|change la date|changer l'horaire|bouger"
        "|bouge|bougez|décalons|reportons|déplaçons|change l'horaire|modifier l'heure"
        "|modifie l'heure|changer l'heure de|change l'heure de|change l'heure du"
        "|modifier l'horaire de|retarder|retarde|modifier la date|remettre|déplace-la|décale-la"
        "|décale-le|déplace-le|repousse-la|repousse-le|reporte-la|reporte-le",
        "earlier": "avancer|avance|avancez|avançons|devancer|devance|devancez|avance-la"
        "|avance-le",
        "set": "mets-la|mets-le|passe-la|passe-le|change-la|change-le|fais-la|fais-le"
        "|mets-la plutôt|passons-la",
    },
    "settings": {
        None: "change ma langue|changer ma langue|paramètres|mes paramètres|préférences"
        "|mes préférences|réglages|mes réglages|changer mon fuseau horaire"
        "|change mon fuseau horaire|changer la langue|changer de langue"
        "|modifier mon fuseau horaire|configuration|changer mes paramètres"
        "|modifier mes paramètres|ouvrir les paramètres|ouvre les paramètres"
        "|changer de fuseau horaire|modifier mes préférences|change la langue"
        "|changer mes préférences|voir mes paramètres|ouvre mes paramètres|change de langue"
        "|affiche mes paramètres",
    },
    "help": {
        None: "tu peux m'aider|peux-tu m'aider|pouvez-vous m'aider|vous pouvez m'aider"
        "|tu peux m'aider ?|m'aider|aide|aide-moi|à l'aide|besoin d'aide|que peux-tu faire"
        "|que sais-tu faire|qu'est-ce que tu peux faire|qu'est-ce que tu sais faire"
        "|comment ça marche|comment tu marches|comment ça fonctionne|qui es-tu|tu sers à quoi"
        "|à quoi tu sers|que puis-je te demander|j'ai besoin d'aide|que pouvez-vous faire|help"
        "|tu peux faire quoi|tu sais faire quoi|à quoi sers-tu|comment tu fonctionnes|aidez-moi"
        "|qui êtes-vous|comment utiliser ce bot|donne-moi un exemple|montre-moi un exemple"
        "|comment t'utiliser|qu'est-ce que je peux te demander|aide moi|que savez-vous faire"
        "|de l'aide",
    },
    "signin": {
        None: "se connecter|me connecter|connecte-moi|connexion|connectez-moi"
        "|je veux me connecter|m'identifier|login|s'identifier|connecter mon compte|sign in"
        "|ouvrir une session|ouvrir ma session|identifie-moi|connecte mon compte|m'authentifier"
        "|authentifie-moi|connecter|log in",
    },
    "signout": {
        None: "se déconnecter|me déconnecter|déconnecte-moi|déconnexion|déconnectez-moi|logout"
        "|déconnecter mon compte|fermer ma session|oublie-moi|déconnecte mon compte"
        "|je veux me déconnecter|sign out|ferme ma session|fermer la session|déconnecter|log out",
    },
    "list": {
        None: "prochaine réunion ?|prochain rdv ?|qu'est-ce que j'ai|j'ai quoi|qu'ai-je"
        "|on a quoi|mon planning|mes réunions|mes rdv|mes rendez-vous|liste mes réunions"
        "|mes prochaines réunions|réunions à venir|liste des réunions|lister mes réunions"
        "|mon programme|quelles réunions|ma prochaine réunion|quels rendez-vous"
        "|prochaines réunions|mes meetings|liste de mes réunions|montre-moi mes réunions"
        "|affiche mes réunions|montre mes réunions|quels rdv|quelles sont mes réunions"
        "|quels sont mes rendez-vous|mes visios|mes calls|la liste de mes réunions"
        "|mes réunions à venir|prochain rdv|mon prochain rdv|mon prochain rendez-vous"
        "|quelle est ma prochaine réunion|quels sont mes rdv|mes prochains rdv"
        "|mes prochains rendez-vous|liste mes rdv|liste mes rendez-vous",
    },
}  # fmt: skip

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "encore …|à nouveau …|de nouveau …|refais-la|refais-la …|refais-le …|refaisons-la …"
    "|refaisons ça …|recommence …|répète-la|répète-la …|répète la réunion …|répète …"
    "|pareil …|la même chose …|même heure …|à la même heure …|même réunion …"
    "|la même réunion …|on refait ça …|on recommence …|… à nouveau|… encore une fois"
    "|encore une fois …|remets ça …|la même …",
    "repeat": "répète …|répétez …|répéter …|répétons …|on répète …|refais …|refaites …"
    "|refaisons …|refaire …|on refait …|recommence …|recommençons …|peut-on refaire …"
    "|on peut refaire …|peut-on répéter …|je veux refaire …|je voudrais refaire …"
    "|je veux répéter …|je voudrais répéter …|reconduis …|reconduire …|organise à nouveau …"
    "|organise … à nouveau|organise … à nouveau …|fais … à nouveau|fais … à nouveau …"
    "|le … à nouveau|la … à nouveau|le … encore une fois|la … encore une fois",
    "remind": "rappelle-moi|rappelle-moi …|rappelle-moi … avant|rappelle moi … avant"
    "|rappelle-le-moi|rappelle-le-moi … avant|rappelle-moi … avant la réunion"
    "|rappelle-moi … avant le début|rappelle-moi … à l'avance|rappelle-moi avant"
    "|rappelle-moi avant la réunion|rappelle-moi la réunion|rappelez-moi … avant"
    "|rappelez-moi la réunion|préviens-moi … avant|préviens-moi|un rappel … avant"
    "|rappel … avant|mets un rappel|mets-moi un rappel … avant|mets un rappel … avant"
    "|me rappeler … avant|me le rappeler … avant|me prévenir … avant"
    "|rappelle-moi … avant le|rappelle-moi … avant la",
    "rename": "appelle-la …|appelle-le …|appelle la réunion …|appelle ça …|nomme-la …|nomme-le …"
    "|renomme-la …|renomme-la en …|renomme-le …|renomme-le en …|renomme la réunion …"
    "|renomme la réunion en …|renomme en …|change le titre en …|change le nom en …"
    "|change l'objet en …|change le titre pour …|intitule-la …|le titre est …"
    "|elle s'appelle …|la renommer en …|renommer en …",
    "invite": "ajoute …|ajoute aussi …|ajoute … à la réunion|ajoute … aussi|ajoute … au point"
    "|ajoutez …|ajouter …|ajouter … à la réunion|invite …|invite aussi …|invite … aussi"
    "|invite … à la réunion|invitez …|inviter …|inviter … à la réunion|inclus …"
    "|ajoute encore …",
    "show": "copie l'invitation|copier l'invitation|l'invitation|invitation|montre l'invitation"
    "|montre-moi l'invitation|affiche l'invitation|donne-moi l'invitation"
    "|numéro de téléphone|le numéro|le numéro de téléphone|numéro d'appel"
    "|quel est le numéro|par téléphone|montre le numéro|le lien|lien|quel est le lien"
    "|donne-moi le lien|montre le lien|rejoindre|rejoindre la réunion|comment rejoindre"
    "|comment rejoindre la réunion|le code|quel est le mot de passe|quel est le code"
    "|le mot de passe|montre la réunion|montre-la|montre-moi la réunion"
    "|ajoute-la à mon agenda|ajoute-la à mon calendrier|ajouter à mon agenda"
    "|ajouter au calendrier|ajoute à mon agenda|mets-la dans mon agenda|copie le lien"
    "|copier le lien",
    "yes": "oui|ouais|oui merci|oui s'il te plaît|oui s'il vous plaît|d'accord|ok|okay|vas-y"
    "|allez-y|bien sûr|oui annule|oui annule-la|oui, annule|oui, annule-la|confirmé"
    "|je confirme|confirme|absolument|oui vas-y|tout à fait",
    "no": "non|nan|non merci|garde-la|garde-le|non garde-la|non, garde-la|n'annule pas"
    "|ne l'annule pas|non n'annule pas|laisse|laisse tomber|laisse-la|surtout pas"
    "|finalement non",
}  # fmt: skip
