/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"

#include <string.h>

#define MAX_SCHOOL_TERMS 12

#define DEGREES CLARA_LEXICON_MASK (CLARA_LEXICON_DEGREE)
#define STUDIES (DEGREES | CLARA_LEXICON_MASK (CLARA_LEXICON_FIELD))
#define PLACES  CLARA_LEXICON_MASK (CLARA_LEXICON_PLACE)
#define TRADES                                                                                     \
  (CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE) | CLARA_LEXICON_MASK (CLARA_LEXICON_SKILL) |           \
   CLARA_LEXICON_MASK (CLARA_LEXICON_CERTIFICATION))

/* Words that name a school by themselves, or with the words beside them. */
#define SCHOOLS_1                                                                                  \
  " university college school institute academy polytechnic conservatory seminary universitat "    \
  "hochschule fachhochschule"                                                                      \
  " gymnasium realschule gesamtschule berufsschule berufskolleg akademie oberschule grundschule "  \
  "schule kolleg berufsakademie"                                                                   \
  " universite ecole lycee institut faculte conservatoire iut ifsi universidad universitat "       \
  "colegio instituto escuela facultad"                                                             \
  " academia politecnica ies uniwersytet uniwersytetu politechnika politechniki akademia "         \
  "akademii szkola szkoly liceum"
#define SCHOOLS_2                                                                                  \
  " technikum zespol universita politecnico universiteit universitet hogeschool tu fh eth epfl "   \
  "mit rwth kit tum lmu hec insead"                                                                \
  " essec lse ucl ucla nyu agh sgh caltech esade iese iit nit sciencespo sorbonne harvard "        \
  "stanford yale princeton oxford"                                                                 \
  " cambridge columbia cornell polimi kth dtu eur upc upm uam ucm uab pwr put ukf uj umk sggw "    \
  "wsb humboldt "
#define SCHOOLS SCHOOLS_1 SCHOOLS_2

/* Small words within the name of a school. */
#define WITHIN                                                                                     \
  " of the for and de la le des du del den der die fur und in zu an et en y e im w we i sw l d "   \
  "st saint at al upon ks gen nr "

static gboolean
is_school_word (const ClaraDraft *draft, guint term)
{
  const char *folded;

  if (term >= draft->n_terms || !clara_draft_is_capital (draft, term))
    return FALSE;
  folded = clara_draft_term (draft, term)->folded;
  if (draft->protected[term] != NULL && g_str_equal (draft->protected[term], "school"))
    return TRUE;
  if (clara_words_hold (" tu fh eth epfl mit rwth kit tum lmu hec lse ucl nyu agh sgh iut ifsi ies "
                        "iit nit kth dtu eur upc upm"
                        " uam ucm uab pwr put uj umk wsb ",
                        folded))
    return clara_draft_is_shouted (draft, term) &&
           (draft->lines[draft->line_of[term]].section == CLARA_SECTION_EDUCATION ||
            strcmp (folded, "put") != 0);

  return clara_words_hold (SCHOOLS, folded) || g_str_has_suffix (folded, "universitat") ||
         g_str_has_suffix (folded, "hochschule") || g_str_has_suffix (folded, "gymnasium") ||
         (g_str_has_suffix (folded, "schule") && strlen (folded) > 8);
}

/* Whether a word may stand in the name of a school beside the word that says it is one. */
static gboolean
may_belong (const ClaraDraft *draft, guint term)
{
  if (term >= draft->n_terms ||
      (!clara_draft_is_free (draft, term) && draft->taken[term] != CLARA_REDACTION_NAME + 1))
    return FALSE;
  if (clara_draft_has_kind (draft, term, DEGREES) && !is_school_word (draft, term))
    return FALSE;

  return clara_draft_year (draft, term) == 0 &&
         (clara_draft_is_capital (draft, term) || clara_draft_is_one_of (draft, term, WITHIN) ||
          (clara_draft_is_number (draft, term) && clara_draft_characters (draft, term) <= 2));
}

/* Backwards a field of study is what was studied, not where: `BSc Computing Brackenford University`. */
static guint
school_start (const ClaraDraft *draft, guint term)
{
  guint first = term;

  for (guint i = term; i > 0 && term - i < MAX_SCHOOL_TERMS; i--)
    {
      if (!clara_draft_joined (draft, i - 1, "-.'&") || !may_belong (draft, i - 1))
        break;
      if (clara_draft_has_kind (draft, i - 1, STUDIES) && !is_school_word (draft, i - 1) &&
          !clara_draft_has_kind (draft, i - 1, PLACES))
        break;
      if (clara_draft_is_one_of (draft, i - 1, " at in an der en w we y and und et i ") &&
          !clara_draft_is_capital (draft, i - 1))
        break;
      if (clara_draft_is_capital (draft, i - 1))
        first = i - 1;
    }

  return first;
}

