/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-seed.h"

#include "clara-error.h"
#include "clara-sandbox-applicant.h"
#include "clara-sandbox-json.h"

#define DAY_MS (G_GINT64_CONSTANT (24) * 3600 * 1000)

/* Who applied: people, and what became of them. */

static double
chance (ClaraSandboxState *state)
{
  return g_rand_double (state->random);
}

static ClaraSandboxLevel
draw_level (ClaraSandboxState *state)
{
  double drawn = chance (state);

  if (drawn < 0.25)
    return CLARA_SANDBOX_LEVEL_STRONG;
  if (drawn < 0.6)
    return CLARA_SANDBOX_LEVEL_MIDDLING;

  return drawn < 0.85 ? CLARA_SANDBOX_LEVEL_WEAK : CLARA_SANDBOX_LEVEL_OTHER;
}

static const char *
stage_id (ClaraSandboxState *state, guint index)
{
  return clara_sandbox_json_string (g_ptr_array_index (state->stages, index), "id");
}

/* Stages 0 … 2 are those of leads, 3 is that of new applicants, the last is the offer. */
static const char *
draw_stage (ClaraSandboxState *state, gboolean applied)
{
  double drawn = chance (state);

  if (!applied)
    return stage_id (state, (guint) g_rand_int_range (state->random, 0, 3));
  if (drawn < 0.65)
    return stage_id (state, 3);

  return stage_id (state, (guint) g_rand_int_range (state->random, 4, (gint32) state->stages->len));
}

/* The posting of the next applicant, in the shares that the sample gives them; %NULL for those who just were met. */
static JsonObject *
draw_posting (ClaraSandboxState *state, ClaraSandboxSample *sample)
{
  JsonArray *given = clara_sandbox_json_array (sample->postings, "postings");
  gint64 without = clara_sandbox_json_int (sample->postings, "without", 0);
  gint64 total = without;
  gint64 drawn;

  for (guint i = 0; i < state->postings->len; i++)
    total += clara_sandbox_json_int (
        json_array_get_object_element (given, i % json_array_get_length (given)), "share", 1);
  drawn = g_rand_int_range (state->random, 0, (gint32) total);
  for (guint i = 0; i < state->postings->len; i++)
    {
      drawn -= clara_sandbox_json_int (
          json_array_get_object_element (given, i % json_array_get_length (given)), "share", 1);
      if (drawn < 0)
        return g_ptr_array_index (state->postings, i);
    }

  return NULL;
}

static void
archive_some (ClaraSandboxState *state, ClaraSandboxOpportunity *opportunity, gint64 created_at)
{
  guint reason = (guint) g_rand_int_range (state->random, 0, (gint32) state->reasons->len - 1);

  if (chance (state) >= 0.12)
    return;

  json_object_set_object_member (
      opportunity->json, "archived",
      clara_sandbox_json_object (
          "s:reason", clara_sandbox_json_string (g_ptr_array_index (state->reasons, reason), "id"),
          "i:archivedAt", created_at + DAY_MS, NULL));
}

static void
add_remarks (ClaraSandboxState *state,
             ClaraSandboxSample *sample,
             ClaraSandboxOpportunity *opportunity,
             gint64 created_at)
{
  g_autofree char *id = NULL;
  const char *user = clara_sandbox_json_string (g_ptr_array_index (state->users, 1), "id");
  JsonArray *fields;

  if (chance (state) < 0.2)
    json_array_add_string_element (
        clara_sandbox_json_array (opportunity->json, "tags"),
        clara_sandbox_sample_draw (state->random,
                                   clara_sandbox_json_array (sample->account, "tags")));
  if (chance (state) >= 0.15)
    return;

  id = clara_sandbox_state_make_id (state);
  fields = json_array_new ();
  json_array_add_object_element (
      fields, clara_sandbox_json_object (
                  "s:type", "note", "s:text", "Comment", "s:value",
                  clara_sandbox_sample_draw (state->random,
                                             clara_sandbox_json_array (sample->account, "remarks")),
                  "s:user", user, "n:score", "s:stage",
                  clara_sandbox_json_string (opportunity->json, "stage"), "i:createdAt",
                  created_at + DAY_MS, NULL));
  g_ptr_array_add (opportunity->notes,
                   clara_sandbox_json_object (
                       "s:id", id, "s:text", "Note", "a:fields", fields, "s:user", user, "b:secret",
                       FALSE, "i:completedAt", created_at + DAY_MS, "i:createdAt",
                       created_at + DAY_MS, "n:deletedAt", "s:madeBy", "person", NULL));
}

/* A few documents that Lever could not make anything of, and profiles that never were a file. */
static void
damage_some (ClaraSandboxState *state, ClaraSandboxOpportunity *opportunity)
{
  ClaraSandboxDocument *newest;
  double drawn = chance (state);

  if (opportunity->resumes->len == 0 || drawn >= 0.04)
    return;

  newest = g_ptr_array_index (opportunity->resumes, opportunity->resumes->len - 1);
  newest->status = drawn < 0.015 ? "error" : drawn < 0.025 ? "unsupported" : NULL;
}

