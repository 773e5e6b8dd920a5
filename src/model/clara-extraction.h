/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-hidden-kind.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ClaraHidden:
 * @kind: how it is hidden
 * @page: the page it stands on, from 1; 0 where the document has no pages or it stands on none
 * @text: (not nullable): the words that no reader sees, UTF-8
 *
 * One finding of text that a person reading the document does not see. Never part of the visible text.
 */
typedef struct
{
  ClaraHiddenKind  kind;
  guint            page;
  char            *text;
} ClaraHidden;

/**
 * ClaraWarning:
 * @kind: a short stable name, such as `faint-text`
 * @message: a sentence for people, in English
 */
typedef struct
{
  char *kind;
  char *message;
} ClaraWarning;

/**
 * ClaraWord:
 * @start: offset of the first character in the visible text, in Unicode code points
 * @end: offset behind the last character
 * @page: page number, from 1
 * @x: left edge in points from the left of the page
 * @y: upper edge in points from the top of the page
 * @width: in points
 * @height: in points
 *
 * Where a word of the visible text stands on its page. A word that is broken over two lines has two of these.
 */
typedef struct
{
  guint start;
  guint end;
  guint page;
  float x;
  float y;
  float width;
  float height;
} ClaraWord;

#define CLARA_TYPE_EXTRACTION (clara_extraction_get_type ())
G_DECLARE_FINAL_TYPE (ClaraExtraction, clara_extraction, CLARA, EXTRACTION, GObject)

ClaraExtraction    *clara_extraction_new            (void) G_GNUC_WARN_UNUSED_RESULT;

const char         *clara_extraction_get_reason     (ClaraExtraction *self);
void                clara_extraction_set_reason     (ClaraExtraction *self,
                                                     const char      *reason);
const char         *clara_extraction_get_language   (ClaraExtraction *self);
void                clara_extraction_set_language   (ClaraExtraction *self,
                                                     const char      *language);
guint               clara_extraction_get_pages      (ClaraExtraction *self);
void                clara_extraction_set_pages      (ClaraExtraction *self,
                                                     guint            pages);
double              clara_extraction_get_confidence (ClaraExtraction *self);
void                clara_extraction_set_confidence (ClaraExtraction *self,
                                                     double           confidence);
gboolean            clara_extraction_get_ocr        (ClaraExtraction *self);
void                clara_extraction_set_ocr        (ClaraExtraction *self,
                                                     gboolean         ocr);

const char         *clara_extraction_get_text       (ClaraExtraction *self);
void                clara_extraction_set_text       (ClaraExtraction *self,
                                                     const char      *text);

void                clara_extraction_add_hidden     (ClaraExtraction *self,
                                                     ClaraHiddenKind  kind,
                                                     guint            page,
                                                     const char      *text);
guint               clara_extraction_get_n_hidden   (ClaraExtraction *self);
const ClaraHidden  *clara_extraction_get_hidden     (ClaraExtraction *self,
                                                     guint            index);

void                clara_extraction_remove_hidden  (ClaraExtraction *self,
                                                     guint            index);

void                clara_extraction_add_warning    (ClaraExtraction *self,
                                                     const char      *kind,
                                                     const char      *message);
guint               clara_extraction_get_n_warnings (ClaraExtraction *self);
const ClaraWarning *clara_extraction_get_warning    (ClaraExtraction *self,
                                                     guint            index);

void                clara_extraction_add_word       (ClaraExtraction *self,
                                                     const ClaraWord *word);
guint               clara_extraction_get_n_words    (ClaraExtraction *self);
const ClaraWord    *clara_extraction_get_word       (ClaraExtraction *self,
                                                     guint            index);

void                clara_extraction_set_words      (ClaraExtraction *self,
                                                     GArray          *words);

void                clara_extraction_add_unread_page   (ClaraExtraction *self,
                                                        guint            page);
guint               clara_extraction_get_n_unread_pages
                                                       (ClaraExtraction *self);
guint               clara_extraction_get_unread_page   (ClaraExtraction *self,
                                                        guint            index);

G_END_DECLS
