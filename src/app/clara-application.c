/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-application.h"

#include "clara-compat.h"
#include "clara-config.h"
#include "clara-preferences.h"
#include "clara-setup-window.h"
#include "clara-stalls.h"
#include "clara-version.h"
#include "clara-window.h"

#include <glib/gi18n.h>

/* How long the program waits at its end for what is still being done, in milliseconds. */
#define MAX_WAIT_MS 5000

/**
 * ClaraApplication:
 *
 * The program: one workspace, its windows, and the actions that are not a window's. Exported on the session bus.
 */
struct _ClaraApplication
{
  AdwApplication parent_instance;

  GSettings *settings;       /* (owned) */
  ClaraWorkspace *workspace; /* (owned) (nullable) */
  ClaraLeverService *lever;  /* (owned) (nullable): the life of the workspace with Lever */
  guint n_holds;             /* how many keep it at rest */
  ClaraStalls *stalls;       /* (owned) (nullable) */
  char *data_dir;            /* (owned) (nullable) */
  char *member;              /* (owned) (nullable) */
  gboolean exit_after_startup;
};

enum
{
  SIGNAL_LEVER_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraApplication, clara_application, ADW_TYPE_APPLICATION)

static ClaraWindow *
get_window (ClaraApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL || !CLARA_IS_WINDOW (window))
    {
      GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

      for (window = NULL; windows != NULL && window == NULL; windows = windows->next)
        if (CLARA_IS_WINDOW (windows->data))
          window = windows->data;
    }
  if (window == NULL)
    window = GTK_WINDOW (clara_window_new (self, self->data_dir, self->member));

  return CLARA_WINDOW (window);
}

static void
open_job_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *window = get_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  clara_window_open_job (window, g_variant_get_string (parameter, NULL));
}

static void
open_candidacy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *window = get_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  clara_window_open_candidacy (window, g_variant_get_string (parameter, NULL));
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *window = get_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  clara_preferences_show (user_data, GTK_WINDOW (window), NULL);
}

static void
settings_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *window = get_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  clara_preferences_show (user_data, GTK_WINDOW (window), g_variant_get_string (parameter, NULL));
}

/* Who may not connect sees who may. */
static void
connect_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraApplication *self = user_data;
  ClaraWindow *window = get_window (self);

  gtk_window_present (GTK_WINDOW (window));
  if (self->workspace != NULL &&
      clara_session_may (clara_workspace_get_session (self->workspace), CLARA_MAY_CONNECT))
    clara_setup_window_resume (self, GTK_WINDOW (window));
  else
    clara_preferences_show (self, GTK_WINDOW (window), "integrations");
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  clara_compat_show_about (GTK_WINDOW (get_window (user_data)));
}

static void
quit (GtkApplication *application)
{
  GtkWindow *window;

  /* Each window is closed as a person closes it, so that it keeps its size and its place. */
  while ((window = gtk_application_get_active_window (application)) != NULL)
    {
      gtk_window_close (window);
      if (window == gtk_application_get_active_window (application))
        break;
    }
  g_application_quit (G_APPLICATION (application));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  quit (user_data);
}

/* Who has chosen another job wants to see its candidates. */
static void
chosen_cb (ClaraApplication *self)
{
  if (self->lever != NULL)
    clara_lever_service_wake (self->lever);
}

/* What the wizard has asked once is asked again at any time. */
static void
choose_jobs_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraApplication *self = user_data;
  ClaraWindow *window = get_window (self);

  gtk_window_present (GTK_WINDOW (window));
  if (self->workspace != NULL &&
      clara_session_may (clara_workspace_get_session (self->workspace), CLARA_MAY_EDIT_JOB))
    g_signal_connect_object (
        clara_setup_window_show_page (self, GTK_WINDOW (window), CLARA_SETUP_JOBS), "destroy",
        G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
sync_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraApplication *self = user_data;

  if (self->lever != NULL)
    clara_lever_service_wake (self->lever);
}

static const GActionEntry actions[] = {
  { "open-job", open_job_cb, "s" },
  { "open-candidacy", open_candidacy_cb, "s" },
  { "preferences", preferences_cb },
  { "settings", settings_cb, "s" },
  { "connect", connect_cb },
  { "choose-jobs", choose_jobs_cb },
  { "sync", sync_cb },
  { "about", about_cb },
  { "quit", quit_cb },
};

