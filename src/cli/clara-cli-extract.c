/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-files.h"
#include "clara-cli-output.h"
#include "clara-config.h"
#include "clara-extraction-json.h"
#include "clara-extractor.h"

#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>

/* So many documents a worker are read or wait to be printed; a slow one at the front must not fill memory. */
#define AHEAD    4
#define MAX_JOBS 64

typedef struct
{
  /* what was asked for */
  gboolean json;
  gboolean jsonl;
  gboolean positions;
  gboolean progress;
  int jobs;

  /* what is going on */
  ClaraExtractor *extractor; /* (owned) */
  GCancellable *cancellable; /* (owned) */
  GPtrArray *files;          /* (owned): ClaraDocumentFile */
  GPtrArray *results; /* (owned): ClaraExtraction of each file; NULL: not there, or printed */
  guint next;         /* the next file to start */
  guint printed;      /* the next file to print */
  guint running;
  guint done;
  gboolean in_part;
  gboolean broken; /* nobody takes the output any more */
} Extract;

/* One file on its way. */
typedef struct
{
  Extract *extract;
  guint index;
} Reading;

static const char *
path_of (Extract *self, guint index)
{
  return ((ClaraDocumentFile *) g_ptr_array_index (self->files, index))->path;
}

static void
print_as_json (Extract *self, const char *path, ClaraExtraction *extraction)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonObject) members = clara_extraction_to_json (extraction, self->positions);
  g_autoptr (GList) names = json_object_get_members (members);
  g_autofree char *file = g_utf8_make_valid (path, -1);

  json_object_set_string_member (object, "file", file);
  for (GList *name = names; name != NULL; name = name->next)
    json_object_set_member (object, name->data, json_object_dup_member (members, name->data));

  clara_cli_print_json (object);
}

/* Prints what is there, in the order of the arguments. */
static void
print_ready (Extract *self)
{
  for (; self->printed < self->files->len; self->printed++)
    {
      ClaraExtraction *extraction = g_ptr_array_index (self->results, self->printed);
      const char *path = path_of (self, self->printed);
      const char *reason;

      if (extraction == NULL)
        break;

      reason = clara_extraction_get_reason (extraction);
      if (reason != NULL)
        {
          self->in_part = TRUE;
          clara_cli_complain ("%s: %s", path, clara_cli_explain_reason (reason));
        }
      if (self->json || self->jsonl)
        print_as_json (self, path, extraction);
      else
        clara_cli_print_extraction (path, extraction);

      g_clear_object (&g_ptr_array_index (self->results, self->printed));
    }

  if (!self->broken && !clara_cli_flush ())
    {
      self->broken = TRUE;
      g_cancellable_cancel (self->cancellable);
    }
}

static void
take_result (Extract *self, guint index, ClaraExtraction *extraction)
{
  self->done++;
  g_ptr_array_index (self->results, index) = extraction;
  if (self->progress)
    {
      g_autofree char *path = clara_cli_make_printable (path_of (self, index));

      g_printerr ("%u/%u %s\n", self->done, self->files->len, path);
    }
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;
  ClaraExtraction *extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result,
                                                                NULL);

  reading->extract->running--;
  if (extraction != NULL)
    take_result (reading->extract, reading->index, extraction);
  g_free (reading);
}

static void
start_next (Extract *self)
{
  guint index = self->next++;
  ClaraDocumentFile *file = g_ptr_array_index (self->files, index);
  const char *reason = NULL;
  g_autoptr (GBytes) bytes = clara_document_file_read (file, &reason);
  Reading *reading;

  if (bytes == NULL)
    {
      ClaraExtraction *extraction = clara_extraction_new ();

      clara_extraction_set_reason (extraction, reason);
      clara_extraction_set_confidence (extraction, 0.0);
      take_result (self, index, extraction);
      return;
    }

  reading = g_new0 (Reading, 1);
  reading->extract = self;
  reading->index = index;
  self->running++;
  clara_extractor_extract_async (self->extractor, bytes, file->path,
                                 self->positions ? CLARA_EXTRACT_POSITIONS : CLARA_EXTRACT_NONE,
                                 G_PRIORITY_DEFAULT, self->cancellable, read_cb, reading);
}

