/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-archive.h"
#include "clara-flow.h"
#include "clara-xml.h"

G_BEGIN_DECLS

/* No shading of its own: what lies further back shows. */
#define CLARA_DOCX_NONE ((gint64) -3)

typedef enum
{
  CLARA_DOCX_VANISH = 1 << 0,
  CLARA_DOCX_COLOUR = 1 << 1,
  CLARA_DOCX_FILL = 1 << 2,
  CLARA_DOCX_HIGHLIGHT = 1 << 3,
  CLARA_DOCX_SIZE = 1 << 4,
  CLARA_DOCX_STRETCH = 1 << 5,
  CLARA_DOCX_OPACITY = 1 << 6,
  CLARA_DOCX_LINE = 1 << 7,
  CLARA_DOCX_INDENT = 1 << 8,
  CLARA_DOCX_LIST = 1 << 9,
} ClaraDocxSet;

/* What run properties say; only the members named in @set count. */
typedef struct
{
  guint    set;
  gboolean vanish;
  gint64   colour;
  gint64   fill;
  gint64   highlight;
  double   size;    /* points */
  double   stretch; /* 1 for none */
  double   opacity;
} ClaraDocxRun;

typedef struct
{
  guint  set;
  gint64 fill;
  double line;   /* points, 0 where the height is not exact */
  double indent; /* points from the left margin */
  int    list;
  int    level;
} ClaraDocxParagraph;

/* What one style, or one part of a table style, says. */
typedef struct
{
  ClaraDocxRun       run;
  ClaraDocxParagraph paragraph;
  gint64             cell_fill; /* or CLARA_DOCX_NONE */
} ClaraDocxLook;

/* The places of a table for which its style may have rules, in the order in which they are laid over. */
typedef enum
{
  CLARA_DOCX_WHOLE,
  CLARA_DOCX_BAND_COLUMN_ODD,
  CLARA_DOCX_BAND_COLUMN_EVEN,
  CLARA_DOCX_BAND_ROW_ODD,
  CLARA_DOCX_BAND_ROW_EVEN,
  CLARA_DOCX_FIRST_COLUMN,
  CLARA_DOCX_LAST_COLUMN,
  CLARA_DOCX_FIRST_ROW,
  CLARA_DOCX_LAST_ROW,
  CLARA_DOCX_N_PLACES,
} ClaraDocxPlace;

typedef struct _ClaraDocxStyles ClaraDocxStyles;
typedef struct _ClaraDocxLists ClaraDocxLists;

ClaraDocxStyles *clara_docx_styles_new      (xmlDoc                *styles,
                                             xmlDoc                *theme,
                                             xmlDoc                *settings);
void             clara_docx_styles_free     (ClaraDocxStyles       *self);
gint64           clara_docx_styles_colour   (ClaraDocxStyles       *self,
                                             const xmlNode         *node,
                                             const char            *value,
                                             const char            *prefix);
gint64           clara_docx_styles_shading  (ClaraDocxStyles       *self,
                                             const xmlNode         *shd);
gint64           clara_docx_styles_drawn    (ClaraDocxStyles       *self,
                                             const xmlNode         *fill,
                                             double                *opacity);
void             clara_docx_parse_run       (ClaraDocxStyles       *self,
                                             const xmlNode         *properties,
                                             ClaraDocxRun          *run);
void             clara_docx_parse_paragraph (ClaraDocxStyles       *self,
                                             const xmlNode         *properties,
                                             ClaraDocxParagraph    *paragraph);
void             clara_docx_look_init       (ClaraDocxLook         *look);
void             clara_docx_look_merge      (ClaraDocxLook         *look,
                                             const ClaraDocxLook   *over);
void             clara_docx_run_merge       (ClaraDocxRun          *run,
                                             const ClaraDocxRun    *over);
void             clara_docx_paragraph_merge (ClaraDocxParagraph    *paragraph,
                                             const ClaraDocxParagraph *over);
const ClaraDocxLook *clara_docx_styles_defaults (ClaraDocxStyles   *self);
const ClaraDocxLook *clara_docx_styles_find (ClaraDocxStyles       *self,
                                             const char            *kind,
                                             const char            *id,
                                             ClaraDocxPlace         place);
gboolean         clara_docx_flag            (const xmlNode         *properties,
                                             const char            *name);
double           clara_docx_number          (const xmlNode         *node,
                                             const char            *name,
                                             double                 otherwise);

ClaraDocxLists  *clara_docx_lists_new       (xmlDoc                *numbering);
void             clara_docx_lists_free      (ClaraDocxLists        *self);
char            *clara_docx_lists_label     (ClaraDocxLists        *self,
                                             int                    list,
                                             int                    level) G_GNUC_WARN_UNUSED_RESULT;

/* One DOCX while it is read. */
typedef struct
{
  ClaraArchive    *archive;
  ClaraExtraction *into;
  ClaraFlow       *flow;
  ClaraDocxStyles *styles;
  ClaraDocxLists  *lists;
  GPtrArray       *boxes;        /* (owned): text boxes anchored in the open paragraph, shown behind it */
  GPtrArray       *notes;        /* (owned) (element-type xmlNode): note references met so far */
  GHashTable      *programs;     /* (owned): relation id → prog id of embedded objects */
  guint            fields;       /* nested fields whose instruction is being read, one bit each */
  guint            field_depth;
  double           page_width;   /* points */
  double           page_height;
  double           left_margin;
  gint64           page_colour;
  double           cover;        /* points of the page below here that a drawing lies behind */
  gboolean         backdrops;    /* drawings without text lie somewhere behind the text */
  guint            page_breaks;
  guint            depth;
} ClaraDocx;

/* Where a block stands: what all runs of it inherit from the table, the box or the page around it. */
typedef struct
{
  gint64               behind;
  gboolean             assumed;  /* nobody painted the background: it is the page's */
  gboolean             floating; /* in a box, which may lie over any drawing */
  gboolean             vanish;
  gboolean             off_page;
  gboolean             flat;     /* in a row too low for letters */
  gboolean             deleted;
  const ClaraDocxLook *table;    /* (nullable) */
} ClaraDocxSpot;

void clara_docx_read_blocks (ClaraDocx           *self,
                             const xmlNode       *parent,
                             const ClaraDocxSpot *spot);
void clara_docx_read_table  (ClaraDocx           *self,
                             const xmlNode       *table,
                             const ClaraDocxSpot *spot);
void clara_docx_see_drawing (ClaraDocx           *self,
                             const xmlNode       *node,
                             const ClaraDocxSpot *spot);
void clara_docx_flush_boxes (ClaraDocx           *self,
                             guint                from);
const xmlNode *clara_docx_choose (const xmlNode  *alternate);
gboolean clara_docx_has_backdrops (const xmlNode *root);

G_END_DECLS