/* Every key of the program stands here. */
static const struct
{
  const char *action;
  const char *keys[3];
} keys[] = {
  { "app.quit", { "<Control>q" } },         { "app.preferences", { "<Control>comma" } },
  { "window.close", { "<Control>w" } },     { "win.show-help-overlay", { "<Control>question" } },
  { "app.sync", { "<Control>r", "F5" } },   { "win.search", { "<Control>f" } },
  { "win.undo", { "<Control>z" } },         { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.back", { "<Alt>Left" } },          { "win.new-job", { "<Control>n" } },
  { "win.import", { "<Control>i" } },       { "win.toggle-rubric", { "F9" } },
  { "win.view::home", { "<Alt>1" } },       { "win.view::jobs", { "<Alt>2" } },
  { "win.view::candidates", { "<Alt>3" } },
};

static void
follow_color_scheme_cb (GSettings *settings, const char *key, ClaraApplication *self)
{
  adw_style_manager_set_color_scheme (adw_application_get_style_manager (ADW_APPLICATION (self)),
                                      (AdwColorScheme) g_settings_get_enum (settings, key));
}

/* Where a person can have Lever read. */
static void
update_sync (ClaraApplication *self)
{
  const ClaraLeverServiceStatus *status = clara_application_get_lever (self);
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "sync");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               status != NULL && (status->state == CLARA_LEVER_SERVICE_CONNECTED ||
                                                  status->state >= CLARA_LEVER_SERVICE_OFFLINE));
}

static void
clara_application_startup (GApplication *application)
{
  ClaraApplication *self = CLARA_APPLICATION (application);

  G_APPLICATION_CLASS (clara_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name ("org.clara.Clara");
  /* A language sets this; here it can be looked at without one. */
  if (g_strcmp0 (g_getenv ("CLARA_TEXT_DIRECTION"), "rtl") == 0)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  self->settings = g_settings_new ("org.clara.Clara");
  g_signal_connect_object (self->settings, "changed::color-scheme",
                           G_CALLBACK (follow_color_scheme_cb), self, 0);
  if (g_settings_get_enum (self->settings, "color-scheme") != ADW_COLOR_SCHEME_DEFAULT)
    follow_color_scheme_cb (self->settings, "color-scheme", self);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const char *accels[] = { keys[i].keys[0], keys[i].keys[1], NULL };

      gtk_application_set_accels_for_action (GTK_APPLICATION (self), keys[i].action, accels);
    }
  self->stalls = clara_stalls_new_if_wanted ();
  update_sync (self);
}

static gboolean
exit_cb (gpointer user_data)
{
  quit (user_data);

  return G_SOURCE_REMOVE;
}

static void
clara_application_activate (GApplication *application)
{
  ClaraApplication *self = CLARA_APPLICATION (application);

  gtk_window_present (GTK_WINDOW (get_window (self)));
  if (self->exit_after_startup)
    g_idle_add_full (G_PRIORITY_LOW, exit_cb, self, NULL);
}

/* A link that the desktop passes on, from Lever or from anywhere: only what it names is taken, and looked up. */
static void
clara_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  ClaraWindow *window = get_window (CLARA_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
  if (n_files > 0)
    {
      g_autofree char *uri = g_file_get_uri (files[0]);

      clara_window_open_link (window, uri);
    }
}

static int
clara_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  ClaraApplication *self = CLARA_APPLICATION (application);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("clara %s\n", clara_version_get ());
      return 0;
    }
  g_variant_dict_lookup (options, "data-dir", "^ay", &self->data_dir);
  g_variant_dict_lookup (options, "as", "s", &self->member);
  g_variant_dict_lookup (options, "exit-after-startup", "b", &self->exit_after_startup);

  return -1;
}

static gboolean
timeout_cb (gpointer user_data)
{
  gboolean *over = user_data;

  *over = TRUE;

  return G_SOURCE_REMOVE;
}

/* A thread may still be at work for the workspace, with data that the program takes down when it ends. */
static void
let_go_of_workspace (ClaraApplication *self)
{
  gpointer workspace = g_steal_pointer (&self->workspace);
  gboolean over = FALSE;
  guint source;

  if (workspace == NULL)
    return;

  g_object_add_weak_pointer (workspace, &workspace);
  g_object_unref (workspace);
  source = g_timeout_add (MAX_WAIT_MS, timeout_cb, &over);
  while (workspace != NULL && !over)
    g_main_context_iteration (NULL, TRUE);
  if (workspace != NULL)
    g_object_remove_weak_pointer (workspace, &workspace);
  if (!over)
    g_source_remove (source);
}

static void
lever_changed_cb (ClaraApplication *self)
{
  update_sync (self);
  g_signal_emit (self, signals[SIGNAL_LEVER_CHANGED], 0);
}

static void
let_go_of_lever (ClaraApplication *self)
{
  if (self->lever == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->lever, self);
  clara_lever_service_cancel (self->lever);
  g_clear_object (&self->lever);
}

static void
clara_application_shutdown (GApplication *application)
{
  ClaraApplication *self = CLARA_APPLICATION (application);

  g_clear_pointer (&self->stalls, clara_stalls_free);
  let_go_of_lever (self);
  let_go_of_workspace (self);

  G_APPLICATION_CLASS (clara_application_parent_class)->shutdown (application);
}

