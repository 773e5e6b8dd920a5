/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-layout-private.h"

#include <math.h>

#define SAME_ROW 0.3f

static void
row_free (gpointer data)
{
  ClaraRow *row = data;

  g_array_unref (row->members);
  g_free (row);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  guint64 p = *(const guint64 *) a, q = *(const guint64 *) b;

  return p < q ? -1 : p > q;
}

/**
 * clara_layout_sort_keys:
 * @keys: (element-type guint64): numbers to be sorted, least first
 */
void
clara_layout_sort_keys (GArray *keys)
{
  g_array_sort (keys, compare_keys);
}

static int
compare_by_baseline (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const ClaraPageWord *p = clara_page_word (user_data, *(const guint *) a);
  const ClaraPageWord *q = clara_page_word (user_data, *(const guint *) b);

  if (p->baseline != q->baseline)
    return p->baseline < q->baseline ? -1 : 1;

  return p->order < q->order ? -1 : p->order > q->order;
}

static int
compare_by_left (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const ClaraPageWord *p = clara_page_word (user_data, *(const guint *) a);
  const ClaraPageWord *q = clara_page_word (user_data, *(const guint *) b);

  if (p->box.x0 != q->box.x0)
    return p->box.x0 < q->box.x0 ? -1 : 1;

  return p->order < q->order ? -1 : p->order > q->order;
}

/**
 * clara_layout_rows:
 * @words: all words of the page
 * @members: (element-type guint): which of them
 *
 * Returns: (transfer full) (element-type ClaraRow): the rows they form, from the top
 */
GPtrArray *
clara_layout_rows (GArray *words, GArray *members)
{
  g_autoptr (GArray) sorted = g_array_copy (members);
  GPtrArray *rows = g_ptr_array_new_with_free_func (row_free);
  ClaraRow *row = NULL;

  g_array_sort_with_data (sorted, compare_by_baseline, words);

  for (guint i = 0; i < sorted->len; i++)
    {
      guint index = g_array_index (sorted, guint, i);
      const ClaraPageWord *word = clara_page_word (words, index);

      if (row == NULL || word->baseline - row->baseline > SAME_ROW * MIN (row->size, word->size))
        {
          row = g_new0 (ClaraRow, 1);
          row->members = g_array_new (FALSE, FALSE, sizeof (guint));
          row->baseline = word->baseline;
          row->top = word->box.y0;
          row->bottom = word->box.y1;
          g_ptr_array_add (rows, row);
        }
      g_array_append_val (row->members, index);
      row->size = MAX (row->size, word->size);
      row->top = MIN (row->top, word->box.y0);
      row->bottom = MAX (row->bottom, word->box.y1);
    }

  for (guint i = 0; i < rows->len; i++)
    g_array_sort_with_data (((ClaraRow *) g_ptr_array_index (rows, i))->members, compare_by_left,
                            words);

  return rows;
}

/* Tables with cells of several lines */

typedef struct
{
  guint first, end; /* rows of one row of the table */
} Band;

static guint
cell_of (GArray *walls, const ClaraPageWord *word)
{
  float x = (word->box.x0 + word->box.x1) / 2;
  guint cell = 0;

  while (cell < walls->len && x > g_array_index (walls, float, cell))
    cell++;

  return cell;
}

static bool
is_ruled_off (const ClaraRegion *region, const ClaraRow *above, const ClaraRow *below, float x)
{
  for (guint i = 0; i < region->rules->len; i++)
    {
      fz_rect rule = g_array_index (region->rules, fz_rect, i);

      if (rule.x0 < x && rule.x1 > x && rule.y0 > above->baseline - 1 && rule.y1 < below->baseline)
        return true;
    }

  return false;
}

static float
row_gap (GPtrArray *rows, guint r)
{
  const ClaraRow *row = g_ptr_array_index (rows, r);
  const ClaraRow *before = g_ptr_array_index (rows, r - 1);

  return row->baseline - before->baseline;
}

static void
emit_line (ClaraRegion *region, GArray *members, guint block, guint cell)
{
  ClaraPageLine line = {
    .first = region->order->len, .n = members->len, .block = block, .cell = cell
  };

  if (members->len == 0)
    return;

  g_array_append_vals (region->order, members->data, members->len);
  g_array_append_val (region->lines, line);
}

static void
emit_band (ClaraRegion *region, GPtrArray *rows, Band band, GArray *walls, guint block)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));

  if (band.end - band.first == 1)
    {
      emit_line (region, ((ClaraRow *) g_ptr_array_index (rows, band.first))->members, block, 0);
      return;
    }

  for (guint cell = 0; cell <= walls->len; cell++)
    {
      region->cells++;
      for (guint r = band.first; r < band.end; r++)
        {
          const ClaraRow *row = g_ptr_array_index (rows, r);

          g_array_set_size (members, 0);
          for (guint i = 0; i < row->members->len; i++)
            {
              guint index = g_array_index (row->members, guint, i);

              if (cell_of (walls, clara_page_word (region->words, index)) == cell)
                g_array_append_val (members, index);
            }
          emit_line (region, members, block, region->cells);
        }
    }
}

