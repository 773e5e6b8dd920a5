/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-page-ink.h"

#include "clara-mupdf-version.h"

#include <math.h>

/*
 * A MuPDF device that draws nothing and writes down what would be drawn: every glyph with its colour, opacity
 * and clip, and the box of everything else. Whether a glyph can be seen is judged afterwards from this list;
 * only where the list cannot tell are pixels needed.
 */

/* A page over these bounds is no résumé; what is beyond them is not read, and the answer says so. */
#define MAX_GLYPHS  200000
#define MAX_PAINTS  50000
#define MAX_NESTING 128

/* A line this thin separates; it cannot cover a word. */
#define RULE_POINTS 2.5f

typedef struct
{
  fz_rect box;
  float alpha;
  bool complex;
  bool masked;
} Scope;

typedef struct
{
  fz_device super;
  ClaraPageInk *ink;
  Scope scopes[MAX_NESTING];
  int depth;    /* of scopes */
  int overflow; /* scopes opened beyond the bound */
  int masks;    /* > 0: inside the definition of a mask */
  int replacement;
  bool layer_off;
  fz_text *last_text; /* kept, so that its address is not that of another text */
  guint last_first;   /* the glyphs of last_text */
  guint last_end;
} InkDevice;

static Scope *
current_scope (InkDevice *self)
{
  return &self->scopes[self->depth];
}

static void
push_scope (InkDevice *self, fz_rect box, float alpha, bool complex, bool masked)
{
  Scope *outer = current_scope (self);

  if (self->depth + 1 == MAX_NESTING)
    {
      self->overflow++;
      self->ink->truncated = true;
      return;
    }

  self->scopes[++self->depth] = (Scope){
    .box = fz_intersect_rect (outer->box, box),
    .alpha = outer->alpha * alpha,
    .complex = outer->complex || complex,
    .masked = outer->masked || masked,
  };
}

static void
pop_scope (InkDevice *self)
{
  if (self->overflow > 0)
    self->overflow--;
  else if (self->depth > 0)
    self->depth--;
}

/* Paints */

static void
add_paint (InkDevice *self, fz_rect box, bool solid, bool image, guint32 colour)
{
  Scope *scope = current_scope (self);
  ClaraPaint paint = {
    .box = fz_intersect_rect (box, scope->box),
    .colour = colour,
    .image = image,
  };

  /* What stands in a mask is not painted: the mask is, by what it lets through. */
  if (self->masks > 0 || fz_is_empty_rect (paint.box))
    return;

  if (self->ink->paints->len >= MAX_PAINTS)
    {
      self->ink->truncated = true;
      return;
    }

  paint.solid = solid && !scope->complex && scope->alpha > 0.99f;
  paint.rule = MIN (paint.box.x1 - paint.box.x0, paint.box.y1 - paint.box.y0) < RULE_POINTS;

  g_array_append_val (self->ink->paints, paint);
}

static guint32
to_colour (fz_context *ctx, fz_colorspace *colorspace, const float *color, fz_color_params params)
{
  float rgb[3] = { 0 };
  guint32 colour = 0;

  if (colorspace != NULL && color != NULL)
    fz_convert_color (ctx, colorspace, color, fz_device_rgb (ctx), rgb, NULL, params);

  for (int i = 0; i < 3; i++)
    colour = colour << 8 | (guint32) (CLAMP (rgb[i], 0.0f, 1.0f) * 255.0f + 0.5f);

  return colour;
}

static void
ink_fill_path (fz_context *ctx,
               fz_device *device,
               const fz_path *path,
               int even_odd,
               fz_matrix ctm,
               fz_colorspace *colorspace,
               const float *color,
               float alpha,
               fz_color_params params)
{
  if (alpha < 0.004f)
    return;

  add_paint ((InkDevice *) device, fz_bound_path (ctx, path, NULL, ctm),
             alpha > 0.99f && clara_page_ink_path_is_rectangle (ctx, path, ctm), false,
             to_colour (ctx, colorspace, color, params));
}

static void
ink_stroke_path (fz_context *ctx,
                 fz_device *device,
                 const fz_path *path,
                 const fz_stroke_state *stroke,
                 fz_matrix ctm,
                 fz_colorspace *colorspace,
                 const float *color,
                 float alpha,
                 fz_color_params params)
{
  float width = stroke->linewidth * fz_matrix_expansion (ctm);
  fz_rect box = fz_bound_path (ctx, path, stroke, ctm);
  InkDevice *self = (InkDevice *) device;

  if (alpha < 0.004f)
    return;

  /* The outline of a frame covers its edges only; the four sides are four rules. */
  if (width < RULE_POINTS && clara_page_ink_path_is_rectangle (ctx, path, ctm))
    {
      add_paint (self, (fz_rect){ box.x0, box.y0, box.x1, box.y0 + width }, false, false, 0);
      add_paint (self, (fz_rect){ box.x0, box.y1 - width, box.x1, box.y1 }, false, false, 0);
      add_paint (self, (fz_rect){ box.x0, box.y0, box.x0 + width, box.y1 }, false, false, 0);
      add_paint (self, (fz_rect){ box.x1 - width, box.y0, box.x1, box.y1 }, false, false, 0);
      return;
    }

  add_paint (self, box, false, false, 0);
}

