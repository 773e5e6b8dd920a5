/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-blind-device.h"

#include <glib.h>
#include <string.h>

/*
 * A drawing device for pages that nobody may recognise a person by. Boxes cover the words that were read; what was not
 * read as words may be a portrait, a signature, a name whose letters are drawn as shapes, or a bar code with an address
 * in it. So pictures are grey, and of drawings only what no letter looks like is left: rules, frames, fields of colour.
 */

/* Grey in the place of a picture. */
#define GREY 0.85f

/* The corners of a frame may be round, and a disc is nothing but corners: four of them, in one piece that comes back to
 * where it began. A letter with bowls has more, or an inside; a signature does not come back. */
#define ROUND_CORNERS      4
#define MAX_ROUND_SEGMENTS 8

/* A rectangle: its four sides. The smallest letters with corners have six, of which the last may go without saying. */
#define MAX_STRAIGHT_SEGMENTS 4

/* Points. What is smaller may be a part of a letter or of a bar code. */
#define LEAST_SIZE 12.0f

/* What counts as level, or upright, in units of the path. */
#define LEVEL 0.05f

/* The device has no room for a pointer of ours, and a worker draws one page: what is kept is this one struct. */
static fz_device drawing;
static float pixels_to_a_point;

/* What a path is made of. */
typedef struct
{
  float first_x; /* where the piece began */
  float first_y;
  float x;
  float y;
  int n_pieces;
  int n_segments; /* of the piece */
  int n_curves;   /* of all */
  int most_segments;
  gboolean oblique;
} Shape;

static gboolean
is_level (float x1, float y1, float x2, float y2)
{
  return fz_abs (x1 - x2) <= LEVEL || fz_abs (y1 - y2) <= LEVEL;
}

static void
end_segment (Shape *shape, float x, float y)
{
  shape->x = x;
  shape->y = y;
  shape->n_segments++;
  shape->most_segments = MAX (shape->most_segments, shape->n_segments);
}

static void
move_to (fz_context *ctx, void *arg, float x, float y)
{
  Shape *shape = arg;

  shape->x = shape->first_x = x;
  shape->y = shape->first_y = y;
  shape->n_segments = 0;
  shape->n_pieces++;
}

static void
line_to (fz_context *ctx, void *arg, float x, float y)
{
  Shape *shape = arg;

  shape->oblique = shape->oblique || !is_level (shape->x, shape->y, x, y);
  end_segment (shape, x, y);
}

static void
curve_to (fz_context *ctx, void *arg, float x1, float y1, float x2, float y2, float x3, float y3)
{
  Shape *shape = arg;

  /* A round corner leaves level and arrives upright, or the other way about. */
  shape->oblique = shape->oblique || !is_level (shape->x, shape->y, x1, y1) ||
                   !is_level (x2, y2, x3, y3);
  shape->n_curves++;
  end_segment (shape, x3, y3);
}

static void
close_path (fz_context *ctx, void *arg)
{
}

static Shape
get_shape (fz_context *ctx, const fz_path *path)
{
  static const fz_path_walker walker = { move_to, line_to, curve_to, close_path };
  Shape shape = { 0 };

  fz_walk_path (ctx, path, &walker, &shape);

  return shape;
}

static gboolean
is_large (fz_context *ctx, const fz_path *path, const fz_stroke_state *stroke, fz_matrix ctm)
{
  fz_rect box = fz_bound_path (ctx, path, stroke, ctm);

  return fz_max (box.x1 - box.x0, box.y1 - box.y0) > LEAST_SIZE * pixels_to_a_point;
}

/* Rectangles and rules of any number in one path would be letters of squares: a few are a frame. */
static gboolean
is_plain (fz_context *ctx, const fz_path *path, int max_pieces)
{
  Shape shape = get_shape (ctx, path);

  if (shape.n_curves > 0)
    return !shape.oblique && shape.n_pieces == 1 && shape.n_curves == ROUND_CORNERS &&
           shape.most_segments <= MAX_ROUND_SEGMENTS &&
           is_level (shape.x, shape.y, shape.first_x, shape.first_y);

  return !shape.oblique && shape.n_pieces <= max_pieces &&
         shape.most_segments <= MAX_STRAIGHT_SEGMENTS;
}

static void
fill_path (fz_context *ctx,
           fz_device *device,
           const fz_path *path,
           int even_odd,
           fz_matrix ctm,
           fz_colorspace *colorspace,
           const float *color,
           float alpha,
           fz_color_params params)
{
  if (is_plain (ctx, path, 4) && is_large (ctx, path, NULL, ctm))
    drawing.fill_path (ctx, device, path, even_odd, ctm, colorspace, color, alpha, params);
}

