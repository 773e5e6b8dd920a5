/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-backups.h"
#include "clara-error.h"
#include "clara-identities.h"
#include "clara-search.h"
#include "ledger-fixture.h"

#include <string.h>

#define N_WORDS 200

/* A person whose every place holds words of its own, which are to be found nowhere afterwards. */
typedef struct
{
  ClaraId card;
  ClaraId material;
  guint8 hash[CLARA_CONTENT_HASH_SIZE];
  guint8 words_hash[CLARA_CONTENT_HASH_SIZE];
  char *words[N_WORDS];
  char *text; /* all of them */
} Person;

static void
make_words (Person *self)
{
  g_autoptr (GString) text = g_string_new ("Baker ");

  for (guint i = 0; i < N_WORDS; i++)
    {
      self->words[i] = g_strdup_printf ("zq%uplanted%uqz", i, i * 7919);
      g_string_append_printf (text, "%s ", self->words[i]);
    }
  self->text = g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
fill_func (ClaraWrite *write, gpointer data, GError **error)
{
  Person *self = data;
  g_autoptr (ClaraMaterial) material = g_new0 (ClaraMaterial, 1);
  g_autoptr (GBytes) bytes = g_bytes_new (self->text, strlen (self->text));
  ClaraMaterialText text = { .visible = self->text, .deidentified = self->text };

  material->candidacy = self->card;
  material->kind = CLARA_MATERIAL_RESUME;
  if (!clara_materials_add (write, material, bytes, error))
    return FALSE;

  self->material = material->id;
  memcpy (self->hash, material->hash, sizeof self->hash);

  return clara_materials_set_reading (write, material, &text, error) &&
         clara_identities_add (write, &self->card, CLARA_IDENTITY_NAME, self->words[0], error) &&
         clara_identities_add (write, &self->card, CLARA_IDENTITY_EMAIL, self->words[1], error) &&
         clara_identities_set_file_name (write, &self->card, &self->material, self->words[2],
                                         error) &&
         clara_search_set (write, &self->card, "Candidate 01", "Baker", self->words[3], self->text,
                           error);
}

static void
person_set_up (Person *self, Team *team)
{
  Deed deed;

  make_words (self);
  g_assert_true (clara_materials_hash_words (self->text, self->words_hash));
  self->card = team_add_card (team, "opp-1");
  team_do (team, NULL, fill_func, self);

  deed = (Deed){ .one = self->card, .text = self->words[4] };
  team_do (team, &team->recruiter, comment_func, &deed);
  deed = (Deed){ .one = self->card, .text = self->words[5], .to = CLARA_STATUS_QUALIFIED };
  team_do (team, &team->recruiter, move_func, &deed);
  deed = (Deed){ .one = self->card, .text = self->words[6] };
  team_do (team, &team->recruiter, comment_func, &deed);
  team_undo (team, &team->recruiter);
  deed = (Deed){ .one = self->card, .text = self->words[7] };
  team_do (team, &team->recruiter, show_func, &deed);
}

static void
person_clear (Person *self)
{
  for (guint i = 0; i < N_WORDS; i++)
    g_free (self->words[i]);
  g_free (self->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Person, person_clear)

static guint
count_words_in (const char *folder, const Person *person)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *data = NULL;
      gsize size;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          n += count_words_in (path, person);
          continue;
        }

      g_assert_true (g_file_get_contents (path, &data, &size, NULL));
      for (guint i = 0; i < N_WORDS; i++)
        n += memmem (data, size, person->words[i], strlen (person->words[i])) != NULL ? 1 : 0;
    }

  return n;
}

typedef struct
{
  const Person *person;
  gboolean opportunity;
  gboolean content;
  gboolean words;
} Known;

static gboolean
known_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Known *known = data;

  return clara_erasure_knows_opportunity (connection, "opp-1", &known->opportunity, error) &&
         clara_erasure_knows_content (connection, known->person->hash, &known->content, error) &&
         clara_erasure_knows_content (connection, known->person->words_hash, &known->words, error);
}

static void
assert_known (Team *self, const Person *person, gboolean opportunity, gboolean content)
{
  Known known = { .person = person };

  fixture_read (&self->store, known_func, &known);
  g_assert_cmpint (known.opportunity, ==, opportunity);
  g_assert_cmpint (known.content, ==, content);
  g_assert_cmpint (known.words, ==, content);
}

static gboolean
welcome_func (ClaraWrite *write, gpointer data, GError **error)
{
  const Person *person = data;

  return clara_erasure_welcome_opportunity (write, "opp-1", error) &&
         clara_erasure_welcome_content (write, person->hash, error) &&
         clara_erasure_welcome_content (write, person->words_hash, error);
}

