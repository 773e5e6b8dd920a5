/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-files.h"
#include "clara-cli-job.h"
#include "clara-cli-output.h"
#include "clara-cli-screen-private.h"
#include "clara-config.h"
#include "clara-date.h"
#include "clara-rubric-json.h"
#include "clara-screener.h"

#include <glib-unix.h>
#include <signal.h>
#include <string.h>

#define MAX_JOBS 64

/* So many documents a thread are on the way at a time: what is read ahead lies in memory. */
#define AHEAD 2u

/* A rubric of two hundred requirements is far smaller. */
#define MAX_RUBRIC_BYTES (1024 * 1024)

typedef struct
{
  /* what was asked for */
  gboolean json;
  gboolean progress;
  gboolean file_names;
  int jobs;
  int top;           /* so many are shown with their evidence; 0: all */
  char *job_file;    /* (owned) (nullable) */
  char *rubric_file; /* (owned) (nullable) */

  /* what is going on */
  ClaraScreener *screener; /* (owned) */
  ClaraScreenJob *job;     /* (owned) */
  ClaraYearMonth today;
  GCancellable *cancellable; /* (owned) */
  GPtrArray *files;          /* (owned): ClaraDocumentFile */
  GPtrArray *
      candidates; /* (owned): ClaraCliCandidate, in the order of the files; its score NULL until it is there */
  GError *error; /* (owned) (nullable): why no document can be read */
  guint next;
  guint running;
  guint done;
} Screen;

/* One file on its way. */
typedef struct
{
  Screen *screen;
  guint index;
} Reading;

static void
candidate_free (gpointer data)
{
  ClaraCliCandidate *candidate = data;

  g_free (candidate->file);
  g_free (candidate->label);
  g_free (candidate->reason);
  g_clear_object (&candidate->score);
  g_free (candidate);
}

static void
add_candidates (Screen *self)
{
  int digits = self->files->len >= 100 ? 3 : 2;

  self->candidates = g_ptr_array_new_with_free_func (candidate_free);
  for (guint i = 0; i < self->files->len; i++)
    {
      ClaraCliCandidate *candidate = g_new0 (ClaraCliCandidate, 1);

      candidate->file = g_strdup (((ClaraDocumentFile *) g_ptr_array_index (self->files, i))->path);
      candidate->label = g_strdup_printf (_ ("Candidate %0*u"), digits, i + 1);
      g_ptr_array_add (self->candidates, candidate);
    }
}

static void
take_result (Screen *self, guint index, ClaraScreened *screened, const char *reason)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  ClaraCliCandidate *candidate = g_ptr_array_index (self->candidates, index);

  candidate->score = clara_screened_score (screened, self->job, &bands);
  candidate->reason = g_strdup (reason != NULL ? reason : clara_screened_get_reason (screened));
  self->done++;
  /* A file's name may be a person's: progress tells of labels, unless names were asked for. */
  if (self->progress)
    {
      g_autofree char *name = clara_cli_make_printable (self->file_names ? candidate->file
                                                                         : candidate->label);

      g_printerr ("%u/%u %s\n", self->done, self->files->len, name);
    }
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;
  Screen *self = reading->screen;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraScreened)
      screened = clara_screener_read_finish (CLARA_SCREENER (source), result, NULL, &error);

  self->running--;
  if (screened != NULL)
    take_result (self, reading->index, screened, NULL);
  else if (self->error == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    self->error = g_steal_pointer (&error);
  g_free (reading);
}

static void
start_next (Screen *self)
{
  guint index = self->next++;
  const ClaraDocumentFile *file = g_ptr_array_index (self->files, index);
  const char *reason = NULL;
  g_autoptr (GBytes) bytes = clara_document_file_read (file, &reason);
  ClaraScreenMaterial material = { .kind = CLARA_MATERIAL_RESUME,
                                   .bytes = bytes,
                                   .file_name = file->path };
  Reading *reading;

  if (bytes == NULL)
    {
      g_autoptr (ClaraScreened) nothing = clara_screened_new (
          clara_screener_get_lexicon (self->screener), NULL, clara_screened_new_texts (), NULL,
          self->today, NULL, NULL, NULL);

      take_result (self, index, nothing, reason);
      return;
    }

  reading = g_new0 (Reading, 1);
  reading->screen = self;
  reading->index = index;
  self->running++;
  clara_screener_read_async (self->screener, &material, 1, NULL, self->job, self->today, NULL,
                             G_PRIORITY_DEFAULT, self->cancellable, read_cb, reading);
}

