/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-phrases.h"

#include <stdlib.h>
#include <string.h>

/* Folded words of English, German, French, Spanish and Polish. This is grammar, which no team edits, and so it stands here
 * and not in the lexicon. */

/* clang-format off */

static const char *const denies_phrases[] = {
  "abgelaufen", "ajena a", "ajeno a", "am not", "are not", "aucune experience", "aun no",
  "bez doswiadczenia", "bisher nicht", "brak doswiadczenia", "caducada", "caducado", "can not",
  "can t", "cannot", "could not", "couldn t", "did not", "didn t", "do not", "does not",
  "doesn t", "don t", "expire", "expired", "expiree", "foreign to me", "fremd geblieben",
  "gehorte nicht", "gehorten nicht", "habe keine", "habe nicht", "had not", "has not", "hasn t",
  "hatte keine", "have not", "haven t", "ich nicht", "inconnu pour moi", "is not", "isn t",
  "ist nicht", "jamais", "jest mi obca", "jest mi obce", "jest mi obcy", "jeszcze nie",
  "kam nicht", "kann nicht", "keine erfahrung", "keine kenntnisse", "kommt nicht", "konnte nicht",
  "lapsed", "m est inconnu", "m est inconnue", "me es ajena", "me es ajeno", "mi nieznane",
  "mir fremd", "n a pas", "n ai jamais", "n ai pas", "n est pas", "n etaient pas", "n etait pas",
  "ne connais pas", "ne faisaient pas", "ne faisait pas", "ne maitrise pas", "ne peux pas",
  "ne possede pas", "ne relevait pas", "ne suis pas", "neither", "never", "new to me",
  "nicht in meinen", "nicht leisten", "nicht meine", "nicht moglich", "nicht vor",
  "nicht zu meinen", "nichts zu tun", "nie byl", "nie byla", "nie bylo", "nie byly", "nie jest",
  "nie mam", "nie meine", "nie mialam", "nie mialem", "nie moge", "nie nalezala", "nie nalezalo",
  "nie nalezaly", "nie pracowalam", "nie pracowalem", "nie prowadzilam", "nie prowadzilem",
  "nie robilam", "nie robilem", "nie sa", "nie uzywalam", "nie uzywalem", "nie zajmowalam",
  "nie zajmowalem", "nie znam", "niemals", "niewazne", "niewazny", "nigdy", "ninguna experiencia",
  "no conozco", "no domino", "no era", "no es lo mio", "no experience", "no formaba parte",
  "no formaban parte", "no fue", "no habia", "no he", "no hice", "no knowledge", "no longer hold",
  "no part of", "no puedo", "no tengo", "no trabaje", "no tuve", "noch keine", "noch nicht",
  "noch nie", "none of", "nor i", "not able", "not available", "not involved", "not my",
  "not part of", "not possible", "not yet", "nothing to do with", "nunca", "obce mi",
  "ohne erfahrung", "pas de mon ressort", "pas encore", "perime", "perimee", "sans experience",
  "sin experiencia", "todavia no", "unable to", "unbekannt", "und nie", "unfamiliar",
  "unknown to me", "vencida", "vencido", "war nicht", "waren nicht", "was not", "wasn t",
  "were not", "weren t", "will not", "without experience", "won t", "would not", "wygasl",
  "wygasla", "wygaslo",
};

