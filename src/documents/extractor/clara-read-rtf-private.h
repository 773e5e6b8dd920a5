/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-flow.h"

G_BEGIN_DECLS

#define CLARA_RTF_DEEPEST 256
#define CLARA_RTF_SYMBOL  42 /* "code page" of fonts whose letters are pictures */

typedef enum
{
  CLARA_RTF_END,
  CLARA_RTF_OPEN,
  CLARA_RTF_CLOSE,
  CLARA_RTF_WORD,   /* \word, with or without a number */
  CLARA_RTF_SYMBOL_WORD, /* \ and one character that is no letter */
  CLARA_RTF_BYTE,   /* one character of text, plain or as \'hh */
} ClaraRtfType;

typedef struct
{
  ClaraRtfType type;
  char         word[34];
  gboolean     has_number;
  int          number;
  guint8       byte;
} ClaraRtfToken;

typedef struct
{
  const guint8 *at;
  const guint8 *end;
} ClaraRtfSource;

gboolean clara_rtf_next (ClaraRtfSource *source,
                         ClaraRtfToken  *token);

/* What a group is about. */
typedef enum
{
  CLARA_RTF_SHOWN,
  CLARA_RTF_SKIPPED,
  CLARA_RTF_FONTS,
  CLARA_RTF_COLOURS,
  CLARA_RTF_METADATA,
  CLARA_RTF_COMMENT,
  CLARA_RTF_LABEL, /* bullet or number before a paragraph */
  CLARA_RTF_OBJECT_CLASS,
  CLARA_RTF_OBJECT_BYTES,
  CLARA_RTF_SHAPE_NAME,
  CLARA_RTF_SHAPE_VALUE,
} ClaraRtfPurpose;

/* Everything that a closing brace takes back. */
typedef struct
{
  ClaraRtfPurpose purpose;
  gboolean        starred;   /* the group began with \* */
  gboolean        own_block; /* its end ends a paragraph */
  gboolean        margin;    /* in a header, which holds no header */
  gboolean        first_only; /* of two renderings the first is skipped */
  int             fallback;  /* characters that follow one of \u */
  int             font;
  gboolean        vanish, deleted;
  int             colour;    /* index into the table */
  int             behind, highlight, char_fill; /* -1 for none */
  int             half_points;
  int             stretch;   /* percent */
  int             block_fill, block_pattern, block_share; /* of the paragraph */
  int             line;      /* twips, 0 where the height is not exact */
  int             indent;    /* twips */
  gboolean        in_table;
  gboolean        off_page;
  gint64          shape_fill; /* or -1 */
} ClaraRtfState;

typedef struct
{
  guint32  colour;
  gboolean automatic;
} ClaraRtfColour;

/* A footer or note, which is read after the body. */
typedef struct
{
  const guint8 *start;
  const guint8 *end;
  ClaraRtfState state;
} ClaraRtfLater;

typedef struct
{
  ClaraExtraction *into;
  ClaraFlow       *flow;
  ClaraRtfSource   source;
  GHashTable      *words;    /* (owned): control word → its entry */
  GArray          *states;   /* (owned): ClaraRtfState of the open groups */
  ClaraRtfState    state;    /* of the innermost */
  int              code_page;
  int              standard_font;
  GHashTable      *fonts;    /* (owned): number → code page */
  GArray          *colours;  /* (owned): ClaraRtfColour */
  ClaraRtfColour   mixing;   /* the one being read */
  GByteArray      *raw;      /* (owned): bytes in a code page that wait for conversion */
  GString         *pending;  /* (owned): text that waits for its run to end */
  gunichar         surrogate; /* the first half of a pair, or 0 */
  gboolean         fresh;    /* nothing stands in the group yet */
  int              skip;     /* characters that repeat one given as Unicode */
  GString         *metadata; /* (owned) */
  GString         *word;     /* (owned): text of a group that is no text of the document */
  GString         *shape_name; /* (owned) */
  char            *object_class; /* (owned) (nullable) */
  GArray          *footers, *notes; /* (owned): ClaraRtfLater */
  GHashTable      *seen;     /* (owned): headers and footers that were read */
  gboolean         row_open;
  guint            cell;     /* index in the open row */
  GArray          *cells;    /* (owned): int, colour index of each cell's background */
  int              cell_fill, cell_pattern, cell_share; /* of the cell being defined */
  int              paper_width, paper_height; /* twips */
  gboolean         title_page;
  guint            pages;
  gboolean         too_deep;
} ClaraRtf;

/* Text, colours and fonts */
int      clara_rtf_judge          (ClaraRtf      *self);
void     clara_rtf_flush          (ClaraRtf      *self);
void     clara_rtf_add_byte       (ClaraRtf      *self,
                                   guint8         byte);
void     clara_rtf_add_text       (ClaraRtf      *self,
                                   const char    *text);
void     clara_rtf_add_character  (ClaraRtf      *self,
                                   int            number);
void     clara_rtf_reset_run      (ClaraRtf      *self);
void     clara_rtf_reset_block    (ClaraRtf      *self);
int      clara_rtf_mix            (int            fill,
                                   int            pattern,
                                   int            share);
int      clara_rtf_page_of_charset (int           charset,
                                   int            otherwise);

/* Words */
GHashTable *clara_rtf_words_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void     clara_rtf_obey           (ClaraRtf            *self,
                                   const ClaraRtfToken *token);
void     clara_rtf_end_row        (ClaraRtf            *self);
void     clara_rtf_close_group    (ClaraRtf            *self);
void     clara_rtf_defer          (ClaraRtf            *self,
                                   GArray              *list,
                                   gboolean             once);

G_END_DECLS
