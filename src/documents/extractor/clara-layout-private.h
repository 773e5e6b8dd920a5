/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-layout.h"

G_BEGIN_DECLS

/* A side of this many lines that was drawn in one go is a column. */
#define COLUMN_SURE_LINES 3

/* Words that share a baseline, from left to right. */
typedef struct
{
  GArray *members;  /* guint, indices of words */
  float   baseline;
  float   size;     /* of the largest word */
  float   top;
  float   bottom;
} ClaraRow;

/* A strip of white through neighbouring rows. */
typedef struct
{
  float x;       /* its middle */
  float lo, hi;  /* its true edges */
  guint first;   /* rows from first up to, without, end */
  guint end;
  guint n_left;  /* rows with words on that side */
  guint n_right;
  guint n_both;
  float score;
} ClaraCut;

typedef struct
{
  GArray *words;   /* ClaraPageWord */
  GArray *order;   /* guint, filled */
  GArray *lines;   /* ClaraPageLine, filled */
  GArray *rules;   /* fz_rect: thin horizontal lines */
  GArray *boxes;   /* fz_rect: large filled boxes that are narrower than the page */
  guint   blocks;
  guint   cells;
} ClaraRegion;

void       clara_layout_sort_keys     (GArray            *keys);
GPtrArray *clara_layout_rows          (GArray            *words,
                                       GArray            *members) G_GNUC_WARN_UNUSED_RESULT;
bool       clara_layout_is_column_cut (const ClaraRegion *region,
                                       GPtrArray         *rows,
                                       const ClaraCut    *cut);
bool       clara_layout_is_dated_cut  (const ClaraRegion *region,
                                       GPtrArray         *rows,
                                       const ClaraCut    *cut);
void       clara_layout_emit_rows     (ClaraRegion       *region,
                                       GPtrArray         *rows,
                                       GArray            *cuts);

G_END_DECLS
