/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-history-view.h"

#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraHistoryView:
 *
 * Where a candidate stood, the newest first: who moved it, when and why. Main thread only.
 */
struct _ClaraHistoryView
{
  AdwBin parent_instance;

  GtkWidget *group;
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (ClaraHistoryView, clara_history_view, ADW_TYPE_BIN)

static void
clara_history_view_class_init (ClaraHistoryViewClass *klass)
{
}

static void
clara_history_view_init (ClaraHistoryView *self)
{
  self->group = adw_preferences_group_new ();
  self->list = gtk_list_box_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _ ("History"));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("History"), -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), self->list);
  adw_bin_set_child (ADW_BIN (self), self->group);
}

static const char *
get_mover (const ClaraCandidateView *candidate, const ClaraPlacement *move)
{
  const char *member = clara_candidate_view_get_member (candidate, &move->member);

  if (move->placed_by == CLARA_PLACED_BY_LEVER)
    return _ ("Lever");
  if (move->placed_by == CLARA_PLACED_BY_AUTOMATIC && move->undo_of == 0)
    return _ ("the score");

  return member != NULL ? member : _ ("a former member");
}

/* What takes a taking back back gives the move again. */
static const char *
get_undo_words (const ClaraCandidateView *candidate, const ClaraPlacement *move)
{
  if (move->undo_of == 0)
    return NULL;
  for (guint i = 0; i < candidate->history->len; i++)
    {
      const ClaraPlacement *other = g_ptr_array_index (candidate->history, i);

      if (other->seq == move->undo_of && other->undo_of > 0)
        return _ ("done again");
    }

  return _ ("taken back");
}

static GtkWidget *
make_row (const ClaraCandidateView *candidate, const ClaraPlacement *move)
{
  GtkWidget *row = adw_action_row_new ();
  const char *undone = get_undo_words (candidate, move);
  g_autofree char *time = clara_wording_for_time (move->at);
  g_autofree char *title = move->from == move->to
                               ? g_strdup_printf (_ ("Kept in %s"),
                                                  clara_wording_for_status (move->to))
                               : g_strdup_printf (_ ("%s → %s"),
                                                  clara_wording_for_status (move->from),
                                                  clara_wording_for_status (move->to));
  g_autofree char *by = g_strdup_printf (_ ("by %s"), get_mover (candidate, move));
  g_autoptr (GString) subtitle = g_string_new (NULL);
  g_autofree char *escaped = NULL;

  g_string_append_printf (subtitle, "%s · %s", time, by);
  if (undone != NULL)
    g_string_append_printf (subtitle, " · %s", undone);
  if (move->reason != NULL)
    g_string_append_printf (subtitle, _ ("\n“%s”"), move->reason);
  escaped = g_markup_escape_text (subtitle->str, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);

  return row;
}

/**
 * clara_history_view_set_candidate:
 * @self: a view
 * @candidate: whose history is shown
 */
void
clara_history_view_set_candidate (ClaraHistoryView *self, ClaraCandidateView *candidate)
{
  GtkWidget *child;

  g_return_if_fail (CLARA_IS_HISTORY_VIEW (self));

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  for (guint i = candidate->history->len; i > 0; i--)
    gtk_list_box_append (GTK_LIST_BOX (self->list),
                         make_row (candidate, g_ptr_array_index (candidate->history, i - 1)));
  gtk_widget_set_visible (GTK_WIDGET (self), candidate->history->len > 0);
}
