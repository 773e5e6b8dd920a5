/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-workspace"

#include "clara-blind-pages.h"

#include "clara-blind-plan.h"
#include "clara-document-limits.h"
#include "clara-error.h"
#include "clara-extractor.h"
#include "clara-gate.h"

/**
 * ClaraBlindPages:
 *
 * The pages of one material as pictures in which everything is painted over that tells who it is: every redacted part
 * of the text, and every picture. The painting is done by the sandboxed program that draws, so that what lies under it
 * never comes here. Where a place cannot be told, the whole page is covered. Main thread only; nothing here waits.
 */
struct _ClaraBlindPages
{
  GObject parent_instance;

  ClaraExtractor *extractor; /* (owned) */
  ClaraDatabase *database;   /* (owned) */
  ClaraId material;
  GBytes *bytes;            /* (owned) (nullable): for the extractor alone */
  GBytes *shown;            /* (owned) (nullable): the same, once somebody gave a reason */
  ClaraShownText *as_shown; /* (owned) (nullable): where the screen shows more than matching sees */
  ClaraDeidentified *deidentified; /* (owned) (nullable): what matching sees, to find quotes by */
  ClaraBlindPlan *plan;            /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ClaraBlindPages, clara_blind_pages, G_TYPE_OBJECT)

/* What a loading reads; one thread at a time. */
typedef struct
{
  ClaraId material;
  GBytes *bytes; /* (owned) (nullable) */
  ClaraMaterialText text;
} Loading;

static void
loading_free (gpointer data)
{
  Loading *loading = data;

  g_clear_pointer (&loading->bytes, g_bytes_unref);
  clara_material_text_clear (&loading->text);
  g_free (loading);
}

/* One for all pages of a workspace: a process that waits for the next page is kept once. */
static ClaraExtractor *
get_extractor (ClaraWorkspace *workspace)
{
  static GQuark quark = 0;
  ClaraExtractor *extractor;

  if (quark == 0)
    quark = g_quark_from_static_string ("clara-blind-pages-extractor");
  extractor = g_object_get_qdata (G_OBJECT (workspace), quark);
  if (extractor == NULL)
    {
      extractor = clara_extractor_new (1);
      g_object_set_qdata_full (G_OBJECT (workspace), quark, extractor, g_object_unref);
    }

  return extractor;
}

static void
clara_blind_pages_finalize (GObject *object)
{
  ClaraBlindPages *self = CLARA_BLIND_PAGES (object);

  g_clear_object (&self->extractor);
  g_clear_object (&self->database);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->shown, g_bytes_unref);
  g_clear_pointer (&self->as_shown, clara_shown_text_unref);
  g_clear_pointer (&self->deidentified, clara_deidentified_unref);
  g_clear_pointer (&self->plan, clara_blind_plan_free);

  G_OBJECT_CLASS (clara_blind_pages_parent_class)->finalize (object);
}

static void
clara_blind_pages_class_init (ClaraBlindPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_blind_pages_finalize;
}

static void
clara_blind_pages_init (ClaraBlindPages *self)
{
}

/**
 * clara_page_pixels_free:
 * @self: (nullable): a drawn page
 */
void
clara_page_pixels_free (ClaraPagePixels *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pixels, g_bytes_unref);
  g_free (self);
}

/**
 * clara_blind_pages_new:
 * @workspace: a workspace
 * @material: what was handed in
 * @shown: (nullable): how its text is shown; %NULL: as matching sees it
 *
 * Returns: (transfer full): its pages, not loaded yet; what is hidden in @shown is painted over
 */
ClaraBlindPages *
clara_blind_pages_new (ClaraWorkspace *workspace, const ClaraId *material, ClaraShownText *shown)
{
  ClaraBlindPages *self = g_object_new (CLARA_TYPE_BLIND_PAGES, NULL);

  self->extractor = g_object_ref (get_extractor (workspace));
  self->database = g_object_ref (clara_workspace_get_database (workspace));
  self->material = *material;
  if (shown != NULL)
    self->as_shown = clara_shown_text_ref (shown);

  return self;
}

