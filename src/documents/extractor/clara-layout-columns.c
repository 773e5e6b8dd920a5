/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-layout-private.h"

#include <math.h>

/*
 * Which way a person reads a page. A strip of white from top to bottom may part two columns, which are read
 * one after the other, or the cells of a table, a date and what happened then, which are read row by row. The
 * page does not say which, so several signs are weighed: in which order it was drawn, whether the lines on
 * both sides share baselines, rules across the strip, a coloured box behind one side, dates, and whether the
 * text of a side runs on from line to line.
 */

/* The narrowest strip that parts anything: in points, and in sizes of the text. */
#define STRIP_POINTS 6.0f
#define STRIP_SIZES  0.7f

/* Fewer lines than this on one side are no column. */
#define COLUMN_LINES 3

#define MAX_DEPTH  24
#define MAX_STRIPS 600

typedef struct
{
  float lo, hi;
} Strip;

static bool
row_crosses (GArray *words, const ClaraRow *row, Strip strip)
{
  for (guint i = 0; i < row->members->len; i++)
    {
      const ClaraPageWord *word = clara_page_word (words, g_array_index (row->members, guint, i));

      if (word->box.x0 < strip.hi && word->box.x1 > strip.lo)
        return true;
    }

  return false;
}

static guint
row_count_side (GArray *words, const ClaraRow *row, float cut, bool right)
{
  guint n = 0;

  for (guint i = 0; i < row->members->len; i++)
    {
      const ClaraPageWord *word = clara_page_word (words, g_array_index (row->members, guint, i));

      n += ((word->box.x0 + word->box.x1) / 2 > cut) == right;
    }

  return n;
}

/* Candidate strips: just before every stretch of words that begins behind a gap, and just behind one that
 * ends before it. */
static GArray *
find_strips (GArray *words, GPtrArray *rows)
{
  GArray *strips = g_array_new (FALSE, FALSE, sizeof (Strip));

  for (guint r = 0; r < rows->len && strips->len < MAX_STRIPS; r++)
    {
      const ClaraRow *row = g_ptr_array_index (rows, r);
      float width = MAX (STRIP_POINTS, STRIP_SIZES * row->size);
      float left = -G_MAXFLOAT;

      for (guint i = 0; i < row->members->len; i++)
        {
          const ClaraPageWord *word = clara_page_word (words,
                                                       g_array_index (row->members, guint, i));

          if (word->box.x0 - left >= width)
            {
              Strip before = { word->box.x0 - width, word->box.x0 - 0.1f };

              g_array_append_val (strips, before);
              if (left > -G_MAXFLOAT)
                {
                  Strip behind = { left + 0.1f, left + width };

                  g_array_append_val (strips, behind);
                }
            }
          left = MAX (left, word->box.x1);
        }
    }

  return strips;
}

/* A rule that runs across the strip and well to both sides parts what is above it from what is below. */
static bool
rule_between (const ClaraRegion *region, const ClaraRow *above, const ClaraRow *below, Strip strip)
{
  for (guint i = 0; i < region->rules->len; i++)
    {
      fz_rect rule = g_array_index (region->rules, fz_rect, i);

      if (rule.x0 < strip.lo - 20 && rule.x1 > strip.hi + 20 && rule.y0 > above->baseline - 1 &&
          rule.y1 < below->baseline - 0.3f * below->size)
        return true;
    }

  return false;
}

/* Rows at the ends that have words on one side only and stand apart are a heading or a footer, not column. */
static void
trim_cut (const ClaraRegion *region, GPtrArray *rows, ClaraCut *cut)
{
  while (cut->end - cut->first > 2)
    {
      const ClaraRow *row = g_ptr_array_index (rows, cut->first);
      const ClaraRow *next = g_ptr_array_index (rows, cut->first + 1);
      bool both = row_count_side (region->words, row, cut->x, false) > 0 &&
                  row_count_side (region->words, row, cut->x, true) > 0;

      if (both || (next->top - row->bottom < 0.9f * next->size && row->size < 1.25f * next->size))
        break;
      cut->first++;
    }

  while (cut->end - cut->first > 2)
    {
      const ClaraRow *row = g_ptr_array_index (rows, cut->end - 1);
      const ClaraRow *before = g_ptr_array_index (rows, cut->end - 2);
      bool both = row_count_side (region->words, row, cut->x, false) > 0 &&
                  row_count_side (region->words, row, cut->x, true) > 0;

      if (both || row->top - before->bottom < 2.0f * row->size)
        break;
      cut->end--;
    }
}

