/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-markup-comment.h"

#include "clara-invisible.h"

#include <string.h>

#define FEWEST_WORDS  3
#define MOST_COMMENTS 200
#define LONGEST       16384

/* Whether a comment speaks to a program: a condition, a mark of a fragment, or mark-up that was switched off. */
static gboolean
is_machinery (const char *comment)
{
  return g_str_has_prefix (comment, "[if") || g_str_has_prefix (comment, "[endif") ||
         g_str_has_prefix (comment, "<![endif") ||
         g_ascii_strcasecmp (comment, "StartFragment") == 0 ||
         g_ascii_strcasecmp (comment, "EndFragment") == 0 ||
         g_str_has_suffix (comment, "<![endif]");
}

/* The words of letters alone, of two or more, without regard to case. */
static void
collect_words (const char *text, GHashTable *words)
{
  const char *start = NULL;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      if (*p != '\0' && g_unichar_isalpha (g_utf8_get_char (p)))
        {
          if (start == NULL)
            start = p;
          continue;
        }
      if (start != NULL && p - start >= 2)
        g_hash_table_add (words, g_utf8_casefold (start, p - start));
      start = NULL;
      if (*p == '\0')
        break;
    }
}

static void
report (ClaraExtraction *into, const char *comment, GHashTable *shown)
{
  g_autofree char *cut = g_strndup (comment, MIN (strlen (comment), LONGEST));
  g_autofree char *valid = g_utf8_make_valid (cut, -1);
  g_autofree char *text = g_strstrip (clara_invisible_strip (valid, 0, NULL));
  g_autoptr (GHashTable) words = NULL;
  GHashTableIter iter;
  gpointer word;
  guint unseen = 0;

  if (is_machinery (text))
    return;

  words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collect_words (text, words);
  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    unseen += !g_hash_table_contains (shown, word);
  if (unseen >= FEWEST_WORDS)
    clara_extraction_add_hidden (into, CLARA_HIDDEN_COMMENT, 0, text);
}

/**
 * clara_markup_comments_report:
 * @into: an extraction whose text is set
 * @comments: (element-type utf8): the insides of comments of HTML or Markdown
 *
 * Adds a finding for each comment that says three or more different words that the visible text does not.
 * The visible text is looked through once, so thousands of comments cost no more than their length.
 */
void
clara_markup_comments_report (ClaraExtraction *into, const GPtrArray *comments)
{
  g_autoptr (GHashTable) shown = NULL;

  if (comments->len == 0)
    return;

  shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collect_words (clara_extraction_get_text (into), shown);
  for (guint i = 0; i < comments->len; i++)
    {
      if (clara_extraction_get_n_hidden (into) >= MOST_COMMENTS)
        break;
      report (into, g_ptr_array_index (comments, i), shown);
    }
}
