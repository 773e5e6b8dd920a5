/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-document-view.h"

#include "clara-waiter.h"
#include "clara-document-pages.h"
#include "clara-document-text.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/**
 * ClaraDocumentView:
 *
 * What a candidate handed in: the pages as pictures, the text without the person, or both side by side. A quotation is
 * marked in either. Pages stay painted over until a reason is given, and with it each document that is looked at is in
 * the audit. Main thread only.
 */
struct _ClaraDocumentView
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace;     /* (owned) (nullable) */
  ClaraCandidateView *candidate; /* (owned) (nullable) */
  GPtrArray *buttons;            /* (owned) (element-type GtkToggleButton) (unowned elements) */
  GCancellable *cancellable;     /* (owned): of a revealing */
  char *reason;                  /* (owned) (nullable) */
  int shown;                     /* index of the material; below 0: none */
  gboolean filling;

  GtkStack *stack;
  GtkBox *materials_box;
  GtkWidget *look_box;
  GtkToggleButton *pages_button;
  GtkToggleButton *text_button;
  GtkToggleButton *both_button;
  GtkLabel *status_label;
  ClaraDocumentPages *pages;
  ClaraDocumentText *text;
};

G_DEFINE_FINAL_TYPE (ClaraDocumentView, clara_document_view, ADW_TYPE_BIN)

static const ClaraMaterialView *
get_material (const ClaraDocumentView *self, int index)
{
  if (self->candidate == NULL || index < 0 || (guint) index >= self->candidate->materials->len)
    return NULL;

  return g_ptr_array_index (self->candidate->materials, (guint) index);
}

static const char *
get_text (const ClaraMaterialView *material)
{
  const char *text = material->shown != NULL     ? clara_shown_text_get_text (material->shown)
                     : material->reading != NULL ? clara_extraction_get_text (material->reading)
                                                 : NULL;

  return text != NULL ? text : "";
}

static void
update_look (ClaraDocumentView *self)
{
  const ClaraMaterialView *material = get_material (self, self->shown);
  gboolean has_pages = material != NULL && clara_document_pages_has_pages (self->pages);
  gboolean has_text = material != NULL && *get_text (material) != '\0';
  gboolean both = gtk_toggle_button_get_active (self->both_button);
  gboolean pages = has_pages &&
                   (both || !has_text || gtk_toggle_button_get_active (self->pages_button));

  gtk_widget_set_visible (self->look_box, has_pages && has_text);
  gtk_widget_set_visible (GTK_WIDGET (self->pages), pages);
  gtk_widget_set_visible (GTK_WIDGET (self->text), has_text && (!pages || both));
}

static void
shown_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraDocumentView) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GBytes)
      bytes = clara_ledger_show_bytes_finish (CLARA_LEDGER (source), result, &name, &error);

  /* Whoever went on, or hid it again, in the meantime sees nothing of it. */
  if (self == NULL || self->reason == NULL)
    return;

  if (bytes != NULL)
    clara_document_pages_reveal (self->pages, bytes);
  else
    {
      gtk_label_set_text (self->status_label, clara_wording_for_error (error));
      gtk_widget_set_visible (GTK_WIDGET (self->status_label), TRUE);
    }
}

static void
stop_revealing (ClaraDocumentView *self)
{
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
}

static void
reveal (ClaraDocumentView *self)
{
  const ClaraMaterialView *material = get_material (self, self->shown);

  stop_revealing (self);
  if (material == NULL || material->material->pages == 0)
    return;

  if (self->reason == NULL)
    clara_document_pages_reveal (self->pages, NULL);
  else
    clara_ledger_show_bytes_async (clara_workspace_get_ledger (self->workspace),
                                   &self->candidate->card->id, &material->material->id,
                                   self->reason, self->cancellable, shown_cb,
                                   clara_waiter_new (self, self->cancellable));
}

