/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "fixture.h"

#include "clara-audit-log.h"
#include "clara-cache.h"
#include "clara-duplicates.h"
#include "clara-error.h"
#include "clara-followups.h"
#include "clara-identities.h"
#include "clara-notices.h"
#include "clara-outbox.h"
#include "clara-reviews.h"
#include "clara-scores.h"
#include "clara-search.h"
#include "clara-undo.h"
#include "clara-workspaces.h"

#include <glib/gstdio.h>
#include <string.h>

char *
fixture_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("clara-store-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

void
fixture_remove_folder (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        fixture_remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static gboolean
begin_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = data;
  g_autoptr (ClaraMember) admin = g_new0 (ClaraMember, 1);
  g_autoptr (ClaraJob) job = clara_job_new ();

  admin->email = g_strdup ("admin@example.org");
  job->title = g_strdup ("Baker");
  job->text = g_strdup ("Bakes bread before dawn.");
  job->processed = TRUE;
  if (!clara_workspaces_add (write, "Team", error) || !clara_members_add (write, admin, error) ||
      !clara_jobs_add (write, job, error) ||
      !clara_rubrics_add (write, &job->id, "{\"requirements\":[]}", &self->rubric, NULL, error))
    return FALSE;

  self->admin = admin->id;
  self->job = job->id;

  return TRUE;
}

void
fixture_set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = fixture_make_folder ();
  self->database = clara_database_open (self->folder, CLARA_DATABASE_CREATE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (clara_database_write (self->database, NULL, begin_cb, self, NULL, &error));
  g_assert_no_error (error);
}

void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->database);
  fixture_remove_folder (self->folder);
  g_clear_pointer (&self->folder, g_free);
}

void
fixture_add (const char *name, void (*test) (Fixture *self, gconstpointer data))
{
  g_test_add (name, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

void
fixture_reopen (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->database);
  self->database = clara_database_open (self->folder, CLARA_DATABASE_NONE, NULL, &error);
  g_assert_no_error (error);
}

void
fixture_write (Fixture *self, ClaraWriteFunc func, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean kept = clara_database_write (self->database, &self->admin, func, data, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (kept);
}

void
fixture_write_fails (Fixture *self, ClaraWriteFunc func, gpointer data, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_database_write (self->database, &self->admin, func, data, NULL, &error));
  g_assert_error (error, CLARA_ERROR, code);
}

void
fixture_read (Fixture *self, ClaraReadFunc func, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean worked = clara_database_read (self->database, func, data, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (worked);
}

static gboolean
add_material (ClaraWrite *write, const ClaraId *candidacy, const char *words, GError **error)
{
  g_autoptr (ClaraMaterial) material = g_new0 (ClaraMaterial, 1);
  g_autofree char *id = clara_id_to_string (candidacy);
  g_autofree char *content = g_strdup_printf ("%%PDF %s %s", words, id);
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autofree char *json = g_strdup_printf ("[{\"text\":\"%s\"}]", words);
  ClaraMaterialText text = { .visible = (char *) words,
                             .deidentified = (char *) words,
                             .redactions = json,
                             .hidden = json,
                             .warnings = json };

  material->candidacy = *candidacy;
  material->kind = CLARA_MATERIAL_RESUME;
  material->media_type = g_strdup ("application/pdf");
  if (!clara_materials_add (write, material, bytes, error))
    return FALSE;

  material->reason = g_strdup (words);
  material->hidden = 1;
  material->engine = g_strdup ("1");

  return clara_materials_set_reading (write, material, &text, error) &&
         clara_identities_set_file_name (write, candidacy, &material->id, words, error) &&
         clara_cache_put (write, "embedding", material->hash, "1", bytes, error);
}

static gboolean
add_talk (ClaraWrite *write,
          const ClaraId *job,
          const ClaraId *candidacy,
          const char *words,
          GError **error)
{
  ClaraComment comment = { .candidacy = *candidacy, .text = (char *) words };
  ClaraReviewCandidacy shared = { .candidacy = *candidacy };
  ClaraReview review = { .job = *job,
                         .manager = *clara_write_get_member (write),
                         .message = (char *) words };
  ClaraNotice notice = { .member = *clara_write_get_member (write),
                         .kind = "review-shared",
                         .text = (char *) words };
  ClaraFollowUp follow_up = { .candidacy = *candidacy,
                              .address = (char *) words,
                              .subject = (char *) words,
                              .questions = (char *) words,
                              .answer = (char *) words };
  gboolean worked;

  review.candidacies = g_array_new (FALSE, FALSE, sizeof shared);
  g_array_append_val (review.candidacies, shared);
  worked = clara_comments_add (write, &comment, error) &&
           clara_reviews_add (write, &review, error) &&
           clara_reviews_decide (write, &review.id, candidacy, CLARA_DECISION_ADVANCE, error) &&
           clara_notices_add (write, &notice, candidacy, error) &&
           clara_followups_add (write, &follow_up, error);
  g_array_unref (review.candidacies);

  return worked;
}

static gboolean
add_audit (ClaraWrite *write, const ClaraId *candidacy, const char *words, GError **error)
{
  g_autoptr (GBytes) salt = g_bytes_new_static ("0123456789abcdef", 16);
  ClaraAuditRow row = {
    .action = "move", .candidacy = *candidacy, .salt = salt, .text = (char *) words
  };

  if (!clara_audit_log_get_last (clara_write_get_connection (write), &row.seq, row.prev_hash,
                                 error))
    return FALSE;

  row.seq++;
  row.at = clara_write_get_now (write);
  row.hash[0] = (guint8) row.seq;

  return clara_audit_log_append (write, &row, error);
}

gboolean
fixture_fill_candidacy (ClaraWrite *write,
                        const ClaraId *job,
                        const ClaraId *rubric,
                        const char *words,
                        ClaraId *candidacy,
                        GError **error)
{
  g_autoptr (ClaraCandidacy) card = clara_candidacy_new ();
  g_autofree char *json = g_strdup_printf ("{\"summary\":\"%s\"}", words);
  ClaraScoreRow score = { .engine = "1",
                          .rubric = *rubric,
                          .rubric_version = 1,
                          .score = 61.5,
                          .low = 50,
                          .high = 70,
                          .status = CLARA_STATUS_PRE_QUALIFIED };
  ClaraOutboxRow effect = { .kind = "note", .decision_version = 2, .payload = json };
  ClaraUndoStep step = { .kind = "move", .before = json, .after = json };
  g_autofree char *opportunity = NULL;

  card->job = *job;
  if (!clara_id_generate (&card->id, error))
    return FALSE;
  card->opportunity = clara_id_to_string (&card->id);
  opportunity = g_strdup (card->opportunity);
  if (!clara_candidacies_add (write, card, error))
    return FALSE;

  *candidacy = score.candidacy = effect.candidacy = step.candidacy = card->id;
  effect.opportunity = opportunity;

  return add_material (write, candidacy, words, error) &&
         clara_identities_add (write, candidacy, CLARA_IDENTITY_NAME, words, error) &&
         clara_profiles_set (write, candidacy, json, "1", error) &&
         clara_scores_add (write, &score, json, error) &&
         clara_candidacies_place (write, candidacy, 1, CLARA_STATUS_PRE_QUALIFIED,
                                  CLARA_PLACED_BY_PERSON, words, 0, NULL, error) &&
         add_talk (write, job, candidacy, words, error) &&
         add_audit (write, candidacy, words, error) && clara_outbox_add (write, &effect, error) &&
         clara_undo_add (write, &step, error) &&
         clara_work_request (write, "screen", candidacy, job, candidacy,
                             CLARA_WORK_PRIORITY_BACKGROUND, error) &&
         clara_search_set (write, candidacy, card->label, "Baker", words, words, error) &&
         clara_duplicates_find (write, candidacy, NULL, error);
}

typedef struct
{
  Fixture *fixture;
  const char *words;
  ClaraId candidacy;
} Filling;

static gboolean
fill_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Filling *filling = data;

  return fixture_fill_candidacy (write, &filling->fixture->job, &filling->fixture->rubric,
                                 filling->words, &filling->candidacy, error);
}

ClaraId
fixture_add_candidacy (Fixture *self, const char *words)
{
  Filling filling = { .fixture = self, .words = words };

  fixture_write (self, fill_cb, &filling);

  return filling.candidacy;
}

typedef struct
{
  const char *sql;
  gint64 n;
} Count;

static gboolean
count_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Count *count = data;

  return clara_connection_get_int64 (connection, count->sql, &count->n, error);
}

