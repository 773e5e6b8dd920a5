/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-window-private.h"

#include "clara-compat.h"
#include "clara-error.h"
#include "clara-wording.h"
#include "clara-workspace-screening.h"

#include <glib/gi18n.h>

/* Below this width, in logical pixels, the view switcher moves to the foot of the window. */
#define NARROW_WIDTH 620

/* No window is narrower. */
#define LEAST_WIDTH 360

/**
 * ClaraWindow:
 *
 * A window over the workspace: three views, a job's board, a candidate. Owns no data: what it shows are live models, and
 * what it does goes through the ledger. Main thread only.
 */
G_DEFINE_FINAL_TYPE (ClaraWindow, clara_window, ADW_TYPE_APPLICATION_WINDOW)

static void open_workspace (ClaraWindow *self);

static GSettings *
get_settings (ClaraWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return application == NULL ? NULL
                             : clara_application_get_settings (CLARA_APPLICATION (application));
}

static void
show_failure (ClaraWindow *self, const GError *error)
{
  adw_status_page_set_description (self->failed_page, clara_wording_for_error (error));
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
intake_failed_cb (ClaraIntake *intake, const GError *error, ClaraWindow *self)
{
  clara_window_tell_error (self, _ ("Screening cannot go on"), error);
}

static void
screening_started_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = user_data;
  ClaraWorkspace *workspace = CLARA_WORKSPACE (source);
  g_autoptr (GError) error = NULL;

  if (clara_workspace_start_screening_finish (workspace, result, &error))
    g_signal_connect_object (clara_workspace_get_intake (workspace, NULL), "failed",
                             G_CALLBACK (intake_failed_cb), self, 0);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_window_tell_error (self, _ ("Screening cannot start"), error);
}

/* Where the window was when it was closed last. */
static void
go_where_it_was (ClaraWindow *self)
{
  g_autofree char *view = g_settings_get_string (get_settings (self), "view");
  g_autofree char *job = g_settings_get_string (get_settings (self), "job");

  gtk_stack_set_visible_child_name (self->stack, "main");
  adw_view_stack_set_visible_child_name (self->view_stack, view);
  if (self->wanted_candidacy != NULL)
    clara_window_open_candidacy (self, self->wanted_candidacy);
  else if (self->wanted_job != NULL || *job != '\0')
    clara_window_open_job (self, self->wanted_job != NULL ? self->wanted_job : job);
  if (self->wanted_link != NULL)
    clara_window_open_link (self, self->wanted_link);
  g_clear_pointer (&self->wanted_candidacy, g_free);
  g_clear_pointer (&self->wanted_job, g_free);
  g_clear_pointer (&self->wanted_link, g_free);
}

static void
take_workspace (ClaraWindow *self, ClaraWorkspace *workspace)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application == NULL)
    return;

  g_set_object (&self->workspace, workspace);
  clara_application_set_workspace (CLARA_APPLICATION (application), workspace);
  g_clear_object (&self->jobs);
  self->jobs = clara_jobs_model_new (workspace);
  clara_jobs_page_set_workspace (self->jobs_page, workspace, self->jobs);
  clara_home_page_set_workspace (self->home_page, workspace, self->jobs);
  clara_candidates_page_set_workspace (self->candidates_page, workspace, self->jobs);
  clara_progress_button_set_workspace (self->progress_button, workspace);
  clara_outbox_page_set_workspace (self->outbox_page, workspace);
  clara_window_update_actions (self);
  clara_window_look_at_setup (self, FALSE);
  go_where_it_was (self);
  clara_workspace_set_threads (workspace,
                               g_settings_get_uint (get_settings (self), "screening-threads"));
  clara_workspace_start_screening_async (workspace, self->cancellable, screening_started_cb,
                                         g_object_ref (self));
}

/* Whom nobody may see any more is gone before anything is shown. Where that fails it is said, and work goes on. */
static void
house_kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = user_data;
  ClaraWorkspace *workspace = CLARA_WORKSPACE (source);
  g_autoptr (GError) error = NULL;
  gboolean kept = clara_workspace_keep_house_finish (workspace, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  take_workspace (self, workspace);
  if (!kept)
    clara_window_tell_error (self, _ ("What was to be forgotten could not all be"), error);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = clara_workspace_open_finish (result, &error);

  if (workspace != NULL)
    clara_workspace_keep_house_async (workspace, self->cancellable, house_kept_cb,
                                      g_object_ref (self));
  else if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    gtk_stack_set_visible_child_name (self->stack, "welcome");
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_failure (self, error);
}

static void
open_workspace (ClaraWindow *self)
{
  g_autofree char *folder = clara_workspace_find_folder (self->data_dir);

  gtk_stack_set_visible_child_name (self->stack, "loading");
  clara_welcome_page_set_folder (self->welcome_page, folder);
  clara_workspace_open_async (folder, self->member, self->cancellable, opened_cb,
                              g_object_ref (self));
}

