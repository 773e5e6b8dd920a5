/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-extractor.h"
#include "fixture.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

/*
 * Page images as the document view gets them: through the client, from a worker in its sandbox.
 */

#define RED   0xff0000u
#define BLUE  0x0000ffu
#define COVER 0x212121u

/* A page of 200 × 100 points. */
static GBytes *
make_pdf_of (const char *content)
{
  const char *const objects[] = {
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << >> >>",
  };
  g_autoptr (GString) pdf = g_string_new ("%PDF-1.4\n");
  gsize offsets[4], start;

  for (gsize i = 0; i < 3; i++)
    {
      offsets[i] = pdf->len;
      g_string_append_printf (pdf, "%" G_GSIZE_FORMAT " 0 obj\n%s\nendobj\n", i + 1, objects[i]);
    }
  offsets[3] = pdf->len;
  g_string_append_printf (
      pdf, "4 0 obj\n<< /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream\nendobj\n",
      strlen (content), content);
  start = pdf->len;
  g_string_append (pdf, "xref\n0 5\n0000000000 65535 f \n");
  for (gsize i = 0; i < 4; i++)
    g_string_append_printf (pdf, "%010" G_GSIZE_FORMAT " 00000 n \n", offsets[i]);
  g_string_append_printf (
      pdf, "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", start);

  return fixture_bytes (pdf->str);
}

/* A page of 200 × 100 points: a red rectangle at 20, 10 (from the top left), 60 × 20, and a blue picture at 120, 50,
 * 40 × 40. */
static GBytes *
make_pdf (void)
{
  return make_pdf_of ("1 0 0 rg 20 70 60 20 re f\n"
                      "q 40 0 0 40 120 10 cm BI /W 1 /H 1 /CS /RGB /BPC 8 /F /AHx ID 0000ff> EI Q\n"
                      "q 40 0 0 40 20 10 cm 0 0 1 rg BI /W 1 /H 1 /IM true /F /AHx ID 00> EI Q\n");
}

static void
append_number (GByteArray *bytes, guint32 number, guint size)
{
  for (guint i = 0; i < size; i++)
    g_byte_array_append (bytes, (guint8[]){ (guint8) (number >> 8 * i) }, 1);
}

/* A picture file without compression (BMP): red, with a blue square at 20, 10, of 30 × 30. */
static GBytes *
make_picture (guint width, guint height)
{
  guint row = (width * 3 + 3) / 4 * 4;
  GByteArray *bmp = g_byte_array_new ();

  g_byte_array_append (bmp, (const guint8 *) "BM", 2);
  append_number (bmp, 54 + row * height, 4);
  append_number (bmp, 0, 4);
  append_number (bmp, 54, 4);
  append_number (bmp, 40, 4);
  append_number (bmp, width, 4);
  append_number (bmp, height, 4);
  append_number (bmp, 1, 2);
  append_number (bmp, 24, 2);
  append_number (bmp, 0, 4);
  append_number (bmp, row * height, 4);
  append_number (bmp, 2835, 4); /* pixels a metre: 72 an inch, so that a pixel is a point */
  append_number (bmp, 2835, 4);
  append_number (bmp, 0, 4);
  append_number (bmp, 0, 4);
  for (guint y = height; y > 0; y--)
    {
      for (guint x = 0; x < width; x++)
        append_number (bmp, x >= 20 && x < 50 && y - 1 >= 10 && y - 1 < 40 ? BLUE : RED, 3);
      append_number (bmp, 0, row - 3 * width);
    }

  return g_byte_array_free_to_bytes (bmp);
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static ClaraPageImage *
render (ClaraExtractor *extractor,
        GBytes *bytes,
        const ClaraRenderRequest *request,
        GCancellable *cancellable,
        GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  clara_extractor_render_page_async (extractor, bytes, request, 0, cancellable, keep_result,
                                     &result);
  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return clara_extractor_render_page_finish (extractor, result, error);
}

static ClaraPageImage *
render_or_fail (GBytes *bytes, const ClaraRenderRequest *request)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GError) error = NULL;
  ClaraPageImage *image = render (extractor, bytes, request, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (image);
  g_assert_cmpuint (g_bytes_get_size (image->pixels), ==, (gsize) image->stride * image->height);
  fixture_drop_extractor (extractor);
  return image;
}

static void
assert_refused (GBytes *bytes, const ClaraRenderRequest *request, int code)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GError) error = NULL;

  g_assert_null (render (extractor, bytes, request, NULL, &error));
  g_assert_error (error, CLARA_ERROR, code);
  fixture_drop_extractor (extractor);
}

