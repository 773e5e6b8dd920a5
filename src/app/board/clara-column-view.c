/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-column-view-private.h"

#include "clara-wording.h"

#include <glib/gi18n.h>

/* The least width of a column, in logical pixels: at the usual size of text, and at any. */
#define WIDTH         264
#define LARGEST_WIDTH 330
#define NARROW        0.76 /* of it, where all of them fit then */

/**
 * ClaraColumnView:
 *
 * A column of the board: a heading with its count, and below it a list that scrolls by itself. Folded, the heading alone
 * is left, and it takes drops as before. Emits `activate` with a #ClaraCard that is to be opened, `menu` with where in
 * the column a menu is asked for, `fold` when the button is pressed, and `selected` when there is another selection.
 */
G_DEFINE_FINAL_TYPE (ClaraColumnView, clara_column_view, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATE,
  SIGNAL_MENU,
  SIGNAL_FOLD,
  SIGNAL_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * clara_column_view_get_card_view:
 * @row: a child of the list
 *
 * Returns: (transfer none) (nullable): what draws the card in it
 */
ClaraCardView *
clara_column_view_get_card_view (GtkWidget *row)
{
  GtkWidget *child = gtk_widget_get_first_child (row);

  return child != NULL && CLARA_IS_CARD_VIEW (child) ? CLARA_CARD_VIEW (child) : NULL;
}

/**
 * clara_column_view_pick:
 * @self: a column
 * @x: where in the list, in logical pixels
 * @y: the same, downwards
 *
 * Returns: (transfer none) (nullable): the card at that place
 */
ClaraCardView *
clara_column_view_pick (ClaraColumnView *self, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->list), x, y, GTK_PICK_DEFAULT);
  ClaraCardView *card;

  for (; widget != NULL && widget != GTK_WIDGET (self->list);
       widget = gtk_widget_get_parent (widget))
    {
      if (CLARA_IS_CARD_VIEW (widget))
        return CLARA_CARD_VIEW (widget);
      /* Its margin belongs to the row around it. */
      card = clara_column_view_get_card_view (widget);
      if (card != NULL)
        return card;
    }

  return NULL;
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, ClaraColumnView *self)
{
  gtk_list_item_set_child (item, clara_card_view_new ());
}

/*
 * Whenever one card comes or goes, GTK 4.8 unbinds all rows after it and binds them to the same cards again. So nothing is
 * let go of when a row is unbound: what it is bound to next takes that place, and most often it is the same.
 */
static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, ClaraColumnView *self)
{
  clara_card_view_set_card (CLARA_CARD_VIEW (gtk_list_item_get_child (item)),
                            gtk_list_item_get_item (item));
}

static void
activate_cb (GtkListView *list, guint position, ClaraColumnView *self)
{
  g_autoptr (ClaraCard) card = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (card != NULL)
    g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0, card);
}

static void
selection_changed_cb (GtkSelectionModel *model,
                      guint position,
                      guint n_items,
                      ClaraColumnView *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
fold_cb (GtkButton *button, ClaraColumnView *self)
{
  g_signal_emit (self, signals[SIGNAL_FOLD], 0);
}

static void
update_count (ClaraColumnView *self)
{
  guint n = self->column == NULL ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->column));
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *count = shown == n ? g_strdup_printf ("%u", n)
                                      : g_strdup_printf (_ ("%u of %u"), shown, n);
  g_autofree char *name = g_strdup_printf (
      ngettext ("%s, %u candidate", "%s, %u candidates", shown),
      clara_wording_for_status (self->status), shown);

  gtk_label_set_text (self->count, count);
  gtk_label_set_text (self->empty_label,
                      n > 0 ? _ ("No candidate here fits the filter") : _ ("No candidates"));
  gtk_stack_set_visible_child_name (self->stack, shown > 0 ? "list" : "empty");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
items_changed_cb (GListModel *model,
                  guint position,
                  guint removed,
                  guint added,
                  ClaraColumnView *self)
{
  update_count (self);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, ClaraColumnView *self)
{
  ClaraCardView *view = clara_column_view_pick (self, x, y);
  ClaraCard *card = view == NULL ? NULL : clara_card_view_get_card (view);
  guint position = 0;
  graphene_point_t there;

  if (card == NULL ||
      !gtk_widget_compute_point (GTK_WIDGET (self->list), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &there))
    return;

  /* The menu is about what it was asked on: that card, or the whole selection it is part of. */
  for (; position < g_list_model_get_n_items (G_LIST_MODEL (self->selection)); position++)
    {
      g_autoptr (ClaraCard)
          other = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

      if (other == card)
        break;
    }
  if (!gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[SIGNAL_MENU], 0, (double) there.x, (double) there.y);
}

