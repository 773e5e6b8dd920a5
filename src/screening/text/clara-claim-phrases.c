/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-phrases.h"

#include <string.h>

/* Folded words of English, German, French, Spanish and Polish. This is grammar, which no team edits, and so it stands here
 * and not in the lexicon. */

/* clang-format off */

static const char *const denies_phrases[] = {
  "a mystery to me", "a stranger to", "abgebrochen", "ai regarde", "ajena a", "ajenas a mi",
  "ajeno a", "ajenos a mi", "all except", "all stations but", "alles ausser", "alles bis auf",
  "am liebsten allein", "am not", "are nil", "are not", "at no point", "aucun diplome",
  "aucune experience", "aucune part", "aucune pratique", "aun no", "aussen vor", "avoid",
  "avoided", "been spared", "beyond my", "bez doswiadczenia", "bez dyplomu", "bin ich verschont",
  "bis heute verschlossen", "bisher nicht", "blieb ich verschont", "brak doswiadczenia",
  "brakuje mi", "broke off my", "can no longer", "can not", "can t", "cannot", "carezco de",
  "ciezko mi", "closed book", "closest i came", "contract excluded", "could not", "couldn t",
  "deje la carrera", "did not", "didn t", "dla mnie zagadka", "do not", "does not", "doesn t",
  "don t", "dropped out of", "du mal a", "durchgefallen", "duties excluded", "echoue a",
  "entiendo nada", "es imposible", "ete dispense", "ete dispensee", "everything except", "evito",
  "failed my", "failed the exam", "failed the test", "failed to obtain", "fallen mir schwer",
  "fallt mir schwer", "fehlen mir", "fehlt mir", "ferngehalten", "fiel mir schwer",
  "find it hard", "fonctions excluaient", "foreign to me", "found it hard", "fremd geblieben",
  "fuera de mi", "funciones excluian", "gave up before", "gave up my studies", "gehorte nicht",
  "gehorten nicht", "habe keine", "habe nicht", "had not", "has not", "has not come my way",
  "hasn t", "hatte keine", "have always avoided", "have not", "haven t", "hors de mes",
  "hors de mon", "i dislike", "i lack", "i refuse", "ich meide", "ich nicht",
  "impossible pour moi", "in keiner stelle", "inconnu pour moi", "inexperienced in",
  "inexperienced with", "interrompu", "interrompue", "interrompues", "is a mystery", "is nil",
  "is not", "isn t", "ist nicht", "j ai abandonne", "j ai du mal", "j evite", "jamais",
  "je manque de", "je refuse", "jest mi obca", "jest mi obce", "jest mi obcy", "jeszcze nie",
  "job excluded", "juz nie moge", "kam nicht", "kann ich keine", "kann leider keine",
  "kann nicht", "keep away from", "kein talent", "keine ahnung", "keine erfahrung",
  "keine kenntnisse", "keinen anteil", "kept away from", "kept from me", "know nothing",
  "kommt fur mich nicht", "kommt nicht", "konnte nicht", "lack practice", "lag mir fern",
  "laisse a d autres", "leave that to", "left that to", "lehne ich ab", "lieber allein",
  "lieber alleine", "liegen mir nicht", "liegt mir fern", "liegt mir nicht", "little or no",
  "lose my nerve", "lose my patience", "lose my temper", "lose patience", "m est etranger",
  "m est etrangere", "m est impossible", "m est inconnu", "m est inconnue", "macht mir angst",
  "make me nervous", "make me uneasy", "makes me nervous", "makes me uneasy", "mal a l aise",
  "mam trudnosci", "me asusta", "me cuesta", "me depasse", "me es ajena", "me es ajeno",
  "me fait peur", "me falta", "me faltan", "me incomoda", "me incomodan", "me libre de",
  "me manque", "me manquent", "me met mal", "me mettent mal", "me pone nerviosa",
  "me pone nervioso", "me resulta imposible", "meide ich", "meine schwache", "mi nieznane",
  "mi obca", "mi obce", "mi obcy", "mir fehlen", "mir fehlt", "mir fremd", "mir verschlossen",
  "mir zu hoch", "miraba como", "mnie ominal", "mnie ominela", "mnie ominelo", "mnie ominely",
  "mnie stresuja", "mnie stresuje", "my weakness", "n a pas", "n ai aucun", "n ai aucune",
  "n ai croise", "n ai jamais", "n ai pas", "n est pas", "n est pas mon", "n etaient pas",
  "n etait pas", "nada que ver", "ne connais pas", "ne faisaient pas", "ne faisait pas",
  "ne maitrise pas", "ne peux pas", "ne peux plus", "ne possede pas", "ne relevait pas",
  "ne sais pas", "ne suis pas", "neither", "never", "never mine", "new to me", "nicht bestanden",
  "nicht in meinen", "nicht leisten", "nicht mein fall", "nicht meine", "nicht meine starke",
  "nicht moglich", "nicht vor", "nicht zu meinen", "nichts fur mich", "nichts zu tun", "nie byl",
  "nie byla", "nie bylo", "nie byly", "nie dla mnie", "nie dotyczyla", "nie dotyczylo",
  "nie dotyczyly", "nie jest", "nie lubie", "nie mam", "nie meine", "nie mialam", "nie mialem",
  "nie moge", "nie moja dzialka", "nie nalezala", "nie nalezalo", "nie nalezaly", "nie potrafie",
  "nie pracowalam", "nie pracowalem", "nie prowadzilam", "nie prowadzilem", "nie robilam",
  "nie robilem", "nie sa", "nie ukonczylam", "nie ukonczylem", "nie umiem", "nie uzywalam",
  "nie uzywalem", "nie zajmowalam", "nie zajmowalem", "nie zamierzam", "nie zdalam", "nie zdalem",
  "nie znam", "niemals", "niemozliwa", "niemozliwe", "nieukonczone", "nigdy", "ningun titulo",
  "ninguna experiencia", "ninguna practica", "no aprobe", "no conozco", "no contact with",
  "no domino", "no entiendo", "no era", "no es lo mio", "no es mi fuerte", "no es para mi",
  "no experience", "no formaba parte", "no formaban parte", "no fue", "no gift for", "no habia",
  "no hand in", "no he", "no hice", "no idea about", "no idea of", "no interest in",
  "no knowledge", "no longer hold", "no me gusta", "no part in", "no part of", "no puedo",
  "no say in", "no se nada", "no talent for", "no tengo", "no trabaje", "no tuve", "noch keine",
  "noch nicht", "noch nie", "non existent", "none of", "none of my", "nor i", "not able",
  "not available", "not for me", "not involved", "not my", "not part of", "not possible",
  "not yet", "nothing i enjoy", "nothing to do with", "nunca", "obce mi", "off limits",
  "ohne abschluss", "ohne erfahrung", "only watched", "out of the question", "outside my",
  "pas de mon ressort", "pas encore", "pas mon fort", "pas pour moi", "passed me by",
  "perds patience", "perds vite", "pierdo la paciencia", "por encima de mis", "poste excluait",
  "poza moim", "poza moimi", "prefer not to", "prefer to work alone", "prefer working alone",
  "prefere travailler seul", "prefere travailler seule", "prefiero trabajar sola",
  "prefiero trabajar solo", "presque aucun", "presque aucune", "przerwalam studia",
  "przerwalem studia", "przerwane", "przygladalam sie", "przygladalem sie", "puesto excluia",
  "que de nom", "que le nom", "reste un mystere", "restent un mystere", "rien a voir",
  "role excluded", "sans experience", "sat in on", "scares me", "scheiden fur mich",
  "scheidet fur mich", "se me da mal", "se me dan mal", "se nada de", "sin acabar",
  "sin experiencia", "sin terminar", "sprawia mi trudnosc", "sprawiaja mi trudnosc",
  "stay clear of", "stayed away from", "stayed clear of", "steer clear of", "steered clear of",
  "still lack", "struggle with", "suspendi", "todavia no", "tout sauf",
  "trace cierpliwosc", "trudno mi", "tu mich schwer", "tue mich schwer", "uberfordert mich",
  "uberlasse ich", "uberliess ich", "un misterio para mi", "unable to", "unbekannt", "und nie",
  "unfamiliar", "ungern", "unikam", "unknown to me", "verliere ich die", "vermeide ich",
  "verschont geblieben", "von meinen aufgaben ausgenommen", "war ausgenommen", "war nicht",
  "waren ausgenommen", "waren nicht", "was beyond me", "was not", "was spared", "was unknown",
  "wasn t", "watched the", "watched while", "weak point", "weak spot", "were not", "were spared",
  "were unknown", "weren t", "will not", "without experience", "wobec braku", "wole pracowac sam",
  "wole pracowac sama", "won t", "work better alone", "would rather not", "wszystko oprocz",
  "wszystko poza", "ya no puedo", "yet to use", "z dala od", "zagadka dla mnie", "zugeschaut",
  "zugesehen",
};

