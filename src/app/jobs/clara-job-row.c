/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-job-row.h"

#include "clara-funnel.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraJobRow:
 *
 * A job in a list: its title, where it is, and how its candidates stand. Pressed, it opens the board. Main thread only.
 */
struct _ClaraJobRow
{
  AdwActionRow parent_instance;

  ClaraJobItem *item; /* (owned) (nullable) */
  ClaraFunnel *funnel;
  GtkLabel *review;
};

G_DEFINE_FINAL_TYPE (ClaraJobRow, clara_job_row, ADW_TYPE_ACTION_ROW)

static char *
describe_place (const ClaraJob *job, guint total)
{
  g_autofree char *count = g_strdup_printf (ngettext ("%u candidate", "%u candidates", total),
                                            total);
  GString *text = g_string_new (count);

  if (job->team != NULL && *job->team != '\0')
    g_string_append_printf (text, " · %s", job->team);
  if (job->place != NULL && *job->place != '\0')
    g_string_append_printf (text, " · %s", job->place);

  return g_string_free (text, FALSE);
}

static void
update (ClaraJobRow *self)
{
  const ClaraJob *job = clara_job_item_get_job (self->item);
  guint total = 0;
  g_autofree char *subtitle = NULL;
  g_autofree char *review = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    total += job->counts[i];
  subtitle = describe_place (job, total);
  review = g_strdup_printf (
      ngettext ("%u to review", "%u to review", job->counts[CLARA_STATUS_TO_REVIEW]),
      job->counts[CLARA_STATUS_TO_REVIEW]);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), job->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_label_set_text (self->review, review);
  gtk_widget_set_visible (GTK_WIDGET (self->review), job->counts[CLARA_STATUS_TO_REVIEW] > 0);
  clara_funnel_set_counts (self->funnel, job->counts);
  words = g_strdup_printf ("%s. %s. %s", job->title, subtitle, review);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
changed_cb (ClaraJobItem *item, ClaraJobRow *self)
{
  update (self);
}

static void
clara_job_row_dispose (GObject *object)
{
  g_clear_object (&CLARA_JOB_ROW (object)->item);

  G_OBJECT_CLASS (clara_job_row_parent_class)->dispose (object);
}

static void
clara_job_row_class_init (ClaraJobRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_job_row_dispose;
}

static void
clara_job_row_init (ClaraJobRow *self)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 1);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 1);
  self->review = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->review), "count");
  gtk_widget_set_valign (GTK_WIDGET (self->review), GTK_ALIGN_CENTER);
  self->funnel = CLARA_FUNNEL (clara_funnel_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->funnel), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Open"),
                                  -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->review));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->funnel));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

/**
 * clara_job_row_new:
 * @item: a job
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
clara_job_row_new (ClaraJobItem *item)
{
  ClaraJobRow *self = g_object_new (CLARA_TYPE_JOB_ROW, NULL);
  g_autofree char *id = clara_id_to_string (&clara_job_item_get_job (item)->id);

  self->item = g_object_ref (item);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "app.open-job");
  g_signal_connect_object (item, "changed", G_CALLBACK (changed_cb), self, 0);
  update (self);

  return GTK_WIDGET (self);
}
