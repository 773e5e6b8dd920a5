/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-window-private.h"

#include "clara-candidate-view.h"
#include "clara-compat.h"
#include "clara-waiter.h"
#include "clara-workspace-publish.h"

#include <glib/gi18n.h>
#include <string.h>

/* What a window does day by day with Lever: what waits, publishing, and the way to a candidate's page there. */

static void
outbox_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;
  const char *page = gtk_stack_get_visible_child_name (self->stack);

  if (g_strcmp0 (page, "outbox") == 0)
    return;
  self->before_outbox = g_intern_string (page);
  gtk_stack_set_visible_child_name (self->stack, "outbox");
  clara_window_update_actions (self);
}

static void
published_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWindow) self = clara_waiter_end (user_data);
  g_autoptr (GError) error = NULL;
  AdwToast *toast;
  guint n_newer;

  if (self == NULL)
    return;
  if (!clara_workspace_publish_finish (CLARA_WORKSPACE (source), result, &n_newer, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_window_tell_error (self, _ ("Nothing was published"), error);
      return;
    }

  toast = adw_toast_new (_ ("On its way to Lever"));
  adw_toast_set_button_label (toast, _ ("_Follow"));
  adw_toast_set_action_name (toast, "win.outbox");
  clara_window_show_toast (self, toast);
}

/* A job that is to be published. */
typedef struct
{
  ClaraWindow *window; /* (owned) */
  ClaraId job;
} Publishing;

static void
publishing_free (Publishing *publishing)
{
  g_object_unref (publishing->window);
  g_free (publishing);
}

static void
answered_cb (const char *response, const char *text, gpointer user_data)
{
  Publishing *publishing = user_data;
  ClaraWindow *self = publishing->window;

  if (g_str_equal (response, "yes") && self->workspace != NULL)
    clara_workspace_publish_async (self->workspace, &publishing->job, self->cancellable,
                                   published_cb, clara_waiter_new (self, self->cancellable));
  publishing_free (publishing);
}

static char *
name_count (const ClaraToPublish *count)
{
  g_autofree char *notes = g_strdup_printf (ngettext ("%u note", "%u notes", count->n_notes),
                                            count->n_notes);
  g_autofree char *tags = g_strdup_printf (ngettext ("%u tag", "%u tags", count->n_tags),
                                           count->n_tags);

  if (count->n_tags == 0)
    return g_steal_pointer (&notes);
  if (count->n_notes == 0)
    return g_steal_pointer (&tags);

  return g_strdup_printf (_ ("%s and %s"), notes, tags);
}

static char *
describe_count (const ClaraToPublish *count, const char *example)
{
  g_autofree char *what = name_count (count);

  if (example == NULL)
    return g_strdup_printf (_ ("Written in Lever, where your team reads it: %s."), what);

  return g_strdup_printf (
      _ ("Written in Lever, where your team reads it: %s. No name stands in them, and no word out "
         "of "
         "a document. They cannot be taken back from here. This is one of them:"),
      what);
}

/* One of the notes, as it would stand in Lever. */
static GtkWidget *
make_example (const char *example)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *label = gtk_label_new (example);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "example");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 180);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), label);
  gtk_widget_add_css_class (scrolled, "card");

  return scrolled;
}

/* Takes @publishing. */
static void
ask (Publishing *publishing, const ClaraToPublish *count, const char *example)
{
  g_autofree char *body = describe_count (count, example);

  clara_compat_ask_with (GTK_WINDOW (publishing->window), _ ("Publish to Lever?"), body,
                         example != NULL ? make_example (example) : NULL, _ ("_Publish"), FALSE,
                         answered_cb, publishing, G_OBJECT (publishing->window));
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Publishing *publishing = user_data;
  ClaraWindow *self = publishing->window;
  g_autoptr (GError) error = NULL;
  g_autofree char *example = NULL;
  ClaraToPublish count;

  if (!clara_workspace_count_to_publish_finish (CLARA_WORKSPACE (source), result, &count, &example,
                                                &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        clara_window_tell_error (self, _ ("Nothing was published"), error);
      publishing_free (publishing);
    }
  else if (count.n_notes == 0 && count.n_tags == 0)
    {
      clara_window_tell (self, _ ("Lever knows every score of this job"));
      publishing_free (publishing);
    }
  else
    ask (publishing, &count, example);
}

static void
publish (ClaraWindow *self, const char *id)
{
  Publishing *publishing;
  ClaraId job;

  if (self->workspace == NULL || id == NULL || !clara_id_parse (id, &job, NULL))
    return;

  publishing = g_new (Publishing, 1);
  publishing->window = g_object_ref (self);
  publishing->job = job;
  clara_workspace_count_to_publish_async (self->workspace, &job, self->cancellable, counted_cb,
                                          publishing);
}

static void
publish_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;
  g_autofree char *job = clara_job_page_dup_job (self->job_page);

  publish (self, job);
}