static const char *const wishes_phrases[] = {
  "a la rentree", "a passer en", "ab dem herbst", "ab herbst", "about to book", "aim to",
  "aimerais", "aiming for", "aiming to", "als nachstes", "am about to", "am booked",
  "am booked on", "am interested in", "am liebsten", "am reading about", "am saving for",
  "aneignen", "angemeldet", "angemeldet fur", "angestrebt", "ano que viene", "appeals to me",
  "applied for a course", "applying for", "apuntada a", "apuntado a", "arbeite ich mich in",
  "are planned", "as my next", "aspire to", "aspiring", "attends un", "attends une", "attract me",
  "attracted by", "attracts me", "auf meinem plan", "auf meiner liste", "be keen on",
  "be keen to", "be trained in", "beginner s book", "bewerbung lauft", "bientot", "booked for",
  "books on my", "bylaby", "bylaby idealna", "bylby nowym", "byloby", "bym sie nauczyc",
  "chce nauczyc", "chce poznac", "chce przejsc", "chce sie", "chce zdobyc", "chce zostac",
  "chcialabym", "chcialabym sie", "chcialbym", "chetnie naucze", "chetnie nauczylabym",
  "chetnie nauczylbym", "chetnie poznam", "chetnie sie", "chetnie wezme", "ciekaw jestem",
  "ciekawa jestem", "ciekawi mnie", "coming autumn", "con ganas de", "con ilusion por",
  "considerado hacer", "considered", "considering a", "could imagine", "course begins",
  "course starts", "curieuse d", "curieuse de", "curieux d", "curieux de", "curiosa por",
  "curioso por", "curious about", "czekam na", "czytam teraz", "demnachst", "deseo", "desireuse",
  "desireux", "drawn to", "dreaming of", "due to be examined", "due to sit", "due to start",
  "due to take", "eager to", "einarbeiten mochte", "eines tages", "einstieg in den beruf",
  "en attente d une place", "en cours de preparation", "en preparacion", "en projet", "en vue de",
  "encore a venir", "enrolled for", "enrolled in a", "enrolled on a", "envie d", "envie de",
  "envisage", "envisagee", "espero", "espero aprender", "est prevu", "est prevue",
  "estoy leyendo", "estudio para", "etudie pour", "exam is booked", "fascinated by",
  "finde ich spannend", "fur das nachste jahr", "fur nachstes jahr", "ganas de aprender",
  "geplant fur", "gern aneignen", "gern lernen", "gern wurde ich", "gern zeigen lassen",
  "gerne lernen", "get to know", "glad to be trained", "gladly be shown", "goal is to",
  "grosses interesse", "habe mich angemeldet", "happy to be trained", "has caught my",
  "hatte grosses interesse", "have registered", "hoffe", "hope to", "hoping to", "i dream of",
  "i want to", "i wish", "i would want", "ich mochte", "ich plane", "ich spare", "ich will",
  "ich wurde gern", "if i get", "im kommenden", "im nachsten jahr", "in erwagung", "in future",
  "in planung", "in the first year of", "in training for", "inscription acceptee", "inscrit a",
  "inscrit pour", "inscrita en", "inscrite a", "inscrite pour", "inscrito en", "intend",
  "intend to", "intending to", "intends to", "interesse par", "interessee par",
  "interessiere mich", "interessiert mich", "interest me", "interests me", "interesuje mnie",
  "intrigues me", "irgendwann", "is booked", "is my aim", "is my dream", "is my goal",
  "is next on", "is planned", "ist geplant", "ist vorgesehen", "j economise", "j espere",
  "je compte", "je desire", "je me forme", "je me prepare", "je me suis inscrit",
  "je me suis inscrite", "je me verrais", "je me vois", "je prevois", "je reve d", "je reve de",
  "je souhaite", "jesli bedzie", "keen to", "kolejnym krokiem", "kommendes jahr",
  "konnte ich mir vorstellen", "konnte mir vorstellen", "kreci mnie", "kusi mnie",
  "l an prochain", "l annee prochaine", "laisserais", "lerne fur", "lerne gerade", "lese gerade",
  "lese ich mich", "lese mich", "like to get into", "lis en ce moment", "lista de espera",
  "lista oczekujacych", "liste d attente", "long term plan", "look forward to",
  "looking for a chance", "looking for an opening", "looking for an opportunity",
  "looking forward to", "looking to learn", "m attire", "m interesse", "m interessent",
  "m intrigue", "ma prochaine etape", "mam nadzieje", "mam ochote", "mam w planach", "marze",
  "marzeniem jest", "marzy mi", "matriculada en un", "matriculado en un", "me atrae",
  "me encantaria", "me estoy formando", "me fait rever", "me former a", "me gustaria",
  "me he apuntado", "me he inscrito", "me ilusiona", "me interesa", "me interesan", "me intriga",
  "me lancer", "me plairait", "me prepare", "me preparo", "me reconvertir", "me tente",
  "me tienta", "me vendria", "me veo", "me verrais", "mein traum", "mein wunsch", "mein ziel",
  "mein ziel ist", "mi meta", "mi meta es", "mi objetivo es", "mi sueno", "mich einarbeiten",
  "mich umschulen", "mit dem gedanken", "mochte gern", "mochte ich", "mochte ich gern",
  "mochte mich", "moim celem jest", "moim marzeniem", "moj cel", "mon but", "mon but est",
  "mon objectif est", "mon reve", "my aim", "my aim is", "my dream", "my goal is", "my hope",
  "my next step", "my plan", "my plan is", "my sights on", "my wish", "na przyszly rok",
  "nach der einarbeitung soll", "nachste woche", "nachsten fruhling", "nachsten herbst",
  "nachsten monat", "nachster schritt", "nastepny krok", "nastepnym krokiem", "neugier auf",
  "neugierig auf", "neuland", "new territory", "next autumn", "next spring", "next step",
  "next summer", "niebawem", "noch ausstehend", "noch zu absolvieren", "odkladam na",
  "offen fur eine schulung", "offen fur schulungen", "on my list", "one day i",
  "open to learning", "pendiente de", "pensando en", "place on a course", "place on the course",
  "plan on", "plan to", "plan to learn", "plan to take", "planeo", "planned for",
  "planning to learn", "planning to take", "planowana na", "planowane na", "planowany na",
  "planuje", "plaza aceptada", "po szkoleniu przejme", "pociaga mnie", "por aprender",
  "preparing for", "preparing to", "prevista para", "previsto para", "prevu pour", "prevue pour",
  "prochaine etape", "prochainement", "proximamente", "proximo ano", "proximo paso", "przede mna",
  "przydaloby mi", "przygotowuje", "przygotowuje sie", "przyjeta na", "przyjety na", "quiero",
  "quiero aprender", "quisiera", "reading a beginner", "reading up on", "ready to learn",
  "ready to take up", "registered for", "reizen mich", "reizt mich", "reste a passer", "reve de",
  "rozwazam", "save for", "saving up", "see myself", "seeking a position", "seeking a post",
  "seeking an opening", "seeking my first", "sehe ich mich", "sehe mich", "serait ideal",
  "serait un", "serait une", "seria ideal", "seria un", "seria una", "set my sights",
  "should like to", "should love", "si hay plaza", "si une place", "signed up for",
  "sind geplant", "sofern ein", "soll folgen", "soon to begin", "soon to start", "souhait",
  "souhaite", "souhaiterais", "sounds exciting", "spare ich", "sparks my",
  "spiele mit dem gedanken", "starting in", "starting next", "starting this", "stehen noch aus",
  "steht noch aus", "still to be", "still to come", "strebe", "strebe an", "strebe ich",
  "studienplatz", "studying for", "studying towards", "sueno con", "taster day", "tempted by",
  "tengo interes", "tengo pendiente", "test next week", "thinking about", "thinking of",
  "to be trained", "to get started in", "to learn next", "training starts", "ucze sie do",
  "uczeszczam na", "under consideration", "vertiefen mochte", "vorbereite mich",
  "vorbereitung auf", "vorgemerkt fur", "vorgesehen", "voudrais", "w planach", "w przyszlym roku",
  "waiting for a", "waiting for my", "waiting list", "want to acquire", "want to become",
  "want to find", "want to get", "want to know", "want to learn", "wants to", "ware ein",
  "ware eine", "ware fur mich", "ware ideal", "warte auf", "warteliste", "watching videos",
  "what i will get", "widze sie", "will ich", "will ich lernen", "willing to learn", "wish list",
  "wkrotce", "working toward", "working towards", "would appeal", "would be a", "would be a new",
  "would be an", "would be glad", "would be happy", "would be ideal", "would be new",
  "would be pleased", "would enjoy", "would like to", "would love", "would love to",
  "would rather learn", "would suit me", "would tempt me", "would welcome", "wunsch",
  "wunsch einstieg", "wunsch nach", "wunsche mir", "wurde gern", "wurde gerne",
  "wurde gerne mehr", "wurde ich gern", "wurde ich gerne", "wurde ich mich", "wurde mich",
  "wurde mich reizen", "wurde mir", "wurden mich", "yet to be", "yet to come", "zamierzam",
  "zapisalam sie na", "zapisalem sie na", "zapisana na", "zapisany na", "zaplanowana",
  "zaplanowane", "zaplanowany",
};

