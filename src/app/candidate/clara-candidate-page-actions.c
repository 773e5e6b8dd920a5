/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-candidate-page-private.h"

#include "clara-card.h"
#include "clara-compat.h"

#include <glib/gi18n.h>

/* What can be done on the page, by button, by menu and by key. */

/* Where the candidate stands among the neighbours; FALSE where it has left them, and then where it stood. */
static gboolean
find_place (ClaraCandidatePage *self, guint *place)
{
  guint n = self->neighbours != NULL ? g_list_model_get_n_items (self->neighbours) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraCard) card = g_list_model_get_item (self->neighbours, i);

      if (clara_id_equal (&clara_card_get_candidacy (card)->id, &self->candidacy))
        {
          *place = i;
          return TRUE;
        }
    }
  *place = MIN (self->position, n);

  return FALSE;
}

static gboolean
get_neighbour (ClaraCandidatePage *self, guint place, ClaraId *candidacy)
{
  g_autoptr (ClaraCard)
      card = self->neighbours != NULL ? g_list_model_get_item (self->neighbours, place) : NULL;

  if (card != NULL)
    *candidacy = clara_card_get_candidacy (card)->id;

  return card != NULL;
}

static gboolean
find_next (ClaraCandidatePage *self, ClaraId *candidacy)
{
  guint place;
  gboolean inside = find_place (self, &place);

  return get_neighbour (self, inside ? place + 1 : place, candidacy);
}

static gboolean
find_previous (ClaraCandidatePage *self, ClaraId *candidacy)
{
  guint place;

  find_place (self, &place);

  return place > 0 && get_neighbour (self, place - 1, candidacy);
}

static void
next_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  ClaraId next;

  if (find_next (self, &next))
    clara_candidate_page_go_to (self, &next);
}

static void
previous_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  ClaraId previous;

  if (find_previous (self, &previous))
    clara_candidate_page_go_to (self, &previous);
}

/* Where there is nobody left the last one is said to be decided; it can be taken back from there. */
static void
go_on (ClaraCandidatePage *self, const ClaraId *next)
{
  if (next != NULL)
    clara_candidate_page_go_to (self, next);
  else
    {
      clara_candidate_page_hide (self);
      self->finished = TRUE;
      gtk_stack_set_visible_child_name (self->stack, "done");
    }
  clara_candidate_page_update_actions (self);
}

static void
set_status_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  const char *status = g_variant_get_string (parameter, NULL);
  g_autofree char *id = clara_id_to_string (&self->candidacy);
  GVariantBuilder ids;
  ClaraStatus to;
  ClaraId next;
  gboolean has_next;

  if (self->view == NULL || !clara_status_from_string (status, &to))
    return;

  has_next = find_next (self, &next);
  if (to != self->view->card->status)
    {
      g_variant_builder_init (&ids, G_VARIANT_TYPE_STRING_ARRAY);
      g_variant_builder_add (&ids, "s", id);
      gtk_widget_activate_action (widget, "win.move-candidacies", "(ass)", &ids, status);
      g_array_append_val (self->decided, self->candidacy);
    }
  if (self->triage)
    go_on (self, has_next ? &next : NULL);
}

static void
undo_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);

  gtk_widget_activate_action (widget, "win.undo", NULL);
  if (self->decided->len > 0)
    {
      ClaraId last = g_array_index (self->decided, ClaraId, self->decided->len - 1);

      g_array_set_size (self->decided, self->decided->len - 1);
      if (self->triage && !clara_id_equal (&last, &self->candidacy))
        clara_candidate_page_go_to (self, &last);
      else if (self->triage && self->view != NULL)
        {
          self->finished = FALSE;
          gtk_stack_set_visible_child_name (self->stack, "profile");
        }
    }
}

static void
reason_cb (const char *response, const char *text, gpointer user_data)
{
  ClaraCandidatePage *self = user_data;
  g_autofree char *reason = text != NULL ? g_strstrip (g_strdup (text)) : NULL;

  if (g_str_equal (response, "yes") && reason != NULL && *reason != '\0' && self->view != NULL)
    clara_candidate_page_load (self, reason);
}