/* What is painted over: what the screen hides or, where that was made of another reading, all that matching does not see. */
static GArray *
choose_redactions (ClaraBlindPages *self, const char *visible, GArray *strict)
{
  ClaraDeidentified *hiding = self->as_shown != NULL
                                  ? clara_shown_text_get_hiding (self->as_shown, visible)
                                  : NULL;
  GArray *redactions;

  if (hiding == NULL)
    return g_array_ref (strict);

  redactions = g_array_new (FALSE, FALSE, sizeof (ClaraRedaction));
  for (guint i = 0; i < clara_deidentified_get_n_redactions (hiding); i++)
    g_array_append_vals (redactions, clara_deidentified_get_redaction (hiding, i), 1);

  return redactions;
}

static gboolean
take_extraction (ClaraBlindPages *self,
                 Loading *loading,
                 ClaraExtraction *extraction,
                 GError **error)
{
  const ClaraMaterialText *text = &loading->text;
  g_autoptr (GArray) redactions = NULL, painted = NULL;

  if (text->visible == NULL || text->deidentified == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND,
                           "the material was not read yet");
      return FALSE;
    }
  redactions = clara_redactions_parse (text->redactions, error);
  if (redactions == NULL)
    return FALSE;

  g_clear_pointer (&self->deidentified, clara_deidentified_unref);
  g_clear_pointer (&self->plan, clara_blind_plan_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  self->deidentified = clara_deidentified_new_kept (
      text->deidentified, (const ClaraRedaction *) redactions->data, redactions->len);
  painted = choose_redactions (self, text->visible, redactions);
  self->plan = clara_blind_plan_new (extraction, text->visible,
                                     (const ClaraRedaction *) painted->data, painted->len);
  self->bytes = g_steal_pointer (&loading->bytes);

  return TRUE;
}

