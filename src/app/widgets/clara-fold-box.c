/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-fold-box.h"

/* Between two children, in logical pixels. */
#define SPACING 6

/* A child that is not laid out takes no room. */
static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *box)
{
  return skip_hidden (gtk_widget_get_first_child (box));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/* The least width is that of one child below the other, the natural one that of all side by side. */
static void
measure_width (GtkWidget *box, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = get_first (box); child != NULL; child = get_next (child))
    {
      int least, wanted;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? SPACING : 0);
    }
}

/* How wide a child is in a box of @width, in which all have @spare left where they stand side by side; -1: they do not. */
static int
get_child_width (GtkWidget *child, int width, int spare)
{
  gboolean expands = gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
  int least, wanted;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
  if (spare < 0)
    return MAX (least, expands ? width : MIN (wanted, width));

  return expands ? wanted + spare : wanted;
}

static int
get_spare (GtkWidget *box, int width)
{
  int minimum, natural;

  measure_width (box, &minimum, &natural);

  return MAX (-1, width - natural);
}

static int
measure_height (GtkWidget *box, int width)
{
  int spare = get_spare (box, width);
  int height = 0;

  for (GtkWidget *child = get_first (box); child != NULL; child = get_next (child))
    {
      int wanted;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, get_child_width (child, width, spare),
                          NULL, &wanted, NULL, NULL);
      height = spare >= 0 ? MAX (height, wanted) : height + wanted + (height > 0 ? SPACING : 0);
    }

  return height;
}

static void
measure (GtkWidget *box,
         GtkOrientation orientation,
         int for_size,
         int *minimum,
         int *natural,
         int *minimum_baseline,
         int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (box, minimum, natural);
  else
    *minimum = *natural = measure_height (box, for_size >= 0 ? for_size : G_MAXINT / 2);
  *minimum_baseline = *natural_baseline = -1;
}

/* @start: where it begins, from where a line of the language begins. */
static void
place (GtkWidget *box, GtkWidget *child, int start, int y, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (box) == GTK_TEXT_DIR_RTL;
  int x = mirrored ? gtk_widget_get_width (box) - start - width : start;

  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}

static void
allocate (GtkWidget *box, int width, int height, int baseline)
{
  int spare = get_spare (box, width);
  gboolean expands = FALSE;
  int start, y = 0;

  for (GtkWidget *child = get_first (box); child != NULL; child = get_next (child))
    expands = expands || gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
  start = expands ? 0 : MAX (0, spare);
  for (GtkWidget *child = get_first (box); child != NULL; child = get_next (child))
    {
      int wide = get_child_width (child, width, spare);
      int high = height;

      if (spare >= 0)
        {
          place (box, child, start, 0, wide, high);
          start += wide + SPACING;
          continue;
        }
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, wide, NULL, &high, NULL, NULL);
      place (box, child, width - wide, y, wide, high);
      y += high + SPACING;
    }
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *box)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/**
 * clara_fold_box_fold:
 * @box: a box with a few words and buttons
 *
 * Lays them out side by side, at the end of the line, where there is room for all, else one below the other. At most one
 * child expands: it takes what the others leave.
 */
void
clara_fold_box_fold (GtkBox *box)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (box),
                                 gtk_custom_layout_new (get_request_mode, measure, allocate));
}

/**
 * clara_fold_box_new:
 *
 * Returns: (transfer floating): an empty #GtkBox that folds
 */
GtkWidget *
clara_fold_box_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  clara_fold_box_fold (GTK_BOX (box));

  return box;
}
