/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-score-json.h"
#include "clara-screener.h"
#include "fixture.h"

#include <string.h>

#define N_CANDIDATES 12

#define HEAD "Tamsin Quillfeather\ntamsin@post.example\n\n"
#define WORK                                                                                        \
  "Experience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh\n• Tuned slow PostgreSQL queries " \
  "for twelve terminals.\n"

typedef struct
{
  guint waiting;
  GPtrArray *screened;
  GError *error;
} Answers;

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answers *answers = user_data;
  g_autoptr (GError) error = NULL;
  ClaraScreened *screened = clara_screener_read_finish (CLARA_SCREENER (source), result, &error);

  answers->waiting--;
  if (screened != NULL)
    g_ptr_array_add (answers->screened, screened);
  else if (answers->error == NULL)
    answers->error = g_steal_pointer (&error);
}

static void
answers_init (Answers *answers)
{
  answers->waiting = 0;
  answers->screened = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_screened_unref);
  answers->error = NULL;
}

static void
answers_clear (Answers *answers)
{
  g_ptr_array_unref (answers->screened);
  g_clear_error (&answers->error);
}

static void
ask (ClaraScreener *screener,
     const ClaraScreenMaterial *materials,
     guint n_materials,
     ClaraIdentity *known,
     GCancellable *cancellable,
     Answers *answers)
{
  answers->waiting++;
  clara_screener_read_async (screener, materials, n_materials, known, NULL, FIXTURE_TODAY,
                             G_PRIORITY_DEFAULT, cancellable, read_cb, answers);
}

static void
wait_for (Answers *answers)
{
  while (answers->waiting > 0)
    g_main_context_iteration (NULL, TRUE);
}

static ClaraScreener *
new_screener (guint n_threads)
{
  g_autoptr (GError) error = NULL;
  ClaraScreener *screener = clara_screener_new (n_threads, &error);

  g_assert_no_error (error);

  return screener;
}

static const char *
text_of (ClaraScreened *screened, guint index)
{
  return clara_deidentified_get_text (clara_screened_get_text (screened, index)->deidentified);
}

static void
test_documents_and_texts_are_read_together (void)
{
  g_autoptr (ClaraScreener) screener = new_screener (2);
  g_autoptr (GBytes) resume = g_bytes_new_static (HEAD WORK, strlen (HEAD WORK));
  const ClaraScreenMaterial materials[] = {
    { CLARA_MATERIAL_RESUME, resume, NULL, NULL, "resume.txt" },
    { CLARA_MATERIAL_COVER_LETTER, NULL, "I ran berths for years.\n\nYours, Quillfeather", NULL,
      NULL },
  };
  Answers answers;

  answers_init (&answers);
  ask (screener, materials, G_N_ELEMENTS (materials), NULL, NULL, &answers);
  wait_for (&answers);
  g_assert_no_error (answers.error);
  {
    ClaraScreened *screened = g_ptr_array_index (answers.screened, 0);

    g_assert_cmpuint (clara_screened_get_n_texts (screened), ==, 2);
    g_assert_nonnull (strstr (text_of (screened, 0), "PostgreSQL"));
    /* The head of the résumé tells whose name signs the letter. */
    g_assert_null (strstr (text_of (screened, 0), "Quillfeather"));
    g_assert_null (strstr (text_of (screened, 1), "Quillfeather"));
    g_assert_nonnull (strstr (text_of (screened, 1), "berths"));
  }
  answers_clear (&answers);
}

