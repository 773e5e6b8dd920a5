/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-date-words.h"

#define MONTH  CLARA_DATE_WORD_MONTH
#define SEASON CLARA_DATE_WORD_SEASON
#define OF     CLARA_DATE_WORD_OF
#define TO     CLARA_DATE_WORD_TO
#define SINCE  CLARA_DATE_WORD_SINCE
#define FROM   CLARA_DATE_WORD_FROM
#define UNTIL  CLARA_DATE_WORD_UNTIL
#define IN     CLARA_DATE_WORD_IN
#define PART   CLARA_DATE_WORD_PART
#define EXPECT CLARA_DATE_WORD_EXPECT
#define ROMAN  CLARA_DATE_WORD_ROMAN
#define MODEL  CLARA_DATE_WORD_MODEL
#define AND    CLARA_DATE_WORD_AND

/* Folded words, parted by blanks. They are the grammar of a date, which no team edits, and so stand here and not in the
 * lexicon. English, German, French, Spanish, Polish; a word that several share stands once. */
static const struct
{
  const char *words;
  guint flags;
  guint value;
} groups[] = {
  { "january jan januar janner jan janvier janv enero ene styczen stycznia styczniu sty", MONTH,
    1 },
  { "february feb febr februar feber fevrier fevr fev febrero luty lutego lutym lut", MONTH, 2 },
  { "march mar marz maerz mrz mars marzo marzec marca marcu", MONTH, 3 },
  { "april apr avril avr abril abr kwiecien kwietnia kwietniu kwi", MONTH, 4 },
  { "may mai mayo maj maja maju", MONTH, 5 },
  { "june jun juni juin junio czerwiec czerwca czerwcu cze", MONTH, 6 },
  { "july jul juli juillet juil julio lipiec lipca lipcu lip", MONTH, 7 },
  { "august aug aout agosto ago sierpien sierpnia sierpniu sie", MONTH, 8 },
  { "september sept sep septembre septiembre setiembre set wrzesien wrzesnia wrzesniu wrz", MONTH,
    9 },
  { "october oct oktober okt octobre octubre pazdziernik pazdziernika pazdzierniku paz pazdz",
    MONTH, 10 },
  { "november nov novembre noviembre listopad listopada listopadzie lis", MONTH, 11 },
  { "december dec dezember dez decembre diciembre dic grudzien grudnia grudniu gru", MONTH, 12 },

  { "spring fruhling fruhjahr fruehling fruehjahr printemps primavera wiosna wiosny", SEASON, 3 },
  { "summer sommer sommersemester sose ss ete verano lato lata latem", SEASON, 6 },
  { "autumn fall herbst automne otono jesien jesieni jesienia", SEASON, 9 },
  { "winter wintersemester wise ws hiver invierno zima zimy", SEASON, 0 },

  { "de", OF | FROM, 0 },
  { "del", OF | FROM, 0 },
  { "of d", OF, 0 },
  { "from", FROM | SINCE, 0 },
  { "von vom du", FROM, 0 },
  { "between zwischen entre miedzy", FROM | AND, 0 },
  { "since seit ab depuis des desde od starting beginning poczawszy", SINCE | FROM, 0 },
  { "to through thru a al po", TO, 0 },
  { "und and et y", AND, 0 },
  { "until till til bis hasta jusqu do zum au", TO | UNTIL, 0 },
  { "in im en w we roku rok year class promotion graduated graduation abschluss absolvent dated",
    IN, 0 },
  { "early late mid anfang mitte ende debut fin mi principios finales mediados poczatek koniec",
    PART, 0 },
  { "expected exp anticipated estimated voraussichtlich vsl geplant erwartet prevu prevue previsto "
    "prevista planowany"
    " planowane planowana przewidywany",
    EXPECT, 0 },

  { "i", ROMAN, 1 },
  { "ii", ROMAN, 2 },
  { "iii", ROMAN, 3 },
  { "iv", ROMAN, 4 },
  { "v", ROMAN, 5 },
  { "vi", ROMAN, 6 },
  { "vii", ROMAN, 7 },
  { "viii", ROMAN, 8 },
  { "ix", ROMAN, 9 },
  { "x", ROMAN, 10 },
  { "xi", ROMAN, 11 },
  { "xii", ROMAN, 12 },

  { "windows server office exchange sharepoint studio autocad iso din iec ieee nen bs norm norme "
    "norma rfc version release"
    " excel word project visio access powerpoint dynamics navision solidworks revit inventor sage "
    "photoshop indesign"
    " es ecmascript sql edition model modell modele typ type article artikel par nr no room zimmer "
    "route",
    MODEL, 0 },
};

