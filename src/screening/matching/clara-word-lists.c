/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-word-lists.h"

#include <stdlib.h>
#include <string.h>

/* Both lists hold folded words of English, German, French, Spanish and Polish, sorted by byte for the search. */

/* clang-format off */

/* Words that only join others. */
static const char *const stop_words[] = {
  "a", "aber", "about", "above", "across", "after", "again", "against", "ai", "ainsi", "al",
  "albo", "ale", "all", "alle", "alles", "along", "als", "also", "although", "am", "among", "an",
  "and", "ante", "any", "apres", "aquel", "are", "around", "as", "at", "au", "auch", "auf", "aus",
  "aussi", "aux", "avaient", "avait", "avant", "avec", "avez", "avoir", "avons", "bajo", "bardzo",
  "be", "because", "been", "before", "behind", "bei", "beim", "being", "below", "beneath",
  "beside", "between", "beyond", "bez", "bin", "bis", "bist", "both", "but", "by", "byc", "byl",
  "byla", "byli", "bylo", "bzw", "c", "ca", "cada", "can", "car", "ce", "ces", "cet", "cette",
  "chaque", "chez", "co", "comme", "como", "con", "contre", "could", "cual", "cuando", "cuyo",
  "czy", "d", "da", "dann", "dans", "darf", "das", "dass", "de", "dein", "deine", "del", "dem",
  "den", "denn", "depuis", "der", "des", "desde", "despite", "dich", "did", "die", "diese",
  "diesem", "diesen", "dieser", "dieses", "dla", "do", "does", "doing", "donc", "donde", "done",
  "dont", "dort", "down", "du", "durante", "durch", "durfen", "during", "e", "each", "eg", "ein",
  "eine", "einem", "einen", "einer", "eines", "either", "el", "ellas", "elle", "elles", "ellos",
  "en", "entre", "er", "era", "eran", "es", "esa", "ese", "eso", "est", "esta", "estan", "estar",
  "estas", "este", "estos", "estoy", "et", "etaient", "etait", "etc", "ete", "etre", "etwa",
  "euch", "euer", "even", "ever", "every", "except", "few", "for", "from", "fur", "gdy", "gdzie",
  "gegen", "ha", "haben", "haber", "habia", "hacia", "had", "han", "has", "hasta", "hat", "hatte",
  "hatten", "have", "having", "he", "her", "here", "hers", "hier", "him", "hinter", "his", "how",
  "i", "ich", "ie", "if", "ihr", "ihre", "ihrem", "ihren", "ihrer", "il", "ils", "im", "in",
  "inside", "into", "is", "ist", "it", "itd", "itp", "its", "ja", "jak", "je", "jede", "jeder",
  "jedes", "jego", "jej", "jene", "jest", "just", "kann", "kazda", "kazdy", "kein", "keine",
  "keinen", "keiner", "kiedy", "konnen", "konnte", "kto", "ktora", "ktore", "ktory", "l", "la",
  "las", "le", "lecz", "les", "leur", "leurs", "like", "lo", "los", "lub", "lui", "ma", "mag",
  "mais", "maja", "mam", "mamy", "man", "many", "mas", "masz", "may", "me", "mehr", "mein",
  "meine", "meinen", "meme", "menos", "mes", "mi", "mich", "miedzy", "might", "mine", "mis",
  "mismo", "mit", "mna", "mnie", "moich", "moins", "moj", "moja", "moje", "mon", "more", "most",
  "much", "muss", "mussen", "must", "muy", "my", "n", "na", "nach", "nad", "nam", "nas", "ne",
  "near", "neben", "neither", "never", "ni", "nicht", "nie", "no", "noch", "none", "nor", "nos",
  "nosotros", "not", "notre", "nous", "np", "nuestra", "nuestro", "nur", "o", "ob", "od", "oder",
  "of", "off", "ohne", "on", "ona", "once", "one", "oni", "only", "ono", "ont", "onto", "or",
  "oraz", "other", "others", "ou", "our", "ours", "out", "outside", "over", "own", "par", "para",
  "pas", "pendant", "per", "pero", "please", "plus", "po", "pod", "por", "pour", "przed", "przez",
  "przy", "qu", "que", "qui", "quien", "quoi", "s", "sa", "same", "sans", "schon", "se", "segun",
  "sehr", "sein", "seine", "seit", "ser", "ses", "several", "shall", "she", "should", "si",
  "sich", "sido", "sie", "siebie", "sin", "since", "sind", "sino", "so", "sobre", "soll",
  "sollen", "some", "son", "sondern", "sont", "sous", "sowie", "su", "such", "sur", "sus", "ta",
  "tak", "takze", "tambien", "tan", "te", "tego", "tej", "ten", "tes", "tez", "than", "that",
  "the", "their", "theirs", "them", "then", "there", "these", "they", "this", "those", "though",
  "through", "throughout", "till", "to", "toda", "todas", "to" "do", "todos", "ton", "too", "tous",
  "tout", "toute", "toutes", "toward", "tras", "tres", "tu", "twoj", "ty", "tych", "tym", "u",
  "uber", "um", "un", "una", "unas", "und", "under", "une", "unlike", "unos", "uns", "unser",
  "unter", "until", "up", "upon", "us", "usted", "usw", "vers", "very", "via", "viel", "viele",
  "vom", "von", "vor", "vos", "votre", "vous", "vs", "w", "war", "waren", "was", "we", "weil",
  "welche", "welcher", "wenn", "werden", "were", "what", "when", "where", "whether", "which",
  "while", "who", "whom", "whose", "why", "wie", "wiecej", "will", "wir", "wird", "with",
  "within", "without", "worden", "would", "wszystkie", "wurde", "wurden", "wy", "y", "yo", "you",
  "your", "yours", "z", "za", "ze", "zeby", "zu", "zum", "zur", "zwischen",
};

