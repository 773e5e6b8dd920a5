/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-words.h"

#include "clara-tokens.h"

#include <string.h>

#define TITLE    (1 << 0)
#define EMPLOYER (1 << 1)
#define SCHOOL   (1 << 2)
#define PLACE    (1 << 3)
#define LEVEL    (1 << 4) /* senior, junior: a title, but no more than its colour */

/* Folded words, parted by blanks, in English, German, French, Spanish and Polish. They only help to tell the parts of a
 * heading apart; what is written is kept as it is. */
static const struct
{
  const char *words;
  guint sort;
} groups[] = {
  { "engineer developer programmer architect analyst scientist designer manager director "
    "consultant administrator"
    " assistant specialist coordinator supervisor technician nurse accountant bookkeeper clerk "
    "officer lead head chief"
    " president ceo cto cfo coo founder cofounder owner partner associate intern trainee "
    "apprentice researcher teacher"
    " lecturer professor tutor instructor driver operator mechanic electrician plumber carpenter "
    "welder cook chef waiter"
    " waitress barista bartender baker cashier salesperson seller representative agent advisor "
    "adviser recruiter editor"
    " writer journalist translator interpreter lawyer attorney paralegal solicitor counsel "
    "secretary receptionist"
    " physician doctor surgeon therapist physiotherapist pharmacist dentist midwife carer "
    "caregiver paramedic tester qa"
    " sre devops planner buyer controller auditor treasurer worker labourer laborer cleaner guard "
    "foreman strategist"
    " marketer producer photographer artist librarian biologist chemist physicist statistician "
    "economist psychologist"
    " counsellor counselor handler picker packer dispatcher executive member fellow volunteer "
    "postdoc scrum master"
    " freelancer contractor internship placement housekeeper porter steward attendant inspector "
    "surveyor "
    "estimator machinist"
    " fitter installer broker underwriter teller claims educator trainer coach mentor helper vp",
    TITLE },
  { "entwickler programmierer ingenieur architekt leiter leitung berater verkaufer sachbearbeiter "
    "buchhalter"
    " bilanzbuchhalter kaufmann kauffrau assistent assistenz referent techniker mechaniker "
    "mechatroniker elektriker"
    " elektroniker pfleger krankenschwester pflegefachmann pflegefachfrau pflegehelfer "
    "altenpfleger lehrer erzieher"
    " erzieherin arzt arztin apotheker fahrer lagerist disponent koch kochin kellner backer "
    "verkauferin praktikant"
    " praktikantin praktikum werkstudent auszubildende auszubildender azubi geschaftsfuhrer "
    "vorstand "
    "mitarbeiter aushilfe meister"
    " facharbeiter helfer sekretarin chemiker physiker informatiker fachinformatiker tester "
    "gestalter redakteur"
    " steuerfachangestellte steuerberater volontar trainer dozent wissenschaftler hausmeister "
    "schichtleiter"
    " projektleiter teamleiter abteilungsleiter bachelorand doktorand angestellte angestellter "
    "einkaufer",
    TITLE },
  { "ingenieur ingenieure developpeur developpeuse programmeur analyste architecte chef cheffe "
    "responsable directeur"
    " directrice gestionnaire consultant consultante assistante assistant comptable infirmier "
    "infirmiere soignante"
    " soignant technicien technicienne vendeur vendeuse conseiller conseillere charge chargee "
    "stage stagiaire alternant"
    " alternante apprenti apprentie professeur enseignant enseignante formateur formatrice "
    "chauffeur cuisinier cuisiniere"
    " serveur serveuse employe employee agente agent secretaire medecin pharmacien integrateur "
    "administrateur"
    " administratrice adjoint adjointe redacteur redactrice preparateur magasinier cariste "
    "acheteur acheteuse boulanger"
    " educateur educatrice attache commercial commerciale",
    TITLE },
  { "ingeniero ingeniera desarrollador desarrolladora programador programadora analista arquitecto "
    "jefe jefa gerente"
    " director directora responsable coordinador coordinadora consultor consultora auxiliar "
    "administrativo"
    " administrativa contable enfermero enfermera tecnico tecnica vendedor vendedora dependiente "
    "dependienta asesor"
    " asesora becario becaria aprendiz profesor profesora maestro maestra conductor conductora "
    "cocinero cocinera camarero"
    " camarera secretario secretaria medico medica operario operaria mozo encargado encargada "
    "disenador disenadora"
    " investigador investigadora practicas practicante celador repartidor cajero cajera comercial "
    "supervisor "
    "supervisora",
    TITLE },
  { "programista programistka inzynier kierownik kierowniczka dyrektor dyrektorka analityk "
    "specjalista specjalistka"
    " ksiegowy ksiegowa pielegniarka pielegniarz technik asystent asystentka sprzedawca "
    "sprzedawczyni doradca konsultant"
    " konsultantka praktykant praktykantka stazysta stazystka staz praktyka praktyki nauczyciel "
    "nauczycielka kierowca "
    "kucharz kelner kelnerka"
    " magazynier operator pracownik pracowniczka referent sekretarka lekarz lekarka farmaceuta "
    "mechanik elektryk spawacz"
    " projektant projektantka grafik koordynator koordynatorka przedstawiciel brygadzista monter "
    "opiekun opiekunka"
    " tester menedzer manager logistyk kasjer kasjerka recepcjonistka dyspozytor administrator "
    "architekt",
    TITLE },
  { "senior junior principal staff mlodszy starszy leitender leitende stellvertretender "
    "stellvertretende deputy acting"
    " working student werkstudentin sr jr",
    LEVEL },

  { "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg ohg ug ev mbh "
    "se sa sas sarl sl slu srl"
    " spa bv nv ab oy as zoo sp spolka group holding holdings bank hospital clinic care systems "
    "software solutions"
    " technologies technology labs laboratories consulting services partners industries works "
    "logistics freight"
    " trading foods foundation council ministry agency studio studios media energy motors pharma "
    "health insurance"
    " restaurant hotel bakery bookshop shop store stores supermarket airlines ferries railways "
    "county city department"
    " government nhs trust charity depot house",
    EMPLOYER },
  { "krankenhaus klinik klinikum werke werk bank sparkasse versicherung stadtwerke stadt landkreis "
    "amt ministerium verein"
    " verlag handel fracht spedition treuhand kanzlei praxis apotheke backerei gruppe stiftung "
    "haus pflegeheim"
    " seniorenheim bau technik logistik",
    EMPLOYER },
  { "hopital clinique banque groupe cabinet societe entreprise atelier ateliers laboratoire mairie "
    "ministere agence"
    " etablissements residence ehpad fondation scierie boulangerie librairie transports "
    "association studio famille",
    EMPLOYER },
  { "hospital clinica banco grupo empresa talleres laboratorio ayuntamiento ministerio agencia "
    "fundacion asociacion"
    " servicios consultoria transportes conservas casa centro residencia farmacia panaderia "
    "libreria gestoria bodega",
    EMPLOYER },
  { "szpital klinika lecznica bank grupa spolka firma przedsiebiorstwo zaklad zaklady urzad "
    "ministerstwo agencja fundacja"
    " stowarzyszenie przychodnia apteka piekarnia kwiaciarnia ksiegarnia hurtownia fabryka biuro "
    "systemy linia",
    EMPLOYER },
  { "university college institute institut school academy polytechnic faculty universitat "
    "hochschule fachhochschule"
    " berufsschule berufskolleg schule gymnasium realschule gesamtschule akademie technikerschule "
    "fachschule pflegeschule"
    " universite ecole lycee faculte iut universidad instituto escuela facultad academia colegio "
    "ies universitet"
    " uniwersytet politechnika szkola akademia liceum technikum uczelnia instytut kolleg campus "
    "conservatory seminary mit"
    " eth tu fh polytechnique berufsakademie volkshochschule",
    SCHOOL },
};

