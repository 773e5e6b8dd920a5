/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-document-pages.h"

#include "clara-page-picture.h"

#include <glib/gi18n.h>

/* Pixels of a page's picture from left to right. */
#define DRAWN_WIDTH 1200

/* More pages are not shown: nobody reads on. */
#define MAX_PAGES 60u

/* Pictures farther from what can be seen than so many heights of the view are let go, and drawn again when needed. */
#define KEPT_HEIGHTS 4.0

/* Logical pixels above a mark that is scrolled to. */
#define ABOVE_MARK 120

/**
 * ClaraDocumentPages:
 *
 * The pages of one material, one under the other, drawn as they come into view. Blind until it is told otherwise. Main
 * thread only.
 */
struct _ClaraDocumentPages
{
  AdwBin parent_instance;

  GtkWidget *scroller;
  GtkWidget *box;
  ClaraBlindPages *pages;    /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned): of what is on its way for the material */
  GPtrArray *pictures;       /* (owned) (element-type ClaraPagePicture) (unowned elements) */
  guint mark_start;
  guint mark_end;
  guint update_source;
  gboolean loaded;
  gboolean has_pages;
  gboolean revealed;
  gboolean scroll_to_mark;
};

enum
{
  SIGNAL_LOADED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraDocumentPages, clara_document_pages, ADW_TYPE_BIN)

static void queue_update (ClaraDocumentPages *self);

/* A page that waits for its picture. */
typedef struct
{
  ClaraDocumentPages *self;  /* (owned) */
  ClaraPagePicture *picture; /* (owned) */
  gboolean blind;
} Drawing;

static void
drawing_free (Drawing *drawing)
{
  g_object_unref (drawing->self);
  g_object_unref (drawing->picture);
  g_free (drawing);
}

static const char *
explain_cover (ClaraPageCover cover)
{
  switch (cover)
    {
    case CLARA_PAGE_IS_PICTURE:
      return _ ("This page is a picture, and a picture may show anything. It is shown once you "
                "reveal who it is. What was read of it stands in the text.");
    case CLARA_PAGE_HAS_HIDDEN:
      return _ ("Words stand on this page that no reader is meant to see. It is shown once you "
                "reveal who it is.");
    default:
      return _ ("Where a name may stand on this page cannot be told. It is shown once you reveal "
                "who it is.");
    }
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Drawing *drawing = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraPagePixels)
      pixels = clara_blind_pages_draw_finish (CLARA_BLIND_PAGES (source), result, &error);

  /* A picture of before, or of another material, is not shown. */
  if (drawing->self->pages != CLARA_BLIND_PAGES (source) ||
      drawing->self->revealed == drawing->blind ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      drawing_free (drawing);
      return;
    }

  if (pixels != NULL)
    clara_page_picture_set_pixels (drawing->picture, pixels, drawing->blind);
  else
    clara_page_picture_set_message (drawing->picture, _ ("This page cannot be drawn."));
  if (drawing->self->scroll_to_mark)
    queue_update (drawing->self);
  drawing_free (drawing);
}

static void
draw (ClaraDocumentPages *self, ClaraPagePicture *picture)
{
  guint page = clara_page_picture_get_page (picture);
  ClaraPageCover cover = clara_blind_pages_get_cover (self->pages, page);
  Drawing *drawing;

  if (cover != CLARA_PAGE_OPEN)
    {
      clara_page_picture_set_message (picture, explain_cover (cover));
      return;
    }

  clara_page_picture_set_waiting (picture);
  drawing = g_new0 (Drawing, 1);
  drawing->self = g_object_ref (self);
  drawing->picture = g_object_ref (picture);
  drawing->blind = !self->revealed;
  clara_blind_pages_draw_async (self->pages, page, DRAWN_WIDTH, self->cancellable, drawn_cb,
                                drawing);
}

static GtkAdjustment *
get_adjustment (ClaraDocumentPages *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
}