static const char *const hands_over_phrases[] = {
  "allein sache", "ausgelagert an", "bought in from", "came from", "confiada a", "confiado a",
  "confie a", "confiee a", "confiees a", "confies a", "corria a cargo de", "dans les mains",
  "en manos de", "entre les mains", "entrusted to", "estaba en manos de", "externalise",
  "externalisee", "externalizada", "externalizado", "ging an", "gingen an", "given to",
  "handed over to", "handed to", "hatten wir eine", "hatten wir einen", "i left", "in den handen",
  "in the hands of", "kam von", "kamen von", "lag bei", "lagen bei", "left to", "lief uber",
  "liefen uber", "mielismy", "nalezala do", "nalezalo do", "nalezaly do", "nous avions un",
  "nous avions une", "outsourced to", "pasaba por", "passait par", "passed to", "powierzone",
  "przejal", "przejela", "ran through", "revenait a", "s en chargeaient", "s en chargeait",
  "s en occupait", "teniamos un", "teniamos una", "ubergeben an", "uberliess", "uberliessen",
  "venait d", "venait de", "venia de", "venian de", "vergeben an", "w rekach", "war sache",
  "was left", "we had a", "we had an", "went through", "went to", "zlecana", "zlecano", "zlecone",
};

static const char *const spares_phrases[] = {
  "did not lose", "did not miss", "ne que", "never late", "never missed", "never once",
  "nicht nur", "nichts als", "nie ein problem", "nie mniej", "nie tylko", "no later than",
  "no menos de", "no more than", "no problem", "no solamente", "no solo", "non seulement",
  "not just", "not merely", "not once", "not only", "pas seulement", "was not interrupted",
};

