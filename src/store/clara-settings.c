/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-settings.h"

#include "clara-store-private.h"

/**
 * clara_settings_get:
 * @connection: where to read
 * @key: a setting
 * @error: return location for a #GError
 *
 * Returns: (transfer full): a JSON text; %NULL with %CLARA_ERROR_NOT_FOUND where the team decided nothing
 */
char *
clara_settings_get (ClaraConnection *connection, const char *key, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, "SELECT value FROM setting WHERE key = $1");

  clara_statement_bind_text (statement, 1, key);
  if (!clara_store_get_one (statement, "this is not decided", error))
    return NULL;

  return clara_statement_dup_text (statement, 0);
}

/**
 * clara_settings_list:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type utf8 utf8): key → JSON text
 */
GHashTable *
clara_settings_list (ClaraConnection *connection, GError **error)
{
  g_autoptr (GHashTable) settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, "SELECT key, value FROM setting");
  ClaraStep step;

  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    g_hash_table_insert (settings, clara_statement_dup_text (statement, 0),
                         clara_statement_dup_text (statement, 1));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&settings) : NULL;
}

static gboolean
unset (ClaraWrite *write, const char *key, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_SETTING, NULL,
                                                              "DELETE FROM setting WHERE key = $1");

  clara_statement_bind_text (statement, 1, key);

  return clara_statement_run (statement, error);
}

/**
 * clara_settings_set:
 * @write: a transaction
 * @key: a setting
 * @value: (nullable): a JSON text, which the caller has checked; %NULL: nothing is decided any more
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_settings_set (ClaraWrite *write, const char *key, const char *value, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;

  if (value == NULL)
    return unset (write, key, error);

  statement = clara_write_prepare (write, CLARA_ENTITY_SETTING, NULL,
                                   "INSERT INTO setting (key, value, at) VALUES ($1, $2, $3) "
                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value, "
                                   "at = excluded.at");
  clara_statement_bind_text (statement, 1, key);
  clara_statement_bind_text (statement, 2, value);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}
