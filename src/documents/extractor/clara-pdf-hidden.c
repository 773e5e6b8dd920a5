/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-invisible.h"
#include "clara-mupdf-version.h"
#include "clara-pdf-reading.h"
#include "clara-word-set.h"

#include <math.h>
#include <string.h>

/*
 * Findings of one page: what it draws that nobody sees.
 */

static bool
is_hidden_kind (const ClaraGlyph *glyph, gpointer user_data)
{
  return glyph->hidden && glyph->kind == GPOINTER_TO_INT (user_data);
}

static bool
is_seen (const ClaraGlyph *glyph, gpointer user_data)
{
  return glyph->judged && !glyph->hidden;
}

/* A word that is drawn at the same place and can be seen there hides nothing: shadows and outlines are made so. */
static bool
is_shown_too (GArray *seen, const ClaraPageWord *word)
{
  for (guint i = 0; i < seen->len; i++)
    {
      const ClaraPageWord *other = clara_page_word (seen, i);

      if (fabsf (other->box.x0 - word->box.x0) < 0.5f * word->size &&
          fabsf (other->baseline - word->baseline) < 0.5f * word->size &&
          strstr (other->text, word->text) != NULL)
        return true;
    }

  return false;
}

static guint
count_alnum (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    n += g_unichar_isalnum (g_utf8_get_char (text));

  return n;
}

/* A stray letter under a line is no message, and neither is a page number beside the page. */
static bool
is_message (const char *text)
{
  static const char *const names[] = { "page", "seite", "página", "strona" };
  g_auto (GStrv) words = g_str_tokenize_and_fold (text, NULL, NULL);

  if (count_alnum (text) < 3)
    return false;

  for (guint i = 0; words[i] != NULL; i++)
    {
      bool numbering = strspn (words[i], "0123456789") == strlen (words[i]);

      for (guint k = 0; k < G_N_ELEMENTS (names); k++)
        numbering |= g_str_equal (words[i], names[k]);
      if (!numbering)
        return true;
    }

  return false;
}

static void
find_hidden_kind (ClaraPdfReading *reading, ClaraPageInk *ink, GArray *seen, ClaraHiddenKind kind)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int turn = 0; turn < CLARA_N_TURNS; turn++)
    {
      g_autoptr (GArray)
          words = clara_layout_words (ink, turn, is_hidden_kind, GINT_TO_POINTER (kind));

      for (guint i = 0; i < words->len; i++)
        {
          const ClaraPageWord *word = clara_page_word (words, i);

          if (is_shown_too (seen, word))
            continue;
          if (text->len > 0)
            g_string_append_c (text, ' ');
          g_string_append (text, word->text);
        }
    }

  if (is_message (text->str))
    clara_extraction_add_hidden (reading->into, kind, reading->text.page, text->str);
}

static void
find_invisible_characters (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  g_autoptr (GString) raw = g_string_new (NULL);
  g_autofree char *visible = NULL;
  bool any = false;

  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      if (glyph->hidden || !g_unichar_validate (glyph->ucs) || glyph->ucs == 0)
        continue;
      if (i > 0 && glyph->run != clara_page_ink_glyph (ink, i - 1)->run)
        g_string_append_c (raw, ' ');
      g_string_append_unichar (raw, glyph->ucs);
      any |= clara_invisible_is (glyph->ucs);
    }

  if (any)
    visible = clara_invisible_strip (raw->str, reading->text.page, reading->into);
}

/* One finding for each kind of hiding. */
static void
find_hidden_words (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  bool kinds[CLARA_N_HIDDEN_KINDS] = { false };
  g_autoptr (GArray) seen = NULL;

  for (guint i = 0; i < ink->glyphs->len; i++)
    if (clara_page_ink_glyph (ink, i)->hidden &&
        clara_page_ink_glyph (ink, i)->kind < CLARA_N_HIDDEN_KINDS)
      kinds[clara_page_ink_glyph (ink, i)->kind] = true;

  for (int kind = 0; kind < CLARA_N_HIDDEN_KINDS; kind++)
    {
      if (!kinds[kind])
        continue;
      if (seen == NULL)
        seen = clara_layout_words (ink, clara_layout_main_turn (ink, is_seen, NULL), is_seen, NULL);
      find_hidden_kind (reading, ink, seen, kind);
    }
}

/**
 * clara_pdf_find_hidden:
 * @reading: the document; findings are added to it
 * @ink: what one page draws, judged
 *
 * Reports the page's hidden text, and characters in its visible text that have no width or turn it around.
 */
void
clara_pdf_find_hidden (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  find_hidden_words (reading, ink);
  find_invisible_characters (reading, ink);
}

/* Letters and digits alone, without marks and case: two texts that differ in these read differently. */
static char *
fold (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *lower = g_utf8_casefold (decomposed != NULL ? decomposed : "", -1);
  GString *folded = g_string_new (NULL);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (folded, g_utf8_get_char (p));

  return g_string_free (folded, FALSE);
}

/* How many words of the /ActualText the document does not show; addresses of a link are no prose. */
static guint
count_new_words (ClaraWordSet *shown, const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n", 400);
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (words[i], "://") == NULL && strchr (words[i], '@') == NULL &&
        !g_str_has_prefix (words[i], "tel:") && !g_str_has_prefix (words[i], "www.") &&
        words[i][0] != '/' && words[i][0] != '\\')
      n += clara_word_set_count_missing (shown, words[i]);

  return n;
}