static void
retry_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_workspace (CLARA_WINDOW (widget));
}

static void
made_cb (ClaraWelcomePage *page, ClaraWorkspace *workspace, ClaraWindow *self)
{
  take_workspace (self, workspace);
}

static void
sampled_cb (ClaraWelcomePage *page, ClaraWorkspace *workspace, ClaraWindow *self)
{
  take_workspace (self, workspace);
  clara_window_look_at_setup (self, TRUE);
}

static void
jobs_search_cb (GtkToggleButton *button, GParamSpec *pspec, ClaraWindow *self)
{
  gboolean wanted = gtk_toggle_button_get_active (button);

  if (wanted && adw_view_stack_get_visible_child (self->view_stack) == GTK_WIDGET (self->home_page))
    adw_view_stack_set_visible_child_name (self->view_stack, "candidates");
  clara_jobs_page_set_searching (self->jobs_page, wanted);
  clara_candidates_page_set_searching (self->candidates_page, wanted);
}

static gboolean
narrow_cb (gpointer user_data)
{
  ClaraWindow *self = user_data;
  GtkStack *titles = GTK_STACK (gtk_widget_get_parent (GTK_WIDGET (self->switcher)));

  self->narrow_idle = 0;
  gtk_stack_set_visible_child (titles, self->narrow ? GTK_WIDGET (self->narrow_title)
                                                    : GTK_WIDGET (self->switcher));
  adw_view_switcher_bar_set_reveal (self->switcher_bar, self->narrow);
  /* A title in the very middle takes as much room on one side as the buttons do on the other. */
  adw_header_bar_set_centering_policy (
      self->header_bar, self->narrow ? ADW_CENTERING_POLICY_LOOSE : ADW_CENTERING_POLICY_STRICT);
  clara_job_page_set_narrow (self->job_page, self->narrow);
  clara_candidate_page_set_narrow (self->candidate_page, self->narrow);

  return G_SOURCE_REMOVE;
}

/*
 * The least width is that of the narrow form, which is taken on once there is no room for the wide one. Nothing is measured
 * for less than the form has that is there: later versions of GTK complain of it.
 */
static void
clara_window_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  GtkWidgetClass *parent = GTK_WIDGET_CLASS (clara_window_parent_class);
  int least = -1, wish;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    parent->measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wish, minimum_baseline,
                     natural_baseline);
  parent->measure (widget, orientation, MAX (for_size, least), minimum, natural, minimum_baseline,
                   natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, LEAST_WIDTH);
}

/* What a width asks for is changed after the layout, for the layout itself must not change what it lays out. */
static void
clara_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  ClaraWindow *self = CLARA_WINDOW (widget);
  gboolean narrow = width < NARROW_WIDTH;

  GTK_WIDGET_CLASS (clara_window_parent_class)->size_allocate (widget, width, height, baseline);

  if (narrow != self->narrow)
    {
      self->narrow = narrow;
      if (self->narrow_idle == 0)
        self->narrow_idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 20, narrow_cb, self, NULL);
    }
}

static void
keep_place (ClaraWindow *self)
{
  GSettings *settings = get_settings (self);
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  g_autofree char *job = NULL;

  if (settings == NULL)
    return;
  if (!gtk_window_is_maximized (GTK_WINDOW (self)))
    {
      int width, height;

      gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
      g_settings_set_int (settings, "window-width", MAX (width, 360));
      g_settings_set_int (settings, "window-height", MAX (height, 294));
    }
  g_settings_set_boolean (settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
  if (self->workspace == NULL)
    return;

  g_settings_set_string (settings, "view",
                         adw_view_stack_get_visible_child_name (self->view_stack));
  if (g_strcmp0 (page, "job") == 0 || g_strcmp0 (page, "candidate") == 0)
    job = clara_job_page_dup_job (self->job_page);
  g_settings_set_string (settings, "job", job != NULL ? job : "");
}

static gboolean
clara_window_close_request (GtkWindow *window)
{
  keep_place (CLARA_WINDOW (window));

  return GTK_WINDOW_CLASS (clara_window_parent_class)->close_request (window);
}

static void
clara_window_dispose (GObject *object)
{
  ClaraWindow *self = CLARA_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->narrow_idle, g_source_remove);
  clara_window_forget_toasts (self);
  /* libadwaita 1.2 complains of its own buttons where a switcher outlives what it switches. */
  if (self->switcher != NULL)
    {
      adw_view_switcher_set_stack (self->switcher, NULL);
      adw_view_switcher_bar_set_stack (self->switcher_bar, NULL);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_WINDOW);
  g_clear_object (&self->jobs);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (clara_window_parent_class)->dispose (object);
}

