/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-candidacies.h"
#include "clara-cli-cards.h"
#include "clara-cli-files.h"
#include "clara-cli-import-private.h"
#include "clara-cli-intake.h"
#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-signals.h"
#include "clara-intake-import.h"

#include <stdio.h>

/* So many files go into one transaction: few waits for the disk, and little that is done again after a kill. */
#define FILES_AT_A_TIME 16u

/* So many bytes of files lie in memory at a time, but for the file that goes over it. */
#define BYTES_AT_A_TIME (32u * 1024u * 1024u)

typedef struct
{
  ClaraCliWorkspace workspace;
  ClaraJob *job; /* (owned) */
  gboolean progress;
  gboolean bring_back;
  GCancellable *cancellable; /* (owned) */
  GPtrArray *files;          /* (owned) (element-type ClaraCliFile) */
  GArray
      *results; /* (owned) (element-type ClaraCliImported): one for each file, as far as it came */
} Import;

/* What is read together and written together. */
typedef struct
{
  ClaraImportFile files[FILES_AT_A_TIME];
  GBytes *bytes[FILES_AT_A_TIME]; /* (owned) */
  char *names[FILES_AT_A_TIME];   /* (owned) */
  guint places[FILES_AT_A_TIME];  /* among all results */
  guint n_files;
} Batch;

static void
batch_clear (Batch *self)
{
  for (guint i = 0; i < self->n_files; i++)
    {
      g_bytes_unref (self->bytes[i]);
      g_free (self->names[i]);
    }
  self->n_files = 0;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Batch, batch_clear)

/* A file's name without its folder, as text. */
static char *
name_of_file (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);

  return g_utf8_make_valid (base, -1);
}

/* Takes the next files from @at on, as many as go together. Returns the first that was not taken. */
static guint
fill_batch (Import *self, Batch *batch, guint at)
{
  gsize size = 0;

  for (; at < self->files->len && batch->n_files < FILES_AT_A_TIME && size < BYTES_AT_A_TIME; at++)
    {
      const ClaraCliFile *file = g_ptr_array_index (self->files, at);
      ClaraCliImported imported = { .file = file->path };
      GBytes *bytes = clara_cli_file_read (file, &imported.unread);

      if (bytes == NULL)
        clara_cli_complain ("%s: %s", file->path, clara_cli_explain_reason (imported.unread));
      else
        {
          guint n = batch->n_files++;

          size += g_bytes_get_size (bytes);
          batch->bytes[n] = bytes;
          batch->names[n] = name_of_file (file->path);
          batch->places[n] = self->results->len;
          batch->files[n] = (ClaraImportFile){ .name = batch->names[n], .bytes = bytes };
        }
      g_array_append_val (self->results, imported);
    }

  return at;
}

static gboolean
write_batch (Import *self, Batch *batch)
{
  g_autoptr (GError) error = NULL;

  if (batch->n_files == 0)
    return TRUE;
  if (!clara_intake_import (self->workspace.database, self->workspace.member, &self->job->id,
                            batch->files, batch->n_files, self->bring_back, self->cancellable,
                            &error))
    {
      clara_cli_complain_of_error (error);
      return FALSE;
    }

  for (guint i = 0; i < batch->n_files; i++)
    {
      ClaraCliImported *imported = &g_array_index (self->results, ClaraCliImported,
                                                   batch->places[i]);

      imported->outcome = batch->files[i].outcome;
      imported->candidacy = batch->files[i].candidacy;
    }

  return TRUE;
}

/* Each batch is durable before the next one is read. FALSE where it ended early. */
static gboolean
import_all (Import *self)
{
  guint at = 0;

  while (at < self->files->len)
    {
      g_auto (Batch) batch = { .n_files = 0 };

      /* A signal is heard of between two batches. */
      while (g_main_context_iteration (NULL, FALSE))
        ;
      if (g_cancellable_is_cancelled (self->cancellable))
        return FALSE;

      at = fill_batch (self, &batch, at);
      if (!write_batch (self, &batch))
        return FALSE;
      if (self->progress)
        g_printerr (_ ("Imported %u of %u\n"), at, self->files->len);
    }

  return TRUE;
}