static void
extracted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraExtraction)
      extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result, &error);

  if (extraction != NULL && take_extraction (g_task_get_source_object (task),
                                             g_task_get_task_data (task), extraction, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static gboolean
read_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Loading *loading = data;

  g_clear_pointer (&loading->bytes, g_bytes_unref);
  clara_material_text_clear (&loading->text);
  if (!clara_gate_read_text (connection, &loading->material, CLARA_PURPOSE_REDACT, &loading->text,
                             error))
    return FALSE;
  loading->bytes = clara_gate_read_bytes (connection, &loading->material, CLARA_PURPOSE_EXTRACT,
                                          error);

  return loading->bytes != NULL;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  ClaraBlindPages *self = g_task_get_source_object (task);
  Loading *loading = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (!clara_database_read_finish (CLARA_DATABASE (source), result, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  clara_extractor_extract_async (self->extractor, loading->bytes, NULL, CLARA_EXTRACT_POSITIONS,
                                 G_PRIORITY_DEFAULT, g_task_get_cancellable (task), extracted_cb,
                                 g_object_ref (task));
}

/**
 * clara_blind_pages_load_async:
 * @self: pages
 * @cancellable: (nullable): a cancellable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Reads the material once more, with the places of its words, and finds what is to be painted over.
 */
void
clara_blind_pages_load_async (ClaraBlindPages *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  GTask *task;
  Loading *loading;

  g_return_if_fail (CLARA_IS_BLIND_PAGES (self));

  task = g_task_new (self, cancellable, callback, user_data);
  loading = g_new0 (Loading, 1);
  loading->material = self->material;
  g_task_set_source_tag (task, clara_blind_pages_load_async);
  g_task_set_task_data (task, loading, loading_free);
  clara_database_read_async (self->database, G_PRIORITY_DEFAULT, read_cb, loading, NULL,
                             cancellable, loaded_cb, task);
}

/**
 * clara_blind_pages_load_finish:
 * @self: pages
 * @result: what the callback was given
 * @error: return location; %CLARA_ERROR_NOT_FOUND where it was not read yet
 *
 * Returns: whether the pages can be drawn now
 */
gboolean
clara_blind_pages_load_finish (ClaraBlindPages *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * clara_blind_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many there are; 0 before they are loaded, and where the format has no pages
 */
guint
clara_blind_pages_get_n_pages (ClaraBlindPages *self)
{
  g_return_val_if_fail (CLARA_IS_BLIND_PAGES (self), 0);

  return self->plan != NULL ? clara_blind_plan_get_pages (self->plan) : 0;
}

/**
 * clara_blind_pages_get_cover:
 * @self: pages
 * @page: a page, from 1
 *
 * Returns: whether the page may be seen; every page may once somebody gave a reason
 */
ClaraPageCover
clara_blind_pages_get_cover (ClaraBlindPages *self, guint page)
{
  g_return_val_if_fail (CLARA_IS_BLIND_PAGES (self), CLARA_PAGE_NOT_LOCATED);

  if (self->shown != NULL)
    return CLARA_PAGE_OPEN;

  return self->plan != NULL ? clara_blind_plan_get_cover (self->plan, page)
                            : CLARA_PAGE_NOT_LOCATED;
}

/**
 * clara_blind_pages_find:
 * @self: pages
 * @start: a character of the de-identified text
 * @end: the character behind a part of it
 *
 * Returns: (transfer full) (element-type ClaraPageSpot): where the words of that part stand; empty where that is not
 *   known
 */
GArray *
clara_blind_pages_find (ClaraBlindPages *self, guint start, guint end)
{
  GArray *spots = g_array_new (FALSE, FALSE, sizeof (ClaraPageSpot));
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (ClaraPageBox));
  guint from, to;

  g_return_val_if_fail (CLARA_IS_BLIND_PAGES (self), spots);

  if (self->plan == NULL)
    return spots;

  clara_deidentified_to_visible (self->deidentified, start, end, &from, &to);
  clara_blind_plan_find (self->plan, from, to, boxes);
  for (guint i = 0; i < boxes->len; i++)
    {
      const ClaraPageBox *box = &g_array_index (boxes, ClaraPageBox, i);
      ClaraPageSpot spot = { box->page, box->x, box->y, box->width, box->height };

      g_array_append_val (spots, spot);
    }

  return spots;
}

/**
 * clara_blind_pages_reveal:
 * @self: pages
 * @shown: (nullable): the document, as clara_ledger_show_bytes_finish() gave it; %NULL: to be blind again
 *
 * From now on pages are drawn as they are: whoever looks has given a reason, which is in the audit.
 */
void
clara_blind_pages_reveal (ClaraBlindPages *self, GBytes *shown)
{
  g_return_if_fail (CLARA_IS_BLIND_PAGES (self));

  if (shown != NULL)
    g_bytes_ref (shown);
  g_clear_pointer (&self->shown, g_bytes_unref);
  self->shown = shown;
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraPageImage)
      image = clara_extractor_render_page_finish (CLARA_EXTRACTOR (source), result, &error);
  ClaraPagePixels *pixels;

  if (image == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  pixels = g_new0 (ClaraPagePixels, 1);
  pixels->width = image->width;
  pixels->height = image->height;
  pixels->stride = image->stride;
  pixels->scale = (double) image->scale;
  pixels->pixels = g_steal_pointer (&image->pixels);
  g_task_return_pointer (task, pixels, (GDestroyNotify) clara_page_pixels_free);
}

/**
 * clara_blind_pages_draw_async:
 * @self: pages that are loaded
 * @page: a page, from 1
 * @max_width: how wide it shall be, in pixels
 * @cancellable: (nullable): a cancellable
 * @callback: called in the thread that called
 * @user_data: for @callback
 *
 * Draws a page. One that is covered is not drawn: clara_blind_pages_draw_finish() gives %CLARA_ERROR_NOT_PERMITTED.
 */
void
clara_blind_pages_draw_async (ClaraBlindPages *self,
                              guint page,
                              guint max_width,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  GTask *task;
  ClaraRenderRequest request = { .page = page,
                                 .max_width = CLAMP (max_width, 1, CLARA_MAX_PICTURE_SIDE),
                                 .max_height = CLARA_MAX_PICTURE_SIDE };

  g_return_if_fail (CLARA_IS_BLIND_PAGES (self));
  g_return_if_fail (page > 0);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, clara_blind_pages_draw_async);
  if (clara_blind_pages_get_cover (self, page) != CLARA_PAGE_OPEN)
    {
      g_task_return_new_error (task, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                               "the page is not shown without a reason");
      g_object_unref (task);
      return;
    }
  if (self->shown == NULL)
    {
      request.without_pictures = TRUE;
      request.boxes = clara_blind_plan_get_boxes (self->plan, &request.n_boxes);
    }

  clara_extractor_render_page_async (self->extractor,
                                     self->shown != NULL ? self->shown : self->bytes, &request,
                                     G_PRIORITY_DEFAULT, cancellable, drawn_cb, task);
}

/**
 * clara_blind_pages_draw_finish:
 * @self: pages
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the page
 */
ClaraPagePixels *
clara_blind_pages_draw_finish (ClaraBlindPages *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
