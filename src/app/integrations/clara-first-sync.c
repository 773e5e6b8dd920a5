/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-first-sync.h"

#include "clara-setup-words.h"
#include "clara-workspace-lever-setup.h"

#include <glib/gi18n.h>

/* A sync that a person has asked for. It goes on when the window is closed that it was asked for in. */
typedef struct
{
  GCancellable *cancellable; /* (owned): ends with the program */
  GWeakRef owner;
  ClaraFirstSyncFunc func;
  GApplication *application; /* (owned) */
  gulong shutdown;
} Sync;

static void
sync_free (Sync *sync)
{
  g_signal_handler_disconnect (sync->application, sync->shutdown);
  clara_application_hold_lever (CLARA_APPLICATION (sync->application), FALSE);
  g_object_unref (sync->application);
  g_object_unref (sync->cancellable);
  g_weak_ref_clear (&sync->owner);
  g_free (sync);
}

/* Which file of whom it was is told by ids, for logs; here the reason alone says something. */
static const char *
find_reason (const char *problem)
{
  const char *colon = g_strrstr (problem, ": ");

  return colon == NULL ? problem : colon + 2;
}

static char *
describe (const ClaraLeverSyncReport *report)
{
  g_autofree char *added = g_strdup_printf (
      ngettext ("%u candidate came in", "%u candidates came in", report->n_added), report->n_added);
  g_autofree char *papers = g_strdup_printf (
      ngettext ("%u document", "%u documents", report->n_papers), report->n_papers);

  if (report->problems == NULL || report->problems->len == 0)
    return g_strdup_printf (_ ("%s, with %s."), added, papers);

  return g_strdup_printf (
      ngettext ("%s, with %s; %u thing was left out: %s.",
                "%s, with %s; %u things were left out, the first: %s.", report->problems->len),
      added, papers, report->problems->len, find_reason (g_ptr_array_index (report->problems, 0)));
}

static void
synced_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Sync *sync = user_data;
  g_auto (ClaraLeverSyncReport) report = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GObject) owner = g_weak_ref_get (&sync->owner);
  gboolean worked = clara_workspace_sync_finish (CLARA_WORKSPACE (source), result, &report, &error);
  g_autofree char *text = worked ? describe (&report) : clara_setup_explain (error);

  if (owner != NULL)
    sync->func (worked, text, owner);
  sync_free (sync);
}

static void
shutdown_cb (Sync *sync)
{
  g_cancellable_cancel (sync->cancellable);
}

/**
 * clara_first_sync_start:
 * @application: the program, with a workspace that is connected
 * @func: told when it has ended, if @owner is still there
 * @owner: who asks
 *
 * Fetches from Lever, in the background.
 */
void
clara_first_sync_start (ClaraApplication *application, ClaraFirstSyncFunc func, GObject *owner)
{
  Sync *sync = g_new0 (Sync, 1);

  sync->cancellable = g_cancellable_new ();
  sync->application = g_object_ref (G_APPLICATION (application));
  sync->func = func;
  g_weak_ref_init (&sync->owner, owner);
  sync->shutdown = g_signal_connect_swapped (application, "shutdown", G_CALLBACK (shutdown_cb),
                                             sync);
  clara_application_hold_lever (application, TRUE);
  clara_workspace_sync_async (clara_application_get_workspace (application), sync->cancellable,
                              synced_cb, sync);
}
