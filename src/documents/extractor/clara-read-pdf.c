/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-read-pdf.h"

#include "clara-error.h"
#include "clara-pdf-context.h"
#include "clara-pdf-reading.h"

#include <string.h>
#include <time.h>

/* A résumé has a few pages; more than these are not read, and the answer says so. */
#define MAX_PAGES 60

/* Processor time after which no further page is begun: an answer in part is better than a killed worker. */
#define MAX_CPU_SECONDS 6

/* A page is taken for a picture when it shows fewer letters than this beside a picture or a drawing. */
#define FEW_LETTERS    40
#define PICTURE_PART   0.35f
#define DRAWING_PAINTS 40

static bool
is_seen (const ClaraGlyph *glyph, gpointer user_data)
{
  return glyph->judged && !glyph->hidden;
}

static guint
count_letters (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  guint letters = 0;

  for (guint i = 0; i < ink->glyphs->len; i++)
    {
      const ClaraGlyph *glyph = clara_page_ink_glyph (ink, i);

      if (glyph->hidden)
        continue;
      letters += g_unichar_isalnum (glyph->ucs);
      reading->unknown += glyph->gid >= 0 && glyph->ucs == 0xfffd;
      if (glyph->faint)
        clara_extraction_add_warning (reading->into, "faint-text",
                                      "Some of the text can hardly be told from its background.");
    }
  reading->letters += letters;

  return letters;
}

/* Whether what the page shows is a picture of text. */
static bool
is_picture_of_text (ClaraPageInk *ink, guint letters)
{
  float page = (ink->page.x1 - ink->page.x0) * (ink->page.y1 - ink->page.y0);
  float pictures = 0.0f;
  guint drawings = 0;

  if (letters >= FEW_LETTERS)
    return false;

  for (guint i = 0; i < ink->paints->len; i++)
    {
      const ClaraPaint *paint = clara_page_ink_paint (ink, i);
      fz_rect shown = fz_intersect_rect (paint->box, ink->page);

      if (fz_is_empty_rect (shown))
        continue;
      if (paint->image)
        pictures += (shown.x1 - shown.x0) * (shown.y1 - shown.y0);
      drawings += !paint->solid && !paint->rule;
    }

  return pictures > PICTURE_PART * page || drawings >= DRAWING_PAINTS;
}

static void
add_page_text (ClaraPdfReading *reading, ClaraPageInk *ink)
{
  int main_turn = clara_layout_main_turn (ink, is_seen, NULL);

  /* Text that runs in another direction, such as a name along the edge, comes after the page's own. */
  for (int i = 0; i < CLARA_N_TURNS; i++)
    {
      int turn = (main_turn + i) % CLARA_N_TURNS;
      g_autoptr (GArray) words = clara_layout_words (ink, turn, is_seen, NULL);
      g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));
      g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (ClaraPageLine));

      clara_layout_order (words, ink, turn, order, lines);
      clara_layout_compose (&reading->text, words, order, lines);
    }
}

static void
read_drawn_page (ClaraPdfReading *reading, pdf_page *page, fz_matrix matrix, ClaraPageInk *ink)
{
  guint letters;

  clara_pdf_meanings_restore (reading->meanings, ink);
  clara_page_ink_judge (reading->ctx, page, ink);
  clara_pdf_correct_glyphs (reading, ink);
  clara_pdf_find_layers (reading, page, matrix, ink);

  letters = count_letters (reading, ink);
  add_page_text (reading, ink);
  clara_pdf_find_hidden (reading, ink);
  clara_pdf_find_replacements (reading, ink);
  clara_pdf_find_annotations (reading, page);

  if (is_picture_of_text (ink, letters))
    clara_extraction_add_unread_page (reading->into, reading->text.page);
  if (ink->truncated)
    clara_extraction_add_warning (
        reading->into, "page-too-full",
        "A page holds more than is read of one page; the rest was left out.");
}

static void
read_page (ClaraPdfReading *reading, int number)
{
  fz_context *ctx = reading->ctx;
  pdf_page *page = NULL;
  ClaraPageInk *ink = NULL;
  fz_device *device = NULL;
  fz_rect box;
  fz_matrix matrix;

  fz_var (page);
  fz_var (ink);
  fz_var (device);

  fz_try (ctx)
  {
    page = pdf_load_page (ctx, reading->document, number);
    pdf_page_transform (ctx, page, &box, &matrix);
    ink = clara_page_ink_new (fz_transform_rect (box, matrix));
    device = clara_page_ink_device_new (ctx, ink);
    clara_pdf_meanings_learn (ctx, reading->meanings, reading->document, page);

    fz_try (ctx)
    {
      clara_page_ink_run_page (ctx, reading->document, page, matrix, device, ink);
      fz_close_device (ctx, device);
    }
    fz_catch (ctx)
    {
      /* What a viewer shows of a damaged page is what was drawn until the damage. */
      clara_pdf_context_forgive (ctx);
      clara_extraction_add_warning (reading->into, "page-damaged",
                                    "A page is damaged; what can be shown of it was read.");
    }

    read_drawn_page (reading, page, matrix, ink);
  }
  fz_always (ctx)
  {
    fz_drop_device (ctx, device);
    clara_page_ink_free (ctx, ink);
    fz_drop_page (ctx, (fz_page *) page);
  }
  fz_catch (ctx)
  {
    clara_pdf_context_forgive (ctx);
    clara_extraction_add_warning (reading->into, "page-damaged",
                                  "A page is damaged; what can be shown of it was read.");
  }
}

