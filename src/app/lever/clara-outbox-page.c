/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-outbox-page.h"

#include "clara-answer-row.h"
#include "clara-compat.h"
#include "clara-lever-bar.h"
#include "clara-outbox-model.h"
#include "clara-outbox-words.h"
#include "clara-window.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

#define ITEM_KEY "clara-item"

/**
 * ClaraOutboxPage:
 *
 * What still has to reach Lever: what needs a person, what is not certain, and what waits its turn, per candidate and
 * in words. Kept as the workspace is. Main thread only.
 */
struct _ClaraOutboxPage
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraOutboxModel *model;   /* (owned) (nullable) */
  GtkStack *stack;
  AdwStatusPage *failed_page;
  GtkWidget *retry_all;
  GtkWidget *groups[3];
  GtkListBox *lists[3];
  GtkFilterListModel *filters[3]; /* (owned) */
};

enum
{
  NEEDS_YOU,
  NOT_CERTAIN,
  WAITING,
  N_GROUPS,
};

G_DEFINE_FINAL_TYPE (ClaraOutboxPage, clara_outbox_page, ADW_TYPE_BIN)

static guint
get_group (ClaraOutboxState state)
{
  return state == CLARA_OUTBOX_NEEDS_YOU ? NEEDS_YOU
         : state == CLARA_OUTBOX_UNKNOWN ? NOT_CERTAIN
                                         : WAITING;
}

static gboolean
filter_cb (gpointer item, gpointer user_data)
{
  return get_group (clara_outbox_item_get_row (item)->state) == GPOINTER_TO_UINT (user_data);
}

static void
settled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraOutboxPage) self = user_data;
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!clara_workspace_settle_effects_finish (CLARA_WORKSPACE (source), result, NULL, &error) &&
      CLARA_IS_WINDOW (root))
    clara_window_tell_error (CLARA_WINDOW (root), _ ("It stays as it is"), error);
}

static void
settle (ClaraOutboxPage *self, const ClaraId *effect, ClaraOutboxState to)
{
  if (self->workspace != NULL)
    clara_workspace_settle_effects_async (self->workspace, effect, to, NULL, settled_cb,
                                          g_object_ref (self));
}

static const ClaraId *
get_effect (GtkButton *button)
{
  return &clara_outbox_item_get_row (g_object_get_data (G_OBJECT (button), ITEM_KEY))->op_id;
}

static void
retry_one_cb (GtkButton *button, ClaraOutboxPage *self)
{
  settle (self, get_effect (button), CLARA_OUTBOX_PENDING);
}

static void
leave_one_cb (GtkButton *button, ClaraOutboxPage *self)
{
  settle (self, get_effect (button), CLARA_OUTBOX_GONE);
}

static void
retry_all_cb (GtkButton *button, ClaraOutboxPage *self)
{
  settle (self, NULL, CLARA_OUTBOX_PENDING);
}

static void
add_answer (ClaraOutboxPage *self,
            ClaraOutboxItem *item,
            GtkWidget *row,
            const char *label,
            const char *owner,
            GCallback callback)
{
  GtkWidget *button = clara_answer_row_add (row, label, owner);

  g_object_set_data_full (G_OBJECT (button), ITEM_KEY, g_object_ref (item), g_object_unref);
  g_signal_connect_object (button, "clicked", callback, self, 0);
}

static GtkWidget *
make_plain_row (const char *title, const char *text)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *words = g_strdup_printf ("%s. %s", title, text);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  ClaraOutboxPage *self = user_data;
  const ClaraOutboxRow *effect = clara_outbox_item_get_row (item);
  const ClaraCandidacy *card = clara_outbox_item_get_card (item);
  gboolean yours = effect->state == CLARA_OUTBOX_NEEDS_YOU;
  g_autofree char *owner = clara_outbox_name_owner (item);
  g_autofree char *name = clara_outbox_name_effect (effect);
  g_autofree char *state = clara_outbox_describe_state (effect);
  g_autofree char *text = g_strdup_printf ("%s\n%s", name, state);
  GtkWidget *row = yours ? clara_answer_row_new (owner, text) : make_plain_row (owner, text);

  if (yours)
    {
      add_answer (self, item, row, _ ("Don’t Send"), owner, G_CALLBACK (leave_one_cb));
      add_answer (self, item, row, _ ("Retry"), owner, G_CALLBACK (retry_one_cb));
    }
  if (card != NULL)
    {
      g_autofree char *id = clara_id_to_string (&card->id);

      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-candidacy");
    }

  return row;
}

static void
update (ClaraOutboxPage *self)
{
  guint n = 0;

  for (guint i = 0; i < N_GROUPS; i++)
    {
      guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->filters[i]));

      gtk_widget_set_visible (self->groups[i], n_rows > 0);
      n += n_rows;
    }
  gtk_widget_set_visible (self->retry_all,
                          self->model != NULL &&
                              clara_outbox_model_count (self->model, CLARA_OUTBOX_NEEDS_YOU) > 1);
  gtk_stack_set_visible_child_name (
      self->stack, n > 0                                                               ? "list"
                   : self->model != NULL && clara_outbox_model_is_loaded (self->model) ? "empty"
                                                                                       : "loading");
}