/* Some people apply a second time: then the contact is the same. */
static ClaraSandboxPerson *
draw_person (ClaraSandboxState *state, ClaraSandboxSample *sample, guint number)
{
  ClaraSandboxOpportunity *earlier = NULL;

  if (number % 29 == 28)
    earlier = g_ptr_array_index (state->opportunities, number - 1);
  if (earlier == NULL || clara_sandbox_json_boolean (earlier->json, "isAnonymized", FALSE))
    return clara_sandbox_person_new (sample, state->random, NULL, NULL);

  return clara_sandbox_person_new (
      sample, state->random, clara_sandbox_json_string (earlier->json, "name"),
      json_array_get_string_element (clara_sandbox_json_array (earlier->json, "emails"), 0));
}

static void
add_opportunity (ClaraSandboxState *state, ClaraSandboxSample *sample, guint number)
{
  g_autoptr (ClaraSandboxPerson) person = draw_person (state, sample, number);
  JsonObject *posting = draw_posting (state, sample);
  gboolean applied = posting != NULL &&
                     !g_str_equal (clara_sandbox_json_string (posting, "state"), "draft") &&
                     chance (state) < 0.9;
  double drawn = chance (state);
  gint64 minutes = (gint64) g_rand_int_range (state->random, 60, 260 * 24 * 60);
  ClaraSandboxApplicant applicant = { 0 };
  ClaraSandboxOpportunity *opportunity;

  applicant.posting = posting;
  applicant.person = person;
  applicant.level = draw_level (state);
  applicant.origin = applied ? "applied" : drawn < 0.5 ? "sourced" : "referred";
  applicant.stage = draw_stage (state, applied);
  applicant.created_at = state->epoch - minutes * 60 * 1000;
  applicant.never_updated = minutes > 20 * 24 * 60 && chance (state) < 0.85;
  applicant.resumes = chance (state) < 0.05 ? 0 : chance (state) < 0.1 ? 2 : 1;
  applicant.ext = drawn < 0.62 ? "pdf" : drawn < 0.95 ? "docx" : "txt";
  applicant.letter = chance (state) < 0.3;

  opportunity = clara_sandbox_applicant_make (state, sample, &applicant);
  opportunity->resumes_missing = number % 2 == 0;
  archive_some (state, opportunity, applicant.created_at);
  add_remarks (state, sample, opportunity, applicant.created_at);
  damage_some (state, opportunity);
  if (number % 67 == 66)
    clara_sandbox_state_anonymise (state, opportunity);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
read_folder (const char *folder, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (dir == NULL)
    return NULL;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      char *file = g_build_filename (folder, name, NULL);

      if (name[0] != '.' && g_file_test (file, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (files, file);
      else
        g_free (file);
    }
  g_ptr_array_sort (files, compare_names);
  if (files->len == 0)
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_NOT_FOUND, "%s holds no files", folder);
      return NULL;
    }

  return g_steal_pointer (&files);
}

/* Files of a folder stand in for the newest résumé of everybody, in the order of their names. */
static gboolean
use_folder (ClaraSandboxState *state, const char *folder, GError **error)
{
  g_autoptr (GPtrArray) files = read_folder (folder, error);
  guint next = 0;

  if (files == NULL)
    return FALSE;

  for (guint i = 0; i < state->opportunities->len; i++)
    {
      ClaraSandboxOpportunity *opportunity = g_ptr_array_index (state->opportunities, i);
      ClaraSandboxDocument *document;
      const char *dot;
      char *bytes;
      gsize length;

      if (opportunity->resumes->len == 0)
        continue;
      document = g_ptr_array_index (opportunity->resumes, opportunity->resumes->len - 1);
      if (!g_file_get_contents (g_ptr_array_index (files, next), &bytes, &length, error))
        return FALSE;
      g_free (document->name);
      g_free (document->ext);
      document->name = g_path_get_basename (g_ptr_array_index (files, next));
      dot = strrchr (document->name, '.');
      document->ext = g_ascii_strdown (dot != NULL ? dot + 1 : "", -1);
      g_clear_pointer (&document->paper, g_free);
      document->bytes = g_bytes_new_take (bytes, length);
      document->status = "processed";
      next = (next + 1) % files->len;
    }

  return TRUE;
}

/**
 * clara_sandbox_seed:
 * @state: an empty account
 * @options: how much of everything
 * @error: where to put an error
 *
 * Fills the account with sample data; the same seed and figures make the same ones.
 *
 * Returns: whether that worked; it fails only on the folder of résumés
 */
gboolean
clara_sandbox_seed (ClaraSandboxState *state, ClaraSandboxOptions *options, GError **error)
{
  g_autoptr (ClaraSandboxSample) sample = clara_sandbox_sample_new ();

  clara_sandbox_seed_account (state, sample);
  clara_sandbox_seed_postings (state, sample, (guint) options->postings);
  for (int i = 0; i < options->opportunities; i++)
    add_opportunity (state, sample, (guint) i);

  return options->resumes == NULL || use_folder (state, options->resumes, error);
}
