/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-board-view-private.h"

#include "clara-wording.h"

#include <glib/gi18n.h>

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

  self->menu_column = column;
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_popover_set_pointing_to (self->menu, at);
  gtk_popover_popup (self->menu);
}

/* A menu that is closed leaves the focus nowhere. */
static void
menu_closed_cb (GtkPopover *menu, ClaraBoardView *self)
{
  g_autoptr (GListStore)
      cards = self->menu_column == NULL ? NULL : clara_column_view_dup_selected (self->menu_column);
  g_autoptr (ClaraCard) card = cards == NULL ? NULL
                                             : g_list_model_get_item (G_LIST_MODEL (cards), 0);

  if (card != NULL && g_list_model_get_n_items (G_LIST_MODEL (cards)) == 1)
    clara_column_view_focus_card (self->menu_column, &clara_card_get_candidacy (card)->id);
  else if (card != NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->menu_column), GTK_DIR_TAB_FORWARD);
}

/**
 * clara_board_view_menu_cb:
 * @column: where a menu is asked for
 * @x: where in the column, in logical pixels
 * @y: the same, downwards
 * @self: its board
 */
void
clara_board_view_menu_cb (ClaraColumnView *column, double x, double y, ClaraBoardView *self)
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
    clara_board_view_activate_card (self, card);
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

/**
 * clara_board_view_install_actions:
 * @widget_class: the class of boards
 */
void
clara_board_view_install_actions (GtkWidgetClass *widget_class)
{
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
}

/* A list takes the arrows for itself, whatever is held with them: these are caught on their way down to it. */
static void
catch_arrows (ClaraBoardView *self)
{
  static const struct
  {
    const char *trigger, *action;
    int step;
  } arrows[] = {
    { "<Control>Left", "board.focus-beside", -1 },
    { "<Control>Right", "board.focus-beside", 1 },
    { "<Control><Shift>Left", "board.move-beside", -1 },
    { "<Control><Shift>Right", "board.move-beside", 1 },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (gsize i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (
          gtk_shortcut_trigger_parse_string (arrows[i].trigger),
          gtk_named_action_new (arrows[i].action));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (arrows[i].step));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/**
 * clara_board_view_init_actions:
 * @self: a board view
 *
 * Makes the menu of a card, and catches the keys that a list would take.
 */
void
clara_board_view_init_actions (ClaraBoardView *self)
{
  self->menu = GTK_POPOVER (gtk_popover_menu_new_from_model (NULL));
  gtk_popover_set_has_arrow (self->menu, FALSE);
  g_signal_connect (self->menu, "closed", G_CALLBACK (menu_closed_cb), self);
  gtk_widget_set_halign (GTK_WIDGET (self->menu), GTK_ALIGN_START);
  gtk_widget_set_parent (GTK_WIDGET (self->menu), GTK_WIDGET (self));
  catch_arrows (self);
}
