/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-app"

#include "clara-preferences-private.h"

#include "clara-compat-preferences.h"
#include "clara-compat.h"
#include "clara-error.h"
#include "clara-wording.h"
#include "clara-workspace-export.h"
#include "clara-workspace-safekeeping.h"

#include <glib/gi18n.h>
#include <string.h>

/* The page of what is kept: where it lies, backups, and the audit. */

/* Something that takes its time, with the file and the passphrase it needs. */
typedef struct
{
  ClaraPreferences *self; /* (owned) */
  GFile *file;            /* (owned) (nullable) */
  char *passphrase;       /* (owned) (nullable) */
  GOutputStream *stream;  /* (owned) (nullable) */
} Deed;

static Deed *
deed_new (ClaraPreferences *self)
{
  Deed *deed = g_new0 (Deed, 1);

  deed->self = clara_preferences_ref (self);

  return deed;
}

static void
deed_free (Deed *deed)
{
  clara_preferences_unref (deed->self);
  g_clear_object (&deed->file);
  g_clear_object (&deed->stream);
  if (deed->passphrase != NULL)
    explicit_bzero (deed->passphrase, strlen (deed->passphrase));
  g_free (deed->passphrase);
  g_free (deed);
}

static void
set_busy (AdwActionRow *row, const char *subtitle, gboolean busy)
{
  adw_action_row_set_subtitle (row, subtitle);
  gtk_widget_set_sensitive (adw_action_row_get_activatable_widget (row), !busy);
}

/* An error that is about a backup: a damaged file is no damaged workspace. */
static const char *
word_backup_error (const GError *error)
{
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_ENCRYPTED))
    return _ ("The passphrase is another one");
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_CORRUPT))
    return _ ("The file is damaged");
  if (g_error_matches (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED))
    return _ ("This is no backup of Clara, or one of a later version");

  return clara_wording_for_error (error);
}

static void
tell_backup_error (ClaraPreferences *self, const char *what, const GError *error)
{
  g_autofree char *text = g_strdup_printf ("%s: %s", what, word_backup_error (error));

  clara_preferences_tell (self, text);
}

static const char *
backup_subtitle (void)
{
  return _ ("All of the workspace in one file, sealed with a passphrase");
}

static void
backed_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  ClaraPreferences *self = deed->self;
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_workspace_backup_finish (CLARA_WORKSPACE (source), result, &error);

  if (self->window != NULL)
    set_busy (self->backup_row, backup_subtitle (), FALSE);
  if (worked)
    clara_preferences_tell (self, _ ("Backed up. Without the passphrase nobody can open it"));
  else
    tell_backup_error (self, _ ("Not backed up"), error);
  deed_free (deed);
}

static void
backup_chosen_cb (GListModel *files, gpointer user_data)
{
  Deed *deed = user_data;
  g_autofree char *path = NULL;

  if (files != NULL)
    deed->file = g_list_model_get_item (files, 0);
  path = deed->file != NULL ? g_file_get_path (deed->file) : NULL;
  if (path == NULL || deed->self->window == NULL)
    {
      if (deed->file != NULL)
        clara_preferences_tell (deed->self, _ ("A backup is written to this computer only"));
      deed_free (deed);
      return;
    }
  set_busy (deed->self->backup_row, _ ("Backing up…"), TRUE);
  clara_workspace_backup_async (deed->self->workspace, path, deed->passphrase, NULL, backed_up_cb,
                                deed);
}

static void
backup_passphrase_cb (const char *passphrase, gpointer user_data)
{
  ClaraPreferences *self = user_data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = g_strdup_printf ("clara-%s.backup", day);
  Deed *deed;

  if (passphrase == NULL || self->window == NULL)
    return;

  deed = deed_new (self);
  deed->passphrase = g_strdup (passphrase);
  clara_compat_choose_files (self->window, CLARA_CHOOSE_SAVE, _ ("Back Up To"), name,
                             backup_chosen_cb, deed, G_OBJECT (self->window));
}

static void
backup_cb (GtkButton *button, ClaraPreferences *self)
{
  clara_compat_ask_passphrase (
      self->window, _ ("A Passphrase for the Backup"),
      _ ("At least eight characters. Keep it in a safe place: nobody can open the backup without "
         "it, and nobody can find it out."),
      _ ("_Choose a File…"), TRUE, CLARA_PASSPHRASE_MIN, backup_passphrase_cb, self,
      G_OBJECT (self->window));
}

static const char *
restore_subtitle (void)
{
  return _ ("Puts a backup in the place of what is here");
}

static char *
describe_restored (const ClaraRestored *restored)
{
  if (restored->n_erased_again == 0)
    return g_strdup (_ ("The backup is in place"));

  return g_strdup_printf (
      ngettext ("The backup is in place; %u candidate who was erased since stays erased",
                "The backup is in place; %u candidates who were erased since stay erased",
                restored->n_erased_again),
      restored->n_erased_again);
}

