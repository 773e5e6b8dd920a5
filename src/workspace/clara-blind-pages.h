/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-page-cover.h"
#include "clara-shown-text.h"
#include "clara-workspace.h"

G_BEGIN_DECLS

/**
 * ClaraPageSpot:
 * @page: a page, from 1
 * @x: left edge in points from the left of the page
 * @y: upper edge in points from the top of the page
 * @width: in points
 * @height: in points
 *
 * Where words stand on a page. A plain value.
 */
typedef struct
{
  guint page;
  float x;
  float y;
  float width;
  float height;
} ClaraPageSpot;

/**
 * ClaraPagePixels:
 * @width: in pixels
 * @height: in pixels
 * @stride: bytes from row to row
 * @scale: pixels to a point
 * @pixels: (owned): rows of red, green and blue, eight bits each
 *
 * A page that may be shown.
 */
typedef struct
{
  guint   width;
  guint   height;
  guint   stride;
  double  scale;
  GBytes *pixels;
} ClaraPagePixels;

void             clara_page_pixels_free         (ClaraPagePixels      *self);

#define CLARA_TYPE_BLIND_PAGES (clara_blind_pages_get_type ())
G_DECLARE_FINAL_TYPE (ClaraBlindPages, clara_blind_pages, CLARA, BLIND_PAGES, GObject)

ClaraBlindPages *clara_blind_pages_new          (ClaraWorkspace       *workspace,
                                                 const ClaraId        *material,
                                                 ClaraShownText       *shown) G_GNUC_WARN_UNUSED_RESULT;
void             clara_blind_pages_load_async   (ClaraBlindPages      *self,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean         clara_blind_pages_load_finish  (ClaraBlindPages      *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);
guint            clara_blind_pages_get_n_pages  (ClaraBlindPages      *self);
ClaraPageCover   clara_blind_pages_get_cover    (ClaraBlindPages      *self,
                                                 guint                 page);
GArray          *clara_blind_pages_find         (ClaraBlindPages      *self,
                                                 guint                 start,
                                                 guint                 end) G_GNUC_WARN_UNUSED_RESULT;
void             clara_blind_pages_reveal       (ClaraBlindPages      *self,
                                                 GBytes               *shown);
void             clara_blind_pages_draw_async   (ClaraBlindPages      *self,
                                                 guint                 page,
                                                 guint                 max_width,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
ClaraPagePixels *clara_blind_pages_draw_finish  (ClaraBlindPages      *self,
                                                 GAsyncResult         *result,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraPagePixels, clara_page_pixels_free)

G_END_DECLS
