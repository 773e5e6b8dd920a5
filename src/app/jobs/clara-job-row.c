/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-job-row.h"

#include "clara-funnel.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraJobRow:
 *
 * A job in a list: its title, where it is, what is new, and how its candidates stand, drawn and in numbers. Pressed, it
 * opens the board; its menu tells what else can be done. As wide as there is room. Main thread only.
 */
struct _ClaraJobRow
{
  GtkListBoxRow parent_instance;

  ClaraJobItem *item; /* (owned) (nullable) */
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *news;
  GtkLabel *counts;
  ClaraFunnel *funnel;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (ClaraJobRow, clara_job_row, GTK_TYPE_LIST_BOX_ROW)

static char *
describe_place (const ClaraJob *job)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  guint total = 0;
  g_autofree char *count = NULL;

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    total += job->counts[i];
  count = g_strdup_printf (ngettext ("%u candidate", "%u candidates", total), total);
  if (job->team != NULL && *job->team != '\0')
    g_ptr_array_add (parts, job->team);
  if (job->place != NULL && *job->place != '\0')
    g_ptr_array_add (parts, job->place);
  g_ptr_array_add (parts, count);
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (" · ", (char **) parts->pdata);
}

static char *
describe_counts (const ClaraJob *job)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    g_string_append_printf (text, "%s%s\u00a0%u", i == 0 ? "" : "  ·  ",
                            clara_wording_for_status (i), job->counts[i]);

  return g_string_free (text, FALSE);
}

static gboolean
has_candidates (const ClaraJob *job)
{
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (job->counts[i] > 0)
      return TRUE;

  return FALSE;
}

static void
update (ClaraJobRow *self)
{
  const ClaraJob *job = clara_job_item_get_job (self->item);
  guint n_new = clara_job_item_get_n_new (self->item);
  g_autofree char *subtitle = describe_place (job);
  g_autofree char *counts = describe_counts (job);
  g_autofree char *news = g_strdup_printf (ngettext ("%u new", "%u new", n_new), n_new);
  g_autofree char *words = NULL;
  g_autofree char *menu = g_strdup_printf (_ ("Menu of %s"), job->title);

  gtk_label_set_text (self->title, job->title);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_label_set_text (self->counts, counts);
  gtk_label_set_text (self->news, news);
  gtk_widget_set_visible (GTK_WIDGET (self->news), n_new > 0);
  clara_funnel_set_counts (self->funnel, job->counts);
  /* Where nobody stands there is nothing to draw, and four times none is nothing to read. */
  gtk_widget_set_visible (GTK_WIDGET (self->funnel), has_candidates (job));
  gtk_widget_set_visible (GTK_WIDGET (self->counts), has_candidates (job));
  words = g_strdup_printf ("%s. %s. %s%s%s", job->title, subtitle, n_new > 0 ? news : "",
                           n_new > 0 ? ". " : "", counts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  menu, -1);
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

static GtkLabel *
make_label (GtkWidget *box, const char *style)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (label), style);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (label));

  return label;
}

static GtkWidget *
make_head (ClaraJobRow *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *names = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->title = make_label (names, "heading");
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  self->subtitle = make_label (names, "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->subtitle), "caption");
  gtk_label_set_ellipsize (self->subtitle, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (names, TRUE);
  gtk_box_append (GTK_BOX (head), names);

  self->news = make_label (head, "count");
  gtk_widget_add_css_class (GTK_WIDGET (self->news), "new");
  gtk_widget_set_valign (GTK_WIDGET (self->news), GTK_ALIGN_CENTER);

  self->menu_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->menu_button, "view-more-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self->menu_button), "flat");
  gtk_widget_set_valign (GTK_WIDGET (self->menu_button), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->menu_button), _ ("Job Menu"));
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->menu_button));

  return head;
}

static void
clara_job_row_init (ClaraJobRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  gtk_box_append (GTK_BOX (box), make_head (self));
  self->funnel = CLARA_FUNNEL (clara_funnel_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->funnel));
  self->counts = make_label (box, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->counts), "numeric");
  gtk_label_set_wrap (self->counts, TRUE);
  gtk_widget_add_css_class (box, "job-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

static void
add_item (GMenu *menu, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static void
make_menu (ClaraJobRow *self, const char *id)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) looks = g_menu_new ();
  g_autoptr (GMenu) deeds = g_menu_new ();

  add_item (looks, _ ("_Open"), "app.open-job", id);
  add_item (looks, _ ("_Report"), "win.report-job", id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (looks));
  if (clara_job_item_get_job (self->item)->posting != NULL)
    add_item (deeds, _ ("P_ublish to Lever…"), "win.publish-job", id);
  add_item (deeds, _ ("_Properties…"), "win.job-properties", id);
  add_item (deeds, _ ("_Stop Processing"), "win.stop-job", id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (deeds));
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
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
  make_menu (self, id);
  g_signal_connect_object (item, "changed", G_CALLBACK (changed_cb), self, 0);
  update (self);

  return GTK_WIDGET (self);
}