static const char *const wishes_phrases[] = {
  "a passer en", "aim to", "aimerais", "angemeldet fur", "angestrebt", "are planned", "aspire to",
  "aspiring", "auf meiner liste", "booked for", "bylaby", "bylby nowym", "byloby", "chce poznac",
  "chce sie", "chcialabym", "chcialbym", "chetnie naucze", "chetnie poznam", "chetnie sie",
  "ciekawi mnie", "con ganas de", "considerado hacer", "considered", "considering a",
  "curieuse d", "curieux d", "curious about", "deseo", "desireuse", "desireux", "eager to",
  "einarbeiten mochte", "en cours de preparation", "en preparacion", "en projet", "envie d",
  "envie de", "envisage", "envisagee", "espero", "espero aprender", "est prevu", "est prevue",
  "geplant fur", "gern lernen", "gerne lernen", "hoffe", "hope to", "hoping to", "i want to",
  "i wish", "ich mochte", "ich plane", "in erwagung", "in planung", "in the first year of",
  "intend to", "intending to", "intends to", "interesse par", "interessee par",
  "interessiere mich", "interessiert mich", "interest me", "interests me", "interesuje mnie",
  "is planned", "ist geplant", "j espere", "je prevois", "keen to", "look forward to",
  "looking forward to", "m attire", "m interesse", "m interessent", "mam nadzieje", "marze",
  "me atrae", "me gustaria", "me interesa", "me interesan", "mein wunsch", "mochte gern",
  "mochte ich", "mochte mich", "my wish", "neuland", "new territory", "next on my",
  "noch ausstehend", "noch zu absolvieren", "on my list", "open to learning", "pendiente de",
  "plan to learn", "plan to take", "planeo", "planned for", "planning to learn",
  "planning to take", "planuje", "por aprender", "preparing for", "preparing to", "prevista para",
  "previsto para", "prevu pour", "prevue pour", "przede mna", "przygotowuje sie", "quiero",
  "quiero aprender", "quisiera", "ready to learn", "reizen mich", "reizt mich", "reste a passer",
  "rozwazam", "serait un", "serait une", "seria un", "seria una", "sind geplant", "souhait",
  "souhaite", "souhaiterais", "stehen noch aus", "steht noch aus", "still to be", "strebe ich",
  "tengo interes", "thinking of", "to learn next", "under consideration", "vertiefen mochte",
  "vorbereitung auf", "voudrais", "w planach", "want to acquire", "want to become", "want to get",
  "want to learn", "wants to", "will ich lernen", "willing to learn", "would be a", "would be an",
  "would be glad", "would be happy", "would be new", "would be pleased", "would enjoy",
  "would like to", "would love to", "would welcome", "wunsch nach", "wunsche mir", "wurde gern",
  "wurde gerne", "wurde ich gern", "wurde mich", "yet to be", "zamierzam", "zaplanowana",
  "zaplanowane", "zaplanowany",
};

static const char *const hands_over_phrases[] = {
  "allein sache", "ausgelagert an", "bought in from", "came from", "confiada a", "confiado a",
  "confie a", "confiee a", "confiees a", "confies a", "corria a cargo de", "entrusted to",
  "estaba en manos de", "externalise", "externalisee", "externalizada", "externalizado",
  "ging an", "gingen an", "given to", "handed over to", "handed to", "i left", "kam von",
  "kamen von", "lag bei", "lagen bei", "left to", "nalezala do", "nalezalo do", "nalezaly do",
  "outsourced to", "passed to", "powierzone", "przejal", "przejela", "revenait a",
  "s en chargeaient", "s en chargeait", "s en occupait", "ubergeben an", "uberliess",
  "uberliessen", "venait d", "venait de", "venia de", "venian de", "vergeben an", "war sache",
  "was left", "zlecana", "zlecano", "zlecone",
};

static const char *const by_phrases[] = {
  "by a", "by an", "by another", "by external", "by my", "by our", "by outside", "by the",
  "durch eine", "durch einen", "durch externe", "par des", "par l", "par la", "par le", "par un",
  "par une", "por el", "por la", "por las", "por los", "por un", "por una", "przez", "vom",
  "von den", "von der", "von einem", "von einer",
};

static const char *const spares_phrases[] = {
  "did not lose", "did not miss", "never late", "never missed", "never once", "nicht nur",
  "nie ein problem", "nie tylko", "no problem", "no solamente", "no solo", "non seulement",
  "not just", "not merely", "not only", "pas seulement", "was not interrupted",
};

static const char *const article_words[] = {
  "a", "an", "andere", "another", "autres", "d", "das", "dem", "den", "der", "die", "ein", "eine",
  "einem", "einen", "einer", "el", "her", "his", "its", "l", "la", "las", "le", "les", "los",
  "ma", "mein", "meine", "meinen", "mes", "mi", "mon", "my", "nos", "notre", "nuestra", "nuestro",
  "other", "otra", "otro", "otros", "our", "pronoun", "some", "the", "their", "un", "una", "une",
  "unos", "unser", "unsere", "unseren",
};