static void
test_who_is_known_is_hidden_and_stays_as_given (void)
{
  g_autoptr (ClaraScreener) screener = new_screener (1);
  g_autoptr (ClaraIdentity) known = clara_identity_new ();
  const ClaraScreenMaterial letter = { CLARA_MATERIAL_COVER_LETTER, NULL,
                                       "You may ask for me under Windrose at the gate.", NULL,
                                       NULL };
  Answers answers;
  guint n;

  clara_identity_add (known, CLARA_IDENTITY_NAME, "Iris Windrose");
  answers_init (&answers);
  ask (screener, &letter, 1, known, NULL, &answers);
  wait_for (&answers);
  g_assert_no_error (answers.error);
  g_assert_null (strstr (text_of (g_ptr_array_index (answers.screened, 0), 0), "Windrose"));
  clara_identity_get (known, CLARA_IDENTITY_NAME, &n);
  g_assert_cmpuint (n, ==, 1);
  answers_clear (&answers);
}

/* What was kept of a reading gives the same score, and opens no document. */
static void
test_what_was_kept_need_not_be_read_again (void)
{
  g_autoptr (ClaraScreener) screener = new_screener (1);
  ClaraLexicon *lexicon = clara_screener_get_lexicon (screener);
  g_autoptr (ClaraScreenJob)
      job = fixture_job_by (lexicon, "Engineer\n\nRequirements\n- PostgreSQL\n");
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  const ClaraScreenMaterial letter = { CLARA_MATERIAL_RESUME, NULL, HEAD WORK, NULL, NULL };
  Answers answers;

  answers_init (&answers);
  ask (screener, &letter, 1, NULL, NULL, &answers);
  wait_for (&answers);
  g_assert_no_error (answers.error);
  {
    ClaraScreened *screened = g_ptr_array_index (answers.screened, 0);
    const ClaraScreenedText *text = clara_screened_get_text (screened, 0);
    g_autoptr (GBytes) vectors = clara_screened_dup_vectors (screened);
    g_autoptr (ClaraScore) score = clara_screened_score (screened, job, &bands);
    GArray *texts = clara_screened_new_texts ();
    ClaraScreenedText kept = { .kind = text->kind, .extraction = g_object_ref (text->extraction) };
    g_autoptr (ClaraScreened) again = NULL;
    g_autoptr (ClaraScore) same = NULL;
    g_autoptr (GError) error = NULL;

    kept.deidentified = clara_deidentified_new_kept (
        clara_deidentified_get_text (text->deidentified),
        clara_deidentified_get_redaction (text->deidentified, 0),
        clara_deidentified_get_n_redactions (text->deidentified));
    g_array_append_val (texts, kept);
    again = clara_screened_new (lexicon, clara_screener_get_embedder (screener), texts, NULL,
                                FIXTURE_TODAY, vectors, NULL, &error);
    g_assert_no_error (error);
    same = clara_screened_score (again, job, &bands);
    g_assert_cmpfloat (clara_score_get_score (score), ==, 100.0);
    g_assert_cmpfloat (clara_score_get_score (same), ==, 100.0);
    for (guint i = 0; i < 40; i++)
      {
        guint start, end, kept_start, kept_end;

        clara_deidentified_to_visible (text->deidentified, i, i + 9, &start, &end);
        clara_deidentified_to_visible (kept.deidentified, i, i + 9, &kept_start, &kept_end);
        g_assert_cmpuint (start, ==, kept_start);
        g_assert_cmpuint (end, ==, kept_end);
      }
  }
  answers_clear (&answers);
}

static void
test_a_broken_document_costs_only_itself (void)
{
  g_autoptr (ClaraScreener) screener = new_screener (2);
  g_autoptr (GBytes) resume = g_bytes_new_static (HEAD WORK, strlen (HEAD WORK));
  g_autoptr (GBytes) broken = g_bytes_new_static ("%PDF-1.7\nnot a page", 19);
  const ClaraScreenMaterial materials[] = {
    { CLARA_MATERIAL_RESUME, broken, NULL, NULL, "resume.pdf" },
    { CLARA_MATERIAL_RESUME, resume, NULL, NULL, "resume.txt" },
  };
  Answers answers;

  answers_init (&answers);
  ask (screener, materials, 1, NULL, NULL, &answers);
  ask (screener, materials, 2, NULL, NULL, &answers);
  wait_for (&answers);
  g_assert_no_error (answers.error);
  for (guint i = 0; i < 2; i++)
    {
      ClaraScreened *screened = g_ptr_array_index (answers.screened, i);

      if (clara_screened_get_n_texts (screened) == 1)
        g_assert_nonnull (clara_screened_get_reason (screened));
      else
        g_assert_null (clara_screened_get_reason (screened));
      g_assert_null (clara_screened_get_text (screened, 0)->deidentified);
    }
  answers_clear (&answers);
}

