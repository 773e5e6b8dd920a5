/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-seed.h"

#include "clara-sandbox-json.h"

#define DAY_MS (G_GINT64_CONSTANT (24) * 3600 * 1000)

/* The account before anybody applied: users, stages, archive reasons, postings. */

static void
add_user (ClaraSandboxState *state, JsonObject *user, gint64 created_at)
{
  g_autofree char *id = clara_sandbox_state_make_id (state);
  JsonObject *object = clara_sandbox_json_object (
      "s:id", id, "s:name", clara_sandbox_json_string (user, "name"), "s:username",
      clara_sandbox_json_string (user, "username"), "s:email",
      clara_sandbox_json_string (user, "email"), "s:accessRole",
      clara_sandbox_json_string (user, "role"), "n:photo", "i:createdAt", created_at,
      "n:deactivatedAt", "n:externalDirectoryId", "n:linkedContactIds", "n:jobTitle", "n:managerId",
      NULL);

  if (!clara_sandbox_json_boolean (user, "active", TRUE))
    json_object_set_int_member (object, "deactivatedAt", created_at + 100 * DAY_MS);
  g_ptr_array_add (state->users, object);
}

/**
 * clara_sandbox_seed_account:
 * @state: an empty account
 * @sample: what the sample data are made of
 *
 * Adds who uses it, stages and archive reasons. Built-in stages have a word for an id, the team's own a UUID.
 */
void
clara_sandbox_seed_account (ClaraSandboxState *state, ClaraSandboxSample *sample)
{
  JsonArray *users = clara_sandbox_json_array (sample->account, "users");
  JsonArray *stages = clara_sandbox_json_array (sample->account, "stages");
  JsonArray *reasons = clara_sandbox_json_array (sample->account, "archive_reasons");

  state->company = g_strdup (clara_sandbox_json_string (sample->account, "company"));
  for (guint i = 0; i < json_array_get_length (users); i++)
    add_user (state, json_array_get_object_element (users, i), state->epoch - 900 * DAY_MS);
  for (guint i = 0; i < json_array_get_length (stages); i++)
    {
      JsonObject *stage = json_array_get_object_element (stages, i);
      const char *slug = clara_sandbox_json_string (stage, "id");
      g_autofree char *id = slug != NULL ? g_strdup (slug) : clara_sandbox_state_make_id (state);

      g_ptr_array_add (state->stages,
                       clara_sandbox_json_object ("s:id", id, "s:text",
                                                  clara_sandbox_json_string (stage, "text"), NULL));
    }
  for (guint i = 0; i < json_array_get_length (reasons); i++)
    {
      JsonObject *reason = json_array_get_object_element (reasons, i);
      g_autofree char *id = clara_sandbox_state_make_id (state);

      g_ptr_array_add (
          state->reasons,
          clara_sandbox_json_object (
              "s:id", id, "s:text", clara_sandbox_json_string (reason, "text"), "s:status",
              clara_sandbox_json_boolean (reason, "active", TRUE) ? "active" : "inactive", "s:type",
              clara_sandbox_json_boolean (reason, "hired", FALSE) ? "hired" : "non-hired", NULL));
    }
}

static JsonArray *
make_lists (JsonArray *lists)
{
  JsonArray *made = json_array_new ();

  for (guint i = 0; i < json_array_get_length (lists); i++)
    {
      JsonObject *list = json_array_get_object_element (lists, i);
      JsonArray *items = clara_sandbox_json_array (list, "items");
      g_autoptr (GString) html = g_string_new (NULL);

      for (guint j = 0; j < json_array_get_length (items); j++)
        {
          g_autofree char *escaped = g_markup_escape_text (json_array_get_string_element (items, j),
                                                           -1);

          g_string_append_printf (html, "<li>%s</li>", escaped);
        }
      json_array_add_object_element (
          made, clara_sandbox_json_object ("s:text", clara_sandbox_json_string (list, "text"),
                                           "s:content", html->str, NULL));
    }

  return made;
}

/**
 * clara_sandbox_seed_content:
 * @given: `description`, `closing` and `lists` of `text` and `items`
 *
 * Returns: (transfer full): the content of a posting
 */
