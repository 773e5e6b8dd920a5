/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-words.h"

#define NOT      CLARA_CLAIM_WORD_NOT
#define NO       CLARA_CLAIM_WORD_NO
#define LATE     CLARA_CLAIM_WORD_LATE
#define KNOW     CLARA_CLAIM_WORD_KNOW
#define CONTRAST CLARA_CLAIM_WORD_CONTRAST
#define ASSERT   CLARA_CLAIM_WORD_ASSERT
#define PEOPLE   CLARA_CLAIM_WORD_PEOPLE
#define MANAGE   CLARA_CLAIM_WORD_MANAGE
#define WHO      CLARA_CLAIM_WORD_WHO
#define ONLY     CLARA_CLAIM_WORD_ONLY
#define FINE     CLARA_CLAIM_WORD_FINE
#define PREP     CLARA_CLAIM_WORD_PREP
#define OR       CLARA_CLAIM_WORD_OR
#define SELF     CLARA_CLAIM_WORD_SELF
#define OUR      CLARA_CLAIM_WORD_OUR
#define THE      CLARA_CLAIM_WORD_THE
#define LEARN    CLARA_CLAIM_WORD_LEARN
#define WILL     CLARA_CLAIM_WORD_WILL
#define BRING    CLARA_CLAIM_WORD_BRING
#define PRONOUN  CLARA_CLAIM_WORD_PRONOUN
#define ME       CLARA_CLAIM_WORD_ME
#define TEACH    CLARA_CLAIM_WORD_TEACH

/* Folded words, parted by blanks; a word may stand in several groups, and its flags add up. English, German, French,
 * Spanish, Polish. This is grammar, which no team edits, and so it stands here and not in the lexicon. */
