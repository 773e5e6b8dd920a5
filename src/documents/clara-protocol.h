/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-page-image.h"

G_BEGIN_DECLS

/*
 * What goes over the pipes between the client and one worker: one request, one answer, fixed little-endian
 * headers. Both sides check every field; neither believes the other.
 *
 * request: header, n_boxes × box, document bytes
 * answer:  header, payload
 */

#define CLARA_REQUEST_HEADER_SIZE 48
#define CLARA_BOX_SIZE            20
#define CLARA_ANSWER_HEADER_SIZE  28

/* What the worker program says by its exit status. */
#define CLARA_EXIT_BAD_REQUEST 70
#define CLARA_EXIT_NO_SANDBOX  71

/* In a conversion the client's lifeline is this descriptor: standard input is the document itself. */
#define CLARA_LIFELINE_FD 3

/**
 * ClaraRequestKind:
 * @CLARA_REQUEST_EXTRACT: read the document
 * @CLARA_REQUEST_PAGE_IMAGE: draw a page of the document
 * @CLARA_REQUEST_CONVERTED: the document is what antiword made of a Word file: text, text with what is
 *   hidden, text with what was removed, one after the other
 * @CLARA_REQUEST_PIXELS: read one page of the document by its pixels
 */
typedef enum
{
  CLARA_REQUEST_EXTRACT = 1,
  CLARA_REQUEST_PAGE_IMAGE = 2,
  CLARA_REQUEST_CONVERTED = 3,
  CLARA_REQUEST_PIXELS = 4,
} ClaraRequestKind;

/**
 * ClaraRequestFlags:
 * @CLARA_REQUEST_POSITIONS: say where each word stands
 * @CLARA_REQUEST_WITHOUT_PICTURES: leave pictures out of a page image
 */
typedef enum
{
  CLARA_REQUEST_POSITIONS = 1 << 0,
  CLARA_REQUEST_WITHOUT_PICTURES = 1 << 1,
} ClaraRequestFlags;

/**
 * ClaraAnswerKind:
 * @CLARA_ANSWER_EXTRACTION: the payload is JSON
 * @CLARA_ANSWER_PICTURE: the payload is pixels
 * @CLARA_ANSWER_CONVERT: a Word file of the old kind, which the client hands to the converter; no payload
 * @CLARA_ANSWER_REFUSED: no picture can be made; the payload is a reason
 */
typedef enum
{
  CLARA_ANSWER_EXTRACTION = 1,
  CLARA_ANSWER_PICTURE = 2,
  CLARA_ANSWER_CONVERT = 3,
  CLARA_ANSWER_REFUSED = 4,
} ClaraAnswerKind;

/**
 * ClaraRequestHeader:
 * @expected: the format that the file's name promises, a ClaraFormat; 0 when there is no promise
 * @length: bytes of the document
 * @hidden_length: of these, how many at the end (before the removed ones) are the text with hidden text
 * @removed_length: of these, how many at the very end are the text with removed text
 */
typedef struct
{
  ClaraRequestKind kind;
  guint32          flags;
  guint32          expected;
  guint32          page;
  guint32          max_width;
  guint32          max_height;
  guint32          n_boxes;
  guint32          length;
  guint32          hidden_length;
  guint32          removed_length;
} ClaraRequestHeader;

typedef struct
{
  ClaraAnswerKind kind;
  guint32         length;
  guint32         width;
  guint32         height;
  guint32         stride;
  float           scale;
} ClaraAnswerHeader;

void     clara_request_header_write (const ClaraRequestHeader *self,
                                     guint8                    bytes[CLARA_REQUEST_HEADER_SIZE]);
gboolean clara_request_header_read  (ClaraRequestHeader       *self,
                                     const guint8              bytes[CLARA_REQUEST_HEADER_SIZE]);
void     clara_page_box_write       (const ClaraPageBox       *self,
                                     guint8                    bytes[CLARA_BOX_SIZE]);
gboolean clara_page_box_read        (ClaraPageBox             *self,
                                     const guint8              bytes[CLARA_BOX_SIZE]);
void     clara_answer_header_write  (const ClaraAnswerHeader  *self,
                                     guint8                    bytes[CLARA_ANSWER_HEADER_SIZE]);
gboolean clara_answer_header_read   (ClaraAnswerHeader        *self,
                                     const guint8              bytes[CLARA_ANSWER_HEADER_SIZE]);

G_END_DECLS