JsonObject *
clara_sandbox_seed_content (JsonObject *given)
{
  const char *description = clara_sandbox_json_string (given, "description");
  const char *closing = clara_sandbox_json_string (given, "closing");
  g_autofree char *description_escaped = g_markup_escape_text (description, -1);
  g_autofree char *closing_escaped = g_markup_escape_text (closing, -1);
  g_autofree char *description_html = g_strdup_printf ("<div>%s</div>", description_escaped);
  g_autofree char *closing_html = g_strdup_printf ("<div>%s</div>", closing_escaped);

  return clara_sandbox_json_object ("s:description", description, "s:descriptionHtml",
                                    description_html, "a:lists",
                                    make_lists (clara_sandbox_json_array (given, "lists")),
                                    "s:closing", closing, "s:closingHtml", closing_html, NULL);
}

static JsonObject *
make_categories (JsonObject *given)
{
  const char *location = clara_sandbox_json_string (given, "location");
  const char *locations[] = { location, NULL };

  return clara_sandbox_json_object (
      "s:team", clara_sandbox_json_string (given, "team"), "s:department",
      clara_sandbox_json_string (given, "department"), "s:location", location, "a:allLocations",
      clara_sandbox_json_strings (locations), "s:commitment",
      clara_sandbox_json_string (given, "commitment"), "n:level", NULL);
}

static JsonObject *
make_urls (const char *id, gboolean draft)
{
  g_autofree char *show = g_strconcat ("https://jobs.lever.co/brinewater/", id, NULL);
  g_autofree char *apply = g_strconcat (show, "/apply", NULL);

  if (draft)
    return NULL;

  return clara_sandbox_json_object ("s:list", "https://jobs.lever.co/brinewater", "s:show", show,
                                    "s:apply", apply, NULL);
}

static void
add_posting (ClaraSandboxState *state, JsonObject *given, guint number, guint round)
{
  g_autofree char *id = clara_sandbox_state_make_id (state);
  g_autofree char *title = round == 0 ? g_strdup (clara_sandbox_json_string (given, "text"))
                                      : g_strdup_printf ("%s (%u)",
                                                         clara_sandbox_json_string (given, "text"),
                                                         round + 1);
  const char *posting_state = clara_sandbox_json_string (given, "state");
  JsonArray *channels = clara_sandbox_json_array (given, "channels");
  gint64 created_at = state->epoch - (300 - (gint64) number) * DAY_MS;
  const char *owner = clara_sandbox_json_string (
      g_ptr_array_index (state->users, number % 2 == 0 ? 0 : 1), "id");
  const char *followers[] = { owner, NULL };

  g_hash_table_insert (state->occupations, g_strdup (id),
                       g_strdup (clara_sandbox_json_string (given, "occupation")));
  g_ptr_array_add (
      state->postings,
      clara_sandbox_json_object (
          "s:id", id, "s:text", title, "s:state", posting_state, "a:distributionChannels",
          channels != NULL ? json_array_ref (channels) : NULL, "s:confidentiality",
          clara_sandbox_json_boolean (given, "confidential", FALSE) ? "confidential"
                                                                    : "non-confidential",
          "s:user", owner, "s:owner", owner, "s:hiringManager",
          number % 3 == 0 ? NULL
                          : clara_sandbox_json_string (g_ptr_array_index (state->users, 2), "id"),
          "o:categories", make_categories (given), "a:tags", json_array_new (), "o:content",
          clara_sandbox_seed_content (given), "s:country", "IE", "a:followers",
          clara_sandbox_json_strings (followers), "n:reqCode", "a:requisitionCodes",
          json_array_new (), "o:urls", make_urls (id, g_str_equal (posting_state, "draft")),
          "s:workplaceType", clara_sandbox_json_string (given, "workplace"), "i:createdAt",
          created_at, "i:updatedAt", created_at + DAY_MS, NULL));
}

/**
 * clara_sandbox_seed_postings:
 * @state: an account with users
 * @sample: what the sample data are made of
 * @n_postings: how many; beyond those of the sample they come again, numbered
 */
void
clara_sandbox_seed_postings (ClaraSandboxState *state, ClaraSandboxSample *sample, guint n_postings)
{
  JsonArray *given = clara_sandbox_json_array (sample->postings, "postings");
  guint n_given = json_array_get_length (given);

  for (guint i = 0; i < n_postings; i++)
    add_posting (state, json_array_get_object_element (given, i % n_given), i, i / n_given);
}
