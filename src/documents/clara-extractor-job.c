/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-extractor-job.h"

#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-extraction-json.h"
#include "clara-extractor-program.h"
#include "clara-json.h"
#include "clara-picture-pages.h"
#include "clara-protocol.h"
#include "clara-word-conversion.h"

#include <string.h>

/**
 * clara_extractor_job_new:
 * @pool: where workers come from
 * @bytes: a document
 * @file_name: (nullable): its name
 * @positions: whether to say where each word stands
 * @request: (nullable): the page to draw; %NULL to read the text
 *
 * Returns: (transfer full): a job that shares nothing with the caller
 */
ClaraExtractorJob *
clara_extractor_job_new (ClaraWarmPool *pool,
                         GBytes *bytes,
                         const char *file_name,
                         gboolean positions,
                         const ClaraRenderRequest *request)
{
  ClaraExtractorJob *self = g_new0 (ClaraExtractorJob, 1);

  self->pool = clara_warm_pool_ref (pool);
  clara_warm_pool_announce (pool, 1);
  self->bytes = g_bytes_ref (bytes);
  self->expected = clara_format_from_file_name (file_name);
  self->positions = positions;
  if (request != NULL)
    {
      self->render = TRUE;
      self->request = *request;
      self->request.max_width = MIN (request->max_width, CLARA_MAX_PICTURE_SIDE);
      self->request.max_height = MIN (request->max_height, CLARA_MAX_PICTURE_SIDE);
      self->request.boxes = g_memdup2 (request->boxes, request->n_boxes * sizeof *request->boxes);
    }

  return self;
}

/**
 * clara_extractor_job_done:
 * @self: a job
 *
 * Says that no process is wanted for @self any more.
 *
 * Returns: how many other documents are going to be read
 */
guint
clara_extractor_job_done (ClaraExtractorJob *self)
{
  int fewer = self->done ? 0 : -1;

  self->done = TRUE;
  return clara_warm_pool_announce (self->pool, fewer);
}

/**
 * clara_extractor_job_free:
 * @self: a job
 */
void
clara_extractor_job_free (ClaraExtractorJob *self)
{
  /* One that was cancelled in the queue has never run. */
  clara_extractor_job_done (self);
  clara_warm_pool_unref (self->pool);
  g_bytes_unref (self->bytes);
  g_free ((ClaraPageBox *) self->request.boxes);
  g_free (self);
}

static ClaraExtraction *
unreadable (const char *reason)
{
  ClaraExtraction *extraction = clara_extraction_new ();

  clara_extraction_set_reason (extraction, reason);
  clara_extraction_set_confidence (extraction, 0.0);
  return extraction;
}

static const char *
reason_of (ClaraOutcome outcome)
{
  switch (outcome)
    {
    case CLARA_OUTCOME_TIMED_OUT:
      return "timed-out";
    case CLARA_OUTCOME_NO_SANDBOX:
      return "sandbox-unavailable";
    default:
      return "worker-failed";
    }
}

static GBytes *
request_bytes (const ClaraExtractorJob *self, const ClaraRequestHeader *header)
{
  gsize size = CLARA_REQUEST_HEADER_SIZE + (gsize) header->n_boxes * CLARA_BOX_SIZE;
  guint8 *bytes = g_malloc (size);

  clara_request_header_write (header, bytes);
  for (guint i = 0; i < header->n_boxes; i++)
    clara_page_box_write (&self->request.boxes[i],
                          bytes + CLARA_REQUEST_HEADER_SIZE + i * CLARA_BOX_SIZE);

  return g_bytes_new_take (bytes, size);
}

