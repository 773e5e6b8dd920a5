/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-board-view-private.h"

#include <glib/gi18n.h>

/* Within so many logical pixels of an edge a drag scrolls the board sideways, at most so many a frame. */
#define EDGE     48.0
#define MAX_STEP 14.0

/* Between columns, and beside the first and the last, as the style sheet has it. */
#define SPACING 6
#define MARGIN  12

enum
{
  SIGNAL_FOLDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * ClaraBoardView:
 *
 * The board of a job: a column a status, side by side; where there is no room for all of them the board scrolls sideways,
 * and a drag takes it along. Each deed is an action: `board.open`, `board.move`, `board.move-to` and those that the keys
 * are bound to; what changes a card is the window's `win.move-candidacies`. Emits `folded` when a column is folded or
 * unfolded. Main thread only.
 */
G_DEFINE_FINAL_TYPE (ClaraBoardView, clara_board_view, GTK_TYPE_WIDGET)

/**
 * clara_board_view_activate_card:
 * @self: a board view
 * @card: a card
 *
 * Opens the candidate.
 */
void
clara_board_view_activate_card (ClaraBoardView *self, ClaraCard *card)
{
  g_autofree char *id = clara_id_to_string (&clara_card_get_candidacy (card)->id);

  gtk_widget_activate_action (GTK_WIDGET (self), "app.open-candidacy", "s", id);
}

static void
activate_cb (ClaraColumnView *column, ClaraCard *card, ClaraBoardView *self)
{
  clara_board_view_activate_card (self, card);
}

/* One column at a time has a selection: what a key would move stands where the eye is. */
static void
selected_cb (ClaraColumnView *column, ClaraBoardView *self)
{
  g_autoptr (GListStore) cards = clara_column_view_dup_selected (column);

  if (g_list_model_get_n_items (G_LIST_MODEL (cards)) == 0)
    return;
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (self->columns[i] != column)
      clara_column_view_unselect (self->columns[i]);
}

static void
fold_cb (ClaraColumnView *column, ClaraBoardView *self)
{
  clara_column_view_set_collapsed (column, !clara_column_view_get_collapsed (column));
  g_signal_emit (self, signals[SIGNAL_FOLDED], 0);
}

static gboolean
focus_idle_cb (gpointer user_data)
{
  ClaraBoardView *self = user_data;

  self->focus_idle = 0;
  if (self->follow && clara_column_view_focus_card (self->columns[self->to], &self->moved))
    return G_SOURCE_REMOVE;
  if (!clara_column_view_focus (self->columns[self->from], self->position, TRUE))
    clara_column_view_focus_card (self->columns[self->to], &self->moved);

  return G_SOURCE_REMOVE;
}

static void
items_changed_cb (GListModel *model,
                  guint position,
                  guint removed,
                  guint added,
                  ClaraBoardView *self)
{
  ClaraCard *card = self->waiting && self->board != NULL
                        ? clara_board_get_card (self->board, &self->moved)
                        : NULL;

  if (card == NULL || clara_card_get_candidacy (card)->status != self->to)
    return;

  /* A list that has just changed has not laid out its rows yet. */
  self->waiting = FALSE;
  if (self->focus_idle == 0)
    self->focus_idle = g_idle_add_full (G_PRIORITY_LOW, focus_idle_cb, self, NULL);
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scrolled);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + self->speed);

  return G_SOURCE_CONTINUE;
}

static void
stop_scrolling (ClaraBoardView *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static void
drag_motion_cb (GtkDropControllerMotion *controller, double x, double y, ClaraBoardView *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double left = MAX (0, EDGE - x), right = MAX (0, EDGE - (width - x));

  self->speed = (right - left) / EDGE * MAX_STEP;
  if (self->speed == 0)
    stop_scrolling (self);
  else if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
drag_leave_cb (GtkDropControllerMotion *controller, ClaraBoardView *self)
{
  stop_scrolling (self);
}

/* Beside the requirements columns are narrower, so that all of them are whole. Where that is not enough they scroll, and are
 * as wide as a card likes to be. */
static void
fit_columns (ClaraBoardView *self, int width)
{
  int needed = (CLARA_N_STATUSES - 1) * SPACING + 2 * MARGIN;

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    needed += clara_column_view_get_least_width (self->columns[i]);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    clara_column_view_set_narrow (self->columns[i], needed <= width);
}

static void
clara_board_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);

  fit_columns (self, width);
  gtk_widget_allocate (GTK_WIDGET (self->scrolled), width, height, baseline, NULL);
  gtk_popover_present (self->menu);
}

static void
clara_board_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (CLARA_BOARD_VIEW (widget)->scrolled), orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static void
clara_board_view_dispose (GObject *object)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (object);

  stop_scrolling (self);
  g_clear_handle_id (&self->focus_idle, g_source_remove);
  if (self->scrolled != NULL)
    for (guint i = 0; i < CLARA_N_STATUSES; i++)
      g_signal_handlers_disconnect_by_data (clara_column_view_get_cards (self->columns[i]), self);
  if (self->menu != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->menu)));
  if (self->scrolled != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->scrolled)));
  g_clear_object (&self->board);

  G_OBJECT_CLASS (clara_board_view_parent_class)->dispose (object);
}

