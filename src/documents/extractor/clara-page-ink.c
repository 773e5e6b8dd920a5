/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-page-ink.h"

#include "clara-mupdf-version.h"

/* Marked content may be nested this deep before we stop telling which /ActualText holds. */
#define MAX_MARKS        64
#define MAX_REPLACEMENTS 5000

static void
replacement_clear (gpointer data)
{
  g_free (((ClaraReplacement *) data)->text);
}

/**
 * clara_page_ink_new:
 * @page: the visible box of the page, in points
 *
 * Returns: (transfer full): an empty list
 */
ClaraPageInk *
clara_page_ink_new (fz_rect page)
{
  ClaraPageInk *ink = g_new0 (ClaraPageInk, 1);

  ink->page = page;
  ink->glyphs = g_array_new (FALSE, FALSE, sizeof (ClaraGlyph));
  ink->paints = g_array_new (FALSE, FALSE, sizeof (ClaraPaint));
  ink->replacements = g_array_new (FALSE, FALSE, sizeof (ClaraReplacement));
  g_array_set_clear_func (ink->replacements, replacement_clear);
  ink->fonts = g_ptr_array_new ();

  return ink;
}

/**
 * clara_page_ink_free:
 * @ctx: the context that the fonts belong to
 * @ink: (transfer full) (nullable): a list
 */
void
clara_page_ink_free (fz_context *ctx, ClaraPageInk *ink)
{
  if (ink == NULL)
    return;

  for (guint i = 0; i < ink->fonts->len; i++)
    fz_drop_font (ctx, g_ptr_array_index (ink->fonts, i));
  g_ptr_array_unref (ink->fonts);
  g_array_unref (ink->glyphs);
  g_array_unref (ink->paints);
  g_array_unref (ink->replacements);
  g_free (ink);
}

/*
 * MuPDF's interpreter draws /ActualText spans as they look and forgets the text. Three of its operators are
 * wrapped to learn which glyphs stand in such a span. A processor has no room for a pointer of ours, and
 * a worker reads one page at a time, so the wrapper's state is this one struct.
 */
static struct
{
  fz_device *device;
  ClaraPageInk *ink;
  int stack[MAX_MARKS];
  int off_depth; /* the depth at which a layer that is off was opened; 0: none is */
  int depth;

  void (*bmc) (fz_context *, pdf_processor *, const char *);
  void (*bdc) (fz_context *, pdf_processor *, const char *, pdf_obj *, pdf_obj *);
  void (*emc) (fz_context *, pdf_processor *);
} marks;

static int
marks_current (void)
{
  return marks.depth > 0 ? marks.stack[MIN (marks.depth, MAX_MARKS) - 1] : -1;
}

/* Text waits in the processor until its state changes; a concatenated identity makes it draw what waits. */
static void
flush_text (fz_context *ctx, pdf_processor *processor)
{
  processor->op_cm (ctx, processor, 1, 0, 0, 1, 0, 0);
}

static void
marks_push (fz_context *ctx, pdf_processor *processor, const char *text)
{
  int index = marks_current ();

  if (text != NULL && marks.ink->replacements->len < MAX_REPLACEMENTS)
    {
      ClaraReplacement replacement = { .text = g_utf8_make_valid (text, -1) };

      flush_text (ctx, processor);
      index = (int) marks.ink->replacements->len;
      g_array_append_val (marks.ink->replacements, replacement);
    }

  if (marks.depth < MAX_MARKS)
    marks.stack[marks.depth] = index;
  marks.depth++;
  clara_page_ink_device_set_replacement (marks.device, marks_current ());
}

/* Whether a membership dictionary (ISO 32000-1, 8.11.2.2) hides what it marks. MuPDF knows the groups' states
 * and mistakes some policies. */
static bool
is_membership_off (fz_context *ctx, pdf_obj *membership)
{
  pdf_document *document = pdf_get_bound_document (ctx, membership);
  pdf_obj *groups = pdf_dict_gets (ctx, membership, "OCGs");
  const char *policy = pdf_to_name (ctx, pdf_dict_gets (ctx, membership, "P"));
  int n = pdf_is_array (ctx, groups) ? pdf_array_len (ctx, groups) : pdf_is_dict (ctx, groups);
  int off = 0;

  if (document == NULL || n == 0 ||
      !g_str_equal (pdf_to_name (ctx, pdf_dict_get (ctx, membership, PDF_NAME (Type))), "OCMD"))
    return false;

  for (int i = 0; i < MIN (n, 200); i++)
    off += pdf_is_ocg_hidden (ctx, document, NULL, "View",
                              pdf_is_array (ctx, groups) ? pdf_array_get (ctx, groups, i) : groups);

  if (g_str_equal (policy, "AllOn"))
    return off > 0;
  if (g_str_equal (policy, "AnyOff"))
    return off == 0;
  if (g_str_equal (policy, "AllOff"))
    return off < n;

  return off == n;
}