static const char *const agent_words[] = {
  "abogado", "abteilung", "accountant", "accountants", "administrator", "administrators",
  "agence", "agencia", "agencja", "agency", "agentur", "amt", "analyst", "analysts", "anwalt",
  "anwalte", "apotheke", "architect", "architects", "arzt", "arzte", "arztin", "asesor",
  "asesoria", "assistant", "assistants", "auditor", "auditors", "avocat", "bakery", "banco",
  "bank", "banque", "berater", "beraterin", "biuro", "board", "boss", "boulangerie", "brat",
  "brother", "bruder", "buchhaltung", "bureau", "buro", "buyer", "cabinet", "carrier", "center",
  "centrala", "centre", "chef", "cheffe", "chefin", "chefs", "client", "cliente", "clientes",
  "clients", "clinic", "colega", "colegas", "colleague", "colleagues", "collegue", "collegues",
  "committee", "companera", "companero", "companeros", "company", "comptable", "consultant",
  "consultants", "consultor", "consultora", "contractor", "contractors", "cook", "cooks",
  "coordinator", "coordinators", "crew", "customer", "customers", "departamento", "departement",
  "department", "departments", "designer", "designers", "developer", "developers", "developpeur",
  "dienstleister", "dienstleisters", "directeur", "director", "directora", "directrice",
  "dispatcher", "disponent", "division", "doctor", "doctors", "dostawca", "dyrektor", "dzial",
  "dzialu", "einkauf", "electrician", "electricians", "employer", "empresa", "enfermera",
  "engineer", "engineers", "entreprise", "entwickler", "equipe", "equipo", "expert",
  "fachabteilung", "father", "femme", "firm", "firma", "firms", "foreman", "fournisseur",
  "fournisseurs", "frau", "frere", "friend", "gestoria", "haulier", "headquarters", "headteacher",
  "hermano", "hopital", "hospital", "husband", "infirmiere", "ingeniero", "ingenieur",
  "ingenieure", "ingenieurs", "inni", "inspector", "inspectors", "institut", "institute",
  "institution", "intern", "interns", "interpreter", "inzynier", "jefa", "jefe", "kanzlei",
  "kierowniczka", "kierownik", "klienci", "klient", "klinik", "koledzy", "kolega", "kolezanka",
  "kolezanki", "kollege", "kollegen", "kollegin", "kolleginnen", "konsultant", "krankenhaus",
  "ksiegowa", "ksiegowy", "kunde", "kunden", "kundin", "landlord", "lawyer", "lawyers", "leiter",
  "leiterin", "leitung", "lekarz", "lieferant", "lieferanten", "line", "manager", "managers",
  "mann", "mari", "marido", "maz", "medecin", "medico", "meister", "mother", "mujer",
  "nachbarabteilung", "neighbour", "nurse", "office", "oficina", "otros", "owner", "panaderia",
  "partner", "partners", "people", "personalabteilung", "pfleger", "pharmacist", "physician",
  "piekarnia", "pielegniarka", "planner", "podwykonawca", "prawnik", "prestataire",
  "prestataires", "professor", "programisci", "programista", "programmer", "programmers",
  "programmierer", "proveedor", "proveedores", "provider", "providers", "przewoznik", "purchaser",
  "rechenzentrum", "recruiter", "responsable", "responsables", "schwester", "scientist",
  "scientists", "secretary", "sede", "service", "services", "siege", "sister", "sisters",
  "societe", "specialist", "specialists", "spediteur", "spedition", "statistician",
  "steuerberater", "steuerburo", "student", "students", "supervisor", "supplier", "suppliers",
  "szef", "szefowa", "szpital", "teacher", "teachers", "technician", "technicians", "technicien",
  "technik", "techniker", "tecnico", "tecnicos", "tenant", "tenants", "therapeut", "therapeutin",
  "therapist", "therapists", "trainee", "trainees", "translator", "translators", "transporteur",
  "transportista", "uczelnia", "universidad", "universite", "university", "unternehmen", "vendor",
  "vendors", "vorgesetzte", "vorgesetzter", "wife", "wundschwester", "zentrale", "zespol", "zona",
};

static const char *const self_words[] = {
  "i", "ich", "j", "ja", "je", "me", "mir", "mnie", "moi", "my", "myself", "nosotros", "nous",
  "uns", "us", "we", "wir", "yo",
};

