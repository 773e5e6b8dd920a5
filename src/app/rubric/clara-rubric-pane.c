/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-rubric-pane-private.h"

#include "clara-waiter.h"
#include "clara-wording.h"

#include <glib/gi18n.h>

/* While candidates are screened one after the other, they are counted no more often than this. */
#define WEIGH_PAUSE_MS 1000u

/**
 * ClaraRubricPane:
 *
 * What a job asks for, beside its board: each requirement with who meets it and what dropping it would change, and the job
 * text with the places they come from. An edit counts at once, is kept as a new version, and can be undone like all else.
 * Emits `find` with the id of a requirement and whether those are looked for who meet it. Main thread only.
 */
G_DEFINE_FINAL_TYPE (ClaraRubricPane, clara_rubric_pane, ADW_TYPE_BIN)

static void load (ClaraRubricPane *self);

static const ClaraRequirement *
get_requirement (ClaraRubricPane *self, guint index)
{
  return clara_rubric_get_requirement (self->rubric->rubric, index);
}

static void
show_effects (ClaraRubricPane *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      ClaraRequirementRow *row = g_ptr_array_index (self->rows, i);
      const ClaraRequirementEffect *effect = self->effects == NULL
                                                 ? NULL
                                                 : clara_rubric_effects_find (
                                                       self->effects,
                                                       clara_requirement_row_get_id (row));

      clara_requirement_row_set_effect (row, effect,
                                        self->effects == NULL ? 0 : self->effects->n_scored);
    }
}

static void weigh (ClaraRubricPane *self);

static gboolean
weigh_later_cb (gpointer user_data)
{
  ClaraRubricPane *self = user_data;

  self->weigh_later = 0;
  if (self->weigh_again)
    weigh (self);

  return G_SOURCE_REMOVE;
}

static void
weighed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraRubricPane) self = clara_waiter_end (user_data);
  g_autoptr (ClaraRubricEffects)
      effects = clara_workspace_weigh_rubric_finish (CLARA_WORKSPACE (source), result, NULL);

  if (self == NULL)
    return;

  /* Where it cannot be counted nothing is told; the requirements themselves can still be edited. */
  self->weighing = FALSE;
  clara_rubric_effects_free (self->effects);
  self->effects = g_steal_pointer (&effects);
  show_effects (self);
  self->weigh_later = g_timeout_add (WEIGH_PAUSE_MS, weigh_later_cb, self);
}

/* One counting at a time, and a pause behind it: what comes meanwhile is counted once, afterwards. */
static void
weigh (ClaraRubricPane *self)
{
  self->weigh_again = self->weighing || self->weigh_later != 0;
  if (self->weigh_again || self->workspace == NULL)
    return;
  self->weighing = TRUE;
  clara_workspace_weigh_rubric_async (self->workspace, &self->job, self->cancellable, weighed_cb,
                                      clara_waiter_new (self, self->cancellable));
}

static gboolean
rows_fit (ClaraRubricPane *self)
{
  if (self->rows->len != clara_rubric_get_n_requirements (self->rubric->rubric))
    return FALSE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      ClaraRequirementRow *row = g_ptr_array_index (self->rows, i);
      const ClaraRequirement *requirement = get_requirement (self, i);

      if (g_strcmp0 (clara_requirement_row_get_id (row), requirement->id) != 0 ||
          clara_requirement_row_get_category (row) != requirement->category)
        return FALSE;
    }

  return TRUE;
}

static GtkWidget *
make_row (ClaraRubricPane *self, const ClaraRequirement *requirement, gboolean editable)
{
  GtkWidget *row = clara_requirement_row_new ();

  clara_requirement_row_set_requirement (CLARA_REQUIREMENT_ROW (row), requirement);
  clara_requirement_row_set_editable (CLARA_REQUIREMENT_ROW (row), editable);
  g_signal_connect_object (row, "edited", G_CALLBACK (clara_rubric_pane_edited_cb), self, 0);
  g_signal_connect_object (row, "asked", G_CALLBACK (clara_rubric_pane_asked_cb), self, 0);

  return row;
}

static void
add_category (ClaraRubricPane *self, ClaraRequirementCategory category, gboolean editable)
{
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < clara_rubric_get_n_requirements (self->rubric->rubric); i++)
    {
      const ClaraRequirement *requirement = get_requirement (self, i);
      GtkWidget *row;

      if (requirement->category != category)
        continue;
      if (group == NULL)
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, clara_wording_for_category (category));
          gtk_box_append (self->groups, GTK_WIDGET (group));
        }
      row = make_row (self, requirement, editable);
      adw_preferences_group_add (group, row);
      g_ptr_array_index (self->rows, i) = g_object_ref_sink (row);
    }
}

static void
rebuild_rows (ClaraRubricPane *self, gboolean editable)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->rows, (int) clara_rubric_get_n_requirements (self->rubric->rubric));
  for (guint category = 0; category < CLARA_N_CATEGORIES; category++)
    add_category (self, category, editable);
}

