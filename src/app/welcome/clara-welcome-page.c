/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-welcome-page.h"

#include "clara-sample.h"
#include "clara-wording.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * ClaraWelcomePage:
 *
 * First run: a workspace is made, or a sample is tried. Emits `made` with a #ClaraWorkspace, or `made-sample` where it is
 * to be connected with a sample account. Main thread only.
 */
struct _ClaraWelcomePage
{
  AdwBin parent_instance;

  char *folder;              /* (owned) (nullable) */
  char *guessed;             /* (owned): what the team may be called */
  GCancellable *cancellable; /* (owned) */

  GtkStack *stack;
  AdwEntryRow *team_row;
  AdwEntryRow *email_row;
  GtkLabel *error_label;
  GtkButton *create_button;
};

enum
{
  SIGNAL_MADE,
  SIGNAL_MADE_SAMPLE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ClaraWelcomePage, clara_welcome_page, ADW_TYPE_BIN)

static void
show_error (ClaraWelcomePage *self, const char *words)
{
  gtk_stack_set_visible_child_name (self->stack, "ask");
  gtk_label_set_text (self->error_label, words == NULL ? "" : words);
  gtk_widget_set_visible (GTK_WIDGET (self->error_label), words != NULL);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWelcomePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = clara_workspace_open_finish (result, &error);

  if (workspace != NULL)
    g_signal_emit (self, signals[SIGNAL_MADE], 0, workspace);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_error (self, clara_wording_for_error (error));
}

static void
create_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraWelcomePage *self = CLARA_WELCOME_PAGE (widget);
  g_autofree char *team = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->team_row))));
  g_autofree char *email = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->email_row))));

  show_error (self, NULL);
  gtk_stack_set_visible_child_name (self->stack, "making");
  clara_workspace_create_async (self->folder, team, email, self->cancellable, made_cb,
                                g_object_ref (self));
}

static void
sampled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWelcomePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = clara_sample_open_finish (result, &error);

  if (workspace != NULL)
    g_signal_emit (self, signals[SIGNAL_MADE], 0, workspace);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_error (self, clara_wording_for_error (error));
}

static void
sample_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraWelcomePage *self = CLARA_WELCOME_PAGE (widget);

  show_error (self, NULL);
  gtk_stack_set_visible_child_name (self->stack, "making");
  clara_sample_open_async (self->folder, self->cancellable, sampled_cb, g_object_ref (self));
}

static void
lever_made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraWelcomePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraWorkspace) workspace = clara_workspace_open_finish (result, &error);

  if (workspace != NULL)
    g_signal_emit (self, signals[SIGNAL_MADE_SAMPLE], 0, workspace);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_error (self, clara_wording_for_error (error));
}

/* A workspace of its own, which is connected with a sample account as one's own would be. */
static void
sample_lever_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ClaraWelcomePage *self = CLARA_WELCOME_PAGE (widget);
  g_autofree char *folder = g_build_filename (self->folder, "sample-lever", NULL);

  show_error (self, NULL);
  gtk_stack_set_visible_child_name (self->stack, "making");
  if (clara_workspace_exists (folder))
    clara_workspace_open_async (folder, NULL, self->cancellable, lever_made_cb,
                                g_object_ref (self));
  else
    clara_workspace_create_async (folder, _ ("Sample Team"), "you@sample.example",
                                  self->cancellable, lever_made_cb, g_object_ref (self));
}

/* What stands behind the @ is what most teams are called by; whoever is called otherwise writes it. */
static char *
guess_team (const char *email)
{
  const char *at = strrchr (email, '@');
  const char *dot = at == NULL ? NULL : strchr (at, '.');
  g_autofree char *word = dot == NULL ? NULL : g_strndup (at + 1, (gsize) (dot - at - 1));
  g_autofree char *first = NULL;

  if (word == NULL || *word == '\0' || !g_utf8_validate (word, -1, NULL))
    return g_strdup ("");
  first = g_utf8_strup (word, g_utf8_next_char (word) - word);

  return g_strconcat (first, g_utf8_next_char (word), NULL);
}

static void
email_changed_cb (GtkEditable *row, ClaraWelcomePage *self)
{
  g_autofree char *team = guess_team (gtk_editable_get_text (row));

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->team_row)), self->guessed) != 0)
    return;
  g_free (self->guessed);
  self->guessed = g_strdup (team);
  gtk_editable_set_text (GTK_EDITABLE (self->team_row), team);
}

static void
changed_cb (GtkEditable *row, ClaraWelcomePage *self)
{
  g_autofree char *team = g_strstrip (
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->team_row))));
  const char *email = gtk_editable_get_text (GTK_EDITABLE (self->email_row));
  const char *at = strchr (email, '@');

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "welcome.create",
                                 *team != '\0' && at != NULL && at != email && at[1] != '\0');
}

static void
entered_cb (AdwEntryRow *row, ClaraWelcomePage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "welcome.create", NULL);
}

static void
clara_welcome_page_dispose (GObject *object)
{
  ClaraWelcomePage *self = CLARA_WELCOME_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CLARA_TYPE_WELCOME_PAGE);

  G_OBJECT_CLASS (clara_welcome_page_parent_class)->dispose (object);
}

static void
clara_welcome_page_finalize (GObject *object)
{
  ClaraWelcomePage *self = CLARA_WELCOME_PAGE (object);

  g_object_unref (self->cancellable);
  g_free (self->folder);
  g_free (self->guessed);

  G_OBJECT_CLASS (clara_welcome_page_parent_class)->finalize (object);
}

static void
clara_welcome_page_class_init (ClaraWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = clara_welcome_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = clara_welcome_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/clara/Clara/welcome/clara-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ClaraWelcomePage, stack);
  gtk_widget_class_bind_template_child (widget_class, ClaraWelcomePage, team_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraWelcomePage, email_row);
  gtk_widget_class_bind_template_child (widget_class, ClaraWelcomePage, error_label);
  gtk_widget_class_bind_template_child (widget_class, ClaraWelcomePage, create_button);
  gtk_widget_class_install_action (widget_class, "welcome.create", NULL, create_cb);
  gtk_widget_class_install_action (widget_class, "welcome.sample", NULL, sample_cb);
  gtk_widget_class_install_action (widget_class, "welcome.sample-lever", NULL, sample_lever_cb);

  signals[SIGNAL_MADE] = g_signal_new ("made", CLARA_TYPE_WELCOME_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, CLARA_TYPE_WORKSPACE);
  signals[SIGNAL_MADE_SAMPLE] = g_signal_new ("made-sample", CLARA_TYPE_WELCOME_PAGE,
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                              1, CLARA_TYPE_WORKSPACE);
}

static void
clara_welcome_page_init (ClaraWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->guessed = g_strdup ("");
  g_signal_connect_object (self->email_row, "changed", G_CALLBACK (email_changed_cb), self, 0);
  g_signal_connect_object (self->team_row, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (self->email_row, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (self->email_row, "entry-activated", G_CALLBACK (entered_cb), self, 0);
  changed_cb (NULL, self);
}

/**
 * clara_welcome_page_set_folder:
 * @self: a welcome page
 * @folder: where the workspace shall lie
 */
void
clara_welcome_page_set_folder (ClaraWelcomePage *self, const char *folder)
{
  g_return_if_fail (CLARA_IS_WELCOME_PAGE (self));

  g_free (self->folder);
  self->folder = g_strdup (folder);
}