static const char *const lapsed_phrases[] = {
  "a pris fin", "ancien titulaire", "ancienne titulaire", "antigua titular", "antiguo titular",
  "ausgelaufen", "card ran out", "certificate ended", "certificate ran out", "dawniej posiadacz",
  "former holder", "formerly held", "given up in", "gultigkeit beendet", "heute nicht mehr",
  "ist ausgelaufen", "juz niewazne", "licence ran out", "never renewed", "nicht aufgefrischt",
  "nicht erneuert", "nicht mehr aktuell", "nicht mehr gultig", "nicht verlangert",
  "nie odnowilam", "nie odnowilem", "nie odnowiono", "nie przedluzylam", "nie przedluzylem",
  "nieprzedluzone", "no lo renove", "no longer current", "no longer hold", "no longer valid",
  "no renovada", "no renovado", "non recycle", "non renouvele", "non renouvelee",
  "not been renewed", "not renewed", "not valid any more", "out of date", "pas ete renouvele",
  "pas renouvele", "pas renouvelee", "plus a jour", "plus valable", "plus valide",
  "previously held", "run out", "seit jahren nicht mehr", "seit langem nicht mehr",
  "sin actualizar", "sin renovar", "sind ausgelaufen", "stracil waznosc", "stracila waznosc",
  "stracilo waznosc", "stracily waznosc", "surrendered", "surrendered in",
  "until it was withdrawn", "used to hold", "utracil waznosc", "was withdrawn", "ya no es",
  "ya no esta", "ya no tengo",
};

