/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-page-picture.h"

#include "clara-compat.h"

#include <glib/gi18n.h>

/* Height by width of a page that was not drawn yet: A4. */
#define USUAL_SHAPE 1.4142

/**
 * ClaraPagePicture:
 *
 * A page of a document: its picture with marks over it, or why there is none. The picture that it is given has been
 * painted over already. Main thread only.
 */
struct _ClaraPagePicture
{
  GtkWidget parent_instance;

  guint page;
  GdkTexture *texture; /* (owned) (nullable) */
  double scale;        /* pixels of the texture to a point */
  double shape;        /* height by width */
  GArray *marks;       /* (owned) (element-type ClaraPageSpot): in points */
  GtkWidget *child;    /* (nullable): what is said in place of a picture */
};

G_DEFINE_FINAL_TYPE (ClaraPagePicture, clara_page_picture, GTK_TYPE_WIDGET)

static void
set_name (ClaraPagePicture *self, const char *what)
{
  g_autofree char *page = g_strdup_printf (_ ("Page %u"), self->page);
  g_autofree char *name = what != NULL ? g_strdup_printf ("%s. %s", page, what) : g_strdup (page);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
set_child (ClaraPagePicture *self, GtkWidget *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
clara_page_picture_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  ClaraPagePicture *self = CLARA_PAGE_PICTURE (widget);
  int child_minimum = 0, child_natural = 0;

  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, &child_minimum, &child_natural, NULL,
                        NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (120, child_minimum);
      *natural = MAX (600, child_minimum);
    }
  else
    {
      int width = for_size > 0 ? for_size : 600;

      *minimum = *natural = MAX ((int) (width * self->shape), child_minimum);
    }
  *minimum_baseline = *natural_baseline = -1;
}

static GtkSizeRequestMode
clara_page_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
clara_page_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  ClaraPagePicture *self = CLARA_PAGE_PICTURE (widget);

  if (self->child != NULL)
    gtk_widget_allocate (self->child, width, height, baseline, NULL);
}

static void
snapshot_marks (ClaraPagePicture *self, GtkSnapshot *snapshot, float width)
{
  float zoom = (float) (self->scale * (double) width / gdk_texture_get_width (self->texture));
  GdkRGBA color = { 0.2f, 0.5f, 0.9f, 1.0f };

  clara_compat_lookup_color (GTK_WIDGET (self), "accent_bg_color", &color);
  color.alpha = 0.35f;
  for (guint i = 0; i < self->marks->len; i++)
    {
      const ClaraPageSpot *spot = &g_array_index (self->marks, ClaraPageSpot, i);

      gtk_snapshot_append_color (snapshot, &color,
                                 &GRAPHENE_RECT_INIT (spot->x * zoom, spot->y * zoom,
                                                      spot->width * zoom, spot->height * zoom));
    }
}

static void
clara_page_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ClaraPagePicture *self = CLARA_PAGE_PICTURE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);

  if (self->texture != NULL)
    {
      float drawn = width * (float) self->shape;

      gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
      gtk_snapshot_append_texture (snapshot, self->texture,
                                   &GRAPHENE_RECT_INIT (0, 0, width, drawn));
      if (self->scale > 0)
        snapshot_marks (self, snapshot, width);
      gtk_snapshot_pop (snapshot);
    }
  if (self->child != NULL)
    gtk_widget_snapshot_child (widget, self->child, snapshot);
}

static void
clara_page_picture_dispose (GObject *object)
{
  ClaraPagePicture *self = CLARA_PAGE_PICTURE (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (clara_page_picture_parent_class)->dispose (object);
}

static void
clara_page_picture_finalize (GObject *object)
{
  g_array_unref (CLARA_PAGE_PICTURE (object)->marks);

  G_OBJECT_CLASS (clara_page_picture_parent_class)->finalize (object);
}

static void
clara_page_picture_class_init (ClaraPagePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_page_picture_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_page_picture_finalize;
  widget_class->measure = clara_page_picture_measure;
  widget_class->get_request_mode = clara_page_picture_get_request_mode;
  widget_class->size_allocate = clara_page_picture_size_allocate;
  widget_class->snapshot = clara_page_picture_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "pagepicture");
}

