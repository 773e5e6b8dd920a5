/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-audit-log.h"
#include "clara-cache.h"
#include "clara-duplicates.h"
#include "clara-error.h"
#include "clara-followups.h"
#include "clara-identities.h"
#include "clara-notices.h"
#include "clara-reviews.h"
#include "clara-scores.h"
#include "clara-search.h"
#include "clara-undo.h"
#include "clara-workspaces.h"
#include "fixture.h"

#include <string.h>

/* A candidacy read back: everything that was written of it. */
static gboolean
read_back_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  const ClaraId *id = data;
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, id, error);
  g_autoptr (GPtrArray) moves = clara_candidacies_get_history (connection, id, error);
  g_autoptr (GPtrArray) materials = clara_materials_list (connection, id, error);
  g_autoptr (GPtrArray) comments = clara_comments_list (connection, id, error);
  g_autoptr (GPtrArray) follow_ups = clara_followups_list (connection, id, error);
  g_autoptr (ClaraIdentity) identity = clara_identities_get (connection, id, error);
  g_autofree char *profile = clara_profiles_get (connection, id, error);
  g_auto (ClaraScoreRow) score = { 0 };
  g_auto (ClaraMaterialText) text = { 0 };
  g_autofree char *document = NULL;
  g_autofree char *file_name = NULL;
  const ClaraMaterial *material;
  guint n_names;

  g_assert_cmpstr (card->label, ==, "Candidate 01");
  g_assert_cmpint (card->number, ==, 1);
  g_assert_cmpint (card->status, ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpint (card->placed_by, ==, CLARA_PLACED_BY_PERSON);
  g_assert_cmpint (card->version, ==, 2);
  g_assert_true (card->has_score);
  g_assert_cmpfloat (card->score, ==, 61.5);
  g_assert_cmpfloat (card->low, ==, 50);
  g_assert_cmpfloat (card->high, ==, 70);
  g_assert_cmpint (card->suggestion, ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpuint (card->n_comments, ==, 1);
  g_assert_cmpuint (card->n_materials, ==, 1);
  g_assert_cmpuint (card->hidden, ==, 1);

  g_assert_cmpuint (moves->len, ==, 1);
  g_assert_cmpint (((ClaraPlacement *) g_ptr_array_index (moves, 0))->from, ==,
                   CLARA_STATUS_TO_REVIEW);
  g_assert_cmpstr (((ClaraPlacement *) g_ptr_array_index (moves, 0))->reason, ==, "rye");
  g_assert_cmpuint (comments->len, ==, 1);
  g_assert_cmpuint (follow_ups->len, ==, 1);
  g_assert_cmpstr (profile, ==, "{\"summary\":\"rye\"}");
  g_assert_cmpstr (clara_identity_get (identity, CLARA_IDENTITY_NAME, &n_names)[0], ==, "rye");

  g_assert_true (clara_scores_get_newest (connection, id, &score, &document, error));
  g_assert_cmpstr (document, ==, "{\"summary\":\"rye\"}");

  material = g_ptr_array_index (materials, 0);
  g_assert_true (material->read);
  g_assert_true (clara_materials_get_text (connection, &material->id, &text, error));
  g_assert_cmpstr (text.deidentified, ==, "rye");
  file_name = clara_identities_get_file_name (connection, &material->id, error);
  g_assert_cmpstr (file_name, ==, "rye");

  return TRUE;
}

static void
test_candidacy_comes_back_whole (Fixture *self, gconstpointer data)
{
  ClaraId id = fixture_add_candidacy (self, "rye");

  fixture_reopen (self);
  fixture_read (self, read_back_cb, &id);
}

typedef struct
{
  Fixture *fixture;
  ClaraId one;
  ClaraId other;
  int version;
  const char *words;
} Deed;

static gboolean
place_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_candidacies_place (write, &deed->one, deed->version, CLARA_STATUS_QUALIFIED,
                                  CLARA_PLACED_BY_PERSON, NULL, 0, NULL, error);
}