static gboolean
has_unread (const Import *self)
{
  for (guint i = 0; i < self->results->len; i++)
    if (g_array_index (self->results, ClaraCliImported, i).unread != NULL)
      return TRUE;

  return FALSE;
}

static int
import_and_screen (Import *self, ClaraCliImportStyle style)
{
  gboolean whole = import_all (self);
  ClaraCliIntakeEnd end = CLARA_CLI_INTAKE_FAILED;
  int status;

  if (whole)
    end = clara_cli_intake_run (&self->workspace, &self->job->id, self->progress,
                                self->cancellable);
  else if (g_cancellable_is_cancelled (self->cancellable))
    end = CLARA_CLI_INTAKE_CANCELLED;
  if (!whole && end == CLARA_CLI_INTAKE_FAILED)
    return CLARA_CLI_FAILED;

  status = clara_cli_intake_status (end);
  if (!clara_cli_import_print (&self->workspace, self->job, self->results, style) ||
      !clara_cli_flush ())
    return CLARA_CLI_FAILED;

  return status == CLARA_CLI_DONE && has_unread (self) ? CLARA_CLI_IN_PART : status;
}

static int
run (Import *self, char **words, ClaraCliImportStyle style)
{
  ClaraCliSignals *signals;
  gboolean complete;
  int status = clara_cli_workspace_open (&self->workspace);

  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&self->workspace, CLARA_MAY_IMPORT))
    return CLARA_CLI_FAILED;
  self->job = clara_cli_workspace_get_job (&self->workspace, words[0]);
  if (self->job == NULL)
    return CLARA_CLI_FAILED;

  self->files = clara_cli_files_find (words + 1, &complete);
  self->results = g_array_new (FALSE, TRUE, sizeof (ClaraCliImported));
  signals = clara_cli_signals_watch (self->cancellable);
  status = import_and_screen (self, style);
  clara_cli_signals_unwatch (signals);

  return status == CLARA_CLI_DONE && !complete ? CLARA_CLI_IN_PART : status;
}

/**
 * clara_cli_import:
 * @arguments: (array zero-terminated=1): `import` and what follows it
 *
 * Makes candidates of files and screens them. It can be ended or killed at any time and run again: what is there
 * already is recognised, and what is left to be screened goes on.
 *
 * Returns: the exit status
 */
int
clara_cli_import (char **arguments)
{
  Import self = { 0 };
  ClaraCliImportStyle style = CLARA_CLI_IMPORT_LABELS;
  g_auto (GStrv) words = NULL;
  gboolean json = FALSE, file_names = FALSE;
  int status;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &self.progress, N_ ("Tell how far it is"), NULL },
    { "file-names", 0, 0, G_OPTION_ARG_NONE, &file_names,
      N_ ("Show the files’ names beside the labels"), NULL },
    { "bring-back", 0, 0, G_OPTION_ARG_NONE, &self.bring_back,
      N_ ("Let in again who was erased, for they agreed to it"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, N_ ("JOB FILE…") },
    { NULL },
  };

  if (!clara_cli_parse_options (
          arguments, _ ("JOB FILE… — make candidates of files, and screen them"), entries) ||
      !clara_cli_check_words (words, 2, G_MAXUINT, "import JOB FILE…"))
    return CLARA_CLI_USAGE;
  if (json)
    style = CLARA_CLI_IMPORT_JSON;
  else if (file_names)
    style = CLARA_CLI_IMPORT_FILE_NAMES;

  self.cancellable = g_cancellable_new ();
  status = run (&self, words, style);

  g_clear_pointer (&self.results, g_array_unref);
  g_clear_pointer (&self.files, g_ptr_array_unref);
  g_clear_pointer (&self.job, clara_job_free);
  g_clear_object (&self.cancellable);
  clara_cli_workspace_clear (&self.workspace);

  return status;
}