/* A mark is scrolled to once its page has its shape. */
static void
scroll_to_mark (ClaraDocumentPages *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  for (guint i = 0; i < self->pictures->len; i++)
    {
      ClaraPagePicture *picture = g_ptr_array_index (self->pictures, i);
      graphene_rect_t bounds;
      double y;

      if (!clara_page_picture_get_mark_y (picture, &y))
        continue;
      if (!gtk_widget_compute_bounds (GTK_WIDGET (picture), self->box, &bounds) ||
          bounds.size.height < 1)
        return;
      gtk_adjustment_set_value (adjustment, (double) bounds.origin.y + y - ABOVE_MARK);
      if (clara_page_picture_is_drawn (picture))
        self->scroll_to_mark = FALSE;
      return;
    }
  self->scroll_to_mark = FALSE;
}

static gboolean
update_cb (gpointer user_data)
{
  ClaraDocumentPages *self = user_data;
  GtkAdjustment *adjustment = get_adjustment (self);
  double top = gtk_adjustment_get_value (adjustment);
  double height = gtk_adjustment_get_page_size (adjustment);

  self->update_source = 0;
  if (!self->loaded || height < 1 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return G_SOURCE_REMOVE;

  if (self->scroll_to_mark)
    {
      scroll_to_mark (self);
      top = gtk_adjustment_get_value (adjustment);
    }
  for (guint i = 0; i < self->pictures->len; i++)
    {
      ClaraPagePicture *picture = g_ptr_array_index (self->pictures, i);
      graphene_rect_t bounds;
      double above, below;

      if (!gtk_widget_compute_bounds (GTK_WIDGET (picture), self->box, &bounds))
        continue;
      above = top - (double) (bounds.origin.y + bounds.size.height);
      below = (double) bounds.origin.y - (top + height);
      if (above < height / 2 && below < height / 2)
        {
          if (!clara_page_picture_is_drawn (picture))
            draw (self, picture);
        }
      else if (MAX (above, below) > KEPT_HEIGHTS * height && clara_page_picture_is_drawn (picture))
        clara_page_picture_set_pixels (picture, NULL, TRUE);
    }

  return G_SOURCE_REMOVE;
}

static void
queue_update (ClaraDocumentPages *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, update_cb, self, NULL);
}

static void
set_marks (ClaraDocumentPages *self)
{
  g_autoptr (GArray)
      spots = self->loaded && self->mark_end > self->mark_start
                  ? clara_blind_pages_find (self->pages, self->mark_start, self->mark_end)
                  : NULL;

  for (guint i = 0; i < self->pictures->len; i++)
    clara_page_picture_set_marks (g_ptr_array_index (self->pictures, i), spots);
  self->scroll_to_mark = spots != NULL && spots->len > 0;
  queue_update (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraDocumentPages) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_blind_pages_load_finish (CLARA_BLIND_PAGES (source), result, &error);

  if (self->pages != CLARA_BLIND_PAGES (source) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* Where nothing could be located every page stays covered, until who it is has been revealed. */
  self->loaded = TRUE;
  self->has_pages = !worked || clara_blind_pages_get_n_pages (self->pages) > 0;
  for (guint i = 0; i < self->pictures->len; i++)
    clara_page_picture_set_pixels (g_ptr_array_index (self->pictures, i), NULL, TRUE);
  set_marks (self);
  g_signal_emit (self, signals[SIGNAL_LOADED], 0);
}

static void
clara_document_pages_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (clara_document_pages_parent_class)->map (widget);
  queue_update (CLARA_DOCUMENT_PAGES (widget));
}

static void
clara_document_pages_dispose (GObject *object)
{
  ClaraDocumentPages *self = CLARA_DOCUMENT_PAGES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (clara_document_pages_parent_class)->dispose (object);
}

static void
clara_document_pages_finalize (GObject *object)
{
  ClaraDocumentPages *self = CLARA_DOCUMENT_PAGES (object);

  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->pictures);

  G_OBJECT_CLASS (clara_document_pages_parent_class)->finalize (object);
}