static gboolean
may_start (const Screen *self)
{
  return self->next < self->files->len && self->running < AHEAD * (guint) self->jobs &&
         self->error == NULL && !g_cancellable_is_cancelled (self->cancellable);
}

static gboolean
interrupted_cb (gpointer user_data)
{
  g_cancellable_cancel (((Screen *) user_data)->cancellable);

  return G_SOURCE_CONTINUE;
}

static void
read_all (Screen *self)
{
  guint sources[] = { g_unix_signal_add (SIGINT, interrupted_cb, self),
                      g_unix_signal_add (SIGTERM, interrupted_cb, self) };

  while (self->running > 0 || may_start (self))
    {
      while (may_start (self))
        start_next (self);
      if (self->running > 0)
        g_main_context_iteration (NULL, TRUE);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    g_source_remove (sources[i]);
}

/* Best first; what cannot be read last; equals in the order of the arguments. */
static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const ClaraCliCandidate *x = *(const ClaraCliCandidate *const *) a;
  const ClaraCliCandidate *y = *(const ClaraCliCandidate *const *) b;
  double x_score = clara_score_get_score (x->score), y_score = clara_score_get_score (y->score);

  if ((x->reason != NULL) != (y->reason != NULL))
    return x->reason != NULL ? 1 : -1;
  if (x_score != y_score)
    return x_score > y_score ? -1 : 1;

  return strcmp (x->label, y->label);
}

static int
print_ranking (Screen *self)
{
  ClaraRubric *rubric = clara_screen_job_get_rubric (self->job);
  g_autofree char *model = clara_screener_describe_model (self->screener);
  gboolean in_part = FALSE;

  for (guint i = 0; i < self->candidates->len; i++)
    {
      const ClaraCliCandidate *candidate = g_ptr_array_index (self->candidates, i);

      in_part = in_part || candidate->reason != NULL;
      if (candidate->reason != NULL)
        clara_cli_complain ("%s: %s", candidate->file,
                            clara_cli_explain_reason (candidate->reason));
    }
  g_ptr_array_sort (self->candidates, compare_candidates);
  if (self->json)
    clara_cli_screen_print_json (model, rubric, self->candidates);
  else
    clara_cli_screen_print_text (
        rubric, self->candidates, self->top > 0 ? (guint) self->top : self->candidates->len,
        self->file_names, clara_screener_get_embedder (self->screener) != NULL);
  if (!clara_cli_flush ())
    return CLARA_CLI_FAILED;

  return in_part ? CLARA_CLI_IN_PART : CLARA_CLI_DONE;
}

static ClaraRubric *
read_rubric (Screen *self, const ClaraJobText *job, GError **error)
{
  g_autofree char *json = NULL;
  gsize length;

  if (self->rubric_file == NULL)
    return clara_rubric_read (clara_screener_get_lexicon (self->screener), job);

  if (!g_file_get_contents (self->rubric_file, &json, &length, error))
    return NULL;
  if (length > MAX_RUBRIC_BYTES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                           _ ("The rubric is larger than what is read."));
      return NULL;
    }

  return clara_rubric_from_json (json, length, error);
}