static void
clara_window_finalize (GObject *object)
{
  ClaraWindow *self = CLARA_WINDOW (object);

  g_object_unref (self->cancellable);
  g_free (self->data_dir);
  g_free (self->member);
  g_free (self->wanted_job);
  g_free (self->wanted_candidacy);
  g_free (self->wanted_link);

  G_OBJECT_CLASS (clara_window_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, failed_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, welcome_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, view_stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, header_bar);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, narrow_title);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, home_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, jobs_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, candidates_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, job_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, candidate_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, progress_button);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, outbox_page);
  gtk_widget_class_bind_template_child (widget_class, ClaraWindow, search_button);
}

static void
clara_window_class_init (ClaraWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = clara_window_dispose;
  object_class->finalize = clara_window_finalize;
  widget_class->measure = clara_window_measure;
  widget_class->size_allocate = clara_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = clara_window_close_request;

  g_type_ensure (CLARA_TYPE_HOME_PAGE);
  g_type_ensure (CLARA_TYPE_JOBS_PAGE);
  g_type_ensure (CLARA_TYPE_CANDIDATES_PAGE);
  g_type_ensure (CLARA_TYPE_JOB_PAGE);
  g_type_ensure (CLARA_TYPE_CANDIDATE_PAGE);
  g_type_ensure (CLARA_TYPE_WELCOME_PAGE);
  g_type_ensure (CLARA_TYPE_PROGRESS_BUTTON);
  g_type_ensure (CLARA_TYPE_LEVER_BAR);
  g_type_ensure (CLARA_TYPE_LEVER_BUTTON);
  g_type_ensure (CLARA_TYPE_OUTBOX_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/clara/Clara/clara-window.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "win.retry", NULL, retry_cb);
}

static void
clara_window_init (ClaraWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  clara_window_install_actions (self);
  clara_compat_name_buttons (GTK_WIDGET (self));
  clara_compat_hide_pages (GTK_WIDGET (self->stack));
  clara_compat_hide_pages (GTK_WIDGET (self->view_stack));
  clara_window_guard_focus (self);
  g_signal_connect_object (self->welcome_page, "made", G_CALLBACK (made_cb), self, 0);
  g_signal_connect_object (self->welcome_page, "made-sample", G_CALLBACK (sampled_cb), self, 0);
  g_signal_connect_object (self->search_button, "notify::active", G_CALLBACK (jobs_search_cb), self,
                           0);
}

/**
 * clara_window_new:
 * @application: the program
 * @data_dir: (nullable): where the workspace lies, where somebody named it
 * @member: (nullable): who is to be signed in; %NULL: the only admin
 *
 * Makes a window and begins to open the workspace.
 *
 * Returns: (transfer none): the window; owned by GTK
 */
ClaraWindow *
clara_window_new (ClaraApplication *application, const char *data_dir, const char *member)
{
  ClaraWindow *self = g_object_new (CLARA_TYPE_WINDOW, "application", application, NULL);
  GSettings *settings = clara_application_get_settings (application);

  g_signal_connect_object (application, "lever-changed",
                           G_CALLBACK (clara_window_update_lever_actions), self, G_CONNECT_SWAPPED);
  self->data_dir = g_strdup (data_dir);
  self->member = g_strdup (member);
  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  clara_job_page_set_settings (self->job_page, settings);
  clara_candidate_page_set_settings (self->candidate_page, settings);
  open_workspace (self);

  return self;
}

/**
 * clara_window_open_job:
 * @self: a window
 * @id: a job
 *
 * Shows the board of a job; once the workspace is open, where it is not yet.
 */
void
clara_window_open_job (ClaraWindow *self, const char *id)
{
  ClaraId job;

  g_return_if_fail (CLARA_IS_WINDOW (self));

  if (self->workspace == NULL)
    {
      g_free (self->wanted_job);
      self->wanted_job = g_strdup (id);
      return;
    }
  if (!clara_id_parse (id, &job, NULL))
    return;

  clara_job_page_set_job (self->job_page, self->workspace, self->jobs, &job);
  gtk_stack_set_visible_child_name (self->stack, "job");
  clara_window_note_visit (self);
  clara_window_update_actions (self);
}

/**
 * clara_window_open_candidacy:
 * @self: a window
 * @id: a candidacy
 *
 * Shows a candidate; once the workspace is open, where it is not yet.
 */
void
clara_window_open_candidacy (ClaraWindow *self, const char *id)
{
  ClaraId candidacy;
  ClaraCard *card;

  g_return_if_fail (CLARA_IS_WINDOW (self));

  if (self->workspace == NULL)
    {
      g_free (self->wanted_candidacy);
      self->wanted_candidacy = g_strdup (id);
      return;
    }
  if (!clara_id_parse (id, &candidacy, NULL))
    return;

  card = clara_job_page_get_card (self->job_page, &candidacy);
  clara_candidate_page_set_candidacy (
      self->candidate_page, self->workspace, &candidacy,
      card != NULL ? clara_job_page_get_neighbours (self->job_page, card) : NULL);
  gtk_stack_set_visible_child_name (self->stack, "candidate");
  clara_window_update_actions (self);
}
