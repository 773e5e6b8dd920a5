/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-workspace-publish.h"

#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-lever-mirror.h"
#include "clara-lever-notes.h"
#include "clara-lever-publisher.h"
#include "clara-outbox.h"
#include "clara-publication.h"
#include "clara-scores.h"
#include "clara-workspace-private.h"

#include <string.h>

typedef struct
{
  ClaraId asked; /* of a call that is not waited for */
  const ClaraId *job;
  ClaraToPublish count;
  char *example; /* (owned) (nullable) */
  guint n_newer;
} Call;

static void
call_free (gpointer data)
{
  g_free (((Call *) data)->example);
  g_free (data);
}

static gboolean
count_waiting (ClaraConnection *connection,
               const ClaraId *candidacy,
               ClaraToPublish *count,
               GError **error)
{
  g_autoptr (GPtrArray) rows = clara_outbox_list (connection, candidacy, error);

  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const ClaraOutboxRow *row = g_ptr_array_index (rows, i);

      if (row->state != CLARA_OUTBOX_PENDING)
        continue;
      if (g_strcmp0 (row->kind, CLARA_PUBLICATION_TAG) == 0)
        count->n_tags++;
      else
        count->n_notes++;
    }

  return TRUE;
}

/* What would stand in Lever of @card, but for the last line: that is a mark for Clara alone. */
static char *
write_example (ClaraConnection *connection, const ClaraCandidacy *card, GError **error)
{
  g_autofree char *payload = clara_publication_dup_score (connection, card, error);
  char kind[] = CLARA_PUBLICATION_SCORE_NOTE;
  const ClaraOutboxRow row = { .kind = kind, .payload = payload };
  g_autofree char *text = payload == NULL ? NULL : clara_lever_notes_write (&row, error);
  const char *mark = text == NULL ? NULL : strrchr (text, '\n');

  return mark == NULL ? g_steal_pointer (&text) : g_strndup (text, (gsize) (mark - text));
}

static gboolean
count_newer (ClaraConnection *connection, const ClaraCandidacy *card, Call *call, GError **error)
{
  g_auto (ClaraScoreRow) row = { 0 };
  int version;
  gint64 told;

  if (!card->has_score || card->opportunity == NULL || !clara_id_is_zero (&card->merged_into))
    return TRUE;

  if (!clara_publication_has_score (connection, &card->id, &version, &told, error) ||
      !clara_scores_get_newest (connection, &card->id, &row, NULL, error))
    return FALSE;

  if (row.seq == told)
    return TRUE;

  call->count.n_notes++;
  if (call->example == NULL)
    call->example = write_example (connection, card, error);

  return call->example != NULL;
}

static gboolean
count_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (GPtrArray) cards = clara_candidacies_list (connection, call->job, error);

  if (cards == NULL)
    return FALSE;

  call->count = (ClaraToPublish){ 0 };
  g_clear_pointer (&call->example, g_free);
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);

      if (!count_waiting (connection, &card->id, &call->count, error) ||
          !count_newer (connection, card, call, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
publish_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Call *call = data;
  g_autoptr (GPtrArray)
      cards = clara_candidacies_list (clara_write_get_connection (write), call->job, error);

  if (cards == NULL)
    return FALSE;

  call->n_newer = 0;
  for (guint i = 0; i < cards->len; i++)
    {
      const ClaraCandidacy *card = g_ptr_array_index (cards, i);
      gboolean added;

      if (!clara_decision_publish (write, &card->id, &added, error))
        return FALSE;
      call->n_newer += added ? 1 : 0;
    }

  return TRUE;
}

/**
 * clara_workspace_count_to_publish:
 * @self: a workspace
 * @job: a job
 * @count: (out caller-allocates): what Lever does not have yet
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Counts what clara_workspace_publish() and clara_workspace_send() would write of @job, and changes nothing.
 *
 * Returns: whether it worked; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_workspace_count_to_publish (ClaraWorkspace *self,
                                  const ClaraId *job,
                                  ClaraToPublish *count,
                                  GCancellable *cancellable,
                                  GError **error)
{
  Call call = { .job = job };
  gboolean counted = clara_session_check (clara_workspace_get_session (self), CLARA_MAY_PUBLISH,
                                          error) &&
                     clara_workspace_read (self, count_cb, &call, cancellable, error);

  g_free (call.example);
  if (!counted)
    return FALSE;

  *count = call.count;

  return TRUE;
}

/**
 * clara_workspace_publish:
 * @self: a workspace
 * @job: a job
 * @n_newer: (out): how many scores Lever did not know of
 * @cancellable: (nullable): gives it up
 * @error: return location
 *
 * Puts a note of every newer score of @job into the outbox: all of them, or none. Nothing is sent yet.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_workspace_publish (ClaraWorkspace *self,
                         const ClaraId *job,
                         guint *n_newer,
                         GCancellable *cancellable,
                         GError **error)
{
  Call call = { .job = job };

  if (!clara_workspace_write (self, publish_cb, &call, cancellable, error))
    return FALSE;

  *n_newer = call.n_newer;

  return TRUE;
}

static Call *
new_call (const ClaraId *job)
{
  Call *call = g_new0 (Call, 1);

  call->asked = *job;
  call->job = &call->asked;

  return call;
}

/**
 * clara_workspace_count_to_publish_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_count_to_publish(), without waiting.
 */
void
clara_workspace_count_to_publish_async (ClaraWorkspace *self,
                                        const ClaraId *job,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { NULL, count_cb };

  clara_workspace_call_async (self, &steps, new_call (job), call_free,
                              clara_workspace_count_to_publish_async, cancellable, callback,
                              user_data);
}

/**
 * clara_workspace_count_to_publish_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @count: (out caller-allocates): what Lever does not have yet
 * @example: (out) (transfer full) (nullable): the words of one of the notes of newer scores; %NULL: there is none
 * @error: return location
 *
 * Returns: as clara_workspace_count_to_publish()
 */
gboolean
clara_workspace_count_to_publish_finish (ClaraWorkspace *self,
                                         GAsyncResult *result,
                                         ClaraToPublish *count,
                                         char **example,
                                         GError **error)
{
  Call *call;

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_PUBLISH, error))
    return FALSE;
  call = clara_workspace_call_finish (self, result, clara_workspace_count_to_publish_async, error);
  if (call == NULL)
    return FALSE;

  *count = call->count;
  *example = g_steal_pointer (&call->example);

  return TRUE;
}