static guint32
get_pixel (const ClaraPageImage *image, guint x, guint y)
{
  const guint8 *pixels = g_bytes_get_data (image->pixels, NULL);
  const guint8 *pixel = pixels + (gsize) y * image->stride + 3 * x;

  g_assert_cmpuint (x, <, image->width);
  g_assert_cmpuint (y, <, image->height);
  return (guint32) pixel[0] << 16 | (guint32) pixel[1] << 8 | pixel[2];
}

/* Pixels that have anything of a colour in them: a trace at an edge counts. Grey has as much of all three. */
static guint
count_traces (const ClaraPageImage *image, guint32 colour)
{
  guint n = 0;

  for (guint y = 0; y < image->height; y++)
    for (guint x = 0; x < image->width; x++)
      {
        guint32 pixel = get_pixel (image, x, y);
        int red = pixel >> 16, blue = pixel & 0xff;

        n += colour == RED ? red > blue + 8 : blue > red + 8;
      }

  return n;
}

static void
test_page_fits_its_bounds (void)
{
  g_autoptr (GBytes) pdf = make_pdf ();
  g_autoptr (ClaraPageImage) wide = render_or_fail (
      pdf, &(ClaraRenderRequest){ .page = 1, .max_width = 400, .max_height = 1000 });
  g_autoptr (ClaraPageImage) low = render_or_fail (
      pdf, &(ClaraRenderRequest){ .page = 1, .max_width = 1000, .max_height = 50 });
  g_autoptr (ClaraPageImage) huge = render_or_fail (
      pdf, &(ClaraRenderRequest){ .page = 1, .max_width = 100000, .max_height = 100000 });

  g_assert_cmpuint (wide->width, ==, 400);
  g_assert_cmpuint (wide->height, ==, 200);
  g_assert_cmpfloat_with_epsilon (wide->scale, 2.0f, 1e-6f);
  g_assert_cmpfloat_with_epsilon (low->scale, 0.5f, 1e-6f);
  g_assert_cmpuint (low->width, ==, 100);
  g_assert_cmpuint (low->height, ==, 50);
  g_assert_cmpuint (huge->width, ==, CLARA_MAX_PICTURE_SIDE);
  g_assert_cmpuint (huge->height, ==, CLARA_MAX_PICTURE_SIDE / 2);
}

static void
test_page_shows_what_it_draws (void)
{
  g_autoptr (GBytes) pdf = make_pdf ();
  g_autoptr (ClaraPageImage) image = render_or_fail (
      pdf, &(ClaraRenderRequest){ .page = 1, .max_width = 400, .max_height = 200 });

  g_assert_cmphex (get_pixel (image, 2, 2), ==, 0xffffff);
  g_assert_cmphex (get_pixel (image, 100, 40), ==, RED);
  g_assert_cmphex (get_pixel (image, 280, 140), ==, BLUE);
  g_assert_cmphex (get_pixel (image, 80, 140), ==, BLUE);
}

static void
test_boxes_are_painted_over (void)
{
  /* What holds the red rectangle, to the point; what lies elsewhere, on this page and on another. */
  const ClaraPageBox boxes[] = { { 1, 20, 10, 60, 20 },
                                 { 1, 150, 5, 10, 10 },
                                 { 2, 0, 0, 200, 100 },
                                 { 1, 300, 20, 10, 10 },
                                 { 1, -1e9f, 95, 5, 1e9f } };
  g_autoptr (GBytes) pdf = make_pdf ();

  for (guint width = 57; width < 400; width += 49)
    {
      const ClaraRenderRequest request = { .page = 1,
                                           .max_width = width,
                                           .max_height = 400,
                                           .boxes = boxes,
                                           .n_boxes = G_N_ELEMENTS (boxes) };
      g_autoptr (ClaraPageImage) image = render_or_fail (pdf, &request);

      g_assert_cmpuint (count_traces (image, RED), ==, 0);
      g_assert_cmpuint (count_traces (image, BLUE), >, 0);
      g_assert_cmphex (get_pixel (image, image->width / 4, image->height / 5), ==, COVER);
    }
}

/* A page of 200 × 100 points that draws by lines: a red rule; a blue name of shapes, as some programs leave it, a
 * signature, a bar code, a colour that is seen through letters. */