static void
marks_push_layer (fz_context *ctx, pdf_processor *processor, const char *tag, pdf_obj *properties)
{
  if (marks.off_depth > 0 || !g_str_equal (tag, "OC") || !is_membership_off (ctx, properties))
    return;

  flush_text (ctx, processor);
  marks.off_depth = marks.depth + 1;
  clara_page_ink_device_set_layer_off (marks.device, true);
}

static void
hook_bmc (fz_context *ctx, pdf_processor *processor, const char *tag)
{
  marks_push (ctx, processor, NULL);
  if (marks.bmc != NULL)
    marks.bmc (ctx, processor, tag);
}

static void
hook_bdc (fz_context *ctx, pdf_processor *processor, const char *tag, pdf_obj *raw, pdf_obj *cooked)
{
  pdf_obj *text = pdf_dict_get (ctx, cooked, PDF_NAME (ActualText));

  marks_push_layer (ctx, processor, tag, cooked);
  marks_push (ctx, processor, text != NULL ? pdf_to_text_string (ctx, text) : NULL);
  if (marks.bdc != NULL)
    marks.bdc (ctx, processor, tag, raw, cooked);
}

static void
hook_emc (fz_context *ctx, pdf_processor *processor)
{
  int before = marks_current ();

  if (marks.off_depth > 0 && marks.depth == marks.off_depth)
    {
      flush_text (ctx, processor);
      clara_page_ink_device_set_layer_off (marks.device, false);
      marks.off_depth = 0;
    }
  if (marks.depth > 0)
    marks.depth--;
  if (before != marks_current ())
    flush_text (ctx, processor);
  clara_page_ink_device_set_replacement (marks.device, marks_current ());

  if (marks.emc != NULL)
    marks.emc (ctx, processor);
}

static pdf_processor *
new_run_processor (fz_context *ctx, pdf_document *document, fz_device *device, fz_matrix matrix)
{
#if CLARA_MUPDF_AT_LEAST(22)
  return pdf_new_run_processor (ctx, document, device, matrix, -1, "View", NULL, NULL, NULL);
#else
  return pdf_new_run_processor (ctx, device, matrix, "View", NULL, NULL, NULL);
#endif
}

/**
 * clara_page_ink_run_page:
 * @ctx: a context
 * @document: the document
 * @page: a page of it
 * @matrix: from the page's space to points from the upper left
 * @device: a device of clara_page_ink_device_new() for @ink
 * @ink: the list to fill
 *
 * Runs what the page shows: its content, the appearance of its annotations and its form fields. Throws on
 * damage; what was drawn until then is in @ink.
 */
void
clara_page_ink_run_page (fz_context *ctx,
                         pdf_document *document,
                         pdf_page *page,
                         fz_matrix matrix,
                         fz_device *device,
                         ClaraPageInk *ink)
{
  pdf_processor *processor = new_run_processor (ctx, document, device, matrix);

  marks.device = device;
  marks.ink = ink;
  marks.depth = marks.off_depth = 0;
  marks.bmc = processor->op_BMC;
  marks.bdc = processor->op_BDC;
  marks.emc = processor->op_EMC;
  processor->op_BMC = hook_bmc;
  processor->op_BDC = hook_bdc;
  processor->op_EMC = hook_emc;

  fz_try (ctx)
  {
    pdf_process_contents (ctx, processor, document, pdf_page_resources (ctx, page),
                          pdf_page_contents (ctx, page), NULL CLARA_MUPDF_NO_RESOURCES_OUT);
    pdf_close_processor (ctx, processor);
  }
  fz_always (ctx)
  {
    pdf_drop_processor (ctx, processor);
    clara_page_ink_device_set_replacement (device, -1);
    clara_page_ink_device_set_layer_off (device, false);
  }
  fz_catch (ctx) fz_rethrow (ctx);

  pdf_run_page_annots (ctx, page, device, fz_identity, NULL);
  pdf_run_page_widgets (ctx, page, device, fz_identity, NULL);
}
