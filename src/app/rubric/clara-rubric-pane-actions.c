/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-rubric-pane-private.h"

#include "clara-waiter.h"
#include "clara-compat.h"
#include "clara-rubric-edit.h"
#include "clara-window.h"
#include "clara-workspace-draft.h"

#include <glib/gi18n.h>

/* A requirement that is to be split, while its part is written. */
typedef struct
{
  ClaraRubricPane *pane;
  char *requirement;
} Split;

/* An edit on its way to the disk. */
typedef struct
{
  ClaraRubricPane *pane; /* (owned) */
  ClaraWaiter *asked;    /* (owned) */
} Keeping;

static GtkWindow *
get_window (ClaraRubricPane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL && GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
tell_error (ClaraRubricPane *self, const char *what, const GError *error)
{
  GtkWindow *window = get_window (self);

  if (window != NULL && CLARA_IS_WINDOW (window) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_window_tell_error (CLARA_WINDOW (window), what, error);
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Keeping *keeping = user_data;
  g_autoptr (ClaraRubricPane) pane = keeping->pane;
  g_autoptr (ClaraRubricPane) self = clara_waiter_end (keeping->asked);
  g_autoptr (GError) error = NULL;
  gboolean kept = clara_workspace_set_rubric_finish (CLARA_WORKSPACE (source), result, NULL, NULL,
                                                     &error);

  g_free (keeping);
  /* That an edit was not kept is said even when another job is shown by now. */
  if (!kept)
    tell_error (pane, _ ("The requirements were not changed"), error);
  if (self != NULL && --self->n_keeping == 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "rubric.retry", NULL);
}

/**
 * clara_rubric_pane_keep:
 * @self: a rubric pane
 * @edited: (transfer full): what the job shall ask for
 *
 * Keeps an edit as a new version. What is shown follows with the news of it; what comes before that builds upon the edit.
 */
void
clara_rubric_pane_keep (ClaraRubricPane *self, ClaraRubric *edited)
{
  Keeping *keeping = g_new (Keeping, 1);

  keeping->pane = g_object_ref (self);
  keeping->asked = clara_waiter_new (self, self->cancellable);
  self->n_keeping++;
  /* Not given up with the job: an edit is kept, wherever somebody goes afterwards. */
  clara_workspace_set_rubric_async (self->workspace, &self->job, edited, NULL, kept_cb, keeping);
  g_object_unref (self->rubric->rubric);
  self->rubric->rubric = edited;
}

/**
 * clara_rubric_pane_edited_cb:
 * @row: the row of a requirement
 * @requirement: the requirement as it shall be
 * @self: a rubric pane
 */
void
clara_rubric_pane_edited_cb (ClaraRequirementRow *row, gpointer requirement, ClaraRubricPane *self)
{
  if (self->rubric != NULL)
    clara_rubric_pane_keep (self, clara_rubric_edit_replace (self->rubric->rubric, requirement));
}

static void
split_cb (const char *response, const char *text, gpointer user_data)
{
  Split *split = user_data;
  g_autofree char *part = text == NULL ? NULL : g_strstrip (g_strdup (text));

  if (g_str_equal (response, "yes") && part != NULL && *part != '\0' && split->pane->rubric != NULL)
    clara_rubric_pane_keep (split->pane, clara_rubric_edit_split (split->pane->rubric->rubric,
                                                                  split->requirement, part));
  g_free (split->requirement);
  g_free (split);
}

static void
ask_split (ClaraRubricPane *self, const char *requirement)
{
  Split *split = g_new0 (Split, 1);

  split->pane = self;
  split->requirement = g_strdup (requirement);
  clara_compat_ask_text (
      get_window (self), _ ("Split the Requirement"),
      _ ("Write the part that shall be a requirement of its own. Each gets half of "
         "the weight; shorten the first one afterwards."),
      _ ("What is asked for"), _ ("_Split"), TRUE, split_cb, split, G_OBJECT (self));
}

/**
 * clara_rubric_pane_asked_cb:
 * @row: the row of a requirement
 * @deed: what is asked for
 * @self: a rubric pane
 */
void
clara_rubric_pane_asked_cb (ClaraRequirementRow *row, const char *deed, ClaraRubricPane *self)
{
  const char *id = clara_requirement_row_get_id (row);

  if (self->rubric == NULL || id == NULL)
    return;

  if (g_str_equal (deed, "show-met") || g_str_equal (deed, "show-missing"))
    g_signal_emit_by_name (self, "find", id, g_str_equal (deed, "show-met"));
  else if (g_str_equal (deed, "show-source"))
    clara_rubric_pane_show_source (self, id);
  else if (g_str_equal (deed, "split"))
    ask_split (self, id);
  else if (g_str_equal (deed, "remove"))
    clara_rubric_pane_keep (self, clara_rubric_edit_remove (self->rubric->rubric, id));
}

static void
add_cb (const char *response, const char *text, gpointer user_data)
{
  ClaraRubricPane *self = user_data;
  g_autofree char *added = text == NULL ? NULL : g_strstrip (g_strdup (text));

  if (g_str_equal (response, "yes") && added != NULL && *added != '\0' && self->rubric != NULL)
    clara_rubric_pane_keep (self, clara_rubric_edit_add (self->rubric->rubric, added));
}

static void
ask_add_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraRubricPane *self = CLARA_RUBRIC_PANE (widget);

  if (self->rubric != NULL)
    clara_compat_ask_text (
        get_window (self), _ ("Add a Requirement"),
        _ ("In whole words, as in an advertisement. Candidates are scored anew."),
        _ ("What is asked for"), _ ("_Add"), TRUE, add_cb, self, G_OBJECT (self));
}

static void
drafted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraRubricPane) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraJobDraft)
      draft = clara_workspace_draft_job_finish (CLARA_WORKSPACE (source), result, &error);

  if (self == NULL)
    return;
  if (draft != NULL && draft->rubric != NULL && self->rubric != NULL)
    clara_rubric_pane_keep (self, g_object_ref (draft->rubric));
  else if (error != NULL)
    tell_error (self, _ ("The job text was not read"), error);
}

