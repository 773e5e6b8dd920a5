/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-workspaces.h"

#include "clara-store-private.h"

#include <string.h>

#define DIGEST_SIZE 32

/**
 * clara_workspaces_add:
 * @write: a transaction
 * @name: what the team is called
 * @error: return location for a #GError
 *
 * Returns: whether it was added; %CLARA_ERROR_CONFLICT where this is a team's workspace already
 */
gboolean
clara_workspaces_add (ClaraWrite *write, const char *name, GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;
  guint8 key[CLARA_TOMBSTONE_KEY_SIZE];
  ClaraId halves[2];
  ClaraId id;

  if (!clara_id_generate (&id, error) || !clara_id_generate (&halves[0], error) ||
      !clara_id_generate (&halves[1], error))
    return FALSE;

  memcpy (key, halves[0].bytes, sizeof halves[0].bytes);
  memcpy (key + sizeof halves[0].bytes, halves[1].bytes, sizeof halves[1].bytes);

  statement = clara_write_prepare (
      write, CLARA_ENTITY_WORKSPACE, NULL,
      "INSERT INTO workspace (one, id, name, created, tombstone_key) VALUES (1, $1, $2, $3, $4)");
  clara_statement_bind_id (statement, 1, &id);
  clara_statement_bind_text (statement, 2, name);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));
  clara_statement_bind_blob (statement, 4, key, sizeof key);

  return clara_statement_run (statement, error);
}

/**
 * clara_workspaces_get_name:
 * @connection: where to read
 * @error: return location for a #GError
 *
 * Returns: (transfer full): what the team is called; %NULL with %CLARA_ERROR_NOT_FOUND where there is none yet
 */
char *
clara_workspaces_get_name (ClaraConnection *connection, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, "SELECT name FROM workspace");

  if (!clara_store_get_one (statement, "there is no workspace here", error))
    return NULL;

  return clara_statement_dup_text (statement, 0);
}

/**
 * clara_workspaces_get_id:
 * @connection: where to read
 * @id: (out caller-allocates): the workspace's id
 * @error: return location for a #GError
 *
 * Returns: whether there is a workspace; else %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_workspaces_get_id (ClaraConnection *connection, ClaraId *id, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, "SELECT id FROM workspace");

  if (!clara_store_get_one (statement, "there is no workspace here", error))
    return FALSE;

  clara_statement_get_id (statement, 0, id);

  return TRUE;
}

/* HMAC-SHA256: without the key nobody can try out who was erased. */
static gboolean
make_digest (ClaraConnection *connection, const char *what, guint8 *digest, GError **error)
{
  g_autoptr (ClaraStatement)
      statement = clara_connection_prepare (connection, "SELECT tombstone_key FROM workspace");
  g_autoptr (GHmac) hmac = NULL;
  gsize length = DIGEST_SIZE;
  gconstpointer key;
  gsize size;

  if (!clara_store_get_one (statement, "there is no workspace here", error))
    return FALSE;

  key = clara_statement_get_blob (statement, 0, &size);
  hmac = g_hmac_new (G_CHECKSUM_SHA256, key, size);
  g_hmac_update (hmac, (const guchar *) what, (gssize) strlen (what));
  g_hmac_get_digest (hmac, digest, &length);

  return TRUE;
}

/**
 * clara_tombstones_add:
 * @write: a transaction
 * @what: what a later import would bring: an opportunity's id, or the hash of a file, with a word before it that says
 *   which
 * @error: return location for a #GError
 *
 * Returns: whether it will be recognised
 */
gboolean
clara_tombstones_add (ClaraWrite *write, const char *what, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO tombstone (digest, at) VALUES ($1, $2) ON CONFLICT DO NOTHING");
  guint8 digest[DIGEST_SIZE];

  if (!make_digest (clara_write_get_connection (write), what, digest, error))
    return FALSE;

  clara_statement_bind_blob (statement, 1, digest, sizeof digest);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_tombstones_remove:
 * @write: a transaction
 * @what: as in clara_tombstones_add()
 * @error: return location for a #GError
 *
 * A person says that it may come back.
 *
 * Returns: whether it may
 */
gboolean
clara_tombstones_remove (ClaraWrite *write, const char *what, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "DELETE FROM tombstone WHERE digest = $1");
  guint8 digest[DIGEST_SIZE];

  if (!make_digest (clara_write_get_connection (write), what, digest, error))
    return FALSE;

  clara_statement_bind_blob (statement, 1, digest, sizeof digest);

  return clara_statement_run (statement, error);
}

/**
 * clara_tombstones_contain:
 * @connection: where to read
 * @what: as in clara_tombstones_add()
 * @contain: (out): whether it was erased; untouched on failure
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_tombstones_contain (ClaraConnection *connection,
                          const char *what,
                          gboolean *contain,
                          GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT 1 FROM tombstone WHERE digest = $1");
  guint8 digest[DIGEST_SIZE];

  if (!make_digest (connection, what, digest, error))
    return FALSE;

  clara_statement_bind_blob (statement, 1, digest, sizeof digest);

  return clara_store_find (statement, contain, error);
}
