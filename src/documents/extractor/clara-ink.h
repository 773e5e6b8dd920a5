/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-extraction.h"

G_BEGIN_DECLS

/* A piece of text that everybody sees: the one "kind" that is none. */
#define CLARA_INK_VISIBLE (-1)

/* Colours are 0xRRGGBB; below zero stand the ones that are no fixed colour. */
#define CLARA_INK_AUTO    ((gint64) -1) /* black or white, whichever is seen */
#define CLARA_INK_UNKNOWN ((gint64) -2) /* a picture, a gradient, or something drawn elsewhere */

/**
 * ClaraInk:
 * @colour: of the letters, or %CLARA_INK_AUTO or %CLARA_INK_UNKNOWN
 * @behind: what they are painted on, or %CLARA_INK_UNKNOWN
 * @size: height of the font in points
 * @stretch: horizontal scale of the letters, 1 for none
 * @opacity: 0 … 1
 * @vanish: whether the format marks the text as hidden
 * @off_page: whether it is placed wholly outside the page
 * @clipped: whether it is cut down to nothing
 *
 * How a run of text is painted: all that is needed to tell whether a reader sees it.
 */
typedef struct
{
  gint64   colour;
  gint64   behind;
  double   size;
  double   stretch;
  double   opacity;
  gboolean vanish;
  gboolean off_page;
  gboolean clipped;
} ClaraInk;

#define CLARA_INK_INIT { .colour = CLARA_INK_AUTO, .behind = 0xffffff, .size = 12.0, .stretch = 1.0, .opacity = 1.0 }

int clara_ink_judge (const ClaraInk  *ink,
                     ClaraExtraction *warn);

G_END_DECLS
