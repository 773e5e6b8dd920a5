/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-publisher-private.h"

#include "clara-date.h"
#include "clara-error.h"
#include "clara-json.h"
#include "clara-lease-holders.h"
#include "clara-outbox.h"
#include "clara-publication.h"
#include "clara-settings.h"
#include "clara-work.h"

/*
 * The one who sends what stands in the outbox. Before a call its effect is inflight on the disk; what came of it goes
 * there in one transaction with what the answer shows. Whoever is killed leaves inflight what is unknown, and the next
 * one looks before it sends anything again.
 */

#define LEASE_MS      10000
#define MAX_FAILURES  5
#define PAUSE_MS      500
#define LONGEST_PAUSE (15 * 60 * 1000)
#define NAP_MS        1000

/* Between two looks for what somebody else is about to put into the outbox. */
#define EXPECT_MS 100

/* Twice as long each time, and never the same for two. */
static guint
back_off (guint n)
{
  const guint pause = MIN (LONGEST_PAUSE, PAUSE_MS << MIN (n, 11));

  return pause / 2 + (guint) g_random_int_range (0, (gint32) pause / 2 + 1);
}

static void
nap (ClaraPublisher *self, gint64 ms)
{
  GPollFD fd;

  if (ms <= 0)
    return;

  if (g_cancellable_make_pollfd (self->cancellable, &fd))
    {
      g_poll (&fd, 1, (gint) ms);
      g_cancellable_release_fd (self->cancellable);
    }
  else
    g_usleep ((gulong) ms * 1000);
}

/* A call that was answered is over; any other may go on until its time is up. */
static guint
get_settle_pause (ClaraPublisher *self, const ClaraLeverAnswer *answer, gint64 began)
{
  const gint64 passed = (g_get_monotonic_time () - began) / 1000;

  if (answer->status != 0 || passed >= self->deadline_ms)
    return self->settle_ms;

  return self->settle_ms + self->deadline_ms - (guint) MAX (passed, 0);
}

/* What @answer says of the effect: @result's state, pause and reason. @began: when the call did, in monotonic µs. */
void
clara_publisher_judge (ClaraPublisher *self,
                       const ClaraLeverAnswer *answer,
                       const char *scope,
                       gint64 began,
                       ClaraPublished *result)
{
  result->trouble = answer->trouble;
  result->pause_ms = 0;
  g_clear_pointer (&result->reason, g_free);

  if (answer->trouble == CLARA_LEVER_FINE)
    {
      result->to = CLARA_OUTBOX_DONE;
      return;
    }

  result->reason = g_strdup (clara_lever_trouble_to_string (answer->trouble));
  if (answer->message != NULL)
    g_strlcpy (self->report->message, answer->message, sizeof self->report->message);

  if (answer->outcome == CLARA_HTTP_UNKNOWN)
    {
      result->to = CLARA_OUTBOX_UNKNOWN;
      result->pause_ms = get_settle_pause (self, answer, began);
      return;
    }

  switch (answer->trouble)
    {
    case CLARA_LEVER_GONE:
      result->to = CLARA_OUTBOX_GONE;
      break;
    case CLARA_LEVER_FORBIDDEN:
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      g_free (result->reason);
      result->reason = g_strconcat ("forbidden ", scope, NULL);
      break;
    case CLARA_LEVER_WRONG:
    case CLARA_LEVER_UNREADABLE:
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      break;
    case CLARA_LEVER_RECONNECT:
    case CLARA_LEVER_NOT_CONNECTED:
    case CLARA_LEVER_CANCELLED:
      result->to = CLARA_OUTBOX_PENDING;
      break;
    default:
      result->to = CLARA_OUTBOX_PENDING;
      result->pause_ms = back_off (self->n_failed);
      break;
    }
}

typedef struct
{
  ClaraPublisher *self;
  ClaraOutboxRow *row;
  ClaraPublished *result;
  gint64 due;
  guint n;
} Step;

