/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-candidate-page-private.h"

#include "clara-compat.h"

/* Below this width, in logical pixels, one side is shown at a time. */
#define FOLDED_WIDTH 900

/**
 * ClaraCandidatePage:
 *
 * A candidate: score, evidence, what was read, what was said; beside it the documents. Blind until somebody gives a
 * reason, and blind again as soon as another candidate is shown. Follows what changes, here or elsewhere. Main thread
 * only.
 */
enum
{
  PROP_0,
  PROP_TRIAGE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ClaraCandidatePage, clara_candidate_page, ADW_TYPE_BIN)

/**
 * clara_candidate_page_update_covered:
 * @self: a page
 *
 * Covers the score where the evidence comes first, until it is asked for.
 */
void
clara_candidate_page_update_covered (ClaraCandidatePage *self)
{
  gboolean covered = self->settings != NULL && !self->uncovered &&
                     g_settings_get_boolean (self->settings, "evidence-first");

  clara_score_view_set_covered (self->score_view, covered);
  clara_match_list_set_covered (self->match_list, covered);
}

/**
 * clara_candidate_page_update_sides:
 * @self: a page
 *
 * Shows both sides, or the one that was chosen where there is room for one, and puts away what has no room above.
 */
void
clara_candidate_page_update_sides (ClaraCandidatePage *self)
{
  gboolean folded = self->folded || self->narrow;
  gboolean document = gtk_toggle_button_get_active (self->document_button);

  gtk_widget_set_visible (self->sides_box, folded);
  gtk_widget_set_visible (GTK_WIDGET (self->profile_side), !folded || !document);
  gtk_widget_set_visible (GTK_WIDGET (self->document_view), !folded || document);
  gtk_widget_set_visible (self->neighbours_box, !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->status_button), !self->narrow);
  gtk_widget_set_visible (self->reveal_button, !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->triage_bar), self->narrow || self->triage);
  clara_triage_bar_set_narrow (self->triage_bar, self->folded);
}

static gboolean
narrow_cb (gpointer user_data)
{
  ClaraCandidatePage *self = user_data;

  self->narrow_source = 0;
  clara_candidate_page_update_sides (self);
  /* As wide as each other, until somebody draws the line elsewhere. */
  if (!self->folded && !self->parted)
    {
      self->parted = TRUE;
      gtk_paned_set_position (self->paned, gtk_widget_get_width (GTK_WIDGET (self)) / 2);
    }

  return G_SOURCE_REMOVE;
}

static void
clara_candidate_page_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  int least = -1;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (child, orientation, MAX (for_size, least), minimum, natural, NULL, NULL);
  /* Both sides beside each other ask for more than a narrow window has; there is one side, then. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, 360);
  *minimum_baseline = *natural_baseline = -1;
}

/* What a width asks for is changed after the layout, for the layout itself must not change what it lays out. */
static void
clara_candidate_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  gboolean folded = width < FOLDED_WIDTH;
  int least;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_allocate (child, MAX (width, least), height, baseline, NULL);
  if (folded != self->folded || (!folded && !self->parted))
    {
      self->folded = folded;
      if (self->narrow_source == 0)
        self->narrow_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 20, narrow_cb, self, NULL);
    }
}

static void
clara_candidate_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (clara_candidate_page_parent_class)->map (widget);
  clara_candidate_page_watch_keys (CLARA_CANDIDATE_PAGE (widget));
}

/* Who leaves the page has seen enough: the next look gives its reason again. */
static void
clara_candidate_page_unmap (GtkWidget *widget)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (widget);

  clara_candidate_page_unwatch_keys (self);
  if (self->reason != NULL)
    {
      clara_candidate_page_hide (self);
      clara_candidate_page_update_actions (self);
    }
  GTK_WIDGET_CLASS (clara_candidate_page_parent_class)->unmap (widget);
}

static void
clara_candidate_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TRIAGE)
    g_value_set_boolean (value, CLARA_CANDIDATE_PAGE (object)->triage);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
