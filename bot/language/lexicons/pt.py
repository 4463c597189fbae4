"""Portuguese, of Brazil and of Portugal."""

ABBREVIATIONS = "dr|dra|sr|sra|eng|prof|profa|av|vs|exmo|exma"

WORDS: dict[str, dict[int | str | None, str]] = {
    # Numbers and the clock.
    "number": {
        0: "zero",
        2: "dois|duas|um par de|umas duas|uns dois",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "catorze|quatorze",
        15: "quinze",
        16: "dezesseis|dezasseis",
        17: "dezessete|dezassete",
        18: "dezoito",
        19: "dezenove|dezanove",
        20: "vinte",
        21: "vinte e um|vinte e uma",
        22: "vinte e dois|vinte e duas",
        23: "vinte e três",
        24: "vinte e quatro",
        25: "vinte e cinco",
        26: "vinte e seis",
        27: "vinte e sete",
        28: "vinte e oito",
        29: "vinte e nove",
        30: "trinta",
        31: "trinta e um|trinta e uma",
        32: "trinta e dois|trinta e duas",
        33: "trinta e três",
        34: "trinta e quatro",
        35: "trinta e cinco",
        36: "trinta e seis",
        37: "trinta e sete",
        38: "trinta e oito",
        39: "trinta e nove",
        40: "quarenta",
        41: "quarenta e um|quarenta e uma",
        42: "quarenta e dois|quarenta e duas",
        43: "quarenta e três",
        44: "quarenta e quatro",
        45: "quarenta e cinco",
        46: "quarenta e seis",
        47: "quarenta e sete",
        48: "quarenta e oito",
        49: "quarenta e nove",
        50: "cinquenta|cinqüenta",
        51: "cinquenta e um|cinquenta e uma",
        52: "cinquenta e dois|cinquenta e duas",
        53: "cinquenta e três",
        54: "cinquenta e quatro",
        55: "cinquenta e cinco",
        56: "cinquenta e seis",
        57: "cinquenta e sete",
        58: "cinquenta e oito",
        59: "cinquenta e nove",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem|cento",
        2000: "dois mil|dois mil e",
    },
    # "À uma" is an hour, "uma" alone an article.
    "at number": {
        "- 1": "à uma|para a uma|pra uma da tarde",
    },
    "from number": {
        "- 1": "da uma",
    },
    # "Dez para as três".
    "number before": {
        "5 -": "cinco para a|cinco para as|cinco para o|5 para a|5 para as|5 para o"
            "",
        "10 -": "dez para a|dez para as|dez para o|10 para a|10 para as|10 para o",
        "15 -": "quinze para a|quinze para as|quinze para o|15 para a|15 para as|15 para o"
        "",
        "20 -": "vinte para a|vinte para as|vinte para o|20 para a|20 para as|20 para o",
        "25 -": "vinte e cinco para a|vinte e cinco para as|25 para as",
    },
    "quarter before": {
        "15 -": "um quarto para as|um quarto para a|um quarto para o",
    },
    "number and half": {
        "1 - 30": "uma e meia",
    },
    "number and number": {
        "1 - 15": "uma e quinze",
    },
    "ordinal": {
        1: "primeiro|primeira|1ro",
        2: "segundo",
        3: "terceiro|terceira",
        5: "quinto",
        6: "sexto",
        7: "sétimo|sétima",
        8: "oitavo|oitava",
        9: "nono|nona",
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
        None: "em ponto|horas em ponto",
    },
    "hmark": {
        None: "h|hora|horas|hs|hrs|hr",
    },
    "half": {
        30: "meia|meio|½",
    },
    "quarter": {
        15: "quarto|um quarto",
        45: "três quartos|3 quartos",
    },
    "past": {
        None: "passadas",
    },
    "minus": {
        None: "menos",
    },
    "fixed": {
        720: "meio-dia|meio dia|ao meio-dia|ao meio dia|o meio-dia|o meio dia|meiodia"
            "|12 do meio-dia",
        0: "meia-noite|meia noite|meianoite|à meia-noite|à meia noite|a meia-noite|a meia noite",
        1020: "fim do dia|final do dia|no fim do dia|no final do dia|ao fim do dia"
            "|ao final do dia"
        "|fim do expediente|final do expediente|no final do expediente|no fim do expediente"
        "|final de expediente",
    },
    # The calendar.
    "month": {
        1: "janeiro|jan",
        2: "fevereiro|fev",
        3: "março|mar",
        4: "abril|abr",
        5: "maio|mai",
        6: "junho|jun",
        7: "julho|jul",
        8: "agosto|ago",
        9: "setembro|set",
        10: "outubro|out",
        11: "novembro|nov",
        12: "dezembro",
    },
    # A month behind a number, else a number.
    "month_or": {
        "12 number 10": "dez",
    },
    # Monday or the second, Wednesday or the fourth.
    "weekday_or": {
        0: "segunda",
        2: "quarta",
        3: "quinta",
        4: "sexta",
    },
    "weekday": {
        0: "segunda-feira|segunda feira|2ª feira|2a feira|2ª-feira|segundafeira",
        1: "terça|terça-feira|terça feira|3ª feira|3a feira|3ª-feira|terçafeira",
        2: "quarta-feira|quarta feira|4ª feira|4a feira|4ª-feira|quartafeira",
        3: "quinta-feira|quinta feira|5ª feira|5a feira|5ª-feira|quintafeira",
        4: "sexta-feira|sexta feira|6ª feira|6a feira|6ª-feira|sextafeira|sextou",
        5: "sábado|sabadão",
        6: "domingo|domingão",
    },
    # "Segunda" is Monday and the second.
    "ordinal weekday": {
        "2 0": "segunda segunda|segunda segunda-feira|segunda segunda feira",
        "2 1": "segunda terça|segunda terça-feira|segunda terça feira",
        "2 2": "segunda quarta|segunda quarta-feira|segunda quarta feira",
        "2 3": "segunda quinta|segunda quinta-feira|segunda quinta feira",
        "2 4": "segunda sexta|segunda sexta-feira|segunda sexta feira",
        "4 0": "quarta segunda|quarta segunda-feira|quarta segunda feira",
        "4 1": "quarta terça|quarta terça-feira|quarta terça feira",
        "4 2": "quarta quarta|quarta quarta-feira|quarta quarta feira",
        "4 3": "quarta quinta|quarta quinta-feira|quarta quinta feira",
        "4 4": "quarta sexta|quarta sexta-feira|quarta sexta feira",
        "5 0": "quinta segunda|quinta segunda-feira|quinta segunda feira",
        "5 1": "quinta terça|quinta terça-feira|quinta terça feira",
        "5 2": "quinta quarta|quinta quarta-feira|quinta quarta feira",
        "5 3": "quinta quinta|quinta quinta-feira|quinta quinta feira",
        "5 4": "quinta sexta|quinta sexta-feira|quinta sexta feira",
    },
    "weekdays": {
        0: "segundas|às segundas|nas segundas|segundas-feiras|às segundas-feiras"
            "|todas as segundas",
        1: "terças|às terças|nas terças|terças-feiras|às terças-feiras|todas as terças",
        2: "quartas|às quartas|nas quartas|quartas-feiras|às quartas-feiras|todas as quartas",
        3: "quintas|às quintas|nas quintas|quintas-feiras|às quintas-feiras|todas as quintas",
        4: "sextas|às sextas|nas sextas|sextas-feiras|às sextas-feiras|todas as sextas",
        5: "sábados|aos sábados|todos os sábados",
        6: "domingos|aos domingos|todos os domingos",
    },
    "shortday": {
        0: "seg",
        1: "ter",
        2: "qua",
        3: "qui",
        4: "sex",
        5: "sáb",
        6: "dom",
    },
    "relday": {
        0: "hoje|hj|hoje mesmo|dia de hoje|hojje",
        1: "amanhã|amanha|amnh|amh|amanhã mesmo|dia de amanhã|amanhâ|amahã",
        2: "depois de amanhã|depois d amanhã|depois de amanha",
        -1: "ontem|ontem à noite",
        -2: "anteontem|antes de ontem",
    },
    "relday part": {
        "1 am": "amanhã cedo|amanhã bem cedo|amanhã logo cedo|amanhã cedinho",
        "0 am": "hoje ainda cedo",
    },
    "part": {
        "am": "manhã|de manhã|da manhã|pela manhã|na manhã|na parte da manhã|parte da manhã"
        "|no período da manhã|período da manhã|de manhãzinha|cedo|cedinho|logo cedo|bem cedo"
        "|no início da manhã|no fim da manhã|de manhã cedo|primeira hora|às manhãs|pelas manhãs",
        "pm": "tarde|à tarde|da tarde|de tarde|pela tarde|na parte da tarde|parte da tarde"
            "|a tarde"
        "|no período da tarde|período da tarde|no fim da tarde|no final da tarde|fim da tarde"
        "|final da tarde|de tardezinha|ao fim da tarde|ao final da tarde|no início da tarde"
        "|início da tarde|na tarde|tardezinha|meio da tarde|de tardinha|durante a tarde",
        "night": "noite|à noite|da noite|de noite|pela noite|na noite|no período da noite|a noite"
        "|de noitinha|ao anoitecer|na parte da noite",
        "dawn": "madrugada|da madrugada|de madrugada|na madrugada",
    },
    "partday": {
        "am": "esta manhã|hoje de manhã|hoje cedo|hoje pela manhã|nesta manhã|essa manhã",
        "pm": "esta tarde|hoje à tarde|hoje de tarde|nesta tarde|essa tarde|hoje a tarde",
        "night": "esta noite|hoje à noite|hoje de noite|nesta noite|essa noite|hoje a noite"
            "|logo à noite",
    },
    "meal": {
        "am": "café da manhã|pequeno-almoço|pequeno almoço",
        "pm": "almoço|lanche|brunch|almoçar",
        "night": "jantar|jantarzinho|coquetel|happy hour",
    },
    "unit": {
        "minute": "minuto|minutos|min|mins|minutinho|minutinhos|m",
        "hour": "horinha|horinhas",
        "day": "dia|dias",
        "week": "semana|semanas|sem.",
        "month": "mês|meses",
        "year": "ano|anos",
    },
    "weekend": {
        None: "fim de semana|final de semana|fds|fins de semana|o fim de semana|o final de semana"
        "|fim-de-semana",
    },
    "next": {
        1: "próximo|próxima|proxima|proximo|prox|próx|que vem|q vem|seguinte|que entra|vindouro"
        "|próximos|próximas|na próxima|no próximo|da próxima|do próximo|pra próxima|nas próximas",
    },
    "next unit": {
        "1 week": "semana que vem|próxima semana|semana q vem|semana seguinte|na próxima semana"
        "|na semana que vem|da semana que vem|para a próxima semana|pra semana que vem"
        "|da próxima semana|pra semana",
    },
    "this": {
        None: "este|esta|esse|essa|neste|nesta|nesse|nessa",
    },
    "of this": {
        "- -": "deste|desta|desse|dessa",
    },
    "last": {
        None: "passado|passada|último|última|retrasado|retrasada|anterior",
    },
    "every": {
        None: "cada|todo|toda|todas as|todos os|a cada",
    },
    "recurring": {
        "day": "diariamente|todo dia|todos os dias|todas as manhãs|toda manhã"
        "|toda tarde|toda noite|cada dia|todo santo dia",
        "week": "semanalmente|quinzenalmente|toda semana|todas as semanas"
        "|a cada duas semanas|a cada 15 dias|a cada quinze dias|cada semana"
            "|a cada 2 semanas",
        "month": "mensalmente|todo mês|todos os meses"
        "|cada mês",
        "year": "anualmente|todo ano|todos os anos",
        "adjective": "diário|diária|diários|diárias|semanal|semanais|quinzenal|quinzenais|mensal"
            "|mensais",
        "plain": "recorrente|recorrentes|periódica|periódico|que se repete|que se repita|repetir"
        "|repita|repetindo|que repita|com recorrência|de forma recorrente",
    },
    "early": {
        None: "no início|início|começo|no começo|meados|em meados|no fim|no final|no meio"
            "|no fim do|no final do|no início do|no começo do|fim do|final do|início do"
            "|em meados de|no meio do|no fim de|no final de|meados de|começo do|ao fim do"
            "|ao final do|no início de",
    },
    # What links times.
    "at": {
        None: "@|lá pras|começando às|com início às|começa às|inicia às|que comece às"
        "|a partir das|aí pelas|com começo às|pelas|na hora das",
        # Before anything but an hour these are no more than "to the".
        "hour": "às|à|ás|prás|pras|para as|para às",
    },
    "on": {
        None: "com data de|na data de|data:",
    },
    "from": {
        None: "desde|desde as|das|a partir|a partir de|a partir do|começando|desde o",
    },
    "until": {
        None: "até|até as|até às|até o|até à|até ao|que acabe às|que termine às|terminando às"
        "|termina às|acaba às|com término às|com fim às|até a|até ás",
    },
    "to": {
        None: "a|ao|aos",
    },
    "between": {
        None: "entre|entre as|entre o|entre a",
    },
    "and": {
        None: "e|&|e as|e o|e a|mais o|mais a",
    },
    "or": {
        None: "ou|ou então|ou às|ou as",
    },
    "for": {
        None: "para|por|pra|pro|durante|p/|para o|para a|por uns|por umas|de uns|de umas|para os"
        "|para uma|para um|pruma|pra uma|pra um|pros|por volta de uns|pela|pelo",
    },
    "in": {
        None: "em|dentro de|daqui a|daqui|no|na|nas|daqui uns|daqui umas|dentro duma|num|numa"
        "|daqui a uns|daqui a umas",
    },
    "by": {
        None: "antes das|antes do dia|antes do|antes da|antes de",
    },
    "around": {
        None: "por volta das|por volta de|por volta da|lá pelas|lá pela|perto das|cerca das"
        "|aproximadamente|aprox|mais ou menos às|em torno das|cerca de|mais ou menos|umas"
        "|aproximadamente às|por volta do",
    },
    "of": {
        None: "de|do|da|dos|d",
    },
    "ago": {
        None: "há|faz|atrás",
    },
    "later": {
        None: "mais tarde|depois",
        "now": "a partir de agora|a partir de hoje|a contar de agora|depois de hoje|após hoje",
        "earlier": "antes|mais cedo",
    },
    "within": {
        None: "em menos de|no prazo de",
    },
    "after": {
        None: "depois de|depois do|após|após o|depois da|após a",
    },
    "after at": {
        "- -": "depois das|após as|passadas as",
    },
    "before": {
        None: "prévio a|prévia a",
    },
    "lasting": {
        None: "dura|vai durar|que dure|com duração de|duração|duração de|de duração|duração:"
        "|deve durar|durará|com a duração de|com uma duração de|dure|durar|duraria|vai levar"
            "|leva|levará|que leve",
    },
    "now": {
        None: "agora|agora mesmo|já já|imediatamente|de imediato|o quanto antes|quanto antes"
            "|agorinha"
        "|neste momento|neste instante|o mais rápido possível|asap|imediato"
            "|o mais rapido possivel"
        "|nesse momento",
    },
    "the": {
        None: "o|os",
        "hour": "as",
    },
    "a": {
        1: "um|uma|uns|algum|alguma",
    },
    # Time zones.
    "zone": {
        "America/Sao_Paulo": "horário de brasília|hora de brasília|brt|horário de são paulo"
        "|hora de são paulo|horário do brasil|horário brasília|hora do brasil|horario de sp"
        "|de brasília|fuso de brasília|no horário de brasília|pelo horário de brasília",
        "America/Manaus": "horário de manaus|hora de manaus|amt|horário do amazonas",
        "America/Rio_Branco": "horário do acre|horário de rio branco",
        "America/Noronha": "horário de noronha|horário de fernando de noronha",
        "Europe/Lisbon": "horário de lisboa|hora de lisboa|hora lisboa|horário de portugal"
        "|hora de portugal|hora portuguesa|no horário de lisboa|horário lisboa",
        "Atlantic/Azores": "hora dos açores|horário dos açores",
        "Atlantic/Madeira": "hora da madeira",
        "Africa/Luanda": "hora de luanda|horário de luanda|horário de angola|hora de angola",
        "Africa/Maputo": "hora de maputo|horário de maputo|horário de moçambique",
        "America/New_York": "et|est|edt|horário de nova york|hora de nova york|horário do leste"
        "|horário de nova iorque|hora de nova iorque|horário de miami|hora de miami"
        "|horário da costa leste|no horário de nova york",
        "America/Chicago": "ct|cdt|horário central|horário de chicago",
        "America/Chicago?": "cst",
        "America/Denver": "mst|mdt|horário da montanha",
        "America/Los_Angeles": "pst|pdt|pt|horário do pacífico|horário da califórnia"
        "|hora do pacífico|horário de san francisco|horário de seattle",
        "America/Argentina/Buenos_Aires": "horário de buenos aires|hora de buenos aires"
        "|horário da argentina|hora da argentina",
        "America/Bogota": "horário de bogotá|hora de bogotá|horário da colômbia",
        "America/Mexico_City": "horário do méxico|hora do méxico|horário da cidade do méxico",
        "America/Santiago": "horário do chile|hora do chile|horário de santiago",
        "UTC": "utc|gmt|z|horário utc",
        "Europe/London": "horário de londres|hora de londres|hora londres|bst"
            "|hora do reino unido",
        "Europe/Madrid": "horário de madri|hora de madrid|horário de madrid|hora da espanha"
        "|hora de espanha|horário da espanha",
        "Europe/Paris": "horário de paris|hora de paris|horário da frança",
        "Europe/Berlin": "cet|cest|horário de berlim|hora de berlim|horário da alemanha"
        "|hora da alemanha|horário alemão",
        "Europe/Athens": "eet|eest",
        "Europe/Moscow": "msk|horário de moscou",
        "Asia/Tokyo": "jst|horário de tóquio|hora de tóquio|horário do japão",
        "Asia/Shanghai": "horário da china|horário de pequim|horário de xangai",
        "Asia/Kolkata": "horário da índia|hora da índia",
        "Asia/Kolkata?": "ist",
        "Asia/Singapore": "sgt|horário de singapura",
        "Asia/Dubai": "horário de dubai|hora do dubai",
        "Australia/Sydney": "aest|aedt|horário de sydney",
    },
    # Asking.
    "stop": {
        None: "¿|¡",
    },
    "hello": {
        None: "oi|oii|olá|ola|bom dia|boa tarde|boa noite|e aí|opa|fala|hey|ei|ok|okay|não"
            "|prezado"
        "|prezada|prezados|caro|cara|caros|oi pessoal|olá pessoal|bom dia pessoal|cortana|alô"
        "|oi gente|bom dia a todos|boa tarde a todos|bom dia equipe|fala pessoal|olá a todos|viva"
        "|oi bot|oi time|oi tudo bem|olá tudo bem|tudo bem|pessoal,|galera,|gente,"
            "|malta,|convene|prezado bot|caro bot|prezado assistente|bot",
    },
    "yes": {
        None: "sim|perfeito|claro|certo|beleza|blz|ótimo|bom|bem|muito bem|com certeza|isso"
            "|isso mesmo"
        "|exato|tá bom|está bem|então|pois|fechado|fechou|combinado|excelente|maravilha"
        "|pode ser|por mim tudo bem|legal|bacana|concordo|aliás|na verdade|entendi"
        "|perfeito então|massa|top|valendo|feito|correto|tá certo|aí|a propósito|show de bola",
    },
    "thanks": {
        None: "obrigado|obrigada|muito obrigado|muito obrigada|obg|obgd|valeu|vlw|agradeço|grato"
            "|grata"
        "|obrigado desde já|desde já agradeço|desde já obrigado|desde já obrigada|abraços|abraço"
            "|abs"
        "|agradecido|agradecida|obrigadão|brigado|brigada|att|cumprimentos|obrigadinho|um abraço"
        "|obrigado pela ajuda|obrigada pela ajuda|agradeço desde já|obrigado a todos|cpts",
    },
    "please": {
        None: "por favor|pfv|pf|pfvr|favor|faz favor|por gentileza|se faz favor|sff|se possível"
            "|também"
        "|tb|tbm|só|somente|talvez|plis|pls|please|por obséquio|se der|se puder|quando puder"
            "|apenas"
        "|vê se|veja se|se não for incômodo|pff|além disso|simplesmente|por fv|gentilmente"
        "|será que|por acaso|me dá uma mão|dá uma mão|gostaria de saber se|queria saber se"
            "|quero saber se|queria perguntar se|gostava de saber se|gostaria de pedir que"
            "|queria pedir para|avisa todo mundo|avisa a todos|avise a todos|avisa o pessoal"
            "|avisa a galera",
    },
    "modal": {
        None: "pode|podes|poderia|poderias|podem|poderiam|podemos|poderíamos|podia|podias"
            "|consegue"
        "|consegues|conseguiria|conseguem|é possível|seria possível|dá para|dá pra|daria para"
            "|posso"
        "|daria pra|me pode|pode me|poderia me|podes me|consegue me|se importa de|tem como"
            "|teria como"
        "|há como|há possibilidade de|deveríamos|deveria|podem me|pode nos|poderia nos|vc pode"
        "|vc consegue|você pode|você poderia|você consegue|vc poderia|dava para|dava pra"
            "|haveria como",
    },
    "you": {
        None: "você|vc|vcs|vocês|tu|o senhor|a senhora|me ajudar a|nos ajudar a|fazer o favor de"
        "|ajudar-me a|ajudar a|me ajuda a|me ajude a|fazer a gentileza de|contigo|com você"
            "|com vc|com vocês|com vcs|consigo",
    },
    "i": {
        None: "tenho|temos|teremos|terei|haverá|vai ter|teríamos|vou ter|tem uma|tem um"
        "|tínhamos|tenha|tenhamos|marquei|tem",
        "be": "não tem|não há|não haverá|não temos|não teremos|não tenho|não vai ter|estou"
            "|estamos|tô|tou|vou|chego|saio|irei|iremos|chegarei|voltarei|volto|não posso"
            "|não vou|não consigo|não poderei|não podemos|não estarei|não estou|vou voltar"
            "|vou sair|vou chegar|voltamos|saímos|fico|ficarei|vou ficar|não chego|não trabalho"
            "|estarei|estaremos|estará|estarão|vou estar|vamos estar|vai estar",
        "who": "eu|nós|a gente|ele|ela|eles|elas|vai"
            ""
        "|acho|creio|sou|somos"
        ""
            "|prefiro"
        "|adoro|gosto|espero que|espero|sei|não sei|penso",
        "it": "é um|é uma|isto é|isso é|está chovendo|está a chover|é o que|está frio|está calor"
        "|é meu|é minha|é o|é a",
    },
    "lets": {
        None: "vamos|bora|vamos fazer|vamos ter|vamos marcar|que tal|que tal um|que tal uma"
            "|que tal se"
        "|marquemos|vamos nos|vamos nos reunir|vamos falar|vamos conversar|o que acha de"
            "|que tal a gente"
        "|o que acham de|que acham de|o que achas de|que achas de|vamos agendar|bora marcar"
            "|bora fazer"
        "|vamos lá|façamos|agendemos|vamos combinar|combinemos|encontremo-nos|reunamo-nos"
            "|falemos|e se a gente|e se nós|a gente pode|se a gente|e se|a gente podia"
            "|podemos marcar",
    },
    "me": {
        None: "me|nos|te|lhe|lhes|mim|para mim|pra mim|para nós|pra nós|pra gente"
            "|para a gente"
        "|esse evento|este evento|conosco|connosco|nós dois|algo|tudo|alguma coisa",
    },
    "my": {
        None: "meu|minha|meus|minhas|seu|sua|seus|suas|teu|tua|nosso|nossa|nossos|nossas"
            "|na minha|no meu"
        "|na sua|qualquer|na nossa|no nosso|do meu|da minha|do nosso|da nossa|todo o|toda a",
    },
    "want": {
        None: "quero|queremos|queria|queríamos|gostaria de|gostaríamos de|preciso|precisamos"
            "|preciso de"
        "|precisamos de|tenho que|temos que|tenho de|temos de|gostava de|desejo|precisava"
            "|precisaria"
        "|preciso que|quero que|gostaria que|gostaria|gostaríamos|precisava de|precisaria de|devo"
        "|devemos|é preciso|precisa|solicito|solicitamos|necessito|necessito de|necessitamos de"
        "|queria que|certifique-se de|garanta que|tô precisando de|estou precisando de"
            "|faz o favor de"
        "|quer|querem|preciso fazer|vou precisar de|vamos precisar de|era para|era pra|gostava",
    },
    "ask": {
        None: "marcar|marca|marque|marquem|marca aí|marca lá|marque aí|marca-me|marcar-me|marcas"
            "|marcarmos"
        "|marcado|marcada|agendar|agenda|agende|agendem|agenda aí|agenda-me|agendar-me|agendado"
            "|agendada"
        "|agendas|agendarmos|programar|programa|programe|programem|convocar|convoca|convoque"
            "|organizar"
        "|organiza|organize|organizem|organiza-me|planejar|planeja|planeje|planear|planeia"
            "|calendarizar"
        "|combinar|combina|combine|fixar|coordenar|coordene|schedular|me marca|me marque"
            "|me agenda"
        "|me agende|nos agende|deixa marcado|deixa agendado|deixe agendado|deixe marcado"
            "|deixar marcado"
        "|deixar agendado|marcar aí|marcar uma hora|remarcar para mim|agendar aí|convide para"
            "|marcamos|agendamos|marques|agendes|marcasse|marcássemos|agendasse|combinamos"
            "|organizamos|fixa|fixe|coordena|coordenas",
        "any": "reservar|reserva|reserve|reserva-me|bloquear|bloqueia|bloqueie|bloqueia-me"
            "|montar|monta"
        "|monte|montem|configurar|configura|configure|arrumar|arruma|arranja|arranjar|arranja-me"
            "|separar"
        "|separa|separe|reservem|me reserve|me reserva|solicita|montamos|reservamos|reserves",
    },
    "put with": {
        "- -": "adicione o|adiciona o|adiciona a|inclua o|inclui o|adicione a|inclua a"
            "|manda um convite para|manda um convite pra|manda um convite pro"
            "|manda um convite para o|manda um convite para a|mande um convite para"
            "|mande um convite pra|mande um convite pro|mande um convite para o"
            "|mande um convite para a|enviar um convite para|enviar um convite pra"
            "|enviar um convite pro|enviar um convite para o|enviar um convite para a"
            "|envia um convite para|envia um convite pra|envia um convite pro"
            "|envia um convite para o|envia um convite para a|envie um convite para"
            "|envie um convite pra|envie um convite pro|envie um convite para o"
            "|envie um convite para a|mandar um convite para|mandar um convite pra"
            "|mandar um convite pro|mandar um convite para o|mandar um convite para a"
            "|envia o convite para|envia o convite pra|envia o convite pro"
            "|envia o convite para o|envia o convite para a|manda o convite para"
            "|manda o convite pra|manda o convite pro|manda o convite para o"
            "|manda o convite para a|envie o convite para|envie o convite pra"
            "|envie o convite pro|envie o convite para o|envie o convite para a"
            "|manda invite para|manda invite pra|manda invite pro|manda invite para o"
            "|manda invite para a",
    },
    "put meeting": {
        "- to": "manda um convite|mande um convite|enviar um convite|envia um convite"
            "|envie um convite|mandar um convite|envie o convite|manda o convite"
            "|enviar o convite|mandar convite|envia convite|manda invite|manda um invite",
    },
    "put a": {
        "any 1": "ter uma|ter um",
    },
    "put": {
        None: "criar|cria|crie|crie-me|cria-me|criem|criado|criada|colocar|coloca|coloque"
            "|coloquem|pôr|põe"
        "|ponha|bota|botar|bote|adicionar|adiciona|adicione|acrescentar|acrescenta|acrescente"
            "|incluir"
        "|inclui|inclua|anotar|anota|anote|registrar|registra|registre|registar|regista|inserir"
            "|insere"
        "|insira|gerar|gera|gere|lançar|lança|lance|encaixa|encaixar|encaixe"
        ""
            "|me cria"
        "|me coloca|me crie|põe-me|abrir um espaço|abre um espaço"
        "|mete|meter"
            "|jogar"
        "|acha um horário|achar um horário|encontra um horário|encontre um horário"
            "|encontrar um horário"
        "|ache um horário|procura um horário|procure um horário|deixa|cries|coloques|adiciones"
            "|criamos|colocamos|me manda um convite|me envia um convite|me mande um convite"
            "|me envie um convite|me manda o convite|me envia o convite|me manda um invite",
        "any": "fazer|faz uma|faça|fazemos|façam|preparar|prepara|prepare|dá-me|faça-me"
            "|termos|realizar|fazermos|tivéssemos",
    },
    "task": {
        None: "enviar|envia|envie|manda|mandar|mande|abre|abrir|abra|escrever|escreve|escreva"
            "|usar|use"
        "|consegue-me|mantém|mantenha|pegar|dar|tirar|resolver|salvar|salva|participar|executar",
    },
    "remind": {
        None: "lembrar|lembra|lembre|me lembra|me lembre|lembra-me|lembre-me|lembrete"
            "|um lembrete|lembrar-me"
        "|me avisa|me avise|avisa-me|notifique-me|me notifica|não me deixe esquecer|me lembra de"
        "|me lembre de|lembra-me de|lembre-me de|lembra-me que|me lembre que|me lembra que"
            "|cria um lembrete"
        "|crie um lembrete|lembrete para|lembrete de|me lembrar de|me lembrar|não esquecer de"
            "|recorde-me"
        "|põe um lembrete|coloca um lembrete|me alerta|alerta|não se esqueça de|não esqueça de"
            "|não esqueça|não te esqueças de|não esquece de|não se esqueça da|não se esqueça do"
            "|não esqueça da|não esqueça do|não te esqueças da|não te esqueças do",
    },
    "meet": {
        None: "reunir|nos reunir|me reunir|reunir-me|reunir-nos|reunirmos|reunirmo-nos|encontrar"
            "|falar"
        "|conversar|nos encontrar|encontrarmo-nos|falarmos|nos falar|bater um papo|bater papo"
            "|trocar ideia"
        "|trocar uma ideia|me encontrar|nos vermos|alinhar|tomar um café|nos falarmos"
            "|conversarmos"
        "|sentar|sentarmos|encontrar-me|conectar|falamos|conversamos|nos falamos|nos ver|te ver"
            "|ver você|ver vocês|ver-nos|vermo-nos|nos encontrarmos",
    },
    "instant": {
        None: "começa uma reunião|começar uma reunião|comece uma reunião|inicia uma reunião"
        "|iniciar uma reunião|inicie uma reunião|inicia uma chamada|iniciar uma chamada"
            "|inicie uma chamada"
        "|reunião agora|reunião agora mesmo|chamada agora|call agora|falar agora"
            "|nos falamos agora"
        "|vamos conversar agora|vamos falar agora|reunião instantânea|reunião imediata"
            "|call rápida agora"
        "|abre uma reunião|abrir uma reunião|abra uma reunião|reunir agora|bora pra call"
            "|bora call"
        "|entra numa call|entrar numa call|entrar em uma call|abre uma call|abrir uma call"
            "|abre uma sala"
        "|abre uma sala agora|começar uma chamada|começa uma chamada|iniciar uma call"
            "|inicia uma call"
        "|inicie uma call|ligação agora|uma chamada rápida|começar reunião|iniciar reunião"
        "|inicia a reunião|inicie a reunião|videochamada agora|vamos fazer uma call agora"
        "|entrar numa chamada|iniciar chamada|inicie uma videochamada|inicia uma videochamada",
    },
    "meeting": {
        None: "reunião|reuniões|reuniao|reuniaozinha|reu|reuinão|reuião|reunião online"
            "|reunião virtual"
        "|reunião do teams|reunião no teams|reunião pelo teams|reunião teams|reunião via teams"
            "|call|calls"
        "|callzinha|meeting|meet|chamada|chamadas|videochamada|videochamadas|videoconferência"
            "|chamada de vídeo"
        "|vídeo chamada|video chamada|vídeo conferência|vídeo call|encontro|encontros|ligação"
            "|chamada do teams"
        "|chamada no teams|call no teams|call pelo teams|call do teams|pelo teams|no teams"
            "|via teams|do teams"
        "|teams|sessão|papo|papinho|bate-papo|bate papo|conversa|conversinha|horário"
            "|reunião por vídeo"
        "|reunião presencial|reunião remota|reunião rapidinha|espaço|slot|por zoom|pelo zoom"
            "|por teams"
        "|conference call|conf call|video call|videocall|chamada telefónica|telefonema"
            "|reunião de trabalho|zoom|call no zoom|reunião no zoom|google meet",
        "holder": "compromisso|evento|eventos|compromissos|entrada|evento no calendário",
        "to": "convite|convites|invite|convite de reunião|convite do teams",
    },
    "room": {
        None: "sala|salas|sala de reunião|sala de reuniões|salinha|salas de reunião",
    },
    "pair": {
        None: "1:1|1-1|1 a 1|um a um|one on one|one-on-one|1on1|1:1s|café|cafezinho"
            "|entrevista"
        "|catch-up|catch up|um pra um|121|um para um",
    },
    "calendar": {
        None: "calendário|minha agenda"
            "|outlook"
        "|sua agenda|nossa agenda|meu calendário"
        "|a agenda|a minha agenda|o calendário"
            ""
        "|calendário do outlook|da agenda",
        # These say where it is to be seen, whatever follows.
        "in": "na agenda|na minha agenda|no calendário|no meu calendário|na nossa agenda"
            "|à minha agenda|ao meu calendário|ao calendário|à agenda|nas agendas"
            "|na agenda do time|no outlook|na sua agenda|na tua agenda|no nosso calendário",
    },
    "fresh": {
        None: "novo|nova|outra|outro|rápida|rápido|curta|curto|breve|urgente|online|virtual"
            "|rapidinha"
        "|rapidinho|pequena|remota|remoto|presencial|importante|mais uma|mais um|curtinha|longa"
            "|rapida",
    },
    "with": {
        None: "com|c/|junto com|junto a|e convide|e convida|convide|convida|convidando|convidar"
            "|incluindo"
        "|e chama|chama|comigo e|comigo|chame|com os|com as|com o|com a|e inclui|entre mim e"
            "|e chame"
        "|participantes:|convidados:|e inclua|convida também|convide também|cm|c/ o|c/ a"
            "|convida o|convida a|convide o|convide a|chama o|chama a|chame o|chame a",
    },
    "as": {
        None: "como",
    },
    "be": {
        "ask": "é|está|estão|são|estás|és|tá",
        None: "ser|será|seria|seja|começa|começará|vai ser|acontece|acontecerá|inicia|serão"
            "|que seja|estar"
        "|vai acontecer|realiza-se|será às|decorre",
    },
    "that": {
        None: "que|se|porque|pois que|mas|já que|embora|enquanto|para que|pra que|cujo|cuja"
            "|visto que"
        "|q|sendo que",
    },
    "people": {
        None: "pessoas|pessoa|participantes|convidados|gente|pax",
    },
    "role": {
        "presenter": "como apresentador|como apresentadora|como palestrante|como moderador"
            "|apresentando"
        "|como moderadora|como orador|como oradora",
        "presenters": "como apresentadores|como palestrantes|como apresentadoras|como moderadores"
        "|como oradores",
        "coorganizer": "como coorganizador|como coorganizadora|como co-organizador"
            "|como co-organizadora"
        "|como coanfitrião|como coanfitriã|como co-anfitrião",
        "coorganizers": "como coorganizadores|como co-organizadores|como coorganizadoras",
        "attendee": "como participante|como convidado|como convidada",
        "attendees": "como participantes|como convidados|como convidadas",
    },
    "place": {
        None: "escritório|prédio|edifício|andar|sede|local|rua|avenida|endereço|centro"
            "|localização|lugar",
    },
    "not": {
        None: "não precisa|nunca|sem|nem|jamais|não é preciso|não é necessário|tampouco",
    },
    "filler": {
        None: "se der certo|dia inteiro|o dia inteiro|o dia todo|aqui|ali|lá|quase"
            "|ainda|já"
        "|mais|muito|tão|finalmente|realmente|na real|tipo|um pouco|um pouquinho|um instante"
        "|se vocês puderem|se todos puderem|se estiver bom|se for possível|se estiver bem"
            "|hora:"
        "|algo assim|ou assim|no máximo|se tiver como|se todo mundo puder|ao todo|sem hora"
            "|sem horário|a confirmar|como falamos|como combinamos|conforme combinado"
            "|conforme falamos|como combinado|conforme conversamos|como conversamos"
            "|como te falei|como dissemos|no mesmo horário|mesmo horário|na mesma hora"
            "|à mesma hora",
        # What was said before is to be otherwise.
        "instead": "melhor|em vez disso|em vez dessa|melhor que seja|de preferência|em vez de"
            "|em vez da|em vez do|ao invés de|no lugar de",
    },
    # Titles and topics.
    "about": {
        None: "sobre|sobre o|sobre a|sobre os|sobre as|acerca de|acerca do|acerca da"
            "|a respeito de"
        "|a respeito do|a respeito da|para falar de|para falar do|para falar da|para falar sobre"
        "|para falar sobre o|para falar sobre a|pra falar sobre|pra falar de|pra falar do"
            "|pra falar da"
        "|para discutir|para discutir o|para discutir a|para discutir os|para discutir as"
            "|pra discutir"
        "|pra discutir o|pra discutir a|para tratar|para tratar de|para tratar do|para tratar da"
        "|para tratarmos de|para conversar sobre|pra conversar sobre|para debater|para debater o"
        "|para debater a|referente a|referente ao|referente à|em relação a|em relação ao"
            "|em relação à"
        "|com relação a|quanto a|assunto:|assunto|tema:|tema|ref|ref:|re:|pauta:|pauta"
            "|para discutirmos"
        "|para discutirmos o|para discutirmos a|para falarmos de|para falarmos sobre"
            "|para falarmos do"
        "|para falarmos da|para conversarmos sobre|para tratar sobre|pra tratar de|com o tema"
        "|com o assunto|cujo tema é|o tema é|o assunto é|a pauta é|para alinhar sobre|falar sobre"
        "|conversar sobre|falar de|com a pauta|pra falarmos sobre|pra falarmos de|cujo assunto é"
        "|para comentar|para abordar|com o propósito de discutir",
    },
    "titled": {
        None: "intitulada|intitulado|chamado|que se chame|que se chama|com o título|com título"
            "|de título"
        "|com o nome|com o nome de|denominada|denominado|título:|com nome|de nome|o título é"
            "|o nome é"
        "|dê o nome de|com o título de|sob o título|chame de|nomeada|nomeado|com nome de",
    },
    "meeting titled": {
        "- -": "reunião chamada|sessão chamada|call chamada|reunião de nome",
        "holder -": "evento chamado",
    },
    "titleword": {
        "title": "título",
        None: "nome|etiqueta|cabeçalho",
    },
    "option": {
        "passcode:true": "com senha|com código|com código de acesso|com uma senha"
            "|com palavra-passe"
        "|protegida por senha|com senha de acesso|com pin|e senha|com password|com palavra passe"
        "|que peça senha|protegida com senha|exige senha|exigindo senha|coloca senha|põe senha"
        "|com uma palavra-passe",
        "passcode:false": "sem senha|sem código|sem código de acesso|sem palavra-passe|sem pin"
        "|não precisa de senha|sem password|sem palavra passe",
        "end_to_end_encryption:true": "criptografada de ponta a ponta"
            "|com criptografia de ponta a ponta"
        "|com criptografia|criptografada|encriptada|encriptada de ponta a ponta"
            "|criptografia ponta a ponta"
        "|com criptografia ponta a ponta|com encriptação ponta a ponta"
            "|criptografia de ponta a ponta"
        "|com encriptação|com encriptação de ponta a ponta|cifrada",
        "end_to_end_encryption:false": "sem criptografia|sem encriptação"
            "|sem criptografia de ponta a ponta",
        "lobby:everyone": "sem lobby|sem sala de espera|todos entram direto"
            "|todo mundo entra direto"
        "|que todos entrem direto|todos podem entrar direto|ninguém espera no lobby"
            "|sem passar pelo lobby"
        "|todos podem ignorar o lobby|todos entram diretamente|lobby desativado|lobby desligado"
        "|todo mundo pode entrar direto|sem antessala",
        "lobby:organization": "lobby para externos|sala de espera para externos"
        "|externos esperam no lobby|lobby só para externos|sala de espera só para externos"
        "|externos no lobby|os externos esperam no lobby|externos na sala de espera"
        "|só a minha organização entra direto",
        "lobby:invited": "só os convidados entram direto|só convidados entram direto"
        "|apenas convidados entram direto|apenas os convidados entram direto",
        "lobby:organizer": "com lobby|com sala de espera|todos esperam no lobby"
            "|todos na sala de espera"
        "|todos esperam na sala de espera|lobby para todos|lobby ativado|com o lobby ativado"
        "|sala de espera para todos|todo mundo espera no lobby|ativa o lobby|ative o lobby"
            "|lobby ligado"
        "|todo mundo no lobby|com a sala de espera ativada",
        "presenters:organizer": "só eu posso apresentar|somente eu posso apresentar"
            "|apenas eu posso apresentar"
        "|só eu apresento|apenas eu apresento|só o organizador pode apresentar"
            "|somente eu apresento"
        "|ninguém mais pode apresentar|só eu como apresentador"
            "|só os organizadores podem apresentar|apenas os organizadores podem apresentar"
            "|só organizadores podem apresentar|somente os organizadores podem apresentar"
            "|só os organizadores apresentam",
        "presenters:everyone": "todos podem apresentar|todo mundo pode apresentar"
            "|qualquer um pode apresentar"
        "|que todos possam apresentar|todos apresentam",
        "presenters:organization": "só a minha organização pode apresentar"
            "|só pessoas da empresa podem apresentar"
        "|só gente da empresa pode apresentar",
        "record:true": "grava a reunião|grave a reunião|gravar a reunião|com gravação|gravada"
            "|e grava|e grave"
        "|que seja gravada|gravação automática|com gravação automática|e gravar|pode gravar"
            "|grave a sessão"
        "|gravar a sessão|gravar automaticamente|gravando|grava a call|gravar a call"
            "|quero gravar|gravar tudo"
        "|grave automaticamente|grava isso|grava a chamada|grave a chamada",
        "record:false": "sem gravação|sem gravar|não grava|não grave|não gravar"
            "|não precisa gravar"
        "|não é para gravar|não gravada|que não seja gravada",
        "chat:disabled": "sem chat|chat desativado|com o chat desativado|desative o chat"
            "|chat desligado"
        "|com chat desativado|desativa o chat",
        "chat:limited": "chat só durante a reunião|chat limitado",
        "camera:false": "câmeras desligadas|sem câmera|sem vídeo|câmera desligada"
            "|câmaras desligadas"
        "|sem câmara|só áudio|câmera fechada|com as câmeras desligadas|com câmeras desligadas"
            "|sem câmeras"
        "|câmeras fechadas|com a câmera desligada|só voz",
        "microphone:false": "microfones desligados|todos mutados|todos silenciados"
            "|microfones mutados"
        "|participantes silenciados|microfones fechados|com microfones desligados|sem microfone"
        "|todo mundo mutado|com os microfones desligados",
        "reactions:false": "sem reações|reações desativadas",
        "reactions:true": "com reações|reações ativadas",
        "entry_announcements:true": "anuncie quem entra|com aviso de entrada",
        "entry_announcements:false": "sem aviso de entrada|sem avisos de entrada",
        "dial_in_bypasses_lobby:true": "quem liga por telefone entra direto",
        "admitters:organizerAndCoOrganizers": "só os organizadores podem admitir"
        "|apenas organizadores podem admitir|só organizadores admitem"
            "|só organizadores podem admitir",
        "watermark:true": "com marca d'água|com marca de água|com marca dágua",
        "live_event:true": "evento ao vivo|como evento ao vivo|evento em direto|live event"
        "|transmissão ao vivo|evento em directo",
    },
    "optionword": {
        "passcode:true": "senha|palavra-passe|código de acesso",
        "record:true": "gravar|gravação|grava|grave",
        "end_to_end_encryption:true": "criptografia",
        "lobby:organizer": "lobby|sala de espera",
        "watermark:true": "marca d'água",
    },
    "template": {
        None: "modelo|template",
    },
    # Everything else: questions, small talk, other commands.
    "question": {
        None: "o que|que horas|a que horas|qual|quais|quando|onde|quem|por que|por quê"
            "|quanto|quanta"
        "|quantos|quantas"
            "|você tem|vc tem"
        "|tens|vocês têm|têm|há alguma|há algum"
            "|você sabe|sabe se"
        "|sabes|sabe|alguém|até quando|desde quando|com quem|em que|de que|qual é|o que é"
            "|você está|estás livre"
        "|posso ver|já está|você viu|vc viu|você já|vc já|tem como saber|me diz|me diga"
            "|pode me dizer"
        "|poderia me dizer|pode me falar|me fala|cadê"
            "|porquê|oq|o q"
        "|vc está|vc tá|o que tenho que|o que eu tenho que|o que tenho de|tenho algo"
            "|tenho alguma|tenho algum|temos algo|temos alguma|tens algo|tens alguma|tem algo"
            "|tem alguma|tem algum",
        "past": "era|eram",
        "how": "como faço para|como faço pra|como posso|como eu|como se|como criar|como marcar"
            "|como agendo"
        "|como agendar|como marco|como crio|como podemos|como reservo|como fazer|de que forma"
            "|como é que eu"
        "|como é que se|como que eu",
    },
    "past_tense": {
        None: "fui|foi|fomos|foram|estive|esteve|estivemos|tive|teve|tivemos|tiveram|falei"
            "|liguei|fiz|fez"
        "|fizemos|vi|vimos|comi|comemos|disse|disseram|gostei|saiu|perdi|chegou|cheguei|chegaram"
            "|houve|veio"
        "|vieram|ficou|acabou|terminou|começou|passou|enviei|mandei|recebi|comprei|morreu|nasceu"
            "|ganhou|ganhei"
        "|ganhamos|perdemos|havia|estava|estavam|funcionou|faltou|adorei|amei|assisti|esqueci"
            "|conheci|correu"
        "|quebrou|aconteceu|deu certo|participei|faltei|dormi|caiu|pedi|entreguei|mandaram"
            "|marcaram|cancelaram|está pronto|está pronta|fica pronto|fica pronta|ficou pronto"
            "|ficou pronta|acabei de|acabamos de|acabo de|ligou|estendeu|mandou|enviou|falou"
            "|cancelou|mudou|explicou|apresentou|avisou|escreveu|perguntou|pediu|entrou|assinou"
            "|aprovou|abriu|subiu|desceu|deixou|encontrou|pagou|comprou|levou|chamou"
            "|atrasou|respondeu|prometeu|trabalhou|voltou|viajou|jogou|almocei|jantei|durou"
            "|se estendeu|rolou",
        "behind": "fecha|sai|chega|diz|pensa|mora|custa|vence|expira|pousa|decola|joga|jogam"
            "|fecham"
        "|saem|chegam|funciona|parte|termina|acaba|encerra|terminam|acabam",
    },
    "look": {
        "see": "ver|veja|vê",
        None: "diga|diz-me|mostra|mostre|mostra-me|me mostra|me mostre|busca|buscar|busque"
            "|procura|procure"
        "|procurar|encontra|encontre|toca|toque|tocar|desliga|desligue|acende|acenda|liga a"
            "|ligue a|lê|leia"
        "|consulte|verifica|verifique|traduz|traduza|traduzir|calcula|calcule|converte"
            "|converta"
        "|explica|explique|conta|conte|conta-me|me conta|compra|compre|comprar|paga|pague|pagar"
            "|chama um uber"
        "|chama um táxi|pede um táxi|pede um uber|pede|peça|pedir|aumenta|diminui|recomenda"
            "|recomende|sugere"
        "|sugira|confirma|confirme|confirmar|transfere|transfira|me acorda|acorda-me|dizer"
            "|mostrar|me dá a lista"
        "|liste as|olha|olhar|olhe|soletra|define|liga o|ligue o|quero ver|quero saber|saber"
            "|me enviar|enviar-me|me mandar|me envia|me manda|me passa|mandar-me|passar-me"
            "|me passar|me envie|me mande|me passe",
    },
    "looknoun": {
        None: "relatório|pedido",
    },
    "available": {
        None: "estou livre|está livre|estamos livres|disponível|disponíveis|disponibilidade"
            "|ocupado|ocupada"
        "|livre|livres|tem tempo|tem um tempo|tem um tempinho|está disponível|estás disponível"
            "|tens tempo"
        "|tem horário livre|tem horário|estão livres|está ocupado|tem disponibilidade",
    },
    "errand": {
        None: "alarme|alarmes|temporizador|cronômetro|cronómetro|despertador|playlist|táxi|uber"
            "|pizza|pizzas"
        "|hotel|hotéis|cartão de crédito|conta bancária|luzes|a luz|empréstimo|financiamento"
            "|receita|receitas"
        "|piada|piadas|música|músicas|canção|podcast|rádio|termostato|wifi|wi-fi|seguro"
            "|reembolso|pix|boleto"
        "|conta de luz|ar condicionado|ar-condicionado|cerveja|reais|dólares|euros|saldo"
            "|televisão|tv|lanche do"
        "|ifood",
        "list": "lista de compras|lista de tarefas|lista de desejos|minha lista|lista do mercado"
            "|lista de afazeres",
        "trip": "voo|voos|passagem|passagens|mesa|mesas|mesa para|férias|carro alugado|bilhete"
            "|bilhetes|ingresso"
        "|ingressos|quarto de hotel|viagem|folga|consulta médica",
    },
    "smalltalk": {
        None: "até amanhã|até logo|até mais|até já|até breve|até depois|feliz"
            "|parabéns|bom fim de semana"
        "|bom final de semana|bom fds|boa semana|bom descanso|boa sorte|como vai|como está"
            "|como estás|tudo bem com"
        "|desculpa|desculpe|desculpem|foi mal|perdão|estou atrasado|estou atrasada|tô atrasado"
            "|tô atrasada|kkk"
        "|kkkk|kkkkk|rs|rsrs|haha|hahaha|tchau|tchauzinho|adeus|bem-vindo|bem-vinda|bom trabalho"
            "|já volto|prazer"
        "|foi um prazer|se cuida|se cuide|estou doente|tô doente|de férias|estou de férias"
            "|a caminho"
        "|obrigado pela|obrigada pela|obrigado pelo|obrigada pelo|obrigado por|obrigada por"
            "|valeu pela|valeu pelo"
        "|que bom|que pena|te aviso|aviso vocês|te confirmo|já te digo|nos vemos|a gente se vê"
            "|a gente se fala"
        "|nos falamos amanhã|nos falamos depois|falamos amanhã|falamos depois|falamos logo"
            "|vou chegar atrasado"
        "|vou chegar atrasada|vou atrasar|vou me atrasar|me atrasei|boa viagem|bom almoço"
            "|bom apetite|saúde|aniversário do"
        "|feliz aniversário|um bom|uma boa|tenha um|tenha uma|tenham um|tenham uma|me chamo"
            "|home office|vejo vocês"
        "|te vejo|muito bom|muito boa|agradeço a"
            "|agradeço o|agradeço pela|falamos na|falamos no|te ligo|te mando|te chamo|te envio"
            "|te passo|ligo pra você|mal posso esperar|muito obrigado pelo|muito obrigado pela"
            "|muito obrigada pelo|muito obrigada pela|muito obrigado por|muito obrigada por"
            "|nos falamos na|nos falamos no|te escrevo|te respondo|meu aniversário é|chove"
            "|vai chover|te falo|te conto|falo com vocês|te digo|já te falo|tô com fome"
            "|tô com sono|tô indo|, até segunda|! até segunda|. até segunda|, até terça"
            "|! até terça|. até terça|, até quarta|! até quarta|. até quarta|, até quinta"
            "|! até quinta|. até quinta|, até sexta|! até sexta|. até sexta|até segunda!"
            "|até terça!|até quarta!|até quinta!|até sexta!",
    },
    "word": {
        "gathering": "revisão|demo|retro|retrospectiva|oficina|formação|apresentação"
            "|planejamento|planeamento"
        "|acompanhamento|webinar|seminário|aula|ensaio|festa|comitê|comité|conselho|assembleia"
            "|conferência|daily"
        "|sprint|standup|sync|kickoff|kick-off|alinhamento|tutoria|brainstorming|brainstorm"
            "|workshop|review"
        "|treinamento|treino|integração|mesa redonda|palestra|planning|mentoria|checkpoint"
            "|auditoria|visita|consulta",
        None: "sexta-feira santa|fim de ano|fim de mês|fechamento do mês|ano novo|meio período"
            "|hora extra|horas extras"
        "|banco de horas|segunda opinião|primeira fase|segunda fase|terceira fase|quarta fase"
            "|quinta fase|segunda via"
        "|primeira rodada|segunda rodada|primeira parte|segunda parte|segunda etapa|quinta etapa"
            "|quarta etapa"
        "|sexta etapa|primeiro trimestre|segundo trimestre|terceiro trimestre|segunda versão"
            "|primeira versão"
        "|segunda chamada|fuso horário|follow up|follow-up|check in|check-in|black friday"
            "|cyber monday"
        "|ordem do dia|dia das mães|dia dos pais|ao vivo|quarta revolução|segunda geração"
            "|quinta geração"
        "|primeiros socorros|turno da noite|turno da tarde|turno da manhã|relatório mensal"
            "|relatório semanal"
        "|relatório anual|dia a dia|dia-a-dia|bom dia café|no fim das contas|quarto trimestre"
            "|meio ambiente"
        "|quarta geração|segunda onda|segunda turma|segunda temporada|quarta turma"
            "|segunda leitura"
        "|segunda linha|controle de horas|apontamento de horas|quarta-feira de cinzas"
            "|hora do café"
        "|orçamento anual|plano anual|terceira idade|meio de campo|meia maratona|fim de jogo",
    },
    "cancel": {
        None: "cancelar|cancela|cancele|cancelem|cancela-me|desmarcar|desmarca|desmarque|excluir"
            "|exclui|exclua|remover"
        "|remove|remova|apagar|apaga|apague|deletar|deleta|delete|anular|anula|anule|eliminar"
            "|elimina|elimine|tira|tire"
        "|descarta|suspende|suspender",
    },
    "move": {
        None: "mover|move|mova|reagendar|reagenda|reagende"
            "|remarcar|remarca"
        "|remarque"
            "|transferir|passar|passe"
        "|mudar o horário da|muda o horário da|mude o horário da"
            "|muda a data da"
        "|joga a|puxa|mudar a data da|mudar o horário de|altere o horário da|reprogramar"
            "|reprograma|reprograme|passa|joga pra|joga para",
        "earlier": "antecipar|antecipa|antecipe|adiantar|adianta|adiante|adianta a|antecipa a",
        # What is said behind these is the new time or length, not a difference.
        "set": "mudar|muda|mude|alterar|altera|altere|trocar|troca|troque",
        "later": "adiar|adia|adie|postergar|posterga|postergue|atrasar|atrasa|atrase|empurra",
    },
    "settings": {
        None: "configurações|definições|minhas configurações|as minhas definições|preferências"
            "|minhas preferências"
        "|ajustes|configuração|mudar meu fuso horário|mude meu fuso horário"
            "|muda meu fuso horário|alterar fuso horário"
        "|mudar o fuso horário|mudar o idioma|mude o idioma|mudar idioma|trocar o idioma"
            "|abrir configurações"
        "|abre as configurações|abrir as configurações|altera o meu fuso horário|mudar meu idioma"
        "|alterar meu fuso horário|minhas definições|altere meu fuso horário"
            "|mudar as configurações|ver as configurações",
    },
    "help": {
        None: "ajuda|me ajuda|me ajude|ajude-me|ajuda-me|o que você faz|o que vc faz"
            "|o que você pode fazer|o que fazes"
        "|o que sabes fazer|como isso funciona|como funciona|como você funciona|preciso de ajuda"
            "|quem é você|quem é vc|socorro"
        "|o que é você|como te uso|como uso você|como usar|como posso te usar"
            "|em que você pode me ajudar|como funciona isso"
        "|o que você sabe fazer|como você pode me ajudar|o que posso pedir|me dá um exemplo"
            "|dá um exemplo|quem és tu"
        "|como usar você|o que consegue fazer|para que você serve|o que podes fazer"
            "|me dê um exemplo|como funcionas"
        "|o que posso te pedir|como isto funciona",
    },
    "signin": {
        None: "entrar|fazer login|faz login|faça login|login|iniciar sessão|inicia sessão"
            "|inicie sessão|conectar minha conta"
        "|conecta minha conta|entrar na minha conta|me conecta|log in|logar|sign in"
            "|iniciar a sessão"
        "|conecte minha conta|quero fazer login|acessar minha conta|ligar a minha conta"
            "|entrar na conta",
    },
    "signout": {
        None: "sair|fazer logout|faz logout|logout|terminar sessão|termina a sessão"
            "|encerrar sessão|encerrar a sessão"
        "|sair da minha conta|desconectar minha conta|desconecta minha conta|log out|deslogar"
            "|me desconecta"
        "|sign out|terminar a sessão|faça logout|encerre a sessão|sair da conta"
            "|desconecte minha conta|me desloga",
    },
    "list": {
        None: "minhas reuniões|as minhas reuniões|próximas reuniões|minhas próximas reuniões"
            "|listar reuniões|meus compromissos"
        "|lista de reuniões|lista minhas reuniões|ver minhas reuniões|ver reuniões"
            "|quais reuniões|que reuniões tenho"
        "|quais reuniões tenho|quais reuniões eu tenho|que reuniões|minha próxima reunião"
            "|meus eventos|minhas calls"
        "|o que tenho na agenda|o que tenho na minha agenda|o que tem na minha agenda"
            ""
        "|mostrar minhas reuniões|quais são minhas reuniões|quais são as minhas reuniões"
            "|liste minhas reuniões"
        "|meus próximos compromissos|reuniões de hoje|reuniões de amanhã"
            "|quais compromissos tenho|qual minha próxima reunião"
        "|qual é a minha próxima reunião"
            "|minha agenda de hoje"
        "|minha agenda de amanhã|listar minhas reuniões|qual a minha próxima reunião"
            "|o que temos hoje|o que temos amanhã|o que tenho|o que eu tenho",
    },
}  # fmt: skip