static const struct
{
  const char *words;
  guint flags;
} groups[] = {
  { "not never cannot hardly neither nor non nunca jamas tampoco nigdy", NOT },
  { "nicht nie niemals pas jamais", NOT | LATE },
  { "no without lacking lack lacks zero none kein keine keinen keiner keinem keines keinerlei ohne "
    "aucun aucune sans sin"
    " ningun ninguna ninguno bez brak brakuje",
    NO },
  { "no", NOT },

  { "experience experiences knowledge know knows knew known familiar familiarity exposure skills "
    "skill background use"
    " used using work worked working experienced proficient qualified trained program programmed "
    "expertise idea command"
    " practice practise practised practiced certified certification",
    KNOW },
  { "erfahrung erfahrungen erfahren kenntnis kenntnisse vorkenntnisse wissen kenne kennt "
    "beherrsche vertraut gearbeitet"
    " genutzt benutzt verwendet eingesetzt programmiert praxis praxiserfahrung berufserfahrung "
    "ausbildung ahnung",
    KNOW },
  { "experience experiences connaissance connaissances connais maitrise maitrises maitrisons "
    "utilise utilisee utiliser"
    " pratique pratiquee travaille familier familiere competence competences notion notions",
    KNOW },
  { "experiencia experiencias conocimiento conocimientos conozco conoce domino manejo manejado "
    "usado usada utilizado"
    " utilizada trabajado trabajada familiarizado familiarizada nociones uso formacion",
    KNOW },
  { "doswiadczenia doswiadczenie wiedzy wiedza znajomosci znajomosc znam zna umiem umiejetnosci "
    "pracowalem pracowalam"
    " pracowal uzywalem uzywalam uzywal korzystalem korzystalam programowalem programowalam "
    "praktyki stosowalem"
    " stosowalam stycznosci",
    KNOW },

  { "but however although though yet whereas instead aber sondern jedoch doch allerdings hingegen "
    "dafur stattdessen mais"
    " cependant toutefois pero sino aunque ale lecz jednak natomiast zato",
    CONTRAST },

  { "fluent experienced expert proficient strong solid skilled extensive excellent deep certified "
    "confident comfortable"
    " used wrote built developed designed led created implemented maintained worked managed ran "
    "introduced migrated"
    " automated now currently good very daily years",
    ASSERT },
  { "erfahren sicher sehr gute guter gut fundierte umfangreiche langjahrige sichere entwickelte "
    "entwickelt arbeite"
    " arbeitete programmiere nutze beherrsche betreue leitete schrieb baute jahre taglich",
    ASSERT },
  { "maitrise expert experte solide solides bonne bonnes excellente courant developpe utilise "
    "travaille realise gere"
    " concu connais annees",
    ASSERT },
  { "experto experta dominio solida solidos amplia amplios buen buenos manejo desarrolle "
    "desarrollo utilizo uso trabajo"
    " anos conozco",
    ASSERT },
  { "bardzo dobra dobrze biegle znam doswiadczenie pracuje programuje tworze stworzylem rozwijalem "
    "lat lata",
    ASSERT },

  { "team teams developers engineers people staff colleagues coworkers analysts scientists "
    "designers testers consultants"
    " programmers administrators architects contractors nurses accountants students interns "
    "specialists technicians"
    " employees freelancers experts juniors seniors trainees clinicians doctors drivers clerks "
    "members apprentices"
    " vendors suppliers agencies researchers",
    PEOPLE },
  { "mitarbeiter mitarbeitern mitarbeiterinnen kollegen kolleginnen entwickler entwicklern "
    "entwicklerinnen ingenieure"
    " ingenieuren teams leute personen menschen studenten studierende studierenden auszubildende "
    "auszubildenden"
    " programmierer programmierern fachkrafte fachkraften spezialisten berater beratern analysten "
    "pflegekrafte"
    " pflegekraften dienstleister dienstleistern softwareentwickler softwareentwicklern",
    PEOPLE },
  { "equipe equipes developpeurs ingenieurs collegues personnes stagiaires analystes "
    "collaborateurs techniciens"
    " infirmieres infirmiers comptables consultants specialistes etudiants prestataires",
    PEOPLE },
  { "equipo equipos desarrolladores ingenieros companeros personas analistas tecnicos becarios "
    "enfermeras enfermeros"
    " contables consultores especialistas estudiantes programadores empleados proveedores",
    PEOPLE },
  { "zespol zespolu zespolem zespoly programistow programistami programisci osob osoby osobami "
    "inzynierow inzynierami"
    " kolegow kolegami pracownikow pracownikami stazystow analitykow specjalistow studentow "
    "pielegniarek ksiegowych"
    " testerow dostawcow",
    PEOPLE },

  { "managed manage managing supervised supervise supervising led lead leading oversaw overseeing "
    "coordinated"
    " coordinating directed recruited recruiting hired hiring interviewed headed heading supported "
    "assisted alongside"
    " with of by for between from",
    MANAGE },
  { "leitete leitung fuhrte fuhrung betreute betreuung koordinierte koordination rekrutierte "
    "einstellung beaufsichtigte"
    " mit von zwischen fur",
    MANAGE },
  { "encadre encadrement dirige gere supervise coordonne recrute manage pilote avec de des entre "
    "pour",
    MANAGE },
  { "dirigi dirigido gestione supervise coordine lidere recluta contrate supervision coordinacion "
    "con de entre para",
    MANAGE },
  { "kierowalem kierowalam kierowanie zarzadzalem zarzadzalam zarzadzanie nadzorowalem "
    "nadzorowalam nadzor koordynowalem"
    " koordynacja rekrutacja rekrutowalem z ze dla miedzy",
    MANAGE },

  { "who that which whose using die das der welche welcher welches qui que quienes cuales ktorzy "
    "ktory ktora ktore utilisant"
    " usando uzywajacych",
    WHO },
  { "only just merely solely nur bloss seulement uniquement solo solamente unicamente tylko "
    "wylacznie longer mehr",
    ONLY },
  { "problem problems doubt doubts issue issues trouble difficulty difficulties afraid matter "
    "wonder probleme problemen"
    " zweifel schwierigkeiten soucis souci problemes doute difficulte difficultes problema "
    "problemas duda dificultad"
    " dificultades problemu problemow watpliwosci trudnosci interruption downtime error errors "
    "fehler erreur erreurs"
    " errores bledow fear shortage",
    FINE },
  { "in with of for on at to into from by before after while during since until when where mit von "
    "bei fur an zu vor nach"
    " bevor wahrend im am en avec de des du pour dans par avant apres depuis con para por antes "
    "desde z ze w we do dla na"
    " przed po od przy",
    PREP },
  { "or nor and oder noch und ou ni et o y e lub ani i oraz", OR },
  { "member part joined within inside one as in mitglied teil membre miembro parte czlonek czescia "
    "im among",
    SELF },
  { "our unser unsere unserem notre nuestro nuestra nasz nasze naszego we", OUR },
  { "das el l the my all some several two three four five other die meine alle mehrere les mes des "
    "plusieurs los las mis varios moi"
    " wszyscy kilku",
    THE },
  { "lernen erlernen kennenlernen kennenzulernen einarbeiten einzuarbeiten dazulernen learn "
    "apprendre aprender"
    " nauczyc uczyc poznac",
    LEARN },
  { "will wollen bereit motiviert mochte wurde freue gern gerne lernwillig", WILL },
  { "bring use apply contribute share offer put continue keep pass give einbringen nutzen apporter "
    "mettre aportar",
    BRING },
  { "ich mich i", PRONOUN },
  { "me mich moi mnie", ME },
  { "trained taught training mentored coached explained teaching angeleitet geschult erklart "
    "unterrichtet ausgebildet "
    "formation forme formes expliquais explique ensene explicaba explique szkolilem szkolilam "
    "uczylem uczylam "
    "tlumaczylem tlumaczylam",
    TEACH },
};

