/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-plain-device.h"

#include "clara-mupdf-version.h"

/*
 * MuPDF's drawing device without text, in which some of its functions are replaced. A group is begun when the first
 * thing is drawn in it: to many programs a page is one group of text, and an empty picture of the whole page that
 * is laid over the rest changes nothing but takes its time.
 *
 * The device has no room for a pointer of ours, and a worker draws one page at a time, so what is kept is this one
 * struct.
 */
#define MAX_WAITING 32

typedef struct
{
  fz_rect area;
  fz_colorspace *colorspace; /* borrowed: whoever begins a group holds it until its end */
  int isolated;
  int knockout;
  int blend_mode;
  float alpha;
} Group;

static struct
{
  fz_device drawing; /* the functions that were replaced */
  Group waiting[MAX_WAITING];
  int n_waiting; /* groups in which nothing was drawn yet: the innermost ones */
  int nowhere; /* > 0: so many scopes were opened since a clip of letters, which leaves nothing of the page */
} plain;

/* Whether something can be drawn now. If so, what waits for it begins. */
static bool
begin_drawing (fz_context *ctx, fz_device *device)
{
  if (plain.nowhere > 0)
    return false;

  for (int i = 0; i < plain.n_waiting; i++)
    {
      const Group *group = &plain.waiting[i];

      plain.drawing.begin_group (ctx, device, group->area, group->colorspace, group->isolated,
                                 group->knockout, group->blend_mode, group->alpha);
    }
  plain.n_waiting = 0;

  return true;
}

/* The same for what opens a scope. */
static bool
begin_scope (fz_context *ctx, fz_device *device)
{
  if (begin_drawing (ctx, device))
    return true;

  plain.nowhere++;
  return false;
}

static void
plain_fill_path (fz_context *ctx,
                 fz_device *device,
                 const fz_path *path,
                 int even_odd,
                 fz_matrix ctm,
                 fz_colorspace *colorspace,
                 const float *color,
                 float alpha,
                 fz_color_params params)
{
  if (begin_drawing (ctx, device))
    plain.drawing.fill_path (ctx, device, path, even_odd, ctm, colorspace, color, alpha, params);
}

static void
plain_stroke_path (fz_context *ctx,
                   fz_device *device,
                   const fz_path *path,
                   const fz_stroke_state *stroke,
                   fz_matrix ctm,
                   fz_colorspace *colorspace,
                   const float *color,
                   float alpha,
                   fz_color_params params)
{
  if (begin_drawing (ctx, device))
    plain.drawing.stroke_path (ctx, device, path, stroke, ctm, colorspace, color, alpha, params);
}

static void
plain_fill_shade (fz_context *ctx,
                  fz_device *device,
                  fz_shade *shade,
                  fz_matrix ctm,
                  float alpha,
                  fz_color_params params)
{
  if (begin_drawing (ctx, device))
    plain.drawing.fill_shade (ctx, device, shade, ctm, alpha, params);
}

static void
plain_fill_image (fz_context *ctx,
                  fz_device *device,
                  fz_image *image,
                  fz_matrix ctm,
                  float alpha,
                  fz_color_params params)
{
  if (begin_drawing (ctx, device))
    plain.drawing.fill_image (ctx, device, image, ctm, alpha, params);
}

static void
plain_fill_image_mask (fz_context *ctx,
                       fz_device *device,
                       fz_image *image,
                       fz_matrix ctm,
                       fz_colorspace *colorspace,
                       const float *color,
                       float alpha,
                       fz_color_params params)
{
  if (begin_drawing (ctx, device))
    plain.drawing.fill_image_mask (ctx, device, image, ctm, colorspace, color, alpha, params);
}

static void
plain_clip_path (fz_context *ctx,
                 fz_device *device,
                 const fz_path *path,
                 int even_odd,
                 fz_matrix ctm,
                 fz_rect scissor)
{
  if (begin_scope (ctx, device))
    plain.drawing.clip_path (ctx, device, path, even_odd, ctm, scissor);
}

static void
plain_clip_stroke_path (fz_context *ctx,
                        fz_device *device,
                        const fz_path *path,
                        const fz_stroke_state *stroke,
                        fz_matrix ctm,
                        fz_rect scissor)
{
  if (begin_scope (ctx, device))
    plain.drawing.clip_stroke_path (ctx, device, path, stroke, ctm, scissor);
}

