/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-picture-pages.h"

#include <string.h>

/*
 * A document of several pages, some of which are pictures: their text is read apart, by another program, and put
 * where it belongs between the text of the others. Pages are parted by a form feed until this is done.
 */

/* Of the words in an invisible layer, this part must also be read from the pixels for the layer to be honest. */
#define HONEST_PART 0.6

typedef struct
{
  GString *text;
  GArray *words; /* ClaraWord */
  guint n_chars;
} Growing;

static void
add_words_of_page (Growing *growing, ClaraExtraction *from, guint page, guint first, guint last)
{
  for (guint i = 0; i < clara_extraction_get_n_words (from); i++)
    {
      ClaraWord word = *clara_extraction_get_word (from, i);

      if (word.start < first || word.end > last)
        continue;
      word.start = word.start - first + growing->n_chars;
      word.end = word.end - first + growing->n_chars;
      word.page = page;
      g_array_append_val (growing->words, word);
    }
}

static void
add_text (Growing *growing, const char *text)
{
  g_string_append (growing->text, text);
  growing->n_chars += g_utf8_strlen (text, -1);
}

/* Whether the words of an invisible layer are those that the picture shows: then it is what scanners add so that
 * a document can be searched. */
static gboolean
is_honest_layer (const char *layer, const char *read)
{
  g_auto (GStrv) layered = g_str_tokenize_and_fold (layer, NULL, NULL);
  g_auto (GStrv) shown = g_str_tokenize_and_fold (read, NULL, NULL);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0, met = 0;

  for (guint i = 0; shown[i] != NULL; i++)
    g_hash_table_add (known, shown[i]);
  for (guint i = 0; layered[i] != NULL; i++)
    {
      n++;
      met += g_hash_table_contains (known, layered[i]);
    }

  return n == 0 || met >= HONEST_PART * n;
}

static ClaraExtraction *
answer_for (GPtrArray *pages, ClaraExtraction *whole, guint page)
{
  for (guint i = 0; i < pages->len; i++)
    if (clara_extraction_get_unread_page (whole, i) == page)
      return g_ptr_array_index (pages, i);

  return NULL;
}

static void
keep_findings (ClaraExtraction *whole, GPtrArray *pages)
{
  for (guint i = clara_extraction_get_n_hidden (whole); i > 0; i--)
    {
      const ClaraHidden *hidden = clara_extraction_get_hidden (whole, i - 1);
      ClaraExtraction *answer = answer_for (pages, whole, hidden->page);

      if (hidden->kind == CLARA_HIDDEN_INVISIBLE_MODE && answer != NULL &&
          is_honest_layer (hidden->text, clara_extraction_get_text (answer)))
        clara_extraction_remove_hidden (whole, i - 1);
    }
}

static void
summarise (ClaraExtraction *whole, GPtrArray *pages)
{
  double worst = clara_extraction_get_reason (whole) == NULL
                     ? clara_extraction_get_confidence (whole)
                     : 1.0;
  gboolean any = FALSE;

  for (guint i = 0; i < pages->len; i++)
    {
      ClaraExtraction *answer = g_ptr_array_index (pages, i);

      if (*clara_extraction_get_text (answer) == '\0')
        continue;
      any = TRUE;
      worst = MIN (worst, clara_extraction_get_confidence (answer));
      if (clara_extraction_get_language (whole) == NULL)
        clara_extraction_set_language (whole, clara_extraction_get_language (answer));
    }

  if (!any)
    return;

  clara_extraction_set_ocr (whole, TRUE);
  clara_extraction_set_reason (whole, NULL);
  clara_extraction_set_confidence (whole, worst);
}

/**
 * clara_picture_pages_merge:
 * @whole: a document, its pages parted by form feeds; its text is replaced
 * @pages: (element-type ClaraExtraction): what was read of its first unread pages, in their order
 * @positions: whether positions are wanted
 *
 * Puts what was read of pictures into the text of the document. Afterwards pages are parted by a line feed.
 */
void
clara_picture_pages_merge (ClaraExtraction *whole, GPtrArray *pages, gboolean positions)
{
  g_auto (GStrv) parts = g_strsplit (clara_extraction_get_text (whole), "\f", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (ClaraWord));
  Growing growing = { .text = text, .words = words };
  guint n_parts = g_strv_length (parts);
  guint n = MAX (MAX (n_parts, 1), clara_extraction_get_pages (whole));
  guint offset = 0;

  n = MIN (n, n_parts + CLARA_MAX_PICTURE_PAGES);
  for (guint i = 0; i < n; i++)
    {
      const char *part = i < n_parts ? parts[i] : "";
      guint length = g_utf8_strlen (part, -1);
      ClaraExtraction *answer = answer_for (pages, whole, i + 1);

      if (growing.n_chars > 0)
        add_text (&growing, "\n");
      if (answer != NULL && *clara_extraction_get_text (answer) != '\0')
        {
          add_words_of_page (&growing, answer, i + 1, 0, G_MAXUINT);
          add_text (&growing, clara_extraction_get_text (answer));
        }
      else
        {
          add_words_of_page (&growing, whole, i + 1, offset, offset + length);
          add_text (&growing, part);
        }
      offset += length + 1;
    }

  keep_findings (whole, pages);
  clara_extraction_set_text (whole, text->str);
  clara_extraction_set_words (whole, positions ? words : NULL);
  summarise (whole, pages);
}
