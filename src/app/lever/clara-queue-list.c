/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-queue-list.h"

#include "clara-lever-watch.h"
#include "clara-weather.h"

#include <glib/gi18n.h>

/**
 * ClaraQueueList:
 *
 * One row on the first page: what Lever does not have yet, and the way to it. There only where something needs a person,
 * or waits for more than its turn. Follows the program it is in. Main thread only.
 */
struct _ClaraQueueList
{
  AdwBin parent_instance;

  AdwActionRow *row;
};

G_DEFINE_FINAL_TYPE (ClaraQueueList, clara_queue_list, ADW_TYPE_BIN)

static void
changed_cb (GtkWidget *widget, ClaraApplication *application)
{
  ClaraQueueList *self = CLARA_QUEUE_LIST (widget);
  const ClaraLeverServiceStatus *status = clara_application_get_lever (application);
  g_auto (ClaraWeather) weather = { 0 };
  g_autofree char *queue = NULL;
  gboolean shown = FALSE;

  if (status != NULL)
    {
      clara_weather_init (&weather, status);
      shown = status->n_needs_you > 0 ||
              (status->n_waiting > 0 && (weather.lasting || status->since > 0));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), shown);
  if (!shown)
    return;

  queue = clara_weather_describe_queue (status);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), queue);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_PROPERTY_LABEL, queue,
                                  -1);
}

static void
clara_queue_list_class_init (ClaraQueueListClass *klass)
{
}

static void
clara_queue_list_init (ClaraQueueList *self)
{
  GtkWidget *list = gtk_list_box_new ();

  self->row = ADW_ACTION_ROW (adw_action_row_new ());
  adw_action_row_set_subtitle (self->row, _ ("See what it is, and why it waits"));
  adw_action_row_add_prefix (self->row, gtk_image_new_from_icon_name ("mail-send-symbolic"));
  adw_action_row_add_suffix (self->row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->row), "win.outbox");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->row));
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Waiting for Lever"), -1);
  adw_bin_set_child (ADW_BIN (self), list);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  clara_lever_watch (GTK_WIDGET (self), changed_cb);
}