static gboolean
may_start (Extract *self)
{
  return self->next < self->files->len && self->next < self->printed + AHEAD * (guint) self->jobs &&
         !g_cancellable_is_cancelled (self->cancellable);
}

static gboolean
interrupted_cb (gpointer user_data)
{
  Extract *self = user_data;

  g_cancellable_cancel (self->cancellable);
  return G_SOURCE_CONTINUE;
}

static int
run (Extract *self)
{
  guint sources[] = { g_unix_signal_add (SIGINT, interrupted_cb, self),
                      g_unix_signal_add (SIGTERM, interrupted_cb, self) };

  self->extractor = clara_extractor_new ((guint) self->jobs);
  clara_extractor_set_keep_warm (self->extractor, FALSE);
  while (self->running > 0 || may_start (self))
    {
      while (may_start (self))
        {
          start_next (self);
          print_ready (self);
        }
      if (self->running > 0)
        g_main_context_iteration (NULL, TRUE);
      print_ready (self);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    g_source_remove (sources[i]);
  g_clear_object (&self->extractor);

  if (self->broken)
    return CLARA_CLI_FAILED;
  if (self->printed < self->files->len)
    {
      clara_cli_complain (_ ("Cancelled: %u of %u documents were read."), self->printed,
                          self->files->len);
      return CLARA_CLI_FAILED;
    }

  return self->in_part ? CLARA_CLI_IN_PART : CLARA_CLI_DONE;
}

static const char *
wrong_usage (const Extract *self, char **files)
{
  if (files == NULL || files[0] == NULL)
    return _ ("Name at least one file or folder.");
  if (self->json && self->jsonl)
    return _ ("Choose --json or --jsonl.");
  if (self->positions && !self->json && !self->jsonl)
    return _ ("Positions are only printed with --json or --jsonl.");
  if (self->jobs < 1 || self->jobs > MAX_JOBS)
    return _ ("The number of jobs is from 1 to 64.");

  return NULL;
}

static gboolean
parse (Extract *self, char **arguments, char ***files)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext)
      context = g_option_context_new (_ ("FILE… — print the visible text of documents"));
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_ ("Print JSON, for one file"), NULL },
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &self->jsonl, N_ ("Print a line of JSON for each file"),
      NULL },
    { "positions", 0, 0, G_OPTION_ARG_NONE, &self->positions, N_ ("Say where each word stands"),
      NULL },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &self->progress, N_ ("Tell of each file that is done"),
      NULL },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &self->jobs, N_ ("Read so many files at the same time"),
      N_ ("N") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, files, NULL, N_ ("FILE…") },
    { NULL },
  };
  const char *complaint;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }

  complaint = wrong_usage (self, *files);
  if (complaint != NULL)
    clara_cli_complain ("%s", complaint);
  return complaint == NULL;
}

/**
 * clara_cli_extract:
 * @arguments: (array zero-terminated=1): `extract` and what follows it
 *
 * Prints the visible text of documents, several of them at a time, in the order of the arguments.
 *
 * Returns: the exit status
 */
int
clara_cli_extract (char **arguments)
{
  Extract self = { .jobs = (int) CLAMP (g_get_num_processors (), 1, MAX_JOBS) };
  g_auto (GStrv) named = NULL;
  gboolean complete;
  int status;

  if (!parse (&self, arguments, &named))
    return CLARA_CLI_USAGE;

  self.files = clara_cli_files_find (named, &complete);
  if (self.json && self.files->len > 1)
    {
      clara_cli_complain ("%s", _ ("--json prints one document; use --jsonl for several."));
      g_ptr_array_unref (self.files);
      return CLARA_CLI_USAGE;
    }

  self.in_part = !complete;
  self.cancellable = g_cancellable_new ();
  self.results = g_ptr_array_new ();
  g_ptr_array_set_size (self.results, (int) self.files->len);
  status = run (&self);

  for (guint i = 0; i < self.results->len; i++)
    g_clear_object (&g_ptr_array_index (self.results, i));
  g_ptr_array_unref (self.results);
  g_ptr_array_unref (self.files);
  g_object_unref (self.cancellable);
  return status;
}
