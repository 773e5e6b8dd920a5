/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-profile-private.h"

#include "clara-lexicon.h"
#include "clara-text.h"

#include <string.h>

/* How long somebody worked, and in which fields: as far as titles say so, and no further. */

/* The calendar that is counted in. */
#define ORIGIN   (12 * 1900)
#define N_MONTHS (12 * 200)

/* What makes the occupation beside it somebody else's, or what one is not yet: "assistant to the accountant". */
static const char *const others[] = {
  "to",        "for",        "of",         "the",      "assistant", "assistants", "aide",
  "helper",    "trainee",    "intern",     "student",  "aspiring",  "former",     "secretary",
  "support",   "apprentice", "der",        "des",      "zum",       "zur",        "für",
  "assistent", "azubi",      "praktikant", "du",       "la",        "le",         "pour",
  "de",        "assistante", "stagiaire",  "apprenti", "del",       "al",         "para",
  "becario",   "asistente",  "ayudante",   "do",       "dla",       "asystent",   "asystentka",
  "stażysta",  "stażystka",  NULL
};

/* Whether a word of @start … @end says that the occupation is not the person's own. */
static gboolean
is_somebody_elses (const char *text, guint start, guint end)
{
  g_autofree char *part = g_strndup (text + start, end - start);
  g_autofree char *lower = g_utf8_strdown (part, -1);
  g_auto (GStrv) words = g_strsplit_set (lower, " \t\n,.;:/()-", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_strv_contains (others, words[i]))
      return TRUE;

  return FALSE;
}

/**
 * clara_profile_field_of:
 * @self: what is being read
 * @title: the title of an employment
 *
 * In which field a title stands, by the titles that the lexicon knows. A title that names none, or two, or one that is
 * somebody else's, says nothing.
 *
 * Returns: (transfer none) (nullable): the occupation; %NULL: that cannot be told
 */
const char *
clara_profile_field_of (ClaraProfileReading *self, const ClaraPiece *title)
{
  g_autoptr (GArray) hits = NULL;
  const char *field = NULL;
  guint first = title->end, last = title->start;

  if (title->end <= title->start)
    return NULL;

  hits = clara_profile_find (self, title->start, title->end,
                             CLARA_LEXICON_MASK (CLARA_LEXICON_TITLE));
  for (guint i = 0; i < hits->len; i++)
    {
      const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, i);

      if (hit->entry->value == NULL || (field != NULL && strcmp (field, hit->entry->value) != 0))
        return NULL;
      field = hit->entry->value;
      first = MIN (first, hit->start);
      last = MAX (last, hit->end);
    }
  if (field == NULL || is_somebody_elses (self->text, title->start, MIN (first, title->end)) ||
      (last < title->end && is_somebody_elses (self->text, last, title->end)))
    return NULL;

  return field;
}

/* Marks the months of an employment; how many were not marked before. */
static guint
mark (ClaraProfileReading *self, const ClaraExperience *experience, guint8 *months)
{
  guint n = 0;
  int first, last;

  if (!clara_date_months_of (experience->from, experience->to, experience->current, self->today,
                             &first, &last))
    return 0;
  for (int month = MAX (first - ORIGIN, 0); month <= last - ORIGIN && month < N_MONTHS; month++)
    {
      n += months[month] == 0;
      months[month] = 1;
    }

  return n;
}

/* The longest first, so that what is cut is the shortest. */
static int
compare_fields (gconstpointer a, gconstpointer b)
{
  const ClaraFieldTime *x = a;
  const ClaraFieldTime *y = b;

  if (x->months != y->months)
    return x->months > y->months ? -1 : 1;

  return strcmp (x->field, y->field);
}

/* Each field once; there are no more of them than employments, which are bounded. */
static GArray *
list_fields (ClaraProfile *profile)
{
  GArray *fields = g_array_new (FALSE, FALSE, sizeof (ClaraFieldTime));
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < clara_profile_get_n_experience (profile); i++)
    {
      char *name = clara_profile_get_experience (profile, i)->field;
      const ClaraFieldTime field = { .field = name };

      if (name != NULL && g_hash_table_add (seen, name))
        g_array_append_val (fields, field);
    }

  return fields;
}

static guint
count_field (ClaraProfileReading *self, const char *field)
{
  g_autofree guint8 *months = g_new0 (guint8, N_MONTHS);
  guint n = 0;

  for (guint i = 0; i < clara_profile_get_n_experience (self->profile); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (self->profile, i);

      if (g_strcmp0 (experience->field, field) == 0)
        n += mark (self, experience, months);
    }

  return n;
}

/* How many months all employments have; those of no known field count where no other month was. */
static void
count_all (ClaraProfileReading *self, guint *n, guint *unplaced)
{
  g_autofree guint8 *months = g_new0 (guint8, N_MONTHS);

  *n = *unplaced = 0;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < clara_profile_get_n_experience (self->profile); i++)
      {
        const ClaraExperience *experience = clara_profile_get_experience (self->profile, i);

        if (pass == 0 && experience->field != NULL)
          *n += mark (self, experience, months);
        else if (pass == 1 && experience->field == NULL)
          *unplaced += mark (self, experience, months);
      }
  *n += *unplaced;
}

/**
 * clara_profile_count_months:
 * @self: what is being read; its employments are known
 *
 * Counts how long somebody worked: in all, in each field that a title names, and in none that is known. Each month of the
 * calendar counts once in each of them, however many employments it belongs to; months without any count nothing.
 */
void
clara_profile_count_months (ClaraProfileReading *self)
{
  ClaraProfile *profile = self->profile;
  g_autoptr (GArray) fields = list_fields (profile);
  guint n, unplaced;

  count_all (self, &n, &unplaced);
  /* Where no employment says when it was, what they say of how long they lasted is all there is; among others with dates
   * nobody knows whether they overlap. */
  if (n == 0)
    n = unplaced = MIN (self->undated, 12 * 60);
  clara_profile_set_months (profile, n);
  clara_profile_set_unplaced (profile, unplaced);

  for (guint i = 0; i < fields->len; i++)
    {
      ClaraFieldTime *field = &g_array_index (fields, ClaraFieldTime, i);

      field->months = count_field (self, field->field);
    }
  g_array_sort (fields, compare_fields);
  for (guint i = 0; i < fields->len; i++)
    {
      const ClaraFieldTime *field = &g_array_index (fields, ClaraFieldTime, i);
      ClaraFieldTime copy = { g_strdup (field->field), field->months };

      if (copy.months > 0)
        clara_profile_take_field (profile, &copy);
      g_free (copy.field);
    }
}