static void
show_rubric (ClaraRubricPane *self)
{
  gboolean editable = clara_session_may (clara_workspace_get_session (self->workspace),
                                         CLARA_MAY_EDIT_RUBRIC);

  if (!rows_fit (self))
    rebuild_rows (self, editable);
  else
    for (guint i = 0; i < self->rows->len; i++)
      clara_requirement_row_set_requirement (g_ptr_array_index (self->rows, i),
                                             get_requirement (self, i));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rubric.add", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "rubric.reset", editable);
  gtk_widget_set_visible (self->outdated_bar, self->rubric->job->outdated);
  gtk_stack_set_visible_child_name (self->stack, self->rows->len > 0 ? "list" : "empty");
  clara_rubric_pane_show_text (self);
  show_effects (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraRubricPane) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraJobRubric)
      rubric = clara_workspace_get_rubric_finish (CLARA_WORKSPACE (source), result, &error);

  /* What was read before an edit is durable knows nothing of it: it is read again when it is. */
  if (self == NULL || self->n_keeping > 0)
    return;

  if (rubric != NULL)
    {
      clara_job_rubric_free (self->rubric);
      self->rubric = g_steal_pointer (&rubric);
      show_rubric (self);
      weigh (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
      gtk_stack_set_visible_child_name (self->stack, "failed");
    }
}

static void
load (ClaraRubricPane *self)
{
  if (self->workspace != NULL)
    clara_workspace_get_rubric_async (self->workspace, &self->job, self->cancellable, loaded_cb,
                                      clara_waiter_new (self, self->cancellable));
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  load (CLARA_RUBRIC_PANE (widget));
}

static void
changes_cb (ClaraRubricPane *self, GArray *changes)
{
  gboolean rubric = FALSE, scores = FALSE;

  for (guint i = 0; i < changes->len; i++)
    {
      const ClaraChange *change = &g_array_index (changes, ClaraChange, i);

      if ((change->entity == CLARA_ENTITY_RUBRIC || change->entity == CLARA_ENTITY_JOB) &&
          clara_id_equal (&change->id, &self->job))
        rubric = TRUE;
      if (change->entity == CLARA_ENTITY_CANDIDACY)
        scores = TRUE;
    }
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (rubric)
    load (self);
  else if (scores)
    weigh (self);
}

static void
clara_rubric_pane_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (clara_rubric_pane_parent_class)->map (widget);
  load (CLARA_RUBRIC_PANE (widget));
}

static void
forget_job (ClaraRubricPane *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->news != NULL)
    g_signal_handlers_disconnect_by_data (self->news, self);
  g_clear_object (&self->news);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->rubric, clara_job_rubric_free);
  g_clear_pointer (&self->effects, clara_rubric_effects_free);
  g_clear_handle_id (&self->weigh_later, g_source_remove);
  self->weighing = self->weigh_again = FALSE;
  self->n_keeping = 0;
}

static void
clara_rubric_pane_dispose (GObject *object)
{
  ClaraRubricPane *self = CLARA_RUBRIC_PANE (object);

  forget_job (self);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_RUBRIC_PANE);

  G_OBJECT_CLASS (clara_rubric_pane_parent_class)->dispose (object);
}

static void
row_unref (gpointer data)
{
  if (data != NULL)
    g_object_unref (data);
}

static void
clara_rubric_pane_class_init (ClaraRubricPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_rubric_pane_dispose;
  widget_class->map = clara_rubric_pane_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/rubric/clara-rubric-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraRubricPane, views);
  gtk_widget_class_bind_template_child (widget_class, ClaraRubricPane, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraRubricPane, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraRubricPane, groups);
  gtk_widget_class_bind_template_child (widget_class, ClaraRubricPane, text_view);
  gtk_widget_class_bind_template_child (widget_class, ClaraRubricPane, outdated_bar);
  gtk_widget_class_install_action (widget_class, "rubric.retry", NULL, retry_cb);
  clara_rubric_pane_install_actions (widget_class);

  g_signal_new ("find", CLARA_TYPE_RUBRIC_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
clara_rubric_pane_init (ClaraRubricPane *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new_with_free_func (row_unref);
  buffer = gtk_text_view_get_buffer (self->text_view);
  gtk_text_buffer_create_tag (buffer, "source", "underline", PANGO_UNDERLINE_SINGLE, NULL);
  gtk_text_buffer_create_tag (buffer, "shown", "background", "#f9f06b", "foreground", "#241f31",
                              NULL);
}

/**
 * clara_rubric_pane_set_job:
 * @self: a rubric pane
 * @workspace: a workspace
 * @job: the job whose requirements are shown
 */
void
clara_rubric_pane_set_job (ClaraRubricPane *self, ClaraWorkspace *workspace, const ClaraId *job)
{
  g_return_if_fail (CLARA_IS_RUBRIC_PANE (self));

  /* An edit that still waits for a quiet moment is one of the job before. */
  for (guint i = 0; i < self->rows->len; i++)
    clara_requirement_row_flush (g_ptr_array_index (self->rows, i));
  forget_job (self);
  self->cancellable = g_cancellable_new ();
  self->workspace = g_object_ref (workspace);
  self->news = g_object_ref (clara_workspace_get_news (workspace));
  self->job = *job;
  g_signal_connect_swapped (self->news, "changes", G_CALLBACK (changes_cb), self);
  g_signal_connect_swapped (self->news, "everything", G_CALLBACK (load), self);
  gtk_widget_set_visible (self->outdated_bar, FALSE);
  gtk_stack_set_visible_child_name (self->views, "requirements");
  gtk_stack_set_visible_child_name (self->stack, "loading");
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}
