"""Whose people skip the lobby, and that guests do not: the words, language by language.

Pure data, beside each lexicon's own phrases; ``circles`` puts the parts together. Of every
language: who they are, that they skip it, what says that nobody else does, what may stand between
("but", particles), how guests are left out behind it, and how it is said of guests alone. Small
letters with all accents, as in ``lexicons``.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPeople:
    """The parts of "only *our staff* *skip the lobby*, but *no guests*", each "phrase|phrase".

    *behind* are particles that end the people, *without* is said of no lobby at all; *waiting* says
    by itself that guests wait.
    """

    people: str
    skip: str
    only: str
    without: str
    behind: str = ""
    but: str
    guests: str
    waiting: str


OWN_PEOPLE: Mapping[str, OwnPeople] = {
    "en": OwnPeople(
        people="our own people|our people|my own people|my people|own people|our own staff"
        "|our staff|own staff|staff|our own employees|our employees|employees|my colleagues"
        "|our colleagues|our own colleagues|colleagues|coworkers|co-workers|internals"
        "|internal people|internal staff|internal participants|people in our organization"
        "|people in our company|people in my organization|people in my org|people in my company"
        "|people from our organization|people from our company|people from my organization"
        "|people from my company|people of my organization|people of our company|our company"
        "|our organization|my organization|my company|my org|people inside the company"
        "|people who work here|members of my organization|members of our organization",
        skip="skip the lobby|skips the lobby|bypass the lobby|bypasses the lobby"
        "|can skip the lobby|can bypass the lobby|may skip the lobby|may bypass the lobby"
        "|should skip the lobby|should bypass the lobby|get to skip the lobby"
        "|skip the waiting room|can skip the waiting room|come straight in|can come straight in"
        "|get straight in|can get straight in|go straight in|can go straight in"
        "|may come straight in|can join directly|may join directly|join directly"
        "|get in without waiting|can get in without waiting|are let in directly"
        "|are let straight in|don't wait in the lobby|do not wait in the lobby"
        "|get past the lobby|can get past the lobby",
        only="only|just|solely",
        without="no|without|off|disabled|open",
        but="but|and|though",
        guests="no guests|not guests|not the guests|not our guests|not for guests|without guests"
        "|excluding guests|except guests|except for guests|guests excluded|guests excepted"
        "|guests wait|guests have to wait|guests must wait|guests should wait|guests do not"
        "|guests don't|guests not|guests can't|guests cannot|guests can not|guests may not"
        "|guests stay out|guests stay in the lobby|minus guests|other than guests|never guests"
        "|not any guests|guests aside|guest accounts wait|no guest accounts|not guest accounts",
        waiting="guests wait in the lobby|lobby for guests|guests in the lobby"
        "|guests have to wait in the lobby|guests must wait in the lobby"
        "|guests should wait in the lobby|guests stay in the lobby|guests too wait in the lobby"
        "|guests also wait in the lobby|guests don't skip the lobby|guests do not skip the lobby"
        "|guests can't skip the lobby|guests cannot skip the lobby|guests may not skip the lobby"
        "|guests don't bypass the lobby|guests do not bypass the lobby"
        "|guests can't bypass the lobby|guests cannot bypass the lobby"
        "|guests may not bypass the lobby|no guests skip the lobby|no guests bypass the lobby"
        "|lobby for all guests|lobby also for guests|lobby for guests too|guests into the lobby"
        "|put guests in the lobby|keep guests in the lobby|let guests wait in the lobby"
        "|make guests wait in the lobby",
    ),
    "de": OwnPeople(
        people="eigene leute|unsere leute|unsere eigenen leute|die eigenen leute|meine leute"
        "|kollegen|die kollegen|unsere kollegen|eigene kollegen|meine kollegen|kolleginnen"
        "|kolleginnen und kollegen|interne|unsere internen|mitarbeiter|unsere mitarbeiter"
        "|eigene mitarbeiter|die eigenen mitarbeiter|mitarbeitende|unsere mitarbeitenden"
        "|beschäftigte|firmenangehörige|personen aus meiner organisation"
        "|personen in meiner organisation|personen aus unserer organisation"
        "|leute aus meiner organisation|leute aus unserer organisation|leute aus der firma"
        "|leute aus unserer firma|personen aus unserer firma|interne teilnehmer"
        "|interne personen|interne mitarbeiter",
        skip="umgehen die lobby|überspringen die lobby|können die lobby umgehen"
        "|dürfen die lobby umgehen|können die lobby überspringen|dürfen die lobby überspringen"
        "|sollen die lobby umgehen|sollen die lobby überspringen|kommen direkt rein"
        "|dürfen direkt rein|können direkt rein|kommen direkt hinein|dürfen direkt hinein"
        "|sollen direkt rein|kommen sofort rein|können direkt beitreten|dürfen direkt beitreten"
        "|treten direkt bei|kommen ohne warten rein|umgehen den wartebereich"
        "|überspringen den wartebereich|dürfen den wartebereich umgehen"
        "|können den wartebereich umgehen|warten nicht in der lobby|ohne lobby|direkt rein",
        only="nur|ausschließlich|bloß|lediglich",
        without="ohne|kein|keine|aus|deaktiviert|deaktivieren|niemand",
        but="aber|und|doch|jedoch",
        guests="keine gäste|nicht gäste|nicht die gäste|ohne gäste|gäste nicht|die gäste nicht"
        "|gäste ausgenommen|gäste ausgeschlossen|außer gästen|außer gäste|bis auf gäste"
        "|gäste warten|die gäste warten|gäste müssen warten|gäste sollen warten"
        "|gäste bleiben draußen|nicht für gäste|keine gastkonten|mit ausnahme von gästen"
        "|keinerlei gäste|gaeste nicht|keine gaeste|ohne gaeste",
        waiting="gäste warten in der lobby|lobby für gäste|gäste müssen in der lobby warten"
        "|nur gäste warten in der lobby|gäste in die lobby|gäste sollen in der lobby warten"
        "|gäste bleiben in der lobby|gäste umgehen die lobby nicht"
        "|gäste überspringen die lobby nicht|gäste dürfen die lobby nicht umgehen"
        "|gäste dürfen die lobby nicht überspringen|gäste können die lobby nicht umgehen"
        "|keine gäste an der lobby vorbei|auch gäste warten in der lobby"
        "|gäste warten auch in der lobby|lobby auch für gäste|wartebereich für gäste"
        "|gäste in den wartebereich|gäste warten im wartebereich"
        "|gäste müssen im wartebereich warten|warteraum für gäste",
    ),
    "es": OwnPeople(
        people="nuestra gente|nuestra propia gente|mi gente|los nuestros|los compañeros"
        "|mis compañeros|nuestros compañeros|los colegas|los empleados|nuestros empleados"
        "|nuestros propios empleados|la gente de mi organización|la gente de nuestra organización"
        "|la gente de la empresa|la gente de mi empresa|la gente de nuestra empresa"
        "|los de mi organización|los de la empresa|los de nuestra empresa|los de casa"
        "|el personal|nuestro personal|el personal interno|los internos"
        "|las personas de mi organización|las personas de nuestra organización|mi organización"
        "|nuestra organización",
        skip="entra directamente|entran directamente|entra directo|entran directo"
        "|puede entrar directamente|pueden entrar directamente|entre directamente"
        "|entren directamente|pasa directamente|pasan directamente|pase directamente"
        "|pasen directamente|se salta la sala de espera|se saltan la sala de espera"
        "|se salte la sala de espera|se salten la sala de espera"
        "|puede saltarse la sala de espera|pueden saltarse la sala de espera"
        "|puede saltar la sala de espera|pueden saltar la sala de espera"
        "|omite la sala de espera|omiten la sala de espera|evita la sala de espera"
        "|evitan la sala de espera|entra sin esperar|entran sin esperar|pasan sin esperar"
        "|se saltan el lobby|se salta el lobby|sin sala de espera|pueden pasar directamente",
        only="solo|sólo|solamente|únicamente|que solo|que sólo",
        without="sin|desactivada|nadie",
        but="pero|y|mas",
        guests="sin invitados|sin los invitados|no invitados|no los invitados|los invitados no"
        "|invitados no|ningún invitado|excepto invitados|excepto los invitados"
        "|salvo invitados|salvo los invitados|menos invitados|menos los invitados"
        "|los invitados esperan|los invitados tienen que esperar|los invitados deben esperar"
        "|invitados excluidos|excluidos los invitados|excluyendo invitados"
        "|excluyendo a los invitados|a excepción de los invitados|nada de invitados",
        waiting="sala de espera para invitados|sala de espera para los invitados"
        "|los invitados esperan en la sala de espera|los invitados esperan en la sala"
        "|los invitados esperan en el lobby|los invitados en la sala de espera"
        "|los invitados en sala de espera|que los invitados esperen en la sala de espera"
        "|los invitados no se saltan la sala de espera|lobby para invitados"
        "|los invitados deben esperar en la sala de espera"
        "|los invitados tienen que esperar en la sala de espera",
    ),
    "fr": OwnPeople(
        people="nos collaborateurs|nos propres collaborateurs|les collaborateurs"
        "|mes collaborateurs|les collègues|mes collègues|nos collègues|nos employés"
        "|les employés|nos propres employés|les salariés|nos salariés|les internes"
        "|les personnes internes|notre personnel|le personnel|les nôtres|nos gens"
        "|les gens de la boîte|les gens de chez nous|les gens de l'entreprise"
        "|les gens de mon organisation|les personnes de mon organisation"
        "|les personnes de notre organisation|les personnes de l'entreprise"
        "|les membres de mon organisation|les membres de notre organisation"
        "|mon organisation|notre organisation|notre entreprise",
        skip="évitent la salle d'attente|évite la salle d'attente|évitant la salle d'attente"
        "|contournent la salle d'attente|contourne la salle d'attente"
        "|peuvent éviter la salle d'attente|peuvent contourner la salle d'attente"
        "|peut éviter la salle d'attente|peut contourner la salle d'attente"
        "|sautent la salle d'attente|peuvent ignorer la salle d'attente"
        "|ignorent la salle d'attente|ne passent pas par la salle d'attente"
        "|entrent directement|entre directement|peuvent entrer directement"
        "|peut entrer directement|peuvent rejoindre directement|entrent sans attendre"
        "|peuvent entrer sans attendre|sans salle d'attente|évitent le lobby|accèdent directement",
        only="seuls|seul|seule|seules|seulement|uniquement|que",
        without="sans|pas|désactivée|désactive|personne",
        but="mais|et",
        guests="pas les invités|pas d'invités|pas d'invité|pas des invités|sans invités"
        "|sans les invités|sauf les invités|sauf invités|hors invités|hormis les invités"
        "|excepté les invités|à l'exception des invités|aucun invité|les invités non"
        "|les invités pas|les invités attendent|les invités doivent attendre"
        "|non les invités|les invités exclus|invités exclus|à l'exclusion des invités"
        "|pas pour les invités",
        waiting="salle d'attente pour les invités|les invités passent par la salle d'attente"
        "|les invités attendent dans la salle d'attente|les invités en salle d'attente"
        "|les invités dans la salle d'attente|les invités n'évitent pas la salle d'attente"
        "|les invités doivent passer par la salle d'attente"
        "|les invités doivent attendre dans la salle d'attente"
        "|les invités ne contournent pas la salle d'attente|salle d'attente aussi pour les invités",
    ),
    "it": OwnPeople(
        people="i nostri|la nostra gente|la mia gente|i nostri colleghi|i miei colleghi"
        "|i colleghi|i nostri dipendenti|i dipendenti|i dipendenti dell'azienda|gli interni"
        "|il personale|il nostro personale|il personale interno|quelli dell'azienda"
        "|le persone della mia organizzazione|le persone della nostra organizzazione"
        "|le persone dell'azienda|le persone della nostra azienda|i membri dell'organizzazione"
        "|la mia organizzazione|la nostra organizzazione|chi lavora in azienda",
        skip="saltano la sala d'attesa|salta la sala d'attesa|evitano la sala d'attesa"
        "|evita la sala d'attesa|saltino la sala d'attesa|possono saltare la sala d'attesa"
        "|può saltare la sala d'attesa|possono evitare la sala d'attesa"
        "|può evitare la sala d'attesa|bypassano la sala d'attesa"
        "|possono bypassare la sala d'attesa|saltano la lobby|salta la lobby"
        "|possono saltare la lobby|può saltare la lobby|bypassano la lobby"
        "|possono bypassare la lobby|entrano direttamente|entra direttamente"
        "|possono entrare direttamente|può entrare direttamente|entrano senza aspettare"
        "|entra senza aspettare|entrano subito|senza sala d'attesa",
        only="solo|soltanto|solamente|unicamente|che solo",
        without="senza|niente|nessuna|disattivata|no",
        but="ma|e|però",
        guests="niente ospiti|senza ospiti|senza gli ospiti|non gli ospiti|no ospiti"
        "|nessun ospite|tranne gli ospiti|eccetto gli ospiti|esclusi gli ospiti|ospiti esclusi"
        "|gli ospiti no|gli ospiti non|gli ospiti aspettano|gli ospiti attendono"
        "|gli ospiti devono aspettare|a parte gli ospiti|salvo gli ospiti|a eccezione degli ospiti"
        "|ad eccezione degli ospiti|non per gli ospiti",
        waiting="sala d'attesa per gli ospiti|gli ospiti attendono nella sala d'attesa"
        "|gli ospiti aspettano in sala d'attesa|gli ospiti attendono in sala d'attesa"
        "|gli ospiti aspettano nella sala d'attesa|lobby per gli ospiti"
        "|gli ospiti in sala d'attesa|gli ospiti passano dalla sala d'attesa"
        "|gli ospiti devono aspettare in sala d'attesa|gli ospiti non saltano la sala d'attesa"
        "|gli ospiti aspettano nella lobby|sala d'attesa anche per gli ospiti",
    ),
    "nl": OwnPeople(
        people="onze eigen mensen|eigen mensen|onze mensen|mijn mensen|collega's|onze collega's"
        "|mijn collega's|eigen collega's|medewerkers|onze medewerkers|onze eigen medewerkers"
        "|eigen medewerkers|personeel|ons personeel|eigen personeel|werknemers|onze werknemers"
        "|internen|interne mensen|interne deelnemers|mensen in mijn organisatie"
        "|mensen uit mijn organisatie|mensen van mijn organisatie|mensen in onze organisatie"
        "|mensen uit onze organisatie|mensen van ons bedrijf|mensen van het bedrijf"
        "|mijn organisatie|onze organisatie",
        skip="slaan de lobby over|slaat de lobby over|mogen de lobby overslaan"
        "|kunnen de lobby overslaan|mag de lobby overslaan|kan de lobby overslaan"
        "|omzeilen de lobby|mogen direct naar binnen|kunnen direct naar binnen"
        "|mag direct naar binnen|gaan direct naar binnen|komen direct binnen"
        "|mogen meteen naar binnen|kunnen meteen naar binnen|mogen direct deelnemen"
        "|kunnen direct deelnemen|hoeven niet in de lobby te wachten|slaan de wachtruimte over"
        "|mogen de wachtruimte overslaan|zonder lobby|wachten niet in de lobby",
        only="alleen|enkel|uitsluitend|slechts",
        without="zonder|geen|uit|uitgeschakeld",
        but="maar|en",
        guests="geen gasten|zonder gasten|zonder de gasten|niet de gasten|niet gasten"
        "|gasten niet|de gasten niet|behalve gasten|behalve de gasten|uitgezonderd gasten"
        "|met uitzondering van gasten|gasten wachten|gasten moeten wachten|gasten uitgesloten"
        "|gasten uitgezonderd|op gasten na|niet voor gasten|exclusief gasten",
        waiting="gasten wachten in de lobby|lobby voor gasten|gasten in de lobby"
        "|gasten moeten in de lobby wachten|gasten blijven in de lobby|lobby ook voor gasten"
        "|ook gasten wachten in de lobby|gasten wachten ook in de lobby"
        "|gasten slaan de lobby niet over|gasten mogen de lobby niet overslaan"
        "|gasten kunnen de lobby niet overslaan|wachtruimte voor gasten|wachtkamer voor gasten"
        "|gasten in de wachtruimte|laat gasten in de lobby wachten",
    ),
    "pl": OwnPeople(
        people="nasi ludzie|swoi|nasi|nasi własni ludzie|moi ludzie|pracownicy|nasi pracownicy"
        "|nasi własni pracownicy|współpracownicy|moi współpracownicy|koledzy|koledzy z firmy"
        "|osoby z mojej organizacji|osoby z naszej organizacji|osoby z firmy|osoby z naszej firmy"
        "|ludzie z mojej organizacji|ludzie z naszej organizacji|ludzie z firmy"
        "|ludzie z naszej firmy|osoby wewnętrzne|pracownicy firmy|moja organizacja"
        "|nasza organizacja|nasz personel",
        skip="omijają poczekalnię|omija poczekalnię|mogą ominąć poczekalnię"
        "|może ominąć poczekalnię|mogą omijać poczekalnię|pomijają poczekalnię"
        "|pomija poczekalnię|mogą pominąć poczekalnię|może pominąć poczekalnię"
        "|omijają lobby|omija lobby|mogą ominąć lobby|mogą pominąć lobby|pomijają lobby"
        "|wchodzą od razu|wchodzą bezpośrednio|mogą wejść od razu|mogą wchodzić od razu"
        "|mogą wejść bezpośrednio|wchodzą bez czekania|nie czekają w poczekalni"
        "|bez poczekalni|dołączają bezpośrednio|mogą dołączyć bezpośrednio",
        only="tylko|jedynie|wyłącznie",
        without="bez|wyłączona|wyłącz|żadnej|niepotrzebna",
        but="ale|i|a|lecz",
        guests="bez gości|nie goście|goście nie|oprócz gości|z wyjątkiem gości|poza gośćmi"
        "|z wyłączeniem gości|goście czekają|goście muszą czekać|goście mają czekać"
        "|żadnych gości|żadni goście|goście wykluczeni|nie dla gości|prócz gości",
        waiting="poczekalnia dla gości|goście czekają w poczekalni|goście czekają w lobby"
        "|lobby dla gości|goście w poczekalni|goście muszą czekać w poczekalni"
        "|goście też czekają w poczekalni|goście mają czekać w poczekalni"
        "|goście nie omijają poczekalni|poczekalnia także dla gości|poczekalnia też dla gości"
        "|goście do poczekalni",
    ),
    "pt": OwnPeople(
        people="nosso pessoal|o nosso pessoal|nossa gente|a nossa gente|os nossos|meus colegas"
        "|os meus colegas|nossos colegas|os colegas|colegas|nossos funcionários|os funcionários"
        "|funcionários|os nossos funcionários|colaboradores|os colaboradores"
        "|nossos colaboradores|o pessoal da empresa|pessoal da empresa|o pessoal interno"
        "|internos|os internos|pessoas da minha organização|as pessoas da minha organização"
        "|pessoas da nossa organização|as pessoas da nossa organização|pessoas da empresa"
        "|quem é da empresa|a minha organização|minha organização|nossa organização"
        "|a nossa organização",
        skip="entra direto|entram direto|pode entrar direto|podem entrar direto"
        "|entra diretamente|entram diretamente|podem entrar diretamente"
        "|pode entrar diretamente|entram sem esperar|entra sem esperar|pula o lobby"
        "|pulam o lobby|podem pular o lobby|pode pular o lobby|pula a sala de espera"
        "|pulam a sala de espera|podem pular a sala de espera|ignoram o lobby"
        "|podem ignorar o lobby|ignora o lobby|ignoram a sala de espera"
        "|podem ignorar a sala de espera|saltam a sala de espera|saltam o lobby"
        "|podem saltar a sala de espera|evitam o lobby|evitam a sala de espera|sem lobby"
        "|sem sala de espera|não esperam no lobby",
        only="só|apenas|somente|que só",
        without="sem|desativado|desativada|desligado",
        but="mas|e|porém",
        guests="sem convidados|sem os convidados|não os convidados|não convidados"
        "|os convidados não|convidados não|nenhum convidado|exceto convidados"
        "|exceto os convidados|menos convidados|menos os convidados|salvo convidados"
        "|salvo os convidados|os convidados esperam|convidados esperam"
        "|os convidados devem esperar|convidados têm que esperar|fora os convidados"
        "|excluindo convidados|excluindo os convidados|com exceção dos convidados"
        "|nada de convidados",
        waiting="lobby para convidados|lobby para os convidados|os convidados esperam no lobby"
        "|convidados esperam no lobby|sala de espera para convidados"
        "|sala de espera para os convidados|os convidados esperam na sala de espera"
        "|convidados esperam na sala de espera|convidados no lobby|convidados na sala de espera"
        "|os convidados não pulam o lobby|convidados não pulam o lobby"
        "|os convidados devem esperar no lobby|lobby também para convidados",
    ),
    "ru": OwnPeople(
        people="наши люди|свои люди|наши собственные люди|свои|наши|сотрудники|наши сотрудники"
        "|свои сотрудники|сотрудники компании|сотрудники организации|коллеги|мои коллеги"
        "|наши коллеги|работники|наши работники|люди из моей организации"
        "|люди из нашей организации|люди из компании|люди из нашей компании"
        "|внутренние участники|моя организация|наша организация|те кто работает у нас",
        skip="минуют зал ожидания|минует зал ожидания|минуют лобби|минует лобби"
        "|обходят зал ожидания|обходят лобби|обходит лобби|могут миновать зал ожидания"
        "|могут миновать лобби|пропускают зал ожидания|пропускают лобби"
        "|могут пропустить лобби|могут пропустить зал ожидания|могут обойти лобби"
        "|могут обойти зал ожидания|могут обходить лобби|заходят сразу|входят сразу"
        "|могут зайти сразу|могут войти сразу|могут заходить сразу|входят без ожидания"
        "|заходят без ожидания|проходят сразу|попадают сразу|минуя лобби|минуя зал ожидания"
        "|без лобби|без зала ожидания|не ждут в лобби|не ждут в зале ожидания"
        "|могут входить напрямую|заходят напрямую",
        only="только|лишь|исключительно|пусть только",
        without="без|не|выключено|выключен|отключить|отключи|выключи",
        but="но|и|а|однако",
        guests="без гостей|не гости|гости нет|гости не|гости ждут|гости пусть ждут"
        "|гости должны ждать|гостям ждать|кроме гостей|за исключением гостей"
        "|исключая гостей|никаких гостей|гостей не пускать|гости исключены|не для гостей"
        "|помимо гостей",
        waiting="зал ожидания для гостей|лобби для гостей|гости ждут в лобби"
        "|гости ждут в зале ожидания|гости в лобби|гости в зале ожидания|гостей в лобби"
        "|гостей в зал ожидания|пусть гости ждут в лобби|пусть гости ждут в зале ожидания"
        "|гости должны ждать в лобби|гости тоже ждут в лобби|гости не минуют лобби"
        "|гости не минуют зал ожидания|лобби и для гостей|гости не обходят лобби",
    ),
    "zh": OwnPeople(
        people="我们自己的人|我们自己人|自己人|我们的人|我们公司的人|我们公司的员工|我们的员工"
        "|自己的员工|公司员工|员工|公司内部的人|公司内部人员|公司的人|公司同事|同事|我的同事"
        "|我们的同事|内部人员|内部员工|内部同事|组织内的人|组织内人员|组织内的人员|本组织的人"
        "|本组织人员|本公司的人|本公司人员|本公司员工|我组织中的人员|我们組織的人|公司的同事",
        skip="绕过大厅|跳过大厅|略过大厅|可以绕过大厅|可以跳过大厅|能绕过大厅|能跳过大厅"
        "|可绕过大厅|可跳过大厅|绕过等候室|跳过等候室|能绕过等候室|能跳过等候室|可绕过等候室|可跳过等候室|可以绕过等候室|可以跳过等候室"
        "|直接进入|直接进来|直接进会|直接进|直接入会|直接加入|可以直接进入|可以直接进来"
        "|可以直接进|可以直接入会|可以直接加入|能直接进入|能直接进|可直接进入|可直接入会"
        "|不用等候|无需等候|不用在大厅等候|无需在大厅等候|免等候",
        only="只有|仅|仅限|只让|只允许|就|只准|仅有",
        behind="才|都|均|才能",
        without="不要|无|不用|不设|关闭|免|取消|不需要|不开|不必|关掉",
        but="但|但是|而|不过|且",
        guests="不含来宾|不包括来宾|来宾除外|来宾不行|来宾不可以|来宾不能|来宾要等|来宾等候"
        "|来宾需等候|除了来宾|除来宾外|不含访客|不包括访客|访客除外|访客不行|访客不可以"
        "|访客不能|访客要等|访客等候|不含嘉宾|不包括嘉宾|嘉宾除外|不含客人|不包括客人"
        "|客人除外|不要来宾|来宾不算|访客不算|排除来宾|没有来宾",
        waiting="来宾在大厅等候|访客在大厅等候|嘉宾在大厅等候|来宾要在大厅等候"
        "|访客要在大厅等候|来宾需要在大厅等候|来宾在大厅等|访客在大厅等|来宾在等候室等候"
        "|访客在等候室等候|来宾在等候室等|来宾进大厅|来宾先进大厅|来宾先进等候室"
        "|来宾不能绕过大厅|来宾不可以绕过大厅|访客不能绕过大厅|来宾也在大厅等候"
        "|来宾也要在大厅等候",
    ),
    "ja": OwnPeople(
        people="自社の人|自社のメンバー|自社の社員|自社メンバー|社内の人|社内のメンバー"
        "|社内メンバー|社内ユーザー|社内の社員|社員|うちの社員|うちのメンバー|うちの人"
        "|自分たちの社員|従業員|同僚|組織内のユーザー|組織内の人|組織内のメンバー"
        "|自分の組織のユーザー|自分の組織の人|自組織のユーザー|自組織の人|内部の人|内部メンバー",
        skip="ロビーを迂回|ロビーを迂回できる|ロビーをスキップ|ロビーをスキップできる"
        "|ロビーをバイパス|ロビーをバイパスできる|ロビーを通過|ロビーを飛ばせる"
        "|ロビーなしで|ロビーなし|ロビー不要|直接参加|直接参加できる|直接入れる"
        "|そのまま入れる|そのまま参加できる|すぐ入れる|待たずに入れる|ロビーで待たない",
        only="だけ|のみ",
        behind="だけが|だけは|だけ|のみが|のみは|のみ|は|が|も",
        without="なし|不要|無し|オフ|無効",
        but="ただし|でも|けど|が|で|して|できる|にして|できるようにして|できるようにし|させて"
        "|できるが|できるけど|できて|ようにして|ように|するが|する|し",
        guests="ゲストは除く|ゲストを除く|ゲスト除く|ゲストは除外|ゲストを除外|ゲスト以外"
        "|ゲストは不可|ゲスト不可|ゲストは含まない|ゲストを含まない|ゲストは含めない"
        "|ゲストを含めない|ゲストはだめ|ゲストはダメ|ゲストなし|ゲストはなし|ゲストは対象外"
        "|ゲストは待機|ゲストは待たせ|ゲストは待って|ゲストは入れない",
        waiting="ゲストはロビーで待機|ゲストはロビーに|ゲストはロビーで待たせて|ゲストはロビー"
        "|ゲストもロビーで待機|ゲストもロビーに|ゲストもロビー|ゲストだけロビー"
        "|ゲストはロビーを迂回できない|ゲストはロビーで待つ|ゲストはロビー待ち|ゲスト用ロビー",
    ),
    "ko": OwnPeople(
        people="우리 사람|우리 사람들|우리 직원|우리 직원들|우리 회사 사람|우리 회사 사람들"
        "|우리 회사 직원|우리 조직 사람|우리 조직 사람들|조직 내 사용자|조직 내 사람"
        "|내 조직의 사람|회사 사람|회사 사람들|회사 직원|사내 직원|사내 인원|내부 직원"
        "|내부 인원|내부 사람|동료|동료들|우리 동료|직원|직원들|임직원",
        skip="로비 우회|로비를 우회|로비 건너뛰기|로비를 건너뛰|로비 통과|로비를 통과"
        "|로비 없이|대기실 없이|대기실을 건너뛰|대기실 우회|대기실을 우회|바로 입장"
        "|바로 들어오|바로 들어올 수 있|바로 참가|바로 참여|바로 참석|기다리지 않고 입장",
        only="오직|만",
        behind="만|들만|은|는|들은|이|가|만이|만은",
        without="없이|없음|없는|끄기|꺼",
        but="하지만|단|그리고|다만|하고|하게|가능",
        guests="게스트 제외|게스트는 제외|게스트를 제외|게스트는 빼고|게스트 빼고|게스트 없이"
        "|게스트는 안 됨|게스트는 안 돼|게스트는 안 되|게스트는 안돼|게스트 불가"
        "|게스트는 불가|게스트는 대기|게스트 대기|게스트는 기다|게스트는 아님|게스트는 못"
        "|손님 제외|손님은 제외|손님 빼고|손님은 안 돼|손님은 대기",
        waiting="게스트는 로비 대기|게스트는 로비에서 대기|게스트만 로비 대기|게스트도 로비 대기"
        "|게스트도 로비에서 대기|게스트는 로비로|게스트는 로비에서 기다려|게스트는 로비에"
        "|게스트는 대기실에서 대기|게스트는 대기실 대기|손님은 로비에서 대기|손님은 로비 대기"
        "|게스트는 로비 우회 불가",
    ),
}