clara_candidate_page_set_property (GObject *object,
                                   guint id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  if (id == PROP_TRIAGE)
    clara_candidate_page_set_triage (CLARA_CANDIDATE_PAGE (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
changes_cb (ClaraNews *news, GArray *changes, ClaraCandidatePage *self)
{
  clara_candidate_page_take_changes (self, changes);
}

static void
forget_workspace (ClaraCandidatePage *self)
{
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (clara_workspace_get_news (self->workspace), self);
  g_clear_object (&self->workspace);
}

static void
forget_neighbours (ClaraCandidatePage *self)
{
  if (self->neighbours != NULL)
    g_signal_handlers_disconnect_by_data (self->neighbours, self);
  g_clear_object (&self->neighbours);
}

static void
clara_candidate_page_dispose (GObject *object)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->reload_source, g_source_remove);
  g_clear_handle_id (&self->narrow_source, g_source_remove);
  clara_candidate_page_unwatch_keys (self);
  forget_neighbours (self);
  forget_workspace (self);
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_CANDIDATE_PAGE);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->view, clara_candidate_view_unref);

  G_OBJECT_CLASS (clara_candidate_page_parent_class)->dispose (object);
}

static void
clara_candidate_page_finalize (GObject *object)
{
  ClaraCandidatePage *self = CLARA_CANDIDATE_PAGE (object);

  g_object_unref (self->cancellable);
  g_array_unref (self->decided);
  g_free (self->reason);
  g_free (self->name);

  G_OBJECT_CLASS (clara_candidate_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  g_type_ensure (CLARA_TYPE_COMMENTS_VIEW);
  g_type_ensure (CLARA_TYPE_DOCUMENT_VIEW);
  g_type_ensure (CLARA_TYPE_FINDINGS_VIEW);
  g_type_ensure (CLARA_TYPE_HISTORY_VIEW);
  g_type_ensure (CLARA_TYPE_IDENTITY_VIEW);
  g_type_ensure (CLARA_TYPE_MATCH_LIST);
  g_type_ensure (CLARA_TYPE_PROFILE_VIEW);
  g_type_ensure (CLARA_TYPE_SCORE_VIEW);
  g_type_ensure (CLARA_TYPE_TRIAGE_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/clara/Clara/candidate/clara-candidate-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, title);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, neighbours_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, status_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, reveal_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, sides_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, profile_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, document_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, spinner);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, paned);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, profile_side);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, identity_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, findings_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, score_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, summary_group);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, match_list);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, profile_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, comments_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, history_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, document_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraCandidatePage, triage_bar);
}

static void
clara_candidate_page_class_init (ClaraCandidatePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = clara_candidate_page_dispose;
  object_class->finalize = clara_candidate_page_finalize;
  object_class->get_property = clara_candidate_page_get_property;
  object_class->set_property = clara_candidate_page_set_property;
  widget_class->measure = clara_candidate_page_measure;
  widget_class->size_allocate = clara_candidate_page_size_allocate;
  widget_class->map = clara_candidate_page_map;
  widget_class->unmap = clara_candidate_page_unmap;

  /**
   * ClaraCandidatePage:triage:
   *
   * Whether a decision goes on to the next candidate.
   */
  properties[PROP_TRIAGE] = g_param_spec_boolean ("triage", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_children (widget_class);
  clara_candidate_page_install_actions (widget_class);
}

static void
clara_candidate_page_init (ClaraCandidatePage *self)
{
  self->cancellable = g_cancellable_new ();
  self->decided = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  gtk_widget_init_template (GTK_WIDGET (self));
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  /* It lays out its child itself, to see its own width. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (self->document_button, "toggled",
                           G_CALLBACK (clara_candidate_page_update_sides), self, G_CONNECT_SWAPPED);
  clara_candidate_page_update_actions (self);
}

/**
 * clara_candidate_page_set_settings:
 * @self: a page
 * @settings: personal taste
 */
void
clara_candidate_page_set_settings (ClaraCandidatePage *self, GSettings *settings)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GAction) action = NULL;

  g_return_if_fail (CLARA_IS_CANDIDATE_PAGE (self));

  g_set_object (&self->settings, settings);
  action = g_settings_create_action (settings, "evidence-first");
  g_action_map_add_action (G_ACTION_MAP (group), action);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "candidate-settings", G_ACTION_GROUP (group));
  g_signal_connect_object (settings, "changed::evidence-first",
                           G_CALLBACK (clara_candidate_page_update_covered), self,
                           G_CONNECT_SWAPPED);
  clara_candidate_page_update_covered (self);
}