/* FALSE without an error where the job text could not be read, which has been said. */
static gboolean
prepare (Screen *self, GError **error)
{
  g_autoptr (ClaraJobText) job = NULL;
  g_autoptr (ClaraRubric) rubric = NULL;

  self->screener = clara_screener_new ((guint) self->jobs, error);
  if (self->screener == NULL)
    return FALSE;
  job = clara_cli_job_read (self->job_file, self->cancellable);
  if (job == NULL)
    return FALSE;
  rubric = read_rubric (self, job, error);
  if (rubric == NULL)
    return FALSE;

  self->today = clara_year_month_from_ms (clara_date_now_ms ());
  self->job = clara_screen_job_new (clara_screener_get_lexicon (self->screener),
                                    clara_screener_get_embedder (self->screener), job->text,
                                    job->language, rubric, self->cancellable, error);

  return self->job != NULL;
}

static int
run (Screen *self)
{
  g_autoptr (GError) error = NULL;

  if (!prepare (self, &error))
    {
      if (error != NULL)
        clara_cli_complain ("%s", error->message);
      return CLARA_CLI_FAILED;
    }

  add_candidates (self);
  read_all (self);
  if (self->error != NULL)
    {
      clara_cli_complain ("%s", self->error->message);
      return CLARA_CLI_FAILED;
    }
  if (self->done < self->files->len)
    {
      clara_cli_complain (_ ("Cancelled: %u of %u candidates were read."), self->done,
                          self->files->len);
      return CLARA_CLI_FAILED;
    }

  return print_ranking (self);
}

static gboolean
parse (Screen *self, char **arguments, char ***files)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext) context = g_option_context_new (
      _ ("FILE… — rank candidates for a job, with the words that speak for them"));
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "job", 0, 0, G_OPTION_ARG_FILENAME, &self->job_file,
      N_ ("The job text: a document, or a posting from Lever"), N_ ("FILE") },
    { "rubric", 0, 0, G_OPTION_ARG_FILENAME, &self->rubric_file, N_ ("Use an edited rubric"),
      N_ ("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_ ("Print JSON"), NULL },
    { "file-names", 0, 0, G_OPTION_ARG_NONE, &self->file_names,
      N_ ("Show the files’ names in place of labels"), NULL },
    { "top", 0, 0, G_OPTION_ARG_INT, &self->top,
      N_ ("Show the evidence of the best N, the others in a line each"), N_ ("N") },
    { "progress", 0, 0, G_OPTION_ARG_NONE, &self->progress,
      N_ ("Tell of each candidate that is read"), NULL },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &self->jobs, N_ ("Read so many at the same time"),
      N_ ("N") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, files, NULL, N_ ("FILE…") },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (self->job_file == NULL)
    clara_cli_complain ("%s", _ ("Name the job: --job FILE."));
  else if (*files == NULL || (*files)[0] == NULL)
    clara_cli_complain ("%s", _ ("Name at least one file or folder."));
  else if (self->top < 0)
    clara_cli_complain ("%s", _ ("--top takes a number from 1 on."));
  else if (self->jobs < 1 || self->jobs > MAX_JOBS)
    clara_cli_complain ("%s", _ ("The number of jobs is from 1 to 64."));
  else
    return TRUE;

  return FALSE;
}

/**
 * clara_cli_screen:
 * @arguments: (array zero-terminated=1): `screen` and what follows it
 *
 * Ranks candidates, a file each, for a job. Prints no identity.
 *
 * Returns: the exit status
 */
int
clara_cli_screen (char **arguments)
{
  Screen self = { .jobs = (int) CLAMP (g_get_num_processors (), 1, MAX_JOBS) };
  g_auto (GStrv) named = NULL;
  gboolean complete = TRUE;
  int status = CLARA_CLI_USAGE;

  if (parse (&self, arguments, &named))
    {
      self.files = clara_cli_files_find (named, &complete);
      self.cancellable = g_cancellable_new ();
      status = run (&self);
      if (status == CLARA_CLI_DONE && !complete)
        status = CLARA_CLI_IN_PART;
    }

  g_clear_object (&self.screener);
  g_clear_pointer (&self.job, clara_screen_job_unref);
  g_clear_pointer (&self.candidates, g_ptr_array_unref);
  g_clear_pointer (&self.files, g_ptr_array_unref);
  g_clear_object (&self.cancellable);
  g_clear_error (&self.error);
  g_free (self.job_file);
  g_free (self.rubric_file);

  return status;
}
