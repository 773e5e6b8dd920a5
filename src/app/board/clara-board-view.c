/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-board-view.h"

#include "clara-column-view.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* Within so many logical pixels of an edge a drag scrolls the board sideways, at most so many a frame. */
#define EDGE     48.0
#define MAX_STEP 14.0

/**
 * ClaraBoardView:
 *
 * The board of a job: a column a status, side by side; where there is no room for all of them the board scrolls sideways,
 * and a drag takes it along. Each deed is an action: `board.open`, `board.move`, `board.move-to` and those that the keys
 * are bound to; what changes a card is the window's `win.move-candidacies`. Emits `folded` when a column is folded or
 * unfolded. Main thread only.
 */
struct _ClaraBoardView
{
  GtkWidget parent_instance;

  ClaraBoard *board; /* (owned) (nullable) */
  GtkScrolledWindow *scrolled;
  ClaraColumnView *columns[CLARA_N_STATUSES];
  GtkPopover *menu;
  guint focus_idle;

  /* Where the focus goes once a move is on the board. */
  gboolean waiting;
  gboolean follow;
  ClaraId moved;
  ClaraStatus from;
  ClaraStatus to;
  guint position;

  guint tick;
  double speed; /* logical pixels a frame; negative: to the left */
};

enum
{
  SIGNAL_FOLDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraBoardView, clara_board_view, GTK_TYPE_WIDGET)

/* The column that has the focus, or else the one with a selection. */
static ClaraColumnView *
get_current (ClaraBoardView *self)
{
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    if (clara_column_view_get_focused (self->columns[i]) != GTK_INVALID_LIST_POSITION &&
        gtk_widget_get_focus_child (GTK_WIDGET (self->columns[i])) != NULL)
      return self->columns[i];
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      g_autoptr (GListStore) cards = clara_column_view_dup_selected (self->columns[i]);

      if (g_list_model_get_n_items (G_LIST_MODEL (cards)) > 0)
        return self->columns[i];
    }

  return NULL;
}

static void
activate_cb (ClaraColumnView *column, ClaraCard *card, ClaraBoardView *self)
{
  g_autofree char *id = clara_id_to_string (&clara_card_get_candidacy (card)->id);

  gtk_widget_activate_action (GTK_WIDGET (self), "app.open-candidacy", "s", id);
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

static GMenuModel *
make_menu (ClaraColumnView *column)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) open = g_menu_new ();
  g_autoptr (GMenu) moves = g_menu_new ();

  g_menu_append (open, _ ("_Open"), "board.open");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (open));
  for (ClaraStatus status = 0; status < CLARA_N_STATUSES; status++)
    if (status != clara_column_view_get_status (column))
      {
        g_autofree char *label = g_strdup_printf (_ ("Move to %s"),
                                                  clara_wording_for_status (status));
        g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

        g_menu_item_set_action_and_target (item, "board.move", "s",
                                           clara_status_to_string (status));
        g_menu_append_item (moves, item);
      }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (moves));

  return G_MENU_MODEL (menu);
}

static void
show_menu (ClaraBoardView *self, ClaraColumnView *column, const GdkRectangle *at)
{
  g_autoptr (GMenuModel) model = make_menu (column);

  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_popover_set_pointing_to (self->menu, at);
  gtk_popover_popup (self->menu);
}

static void
menu_cb (ClaraColumnView *column, double x, double y, ClaraBoardView *self)
{
  graphene_point_t there;

  if (!gtk_widget_compute_point (GTK_WIDGET (column), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &there))
    return;
  show_menu (self, column, &(GdkRectangle){ (int) there.x, (int) there.y, 1, 1 });
}

static void
popup_menu_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);
  ClaraColumnView *column = get_current (self);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  if (column == NULL || focus == NULL || !gtk_widget_is_ancestor (focus, widget) ||
      !gtk_widget_compute_bounds (focus, widget, &bounds))
    return;
  show_menu (self, column,
             &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                              (int) bounds.size.height });
}

static void
open_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);
  ClaraColumnView *column = get_current (self);
  g_autoptr (GListStore) cards = column == NULL ? NULL : clara_column_view_dup_selected (column);
  g_autoptr (ClaraCard) card = cards == NULL ? NULL
                                             : g_list_model_get_item (G_LIST_MODEL (cards), 0);

  if (card != NULL)
    activate_cb (column, card, self);
}

