/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-blind-plan.h"

#include "clara-document-limits.h"

#include <string.h>

/* Points around a word that are painted as well: some letters reach out of their boxes. */
#define MARGIN 0.75f

/* More pages are covered without being looked at. */
#define MAX_PAGES 1000u

struct _ClaraBlindPlan
{
  guint n_pages;
  guint8 *covers; /* (owned): a ClaraPageCover for each page */
  GArray *words;  /* (owned) (element-type ClaraWord): in the order of the text */
  GArray *boxes;  /* (owned) (element-type ClaraPageBox) */
};

static void
cover (ClaraBlindPlan *self, guint page, ClaraPageCover why)
{
  if (page >= 1 && page <= self->n_pages)
    {
      if (self->covers[page - 1] == CLARA_PAGE_OPEN)
        self->covers[page - 1] = why;
      return;
    }

  /* What stands nowhere may stand anywhere. */
  for (guint i = 0; i < self->n_pages; i++)
    if (self->covers[i] == CLARA_PAGE_OPEN)
      self->covers[i] = why;
}

/* Of what no reader is said to see, this leaves some ink on the page. */
static gboolean
leaves_ink (ClaraHiddenKind kind)
{
  return kind == CLARA_HIDDEN_WHITE_TEXT || kind == CLARA_HIDDEN_TINY ||
         kind == CLARA_HIDDEN_TRANSPARENT;
}

/* Whether there may be letters on the pages that were not read: those are not among the words. */
static gboolean
is_read_in_part (ClaraExtraction *extraction)
{
  static const char *const kinds[] = { "unverified-text", "unknown-letters", "page-too-full",
                                       "page-damaged",    "too-many-pages",  "findings-cut" };

  if (clara_extraction_get_confidence (extraction) < 1.0)
    return TRUE;
  for (guint i = 0; i < clara_extraction_get_n_warnings (extraction); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (kinds); j++)
      if (g_str_equal (clara_extraction_get_warning (extraction, i)->kind, kinds[j]))
        return TRUE;

  return FALSE;
}

static void
cover_pages (ClaraBlindPlan *self, ClaraExtraction *extraction, const char *visible)
{
  /* Other words than those that were de-identified: the places mean nothing. */
  if (g_strcmp0 (clara_extraction_get_text (extraction), visible) != 0)
    cover (self, 0, CLARA_PAGE_NOT_LOCATED);
  /* Of a page that is a picture of text nothing would be left, and letters that are drawn as shapes are no words. */
  for (guint i = 0; i < clara_extraction_get_n_unread_pages (extraction); i++)
    cover (self, clara_extraction_get_unread_page (extraction, i), CLARA_PAGE_IS_PICTURE);
  for (guint i = 0; i < clara_extraction_get_n_hidden (extraction); i++)
    {
      const ClaraHidden *hidden = clara_extraction_get_hidden (extraction, i);

      if (leaves_ink (hidden->kind))
        cover (self, hidden->page, CLARA_PAGE_HAS_HIDDEN);
    }
  if (is_read_in_part (extraction))
    cover (self, 0, CLARA_PAGE_NOT_LOCATED);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  const ClaraWord *one = a, *other = b;

  return one->start < other->start ? -1 : one->start > other->start;
}

static void
take_words (ClaraBlindPlan *self, ClaraExtraction *extraction)
{
  guint n = clara_extraction_get_n_words (extraction);

  self->words = g_array_sized_new (FALSE, FALSE, sizeof (ClaraWord), n);
  for (guint i = 0; i < n; i++)
    g_array_append_val (self->words, *clara_extraction_get_word (extraction, i));
  g_array_sort (self->words, compare_words);
}

static gboolean
is_somewhere (const ClaraBlindPlan *self, const ClaraWord *word)
{
  return word->page >= 1 && word->page <= self->n_pages && word->width > 0 && word->height > 0;
}

/* The first word that may reach behind @at. Words do not overlap but where one is broken over lines, and are short. */
static guint
find_word (const ClaraBlindPlan *self, guint at)
{
  guint low = 0, high = self->words->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->words, ClaraWord, middle).end <= at)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
add_box (GArray *boxes, const ClaraWord *word, float margin)
{
  ClaraPageBox box = { word->page, word->x - margin, word->y - margin, word->width + 2 * margin,
                       word->height + 2 * margin };

  g_array_append_val (boxes, box);
}

/* A redacted span of which one letter stands nowhere covers all pages. @at is the character where @text begins; both
 * are moved to the span's end. */