/* Asks one worker. On success @answer and @payload are what it said, within the bounds of the protocol. */
static ClaraOutcome
ask (ClaraExtractorJob *self,
     const ClaraRequestHeader *header,
     GBytes *document,
     GCancellable *cancellable,
     ClaraAnswerHeader *answer,
     GBytes **payload)
{
  g_autoptr (GBytes) prefix = request_bytes (self, header);
  GBytes *const input[] = { prefix, document };
  gsize max_output = CLARA_ANSWER_HEADER_SIZE +
                     (self->render ? CLARA_MAX_PICTURE_BYTES : CLARA_MAX_ANSWER_BYTES);
  g_autoptr (GByteArray) output = g_byte_array_new ();
  g_autoptr (ClaraProcess) process = NULL;
  g_autoptr (GBytes) whole = NULL;
  g_autoptr (GError) error = NULL;
  ClaraOutcome outcome;

  process = header->kind == CLARA_REQUEST_PIXELS ? clara_warm_pool_ocr (self->pool, &error)
                                                 : clara_warm_pool_take (self->pool, &error);
  if (process == NULL)
    {
      if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_SANDBOX))
        return CLARA_OUTCOME_NO_SANDBOX;
      if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_TIMED_OUT))
        return CLARA_OUTCOME_TIMED_OUT;
      g_warning ("No document can be read: %s", error->message);
      return CLARA_OUTCOME_FAILED;
    }

  outcome = clara_process_exchange (process, input, G_N_ELEMENTS (input), max_output, cancellable,
                                    output);
  if (outcome != CLARA_OUTCOME_ANSWERED)
    return outcome;
  if (output->len < CLARA_ANSWER_HEADER_SIZE || !clara_answer_header_read (answer, output->data) ||
      answer->length != output->len - CLARA_ANSWER_HEADER_SIZE)
    return CLARA_OUTCOME_FAILED;

  whole = g_byte_array_free_to_bytes (g_steal_pointer (&output));
  *payload = g_bytes_new_from_bytes (whole, CLARA_ANSWER_HEADER_SIZE, answer->length);
  return CLARA_OUTCOME_ANSWERED;
}

static ClaraExtraction *
believe (GBytes *payload)
{
  const ClaraJsonLimits limits = {
    .max_size = CLARA_MAX_ANSWER_BYTES,
    .max_depth = 8,
    .unique_members = TRUE,
    .max_members = 32,
    .max_values = 10 * CLARA_MAX_WORDS + 5 * CLARA_MAX_FINDINGS,
  };
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;
  ClaraExtraction *extraction = NULL;
  gsize size;
  const char *json = g_bytes_get_data (payload, &size);

  object = clara_json_parse_object (json, (gssize) size, &limits, &error);
  if (object != NULL)
    extraction = clara_extraction_from_json (object, &error);
  if (extraction == NULL)
    g_debug ("A worker's answer is not believed: %s", error->message);

  return extraction;
}

static gboolean
set_cancelled (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "cancelled");
  return FALSE;
}

/* A Word file of the old kind: another program makes text of it, a worker makes sense of the text. */
static ClaraOutcome
convert (ClaraExtractorJob *self,
         GCancellable *cancellable,
         ClaraAnswerHeader *answer,
         GBytes **payload,
         const char **reason)
{
  g_autoptr (ClaraWordConversion) conversion = NULL;
  ClaraRequestHeader header = { .kind = CLARA_REQUEST_CONVERTED, .expected = self->expected };
  ClaraOutcome outcome;

  conversion = clara_word_conversion_run (self->bytes, self->pool, cancellable, &outcome, reason);
  if (conversion == NULL)
    return outcome;

  header.length = (guint32) g_bytes_get_size (conversion->text);
  header.hidden_length = conversion->hidden_length;
  header.removed_length = conversion->removed_length;

  return ask (self, &header, conversion->text, cancellable, answer, payload);
}

/* One page by its pixels. A page that cannot be read so has no text, and the document says that. */
static ClaraExtraction *
read_pixels (ClaraExtractorJob *self, guint page, GCancellable *cancellable, gboolean *cancelled)
{
  const ClaraRequestHeader header = {
    .kind = CLARA_REQUEST_PIXELS,
    .flags = CLARA_REQUEST_POSITIONS,
    .page = page,
    .length = (guint32) g_bytes_get_size (self->bytes),
  };
  g_autoptr (GBytes) payload = NULL;
  ClaraExtraction *extraction = NULL;
  ClaraAnswerHeader answer = { 0 };
  ClaraOutcome outcome;

  outcome = ask (self, &header, self->bytes, cancellable, &answer, &payload);
  *cancelled = outcome == CLARA_OUTCOME_CANCELLED;
  if (outcome == CLARA_OUTCOME_ANSWERED && answer.kind == CLARA_ANSWER_EXTRACTION)
    extraction = believe (payload);

  return extraction != NULL ? extraction : unreadable (reason_of (outcome));
}

static void
warn_of_unread_pictures (ClaraExtraction *whole, guint n_read, guint n_failed)
{
  if (clara_extraction_get_n_unread_pages (whole) > n_read)
    clara_extraction_add_warning (whole, "too-many-pictures",
                                  "Not all of the pages that are pictures were read.");
  if (n_failed > 0)
    clara_extraction_add_warning (
        whole, "picture-unread",
        "A page is a picture that could not be read; it may say more than the text here.");
}