static void
plain_clip_image_mask (fz_context *ctx,
                       fz_device *device,
                       fz_image *image,
                       fz_matrix ctm,
                       fz_rect scissor)
{
  if (begin_scope (ctx, device))
    plain.drawing.clip_image_mask (ctx, device, image, ctm, scissor);
}

static void
plain_clip_text (fz_context *ctx,
                 fz_device *device,
                 const fz_text *text,
                 fz_matrix ctm,
                 fz_rect scissor)
{
  plain.nowhere++;
}

static void
plain_clip_stroke_text (fz_context *ctx,
                        fz_device *device,
                        const fz_text *text,
                        const fz_stroke_state *stroke,
                        fz_matrix ctm,
                        fz_rect scissor)
{
  plain.nowhere++;
}

static void
plain_pop_clip (fz_context *ctx, fz_device *device)
{
  if (plain.nowhere > 0)
    plain.nowhere--;
  else
    plain.drawing.pop_clip (ctx, device);
}

static void
plain_begin_mask (fz_context *ctx,
                  fz_device *device,
                  fz_rect area,
                  int luminosity,
                  fz_colorspace *colorspace,
                  const float *backdrop,
                  fz_color_params params)
{
  if (begin_scope (ctx, device))
    plain.drawing.begin_mask (ctx, device, area, luminosity, colorspace, backdrop, params);
}

static void
plain_end_mask (fz_context *ctx, fz_device *device CLARA_MUPDF_MASK_PARAMETER)
{
  if (plain.nowhere == 0)
    plain.drawing.end_mask (ctx, device CLARA_MUPDF_MASK_ARGUMENT);
}

static void
plain_begin_group (fz_context *ctx,
                   fz_device *device,
                   fz_rect area,
                   fz_colorspace *colorspace,
                   int isolated,
                   int knockout,
                   int blend_mode,
                   float alpha)
{
  if (plain.nowhere > 0)
    {
      plain.nowhere++;
      return;
    }

  if (plain.n_waiting == MAX_WAITING)
    begin_drawing (ctx, device);
  plain.waiting[plain.n_waiting++] = (Group){ area,     colorspace, isolated,
                                              knockout, blend_mode, alpha };
}

static void
plain_end_group (fz_context *ctx, fz_device *device)
{
  if (plain.nowhere > 0)
    plain.nowhere--;
  else if (plain.n_waiting > 0)
    plain.n_waiting--;
  else
    plain.drawing.end_group (ctx, device);
}

/* Without an id a tile is drawn anew: one that was kept from the whole page has its text in it. */
static int
plain_begin_tile (fz_context *ctx,
                  fz_device *device,
                  fz_rect area,
                  fz_rect view,
                  float xstep,
                  float ystep,
                  fz_matrix ctm,
                  int id)
{
  if (!begin_scope (ctx, device))
    return 0;

  return plain.drawing.begin_tile (ctx, device, area, view, xstep, ystep, ctm, 0);
}

static void
plain_end_tile (fz_context *ctx, fz_device *device)
{
  if (plain.nowhere > 0)
    plain.nowhere--;
  else
    plain.drawing.end_tile (ctx, device);
}

/**
 * clara_plain_device_new:
 * @ctx: a context
 * @pixmap: what is drawn on; outlives the device
 *
 * A device that draws all but text. There is one at a time.
 *
 * Returns: (transfer full): a device; throws when memory runs out
 */
fz_device *
clara_plain_device_new (fz_context *ctx, fz_pixmap *pixmap)
{
  fz_device *device = fz_new_draw_device (ctx, fz_identity, pixmap);

  plain.drawing = *device;
  plain.n_waiting = 0;
  plain.nowhere = 0;

  device->fill_path = plain_fill_path;
  device->stroke_path = plain_stroke_path;
  device->clip_path = plain_clip_path;
  device->clip_stroke_path = plain_clip_stroke_path;
  device->fill_text = NULL;
  device->stroke_text = NULL;
  device->clip_text = plain_clip_text;
  device->clip_stroke_text = plain_clip_stroke_text;
  device->ignore_text = NULL;
  device->fill_shade = plain_fill_shade;
  device->fill_image = plain_fill_image;
  device->fill_image_mask = plain_fill_image_mask;
  device->clip_image_mask = plain_clip_image_mask;
  device->pop_clip = plain_pop_clip;
  device->begin_mask = plain_begin_mask;
  device->end_mask = plain_end_mask;
  device->begin_group = plain_begin_group;
  device->end_group = plain_end_group;
  device->begin_tile = plain_begin_tile;
  device->end_tile = plain_end_tile;

  return device;
}