static void
failed_cb (ClaraOutboxModel *model, const GError *error, ClaraOutboxPage *self)
{
  adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
reload_cb (GtkButton *button, ClaraOutboxPage *self)
{
  if (self->model != NULL)
    clara_outbox_model_reload (self->model);
}

static void
clara_outbox_page_dispose (GObject *object)
{
  ClaraOutboxPage *self = CLARA_OUTBOX_PAGE (object);

  for (guint i = 0; i < N_GROUPS; i++)
    {
      if (self->lists[i] != NULL)
        gtk_list_box_bind_model (self->lists[i], NULL, NULL, NULL, NULL);
      self->lists[i] = NULL;
      g_clear_object (&self->filters[i]);
    }
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_outbox_page_parent_class)->dispose (object);
}

static void
clara_outbox_page_class_init (ClaraOutboxPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_outbox_page_dispose;
}

static GtkWidget *
make_group (ClaraOutboxPage *self, guint i)
{
  static const struct
  {
    const char *title;
    const char *description;
  } words[N_GROUPS] = {
    [NEEDS_YOU] = { N_ ("Needs You"), N_ ("Lever did not take these. Nothing is tried again before "
                                          "you say so.") },
    [NOT_CERTAIN] = { N_ ("Not Certain Yet"),
                      N_ ("Lever did not say whether these arrived. Clara looks before it sends "
                          "again, so that nothing is there twice.") },
    [WAITING] = { N_ ("Waiting"), N_ ("These are sent by themselves, the oldest first.") },
  };
  GtkWidget *group = adw_preferences_group_new ();
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, GUINT_TO_POINTER (i), NULL));

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ (words[i].title));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _ (words[i].description));
  self->lists[i] = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->lists[i], GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->lists[i]), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lists[i]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (words[i].title), -1);
  self->filters[i] = gtk_filter_list_model_new (NULL, filter);
  gtk_list_box_bind_model (self->lists[i], G_LIST_MODEL (self->filters[i]), make_row_cb, self,
                           NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->lists[i]));
  self->groups[i] = group;

  return group;
}

static GtkWidget *
make_list (ClaraOutboxPage *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  for (guint i = 0; i < N_GROUPS; i++)
    gtk_box_append (GTK_BOX (box), make_group (self, i));
  gtk_widget_set_margin_top (box, 24);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);

  return scrolled;
}

static GtkWidget *
make_status (const char *icon, const char *title, const char *description)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), icon);
  adw_status_page_set_title (ADW_STATUS_PAGE (page), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (page), description);

  return page;
}

static GtkWidget *
make_header (ClaraOutboxPage *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *back = gtk_button_new_from_icon_name ("go-previous-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (back), "win.back");
  gtk_widget_set_tooltip_text (back, _ ("Back"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (back), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Back"),
                                  -1);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), back);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (_ ("Waiting for Lever"), NULL));
  self->retry_all = gtk_button_new_with_mnemonic (_ ("_Retry All"));
  g_signal_connect_object (self->retry_all, "clicked", G_CALLBACK (retry_all_cb), self, 0);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->retry_all);

  return header;
}

static void
clara_outbox_page_init (ClaraOutboxPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *spinner = gtk_spinner_new ();
  GtkWidget *reload = gtk_button_new_with_mnemonic (_ ("_Retry"));

  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), g_object_new (CLARA_TYPE_LEVER_BAR, NULL));
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_spinner_start (GTK_SPINNER (spinner));
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (spinner, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_stack_add_named (self->stack, spinner, "loading");
  gtk_stack_add_named (self->stack,
                       make_status ("emblem-ok-symbolic", _ ("Lever Has Everything"),
                                    _ ("Notes and tags that still have to reach Lever are listed "
                                       "here.")),
                       "empty");
  self->failed_page = ADW_STATUS_PAGE (
      make_status ("dialog-warning-symbolic", _ ("What Waits for Lever Cannot Be Shown"), NULL));
  gtk_widget_set_halign (reload, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (reload, "pill");
  g_signal_connect_object (reload, "clicked", G_CALLBACK (reload_cb), self, 0);
  adw_status_page_set_child (self->failed_page, reload);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->failed_page), "failed");
  gtk_stack_add_named (self->stack, make_list (self), "list");
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
  clara_compat_name_buttons (box);
  update (self);
}

/**
 * clara_outbox_page_set_workspace:
 * @self: a page
 * @workspace: a workspace
 */
void
clara_outbox_page_set_workspace (ClaraOutboxPage *self, ClaraWorkspace *workspace)
{
  g_return_if_fail (CLARA_IS_OUTBOX_PAGE (self));

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->workspace, workspace);
  g_clear_object (&self->model);
  self->model = clara_outbox_model_new (workspace);
  for (guint i = 0; i < N_GROUPS; i++)
    gtk_filter_list_model_set_model (self->filters[i], G_LIST_MODEL (self->model));
  g_signal_connect_swapped (self->model, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (self->model, "loaded", G_CALLBACK (update), self);
  g_signal_connect (self->model, "failed", G_CALLBACK (failed_cb), self);
  update (self);
}