static const char *const relative_words[] = {
  "cuya", "cuyo", "deren", "dessen", "donde", "dont", "gdzie", "ktora", "ktore", "ktory",
  "ktorych", "ktorzy", "laquelle", "lequel", "ou", "que", "qui", "that", "where", "which", "who",
  "whose", "wo",
};

static const char *const trader_words[] = {
  "conference", "conferences", "conferencia", "congres", "congreso", "congress", "consultancy",
  "dealer", "dealers", "distribuidor", "distributeur", "dystrybutor", "exhibition", "fabricant",
  "fabricante", "fabricantes", "fabricants", "fair", "fairs", "feria", "haendler", "handler",
  "hersteller", "herstellers", "konferencja", "konferencji", "konferenz", "kongress", "maker",
  "makers", "manufacturer", "manufacturers", "messe", "producent", "producenta", "producer",
  "producers", "reseller", "resellers", "retailer", "revendeur", "salon", "seminar", "sprzedawca",
  "targach", "targi", "vendeur", "vertrieb", "wholesaler",
};

static const char *const of_words[] = {
  "about", "d", "de", "del", "des", "dla", "du", "for", "fur", "in", "o", "od", "of", "on",
  "para", "pour", "sobre", "sur", "to", "uber", "von", "zum",
};

static const char *const while_words[] = {
  "gdy", "mientras", "pendant", "podczas", "tandis", "wahrend", "whereas", "while",
};

static const char *const contrast_words[] = {
  "aber", "ale", "although", "but", "cependant", "doch", "however", "instead", "jednak", "jedoch",
  "lecz", "mais", "pero", "sino", "sondern", "yet",
};

static const char *const speaks_words[] = {
  "conferencier", "conferenciere", "gave", "intervenant", "lecture", "organice", "organise",
  "organised", "organisierte", "organized", "ponencia", "ponente", "prelegent", "present",
  "presente", "presented", "referent", "referierte", "speak", "speaker", "spoke", "talk", "talks",
  "vortrag", "vortrage", "wystapienie",
};

static const char *const back_words[] = {
  "ca", "cela", "dabei", "dafur", "damit", "daran", "das", "davon", "ello", "en", "eso", "it",
  "lo", "nim", "tego", "that", "them", "this", "tym", "y",
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
  [CLARA_PHRASE_BY] = PHRASES (by_phrases),
  [CLARA_PHRASE_SPARES] = PHRASES (spares_phrases),
};

static const struct
{
  ClaraRole role;
  const char *const *words;
  gsize n_words;
} roles[] = {
  { CLARA_ROLE_ARTICLE, article_words, G_N_ELEMENTS (article_words) },
  { CLARA_ROLE_AGENT, agent_words, G_N_ELEMENTS (agent_words) },
  { CLARA_ROLE_SELF, self_words, G_N_ELEMENTS (self_words) },
  { CLARA_ROLE_RELATIVE, relative_words, G_N_ELEMENTS (relative_words) },
  { CLARA_ROLE_TRADER, trader_words, G_N_ELEMENTS (trader_words) },
  { CLARA_ROLE_OF, of_words, G_N_ELEMENTS (of_words) },
  { CLARA_ROLE_WHILE, while_words, G_N_ELEMENTS (while_words) },
  { CLARA_ROLE_CONTRAST, contrast_words, G_N_ELEMENTS (contrast_words) },
  { CLARA_ROLE_SPEAKS, speaks_words, G_N_ELEMENTS (speaks_words) },
  { CLARA_ROLE_BACK, back_words, G_N_ELEMENTS (back_words) },
};

static int
compare_word (const void *word, const void *entry)
{
  return strcmp (word, *(const char *const *) entry);
}

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

/**
 * clara_claim_phrases_role:
 * @folded: a folded word
 *
 * Returns: all that it can be, as #ClaraRole flags
 */
guint
clara_claim_phrases_role (const char *folded)
{
  guint found = CLARA_ROLE_NONE;

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    if (bsearch (folded, roles[i].words, roles[i].n_words, sizeof *roles[i].words, compare_word) !=
        NULL)
      found |= roles[i].role;

  return found;
}
