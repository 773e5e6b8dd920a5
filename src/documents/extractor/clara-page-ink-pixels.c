/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-colour.h"
#include "clara-page-ink.h"
#include "clara-pdf-context.h"
#include "clara-plain-device.h"

#include <math.h>

/*
 * The page is rendered twice, whole and without any text. A word is seen where the two pictures differ in the
 * pixels that its outlines cover, and differ towards the word's own colour. That one rule holds for pictures
 * behind words, shapes over words, masks, blend modes, gradients and clips of any form.
 */

/* Pixels a rendering may have: enough for two pixels a point on A4. */
#define MAX_PIXELS 2200000.0f
#define MAX_SCALE  2.0f

/* So many pixels high is the smallest font in doubt drawn, if that takes between one and two pixels a point. */
#define FONT_PIXELS 12.0f

/* Outlines reach this far out of a glyph's box when they are drawn, in points. */
#define MARGIN 2.0f

/* Part of a word's ink that must be there for the word to count as seen. */
#define SEEN_PART 0.45

typedef struct
{
  fz_pixmap *whole;   /* (nullable): not needed where only backdrops are unknown */
  fz_pixmap *plain;   /* without text */
  fz_irect whole_box; /* what of the page they show, in pixels */
  fz_irect plain_box;
  fz_matrix scale;
} Pictures;

/* What is measured over the pixels that a word's outlines cover. */
typedef struct
{
  double covered;  /* sum of the outlines' coverage, 0 … 1 a pixel */
  double seen;     /* part of it that the whole page shows */
  double contrast; /* coverage-weighted colour difference of the word to what lies behind it */
  double change;   /* … of the whole picture to the plain one */
} Measure;

/* Rendering */

static fz_pixmap *
render (fz_context *ctx, pdf_page *page, fz_matrix scale, fz_irect box, bool with_text)
{
  fz_pixmap *pixmap = fz_new_pixmap_with_bbox (ctx, fz_device_rgb (ctx), box, NULL, 0);
  fz_device *device = NULL;

  fz_var (device);
  fz_try (ctx)
  {
    fz_clear_pixmap_with_value (ctx, pixmap, 0xff);
    device = with_text ? fz_new_draw_device (ctx, fz_identity, pixmap)
                       : clara_plain_device_new (ctx, pixmap);

    /* A page that breaks off is shown as far as it goes, by any viewer. */
    fz_try (ctx) pdf_run_page_with_usage (ctx, page, device, scale, "View", NULL);
    fz_catch (ctx) clara_pdf_context_forgive (ctx);
    fz_close_device (ctx, device);
  }
  fz_always (ctx) fz_drop_device (ctx, device);
  fz_catch (ctx)
  {
    fz_drop_pixmap (ctx, pixmap);
    fz_rethrow (ctx);
  }

  return pixmap;
}

/* Measuring */

static guint32
get_pixel (const fz_pixmap *pixmap, int x, int y)
{
  const unsigned char *sample = pixmap->samples + (gsize) (y - pixmap->y) * pixmap->stride +
                                (gsize) (x - pixmap->x) * 3;

  return (guint32) sample[0] << 16 | (guint32) sample[1] << 8 | sample[2];
}

/* A page has few colours, and the distance of two is dear to compute for every pixel. */
static double
distance (guint32 one, guint32 other)
{
  static struct
  {
    guint32 one, other;
    double distance;
  } kept[1024];
  guint slot = (one * 2654435761u ^ other * 40503u) >> 7 & 1023;

  if (kept[slot].one != one || kept[slot].other != other)
    {
      kept[slot].one = one;
      kept[slot].other = other;
      kept[slot].distance = clara_colour_distance (one, other);
    }

  return kept[slot].distance;
}

static int
channel (guint32 colour, int i)
{
  return colour >> (16 - 8 * i) & 0xff;
}

