/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-report-drawing.h"

#include "clara-report-words.h"
#include "clara-wording.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

/* A4, in points: 210 × 297 mm at 72 points an inch (ISO 216, PostScript points). */
#define PAPER_WIDTH  595.28
#define PAPER_HEIGHT 841.89
#define MARGIN       56.0

/* Where words stand relative to a point. */
typedef enum
{
  AT_START,
  AT_MIDDLE,
  AT_END,
} Place;

/* Draws a line of words with its upper edge at @y; returns its height. A size of 0 is the context's own. */
static double
draw_words (cairo_t *cairo,
            PangoContext *context,
            const char *words,
            double x,
            double y,
            Place place,
            double size,
            gboolean bold,
            double width)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription)
      font = pango_font_description_copy (pango_context_get_font_description (context));
  int w, h;

  if (size > 0)
    pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  if (width > 0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_text (layout, words, -1);
  pango_layout_get_pixel_size (layout, &w, &h);
  cairo_move_to (cairo, place == AT_START ? x : place == AT_MIDDLE ? x - w / 2.0 : x - w, y);
  pango_cairo_show_layout (cairo, layout);

  return h;
}

static void
get_size (PangoContext *context, const char *words, double *width, double *height)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  int w, h;

  pango_layout_set_text (layout, words, -1);
  pango_layout_get_pixel_size (layout, &w, &h);
  *width = w;
  *height = h;
}

static void
draw_band (cairo_t *cairo, const ClaraReportColors *colors, double x, double top, double bottom)
{
  const double dashes[] = { 4, 3 };

  gdk_cairo_set_source_rgba (cairo, &colors->line);
  cairo_set_line_width (cairo, 1.5);
  cairo_set_dash (cairo, dashes, 2, 0);
  cairo_move_to (cairo, x, top);
  cairo_line_to (cairo, x, bottom);
  cairo_stroke (cairo);
  cairo_set_dash (cairo, NULL, 0, 0);
}

/**
 * clara_report_draw_histogram:
 * @cairo: where to
 * @context: how words are set
 * @report: a report
 * @colors: with what
 * @width: how wide
 * @height: how high
 *
 * Draws how many scores there are in each range of ten points, with the number over each bar, and the lines of the team.
 */
void
clara_report_draw_histogram (cairo_t *cairo,
                             PangoContext *context,
                             const ClaraJobReport *report,
                             const ClaraReportColors *colors,
                             double width,
                             double height)
{
  double word_width, word_height, step, top, bottom, left;
  guint most = 1;

  get_size (context, "100", &word_width, &word_height);
  left = word_width / 2;
  step = (width - 2 * left) / CLARA_JOB_REPORT_N_BINS;
  top = word_height + 4;
  bottom = height - word_height - 6;
  for (guint i = 0; i < CLARA_JOB_REPORT_N_BINS; i++)
    most = MAX (most, report->bins[i]);

  for (guint i = 0; i < CLARA_JOB_REPORT_N_BINS; i++)
    {
      double bar = (bottom - top) * report->bins[i] / most;
      g_autofree char *count = g_strdup_printf ("%u", report->bins[i]);

      gdk_cairo_set_source_rgba (cairo, &colors->bar);
      cairo_rectangle (cairo, left + i * step + 2, bottom - bar, step - 4, bar);
      cairo_fill (cairo);
      gdk_cairo_set_source_rgba (cairo, &colors->ink);
      if (report->bins[i] > 0)
        draw_words (cairo, context, count, left + (i + 0.5) * step, bottom - bar - word_height - 2,
                    AT_MIDDLE, 0, FALSE, 0);
    }

  cairo_set_line_width (cairo, 1);
  cairo_move_to (cairo, left, bottom + 0.5);
  cairo_line_to (cairo, width - left, bottom + 0.5);
  cairo_stroke (cairo);
  for (guint i = 0; i <= CLARA_JOB_REPORT_N_BINS; i++)
    {
      g_autofree char *mark = g_strdup_printf ("%u", i * 10);

      /* Where there is no room for each, every second one. */
      if (step < word_width * 1.3 && i % 2 == 1)
        continue;
      draw_words (cairo, context, mark, left + i * step, bottom + 4, AT_MIDDLE, 0, FALSE, 0);
    }
  draw_band (cairo, colors, left + report->bands.pre_qualified / 10.0 * step, 0, bottom);
  if (report->bands.qualified >= 0.0)
    draw_band (cairo, colors, left + report->bands.qualified / 10.0 * step, 0, bottom);
}