static void
restored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  ClaraPreferences *self = deed->self;
  g_autoptr (GError) error = NULL;
  g_auto (ClaraRestored) restored = { 0 };

  if (clara_workspace_restore_finish (CLARA_WORKSPACE (source), result, &restored, &error))
    {
      g_autofree char *text = describe_restored (&restored);

      /* Who is signed in may be nobody there: everything is opened anew. */
      clara_application_reopen (self->application, text);
    }
  else
    {
      if (self->window != NULL)
        set_busy (self->restore_row, restore_subtitle (), FALSE);
      tell_backup_error (self, _ ("Nothing was restored"), error);
    }
  deed_free (deed);
}

static void
restore_answered_cb (const char *response, const char *text, gpointer user_data)
{
  Deed *deed = user_data;
  g_autofree char *path = g_file_get_path (deed->file);

  if (!g_str_equal (response, "yes") || path == NULL || deed->self->window == NULL)
    {
      deed_free (deed);
      return;
    }
  set_busy (deed->self->restore_row, _ ("Restoring…"), TRUE);
  clara_workspace_restore_async (deed->self->workspace, path, deed->passphrase, NULL, restored_cb,
                                 deed);
}

static void
restore_passphrase_cb (const char *passphrase, gpointer user_data)
{
  Deed *deed = user_data;

  if (passphrase == NULL || deed->self->window == NULL)
    {
      deed_free (deed);
      return;
    }
  deed->passphrase = g_strdup (passphrase);
  clara_compat_ask (deed->self->window, _ ("Replace All That Is Here?"),
                    _ ("Jobs, candidates and decisions become those of the backup. A copy of what "
                       "is here now stays in the folder. Who was erased since stays erased."),
                    _ ("_Restore"), TRUE, restore_answered_cb, deed, G_OBJECT (deed->self->window));
}

static void
restore_chosen_cb (GListModel *files, gpointer user_data)
{
  Deed *deed = user_data;

  if (files != NULL)
    deed->file = g_list_model_get_item (files, 0);
  if (deed->file == NULL || deed->self->window == NULL)
    {
      deed_free (deed);
      return;
    }
  clara_compat_ask_passphrase (deed->self->window, _ ("The Passphrase of the Backup"),
                               _ ("It was chosen when the backup was made."), _ ("_Continue"),
                               FALSE, CLARA_PASSPHRASE_MIN, restore_passphrase_cb, deed,
                               G_OBJECT (deed->self->window));
}

static void
restore_cb (GtkButton *button, ClaraPreferences *self)
{
  clara_compat_choose_files (self->window, CLARA_CHOOSE_ONE, _ ("Restore From"), NULL,
                             restore_chosen_cb, deed_new (self), G_OBJECT (self->window));
}

static char *
describe_audit (const ClaraAuditReport *report)
{
  if (report->fault != CLARA_AUDIT_WHOLE)
    return g_strdup_printf (
        _ ("Row %" G_GINT64_FORMAT " is not as it was written: the audit was changed from outside"),
        report->fault_seq);

  return g_strdup_printf (ngettext ("Whole: %" G_GINT64_FORMAT " row, as it was written",
                                    "Whole: %" G_GINT64_FORMAT " rows, as they were written",
                                    (gulong) report->n_rows),
                          report->n_rows);
}

static void
verified_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraPreferences) self = user_data;
  g_autoptr (GError) error = NULL;
  ClaraAuditReport report;

  if (clara_workspace_verify_audit_finish (CLARA_WORKSPACE (source), result, &report, &error))
    {
      g_autofree char *text = describe_audit (&report);

      if (self->window != NULL)
        set_busy (self->verify_row, text, FALSE);
      clara_preferences_tell (self, text);
      return;
    }
  if (self->window != NULL)
    set_busy (self->verify_row, _ ("Not verified"), FALSE);
  clara_preferences_tell_error (self, _ ("Not verified"), error);
}

static void
verify_cb (GtkButton *button, ClaraPreferences *self)
{
  set_busy (self->verify_row, _ ("Verifying…"), TRUE);
  clara_workspace_verify_audit_async (self->workspace, NULL, NULL, verified_cb,
                                      clara_preferences_ref (self));
}

static void
end_export (Deed *deed, const GError *error)
{
  ClaraPreferences *self = deed->self;

  if (self->window != NULL)
    gtk_widget_set_sensitive (adw_action_row_get_activatable_widget (self->export_row), TRUE);
  if (error == NULL)
    clara_preferences_tell (self, _ ("The audit was saved"));
  else
    clara_preferences_tell_error (self, _ ("The audit was not saved"), error);
  deed_free (deed);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_output_stream_close_finish (G_OUTPUT_STREAM (source), result, &error);
  end_export (user_data, error);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;

  if (clara_workspace_export_audit_finish (CLARA_WORKSPACE (source), result, &error))
    g_output_stream_close_async (deed->stream, G_PRIORITY_DEFAULT, NULL, closed_cb, deed);
  else
    end_export (deed, error);
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  GFileOutputStream *stream = g_file_replace_finish (G_FILE (source), result, &error);

  if (stream == NULL)
    {
      end_export (deed, error);
      return;
    }
  deed->stream = G_OUTPUT_STREAM (stream);
  clara_workspace_export_audit_async (deed->self->workspace, deed->stream, NULL, exported_cb, deed);
}

