/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-profile-words.h"
#include "clara-tokens.h"

#include <string.h>

/* Words behind a degree that make it something else: "Master thesis", "PhD students". */
static gboolean
is_no_degree (ClaraProfileReading *self, const ClaraLexiconHit *hit)
{
  static const char *const words[] = { "thesis",    "theses",     "tesis",      "these",
                                       "memoire",   "students",   "candidates", "programme",
                                       "craftsman", "class",      "studenten",  "level",
                                       "courses",   "doktoranden" };
  ClaraTerms *terms = clara_outline_get_terms (self->outline);
  guint next = hit->first_term + hit->n_terms;
  const ClaraTerm *term;

  if (next >= clara_terms_get_n (terms))
    return FALSE;
  term = clara_terms_get (terms, next);
  for (const char *p = self->text + hit->end; p < self->text + term->start; p++)
    if (*p != ' ' && *p != '-' && *p != '\'')
      return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (term->folded, words[i]) == 0)
      return TRUE;

  return FALSE;
}

/* A school's own name: "Liceum" says what was learned there, "Tidal College" does not. */
static gboolean
names_school (ClaraProfileReading *self, const ClaraLexiconHit *hit)
{
  return hit->n_terms <= 2 && clara_profile_look_of (self->text, hit->start, hit->end).school >= 3;
}

/* BA, M.S., BEng: too short for the lexicon, which is asked of any text; under a heading of education they are degrees.
 * @end gets the byte behind it. */
static gboolean
find_letters (const char *text, guint start, guint stop, guint *end, ClaraDegreeLevel *level)
{
  static const struct
  {
    const char *letters;
    ClaraDegreeLevel level;
  } degrees[] = {
    { "BA", CLARA_DEGREE_BACHELOR },   { "BS", CLARA_DEGREE_BACHELOR },
    { "BSc", CLARA_DEGREE_BACHELOR },  { "BEng", CLARA_DEGREE_BACHELOR },
    { "BBA", CLARA_DEGREE_BACHELOR },  { "BTech", CLARA_DEGREE_BACHELOR },
    { "BEd", CLARA_DEGREE_BACHELOR },  { "BCom", CLARA_DEGREE_BACHELOR },
    { "BE", CLARA_DEGREE_BACHELOR },   { "AB", CLARA_DEGREE_BACHELOR },
    { "MA", CLARA_DEGREE_MASTER },     { "MS", CLARA_DEGREE_MASTER },
    { "MSc", CLARA_DEGREE_MASTER },    { "MEng", CLARA_DEGREE_MASTER },
    { "MTech", CLARA_DEGREE_MASTER },  { "MCom", CLARA_DEGREE_MASTER },
    { "PhD", CLARA_DEGREE_DOCTORATE }, { "AS", CLARA_DEGREE_ASSOCIATE },
    { "AA", CLARA_DEGREE_ASSOCIATE },
  };
  char letters[8];
  guint n = 0;
  guint at = start;

  for (; at < stop && n < sizeof letters - 1 && (g_ascii_isalpha (text[at]) || text[at] == '.');
       at++)
    if (text[at] != '.')
      letters[n++] = text[at];
  letters[n] = '\0';
  if (at < stop && text[at] != ' ' && text[at] != ',' && text[at] != '(' && text[at] != ':')
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (degrees); i++)
    if (strcmp (letters, degrees[i].letters) == 0)
      {
        *end = at;
        *level = degrees[i].level;
        return TRUE;
      }

  return FALSE;
}

/**
 * clara_profile_find_degree:
 * @self: what is being read
 * @start: the first byte of a part of the text
 * @end: the byte behind it
 * @degree: (out caller-allocates): where the words of the degree stand; untouched when none does
 * @level: (out): how high it is
 *
 * Finds the degree that a part of the text claims for the person: the highest that is named.
 *
 * Returns: whether there is one
 */
gboolean
clara_profile_find_degree (ClaraProfileReading *self,
                           guint start,
                           guint end,
                           ClaraPiece *degree,
                           ClaraDegreeLevel *level)
{
  g_autoptr (GArray)
      hits = clara_profile_find (self, start, end, CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE));
  gboolean found = FALSE;

  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      ClaraDegreeLevel height;

      if (!clara_degree_level_from_string (hit->entry->value, &height) ||
          is_no_degree (self, hit) || names_school (self, hit) ||
          clara_profile_claim_at (self, hit->start, hit->end, NULL) != CLARA_CLAIM_ASSERTED)
        continue;
      if (found && height <= *level)
        continue;
      found = TRUE;
      *level = height;
      degree->start = hit->start;
      degree->end = hit->end;
    }
  if (!found && find_letters (self->text, start, end, &degree->end, level))
    {
      degree->start = start;
      found = TRUE;
    }

  return found;
}

/**
 * clara_profile_guess_level:
 * @self: what is being read
 * @piece: the name of a school, or of what was learned there
 *
 * Returns: what its words say of the level where no degree is named
 */
ClaraDegreeLevel
clara_profile_guess_level (ClaraProfileReading *self, const ClaraPiece *piece)
{
  static const char *const trades[] = {
    "fachschulabschluss", "berufsschule", "berufskolleg", "pflegeschule",  "fachschule",
    "technikerschule",    "technikum",    "zawodowa",     "professionnel", "formacion profesional",
    "vocational",         "tecnico",      "tecnica",      "technicien",    "technicienne",
    "diplome d",          "diplome de",   "certificate",  "diploma",       "apprenticeship",
    "ausbildung",         "umschulung",   "lehre",        "gepruft",       "geprufte",
    "geprufter",
  };
  g_autoptr (GArray) hits = NULL;
  g_autoptr (ClaraTokens) tokens = NULL;

  if (piece->end <= piece->start)
    return CLARA_DEGREE_NONE;

  tokens = clara_tokens_new (self->text, piece->start, piece->end);
  for (guint i = 0; i + 1 < clara_tokens_get_n (tokens); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (trades); j++)
      if (clara_tokens_match (tokens, i, trades[j]) > 0)
        return CLARA_DEGREE_ASSOCIATE;

  hits = clara_profile_find (self, piece->start, piece->end,
                             CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE));
  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);
      ClaraDegreeLevel level;
      guint length = hit->end - hit->start;

      /* "Tidal College" looks like the French school for children. */
      if (length == strlen ("college") &&
          g_ascii_strncasecmp (self->text + hit->start, "college", length) == 0)
        continue;
      if (names_school (self, hit) && clara_degree_level_from_string (hit->entry->value, &level))
        return level;
    }

  return CLARA_DEGREE_NONE;
}