static void
ink_fill_shade (fz_context *ctx,
                fz_device *device,
                fz_shade *shade,
                fz_matrix ctm,
                float alpha,
                fz_color_params params)
{
  add_paint ((InkDevice *) device, fz_bound_shade (ctx, shade, ctm), false, false, 0);
}

static void
ink_fill_image (fz_context *ctx,
                fz_device *device,
                fz_image *image,
                fz_matrix ctm,
                float alpha,
                fz_color_params params)
{
  add_paint ((InkDevice *) device, fz_transform_rect (fz_unit_rect, ctm), false, true, 0);
}

static void
ink_fill_image_mask (fz_context *ctx,
                     fz_device *device,
                     fz_image *image,
                     fz_matrix ctm,
                     fz_colorspace *colorspace,
                     const float *color,
                     float alpha,
                     fz_color_params params)
{
  add_paint ((InkDevice *) device, fz_transform_rect (fz_unit_rect, ctm), false, true, 0);
}

/* Text */

static fz_rect
glyph_box (fz_context *ctx, fz_font *font, int gid, fz_matrix trm, int wmode)
{
  float ascender = fz_font_ascender (ctx, font);
  float descender = fz_font_descender (ctx, font);
  float advance = gid >= 0 ? fz_advance_glyph (ctx, font, gid, wmode) : 0.0f;

  /* Fonts lie about these; a line that is ten times its size would swallow its neighbours. */
  if (!(ascender > 0.4f && ascender < 1.3f))
    ascender = 0.8f;
  if (!(descender < 0.0f && descender > -0.6f))
    descender = -0.2f;
  if (!(advance >= 0.0f && advance < 4.0f))
    advance = 0.5f;

  return fz_transform_rect ((fz_rect){ 0, descender, advance, ascender }, trm);
}

static fz_font *
keep_font (fz_context *ctx, ClaraPageInk *ink, fz_font *font)
{
  for (guint i = ink->fonts->len; i > 0; i--)
    if (g_ptr_array_index (ink->fonts, i - 1) == font)
      return font;

  g_ptr_array_add (ink->fonts, fz_keep_font (ctx, font));

  return font;
}

static bool
is_high_surrogate (int c)
{
  return c >= 0xd800 && c < 0xdc00;
}

static bool
is_low_surrogate (int c)
{
  return c >= 0xdc00 && c < 0xe000;
}

static void
add_span (fz_context *ctx,
          InkDevice *self,
          const fz_text_span *span,
          fz_matrix ctm,
          const ClaraGlyph *model)
{
  Scope *scope = current_scope (self);
  fz_font *font = keep_font (ctx, self->ink, span->font);
  bool type3 = fz_font_t3_procs (ctx, font) != NULL;

  for (int i = 0; i < span->len; i++)
    {
      const fz_text_item *item = &span->items[i];
      ClaraGlyph glyph = *model;

      if (self->ink->glyphs->len >= MAX_GLYPHS)
        {
          self->ink->truncated = true;
          return;
        }
      if (item->ucs < 0)
        continue;

      glyph.ucs = item->ucs;
      /* A map from one glyph to many characters is given in UTF-16 as it stands in the document. */
      if (is_high_surrogate (item->ucs) && i + 1 < span->len &&
          is_low_surrogate (span->items[i + 1].ucs))
        glyph.ucs = 0x10000 + ((guint32) (item->ucs - 0xd800) << 10) +
                    (span->items[++i].ucs - 0xdc00);

      glyph.font = font;
      glyph.gid = item->gid;
      glyph.trm = span->trm;
      glyph.trm.e = item->x;
      glyph.trm.f = item->y;
      glyph.trm = fz_concat (glyph.trm, ctm);
      glyph.size = MIN (hypotf (glyph.trm.a, glyph.trm.b), hypotf (glyph.trm.c, glyph.trm.d));
      glyph.box = glyph_box (ctx, font, item->gid, glyph.trm, span->wmode);
      /* The further letters of a ligature stand where the ligature stands. */
      if (item->gid < 0 && self->ink->glyphs->len > 0)
        glyph.box = clara_page_ink_glyph (self->ink, self->ink->glyphs->len - 1)->box;
      glyph.ink = item->gid >= 0 ? fz_bound_glyph (ctx, font, item->gid, glyph.trm) : fz_empty_rect;
      glyph.clip = scope->box;
      glyph.alpha = model->alpha * scope->alpha;
      glyph.complex = scope->complex || self->masks > 0;
      glyph.masked = scope->masked || self->masks > 0;
      glyph.paint = self->ink->paints->len;
      glyph.run = self->ink->runs;
      glyph.replacement = self->replacement;
      /* A soft hyphen is not there unless it is drawn; then it is a hyphen. Some programs call every one so. */
      if (glyph.ucs == 0xad && item->gid >= 0 && glyph.ink.x1 - glyph.ink.x0 > 0.05f * glyph.size)
        glyph.ucs = '-';
      /* A glyph of a Type 3 font is a drawing: MuPDF may send the drawing and then the text as ignored. */
      if (type3)
        {
          glyph.any_colour = true;
          glyph.ignored = false;
          glyph.size = MIN (glyph.ink.y1 - glyph.ink.y0, 1000.0f) * 1.4f;
        }

      if (self->layer_off)
        {
          glyph.judged = glyph.hidden = true;
          glyph.kind = CLARA_HIDDEN_LAYER_OFF;
        }

      g_array_append_val (self->ink->glyphs, glyph);
    }
}