static const char *const errands_phrases[] = {
  "bebidas", "besprechungsraume", "biura", "biurka", "blumen", "boissons", "briefe", "brochure",
  "brochures", "broschure", "bureaux", "buros", "cafe", "coffee", "colis", "copies", "correo",
  "courrier", "desk", "drinks", "drucker", "drukarki", "fahrdienst", "fenster", "fleurs", "flores",
  "flowers", "fotocopias", "furniture", "getranke", "impresoras", "imprimantes", "interview rooms",
  "kaffee", "kawe", "kawy", "komputerow", "komputery", "kopie", "kopien", "kwiaty", "laptops",
  "leaflets", "letters", "licences", "listy", "mail", "meble", "meeting rooms", "meubles",
  "minutes", "mobel", "muebles", "napoje", "office", "offices", "oficinas", "ordenadores",
  "ordinateurs", "paczki", "pakete", "paquetes", "parcel", "parcels", "pay slips", "photocopies",
  "post", "printers", "protokoll", "raume", "rechner", "rooms", "salas", "sale", "salles", "tea",
  "uniforms", "vitres", "windows",
};

/* clang-format on */

#define PHRASES(list)                                                                              \
  {                                                                                                \
    list, G_N_ELEMENTS (list)                                                                      \
  }

static const struct
{
  const char *const *phrases;
  gsize n_phrases;
} phrases[CLARA_N_PHRASES] = {
  [CLARA_PHRASE_DENIES] = PHRASES (denies_phrases),
  [CLARA_PHRASE_WISHES] = PHRASES (wishes_phrases),
  [CLARA_PHRASE_HANDS_OVER] = PHRASES (hands_over_phrases),
  [CLARA_PHRASE_LAPSED] = PHRASES (lapsed_phrases),
  [CLARA_PHRASE_ERRANDS] = PHRASES (errands_phrases),
  [CLARA_PHRASE_SPARES] = PHRASES (spares_phrases),
};

