/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-resume.h"

#include "clara-sandbox-json.h"

#define THIS_YEAR 2026
#define MAX_JOBS  3

/* Writes résumés and letters, from what an occupation's file says of it, as a paper: who, and a list of blocks, which a
 * printer then sets. Nobody in them exists. */

static const char *const level_names[] = { "strong", "middling", "weak", "weak" };

/* What a résumé is being written from, and what of it stands already. */
typedef struct
{
  GRand *random;
  JsonObject *occupation;
  ClaraSandboxLevel level;
  JsonArray *blocks;
  JsonArray *positions;
  JsonArray *schools;
  GPtrArray *bullets;
  GPtrArray *skills;
} Draft;

static void
add_block (JsonArray *blocks, const char *kind, const char *text, const char *right)
{
  json_array_add_object_element (
      blocks, clara_sandbox_json_object ("s:kind", kind, "s:text", text, "s:right", right, NULL));
}

static void
shuffle (GRand *random, GPtrArray *array)
{
  for (guint i = array->len; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (random, 0, (gint32) i);
      gpointer kept = array->pdata[i - 1];

      array->pdata[i - 1] = array->pdata[j];
      array->pdata[j] = kept;
    }
}

static void
choose_bullets (Draft *draft)
{
  static const double strongly[] = { 0.92, 0.5, 0.12, 0.9 };
  static const double at_all[] = { 1.0, 0.75, 0.6, 0.95 };
  JsonArray *points = clara_sandbox_json_array (draft->occupation, "points");
  JsonArray *duties = clara_sandbox_json_array (draft->occupation, "duties");

  for (guint i = 0; i < json_array_get_length (points); i++)
    {
      JsonObject *point = json_array_get_object_element (points, i);
      double drawn = g_rand_double (draft->random);
      gboolean strong = drawn < strongly[draft->level];

      if (drawn >= at_all[draft->level])
        continue;
      g_ptr_array_add (draft->bullets, (char *) clara_sandbox_sample_draw (
                                           draft->random, clara_sandbox_json_array (
                                                              point, strong ? "strong" : "weak")));
      if (strong)
        g_ptr_array_add (draft->skills, (char *) clara_sandbox_json_string (point, "skill"));
    }
  for (guint i = 0; i < json_array_get_length (duties); i++)
    if (g_rand_double (draft->random) < 0.5)
      g_ptr_array_add (draft->bullets, (char *) json_array_get_string_element (duties, i));
  shuffle (draft->random, draft->bullets);
}

static JsonObject *
make_date (int year, int month)
{
  return clara_sandbox_json_object ("i:year", (gint64) year, "i:month", (gint64) month, NULL);
}

static void
write_job (Draft *draft,
           int from,
           int to,
           gboolean first,
           gboolean current,
           guint bullet,
           guint n_jobs)
{
  JsonArray *titles = clara_sandbox_json_array (
      draft->occupation, draft->level == CLARA_SANDBOX_LEVEL_WEAK || !first ? "junior" : "titles");
  const char *title = clara_sandbox_sample_draw (draft->random, titles);
  const char *employer = clara_sandbox_sample_draw (
      draft->random, clara_sandbox_json_array (draft->occupation, "employers"));
  int month = g_rand_int_range (draft->random, 1, 13);
  g_autofree char *heading = g_strconcat (title, ", ", employer, NULL);
  g_autofree char *dates = current ? g_strdup_printf ("%02d/%d – present", month, from)
                                   : g_strdup_printf ("%02d/%d – %02d/%d", month, from, month, to);

  add_block (draft->blocks, "role", heading, dates);
  for (guint i = bullet; i < draft->bullets->len; i += n_jobs)
    add_block (draft->blocks, "bullet", g_ptr_array_index (draft->bullets, i), NULL);
  json_array_add_object_element (
      draft->positions,
      clara_sandbox_json_object ("s:org", employer, "s:title", title, "n:summary", "n:location",
                                 "o:start", make_date (from, month), "o:end",
                                 current ? NULL : make_date (to, month), NULL));
}

static void
write_jobs (Draft *draft)
{
  static const int least[] = { 6, 2, 0, 3 };
  static const int most[] = { 12, 6, 2, 10 };
  int years = g_rand_int_range (draft->random, least[draft->level], most[draft->level] + 1);
  guint n_jobs = (guint) CLAMP (years / 3 + 1, 1, MAX_JOBS);
  int end = THIS_YEAR - (g_rand_double (draft->random) < 0.2 ? 1 : 0);

  add_block (draft->blocks, "heading", "Experience", NULL);
  for (guint i = 0; i < n_jobs; i++)
    {
      int span = MAX (years / (int) n_jobs, 1);

      write_job (draft, end - span, end, i == 0, i == 0 && end == THIS_YEAR, i, n_jobs);
      end -= span;
    }
}

static void
write_education (Draft *draft)
{
  gboolean weak = draft->level == CLARA_SANDBOX_LEVEL_WEAK;
  JsonArray *degrees = clara_sandbox_json_array (draft->occupation,
                                                 weak ? "weak_degrees" : "degrees");
  JsonObject *degree = json_array_get_object_element (
      degrees,
      (guint) g_rand_int_range (draft->random, 0, (gint32) json_array_get_length (degrees)));
  int end = THIS_YEAR - g_rand_int_range (draft->random, 7, 18);
  g_autofree char *year = g_strdup_printf ("%d", end);
  g_autofree char *line = g_strconcat (clara_sandbox_json_string (degree, "degree"), ", ",
                                       clara_sandbox_json_string (degree, "school"), NULL);

  add_block (draft->blocks, "heading", "Education", NULL);
  add_block (draft->blocks, "role", line, year);
  json_array_add_object_element (
      draft->schools, clara_sandbox_json_object (
                          "s:org", clara_sandbox_json_string (degree, "school"), "s:degree",
                          clara_sandbox_json_string (degree, "degree"), "s:field",
                          clara_sandbox_json_string (degree, "field"), "n:summary", "o:start",
                          make_date (end - 3, 9), "o:end", make_date (end, 6), NULL));
}

