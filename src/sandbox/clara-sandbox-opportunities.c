/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-endpoints.h"

#include "clara-sandbox-filter.h"
#include "clara-sandbox-json.h"
#include "clara-sandbox-pager.h"
#include "clara-sandbox-settings.h"

/* Everything that a list of opportunities can be filtered by. */
typedef struct
{
  const char *confidentiality;
  const char *archived;
  const char *snoozed;
  char **tags, **emails, **origins, **sources, **stages, **postings, **reasons, **contacts,
      **locations;
  ClaraSandboxRange created, updated, advanced, archived_at;
  gboolean sees_null;
} Filter;

static void
filter_clear (Filter *filter)
{
  g_strfreev (filter->tags);
  g_strfreev (filter->emails);
  g_strfreev (filter->origins);
  g_strfreev (filter->sources);
  g_strfreev (filter->stages);
  g_strfreev (filter->postings);
  g_strfreev (filter->reasons);
  g_strfreev (filter->contacts);
  g_strfreev (filter->locations);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Filter, filter_clear)

static gboolean
filter_read (Filter *filter, ClaraSandbox *self, ClaraSandboxCall *call)
{
  filter->archived = clara_sandbox_call_get (call, "archived");
  filter->snoozed = clara_sandbox_call_get (call, "snoozed");
  filter->tags = clara_sandbox_call_get_all (call, "tag");
  filter->emails = clara_sandbox_call_get_all (call, "email");
  filter->origins = clara_sandbox_call_get_all (call, "origin");
  filter->sources = clara_sandbox_call_get_all (call, "source");
  filter->stages = clara_sandbox_call_get_all (call, "stage_id");
  filter->postings = clara_sandbox_call_get_all (call, "posting_id");
  filter->reasons = clara_sandbox_call_get_all (call, "archive_reason_id");
  filter->contacts = clara_sandbox_call_get_all (call, "contact_id");
  filter->locations = clara_sandbox_call_get_all (call, "location");
  filter->created = (ClaraSandboxRange){ "created_at", "createdAt", 0, 0, FALSE };
  filter->updated = (ClaraSandboxRange){ "updated_at", "updatedAt", 0, 0, FALSE };
  filter->advanced = (ClaraSandboxRange){ "advanced_at", "lastAdvancedAt", 0, 0, FALSE };
  filter->archived_at = (ClaraSandboxRange){ "archived_at", "archivedAt", 0, 0, FALSE };
  filter->sees_null = clara_sandbox_settings_get_boolean (self, "filter_sees_null");

  return clara_sandbox_filter_confidentiality (call, &filter->confidentiality) &&
         clara_sandbox_filter_read_range (call, &filter->created) &&
         clara_sandbox_filter_read_range (call, &filter->updated) &&
         clara_sandbox_filter_read_range (call, &filter->advanced) &&
         clara_sandbox_filter_read_range (call, &filter->archived_at);
}

static gboolean
is_as_wanted (const char *wanted, gboolean is_so)
{
  return wanted == NULL || g_str_equal (wanted, "true") == is_so;
}

static gboolean
filter_takes (const Filter *filter, ClaraSandboxOpportunity *opportunity)
{
  JsonObject *json = opportunity->json;
  JsonObject *archived = clara_sandbox_json_member (json, "archived");

  return clara_sandbox_filter_shows (filter->confidentiality, json) &&
         is_as_wanted (filter->archived, archived != NULL) &&
         is_as_wanted (filter->snoozed, !json_object_get_null_member (json, "snoozedUntil")) &&
         clara_sandbox_filter_any_of (filter->tags, clara_sandbox_json_array (json, "tags")) &&
         clara_sandbox_filter_any_of (filter->emails, clara_sandbox_json_array (json, "emails")) &&
         clara_sandbox_filter_any_of (filter->sources,
                                      clara_sandbox_json_array (json, "sources")) &&
         clara_sandbox_filter_one_of (filter->origins,
                                      clara_sandbox_json_string (json, "origin")) &&
         clara_sandbox_filter_one_of (filter->stages, clara_sandbox_json_string (json, "stage")) &&
         clara_sandbox_filter_one_of (filter->contacts,
                                      clara_sandbox_json_string (json, "contact")) &&
         clara_sandbox_filter_one_of (filter->locations,
                                      clara_sandbox_json_string (json, "opportunityLocation")) &&
         clara_sandbox_filter_one_of (filter->postings, opportunity->posting) &&
         clara_sandbox_filter_one_of (filter->reasons,
                                      clara_sandbox_json_string (archived, "reason")) &&
         clara_sandbox_filter_in_range (&filter->created, json, FALSE) &&
         clara_sandbox_filter_in_range (&filter->updated, json, filter->sees_null) &&
         clara_sandbox_filter_in_range (&filter->advanced, json, FALSE) &&
         (archived != NULL || !filter->archived_at.asked) &&
         (archived == NULL ||
          clara_sandbox_filter_in_range (&filter->archived_at, archived, FALSE));
}

