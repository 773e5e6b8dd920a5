/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-sync.h"

#include "clara-decision.h"
#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"
#include "clara-workspace-private.h"

/* So often, while papers come, it is looked whether something is to be sent. */
#define SEND_EVERY_US (G_USEC_PER_SEC / 2)

/* What came of it is what everybody sees of the connection; that access is lost the access itself writes. */
static gboolean
tell_state (ClaraLeverClient *client, gboolean worked, const GError *error)
{
  if (worked)
    clara_lever_access_note_state (clara_lever_client_get_access (client), CLARA_LEVER_CONNECTED);
  else if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_OFFLINE))
    clara_lever_access_note_state (clara_lever_client_get_access (client), CLARA_LEVER_OFFLINE);

  return worked;
}

/**
 * clara_workspace_clear_report:
 * @report: what came of a sync; as new afterwards
 */
void
clara_workspace_clear_report (ClaraLeverSyncReport *report)
{
  clara_lever_sync_report_clear (report);
  *report = (ClaraLeverSyncReport){ 0 };
}

/**
 * clara_workspace_fetch_postings:
 * @self: a workspace
 * @report: (inout): what came of it
 * @cancellable: (nullable): gives it up
 * @error: return location; %CLARA_ERROR_NOT_FOUND: it is not connected; %CLARA_ERROR_NOT_PERMITTED
 *
 * Reads all postings from Lever. Blocks: any thread but a window's.
 *
 * Returns: whether all were read
 */
gboolean
clara_workspace_fetch_postings (ClaraWorkspace *self,
                                ClaraLeverSyncReport *report,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (ClaraLeverClient) client = NULL;
  g_autoptr (GError) local = NULL;
  gboolean worked;

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_SYNC, error))
    return FALSE;
  client = clara_workspace_open_lever (self, cancellable, error);
  if (client == NULL)
    return FALSE;
  worked = tell_state (client,
                       clara_lever_sync_postings (client, clara_workspace_get_database (self),
                                                  report, cancellable, &local),
                       local);
  if (!worked)
    g_propagate_error (error, g_steal_pointer (&local));

  return worked;
}

/* Jobs whose text is to be read, and the rubric that one of them gets. */
typedef struct
{
  GPtrArray *jobs; /* (owned) (nullable) (element-type ClaraJob) */
  const ClaraJob *job;
  char *document; /* (owned) (nullable) */
} Unread;

/* Those without a rubric, and those whose rubric nobody has edited and whose text has changed since. */
static gboolean
is_unread (ClaraConnection *connection, const ClaraJob *job, gboolean *unread, GError **error)
{
  ClaraId author;

  *unread = job->processed && job->posting != NULL &&
            (clara_id_is_zero (&job->rubric) || job->outdated);
  if (!*unread || clara_id_is_zero (&job->rubric))
    return TRUE;
  if (!clara_rubrics_get_author (connection, &job->rubric, &author, error))
    return FALSE;
  *unread = clara_id_is_zero (&author);

  return TRUE;
}

static gboolean
list_unread_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Unread *self = data;
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, FALSE, error);

  if (jobs == NULL)
    return FALSE;
  self->jobs = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_job_free);
  for (guint i = 0; i < jobs->len; i++)
    {
      const ClaraJob *listed = g_ptr_array_index (jobs, i);
      gboolean unread;
      ClaraJob *job;

      if (!is_unread (connection, listed, &unread, error))
        return FALSE;
      if (!unread)
        continue;
      job = clara_jobs_get (connection, &listed->id, error);
      if (job == NULL)
        return FALSE;
      g_ptr_array_add (self->jobs, job);
    }

  return TRUE;
}

/* Unless somebody was faster, whose word counts. A text that asks for the same makes no version. */
static gboolean
set_rubric_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Unread *self = data;
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraJob) now = clara_jobs_get (connection, &self->job->id, error);
  g_autofree char *before = NULL;

  if (now == NULL)
    return FALSE;
  if (!clara_id_equal (&now->rubric, &self->job->rubric) ||
      g_strcmp0 (now->text, self->job->text) != 0)
    return TRUE;

  if (!clara_id_is_zero (&now->rubric))
    {
      before = clara_rubrics_get (connection, &now->rubric, NULL, error);
      if (before == NULL)
        return FALSE;
    }
  if (g_strcmp0 (before, self->document) == 0)
    return clara_rubrics_set_outdated (write, now->posting, FALSE, error);

  return clara_decision_set_rubric (write, &now->id, self->document, NULL, NULL, error);
}

/**
 * clara_workspace_read_rubrics:
 * @self: a workspace
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Reads what the postings that are screened ask for, of those where nobody has said it yet: without it nobody can be
 * screened. Where the text of a posting has changed and nobody has edited what was read of it, it is read anew, and who
 * was scored by the old one is scored anew; what a person has edited stays, and the job is marked as outdated. Waits for the
 * disk, and computes: any thread but a window's.
 *
 * Returns: whether each has a rubric now
 */
