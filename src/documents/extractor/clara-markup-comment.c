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

static gboolean
is_shown (const char *text, const char *word, gsize length)
{
  g_autofree char *needle = g_strndup (word, length);

  return strstr (text, needle) != NULL;
}

/**
 * clara_markup_comment_report:
 * @into: an extraction whose text is set
 * @comment: the inside of a comment of HTML or Markdown, UTF-8
 *
 * Adds a finding where the comment says three or more words that the visible text does not.
 */
void
clara_markup_comment_report (ClaraExtraction *into, const char *comment)
{
  g_autofree char *cut = g_strndup (comment, MIN (strlen (comment), LONGEST));
  g_autofree char *valid = g_utf8_make_valid (cut, -1);
  g_autofree char *text = g_strstrip (clara_invisible_strip (valid, 0, NULL));
  const char *start = NULL;
  guint unseen = 0;

  if (is_machinery (text) || clara_extraction_get_n_hidden (into) >= MOST_COMMENTS)
    return;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      if (*p != '\0' && g_unichar_isalpha (g_utf8_get_char (p)))
        {
          if (start == NULL)
            start = p;
          continue;
        }
      if (start != NULL && p - start >= 2 && unseen < FEWEST_WORDS &&
          !is_shown (clara_extraction_get_text (into), start, p - start))
        unseen++;
      start = NULL;
      if (*p == '\0')
        break;
    }
  if (unseen >= FEWEST_WORDS)
    clara_extraction_add_hidden (into, CLARA_HIDDEN_COMMENT, 0, text);
}