static guint
school_stop (const ClaraDraft *draft, guint term)
{
  guint stop = term + 1;

  for (guint i = term + 1; i < draft->n_terms && i < term + MAX_SCHOOL_TERMS; i++)
    {
      /* The name of a town behind a comma is a place; behind a blank it belongs to the school. */
      if (!clara_draft_joined (draft, i - 1, "-.'&\"") || !may_belong (draft, i))
        break;
      if (clara_draft_has_kind (draft, i, STUDIES) && clara_draft_joined (draft, i - 1, "") &&
          !clara_draft_is_one_of (draft, i - 1, WITHIN) && !clara_draft_has_kind (draft, i, PLACES))
        break;
      if (clara_draft_is_capital (draft, i) || clara_draft_is_number (draft, i))
        stop = i + 1;
    }

  return stop;
}

/* A school that somebody works at is an employer, unless it is where they studied as well. */
static gboolean
is_employer (const ClaraDraft *draft, guint term)
{
  ClaraSection section = draft->lines[draft->line_of[term]].section;

  return section == CLARA_SECTION_EXPERIENCE || section == CLARA_SECTION_SUMMARY ||
         section == CLARA_SECTION_REFERENCES || section == CLARA_SECTION_PROJECTS ||
         section == CLARA_SECTION_SKILLS;
}

static char *
fold_terms (const ClaraDraft *draft, guint first, guint stop)
{
  GString *words = g_string_new (NULL);

  for (guint i = first; i < stop; i++)
    g_string_append_printf (words, "%s ", clara_draft_term (draft, i)->folded);

  return g_string_free (words, FALSE);
}

/* Marks schools; where @employers is asked for, only those that @known holds. */
static void
mark_schools (ClaraDraft *draft, GHashTable *known, gboolean employers)
{
  for (guint i = 0; i < draft->n_terms; i++)
    {
      guint first, stop;
      g_autofree char *words = NULL;

      if (!clara_draft_is_free (draft, i) || !is_school_word (draft, i) ||
          is_employer (draft, i) != employers || draft->lines[draft->line_of[i]].heading)
        continue;
      first = school_start (draft, i);
      stop = school_stop (draft, i);
      words = fold_terms (draft, first, stop);
      if (!employers)
        g_hash_table_add (known, g_strdup (words));
      if (!employers || g_hash_table_contains (known, words))
        clara_draft_mark_terms (draft, CLARA_REDACTION_SCHOOL, first, stop);
      i = stop - 1;
    }
}

/* A trade that was learned, as German names hundreds of them: `Fachinformatikerin`, `Zerspanungsmechaniker`. */
static gboolean
is_trade (const ClaraDraft *draft, guint term)
{
  static const char *const endings[] = { "iker",        "ikerin",    "mann",        "frau",
                                         "fachkraft",   "helfer",    "helferin",    "pfleger",
                                         "pflegerin",   "techniker", "technikerin", "fachwirt",
                                         "fachwirtin",  "assistent", "assistentin", "angestellte",
                                         "angestellter" };
  const char *folded = clara_draft_term (draft, term)->folded;

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (strlen (folded) > strlen (endings[i]) + 3 && g_str_has_suffix (folded, endings[i]))
      return TRUE;

  return clara_draft_has_kind (draft, term, TRADES);
}

/* Whether a piece of a line under education can only be the school: capital words that nothing explains. */
static gboolean
is_unexplained (ClaraDraft *draft, guint first, guint stop)
{
  guint capitals = 0;

  if (stop - first > 6)
    return FALSE;
  for (guint i = first; i < stop; i++)
    {
      if (!clara_draft_is_free (draft, i) || clara_is_ordinary (draft, i) || is_trade (draft, i) ||
          clara_draft_has_kind (draft, i, PLACES | STUDIES) || clara_draft_is_number (draft, i))
        return FALSE;
      if (clara_draft_is_capital (draft, i))
        capitals++;
      else if (!clara_draft_is_one_of (draft, i, WITHIN))
        return FALSE;
    }

  return capitals > 0;
}

static gboolean
line_has (const ClaraDraft *draft, const ClaraDraftLine *line, guint kinds, ClaraRedactionKind kind)
{
  for (guint i = line->first; i < line->stop; i++)
    if (clara_draft_has_kind (draft, i, kinds) || draft->taken[i] == (guint8) (kind + 1))
      return TRUE;

  return FALSE;
}