static void
reset_cb (const char *response, const char *text, gpointer user_data)
{
  ClaraRubricPane *self = user_data;

  if (g_str_equal (response, "yes") && self->rubric != NULL)
    clara_workspace_draft_job_text_async (self->workspace, self->rubric->job->title,
                                          self->rubric->job->text, self->cancellable, drafted_cb,
                                          clara_waiter_new (self, self->cancellable));
}

static void
ask_reset_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraRubricPane *self = CLARA_RUBRIC_PANE (widget);

  if (self->rubric != NULL)
    clara_compat_ask (get_window (self), _ ("Read the Job Text Again?"),
                      _ ("All edits are replaced by what Clara reads. You can undo that."),
                      _ ("_Read Again"), FALSE, reset_cb, self, G_OBJECT (self));
}

/**
 * clara_rubric_pane_show_text:
 * @self: a rubric pane
 *
 * Shows the job text, with the places that requirements come from.
 */
void
clara_rubric_pane_show_text (ClaraRubricPane *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  ClaraRubric *rubric = self->rubric->rubric;

  gtk_text_buffer_set_text (buffer, self->rubric->job->text, -1);
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);
      GtkTextIter start, end;

      if (requirement->source_end <= requirement->source_start)
        continue;
      gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) requirement->source_start);
      gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) requirement->source_end);
      gtk_text_buffer_apply_tag_by_name (buffer, "source", &start, &end);
    }
}

/**
 * clara_rubric_pane_show_source:
 * @self: a rubric pane
 * @requirement: id of a requirement
 *
 * Shows where in the job text it comes from.
 */
void
clara_rubric_pane_show_source (ClaraRubricPane *self, const char *requirement)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  ClaraRubric *rubric = self->rubric->rubric;
  GtkTextIter start, end;

  gtk_stack_set_visible_child_name (self->views, "text");
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, "shown", &start, &end);
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *one = clara_rubric_get_requirement (rubric, i);

      if (!g_str_equal (one->id, requirement))
        continue;
      gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) one->source_start);
      gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) one->source_end);
      gtk_text_buffer_apply_tag_by_name (buffer, "shown", &start, &end);
      gtk_text_buffer_place_cursor (buffer, &start);
      gtk_text_view_scroll_to_mark (self->text_view, gtk_text_buffer_get_insert (buffer), 0.1, TRUE,
                                    0, 0.3);
    }
}

/**
 * clara_rubric_pane_install_actions:
 * @widget_class: the class of rubric panes
 */
void
clara_rubric_pane_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "rubric.add", NULL, ask_add_cb);
  gtk_widget_class_install_action (widget_class, "rubric.reset", NULL, ask_reset_cb);
}