static void
reveal_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (self->view != NULL && self->reason == NULL && GTK_IS_WINDOW (root))
    clara_compat_ask_text (
        GTK_WINDOW (root), _ ("Show Who It Is?"),
        _ ("Name, contacts and the documents as they are will be shown to you. That you looked, "
           "and why, is kept in the audit, which cannot be changed afterwards."),
        _ ("Reason"), _ ("_Reveal"), TRUE, reason_cb, self, G_OBJECT (self));
}

static void
hide_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);

  clara_candidate_page_hide (self);
  clara_candidate_page_update_actions (self);
}

static void
show_score_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);

  self->uncovered = TRUE;
  clara_candidate_page_update_covered (self);
}

static void
show_quote_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  guint32 kind, start, end;

  g_variant_get (parameter, "(uuu)", &kind, &start, &end);
  if (kind >= CLARA_N_MATERIAL_KINDS)
    return;
  if (self->folded || self->narrow)
    gtk_toggle_button_set_active (self->document_button, TRUE);
  clara_document_view_show_quote (self->document_view, (ClaraMaterialKind) kind, start, end);
}

static void
comment_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);

  gtk_toggle_button_set_active (self->profile_button, TRUE);
  clara_comments_view_focus_entry (self->comments_view);
}

static void
open_in_lever_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  clara_candidate_page_open_in_lever (CLARA_CANDIDATE_PAGE (widget));
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  ClaraId again = self->candidacy;

  clara_candidate_page_go_to (self, &again);
}

/**
 * clara_candidate_page_set_triage:
 * @self: a page
 * @triage: whether a decision goes on to the next candidate
 */
void
clara_candidate_page_set_triage (ClaraCandidatePage *self, gboolean triage)
{
  if (self->triage == triage)
    return;

  self->triage = triage;
  g_object_notify (G_OBJECT (self), "triage");
  clara_candidate_page_update_sides (self);
  clara_candidate_page_update_actions (self);
}

/**
 * clara_candidate_page_install_actions:
 * @widget_class: the class of the page
 */
void
clara_candidate_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "candidate.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "candidate.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "candidate.set-status", "s", set_status_cb);
  gtk_widget_class_install_action (widget_class, "candidate.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "candidate.reveal", NULL, reveal_cb);
  gtk_widget_class_install_action (widget_class, "candidate.hide", NULL, hide_cb);
  gtk_widget_class_install_action (widget_class, "candidate.show-score", NULL, show_score_cb);
  gtk_widget_class_install_action (widget_class, "candidate.show-quote", "(uuu)", show_quote_cb);
  gtk_widget_class_install_action (widget_class, "candidate.comment", NULL, comment_cb);
  gtk_widget_class_install_action (widget_class, "candidate.open-in-lever", NULL, open_in_lever_cb);
  gtk_widget_class_install_action (widget_class, "candidate.retry", NULL, retry_cb);
  gtk_widget_class_install_property_action (widget_class, "candidate.triage", "triage");
}

static void
show_progress (ClaraCandidatePage *self, gboolean inside, guint place)
{
  guint n = self->neighbours != NULL ? g_list_model_get_n_items (self->neighbours) : 0;
  g_autofree char *text = inside ? g_strdup_printf (_ ("%u of %u"), place + 1, n) : NULL;

  clara_triage_bar_set_progress (self->triage_bar, text);
}

static void
show_reveal_button (ClaraCandidatePage *self)
{
  gboolean revealed = self->reason != NULL;

  gtk_button_set_label (GTK_BUTTON (self->reveal_button), revealed ? _ ("Hide") : _ ("Reveal…"));
  gtk_widget_set_tooltip_text (self->reveal_button,
                               revealed ? _ ("Hide Who It Is (R)") : _ ("Show Who It Is (R)"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->reveal_button),
                                  revealed ? "candidate.hide" : "candidate.reveal");
}

/**
 * clara_candidate_page_update_actions:
 * @self: a page
 *
 * Leaves open what can be done for the candidate that is shown, by who is signed in.
 */