/* Whether a page says nothing but by its pictures. Pages are parted by form feeds. */
static gboolean
is_blank_page (char *const *pages, guint page)
{
  guint n = g_strv_length ((char **) pages);

  return page > n || pages[page - 1][strspn (pages[page - 1], " \t\r\n")] == '\0';
}

static gboolean
read_picture_pages (ClaraExtractorJob *self, ClaraExtraction *whole, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) texts = g_strsplit (clara_extraction_get_text (whole), "\f", -1);
  guint n = MIN (clara_extraction_get_n_unread_pages (whole), CLARA_MAX_PICTURE_PAGES);
  const char *trouble = NULL;
  guint failed = 0;

  for (guint i = 0; i < n; i++)
    {
      gboolean cancelled = FALSE;
      guint number = clara_extraction_get_unread_page (whole, i);
      ClaraExtraction *page = read_pixels (self, number, cancellable, &cancelled);
      const char *reason = clara_extraction_get_reason (page);

      g_ptr_array_add (pages, page);
      /* A picture without words, such as a portrait beside text, was read: there is nothing in it. Of a page that
       * is nothing but such a picture nobody can tell. */
      if (reason != NULL && strcmp (reason, "no-text") != 0)
        trouble = reason;
      failed += reason != NULL && (trouble == reason || is_blank_page (texts, number));
      if (cancelled)
        return FALSE;
    }

  clara_picture_pages_merge (whole, pages, self->positions);
  /* That there is no text would be known only had the pictures been read. */
  if (trouble != NULL && g_strcmp0 (clara_extraction_get_reason (whole), "no-text") == 0)
    clara_extraction_set_reason (whole, trouble);
  warn_of_unread_pictures (whole, n, failed);

  return TRUE;
}

/**
 * clara_extractor_job_extract:
 * @self: a job to read a document
 * @cancellable: (nullable): ends it early
 * @error: return location
 *
 * Blocks until the document is read; for a thread of its own.
 *
 * Returns: (transfer full): what was read, or why not; %NULL only when cancelled
 */
ClaraExtraction *
clara_extractor_job_extract (ClaraExtractorJob *self, GCancellable *cancellable, GError **error)
{
  gsize size = g_bytes_get_size (self->bytes);
  ClaraRequestHeader header = {
    .kind = CLARA_REQUEST_EXTRACT,
    .flags = self->positions ? CLARA_REQUEST_POSITIONS : 0,
    .expected = self->expected,
    .length = (guint32) size,
  };
  g_autoptr (GBytes) payload = NULL;
  ClaraExtraction *extraction = NULL;
  const char *reason = NULL;
  ClaraAnswerHeader answer = { 0 };
  ClaraOutcome outcome;

  if (size == 0)
    return unreadable ("empty");
  if (size > CLARA_MAX_DOCUMENT_BYTES)
    return unreadable ("too-large");

  outcome = ask (self, &header, self->bytes, cancellable, &answer, &payload);
  if (outcome == CLARA_OUTCOME_ANSWERED && answer.kind == CLARA_ANSWER_CONVERT)
    {
      g_clear_pointer (&payload, g_bytes_unref);
      outcome = convert (self, cancellable, &answer, &payload, &reason);
    }

  if (outcome == CLARA_OUTCOME_CANCELLED)
    {
      set_cancelled (error);
      return NULL;
    }
  if (outcome == CLARA_OUTCOME_ANSWERED && answer.kind == CLARA_ANSWER_EXTRACTION)
    extraction = believe (payload);
  if (extraction == NULL)
    return unreadable (reason != NULL ? reason : reason_of (outcome));

  if (!read_picture_pages (self, extraction, cancellable))
    {
      g_object_unref (extraction);
      set_cancelled (error);
      return NULL;
    }

  return extraction;
}

static int
code_of_reason (const char *reason)
{
  if (strcmp (reason, "encrypted") == 0)
    return CLARA_ERROR_ENCRYPTED;
  if (strcmp (reason, "too-large") == 0)
    return CLARA_ERROR_TOO_LARGE;
  if (strcmp (reason, "unsupported-format") == 0)
    return CLARA_ERROR_UNSUPPORTED;
  if (strcmp (reason, "timed-out") == 0)
    return CLARA_ERROR_TIMED_OUT;
  if (strcmp (reason, "sandbox-unavailable") == 0)
    return CLARA_ERROR_SANDBOX;
  if (strcmp (reason, "worker-failed") == 0)
    return CLARA_ERROR_FAILED;

  return CLARA_ERROR_INVALID;
}

