/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-preferences-private.h"
#include "clara-setup-words.h"
#include "clara-waiter.h"
#include "clara-workspace-jobs.h"

#include <glib/gi18n.h>

#define JOB_KEY "clara-job"

/* Which postings are processed: written as it is chosen. */

static void
update (ClaraSetupWindow *self)
{
  guint n = 0;

  for (guint i = 0; i < self->lever->postings->len; i++)
    n += ((const ClaraJob *) g_ptr_array_index (self->lever->postings, i))->processed ? 1 : 0;
  clara_setup_window_set_next (self, _ ("_Continue"), n > 0);
}

static void
selected_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraSetupWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_workspace_select_jobs_finish (CLARA_WORKSPACE (source), result, NULL,
                                                        &error);

  if (worked || self == NULL)
    return;
  clara_setup_window_tell (self, _ ("The jobs are as they were"), error);
  clara_setup_window_load (self, FALSE);
}

static void
switched_cb (GtkSwitch *button, GParamSpec *pspec, ClaraSetupWindow *self)
{
  ClaraJob *job = g_object_get_data (G_OBJECT (button), JOB_KEY);

  if (self->filling || job->processed == gtk_switch_get_active (button))
    return;
  job->processed = !job->processed;
  clara_workspace_select_jobs_async (self->workspace, &job->id, 1, FALSE, job->processed, NULL,
                                     selected_cb, clara_waiter_new (self, self->cancellable));
  update (self);
}

/* One deed, not one for each. */
static void
all_cb (ClaraSetupWindow *self)
{
  self->filling = TRUE;
  for (guint i = 0; i < self->switches->len; i++)
    {
      GtkSwitch *button = g_ptr_array_index (self->switches, i);
      ClaraJob *job = g_object_get_data (G_OBJECT (button), JOB_KEY);

      job->processed = TRUE;
      gtk_switch_set_active (button, TRUE);
    }
  self->filling = FALSE;
  clara_workspace_select_jobs_async (self->workspace, NULL, 0, TRUE, TRUE, NULL, selected_cb,
                                     clara_waiter_new (self, self->cancellable));
  update (self);
}

static void
reload_cb (ClaraSetupWindow *self)
{
  clara_setup_window_load (self, TRUE);
}

static char *
describe (const ClaraJob *job)
{
  if (job->team != NULL && job->place != NULL)
    return g_strdup_printf ("%s · %s", job->team, job->place);

  return g_strdup (job->team != NULL ? job->team : job->place);
}

static void
add_job (ClaraSetupWindow *self, AdwPreferencesGroup *group, ClaraJob *job)
{
  GtkWidget *button = gtk_switch_new ();
  g_autofree char *where = describe (job);

  gtk_switch_set_active (GTK_SWITCH (button), job->processed);
  g_object_set_data (G_OBJECT (button), JOB_KEY, job);
  clara_preferences_add_row (group, job->title, where, button);
  g_ptr_array_add (self->switches, button);
  g_signal_connect_object (button, "notify::active", G_CALLBACK (switched_cb), self, 0);
}

/* What is not on the external site is greyed; but who has chosen it while it was may still drop it. */
static void
add_hidden (ClaraSetupWindow *self, AdwPreferencesGroup *group, ClaraJob *job)
{
  AdwActionRow *row;
  GtkWidget *button;

  if (!job->processed)
    {
      row = clara_preferences_add_row (group, job->title, clara_setup_name_reason (job->reason),
                                       NULL);
      gtk_widget_set_sensitive (GTK_WIDGET (row), FALSE);
      return;
    }
  button = gtk_switch_new ();
  gtk_switch_set_active (GTK_SWITCH (button), TRUE);
  g_object_set_data (G_OBJECT (button), JOB_KEY, job);
  clara_preferences_add_row (group, job->title, clara_setup_name_reason (job->reason), button);
  g_signal_connect_object (button, "notify::active", G_CALLBACK (switched_cb), self, 0);
}

static GtkWidget *
make_suffix (ClaraSetupWindow *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  /* In a narrow window a description comes close. */
  gtk_widget_set_margin_start (button, 12);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

/**
 * clara_setup_make_jobs:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that asks which postings are processed
 */
GtkWidget *
clara_setup_make_jobs (ClaraSetupWindow *self)
{
  AdwPreferencesPage *page = clara_setup_new_page (
      _ ("Which Jobs Shall Clara Process?"),
      _ ("Only the candidates of these are fetched. You can change it at any time."));
  AdwPreferencesGroup *open = clara_preferences_add_group (page, _ ("On the External Job Site"),
                                                           NULL);
  AdwPreferencesGroup *hidden = NULL;

  g_clear_pointer (&self->switches, g_ptr_array_unref);
  self->switches = g_ptr_array_new ();
  for (guint i = 0; i < self->lever->postings->len; i++)
    {
      ClaraJob *job = g_ptr_array_index (self->lever->postings, i);

      if (job->external)
        {
          add_job (self, open, job);
          continue;
        }
      if (hidden == NULL)
        hidden = clara_preferences_add_group (
            page, _ ("Cannot Be Processed"),
            _ ("Clara processes postings that the world can see. In Lever, open the posting, tick "
               "External job site under Distribution and publish it; then reload here."));
      add_hidden (self, hidden, job);
    }
  if (self->switches->len > 0)
    adw_preferences_group_set_header_suffix (
        open, make_suffix (self, _ ("Select _All"), G_CALLBACK (all_cb)));
  else
    clara_preferences_add_row (open, _ ("No Job Is There"),
                               _ ("Publish a posting in Lever on the external job site"), NULL);
  if (hidden != NULL)
    adw_preferences_group_set_header_suffix (
        hidden, make_suffix (self, _ ("_Reload"), G_CALLBACK (reload_cb)));
  update (self);

  return GTK_WIDGET (page);
}