/* How many terms @phrase spans where it begins at @first; 0 where it does not stand there. */
static guint
match_phrase (ClaraTerms *terms, guint first, guint last, const char *phrase)
{
  guint n = 0;

  for (const char *word = phrase; *word != '\0'; n++)
    {
      gsize length = strcspn (word, " ");
      const char *folded;

      if (first + n >= last)
        return 0;
      folded = clara_terms_get (terms, first + n)->folded;
      if (strncmp (folded, word, length) != 0 || folded[length] != '\0')
        return 0;
      word += length;
      if (*word == ' ')
        word++;
    }

  return n;
}

/* Phrases are sorted, so that those with one first word stand together: the search ends behind them. */
static gsize
first_with (const char *const *list, gsize n, const char *folded)
{
  gsize low = 0, high = n;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;

      if (strcmp (list[middle], folded) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * clara_claim_phrases_at:
 * @terms: the words of a text
 * @first: where the phrase would begin
 * @last: the term behind the clause
 * @kind: what is looked for
 * @n_terms: (out): how many words the longest such phrase has
 *
 * Returns: whether a phrase of that kind begins at @first
 */
gboolean
clara_claim_phrases_at (ClaraTerms *terms,
                        guint first,
                        guint last,
                        ClaraPhraseKind kind,
                        guint *n_terms)
{
  const char *folded = clara_terms_get (terms, first)->folded;
  const char *const *list = phrases[kind].phrases;
  gsize length = strlen (folded);

  *n_terms = 0;
  for (gsize i = first_with (list, phrases[kind].n_phrases, folded);
       i < phrases[kind].n_phrases && strncmp (list[i], folded, length) == 0; i++)
    *n_terms = MAX (*n_terms, match_phrase (terms, first, last, list[i]));

  return *n_terms > 0;
}