static void
expand (ClaraSandbox *self,
        JsonObject *shown,
        ClaraSandboxOpportunity *opportunity,
        const char *name)
{
  const char *id = clara_sandbox_json_string (opportunity->json, name);
  JsonObject *object = NULL;

  if (g_str_equal (name, "applications") && opportunity->application != NULL)
    {
      JsonArray *array = json_array_new ();

      json_array_add_object_element (array, json_object_ref (opportunity->application));
      json_object_set_array_member (shown, name, array);
    }
  else if (g_str_equal (name, "stage"))
    object = clara_sandbox_state_find (self->state->stages, id);
  else if (g_str_equal (name, "owner") || g_str_equal (name, "sourcedBy"))
    object = clara_sandbox_state_find (self->state->users, id);
  else if (g_str_equal (name, "contact"))
    object = g_hash_table_lookup (self->state->contacts, id);

  if (object != NULL)
    json_object_set_object_member (shown, name, json_object_ref (object));
}

static JsonObject *
show_opportunity (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  ClaraSandboxOpportunity *opportunity = item;
  g_auto (GStrv) expanded = clara_sandbox_call_get_all (call, "expand");
  JsonObject *shown = clara_sandbox_json_shallow (opportunity->json);

  for (gsize i = 0; expanded != NULL && expanded[i] != NULL; i++)
    expand (self, shown, opportunity, expanded[i]);

  return clara_sandbox_filter_include (call, shown);
}

void
clara_sandbox_endpoint_opportunity (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);

  if (opportunity != NULL)
    clara_sandbox_call_data (call, 200, show_opportunity (self, call, opportunity));
}

void
clara_sandbox_endpoint_opportunities (ClaraSandbox *self, ClaraSandboxCall *call)
{
  g_auto (Filter) filter = { 0 };
  GArray *rows;

  if (!filter_read (&filter, self, call))
    return;

  rows = clara_sandbox_pager_new_rows ();
  for (guint i = 0; i < self->state->opportunities->len; i++)
    {
      ClaraSandboxOpportunity *opportunity = g_ptr_array_index (self->state->opportunities, i);

      if (filter_takes (&filter, opportunity))
        clara_sandbox_pager_add (
            rows,
            clara_sandbox_state_rank (self->state,
                                      clara_sandbox_json_string (opportunity->json, "stage")),
            clara_sandbox_json_int (opportunity->json, "lastAdvancedAt", 0), opportunity->id,
            opportunity);
    }
  clara_sandbox_pager_reply (self, call, rows, show_opportunity);
}

static JsonObject *
show (ClaraSandbox *self, ClaraSandboxCall *call, gpointer item)
{
  return json_object_ref (item);
}

static void
reply_deleted (ClaraSandbox *self, ClaraSandboxCall *call, GPtrArray *objects, gboolean month)
{
  ClaraSandboxRange deleted = { "deleted_at", "deletedAt", 0, 0, FALSE };
  GArray *rows;

  if (!clara_sandbox_filter_read_range (call, &deleted) ||
      (month && !clara_sandbox_filter_month_at_most (call, &deleted)))
    return;

  rows = clara_sandbox_pager_new_rows ();
  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);

      if (clara_sandbox_filter_in_range (&deleted, object, FALSE))
        clara_sandbox_pager_add (rows, 0, clara_sandbox_json_int (object, "deletedAt", 0),
                                 clara_sandbox_json_string (object, "id"), object);
    }
  clara_sandbox_pager_reply (self, call, rows, show);
}

void
clara_sandbox_endpoint_opportunities_deleted (ClaraSandbox *self, ClaraSandboxCall *call)
{
  reply_deleted (self, call, self->state->deleted_opportunities, FALSE);
}

void
clara_sandbox_endpoint_applications_deleted (ClaraSandbox *self, ClaraSandboxCall *call)
{
  reply_deleted (self, call, self->state->deleted_applications, TRUE);
}

void
clara_sandbox_endpoint_applications (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);
  GArray *rows;

  if (opportunity == NULL)
    return;

  rows = clara_sandbox_pager_new_rows ();
  if (opportunity->application != NULL)
    clara_sandbox_pager_add (rows, 0, 0, opportunity->id, opportunity->application);
  clara_sandbox_pager_reply (self, call, rows, show);
}

void
clara_sandbox_endpoint_application (ClaraSandbox *self, ClaraSandboxCall *call)
{
  ClaraSandboxOpportunity *opportunity = clara_sandbox_api_opportunity (self, call);

  if (opportunity == NULL)
    return;
  if (g_strcmp0 (clara_sandbox_json_string (opportunity->application, "id"), call->ids[1]) == 0)
    clara_sandbox_call_data (call, 200, json_object_ref (opportunity->application));
  else
    clara_sandbox_call_not_found (call, "application", call->ids[1]);
}
