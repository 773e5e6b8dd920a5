/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraPageBox:
 * @page: the page, from 1
 * @x: left edge in points from the left of the page
 * @y: upper edge in points from the top of the page
 * @width: in points
 * @height: in points
 *
 * A part of a page that must not be seen: it is painted over before the picture leaves the worker.
 */
typedef struct
{
  guint page;
  float x;
  float y;
  float width;
  float height;
} ClaraPageBox;

/**
 * ClaraRenderRequest:
 * @page: the page to draw, from 1
 * @max_width: the picture is at most this wide, in pixels
 * @max_height: the picture is at most this high, in pixels
 * @without_pictures: whether pictures are left out, with grey in their places, and with them every drawing that may be
 *   letters, a signature or a bar code: rules, frames and fields of colour stay
 * @boxes: (array length=n_boxes) (nullable): what is painted over; boxes of other pages are ignored
 * @n_boxes: how many boxes there are
 */
typedef struct
{
  guint               page;
  guint               max_width;
  guint               max_height;
  gboolean            without_pictures;
  const ClaraPageBox *boxes;
  guint               n_boxes;
} ClaraRenderRequest;

/**
 * ClaraPageImage:
 * @width: in pixels
 * @height: in pixels
 * @stride: bytes from one row to the next, at least three a pixel
 * @scale: pixels to a point: where a #ClaraPageBox stands in the picture
 * @pixels: (owned): @height rows of red, green and blue, eight bits each, from the top
 *
 * A drawn page.
 */
typedef struct
{
  guint   width;
  guint   height;
  guint   stride;
  float   scale;
  GBytes *pixels;
} ClaraPageImage;

void clara_page_image_free (ClaraPageImage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraPageImage, clara_page_image_free)

G_END_DECLS