static void
measure_cut (const ClaraRegion *region, GPtrArray *rows, ClaraCut *cut)
{
  float left = -G_MAXFLOAT, right = G_MAXFLOAT;

  cut->n_left = cut->n_right = cut->n_both = 0;
  for (guint r = cut->first; r < cut->end; r++)
    {
      const ClaraRow *row = g_ptr_array_index (rows, r);
      guint n_left = row_count_side (region->words, row, cut->x, false);
      guint n_right = row_count_side (region->words, row, cut->x, true);

      cut->n_left += n_left > 0;
      cut->n_right += n_right > 0;
      cut->n_both += n_left > 0 && n_right > 0;
      for (guint i = 0; i < row->members->len; i++)
        {
          const ClaraPageWord *word = clara_page_word (region->words,
                                                       g_array_index (row->members, guint, i));

          if ((word->box.x0 + word->box.x1) / 2 > cut->x)
            right = MIN (right, word->box.x0);
          else
            left = MAX (left, word->box.x1);
        }
    }

  cut->lo = left;
  cut->hi = right;
  cut->score = MIN (cut->n_left, cut->n_right) * (1.0f + MIN (right - left, 40.0f) / 40.0f) +
               0.25f * cut->n_both;
}

static int
compare_cuts (gconstpointer a, gconstpointer b)
{
  const ClaraCut *p = a, *q = b;

  return p->score > q->score ? -1 : p->score < q->score;
}

static bool
is_known_cut (const GArray *cuts, const ClaraCut *cut)
{
  for (guint i = 0; i < cuts->len; i++)
    {
      const ClaraCut *known = &g_array_index (cuts, ClaraCut, i);

      if (known->first == cut->first && known->end == cut->end && known->lo == cut->lo &&
          known->hi == cut->hi)
        return true;
    }

  return false;
}

/* Every stretch of rows that a strip goes through without touching a word. */
static GArray *
find_cuts (const ClaraRegion *region, GPtrArray *rows)
{
  g_autoptr (GArray) strips = find_strips (region->words, rows);
  GArray *cuts = g_array_new (FALSE, FALSE, sizeof (ClaraCut));

  for (guint s = 0; s < strips->len; s++)
    {
      Strip strip = g_array_index (strips, Strip, s);
      guint first = 0;

      for (guint r = 0; r <= rows->len; r++)
        {
          const ClaraRow *row = r < rows->len ? g_ptr_array_index (rows, r) : NULL;
          bool crossed = row == NULL || row_crosses (region->words, row, strip);
          bool ruled = !crossed && r > first &&
                       rule_between (region, g_ptr_array_index (rows, r - 1), row, strip);
          ClaraCut cut = { .x = (strip.lo + strip.hi) / 2, .first = first, .end = r };

          if (!crossed && !ruled)
            continue;

          if (cut.end - cut.first >= 2)
            {
              trim_cut (region, rows, &cut);
              measure_cut (region, rows, &cut);
              if (cut.n_left >= 2 && cut.n_right >= 2 && !is_known_cut (cuts, &cut))
                g_array_append_val (cuts, cut);
            }
          first = crossed ? r + 1 : r;
        }
    }

  g_array_sort (cuts, compare_cuts);

  return cuts;
}

static void
split_members (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut, GArray *parts[4])
{
  for (guint r = 0; r < rows->len; r++)
    {
      const ClaraRow *row = g_ptr_array_index (rows, r);

      for (guint i = 0; i < row->members->len; i++)
        {
          guint index = g_array_index (row->members, guint, i);
          const ClaraPageWord *word = clara_page_word (region->words, index);
          int part = (word->box.x0 + word->box.x1) / 2 > cut->x ? 2 : 1;

          if (r < cut->first)
            part = 0;
          else if (r >= cut->end)
            part = 3;
          g_array_append_val (parts[part], index);
        }
    }
}