/* A label for a sign that is no letter is a word or two; other words in the place of letters are a lie. */
#define LABEL_WORDS 2

static bool
is_false (ClaraWordSet *shown, const char *text, const char *claimed, const char *drawn)
{
  guint new_words = count_new_words (shown, text);

  if (g_str_equal (claimed, drawn))
    return false;
  if (*drawn != '\0' && strstr (claimed, drawn) == NULL)
    return new_words > 0;

  return new_words > LABEL_WORDS;
}

/**
 * clara_pdf_find_replacements:
 * @reading: the document; findings are added to it
 * @ink: what one page draws, judged
 *
 * Reports /ActualText that says other words than the glyphs it stands for. Ligatures, hyphens, capitals and
 * labels of icons are what it is made for and raise nothing.
 */
void
clara_pdf_find_replacements (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  g_autoptr (ClaraWordSet) shown = NULL;
  g_autoptr (GString) glyphs = g_string_new (NULL);
  guint next = 0;

  if (ink->replacements->len == 0)
    return;

  shown = clara_word_set_new (reading->text.text->str);
  for (guint i = 0; i < ink->replacements->len; i++)
    {
      const ClaraReplacement *replacement = &g_array_index (ink->replacements, ClaraReplacement, i);
      g_autofree char *claimed = fold (replacement->text);
      g_autofree char *letters = NULL;

      /* Spans come in the order of drawing, and glyphs of one span follow each other. */
      g_string_truncate (glyphs, 0);
      while (next < ink->glyphs->len && clara_page_ink_glyph (ink, next)->replacement < (int) i)
        next++;
      for (guint k = next; k < ink->glyphs->len; k++)
        {
          const ClaraGlyph *glyph = clara_page_ink_glyph (ink, k);

          if (glyph->replacement != (int) i)
            break;
          if (!glyph->hidden && glyph->ucs != 0 && g_unichar_validate (glyph->ucs))
            g_string_append_unichar (glyphs, glyph->ucs);
        }

      letters = fold (glyphs->str);
      if (is_false (shown, replacement->text, claimed, letters))
        clara_extraction_add_hidden (reading->into, CLARA_HIDDEN_REPLACEMENT_TEXT,
                                     reading->text.page, replacement->text);
    }
}

/* Layers */

static guint64
glyph_key (const ClaraGlyph *glyph)
{
  return (guint64) glyph->ucs << 40 ^ (guint64) (guint32) lrintf (glyph->trm.e * 2) << 20 ^
         (guint64) (guint32) lrintf (glyph->trm.f * 2);
}

static void
set_layers (ClaraPdfReading *reading, int n, const guint8 *states, int all)
{
  for (int i = 0; i < n; i++)
    pdf_enable_layer (reading->ctx, reading->document, i, all >= 0 ? all : states[i]);
}

static void
find_layer_text (ClaraPdfReading *reading,
                 pdf_page *page,
                 fz_matrix matrix,
                 ClaraPageInk *ink,
                 GHashTable *known)
{
  fz_context *ctx = reading->ctx;
  ClaraPageInk *all = clara_page_ink_new (ink->page);
  fz_device *device = NULL;

  fz_var (device);
  fz_try (ctx)
  {
    device = clara_page_ink_device_new (ctx, all);
    clara_page_ink_run_page (ctx, reading->document, page, matrix, device, all);
    fz_close_device (ctx, device);
  }
  fz_always (ctx) fz_drop_device (ctx, device);
  fz_catch (ctx)
  {
    if (fz_caught (ctx) == CLARA_MUPDF_OUT_OF_MEMORY)
      {
        clara_page_ink_free (ctx, all);
        fz_rethrow (ctx);
      }
  }

  for (guint i = 0; i < all->glyphs->len; i++)
    {
      ClaraGlyph *glyph = clara_page_ink_glyph (all, i);
      guint64 key = glyph_key (glyph);

      glyph->judged = true;
      glyph->hidden = !g_hash_table_contains (known, &key);
      glyph->kind = CLARA_HIDDEN_LAYER_OFF;
      if (glyph->hidden)
        g_hash_table_add (known, g_memdup2 (&key, sizeof key));
    }
  find_hidden_words (reading, all);
  clara_page_ink_free (ctx, all);
}

/**
 * clara_pdf_find_layers:
 * @reading: the document; findings are added to it
 * @page: the page
 * @matrix: from the page's space to points from the upper left
 * @ink: what the page draws as it is opened
 *
 * Reports what the page would draw besides, were all its layers on, or all of them off.
 */
void
clara_pdf_find_layers (ClaraPdfReading *reading,
                       pdf_page *page,
                       fz_matrix matrix,
                       ClaraPageInk *ink)
{
  fz_context *ctx = reading->ctx;
  int n = MIN (pdf_count_layers (ctx, reading->document), 200);
  g_autofree guint8 *states = g_new0 (guint8, MAX (n, 1));
  g_autoptr (GHashTable) known = NULL;

  if (n == 0)
    return;

  known = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      guint64 key = glyph_key (clara_page_ink_glyph (ink, i));

      g_hash_table_add (known, g_memdup2 (&key, sizeof key));
    }
  for (int i = 0; i < n; i++)
    states[i] = pdf_layer_is_enabled (ctx, reading->document, i);

  set_layers (reading, n, states, 1);
  find_layer_text (reading, page, matrix, ink, known);
  set_layers (reading, n, states, 0);
  find_layer_text (reading, page, matrix, ink, known);
  set_layers (reading, n, states, -1);
}