static void
clara_application_finalize (GObject *object)
{
  ClaraApplication *self = CLARA_APPLICATION (object);

  g_clear_object (&self->settings);
  g_free (self->data_dir);
  g_free (self->member);

  G_OBJECT_CLASS (clara_application_parent_class)->finalize (object);
}

static void
clara_application_class_init (ClaraApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_application_finalize;
  G_APPLICATION_CLASS (klass)->startup = clara_application_startup;
  G_APPLICATION_CLASS (klass)->activate = clara_application_activate;
  G_APPLICATION_CLASS (klass)->open = clara_application_open;
  G_APPLICATION_CLASS (klass)->shutdown = clara_application_shutdown;
  G_APPLICATION_CLASS (klass)->handle_local_options = clara_application_handle_local_options;

  /**
   * ClaraApplication::lever-changed:
   * @self: the program
   *
   * Something of clara_application_get_lever() is another than before.
   */
  signals[SIGNAL_LEVER_CHANGED] = g_signal_new ("lever-changed", CLARA_TYPE_APPLICATION,
                                                G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                                0);
}

static void
clara_application_init (ClaraApplication *self)
{
  const GOptionEntry entries[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Where the workspace lies"), N_ ("DIR") },
    { "as", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Act as this member"), N_ ("MEMBER") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version"), NULL },
    { "exit-after-startup", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, NULL, NULL, NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

/**
 * clara_application_new:
 *
 * Returns: (transfer full): the program, not running yet
 */
ClaraApplication *
clara_application_new (void)
{
  return g_object_new (CLARA_TYPE_APPLICATION, "application-id", "org.clara.Clara", "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/org/clara/Clara", NULL);
}

/**
 * clara_application_get_settings:
 * @self: the program
 *
 * Returns: (transfer none): personal taste, from the program's start on
 */
GSettings *
clara_application_get_settings (ClaraApplication *self)
{
  g_return_val_if_fail (CLARA_IS_APPLICATION (self), NULL);

  return self->settings;
}

/**
 * clara_application_get_workspace:
 * @self: the program
 *
 * Returns: (transfer none) (nullable): the workspace that is open
 */
ClaraWorkspace *
clara_application_get_workspace (ClaraApplication *self)
{
  g_return_val_if_fail (CLARA_IS_APPLICATION (self), NULL);

  return self->workspace;
}

/**
 * clara_application_set_workspace:
 * @self: the program
 * @workspace: (nullable): the workspace that was opened
 */
void
clara_application_set_workspace (ClaraApplication *self, ClaraWorkspace *workspace)
{
  g_return_if_fail (CLARA_IS_APPLICATION (self));

  if (!g_set_object (&self->workspace, workspace))
    return;

  let_go_of_lever (self);
  if (workspace != NULL)
    {
      self->lever = clara_lever_service_new (workspace, "clara");
      g_signal_connect_swapped (self->lever, "changed", G_CALLBACK (lever_changed_cb), self);
      clara_lever_service_set_paused (self->lever, self->n_holds > 0);
      clara_lever_service_start (self->lever);
    }
  lever_changed_cb (self);
}

/**
 * clara_application_get_lever:
 * @self: the program
 *
 * Returns: (transfer none) (nullable): how it stands with Lever, until the next `lever-changed`; %NULL without a workspace
 */
const ClaraLeverServiceStatus *
clara_application_get_lever (ClaraApplication *self)
{
  g_return_val_if_fail (CLARA_IS_APPLICATION (self), NULL);

  return self->lever == NULL ? NULL : clara_lever_service_get_status (self->lever);
}

/**
 * clara_application_hold_lever:
 * @self: the program
 * @hold: whether nothing is read from Lever or sent there by itself; each holding is ended by a %FALSE
 *
 * Keeps the life with Lever at rest while a person is connecting, or something else reads.
 */
void
clara_application_hold_lever (ClaraApplication *self, gboolean hold)
{
  g_return_if_fail (CLARA_IS_APPLICATION (self));
  g_return_if_fail (hold || self->n_holds > 0);

  self->n_holds += hold ? 1 : -1;
  if (self->lever != NULL)
    clara_lever_service_set_paused (self->lever, self->n_holds > 0);
}

/**
 * clara_application_reopen:
 * @self: the program
 * @text: a short sentence: why
 *
 * Closes every window and opens the workspace anew: what was there before is another one now.
 */
void
clara_application_reopen (ClaraApplication *self, const char *text)
{
  GtkApplication *application = GTK_APPLICATION (self);
  GList *windows;

  g_return_if_fail (CLARA_IS_APPLICATION (self));

  g_application_hold (G_APPLICATION (self));
  while ((windows = gtk_application_get_windows (application)) != NULL)
    gtk_window_destroy (windows->data);
  clara_application_set_workspace (self, NULL);
  gtk_window_present (GTK_WINDOW (get_window (self)));
  clara_window_tell (get_window (self), text);
  g_application_release (G_APPLICATION (self));
}