/* Endings that make a German or Polish compound a title; folded. */
static const char *const title_endings[] = {
  "entwickler",    "entwicklerin",    "leiter",       "leiterin",     "berater",
  "beraterin",     "techniker",       "technikerin",  "ingenieur",    "ingenieurin",
  "verkaufer",     "verkauferin",     "pfleger",      "pflegerin",    "helfer",
  "helferin",      "assistent",       "assistentin",  "assistenz",    "kaufmann",
  "kauffrau",      "buchhalter",      "buchhalterin", "mechaniker",   "mechatroniker",
  "elektroniker",  "fahrer",          "fahrerin",     "meister",      "meisterin",
  "fuhrer",        "fuhrerin",        "referent",     "referentin",   "bearbeiter",
  "bearbeiterin",  "arbeiter",        "arbeiterin",   "angestellte",  "angestellter",
  "schwester",     "lehrer",          "lehrerin",     "informatiker", "informatikerin",
  "spezialist",    "spezialistin",    "manager",      "managerin",    "planer",
  "planerin",      "prufer",          "pruferin",     "designer",     "designerin",
  "administrator", "administratorin", "praktikant",   "praktikantin", "werkstudent",
  "werkstudentin", "fachmann",        "fachfrau",     "fachkraft",    "kraft",
  "redakteur",     "redakteurin",     "trainee",      "tester",       "testerin",
  "programmierer", "programmiererin", "architekt",    "architektin",  "wirt",
  "wirtin",        "monteur",         "schlosser",    "disponent",    "disponentin",
  "koch",          "kochin",
};

