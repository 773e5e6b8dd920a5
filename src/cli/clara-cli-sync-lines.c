/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli-sync-lines.h"

#include "clara-cli-output.h"

#include <stdio.h>

/* Takes @object over. Whoever reads it is to see it now, and not when a buffer is full. */
static void
print_line (JsonObject *object)
{
  clara_cli_print_json (object);
  fflush (stdout);
  json_object_unref (object);
}

static JsonObject *
new_event (const char *name)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "event", name);

  return object;
}

/**
 * clara_cli_sync_print_progress:
 * @progress: how far a sync is
 *
 * On the thread that syncs.
 */
void
clara_cli_sync_print_progress (const ClaraLeverSyncProgress *progress)
{
  JsonObject *object = new_event ("progress");

  json_object_set_string_member (object, "phase", progress->phase);
  json_object_set_int_member (object, "done", progress->n_done);
  json_object_set_int_member (object, "total", progress->n_total);
  if (progress->left_ms < 0)
    json_object_set_null_member (object, "left_ms");
  else
    json_object_set_int_member (object, "left_ms", progress->left_ms);
  print_line (object);
}

static void
add_report (JsonObject *object, const ClaraLeverSyncReport *report)
{
  JsonArray *problems = json_array_new ();

  json_object_set_int_member (object, "requests", report->n_requests);
  json_object_set_int_member (object, "postings", report->n_postings);
  json_object_set_int_member (object, "added", report->n_added);
  json_object_set_int_member (object, "changed", report->n_changed);
  json_object_set_int_member (object, "moved", report->n_moved);
  json_object_set_int_member (object, "erased", report->n_erased);
  json_object_set_int_member (object, "gone", report->n_gone);
  json_object_set_int_member (object, "papers", report->n_papers);
  json_object_set_int_member (object, "left", report->n_left);
  for (guint i = 0; report->problems != NULL && i < report->problems->len; i++)
    json_array_add_string_element (problems, g_ptr_array_index (report->problems, i));
  json_object_set_array_member (object, "problems", problems);
}

/**
 * clara_cli_sync_print_read:
 * @report: what came
 */
void
clara_cli_sync_print_read (const ClaraLeverSyncReport *report)
{
  JsonObject *object = new_event ("read");

  add_report (object, report);
  print_line (object);
}

/**
 * clara_cli_sync_print_screened:
 * @complete: whether everybody who was to be screened was
 */
void
clara_cli_sync_print_screened (gboolean complete)
{
  JsonObject *object = new_event ("screened");

  json_object_set_boolean_member (object, "complete", complete);
  print_line (object);
}

/**
 * clara_cli_sync_print_sent:
 * @sent: what came of sending
 */
void
clara_cli_sync_print_sent (const ClaraSent *sent)
{
  JsonObject *object = new_event ("sent");
  JsonObject *outbox = json_object_new ();

  json_object_set_int_member (object, "notes", sent->n_notes);
  json_object_set_int_member (object, "tags", sent->n_tags);
  for (guint i = 0; i < CLARA_N_OUTBOX_STATES; i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (clara_outbox_state_to_string (i)), "-", '_');

      json_object_set_int_member (outbox, name, sent->counts[i]);
    }
  json_object_set_object_member (object, "outbox", outbox);
  clara_cli_set_string (object, "trouble", sent->trouble);
  print_line (object);
}

/**
 * clara_cli_sync_print_done:
 * @report: what came
 * @status: the exit status of this sync
 */
void
clara_cli_sync_print_done (const ClaraLeverSyncReport *report, int status)
{
  JsonObject *object = new_event ("done");

  json_object_set_int_member (object, "exit", status);
  add_report (object, report);
  print_line (object);
}