static int
compare_walls (gconstpointer a, gconstpointer b)
{
  float p = *(const float *) a, q = *(const float *) b;

  return p < q ? -1 : p > q;
}

/* All strips that go through the same rows as @table are the walls between its cells. */
static GArray *
find_walls (GArray *cuts, const ClaraCut *table)
{
  GArray *walls = g_array_new (FALSE, FALSE, sizeof (float));

  for (guint i = 0; i < cuts->len && walls->len < 12; i++)
    {
      const ClaraCut *cut = &g_array_index (cuts, ClaraCut, i);
      bool known = false;

      if (cut->first > table->first || cut->end < table->end)
        continue;
      for (guint k = 0; k < walls->len; k++)
        known |= g_array_index (walls, float, k) >= cut->lo &&
                 g_array_index (walls, float, k) <= cut->hi;
      if (!known)
        g_array_append_val (walls, cut->x);
    }

  g_array_sort (walls, compare_walls);

  return walls;
}

/* Cells begin at their wall; dates at the right margin end at it. */
static bool
is_left_aligned (const ClaraRegion *region, GPtrArray *rows, const ClaraCut *cut)
{
  guint aligned = 0;

  for (guint r = cut->first; r < cut->end; r++)
    {
      const ClaraRow *row = g_ptr_array_index (rows, r);

      for (guint i = 0; i < row->members->len; i++)
        {
          const ClaraPageWord *word = clara_page_word (region->words,
                                                       g_array_index (row->members, guint, i));

          if (word->box.x0 > cut->x)
            {
              aligned += word->box.x0 - cut->hi < 2.0f;
              break;
            }
        }
    }

  return aligned * 5 >= cut->n_right * 4;
}

typedef struct
{
  const ClaraCut *cut;
  bool ruled;
  float line; /* distance of the lines inside a cell */
} Table;

/* A table is worth telling apart only where cells have several lines. Then rules part its rows, or wider
 * gaps do. */
static bool
find_table (const ClaraRegion *region,
            GPtrArray *rows,
            GArray *cuts,
            guint from,
            guint to,
            Table *table)
{
  for (guint i = 0; i < cuts->len; i++)
    {
      const ClaraCut *cut = &g_array_index (cuts, ClaraCut, i);
      float least = G_MAXFLOAT, most = 0.0f;
      guint ruled = 0;

      if (cut->first < from || cut->end > to || cut->end - cut->first < 3)
        continue;
      for (guint r = cut->first + 1; r < cut->end; r++)
        {
          ruled += is_ruled_off (region, g_ptr_array_index (rows, r - 1),
                                 g_ptr_array_index (rows, r), cut->x);
          least = MIN (least, row_gap (rows, r));
          most = MAX (most, row_gap (rows, r));
        }

      if (ruled > 0 ||
          (most >= 1.35f * least && cut->n_both >= 2 && is_left_aligned (region, rows, cut) &&
           !clara_layout_is_dated_cut (region, rows, cut)))
        {
          *table = (Table){ cut, ruled > 0, least };
          return true;
        }
    }

  return false;
}

static void
emit_table (ClaraRegion *region, GPtrArray *rows, GArray *cuts, const Table *table, guint block)
{
  const ClaraCut *cut = table->cut;
  g_autoptr (GArray) walls = find_walls (cuts, cut);
  Band band = { cut->first, cut->first };

  for (guint r = cut->first + 1; r <= cut->end; r++)
    {
      bool begins = r == cut->end;

      if (!begins && table->ruled)
        begins = is_ruled_off (region, g_ptr_array_index (rows, r - 1), g_ptr_array_index (rows, r),
                               cut->x);
      else if (!begins)
        begins = row_gap (rows, r) > 1.3f * table->line;

      if (begins)
        {
          band.end = r;
          emit_band (region, rows, band, walls, block);
          band.first = r;
        }
    }
}

static void
emit_range (ClaraRegion *region,
            GPtrArray *rows,
            GArray *cuts,
            guint from,
            guint to,
            guint block,
            int depth)
{
  Table table;

  if (depth >= 16 || !find_table (region, rows, cuts, from, to, &table))
    {
      for (guint r = from; r < to; r++)
        emit_line (region, ((ClaraRow *) g_ptr_array_index (rows, r))->members, block, 0);
      return;
    }

  emit_range (region, rows, cuts, from, table.cut->first, block, depth + 1);
  emit_table (region, rows, cuts, &table, block);
  emit_range (region, rows, cuts, table.cut->end, to, block, depth + 1);
}

/**
 * clara_layout_emit_rows:
 * @region: the page; its order and lines grow
 * @rows: the rows of a part that has no columns
 * @cuts: (element-type ClaraCut): the strips of white through them, which part the cells of tables
 *
 * Puts the rows into the order of reading: from the top, each from the left, cells of several lines kept whole.
 */
void
clara_layout_emit_rows (ClaraRegion *region, GPtrArray *rows, GArray *cuts)
{
  emit_range (region, rows, cuts, 0, rows->len, ++region->blocks, 0);
}