static const char *const employer_endings[] = { "krankenhaus",  "klinik",   "klinikum",
                                                "werke",        "bank",     "gesellschaft",
                                                "versicherung", "apotheke", "backerei",
                                                "spedition",    "kanzlei" };
static const char *const school_endings[] = { "schule", "universitat", "gymnasium", "kolleg",
                                              "akademie" };

static gboolean
ends_with_one_of (const char *word, const char *const *endings, gsize n)
{
  gsize length = strlen (word);

  for (gsize i = 0; i < n; i++)
    if (length > strlen (endings[i]) + 1 && g_str_has_suffix (word, endings[i]))
      return TRUE;

  return FALSE;
}

static GHashTable *
make_table (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_auto (GStrv) words = g_strsplit (groups[i].words, " ", -1);

      for (char **word = words; *word != NULL; word++)
        {
          guint old = GPOINTER_TO_UINT (g_hash_table_lookup (table, *word));

          g_hash_table_insert (table, g_strdup (*word), GUINT_TO_POINTER (old | groups[i].sort));
        }
    }

  return table;
}

static guint
sort_of (const ClaraToken *token)
{
  static GHashTable *table;
  guint sort;

  if (token->kind != CLARA_TOKEN_WORD)
    return 0;
  if (g_once_init_enter (&table))
    g_once_init_leave (&table, make_table ());

  sort = GPOINTER_TO_UINT (g_hash_table_lookup (table, token->folded));
  if (!(sort & TITLE) &&
      ends_with_one_of (token->folded, title_endings, G_N_ELEMENTS (title_endings)))
    sort |= TITLE;
  /* "-in" makes a German title female; the word itself is listed without. */
  if (!(sort & TITLE) && g_str_has_suffix (token->folded, "in") && strlen (token->folded) > 6)
    {
      g_autofree char *male = g_strndup (token->folded, strlen (token->folded) - 2);

      sort |= GPOINTER_TO_UINT (g_hash_table_lookup (table, male)) & TITLE;
    }
  if (ends_with_one_of (token->folded, employer_endings, G_N_ELEMENTS (employer_endings)))
    sort |= EMPLOYER;
  if (ends_with_one_of (token->folded, school_endings, G_N_ELEMENTS (school_endings)))
    sort |= SCHOOL;

  return sort;
}

/* "Ithaca, NY", "Seoul, S.Korea": at most two words, a comma and a short name in capitals. */
static gboolean
looks_like_place (ClaraTokens *tokens)
{
  guint n = clara_tokens_get_n (tokens);
  guint comma = n;
  guint words = 0;

  for (guint i = 0; i + 1 < n; i++)
    {
      const ClaraToken *token = clara_tokens_get (tokens, i);

      if (clara_token_is_sign (token, ',') && comma == n)
        comma = i;
      else if (token->kind == CLARA_TOKEN_NUMBER)
        return FALSE;
      words += token->kind == CLARA_TOKEN_WORD;
    }

  return comma < n && comma > 0 && words <= 5 && n - comma - 2 <= 3 && n - comma - 2 >= 1 &&
         clara_tokens_get (tokens, comma + 1)->kind == CLARA_TOKEN_WORD &&
         clara_tokens_get (tokens, comma + 1)->end - clara_tokens_get (tokens, comma + 1)->start <=
             3;
}

