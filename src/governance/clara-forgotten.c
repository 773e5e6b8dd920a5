/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-forgotten-private.h"

#include "clara-audit-log.h"
#include "clara-forgetting-private.h"
#include "clara-workspaces.h"

/*
 * The audit names each candidacy that was erased, by its id, which a backup has as well: so nobody is missed who handed
 * in nothing. The tombstones go along, to keep what a later import would bring out of the older copy too.
 */
struct _ClaraForgotten
{
  ClaraId workspace;
  GArray *candidacies;   /* (owned): ClaraId */
  GPtrArray *tombstones; /* (owned): GBytes */
  gint64 head;           /* where the audit ended that is replaced */
  guint8 head_hash[CLARA_AUDIT_HASH_SIZE];
  gboolean is_other; /* the copy is of another workspace: nobody here is anybody there */
};

void
clara_forgotten_free (ClaraForgotten *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->candidacies);
  g_ptr_array_unref (self->tombstones);
  g_free (self);
}

static gboolean
load_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraForgotten *self = data;
  g_autoptr (ClaraStatement) erased = clara_connection_prepare (
      connection, "SELECT DISTINCT candidacy FROM audit WHERE action = 'erase'");
  g_autoptr (ClaraStatement)
      tombstones = clara_connection_prepare (connection, "SELECT digest FROM tombstone");
  ClaraStep step;

  if (!clara_workspaces_get_id (connection, &self->workspace, error) ||
      !clara_audit_log_get_last (connection, &self->head, self->head_hash, error))
    return FALSE;

  while ((step = clara_statement_step (erased, error)) == CLARA_STEP_ROW)
    {
      ClaraId id;

      clara_statement_get_id (erased, 0, &id);
      g_array_append_val (self->candidacies, id);
    }
  if (step != CLARA_STEP_DONE)
    return FALSE;

  while ((step = clara_statement_step (tombstones, error)) == CLARA_STEP_ROW)
    {
      gsize size;
      gconstpointer digest = clara_statement_get_blob (tombstones, 0, &size);

      g_ptr_array_add (self->tombstones, g_bytes_new (digest, size));
    }

  return step == CLARA_STEP_DONE;
}

ClaraForgotten *
clara_forgotten_load (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  g_autoptr (ClaraForgotten) self = g_new0 (ClaraForgotten, 1);

  self->candidacies = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  self->tombstones = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  if (!clara_database_read (database, load_cb, self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

static gboolean
match_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  return clara_workspaces_get_id (connection, data, error);
}

/* Finds out whether the copy is of the same workspace. */
gboolean
clara_forgotten_match (ClaraForgotten *self,
                       ClaraDatabase *other,
                       GCancellable *cancellable,
                       GError **error)
{
  ClaraId workspace;

  if (!clara_database_read (other, match_cb, &workspace, cancellable, error))
    return FALSE;

  self->is_other = !clara_id_equal (&workspace, &self->workspace);

  return TRUE;
}

static gboolean
add_tombstone (ClaraWrite *write, GBytes *digest, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO tombstone (digest, at) VALUES ($1, $2) ON CONFLICT DO NOTHING");
  gsize size;
  gconstpointer data = g_bytes_get_data (digest, &size);

  clara_statement_bind_blob (statement, 1, data, size);
  clara_statement_bind_int64 (statement, 2, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

gboolean
clara_forgotten_apply (const ClaraForgotten *self,
                       ClaraWrite *write,
                       guint *n_erased,
                       GError **error)
{
  if (self->is_other)
    return TRUE;

  for (guint i = 0; i < self->candidacies->len; i++)
    if (!clara_governance_forget_one (write, &g_array_index (self->candidacies, ClaraId, i),
                                      n_erased, error))
      return FALSE;

  for (guint i = 0; i < self->tombstones->len; i++)
    if (!add_tombstone (write, g_ptr_array_index (self->tombstones, i), error))
      return FALSE;

  return TRUE;
}

/* Where the chain ended that was replaced: it goes on in the safety copy, and nobody can say it never was. */
char *
clara_forgotten_to_facts (const ClaraForgotten *self, const ClaraId *member, guint n_erased)
{
  g_autoptr (GString) facts = g_string_new ("{");
  g_autofree char *by = member != NULL ? clara_id_to_string (member) : NULL;

  g_string_append_printf (facts, "\"erased_again\":%u", n_erased);
  if (by != NULL)
    g_string_append_printf (facts, ",\"by\":\"%s\"", by);
  if (self != NULL)
    {
      g_string_append_printf (facts, ",\"replaced_seq\":%" G_GINT64_FORMAT ",\"replaced_hash\":\"",
                              self->head);
      for (guint i = 0; i < CLARA_AUDIT_HASH_SIZE; i++)
        g_string_append_printf (facts, "%02x", self->head_hash[i]);
      g_string_append_c (facts, '"');
    }
  g_string_append_c (facts, '}');

  return g_string_free (g_steal_pointer (&facts), FALSE);
}