static void
clara_page_picture_init (ClaraPagePicture *self)
{
  self->shape = USUAL_SHAPE;
  self->marks = g_array_new (FALSE, FALSE, sizeof (ClaraPageSpot));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * clara_page_picture_new:
 * @page: which page, from 1
 *
 * Returns: (transfer floating): an empty page
 */
GtkWidget *
clara_page_picture_new (guint page)
{
  ClaraPagePicture *self = g_object_new (CLARA_TYPE_PAGE_PICTURE, NULL);

  self->page = page;
  set_name (self, NULL);

  return GTK_WIDGET (self);
}

/**
 * clara_page_picture_get_page:
 * @self: a page
 *
 * Returns: which page it is, from 1
 */
guint
clara_page_picture_get_page (ClaraPagePicture *self)
{
  g_return_val_if_fail (CLARA_IS_PAGE_PICTURE (self), 0);

  return self->page;
}

/**
 * clara_page_picture_is_drawn:
 * @self: a page
 *
 * Returns: whether there is a picture, one is waited for, or it was said why there is none
 */
gboolean
clara_page_picture_is_drawn (ClaraPagePicture *self)
{
  g_return_val_if_fail (CLARA_IS_PAGE_PICTURE (self), FALSE);

  return self->texture != NULL || self->child != NULL;
}

/**
 * clara_page_picture_set_pixels:
 * @self: a page
 * @pixels: (nullable): its picture; %NULL: none, until it is drawn again
 * @blind: whether it was painted over
 */
void
clara_page_picture_set_pixels (ClaraPagePicture *self, ClaraPagePixels *pixels, gboolean blind)
{
  g_return_if_fail (CLARA_IS_PAGE_PICTURE (self));

  set_child (self, NULL);
  g_clear_object (&self->texture);
  if (pixels != NULL)
    {
      self->texture = gdk_memory_texture_new ((int) pixels->width, (int) pixels->height,
                                              GDK_MEMORY_R8G8B8, pixels->pixels, pixels->stride);
      self->scale = pixels->scale;
      self->shape = (double) pixels->height / MAX (pixels->width, 1u);
      set_name (self, blind ? _ ("What tells who it is has been painted over.") : NULL);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * clara_page_picture_set_waiting:
 * @self: a page
 *
 * Shows that its picture is on its way.
 */
void
clara_page_picture_set_waiting (ClaraPagePicture *self)
{
  GtkWidget *spinner;

  g_return_if_fail (CLARA_IS_PAGE_PICTURE (self));

  spinner = gtk_spinner_new ();
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (spinner, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_spinner_start (GTK_SPINNER (spinner));
  g_clear_object (&self->texture);
  set_child (self, spinner);
  set_name (self, _ ("It is being drawn."));
}

/**
 * clara_page_picture_set_message:
 * @self: a page
 * @message: why there is no picture of it
 */
void
clara_page_picture_set_message (ClaraPagePicture *self, const char *message)
{
  GtkWidget *box, *icon, *label;

  g_return_if_fail (CLARA_IS_PAGE_PICTURE (self));

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  icon = gtk_image_new_from_icon_name ("view-conceal-symbolic");
  label = gtk_label_new (message);
  gtk_image_set_pixel_size (GTK_IMAGE (icon), 48);
  gtk_widget_add_css_class (icon, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  g_clear_object (&self->texture);
  set_child (self, box);
  set_name (self, message);
}

/**
 * clara_page_picture_set_marks:
 * @self: a page
 * @spots: (nullable) (element-type ClaraPageSpot): what is marked; spots of other pages are left out
 */
void
clara_page_picture_set_marks (ClaraPagePicture *self, GArray *spots)
{
  g_return_if_fail (CLARA_IS_PAGE_PICTURE (self));

  g_array_set_size (self->marks, 0);
  for (guint i = 0; spots != NULL && i < spots->len; i++)
    {
      const ClaraPageSpot *spot = &g_array_index (spots, ClaraPageSpot, i);

      if (spot->page == self->page)
        g_array_append_val (self->marks, *spot);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * clara_page_picture_get_mark_y:
 * @self: a page
 * @y: (out): where its first mark begins, in logical pixels from its top; half its height before it is drawn
 *
 * Returns: whether it has a mark
 */
gboolean
clara_page_picture_get_mark_y (ClaraPagePicture *self, double *y)
{
  g_return_val_if_fail (CLARA_IS_PAGE_PICTURE (self), FALSE);

  if (self->marks->len == 0)
    return FALSE;

  if (self->texture != NULL && self->scale > 0)
    *y = (double) g_array_index (self->marks, ClaraPageSpot, 0).y * self->scale *
         gtk_widget_get_width (GTK_WIDGET (self)) / gdk_texture_get_width (self->texture);
  else
    *y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;

  return TRUE;
}