/**
 * clara_extractor_job_render:
 * @self: a job to draw a page
 * @cancellable: (nullable): ends it early
 * @error: return location
 *
 * Blocks until the page is drawn; for a thread of its own.
 *
 * Returns: (transfer full): the picture, or %NULL with the reason
 */
ClaraPageImage *
clara_extractor_job_render (ClaraExtractorJob *self, GCancellable *cancellable, GError **error)
{
  gsize size = g_bytes_get_size (self->bytes);
  ClaraRequestHeader header = {
    .kind = CLARA_REQUEST_PAGE_IMAGE,
    .flags = self->request.without_pictures ? CLARA_REQUEST_WITHOUT_PICTURES : 0,
    .page = self->request.page,
    .max_width = self->request.max_width,
    .max_height = self->request.max_height,
    .n_boxes = self->request.n_boxes,
    .length = (guint32) size,
  };
  g_autoptr (GBytes) payload = NULL;
  g_autofree char *refusal = NULL;
  ClaraAnswerHeader answer = { 0 };
  const char *reason = "too-large";
  ClaraOutcome outcome = CLARA_OUTCOME_FAILED;

  if (size <= CLARA_MAX_DOCUMENT_BYTES)
    {
      outcome = ask (self, &header, self->bytes, cancellable, &answer, &payload);
      reason = reason_of (outcome);
    }
  if (outcome == CLARA_OUTCOME_CANCELLED)
    {
      set_cancelled (error);
      return NULL;
    }

  if (outcome == CLARA_OUTCOME_ANSWERED && answer.kind == CLARA_ANSWER_PICTURE &&
      answer.width <= self->request.max_width && answer.height <= self->request.max_height)
    {
      ClaraPageImage *image = g_new0 (ClaraPageImage, 1);

      image->width = answer.width;
      image->height = answer.height;
      image->stride = answer.stride;
      image->scale = answer.scale;
      image->pixels = g_steal_pointer (&payload);
      return image;
    }

  if (outcome == CLARA_OUTCOME_ANSWERED && answer.kind == CLARA_ANSWER_REFUSED)
    reason = refusal = g_strndup (g_bytes_get_data (payload, NULL), answer.length);
  g_set_error (error, CLARA_ERROR, code_of_reason (reason), "The page cannot be drawn");
  return NULL;
}

static char *
find_line (const GByteArray *output, const char *prefix)
{
  g_autofree char *text = g_utf8_make_valid ((const char *) output->data, output->len);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    if (g_str_has_prefix (*line, prefix))
      return g_strdup (*line + strlen (prefix));

  return NULL;
}

static ClaraOutcome
check_program (const char *name, char **ocr_languages, GError **error)
{
  g_autofree char *program = clara_extractor_program_find (name, error);
  g_autoptr (GByteArray) output = g_byte_array_new ();
  g_autoptr (ClaraProcess) process = NULL;
  ClaraOutcome outcome;

  if (program == NULL)
    return CLARA_OUTCOME_FAILED;
  process = clara_process_spawn (program, "--check", NULL, -1, error);
  if (process == NULL)
    return CLARA_OUTCOME_FAILED;

  outcome = clara_process_exchange (process, NULL, 0, 4096, NULL, output);
  if (outcome == CLARA_OUTCOME_ANSWERED)
    {
      if (ocr_languages != NULL)
        *ocr_languages = find_line (output, "ocr=");
    }
  else if (outcome == CLARA_OUTCOME_NO_SANDBOX)
    g_set_error_literal (
        error, CLARA_ERROR, CLARA_ERROR_SANDBOX,
        "This system does not offer what documents are confined with: Landlock and seccomp");
  else
    g_set_error (error, CLARA_ERROR, CLARA_ERROR_FAILED, "%s does not work", program);

  return outcome;
}

/**
 * clara_extractor_job_check:
 * @ocr_languages: (out) (optional) (nullable): the languages that pictures are read in
 * @error: return location
 *
 * Returns: whether a worker can confine itself here
 */
gboolean
clara_extractor_job_check (char **ocr_languages, GError **error)
{
  if (check_program (CLARA_EXTRACTOR_PROGRAM, NULL, error) != CLARA_OUTCOME_ANSWERED)
    return FALSE;

  /* Without the other program pictures are not read, and nothing else is lost. */
  if (ocr_languages != NULL)
    {
      *ocr_languages = NULL;
      check_program (CLARA_EXTRACTOR_OCR_PROGRAM, ocr_languages, NULL);
    }

  return TRUE;
}
