/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-page-ink.h"

G_BEGIN_DECLS

/* A word as it stands on the page. Boxes are upright: a page of text turned by 90° is turned back first. */
typedef struct
{
  char    *text;      /* (owned) */
  fz_rect  box;       /* upright */
  fz_rect  page_box;  /* on the page, as it is shown */
  float    baseline;  /* upright */
  float    size;      /* of the font, in points */
  fz_font *font;      /* borrowed */
  guint    order;     /* when it was drawn */
  bool     glued;     /* no space before it: the second part of a word with a raised part */
} ClaraPageWord;

/* A line of text, or a row of a table, in reading order. */
typedef struct
{
  guint first;  /* words of this line in the order of reading */
  guint n;
  guint block;  /* lines of one block stand in one column, one below the other */
  guint cell;   /* lines of one cell belong together; 0 outside of tables */
} ClaraPageLine;

typedef bool (*ClaraGlyphFilter) (const ClaraGlyph *glyph,
                                  gpointer          user_data);

#define CLARA_N_TURNS 4

int     clara_layout_main_turn  (ClaraPageInk          *ink,
                                 ClaraGlyphFilter   filter,
                                 gpointer           user_data);
GArray *clara_layout_words      (ClaraPageInk          *ink,
                                 int                turn,
                                 ClaraGlyphFilter   filter,
                                 gpointer           user_data) G_GNUC_WARN_UNUSED_RESULT;
fz_rect clara_layout_turn_rect  (fz_rect            box,
                                 int                turn);
void    clara_layout_order      (GArray            *words,
                                 ClaraPageInk          *ink,
                                 int                turn,
                                 GArray            *order,
                                 GArray            *lines);
char   *clara_layout_plain_text (GArray            *words) G_GNUC_WARN_UNUSED_RESULT;

/* The visible text of a document while it grows page by page. */
typedef struct
{
  GString *text;
  guint    n_chars;    /* code points in @text */
  GArray  *positions;  /* ClaraWord; NULL when none are wanted */
  guint    page;
} ClaraPageText;

void    clara_layout_compose    (ClaraPageText     *text,
                                 GArray            *words,
                                 GArray            *order,
                                 GArray            *lines);

static inline ClaraPageWord *
clara_page_word (GArray *words,
                 guint   index)
{
  return &g_array_index (words, ClaraPageWord, index);
}

G_END_DECLS
