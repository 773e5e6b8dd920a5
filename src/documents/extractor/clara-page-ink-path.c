/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-page-ink.h"

#include <math.h>

typedef struct
{
  fz_point points[6];
  int n;
  bool rectangle;
  fz_matrix ctm;
} RectangleWalk;

static void
walk_point (fz_context *ctx, void *arg, float x, float y)
{
  RectangleWalk *walk = arg;

  if (walk->n < 6)
    walk->points[walk->n++] = fz_transform_point_xy (x, y, walk->ctm);
  else
    walk->rectangle = false;
}

static void
walk_curve (fz_context *ctx, void *arg, float x1, float y1, float x2, float y2, float x3, float y3)
{
  ((RectangleWalk *) arg)->rectangle = false;
}

static void
walk_close (fz_context *ctx, void *arg)
{
}

static const fz_path_walker rectangle_walker = {
  .moveto = walk_point,
  .lineto = walk_point,
  .curveto = walk_curve,
  .closepath = walk_close,
};

/**
 * clara_page_ink_path_is_rectangle:
 * @ctx: a context
 * @path: a path
 * @ctm: from the path's space to the page
 *
 * Returns: whether the path is one rectangle that lies along the page's axes, so that its bounds are its area
 */
bool
clara_page_ink_path_is_rectangle (fz_context *ctx, const fz_path *path, fz_matrix ctm)
{
  RectangleWalk walk = { .rectangle = true, .ctm = ctm };

  fz_walk_path (ctx, path, &rectangle_walker, &walk);

  if (!walk.rectangle || walk.n < 4)
    return false;

  for (int i = 1; i < walk.n; i++)
    {
      float dx = fabsf (walk.points[i].x - walk.points[i - 1].x);
      float dy = fabsf (walk.points[i].y - walk.points[i - 1].y);

      if (dx > 0.1f && dy > 0.1f)
        return false;
    }

  for (int i = 4; i < walk.n; i++)
    if (fabsf (walk.points[i].x - walk.points[0].x) > 0.1f ||
        fabsf (walk.points[i].y - walk.points[0].y) > 0.1f)
      return false;

  return true;
}
