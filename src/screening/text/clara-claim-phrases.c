/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-phrases.h"

#include <string.h>

/* Folded words of English, German, French, Spanish and Polish. This is grammar, which no team edits, and so it stands here
 * and not in the lexicon. */

/* clang-format off */

static const char *const denies_phrases[] = {
  "a mystery to me", "ai regarde", "ajena a", "ajeno a", "am not", "are nil", "are not",
  "at no point", "aucune experience", "aun no", "avoid", "avoided", "been spared", "beyond my",
  "bez doswiadczenia", "bin ich verschont", "bis heute verschlossen", "bisher nicht",
  "blieb ich verschont", "brak doswiadczenia", "brakuje mi", "can no longer", "can not", "can t",
  "cannot", "carezco de", "closed book", "could not", "couldn t", "did not", "didn t",
  "dla mnie zagadka", "do not", "does not", "doesn t", "don t", "duties excluded", "entiendo nada",
  "es imposible", "ete dispense", "ete dispensee", "evito", "failed to obtain", "fehlen mir",
  "fehlt mir", "fonctions excluaient", "foreign to me", "fremd geblieben", "fuera de mi",
  "funciones excluian", "gave up before", "gehorte nicht", "gehorten nicht", "habe keine",
  "habe nicht", "had not", "has not", "has not come my way", "hasn t", "hatte keine",
  "have always avoided", "have not", "haven t", "hors de mes", "hors de mon", "i lack", "ich nicht",
  "impossible pour moi", "inconnu pour moi", "is a mystery", "is nil", "is not", "isn t",
  "ist nicht", "j evite", "jamais", "je manque de", "jest mi obca", "jest mi obce", "jest mi obcy",
  "jeszcze nie", "job excluded", "juz nie moge", "kam nicht", "kann ich keine", "kann leider keine",
  "kann nicht", "keine erfahrung", "keine kenntnisse", "know nothing", "kommt fur mich nicht",
  "kommt nicht", "konnte nicht", "lack practice", "liegen mir nicht", "liegt mir nicht",
  "little or no", "m est etranger", "m est etrangere", "m est impossible", "m est inconnu",
  "m est inconnue", "macht mir angst", "make me nervous", "make me uneasy", "makes me nervous",
  "makes me uneasy", "me asusta", "me depasse", "me es ajena", "me es ajeno", "me fait peur",
  "me falta", "me faltan", "me incomoda", "me incomodan", "me libre de", "me manque", "me manquent",
  "me met mal", "me mettent mal", "me pone nerviosa", "me pone nervioso", "me resulta imposible",
  "mi nieznane", "mi obca", "mi obce", "mi obcy", "mir fehlen", "mir fehlt", "mir fremd",
  "mir verschlossen", "mir zu hoch", "miraba como", "mnie ominal", "mnie ominela", "mnie ominelo",
  "mnie ominely", "mnie stresuja", "mnie stresuje", "n a pas", "n ai jamais", "n ai pas",
  "n est pas", "n etaient pas", "n etait pas", "ne connais pas", "ne faisaient pas",
  "ne faisait pas", "ne maitrise pas", "ne peux pas", "ne peux plus", "ne possede pas",
  "ne relevait pas", "ne suis pas", "neither", "never", "never mine", "new to me",
  "nicht in meinen", "nicht leisten", "nicht meine", "nicht moglich", "nicht vor",
  "nicht zu meinen", "nichts fur mich", "nichts zu tun", "nie byl", "nie byla", "nie bylo",
  "nie byly", "nie dla mnie", "nie jest", "nie mam", "nie meine", "nie mialam", "nie mialem",
  "nie moge", "nie moja dzialka", "nie nalezala", "nie nalezalo", "nie nalezaly", "nie pracowalam",
  "nie pracowalem", "nie prowadzilam", "nie prowadzilem", "nie robilam", "nie robilem", "nie sa",
  "nie uzywalam", "nie uzywalem", "nie zajmowalam", "nie zajmowalem", "nie znam", "niemals",
  "niemozliwa", "niemozliwe", "nigdy", "ninguna experiencia", "no conozco", "no domino",
  "no entiendo", "no era", "no es lo mio", "no es para mi", "no experience", "no formaba parte",
  "no formaban parte", "no fue", "no habia", "no he", "no hice", "no knowledge", "no longer hold",
  "no part in", "no part of", "no puedo", "no se nada", "no tengo", "no trabaje", "no tuve",
  "noch keine", "noch nicht", "noch nie", "none of", "none of my", "nor i", "not able",
  "not available", "not for me", "not involved", "not my", "not part of", "not possible", "not yet",
  "nothing to do with", "nunca", "obce mi", "ohne erfahrung", "only watched", "out of the question",
  "outside my", "pas de mon ressort", "pas encore", "pas pour moi", "passed me by",
  "por encima de mis", "poste excluait", "poza moim", "poza moimi", "presque aucun",
  "presque aucune", "przygladalam sie", "przygladalem sie", "puesto excluia", "reste un mystere",
  "restent un mystere", "role excluded", "sans experience", "sat in on", "scares me",
  "scheiden fur mich", "scheidet fur mich", "se nada de", "sin experiencia", "stayed away from",
  "still lack", "todavia no", "uberfordert mich", "un misterio para mi", "unable to", "unbekannt",
  "und nie", "unfamiliar", "unikam", "unknown to me", "vermeide ich", "verschont geblieben",
  "von meinen aufgaben ausgenommen", "war ausgenommen", "war nicht", "waren ausgenommen",
  "waren nicht", "was beyond me", "was not", "was spared", "was unknown", "wasn t", "watched the",
  "watched while", "were not", "were spared", "were unknown", "weren t", "will not",
  "without experience", "wobec braku", "won t", "ya no puedo", "yet to use", "zagadka dla mnie",
  "zugeschaut", "zugesehen",
};