static gboolean
lease_func (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraPublisher *self = data;
  const gint64 before = self->fence;
  guint n;

  if (!clara_lease_holders_take (write, CLARA_OUTBOX_LEASE, &self->owner, NULL, LEASE_MS,
                                 &self->fence, error))
    return FALSE;

  return self->fence == before ||
         (clara_outbox_recover (write, self->fence, self->deadline_ms + self->settle_ms, NULL,
                                error) &&
          clara_outbox_doubt_tags (write, self->fence, &n, error));
}

static gboolean
return_func (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraPublisher *self = data;

  return clara_leases_give_back (write, CLARA_OUTBOX_LEASE, self->fence, error);
}

static gboolean
take_func (ClaraWrite *write, gpointer data, GError **error)
{
  Step *step = data;

  step->row = clara_outbox_take (write, step->self->fence, error);

  return step->row != NULL;
}

static gboolean
look_func (ClaraWrite *write, gpointer data, GError **error)
{
  Step *step = data;

  step->row = clara_outbox_take_unknown (write, step->self->fence, MAX (step->self->settle_ms, 1),
                                         error);

  return step->row != NULL;
}

static gboolean
settle_func (ClaraWrite *write, gpointer data, GError **error)
{
  Step *step = data;
  const ClaraPublished *result = step->result;
  const ClaraLeverPublisherOptions *options = step->self->options;
  const char *opportunity = step->row->opportunity;

  if (result->tags_doubtful
          ? !clara_lever_tags_forget (write, opportunity, error)
          : result->tags_known && !clara_lever_tags_set (write, opportunity, result->tags, error))
    return FALSE;
  if (result->updated > 0 && options->wrote != NULL &&
      !options->wrote (write, opportunity, result->updated, options->wrote_data, error))
    return FALSE;

  return clara_outbox_settle (write, step->row, result->to, result->pause_ms, result->reason,
                              result->remote_id, error);
}

static gboolean
forget_look_func (ClaraWrite *write, gpointer data, GError **error)
{
  Step *step = data;

  return clara_outbox_forget_look (write, step->row, step->result->pause_ms, error);
}

static gboolean
count_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Step *step = data;

  return clara_outbox_count (connection, step->self->report->counts, error) &&
         clara_outbox_get_due (connection, &step->due, error);
}

