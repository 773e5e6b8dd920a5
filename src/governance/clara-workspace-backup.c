/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-workspace-backup.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-backups.h"
#include "clara-error.h"
#include "clara-forgetting-private.h"
#include "clara-forgotten-private.h"
#include "clara-staging-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define DATABASE_FILE_NAME "clara.db"

/* Who takes everything out is in the audit, and in the backup itself. */
static gboolean
note_backup_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const ClaraAuditEntry entry = { .action = "backup" };

  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_BACKUP, error) &&
         clara_audit_append (write, &entry, error);
}

/**
 * clara_governance_backup:
 * @database: a workspace
 * @member: who asks
 * @path: where to; a file there is replaced once the new one is whole
 * @passphrase: what it can be opened with: from %CLARA_PASSPHRASE_MIN to %CLARA_PASSPHRASE_MAX bytes
 * @cost: (nullable): what it costs to make the key; %NULL: clara_seal_cost_default
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Puts the whole workspace, as it is at this moment, into one encrypted file. Takes as much space in the workspace's
 * folder for as long as it runs. Blocks: not for the main thread.
 *
 * Returns: whether it is there, and durable; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NO_SPACE, %CLARA_ERROR_INVALID
 *   for a passphrase that is too short
 */
gboolean
clara_governance_backup (ClaraDatabase *database,
                         const ClaraId *member,
                         const char *path,
                         const char *passphrase,
                         const ClaraSealCost *cost,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (ClaraStaging) staging = NULL;
  g_autofree char *plain = NULL;
  gboolean worked;
  int source;

  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);
  g_return_val_if_fail (path != NULL && passphrase != NULL, FALSE);

  if (!clara_database_write (database, member, note_backup_cb, NULL, cancellable, error))
    return FALSE;

  staging = clara_staging_make (clara_database_get_folder (database), error);
  if (staging == NULL)
    return FALSE;

  plain = g_build_filename (staging, DATABASE_FILE_NAME, NULL);
  if (!clara_database_backup (database, plain, cancellable, error))
    return FALSE;

  source = open (plain, O_RDONLY | O_CLOEXEC);
  if (source < 0)
    return clara_error_set_errno (error, errno, "the workspace cannot be read");

  worked = clara_seal_file (source, path, passphrase,
                            cost != NULL ? cost : &clara_seal_cost_default, cancellable, error);
  close (source);

  return worked;
}

/* Makes a workspace of the backup in a folder of its own: decrypted, checked, and its tables brought up to date. */
static ClaraDatabase *
unpack (const char *staging,
        const char *path,
        const char *passphrase,
        GCancellable *cancellable,
        GError **error)
{
  g_autofree char *plain = g_build_filename (staging, DATABASE_FILE_NAME, NULL);
  int target = open (plain, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  gboolean worked;

  if (target < 0)
    {
      clara_error_set_errno (error, errno, "the workspace's folder cannot be written");
      return NULL;
    }

  worked = clara_unseal_file (path, target, passphrase, cancellable, error);
  close (target);

  return worked ? clara_database_open (staging, CLARA_DATABASE_CHECK, cancellable, error) : NULL;
}

/* What is in an older backup may have reached Lever since: it is looked up there before it is sent again. */
static gboolean
doubt_effects (ClaraWrite *write, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_OUTBOX, NULL,
                                       "UPDATE outbox SET state = 'unknown', looks = 0 "
                                       "WHERE state IN ('pending', 'inflight')");

  return clara_statement_run (statement, error);
}

typedef struct
{
  const ClaraForgotten *forgotten; /* (nullable): who was erased since */
  const ClaraId *member;           /* (nullable): who asked; the backup need not know them */
  guint n_erased;
} Restoring;

static gboolean
restore_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Restoring *self = data;
  g_autofree char *facts = NULL;
  ClaraAuditEntry entry = { .action = "restore" };

  self->n_erased = 0;
  if (!doubt_effects (write, error) ||
      (self->forgotten != NULL &&
       !clara_forgotten_apply (self->forgotten, write, &self->n_erased, error)))
    return FALSE;

  facts = clara_forgotten_to_facts (self->forgotten, self->member, self->n_erased);
  entry.facts = facts;

  return clara_audit_append (write, &entry, error);
}

/* Unpacks the backup, and leaves it closed: one file, to be put in the place of another. */
static gboolean
make_ready (const char *staging,
            const char *path,
            const char *passphrase,
            const ClaraId *member,
            ClaraForgotten *forgotten,
            guint *n_erased,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (ClaraDatabase) database = unpack (staging, path, passphrase, cancellable, error);
  Restoring restoring = { .forgotten = forgotten, .member = member };

  if (database == NULL)
    return FALSE;

  if (forgotten != NULL && !clara_forgotten_match (forgotten, database, cancellable, error))
    return FALSE;

  if (!clara_database_write (database, NULL, restore_cb, &restoring, cancellable, error) ||
      (restoring.n_erased > 0 && !clara_governance_erase_traces (database, cancellable, error)))
    return FALSE;

  *n_erased = restoring.n_erased;

  return clara_database_close (database, error);
}