static GBytes *
make_drawn_pdf (void)
{
  g_autoptr (GString) content = g_string_new ("1 0 0 rg 10 90 180 2 re f 0 0 1 rg 0 0 1 RG\n");

  /* An L of corners, an O of bowls, a V aslant. */
  g_string_append (content, "20 40 m 25 40 l 25 45 l 40 45 l 40 70 l 20 70 l h f\n");
  g_string_append (
      content,
      "60 40 m 70 40 80 48 80 55 c 80 62 70 70 60 70 c 50 70 45 62 45 55 c 45 48 50 40 60 40 c\n"
      "60 46 m 54 46 50 50 50 55 c 50 60 54 64 60 64 c 66 64 70 60 70 55 c 70 50 66 46 60 46 c "
      "f\n");
  g_string_append (content, "90 70 m 100 40 l 110 70 l f\n");
  g_string_append (content, "2 w 120 40 m 130 70 140 30 150 60 c 160 30 l 170 60 l S\n");
  for (guint i = 0; i < 60; i++)
    g_string_append_printf (content, "%u %u 3 3 re f\n", 10 + 6 * (i % 20), 5 + 6 * (i / 20));
  g_string_append (content, "q 150 5 m 160 25 l 170 5 l h W n 0 0 200 100 re f Q\n");

  return make_pdf_of (content->str);
}

static void
test_drawn_letters_are_left_out (void)
{
  g_autoptr (GBytes) pdf = make_drawn_pdf ();
  const ClaraRenderRequest open = { .page = 1, .max_width = 400, .max_height = 200 };
  const ClaraRenderRequest blind = {
    .page = 1, .max_width = 400, .max_height = 200, .without_pictures = TRUE
  };
  g_autoptr (ClaraPageImage) seen = render_or_fail (pdf, &open);
  g_autoptr (ClaraPageImage) hidden = render_or_fail (pdf, &blind);

  g_assert_cmpuint (count_traces (seen, BLUE), >, 1000);
  g_assert_cmpuint (count_traces (hidden, BLUE), ==, 0);
  g_assert_cmpuint (count_traces (hidden, RED), ==, count_traces (seen, RED));
}

static void
test_pictures_are_left_out (void)
{
  g_autoptr (GBytes) pdf = make_pdf ();
  const ClaraRenderRequest request = {
    .page = 1, .max_width = 400, .max_height = 200, .without_pictures = TRUE
  };
  g_autoptr (ClaraPageImage) image = render_or_fail (pdf, &request);

  g_assert_cmpuint (count_traces (image, BLUE), ==, 0);
  g_assert_cmphex (get_pixel (image, 100, 40), ==, RED);
  /* It is seen that something is missing. */
  g_assert_cmphex (get_pixel (image, 280, 140), !=, 0xffffff);
}

static void
test_picture_files_have_a_page (void)
{
  const ClaraPageBox box = { 1, 20, 10, 30, 30 };
  g_autoptr (GBytes) bmp = make_picture (90, 60);
  g_autoptr (ClaraPageImage) image = render_or_fail (
      bmp, &(ClaraRenderRequest){ .page = 1, .max_width = 180, .max_height = 180 });
  g_autoptr (ClaraPageImage) painted = render_or_fail (
      bmp, &(ClaraRenderRequest){
               .page = 1, .max_width = 180, .max_height = 180, .boxes = &box, .n_boxes = 1 });
  g_autoptr (ClaraPageImage) without = render_or_fail (
      bmp, &(ClaraRenderRequest){
               .page = 1, .max_width = 180, .max_height = 180, .without_pictures = TRUE });

  g_assert_cmpuint (image->width, ==, 180);
  g_assert_cmpuint (image->height, ==, 120);
  g_assert_cmphex (get_pixel (image, 70, 50), ==, BLUE);
  g_assert_cmphex (get_pixel (image, 150, 100), ==, RED);
  g_assert_cmpuint (count_traces (painted, BLUE), ==, 0);
  g_assert_cmphex (get_pixel (painted, 70, 50), ==, COVER);
  g_assert_cmphex (get_pixel (painted, 150, 100), ==, RED);
  g_assert_cmpuint (count_traces (without, BLUE) + count_traces (without, RED), ==, 0);
}

/* It may be a portrait, or a page that nobody could read: that cannot be told, and is said. */
static void
test_page_without_words_is_named (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) bmp = make_picture (90, 60);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction) extraction = fixture_extract (extractor, bmp, "a.bmp", NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (clara_extraction_get_reason (extraction), ==, "no-text");
  g_assert_cmpuint (clara_extraction_get_n_warnings (extraction), ==, 1);
  g_assert_cmpstr (clara_extraction_get_warning (extraction, 0)->kind, ==, "picture-unread");
  fixture_drop_extractor (extractor);
}