static void
test_nothing_of_a_person_is_left (Team *self, gconstpointer data)
{
  g_auto (Person) person = { 0 };
  Deed deed;
  g_autofree char *backup = NULL;
  g_autoptr (GError) error = NULL;

  person_set_up (&person, self);
  deed = (Deed){ .one = person.card, .text = person.words[8] };
  backup = clara_backups_make (self->store.database, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_words_in (self->store.folder, &person), >=, N_WORDS);

  team_do (self, &self->recruiter, request_func, &deed);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM work WHERE kind = 'erase'"),
                   ==, 1);
  team_do (self, &self->recruiter, erase_func, &deed);
  g_assert_true (clara_erasure_finish (self->store.database, NULL, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (count_words_in (self->store.folder, &person), ==, 0);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM candidacy"), ==, 0);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM undo_step"), ==, 0);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM audit_text"), ==, 0);
  g_assert_cmpint (
      fixture_count (&self->store, "SELECT count (*) FROM audit WHERE action = 'erase'"), ==, 1);
}

static void
test_erased_comes_back_by_a_persons_word_alone (Team *self, gconstpointer data)
{
  g_auto (Person) person = { 0 };
  Deed deed;

  person_set_up (&person, self);
  deed = (Deed){ .one = person.card };
  assert_known (self, &person, FALSE, FALSE);
  team_do (self, NULL, erase_func, &deed);
  assert_known (self, &person, TRUE, TRUE);

  team_refuses (self, NULL, welcome_func, &person, CLARA_ERROR_NOT_PERMITTED, NULL);
  team_refuses (self, &self->manager, welcome_func, &person, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_do (self, &self->recruiter, welcome_func, &person);
  assert_known (self, &person, FALSE, FALSE);
}

static void
test_manager_erases_nobody (Team *self, gconstpointer data)
{
  Deed deed = { .one = team_add_card (self, NULL) };

  team_refuses (self, &self->manager, erase_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_refuses (self, &self->manager, request_func, &deed, CLARA_ERROR_NOT_PERMITTED, "manager");
}

/* What Lever was told, or may have been told, is to be taken off there; what never left is not sent. */
static void
test_lever_is_asked_to_forget_what_it_was_told (Team *self, gconstpointer data)
{
  ClaraId card = team_add_card (self, "opp-1");
  ClaraId silent = team_add_card (self, "opp-2");
  Deed deed = { .one = card };

  team_move (self, &self->recruiter, &card, CLARA_STATUS_QUALIFIED);
  team_move (self, &self->recruiter, &silent, CLARA_STATUS_QUALIFIED);
  team_run_sql (self, "UPDATE outbox SET state = 'done', attempts = 1, remote_id = 'n1' "
                      "WHERE opportunity = 'opp-1' AND kind = 'status-note'");
  team_do (self, &self->recruiter, erase_func, &deed);
  deed.one = silent;
  team_do (self, &self->recruiter, erase_func, &deed);

  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM outbox"), ==, 1);
  g_assert_cmpint (fixture_count (&self->store,
                                  "SELECT count (*) FROM outbox WHERE kind = 'retract' AND "
                                  "candidacy IS NULL AND opportunity = 'opp-1' AND "
                                  "json_extract (payload, '$.remote_ids[0]') = 'n1' AND "
                                  "json_array_length (payload, '$.op_ids') = 1"),
                   ==, 1);
}

static void
test_merged_candidacies_go_together (Team *self, gconstpointer data)
{
  Deed merge = { .one = team_add_card (self, NULL), .two = team_add_card (self, "opp-1") };
  ClaraId stays = team_add_card (self, NULL);
  Deed deed = { .one = merge.two };
  g_autoptr (ClaraCandidacy) left = NULL;

  team_do (self, &self->recruiter, merge_func, &merge);
  team_do (self, &self->recruiter, erase_func, &deed);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM candidacy"), ==, 1);
  left = team_get_card (self, &stays);
  g_assert_nonnull (left);

  /* The merge can be taken back by nobody any more. */
  g_assert_cmpuint (team_undo (self, &self->recruiter).n_done, ==, 0);
}

static void
test_welcome_is_whole_or_not_at_all (Team *self, gconstpointer data)
{
  g_auto (Person) person = { 0 };
  Deed deed;

  person_set_up (&person, self);
  deed = (Deed){ .one = person.card };
  team_check_whole (self, &self->recruiter, erase_func, &deed, 40);
  team_check_whole (self, &self->recruiter, welcome_func, &person, 12);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/erasure/nothing-of-a-person-is-left", test_nothing_of_a_person_is_left);
  team_add ("/erasure/erased-comes-back-by-a-persons-word-alone",
            test_erased_comes_back_by_a_persons_word_alone);
  team_add ("/erasure/manager-erases-nobody", test_manager_erases_nobody);
  team_add ("/erasure/lever-is-asked-to-forget-what-it-was-told",
            test_lever_is_asked_to_forget_what_it_was_told);
  team_add ("/erasure/merged-candidacies-go-together", test_merged_candidacies_go_together);

  team_add ("/erasure/welcome-is-whole-or-not-at-all", test_welcome_is_whole_or_not_at_all);

  return g_test_run ();
}