static gboolean
sync_folder (const char *folder, GError **error)
{
  int file = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean worked = file >= 0 && fsync (file) == 0;

  if (!worked)
    clara_error_set_errno (error, errno, "the workspace's folder cannot be written");
  if (file >= 0)
    close (file);

  return worked;
}

/**
 * clara_governance_restore_new:
 * @folder: a folder without a workspace; made where there is none
 * @path: a file of clara_governance_backup()
 * @passphrase: what it was made with
 * @restored: (out): what came of it
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Makes a workspace of a backup. It is there whole, or not at all. Blocks: not for the main thread.
 *
 * Returns: whether it is there, and durable; errors as clara_unseal_file() and clara_database_open(), and
 *   %CLARA_ERROR_CONFLICT where there is a workspace
 */
gboolean
clara_governance_restore_new (const char *folder,
                              const char *path,
                              const char *passphrase,
                              ClaraRestored *restored,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autofree char *target = NULL;
  g_autofree char *ready = NULL;
  g_autoptr (ClaraStaging) staging = NULL;
  guint n_erased = 0;

  g_return_val_if_fail (folder != NULL && path != NULL && passphrase != NULL, FALSE);

  target = g_build_filename (folder, DATABASE_FILE_NAME, NULL);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return clara_error_set_errno (error, errno, "the workspace's folder cannot be made");
  if (g_file_test (target, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                           "there is a workspace already");
      return FALSE;
    }

  staging = clara_staging_make (folder, error);
  if (staging == NULL ||
      !make_ready (staging, path, passphrase, NULL, NULL, &n_erased, cancellable, error))
    return FALSE;

  /* Never over one that somebody has made meanwhile. */
  ready = g_build_filename (staging, DATABASE_FILE_NAME, NULL);
  if (renameat2 (AT_FDCWD, ready, AT_FDCWD, target, RENAME_NOREPLACE) != 0)
    return clara_error_set_errno (error, errno, "the workspace cannot be put in its place");

  restored->n_erased_again = n_erased;
  restored->safety_copy = NULL;

  return sync_folder (folder, error);
}

static gboolean
check_may_restore_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  return clara_actor_check (connection, data, CLARA_MAY_BACKUP, error);
}

/**
 * clara_governance_restore_over:
 * @database: the workspace that is to be replaced
 * @member: who asks
 * @path: a file of clara_governance_backup()
 * @passphrase: what it was made with
 * @restored: (out): what came of it
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Puts a backup in the place of all that the workspace holds, after a copy of that. Who was erased here since the backup
 * was made stays erased. It happens in one transaction: a kill, or a disk that is full, leaves the workspace as it was.
 * Others who have it open go on with what was restored. Blocks: not for the main thread.
 *
 * Returns: whether it is durable; errors as clara_unseal_file() and clara_database_open(), and
 *   %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_governance_restore_over (ClaraDatabase *database,
                               const ClaraId *member,
                               const char *path,
                               const char *passphrase,
                               ClaraRestored *restored,
                               GCancellable *cancellable,
                               GError **error)
{
  const char *folder = clara_database_get_folder (database);
  g_autoptr (ClaraForgotten) forgotten = NULL;
  g_autoptr (ClaraStaging) staging = NULL;
  g_autofree char *ready = NULL;
  g_autofree char *copy = NULL;
  guint n_erased = 0;

  g_return_val_if_fail (path != NULL && passphrase != NULL, FALSE);

  if (!clara_database_read (database, check_may_restore_cb, (gpointer) member, cancellable, error))
    return FALSE;

  forgotten = clara_forgotten_load (database, cancellable, error);
  if (forgotten == NULL)
    return FALSE;

  staging = clara_staging_make (folder, error);
  if (staging == NULL ||
      !make_ready (staging, path, passphrase, member, forgotten, &n_erased, cancellable, error))
    return FALSE;

  copy = clara_backups_make (database, cancellable, error);
  if (copy == NULL)
    return FALSE;

  ready = g_build_filename (staging, DATABASE_FILE_NAME, NULL);
  if (!clara_backups_take (database, ready, cancellable, error))
    return FALSE;

  restored->n_erased_again = n_erased;
  restored->safety_copy = g_steal_pointer (&copy);

  return TRUE;
}