/* `Sciences Po` and `Harrowmere`: no word says school; the last piece of an entry that nothing else explains. */
static void
mark_by_position (ClaraDraft *draft)
{
  for (guint i = 0; i < draft->n_lines; i++)
    {
      const ClaraDraftLine *line = &draft->lines[i];
      guint found_first = 0, found_stop = 0;

      if (line->section != CLARA_SECTION_EDUCATION || line->heading ||
          line->stop - line->first > 30)
        continue;
      /* The entry may have its school on the line beside this one. */
      if (line_has (draft, line, 0, CLARA_REDACTION_SCHOOL) ||
          (i > 0 && line_has (draft, line - 1, 0, CLARA_REDACTION_SCHOOL)) ||
          (i + 1 < draft->n_lines && line_has (draft, line + 1, 0, CLARA_REDACTION_SCHOOL)))
        continue;
      if (!line_has (draft, line, DEGREES, CLARA_REDACTION_SCHOOL) &&
          !(i > 0 && line_has (draft, line - 1, DEGREES, CLARA_REDACTION_SCHOOL)) &&
          !(i + 1 < draft->n_lines && line_has (draft, line + 1, DEGREES, CLARA_REDACTION_SCHOOL)))
        continue;
      for (guint first = line->first; first < line->stop;)
        {
          guint stop = first + 1;

          while (stop < line->stop && clara_draft_joined (draft, stop - 1, "-.'&") &&
                 !clara_draft_parted (draft, stop - 1))
            stop++;
          if (is_unexplained (draft, first, stop))
            {
              found_first = first;
              found_stop = stop;
            }
          first = stop;
        }
      clara_draft_mark_terms (draft, CLARA_REDACTION_SCHOOL, found_first, found_stop);
    }
}

/**
 * clara_find_schools:
 * @draft: a draft in which persons and addresses are marked
 *
 * Marks the names of schools, not degrees and fields: by the word that says so, and under education by position.
 */
void
clara_find_schools (ClaraDraft *draft)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  mark_schools (draft, known, FALSE);
  mark_schools (draft, known, TRUE);
  mark_by_position (draft);
}

/* A line that tells of a degree, outside the sections of work. */
static gboolean
tells_of_school (const ClaraDraft *draft, const ClaraDraftLine *line)
{
  if (line->section == CLARA_SECTION_EDUCATION)
    return TRUE;
  if (line->section == CLARA_SECTION_EXPERIENCE || line->stop - line->first > 60)
    return FALSE;
  for (guint i = line->first; i < line->stop; i++)
    if (clara_draft_is_one_of (
            draft, i,
            " graduated graduation graduate class abitur matura baccalaureat bachillerato studium"
            " abschluss diplome licenciado licenciada ukonczyl ukonczyla absolwent absolwentka ") ||
        draft->taken[i] == CLARA_REDACTION_SCHOOL + 1)
      return TRUE;

  return FALSE;
}

/**
 * clara_find_years:
 * @draft: a draft in which schools are marked
 *
 * Marks years of school and of degrees, with the month beside them; years of work stay.
 */
void
clara_find_years (ClaraDraft *draft)
{
  for (guint index = 0; index < draft->n_lines; index++)
    {
      const ClaraDraftLine *line = &draft->lines[index];

      if (!tells_of_school (draft, line))
        continue;
      for (guint i = line->first; i < line->stop; i++)
        {
          const char *folded = clara_draft_term (draft, i)->folded;
          const char *dot = strrchr (folded, '.');
          guint first = i;
          gboolean year = clara_draft_year (draft, i) != 0;

          /* `09.2013` is one term. */
          if (dot != NULL && strlen (dot + 1) == 4 && g_ascii_isdigit (*folded) &&
              (dot[1] == '1' || dot[1] == '2'))
            year = TRUE;
          if (!year || !clara_draft_is_free (draft, i))
            continue;
          while (first > line->first && i - first < 2 && clara_draft_is_free (draft, first - 1) &&
                 clara_draft_joined (draft, first - 1, "./-,") &&
                 (clara_draft_has_kind (draft, first - 1,
                                        CLARA_LEXICON_MASK (CLARA_LEXICON_MONTH) |
                                            CLARA_LEXICON_MASK (CLARA_LEXICON_SEASON)) ||
                  (clara_draft_is_number (draft, first - 1) &&
                   clara_draft_characters (draft, first - 1) <= 2 &&
                   !clara_draft_joined (draft, first - 1, ""))))
            first--;
          clara_draft_mark_terms (draft, CLARA_REDACTION_YEAR, first, i + 1);
        }
    }
}
