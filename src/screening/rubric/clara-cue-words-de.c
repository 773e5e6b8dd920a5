/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#define M(cue) CLARA_CUE_MASK (CLARA_CUE_##cue)

/* What German job advertisements are made of. */
const ClaraCueWords clara_cue_words_de[] = {
  { M (ASK), FALSE,
    "erforderlich*|voraussetzung*|vorausgesetzt|setzen wir voraus|wir setzen voraus|setzen "
    "voraus|zwingend|unbedingt|notwendig*|"
    "wir erwarten|erwarten wir|wir suchen|sie verfügen|verfügen über|du verfügst|verfügst über|sie "
    "haben|du hast|"
    "sie bringen|du bringst|bringst du|bringen sie|bringen mit|mitbringen|sie besitzen|du "
    "besitzt|sie können|"
    "du kannst|sie sind|du bist|sie beherrschen|du beherrschst|beherrschen|sie sprechen|du "
    "sprichst|"
    "mindestens|wenigstens|minimum|muss|müssen|verlangt|verlangen wir|gefordert|sie kennen|du "
    "kennst|"
    "kennen sie|ohne geht es nicht|ein muss|sollten sie|solltest du|sie sollten|du "
    "solltest|brauchen wir|"
    "wir brauchen|brauchst du|benötigen sie|benötigt|zeichnen sich|zeichnest dich|sie arbeiten "
    "gern|du arbeitest gern" },
  { M (DEMAND), FALSE,
    "erforderlich*|voraussetzung*|vorausgesetzt|setzen wir voraus|wir setzen voraus|setzen "
    "voraus|zwingend|"
    "unbedingt|notwendig*|muss|müssen|ein muss|verlangen wir|wir erwarten|erwarten wir|brauchen "
    "sie|brauchst du|"
    "benötigen sie|benötigst du|sie bringen|du bringst|unerlässlich|unabdingbar" },
  { M (NICE), FALSE,
    "wünschenswert|wäre schön|von vorteil|vorteilhaft|ein plus|pluspunkt*|gern gesehen|gerne "
    "gesehen|kein muss|"
    "nicht zwingend|nicht erforderlich|hilfreich|das i tüpfelchen|bonus|freuen uns über|willkommen|"
    "nice to have|sind ein vorteil|ist ein vorteil|rundet ihr profil|runden ihr profil|rundet dein "
    "profil|"
    "runden dein profil|schön wäre|optimal wäre|gerne mit|wünschen wir uns|punkten sie|punktest "
    "du" },
  { M (NICE), TRUE,
    "idealerweise|vorzugsweise|optimalerweise|bestenfalls|gerne|gern|optional|wünschenswert" },
  { M (ASK) | M (HAVE), TRUE,
    "abgeschlossen*|erfolgreich abgeschlossen*|sehr "
    "gute|gute|fundierte|sichere|sicherer|sicheres|solide|mehrjährige|"
    "erste|einschlägige|umfassende|vertiefte|ausgeprägte|hohe|hohes|fließende|verhandlungssichere|"
    "nachgewiesene|"
    "praktische|kenntnisse|erfahrung|erfahrungen|berufserfahrung|grundkenntnisse|bereitschaft|"
    "fähigkeit|gültige*|"
    "abgeschlossenes|ausgezeichnete|hervorragende|routinierter|versierter|freude|spaß|mindestens|"
    "langjährige|"
    "fachkenntnisse|technisches|ein abgeschlossenes|eine abgeschlossene|guter|gutes|großes|ein "
    "gutes" },
  { M (HAVE) | M (SKILL), FALSE,
    "kenntnis*|grundkenntnisse|fachkenntnisse|fachwissen|wissen|know how|beherrsch*|umgang "
    "mit|vertraut mit|"
    "verständnis*|routine in|sicher in|sicherer umgang|versiert*|kompetenz*|anwenderkenntnisse|edv "
    "kenntnisse|"
    "ms office kenntnisse|expertise|fertigkeit*|programmierkenntnisse|it "
    "kenntnisse|fachkunde|produktkenntnisse|"
    "warenkunde|materialkenntnisse|rechtskenntnisse" },
  { M (HAVE) | M (EXPERIENCE), FALSE,
    "tätigkeit als|tätigkeit in|tätig als|tätig "
    "in|erfahrung*|berufserfahrung|praxiserfahrung|berufspraxis|führungserfahrung|projekterfahrung|"
    "praxis in|"
    "jahre in|jahre als|jahren in|gearbeitet haben|haben bereits|hast "
    "bereits|berufsjahre*|leitungserfahrung|"
    "unterrichtserfahrung|verkaufserfahrung|vertriebserfahrung|erfahrene*" },
  { M (HAVE) | M (EDUCATION), FALSE,
    "staatlich anerkannt*|staatlich geprüft*|studierende*|meister im|meister in|meister "
    "oder|techniker im|"
    "studium|hochschul*|studienabschluss|abgeschlossenes "
    "studium|bachelor*|masterabschluss|diplom|berufsausbildung|"
    "ausbildung als|ausbildung zum|ausbildung zur|ausbildung in|ausbildung im|abgeschlossene "
    "ausbildung|lehre als|"
    "abgeschlossene lehre|abitur|fachabitur|mittlere "
    "reife|schulabschluss|hauptschulabschluss|abgeschlossene promotion|promotion in|"
    "staatsexamen|meisterbrief|meisterprüfung|technikerabschluss|universitätsabschluss|abschluss "
    "als|abschluss in|"
    "gesellenbrief|akademisch*|fachhochschul*|kaufmännische ausbildung|handwerkliche "
    "ausbildung|pflegeausbildung|"
    "technische ausbildung|weiterbildung zum|weiterbildung "
    "zur|lehramt*|fachausbildung|realschulabschluss" },
  { M (HAVE) | M (LANGUAGE), FALSE,
    "deutschkenntnisse|englischkenntnisse|französischkenntnisse|spanischkenntnisse|"
    "polnischkenntnisse|"
    "sprachkenntnisse|in wort und "
    "schrift|fließend*|verhandlungssicher*|muttersprach*|fremdsprache*|sprachniveau|"
    "niveau a2|niveau b1|niveau b2|niveau c1|niveau c2|b1|b2|c1|c2|sprachlich*|deutsch und "
    "englisch|weitere sprache|"
    "italienischkenntnisse|türkischkenntnisse|russischkenntnisse|ukrainischkenntnisse" },
  { M (HAVE) | M (CERTIFICATION), FALSE,
    "zertifikat*|zertifizier*|führerschein*|fahrerlaubnis|staplerschein|zulassung|approbation|"
    "examiniert*|"
    "anerkennung "
    "als|sachkundenachweis|befähigungsnachweis|lizenz|gesundheitszeugnis|gesundheitspass|"
    "berufserlaubnis|berufsurkunde|ersthelfer*|registrierung|unterrichtung "
    "nach|sachkundeprüfung|ausbildereignung*|"
    "schweißerprüfung|schweißschein|fachkundenachweis|kranschein|bestellung "
    "als|infektionsschutzbelehrung" },
  { M (HAVE) | M (SOFT), FALSE,
    "im "
    "team|teamarbeit|teamfähig*|teamgeist|teamplayer|kommunikationsstark|kommunikationsstärke|"
    "kommunikationsfähig*|kommunikativ*|zuverlässig*|"
    "pünktlich*|sorgfalt|sorgfältig*|genauigkeit|gewissenhaft*|verantwortungsbewusst*|"
    "verantwortungsbewusstsein|"
    "selbstständig*|selbständig*|eigenverantwort*|eigeninitiative|belastbar*|flexib*|"
    "lernbereitschaft|lernbereit*|"
    "einfühlungsvermögen|empathie|geduld|freundlich*|organisationstalent|organisiert|strukturiert*|"
    "analytisch*|analytisches "
    "denken|lösungsorientiert*|kundenorientier*|serviceorientier*|durchsetzungs*|"
    "verhandlungsgeschick|kreativ*|motivat*|motiviert*|engagiert*|hohes engagement|engagement "
    "und|und engagement|neugier*|offenheit|einsatzbereitschaft|"
    "hands on mentalität|überzeugungs*|diskret*|diskretion|ruhe|ruhigen kopf|auch in "
    "hektischen|freude an|freude "
    "am|denkvermögen|arbeitsweise|umgangsformen|leistungsbereitschaft|belastbarkeit|einsatzfreude|"
    "spaß an|spaß am|auffassungsgabe|ehrlich*|hilfsbereit*|konzentrations*|gepflegtes "
    "auftreten|sicheres auftreten|"
    "dynamisch*|persönlichkeit|zuhören|humor|ordnungssinn|präzise|präziser" },
  { M (HAVE) | M (OTHER), FALSE,
    "arbeitszeiten|abends|abendstunden|pkw|reisebereitschaft|bereitschaft|bereit "
    "zu|schichtdienst|schichtbereitschaft|schicht*|wochenend*|nachtdienst*|"
    "nachtschicht*|rufbereitschaft|umzugs*|arbeitserlaubnis|führungszeugnis|eigener pkw|eigenes "
    "auto|"
    "eigenes "
    "fahrzeug|körperlich*|schwindelfrei*|verfügbar|mobilität|dienstreisen|überstunden|impf*|"
    "sicherheitsüberprüfung|volljährig*|wetterfest|bei jedem wetter|frühdienst*|einsatz am "
    "samstag|samstags|feiertag*" },
  { M (HAVE), FALSE,
    "fähigkeit*|talent|gespür für|interesse an|interesse am|affinität|begeisterung "
    "für|ausgeprägt*|fundiert*|"
    "geschick|handwerkliches geschick|technisches verständnis|eignung" },
  { M (DUTY), FALSE,
    "ihre aufgaben|deine aufgaben|zu ihren aufgaben|zu deinen aufgaben|sie übernehmen|du "
    "übernimmst|"
    "übernehmen sie|übernimmst du|verantwortlich für|sie sind verantwortlich|du bist "
    "verantwortlich|zuständig für|"
    "sie planen|du planst|sie entwickeln|du entwickelst|sie betreuen|du betreust|sie erstellen|du "
    "erstellst|"
    "sie führen|du führst|sie koordinieren|du koordinierst|sie unterstützen|du unterstützt|sie "
    "beraten|du berätst|"
    "sie sorgen|du sorgst|sie pflegen|du pflegst|sie prüfen|du prüfst|sie bearbeiten|du "
    "bearbeitest|sie leiten|"
    "du leitest|sie bereiten|du bereitest|sie kochen|sie warten|du wartest|sie dokumentieren|du "
    "dokumentierst|"
    "gehören zu ihren|gehören zu deinen|gehört zu ihren|gehört zu deinen|kümmern sich|kümmerst "
    "dich|"
    "sie unterrichten|du unterrichtest|sie verkaufen|sie reparieren|du reparierst" },
  { M (DUTY), TRUE,
    "planung|durchführung|erstellung|betreuung|entwicklung|bearbeitung|koordination|überwachung|"
    "pflege der|"
    "mitarbeit|unterstützung|beratung|organisation|vorbereitung|prüfung|wartung|dokumentation|"
    "leitung der|"
    "führung "
    "der|sicherstellung|abwicklung|verwaltung|analyse|montage|reparatur|bedienung|annahme|aufbau|"
    "umsetzung|"
    "abstimmung|erfassung|kontrolle|buchung|ausführung|einarbeitung|verkauf|zubereitung|steuerung|"
    "gestaltung|"
    "optimierung|übernahme|verantwortung "
    "für|instandhaltung|installation|beladung|auslieferung|weiterentwicklung" },
  { M (BENEFIT), FALSE,
    "wir bieten|bieten wir|das bieten wir|wir bezahlen|urlaubstage|tage urlaub|urlaub|betriebliche "
    "altersvorsorge|altersvorsorge|"
    "weihnachtsgeld|urlaubsgeld|jobticket|jobrad|dienstwagen|firmenwagen|homeoffice|home "
    "office|gleitzeit|"
    "flexible "
    "arbeitszeiten|weiterbildungsmöglichkeiten|weiterbildungsbudget|fortbildungen|obstkorb|kantine|"
    "mitarbeiterrabatt*|zuschuss*|zuschüsse|kita|betriebsfeier*|sommerfest|teamevents|unbefristet*|"
    "wir unterstützen sie|wir unterstützen dich|sie erhalten|du erhältst|erwartet sie|erwartet "
    "dich|"
    "familiäres miteinander|flache hierarchien|aufstiegs*|entwicklungsmöglichkeiten|sonderzahlung*|"
    "getränke|firmenfitness|betriebsarzt|einarbeitung durch|moderner arbeitsplatz|arbeitskleidung "
    "wird|wir übernehmen die kosten" },
  { M (COMPANY), FALSE,
    "wir sind|unser unternehmen|unsere firma|unsere mission|gegründet|seit 19*|seit "
    "20*|marktführer|führender|"
    "führendes|familienunternehmen|familiengeführt*|mitarbeiterinnen und "
    "mitarbeiter|mitarbeitende|beschäftigte|"
    "standorte|hauptsitz|über uns|unsere kunden|unsere werte|unser team besteht|stehen wir "
    "für|steht für|"
    "wir entwickeln|wir beliefern|wir versorgen|wir glauben|wir "
    "stehen|tochter*|konzern*|traditionsunternehmen|"
    "wir arbeiten|wir backen|wir bauen|wir betreiben|wir pflegen|mit sitz in|unser haus" },
  { M (EQUAL), FALSE,
    "unabhängig von|chancengleichheit|gleichberechtig*|schwerbehindert*|diskriminier*|vielfalt|"
    "aller geschlechter|alle geschlechter|menschen mit behinderung|gleichstellung|"
    "willkommen sind alle|bewerbungen von|jede bewerbung|alle bewerbungen|alle bewerber*" },
  { M (APPLY), FALSE,
    "bewerbung|bewerbungen an|bewerbungsunterlagen|ihre bewerbung|deine bewerbung|bewerben "
    "sie|bewirb dich|"
    "senden sie|schicken sie|schick uns|sende "
    "uns|lebenslauf|anschreiben|ansprechpartner*|rückfragen|fragen|"
    "bewerbungsfrist|bewerbungsschluss|vorstellungsgespräch*|eintrittstermin|datenschutz*|wir "
    "freuen uns auf|"
    "weitere informationen|kennziffer|online formular|bewerbungsgespräch*" },
  { M (SALARY), FALSE,
    "gehalt|gehalts*|vergütung|vergütet|bezahlung|stundenlohn|lohn|brutto|tarifvertrag|tarif|"
    "entgeltgruppe|tvöd|tv l|"
    "monatsgehalt|jahresgehalt|nach tarif|euro im" },
  { M (LOCATION), FALSE,
    "standort|arbeitsort|einsatzort|vollzeit|teilzeit|befristet*|festanstellung|wochenstunden|"
    "stunden pro woche|"
    "arbeitszeit|beginn|ab sofort|beschäftigungsart|stellenumfang" },
  { M (YOU), FALSE,
    "sie|ihr|ihre|ihren|ihrer|ihrem|du|dein|deine|deinen|deiner|deinem|dich|dir|ihnen" },
  { M (WE), FALSE, "wir|uns|unser|unsere|unseren|unserer|unserem|unseres" },
  { M (ROLE), FALSE,
    "m w d|w m "
    "d|leiter|leiterin|mitarbeiter|mitarbeiterin|fachkraft|entwickler|entwicklerin|ingenieur|"
    "ingenieurin|sachbearbeiter|sachbearbeiterin|berater|beraterin|assistent|assistentin|referent|"
    "referentin|verkäufer|verkäuferin|elektroniker|buchhalter|techniker|kaufmann|kauffrau|"
    "pfleger" },
  { M (HAVE) | M (SOFT), FALSE,
    "erklären|erklärst|verständlich erklären|stressresistent*|stressresistenz" },
  { M (HAVE) | M (CERTIFICATION), FALSE, "examen als|examen in der" },
  { M (HAVE) | M (OTHER), FALSE, "masern*|impfschutz|impfnachweis" },
  { 0, FALSE, NULL },
};
