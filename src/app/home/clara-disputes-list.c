/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-disputes-list.h"

#include "clara-answer-row.h"
#include "clara-disputes-model.h"
#include "clara-window.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

#define DISPUTE_KEY "clara-dispute"

/**
 * ClaraDisputesList:
 *
 * The candidates about whom person, Lever and score do not agree, by their labels, each with two answers: it stays, or it
 * goes where the other says. Kept as the workspace is. Main thread only.
 */
struct _ClaraDisputesList
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraDisputesModel *model; /* (owned) (nullable) */
  GtkListBox *list;
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (ClaraDisputesList, clara_disputes_list, ADW_TYPE_BIN)

static void
settled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraDisputesList) self = user_data;
  g_autoptr (GError) error = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean settled = clara_workspace_settle_dispute_finish (CLARA_WORKSPACE (source), result,
                                                            &error);

  if (!CLARA_IS_WINDOW (root))
    return;
  if (settled)
    clara_window_offer_undo (CLARA_WINDOW (root), _ ("Settled"));
  else
    clara_window_tell_error (CLARA_WINDOW (root), _ ("It stays as it is"), error);
}

static void
settle (ClaraDisputesList *self, GtkButton *button, gboolean keep)
{
  if (self->workspace != NULL)
    clara_workspace_settle_dispute_async (self->workspace,
                                          g_object_get_data (G_OBJECT (button), DISPUTE_KEY), keep,
                                          NULL, settled_cb, g_object_ref (self));
}

static void
keep_cb (GtkButton *button, ClaraDisputesList *self)
{
  settle (self, button, TRUE);
}

static void
take_cb (GtkButton *button, ClaraDisputesList *self)
{
  settle (self, button, FALSE);
}

static char *
describe (ClaraDispute *dispute)
{
  const ClaraCandidacy *card = clara_dispute_get_card (dispute);
  const char *now = clara_wording_for_status (card->status);
  const char *other = clara_wording_for_status (clara_dispute_get_other (dispute));
  const char *place = clara_dispute_get_place (dispute);

  if (clara_dispute_is_about_mapping (dispute) && place != NULL)
    return g_strdup_printf (_ ("A person said %s. Lever moved it to %s; the mapping says %s."),
                            other, place, now);
  if (clara_dispute_is_about_mapping (dispute))
    return g_strdup_printf (_ ("A person said %s. Lever moved it; the mapping says %s."), other,
                            now);
  if (card->placed_by == CLARA_PLACED_BY_LEVER)
    return g_strdup_printf (_ ("The mapping from Lever says %s. The score, %.0f, says %s."), now,
                            card->score, other);

  return g_strdup_printf (_ ("A person said %s. The score, %.0f, now says %s."), now, card->score,
                          other);
}

static void
add_answer (ClaraDisputesList *self,
            ClaraDispute *dispute,
            GtkWidget *row,
            const char *label,
            const char *owner,
            GCallback callback)
{
  GtkWidget *button = clara_answer_row_add (row, label, owner);

  g_object_set_data_full (G_OBJECT (button), DISPUTE_KEY, g_object_ref (dispute), g_object_unref);
  g_signal_connect_object (button, "clicked", callback, self, 0);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  ClaraDisputesList *self = user_data;
  const ClaraCandidacy *card = clara_dispute_get_card (item);
  g_autofree char *owner = clara_wording_for_label (card);
  g_autofree char *title = g_strdup_printf ("%s · %s", owner, clara_dispute_get_job_title (item));
  g_autofree char *text = describe (item);
  g_autofree char *id = clara_id_to_string (&card->id);
  g_autofree char *keep = g_strdup_printf (_ ("Keep in %s"),
                                           clara_wording_for_status (card->status));
  g_autofree char *take = g_strdup_printf (
      _ ("Move to %s"), clara_wording_for_status (clara_dispute_get_other (item)));
  GtkWidget *row = clara_answer_row_new (title, text);

  add_answer (self, item, row, keep, owner, G_CALLBACK (keep_cb));
  add_answer (self, item, row, take, owner, G_CALLBACK (take_cb));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-candidacy");

  return row;
}

static void
update (ClaraDisputesList *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->nothing, !any && clara_disputes_model_is_loaded (self->model));
}

/* Without it a member can still work. */
static void
failed_cb (ClaraDisputesModel *model, const GError *error, ClaraDisputesList *self)
{
  g_warning ("cannot read what is to be settled: %s", error->message);
}

static void
clara_disputes_list_dispose (GObject *object)
{
  ClaraDisputesList *self = CLARA_DISPUTES_LIST (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_disputes_list_parent_class)->dispose (object);
}

static void
clara_disputes_list_class_init (ClaraDisputesListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_disputes_list_dispose;
}

static void
clara_disputes_list_init (ClaraDisputesList *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Not Agreed"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _ ("Where person, Lever and score say different things. A person decides."));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Not Agreed"), -1);
  self->nothing = gtk_label_new (_ ("Nothing to settle: person, Lever and score agree."));
  gtk_label_set_xalign (GTK_LABEL (self->nothing), 0);
  gtk_label_set_wrap (GTK_LABEL (self->nothing), TRUE);
  gtk_widget_add_css_class (self->nothing, "card");
  gtk_widget_add_css_class (self->nothing, "nothing");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->list));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->nothing);
  adw_bin_set_child (ADW_BIN (self), group);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * clara_disputes_list_set_workspace:
 * @self: a list
 * @workspace: a workspace
 *
 * Who may not move cards is not shown it.
 */
void
clara_disputes_list_set_workspace (ClaraDisputesList *self, ClaraWorkspace *workspace)
{
  g_return_if_fail (CLARA_IS_DISPUTES_LIST (self));

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->workspace, workspace);
  g_clear_object (&self->model);
  self->model = clara_disputes_model_new (workspace);
  g_signal_connect_swapped (self->model, "items-changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (self->model, "loaded", G_CALLBACK (update), self);
  g_signal_connect (self->model, "failed", G_CALLBACK (failed_cb), self);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->model), make_row_cb, self, NULL);
  gtk_widget_set_visible (
      GTK_WIDGET (self),
      clara_session_may (clara_workspace_get_session (workspace), CLARA_MAY_MOVE));
  update (self);
}
