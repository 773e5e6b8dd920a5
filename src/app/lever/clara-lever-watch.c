/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-lever-watch.h"

/* What follows the program that a widget is in. */
typedef struct
{
  GtkWidget *widget; /* (unowned): owns this */
  ClaraLeverChangedFunc changed;
  ClaraApplication *application; /* (unowned) (nullable): lives longer than any window */
  gulong handler;
} Watch;

static void
lever_changed_cb (Watch *watch)
{
  watch->changed (watch->widget, watch->application);
}

static void
let_go (Watch *watch)
{
  if (watch->application != NULL)
    g_clear_signal_handler (&watch->handler, watch->application);
  watch->application = NULL;
}

static void
watch_free (gpointer data)
{
  let_go (data);
  g_free (data);
}

/* Where the widget is not visible it is never realized; the window tells when it belongs to the program. */
static void
find_application (Watch *watch)
{
  GtkRoot *root = gtk_widget_get_root (watch->widget);
  GtkApplication *application = GTK_IS_WINDOW (root)
                                    ? gtk_window_get_application (GTK_WINDOW (root))
                                    : NULL;

  if (watch->application != NULL || !CLARA_IS_APPLICATION (application))
    return;

  watch->application = CLARA_APPLICATION (application);
  watch->handler = g_signal_connect_swapped (application, "lever-changed",
                                             G_CALLBACK (lever_changed_cb), watch);
  lever_changed_cb (watch);
}

static Watch *
get_watch (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), "clara-lever-watch");
}

static void
application_cb (GtkWidget *widget)
{
  find_application (get_watch (widget));
}

static void
root_cb (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL)
    let_go (get_watch (widget));
  else
    {
      g_signal_connect_object (root, "notify::application", G_CALLBACK (application_cb), widget,
                               G_CONNECT_SWAPPED);
      application_cb (widget);
    }
}

/**
 * clara_lever_watch:
 * @widget: a widget that is in no window yet
 * @changed: shows in it how it stands with Lever
 *
 * Has a widget follow what lies between the workspace and Lever: @changed is called when it comes into a window of the
 * program, and whenever something is another than before, as long as it is there. Main thread only.
 */
void
clara_lever_watch (GtkWidget *widget, ClaraLeverChangedFunc changed)
{
  Watch *watch = g_new0 (Watch, 1);

  watch->widget = widget;
  watch->changed = changed;
  g_object_set_data_full (G_OBJECT (widget), "clara-lever-watch", watch, watch_free);
  g_signal_connect (widget, "notify::root", G_CALLBACK (root_cb), NULL);
}
