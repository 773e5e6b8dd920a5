/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-erase.h"

#include "clara-backups.h"
#include "clara-cache.h"
#include "clara-material.h"
#include "clara-search.h"
#include "clara-store-private.h"

#include <glib/gstdio.h>

/*
 * All that is known of one candidacy, by the table it stands in; children before parents. Whoever adds a table adds its
 * line here: a test looks up every table that refers to a candidacy.
 */
static const char *const deletions[] = {
  /* Identities first, for some refer to materials. */
  "DELETE FROM identity WHERE candidacy = $1",
  "DELETE FROM material_bytes WHERE material IN (SELECT id FROM material WHERE candidacy = $1)",
  "DELETE FROM material_text WHERE material IN (SELECT id FROM material WHERE candidacy = $1)",
  "DELETE FROM material WHERE candidacy = $1",
  "DELETE FROM profile WHERE candidacy = $1",
  "DELETE FROM score_document WHERE score IN (SELECT seq FROM score WHERE candidacy = $1)",
  "DELETE FROM score WHERE candidacy = $1",
  "DELETE FROM placement WHERE candidacy = $1",
  "DELETE FROM undo_step WHERE candidacy = $1",
  "DELETE FROM comment WHERE candidacy = $1",
  /* What was said of a shortlist may name each who is on it. */
  "UPDATE review SET message = '' WHERE id IN (SELECT review FROM review_candidacy "
  "WHERE candidacy = $1)",
  "DELETE FROM review_candidacy WHERE candidacy = $1",
  "DELETE FROM follow_up WHERE candidacy = $1",
  "DELETE FROM notice WHERE candidacy = $1",
  "DELETE FROM work WHERE candidacy = $1 OR subject = $1",
  "DELETE FROM outbox WHERE candidacy = $1",
  "DELETE FROM duplicate_flag WHERE one = $1 OR other = $1",
  "DELETE FROM audit_text WHERE seq IN (SELECT seq FROM audit WHERE candidacy = $1)",
  "UPDATE candidacy SET merged_into = NULL WHERE merged_into = $1",
  "DELETE FROM lever_file WHERE opportunity IN "
  "(SELECT id FROM lever_opportunity WHERE candidacy = $1)",
  "DELETE FROM lever_opportunity WHERE candidacy = $1",
  "DELETE FROM candidacy WHERE id = $1",
};

static gboolean
run_for (ClaraWrite *write, const char *sql, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_write_prepare (write, CLARA_ENTITY_CANDIDACY, candidacy, sql);

  clara_statement_bind_id (statement, 1, candidacy);

  return clara_statement_run (statement, error);
}

/* What was computed from a material of nobody else's. */
static gboolean
forget_cache (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  return run_for (write,
                  "DELETE FROM cache WHERE hash IN (SELECT hash FROM material WHERE candidacy = $1 "
                  "UNION SELECT text_hash FROM material WHERE candidacy = $1)",
                  candidacy, error);
}

static gboolean
note_neighbours (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) neighbours = clara_connection_prepare (
      clara_write_get_connection (write),
      "SELECT other FROM duplicate_flag WHERE one = $1 UNION SELECT one FROM duplicate_flag "
      "WHERE other = $1 UNION SELECT id FROM candidacy WHERE merged_into = $1");
  g_autoptr (ClaraStatement) job = clara_connection_prepare (
      clara_write_get_connection (write), "SELECT job FROM candidacy WHERE id = $1");
  g_autoptr (GArray) ids = NULL;
  ClaraId found;

  clara_statement_bind_id (job, 1, candidacy);
  if (!clara_store_get_one (job, "there is no such candidacy", error))
    return FALSE;

  clara_statement_get_id (job, 0, &found);
  clara_write_note (write, CLARA_ENTITY_JOB, &found);

  clara_statement_bind_id (neighbours, 1, candidacy);
  ids = clara_store_get_ids (neighbours, error);
  if (ids == NULL)
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    clara_write_note (write, CLARA_ENTITY_CANDIDACY, &g_array_index (ids, ClaraId, i));

  return TRUE;
}

/**
 * clara_erase_candidacy:
 * @write: a transaction
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Deletes all that is known of a candidacy, from every table. The audit keeps that there was one, by its id, and loses
 * the words. Traces stay in free pages, in the log and in the index until clara_erase_traces().
 *
 * Returns: whether it is gone; %CLARA_ERROR_NOT_FOUND where it was already
 */
gboolean
clara_erase_candidacy (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  if (!note_neighbours (write, candidacy, error) ||
      !clara_search_remove (write, candidacy, error) || !forget_cache (write, candidacy, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (deletions); i++)
    if (!run_for (write, deletions[i], candidacy, error))
      return FALSE;

  return TRUE;
}

static gboolean
rebuild_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "INSERT INTO search (search) VALUES ('rebuild')");

  return clara_statement_run (statement, error);
}

/* Backups hold everybody who was there when they were made. A fresh one takes their place. */
static gboolean
replace_backups (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) old = clara_backups_list (clara_database_get_folder (database), error);
  g_autofree char *fresh = NULL;

  if (old == NULL)
    return FALSE;
  if (old->len == 0)
    return TRUE;

  fresh = clara_backups_make (database, cancellable, error);
  if (fresh == NULL)
    return FALSE;

  for (guint i = 0; i < old->len; i++)
    {
      const ClaraBackup *backup = g_ptr_array_index (old, i);

      if (g_unlink (backup->path) != 0)
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED,
                               "an old backup could not be deleted");
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * clara_erase_traces:
 * @database: a database
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * After clara_erase_candidacy(), for one or for many: builds the index of words anew, writes the file anew, empties its
 * log, and puts a fresh backup in the place of the old ones. Afterwards nothing of what was deleted is left in the
 * workspace's folder. May be done again after a failure. Blocks: not for the main thread.
 *
 * Returns: whether it worked; %CLARA_ERROR_TIMED_OUT while another program reads, %CLARA_ERROR_NO_SPACE
 */
gboolean
clara_erase_traces (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);

  return clara_database_write (database, NULL, rebuild_cb, NULL, cancellable, error) &&
         clara_database_compact (database, cancellable, error) &&
         clara_backups_drop_damaged (clara_database_get_folder (database), error) &&
         replace_backups (database, cancellable, error);
}
