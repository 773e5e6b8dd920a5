/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-filter.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-pager.h"

static JsonObject *
show_posting (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  static const char *const persons[] = { "user", "owner", "hiringManager" };
  g_auto (GStrv) expanded = clara_sandbox_call_get_all (call, "expand");
  JsonObject *posting = clara_sandbox_json_shallow (item);

  for (gsize i = 0; expanded != NULL && i < G_N_ELEMENTS (persons); i++)
    {
      JsonObject *user = clara_sandbox_state_find (self->state->users,
                                                   clara_sandbox_json_string (item, persons[i]));

      if (user != NULL && g_strv_contains ((const char *const *) expanded, persons[i]))
        json_object_set_object_member (posting, persons[i], json_object_ref (user));
    }

  return clara_sandbox_filter_include (call, posting);
}

void
clara_sandbox_endpoint_posting (ClaraSandbox *self, ClaraSandboxCall *call)
{
  JsonObject *posting = clara_sandbox_state_find (self->state->postings, call->ids[0]);

  if (posting == NULL)
    clara_sandbox_call_not_found (call, "posting", call->ids[0]);
  else if (clara_sandbox_state_is_confidential (posting) &&
           !clara_sandbox_call_has_scope (call, "confidential:access:admin"))
    clara_sandbox_call_error (call, 403, "ForbiddenError",
                              "There is no access to confidential data.");
  else
    clara_sandbox_call_data (call, 200, show_posting (self, call, posting));
}

static gboolean
has_categories (ClaraSandboxCall *call, JsonObject *posting)
{
  static const char *const names[] = { "team", "department", "location", "commitment", "level" };
  JsonObject *categories = clara_sandbox_json_member (posting, "categories");

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_auto (GStrv) wanted = clara_sandbox_call_get_all (call, names[i]);

      if (!clara_sandbox_filter_one_of (wanted, clara_sandbox_json_string (categories, names[i])))
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_state (ClaraSandboxCall *call, JsonObject *posting)
{
  static const char *const public_only[] = { "public", NULL };
  g_auto (GStrv) states = clara_sandbox_call_get_all (call, "state");
  g_auto (GStrv) channels = clara_sandbox_call_get_all (call, "distributionChannel");
  JsonArray *held = clara_sandbox_json_array (posting, "distributionChannels");

  if (!clara_sandbox_filter_one_of (states, clara_sandbox_json_string (posting, "state")) ||
      !clara_sandbox_filter_any_of (channels, held))
    return FALSE;

  /* Asked for published ones alone, Lever leaves out those that are not on the external job site. */
  if (states != NULL && channels == NULL &&
      g_strcmp0 (clara_sandbox_json_string (posting, "state"), "published") == 0)
    return clara_sandbox_filter_any_of ((char **) public_only, held);

  return TRUE;
}

static gboolean
has_other_filter (ClaraSandboxCall *call)
{
  static const char *const names[] = { "state",    "distributionChannel", "team",  "department",
                                       "location", "commitment",          "level", "tag",
                                       "group" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (clara_sandbox_call_get (call, names[i]) != NULL)
      return TRUE;

  return FALSE;
}

void
clara_sandbox_endpoint_postings (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxRange updated = { "updated_at", "updatedAt", 0, 0, FALSE };
  g_auto (GStrv) tags = clara_sandbox_call_get_all (call, "tag");
  const char *confidentiality;
  GArray *rows;

  if (!clara_sandbox_filter_confidentiality (call, &confidentiality) ||
      !clara_sandbox_filter_read_range (call, &updated))
    return;
  if (updated.asked && has_other_filter (call))
    {
      clara_sandbox_call_error (call, 400, "BadRequest",
                                "updated_at may be combined with confidentiality only");
      return;
    }

  rows = clara_sandbox_pager_new_rows ();
  for (guint i = 0; i < self->state->postings->len; i++)
    {
      JsonObject *posting = g_ptr_array_index (self->state->postings, i);

      if (clara_sandbox_filter_shows (confidentiality, posting) && has_state (call, posting) &&
          has_categories (call, posting) &&
          clara_sandbox_filter_any_of (tags, clara_sandbox_json_array (posting, "tags")) &&
          clara_sandbox_filter_in_range (&updated, posting, FALSE))
        clara_sandbox_pager_add (rows, 0, clara_sandbox_json_int (posting, "createdAt", 0),
                                 clara_sandbox_json_string (posting, "id"), posting);
    }
  clara_sandbox_pager_reply (self, call, rows, show_posting);
}

static JsonObject *
show (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  return json_object_ref (item);
}

void
clara_sandbox_endpoint_postings_deleted (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxRange deleted = { "deleted_at", "deletedAt", 0, 0, FALSE };
  GArray *rows;

  if (!clara_sandbox_filter_read_range (call, &deleted) ||
      !clara_sandbox_filter_month_at_most (call, &deleted))
    return;

  rows = clara_sandbox_pager_new_rows ();
  for (guint i = 0; i < self->state->deleted_postings->len; i++)
    {
      JsonObject *object = g_ptr_array_index (self->state->deleted_postings, i);

      if (clara_sandbox_filter_in_range (&deleted, object, FALSE))
        clara_sandbox_pager_add (rows, 0, clara_sandbox_json_int (object, "deletedAt", 0),
                                 clara_sandbox_json_string (object, "id"), object);
    }
  clara_sandbox_pager_reply (self, call, rows, show);
}