static gboolean
options_func (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraPublisher *self = data;
  g_autoptr (GError) local = NULL;
  g_autofree char *value = clara_settings_get (connection, "perform-as", &local);
  g_autoptr (JsonNode) node = NULL;

  if (value == NULL)
    {
      if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  node = clara_json_parse (value, -1, NULL, error);
  if (node == NULL)
    return FALSE;
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    self->perform_as = json_node_dup_string (node);

  return TRUE;
}

static gboolean
is_note (const ClaraOutboxRow *row)
{
  return g_str_has_suffix (row->kind, "-note");
}

static void
send_row (ClaraPublisher *self, const ClaraOutboxRow *row, ClaraPublished *result)
{
  if (is_note (row))
    clara_publisher_send_note (self, row, result);
  else if (g_strcmp0 (row->kind, CLARA_PUBLICATION_TAG) == 0)
    clara_publisher_send_tag (self, row, result);
  else if (g_strcmp0 (row->kind, CLARA_PUBLICATION_RETRACT) == 0)
    clara_publisher_send_retract (self, row, result);
  else
    {
      result->to = CLARA_OUTBOX_NEEDS_YOU;
      result->reason = g_strdup ("kind");
    }
}

static void
look_row (ClaraPublisher *self, const ClaraOutboxRow *row, ClaraPublished *result)
{
  if (is_note (row))
    clara_publisher_look_note (self, row, result);
  else if (g_strcmp0 (row->kind, CLARA_PUBLICATION_TAG) == 0)
    clara_publisher_look_tag (self, row, result);
  else
    {
      result->looked = TRUE;
      result->to = CLARA_OUTBOX_INFLIGHT;
    }
}

/* Lever is left alone where it does not want anybody, and where it has failed often enough. */
static void
heed (ClaraPublisher *self, const ClaraPublished *result)
{
  switch (result->trouble)
    {
    case CLARA_LEVER_RECONNECT:
    case CLARA_LEVER_NOT_CONNECTED:
    case CLARA_LEVER_CANCELLED:
      self->stopped = TRUE;
      self->report->trouble = result->trouble;
      break;
    case CLARA_LEVER_RATE:
    case CLARA_LEVER_SERVER:
    case CLARA_LEVER_NETWORK:
    case CLARA_LEVER_JUNK:
      self->n_failed++;
      if (self->n_failed >= MAX_FAILURES)
        {
          self->stopped = TRUE;
          self->report->trouble = result->trouble;
        }
      else
        nap (self, back_off (self->n_failed));
      break;
    default:
      self->n_failed = 0;
      break;
    }
}

static void
published_clear (ClaraPublished *result)
{
  g_free (result->reason);
  g_free (result->remote_id);
  *result = (ClaraPublished){ 0 };
}

/* What was sent is written down even where nobody wants the rest any more. */
static gboolean
send_and_settle (ClaraPublisher *self, ClaraOutboxRow *row, GError **error)
{
  ClaraPublished result = { 0 };
  Step step = { .self = self, .row = row, .result = &result };
  gboolean settled;

  /* Whoever takes the lease over waits from its end on for what may still be on its way, and for nothing that begins later. */
  clara_lever_client_set_not_after (self->client, self->leased + LEASE_MS * 1000);
  send_row (self, row, &result);
  clara_lever_client_set_not_after (self->client, 0);
  settled = clara_database_write (self->database, NULL, settle_func, &step, NULL, error);
  if (settled && result.to != CLARA_OUTBOX_PENDING && result.to != CLARA_OUTBOX_UNKNOWN)
    self->n_done++;
  if (settled)
    heed (self, &result);
  published_clear (&result);

  return settled;
}

static gboolean
look_and_settle (ClaraPublisher *self, ClaraOutboxRow *row, GError **error)
{
  ClaraPublished result = { 0 };
  Step step = { .self = self, .row = row, .result = &result };
  gboolean again;
  gboolean settled;

  look_row (self, row, &result);
  if (!result.looked && result.to != CLARA_OUTBOX_GONE && result.to != CLARA_OUTBOX_NEEDS_YOU)
    {
      result.pause_ms = back_off (self->n_failed + 1);
      settled = clara_database_write (self->database, NULL, forget_look_func, &step, NULL, error);
      if (settled)
        heed (self, &result);
      published_clear (&result);
      return settled;
    }

  if (result.to == CLARA_OUTBOX_UNKNOWN)
    result.pause_ms = MAX (self->settle_ms, 1);
  again = result.to == CLARA_OUTBOX_INFLIGHT;
  settled = clara_database_write (self->database, NULL, settle_func, &step, NULL, error);
  published_clear (&result);
  if (!settled || !again)
    return settled;

  row->state = CLARA_OUTBOX_INFLIGHT;
  row->attempts++;

  return send_and_settle (self, row, error);
}

static void
tell (ClaraPublisher *self)
{
  const guint *counts = self->report->counts;

  if (self->options->progress != NULL)
    self->options->progress (self->n_done,
                             counts[CLARA_OUTBOX_PENDING] + counts[CLARA_OUTBOX_INFLIGHT] +
                                 counts[CLARA_OUTBOX_UNKNOWN],
                             self->options->progress_data);
}

/* One effect, if any is due. */
static gboolean
step_once (ClaraPublisher *self, gboolean *moved, GError **error)
{
  Step step = { .self = self };
  g_autoptr (GError) local = NULL;
  gboolean done;

  *moved = TRUE;
  if (clara_database_write (self->database, NULL, take_func, &step, NULL, &local))
    {
      done = send_and_settle (self, step.row, error);
      clara_outbox_row_free (step.row);
      return done;
    }
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_clear_error (&local);
      if (clara_database_write (self->database, NULL, look_func, &step, NULL, &local))
        {
          done = look_and_settle (self, step.row, error);
          clara_outbox_row_free (step.row);
          return done;
        }
    }

  *moved = FALSE;
  if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));

  return FALSE;
}