static void
move_selected (ClaraBoardView *self, ClaraColumnView *column, ClaraStatus to, gboolean follow)
{
  g_autoptr (GListStore) cards = clara_column_view_dup_selected (column);

  clara_board_view_move (self, G_LIST_MODEL (cards), to, follow);
}

static void
move_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);
  ClaraColumnView *column = get_current (self);
  ClaraStatus to;

  if (column != NULL && clara_status_from_string (g_variant_get_string (parameter, NULL), &to))
    move_selected (self, column, to, FALSE);
}

/* The next column in reading order that is not folded; towards the end or towards the start. */
static ClaraColumnView *
get_neighbour (ClaraBoardView *self, ClaraColumnView *column, int step, gboolean folded_too)
{
  int status = (int) clara_column_view_get_status (column) + step;

  if (!folded_too)
    while (status >= 0 && status < CLARA_N_STATUSES &&
           clara_column_view_get_collapsed (self->columns[status]))
      status += step;

  return status < 0 || status >= CLARA_N_STATUSES ? NULL : self->columns[status];
}

/* What the left key means is the side it points to, in right-to-left text as well. */
static int
get_step (GtkWidget *widget, GVariant *parameter)
{
  int step = g_variant_get_int32 (parameter);

  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -step : step;
}

static void
focus_beside_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);
  ClaraColumnView *column = get_current (self);
  int step = get_step (widget, parameter);
  guint position;

  if (column == NULL)
    return;
  position = clara_column_view_get_focused (column);
  while ((column = get_neighbour (self, column, step, FALSE)) != NULL)
    if (clara_column_view_focus (column, position == GTK_INVALID_LIST_POSITION ? 0 : position,
                                 TRUE))
      return;
}

static void
move_beside_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraBoardView *self = CLARA_BOARD_VIEW (widget);
  ClaraColumnView *column = get_current (self);
  ClaraColumnView *beside = column == NULL
                                ? NULL
                                : get_neighbour (self, column, get_step (widget, parameter), TRUE);

  if (beside != NULL)
    move_selected (self, column, clara_column_view_get_status (beside), TRUE);
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

static void
clara_board_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GTK_WIDGET_CLASS (clara_board_view_parent_class)->size_allocate (widget, width, height, baseline);
  gtk_popover_present (CLARA_BOARD_VIEW (widget)->menu);
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
bind_keys (GtkWidgetClass *widget_class)
{
  const GdkModifierType control = GDK_CONTROL_MASK, both = GDK_CONTROL_MASK | GDK_SHIFT_MASK;
  const char *statuses[] = { "to_review", "not_qualified", "pre_qualified", "qualified" };

  gtk_widget_class_install_action (widget_class, "board.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "board.move", "s", move_cb);
  gtk_widget_class_install_action (widget_class, "board.menu", NULL, popup_menu_cb);
  gtk_widget_class_install_action (widget_class, "board.focus-beside", "i", focus_beside_cb);
  gtk_widget_class_install_action (widget_class, "board.move-beside", "i", move_beside_cb);

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, 0, "board.move", "s",
                                         statuses[i]);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, 0, "board.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "board.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "board.menu",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, control, "board.focus-beside",
                                       "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, control, "board.focus-beside",
                                       "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, both, "board.move-beside", "i",
                                       -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, both, "board.move-beside", "i",
                                       1);
}

static void
clara_board_view_class_init (ClaraBoardViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_board_view_dispose;
  widget_class->size_allocate = clara_board_view_size_allocate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  bind_keys (widget_class);

  signals[SIGNAL_FOLDED] = g_signal_new ("folded", CLARA_TYPE_BOARD_VIEW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_board_view_init (ClaraBoardView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkEventController *motion = gtk_drop_controller_motion_new ();

  gtk_widget_add_css_class (box, "board-columns");
  for (guint i = 0; i < CLARA_N_STATUSES; i++)
    {
      GtkWidget *column = clara_column_view_new (i);

      self->columns[i] = CLARA_COLUMN_VIEW (column);
      g_signal_connect (column, "activate", G_CALLBACK (activate_cb), self);
      g_signal_connect (column, "menu", G_CALLBACK (menu_cb), self);
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
  self->menu = GTK_POPOVER (gtk_popover_menu_new_from_model (NULL));
  gtk_popover_set_has_arrow (self->menu, FALSE);
  gtk_widget_set_halign (GTK_WIDGET (self->menu), GTK_ALIGN_START);
  gtk_widget_set_parent (GTK_WIDGET (self->menu), GTK_WIDGET (self));

  g_signal_connect (motion, "motion", G_CALLBACK (drag_motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (drag_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
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
