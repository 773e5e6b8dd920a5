/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-serve.h"

#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-extraction-json.h"
#include "clara-protocol.h"
#include "clara-read-pdf.h"
#include "clara-reader.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

/*
 * One request in, one answer out. The worker's own deadline lies a little behind the client's, which is the
 * one that counts; it is for the case that no client is left to see to it.
 */
#define OWN_DEADLINE (CLARA_WALL_SECONDS + 2)

typedef struct
{
  ClaraRequestHeader header;
  ClaraPageBox *boxes;
  guint8 *data;
} Request;

static gboolean
read_all (guint8 *bytes, gsize size)
{
  while (size > 0)
    {
      gssize n = read (STDIN_FILENO, bytes, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      bytes += n;
      size -= (gsize) n;
    }

  return TRUE;
}

static gboolean
write_all (gconstpointer bytes, gsize size)
{
  const guint8 *p = bytes;

  while (size > 0)
    {
      gssize n = write (STDOUT_FILENO, p, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      p += n;
      size -= (gsize) n;
    }

  return TRUE;
}

static gboolean
answer (ClaraAnswerHeader header, gconstpointer payload)
{
  guint8 bytes[CLARA_ANSWER_HEADER_SIZE];

  clara_answer_header_write (&header, bytes);

  return write_all (bytes, sizeof bytes) && write_all (payload, header.length);
}

/* The client keeps its end of the pipe open until it has its answer. When it dies the end is closed, and the
 * kernel's notice of that ends this process too, whatever a parser is busy with. */
static gboolean
die_with_client (void)
{
  struct pollfd poll_fd = { .fd = STDIN_FILENO, .events = POLLIN };

  if (fcntl (STDIN_FILENO, F_SETOWN, getpid ()) != 0 ||
      fcntl (STDIN_FILENO, F_SETFL, fcntl (STDIN_FILENO, F_GETFL) | O_ASYNC) != 0)
    return FALSE;

  /* It may have gone just before. */
  return poll (&poll_fd, 1, 0) == 0;
}

static gboolean
read_request (Request *request)
{
  guint8 bytes[CLARA_REQUEST_HEADER_SIZE];

  if (!read_all (bytes, sizeof bytes) || !clara_request_header_read (&request->header, bytes))
    return FALSE;
  alarm (OWN_DEADLINE);

  request->boxes = g_new (ClaraPageBox, MAX (request->header.n_boxes, 1));
  for (guint i = 0; i < request->header.n_boxes; i++)
    {
      guint8 box[CLARA_BOX_SIZE];

      if (!read_all (box, sizeof box) || !clara_page_box_read (&request->boxes[i], box))
        return FALSE;
    }

  /* One byte more, never read: parsers of text like to find an end. */
  request->data = g_malloc (request->header.length + 1);
  request->data[request->header.length] = 0;

  return read_all (request->data, request->header.length) && die_with_client ();
}

static void
drop_surplus_words (ClaraExtraction *extraction, JsonObject *object)
{
  JsonArray *words, *kept;

  if (clara_extraction_get_n_words (extraction) <= CLARA_MAX_WORDS)
    return;

  words = json_object_get_array_member (object, "words");
  kept = json_array_sized_new (CLARA_MAX_WORDS);
  for (guint i = 0; i < CLARA_MAX_WORDS; i++)
    json_array_add_object_element (kept,
                                   json_object_ref (json_array_get_object_element (words, i)));
  json_object_set_array_member (object, "words", kept);
}

static gboolean
answer_extraction (ClaraExtraction *extraction, gboolean positions)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;
  JsonObject *object = clara_extraction_to_json (extraction, positions);

  if (positions)
    drop_surplus_words (extraction, object);
  json_node_take_object (node, object);
  json = json_to_string (node, FALSE);

  if (strlen (json) > CLARA_MAX_ANSWER_BYTES)
    {
      g_autoptr (ClaraExtraction) refused = clara_extraction_new ();

      clara_extraction_set_reason (refused, "too-large");
      clara_extraction_set_confidence (refused, 0.0);
      return answer_extraction (refused, FALSE);
    }

  return answer (
      (ClaraAnswerHeader){ .kind = CLARA_ANSWER_EXTRACTION, .length = (guint32) strlen (json) },
      json);
}

static gboolean
serve_extract (const Request *request)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  const ClaraRequestHeader *header = &request->header;
  gboolean positions = (header->flags & CLARA_REQUEST_POSITIONS) != 0;

  if (header->kind == CLARA_REQUEST_CONVERTED)
    clara_read_converted (request->data, header->length, header->hidden_length,
                          header->removed_length, header->expected, extraction);
  else if (header->kind == CLARA_REQUEST_PIXELS)
    clara_read_pixels (request->data, header->length, header->page, extraction);
  else if (!clara_read_document (request->data, header->length, positions, header->expected,
                                 extraction))
    return answer ((ClaraAnswerHeader){ .kind = CLARA_ANSWER_CONVERT }, "");

  return answer_extraction (extraction, positions);
}

static gboolean
serve_page_image (const Request *request)
{
  const ClaraRequestHeader *header = &request->header;
  const ClaraRenderRequest render = {
    .page = header->page,
    .max_width = header->max_width,
    .max_height = header->max_height,
    .without_pictures = (header->flags & CLARA_REQUEST_WITHOUT_PICTURES) != 0,
    .boxes = request->boxes,
    .n_boxes = header->n_boxes,
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pixels = NULL;
  ClaraAnswerHeader picture = { .kind = CLARA_ANSWER_PICTURE };

  pixels = clara_render_page (request->data, header->length, &render, &picture.width,
                              &picture.height, &picture.stride, &picture.scale, &error);
  if (pixels == NULL)
    {
      const char *reason = clara_reason_from_error (error);

      return answer (
          (ClaraAnswerHeader){ .kind = CLARA_ANSWER_REFUSED, .length = (guint32) strlen (reason) },
          reason);
    }

  picture.length = (guint32) g_bytes_get_size (pixels);
  return answer (picture, g_bytes_get_data (pixels, NULL));
}

/**
 * clara_serve:
 *
 * Reads one request from standard input and answers it on standard output. To be called inside the sandbox.
 *
 * Returns: the exit status
 */
int
clara_serve (void)
{
  Request request = { 0 };
  gboolean answered;

  if (!read_request (&request))
    return CLARA_EXIT_BAD_REQUEST;

  if (request.header.kind == CLARA_REQUEST_PAGE_IMAGE)
    answered = serve_page_image (&request);
  else
    answered = serve_extract (&request);

  /* What was allocated goes with the process; only a leak checker would want it back. */
  g_free (request.boxes);
  g_free (request.data);
  return answered ? 0 : 1;
}
