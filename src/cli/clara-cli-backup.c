/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-cli-options.h"
#include "clara-cli-output.h"
#include "clara-cli-task.h"
#include "clara-cli-signals.h"
#include "clara-cli-workspace.h"
#include "clara-workspace-safekeeping.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A file, and what opens it. */
typedef struct
{
  char **words;          /* (owned) (nullable) */
  char *passphrase_file; /* (owned) (nullable) */
  gboolean json;
  char passphrase[CLARA_PASSPHRASE_MAX + 2];
} Sealed;

static void
sealed_clear (Sealed *self)
{
  g_strfreev (self->words);
  g_free (self->passphrase_file);
  explicit_bzero (self->passphrase, sizeof self->passphrase);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sealed, sealed_clear)

/* Reads until there is nothing more, or @size bytes. */
static gssize
read_whole (int fd, char *into, gsize size)
{
  gsize n = 0;

  while (n < size)
    {
      gssize got = TEMP_FAILURE_RETRY (read (fd, into + n, size - n));

      if (got < 0)
        return -1;
      if (got == 0)
        break;
      n += (gsize) got;
    }

  return (gssize) n;
}

/* The first line of a file, or of standard input for `-`: never an argument, which everybody on the machine could see. */
static gboolean
read_passphrase (Sealed *self)
{
  gboolean standard = g_str_equal (self->passphrase_file, "-");
  int fd = standard ? STDIN_FILENO : open (self->passphrase_file, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  gssize n = fd >= 0 ? read_whole (fd, self->passphrase, sizeof self->passphrase - 1) : -1;

  if (fd >= 0 && !standard)
    close (fd);
  if (n < 0)
    {
      clara_cli_complain (_ ("The passphrase cannot be read from %s."), self->passphrase_file);
      return FALSE;
    }

  self->passphrase[n] = '\0';
  self->passphrase[strcspn (self->passphrase, "\r\n")] = '\0';

  return TRUE;
}

static gboolean
parse (Sealed *self, char **arguments, const char *summary, const char *usage)
{
  const GOptionEntry entries[] = {
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &self->passphrase_file,
      N_ ("A file whose first line is the passphrase; - for standard input"), N_ ("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->words, NULL, N_ ("FILE") },
    { NULL },
  };

  return clara_cli_parse_options (arguments, summary, entries) &&
         clara_cli_check_words (self->passphrase_file != NULL ? self->words : NULL, 1, 1, usage);
}

/* What is sealed or put back, on a thread. */
typedef struct
{
  const Sealed *sealed;
  const ClaraCliWorkspace *workspace; /* nothing in it where there is none yet */
  const char *folder;
  ClaraRestored *restored;
} Sealing;

static gboolean
backup_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  const Sealing *sealing = data;

  return clara_workspace_backup (sealing->workspace->workspace, sealing->sealed->words[0],
                                 sealing->sealed->passphrase, cancellable, error);
}

static gboolean
restore_in_thread (gpointer data, GCancellable *cancellable, GError **error)
{
  const Sealing *sealing = data;
  const char *file = sealing->sealed->words[0], *passphrase = sealing->sealed->passphrase;

  if (sealing->workspace->workspace == NULL)
    return clara_workspace_restore_new (sealing->folder, file, passphrase, sealing->restored,
                                        cancellable, error);

  return clara_workspace_restore (sealing->workspace->workspace, file, passphrase,
                                  sealing->restored, cancellable, error);
}

static int
complain (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    clara_cli_complain ("%s", _ ("Ended. Nothing was changed."));
  clara_cli_complain_of_error (error);

  return CLARA_CLI_FAILED;
}

/**
 * clara_cli_backup:
 * @arguments: (array zero-terminated=1): `backup` and what follows it
 *
 * Seals the whole workspace in one file.
 *
 * Returns: the exit status
 */
int
clara_cli_backup (char **arguments)
{
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  g_auto (Sealed) sealed = { NULL };
  Sealing sealing = { .sealed = &sealed, .workspace = &workspace };
  g_autoptr (GError) error = NULL;
  int status;

  if (!parse (&sealed, arguments, _ ("FILE — seal the whole workspace in one file"),
              "backup FILE --passphrase-file F"))
    return CLARA_CLI_USAGE;
  status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;
  if (!clara_cli_workspace_check (&workspace, CLARA_MAY_BACKUP) || !read_passphrase (&sealed))
    return CLARA_CLI_FAILED;
  if (!clara_cli_task_run (backup_in_thread, &sealing, &error))
    return complain (error);

  if (sealed.json)
    {
      g_autoptr (JsonObject) object = json_object_new ();
      g_autofree char *file = g_utf8_make_valid (sealed.words[0], -1);

      json_object_set_string_member (object, "file", file);
      clara_cli_print_json (object);
    }
  else
    puts (_ ("The workspace is sealed in the file. Without the passphrase nobody opens it, you "
             "neither."));

  return clara_cli_flush () ? CLARA_CLI_DONE : CLARA_CLI_FAILED;
}

/* Over the workspace that is there, by one of its admins, or into a folder where there is none. */
static int
restore (const Sealed *sealed, ClaraRestored *restored)
{
  g_autofree char *folder = clara_cli_workspace_find ();
  g_auto (ClaraCliWorkspace) workspace = { NULL };
  Sealing sealing = { sealed, &workspace, folder, restored };
  g_autoptr (GError) error = NULL;
  int status = CLARA_CLI_DONE;

  if (folder == NULL)
    return CLARA_CLI_FAILED;
  if (clara_workspace_exists (folder))
    status = clara_cli_workspace_open (&workspace);
  if (status != CLARA_CLI_DONE)
    return status;

  return clara_cli_task_run (restore_in_thread, &sealing, &error) ? CLARA_CLI_DONE
                                                                  : complain (error);
}

static void
print_restored (const ClaraRestored *restored, gboolean json)
{
  g_autoptr (JsonObject) object = NULL;

  if (json)
    {
      object = json_object_new ();
      json_object_set_int_member (object, "erased_again", restored->n_erased_again);
      clara_cli_set_string (object, "safety_copy", restored->safety_copy);
      clara_cli_print_json (object);
      return;
    }

  puts (_ ("The workspace is as it was when the file was sealed."));
  if (restored->n_erased_again > 0)
    {
      printf (ngettext ("%u candidate, who was erased since, stays erased.",
                        "%u candidates, who were erased since, stay erased.",
                        restored->n_erased_again),
              restored->n_erased_again);
      putchar ('\n');
    }
  if (restored->safety_copy != NULL)
    printf (_ ("What it was before lies in %s\n"), restored->safety_copy);
}

/**
 * clara_cli_restore:
 * @arguments: (array zero-terminated=1): `restore` and what follows it
 *
 * Puts a sealed file in the place of the workspace, or into a folder where there is none.
 *
 * Returns: the exit status
 */
int
clara_cli_restore (char **arguments)
{
  g_auto (Sealed) sealed = { NULL };
  g_auto (ClaraRestored) restored = { 0 };
  int status;

  if (!parse (&sealed, arguments, _ ("FILE — put a sealed file in the place of the workspace"),
              "restore FILE --passphrase-file F"))
    return CLARA_CLI_USAGE;
  if (!read_passphrase (&sealed))
    return CLARA_CLI_FAILED;
  status = restore (&sealed, &restored);
  if (status == CLARA_CLI_DONE)
    print_restored (&restored, sealed.json);

  return clara_cli_flush () ? status : CLARA_CLI_FAILED;
}
