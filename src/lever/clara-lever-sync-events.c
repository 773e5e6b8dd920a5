/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-error.h"
#include "clara-lever-hooks.h"
#include "clara-tidings.h"

/*
 * What Lever told of by itself. Nothing of what was said is believed: whoever it is about is looked up in Lever, once for
 * each delivery, and what comes back is taken as from any other reading.
 */

/* With more than that, one reading of all that changed costs less. */
#define MAX_EVENTS 50u

/* One delivery, and what Lever itself says. */
typedef struct
{
  ClaraLeverSync *sync;
  const ClaraLeverDelivery *delivery;
  ClaraLeverOpportunity *opportunity; /* (owned) (nullable) */
  ClaraLeverTaken taken;
} One;

static gboolean
write_one_cb (ClaraWrite *write, gpointer data, GError **error)
{
  One *one = data;
  const ClaraLeverOpportunity *found = one->opportunity;

  const ClaraId *job = found == NULL || found->posting == NULL
                           ? NULL
                           : g_hash_table_lookup (one->sync->jobs, found->posting);

  one->taken = (ClaraLeverTaken){ 0 };
  if (found != NULL && !clara_lever_sync_take (one->sync, write, found, job,
                                               clara_lever_sync_now (), &one->taken, error))
    return FALSE;
  if (one->taken.n_added > 0 && !clara_tidings_tell_arrivals (write, job, error))
    return FALSE;

  return clara_lever_events_finish (write, one->delivery->token, error);
}

static gboolean
is_known_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (ClaraLeverMark) mark = clara_lever_marks_get (connection, data, error);

  return mark != NULL;
}

/* Only Lever's list of those who were deleted says that somebody was; a stranger who is not there is nobody's matter. */
static gboolean
look_for_deleted (ClaraLeverSync *self, const ClaraLeverDelivery *delivery, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (clara_database_read (self->database, is_known_cb, delivery->opportunity, self->cancellable,
                           &local))
    return clara_lever_sync_departures (self, error);
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

/* What can be asked for again and again in vain is left to the next reading of all. */
static gboolean
is_given_up (ClaraLeverTrouble trouble)
{
  return trouble == CLARA_LEVER_FORBIDDEN || trouble == CLARA_LEVER_WRONG ||
         trouble == CLARA_LEVER_UNREADABLE || trouble == CLARA_LEVER_JUNK;
}

static gboolean
fetch (ClaraLeverSync *self, const ClaraLeverDelivery *delivery, GError **error)
{
  static const char *const query[] = { "expand", "applications", NULL };
  g_autofree char *path = clara_lever_path ("opportunities", delivery->opportunity, NULL);
  g_autoptr (ClaraLeverAnswer)
      answer = clara_lever_client_get (self->client, path, query, self->cancellable);
  g_autoptr (ClaraLeverOpportunity) opportunity = NULL;
  g_autoptr (GError) local = NULL;
  One one = { .sync = self, .delivery = delivery };

  if (answer->trouble == CLARA_LEVER_GONE)
    {
      if (!look_for_deleted (self, delivery, error))
        return FALSE;
    }
  else if (is_given_up (answer->trouble))
    clara_lever_sync_complain (self, clara_lever_trouble_explain (answer->trouble));
  else if (!clara_lever_answer_check (answer, error))
    return FALSE;
  else if (answer->data != NULL)
    {
      opportunity = clara_lever_opportunity_read (answer->data, &local);
      if (opportunity == NULL)
        clara_lever_sync_complain (self, local->message);
    }

  one.opportunity = opportunity;
  if (!clara_lever_sync_write (self, write_one_cb, &one, error))
    return FALSE;
  clara_lever_sync_count (self, &one.taken);

  return TRUE;
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  GPtrArray **list = data;

  *list = clara_lever_events_list (connection, MAX_EVENTS + 1, error);

  return *list != NULL;
}

/**
 * clara_lever_sync_events:
 * @client: the way to Lever
 * @database: the workspace
 * @report: (inout): what came of it is added
 * @many: (out): whether so many wait that none was looked up: clara_lever_sync_run() is due
 * @cancellable: (nullable): gives it up; what was written stays
 * @error: return location for a #GError
 *
 * Looks up whom Lever has told of by itself, one request for each delivery, and fetches papers that are new. Each is one
 * transaction with the mark that it was looked after. Blocks.
 *
 * Returns: whether all were looked up, or @many is set
 */
gboolean
clara_lever_sync_events (ClaraLeverClient *client,
                         ClaraDatabase *database,
                         ClaraLeverSyncReport *report,
                         gboolean *many,
                         GCancellable *cancellable,
                         GError **error)
{
  g_auto (ClaraLeverSync) self = {
    .client = client, .database = database, .report = report, .cancellable = cancellable
  };
  guint before = clara_lever_client_get_requests (client);
  g_autoptr (GPtrArray) list = NULL;
  gboolean worked = clara_database_read (database, list_cb, &list, cancellable, error) &&
                    clara_lever_sync_begin (&self, TRUE, error);

  *many = worked && list->len > MAX_EVENTS;
  for (guint i = 0; worked && !*many && i < list->len; i++)
    worked = fetch (&self, g_ptr_array_index (list, i), error);
  if (worked && !*many && report->n_added + report->n_changed > 0)
    worked = clara_lever_sync_papers (&self, error);
  report->n_requests += clara_lever_client_get_requests (client) - before;

  return worked;
}