static void
test_second_of_two_movers_is_told (Fixture *self, gconstpointer data)
{
  Deed deed = { .one = fixture_add_candidacy (self, "rye"), .version = 2 };

  fixture_write (self, place_cb, &deed);
  fixture_write_fails (self, place_cb, &deed, CLARA_ERROR_CONFLICT);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM placement"), ==, 2);
}

static gboolean
rescore_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  ClaraScoreRow score = { .candidacy = deed->one,
                          .engine = "2",
                          .rubric = deed->fixture->rubric,
                          .rubric_version = 1,
                          .score = 10,
                          .low = 5,
                          .high = 20 };

  return clara_scores_add (write, &score, "{}", error);
}

static gboolean
newest_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, &deed->one, error);
  g_autoptr (GArray)
      stale = clara_scores_list_stale (connection, &deed->fixture->job, "2", NULL, error);

  g_assert_cmpfloat (card->score, ==, 10);
  g_assert_cmpuint (stale->len, ==, 1);
  g_assert_true (clara_id_equal (&g_array_index (stale, ClaraId, 0), &deed->other));

  return TRUE;
}

static void
test_newest_score_counts_and_older_ones_stay (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self, .one = fixture_add_candidacy (self, "rye") };

  deed.other = fixture_add_candidacy (self, "oats");
  fixture_write (self, rescore_cb, &deed);
  fixture_read (self, newest_cb, &deed);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM score"), ==, 3);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM newest_score"), ==, 2);
  g_assert_cmpint (fixture_count (self, "SELECT count (*) FROM newest_score WHERE score = 10"), ==,
                   1);
}

static gboolean
forge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL, data);

  return clara_statement_run (statement, error);
}

static void
test_what_is_final_cannot_be_changed (Fixture *self, gconstpointer data)
{
  const char *const forgeries[] = {
    "UPDATE score SET score = 100",        "UPDATE score_document SET document = ''",
    "UPDATE rubric SET document = ''",     "UPDATE placement SET reason = ''",
    "UPDATE audit SET action = 'nothing'", "DELETE FROM audit",
    "UPDATE audit_text SET text = ''",
  };

  fixture_add_candidacy (self, "rye");
  for (guint i = 0; i < G_N_ELEMENTS (forgeries); i++)
    fixture_write_fails (self, forge_cb, (gpointer) forgeries[i], CLARA_ERROR_NOT_PERMITTED);
}

static gboolean
contact_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_identities_add (write, &deed->one, CLARA_IDENTITY_PHONE, "+49 30 1234567", error) &&
         clara_identities_add (write, &deed->other, CLARA_IDENTITY_PHONE, "(030) 123-4567",
                               error) &&
         clara_duplicates_find (write, &deed->other, NULL, error);
}

static gboolean
dismiss_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_duplicates_dismiss (write, &deed->one, &deed->other, error) &&
         clara_duplicates_find (write, &deed->one, NULL, error);
}

static gboolean
merge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_duplicates_merge (write, &deed->one, &deed->other, error);
}

static gboolean
unmerge_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_duplicates_unmerge (write, &((Deed *) data)->other, error);
}

static gboolean
pairs_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autoptr (GPtrArray) pairs = clara_duplicates_list (connection, &deed->fixture->job, error);
  g_autoptr (GPtrArray) cards = clara_candidacies_list (connection, &deed->fixture->job, error);

  g_assert_nonnull (pairs);
  g_assert_nonnull (cards);
  deed->version = (int) (pairs->len * 10 + cards->len);

  return TRUE;
}

static void
check_pairs (Fixture *self, Deed *deed, int pairs_and_cards)
{
  fixture_read (self, pairs_cb, deed);
  g_assert_cmpint (deed->version, ==, pairs_and_cards);
}

