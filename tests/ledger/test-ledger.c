/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-connection-private.h"
#include "clara-error.h"
#include "clara-identities.h"
#include "ledger-fixture.h"

static void
keep_result_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static void
test_move_and_undo_are_durable_when_told (Team *self, gconstpointer data)
{
  g_autoptr (ClaraLedger) ledger = clara_ledger_new (self->store.database, &self->recruiter);
  g_autoptr (GAsyncResult) moved = NULL;
  g_autoptr (GAsyncResult) undone = NULL;
  g_autoptr (GAsyncResult) redone = NULL;
  g_autoptr (GError) error = NULL;
  ClaraSeenCard card = { .candidacy = team_add_card (self, NULL) };
  ClaraUndone what;
  ClaraId deed;

  /* What is waited for goes in the order in which it was asked for; the caller's array may go at once. */
  clara_ledger_move_async (ledger, &card, 1, CLARA_STATUS_QUALIFIED, "good", NULL, keep_result_cb,
                           &moved);
  clara_ledger_undo_async (ledger, NULL, keep_result_cb, &undone);
  clara_ledger_redo_async (ledger, NULL, keep_result_cb, &redone);
  card.version = 77;

  g_assert_true (clara_ledger_move_finish (ledger, wait_for (&moved), &deed, &error));
  g_assert_true (clara_ledger_undo_finish (ledger, wait_for (&undone), &what, &error));
  g_assert_true (clara_id_equal (&what.deed, &deed));
  g_assert_true (clara_ledger_undo_finish (ledger, wait_for (&redone), &what, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (what.n_done, ==, 1);
  team_assert_card (self, &card.candidacy, CLARA_STATUS_QUALIFIED, CLARA_PLACED_BY_PERSON);
}

static void
test_refusal_comes_back_as_an_error (Team *self, gconstpointer data)
{
  g_autoptr (ClaraLedger) ledger = clara_ledger_new (self->store.database, &self->manager);
  g_autoptr (GAsyncResult) moved = NULL;
  g_autoptr (GAsyncResult) commented = NULL;
  g_autoptr (GAsyncResult) shown = NULL;
  GError *error = NULL;
  ClaraSeenCard card = { .candidacy = team_add_card (self, NULL) };

  clara_ledger_move_async (ledger, &card, 1, CLARA_STATUS_QUALIFIED, NULL, NULL, keep_result_cb,
                           &moved);
  g_assert_false (clara_ledger_move_finish (ledger, wait_for (&moved), NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_ledger_comment_async (ledger, &card.candidacy, "x", NULL, keep_result_cb, &commented);
  g_assert_false (clara_ledger_comment_finish (ledger, wait_for (&commented), NULL, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);

  clara_ledger_show_identity_async (ledger, &card.candidacy, "x", NULL, keep_result_cb, &shown);
  g_assert_null (clara_ledger_show_identity_finish (ledger, wait_for (&shown), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&error);
}

static void
test_cancelled_move_has_not_happened (Team *self, gconstpointer data)
{
  g_autoptr (ClaraLedger) ledger = clara_ledger_new (self->store.database, &self->recruiter);
  g_autoptr (GAsyncResult) moved = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  ClaraSeenCard card = { .candidacy = team_add_card (self, NULL) };

  g_cancellable_cancel (cancellable);
  clara_ledger_move_async (ledger, &card, 1, CLARA_STATUS_QUALIFIED, NULL, cancellable,
                           keep_result_cb, &moved);
  g_assert_false (clara_ledger_move_finish (ledger, wait_for (&moved), NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  team_assert_card (self, &card.candidacy, CLARA_STATUS_TO_REVIEW, CLARA_PLACED_BY_AUTOMATIC);
}

typedef struct
{
  ClaraId card;
  ClaraId material;
} Person;

static gboolean
add_person_func (ClaraWrite *write, gpointer data, GError **error)
{
  Person *person = data;
  g_autoptr (ClaraMaterial) material = g_new0 (ClaraMaterial, 1);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF", 4);

  material->candidacy = person->card;
  material->kind = CLARA_MATERIAL_RESUME;
  if (!clara_materials_add (write, material, bytes, error))
    return FALSE;

  person->material = material->id;

  return clara_identities_add (write, &person->card, CLARA_IDENTITY_NAME, "Ada Crumb", error) &&
         clara_identities_set_file_name (write, &person->card, &material->id, "ada.pdf", error);
}

static void
test_person_is_shown_with_a_row_in_the_audit (Team *self, gconstpointer data)
{
  g_autoptr (ClaraLedger) ledger = clara_ledger_new (self->store.database, &self->recruiter);
  g_autoptr (GAsyncResult) shown = NULL;
  g_autoptr (GAsyncResult) file = NULL;
  g_autoptr (ClaraIdentity) identity = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  Person person = { .card = team_add_card (self, NULL) };
  guint n;

  team_do (self, NULL, add_person_func, &person);
  clara_ledger_show_identity_async (ledger, &person.card, "To invite her.", NULL, keep_result_cb,
                                    &shown);
  clara_ledger_show_bytes_async (ledger, &person.card, &person.material, "To read it.", NULL,
                                 keep_result_cb, &file);
  identity = clara_ledger_show_identity_finish (ledger, wait_for (&shown), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (clara_identity_get (identity, CLARA_IDENTITY_NAME, &n)[0], ==, "Ada Crumb");
  bytes = clara_ledger_show_bytes_finish (ledger, wait_for (&file), &name, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 4);
  g_assert_cmpstr (name, ==, "ada.pdf");
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM audit "
                                                "WHERE action = 'reveal'"),
                   ==, 2);
}

static gboolean
fail_commit_cb (const char *sql, gpointer data, GError **error)
{
  if (g_strcmp0 (sql, "COMMIT") != 0)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE, "as the test wishes");

  return FALSE;
}

static void
test_nobody_is_shown_where_the_audit_cannot_be_kept (Team *self, gconstpointer data)
{
  g_autoptr (ClaraLedger) ledger = clara_ledger_new (self->store.database, &self->recruiter);
  g_autoptr (GAsyncResult) shown = NULL;
  g_autoptr (GError) error = NULL;
  Person person = { .card = team_add_card (self, NULL) };

  team_do (self, NULL, add_person_func, &person);
  clara_database_set_fault (self->store.database, fail_commit_cb, NULL);
  clara_ledger_show_identity_async (ledger, &person.card, "To invite her.", NULL, keep_result_cb,
                                    &shown);
  g_assert_null (clara_ledger_show_identity_finish (ledger, wait_for (&shown), &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE);
  clara_database_set_fault (self->store.database, NULL, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/ledger/move-and-undo-are-durable-when-told",
            test_move_and_undo_are_durable_when_told);
  team_add ("/ledger/refusal-comes-back-as-an-error", test_refusal_comes_back_as_an_error);
  team_add ("/ledger/cancelled-move-has-not-happened", test_cancelled_move_has_not_happened);
  team_add ("/ledger/person-is-shown-with-a-row-in-the-audit",
            test_person_is_shown_with_a_row_in_the_audit);
  team_add ("/ledger/nobody-is-shown-where-the-audit-cannot-be-kept",
            test_nobody_is_shown_where_the_audit_cannot_be_kept);

  return g_test_run ();
}