static void
make_header (ClaraColumnView *self)
{
  self->header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (self->header, "column-header");
  self->title = GTK_LABEL (gtk_label_new (clara_wording_for_status (self->status)));
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->title, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->count = GTK_LABEL (gtk_label_new ("0"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self->count), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "numeric");
  self->collapse_button = GTK_BUTTON (gtk_button_new_from_icon_name ("pan-start-symbolic"));
  gtk_widget_add_css_class (GTK_WIDGET (self->collapse_button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->collapse_button), "circular");
  g_signal_connect (self->collapse_button, "clicked", G_CALLBACK (fold_cb), self);
  gtk_box_append (GTK_BOX (self->header), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (self->header), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (self->header), GTK_WIDGET (self->collapse_button));
}

static void
make_list (ClaraColumnView *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkGesture *gesture = gtk_gesture_click_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), self);
  self->list = GTK_LIST_VIEW (
      gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory));
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "cards");
  g_signal_connect (self->list, "activate", G_CALLBACK (activate_cb), self);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_SECONDARY);
  g_signal_connect (gesture, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (gesture));

  self->scrolled = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scrolled, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->list));
  gtk_widget_set_vexpand (GTK_WIDGET (self->scrolled), TRUE);
  self->empty_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->empty_label, TRUE);
  gtk_label_set_justify (self->empty_label, GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->empty_label), "dim-label");
  gtk_widget_set_valign (GTK_WIDGET (self->empty_label), GTK_ALIGN_START);
  gtk_widget_set_margin_top (GTK_WIDGET (self->empty_label), 36);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->scrolled), "list");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->empty_label), "empty");
}

static void
clara_column_view_dispose (GObject *object)
{
  ClaraColumnView *self = CLARA_COLUMN_VIEW (object);

  if (self->filtered != NULL)
    g_signal_handlers_disconnect_by_data (self->filtered, self);
  if (self->selection != NULL)
    g_signal_handlers_disconnect_by_data (self->selection, self);
  g_clear_handle_id (&self->ahead, g_source_remove);
  clara_column_view_clear_drop (self);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->filtered);
  g_clear_object (&self->column);

  G_OBJECT_CLASS (clara_column_view_parent_class)->dispose (object);
}

static void
clara_column_view_class_init (ClaraColumnViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_column_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "boardcolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", CLARA_TYPE_COLUMN_VIEW, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 1, CLARA_TYPE_CARD);
  signals[SIGNAL_MENU] = g_signal_new ("menu", CLARA_TYPE_COLUMN_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  signals[SIGNAL_FOLD] = g_signal_new ("fold", CLARA_TYPE_COLUMN_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", CLARA_TYPE_COLUMN_VIEW, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_column_view_init (ClaraColumnView *self)
{
  self->filtered = gtk_filter_list_model_new (NULL, NULL);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->filtered)));
  g_signal_connect (self->filtered, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect (self->selection, "selection-changed", G_CALLBACK (selection_changed_cb), self);
}

/**
 * clara_column_view_new:
 * @status: the status it shows
 *
 * Returns: (transfer floating): an empty column
 */
GtkWidget *
clara_column_view_new (ClaraStatus status)
{
  ClaraColumnView *self = g_object_new (CLARA_TYPE_COLUMN_VIEW, NULL);

  self->status = status;
  make_header (self);
  make_list (self);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), self->header);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->stack));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  clara_column_view_init_dnd (self);
  clara_column_view_init_ahead (self);
  clara_column_view_set_collapsed (self, FALSE);
  update_count (self);

  return GTK_WIDGET (self);
}

/**
 * clara_column_view_get_status:
 * @self: a column
 *
 * Returns: the status it shows
 */
ClaraStatus
clara_column_view_get_status (ClaraColumnView *self)
{
  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), CLARA_STATUS_TO_REVIEW);

  return self->status;
}

/**
 * clara_column_view_set_column:
 * @self: a column
 * @column: (nullable): what it shows from now on
 */
void
clara_column_view_set_column (ClaraColumnView *self, ClaraColumn *column)
{
  g_return_if_fail (CLARA_IS_COLUMN_VIEW (self));

  if (g_set_object (&self->column, column))
    gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (column));
  update_count (self);
}

/**
 * clara_column_view_set_filter:
 * @self: a column
 * @filter: (nullable): which cards are shown
 */
void
clara_column_view_set_filter (ClaraColumnView *self, GtkFilter *filter)
{
  g_return_if_fail (CLARA_IS_COLUMN_VIEW (self));

  gtk_filter_list_model_set_filter (self->filtered, filter);
  update_count (self);
}