static void
test_duplicates_are_flagged_and_merged_by_a_person_only (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self,
                .one = fixture_add_candidacy (self, "rye"),
                .other = fixture_add_candidacy (self, "oats") };

  check_pairs (self, &deed, 2);
  fixture_write (self, contact_cb, &deed);
  check_pairs (self, &deed, 12);

  fixture_write (self, dismiss_cb, &deed);
  check_pairs (self, &deed, 2);

  fixture_write (self, merge_cb, &deed);
  check_pairs (self, &deed, 1);
  fixture_write_fails (self, merge_cb, &deed, CLARA_ERROR_CONFLICT);
  fixture_write (self, unmerge_cb, &deed);
  check_pairs (self, &deed, 2);
}

static void
test_keys_compare_people_not_companies (void)
{
  const struct
  {
    ClaraIdentityKind kind;
    const char *value;
    const char *key;
  } cases[] = {
    { CLARA_IDENTITY_EMAIL, " Ada@Example.ORG ", "ada@example.org" },
    { CLARA_IDENTITY_EMAIL, "none", NULL },
    { CLARA_IDENTITY_PHONE, "+44 20 7946 0018", "079460018" },
    { CLARA_IDENTITY_PHONE, "112", NULL },
    { CLARA_IDENTITY_LINK, "https://www.example.org/ada/?x=1", "example.org/ada" },
    { CLARA_IDENTITY_LINK, "example.org", NULL },
    { CLARA_IDENTITY_NAME, "Ada", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *key = clara_identity_make_key (cases[i].kind, cases[i].value);

      g_assert_cmpstr (key, ==, cases[i].key);
    }
}

static gboolean
demote_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_members_set_role (write, data, CLARA_ROLE_MANAGER, error);
}

static gboolean
deactivate_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_members_set_active (write, data, FALSE, error);
}

static gboolean
add_member_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraMember) member = g_new0 (ClaraMember, 1);

  member->email = g_strdup (data);

  return clara_members_add (write, member, error);
}

static void
test_last_admin_stays (Fixture *self, gconstpointer data)
{
  fixture_write_fails (self, demote_cb, &self->admin, CLARA_ERROR_NOT_PERMITTED);
  fixture_write_fails (self, deactivate_cb, &self->admin, CLARA_ERROR_NOT_PERMITTED);
  fixture_write (self, add_member_cb, "Second@example.org");
  fixture_write_fails (self, add_member_cb, "second@EXAMPLE.org", CLARA_ERROR_CONFLICT);
  fixture_write_fails (self, add_member_cb, "nobody", CLARA_ERROR_INVALID);
  fixture_write (self, deactivate_cb, &self->admin);
}

static gboolean
step_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraUndoStep step = { .kind = data };

  return clara_undo_add (write, &step, error);
}

typedef struct
{
  ClaraId member;
  gboolean undone;
  char *kind;
  ClaraId deed;
} Peek;

static gboolean
peek_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Peek *peek = data;
  g_autoptr (GPtrArray)
      steps = clara_undo_get_last (connection, &peek->member, peek->undone, error);

  g_clear_pointer (&peek->kind, g_free);
  if (steps->len > 0)
    {
      peek->kind = g_strdup (((ClaraUndoStep *) g_ptr_array_index (steps, 0))->kind);
      peek->deed = ((ClaraUndoStep *) g_ptr_array_index (steps, 0))->deed;
    }

  return TRUE;
}

static gboolean
undo_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Peek *peek = data;

  return clara_undo_mark (write, &peek->deed, !peek->undone, error);
}

static void
check_next (Fixture *self, Peek *peek, gboolean undone, const char *kind)
{
  peek->undone = undone;
  fixture_read (self, peek_cb, peek);
  g_assert_cmpstr (peek->kind, ==, kind);
}

static void
test_undo_goes_back_and_redo_forth (Fixture *self, gconstpointer data)
{
  Peek peek = { .member = self->admin };

  fixture_write (self, step_cb, "first");
  fixture_write (self, step_cb, "second");
  check_next (self, &peek, FALSE, "second");
  fixture_write (self, undo_cb, &peek);
  fixture_write_fails (self, undo_cb, &peek, CLARA_ERROR_CONFLICT);
  check_next (self, &peek, FALSE, "first");
  fixture_write (self, undo_cb, &peek);
  check_next (self, &peek, FALSE, NULL);
  check_next (self, &peek, TRUE, "first");
  fixture_write (self, undo_cb, &peek);
  check_next (self, &peek, TRUE, "second");

  /* Something new, and what was undone is out of reach. */
  fixture_write (self, step_cb, "third");
  check_next (self, &peek, TRUE, NULL);
  check_next (self, &peek, FALSE, "third");
  g_free (peek.kind);
}