static void
export_chosen_cb (GListModel *files, gpointer user_data)
{
  Deed *deed = user_data;

  if (files != NULL)
    deed->file = g_list_model_get_item (files, 0);
  if (deed->file == NULL || deed->self->window == NULL)
    {
      deed_free (deed);
      return;
    }
  gtk_widget_set_sensitive (adw_action_row_get_activatable_widget (deed->self->export_row), FALSE);
  g_file_replace_async (deed->file, NULL, FALSE, G_FILE_CREATE_PRIVATE, G_PRIORITY_DEFAULT, NULL,
                        created_cb, deed);
}

static void
export_cb (GtkButton *button, ClaraPreferences *self)
{
  clara_compat_choose_files (self->window, CLARA_CHOOSE_SAVE, _ ("Save the Audit"),
                             "clara-audit.jsonl", export_chosen_cb, deed_new (self),
                             G_OBJECT (self->window));
}

static void
launched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (ClaraPreferences) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!g_app_info_launch_default_for_uri_finish (result, &error))
    clara_preferences_tell_error (self, _ ("The folder cannot be shown"), error);
}

static void
open_cb (GtkButton *button, ClaraPreferences *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (clara_workspace_get_folder (self->workspace));
  g_autofree char *uri = g_file_get_uri (folder);
  g_autoptr (GdkAppLaunchContext) context = gdk_display_get_app_launch_context (
      gtk_widget_get_display (GTK_WIDGET (self->window)));

  g_app_info_launch_default_for_uri_async (uri, G_APP_LAUNCH_CONTEXT (context), NULL, launched_cb,
                                           clara_preferences_ref (self));
}

/* A row with a button that does it; or that says who may. */
static AdwActionRow *
add_deed (ClaraPreferences *self,
          AdwPreferencesGroup *group,
          ClaraPermission permission,
          const char *title,
          const char *subtitle,
          const char *label,
          GCallback clicked)
{
  g_autofree char *reason = permission < CLARA_N_PERMISSIONS
                                ? clara_preferences_dup_reason (self, permission)
                                : NULL;
  GtkWidget *button = gtk_button_new_with_mnemonic (label);
  AdwActionRow *row = clara_preferences_add_row (group, title, reason != NULL ? reason : subtitle,
                                                 button);

  g_signal_connect (button, "clicked", clicked, self);
  gtk_widget_set_sensitive (button, reason == NULL);

  return row;
}

/**
 * clara_preferences_make_keeping:
 * @self: preferences, of a workspace
 *
 * Returns: (transfer floating): the page of what is kept, and how it is kept safe
 */
AdwPreferencesPage *
clara_preferences_make_keeping (ClaraPreferences *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *folder = clara_preferences_add_group (page, _ ("Workspace"), NULL);
  AdwPreferencesGroup *backups = clara_preferences_add_group (page, _ ("Backups"), NULL);
  AdwPreferencesGroup *audit = clara_preferences_add_group (
      page, _ ("Audit"),
      _ ("Who decided, revealed or exported what, and when; row by row sealed."));

  adw_preferences_page_set_title (page, _ ("_Data"));
  adw_preferences_page_set_use_underline (page, TRUE);
  adw_preferences_page_set_icon_name (page, "drive-harddisk-symbolic");
  adw_preferences_page_set_name (page, "data");
  add_deed (self, folder, CLARA_N_PERMISSIONS, _ ("Folder"),
            clara_workspace_get_folder (self->workspace), _ ("_Open"), G_CALLBACK (open_cb));
  self->backup_row = add_deed (self, backups, CLARA_MAY_BACKUP, _ ("Back Up"), backup_subtitle (),
                               _ ("_Back Up…"), G_CALLBACK (backup_cb));
  self->restore_row = add_deed (self, backups, CLARA_MAY_BACKUP, _ ("Restore"), restore_subtitle (),
                                _ ("_Restore…"), G_CALLBACK (restore_cb));
  self->verify_row = add_deed (self, audit, CLARA_MAY_EXPORT, _ ("Verify"),
                               _ ("Sees whether every row is as it was written"), _ ("_Verify"),
                               G_CALLBACK (verify_cb));
  self->export_row = add_deed (self, audit, CLARA_MAY_EXPORT, _ ("Export"),
                               _ ("One line of JSON a row; that it was exported is in it"),
                               _ ("_Export…"), G_CALLBACK (export_cb));

  return page;
}