/* With larger text a column is wider, for a card has to show whose it is; and no wider than the least window is. */
static int
get_open_width (ClaraColumnView *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi <= 0 ? WIDTH : CLAMP ((int) (WIDTH * (dpi / 1024.0 / 96.0)), WIDTH, LARGEST_WIDTH);
}

static int
get_narrow_width (ClaraColumnView *self)
{
  return (int) (get_open_width (self) * NARROW);
}

static void
update_width (ClaraColumnView *self)
{
  gtk_widget_set_size_request (GTK_WIDGET (self),
                               self->collapsed ? -1
                               : self->narrow  ? get_narrow_width (self)
                                               : get_open_width (self),
                               -1);
}

/**
 * clara_column_view_get_least_width:
 * @self: a column
 *
 * Returns: what it needs beside others, in logical pixels
 */
int
clara_column_view_get_least_width (ClaraColumnView *self)
{
  int least;

  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), 0);

  if (!self->collapsed)
    return get_narrow_width (self);
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return least;
}

/**
 * clara_column_view_set_narrow:
 * @self: a column
 * @narrow: whether it may be as narrow as clara_column_view_get_least_width()
 */
void
clara_column_view_set_narrow (ClaraColumnView *self, gboolean narrow)
{
  g_return_if_fail (CLARA_IS_COLUMN_VIEW (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  update_width (self);
}

/**
 * clara_column_view_set_collapsed:
 * @self: a column
 * @collapsed: whether only its heading is shown
 */
void
clara_column_view_set_collapsed (ClaraColumnView *self, gboolean collapsed)
{
  const char *words = collapsed ? _ ("Unfold Column") : _ ("Fold Column");

  g_return_if_fail (CLARA_IS_COLUMN_VIEW (self));

  self->collapsed = collapsed;
  gtk_widget_set_visible (GTK_WIDGET (self->stack), !collapsed);
  gtk_widget_set_hexpand (GTK_WIDGET (self), !collapsed);
  update_width (self);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->header), collapsed
                                                                     ? GTK_ORIENTATION_VERTICAL
                                                                     : GTK_ORIENTATION_HORIZONTAL);
  gtk_label_set_max_width_chars (self->title, collapsed ? 8 : -1);
  gtk_label_set_wrap (self->title, collapsed);
  gtk_label_set_ellipsize (self->title, collapsed ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_justify (self->title, collapsed ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_label_set_xalign (self->title, collapsed ? 0.5f : 0.0f);
  gtk_widget_set_halign (GTK_WIDGET (self->count), collapsed ? GTK_ALIGN_CENTER : GTK_ALIGN_START);
  gtk_button_set_icon_name (self->collapse_button,
                            collapsed ? "pan-end-symbolic" : "pan-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->collapse_button), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->collapse_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * clara_column_view_get_collapsed:
 * @self: a column
 *
 * Returns: whether only its heading is shown
 */
gboolean
clara_column_view_get_collapsed (ClaraColumnView *self)
{
  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), FALSE);

  return self->collapsed;
}

/**
 * clara_column_view_get_cards:
 * @self: a column
 *
 * Returns: (transfer none): the cards that are shown, the best first
 */
GListModel *
clara_column_view_get_cards (ClaraColumnView *self)
{
  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), NULL);

  return G_LIST_MODEL (self->filtered);
}

/**
 * clara_column_view_get_n_shown:
 * @self: a column
 *
 * Returns: how many cards are shown
 */
guint
clara_column_view_get_n_shown (ClaraColumnView *self)
{
  g_return_val_if_fail (CLARA_IS_COLUMN_VIEW (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
}

/**
 * clara_column_view_dup_selected:
 * @self: a column
 *
 * Returns: (transfer full): the cards that are selected, in their order
 */
GListStore *
clara_column_view_dup_selected (ClaraColumnView *self)
{
  GListStore *cards = g_list_store_new (CLARA_TYPE_CARD);
  GtkBitset *selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GtkBitsetIter iter;
  guint position;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &position); more;
       more = gtk_bitset_iter_next (&iter, &position))
    {
      g_autoptr (ClaraCard) card = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

      if (card != NULL)
        g_list_store_append (cards, card);
    }
  gtk_bitset_unref (selected);

  return cards;
}

/**
 * clara_column_view_unselect:
 * @self: a column
 */
void
clara_column_view_unselect (ClaraColumnView *self)
{
  g_return_if_fail (CLARA_IS_COLUMN_VIEW (self));

  gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->selection));
}