static void
add_text (fz_context *ctx,
          InkDevice *self,
          const fz_text *text,
          fz_matrix ctm,
          const ClaraGlyph *model)
{
  guint first = self->ink->glyphs->len;

  /* Fill and stroke, or fill and clip, of one text are two calls but one set of glyphs. */
  if (text == self->last_text)
    {
      for (guint i = self->last_first; i < self->last_end; i++)
        {
          ClaraGlyph *glyph = clara_page_ink_glyph (self->ink, i);

          glyph->any_colour |= !model->ignored;
          glyph->alpha = MAX (glyph->alpha, model->alpha * current_scope (self)->alpha);
        }
      return;
    }

  self->ink->runs++;
  for (const fz_text_span *span = text->head; span != NULL; span = span->next)
    add_span (ctx, self, span, ctm, model);

  fz_drop_text (ctx, self->last_text);
  self->last_text = fz_keep_text (ctx, text);
  self->last_first = first;
  self->last_end = self->ink->glyphs->len;
}

static void
ink_fill_text (fz_context *ctx,
               fz_device *device,
               const fz_text *text,
               fz_matrix ctm,
               fz_colorspace *colorspace,
               const float *color,
               float alpha,
               fz_color_params params)
{
  ClaraGlyph model = {
    .alpha = alpha,
    .colour = to_colour (ctx, colorspace, color, params),
  };

  add_text (ctx, (InkDevice *) device, text, ctm, &model);
}

static void
ink_stroke_text (fz_context *ctx,
                 fz_device *device,
                 const fz_text *text,
                 const fz_stroke_state *stroke,
                 fz_matrix ctm,
                 fz_colorspace *colorspace,
                 const float *color,
                 float alpha,
                 fz_color_params params)
{
  ClaraGlyph model = {
    .alpha = alpha,
    .colour = to_colour (ctx, colorspace, color, params),
  };

  add_text (ctx, (InkDevice *) device, text, ctm, &model);
}

static void
ink_clip_text (fz_context *ctx,
               fz_device *device,
               const fz_text *text,
               fz_matrix ctm,
               fz_rect scissor)
{
  ClaraGlyph model = { .alpha = 1.0f, .any_colour = true };
  InkDevice *self = (InkDevice *) device;

  add_text (ctx, self, text, ctm, &model);
  push_scope (self, fz_bound_text (ctx, text, NULL, ctm), 1.0f, true, false);
}

static void
ink_clip_stroke_text (fz_context *ctx,
                      fz_device *device,
                      const fz_text *text,
                      const fz_stroke_state *stroke,
                      fz_matrix ctm,
                      fz_rect scissor)
{
  ink_clip_text (ctx, device, text, ctm, scissor);
}

static void
ink_ignore_text (fz_context *ctx, fz_device *device, const fz_text *text, fz_matrix ctm)
{
  ClaraGlyph model = { .alpha = 1.0f, .ignored = true };

  add_text (ctx, (InkDevice *) device, text, ctm, &model);
}

/* Scopes */

static void
ink_clip_path (fz_context *ctx,
               fz_device *device,
               const fz_path *path,
               int even_odd,
               fz_matrix ctm,
               fz_rect scissor)
{
  push_scope ((InkDevice *) device, fz_bound_path (ctx, path, NULL, ctm), 1.0f,
              !clara_page_ink_path_is_rectangle (ctx, path, ctm), false);
}

