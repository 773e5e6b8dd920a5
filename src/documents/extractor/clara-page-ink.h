/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>
#include <stdbool.h>

G_BEGIN_DECLS

/* Below this distance of colours (CIE 1976) a reader does not see the one on the other; below the second it
 * is hard to see. 2.3 is the least that a trained eye tells side by side; text needs several times as much. */
#define CLARA_PAGE_INK_UNSEEN 7.0
#define CLARA_PAGE_INK_FAINT 12.0

/* A glyph as the page's content asks for it to be drawn. */
typedef struct
{
  fz_font  *font;        /* borrowed from ClaraPageInk.fonts */
  fz_matrix trm;         /* glyph space to page points, origin at the top left of the page */
  fz_rect   box;         /* advance × (ascender … descender): what layout works with */
  fz_rect   ink;         /* what the outline covers; empty for a space */
  fz_rect   clip;        /* what the clip paths leave of the page here */
  gunichar  ucs;
  int       gid;         /* −1: a further character of the glyph before it */
  float     size;        /* the smaller of height and width scale, in points */
  guint32   colour;      /* 0xRRGGBB */
  float     alpha;       /* of fill and all groups around it */
  guint     paint;       /* how many paints come before it */
  guint     run;         /* glyphs of one run were shown by one operator */
  int       replacement; /* index of its /ActualText in ClaraPageInk.replacements, −1 for none */
  guint8    kind;        /* ClaraHiddenKind, when hidden */
  bool      hidden : 1;
  bool      faint : 1;
  bool      ignored : 1;     /* render mode 3 */
  bool      any_colour : 1;  /* a pattern, a clip or fill and stroke: only pixels can tell */
  bool      complex : 1;     /* inside a mask, a blend group or a clip that is no rectangle */
  bool      masked : 1;      /* inside a mask or a blend group */
  bool      backdrop : 1;    /* all that is unknown is what lies behind it */
  bool      judged : 1;
} ClaraGlyph;

/* Anything but text that was painted. */
typedef struct
{
  fz_rect box;
  guint32 colour;     /* 0xRRGGBB */
  bool    solid : 1;  /* an opaque rectangle of one colour: its box says everything */
  bool    image : 1;
  bool    rule : 1;   /* a thin line: separates, covers nothing */
} ClaraPaint;

typedef struct
{
  char *text;       /* (owned): the /ActualText */
  bool  seen;       /* whether a glyph stands in it */
} ClaraReplacement;

/**
 * ClaraPageInk:
 *
 * Everything one page draws, in the order of drawing. Worker only, one thread.
 */
typedef struct
{
  fz_rect    page;          /* visible page box, (0, 0) at the upper left */
  GArray    *glyphs;        /* ClaraGlyph */
  GArray    *paints;        /* ClaraPaint */
  GArray    *replacements;  /* ClaraReplacement */
  GPtrArray *fonts;         /* fz_font, kept */
  guint      runs;
  bool       truncated;     /* over a bound: not all is here */
} ClaraPageInk;

ClaraPageInk  *clara_page_ink_new        (fz_rect          page) G_GNUC_WARN_UNUSED_RESULT;
void       clara_page_ink_free       (fz_context      *ctx,
                                 ClaraPageInk        *ink);
fz_device *clara_page_ink_device_new (fz_context      *ctx,
                                 ClaraPageInk        *ink) G_GNUC_WARN_UNUSED_RESULT;
void       clara_page_ink_device_set_replacement
                                (fz_device       *device,
                                 int              replacement);
bool       clara_page_ink_path_is_rectangle
                                (fz_context      *ctx,
                                 const fz_path   *path,
                                 fz_matrix        ctm);
void       clara_page_ink_device_set_layer_off
                                (fz_device       *device,
                                 bool             off);
void       clara_page_ink_run_page   (fz_context      *ctx,
                                 pdf_document    *document,
                                 pdf_page        *page,
                                 fz_matrix        matrix,
                                 fz_device       *device,
                                 ClaraPageInk        *ink);
void       clara_page_ink_judge      (fz_context      *ctx,
                                 pdf_page        *page,
                                 ClaraPageInk        *ink);
void       clara_page_ink_judge_by_pixels
                                (fz_context      *ctx,
                                 pdf_page        *page,
                                 ClaraPageInk        *ink);

static inline ClaraGlyph *
clara_page_ink_glyph (ClaraPageInk *ink,
                 guint     index)
{
  return &g_array_index (ink->glyphs, ClaraGlyph, index);
}

static inline ClaraPaint *
clara_page_ink_paint (ClaraPageInk *ink,
                 guint     index)
{
  return &g_array_index (ink->paints, ClaraPaint, index);
}

G_END_DECLS
