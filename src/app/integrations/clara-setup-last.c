/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-setup-window-private.h"

#include "clara-first-sync.h"
#include "clara-json.h"
#include "clara-preferences-private.h"
#include "clara-setup-words.h"
#include "clara-webhooks-group.h"

#include <glib/gi18n.h>

/* How Clara learns of changes, and the end. */

/* How often Lever is read, in seconds, in the order of the list. */
static const int pauses[] = { 60, 300, 900, 3600 };

static int
get_pause (ClaraSetupWindow *self)
{
  const char *value = clara_setup_window_get (self, "poll-seconds");
  gint64 seconds = value == NULL ? 300 : g_ascii_strtoll (value, NULL, 10);

  return (int) CLAMP (seconds, 1, G_MAXINT);
}

static void
pause_cb (AdwComboRow *row, GParamSpec *pspec, ClaraSetupWindow *self)
{
  guint selected = adw_combo_row_get_selected (row);
  g_autofree char *value = NULL;

  if (selected >= G_N_ELEMENTS (pauses))
    return;
  value = g_strdup_printf ("%d", pauses[selected]);
  clara_setup_window_set (self, "poll-seconds", value);
}

static GtkWidget *
make_pause (ClaraSetupWindow *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();
  int pause = get_pause (self);
  guint selected = G_N_ELEMENTS (pauses);

  for (guint i = 0; i < G_N_ELEMENTS (pauses); i++)
    {
      guint minutes = (guint) pauses[i] / 60;
      g_autofree char *name = g_strdup_printf (
          ngettext ("Every Minute", "Every %u Minutes", minutes), minutes);

      gtk_string_list_append (list, name);
      if (pauses[i] == pause)
        selected = i;
    }
  /* Who has set another pause elsewhere sees it here. */
  if (selected == G_N_ELEMENTS (pauses))
    {
      g_autofree char *name = g_strdup_printf (
          ngettext ("Every %d Second", "Every %d Seconds", (gulong) pause), pause);

      gtk_string_list_append (list, name);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Ask Lever"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (pause_cb), self, 0);

  return row;
}

/**
 * clara_setup_make_webhooks:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that says how Clara learns of changes
 */
GtkWidget *
clara_setup_make_webhooks (ClaraSetupWindow *self)
{
  AdwPreferencesPage *page = clara_setup_new_page (
      _ ("How Does Clara Learn of Changes?"),
      _ ("Clara asks Lever what is new. Nothing is lost by asking: what happens in between is "
         "found the next time."));
  AdwPreferencesGroup *group = clara_preferences_add_group (page, NULL, NULL);

  adw_preferences_group_add (group, make_pause (self));
  adw_preferences_page_add (page,
                            ADW_PREFERENCES_GROUP (clara_webhooks_group_new (self->workspace)));

  return GTK_WIDGET (page);
}

static void
synced_cb (ClaraSetupWindow *self, gboolean worked, const char *text)
{
  adw_action_row_set_subtitle (self->end_row, text);
  gtk_stack_set_visible_child_name (self->end_stack, worked ? "done" : "failed");
}

static void sync_cb (ClaraSetupWindow *self);

static void
ended_cb (gboolean worked, const char *text, gpointer data)
{
  ClaraSetupWindow *self = data;

  if (self->end_row != NULL)
    synced_cb (self, worked, text);
}

static void
sync_cb (ClaraSetupWindow *self)
{
  adw_action_row_set_subtitle (self->end_row, _ ("Fetching candidates from Lever…"));
  gtk_stack_set_visible_child_name (self->end_stack, "busy");
  clara_first_sync_start (self->application, ended_cb, G_OBJECT (self));
}

static GtkWidget *
make_end_stack (ClaraSetupWindow *self)
{
  GtkWidget *stack = gtk_stack_new (), *spinner = gtk_spinner_new ();
  GtkWidget *retry = gtk_button_new_with_mnemonic (_ ("_Retry"));

  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_valign (stack, GTK_ALIGN_CENTER);
  g_signal_connect_object (retry, "clicked", G_CALLBACK (sync_cb), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (GTK_STACK (stack), spinner, "busy");
  gtk_stack_add_named (GTK_STACK (stack), gtk_image_new_from_icon_name ("emblem-ok-symbolic"),
                       "done");
  gtk_stack_add_named (GTK_STACK (stack), retry, "failed");

  return stack;
}

static guint
count_processed (ClaraSetupWindow *self)
{
  guint n = 0;

  for (guint i = 0; i < self->lever->postings->len; i++)
    n += ((const ClaraJob *) g_ptr_array_index (self->lever->postings, i))->processed ? 1 : 0;

  return n;
}

/**
 * clara_setup_make_done:
 * @self: a wizard that has read what there is
 *
 * Returns: (transfer floating): the page that says what happens next; the first sync is on its way
 */
GtkWidget *
clara_setup_make_done (ClaraSetupWindow *self)
{
  guint n = count_processed (self);
  g_autofree char *jobs = g_strdup_printf (
      ngettext ("%u job is processed.", "%u jobs are processed.", n), n);
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *group = adw_preferences_group_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "emblem-ok-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Connected and Active"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), jobs);
  self->end_stack = GTK_STACK (make_end_stack (self));
  self->end_row = clara_preferences_add_row (ADW_PREFERENCES_GROUP (group), _ ("First Sync"), "",
                                             NULL);
  adw_action_row_set_subtitle_lines (self->end_row, 0);
  adw_action_row_add_suffix (self->end_row, GTK_WIDGET (self->end_stack));
  clara_preferences_add_row (ADW_PREFERENCES_GROUP (group), _ ("Then They Are Read"),
                             _ ("Cards come to their columns one by one as résumés are screened"),
                             NULL);
  clara_preferences_add_row (ADW_PREFERENCES_GROUP (group), _ ("You Decide"),
                             _ ("Move a card, and its tag and a note follow in Lever"), NULL);
  clara_preferences_add_row (ADW_PREFERENCES_GROUP (group), _ ("Change It at Any Time"),
                             _ ("Jobs, mapping and all else: Preferences › Integrations"), NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 460);
  adw_clamp_set_child (ADW_CLAMP (clamp), group);
  adw_status_page_set_child (ADW_STATUS_PAGE (page), clamp);
  gtk_widget_add_css_class (page, "compact");
  sync_cb (self);
  clara_setup_window_set_next (self, _ ("_Show Jobs"), TRUE);

  return page;
}