static void
clara_document_pages_class_init (ClaraDocumentPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = clara_document_pages_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_document_pages_finalize;
  GTK_WIDGET_CLASS (klass)->map = clara_document_pages_map;

  /**
   * ClaraDocumentPages::loaded:
   * @self: pages
   *
   * Emitted when it is known whether there are pages, see clara_document_pages_has_pages().
   */
  signals[SIGNAL_LOADED] = g_signal_new ("loaded", CLARA_TYPE_DOCUMENT_PAGES, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clara_document_pages_init (ClaraDocumentPages *self)
{
  GtkWidget *clamp = adw_clamp_new ();

  self->cancellable = g_cancellable_new ();
  self->pictures = g_ptr_array_new ();
  self->scroller = gtk_scrolled_window_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->box, "document-pages");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 900);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), clamp);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Pages"), -1);
  adw_bin_set_child (ADW_BIN (self), self->scroller);
  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_adjustment (self), "changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);
}

/**
 * clara_document_pages_set_material:
 * @self: pages
 * @workspace: a workspace
 * @material: (nullable): what is shown; %NULL: nothing
 *
 * Shows a material, blind, and marks nothing.
 */
void
clara_document_pages_set_material (ClaraDocumentPages *self,
                                   ClaraWorkspace *workspace,
                                   const ClaraMaterialView *material)
{
  guint n_pages = material != NULL ? material->material->pages : 0;
  GtkWidget *child;

  g_return_if_fail (CLARA_IS_DOCUMENT_PAGES (self));

  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_object (&self->pages);
  self->loaded = self->revealed = self->scroll_to_mark = FALSE;
  self->mark_start = self->mark_end = 0;
  self->has_pages = n_pages > 0;
  g_ptr_array_set_size (self->pictures, 0);
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  if (n_pages == 0)
    return;

  for (guint page = 1; page <= MIN (n_pages, MAX_PAGES); page++)
    {
      GtkWidget *picture = clara_page_picture_new (page);

      clara_page_picture_set_waiting (CLARA_PAGE_PICTURE (picture));
      gtk_box_append (GTK_BOX (self->box), picture);
      g_ptr_array_add (self->pictures, picture);
    }
  gtk_adjustment_set_value (get_adjustment (self), 0);
  self->pages = clara_blind_pages_new (workspace, &material->material->id, material->shown);
  clara_blind_pages_load_async (self->pages, self->cancellable, loaded_cb, g_object_ref (self));
}

/**
 * clara_document_pages_has_pages:
 * @self: pages
 *
 * Returns: whether the material has pages that can be drawn; it is thought to until it was loaded
 */
gboolean
clara_document_pages_has_pages (ClaraDocumentPages *self)
{
  g_return_val_if_fail (CLARA_IS_DOCUMENT_PAGES (self), FALSE);

  return self->has_pages;
}

/**
 * clara_document_pages_reveal:
 * @self: pages
 * @shown: (nullable): the document, as the ledger gave it to somebody with a reason; %NULL: blind again
 */
void
clara_document_pages_reveal (ClaraDocumentPages *self, GBytes *shown)
{
  g_return_if_fail (CLARA_IS_DOCUMENT_PAGES (self));

  if (self->pages == NULL || (shown == NULL && !self->revealed))
    return;

  self->revealed = shown != NULL;
  clara_blind_pages_reveal (self->pages, shown);
  for (guint i = 0; self->loaded && i < self->pictures->len; i++)
    clara_page_picture_set_pixels (g_ptr_array_index (self->pictures, i), NULL, TRUE);
  queue_update (self);
}

/**
 * clara_document_pages_mark:
 * @self: pages
 * @start: the first character of a part of the de-identified text
 * @end: the character behind it; @start: nothing is marked
 *
 * Marks a part of the text on its page, and shows it.
 */
void
clara_document_pages_mark (ClaraDocumentPages *self, guint start, guint end)
{
  g_return_if_fail (CLARA_IS_DOCUMENT_PAGES (self));

  self->mark_start = start;
  self->mark_end = end;
  set_marks (self);
}