static void
test_cancelling_is_told (void)
{
  g_autoptr (ClaraScreener) screener = new_screener (1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const ClaraScreenMaterial letter = { CLARA_MATERIAL_COVER_LETTER, NULL, WORK, NULL, NULL };
  Answers answers;

  answers_init (&answers);
  for (guint i = 0; i < N_CANDIDATES; i++)
    ask (screener, &letter, 1, NULL, cancellable, &answers);
  g_cancellable_cancel (cancellable);
  wait_for (&answers);
  g_assert_error (answers.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  answers_clear (&answers);
}

/* All that many candidates are told, in the order of their numbers. */
static char *
screen_many (guint n_threads)
{
  g_autoptr (ClaraScreener) screener = new_screener (n_threads);
  g_autoptr (GString) told = g_string_new (NULL);
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScreenJob) job = fixture_job_by (
      clara_screener_get_lexicon (screener),
      "Engineer\n\nRequirements\n- PostgreSQL\n- Python\n- 3 years at berths\n");
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  Answers answers;

  answers_init (&answers);
  for (guint i = 0; i < N_CANDIDATES; i++)
    {
      char *text = g_strdup_printf (WORK "• Kept %u berths in Python.\n", i + 3);
      const ClaraScreenMaterial letter = { CLARA_MATERIAL_RESUME, NULL, text, NULL, NULL };

      g_ptr_array_add (lines, text);
      ask (screener, &letter, 1, NULL, NULL, &answers);
    }
  wait_for (&answers);
  g_assert_no_error (answers.error);
  for (guint i = 0; i < N_CANDIDATES; i++)
    for (guint j = 0; j < N_CANDIDATES; j++)
      {
        ClaraScreened *screened = g_ptr_array_index (answers.screened, j);
        g_autoptr (ClaraScore) score = NULL;
        g_autoptr (JsonNode) node = NULL;
        g_autofree char *json = NULL;

        if (strcmp (clara_extraction_get_text (clara_screened_get_text (screened, 0)->extraction),
                    g_ptr_array_index (lines, i)) != 0)
          continue;
        score = clara_screened_score (screened, job, &bands);
        node = json_node_new (JSON_NODE_OBJECT);
        json_node_take_object (node, clara_score_to_json (score, NULL));
        json = json_to_string (node, FALSE);
        g_string_append_printf (told, "%s\n", json);
      }
  answers_clear (&answers);

  return g_string_free (g_steal_pointer (&told), FALSE);
}

static void
test_threads_change_no_bit (void)
{
  g_autofree char *one = screen_many (1);
  g_autofree char *four = screen_many (4);

  g_assert_nonnull (strstr (one, "berths in Python"));
  g_assert_cmpstr (one, ==, four);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/screener/documents-and-texts-are-read-together",
                   test_documents_and_texts_are_read_together);
  g_test_add_func ("/screener/who-is-known-is-hidden-and-stays-as-given",
                   test_who_is_known_is_hidden_and_stays_as_given);
  g_test_add_func ("/screener/what-was-kept-need-not-be-read-again",
                   test_what_was_kept_need_not_be_read_again);
  g_test_add_func ("/screener/a-broken-document-costs-only-itself",
                   test_a_broken_document_costs_only_itself);
  g_test_add_func ("/screener/cancelling-is-told", test_cancelling_is_told);
  g_test_add_func ("/screener/threads-change-no-bit", test_threads_change_no_bit);

  return g_test_run ();
}