/* Folded; each begins a wish or says that it is being learned. */
static const char *const wishes[] = {
  "aim to",
  "aiming to",
  "am learning",
  "aspire to",
  "aspiring",
  "curious about",
  "currently learning",
  "eager for",
  "eager to",
  "excited to",
  "goal is to",
  "hope to",
  "hoping to",
  "interest in",
  "interested in",
  "keen on learning",
  "keen to",
  "looking for",
  "looking forward to",
  "looking to",
  "motivated to",
  "open to learning",
  "opportunity to learn",
  "plan to",
  "planning to",
  "ready to learn",
  "seeking",
  "started learning",
  "still learning",
  "want to",
  "wants to",
  "willing to acquire",
  "willing to learn",
  "willing to train",
  "willingness to learn",
  "wish to",
  "would like to",
  "would love to",
  "would enjoy",
  "yet to learn",

  "mochte",
  "wurde gern",
  "wurde gerne",
  "wurde ich gern",
  "wurde ich gerne",
  "interessiert an",
  "interesse an",
  "interessiere mich",
  "lerne gerade",
  "lerne derzeit",
  "lerne aktuell",
  "lerne zurzeit",
  "lerne momentan",
  "lerne ich gerade",
  "lerne ich derzeit",
  "strebe",
  "freue mich auf",
  "freue mich darauf",
  "neugierig auf",
  "lust auf",
  "suche eine",
  "suche einen",
  "auf der suche",

  "souhaite",
  "souhaiterais",
  "souhaitant",
  "aimerais",
  "voudrais",
  "desireux de",
  "desireuse de",
  "envie de",
  "envie d",
  "interesse par",
  "interessee par",
  "curieux de",
  "curieuse de",
  "motive a",
  "motivee a",
  "apprends",
  "pret a apprendre",
  "prete a apprendre",
  "a la recherche",
  "recherche un",
  "recherche une",
  "en cours d apprentissage",

  "me gustaria",
  "quiero",
  "quisiera",
  "deseo",
  "interesado en",
  "interesada en",
  "interes en",
  "interes por",
  "ganas de",
  "dispuesto a aprender",
  "dispuesta a aprender",
  "dispuesto a formarme",
  "dispuesta a formarme",
  "aprendiendo",
  "busco",
  "aspiro a",
  "espero",
  "deseando",
  "estoy aprendiendo",

  "chcialbym",
  "chcialabym",
  "chce",
  "chetnie naucze",
  "chetnie poznam",
  "zainteresowany",
  "zainteresowana",
  "interesuje mnie",
  "interesuje sie",
  "interesuja mnie",
  "ucze sie",
  "pragne",
  "planuje",
  "gotowy do nauki",
  "gotowa do nauki",
  "szukam",
  "poszukuje",
  "naucze sie",
  "chec nauki",
  "chec poznania",
};

typedef struct
{
  GHashTable *flags;  /* word → what it does */
  GHashTable *wishes; /* first word → GPtrArray of phrases */
} Words;

static Words *
make_words (void)
{
  Words *words = g_new0 (Words, 1);

  words->flags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  words->wishes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_auto (GStrv) parts = g_strsplit (groups[i].words, " ", -1);

      for (char **part = parts; *part != NULL; part++)
        {
          guint old = GPOINTER_TO_UINT (g_hash_table_lookup (words->flags, *part));

          g_hash_table_insert (words->flags, g_strdup (*part),
                               GUINT_TO_POINTER (old | groups[i].flags));
        }
    }
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_auto (GStrv) parts = g_strsplit (wishes[i], " ", 2);
      GPtrArray *phrases = g_hash_table_lookup (words->wishes, parts[0]);

      if (phrases == NULL)
        {
          phrases = g_ptr_array_new ();
          g_hash_table_insert (words->wishes, g_strdup (parts[0]), phrases);
        }
      g_ptr_array_add (phrases, (gpointer) wishes[i]);
    }

  return words;
}

static Words *
get_words (void)
{
  static Words *words;

  if (g_once_init_enter (&words))
    g_once_init_leave (&words, make_words ());

  return words;
}

/**
 * clara_claim_word_look_up:
 * @token: a token
 *
 * Any thread.
 *
 * Returns: all that the word can do to a claim: a set of #ClaraClaimWord
 */
guint
clara_claim_word_look_up (const ClaraToken *token)
{
  if (token->kind != CLARA_TOKEN_WORD)
    return 0;

  return GPOINTER_TO_UINT (g_hash_table_lookup (get_words ()->flags, token->folded));
}

/**
 * clara_claim_match_wish:
 * @tokens: tokens
 * @index: where to look
 *
 * Any thread.
 *
 * Returns: how many tokens the words of a wish take that begin at @index; 0 where none do
 */
guint
clara_claim_match_wish (ClaraTokens *tokens, guint index)
{
  const ClaraToken *token = clara_tokens_get (tokens, index);
  guint longest = 0;
  GPtrArray *phrases;

  if (token->kind != CLARA_TOKEN_WORD)
    return 0;

  phrases = g_hash_table_lookup (get_words ()->wishes, token->folded);
  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    longest = MAX (longest, clara_tokens_match (tokens, index, g_ptr_array_index (phrases, i)));

  return longest;
}