static void
paint_span (ClaraBlindPlan *self, const ClaraRedaction *span, const char **text, guint *at)
{
  guint i = find_word (self, span->start);
  guint located = span->start;

  while (*at < span->start && **text != '\0')
    {
      *text = g_utf8_next_char (*text);
      (*at)++;
    }
  for (; *at < span->end && **text != '\0'; *text = g_utf8_next_char (*text), (*at)++)
    {
      for (; i < self->words->len && g_array_index (self->words, ClaraWord, i).start <= *at; i++)
        {
          const ClaraWord *word = &g_array_index (self->words, ClaraWord, i);

          if (is_somewhere (self, word))
            {
              add_box (self->boxes, word, MARGIN);
              located = MAX (located, word->end);
            }
          else
            cover (self, 0, CLARA_PAGE_NOT_LOCATED);
        }
      if (*at >= located && !g_unichar_isspace (g_utf8_get_char (*text)))
        cover (self, 0, CLARA_PAGE_NOT_LOCATED);
    }
  if (*at < span->end)
    cover (self, 0, CLARA_PAGE_NOT_LOCATED);
}

static void
paint_spans (ClaraBlindPlan *self,
             const char *visible,
             const ClaraRedaction *redactions,
             guint n_redactions)
{
  const char *text = visible;
  guint at = 0;

  for (guint i = 0; i < n_redactions; i++)
    {
      /* In the order of the text, or not to be believed. */
      if (redactions[i].start < at || redactions[i].end < redactions[i].start)
        cover (self, 0, CLARA_PAGE_NOT_LOCATED);
      else
        paint_span (self, &redactions[i], &text, &at);
    }
  if (self->boxes->len > CLARA_MAX_BOXES)
    cover (self, 0, CLARA_PAGE_NOT_LOCATED);
}

/**
 * clara_blind_plan_new:
 * @extraction: a document, read with the places of its words
 * @visible: the text that was de-identified
 * @redactions: (array length=n_redactions): what was taken out of @visible, in its order
 * @n_redactions: how much
 *
 * Finds what is to be painted over. Whatever cannot be told covers the whole page, or all pages: another text than the
 * one that was de-identified, a redacted letter that stands nowhere, a page that was not read, words that leave ink
 * though no reader sees them.
 *
 * Returns: (transfer full): the plan
 */
ClaraBlindPlan *
clara_blind_plan_new (ClaraExtraction *extraction,
                      const char *visible,
                      const ClaraRedaction *redactions,
                      guint n_redactions)
{
  ClaraBlindPlan *self = g_new0 (ClaraBlindPlan, 1);

  /* Of a format that has words and no places for them no page can be drawn. */
  if (clara_extraction_get_n_words (extraction) > 0 || *visible == '\0')
    self->n_pages = MIN (clara_extraction_get_pages (extraction), MAX_PAGES);
  self->covers = g_new0 (guint8, MAX (self->n_pages, 1));
  self->boxes = g_array_new (FALSE, FALSE, sizeof (ClaraPageBox));
  take_words (self, extraction);
  cover_pages (self, extraction, visible);
  paint_spans (self, visible, redactions, n_redactions);

  return self;
}

/**
 * clara_blind_plan_free:
 * @self: (transfer full): a plan
 */
void
clara_blind_plan_free (ClaraBlindPlan *self)
{
  g_free (self->covers);
  g_array_unref (self->words);
  g_array_unref (self->boxes);
  g_free (self);
}

/**
 * clara_blind_plan_get_pages:
 * @self: a plan
 *
 * Returns: how many pages there are
 */
guint
clara_blind_plan_get_pages (const ClaraBlindPlan *self)
{
  return self->n_pages;
}

/**
 * clara_blind_plan_get_cover:
 * @self: a plan
 * @page: a page, from 1
 *
 * Returns: whether it may be seen, with the boxes painted over
 */
ClaraPageCover
clara_blind_plan_get_cover (const ClaraBlindPlan *self, guint page)
{
  return page >= 1 && page <= self->n_pages ? (ClaraPageCover) self->covers[page - 1]
                                            : CLARA_PAGE_NOT_LOCATED;
}

/**
 * clara_blind_plan_get_boxes:
 * @self: a plan
 * @n_boxes: (out): how many
 *
 * Returns: (transfer none) (array length=n_boxes): what is painted over, on all pages
 */
const ClaraPageBox *
clara_blind_plan_get_boxes (const ClaraBlindPlan *self, guint *n_boxes)
{
  *n_boxes = self->boxes->len;

  return (const ClaraPageBox *) self->boxes->data;
}

/**
 * clara_blind_plan_find:
 * @self: a plan
 * @start: a character of the visible text
 * @end: the character behind a part of it
 * @boxes: (element-type ClaraPageBox): gets where the words of the part stand
 */
void
clara_blind_plan_find (const ClaraBlindPlan *self, guint start, guint end, GArray *boxes)
{
  for (guint i = find_word (self, start); i < self->words->len; i++)
    {
      const ClaraWord *word = &g_array_index (self->words, ClaraWord, i);

      if (word->start >= end)
        break;
      if (is_somewhere (self, word))
        add_box (boxes, word, 1.0f);
    }
}
