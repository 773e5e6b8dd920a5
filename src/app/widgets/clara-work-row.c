/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-work-row.h"

#include <glib/gi18n.h>

/**
 * ClaraWorkRow:
 *
 * How far the screening of one job is. Main thread only.
 */
struct _ClaraWorkRow
{
  GtkListBoxRow parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraJobWork *work;        /* (owned) (nullable) */
  GtkLabel *title;
  GtkLabel *state;
  GtkProgressBar *bar;
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
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

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
  gtk_widget_set_margin_top (box, 8);
  gtk_widget_set_margin_bottom (box, 8);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
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
