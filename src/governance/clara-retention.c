/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-retention.h"

#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-duplicates.h"
#include "clara-error.h"
#include "clara-forgetting.h"
#include "clara-settings.h"

/**
 * clara_retention_get_team_days:
 * @connection: where to read
 * @days: (out): how many days a candidacy is kept where its job says nothing; 0: for ever
 * @error: return location for a #GError
 *
 * Returns: whether it worked; %CLARA_ERROR_INVALID where the setting is no number of days, and nobody may be forgotten
 *   by a guess
 */
gboolean
clara_retention_get_team_days (ClaraConnection *connection, int *days, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *value = clara_settings_get (connection, CLARA_SETTING_RETENTION_DAYS, &local);
  guint64 number;

  if (value == NULL)
    {
      if (!g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      *days = 0;
      return TRUE;
    }

  if (!g_ascii_string_to_unsigned (value, 10, 0, CLARA_SETTING_MAX_DAYS, &number, NULL))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID,
                   "%s must be a whole number of days from 0 to %d", CLARA_SETTING_RETENTION_DAYS,
                   CLARA_SETTING_MAX_DAYS);
      return FALSE;
    }

  *days = (int) number;

  return TRUE;
}

/* People are forgotten whole: one who was merged with somebody still wanted stays for as long as that one. */
static gboolean
is_whole_person_due (ClaraConnection *connection,
                     const ClaraId *id,
                     GHashTable *due,
                     gboolean *whole,
                     GError **error)
{
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, id, error);
  g_autoptr (GArray) same = NULL;

  if (card == NULL)
    return FALSE;

  same = clara_duplicates_list_merged (
      connection, clara_id_is_zero (&card->merged_into) ? id : &card->merged_into, error);
  if (same == NULL)
    return FALSE;

  *whole = TRUE;
  for (guint i = 0; i < same->len && *whole; i++)
    *whole = g_hash_table_contains (due, &g_array_index (same, ClaraId, i));

  return TRUE;
}

/**
 * clara_retention_list_due:
 * @connection: where to read
 * @now: ms since the epoch, UTC
 * @error: return location for a #GError
 *
 * Whose time is over: the last change of the card is longer ago than its job, or else the team, keeps it. Who was merged
 * with somebody is due when all of them are.
 *
 * Returns: (transfer full) (element-type ClaraId): their candidacies; empty where there is nobody
 */
GArray *
clara_retention_list_due (ClaraConnection *connection, gint64 now, GError **error)
{
  g_autoptr (GHashTable) due = g_hash_table_new (clara_id_hash, clara_id_equal);
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GArray) whole = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  int days;

  if (!clara_retention_get_team_days (connection, &days, error))
    return NULL;

  ids = clara_candidacies_list_expired (connection, now, days, error);
  if (ids == NULL)
    return NULL;

  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (due, &g_array_index (ids, ClaraId, i));

  for (guint i = 0; i < ids->len; i++)
    {
      const ClaraId *id = &g_array_index (ids, ClaraId, i);
      gboolean is_due;

      if (!is_whole_person_due (connection, id, due, &is_due, error))
        return NULL;
      if (is_due)
        g_array_append_val (whole, *id);
    }

  return g_steal_pointer (&whole);
}

typedef struct
{
  gint64 now;
  GArray *due; /* (owned) (nullable) */
} Run;

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Run *run = data;

  run->due = clara_retention_list_due (connection, run->now, error);

  return run->due != NULL;
}

static gboolean
note_run_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Run *run = data;
  g_autofree char *facts = g_strdup_printf ("{\"due\":%u}", run->due->len);
  const ClaraAuditEntry entry = { .action = "retention", .facts = facts };

  return clara_audit_append (write, &entry, error);
}

/**
 * clara_retention_run:
 * @database: a workspace
 * @now: ms since the epoch, UTC
 * @only_count: whether nobody is forgotten, and it is only told how many would be
 * @n_due: (out) (optional): how many candidacies' time is over
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Forgets everybody whose time is over, as clara_governance_erase() does, and writes so in the audit: that it ran, and
 * each candidacy by its id. The program does it by itself: who may set the days has decided it. Blocks: not for the
 * main thread.
 *
 * Returns: whether it worked; errors as clara_governance_erase(), and %CLARA_ERROR_INVALID where the setting is no
 *   number of days
 */
gboolean
clara_retention_run (ClaraDatabase *database,
                     gint64 now,
                     gboolean only_count,
                     guint *n_due,
                     GCancellable *cancellable,
                     GError **error)
{
  Run run = { .now = now };
  g_autoptr (GArray) due = NULL;

  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);

  if (!clara_database_read (database, list_cb, &run, cancellable, error))
    return FALSE;

  due = run.due;
  if (!only_count && due->len > 0 &&
      (!clara_database_write (database, NULL, note_run_cb, &run, cancellable, error) ||
       !clara_governance_erase (database, NULL, (const ClaraId *) (gpointer) due->data, due->len,
                                NULL, NULL, cancellable, error)))
    return FALSE;

  if (n_due != NULL)
    *n_due = due->len;

  return TRUE;
}
