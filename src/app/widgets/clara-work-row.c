/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-work-row.h"

#include "clara-compat.h"
#include "clara-window.h"
#include "clara-workspace-screening.h"

#include <glib/gi18n.h>

/**
 * ClaraWorkRow:
 *
 * How far the screening of one job is, and the buttons that let it wait, go on, or end. Main thread only.
 */
struct _ClaraWorkRow
{
  GtkListBoxRow parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobWork *work;        /* (owned) (nullable) */
  GtkLabel *title;
  GtkLabel *state;
  GtkProgressBar *bar;
  GtkWidget *pause;
  GtkWidget *cancel;
};

G_DEFINE_FINAL_TYPE (ClaraWorkRow, clara_work_row, GTK_TYPE_LIST_BOX_ROW)

static char *
describe (const ClaraWorkCounts *counts)
{
  guint open = counts->ready + counts->claimed;

  if (counts->paused > 0)
    return g_strdup_printf (
        ngettext ("%u candidate paused", "%u candidates paused", counts->paused), counts->paused);
  if (open > 0)
    return g_strdup_printf (ngettext ("%u candidate to read", "%u candidates to read", open), open);

  return g_strdup_printf (ngettext ("%u candidate could not be screened",
                                    "%u candidates could not be screened", counts->failed),
                          counts->failed);
}

/* A button without words is called by what it does, and to which job. */
static void
name_button (GtkWidget *button, const char *icon, const char *tooltip, const char *words)
{
  gtk_button_set_icon_name (GTK_BUTTON (button), icon);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

static void
update_buttons (ClaraWorkRow *self, const ClaraWorkCounts *counts)
{
  const char *title = clara_job_work_get_title (self->work);
  gboolean may = clara_session_may (clara_workspace_get_session (self->workspace),
                                    CLARA_MAY_IMPORT);
  gboolean paused = counts->paused > 0;
  gboolean open = paused || counts->ready + counts->claimed > 0;
  g_autofree char *pause = g_strdup_printf (
      paused ? _ ("Resume the screening for %s") : _ ("Pause the screening for %s"), title);
  g_autofree char *cancel = g_strdup_printf (_ ("Cancel the screening for %s"), title);

  name_button (self->pause,
               paused ? "media-playback-start-symbolic" : "media-playback-pause-symbolic",
               paused ? _ ("Resume") : _ ("Pause"), pause);
  name_button (self->cancel, "process-stop-symbolic", _ ("Cancel"), cancel);
  gtk_widget_set_visible (self->pause, may && open);
  gtk_widget_set_visible (self->cancel, may && open);
}

static void
update (ClaraWorkRow *self)
{
  const ClaraWorkCounts *counts = clara_job_work_get_counts (self->work);
  g_autofree char *state = describe (counts);
  g_autofree char *words = g_strdup_printf ("%s: %s", clara_job_work_get_title (self->work), state);

  gtk_label_set_text (self->title, clara_job_work_get_title (self->work));
  gtk_label_set_text (self->state, state);
  gtk_progress_bar_set_fraction (self->bar, CLAMP (clara_job_work_get_share (self->work), 0, 1));
  gtk_widget_set_visible (GTK_WIDGET (self->bar), counts->ready + counts->claimed > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  update_buttons (self, counts);
}

static void
changed_work_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWorkRow) self = user_data;
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!clara_workspace_change_work_finish (CLARA_WORKSPACE (source), result, &error) &&
      root != NULL)
    clara_window_tell_error (CLARA_WINDOW (root), _ ("The screening goes on as before"), error);
}

static void
pause_cb (GtkButton *button, ClaraWorkRow *self)
{
  gboolean paused = clara_job_work_get_counts (self->work)->paused > 0;

  clara_workspace_pause_job_async (self->workspace, clara_job_work_get_job (self->work), !paused,
                                   NULL, changed_work_cb, g_object_ref (self));
}

static void
answered_cb (const char *response, const char *text, gpointer user_data)
{
  ClaraWorkRow *self = user_data;

  if (g_str_equal (response, "yes"))
    clara_workspace_cancel_job_async (self->workspace, clara_job_work_get_job (self->work), NULL,
                                      changed_work_cb, g_object_ref (self));
}

static void
cancel_cb (GtkButton *button, ClaraWorkRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *heading = g_strdup_printf (_ ("Cancel the Screening for %s?"),
                                              clara_job_work_get_title (self->work));

  clara_compat_ask (GTK_WINDOW (root), heading,
                    _ ("Who was not read stays in To Review, without a score."),
                    _ ("_Stop Screening"), TRUE, answered_cb, self, G_OBJECT (self));
}

static void
changed_cb (ClaraJobWork *work, ClaraWorkRow *self)
{
  update (self);
}

static void
clara_work_row_dispose (GObject *object)
{
  ClaraWorkRow *self = CLARA_WORK_ROW (object);

  g_clear_object (&self->work);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_work_row_parent_class)->dispose (object);
}

static void
clara_work_row_class_init (ClaraWorkRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_work_row_dispose;
}

static void
clara_work_row_init (ClaraWorkRow *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->pause = gtk_button_new ();
  self->cancel = gtk_button_new ();
  g_signal_connect_object (self->pause, "clicked", G_CALLBACK (pause_cb), self, 0);
  g_signal_connect_object (self->cancel, "clicked", G_CALLBACK (cancel_cb), self, 0);
  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->state = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->state, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->state), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->state), "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->state));
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (row), box);
  for (int i = 0; i < 2; i++)
    {
      GtkWidget *button = i == 0 ? self->pause : self->cancel;

      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "circular");
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (row), button);
    }
  gtk_widget_set_margin_top (row, 8);
  gtk_widget_set_margin_bottom (row, 8);
  gtk_widget_set_margin_start (row, 12);
  gtk_widget_set_margin_end (row, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), row);
}

/**
 * clara_work_row_new:
 * @workspace: a workspace
 * @work: the work on one of its jobs
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
clara_work_row_new (ClaraWorkspace *workspace, ClaraJobWork *work)
{
  ClaraWorkRow *self = g_object_new (CLARA_TYPE_WORK_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->work = g_object_ref (work);
  g_signal_connect_object (work, "changed", G_CALLBACK (changed_cb), self, 0);
  update (self);

  return GTK_WIDGET (self);
}
