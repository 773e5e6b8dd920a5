/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-protocol.h"

#include "clara-document-limits.h"

#include <math.h>
#include <string.h>

#define REQUEST_MAGIC    0x51524c43u /* CLRQ */
#define ANSWER_MAGIC     0x41524c43u /* CLRA */
#define PROTOCOL_VERSION 2u

static void
put (guint8 *bytes, gsize index, guint32 value)
{
  guint32 little = GUINT32_TO_LE (value);

  memcpy (bytes + 4 * index, &little, sizeof little);
}

static guint32
get (const guint8 *bytes, gsize index)
{
  guint32 little;

  memcpy (&little, bytes + 4 * index, sizeof little);
  return GUINT32_FROM_LE (little);
}

static void
put_float (guint8 *bytes, gsize index, float value)
{
  guint32 bits;

  memcpy (&bits, &value, sizeof bits);
  put (bytes, index, bits);
}

static float
get_float (const guint8 *bytes, gsize index)
{
  guint32 bits = get (bytes, index);
  float value;

  memcpy (&value, &bits, sizeof value);
  return value;
}

/**
 * clara_request_header_write:
 * @self: a request
 * @bytes: (out): its form on the pipe
 */
void
clara_request_header_write (const ClaraRequestHeader *self, guint8 bytes[CLARA_REQUEST_HEADER_SIZE])
{
  put (bytes, 0, REQUEST_MAGIC);
  put (bytes, 1, PROTOCOL_VERSION);
  put (bytes, 2, self->kind);
  put (bytes, 3, self->flags);
  put (bytes, 4, self->expected);
  put (bytes, 5, self->page);
  put (bytes, 6, self->max_width);
  put (bytes, 7, self->max_height);
  put (bytes, 8, self->n_boxes);
  put (bytes, 9, self->length);
  put (bytes, 10, self->hidden_length);
  put (bytes, 11, self->removed_length);
}

/**
 * clara_request_header_read:
 * @self: (out): the request; untouched on failure
 * @bytes: its form on the pipe
 *
 * Returns: whether the bytes are a request within all bounds
 */
gboolean
clara_request_header_read (ClaraRequestHeader *self, const guint8 bytes[CLARA_REQUEST_HEADER_SIZE])
{
  ClaraRequestHeader header = {
    .kind = get (bytes, 2),
    .flags = get (bytes, 3),
    .expected = get (bytes, 4),
    .page = get (bytes, 5),
    .max_width = get (bytes, 6),
    .max_height = get (bytes, 7),
    .n_boxes = get (bytes, 8),
    .length = get (bytes, 9),
    .hidden_length = get (bytes, 10),
    .removed_length = get (bytes, 11),
  };

  if (get (bytes, 0) != REQUEST_MAGIC || get (bytes, 1) != PROTOCOL_VERSION)
    return FALSE;
  if (header.kind < CLARA_REQUEST_EXTRACT || header.kind > CLARA_REQUEST_PIXELS)
    return FALSE;
  if (header.n_boxes > CLARA_MAX_BOXES || header.max_width > CLARA_MAX_PICTURE_SIDE ||
      header.max_height > CLARA_MAX_PICTURE_SIDE)
    return FALSE;
  if (header.kind == CLARA_REQUEST_PAGE_IMAGE &&
      (header.page == 0 || header.max_width == 0 || header.max_height == 0))
    return FALSE;
  if (header.kind == CLARA_REQUEST_PIXELS && header.page == 0)
    return FALSE;
  if (header.kind == CLARA_REQUEST_CONVERTED
          ? header.length > 3 * CLARA_MAX_TEXT_BYTES ||
                (guint64) header.hidden_length + header.removed_length > header.length
          : header.length > CLARA_MAX_DOCUMENT_BYTES)
    return FALSE;

  *self = header;
  return TRUE;
}

/**
 * clara_page_box_write:
 * @self: a box
 * @bytes: (out): its form on the pipe
 */
void
clara_page_box_write (const ClaraPageBox *self, guint8 bytes[CLARA_BOX_SIZE])
{
  put (bytes, 0, self->page);
  put_float (bytes, 1, self->x);
  put_float (bytes, 2, self->y);
  put_float (bytes, 3, self->width);
  put_float (bytes, 4, self->height);
}

/**
 * clara_page_box_read:
 * @self: (out): the box; untouched on failure
 * @bytes: its form on the pipe
 *
 * Returns: whether the bytes are a box of finite size
 */
gboolean
clara_page_box_read (ClaraPageBox *self, const guint8 bytes[CLARA_BOX_SIZE])
{
  ClaraPageBox box = {
    .page = get (bytes, 0),
    .x = get_float (bytes, 1),
    .y = get_float (bytes, 2),
    .width = get_float (bytes, 3),
    .height = get_float (bytes, 4),
  };

  if (!isfinite (box.x) || !isfinite (box.y) || !isfinite (box.width) || !isfinite (box.height))
    return FALSE;

  *self = box;
  return TRUE;
}

/**
 * clara_answer_header_write:
 * @self: an answer
 * @bytes: (out): its form on the pipe
 */
void
clara_answer_header_write (const ClaraAnswerHeader *self, guint8 bytes[CLARA_ANSWER_HEADER_SIZE])
{
  put (bytes, 0, ANSWER_MAGIC);
  put (bytes, 1, PROTOCOL_VERSION << 16 | self->kind);
  put (bytes, 2, self->length);
  put (bytes, 3, self->width);
  put (bytes, 4, self->height);
  put (bytes, 5, self->stride);
  put_float (bytes, 6, self->scale);
}

/**
 * clara_answer_header_read:
 * @self: (out): the answer; untouched on failure
 * @bytes: its form on the pipe
 *
 * Returns: whether the bytes announce an answer within all bounds
 */
gboolean
clara_answer_header_read (ClaraAnswerHeader *self, const guint8 bytes[CLARA_ANSWER_HEADER_SIZE])
{
  ClaraAnswerHeader header = {
    .kind = get (bytes, 1) & 0xffff,
    .length = get (bytes, 2),
    .width = get (bytes, 3),
    .height = get (bytes, 4),
    .stride = get (bytes, 5),
    .scale = get_float (bytes, 6),
  };

  if (get (bytes, 0) != ANSWER_MAGIC || get (bytes, 1) >> 16 != PROTOCOL_VERSION ||
      !isfinite (header.scale) || header.scale < 0.0f)
    return FALSE;

  switch (header.kind)
    {
    case CLARA_ANSWER_EXTRACTION:
      if (header.length > CLARA_MAX_ANSWER_BYTES)
        return FALSE;
      break;

    case CLARA_ANSWER_PICTURE:
      if (header.width == 0 || header.width > CLARA_MAX_PICTURE_SIDE || header.height == 0 ||
          header.height > CLARA_MAX_PICTURE_SIDE || header.stride < 3 * header.width ||
          header.length > CLARA_MAX_PICTURE_BYTES ||
          (guint64) header.stride * header.height != header.length)
        return FALSE;
      break;

    case CLARA_ANSWER_CONVERT:
      if (header.length != 0)
        return FALSE;
      break;

    case CLARA_ANSWER_REFUSED:
      if (header.length > 64)
        return FALSE;
      break;

    default:
      return FALSE;
    }

  *self = header;
  return TRUE;
}
