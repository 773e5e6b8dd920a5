/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#define M(cue) CLARA_CUE_MASK (CLARA_CUE_##cue)

/*
 * Words that ask for an age, a sex, an origin, a belief, a look or a family, or for what stands in their place.
 * Phrases, not single words, where the word has an honest use: "young patients", "React Native", "mature codebase".
 */
const ClaraCueWords clara_cue_words_protected[] = {
  { M (PROTECTED), FALSE,
    "young and|young dynamic|young team|young professional*|young talent*|young person|young "
    "people who|you are young|"
    "youthful|young at heart|young graduate*|young man|young woman|young and dynamic|fresh "
    "graduate*|"
    "recent graduate*|recently graduated|new graduate*|recent grad|digital native*|mature "
    "person|mature candidate*|"
    "mature individual|mature lady|mature personality|under 30|under 35|under 40|not older than 30|"
    "not older than 35|not older than 40|no older than|below 30|below 35|below 40|years of "
    "age|years old|aged between|"
    "age between|age limit|maximum age|energetic young|over qualified|overqualified|up to 30 "
    "years|up to 35 years|"
    "up to 40 years|between 20 and 30|between 25 and 35|between 18 and 35" },
  { M (PROTECTED), FALSE,
    "native speaker*|native english|native german|native french|native spanish|native "
    "polish|native tongue|"
    "mother tongue|native language|english native|german native|accent free|without accent|no "
    "accent|"
    "british national*|german national*|nationality|national of|citizens only|citizenship|eu "
    "citizen*|native born|"
    "local candidates only|locals only|christian*|muslim*|jewish|religio*|church member*|member of "
    "a church|"
    "of christian|catholic|protestant|ethnic*|caucasian" },
  { M (PROTECTED), FALSE,
    "male|female|males|females|man only|men only|women only|woman only|ladies only|lady "
    "only|gentleman|"
    "salesman|salesmen|handyman|waitress|stewardess|masculine|feminine|"
    "unmarried|"
    "single without|marital status|without children|no children|no family commitments|no "
    "family|family commitments|"
    "pregnan*|childless|sexual orientation|heterosexual" },
  { M (PROTECTED), FALSE,
    "with photo|application photo|photo required|your photo|recent photo|include a "
    "photo|photograph of|headshot|recent picture|with picture|clean shaven|well "
    "groomed|attractive|good looking|"
    "good looks|presentable|pleasant appearance|slim|body height|able bodied|healthy person|in "
    "good health|"
    "no disabilities|without disabilities|no gaps|without gaps|gap free|gapless|uninterrupted "
    "career|"
    "no career breaks|no career gaps|employment gaps|gaps in|continuous employment|postcode|post "
    "code|zip code|"
    "lives in|live in|living in|live near|live within|reside in|residing in|residents of|resident "
    "in|military age|"
    "military service completed|completed military service|military service|no criminal past" },
  { M (PROTECTED), FALSE,
    "jung und|jung dynamisch|junges team|jungen team|junge dynamische|junger dynamischer|junge "
    "leute|junge frau|"
    "junger mann|jung geblieben*|sie sind jung|du bist jung|berufsanfänger unter|nicht älter "
    "als|unter 30 jahre*|"
    "unter 35 jahre*|unter 40 jahre*|maximal 30 jahre|maximal 35 jahre|maximal 40 jahre|zwischen "
    "20 und|"
    "zwischen 25 und|höchstalter|altersgrenze|digital native*|frischer "
    "absolvent|hochschulabsolvent*|"
    "absolvent*|reife persönlichkeit|muttersprachler*|muttersprach*|deutsche staatsangehörigkeit|"
    "staatsangehörigkeit|staatsbürger*|akzentfrei|konfession*|kirchenzugehörigkeit|mitglied der "
    "kirche|"
    "zugehörigkeit zu "
    "einer|christlich*|männlich*|weiblich*|hausfrau*|ledig|verheiratet|kinderlos|ungebunden|"
    "ohne kinder|lichtbild|mit foto|foto beilegen|bewerbungsfoto|gepflegtes äußeres|gepflegte "
    "erscheinung|attraktiv*|"
    "ansprechendes äußeres|körpergröße|lückenlos*|postleitzahl|plz|wohnhaft in|wohnsitz "
    "in|wohnort|wohnen in|"
    "wehrdienst|jugendlich*|nur männer|nur frauen|putzfrau|sekretärin" },
  { M (PROTECTED), FALSE,
    "jeune diplômé*|jeune et dynamique|jeune équipe|équipe jeune|jeune homme|jeune femme|vous êtes "
    "jeune|jeunes et|"
    "âgé de|âgée de|moins de 30 ans|moins de 35 ans|moins de 40 ans|limite d âge|né après|née "
    "après|récemment diplômé*|"
    "natif*|langue maternelle|nationalité|citoyenneté|sans accent|de "
    "souche|religi*|catholique|musulman*|chrétien*|"
    "sexe|masculin*|féminin*|célibataire|marié|mariée|sans enfant*|situation familiale|avec "
    "photo|photo récente|photo d identité|"
    "bonne présentation|présentation soignée|excellente présentation|physique agréable|rasé de "
    "près|sans interruption|"
    "sans trou*|code postal|résidant à|habitant à|habiter à|domicilié*|dégagé des "
    "obligations|service militaire|"
    "digital native*|mature et" },
  { M (PROTECTED), FALSE,
    "joven|jóvenes y|equipo joven|menor de 30|menor de 35|menor de 40|menores de 30|menores de "
    "35|entre 20 y|"
    "entre 25 y|edad|edad máxima|recién graduad*|recién titulad*|recién "
    "licenciad*|nativo*|nativa*|hablante nativ*|"
    "lengua materna|nacionalidad|ciudadanía|sin acento|religión|católic*|cristian*|sexo|masculino|"
    "femenino|varón|mujer|hombre|señorita|solter*|casad*|sin hijos|sin cargas familiares|estado "
    "civil|con foto|"
    "foto|foto reciente|buena presencia|excelente presencia|atractiv*|buena imagen|sin lagunas|sin "
    "interrupciones|"
    "código postal|residente en|residir en|residencia en|vivir en|vivir cerca|servicio militar|"
    "nativo digital|nativos digitales|libreta militar" },
  { M (PROTECTED), FALSE,
    "młody|młoda|młodego|młodej osoby|młodych|młody zespół|młodym zespole|młodego zespołu|wiek "
    "do|wieku do|"
    "do 30 roku życia|do 35 roku życia|do 30 lat|do 35 lat|w wieku|świeżo po "
    "studiach|absolwent|absolwentka|"
    "native speaker*|język ojczysty|ojczyst*|narodowoś*|obywatelstw*|bez "
    "akcentu|wyznani*|katolick*|religi*|"
    "mężczyzna|mężczyznę|mężczyzn|kobieta|kobietę|kobiet|płeć|płci|panna|kawaler|stan "
    "cywilny|bezdzietn*|"
    "bez dzieci|bez zobowiązań rodzinnych|zdjęci*|miła aparycja|miłą aparycj*|aparycj*|schludny "
    "wygląd|atrakcyjny wygląd|"
    "atrakcyjna osoba|ogolon*|bez przerw w|bez luk|luk w|kod pocztowy|zamieszkał*|miejsce "
    "zamieszkania|"
    "zamieszkujesz|mieszkasz w|mieszkaniec|uregulowany stosunek do służby wojskowej|służb* "
    "wojskow*|cyfrowy tubylec" },
  { 0, FALSE, NULL },
};