static void
write_lists (Draft *draft)
{
  JsonArray *certificates = clara_sandbox_json_array (draft->occupation, "certificates");
  double share = draft->level == CLARA_SANDBOX_LEVEL_WEAK       ? 0.15
                 : draft->level == CLARA_SANDBOX_LEVEL_MIDDLING ? 0.5
                                                                : 0.85;
  gboolean headed = FALSE;

  for (guint i = 0; i < json_array_get_length (certificates); i++)
    {
      if (g_rand_double (draft->random) >= share)
        continue;
      if (!headed)
        add_block (draft->blocks, "heading", "Certificates", NULL);
      headed = TRUE;
      add_block (draft->blocks, "bullet", json_array_get_string_element (certificates, i), NULL);
    }
  if (draft->skills->len > 0)
    {
      g_autofree char *line = NULL;

      g_ptr_array_add (draft->skills, NULL);
      line = g_strjoinv (", ", (char **) draft->skills->pdata);
      add_block (draft->blocks, "heading", "Skills", NULL);
      add_block (draft->blocks, "text", line, NULL);
    }
  add_block (draft->blocks, "heading", "Languages", NULL);
  add_block (draft->blocks, "text",
             clara_sandbox_sample_draw (draft->random,
                                        clara_sandbox_json_array (draft->occupation, "languages")),
             NULL);
}

static JsonArray *
write_contact (const ClaraSandboxPerson *person)
{
  const char *lines[] = { person->email, person->phone, person->town, NULL };

  return clara_sandbox_json_strings (lines);
}

/**
 * clara_sandbox_resume_write:
 * @sample: what there is to say
 * @random: where chance comes from
 * @person: whose résumé it is
 * @occupation: the occupation that is applied for
 * @level: how well the person fits it
 *
 * Returns: (transfer full): a paper: `name`, `headline`, `contact`, `blocks`, and what Lever's own parser would find,
 *   `positions` and `schools`
 */
JsonObject *
clara_sandbox_resume_write (ClaraSandboxSample *sample,
                            GRand *random,
                            const ClaraSandboxPerson *person,
                            const char *occupation,
                            ClaraSandboxLevel level)
{
  g_autoptr (GPtrArray) bullets = g_ptr_array_new ();
  g_autoptr (GPtrArray) skills = g_ptr_array_new ();
  const char *key = level == CLARA_SANDBOX_LEVEL_OTHER
                        ? clara_sandbox_sample_other (sample, random, occupation)
                        : occupation;
  Draft draft = { random,
                  clara_sandbox_sample_occupation (sample, key),
                  level,
                  json_array_new (),
                  json_array_new (),
                  json_array_new (),
                  bullets,
                  skills };
  JsonObject *summaries = clara_sandbox_json_member (draft.occupation, "summaries");
  const char *headline;

  choose_bullets (&draft);
  add_block (draft.blocks, "text",
             clara_sandbox_sample_draw (
                 random, clara_sandbox_json_array (summaries, level == CLARA_SANDBOX_LEVEL_OTHER
                                                                  ? "strong"
                                                                  : level_names[level])),
             NULL);
  write_jobs (&draft);
  write_education (&draft);
  write_lists (&draft);
  headline = clara_sandbox_json_string (json_array_get_object_element (draft.positions, 0), "org");

  return clara_sandbox_json_object ("s:name", person->name, "s:headline", headline, "a:contact",
                                    write_contact (person), "a:blocks", draft.blocks, "a:positions",
                                    draft.positions, "a:schools", draft.schools, NULL);
}

static void
add_paragraph (JsonArray *blocks, const char *text, const char *title, const char *company)
{
  g_autoptr (GString) filled = g_string_new (text);

  g_string_replace (filled, "{title}", title, 0);
  g_string_replace (filled, "{company}", company, 0);
  add_block (blocks, "text", filled->str, NULL);
}

/**
 * clara_sandbox_resume_write_letter:
 * @sample: what there is to say
 * @random: where chance comes from
 * @person: who writes
 * @occupation: the occupation that is applied for
 * @title: the posting's title
 * @company: whom it is written to
 * @level: how well the person fits
 *
 * Returns: (transfer full): a paper: a cover letter
 */
JsonObject *
clara_sandbox_resume_write_letter (ClaraSandboxSample *sample,
                                   GRand *random,
                                   const ClaraSandboxPerson *person,
                                   const char *occupation,
                                   const char *title,
                                   const char *company,
                                   ClaraSandboxLevel level)
{
  JsonObject *letters = clara_sandbox_json_member (
      clara_sandbox_sample_occupation (sample, occupation), "letters");
  JsonArray *blocks = json_array_new ();

  add_paragraph (blocks, "Dear hiring team at {company},", title, company);
  add_paragraph (
      blocks,
      clara_sandbox_sample_draw (random, clara_sandbox_json_array (sample->people, "openings")),
      title, company);
  add_paragraph (
      blocks,
      clara_sandbox_sample_draw (random, clara_sandbox_json_array (letters, level_names[level])),
      title, company);
  add_paragraph (
      blocks,
      clara_sandbox_sample_draw (random, clara_sandbox_json_array (sample->people, "closings")),
      title, company);
  add_paragraph (blocks, person->name, title, company);

  return clara_sandbox_json_object ("s:name", person->name, "s:headline", "", "a:contact",
                                    write_contact (person), "a:blocks", blocks, NULL);
}
