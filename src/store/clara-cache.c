/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-cache.h"

#include "clara-material.h"
#include "clara-store-private.h"

/**
 * clara_cache_get:
 * @connection: where to read
 * @kind: what it is: a short stable name
 * @hash: SHA-256 of what it was computed from
 * @engine: the version that would compute it
 * @error: return location for a #GError
 *
 * Returns: (transfer full): what was computed; %NULL with %CLARA_ERROR_NOT_FOUND
 */
GBytes *
clara_cache_get (ClaraConnection *connection,
                 const char *kind,
                 const guint8 *hash,
                 const char *engine,
                 GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT value FROM cache WHERE kind = $1 AND hash = $2 AND engine = $3");
  gconstpointer data;
  gsize size;

  clara_statement_bind_text (statement, 1, kind);
  clara_statement_bind_blob (statement, 2, hash, CLARA_CONTENT_HASH_SIZE);
  clara_statement_bind_text (statement, 3, engine);
  if (!clara_store_get_one (statement, "it was not computed yet", error))
    return NULL;

  data = clara_statement_get_blob (statement, 0, &size);

  return g_bytes_new (data, size);
}

/**
 * clara_cache_put:
 * @write: a transaction
 * @kind: what it is
 * @hash: SHA-256 of what it was computed from
 * @engine: the version that computed it
 * @value: what was computed
 * @error: return location for a #GError
 *
 * Returns: whether it is kept
 */
gboolean
clara_cache_put (ClaraWrite *write,
                 const char *kind,
                 const guint8 *hash,
                 const char *engine,
                 GBytes *value,
                 GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO cache (kind, hash, engine, value, size, used) VALUES ($1, $2, $3, $4, $5, $6) "
      "ON CONFLICT (kind, hash, engine) DO UPDATE SET value = excluded.value, "
      "size = excluded.size, used = excluded.used");
  gsize size;
  gconstpointer data = g_bytes_get_data (value, &size);

  clara_statement_bind_text (statement, 1, kind);
  clara_statement_bind_blob (statement, 2, hash, CLARA_CONTENT_HASH_SIZE);
  clara_statement_bind_text (statement, 3, engine);
  clara_statement_bind_blob (statement, 4, data != NULL ? data : "", size);
  clara_statement_bind_int64 (statement, 5, (gint64) size);
  clara_statement_bind_int64 (statement, 6, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_cache_touch:
 * @write: a transaction
 * @hash: SHA-256 of what was needed again
 * @error: return location for a #GError
 *
 * Says that it was of use, which keeps it for longer.
 *
 * Returns: whether it was written
 */
gboolean
clara_cache_touch (ClaraWrite *write, const guint8 *hash, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "UPDATE cache SET used = $2 WHERE hash = $1");

  clara_statement_bind_blob (statement, 1, hash, CLARA_CONTENT_HASH_SIZE);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_cache_forget:
 * @write: a transaction
 * @hash: SHA-256 of what nothing shall be left of
 * @error: return location for a #GError
 *
 * Returns: whether nothing is
 */
gboolean
clara_cache_forget (ClaraWrite *write, const guint8 *hash, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL,
                                                              "DELETE FROM cache WHERE hash = $1");

  clara_statement_bind_blob (statement, 1, hash, CLARA_CONTENT_HASH_SIZE);

  return clara_statement_run (statement, error);
}

/**
 * clara_cache_trim:
 * @write: a transaction
 * @max_bytes: how much may stay
 * @error: return location for a #GError
 *
 * Deletes what was of no use for longest, until no more than @max_bytes are left.
 *
 * Returns: whether it worked
 */
gboolean
clara_cache_trim (ClaraWrite *write, gint64 max_bytes, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "DELETE FROM cache WHERE (kind, hash, engine) IN (SELECT kind, hash, engine FROM "
      "(SELECT kind, hash, engine, sum (size) OVER (ORDER BY used DESC, kind, hash, engine) AS "
      "kept "
      "FROM cache) WHERE kept > $1)");

  clara_statement_bind_int64 (statement, 1, max_bytes);

  return clara_statement_run (statement, error);
}