gint64
fixture_count (Fixture *self, const char *sql)
{
  Count count = { .sql = sql };

  fixture_read (self, count_cb, &count);

  return count.n;
}

static gboolean
dump_table (ClaraConnection *connection, const char *table, GString *dump, GError **error)
{
  g_autofree char *columns_sql = g_strdup_printf (
      "SELECT group_concat ('quote (\"' || name || '\")', ' || ''|'' || ') FROM pragma_table_info "
      "('%s')",
      table);
  g_autoptr (ClaraStatement) columns = clara_connection_prepare (connection, columns_sql);
  g_autofree char *sql = NULL;
  g_autoptr (ClaraStatement) rows = NULL;
  ClaraStep step;

  if (clara_statement_step (columns, error) != CLARA_STEP_ROW)
    return FALSE;

  sql = g_strdup_printf ("SELECT %s AS row FROM \"%s\" ORDER BY row",
                         clara_statement_get_text (columns, 0), table);
  rows = clara_connection_prepare (connection, sql);
  g_string_append_printf (dump, "%s\n", table);
  while ((step = clara_statement_step (rows, error)) == CLARA_STEP_ROW)
    g_string_append_printf (dump, "  %s\n", clara_statement_get_text (rows, 0));

  return step == CLARA_STEP_DONE;
}

static gboolean
dump_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (ClaraStatement) tables = clara_connection_prepare (
      connection,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
  ClaraStep step;

  while ((step = clara_statement_step (tables, error)) == CLARA_STEP_ROW)
    g_ptr_array_add (names, clara_statement_dup_text (tables, 0));
  if (step == CLARA_STEP_ERROR)
    return FALSE;

  for (guint i = 0; i < names->len; i++)
    if (!dump_table (connection, g_ptr_array_index (names, i), data, error))
      return FALSE;

  return TRUE;
}

/* Every row of every table, the index of words included. */
char *
fixture_dump (Fixture *self)
{
  g_autoptr (GString) dump = g_string_new (NULL);

  fixture_read (self, dump_cb, dump);

  return g_string_free (g_steal_pointer (&dump), FALSE);
}