static void
measure_pixel (const Pictures *pictures,
               const ClaraGlyph *glyph,
               int x,
               int y,
               double coverage,
               Measure *measure)
{
  guint32 plain = get_pixel (pictures->plain, x, y);
  guint32 whole = pictures->whole != NULL && !glyph->backdrop
                      ? get_pixel (pictures->whole, x, y)
                      : clara_colour_blend (glyph->colour, plain, coverage * glyph->alpha);
  double towards = 0.0, way = 0.0, change = 0.0;

  for (int i = 0; i < 3; i++)
    {
      double to_glyph = channel (glyph->colour, i) - channel (plain, i);
      double to_whole = channel (whole, i) - channel (plain, i);

      towards += to_glyph * to_whole;
      way += to_glyph * to_glyph;
      change += to_whole * to_whole;
    }

  measure->covered += coverage;
  measure->contrast += coverage * distance (glyph->colour, plain);
  measure->change += coverage * distance (whole, plain);
  if (glyph->any_colour)
    measure->seen += change > 100.0 ? coverage : 0.0;
  else if (way > 0.0)
    measure->seen += CLAMP (towards / way, 0.0, coverage * 1.2);
}

/* A font whose glyphs are drawings has no outline to ask for; its whole box stands in. */
static void
measure_box (const Pictures *pictures, const ClaraGlyph *glyph, Measure *measure)
{
  fz_irect box = fz_intersect_irect (
      fz_round_rect (fz_transform_rect (glyph->ink, pictures->scale)), pictures->whole_box);
  double widest = 0.0;
  guint32 first;

  if (fz_is_empty_irect (box))
    return;

  first = get_pixel (pictures->whole, box.x0, box.y0);
  for (int y = box.y0; y < box.y1; y++)
    for (int x = box.x0; x < box.x1; x++)
      widest = MAX (widest, distance (first, get_pixel (pictures->whole, x, y)));

  measure->covered += 1.0;
  measure->contrast += widest;
  measure->change += widest;
  measure->seen += widest >= CLARA_PAGE_INK_UNSEEN ? 1.0 : 0.0;
}

static void
measure_glyph (fz_context *ctx, const Pictures *pictures, const ClaraGlyph *glyph, Measure *measure)
{
  fz_irect bounds = glyph->backdrop ? pictures->plain_box : pictures->whole_box;
  fz_matrix trm = fz_concat (glyph->trm, pictures->scale);
  fz_pixmap *mask;
  int left, top;

  if (fz_font_t3_procs (ctx, glyph->font) != NULL)
    {
      measure_box (pictures, glyph, measure);
      return;
    }
  if (glyph->gid < 0 || fz_is_empty_rect (glyph->ink) || hypotf (trm.c, trm.d) > 400.0f)
    return;

  mask = fz_render_glyph_pixmap (ctx, glyph->font, glyph->gid, &trm, NULL, 8);
  if (mask == NULL)
    return;

  /* The picture of a glyph is placed by the whole pixels of its origin, as adjusted by the call. */
  left = mask->x + (int) floorf (trm.e);
  top = mask->y + (int) floorf (trm.f);

  for (int y = MAX (top, bounds.y0); y < MIN (top + mask->h, bounds.y1); y++)
    for (int x = MAX (left, bounds.x0); x < MIN (left + mask->w, bounds.x1); x++)
      {
        int coverage =
            mask->samples[(gsize) (y - top) * mask->stride + (gsize) (x - left) * mask->n];

        if (coverage > 24)
          measure_pixel (pictures, glyph, x, y, coverage / 255.0, measure);
      }

  fz_drop_pixmap (ctx, mask);
}

/* Judging */

static ClaraHiddenKind
tell_kind (ClaraPageInk *ink, const ClaraGlyph *glyph, const Measure *measure)
{
  if (!glyph->any_colour && measure->contrast < CLARA_PAGE_INK_UNSEEN * measure->covered)
    return CLARA_HIDDEN_WHITE_TEXT;

  for (guint i = glyph->paint; i < ink->paints->len; i++)
    {
      const ClaraPaint *paint = clara_page_ink_paint (ink, i);

      if (!paint->rule && !fz_is_empty_rect (fz_intersect_rect (paint->box, glyph->ink)))
        return CLARA_HIDDEN_COVERED;
    }

  if (glyph->any_colour)
    return CLARA_HIDDEN_WHITE_TEXT;

  return glyph->complex && !glyph->masked ? CLARA_HIDDEN_CLIPPED : CLARA_HIDDEN_TRANSPARENT;
}

