/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-lexicon-private.h"

#include <string.h>

/* No comma, conjunction and blanks between two items of a list are longer. */
#define MAX_GAP 12

static gboolean
is_parting (gunichar c)
{
  return c == ',' || c == ';' || c == '|' || c == '/' || c == '\n' || c == 0x2022 || c == 0xb7;
}

/* Whether @word, of @length bytes, is an "and" or "or". */
static gboolean
is_conjunction (const char *word, gsize length)
{
  static const char *const words[] = { "&", "and", "or", "und", "oder", "et", "ou",
                                       "y", "e",   "o",  "i",   "oraz", "lub" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == length && memcmp (words[i], word, length) == 0)
      return TRUE;

  return FALSE;
}

/* Whether what stands between two things makes them neighbours in a list: "Python, Go", "C/C++", "SQL and R", two lines. */
static gboolean
parts_items (const char *text, guint from, guint to)
{
  g_autofree char *gap = NULL;
  gboolean parted = FALSE;
  const char *p;

  if (from >= to || to - from > MAX_GAP)
    return FALSE;

  gap = g_strndup (text + from, to - from);
  for (p = gap; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_parting (c))
        parted = TRUE;
      else if (!g_unichar_isspace (c) && c != '*' && !(parted && c == '-'))
        break;
    }
  g_strchomp (gap);

  return p >= gap + strlen (gap) ? parted : is_conjunction (p, strlen (p));
}

/* Whether an item may begin here: behind a sign, or behind a word that leads to a list ("in Go, Python"). "Category C, SQL"
 * is none. */
static gboolean
may_begin (ClaraTerms *terms, const ClaraLexiconHit *hit)
{
  static const char *const leading[] = { "in",  "with", "of",   "using", "including", "like", "mit",
                                         "wie", "auf",  "von",  "en",    "avec",      "dont", "con",
                                         "de",  "como", "w",    "we",    "z",         "jak",  "and",
                                         "or",  "und",  "oder", "et",    "ou",        "y",    "e",
                                         "o",   "i",    "oraz", "lub" };
  const char *text = clara_terms_get_text (terms);
  const ClaraTerm *before;

  if (hit->first_term == 0)
    return TRUE;

  before = clara_terms_get (terms, hit->first_term - 1);
  for (const char *p = text + before->end; p < text + hit->start; p++)
    if (strchr (" *", *p) == NULL)
      return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (leading); i++)
    if (g_str_equal (leading[i], before->folded))
      return TRUE;

  return FALSE;
}

/* Whether an item may end here: before a sign, or an "and". */
static gboolean
may_end (ClaraTerms *terms, const ClaraLexiconHit *hit)
{
  const char *text = clara_terms_get_text (terms);
  guint behind = hit->first_term + hit->n_terms;
  const ClaraTerm *next;

  if (behind >= clara_terms_get_n (terms))
    return TRUE;

  next = clara_terms_get (terms, behind);
  for (const char *p = text + hit->end; p < text + next->start; p++)
    if (strchr (" *-", *p) == NULL)
      return TRUE;

  return is_conjunction (text + next->start, next->end - next->start);
}

/* Skills of one trade: "Python, C" is a list of languages, "Forklift, C" are things that a driver has. */
static gboolean
share_trade (const ClaraLexiconEntry *a, const ClaraLexiconEntry *b)
{
  for (gsize i = 0; a->occupations != NULL && a->occupations[i] != NULL; i++)
    if (b->occupations != NULL && g_strv_contains (b->occupations, a->occupations[i]))
      return TRUE;

  return FALSE;
}

/* Whether the hit at @at has the one at @other, which holds, for its neighbour in a list. */
static gboolean
stands_beside (ClaraTerms *terms, GArray *hits, GArray *listed, guint at, guint other)
{
  const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, at);
  const ClaraLexiconHit *neighbour = &g_array_index (hits, ClaraLexiconHit, other);
  const char *text = clara_terms_get_text (terms);

  if (g_array_index (listed, gboolean, other) || hit->entry->kind != neighbour->entry->kind ||
      !share_trade (hit->entry, neighbour->entry))
    return FALSE;

  return other < at ? parts_items (text, neighbour->end, hit->start)
                    : parts_items (text, hit->end, neighbour->start);
}

/* The hits of one term and of different kinds stand beside each other: a neighbour is one of the nearest few. */
static gboolean
has_neighbour (ClaraTerms *terms, GArray *hits, GArray *listed, guint at)
{
  for (guint i = 1; i <= 4; i++)
    if ((at >= i && stands_beside (terms, hits, listed, at, at - i)) ||
        (at + i < hits->len && stands_beside (terms, hits, listed, at, at + i)))
      return TRUE;

  return FALSE;
}

static void
accept (ClaraTerms *terms, GArray *hits, GArray *listed, guint at)
{
  const ClaraLexiconHit *hit = &g_array_index (hits, ClaraLexiconHit, at);

  if (g_array_index (listed, gboolean, at) && has_neighbour (terms, hits, listed, at) &&
      may_begin (terms, hit) && may_end (terms, hit))
    g_array_index (listed, gboolean, at) = FALSE;
}

/* Takes away from @hits those that hold in a list only, as @listed says of each, and have no neighbour there that is a skill
 * of the same trade. Once down and once up, so that "Python, Go, R" and "R, Go, Python" hold as a whole. */
void
clara_lexicon_keep_listed (ClaraTerms *terms, GArray *hits, GArray *listed)
{
  guint kept = 0;

  for (guint i = 0; i < hits->len; i++)
    accept (terms, hits, listed, i);
  for (guint i = hits->len; i > 0; i--)
    accept (terms, hits, listed, i - 1);

  for (guint i = 0; i < hits->len; i++)
    if (!g_array_index (listed, gboolean, i))
      g_array_index (hits, ClaraLexiconHit, kept++) = g_array_index (hits, ClaraLexiconHit, i);
  g_array_set_size (hits, kept);
}