static void
order_region (ClaraRegion *region, GArray *members, int depth)
{
  g_autoptr (GPtrArray) rows = clara_layout_rows (region->words, members);
  g_autoptr (GArray) cuts = NULL;

  if (members->len == 0)
    return;

  cuts = find_cuts (region, rows);

  for (guint i = 0; i < cuts->len && depth < MAX_DEPTH; i++)
    {
      const ClaraCut *cut = &g_array_index (cuts, ClaraCut, i);
      GArray *parts[4];

      if (MIN (cut->n_left, cut->n_right) < COLUMN_LINES ||
          !clara_layout_is_column_cut (region, rows, cut))
        continue;

      for (int p = 0; p < 4; p++)
        parts[p] = g_array_new (FALSE, FALSE, sizeof (guint));
      split_members (region, rows, cut, parts);
      for (int p = 0; p < 4; p++)
        {
          order_region (region, parts[p], depth + 1);
          g_array_unref (parts[p]);
        }
      return;
    }

  clara_layout_emit_rows (region, rows, cuts);
}

static int
compare_rules (gconstpointer a, gconstpointer b)
{
  const fz_rect *p = a, *q = b;

  if (fabsf (p->y0 - q->y0) > 1.0f)
    return p->y0 < q->y0 ? -1 : 1;

  return p->x0 < q->x0 ? -1 : p->x0 > q->x0;
}

/* The frames of neighbouring cells are one line to the eye. */
static void
join_rules (GArray *rules)
{
  guint kept = 0;

  g_array_sort (rules, compare_rules);
  for (guint i = 1; i < rules->len; i++)
    {
      fz_rect *before = &g_array_index (rules, fz_rect, kept);
      fz_rect rule = g_array_index (rules, fz_rect, i);

      if (fabsf (rule.y0 - before->y0) <= 1.5f && rule.x0 - before->x1 < 3.0f)
        before->x1 = MAX (before->x1, rule.x1);
      else
        g_array_index (rules, fz_rect, ++kept) = rule;
    }
  if (rules->len > 0)
    g_array_set_size (rules, kept + 1);
}

static void
collect_rules_and_boxes (ClaraRegion *region, ClaraPageInk *ink, int turn)
{
  float page_width = ink->page.x1 - ink->page.x0;

  for (guint i = 0; i < ink->paints->len; i++)
    {
      const ClaraPaint *paint = clara_page_ink_paint (ink, i);
      fz_rect box = clara_layout_turn_rect (paint->box, turn);
      float width = box.x1 - box.x0, height = box.y1 - box.y0;

      if (height < 3.0f && width > 20.0f)
        g_array_append_val (region->rules, box);
      else if (height > 100.0f && width > 50.0f && width < 0.6f * page_width && !paint->rule)
        g_array_append_val (region->boxes, box);
    }
  join_rules (region->rules);
}

/**
 * clara_layout_order:
 * @words: the words of one page
 * @ink: what the page draws
 * @turn: in which direction the text runs
 * @order: (element-type guint): filled with indices of @words in the order of reading
 * @lines: (element-type ClaraPageLine): filled with the lines that @order forms
 */
void
clara_layout_order (GArray *words, ClaraPageInk *ink, int turn, GArray *order, GArray *lines)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));
  ClaraRegion region = {
    .words = words,
    .order = order,
    .lines = lines,
    .rules = g_array_new (FALSE, FALSE, sizeof (fz_rect)),
    .boxes = g_array_new (FALSE, FALSE, sizeof (fz_rect)),
  };

  collect_rules_and_boxes (&region, ink, turn);
  for (guint i = 0; i < words->len; i++)
    g_array_append_val (members, i);
  order_region (&region, members, 0);

  g_array_unref (region.rules);
  g_array_unref (region.boxes);
}