static void
publish_job_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  publish (user_data, g_variant_get_string (parameter, NULL));
}

static void
open_in_lever_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ClaraWindow *self = user_data;

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "candidate") == 0)
    clara_candidate_page_open_in_lever (self->candidate_page);
}

/* A link that is looked up. */
typedef struct
{
  ClaraWaiter *window; /* (owned) */
  ClaraId candidacy;
} Link;

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Link *link = user_data;
  g_autoptr (ClaraWindow) self = clara_waiter_end (link->window);
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraCandidateView)
      view = clara_candidate_view_load_finish (CLARA_WORKSPACE (source), result, &error);
  g_autofree char *id = clara_id_to_string (&link->candidacy);

  g_free (link);
  if (self == NULL || self->workspace != CLARA_WORKSPACE (source) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (view != NULL)
    {
      g_autofree char *job = clara_id_to_string (&view->job->id);

      /* The way back leads to the board. */
      clara_window_open_job (self, job);
      clara_window_open_candidacy (self, id);
    }
  else
    clara_window_tell (self, _ ("This link leads to nobody in this workspace"));
}

/**
 * clara_window_open_link:
 * @self: a window
 * @uri: `clara:candidacy/ID`, from wherever; anything else leads nowhere
 *
 * Shows the candidate that a link names; once the workspace is open, where it is not yet. Whoever is not in it, or may
 * not be seen by the member, is told of in one sentence, the same for all.
 */
void
clara_window_open_link (ClaraWindow *self, const char *uri)
{
  static const char prefix[] = "clara:candidacy/";
  ClaraId candidacy;
  Link *link;

  g_return_if_fail (CLARA_IS_WINDOW (self));

  if (self->workspace == NULL)
    {
      g_free (self->wanted_link);
      self->wanted_link = g_strdup (uri);
      return;
    }
  if (!g_str_has_prefix (uri, prefix) || !clara_id_parse (uri + strlen (prefix), &candidacy, NULL))
    {
      clara_window_tell (self, _ ("This link leads to nobody in this workspace"));
      return;
    }

  link = g_new (Link, 1);
  link->window = clara_waiter_new (self, self->cancellable);
  link->candidacy = candidacy;
  clara_candidate_view_load_async (self->workspace, &candidacy, CLARA_CANDIDATE_VIEW_NONE, NULL,
                                   self->cancellable, found_cb, link);
}

static const GActionEntry actions[] = {
  { "outbox", outbox_cb },
  { "publish", publish_cb },
  { "publish-job", publish_job_cb, "s" },
  { "open-in-lever", open_in_lever_cb },
};

/**
 * clara_window_install_lever_actions:
 * @self: a window
 */
void
clara_window_install_lever_actions (ClaraWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

static void
set_enabled (ClaraWindow *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/**
 * clara_window_update_lever_actions:
 * @self: a window
 *
 * Leaves open what can be done with Lever, by who is signed in and how it stands.
 */
void
clara_window_update_lever_actions (ClaraWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  const ClaraLeverServiceStatus *status = CLARA_IS_APPLICATION (application)
                                              ? clara_application_get_lever (
                                                    CLARA_APPLICATION (application))
                                              : NULL;
  gboolean may = self->workspace != NULL &&
                 clara_session_may (clara_workspace_get_session (self->workspace),
                                    CLARA_MAY_PUBLISH);
  gboolean connected = self->workspace != NULL && status != NULL &&
                       status->state >= CLARA_LEVER_SERVICE_RECONNECT &&
                       status->state != CLARA_LEVER_SERVICE_SETTING_UP;
  const char *page = gtk_stack_get_visible_child_name (self->stack);

  clara_jobs_page_set_connected (
      self->jobs_page,
      connected &&
          clara_session_may (clara_workspace_get_session (self->workspace), CLARA_MAY_EDIT_JOB));
  set_enabled (self, "outbox", may);
  set_enabled (self, "publish", may && connected && g_strcmp0 (page, "job") == 0);
  set_enabled (self, "publish-job", may && connected);
  set_enabled (self, "open-in-lever", g_strcmp0 (page, "candidate") == 0);
}