void
clara_candidate_page_update_actions (ClaraCandidatePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  ClaraSession *session = self->workspace != NULL ? clara_workspace_get_session (self->workspace)
                                                  : NULL;
  gboolean shown = self->view != NULL;
  gboolean may_move = session != NULL && clara_session_may (session, CLARA_MAY_MOVE);
  gboolean may_reveal = session != NULL && clara_session_may (session, CLARA_MAY_REVEAL);
  guint place;
  gboolean inside = find_place (self, &place);
  ClaraId neighbour;

  if (inside)
    self->position = place;
  gtk_widget_action_set_enabled (widget, "candidate.next", find_next (self, &neighbour));
  gtk_widget_action_set_enabled (widget, "candidate.previous", find_previous (self, &neighbour));
  gtk_widget_action_set_enabled (widget, "candidate.set-status", shown && may_move);
  gtk_widget_action_set_enabled (widget, "candidate.undo", may_move);
  gtk_widget_action_set_enabled (widget, "candidate.triage", may_move);
  gtk_widget_action_set_enabled (widget, "candidate.reveal",
                                 shown && may_reveal && self->reason == NULL);
  gtk_widget_action_set_enabled (widget, "candidate.hide", shown && self->reason != NULL);
  gtk_widget_action_set_enabled (widget, "candidate.comment", shown);
  gtk_widget_action_set_enabled (widget, "candidate.open-in-lever",
                                 may_reveal && clara_candidate_page_is_in_lever (self));
  show_reveal_button (self);
  show_progress (self, inside, place);
}

/* Whether what is typed now is text, or goes to a menu. */
static gboolean
is_writing (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  if (focus == NULL || !gtk_widget_get_mapped (focus))
    return FALSE;
  if (GTK_IS_TEXT_VIEW (focus))
    return gtk_text_view_get_editable (GTK_TEXT_VIEW (focus));

  return GTK_IS_EDITABLE (focus) || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL;
}

static gboolean
do_key (ClaraCandidatePage *self, guint key)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_j, "candidate.next" },          { GDK_KEY_k, "candidate.previous" },
    { GDK_KEY_r, "candidate.reveal" },        { GDK_KEY_s, "candidate.show-score" },
    { GDK_KEY_t, "candidate.triage" },        { GDK_KEY_c, "candidate.comment" },
    { GDK_KEY_l, "candidate.open-in-lever" },
  };
  GtkWidget *widget = GTK_WIDGET (self);
  guint lower = gdk_keyval_to_lower (key);

  if (key >= GDK_KEY_KP_1 && key <= GDK_KEY_KP_4)
    key = GDK_KEY_1 + (key - GDK_KEY_KP_1);
  if (key >= GDK_KEY_1 && key <= GDK_KEY_4)
    return gtk_widget_activate_action (widget, "candidate.set-status", "s",
                                       clara_status_to_string ((ClaraStatus) (key - GDK_KEY_1)));
  if (lower == GDK_KEY_r && self->reason != NULL)
    return gtk_widget_activate_action (widget, "candidate.hide", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (lower == keys[i].key)
      return gtk_widget_activate_action (widget, keys[i].action, NULL);

  return FALSE;
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        ClaraCandidatePage *self)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK);

  if (is_writing (window))
    {
      /* Out of the comment, so that letters are keys again; what was written stays. */
      if (key == GDK_KEY_Escape && GTK_IS_EDITABLE (gtk_root_get_focus (GTK_ROOT (window))))
        {
          gtk_root_set_focus (GTK_ROOT (window), NULL);
          return GDK_EVENT_STOP;
        }
      return GDK_EVENT_PROPAGATE;
    }
  /* In triage what is taken back is shown as well. */
  if (held == GDK_CONTROL_MASK && key == GDK_KEY_z && self->triage)
    return gtk_widget_activate_action (GTK_WIDGET (self), "candidate.undo", NULL);

  return held == 0 && do_key (self, key) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

/**
 * clara_candidate_page_watch_keys:
 * @self: a page that is seen
 *
 * Takes the single keys of its window, wherever the focus is, but where something is written.
 */
void
clara_candidate_page_watch_keys (ClaraCandidatePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->keys != NULL || root == NULL)
    return;

  self->keys = g_object_ref (gtk_event_controller_key_new ());
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (self->keys, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (root), self->keys);
}

/**
 * clara_candidate_page_unwatch_keys:
 * @self: a page
 */
void
clara_candidate_page_unwatch_keys (ClaraCandidatePage *self)
{
  GtkWidget *window = self->keys != NULL ? gtk_event_controller_get_widget (self->keys) : NULL;

  if (window != NULL)
    gtk_widget_remove_controller (window, self->keys);
  g_clear_object (&self->keys);
}