static const char *const wishes_phrases[] = {
  "a passer en", "aim to", "aimerais", "aiming for", "aiming to", "als nachstes", "am booked",
  "am liebsten", "am saving for", "aneignen", "angemeldet", "angemeldet fur", "angestrebt",
  "ano que viene", "appeals to me", "applied for a course", "applying for", "apuntada a",
  "apuntado a", "are planned", "aspire to", "aspiring", "attends un", "attends une", "attract me",
  "attracts me", "auf meinem plan", "auf meiner liste", "beginner s book", "booked for", "bylaby",
  "bylaby idealna", "bylby nowym", "byloby", "bym sie nauczyc", "chce poznac", "chce sie",
  "chce zdobyc", "chcialabym", "chcialbym", "chetnie naucze", "chetnie poznam", "chetnie sie",
  "chetnie wezme", "ciekawi mnie", "con ganas de", "considerado hacer", "considered",
  "considering a", "could imagine", "curieuse d", "curieuse de", "curieux d", "curieux de",
  "curious about", "czekam na", "deseo", "desireuse", "desireux", "drawn to", "eager to",
  "einarbeiten mochte", "en cours de preparation", "en preparacion", "en projet", "en vue de",
  "enrolled for", "enrolled in a", "enrolled on a", "envie d", "envie de", "envisage", "envisagee",
  "espero", "espero aprender", "est prevu", "est prevue", "estudio para", "etudie pour",
  "exam is booked", "finde ich spannend", "fur das nachste jahr", "fur nachstes jahr",
  "geplant fur", "gern aneignen", "gern lernen", "gern wurde ich", "gern zeigen lassen",
  "gerne lernen", "get to know", "glad to be trained", "gladly be shown", "goal is to",
  "grosses interesse", "habe mich angemeldet", "happy to be trained", "has caught my",
  "hatte grosses interesse", "have registered", "hoffe", "hope to", "hoping to", "i want to",
  "i wish", "i would want", "ich mochte", "ich plane", "ich wurde gern", "im nachsten jahr",
  "in erwagung", "in future", "in planung", "in the first year of", "in training for", "inscrit a",
  "inscrit pour", "inscrita en", "inscrite a", "inscrite pour", "inscrito en", "intend",
  "intend to", "intending to", "intends to", "interesse par", "interessee par", "interessiere mich",
  "interessiert mich", "interest me", "interests me", "interesuje mnie", "intrigues me",
  "is booked", "is next on", "is planned", "ist geplant", "j espere", "je compte", "je me prepare",
  "je me suis inscrit", "je me suis inscrite", "je me verrais", "je me vois", "je prevois",
  "je reve d", "je reve de", "keen to", "kolejnym krokiem", "konnte ich mir vorstellen",
  "konnte mir vorstellen", "kreci mnie", "kusi mnie", "l an prochain", "l annee prochaine",
  "laisserais", "lerne fur", "lese ich mich", "lese mich", "look forward to",
  "looking for a chance", "looking for an opportunity", "looking forward to", "looking to learn",
  "m attire", "m interesse", "m interessent", "m intrigue", "mam nadzieje", "mam ochote", "marze",
  "marzy mi", "me atrae", "me encantaria", "me fait rever", "me gustaria", "me he apuntado",
  "me he inscrito", "me ilusiona", "me interesa", "me interesan", "me intriga", "me plairait",
  "me prepare", "me preparo", "me tente", "me tienta", "me veo", "me verrais", "mein wunsch",
  "mein ziel ist", "mi meta es", "mi objetivo es", "mit dem gedanken", "mochte gern", "mochte ich",
  "mochte ich gern", "mochte mich", "moim celem jest", "mon but est", "mon objectif est",
  "my aim is", "my goal is", "my next step", "my sights on", "my wish", "na przyszly rok",
  "nach der einarbeitung soll", "nachster schritt", "nastepny krok", "nastepnym krokiem", "neuland",
  "new territory", "noch ausstehend", "noch zu absolvieren", "on my list", "open to learning",
  "pendiente de", "pensando en", "plan on", "plan to", "plan to learn", "plan to take", "planeo",
  "planned for", "planning to learn", "planning to take", "planowana na", "planowane na",
  "planowany na", "planuje", "po szkoleniu przejme", "pociaga mnie", "por aprender",
  "preparing for", "preparing to", "prevista para", "previsto para", "prevu pour", "prevue pour",
  "prochaine etape", "proximo ano", "proximo paso", "przede mna", "przygotowuje",
  "przygotowuje sie", "quiero", "quiero aprender", "quisiera", "reading a beginner",
  "ready to learn", "registered for", "reizen mich", "reizt mich", "reste a passer", "reve de",
  "rozwazam", "save for", "see myself", "sehe ich mich", "sehe mich", "serait ideal", "serait un",
  "serait une", "seria ideal", "seria un", "seria una", "set my sights", "should like to",
  "signed up for", "sind geplant", "soll folgen", "souhait", "souhaite", "souhaiterais",
  "sounds exciting", "sparks my", "spiele mit dem gedanken", "stehen noch aus", "steht noch aus",
  "still to be", "strebe", "strebe ich", "studying for", "studying towards", "sueno con",
  "tempted by", "tengo interes", "tengo pendiente", "thinking of", "to learn next", "ucze sie do",
  "under consideration", "vertiefen mochte", "vorbereite mich", "vorbereitung auf",
  "vorgemerkt fur", "voudrais", "w planach", "w przyszlym roku", "waiting for a", "waiting for my",
  "want to acquire", "want to become", "want to find", "want to get", "want to know",
  "want to learn", "wants to", "ware ein", "ware eine", "ware fur mich", "ware ideal", "warte auf",
  "what i will get", "widze sie", "will ich lernen", "willing to learn", "wish list",
  "working toward", "working towards", "would appeal", "would be a", "would be a new",
  "would be an", "would be glad", "would be happy", "would be ideal", "would be new",
  "would be pleased", "would enjoy", "would like to", "would love to", "would rather learn",
  "would suit me", "would tempt me", "would welcome", "wunsch nach", "wunsche mir", "wurde gern",
  "wurde gerne", "wurde gerne mehr", "wurde ich gern", "wurde ich gerne", "wurde ich mich",
  "wurde mich", "wurde mich reizen", "wurde mir", "wurden mich", "yet to be", "zamierzam",
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
  "a pris fin", "ausgelaufen", "card ran out", "certificate ran out", "former holder",
  "formerly held", "ist ausgelaufen", "juz niewazne", "licence ran out", "never renewed",
  "nicht erneuert", "nicht mehr aktuell", "nicht mehr gultig", "nicht verlangert", "nie odnowilam",
  "nie odnowilem", "nie odnowiono", "no lo renove", "no longer current", "no longer hold",
  "no longer valid", "no renovada", "no renovado", "non renouvele", "non renouvelee",
  "not been renewed", "not renewed", "not valid any more", "out of date", "pas ete renouvele",
  "pas renouvele", "pas renouvelee", "plus a jour", "plus valable", "plus valide", "run out",
  "sin renovar", "sind ausgelaufen", "stracil waznosc", "stracila waznosc", "stracilo waznosc",
  "stracily waznosc", "until it was withdrawn", "utracil waznosc", "was withdrawn", "ya no es",
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