static void
stroke_path (fz_context *ctx,
             fz_device *device,
             const fz_path *path,
             const fz_stroke_state *stroke,
             fz_matrix ctm,
             fz_colorspace *colorspace,
             const float *color,
             float alpha,
             fz_color_params params)
{
  if (is_plain (ctx, path, 4) && is_large (ctx, path, stroke, ctm))
    drawing.stroke_path (ctx, device, path, stroke, ctm, colorspace, color, alpha, params);
}

/* A clip that leaves nothing. Whoever ends the clip later ends this one. */
static void
clip_to_nothing (fz_context *ctx, fz_device *device, fz_rect scissor)
{
  fz_path *nothing = fz_new_path (ctx);

  fz_try (ctx) drawing.clip_path (ctx, device, nothing, 0, fz_identity, scissor);
  fz_always (ctx) fz_drop_path (ctx, nothing);
  fz_catch (ctx) fz_rethrow (ctx);
}

static void
clip_path (fz_context *ctx,
           fz_device *device,
           const fz_path *path,
           int even_odd,
           fz_matrix ctm,
           fz_rect scissor)
{
  if (is_plain (ctx, path, 4))
    drawing.clip_path (ctx, device, path, even_odd, ctm, scissor);
  else
    clip_to_nothing (ctx, device, scissor);
}

static void
clip_stroke_path (fz_context *ctx,
                  fz_device *device,
                  const fz_path *path,
                  const fz_stroke_state *stroke,
                  fz_matrix ctm,
                  fz_rect scissor)
{
  clip_to_nothing (ctx, device, scissor);
}

static void
clip_text (fz_context *ctx, fz_device *device, const fz_text *text, fz_matrix ctm, fz_rect scissor)
{
  clip_to_nothing (ctx, device, scissor);
}

static void
clip_stroke_text (fz_context *ctx,
                  fz_device *device,
                  const fz_text *text,
                  const fz_stroke_state *stroke,
                  fz_matrix ctm,
                  fz_rect scissor)
{
  clip_to_nothing (ctx, device, scissor);
}

/* Not by fill_path() of here: the place of a picture is shown, however small or turned. */
static void
fill_image (fz_context *ctx,
            fz_device *device,
            fz_image *image,
            fz_matrix ctm,
            float alpha,
            fz_color_params params)
{
  fz_path *path = fz_new_path (ctx);
  const float grey[3] = { GREY, GREY, GREY };

  fz_try (ctx)
  {
    fz_rectto (ctx, path, 0, 0, 1, 1);
    drawing.fill_path (ctx, device, path, 0, ctm, fz_device_rgb (ctx), grey, 1.0f, params);
  }
  fz_always (ctx) fz_drop_path (ctx, path);
  fz_catch (ctx) fz_rethrow (ctx);
}

static void
fill_image_mask (fz_context *ctx,
                 fz_device *device,
                 fz_image *image,
                 fz_matrix ctm,
                 fz_colorspace *colorspace,
                 const float *color,
                 float alpha,
                 fz_color_params params)
{
  fill_image (ctx, device, image, ctm, alpha, params);
}

/* A picture that shapes what is painted through it is left out with its shape. */
static void
clip_image_mask (fz_context *ctx,
                 fz_device *device,
                 fz_image *image,
                 fz_matrix ctm,
                 fz_rect scissor)
{
  fz_path *path = fz_new_path (ctx);

  fz_try (ctx)
  {
    fz_rectto (ctx, path, 0, 0, 1, 1);
    drawing.clip_path (ctx, device, path, 0, ctm, scissor);
  }
  fz_always (ctx) fz_drop_path (ctx, path);
  fz_catch (ctx) fz_rethrow (ctx);
}

/**
 * clara_blind_device_install:
 * @device: a device that draws, and has drawn nothing yet
 * @scale: pixels to a point
 *
 * Leaves out pictures, and drawings that may be letters. Text is drawn: it is covered where that is needed. One device
 * at a time in a process.
 */
void
clara_blind_device_install (fz_device *device, float scale)
{
  pixels_to_a_point = scale;
  drawing = *device;
  device->fill_path = fill_path;
  device->stroke_path = stroke_path;
  device->clip_path = clip_path;
  device->clip_stroke_path = clip_stroke_path;
  device->clip_text = clip_text;
  device->clip_stroke_text = clip_stroke_text;
  device->fill_image = fill_image;
  device->fill_image_mask = fill_image_mask;
  device->clip_image_mask = clip_image_mask;
}