/* Folded; all that says "till today". */
static const char *const now[] = {
  "at present",
  "actuel",
  "actuellement",
  "actual",
  "actualidad",
  "actualmente",
  "ahora",
  "aktualnie",
  "aktuell",
  "andauernd",
  "a aujourd hui",
  "a ce jour",
  "a present",
  "aujourd hui",
  "bis dato",
  "bis heute",
  "bis jetzt",
  "ce jour",
  "chwili obecnej",
  "chwila obecna",
  "continuing",
  "current",
  "currently",
  "date",
  "dato",
  "derzeit",
  "dnia dzisiejszego",
  "do chwili obecnej",
  "do teraz",
  "dzis",
  "dzisiaj",
  "en cours",
  "en curso",
  "fecha",
  "fortlaufend",
  "gegenwart",
  "gegenwartig",
  "hasta hoy",
  "hasta la fecha",
  "hasta la actualidad",
  "heute",
  "hoy",
  "jetzt",
  "la actualidad",
  "la fecha",
  "laufend",
  "maintenant",
  "momentan",
  "nadal",
  "now",
  "obecnie",
  "ongoing",
  "present",
  "presente",
  "teraz",
  "till date",
  "till now",
  "time of writing",
  "to date",
  "to present",
  "today",
  "until now",
  "until today",
  "w trakcie",
  "zurzeit",
};

static GHashTable *
make_table (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_auto (GStrv) words = g_strsplit (groups[i].words, " ", -1);

      for (char **word = words; *word != NULL; word++)
        g_hash_table_insert (table, g_strdup (*word), GUINT_TO_POINTER (i + 1));
    }

  return table;
}

/**
 * clara_date_word_look_up:
 * @token: a token
 * @value: (out) (optional): what it counts; untouched when it is no word of a date
 *
 * Any thread.
 *
 * Returns: all that the word can do in a date
 */
ClaraDateWord
clara_date_word_look_up (const ClaraToken *token, guint *value)
{
  static GHashTable *table;
  gsize group;

  if (token->kind != CLARA_TOKEN_WORD)
    return CLARA_DATE_WORD_NONE;

  if (g_once_init_enter (&table))
    g_once_init_leave (&table, make_table ());

  group = GPOINTER_TO_UINT (g_hash_table_lookup (table, token->folded));
  if (group == 0)
    return CLARA_DATE_WORD_NONE;

  if (value != NULL)
    *value = groups[group - 1].value;
  return groups[group - 1].flags;
}

/**
 * clara_date_match_now:
 * @tokens: tokens
 * @index: where to look
 *
 * Looks for the words that say "till today", in any of the five languages. Any thread.
 *
 * Returns: how many tokens they take; 0 when none stands at @index
 */
guint
clara_date_match_now (ClaraTokens *tokens, guint index)
{
  guint longest = 0;

  if (clara_tokens_get (tokens, index)->kind != CLARA_TOKEN_WORD)
    return 0;

  for (gsize i = 0; i < G_N_ELEMENTS (now); i++)
    longest = MAX (longest, clara_tokens_match (tokens, index, now[i]));

  return longest;
}