static void
test_search_takes_no_operators (void)
{
  const struct
  {
    const char *words;
    const char *query;
  } cases[] = {
    { "bread", "\"bread\"*" },
    { "bread ", "\"bread\"" },
    { " rye  bread", "\"rye\" \"bread\"*" },
    { "a\" OR \"b", "\"a\" \"OR\" \"b\"*" },
    { "text:x NEAR(y)", "\"text:x\" \"NEAR(y)\"*" },
    { "\"", NULL },
    { "-- * ^", NULL },
    { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *query = clara_search_make_query (cases[i].words);

      g_assert_cmpstr (query, ==, cases[i].query);
    }
}

static gboolean
search_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autoptr (GPtrArray) hits = clara_search_find (
      connection, deed->words, deed->version != 0 ? &deed->fixture->job : NULL, 10, error);

  g_assert_nonnull (hits);
  deed->version = (int) hits->len;
  if (hits->len > 0)
    {
      const ClaraSearchHit *hit = g_ptr_array_index (hits, 0);

      g_assert_true (clara_id_equal (&hit->candidacy, &deed->one));
      g_assert_true (clara_id_equal (&hit->job, &deed->fixture->job));
      g_assert_nonnull (strstr (hit->snippet, CLARA_SEARCH_HIT_START));
    }

  return TRUE;
}

static void
test_search_finds_words_in_any_spelling (Fixture *self, gconstpointer data)
{
  Deed deed = { .fixture = self, .one = fixture_add_candidacy (self, "Crème brûlée at Müller") };
  const char *const found[] = { "creme brulee", "MULLER", "cre", "baker candidate" };
  const char *const missed[] = { "crumb", "creme crumb", "brule " };

  fixture_add_candidacy (self, "something else");
  for (guint i = 0; i < 2 * G_N_ELEMENTS (found) - 2; i++)
    {
      deed.words = found[i / 2];
      deed.version = i % 2;
      fixture_read (self, search_cb, &deed);
      g_assert_cmpint (deed.version, ==, 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (missed); i++)
    {
      deed.words = missed[i];
      deed.version = 0;
      fixture_read (self, search_cb, &deed);
      g_assert_cmpint (deed.version, ==, 0);
    }
}

static gboolean
tombstone_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  gboolean contain = TRUE;

  g_assert_true (clara_tombstones_contain (connection, "opportunity:1", &contain, error));
  g_assert_false (contain);
  g_assert_true (clara_tombstones_add (write, "opportunity:1", error));
  g_assert_true (clara_tombstones_contain (connection, "opportunity:1", &contain, error));
  g_assert_true (contain);
  g_assert_true (clara_tombstones_contain (connection, "opportunity:2", &contain, error));
  g_assert_false (contain);
  g_assert_true (clara_tombstones_remove (write, "opportunity:1", error));
  g_assert_true (clara_tombstones_contain (connection, "opportunity:1", &contain, error));
  g_assert_false (contain);

  return TRUE;
}

static void
test_tombstone_recognises_who_was_erased (Fixture *self, gconstpointer data)
{
  fixture_write (self, tombstone_cb, NULL);
}

static gboolean
trim_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (GBytes) value = g_bytes_new_static ("0123456789", 10);
  guint8 hash[CLARA_CONTENT_HASH_SIZE] = { 0 };

  for (hash[0] = 0; hash[0] < 10; hash[0]++)
    if (!clara_cache_put (write, "k", hash, "1", value, error))
      return FALSE;

  return clara_cache_trim (write, 35, error);
}