/**
 * clara_workspace_publish_async:
 * @self: a workspace
 * @job: a job
 * @cancellable: (nullable): gives it up
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * As clara_workspace_publish(), without waiting.
 */
void
clara_workspace_publish_async (ClaraWorkspace *self,
                               const ClaraId *job,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  static const ClaraWorkspaceSteps steps = { publish_cb, NULL };

  clara_workspace_call_async (self, &steps, new_call (job), call_free,
                              clara_workspace_publish_async, cancellable, callback, user_data);
}

/**
 * clara_workspace_publish_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @n_newer: (out): how many scores Lever did not know of
 * @error: return location
 *
 * Returns: as clara_workspace_publish()
 */
gboolean
clara_workspace_publish_finish (ClaraWorkspace *self,
                                GAsyncResult *result,
                                guint *n_newer,
                                GError **error)
{
  Call *call = clara_workspace_call_finish (self, result, clara_workspace_publish_async, error);

  if (call == NULL)
    return FALSE;

  *n_newer = call->n_newer;

  return TRUE;
}

/**
 * clara_sent_clear:
 * @self: what came of sending
 */
void
clara_sent_clear (ClaraSent *self)
{
  g_clear_pointer (&self->trouble, g_free);
}

/* Lever's newest mark of it is Clara's own doing: a sync that sees nothing else reads nothing more. */
static gboolean
wrote_cb (ClaraWrite *write, const char *opportunity, gint64 updated, gpointer data, GError **error)
{
  return clara_lever_marks_note_own (write, opportunity, updated, error);
}

static gboolean
send_with (ClaraWorkspace *self,
           ClaraLeverClient *client,
           const ClaraLeverPublisherOptions *options,
           ClaraLeverPublisherReport *report,
           GCancellable *cancellable,
           GError **error)
{
  return clara_session_check (clara_workspace_get_session (self), CLARA_MAY_PUBLISH, error) &&
         clara_lever_publisher_run (clara_workspace_get_database (self), client, options,
                                    cancellable, report, error);
}

/* Sends what is due, by a way that is open already. */
gboolean
clara_workspace_send_by (ClaraWorkspace *self,
                         ClaraLeverClient *client,
                         ClaraLeverPublisherReport *report,
                         GCancellable *cancellable,
                         GError **error)
{
  const ClaraLeverPublisherOptions options = { .wrote = wrote_cb };

  return send_with (self, client, &options, report, cancellable, error);
}

/**
 * clara_workspace_send_while:
 * @self: a workspace
 * @expects: (nullable): says, on this thread, whether more may still be put into the outbox
 * @data: for @expects
 * @sent: (out caller-allocates): what came of it; free with clara_sent_clear()
 * @cancellable: (nullable): ends it after the call that is on its way
 * @error: return location
 *
 * As clara_workspace_send(), and stays as long as more is expected.
 *
 * Returns: whether it could be tried; %CLARA_ERROR_NOT_FOUND where nothing is connected
 */
gboolean
clara_workspace_send_while (ClaraWorkspace *self,
                            ClaraLeverExpectsFunc expects,
                            gpointer data,
                            ClaraSent *sent,
                            GCancellable *cancellable,
                            GError **error)
{
  const ClaraLeverPublisherOptions options = {
    .wait = TRUE, .expects = expects, .expects_data = data, .wrote = wrote_cb
  };
  g_autoptr (ClaraLeverClient) client = NULL;
  ClaraLeverPublisherReport report;

  if (!clara_session_check (clara_workspace_get_session (self), CLARA_MAY_PUBLISH, error))
    return FALSE;
  client = clara_workspace_open_lever (self, cancellable, error);
  if (client == NULL || !send_with (self, client, &options, &report, cancellable, error))
    return FALSE;

  sent->n_notes = report.n_notes;
  sent->n_tags = report.n_tags;
  for (guint i = 0; i < CLARA_N_OUTBOX_STATES; i++)
    sent->counts[i] = report.counts[i];
  sent->trouble = NULL;
  if (report.trouble != CLARA_LEVER_FINE)
    sent->trouble = g_strdup (
        *report.message != '\0' ? report.message : clara_lever_trouble_explain (report.trouble));

  return TRUE;
}

/**
 * clara_workspace_send:
 * @self: a workspace
 * @sent: (out caller-allocates): what came of it; free with clara_sent_clear()
 * @cancellable: (nullable): ends it after the call that is on its way
 * @error: return location
 *
 * Sends what stands in the outbox, until nothing is left to be sent or looked up, or Lever lets nobody in or does not
 * answer. Blocks: any thread but a window's.
 *
 * Returns: whether it could be tried; %CLARA_ERROR_NOT_FOUND where nothing is connected
 */
gboolean
clara_workspace_send (ClaraWorkspace *self,
                      ClaraSent *sent,
                      GCancellable *cancellable,
                      GError **error)
{
  return clara_workspace_send_while (self, NULL, NULL, sent, cancellable, error);
}
