"""Spanish, of Spain and of Latin America."""

ABBREVIATIONS = "dr|dra|sr|sra|srta|ing|lic|prof|av|vs|núm|pte"

WORDS: dict[str, dict[int | str | None, str]] = {
    # Numbers and the clock.
    "number": {
        0: "cero|zero",
        2: "dos|un par de|par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis|diez y seis",
        17: "diecisiete|diez y siete",
        18: "dieciocho|diez y ocho",
        19: "diecinueve|diez y nueve",
        20: "veinte",
        21: "veintiuno|veintiuna|veintiún|veinte y uno",
        22: "veintidós|veinte y dos",
        23: "veintitrés|veinte y tres",
        24: "veinticuatro|veinte y cuatro",
        25: "veinticinco|veinte y cinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        31: "treinta y uno|treinta y un|treinta y una|treintaiuno",
        32: "treinta y dos",
        33: "treinta y tres",
        34: "treinta y cuatro",
        35: "treinta y cinco|treintaicinco",
        36: "treinta y seis",
        37: "treinta y siete",
        38: "treinta y ocho",
        39: "treinta y nueve",
        40: "cuarenta",
        41: "cuarenta y uno|cuarenta y una",
        42: "cuarenta y dos",
        43: "cuarenta y tres",
        44: "cuarenta y cuatro",
        45: "cuarenta y cinco|cuarentaicinco",
        46: "cuarenta y seis",
        47: "cuarenta y siete",
        48: "cuarenta y ocho",
        49: "cuarenta y nueve",
        50: "cincuenta",
        51: "cincuenta y uno|cincuenta y una",
        52: "cincuenta y dos",
        53: "cincuenta y tres",
        54: "cincuenta y cuatro",
        55: "cincuenta y cinco|cincuentaicinco",
        56: "cincuenta y seis",
        57: "cincuenta y siete",
        58: "cincuenta y ocho",
        59: "cincuenta y nueve",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        1: "uno",
        100: "cien|ciento",
        2000: "dos mil",
    },
    # "La una" is an hour, "una" alone an article.
    "at number": {
        "- 1": "a la una|para la una|sobre la una|hacia la una|como a la una",
    },
    "the number": {
        "- 1": "la una",
    },
    "from number": {
        "- 1": "de la una|desde la una",
    },
    # "Diez para las tres", as most of America says it.
    "number before": {
        "5 -": "cinco para la|cinco para las|5 para la|5 para las",
        "10 -": "diez para la|diez para las|10 para la|10 para las",
        "15 -": "quince para la|quince para las|15 para la|15 para las",
        "20 -": "veinte para la|veinte para las|20 para la|20 para las",
        "25 -": "veinticinco para la|veinticinco para las|25 para la|25 para las",
    },
    "quarter before": {
        "15 -": "cuarto para las|cuarto para la|un cuarto para las|un cuarto para la",
    },
    "until number": {
        "- 1": "hasta la una",
    },
    "number and half": {
        "1 - 30": "una y media",
    },
    "number and quarter": {
        "1 - 15": "una y cuarto",
    },
    "number and number": {
        "1 - 30": "una y treinta",
    },
    "ordinal": {
        1: "primero|primer|primera|1er|1ro|1ra",
        2: "segundo|segunda|2do|2da",
        3: "tercero|tercer|tercera|3er|3ro|3ra",
        4: "cuarta|4to|4ta",
        5: "quinto|quinta|5to|5ta",
        6: "sexto|sexta",
        7: "séptimo|séptima",
        8: "octavo|octava",
        9: "noveno|novena",
        10: "décimo|décima",
    },
    "suffix": {
        None: "º",
    },
    "meridiem": {
        "am": "am|a.m.|a.m",
        "pm": "pm|p.m.|p.m|p m",
    },
    "oclock": {
        None: "en punto|en pto",
    },
    "hmark": {
        None: "h|hs|hrs|hr",
        "length": "hora|horas",
    },
    "half": {
        30: "media|medio|½",
    },
    "quarter": {
        15: "cuarto|un cuarto",
        45: "tres cuartos|3 cuartos",
    },
    "past": {
        None: "pasadas",
    },
    "minus": {
        None: "menos",
    },
    "fixed": {
        720: "mediodía|medio día|al mediodía|al medio día|a mediodía|a medio día|el mediodía"
        "|las doce del mediodía|las 12 del mediodía|a las doce del mediodía"
        "|a las 12 del mediodía|a las 12 de mediodía|las doce de mediodía",
        0: "medianoche|media noche|a medianoche|a la medianoche|la medianoche"
        "|a las doce de la noche|las doce de la noche",
        1020: "final del día|fin del día|al final del día|al fin del día|a última hora"
        "|última hora|a última hora del día|final de la jornada|al final de la jornada"
        "|fin de la jornada",
    },
    "ish": {
        None: "y pico",
    },
    # The calendar.
    "month": {
        1: "enero|ene",
        2: "febrero|feb",
        3: "marzo",
        4: "abril|abr",
        5: "mayo|may",
        6: "junio|jun",
        7: "julio|jul",
        8: "agosto|ago",
        9: "septiembre|setiembre|sept|sep|set",
        10: "octubre|oct",
        11: "noviembre|nov",
        12: "diciembre|dic",
    },
    # Before a month behind a number, else Tuesday.
    "month_or": {
        "3 shortday 1": "mar",
    },
    "weekday": {
        0: "lunes|lune",
        1: "martes|mártes",
        2: "miércoles|miercole|mx",
        3: "jueves|jueve",
        4: "viernes|vierne|vienes",
        5: "sábado",
        6: "domingo",
    },
    "weekdays": {
        0: "los lunes",
        1: "los martes",
        2: "los miércoles",
        3: "los jueves",
        4: "los viernes",
        5: "los sábados|sábados",
        6: "los domingos|domingos",
    },
    "shortday": {
        0: "lun",
        2: "mié|mier",
        3: "jue|juev",
        4: "vie|vier",
        5: "sáb",
        6: "dom",
    },
    "relday": {
        0: "hoy|hoy mismo|el día de hoy|hoy día",
        1: "mañana mismo|el día de mañana|mñn|mñna|mñana|mañna",
        2: "pasado mañana|pasao mañana",
        -1: "ayer|anoche",
        -2: "anteayer|antier|antes de ayer|antes de anoche",
    },
    # "Mañana" is the morning as well.
    "relday_or_part": {
        "1 am": "mañana",
    },
    "part": {
        "am": "por la mañana|de la mañana|en la mañana|a la mañana|mañanita|por la mañanita"
        "|las mañanas|por las mañanas|a primera hora|a primera hora de la mañana"
        "|primera hora|a media mañana|temprano|tempranito",
        "pm": "tarde|por la tarde|de la tarde|en la tarde|a la tarde|la tarde|por las tardes"
        "|las tardes|tardecita|a primera hora de la tarde|a media tarde|tardes"
        "|a última hora de la tarde|al final de la tarde",
        "night": "noche|por la noche|de la noche|en la noche|a la noche|la noche|por las noches"
        "|las noches|noches",
        "dawn": "madrugada|de la madrugada|por la madrugada|de madrugada|en la madrugada",
        "noon": "del mediodía|de mediodía|del medio día|de medio día|pasado el mediodía",
    },
    "partday": {
        "am": "esta mañana|hoy por la mañana|hoy en la mañana|hoy a la mañana",
        "pm": "esta tarde|hoy por la tarde|hoy en la tarde|hoy a la tarde",
        "night": "esta noche|hoy por la noche|hoy en la noche|hoy a la noche|esta nochecita",
    },
    "meal": {
        "am": "desayuno|desayunar",
        "pm": "almuerzo|comida|merienda|brunch|almorzar|aperitivo",
        "night": "cena|cenar|copas|cañas|tragos|cóctel",
    },
    "unit": {
        "minute": "minuto|minutos|min|mins|minutito|minutitos|m",
        "hour": "horita|horitas",
        "day": "día|días",
        "week": "semana|semanas|sem",
        "month": "mes|meses",
        "year": "año|años",
    },
    "weekend": {
        None: "fin de semana|finde|fin de sem|fines de semana|el finde|el fin de semana",
    },
    "next": {
        1: "próximo|próxima|proxima|proximo|prox|próx|que viene|que entra|entrante|siguiente"
        "|próximos|próximas|viniente",
        2: "de la otra semana",
    },
    "next unit": {
        "1 week": "semana que viene|semana siguiente|sem que viene|otra semana|semana entrante"
        "|próxima semana|próxima sem|siguiente semana",
    },
    "this": {
        None: "este|esta|este mismo|esta misma|éste|ésta|estos|estas",
    },
    "last": {
        None: "pasado|pasada|último|última|anterior|el pasado|la pasada",
    },
    "every": {
        None: "cada|todos los|todas las|cada uno de los|todo los",
    },
    "recurring": {
        "day": "diariamente|cada día|todos los días|a diario|todas las mañanas"
        "|todas las tardes|todas las noches|cada mañana|cada tarde|cada noche",
        "week": "semanalmente|cada semana|todas las semanas"
        "|cada dos semanas|cada 2 semanas|cada quince días|cada 15 días",
        "month": "mensualmente|cada mes|todos los meses"
        "|cada trimestre",
        "year": "anualmente|cada año|todos los años",
        "adjective": "diario|diaria|diarios|diarias|semanal|semanales|quincenal|quincenales"
        "|bisemanal|mensual|mensuales|bimensual",
        "plain": "recurrente|periódica|periódico|recurrentes|que se repita|que se repite"
        "|repetir|repítela|repítelo|se repite|de forma recurrente|con recurrencia",
    },
    "early": {
        None: "a principios|a principio|a mediados|a finales|a fines|principios|mediados"
        "|finales|a principios de|a principio de|a mediados de|a finales de|a fines de"
            "|principios de|mediados de|finales de|a final de|final de|a fin de|a principios del"
            "|a mediados del|a finales del",
    },
    # What links times.
    "at": {
        None: "@|tipo las|que empiece a las|empezando a las"
        "|comenzando a las|empieza a las|comienza a las|inicia a las|con inicio a las"
        "|a partir de las|que comience a las|a las a las|que sea a las",
        # Before anything but an hour these are no more than "to the".
        "hour": "a las|a la|al las|alas|para las|pa las|para la",
    },
    "on": {
        None: "con fecha|fecha:|con fecha del",
    },
    "from": {
        None: "desde|desde las|desde la|de las|a partir|empezando el",
    },
    "until": {
        None: "hasta|hasta las|hasta la|que acabe a las|que termine a las"
        "|acaba a las|termina a las|terminando a las|con fin a las|y termina a las",
    },
    "to": {
        None: "a|y hasta las|ala",
    },
    "between": {
        None: "entre|entre las|entre la",
    },
    "and": {
        None: "y|e|&|y las|y la|y a|y al|y con",
    },
    "or": {
        None: "o|u|o bien|o las",
    },
    "for": {
        None: "para|por|pa|durante|p/|para la del|de cara al|de unos|de unas"
        "|por unos|por unas|para unos|para unas",
    },
    "in": {
        None: "en|dentro de|de aquí a|de acá a|en unos|en unas",
    },
    "by": {
        None: "antes del|antes de las|antes de",
    },
    "around": {
        None: "hacia las|a eso de las|a eso de la|alrededor de las|aprox"
        "|aproximadamente|más o menos a las|como a las|cerca de las|en torno a las"
        "|alrededor de|aprox a las|más o menos",
    },
    "of": {
        None: "de|de la|del presente|de ese|d",
    },
    # Contractions with the article.
    "of the": {
        "- day": "del",
    },
    "to the": {
        "- day": "al",
    },
    "from the": {
        "- day": "a partir del",
    },
    "for the": {
        "- day": "pal",
    },
    "ago": {
        None: "hace|hace unos|hace unas|atrás",
    },
    "later": {
        None: "más tarde|después|luego",
        "now": "a partir de ahora|desde ahora|a partir de hoy|después de hoy|desde hoy",
        "earlier": "antes|más temprano|más pronto",
    },
    "within": {
        None: "en menos de|en un plazo de|en el plazo de",
    },
    "after": {
        None: "después de|después del|tras|tras la|tras el",
    },
    "after at": {
        "- -": "después de las|pasadas las|tras las|luego de las",
    },
    "before": {
        None: "previo a|previa a",
    },
    "lasting": {
        None: "dura|durará|que dure|que dura|duración|duración de|con una duración de"
        "|con duración de|de duración|duración:|debería durar|duraría|que durará|dure|durar"
            "|lleva|llevará|tarda|tardará|que lleve",
    },
    "now": {
        None: "ahora|ahora mismo|ya mismo|inmediatamente|de inmediato|cuanto antes|ahorita"
        "|en este momento|lo antes posible|en este instante|enseguida|ahorita mismo|asap|ya ya"
        "|al instante|lo más pronto posible",
    },
    "the": {
        None: "la|los|lo",
        "day": "el",
        "hour": "las",
    },
    "a": {
        1: "un|una|unos|unas|algún|alguna",
    },
    # Time zones.
    "zone": {
        "Europe/Madrid": "hora peninsular|hora española|hora de españa|hora de madrid"
        "|hora de barcelona|horario peninsular|hora madrid|hora españa|cet|cest"
            "|hora local madrid",
        "Atlantic/Canary": "hora canaria|hora de canarias|hora canarias|hora en canarias",
        "America/Mexico_City": "hora de méxico|hora méxico|hora del centro de méxico"
        "|hora de ciudad de méxico|hora de cdmx|hora cdmx|hora mexicana|horario de méxico"
        "|tiempo del centro",
        "America/Bogota": "hora de colombia|hora colombia|hora de bogotá|hora bogotá"
        "|hora colombiana",
        "America/Lima": "hora de perú|hora perú|hora de lima|hora lima|hora peruana",
        "America/Santiago": "hora de chile|hora chile|hora de santiago|hora chilena|clt",
        "America/Argentina/Buenos_Aires": "hora de argentina|hora argentina|hora de buenos aires"
        "|hora buenos aires|art",
        "America/Montevideo": "hora de uruguay|hora uruguay|hora de montevideo",
        "America/Caracas": "hora de venezuela|hora venezuela|hora de caracas|hora caracas",
        "America/Guayaquil": "hora de ecuador|hora ecuador|hora de quito",
        "America/La_Paz": "hora de bolivia|hora bolivia|hora de la paz",
        "America/Panama": "hora de panamá|hora panamá",
        "America/Costa_Rica": "hora de costa rica|hora costa rica",
        "America/Guatemala": "hora de guatemala|hora guatemala",
        "America/Sao_Paulo": "hora de brasil|hora brasil|hora de são paulo|hora de brasilia"
        "|brt|hora de sao paulo",
        "America/New_York": "hora del este|hora este|et|est|edt|hora de nueva york"
        "|hora nueva york|hora de miami|hora miami|hora de boston",
        "America/Chicago": "hora central|ct|cdt|hora de chicago|hora de texas",
        "America/Chicago?": "cst",
        "America/Denver": "hora de la montaña|mst|mdt|hora de montaña|zona horaria de montaña"
        "|hora de denver",
        "America/Los_Angeles": "hora del pacífico|hora pacífico|pst|pdt|pt|hora de california"
        "|hora de los ángeles|hora de san francisco|hora de seattle",
        "UTC": "utc|gmt|hora utc|hora gmt|z",
        "Europe/London": "hora de londres|hora londres|hora del reino unido|hora inglesa|bst"
        "|hora británica",
        "Europe/Lisbon": "hora de lisboa|hora lisboa|hora portuguesa|hora de portugal",
        "Europe/Paris": "hora de parís|hora parís|hora francesa|hora de francia",
        "Europe/Berlin": "hora de berlín|hora berlín|hora alemana|hora de alemania"
        "|hora de europa central|hora centroeuropea|mez",
        "Europe/Rome": "hora de roma|hora italiana|hora de italia",
        "Europe/Athens": "eet|eest",
        "Europe/Moscow": "hora de moscú|msk",
        "Asia/Kolkata": "hora de la india|hora india|hora de india",
        "Asia/Kolkata?": "ist",
        "Asia/Tokyo": "hora de tokio|hora de japón|hora japonesa|jst",
        "Asia/Shanghai": "hora de china|hora china|hora de pekín|hora de shanghái",
        "Asia/Singapore": "hora de singapur|sgt",
        "Asia/Dubai": "hora de dubái|hora dubái",
        "Australia/Sydney": "hora de sídney|aest|aedt",
    },
    # Asking.
    "stop": {
        None: "¿|¡",
    },
    "hello": {
        None: "hola|holi|holaa|buenas|buenos días|buenas tardes|buenas noches|buen día|hey|ey"
        "|qué tal|hola qué tal|hola a todos|hola equipo|estimado|estimada|estimados|querido"
        "|querida|oye|oiga|oigan|ok|okey|vale|no|cortana|hola bot|hola buenas|muy buenas|eh"
            "|convene|estimado bot|querido bot|estimado asistente|bot",
    },
    "yes": {
        None: "sí|perfecto|genial|claro|de acuerdo|estupendo|bien|muy bien|por supuesto|correcto"
        "|exacto|sip|dale|listo|bueno|entonces|pues|súper|excelente|okay|me parece bien"
        "|me parece|de una|venga|así es|suena bien|eso es|eso|fantástico|guay"
        "|entendido|hecho|por cierto|total|bárbaro|órale|a ver",
    },
    "thanks": {
        None: "gracias|muchas gracias|mil gracias|gracias de antemano|grax|gracias por todo"
        "|muchísimas gracias|te lo agradezco|se lo agradezco|se agradece|saludos|un saludo"
        "|un abrazo|gracias por tu ayuda|gracias por la ayuda|muy amable|graciass"
            "|un saludo cordial"
        "|saludos cordiales|gracias anticipadas",
    },
    "please": {
        None: "por favor|porfa|porfi|xfa|xfavor|x favor|porfavor|por fa|también|además|tb"
        "|solo|sólo|quizá|quizás|tal vez|a ser posible|plis|pls|please|mira a ver si|mira si"
        "|a ver si|si eres tan amable|si es tan amable|si no te importa|cuando puedas"
        "|me preguntaba si|tan solo|simplemente|por fis|porfis|igual|échame una mano y"
            "|échame una mano|quería saber si|me gustaría saber si|quisiera saber si"
            "|quería preguntar si|quería preguntarte si|quería pedirte que|querría saber si"
            "|avisa a todos|avísales|avisa a los demás|avisa al equipo",
    },
    "modal": {
        None: "puedes|puede|podrías|podría|podéis|podríais|pueden|podrían|podemos|podríamos"
        "|es posible|sería posible|se puede|se podría|me puedes|me podrías|me puede|me podría"
        "|nos puedes|nos podrías|nos puede|nos podría|te importa|te importaría|le importaría"
        "|hay posibilidad de|serías capaz de|puedo|podés|me podés|debería|deberíamos|deberías"
        "|habría que|te animas a|sería bueno|sabrías|lo puedes|la puedes",
    },
    "you": {
        None: "tú|usted|ustedes|vosotros|vos|ayudarme a|ayudarnos a|hacer el favor de"
        "|hacerme el favor de|ayúdame a|ayúdanos a|ud|hazme el favor de|contigo|con usted"
            "|con ustedes|con vosotros|con vos|me ayudas a|me ayudan a|nos ayudas a"
            "|me puedes ayudar a|me podrías ayudar a|puedes ayudarme a|me ayuda a",
    },
    "i": {
        None: "tengo|tenemos|habrá|tendré|tendremos|tendríamos|tiene|tienen|he quedado"
        "|hemos quedado|tengamos|tenía|me toca|nos toca|tengo agendada|tengo programada|hay",
        "be": "no hay|no habrá|no tenemos|no tendremos|no tengo|no voy|estoy|estamos|no estoy"
            "|no estaré|iré|iremos|llegaré|llegaremos|volveré"
            "|saldré|regresaré|regreso|vuelvo|vuelve|me iré|me voy|nos vamos|llego|salgo|voy"
            "|no puedo|no podré|no podemos|no podremos|no llego|trabajo desde|trabajo en"
            "|no trabajo|libro|estaré|estaremos|estará|estarán|voy a estar|vamos a estar"
            "|va a estar",
        "who": "yo|nosotros|nosotras|él|ella|ellos|ellas|va"
        "|creo|creemos|soy|somos"
        "|necesitaba|puse"
        "|prefiero|me gusta"
        "|me encanta|me duele|me alegro|me siento|espero que|supongo|sé|no sé|pienso|quedo a",
        "it": "es un|es una|esto es|eso es un|es lo que|está lloviendo|hace frío|hace calor"
        "|es mi|es el|es la",
    },
    "lets": {
        None: "vamos a|hagamos|quedemos|reunámonos|juntémonos|veámonos|hablemos|tengamos una"
        "|qué tal si|qué te parece si|qué os parece si|qué les parece si|por qué no|qué tal"
        " un|qué tal una|nos reunimos|nos juntamos|nos conectamos|conectémonos|quedamos|qué tal"
        " el|agendemos|programemos|convoquemos|busquemos|qué te parece|qué os parece"
        "|qué les parece|te parece si|os parece si|les parece si|te va bien|os va bien"
        "|le va bien|te viene bien|os viene bien|les viene bien|le viene bien|te queda bien"
        "|les queda bien|va bien|fijemos|cuadremos|montemos|pongamos|te late|charlemos"
        "|conversemos|platiquemos|pongámonos|celebremos|y si hacemos|y si quedamos"
            "|y si nos reunimos|y si montamos|podemos quedar|podríamos quedar",
    },
    "me": {
        None: "me|nos|te|se|le|les|os|lo de|mí|para mí|para nosotros|ese evento|este evento|se lo"
        "|conmigo y|algo|todo",
    },
    "my": {
        None: "mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|vuestro|vuestra|cualquier"
            "|todo el|toda la",
    },
    "want": {
        None: "quiero|queremos|quisiera|quisiéramos|querría|querríamos|necesito|necesitamos"
        "|me gustaría|nos gustaría|deseo|deseamos|desearía|tengo que|tenemos que|hay que"
        "|necesito que|quiero que|me gustaría que|quisiera que|necesitaría|necesitaría que"
        "|necesitaríamos|quería|queríamos|debo|debemos|asegúrate de|asegúrate de que|ocupo"
        "|me interesa|solicito|solicitamos|requiero|requerimos|ando necesitando|toca|preciso"
        "|me haría falta|me hace falta|nos hace falta|intenta|trata de|procura|vayan|ve|haz que"
        "|quieren|quiere|necesita|necesitan|era para",
    },
    "ask": {
        None: "programar|programa una|programa un|programa|programe|programad|programen"
        "|prográmame|prográmanos|progrâmame|programame|programáme|programarme|programarnos"
        "|programarla|prográmala|programas|agendar|agende|agenden|agéndame|agendame|agéndanos"
        "|agéndalo|agéndala|agendarme|agendas|agéndenme|agendá|agendarla|agendarlo"
        "|convocar|convoca|convoque|convocad|convóquenos|convócanos|convocas|convoquen"
        "|organizar|organiza|organice|organizad|organízame|organízanos|organizas|organicen"
        "|organizarme|organizáme|planificar|planifica|planifique|planea|planear|coordinar"
        "|coordina|coordine|coordínanos|coordínala|concertar|concierta|concierte|concertame"
        "|fija|fijar|fije|fíjame|cuadrar|cuadra|cuádrame|calendariza|calendarizar|calendariza una"
        "|agenda una|agenda un|agenda|agendame una|agende una|agende un|programado|programada"
        "|agendado|agendada|schedulear|apartar|aparta|apártame|aparte|apártanos|concretar"
        "|concreta|emplaza|agendes|programes|convoques|organices|coordines|agendemos una"
            "|agendamos|programamos|convocamos|organizamos|planificamos|agendéis|organicéis",
        "any": "reservar|reserva|reserve|reservad|resérvame|reservame|resérvanos|reserven"
        "|reservarme|reservas|bloquear|bloquea|bloquee|bloquéame|bloqueame|bloquear en|montar"
        "|monta|monte|móntame|montas|configurar|configura|arma|armar|ármame|arme|armemos|separa"
        "|separar|sepárame|establecer|establece|solicita|reserves|bloquees|montamos|reservamos"
            "|montes|armamos",
    },
    # These ask for people in the same breath.
    "ask with": {
        "- -": "convoca a|cita a|convocar a|citar a|convoque a|cite a",
    },
    "put with": {
        "- -": "añade a|agrega a|agregar a|añadir a|mete a|suma a|apunta a",
    },
    "put calendar": {
        "- in": "agrega a mi calendario|añade a mi calendario|agregar a mi calendario"
            "|añadir a mi calendario|añade a mi agenda|agrega a mi agenda|añade a la agenda"
            "|agrega a la agenda|agregar a mi agenda|añadir a mi agenda|apunta en mi agenda",
    },
    "put meeting": {
        "- to": "manda una convocatoria|envía una convocatoria|mándame una convocatoria"
            "|envía la convocatoria|manda la convocatoria|manda una invitación"
            "|envía una invitación|mandar una invitación|enviar una invitación|manda invitación"
            "|envía invitación|mandar una convocatoria|enviar una convocatoria",
    },
    "put": {
        None: "crear|crea|cree|créame|créanos|creame|crearme|creas|creen|pon|poner|ponme|ponnos"
        "|ponga|póngame|pongas|ponerme|ponerlo|ponla|ponlo|ponés|añadir|añade|añada|añádeme"
        "|añádelo|agregar|agrega|agregue|agrégame|agrégalo|agréguenme|mete|meter|méteme"
        "|anotar|anota|anote|anótame|apuntar|apunta|apúntame|apúntalo|marca|marcar|márcame"
        "|incluir en|inserta|insertar|registra|registrar|genera|generar|genérame|guarda"
        "|creado|creada"
        "|búscame un hueco|busca un hueco"
        "|buscar un hueco|encuentra un hueco|busca un espacio|búscanos un hueco"
            "|encontrar un hueco"
        "|encontrar un tiempo|hacer un hueco|haz un hueco|hazme un hueco|lanza|lanzar|crees"
            "|añadas|agregues|apuntes|anotes|ponemos|creamos|pongas una|mandarme una invitación"
            "|enviarme una invitación|mándame la invitación|envíame la invitación"
            "|mándame una invitación",
        "any": "haz|hacer|haga|hazme|hacerme|prepara|preparar|prepárame|prepare|dame|deja|dejar"
        "|deja puesta|dejar puesta|hacemos|hagas|tener|celebrar|realizar|mantener|tengáis",
    },
    "task": {
        None: "enviar|envía|envíame|manda|mandar|abrir|escribe|escribir|usa|usar|consigue"
        "|arregla|mantén|corre|asistir|dar|enviarle|mandarle|saca|sacar|ejecuta|guardar",
    },
    "remind": {
        None: "recordar|recuérdame|recuerdame|recordarme|recuérdanos|recuerda|recordatorio"
        "|un recordatorio|avísame|avisame|notifícame|no olvides|que no se me olvide|acuérdame"
        "|hazme acordar|recuérdame que|recordarme que|recuérdeme|ponme un recordatorio"
        "|ponme un recordatorio para|crea un recordatorio|recordatorio para|alerta|aviso"
        "|que no me olvide|recuérdale|no te olvides de|que no se te olvide|no me dejes olvidar"
            "|no te olvides|no te olvides del|no olvides el|no olvides la",
    },
    "meet": {
        None: "reunirme|reunirnos|reunirse|reunir|vernos|verme|verse|juntarnos|juntarme|hablar"
        "|charlar|conversar|quedar|encontrarnos|encontrarme|platicar|conectarnos|me reúno"
        "|me veo|reunión mía|hablar a|tomar un café|tomarnos un café|nos vemos con|hablamos"
            "|charlamos|conversamos|platicamos",
    },
    "instant": {
        None: "empieza una reunión|inicia una reunión|iniciar una reunión|empezar una reunión"
        "|comienza una reunión|comenzar una reunión|inicia una llamada|iniciar una llamada"
        "|empieza una llamada|inicia una videollamada|empezar una llamada|reunión ahora"
        "|reunión ahora mismo|hablemos ahora|hablamos ahora|llamada ahora|llamada rápida ahora"
        "|llámame ya|reunión instantánea|reunión inmediata|reunirnos ahora|reunámonos ahora"
        "|videollamada ahora|videollamada ya|reunión ya|llamada ya|arranca una reunión"
        "|arranca una llamada|inicia la reunión|abre una reunión|abrir una reunión|nos llamamos"
        "|conectarnos ya|conéctate ya|una llamada rápida|una llamadita|hablamos ya"
        "|te llamo ahora|iniciar reunión|empezar reunión|quedamos ahora|hablamos un momento"
        "|hacemos una llamada|hacemos una videollamada|iniciar llamada"
            "|inicia una videoconferencia",
    },
    "meeting": {
        None: "reunión|reuniones|reunion|reunioncita|reu|reus|runión|reuinón|reunón|reunióm"
        "|junta|juntas|juntita|llamada|llamadas|llamadita|call|calls|meeting|meetings|meet"
        "|videollamada|videollamadas|videoconferencia|videoconferencias|videocall|vc|encuentro"
        "|cita virtual|reunión virtual|reunión online|reunión en línea|reunión telemática"
        "|reunión de teams|reunión en teams|reunión por teams|reunión teams|llamada de teams"
        "|llamada por teams|llamada en teams|videollamada de teams|videollamada por teams"
        "|junta virtual|junta por teams|junta en teams|por teams|en teams|via teams|vía teams"
        "|de teams|teams|por zoom|sesión|convocatoria|convocatorias|citas|hueco|huequito"
        "|llamada telefónica|conferencia telefónica|conference call|reunión por videollamada"
        "|por videollamada|espacio|quedada|juntada|reunión de trabajo|reunión presencial|zoom"
            "|call zoom|call de zoom|reunión zoom|reunión de zoom|reunión por zoom"
            "|meet de google|google meet|vídeo llamada|vídeo conferencia",
        "holder": "cita|evento|compromiso|entrada|eventos|evento de calendario",
        "to": "invitación|invitaciones|invitación de teams|invitación de reunión",
    },
    "room": {
        None: "sala|salas|sala de reuniones|sala de juntas|salita|salas de reuniones"
        "|sala de conferencias",
    },
    "pair": {
        None: "1:1|1-1|1 a 1|uno a uno|one to one|one on one|1to1|1on1|121|cafelito"
        "|café|entrevista|cafecito|catch-up|catch up|cara a cara|mano a mano|121s",
    },
    "calendar": {
        None: "calendario|mi agenda|tu agenda|la agenda|calendarios|mi calendario|agenda de hoy"
        ""
        "|calendario de outlook|outlook"
        "|nuestra agenda|nuestros calendarios",
        # These say where it is to be seen, whatever follows.
        "in": "a mi agenda|en mi agenda|a la agenda|en la agenda|en el calendario"
            "|a mi calendario|en mi calendario|al calendario|en nuestra agenda|en agenda"
            "|en tu agenda|a nuestro calendario|en outlook",
    },
    "fresh": {
        None: "nuevo|nueva|otra|otro|rápida|rápido|corta|corto|breve|urgente|online|virtual"
        "|rapidita|cortita|pequeña|telemática|en línea|presencial|importante|rapidito|larga",
    },
    "with": {
        None: "con|c/|junto a|junto con|e invita a|invitando a|invita a|invitar a|invite a"
            "|e incluye a"
        "|incluyendo a|incluye a|entre yo y|conmigo|invita también a|invita|e invita|con los"
            "|con las"
        "|con el|con la|y convoca a|invitad a|inviten a|en la que participen"
            "|con la participación de"
        "|invitados:|asistentes:|participantes:|con asistencia de|que vengan|que asistan|c/ el"
            "|c/ la",
    },
    "as": {
        None: "como",
    },
    "be": {
        "ask": "es|está|están|son|eres|estás",
        None: "ser|será|sería|sea|empieza|comienza|empezará|tendrá lugar|inicia|se celebra|serán"
        "|se hará|se realizará|toca a|que sea|estar|va a ser|ocurrirá",
    },
    "that": {
        None: "que|si|porque|pero|ya que|así que|aunque|mientras|puesto que|donde|lo que|pues que"
        "|para que|cuyo|cuya|de modo que|ya",
    },
    "people": {
        None: "personas|gente|asistentes|participantes|invitados|pax|persona|comensales",
    },
    "role": {
        "presenter": "como presentador|como presentadora|como ponente|como moderador"
        "|de presentador|de presentadora|presentando|como moderadora",
        "presenters": "como presentadores|como ponentes|como presentadoras|como moderadores",
        "coorganizer": "como coorganizador|como coorganizadora|como co-organizador"
            "|de coorganizador"
        "|como co-organizadora|como coanfitrión|como coanfitriona|de coorganizadora",
        "coorganizers": "como coorganizadores|como coorganizadoras|como co-organizadores",
        "attendee": "como asistente|como invitado|como invitada|como participante",
        "attendees": "como asistentes|como invitados|como invitadas|como participantes",
    },
    "place": {
        None: "oficina|oficinas|edificio|despacho|planta|sede|ubicación|calle|avenida|centro"
        "|lugar|local",
    },
    "not": {
        None: "no hace falta|nunca|sin|tampoco|ni|jamás|no es necesario",
    },
    "filler": {
        None: "si puede ser|si es posible|todo el día|aquí|allí|ahí|allá|acá|casi"
        "|todavía|aún|también puede|o así|o por ahí|más|muy|tanto|si se puede|finalmente|al final"
        "|realmente|en realidad|justo|hora:|si os parece|si te parece|si les parece"
        "|si le parece|si te va bien|si os va bien|si puedes|si podéis|si pueden|un momento"
        "|un rato|un ratito|solamente|con hora|horario|sobre todo|posible|en total|sin hora"
            "|sin hora fija|por confirmar|como comentamos|como hablamos|como acordamos"
            "|como quedamos|según lo hablado|tal y como hablamos|tal como hablamos"
            "|como te comenté|como dijimos|según lo acordado|a la misma hora|misma hora"
            "|en el mismo horario|mismo horario",
        # What was said before is to be otherwise.
        "instead": "mejor|en su lugar|en vez de eso|en lugar de eso|mejor que sea"
            "|que la reunión sea|que la llamada sea|que la junta sea|en vez de|en vez del"
            "|en lugar de|en lugar del",
    },
    # Titles and topics.
    "about": {
        None: "sobre|sobre el|sobre la|sobre los|acerca de|acerca del|acerca de la|respecto a"
        "|respecto de|respecto al|con respecto a|en relación con|en relación a|relativa a"
        "|para hablar de|para hablar del|para hablar sobre|para hablar de la|para hablar de los"
        "|para hablar de las|para discutir|para discutir sobre|para tratar|para tratar sobre"
        "|para tratar de|para comentar|para charlar sobre|para charlar de|para conversar sobre"
        "|para platicar de|para platicar sobre|para ver el tema de|para ver el tema del"
        "|con motivo de|con motivo del|tema|tema:|asunto:|asunto|re:|referente a|a propósito de"
        "|para abordar|para debatir|para ver lo de|para ver lo del|para lo de|para lo del"
        "|sobre lo de|para hablar acerca de|hablar de|hablar del|hablar sobre|cuyo tema es"
        "|con el tema|con tema|con asunto|con el asunto|el tema es|el asunto es|sobre el tema de"
        "|sobre las|acerca de los|acerca de las|sobre un|sobre una|para comentar el"
            "|para comentar la"
        "|para tratar el tema de|para tratar el|para tratar la|para discutir el|para discutir la",
    },
    "titled": {
        None: "titulada|titulado|llamado|que se llame|que se llama|con el título|con título"
        "|de título|con el nombre|con el nombre de|denominada|denominado|ponle el nombre de"
        "|ponle de título|ponle de nombre|ponle|llámala|llámalo|con nombre|bajo el título"
        "|título:|con título:|que diga|de nombre|el título es|el nombre es|titúlala|titúlalo"
        "|de título:|ponle como título|ponle por título|con el título de",
    },
    "meeting titled": {
        "- -": "reunión llamada|sesión llamada|cita llamada|junta llamada|videollamada llamada",
        "holder -": "evento llamado",
    },
    "titleword": {
        "title": "título",
        None: "nombre|etiqueta|encabezado",
    },
    "option": {
        "passcode:true": "con contraseña|con código|con código de acceso|con clave|con una clave"
        "|con contraseña de acceso|con una contraseña|protegida con contraseña|con pin"
        "|protegida por contraseña|y contraseña|que pida contraseña|con clave de acceso"
        "|que tenga contraseña|pon contraseña|ponle contraseña|requiere contraseña"
        "|protegido con contraseña|con código de seguridad|con password",
        "passcode:false": "sin contraseña|sin código|sin código de acceso|sin clave|sin pin"
        "|no hace falta contraseña|que no pida contraseña|sin password",
        "end_to_end_encryption:true": "cifrado de extremo a extremo|cifrada de extremo a extremo"
        "|con cifrado de extremo a extremo|con cifrado|encriptada|cifrada|encriptado"
        "|encriptada de extremo a extremo|con encriptación de extremo a extremo|con encriptación"
        "|encriptado de extremo a extremo|con cifrado extremo a extremo",
        "end_to_end_encryption:false": "sin cifrado|sin cifrado de extremo a extremo|sin cifrar"
        "|sin encriptar|sin encriptación",
        "lobby:everyone": "sin sala de espera|sin lobby|que entre todo el mundo directamente"
        "|todos pueden entrar directamente|que todos entren directamente|sin antesala"
        "|que todos entren sin esperar|todos entran directamente|sin pasar por la sala de espera"
        "|que nadie espere|nadie espera en la sala de espera|todos se saltan la sala de espera"
        "|que todos se salten la sala de espera|que entren todos directo"
            "|sala de espera desactivada"
        "|que todos entren directo|todos entran directo",
        "lobby:organization": "sala de espera para externos|los externos esperan en la sala"
        "|que los externos esperen|sala de espera solo para externos"
        "|solo la gente de mi organización entra directamente|los externos en sala de espera"
        "|los de la empresa entran directamente",
        "lobby:invited": "solo los invitados entran directamente|solo los invitados pasan directo"
        "|que solo los invitados entren directamente"
            "|solo los invitados se saltan la sala de espera"
        "|solo los invitados pueden entrar directamente",
        "lobby:organizer": "con sala de espera|con lobby|todos esperan en la sala de espera"
            "|con antesala"
        "|sala de espera para todos|que todos esperen en la sala de espera"
            "|sala de espera activada"
        "|con la sala de espera|todos en sala de espera|todos pasan por la sala de espera"
        "|activa la sala de espera|con la sala de espera activada|todos esperan en el lobby",
        "presenters:organizer": "solo yo puedo presentar|sólo yo puedo presentar|solo presento yo"
        "|que solo yo pueda presentar|solo yo presento|que solo presente yo"
        "|solo el organizador puede presentar|presento solo yo|nadie más puede presentar"
        "|sólo presento yo|solo puedo presentar yo|solo los organizadores pueden presentar"
            "|que solo los organizadores puedan presentar|solo los organizadores presentan"
            "|que solo presenten los organizadores",
        "presenters:everyone": "todos pueden presentar|todo el mundo puede presentar"
        "|que todos puedan presentar|cualquiera puede presentar|que cualquiera pueda presentar"
        "|todos presentan",
        "presenters:organization": "solo mi organización puede presentar"
        "|solo gente de la empresa puede presentar|los de mi organización pueden presentar"
        "|solo los de la empresa pueden presentar",
        "record:true": "graba la reunión|grábala|que se grabe|con grabación|grabar la reunión"
        "|grabada|que quede grabada|y grábala|grabación automática|con grabación automática"
        "|y grabarla|grabarla|que se grabe automáticamente|graba la sesión|graba la llamada"
        "|grabando|grabar la sesión|y que se grabe|grábalo|que la graben|quiero grabarla",
        "record:false": "sin grabar|sin grabación|no la grabes|no grabar|que no se grabe"
            "|no grabes"
        "|sin que se grabe|no se graba",
        "chat:disabled": "sin chat|chat desactivado|con el chat desactivado|desactiva el chat"
        "|chat apagado|con chat desactivado",
        "chat:limited": "chat solo durante la reunión|chat limitado|con chat limitado",
        "camera:false": "cámaras apagadas|sin cámara|sin cámaras|sin vídeo|cámara apagada"
            "|solo audio"
        "|con las cámaras apagadas|con cámaras apagadas|con la cámara apagada|sin video",
        "microphone:false": "micros apagados|micrófonos apagados|todos silenciados"
            "|todos en silencio"
        "|con los micros apagados|sin micrófonos|asistentes silenciados|con micrófonos apagados"
        "|sin micrófono|micros cerrados|con los micrófonos apagados|todos muteados",
        "reactions:false": "sin reacciones|reacciones desactivadas",
        "reactions:true": "con reacciones|reacciones activadas",
        "entry_announcements:true": "anuncia quién entra|con avisos de entrada",
        "entry_announcements:false": "sin avisos de entrada|sin anunciar entradas",
        "dial_in_bypasses_lobby:true": "los que llaman por teléfono entran directamente"
        "|quienes llamen por teléfono entran directamente",
        "admitters:organizerAndCoOrganizers": "solo los organizadores pueden admitir"
        "|solo los organizadores admiten|solo los organizadores dejan entrar",
        "watermark:true": "con marca de agua|con marcas de agua",
        "live_event:true": "evento en directo|evento en vivo|como evento en directo|live event"
        "|como evento en vivo|retransmisión en directo",
    },
    "optionword": {
        "passcode:true": "contraseña|código de acceso",
        "record:true": "grabar|grabación|graba",
        "end_to_end_encryption:true": "cifrado",
        "lobby:organizer": "sala de espera|lobby",
        "watermark:true": "marca de agua",
    },
    "template": {
        None: "plantilla",
    },
    # Everything else: questions, small talk, other commands.
    "question": {
        None: "qué|cuál|cuáles|cuándo|dónde|quién|quiénes|por qué|cómo|cuánto|cuánta|cuántos"
        "|cuántas|a qué hora|a qué|en qué|de qué|tienes|tenéis|tienen ustedes|estás libre"
        "|hay algo|hay alguna"
        "|puedo ver|sabes|sabéis|saben|sabe|has|habéis|han"
        "|hay alguien|desde cuándo|hasta cuándo|con quién|q tal|q tengo|qué hay|cuál es|qué es"
        "|tengo libre|me dices|me puedes decir|me podrías decir"
        "|puedes decirme|podrías decirme|sabes si|hay reuniones|ya está|qué tengo que|tengo algo"
            "|tengo alguna|tengo algún|tenemos algo|tenemos alguna",
        "past": "era|eran",
        "there": "hay algún|hay reunión",
        "how": "cómo puedo|cómo se|cómo hago para|cómo creo|cómo programo|cómo agendo"
            "|cómo puedo crear"
        "|cómo podemos|cómo se hace|cómo hacer|cómo convoco|cómo reservo|de qué forma puedo"
        "|cómo organizo",
    },
    "past_tense": {
        None: "fui|fue|fuimos|fueron|estuve|estuvo|estuvimos|estuvieron|tuve|tuvo|tuvimos"
            "|tuvieron"
        "|hablé|llamé|hice|hizo|hicimos|vi|vimos|comí|comimos|dije|dijo|dijeron|me gustó|salió"
        "|perdí|llegó|llegué|llegaron|hubo|vino|vinieron|quedó|acabó|terminó|empezó|pasó|envié"
        "|mandé|recibí|compré|murió|nació|ganó|ganaron|ganamos|perdimos|nos reunimos ayer|había"
        "|habían|estaba|estaban|he estado|hemos tenido|ha sido|ha ido|se canceló|funcionó|faltó"
        "|me encantó|fallé|asistí|asistieron|olvidé|me olvidé|se me olvidó|conocí|tomé"
            "|está listo|está lista|están listos|están listas|acabo de|acabamos de|alargó|llamó"
            "|canceló|cambió|mandó|envió|habló|explicó|presentó|avisó|escribió|preguntó|pidió"
            "|entró|firmó|aprobó|cerró|abrió|gustó|funcionaron|subió|bajó|cayó|dejó|encontró"
            "|pagó|compró|llevó|respondió|prometió|volvió|se alargó|duró|murieron|jugó|jugaron"
            "|quedaron en|quedamos en que|se retrasó",
        "behind": "cierra|abre|sale|llega|dice|piensa|vive|cuesta|vale la|caduca|vence|aterriza"
        "|despega|juega|juegan|emite|emiten|funciona|cierran|abren|salen|llegan|viven|termina"
            "|acaba|finaliza|terminan|acaban",
    },
    "look": {
        "see": "ver",
        None: "dime|dígame|muéstrame|muestra|enséñame|busca|buscar|encuentra|reproduce|apaga"
            "|enciende"
        "|toca música|pon música|pon la canción|pon la radio|léeme|lee|consultar"
            "|comprueba"
        "|traduce|calcula|convierte|explica|explícame|cuéntame|cuenta|compra|comprar|paga|pagar"
        "|llama a un taxi|pide un taxi|pide|pedir|sube el|baja el|recomienda|recomiéndame|sugiere"
        "|confirma|confirmar|verifica|revisa si|mira|mirar|transfiere|despiértame"
            "|mándame la lista"
        "|dame la lista|enséñeme|muéstreme|lista mis|decirme|decir|mostrar|mostrarme|enseñarme"
        "|dame una lista|quiero ver|tradúceme|define|deletrea|enviarme|mandarme|pasarme|me pasas"
            "|me envías|me mandas|pásame el|pásame la|mándame el|mándame la|envíame el"
            "|envíame la",
    },
    "looknoun": {
        None: "informe|pedido",
    },
    "available": {
        None: "estoy libre|estamos libres|disponible|disponibles|disponibilidad"
        "|ocupado|ocupada|está libre|están libres|libre|libres|estás disponible|tienes tiempo"
        "|tienes un rato|tienes hueco|tenéis hueco|tienen disponibilidad|tienes disponibilidad",
    },
    "errand": {
        None: "alarma|alarmas|temporizador|cronómetro|despertador|lista de reproducción|taxi|uber"
        "|pizza|pizzas|hotel|hoteles|tarjeta de crédito|cuenta bancaria|luces|la luz|préstamo"
        "|hipoteca|receta|recetas|chiste|chistes|canción|canciones|música|podcast|radio"
            "|termostato"
        "|contraseña del wifi|wifi|seguro|reembolso|factura de la luz|calefacción|cerveza|euros"
        "|dólares|pesos|saldo|cuenta corriente|televisión|la tele|cabify",
        "list": "lista de la compra|lista de compras|lista de tareas|lista de deseos|mi lista"
        "|lista del súper",
        "trip": "vuelo|vuelos|billete|billetes|pasaje|pasajes|mesa|mesas|mesa para|vacaciones"
        "|coche de alquiler|boleto|boletos|entradas|habitación|viaje|cita médica",
    },
    "smalltalk": {
        None: "hasta mañana|hasta luego|hasta pronto|hasta ahora|nos vemos"
            "|nos hablamos"
        "|feliz|felices|felicidades|enhorabuena|buen fin de semana|buen finde|que tengas"
            "|que tengáis"
        "|que tengan|que descanses|que descanséis|buena suerte|suerte|cómo estás|cómo está"
            "|cómo va"
        "|cómo vas|lo siento|perdón|perdona|disculpa|disculpen|disculpad|llego tarde|voy tarde"
            "|jaja"
        "|jajaja|jeje|chao|chau|adiós|bienvenido|bienvenida|buen trabajo|bien hecho|ahora vuelvo"
        "|encantado de|encantada de|un placer|ha sido un placer|cuídate|cuídense|estoy malo"
        "|estoy enfermo|estoy enferma|de baja|estoy de vacaciones|de vacaciones|voy de camino"
        "|gracias por la|gracias por el|gracias por|muchas gracias por la|muchas gracias por el"
        "|muchas gracias por|me alegra|qué bien|nos vemos el|nos vemos mañana|no puedo ir"
            "|te aviso"
        "|os aviso|les aviso|te confirmo|lo miro|lo reviso|me llamo|buen viaje|qué pena"
            "|qué lástima"
        "|feliz cumpleaños|buen provecho|ya te digo|te digo algo|te llamo luego|hablamos luego"
        "|hablamos mañana|hablamos el lunes|seguimos mañana|llegaré tarde|voy a llegar tarde"
        "|nos vemos a las|nos vemos en|ánimo|xd|buenísimo|me quedo en casa|teletrabajo"
            "|hablamos el|lo hablamos|lo vemos|lo comentamos|lo discutimos|te llamo|os llamo"
            "|le llamo|te escribo|te mando|te paso|te envío|os mando|os paso|os envío"
            "|hablamos la semana|muchas gracias por tu|gracias por tu tiempo"
            "|muchísimas gracias por|no veo la hora|mi cumpleaños es|mi cumple es|llueve|lloverá"
            "|va a llover|te digo|os digo|te cuento|os cuento|te comento|tengo hambre"
            "|tengo sueño|estoy malita|estoy malito|, hasta el lunes|! hasta el lunes"
            "|. hasta el lunes|, hasta el martes|! hasta el martes|. hasta el martes"
            "|, hasta el miércoles|! hasta el miércoles|. hasta el miércoles|, hasta el jueves"
            "|! hasta el jueves|. hasta el jueves|, hasta el viernes|! hasta el viernes"
            "|. hasta el viernes|, hasta el sábado|! hasta el sábado|. hasta el sábado"
            "|, hasta el domingo|! hasta el domingo|. hasta el domingo|hasta el lunes!"
            "|hasta el martes!|hasta el miércoles!|hasta el jueves!|hasta el viernes!"
            "|hasta el sábado!|hasta el domingo!",
    },
    "word": {
        "gathering": "revisión|demo|retro|retrospectiva|taller|formación|presentación"
            "|planificación"
        "|seguimiento|webinar|seminario|clase|ensayo|fiesta|comité|consejo|asamblea|conferencia"
        "|sprint|daily|standup|sync|kickoff|kick-off|repaso|puesta al día|puesta en común|tutoría"
        "|lluvia de ideas|brainstorming|workshop|review|training|capacitación|inducción"
            "|mesa redonda"
        "|sesión de trabajo|arranque|cierre|comité de dirección|one pager|auditoría|jornada"
            "|formación en|curso en|curso de|taller en|capacitación en|máster en"
            "|certificación en|consulta",
        None: "viernes santo|viernes negro|semana santa|fin de año|fin de mes|fin de curso"
            "|año nuevo"
        "|media jornada|hora feliz|horas extra|horas extras|hora punta|cierre de mes"
            "|cierre de año"
        "|cierre del trimestre|segunda opinión|primera fase|segunda fase|tercera fase"
            "|primera ronda"
        "|segunda ronda|primera parte|segunda parte|primer trimestre|segundo trimestre"
        "|tercer trimestre|primer borrador|segundo borrador|primera versión|control de horas"
        "|zona horaria|follow up|check in|black friday|cyber monday|plan de mañana"
            "|media hora feliz"
        "|orden del día|día de la madre|día del padre|en vivo|puesta en marcha|segunda vuelta"
        "|primeros auxilios|segundo turno|primer turno|turno de noche|turno de tarde"
        "|turno de mañana|informe mensual|informe semanal|informe anual|informe trimestral"
        "|presupuesto anual|plan anual|cuentas anuales|imagen y semejanza|más allá"
        "|registro de horas|horas de vuelo|hora extra|banco de horas",
        # Without accents these would be verbs of the past.
        "present": "paso|cambio|pago|gusto|envío|envio|mando|bajo|presento|explico|término"
            "|termino|acabo|quedo|entro"
        "|firmo|hablo|llamo|compro|llevo|tomo|tome|falle|hable|llame|compre|mande|envie|llegue"
            "|olvide|dejo|gano|falto|cancelo|duro"
        "|pregunto|alargo|funciono|subo|nacio|juego",
    },
    "cancel": {
        None: "cancelar|cancela|cancele|cancélame|cancélala|cancélalo|cancelad|anular|anula|anule"
        "|anúlame|anúlala|elimina|eliminar|borra|borrar|bórrame|quita|quitar|suprime|desconvoca"
        "|desconvocar|cancelen|descarta|cancelame|elimíname|cancelas|borres",
    },
    "move": {
        None: "mover|mueve|mueva|muéveme|muévela|muévelo"
        "|reprogramar|reprograma|reprograme|reprográmame|reagenda|reagendar"
        "|pasa"
            "|pasar"
        "|pásame|pásala|pásalo|traslada|trasladar|cambia la hora de|cambiar la hora de|reagéndame"
        "|cambia la fecha de|cambiar la fecha de|re-programa|modifica|modificar"
        "|cambia el día de|recorre"
            "",
        "earlier": "adelanta|adelantar|adelante|adelántala|adelántalo|adelántame",
        # What is said behind these is the new time or length, not a difference.
        "set": "cambia|cambiar|cámbiame|cámbiala|cámbialo|cambie|ponla a|ponlo a|pásala a"
            "|pásalo a",
        "later": "aplaza|aplazar|aplace|posponer|pospón|posponga|retrasa|retrasar|retrase|atrasa"
            "|atrasar|retrásala|retrásalo|aplázala|aplázalo|posponla|posponlo|atrásala",
    },
    "settings": {
        None: "configuración|ajustes|mis ajustes|preferencias|mis preferencias|mi configuración"
        "|cambiar ajustes|cambia mi zona horaria|cambiar mi zona horaria|cambia el idioma"
        "|cambiar el idioma|cambiar idioma|abre los ajustes|abre la configuración|opciones"
        "|abrir configuración|abrir ajustes|cambiar la zona horaria|cambia la zona horaria"
        "|cambiar mi idioma|cambia mi idioma|ver mis preferencias|cambiar mis preferencias"
        "|cambiar de idioma|cambiar la configuración",
    },
    "help": {
        None: "ayuda|ayúdame|qué puedes hacer|qué sabes hacer|cómo funciona esto|cómo funcionas"
        "|qué haces|necesito ayuda|quién eres|qué eres|cómo te uso|cómo se usa esto|cómo se usa"
        "|en qué me puedes ayudar|en qué puedes ayudarme|cómo puedes ayudarme|ayudarme"
        "|qué te puedo pedir|dame un ejemplo|socorro|para qué sirves|cómo funciona"
            "|qué podés hacer"
        "|ayuda por favor|qué puedo pedirte|cómo me puedes ayudar|me ayudas|me puedes ayudar"
            "|puedes ayudarme",
    },
    "signin": {
        None: "iniciar sesión|inicia sesión|inicio de sesión|conectarme|conecta mi cuenta"
        "|entrar en mi cuenta|login|log in|loguearme|ingresar|sign in"
        "|conectar mi cuenta|acceder a mi cuenta|loguéame|iniciar mi sesión",
    },
    "signout": {
        None: "cerrar sesión|cierra sesión|cierra mi sesión|cerrar mi sesión|desconéctame|log out"
        "|salir de mi cuenta|logout|desconecta mi cuenta|desconectar mi cuenta|desloguéame"
        "|cierra la sesión|sign out|desconectarme",
    },
    "list": {
        None: "mis reuniones|próximas reuniones|mis próximas reuniones|mis citas|mis juntas"
            "|mis eventos"
        "|listar reuniones|lista de reuniones|lista mis reuniones|ver mis reuniones|ver reuniones"
        "|muéstrame mis reuniones|qué reuniones|qué reuniones tengo|mi próxima reunión"
            "|mis llamadas"
        "|qué tengo en mi agenda|qué tengo en la agenda|qué tengo agendado|qué juntas"
            "|qué juntas tengo"
        "|qué citas tengo|enséñame mis reuniones|mis próximas citas|reuniones de hoy"
            ""
        "|qué hay en mi agenda|mostrar mis reuniones|mis próximas juntas"
        "|qué reuniones hay|qué llamadas tengo|cuál es mi próxima reunión|reuniones de mañana"
        "|qué tenemos hoy|qué tenemos mañana|mi agenda de hoy|mi agenda de mañana|qué tengo",
    },
}  # fmt: skip

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "otra vez …|de nuevo …|nuevamente …|repite la reunión|repite la reunión …|repítela"
    "|repítela …|repítelo …|repetir …|repite …|hazlo otra vez …|hazla otra vez …"
    "|lo mismo …|la misma …|misma hora …|a la misma hora …|la misma reunión …|… otra vez"
    "|… de nuevo|repitamos …|repetirla …|igual …",
    "repeat": "repite …|repita …|repitan …|repitamos …|repetir …|repetimos …|vamos a repetir …"
    "|queremos repetir …|quiero repetir …|podemos repetir …|puedes repetir …|vuelve a hacer …"
    "|vuelve a convocar …|volver a hacer …|volvamos a hacer …|haz … otra vez|haz … otra vez …"
    "|haz … de nuevo|haz … de nuevo …|haz de nuevo …|haz otra vez …|hagamos … otra vez"
    "|hagamos … otra vez …|hagamos otra vez …|hagamos de nuevo …|la … otra vez|el … otra vez"
    "|la … de nuevo|el … de nuevo",
    "remind": "recuérdame|recuérdame …|recuérdame … antes|recuérdame … antes de la reunión"
    "|recuérdame … antes de que empiece|recuérdame … antes de empezar|recuérdamelo"
    "|recuérdamelo … antes|recuérdame antes|recuérdame la reunión"
    "|recuérdame antes de la reunión|recordarme … antes|recordármelo … antes|avísame"
    "|avísame … antes|avísame … antes de la reunión|ponme un recordatorio"
    "|ponme un recordatorio … antes|un recordatorio … antes|recordatorio … antes"
    "|recuérdeme … antes|recuérdame … antes del|recuérdame … antes de la",
    "rename": "llámala …|llámalo …|llama a la reunión …|ponle …|ponle de título …|ponle de nombre …"
    "|ponle como título …|cámbiale el nombre a …|cámbiale el título a …"
    "|cambia el título a …|cambia el título por …|cambia el nombre a …"
    "|cambia el nombre por …|cambia el asunto a …|cambia el asunto por …|renómbrala …"
    "|renómbrala a …|renómbrala como …|renombra la reunión a …|renombra la reunión como …"
    "|titúlala …|el título es …|que se llame …",
    "invite": "añade a …|añade …|añade también a …|añade a … a la reunión|añade … a la reunión"
    "|agrega a …|agrega …|agrega también a …|agrega a … a la reunión"
    "|agrega … a la reunión|invita a …|invita …|invita también a …"
    "|invita a … a la reunión|invita a … también|añadir a …|agregar a …|invitar a …"
    "|invitar a … a la reunión|incluye a …|suma a …|mete a …",
    "show": "copia la invitación|copiar la invitación|copiar invitación|la invitación|invitación"
    "|muestra la invitación|muéstrame la invitación|enséñame la invitación"
    "|dame la invitación|número de teléfono|el número|el teléfono|cuál es el número"
    "|número para llamar|muestra el número|el enlace|enlace|el link|link|dame el enlace"
    "|dame el link|cuál es el enlace|cuál es el link|unirme|unirse|unirme a la reunión"
    "|cómo me uno|cómo entro|la contraseña|cuál es la contraseña|el código"
    "|cuál es el código|muestra la reunión|muéstrame la reunión|muéstramela"
    "|añádela a mi calendario|agrégala a mi calendario|añadir al calendario"
    "|agregar al calendario|ponla en mi calendario|copia el enlace|copiar el enlace",
    "yes": "sí|si|sip|sí por favor|sí, por favor|claro|claro que sí|vale|ok|okay|de acuerdo"
    "|adelante|hazlo|dale|sí cancela|sí cancélala|sí, cancela|sí, cancélala|confirmo"
    "|confirmado|por supuesto|sí hazlo",
    "no": "no|no gracias|no, gracias|mantenla|déjala|déjalo|no la canceles|no lo canceles"
    "|no canceles|no, déjala|no déjala|mejor no|déjala como está",
}  # fmt: skip
