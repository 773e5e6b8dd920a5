/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-layout-private.h"

#include <math.h>
#include <string.h>

/* What one side of a strip looks like. */
typedef struct
{
  guint lines;
  guint words;
  guint dates;    /* lines that are a date or a span of dates */
  guint aligned;  /* lines whose baseline is also one of the other side */
  guint going_on; /* lines that go on from the one before: they begin with a small letter */
  guint run;      /* lines that follow each other closely, at most */
  guint running;  /* … until now */
  float last;     /* baseline of the last line */
  float left, right;
  float top, bottom;
} Side;

static bool
looks_like_date (const char *text)
{
  static const char *const present[] = {
    "present", "today",      "now",    "current",  "heute",   "aktuell", "aujourd'hui",
    "présent", "actualidad", "actual", "presente", "obecnie", "nadal",
  };
  const char *digit = text;
  g_autofree char *folded = NULL;

  while ((digit = strpbrk (digit, "12")) != NULL)
    {
      if (strspn (digit, "0123456789") == 4 && (digit == text || !g_ascii_isdigit (digit[-1])) &&
          (g_str_has_prefix (digit, "19") || g_str_has_prefix (digit, "20")))
        return true;
      digit += strspn (digit, "0123456789");
    }

  folded = g_utf8_strdown (text, -1);
  for (guint i = 0; i < G_N_ELEMENTS (present); i++)
    if (g_str_equal (folded, present[i]))
      return true;

  return false;
}

static void
read_side_of_row (const ClaraRegion *region, const ClaraRow *row, float x, bool right, Side *side)
{
  guint words = 0, dates = 0;
  const ClaraPageWord *first = NULL;
  float other = NAN;

  for (guint i = 0; i < row->members->len; i++)
    {
      const ClaraPageWord *word = clara_page_word (region->words,
                                                   g_array_index (row->members, guint, i));

      if (((word->box.x0 + word->box.x1) / 2 > x) != right)
        {
          other = word->baseline;
          continue;
        }

      words++;
      dates += looks_like_date (word->text);
      if (first == NULL)
        first = word;
      side->left = MIN (side->left, word->box.x0);
      side->right = MAX (side->right, word->box.x1);
      side->top = MIN (side->top, word->box.y0);
      side->bottom = MAX (side->bottom, word->box.y1);
    }

  if (first == NULL)
    return;

  side->running = side->lines > 0 && first->baseline - side->last < 1.7f * first->size
                      ? side->running + 1
                      : 1;
  side->run = MAX (side->run, side->running);
  side->last = first->baseline;
  side->lines++;
  side->words += words;
  side->dates += dates > 0 && words <= 6;
  side->aligned += !isnan (other) && fabsf (other - first->baseline) < 0.08f * first->size;
  side->going_on += g_unichar_islower (g_utf8_get_char (first->text));
}

static Side
read_side (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut, bool right)
{
  Side side = {
    .left = G_MAXFLOAT, .right = -G_MAXFLOAT, .top = G_MAXFLOAT, .bottom = -G_MAXFLOAT
  };

  for (guint r = cut->first; r < cut->end; r++)
    read_side_of_row (region, g_ptr_array_index (rows, r), cut->x, right, &side);

  return side;
}

/* How often the drawing goes over from one side to the other, from line to line: a page that was drawn column
 * by column goes over once or twice. */
static guint
count_changes (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut)
{
  g_autoptr (GArray) orders = g_array_new (FALSE, FALSE, sizeof (guint64));
  guint changes = 0;

  for (guint r = cut->first; r < cut->end; r++)
    {
      const ClaraRow *row = g_ptr_array_index (rows, r);

      for (guint i = 0; i < row->members->len; i++)
        {
          const ClaraPageWord *word = clara_page_word (region->words,
                                                       g_array_index (row->members, guint, i));
          guint64 key = (guint64) word->order << 1 | ((word->box.x0 + word->box.x1) / 2 > cut->x);

          g_array_append_val (orders, key);
        }
    }

  clara_layout_sort_keys (orders);
  for (guint i = 1; i < orders->len; i++)
    changes += (g_array_index (orders, guint64, i) & 1) !=
               (g_array_index (orders, guint64, i - 1) & 1);

  return changes;
}

/* A coloured box behind one side and not behind the other makes that side a sidebar. */
static bool
has_box_of_its_own (const ClaraRegion *region, const Side *side, const Side *other)
{
  for (guint i = 0; i < region->boxes->len; i++)
    {
      fz_rect box = g_array_index (region->boxes, fz_rect, i);
      float shared = MIN (box.y1, side->bottom) - MAX (box.y0, side->top);

      if (box.x0 <= side->left + 2 && box.x1 >= side->right - 2 &&
          shared > 0.7f * (side->bottom - side->top) &&
          (box.x1 < other->left + 2 || box.x0 > other->right - 2))
        return true;
    }

  return false;
}

static guint
count_rules (const ClaraRegion *region, const Side *left, const Side *right)
{
  guint n = 0;

  for (guint i = 0; i < region->rules->len; i++)
    {
      fz_rect rule = g_array_index (region->rules, fz_rect, i);

      n += rule.x0 < left->right - 5 && rule.x1 > right->left + 5 &&
           rule.y0 > MIN (left->top, right->top) && rule.y1 < MAX (left->bottom, right->bottom);
    }

  return n;
}

