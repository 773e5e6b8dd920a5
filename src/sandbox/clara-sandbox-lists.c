/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-filter.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-pager.h"

/* What an account consists of beside its candidates: stages, archive reasons, tags, sources, users, contacts. */

static JsonObject *
show (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  return json_object_ref (item);
}

static void
reply_in_order (ClaraSandbox *self, ClaraSandboxCall *call, GPtrArray *objects)
{
  GArray *rows = clara_sandbox_pager_new_rows ();

  for (guint i = 0; i < objects->len; i++)
    clara_sandbox_pager_add (rows, i, 0,
                             clara_sandbox_json_string (g_ptr_array_index (objects, i), "id"),
                             g_ptr_array_index (objects, i));
  clara_sandbox_pager_reply (self, call, rows, show);
}

static void
reply_one (ClaraSandboxCall *call, GPtrArray *objects, const char *resource)
{
  JsonObject *object = clara_sandbox_state_find (objects, call->ids[0]);

  if (object != NULL)
    clara_sandbox_call_data (call, 200, json_object_ref (object));
  else
    clara_sandbox_call_not_found (call, resource, call->ids[0]);
}

void
clara_sandbox_endpoint_stages (ClaraSandbox *self, ClaraSandboxCall *call)
{
  reply_in_order (self, call, self->state->stages);
}

void
clara_sandbox_endpoint_stage (ClaraSandbox *self, ClaraSandboxCall *call)
{
  reply_one (call, self->state->stages, "stage");
}

void
clara_sandbox_endpoint_archive_reason (ClaraSandbox *self, ClaraSandboxCall *call)
{
  reply_one (call, self->state->reasons, "archive reason");
}

void
clara_sandbox_endpoint_archive_reasons (ClaraSandbox *self, ClaraSandboxCall *call)
{
  const char *type = clara_sandbox_call_get (call, "type");
  GArray *rows;

  if (type == NULL)
    {
      reply_in_order (self, call, self->state->reasons);
      return;
    }

  rows = clara_sandbox_pager_new_rows ();
  for (guint i = 0; i < self->state->reasons->len; i++)
    {
      JsonObject *reason = g_ptr_array_index (self->state->reasons, i);

      if (g_strcmp0 (clara_sandbox_json_string (reason, "type"), type) != 0)
        continue;
      /* Lever's own sample has one object here, and no array. */
      if (g_str_equal (type, "hired"))
        {
          g_array_unref (rows);
          clara_sandbox_call_data (call, 200, json_object_ref (reason));
          return;
        }
      clara_sandbox_pager_add (rows, i, 0, clara_sandbox_json_string (reason, "id"), reason);
    }
  clara_sandbox_pager_reply (self, call, rows, show);
}

void
clara_sandbox_endpoint_users (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_auto (GStrv) emails = clara_sandbox_call_get_all (call, "email");
  g_auto (GStrv) roles = clara_sandbox_call_get_all (call, "accessRole");
  gboolean all = g_strcmp0 (clara_sandbox_call_get (call, "includeDeactivated"), "true") == 0;
  GArray *rows = clara_sandbox_pager_new_rows ();

  for (guint i = 0; i < self->state->users->len; i++)
    {
      JsonObject *user = g_ptr_array_index (self->state->users, i);

      if ((all || json_object_get_null_member (user, "deactivatedAt")) &&
          clara_sandbox_filter_one_of (emails, clara_sandbox_json_string (user, "email")) &&
          clara_sandbox_filter_one_of (roles, clara_sandbox_json_string (user, "accessRole")))
        clara_sandbox_pager_add (rows, i, 0, clara_sandbox_json_string (user, "id"), user);
    }
  clara_sandbox_pager_reply (self, call, rows, show);
}

void
clara_sandbox_endpoint_user (ClaraSandbox *self, ClaraSandboxCall *call)
{
  reply_one (call, self->state->users, "user");
}

void
clara_sandbox_endpoint_contact (ClaraSandbox *self, ClaraSandboxCall *call)
{
  JsonObject *contact = g_hash_table_lookup (self->state->contacts, call->ids[0]);

  if (contact != NULL)
    clara_sandbox_call_data (call, 200, json_object_ref (contact));
  else
    clara_sandbox_call_not_found (call, "contact", call->ids[0]);
}

static void
count_texts (ClaraSandbox *self, ClaraSandboxCall *call, const char *member)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray)
      objects = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  GArray *rows = clara_sandbox_pager_new_rows ();
  GHashTableIter iter;
  gpointer text;
  gpointer count;

  for (guint i = 0; i < self->state->opportunities->len; i++)
    {
      ClaraSandboxOpportunity *opportunity = g_ptr_array_index (self->state->opportunities, i);
      JsonArray *texts = clara_sandbox_json_array (opportunity->json, member);

      for (guint j = 0; j < json_array_get_length (texts); j++)
        {
          char *held = (char *) json_array_get_string_element (texts, j);

          g_hash_table_insert (
              counts, held,
              GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (counts, held)) + 1));
        }
    }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &text, &count))
    {
      JsonObject *object = clara_sandbox_json_object ("s:text", text, "i:count",
                                                      (gint64) GPOINTER_TO_INT (count), NULL);

      g_ptr_array_add (objects, object);
      clara_sandbox_pager_add (rows, 0, 0, clara_sandbox_json_string (object, "text"), object);
    }
  clara_sandbox_pager_reply (self, call, rows, show);
}

void
clara_sandbox_endpoint_tags (ClaraSandbox *self, ClaraSandboxCall *call)
{
  count_texts (self, call, "tags");
}

void
clara_sandbox_endpoint_sources (ClaraSandbox *self, ClaraSandboxCall *call)
{
  count_texts (self, call, "sources");
}
