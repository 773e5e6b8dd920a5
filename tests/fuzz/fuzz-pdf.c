/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz-office.h"
#include "clara-fuzz.h"
#include "clara-read-pdf.h"

#include <string.h>

/*
 * What a page draws, what its font's map says, and what a form on it draws: three texts, each of which ends with a
 * NUL. They are put into a PDF that is sound otherwise, for it is what is made of the drawing that is ours; MuPDF's
 * parser of files is fuzzed by its own makers.
 */
enum
{
  CATALOG = 1,
  PAGES,
  PAGE,
  FONT,
  STATE,
  MASK,
  LAYER,
  CONTENT,
  MAP,
  FORM,
  N_OBJECTS
};

static const char *const objects[N_OBJECTS] = {
  [CATALOG] =
      "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >> >>",
  [PAGES] = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
  [PAGE] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 8 0 R /Resources << "
           "/Font << /F1 4 0 R >> /XObject << /X1 10 0 R >> /ExtGState << /E1 5 0 R /E2 << /ca 0.5 "
           ">> >> "
           "/Properties << /L1 7 0 R >> /Shading << /S1 << /ShadingType 2 /ColorSpace /DeviceRGB "
           "/Coords [0 0 300 200] /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 1 1] /C1 "
           "[0 0 1] >> >> "
           ">> >> >>",
  [FONT] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 9 0 R >>",
  [STATE] = "<< /Type /ExtGState /SMask << /S /Luminosity /G 6 0 R >> >>",
  [LAYER] = "<< /Type /OCG /Name (Layer) >>",
};

static const char *const stream_extras[N_OBJECTS] = {
  [MASK] = "/Type /XObject /Subtype /Form /BBox [0 0 300 200] /Group << /S /Transparency /CS "
           "/DeviceGray >>",
  [CONTENT] = "",
  [MAP] = "",
  [FORM] = "/Type /XObject /Subtype /Form /BBox [0 0 300 200] /Group << /S /Transparency /CS "
           "/DeviceRGB >> "
           "/Resources << /Font << /F1 4 0 R >> >>",
};

static void
append_stream (GByteArray *pdf, const char *extra, const uint8_t *data, size_t size)
{
  g_autofree char *head = g_strdup_printf ("<< /Length %" G_GSIZE_FORMAT " %s >>\nstream\n", size,
                                           extra);

  g_byte_array_append (pdf, (const guint8 *) head, (guint) strlen (head));
  g_byte_array_append (pdf, data, (guint) size);
  g_byte_array_append (pdf, (const guint8 *) "\nendstream", 10);
}

static void
append_text (GByteArray *pdf, const char *text)
{
  g_byte_array_append (pdf, (const guint8 *) text, (guint) strlen (text));
}

/* The part of the input that ends at the next NUL, which is passed over. */
static size_t
take_part (const uint8_t **data, size_t *size, const uint8_t **part)
{
  const uint8_t *end = memchr (*data, '\0', *size);
  size_t length = end != NULL ? (size_t) (end - *data) : *size;

  *part = *data;
  *data += length + (end != NULL);
  *size -= length + (end != NULL);
  return length;
}

static GByteArray *
make_pdf (const uint8_t *data, size_t size)
{
  GByteArray *pdf = g_byte_array_new ();
  gsize offsets[N_OBJECTS];
  gsize start;

  append_text (pdf, "%PDF-1.7\n");
  for (guint i = 1; i < N_OBJECTS; i++)
    {
      g_autofree char *head = g_strdup_printf ("%u 0 obj\n", i);
      const uint8_t *part = (const uint8_t *) "0.5 g 0 0 150 200 re f";
      size_t length = strlen ((const char *) part);

      offsets[i] = pdf->len;
      append_text (pdf, head);
      if (i >= CONTENT)
        length = take_part (&data, &size, &part);
      if (stream_extras[i] != NULL)
        append_stream (pdf, stream_extras[i], part, length);
      else
        append_text (pdf, objects[i]);
      append_text (pdf, "\nendobj\n");
    }

  start = pdf->len;
  append_text (pdf, "xref\n0 11\n0000000000 65535 f \n");
  for (guint i = 1; i < N_OBJECTS; i++)
    {
      g_autofree char *line = g_strdup_printf ("%010" G_GSIZE_FORMAT " 00000 n \n", offsets[i]);

      append_text (pdf, line);
    }
  {
    g_autofree char *trailer = g_strdup_printf (
        "trailer << /Size 11 /Root 1 0 R >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", start);

    append_text (pdf, trailer);
  }

  return pdf;
}

static gboolean
read_pdf (const guint8 *data, gsize size, ClaraExtraction *into, GError **error)
{
  return clara_read_pdf (data, size, TRUE, into, error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GByteArray) pdf = make_pdf (data, size);

  clara_fuzz_read (read_pdf, pdf->data, pdf->len);
  return 0;
}