/* Whether there is something left to wait for. Asked before it is looked: what comes meanwhile is seen. */
static gboolean
wait_for_more (ClaraPublisher *self, gboolean *more, GError **error)
{
  Step step = { .self = self };
  const gboolean expects = self->options->expects != NULL &&
                           self->options->expects (self->options->expects_data);

  if (!clara_database_read (self->database, count_func, &step, NULL, error))
    return FALSE;

  tell (self);
  *more = self->options->wait &&
          (expects || step.due != G_MAXINT64 || self->report->counts[CLARA_OUTBOX_INFLIGHT] > 0);
  if (*more)
    nap (self, CLAMP (step.due - clara_date_now_ms (), 10, expects ? EXPECT_MS : NAP_MS));

  return TRUE;
}

static gboolean
publish (ClaraPublisher *self, GError **error)
{
  gboolean reconciled = !self->options->reconcile;
  gboolean more = TRUE;

  while (more && !self->stopped && !g_cancellable_is_cancelled (self->cancellable))
    {
      g_autoptr (GError) local = NULL;
      gboolean moved = FALSE;

      self->report->busy = FALSE;
      self->leased = g_get_monotonic_time ();
      if (clara_database_write (self->database, NULL, lease_func, self, NULL, &local))
        {
          if (!reconciled && !clara_publisher_reconcile (self, &local))
            moved = FALSE;
          else
            {
              reconciled = TRUE;
              step_once (self, &moved, &local);
            }
        }

      /* Another has the lease, or got it meanwhile: what this one had in hand is looked up by that one. */
      if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_CONFLICT))
        self->report->busy = TRUE;
      else if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (!moved && !wait_for_more (self, &more, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_lever_publisher_run:
 * @database: the workspace
 * @client: the way to Lever
 * @options: how to publish
 * @cancellable: (nullable): ends it after the call that is on its way, whose outcome is still written down
 * @report: (out caller-allocates): what came of it
 * @error: return location for a #GError
 *
 * Sends what stands in the outbox to Lever. Any number may run at once: one sends, the others wait or leave it to that
 * one. Blocks, for a thread that may wait. What Lever refuses or does not answer is no error: @report tells of it.
 *
 * Returns: whether the workspace could be read and written
 */
gboolean
clara_lever_publisher_run (ClaraDatabase *database,
                           ClaraLeverClient *client,
                           const ClaraLeverPublisherOptions *options,
                           GCancellable *cancellable,
                           ClaraLeverPublisherReport *report,
                           GError **error)
{
  const ClaraLeverConfig *config = clara_lever_access_get_config (
      clara_lever_client_get_access (client));
  ClaraPublisher self = { .database = database,
                          .client = client,
                          .options = options,
                          .cancellable = cancellable,
                          .report = report,
                          .deadline_ms = config->deadline_ms,
                          .settle_ms = config->settle_ms };
  Step step = { .self = &self };
  gboolean done;

  *report = (ClaraLeverPublisherReport){ .trouble = CLARA_LEVER_FINE };
  if (!clara_id_generate (&self.owner, error) ||
      !clara_database_read (database, options_func, &self, NULL, error))
    return FALSE;

  done = publish (&self, error);
  g_free (self.perform_as);
  if (self.fence != 0)
    {
      /* Whoever has taken it over keeps it. */
      g_autoptr (GError) local = NULL;

      if (!clara_database_write (database, NULL, return_func, &self, NULL, &local))
        g_debug ("the lease was not given back: %s", local->message);
    }
  if (report->trouble == CLARA_LEVER_FINE)
    report->message[0] = '\0';

  return done && clara_database_read (database, count_func, &step, NULL, error);
}