/**
 * clara_profile_look_of:
 * @text: valid UTF-8
 * @start: the first byte of a piece of a heading
 * @end: the byte behind it
 *
 * Guesses what a piece of a heading is by the words in it. Any thread.
 *
 * Returns: how much speaks for each
 */
ClaraProfileLook
clara_profile_look_of (const char *text, guint start, guint end)
{
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);
  ClaraProfileLook look = { 0, 0, 0, 0 };

  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    {
      guint sort = sort_of (clara_tokens_get (tokens, i));

      look.title += (sort & TITLE) ? 3 : (sort & LEVEL) ? 1 : 0;
      look.employer += (sort & EMPLOYER) ? 3 : 0;
      look.school += (sort & SCHOOL) ? 3 : 0;
    }
  look.place = looks_like_place (tokens) ? 3 : 0;

  return look;
}

/**
 * clara_profile_is_unfinished:
 * @text: valid UTF-8
 * @start: the first byte of what is said of an education
 * @end: the byte behind it
 * @left: (out): whether it was given up; FALSE where it goes on
 *
 * Any thread.
 *
 * Returns: whether the words say that it was not finished
 */
gboolean
clara_profile_is_unfinished (const char *text, guint start, guint end, gboolean *left)
{
  static const char *const given_up[] = {
    "abgebrochen",      "ohne abschluss",   "nicht abgeschlossen",
    "nicht beendet",    "abbruch",          "without degree",
    "without a degree", "no degree",        "not finished",
    "not completed",    "unfinished",       "incomplete",
    "dropped out",      "discontinued",     "did not finish",
    "did not graduate", "did not complete", "left without",
    "withdrew",         "interrompu",       "interrompue",
    "non termine",      "non terminee",     "non valide",
    "non validee",      "inacheve",         "inachevee",
    "non obtenu",       "sans diplome",     "abandon",
    "abandonne",        "abandonnee",       "sin terminar",
    "sin finalizar",    "sin titulo",       "no finalizado",
    "no finalizada",    "no terminado",     "no terminada",
    "inconcluso",       "inconclusos",      "inconclusa",
    "incompleto",       "incompleta",       "abandonado",
    "nieukonczone",     "nieukonczony",     "nie ukonczono",
    "nieukonczona",     "przerwane",        "przerwany",
    "bez dyplomu",      "bez obrony",
  };
  static const char *const going_on[] = {
    "ongoing",
    "in progress",
    "expected",
    "anticipated",
    "candidate",
    "currently studying",
    "currently enrolled",
    "part complete",
    "to be completed",
    "laufend",
    "voraussichtlich",
    "angestrebt",
    "noch nicht abgeschlossen",
    "derzeit im studium",
    "en cours",
    "prevu",
    "prevue",
    "en curso",
    "cursando",
    "previsto",
    "prevista",
    "w trakcie",
    "planowane ukonczenie",
    "planowany",
    "przewidywane",
    "obecnie studiuje",
    "student of",
    "kontynuacja",
  };
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);

  *left = FALSE;
  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (given_up); j++)
      if (clara_tokens_match (tokens, i, given_up[j]) > 0)
        {
          *left = TRUE;
          return TRUE;
        }
  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (going_on); j++)
      if (clara_tokens_match (tokens, i, going_on[j]) > 0)
        return TRUE;

  return FALSE;
}

/* Whether a piece begins with one of some phrases. */
static gboolean
begins_with_one_of (const char *text, guint start, guint end, const char *const *phrases, gsize n)
{
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);

  for (gsize i = 0; i < n; i++)
    if (clara_tokens_match (tokens, 0, phrases[i]) > 0)
      return TRUE;

  return FALSE;
}

