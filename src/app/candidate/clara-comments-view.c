/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-comments-view.h"

#include "clara-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/* What the ledger takes at the most, in bytes, is far more; an entry of one line needs less. */
#define MAX_LENGTH 4000u

/**
 * ClaraCommentsView:
 *
 * What the team has said about a candidate, and an entry to say more. What was written is kept until it is durable.
 * Main thread only.
 */
struct _ClaraCommentsView
{
  AdwBin parent_instance;

  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraId candidacy;
  GCancellable *cancellable; /* (owned) */
  GPtrArray *rows;           /* (owned) (element-type GtkWidget) (unowned elements) */
  gboolean busy;

  AdwPreferencesGroup *group;
  GtkListBox *list;
  AdwEntryRow *entry_row;
  GtkSpinner *spinner;
  GtkLabel *error_label;
};

G_DEFINE_FINAL_TYPE (ClaraCommentsView, clara_comments_view, ADW_TYPE_BIN)

static void
set_busy (ClaraCommentsView *self, gboolean busy)
{
  self->busy = busy;
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_editable_set_editable (GTK_EDITABLE (self->entry_row), !busy);
}

static void
commented_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraCommentsView) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_ledger_comment_finish (CLARA_LEDGER (source), result, NULL, &error);

  set_busy (self, FALSE);
  if (worked)
    gtk_editable_set_text (GTK_EDITABLE (self->entry_row), "");
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *text = g_strdup_printf (_ ("Your comment was not kept: %s"),
                                               clara_wording_for_error (error));

      gtk_label_set_text (self->error_label, text);
      gtk_widget_set_visible (GTK_WIDGET (self->error_label), TRUE);
    }
}

static void
apply_cb (ClaraCommentsView *self)
{
  g_autofree char *text = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry_row))));

  if (*text == '\0' || self->busy || self->workspace == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->error_label), FALSE);
  if (strlen (text) > MAX_LENGTH)
    {
      gtk_label_set_text (self->error_label, _ ("This comment is too long."));
      gtk_widget_set_visible (GTK_WIDGET (self->error_label), TRUE);
      return;
    }
  set_busy (self, TRUE);
  clara_ledger_comment_async (clara_workspace_get_ledger (self->workspace), &self->candidacy, text,
                              self->cancellable, commented_cb, g_object_ref (self));
}

static void
clara_comments_view_dispose (GObject *object)
{
  ClaraCommentsView *self = CLARA_COMMENTS_VIEW (object);

  g_cancellable_cancel (self->cancellable);
  /* The template takes the child away, and libadwaita 1.2 would let go of it once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_COMMENTS_VIEW);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_comments_view_parent_class)->dispose (object);
}

static void
clara_comments_view_finalize (GObject *object)
{
  ClaraCommentsView *self = CLARA_COMMENTS_VIEW (object);

  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (clara_comments_view_parent_class)->finalize (object);
}

static void
clara_comments_view_class_init (ClaraCommentsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_comments_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_comments_view_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/candidate/clara-comments-view.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraCommentsView, group);
  gtk_widget_class_bind_template_child (widget_class, ClaraCommentsView, list);
  gtk_widget_class_bind_template_child (widget_class, ClaraCommentsView, entry_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraCommentsView, spinner);
  gtk_widget_class_bind_template_child (widget_class, ClaraCommentsView, error_label);
}

static void
clara_comments_view_init (ClaraCommentsView *self)
{
  self->cancellable = g_cancellable_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The title beside it is no name of it to a screen reader. */
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self->entry_row))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Add a Comment"), -1);
  g_signal_connect_object (self->entry_row, "apply", G_CALLBACK (apply_cb), self,
                           G_CONNECT_SWAPPED);
}

static GtkWidget *
make_label (const char *text, gboolean dim)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (dim)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
    }

  return label;
}

static GtkWidget *
make_row (const ClaraCandidateView *candidate, const ClaraComment *comment)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  const char *author = clara_candidate_view_get_member (candidate, &comment->author);
  g_autofree char *time = clara_wording_for_time (comment->at);
  g_autofree char *head = g_strdup_printf ("%s · %s",
                                           author != NULL ? author : _ ("A former member"), time);
  g_autofree char *name = g_strdup_printf ("%s: %s", head, comment->text);
  GtkWidget *text = make_label (comment->text, FALSE);

  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  gtk_box_append (GTK_BOX (box), make_label (head, TRUE));
  gtk_box_append (GTK_BOX (box), text);
  gtk_widget_add_css_class (box, "row-box");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

/**
 * clara_comments_view_set_candidate:
 * @self: a view
 * @workspace: a workspace
 * @candidate: about whom
 */
void
clara_comments_view_set_candidate (ClaraCommentsView *self,
                                   ClaraWorkspace *workspace,
                                   ClaraCandidateView *candidate)
{
  ClaraSession *session = clara_workspace_get_session (workspace);

  g_return_if_fail (CLARA_IS_COMMENTS_VIEW (self));

  /* What is half written belongs to the candidate it was begun for. */
  if (!clara_id_equal (&self->candidacy, &candidate->card->id))
    {
      if (!self->busy)
        gtk_editable_set_text (GTK_EDITABLE (self->entry_row), "");
      gtk_widget_set_visible (GTK_WIDGET (self->error_label), FALSE);
    }
  g_set_object (&self->workspace, workspace);
  self->candidacy = candidate->card->id;
  for (guint i = 0; i < self->rows->len; i++)
    gtk_list_box_remove (self->list, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < candidate->comments->len; i++)
    {
      GtkWidget *row = make_row (candidate, g_ptr_array_index (candidate->comments, i));

      gtk_list_box_insert (self->list, row, (int) i);
      g_ptr_array_add (self->rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->entry_row),
                          clara_session_may (session, CLARA_MAY_COMMENT));
}

/**
 * clara_comments_view_focus_entry:
 * @self: a view
 *
 * Lets a person write.
 */
void
clara_comments_view_focus_entry (ClaraCommentsView *self)
{
  g_return_if_fail (CLARA_IS_COMMENTS_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry_row));
}