static void
judge_word (fz_context *ctx, ClaraPageInk *ink, const Pictures *pictures, guint first, guint end)
{
  Measure measure = { 0 };
  bool seen;

  for (guint i = first; i < end; i++)
    measure_glyph (ctx, pictures, clara_page_ink_glyph (ink, i), &measure);

  /* Punctuation so fine that no pixel is covered is nothing to judge: it goes with the page. */
  seen = measure.covered < 0.5 ||
         (measure.seen >= SEEN_PART * measure.covered &&
          measure.change >= CLARA_PAGE_INK_UNSEEN * SEEN_PART * measure.covered);

  for (guint i = first; i < end; i++)
    {
      ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      glyph->judged = true;
      glyph->hidden = !seen;
      glyph->faint = seen && measure.covered >= 0.5 &&
                     measure.change < CLARA_PAGE_INK_FAINT * SEEN_PART * measure.covered;
      if (!seen)
        glyph->kind = tell_kind (ink, glyph, &measure);
    }
}

static void
judge_words (fz_context *ctx, ClaraPageInk *ink, const Pictures *pictures)
{
  guint i = 0;

  while (i < ink->glyphs->len)
    {
      const ClaraGlyph *first = clara_page_ink_glyph (ink, i);
      guint end = i + 1;

      if (first->judged)
        {
          i++;
          continue;
        }

      for (; end < ink->glyphs->len; end++)
        {
          const ClaraGlyph *glyph = clara_page_ink_glyph (ink, end);

          /* A word is judged as one, but a long run without spaces is cut: it may be covered in part. */
          if (glyph->judged || glyph->run != first->run || end - i >= 12)
            break;
        }

      judge_word (ctx, ink, pictures, i, end);
      i = end;
    }
}

/* What of the page is in doubt, in points. */
typedef struct
{
  fz_rect plain; /* where any glyph is */
  fz_rect whole; /* where more is in doubt than what lies behind the glyphs; empty: nowhere */
  float size;    /* the smallest font */
} Doubt;

static Doubt
find_doubt (ClaraPageInk *ink)
{
  Doubt doubt = { .plain = fz_empty_rect, .whole = fz_empty_rect, .size = FONT_PIXELS };

  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);
      fz_rect reach = fz_intersect_rect (fz_expand_rect (glyph->ink, MARGIN), ink->page);

      if (glyph->judged || glyph->gid < 0)
        continue;
      doubt.size = MIN (doubt.size, MAX (glyph->size, 1.0f));
      doubt.plain = fz_union_rect (doubt.plain, reach);
      if (!glyph->backdrop)
        doubt.whole = fz_union_rect (doubt.whole, reach);
    }

  return doubt;
}

static float
area (fz_rect box)
{
  return fz_is_empty_rect (box) ? 0.0f : (box.x1 - box.x0) * (box.y1 - box.y0);
}

/**
 * clara_page_ink_judge_by_pixels:
 * @ctx: a context
 * @page: the page that @ink lists
 * @ink: the list; its glyphs that are not judged yet become so
 *
 * Throws only when memory runs out.
 */
void
clara_page_ink_judge_by_pixels (fz_context *ctx, pdf_page *page, ClaraPageInk *ink)
{
  Pictures pictures = { 0 };
  Doubt doubt = find_doubt (ink);
  float scale = MIN (CLAMP (FONT_PIXELS / doubt.size, 1.0f, MAX_SCALE),
                     sqrtf (MAX_PIXELS / MAX (area (doubt.plain), 1.0f)));

  pictures.scale = fz_scale (scale, scale);
  pictures.plain_box = fz_round_rect (fz_transform_rect (doubt.plain, pictures.scale));
  pictures.whole_box = fz_round_rect (fz_transform_rect (doubt.whole, pictures.scale));

  fz_var (pictures);
  fz_try (ctx)
  {
    if (!fz_is_empty_irect (pictures.whole_box))
      pictures.whole = render (ctx, page, pictures.scale, pictures.whole_box, true);
    if (!fz_is_empty_irect (pictures.plain_box))
      pictures.plain = render (ctx, page, pictures.scale, pictures.plain_box, false);
    judge_words (ctx, ink, &pictures);
  }
  fz_always (ctx)
  {
    fz_drop_pixmap (ctx, pictures.whole);
    fz_drop_pixmap (ctx, pictures.plain);
  }
  fz_catch (ctx) fz_rethrow (ctx);
}
