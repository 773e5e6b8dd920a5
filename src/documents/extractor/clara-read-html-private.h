/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-css.h"
#include "clara-flow.h"

G_BEGIN_DECLS

typedef enum
{
  CLARA_HTML_INLINE,
  CLARA_HTML_BLOCK,
  CLARA_HTML_LIST_ITEM,
  CLARA_HTML_TABLE,
  CLARA_HTML_ROW,
  CLARA_HTML_CELL,
} ClaraHtmlDisplay;

/* How an element is shown, with what it inherits. Lengths are pixels. */
typedef struct
{
  ClaraHtmlDisplay display;
  int      hides;      /* what hides it and everything in it, or CLARA_INK_VISIBLE */
  gboolean invisible;  /* inherited, but can be taken back */
  gint64   colour;
  double   alpha;      /* of the colour */
  double   opacity;    /* of everything around it */
  guint32  behind;     /* the nearest colour painted behind it */
  gboolean unsure;     /* a picture or gradient lies over that colour */
  double   size;
  double   indent;     /* of the first line */
  gboolean preformatted;
  gboolean flexible;   /* its children stand side by side */
} ClaraHtmlLook;

void clara_html_look_init  (ClaraHtmlLook       *look);
void clara_html_look_enter (ClaraHtmlLook       *look,
                            const ClaraHtmlLook *around,
                            const xmlNode       *element,
                            ClaraCss            *css);
int  clara_html_look_judge (const ClaraHtmlLook *look,
                            ClaraExtraction     *warn);

G_END_DECLS