# Short orders about a meeting that is there; "…" is the gap.
ORDERS = {
    "again": "de novo …|outra vez …|novamente …|repete|repita|repete a reunião|repete a reunião …"
    "|repita a reunião …|repete …|repita …|repetir …|faz de novo …|faça de novo …"
    "|o mesmo …|a mesma …|mesma hora …|mesmo horário …|no mesmo horário …|à mesma hora …"
    "|a mesma reunião …|… de novo|… outra vez|… novamente|igual …",
    "repeat": "repete …|repita …|repitam …|repetir …|repetimos …|repitamos …|vamos repetir …"
    "|quero repetir …|queremos repetir …|podemos repetir …|pode repetir …|podes repetir …"
    "|refaz …|refaça …|refazer …|faz … de novo|faz … de novo …|faça … de novo|faça … de novo …"
    "|faz de novo …|faça de novo …|faz … outra vez|faz … outra vez …|faça … outra vez …"
    "|vamos fazer … de novo|vamos fazer … de novo …|a … de novo|o … de novo|a … outra vez"
    "|o … outra vez",
    "remind": "me lembra|me lembra …|me lembre|me lembre …|lembra-me|lembra-me …|lembre-me"
    "|lembre-me …|me lembra … antes|me lembre … antes|lembra-me … antes|lembre-me … antes"
    "|me lembra … antes da reunião|me lembrar … antes|lembrar … antes|lembrar-me … antes"
    "|me lembrar … antes da reunião|me lembre … antes da reunião"
    "|lembra-me … antes da reunião|lembre-me … antes da reunião|me avisa … antes"
    "|me avise … antes|avisa-me … antes|me avisa|me avise|lembrete … antes"
    "|um lembrete … antes|cria um lembrete … antes|me lembra da reunião"
    "|lembra-me da reunião|lembre-me da reunião|me lembre da reunião|lembre-me … antes da"
    "|lembra-me … antes do",
    "rename": "chame de …|chama de …|chama-lhe …|chame a reunião de …|chama a reunião de …"
    "|renomeia para …|renomeie para …|renomear para …|renomeia a reunião para …"
    "|renomeie a reunião para …|muda o título para …|mude o título para …"
    "|muda o nome para …|mude o nome para …|altera o título para …|altere o título para …"
    "|altera o nome para …|altere o nome para …|muda o assunto para …"
    "|mude o assunto para …|o título é …|o nome é …|troca o nome para …",
    "invite": "adiciona …|adicione …|adicionar …|adiciona o …|adiciona a …|adicione o …"
    "|adicione a …|adiciona … à reunião|adicione … à reunião|adiciona o … à reunião"
    "|adiciona a … à reunião|adicione também …|convida …|convide …|convidar …|convida o …"
    "|convida a …|convide o …|convide a …|convida … para a reunião"
    "|convide … para a reunião|convida também …|convide também …|inclui …|inclua …"
    "|inclua o …|inclua a …|acrescenta …|acrescente …",
    "show": "copia o convite|copie o convite|copiar o convite|copiar convite|o convite|convite"
    "|mostra o convite|mostre o convite|me mostra o convite|mostra-me o convite"
    "|número de telefone|o número|o telefone|qual é o número|qual o número"
    "|mostra o número|o link|link|qual é o link|qual o link|me manda o link|me dá o link"
    "|dá-me o link|entrar na reunião|participar|como entro|como participo|a senha"
    "|qual é a senha|qual a senha|o código|mostra a reunião|mostre a reunião"
    "|me mostra a reunião|adiciona ao meu calendário|adicione ao meu calendário"
    "|adicionar ao calendário|coloca na minha agenda|põe na minha agenda"
    "|adiciona à minha agenda|copia o link|copiar o link",
    "yes": "sim|sim por favor|sim, por favor|claro|claro que sim|ok|okay|pode|pode ser"
    "|pode cancelar|sim cancela|sim, cancela|sim cancele|sim, cancele|sim pode|sim, pode"
    "|confirmo|confirmado|com certeza|isso|faz isso|faça isso|beleza",
    "no": "não|nao|não obrigado|não obrigada|não, obrigado|não, obrigada|mantém|mantenha|deixa"
    "|deixa assim|deixe|não cancela|não cancele|não, deixa|não, mantém|melhor não"
    "|não deixa",
}  # fmt: skip