static void
ink_clip_stroke_path (fz_context *ctx,
                      fz_device *device,
                      const fz_path *path,
                      const fz_stroke_state *stroke,
                      fz_matrix ctm,
                      fz_rect scissor)
{
  push_scope ((InkDevice *) device, fz_bound_path (ctx, path, stroke, ctm), 1.0f, true, false);
}

static void
ink_clip_image_mask (fz_context *ctx,
                     fz_device *device,
                     fz_image *image,
                     fz_matrix ctm,
                     fz_rect scissor)
{
  push_scope ((InkDevice *) device, fz_transform_rect (fz_unit_rect, ctm), 1.0f, true, true);
}

static void
ink_pop_clip (fz_context *ctx, fz_device *device)
{
  pop_scope ((InkDevice *) device);
}

static void
ink_begin_mask (fz_context *ctx,
                fz_device *device,
                fz_rect area,
                int luminosity,
                fz_colorspace *colorspace,
                const float *backdrop,
                fz_color_params params)
{
  InkDevice *self = (InkDevice *) device;

  self->masks++;
  push_scope (self, area, 1.0f, true, true);
}

static void
ink_end_mask (fz_context *ctx, fz_device *device CLARA_MUPDF_MASK_PARAMETER)
{
  InkDevice *self = (InkDevice *) device;

  /* The scope stays open: what follows is painted through the mask, until pop_clip. */
  self->masks = MAX (self->masks - 1, 0);
}

static void
ink_begin_group (fz_context *ctx,
                 fz_device *device,
                 fz_rect area,
                 fz_colorspace *colorspace,
                 int isolated,
                 int knockout,
                 int blendmode,
                 float alpha)
{
  push_scope ((InkDevice *) device, fz_infinite_rect, alpha, blendmode != FZ_BLEND_NORMAL,
              blendmode != FZ_BLEND_NORMAL);
}

static void
ink_end_group (fz_context *ctx, fz_device *device)
{
  pop_scope ((InkDevice *) device);
}

static int
ink_begin_tile (fz_context *ctx,
                fz_device *device,
                fz_rect area,
                fz_rect view,
                float xstep,
                float ystep,
                fz_matrix ctm,
                int id)
{
  push_scope ((InkDevice *) device, fz_transform_rect (area, ctm), 1.0f, true, false);

  return 0;
}

static void
ink_drop_device (fz_context *ctx, fz_device *device)
{
  fz_drop_text (ctx, ((InkDevice *) device)->last_text);
}

/**
 * clara_page_ink_device_new:
 * @ctx: a context
 * @ink: where to write down what is drawn; outlives the device
 *
 * Returns: (transfer full): a device; throws when memory runs out
 */
fz_device *
clara_page_ink_device_new (fz_context *ctx, ClaraPageInk *ink)
{
  InkDevice *self = fz_new_derived_device (ctx, InkDevice);

  self->super.drop_device = ink_drop_device;
  self->super.fill_path = ink_fill_path;
  self->super.stroke_path = ink_stroke_path;
  self->super.clip_path = ink_clip_path;
  self->super.clip_stroke_path = ink_clip_stroke_path;
  self->super.fill_text = ink_fill_text;
  self->super.stroke_text = ink_stroke_text;
  self->super.clip_text = ink_clip_text;
  self->super.clip_stroke_text = ink_clip_stroke_text;
  self->super.ignore_text = ink_ignore_text;
  self->super.fill_shade = ink_fill_shade;
  self->super.fill_image = ink_fill_image;
  self->super.fill_image_mask = ink_fill_image_mask;
  self->super.clip_image_mask = ink_clip_image_mask;
  self->super.pop_clip = ink_pop_clip;
  self->super.begin_mask = ink_begin_mask;
  self->super.end_mask = ink_end_mask;
  self->super.begin_group = ink_begin_group;
  self->super.end_group = ink_end_group;
  self->super.begin_tile = ink_begin_tile;
  self->super.end_tile = ink_end_group;
  self->super.hints = FZ_DONT_INTERPOLATE_IMAGES;

  self->ink = ink;
  self->replacement = -1;
  self->scopes[0] = (Scope){ .box = fz_infinite_rect, .alpha = 1.0f };

  return &self->super;
}

/**
 * clara_page_ink_device_set_replacement:
 * @device: a device of clara_page_ink_device_new()
 * @replacement: index of the /ActualText that the next glyphs stand in, −1 for none
 */
void
clara_page_ink_device_set_replacement (fz_device *device, int replacement)
{
  ((InkDevice *) device)->replacement = replacement;
}

/**
 * clara_page_ink_device_set_layer_off:
 * @device: a device of clara_page_ink_device_new()
 * @off: whether what follows belongs to a layer that is switched off
 */
void
clara_page_ink_device_set_layer_off (fz_device *device, bool off)
{
  ((InkDevice *) device)->layer_off = off;
}