static void
test_what_cannot_be_drawn_is_an_error (void)
{
  const ClaraRenderRequest first = { .page = 1, .max_width = 100, .max_height = 100 };
  const ClaraRenderRequest second = { .page = 2, .max_width = 100, .max_height = 100 };
  g_autofree ClaraPageBox *boxes = g_new0 (ClaraPageBox, CLARA_MAX_BOXES + 1);
  const ClaraRenderRequest crowded = {
    .page = 1, .max_width = 100, .max_height = 100, .boxes = boxes, .n_boxes = CLARA_MAX_BOXES + 1
  };
  g_autoptr (GBytes) pdf = make_pdf ();
  g_autoptr (GBytes) cut = g_bytes_new_from_bytes (pdf, 0, 40);
  g_autoptr (GBytes) text = fixture_bytes ("A letter has no pages.\n");
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) huge = g_bytes_new_take (g_malloc0 (CLARA_MAX_DOCUMENT_BYTES + 1),
                                              CLARA_MAX_DOCUMENT_BYTES + 1);

  assert_refused (pdf, &second, CLARA_ERROR_INVALID);
  assert_refused (cut, &first, CLARA_ERROR_INVALID);
  assert_refused (text, &first, CLARA_ERROR_UNSUPPORTED);
  assert_refused (empty, &first, CLARA_ERROR_UNSUPPORTED);
  assert_refused (huge, &first, CLARA_ERROR_TOO_LARGE);
  assert_refused (pdf, &crowded, CLARA_ERROR_TOO_LARGE);
}

static void
test_cancel_ends_the_drawing (void)
{
  ClaraExtractor *extractor = clara_extractor_new (1);
  g_autoptr (GBytes) pdf = make_pdf ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const ClaraRenderRequest request = { .page = 1, .max_width = 100, .max_height = 100 };
  g_autoptr (ClaraPageImage) first = NULL;
  g_autoptr (GArray) workers = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start;
  int pid_fd;

  /* The worker that waits is frozen, so that the drawing surely is not done before it is cancelled. */
  first = render (extractor, pdf, &request, NULL, &error);
  g_assert_no_error (error);
  workers = fixture_workers (getpid ());
  g_assert_cmpuint (workers->len, ==, 1);
  pid_fd = fixture_open_process (g_array_index (workers, pid_t, 0));
  kill (g_array_index (workers, pid_t, 0), SIGSTOP);

  start = g_get_monotonic_time ();
  g_assert_null (render (extractor, pdf, &request, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_TIME_SPAN_SECOND);

  fixture_drop_extractor (extractor);
  g_assert_true (fixture_wait_for_end (pid_fd, 5000));
  close (pid_fd);
}

static void
test_drawing_leaves_nothing_behind (void)
{
  const ClaraRenderRequest request = { .page = 1, .max_width = 100, .max_height = 100 };
  g_autoptr (GBytes) pdf = make_pdf ();
  g_autoptr (GArray) children = NULL;
  guint descriptors = 0;

  /* The first time GLib opens some of its own, and keeps them. */
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (ClaraPageImage) image = render_or_fail (pdf, &request);

      if (i == 0)
        descriptors = fixture_count_descriptors ();
    }
  children = fixture_children (getpid ());
  g_assert_cmpuint (children->len, ==, 0);
  g_assert_cmpuint (fixture_count_descriptors (), ==, descriptors);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-image/page-fits-its-bounds", test_page_fits_its_bounds);
  g_test_add_func ("/page-image/page-shows-what-it-draws", test_page_shows_what_it_draws);
  g_test_add_func ("/page-image/boxes-are-painted-over", test_boxes_are_painted_over);
  g_test_add_func ("/page-image/pictures-are-left-out", test_pictures_are_left_out);
  g_test_add_func ("/page-image/drawn-letters-are-left-out", test_drawn_letters_are_left_out);
  g_test_add_func ("/page-image/picture-files-have-a-page", test_picture_files_have_a_page);
  g_test_add_func ("/page-image/page-without-words-is-named", test_page_without_words_is_named);
  g_test_add_func ("/page-image/what-cannot-be-drawn-is-an-error",
                   test_what_cannot_be_drawn_is_an_error);
  g_test_add_func ("/page-image/cancel-ends-the-drawing", test_cancel_ends_the_drawing);
  g_test_add_func ("/page-image/drawing-leaves-nothing-behind", test_drawing_leaves_nothing_behind);

  return g_test_run ();
}