/**
 * clara_candidate_page_go_to:
 * @self: a page with a workspace
 * @candidacy: who is shown next
 *
 * Shows another candidate among the same neighbours.
 */
void
clara_candidate_page_go_to (ClaraCandidatePage *self, const ClaraId *candidacy)
{
  ClaraId next = *candidacy;

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_handle_id (&self->reload_source, g_source_remove);
  clara_candidate_page_hide (self);
  g_clear_pointer (&self->view, clara_candidate_view_unref);
  self->candidacy = next;
  self->uncovered = FALSE;
  self->finished = FALSE;
  self->loading = FALSE;
  adw_window_title_set_title (self->title, "");
  adw_window_title_set_subtitle (self->title, "");
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->profile_side), 0);
  gtk_stack_set_visible_child_name (self->stack, "loading");
  gtk_spinner_start (self->spinner);
  clara_candidate_page_update_actions (self);
  clara_candidate_page_load (self, NULL);
}

/**
 * clara_candidate_page_set_candidacy:
 * @self: a page
 * @workspace: a workspace
 * @candidacy: who is shown
 * @neighbours: (nullable) (element-type ClaraCard): among whom, for the previous and the next
 *
 * Shows a candidate, blind.
 */
void
clara_candidate_page_set_candidacy (ClaraCandidatePage *self,
                                    ClaraWorkspace *workspace,
                                    const ClaraId *candidacy,
                                    GListModel *neighbours)
{
  g_return_if_fail (CLARA_IS_CANDIDATE_PAGE (self));
  g_return_if_fail (CLARA_IS_WORKSPACE (workspace));

  if (self->workspace != workspace)
    {
      ClaraNews *news = clara_workspace_get_news (workspace);

      forget_workspace (self);
      self->workspace = g_object_ref (workspace);
      g_signal_connect_object (news, "changes", G_CALLBACK (changes_cb), self, 0);
      g_signal_connect_object (news, "everything", G_CALLBACK (clara_candidate_page_queue_reload),
                               self, G_CONNECT_SWAPPED);
    }
  if (neighbours != self->neighbours)
    {
      if (neighbours != NULL)
        g_object_ref (neighbours);
      forget_neighbours (self);
      self->neighbours = neighbours;
      if (neighbours != NULL)
        g_signal_connect_object (neighbours, "items-changed",
                                 G_CALLBACK (clara_candidate_page_update_actions), self,
                                 G_CONNECT_SWAPPED);
    }
  g_array_set_size (self->decided, 0);
  self->position = 0;
  clara_candidate_page_go_to (self, candidacy);
}

/**
 * clara_candidate_page_get_candidacy:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): who is shown
 */
const ClaraId *
clara_candidate_page_get_candidacy (ClaraCandidatePage *self)
{
  g_return_val_if_fail (CLARA_IS_CANDIDATE_PAGE (self), NULL);

  return clara_id_is_zero (&self->candidacy) ? NULL : &self->candidacy;
}

/**
 * clara_candidate_page_set_narrow:
 * @self: a page
 * @narrow: whether the window is narrow
 */
void
clara_candidate_page_set_narrow (ClaraCandidatePage *self, gboolean narrow)
{
  g_return_if_fail (CLARA_IS_CANDIDATE_PAGE (self));

  self->narrow = narrow;
  clara_candidate_page_update_sides (self);
}