static double
draw_funnel (cairo_t *cairo,
             PangoContext *context,
             const ClaraJobReport *report,
             const ClaraReportColors *colors,
             double y,
             double width)
{
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      double share = report->n_cards == 0 ? 0.0 : (double) report->counts[i] / report->n_cards;
      g_autofree char *count = clara_report_dup_status (report, i);
      g_autofree char *by_person = clara_report_dup_by_person (report, i);

      gdk_cairo_set_source_rgba (cairo, &colors->ink);
      draw_words (cairo, context, clara_wording_for_status (i), 0, y, AT_START, 11, FALSE, 0);
      draw_words (cairo, context, count, width * 0.36, y, AT_END, 11, TRUE, 0);
      draw_words (cairo, context, by_person, width, y, AT_END, 10, FALSE, 0);
      gdk_cairo_set_source_rgba (cairo, &colors->bar);
      cairo_rectangle (cairo, width * 0.38, y + 2, width * 0.32 * share, 11);
      cairo_fill (cairo);
      y += 22;
    }

  return y;
}

/**
 * clara_report_draw_page:
 * @cairo: where to, in points
 * @context: how words are set
 * @report: a report
 * @width: of the paper without its margins
 * @height: the same
 *
 * Draws a report on a sheet of paper: all of it, in words and drawn.
 */
void
clara_report_draw_page (cairo_t *cairo,
                        PangoContext *context,
                        const ClaraJobReport *report,
                        double width,
                        double height)
{
  const ClaraReportColors colors = { .ink = { 0, 0, 0, 1 },
                                     .bar = { 0.38f, 0.63f, 0.92f, 1 },
                                     .line = { 0.65f, 0.11f, 0.18f, 1 } };
  g_autofree char *subtitle = clara_report_dup_subtitle (report);
  g_autofree char *reading = clara_report_dup_reading (report);
  g_autofree char *scores = clara_report_dup_scores (report);
  g_autofree char *bands = clara_report_dup_bands (report);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  double y = 0;

  pango_font_description_set_absolute_size (font, 10 * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  gdk_cairo_set_source_rgba (cairo, &colors.ink);
  y += draw_words (cairo, context, report->title, 0, y, AT_START, 20, TRUE, width) + 4;
  y += draw_words (cairo, context, subtitle, 0, y, AT_START, 11, FALSE, width) + 14;
  y += draw_words (cairo, context, reading, 0, y, AT_START, 11, FALSE, width) + 22;
  y += draw_words (cairo, context, _ ("Where They Stand"), 0, y, AT_START, 14, TRUE, width) + 10;
  y = draw_funnel (cairo, context, report, &colors, y, width) + 16;
  gdk_cairo_set_source_rgba (cairo, &colors.ink);
  y += draw_words (cairo, context, _ ("Scores"), 0, y, AT_START, 14, TRUE, width) + 6;
  y += draw_words (cairo, context, scores, 0, y, AT_START, 11, FALSE, width) + 4;
  y += draw_words (cairo, context, bands, 0, y, AT_START, 11, FALSE, width) + 14;

  cairo_save (cairo);
  cairo_translate (cairo, 0, y);
  clara_report_draw_histogram (cairo, context, report, &colors, width,
                               CLAMP (height - y - 60, 60, 240));
  cairo_restore (cairo);
  gdk_cairo_set_source_rgba (cairo, &colors.ink);
  draw_words (cairo, context,
              _ ("A score sorts a pile. It does not know the person, and it can be wrong: a person "
                 "decides."),
              0, y + CLAMP (height - y - 60, 60, 240) + 18, AT_START, 10, FALSE, width);
}

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/**
 * clara_report_to_pdf:
 * @report: a report
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the report on one sheet of A4, as PDF
 */
GBytes *
clara_report_to_pdf (const ClaraJobReport *report, GError **error)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, PAPER_WIDTH,
                                                                  PAPER_HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  PangoContext *context = pango_cairo_create_context (cairo);
  cairo_status_t status;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, report->title);
  cairo_translate (cairo, MARGIN, MARGIN);
  clara_report_draw_page (cairo, context, report, PAPER_WIDTH - 2 * MARGIN,
                          PAPER_HEIGHT - 2 * MARGIN);
  cairo_show_page (cairo);
  g_object_unref (context);
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);

  g_byte_array_unref (bytes);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));

  return NULL;
}
