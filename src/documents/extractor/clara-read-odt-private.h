/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-archive.h"
#include "clara-flow.h"
#include "clara-xml.h"

G_BEGIN_DECLS

/* No background of its own: what lies further back shows. */
#define CLARA_ODT_NONE ((gint64) -3)

typedef enum
{
  CLARA_ODT_VANISH = 1 << 0,
  CLARA_ODT_COLOUR = 1 << 1,
  CLARA_ODT_BEHIND = 1 << 2,
  CLARA_ODT_FILL = 1 << 3,
  CLARA_ODT_SIZE = 1 << 4,
  CLARA_ODT_PERCENT = 1 << 5,
  CLARA_ODT_STRETCH = 1 << 6,
  CLARA_ODT_OPACITY = 1 << 7,
  CLARA_ODT_LINE = 1 << 8,
  CLARA_ODT_INDENT = 1 << 9,
} ClaraOdtSet;

/* What a style says; only the members named in @set count. */
typedef struct
{
  guint    set;
  gboolean vanish;
  gint64   colour;
  gint64   behind;  /* of the letters alone */
  gint64   fill;    /* of the paragraph, cell, table, frame or section */
  double   size;    /* points */
  double   percent; /* of the size around it, 1 for all of it */
  double   stretch;
  double   opacity;
  double   line;    /* points, 0 where the height is not fixed */
  double   indent;  /* points */
} ClaraOdtLook;

typedef struct _ClaraOdtStyles ClaraOdtStyles;

ClaraOdtStyles *clara_odt_styles_new    (void);
void            clara_odt_styles_free   (ClaraOdtStyles     *self);
void            clara_odt_styles_add    (ClaraOdtStyles     *self,
                                         const xmlNode      *root);
const ClaraOdtLook *clara_odt_styles_find (ClaraOdtStyles   *self,
                                         const char         *family,
                                         const char         *name);
const char     *clara_odt_styles_list   (ClaraOdtStyles     *self,
                                         const char         *paragraph_style);
const xmlNode  *clara_odt_styles_level  (ClaraOdtStyles     *self,
                                         const char         *list_style,
                                         guint               level);
void            clara_odt_look_init     (ClaraOdtLook       *look);
void            clara_odt_look_merge    (ClaraOdtLook       *look,
                                         const ClaraOdtLook *over);
gint64          clara_odt_fill_of       (const xmlNode      *properties,
                                         gboolean           *set);
double          clara_odt_length        (const char         *text,
                                         double              otherwise);

/* One ODT while it is read. */
typedef struct
{
  ClaraExtraction *into;
  ClaraFlow       *flow;
  ClaraOdtStyles  *styles;
  GPtrArray       *boxes;  /* (owned): frames of the open paragraph, shown behind it */
  GPtrArray       *notes;  /* (owned) (element-type xmlNode) */
  GPtrArray       *embedded; /* (owned) (element-type utf8): names of embedded objects */
  double           page_width;
  double           page_height;
  gboolean         backdrops; /* pictures or shapes lie behind the text somewhere */
  guint            depth;
} ClaraOdt;

/* Where a block stands. */
typedef struct
{
  gint64       behind;
  gboolean     assumed;
  gboolean     floating;
  gboolean     vanish;
  gboolean     off_page;
  gboolean     deleted;
  gboolean     comment;
  const char  *list_style; /* (nullable) */
  guint        list_level; /* 0 outside of lists */
  double       around;     /* font size that percentages refer to */
} ClaraOdtSpot;

void clara_odt_read_blocks (ClaraOdt           *self,
                            const xmlNode      *parent,
                            const ClaraOdtSpot *spot);
void clara_odt_read_block  (ClaraOdt           *self,
                            const xmlNode      *node,
                            const ClaraOdtSpot *spot);
void clara_odt_read_table  (ClaraOdt           *self,
                            const xmlNode      *table,
                            const ClaraOdtSpot *spot);
void clara_odt_see_frame   (ClaraOdt           *self,
                            const xmlNode      *frame,
                            const ClaraOdtSpot *spot);
void clara_odt_flush_boxes (ClaraOdt           *self,
                            guint               from);
gboolean clara_odt_is_drawing (const xmlNode   *node);

G_END_DECLS