static void
clara_board_view_class_init (ClaraBoardViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_board_view_dispose;
  widget_class->size_allocate = clara_board_view_size_allocate;
  widget_class->measure = clara_board_view_measure;
  gtk_widget_class_set_css_name (widget_class, "board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  clara_board_view_install_actions (widget_class);

  signals[SIGNAL_FOLDED] = g_signal_new ("folded", CLARA_TYPE_BOARD_VIEW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_board_view_init (ClaraBoardView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkEventController *motion = gtk_drop_controller_motion_new ();

  gtk_widget_add_css_class (box, "board-columns");
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      GtkWidget *column = clara_column_view_new (i);

      self->columns[i] = CLARA_COLUMN_VIEW (column);
      g_signal_connect (column, "activate", G_CALLBACK (activate_cb), self);
      g_signal_connect (column, "menu", G_CALLBACK (clara_board_view_menu_cb), self);
      g_signal_connect (column, "fold", G_CALLBACK (fold_cb), self);
      g_signal_connect (column, "selected", G_CALLBACK (selected_cb), self);
      g_signal_connect (clara_column_view_get_cards (self->columns[i]), "items-changed",
                        G_CALLBACK (items_changed_cb), self);
      gtk_box_append (GTK_BOX (box), column);
    }
  self->scrolled = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scrolled, GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (self->scrolled, box);
  gtk_widget_set_parent (GTK_WIDGET (self->scrolled), GTK_WIDGET (self));

  g_signal_connect (motion, "motion", G_CALLBACK (drag_motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (drag_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  clara_board_view_init_actions (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Board"),
                                  -1);
}

/**
 * clara_board_view_set_board:
 * @self: a board view
 * @board: (nullable): what it shows from now on
 */
void
clara_board_view_set_board (ClaraBoardView *self, ClaraBoard *board)
{
  g_return_if_fail (CLARA_IS_BOARD_VIEW (self));

  self->waiting = FALSE;
  g_set_object (&self->board, board);
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    clara_column_view_set_column (self->columns[i],
                                  board == NULL ? NULL : clara_board_get_column (board, i));
}

/**
 * clara_board_view_set_filter:
 * @self: a board view
 * @filter: (nullable): which cards are shown
 */
void
clara_board_view_set_filter (ClaraBoardView *self, GtkFilter *filter)
{
  g_return_if_fail (CLARA_IS_BOARD_VIEW (self));

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    clara_column_view_set_filter (self->columns[i], filter);
}

/**
 * clara_board_view_set_collapsed:
 * @self: a board view
 * @statuses: (array zero-terminated=1): the columns that are folded
 */
void
clara_board_view_set_collapsed (ClaraBoardView *self, const char *const *statuses)
{
  g_return_if_fail (CLARA_IS_BOARD_VIEW (self));

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    clara_column_view_set_collapsed (self->columns[i],
                                     g_strv_contains (statuses, clara_status_to_string (i)));
}

/**
 * clara_board_view_dup_collapsed:
 * @self: a board view
 *
 * Returns: (transfer full): the columns that are folded
 */
char **
clara_board_view_dup_collapsed (ClaraBoardView *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (clara_column_view_get_collapsed (self->columns[i]))
      g_strv_builder_add (builder, clara_status_to_string (i));

  return g_strv_builder_end (builder);
}

/**
 * clara_board_view_get_n_shown:
 * @self: a board view
 *
 * Returns: how many cards are shown in all columns
 */
guint
clara_board_view_get_n_shown (ClaraBoardView *self)
{
  guint n = 0;

  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    n += clara_column_view_get_n_shown (self->columns[i]);

  return n;
}

/**
 * clara_board_view_move:
 * @self: a board view
 * @cards: (element-type ClaraCard): cards of one column
 * @to: where they shall stand
 * @follow: whether the focus goes with them; else it goes to the card that takes the place of the first
 *
 * Asks the window to move cards.
 */
void
clara_board_view_move (ClaraBoardView *self, GListModel *cards, ClaraStatus to, gboolean follow)
{
  g_autoptr (ClaraCard) first = g_list_model_get_item (cards, 0);
  GVariantBuilder ids;
  guint focused;

  g_return_if_fail (CLARA_IS_BOARD_VIEW (self));

  if (first == NULL || clara_card_get_candidacy (first)->status == to)
    return;

  g_variant_builder_init (&ids, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (ClaraCard) card = g_list_model_get_item (cards, i);
      g_autofree char *id = clara_id_to_string (&clara_card_get_candidacy (card)->id);

      g_variant_builder_add (&ids, "s", id);
    }
  self->waiting = TRUE;
  self->follow = follow;
  self->moved = clara_card_get_candidacy (first)->id;
  self->from = clara_card_get_candidacy (first)->status;
  self->to = to;
  focused = clara_column_view_get_focused (self->columns[self->from]);
  self->position = focused == GTK_INVALID_LIST_POSITION ? 0 : focused;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.move-candidacies", "(ass)", &ids,
                              clara_status_to_string (to));
}

/**
 * clara_board_view_focus_card:
 * @self: a board view
 * @candidacy: a candidacy
 *
 * Gives a card the focus, wherever on the board it stands.
 */
void
clara_board_view_focus_card (ClaraBoardView *self, const ClaraId *candidacy)
{
  ClaraCard *card = self->board == NULL ? NULL : clara_board_get_card (self->board, candidacy);

  if (card != NULL)
    clara_column_view_focus_card (self->columns[clara_card_get_candidacy (card)->status],
                                  candidacy);
}

/**
 * clara_board_view_get_neighbours:
 * @self: a board view
 * @card: a card
 *
 * Returns: (transfer none): the cards of its column that are shown, in their order
 */
GListModel *
clara_board_view_get_neighbours (ClaraBoardView *self, ClaraCard *card)
{
  g_return_val_if_fail (CLARA_IS_BOARD_VIEW (self), NULL);

  return clara_column_view_get_cards (self->columns[clara_card_get_candidacy (card)->status]);
}
