/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-metadata.h"

#include <string.h>

#define FEWEST_WORDS 5
#define LONGEST      16384

/* Words with digits are dates, numbers and identifiers, of which metadata is full without saying a thing. */
static void
collect_words (const char *text, gsize length, GHashTable *words, gboolean plain_only)
{
  const char *start = NULL, *end = text + length;
  gboolean plain = TRUE;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      gunichar c = p < end ? g_utf8_get_char (p) : 0;

      if (p < end && (g_unichar_isalnum (c) || g_unichar_ismark (c)))
        {
          if (start == NULL)
            {
              start = p;
              plain = TRUE;
            }
          plain = plain && !g_unichar_isdigit (c);
          continue;
        }
      if (start != NULL && (plain || !plain_only) && g_utf8_strlen (start, p - start) >= 2)
        g_hash_table_add (words, g_utf8_casefold (start, p - start));
      start = NULL;
      if (p >= end)
        break;
    }
}

/**
 * clara_metadata_report:
 * @into: an extraction whose text is set
 * @metadata: (nullable): everything the document says about itself and shows on no page, UTF-8
 *
 * Adds a finding where @metadata holds five or more different words that the visible text does not.
 */
void
clara_metadata_report (ClaraExtraction *into, const char *metadata)
{
  g_autoptr (GHashTable) told = NULL, shown = NULL;
  GHashTableIter iter;
  gpointer word;
  guint unseen = 0;
  gsize length;

  if (metadata == NULL || !g_utf8_validate (metadata, -1, NULL))
    return;

  length = strlen (metadata);
  if (length > LONGEST)
    {
      length = LONGEST;
      while (((guchar) metadata[length] & 0xc0) == 0x80)
        length--;
    }

  told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collect_words (metadata, length, told, TRUE);
  if (g_hash_table_size (told) < FEWEST_WORDS)
    return;

  shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collect_words (clara_extraction_get_text (into), strlen (clara_extraction_get_text (into)), shown,
                 FALSE);
  g_hash_table_iter_init (&iter, told);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    unseen += !g_hash_table_contains (shown, word);

  if (unseen >= FEWEST_WORDS)
    {
      g_autofree char *text = g_strndup (metadata, length);

      clara_extraction_add_hidden (into, CLARA_HIDDEN_METADATA, 0, g_strstrip (text));
    }
}