/**
 * clara_profile_is_gap:
 * @text: valid UTF-8
 * @start: the first byte of the title of an entry
 * @end: the byte behind it
 *
 * Any thread.
 *
 * Returns: whether the person says that they had no employment then: parental leave, looking for work. It counts neither
 *   for nor against them
 */
gboolean
clara_profile_is_gap (const char *text, guint start, guint end)
{
  static const char *const gaps[] = {
    "arbeitssuchend",
    "arbeitsuchend",
    "arbeitslos",
    "elternzeit",
    "mutterschutz",
    "erziehungszeit",
    "auszeit",
    "sabbatical",
    "unemployed",
    "parental leave",
    "maternity leave",
    "paternity leave",
    "career break",
    "career sabbatical",
    "looking for work",
    "job search",
    "family leave",
    "caring leave",
    "sans emploi",
    "recherche d emploi",
    "conge parental",
    "conge maternite",
    "annee sabbatique",
    "desempleado",
    "desempleada",
    "en paro",
    "busqueda de empleo",
    "baja maternal",
    "excedencia",
    "bezrobotny",
    "bezrobotna",
    "poszukiwanie pracy",
    "urlop macierzynski",
    "urlop wychowawczy",
    "urlop rodzicielski",
  };

  return begins_with_one_of (text, start, end, gaps, G_N_ELEMENTS (gaps));
}

/**
 * clara_profile_is_study:
 * @text: valid UTF-8
 * @start: the first byte of the title of an entry
 * @end: the byte behind it
 *
 * Any thread.
 *
 * Returns: whether something was learned then, although it is listed among the employments: "Ausbildung zum Kaufmann"
 */
gboolean
clara_profile_is_study (const char *text, guint start, guint end)
{
  static const char *const studies[] = { "ausbildung",    "berufsausbildung", "umschulung",
                                         "lehre",         "studium",          "bachelorstudium",
                                         "masterstudium", "weiterbildung",    "apprenticeship",
                                         "studies",       "studia",           "estudios" };

  return begins_with_one_of (text, start, end, studies, G_N_ELEMENTS (studies));
}

/* The months that a unit of time has; 0: it is none. */
static guint
unit_of (const ClaraToken *token)
{
  static const char *const years[] = { "year",  "years",  "yr",  "yrs",  "y",     "jahr",
                                       "jahre", "jahren", "an",  "ans",  "annee", "annees",
                                       "ano",   "anos",   "rok", "lata", "lat",   "roku" };
  static const char *const months[] = { "month", "months",  "mo",       "mos",     "m",
                                        "monat", "monate",  "monaten",  "mois",    "mes",
                                        "meses", "miesiac", "miesiace", "miesiecy" };

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    if (clara_token_is_word (token, years[i]))
      return 12;
  for (gsize i = 0; i < G_N_ELEMENTS (months); i++)
    if (clara_token_is_word (token, months[i]))
      return 1;

  return 0;
}

/**
 * clara_profile_is_duration:
 * @text: valid UTF-8
 * @start: the first byte of a piece of a heading
 * @end: the byte behind it
 * @months: (out): how long
 *
 * Any thread.
 *
 * Returns: whether the piece is "3 years", "2 yrs 4 mos" and nothing else
 */
gboolean
clara_profile_is_duration (const char *text, guint start, guint end, guint *months)
{
  g_autoptr (ClaraTokens) tokens = clara_tokens_new (text, start, end);
  gboolean any = FALSE;

  *months = 0;
  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    {
      const ClaraToken *token = clara_tokens_get (tokens, i);
      guint unit = unit_of (clara_tokens_get (tokens, i + 1));

      if (token->kind == CLARA_TOKEN_NUMBER && unit > 0 && token->value <= 600)
        {
          *months += unit * token->value;
          any = TRUE;
          i++;
        }
      else if (token->kind != CLARA_TOKEN_SIGN && !clara_token_is_word (token, "and") &&
               !clara_token_is_word (token, "und") && !clara_token_is_word (token, "et") &&
               !clara_token_is_word (token, "y") && !clara_token_is_word (token, "i"))
        return FALSE;
    }

  return any;
}
