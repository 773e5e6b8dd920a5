/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-colour.h"
#include "clara-page-ink.h"

#include <math.h>

/*
 * Which glyphs a reader sees, told from the list of what the page draws. Most glyphs of most pages stand in
 * one plain colour on paper or on one plain rectangle, with nothing painted over them: for these geometry
 * is the answer. The rest is left unjudged for clara_page_ink_judge_by_pixels().
 */

/* Nobody prints words smaller than this; footnote marks in 6 pt text are about 4 pt. */
#define TINY_POINTS 3.0f

/* Letters of a normal font at TINY_POINTS are about this high. */
#define TINY_INK_POINTS 1.0f

/* How much of a glyph must lie on the page and inside its clip to be readable. */
#define SHOWN_PART 0.35f

#define TRANSPARENT_ALPHA 0.08f

static float
area (fz_rect box)
{
  return fz_is_empty_rect (box) ? 0.0f : (box.x1 - box.x0) * (box.y1 - box.y0);
}

static fz_rect
glyph_extent (const ClaraGlyph *glyph)
{
  return area (glyph->ink) > 0.0f ? glyph->ink : glyph->box;
}

static void
hide (ClaraGlyph *glyph, ClaraHiddenKind kind)
{
  glyph->judged = true;
  glyph->hidden = true;
  glyph->kind = kind;
}

/* What the glyph says of itself: where it is, how large, how opaque. */
static bool
judge_alone (ClaraPageInk *ink, ClaraGlyph *glyph)
{
  fz_rect extent = glyph_extent (glyph);
  float whole = area (extent);
  fz_rect shown = fz_intersect_rect (extent, ink->page);

  if (area (shown) < SHOWN_PART * whole)
    hide (glyph, CLARA_HIDDEN_OFF_PAGE);
  else if (glyph->ignored)
    hide (glyph, CLARA_HIDDEN_INVISIBLE_MODE);
  else if (glyph->size < TINY_POINTS)
    hide (glyph, CLARA_HIDDEN_TINY);
  else if (glyph->alpha < TRANSPARENT_ALPHA)
    hide (glyph, CLARA_HIDDEN_TRANSPARENT);
  else if (area (fz_intersect_rect (extent, glyph->clip)) < SHOWN_PART * whole)
    hide (glyph, CLARA_HIDDEN_CLIPPED);

  return glyph->judged;
}

static bool
overlaps (fz_rect a, fz_rect b)
{
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

static bool
contains (fz_rect outer, fz_rect inner)
{
  return outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 &&
         outer.y1 >= inner.y1;
}

static bool
is_covered (ClaraPageInk *ink, ClaraGlyph *glyph, fz_rect extent)
{
  for (guint i = glyph->paint; i < ink->paints->len; i++)
    {
      const ClaraPaint *paint = clara_page_ink_paint (ink, i);

      if (!paint->rule && overlaps (paint->box, extent))
        return true;
    }

  return false;
}

/* The plain colour behind a glyph; %FALSE when it is not one plain colour. */
static bool
find_background (ClaraPageInk *ink, ClaraGlyph *glyph, fz_rect extent, guint32 *colour)
{
  for (guint i = glyph->paint; i > 0; i--)
    {
      const ClaraPaint *paint = clara_page_ink_paint (ink, i - 1);

      if (paint->rule || !overlaps (paint->box, extent))
        continue;
      if (!paint->solid || !contains (paint->box, extent))
        return false;

      *colour = paint->colour;
      return true;
    }

  *colour = 0xffffff;

  return true;
}

/* What stands around the glyph, as far as geometry tells. */
static void
judge_surroundings (ClaraPageInk *ink, ClaraGlyph *glyph)
{
  fz_rect extent = glyph_extent (glyph);
  guint32 background;
  double difference;

  if (glyph->complex || glyph->any_colour || is_covered (ink, glyph, extent))
    return;
  if (!find_background (ink, glyph, extent, &background))
    {
      glyph->backdrop = true;
      return;
    }

  difference = clara_colour_distance (clara_colour_blend (glyph->colour, background, glyph->alpha),
                                      background);
  glyph->judged = true;
  if (difference < CLARA_PAGE_INK_UNSEEN)
    hide (glyph, glyph->alpha < 0.5f ? CLARA_HIDDEN_TRANSPARENT : CLARA_HIDDEN_WHITE_TEXT);
  else
    glyph->faint = difference < CLARA_PAGE_INK_FAINT;
}

static bool
is_space (gunichar c)
{
  return c == 0 || g_unichar_isspace (c) || c == 0xa0;
}

/* A font may draw nothing, or next to nothing, for letters it claims to hold. */
static void
judge_blank_words (ClaraPageInk *ink)
{
  guint i = 0;

  while (i < ink->glyphs->len)
    {
      ClaraGlyph *first = clara_page_ink_glyph (ink, i);
      float height = 0.0f;
      guint letters = 0, end = i;

      for (; end < ink->glyphs->len; end++)
        {
          ClaraGlyph *glyph = clara_page_ink_glyph (ink, end);

          if (glyph->run != first->run || glyph->hidden || is_space (glyph->ucs))
            break;
          if (g_unichar_isalnum (glyph->ucs) && glyph->gid >= 0)
            {
              letters++;
              height = MAX (height, MIN (glyph->ink.y1 - glyph->ink.y0, 1000.0f));
            }
        }

      if (letters > 0 && height < TINY_INK_POINTS)
        for (guint k = i; k < end; k++)
          hide (clara_page_ink_glyph (ink, k),
                height <= 0.0f ? CLARA_HIDDEN_REPLACEMENT_TEXT : CLARA_HIDDEN_TINY);

      i = MAX (end, i + 1);
    }
}

/**
 * clara_page_ink_judge:
 * @ctx: a context
 * @page: the page that @ink lists
 * @ink: the list; each glyph is marked as seen or as hidden, with the kind of hiding
 *
 * Throws only when memory runs out.
 */
void
clara_page_ink_judge (fz_context *ctx, pdf_page *page, ClaraPageInk *ink)
{
  bool unsure = false;

  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      /* The second character of a ligature goes where the first one goes. */
      if (glyph->gid < 0 && i > 0)
        continue;
      if (glyph->judged)
        continue;
      if (is_space (glyph->ucs))
        {
          glyph->judged = true;
          continue;
        }
      if (!judge_alone (ink, glyph))
        judge_surroundings (ink, glyph);
      unsure |= !glyph->judged;
    }

  if (unsure)
    clara_page_ink_judge_by_pixels (ctx, page, ink);

  for (guint i = 1; i < ink->glyphs->len; i++)
    {
      ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);
      ClaraGlyph *before = glyph - 1;

      if (glyph->gid >= 0)
        continue;

      glyph->judged = true;
      glyph->hidden = before->hidden;
      glyph->faint = before->faint;
      glyph->kind = before->kind;
    }

  judge_blank_words (ink);
}