gboolean
clara_workspace_read_rubrics (ClaraWorkspace *self, GCancellable *cancellable, GError **error)
{
  static const ClaraId nobody = { { 0 } };
  ClaraDatabase *database = clara_workspace_get_database (self);
  Unread unread = { NULL };
  g_autoptr (GPtrArray) jobs = NULL;
  g_autoptr (ClaraLexicon) lexicon = NULL;
  gboolean worked = clara_session_check (clara_workspace_get_session (self), CLARA_MAY_SYNC,
                                         error) &&
                    clara_database_read (database, list_unread_cb, &unread, cancellable, error);

  jobs = unread.jobs;
  if (!worked || jobs->len == 0)
    return worked;
  lexicon = clara_lexicon_load_default (error);
  for (guint i = 0; lexicon != NULL && worked && i < jobs->len; i++)
    {
      ClaraJob *job = g_ptr_array_index (jobs, i);
      const ClaraJobText text = { .title = job->title,
                                  .text = job->text,
                                  .language = job->language };
      g_autoptr (ClaraRubric) rubric = clara_rubric_read (lexicon, &text);

      unread.job = job;
      unread.document = clara_rubric_to_string (rubric);
      worked = clara_database_write (database, &nobody, set_rubric_cb, &unread, cancellable, error);
      g_free (unread.document);
    }

  return lexicon != NULL && worked;
}

/* Whose postings are read on the way, and whom else it is told. */
typedef struct
{
  ClaraWorkspace *workspace;
  ClaraLeverSyncProgressFunc progress; /* (nullable) */
  gpointer progress_data;
  GCancellable *cancellable;
} Reading;

/*
 * Before candidates come, so that nobody is scored by a text that is another one by now. What fails here fails again when all
 * has come, and is said there.
 */
static void
read_meanwhile_cb (const ClaraLeverSyncProgress *progress, gpointer data)
{
  const Reading *self = data;
  g_autoptr (GError) error = NULL;

  if (self->progress != NULL)
    self->progress (progress, self->progress_data);
  if (g_str_equal (progress->phase, "postings") &&
      !clara_workspace_read_rubrics (self->workspace, self->cancellable, &error))
    g_debug ("no posting was read in the middle of a sync: %s", error->message);
}

/* As clara_workspace_sync(), by a way that is open already. */
gboolean
clara_workspace_sync_by (ClaraWorkspace *self,
                         ClaraLeverClient *client,
                         ClaraLeverSyncProgressFunc progress,
                         gpointer progress_data,
                         ClaraLeverSyncReport *report,
                         GCancellable *cancellable,
                         GError **error)
{
  Reading reading = { self, progress, progress_data, cancellable };
  g_autoptr (GError) local = NULL;
  gboolean worked;

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_SYNC, error) ||
      !clara_workspace_read_rubrics (self, cancellable, error))
    return FALSE;
  worked = tell_state (client,
                       clara_lever_sync_run (client, clara_workspace_get_database (self),
                                             read_meanwhile_cb, &reading, report, cancellable,
                                             &local),
                       local);
  if (!worked)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  return clara_workspace_read_rubrics (self, cancellable, error);
}

/* What is sent while papers come. */
typedef struct
{
  ClaraWorkspace *workspace;
  ClaraLeverClient *client;
  ClaraLeverSyncProgressFunc progress; /* (nullable) */
  gpointer progress_data;
  ClaraSent *sent;
  gint64 sent_at; /* monotonic µs */
  GCancellable *cancellable;
} Meanwhile;

/*
 * While papers come, and nothing else: a list that was asked for before a tag was set must not be written after it. What
 * cannot be sent now is sent later, and whoever does that says why it cannot.
 */
static void
meanwhile_cb (const ClaraLeverSyncProgress *progress, gpointer data)
{
  Meanwhile *self = data;
  ClaraLeverPublisherReport report;
  g_autoptr (GError) error = NULL;

  if (self->progress != NULL)
    self->progress (progress, self->progress_data);
  if (self->sent == NULL || !g_str_equal (progress->phase, "papers") || progress->n_done == 0 ||
      g_get_monotonic_time () - self->sent_at < SEND_EVERY_US)
    return;

  if (clara_workspace_send_by (self->workspace, self->client, &report, self->cancellable, &error))
    {
      self->sent->n_notes += report.n_notes;
      self->sent->n_tags += report.n_tags;
    }
  else
    g_debug ("nothing was sent in the middle of a sync: %s", error->message);
  self->sent_at = g_get_monotonic_time ();
}

/**
 * clara_workspace_sync:
 * @self: a workspace
 * @progress: (nullable) (scope call): is told how far it is
 * @progress_data: for @progress
 * @report: (inout): what came of it
 * @sent: (inout) (nullable): has what stands in the outbox sent while papers come, and is told how much that was
 * @cancellable: (nullable): gives it up; what was written stays
 * @error: return location; %CLARA_ERROR_NOT_FOUND: it is not connected; %CLARA_ERROR_SIGN_IN_AGAIN
 *
 * Brings what is new in Lever, and requests its screening. Blocks: any thread but a window's.
 *
 * Returns: whether all of it was read
 */
gboolean
clara_workspace_sync (ClaraWorkspace *self,
                      ClaraLeverSyncProgressFunc progress,
                      gpointer progress_data,
                      ClaraLeverSyncReport *report,
                      ClaraSent *sent,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (ClaraLeverClient) client = NULL;
  Meanwhile meanwhile = { .workspace = self,
                          .progress = progress,
                          .progress_data = progress_data,
                          .sent = sent,
                          .cancellable = cancellable };

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_SYNC, error))
    return FALSE;
  client = clara_workspace_open_lever (self, cancellable, error);
  meanwhile.client = client;

  return client != NULL && clara_workspace_sync_by (self, client, meanwhile_cb, &meanwhile, report,
                                                    cancellable, error);
}