static void
test_cache_is_trimmed_to_its_size (Fixture *self, gconstpointer data)
{
  fixture_write (self, trim_cb, NULL);
  g_assert_cmpint (fixture_count (self, "SELECT sum (size) FROM cache"), ==, 30);
}

static gboolean
notices_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (GPtrArray)
      unread = clara_notices_list (clara_write_get_connection (write), data, TRUE, error);
  g_autoptr (GPtrArray) left = NULL;

  g_assert_cmpuint (unread->len, ==, 1);
  g_assert_true (clara_notices_mark_read (write, data, NULL, error));
  left = clara_notices_list (clara_write_get_connection (write), data, TRUE, error);
  g_assert_cmpuint (left->len, ==, 0);

  return TRUE;
}

static void
test_read_notices_are_read (Fixture *self, gconstpointer data)
{
  fixture_add_candidacy (self, "rye");
  fixture_write (self, notices_cb, &self->admin);
}

static gboolean
jobs_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, FALSE, error);
  const ClaraJob *job = g_ptr_array_index (jobs, 0);

  g_assert_cmpuint (jobs->len, ==, 1);
  g_assert_cmpuint (job->counts[CLARA_STATUS_PRE_QUALIFIED], ==, 2);
  g_assert_cmpuint (job->counts[CLARA_STATUS_TO_REVIEW], ==, 0);
  g_assert_cmpint (job->rubric_version, ==, 1);
  g_assert_cmpfloat (job->band_qualified, <, 0);

  return TRUE;
}

static void
test_jobs_come_with_their_counts (Fixture *self, gconstpointer data)
{
  fixture_add_candidacy (self, "rye");
  fixture_add_candidacy (self, "oats");
  fixture_read (self, jobs_cb, NULL);
}

static gboolean
update_job_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraJob) job = clara_jobs_get (clara_write_get_connection (write), data, error);
  g_autoptr (ClaraJob) stale = clara_jobs_get (clara_write_get_connection (write), data, error);

  g_free (job->title);
  job->title = g_strdup ("Pastry cook");
  g_assert_true (clara_jobs_update (write, job, error));

  return clara_jobs_update (write, stale, error);
}

static void
test_job_changed_elsewhere_is_a_conflict (Fixture *self, gconstpointer data)
{
  fixture_write_fails (self, update_job_cb, &self->job, CLARA_ERROR_CONFLICT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/repositories/candidacy-comes-back-whole", test_candidacy_comes_back_whole);
  fixture_add ("/repositories/second-of-two-movers-is-told", test_second_of_two_movers_is_told);
  fixture_add ("/repositories/newest-score-counts-and-older-ones-stay",
               test_newest_score_counts_and_older_ones_stay);
  fixture_add ("/repositories/what-is-final-cannot-be-changed",
               test_what_is_final_cannot_be_changed);
  fixture_add ("/repositories/duplicates-are-flagged-and-merged-by-a-person-only",
               test_duplicates_are_flagged_and_merged_by_a_person_only);
  g_test_add_func ("/repositories/keys-compare-people-not-companies",
                   test_keys_compare_people_not_companies);
  fixture_add ("/repositories/last-admin-stays", test_last_admin_stays);
  fixture_add ("/repositories/undo-goes-back-and-redo-forth", test_undo_goes_back_and_redo_forth);
  g_test_add_func ("/repositories/search-takes-no-operators", test_search_takes_no_operators);
  fixture_add ("/repositories/search-finds-words-in-any-spelling",
               test_search_finds_words_in_any_spelling);
  fixture_add ("/repositories/tombstone-recognises-who-was-erased",
               test_tombstone_recognises_who_was_erased);
  fixture_add ("/repositories/cache-is-trimmed-to-its-size", test_cache_is_trimmed_to_its_size);
  fixture_add ("/repositories/read-notices-are-read", test_read_notices_are_read);
  fixture_add ("/repositories/jobs-come-with-their-counts", test_jobs_come_with_their_counts);
  fixture_add ("/repositories/job-changed-elsewhere-is-a-conflict",
               test_job_changed_elsewhere_is_a_conflict);

  return g_test_run ();
}