/* The first word on one side of a row; %NULL when nothing stands there. */
static const ClaraPageWord *
first_of_side (const ClaraRegion *region, const ClaraRow *row, float x, bool right)
{
  for (guint i = 0; i < row->members->len; i++)
    {
      const ClaraPageWord *word = clara_page_word (region->words,
                                                   g_array_index (row->members, guint, i));

      if (((word->box.x0 + word->box.x1) / 2 > x) == right)
        return word;
    }

  return NULL;
}

/* The font that most lines of a side begin with. */
static const fz_font *
usual_font (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut, bool right)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  const fz_font *usual = NULL;
  guint most = 0;

  for (guint r = cut->first; r < cut->end; r++)
    {
      const ClaraPageWord *word = first_of_side (region, g_ptr_array_index (rows, r), cut->x,
                                                 right);
      guint n;

      if (word == NULL)
        continue;
      n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, word->font)) + 1;
      g_hash_table_insert (counts, word->font, GUINT_TO_POINTER (n));
      if (n > most)
        {
          most = n;
          usual = word->font;
        }
    }

  return usual;
}

/* Lines that follow each other more closely than this, in sizes of the font, are one block. */
#define BLOCK_LEADING 1.6f

/* Whether a side has headings, set in another font, beside lines in the middle of a block of the other side. In a
 * table what stands beside a heading begins with it. */
static bool
has_headings_of_its_own (const ClaraRegion *region,
                         GPtrArray *rows,
                         const ClaraCut *cut,
                         bool right)
{
  const fz_font *usual = usual_font (region, rows, cut, right);
  float last = -G_MAXFLOAT;
  guint own = 0, headings = 0, lines = 0;

  for (guint r = cut->first; r < cut->end; r++)
    {
      const ClaraRow *row = g_ptr_array_index (rows, r);
      const ClaraPageWord *word = first_of_side (region, row, cut->x, right);
      const ClaraPageWord *other = first_of_side (region, row, cut->x, !right);
      bool is_heading = word != NULL && word->font != usual;

      lines += word != NULL;
      headings += is_heading;
      if (other != NULL)
        {
          own += is_heading && other->baseline - last < BLOCK_LEADING * other->size;
          last = other->baseline;
        }
    }

  return own >= 2 && headings * 2 <= lines;
}

/* Whether the blocks of both sides begin in the same rows, as the cells of a table do. */
static bool
blocks_begin_together (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut)
{
  float last[2] = { -G_MAXFLOAT, -G_MAXFLOAT };
  guint begun[2] = { 0 }, both = 0;

  for (guint r = cut->first; r < cut->end; r++)
    {
      guint here = 0;

      for (int side = 0; side < 2; side++)
        {
          const ClaraPageWord *word = first_of_side (region, g_ptr_array_index (rows, r), cut->x,
                                                     side == 1);

          if (word == NULL)
            continue;
          if (word->baseline - last[side] >= BLOCK_LEADING * word->size)
            {
              begun[side]++;
              here++;
            }
          last[side] = word->baseline;
        }
      both += here == 2;
    }

  return both >= 3 && both * 5 >= MAX (begun[0], begun[1]) * 4;
}

/**
 * clara_layout_is_dated_cut:
 * @region: the page
 * @rows: rows of a part of it
 * @cut: a strip of white through some of @rows
 *
 * Returns: whether one side of the strip is dates
 */
bool
clara_layout_is_dated_cut (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut)
{
  Side left = read_side (region, rows, cut, false);
  Side right = read_side (region, rows, cut, true);

  return left.dates * 2 >= left.lines || right.dates * 2 >= right.lines;
}

/**
 * clara_layout_is_column_cut:
 * @region: the page
 * @rows: rows of a part of it
 * @cut: a strip of white through some of @rows
 *
 * Returns: whether what stands on both sides of the strip are columns, to be read one after the other, and not
 *   cells, to be read row by row
 */
bool
clara_layout_is_column_cut (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut)
{
  Side left = read_side (region, rows, cut, false);
  Side right = read_side (region, rows, cut, true);
  const Side *few = left.lines <= right.lines ? &left : &right;
  const Side *many = few == &left ? &right : &left;
  float aligned = (float) few->aligned / few->lines;
  float few_words = (float) few->words / few->lines;
  float many_words = (float) many->words / many->lines;
  float narrow_dates = (float) few->dates / few->lines;
  guint changes = count_changes (region, rows, cut);

  if (has_box_of_its_own (region, &left, &right) || has_box_of_its_own (region, &right, &left))
    return true;

  /* Dates beside what happened then. */
  if (narrow_dates >= 0.5f && few_words <= 6.0f && aligned >= 0.7f)
    return false;

  if (count_rules (region, &left, &right) >= 2)
    return false;

  /* Drawn column by column. */
  if (changes <= 2 && few->lines >= COLUMN_SURE_LINES)
    return true;

  if (aligned < 0.6f || has_headings_of_its_own (region, rows, cut, false) ||
      has_headings_of_its_own (region, rows, cut, true))
    return true;

  if (blocks_begin_together (region, rows, cut))
    return false;

  /* Drawn row by row, on one grid of lines: columns are dense on both sides, cells are short. */
  if (few_words >= 3.5f && many_words >= 3.5f && few->run >= 3)
    return true;

  /* Lists that follow each other closely beside a text, with gaps of their own on both sides: cells would
   * begin and end together. */
  if (many_words >= 4.0f && few->run >= 4 && few->lines >= 6 && few->lines > cut->n_both &&
      many->lines >= cut->n_both + 3)
    return true;

  /* A sidebar of short lines beside a text whose sentences run on from line to line. */
  return many_words >= 4.5f && many->going_on * 6 >= many->lines && few->lines >= 6 &&
         few->lines * 2 >= many->lines;
}