static void
show_status (ClaraDocumentView *self, const ClaraMaterialView *material)
{
  const char *text = NULL;

  if (material->material->reason != NULL)
    text = _ ("This document could not be read, so nothing in it was judged.");
  else if (!material->material->read)
    text = _ ("This document has not been read yet.");
  else if (*get_text (material) == '\0')
    text = _ ("No text was found in this document.");
  else if (material->material->ocr)
    text = _ ("This text was read from a picture. Letters may be wrong.");
  gtk_label_set_text (self->status_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status_label), text != NULL);
}

static void
show_material (ClaraDocumentView *self, int index)
{
  const ClaraMaterialView *material = get_material (self, index);

  self->shown = index;
  stop_revealing (self);
  if (material == NULL)
    {
      clara_document_pages_set_material (self->pages, NULL, NULL);
      gtk_stack_set_visible_child_name (self->stack, "empty");
      return;
    }

  gtk_stack_set_visible_child_name (self->stack, "material");
  self->filling = TRUE;
  if ((guint) index < self->buttons->len)
    gtk_toggle_button_set_active (g_ptr_array_index (self->buttons, (guint) index), TRUE);
  self->filling = FALSE;
  clara_document_text_set_text (self->text, get_text (material), material->shown,
                                clara_wording_for_material (material->material->kind));
  clara_document_text_set_evidence (self->text, self->candidate->score, material->material->kind);
  clara_document_pages_set_material (self->pages, self->workspace, material);
  show_status (self, material);
  update_look (self);
  if (self->reason != NULL)
    reveal (self);
}

static void
toggled_cb (GtkToggleButton *button, ClaraDocumentView *self)
{
  guint index;

  if (!self->filling && gtk_toggle_button_get_active (button) &&
      g_ptr_array_find (self->buttons, button, &index) && (int) index != self->shown)
    show_material (self, (int) index);
}

