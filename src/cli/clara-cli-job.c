/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-job.h"

#include "clara-document-files.h"
#include "clara-cli-output.h"
#include "clara-extractor.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
is_posting (const char *path)
{
  gsize length = strlen (path);

  return length > 5 && g_ascii_strcasecmp (path + length - 5, ".json") == 0;
}

static ClaraJobText *
read_posting (const char *path, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  ClaraJobText *job = clara_job_text_from_posting (data != NULL ? data : "", (gssize) size, &error);

  if (job == NULL)
    clara_cli_complain (_ ("%s is no posting that can be read: %s"), path, error->message);

  return job;
}

/* What an extraction leaves behind. */
typedef struct
{
  ClaraExtraction *extraction; /* (owned) (nullable) */
  gboolean done;
} Answer;

static void
extracted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answer *answer = user_data;

  answer->extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result, NULL);
  answer->done = TRUE;
}

static ClaraJobText *
read_document (const char *path, GBytes *bytes, GCancellable *cancellable)
{
  g_autoptr (ClaraExtractor) extractor = clara_extractor_new (1);
  g_autoptr (ClaraExtraction) extraction = NULL;
  Answer answer = { NULL, FALSE };

  clara_extractor_set_keep_warm (extractor, FALSE);
  clara_extractor_extract_async (extractor, bytes, path, CLARA_EXTRACT_NONE, G_PRIORITY_DEFAULT,
                                 cancellable, extracted_cb, &answer);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);

  /* No answer at all is a cancelled one, and needs no words. */
  extraction = answer.extraction;
  if (extraction == NULL)
    return NULL;
  if (clara_extraction_get_reason (extraction) != NULL)
    {
      clara_cli_complain ("%s: %s", path,
                          clara_cli_explain_reason (clara_extraction_get_reason (extraction)));
      return NULL;
    }

  return clara_job_text_new (NULL, clara_extraction_get_text (extraction),
                             clara_extraction_get_language (extraction));
}

/**
 * clara_cli_job_read:
 * @path: a file with a job text: any document that is read, or a Lever posting that ends in `.json`
 * @cancellable: (nullable): ends the reading
 *
 * Reads a job text and complains where that cannot be done. Runs the main context meanwhile.
 *
 * Returns: (transfer full) (nullable): the job text; %NULL where there is none or the reading was cancelled
 */
ClaraJobText *
clara_cli_job_read (const char *path, GCancellable *cancellable)
{
  ClaraDocumentFile file = { .path = (char *) path, .from_folder = FALSE };
  const char *reason = NULL;
  g_autoptr (GBytes) bytes = clara_document_file_read (&file, &reason);

  if (bytes == NULL)
    {
      clara_cli_complain ("%s: %s", path, clara_cli_explain_reason (reason));
      return NULL;
    }

  return is_posting (path) ? read_posting (path, bytes) : read_document (path, bytes, cancellable);
}