/* Words that every job text or résumé has, whatever the trade: they say little of what is asked for. */
static const char *const generic_words[] = {
  "abgeschlossen", "abgeschlossene", "abgeschlossener", "abgeschlossenes", "abilities", "ability",
  "able", "abschluss", "absolvierte", "accountable", "achieve", "achieved", "additional",
  "advanced", "advantage", "anforderungen", "annee", "annees", "ano", "anos", "ans", "applicant",
  "application", "appropriate", "aptitud", "aptitude", "aptitudes", "arbeit", "arbeiten",
  "arbeitsweise", "area", "areas", "aspect", "associated", "atout", "aufgabe", "aufgaben",
  "ausgepragt", "ausgepragte", "availability", "background", "based", "basic", "basis",
  "beneficial", "bereich", "bereiche", "bereits", "bereitschaft", "berufliche", "berufserfahrung",
  "besitzen", "best", "bevorzugt", "bewerber", "bieglosc", "bon", "bonne", "bonnes", "bonus",
  "bring", "bringen", "bringing", "bringst", "buen", "buena", "buenas", "candidat", "candidate",
  "candidato", "capability", "capable", "capacidad", "capacidades", "capacite", "capacites",
  "career", "certificacion", "certificado", "certificados", "certificat", "certificate",
  "certificates", "certification", "certificats", "certified", "certyfikat", "certyfikaty",
  "chec", "clear", "close", "collaborate", "comfortable", "company", "competence", "competences",
  "competencia", "competencies", "complete", "completed", "comprehensive", "concept", "confident",
  "confirme", "confirmee", "connaissance", "connaissances", "conocimiento", "conocimientos",
  "considered", "consistently", "contribute", "core", "current", "currently", "daily", "day",
  "deep", "degree", "deliver", "delivery", "demonstrable", "demonstrate", "demonstrated",
  "deseable", "desirable", "desired", "deutlich", "different", "diploma", "diplome", "director",
  "disponibilidad", "disponibilite", "diverse", "dobra", "dobre", "dobry", "domaine", "dominio",
  "doskonala", "doswiadczenia", "doswiadczenie", "doswiadczeniem", "duties", "duty",
  "dyspozycyjnosc", "dzial", "effective", "effectively", "efficient", "efficiently",
  "eigenstandig", "eigenstandige", "einschlagige", "einschlagiger", "employee", "employer",
  "empresa", "enjoy", "ensure", "ensuring", "entorno", "entreprise", "environment",
  "environnement", "equipe", "equipo", "equivalent", "equivalente", "erfahrung", "erfahrungen",
  "erfolgreich", "erfolgreiche", "erforderlich", "erste", "erwartet", "erwunscht", "essential",
  "exam", "excelente", "excelentes", "excellent", "excellente", "exceptional", "exige",
  "expected", "experience", "experienced", "experiences", "experiencia", "expert", "expertise",
  "exposure", "extensive", "fahigkeit", "fahigkeiten", "familiar", "familiarity", "fast", "field",
  "firma", "following", "fonction", "formacion", "formation", "fort", "forte", "fuerte",
  "funcion", "funciones", "function", "fundamental", "fundiert", "fundierte", "gangigen",
  "general", "gern", "gerne", "gesucht", "gewunscht", "good", "gotowosc", "gout", "great",
  "group", "grundkenntnisse", "gut", "gute", "guter", "gutes", "habilidad", "habilidades", "hand",
  "hands", "help", "high", "higher", "highly", "hohe", "hoher", "hohes", "ideal", "idealement",
  "idealerweise", "ideally", "idealnie", "important", "imprescindible", "include", "includes",
  "including", "indispensable", "individual", "industry", "insbesondere", "interesse", "internal",
  "involved", "jahr", "jahre", "jahren", "job", "jobs", "join", "justifier", "kandydat", "keen",
  "kennen", "kenntnis", "kenntnisse", "kenntnissen", "key", "knowledge", "kompetencje", "large",
  "lat", "lata", "latach", "lead", "leading", "learn", "level", "licence", "license", "licensed",
  "local", "look", "looking", "love", "main", "maintain", "maitrise", "maitriser", "make",
  "manage", "management", "manager", "manejo", "mehrjahrige", "mehrjahriger", "member", "methods",
  "metier", "mile", "minded", "mindestens", "minima", "minimo", "minimum", "mission", "missions",
  "mitarbeiter", "mitbringen", "modern", "moglich", "month", "months", "nachweisbare", "najmniej",
  "necessaire", "need", "needed", "needs", "neue", "new", "nice", "niveau", "nivel", "notwendig",
  "nouveau", "nowy", "nuevo", "nutzung", "obsluga", "obszar", "obszarze", "offer", "ongoing",
  "open", "organisation", "organizacja", "organization", "osoba", "outil", "outils", "parfait",
  "parfaite", "passion", "passionate", "people", "perfil", "perform", "person", "persona",
  "podobnej", "podobnym", "position", "positive", "possess", "poste", "poziom", "poziomie",
  "praca", "pracowac", "practica", "practical", "practice", "practices", "pracy", "praktische",
  "praktischen", "praktyczna", "praktyczne", "pratique", "praxis", "prefer", "preferable",
  "preferably", "preferible", "preferiblemente", "preferowane", "preferred", "premiere", "previa",
  "previous", "principal", "prior", "proactive", "process", "processes", "profesional",
  "professional", "professionnel", "professionnelle", "proficiency", "proficient", "profil",
  "project", "projects", "projekt", "projet", "projets", "proven", "provide", "providing",
  "proyecto", "puesto", "qualification", "qualifications", "qualified", "qualites", "quality",
  "quickly", "range", "readiness", "ready", "real", "related", "relevant", "relevante",
  "requiere", "required", "requirement", "requirements", "requis", "requise", "requisito",
  "requisitos", "responsibilities", "responsibility", "responsible", "result", "results", "right",
  "role", "routiniert", "routinierte", "savoir", "seek", "selbststandig", "selbststandige",
  "senior", "serait", "sicher", "sichere", "sicherer", "similaire", "similar", "skill", "skilled",
  "skills", "small", "solid", "solida", "solide", "solides", "solidos", "souhaite", "souhaitee",
  "sound", "spass", "special", "specific", "staff", "standard", "stanowisko", "stanowisku",
  "stark", "starke", "stelle", "strong", "successful", "successfully", "suitable", "support",
  "supporting", "system", "systems", "take", "tareas", "task", "tasks", "tatigkeit",
  "tatigkeiten", "team", "teams", "technical", "technique", "techniques", "tener", "thorough",
  "time", "titulacion", "tool", "tools", "topic", "trabajar", "trabajo", "training", "travail",
  "travailler", "type", "typical", "umgang", "umiejetnosc", "umiejetnosci", "understand",
  "understanding", "unternehmen", "use", "used", "user", "users", "using", "uso", "utilisation",
  "valora", "valorable", "various", "verfugen", "verfugst", "vergleichbar", "vergleichbare",
  "vergleichbaren", "verifiable", "voraussetzung", "voraussetzungen", "vorteil", "vorteilhaft",
  "vorzugsweise", "want", "way", "well", "wide", "widziane", "wiedza", "willing", "willingness",
  "wissen", "work", "worked", "working", "world", "wunschenswert", "wymagane", "wymagania",
  "year", "years", "young", "zadania", "zeitgemass", "zertifikat", "zertifikate",
  "zertifizierung", "zespol", "zespole", "znajomosc", "zusammenarbeit", "zusatzlich",
};

/* clang-format on */

static int
compare (const void *word, const void *entry)
{
  return strcmp (word, *(const char *const *) entry);
}

/* Whether @folded only joins other words. */
gboolean
clara_word_lists_is_stop (const char *folded)
{
  return bsearch (folded, stop_words, G_N_ELEMENTS (stop_words), sizeof *stop_words, compare) !=
         NULL;
}

/* Whether @folded stands in every job text. */
gboolean
clara_word_lists_is_generic (const char *folded)
{
  return bsearch (folded, generic_words, G_N_ELEMENTS (generic_words), sizeof *generic_words,
                  compare) != NULL;
}