static void
clara_document_view_dispose (GObject *object)
{
  ClaraDocumentView *self = CLARA_DOCUMENT_VIEW (object);

  g_cancellable_cancel (self->cancellable);
  g_ptr_array_set_size (self->buttons, 0);
  /* The template takes the child away, and libadwaita 1.2 would let go of it once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_DOCUMENT_VIEW);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->candidate, clara_candidate_view_unref);

  G_OBJECT_CLASS (clara_document_view_parent_class)->dispose (object);
}

static void
clara_document_view_finalize (GObject *object)
{
  ClaraDocumentView *self = CLARA_DOCUMENT_VIEW (object);

  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->buttons);
  g_free (self->reason);

  G_OBJECT_CLASS (clara_document_view_parent_class)->finalize (object);
}

static void
clara_document_view_class_init (ClaraDocumentViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_document_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_document_view_finalize;
  g_type_ensure (CLARA_TYPE_DOCUMENT_PAGES);
  g_type_ensure (CLARA_TYPE_DOCUMENT_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/candidate/clara-document-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, materials_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, look_box);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, pages_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, text_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, both_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, status_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, pages);
  gtk_widget_class_bind_template_child (widget_class, ClaraDocumentView, text);
}

static void
clara_document_view_init (ClaraDocumentView *self)
{
  self->shown = -1;
  self->buttons = g_ptr_array_new ();
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->pages, "loaded", G_CALLBACK (update_look), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages_button, "toggled", G_CALLBACK (update_look), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text_button, "toggled", G_CALLBACK (update_look), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->both_button, "toggled", G_CALLBACK (update_look), self,
                           G_CONNECT_SWAPPED);
}

static void
make_buttons (ClaraDocumentView *self)
{
  guint counts[CLARA_N_MATERIAL_KINDS] = { 0 };
  GtkWidget *child;

  self->filling = TRUE;
  g_ptr_array_set_size (self->buttons, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->materials_box))) != NULL)
    gtk_box_remove (self->materials_box, child);
  for (guint i = 0; self->candidate != NULL && i < self->candidate->materials->len; i++)
    {
      ClaraMaterialKind kind = get_material (self, (int) i)->material->kind;
      const char *words = clara_wording_for_material (kind);
      guint number = ++counts[kind];
      g_autofree char *name = number == 1 ? g_strdup (words)
                                          : g_strdup_printf ("%s %u", words, number);
      GtkWidget *button = gtk_toggle_button_new_with_label (name);

      gtk_widget_add_css_class (button, "flat");
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button),
                                     g_ptr_array_index (self->buttons, 0));
      g_ptr_array_add (self->buttons, button);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, 0);
      gtk_box_append (self->materials_box, button);
    }
  self->filling = FALSE;
}

/* Whether the documents are those that are shown already: then nothing under a reader's eyes is made anew. */
static gboolean
is_same (const ClaraCandidateView *a, const ClaraCandidateView *b)
{
  if (a == NULL || b == NULL || !clara_id_equal (&a->card->id, &b->card->id) ||
      a->materials->len != b->materials->len)
    return FALSE;

  for (guint i = 0; i < a->materials->len; i++)
    {
      const ClaraMaterialView *one = g_ptr_array_index (a->materials, i);
      const ClaraMaterialView *other = g_ptr_array_index (b->materials, i);

      if (!clara_id_equal (&one->material->id, &other->material->id) ||
          one->material->read != other->material->read ||
          one->material->pages != other->material->pages ||
          g_strcmp0 (one->material->reason, other->material->reason) != 0 ||
          !g_str_equal (get_text (one), get_text (other)))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_document_view_set_candidate:
 * @self: a view
 * @workspace: a workspace
 * @candidate: (nullable): whose documents are shown, loaded with their texts
 */
void
clara_document_view_set_candidate (ClaraDocumentView *self,
                                   ClaraWorkspace *workspace,
                                   ClaraCandidateView *candidate)
{
  g_autoptr (ClaraCandidateView) before = NULL;
  const ClaraMaterialView *material;

  g_return_if_fail (CLARA_IS_DOCUMENT_VIEW (self));

  before = g_steal_pointer (&self->candidate);
  self->candidate = candidate != NULL ? clara_candidate_view_ref (candidate) : NULL;
  g_set_object (&self->workspace, workspace);
  material = get_material (self, self->shown);
  if (is_same (before, candidate) && material != NULL)
    {
      clara_document_text_set_evidence (self->text, candidate->score, material->material->kind);
      return;
    }

  make_buttons (self);
  show_material (self, candidate != NULL && candidate->materials->len > 0 ? 0 : -1);
}

/**
 * clara_document_view_set_reason:
 * @self: a view
 * @reason: (nullable): why the documents are shown as they are; %NULL: they are painted over
 */
void
clara_document_view_set_reason (ClaraDocumentView *self, const char *reason)
{
  g_return_if_fail (CLARA_IS_DOCUMENT_VIEW (self));

  if (g_strcmp0 (self->reason, reason) == 0)
    return;

  g_free (self->reason);
  self->reason = g_strdup (reason);
  reveal (self);
}

/**
 * clara_document_view_show_quote:
 * @self: a view
 * @kind: in which material it stands
 * @start: its first character in the de-identified text
 * @end: the character behind it
 *
 * Shows and marks a quotation.
 */
void
clara_document_view_show_quote (ClaraDocumentView *self,
                                ClaraMaterialKind kind,
                                guint start,
                                guint end)
{
  const ClaraMaterialView *material;

  g_return_if_fail (CLARA_IS_DOCUMENT_VIEW (self));

  material = get_material (self, self->shown);
  for (guint i = 0; self->candidate != NULL && i < self->candidate->materials->len &&
                    (material == NULL || material->material->kind != kind);
       i++)
    if (get_material (self, (int) i)->material->kind == kind)
      {
        show_material (self, (int) i);
        material = get_material (self, self->shown);
      }
  if (material == NULL || material->material->kind != kind)
    return;

  clara_document_text_mark (self->text, start, end);
  clara_document_pages_mark (self->pages, start, end);
}