static void
read_pages (ClaraPdfReading *reading, int first, int end)
{
  clock_t start = clock ();

  for (int i = first; i < end; i++)
    {
      if (i - first >= MAX_PAGES || clock () - start > (clock_t) MAX_CPU_SECONDS * CLOCKS_PER_SEC)
        {
          clara_extraction_add_warning (reading->into, "too-many-pages",
                                        "The document is long; its last pages were not read.");
          break;
        }

      if (i > first)
        {
          g_string_append_c (reading->text.text, '\f');
          reading->text.n_chars++;
        }
      reading->text.page = i + 1;
      read_page (reading, i);
    }
}

static void
finish (ClaraPdfReading *reading)
{
  double confidence = 1.0;

  if (reading->letters > 0)
    confidence -= (double) (reading->unknown + reading->mistaken) /
                  (reading->letters + reading->unknown);
  if (reading->unknown * 20 > reading->letters && reading->unknown > 20)
    clara_extraction_add_warning (reading->into, "unknown-letters",
                                  "The document does not say which letters some of its signs are.");
  clara_extraction_set_confidence (reading->into, confidence);

  clara_extraction_set_text (reading->into, reading->text.text->str);
  if (reading->text.positions != NULL)
    for (guint i = 0; i < reading->text.positions->len; i++)
      clara_extraction_add_word (reading->into,
                                 &g_array_index (reading->text.positions, ClaraWord, i));

  clara_pdf_find_attachments (reading);
  clara_pdf_find_metadata (reading);
}

static gboolean
read_document (ClaraPdfReading *reading,
               const guint8 *data,
               gsize size,
               guint only_page,
               GError **error)
{
  fz_context *ctx = reading->ctx;
  fz_stream *stream = NULL;
  gboolean encrypted = FALSE;
  int pages;

  fz_var (stream);
  fz_var (encrypted);

  fz_try (ctx)
  {
    stream = fz_open_memory (ctx, data, size);
    reading->document = pdf_open_document_with_stream (ctx, stream);
    encrypted = pdf_needs_password (ctx, reading->document);
    if (!encrypted)
      {
        pages = pdf_count_pages (ctx, reading->document);
        if (pages < 1)
          fz_throw (ctx, FZ_ERROR_GENERIC, "no pages");
        clara_extraction_set_pages (reading->into, pages);
        if (only_page == 0)
          read_pages (reading, 0, pages);
        else if (only_page <= (guint) pages)
          read_pages (reading, only_page - 1, only_page);
        finish (reading);
      }
  }
  fz_always (ctx)
  {
    clara_pdf_meanings_free (ctx, reading->meanings);
    pdf_drop_document (ctx, reading->document);
    fz_drop_stream (ctx, stream);
  }
  fz_catch (ctx)
  {
    clara_pdf_context_to_error (ctx, error);
    return FALSE;
  }

  if (encrypted)
    g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_ENCRYPTED,
                         "The document asks for a password");

  return !encrypted;
}

/**
 * clara_read_pdf:
 * @data: the document
 * @size: its length in bytes
 * @positions: whether to keep where each word stands
 * @into: filled
 * @error: return location for the error
 *
 * Reads what the pages of a PDF show, and what they hide. Pages are parted by a form feed.
 *
 * Returns: whether the document could be read
 */
gboolean
clara_read_pdf (const guint8 *data,
                gsize size,
                gboolean positions,
                ClaraExtraction *into,
                GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) words = positions ? g_array_new (FALSE, FALSE, sizeof (ClaraWord)) : NULL;
  ClaraPdfReading reading = {
    .ctx = clara_pdf_context_new (),
    .into = into,
    .text = { .text = text, .positions = words },
  };
  gboolean read;

  if (reading.ctx == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "There is no memory to read the document");
      return FALSE;
    }

  reading.meanings = clara_pdf_meanings_new ();
  read = read_document (&reading, data, size, 0, error);
  clara_pdf_context_free (reading.ctx);

  return read;
}
