/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "fixture.h"

#include "clara-rubric-reader.h"

/* (transfer none): the shipped lexicon, read once. */
ClaraLexicon *
fixture_lexicon (void)
{
  static ClaraLexicon *lexicon = NULL;
  g_autoptr (GError) error = NULL;

  if (lexicon == NULL)
    lexicon = clara_lexicon_load_shipped (&error);
  g_assert_no_error (error);

  return lexicon;
}

/* (transfer full): a job in English, read without a model. */
ClaraScreenJob *
fixture_job_by (ClaraLexicon *lexicon, const char *job_text)
{
  const ClaraJobText text = { .text = (char *) job_text, .language = (char *) "en" };
  g_autoptr (ClaraRubric) rubric = clara_rubric_read (lexicon, &text);
  g_autoptr (GError) error = NULL;
  ClaraScreenJob *job = clara_screen_job_new (lexicon, NULL, job_text, "en", rubric, NULL, &error);

  g_assert_no_error (error);

  return job;
}

/* (transfer full): a job, read with the shipped lexicon. */
ClaraScreenJob *
fixture_job (const char *job_text)
{
  return fixture_job_by (fixture_lexicon (), job_text);
}

/* One more text of a candidate, de-identified; NULL: it could not be read. */
static void
add_text (GArray *texts, ClaraMaterialKind kind, const char *words)
{
  ClaraScreenedText text = { .kind = kind, .extraction = clara_extraction_new () };

  clara_extraction_set_language (text.extraction, "en");
  if (words == NULL)
    clara_extraction_set_reason (text.extraction, "encrypted");
  else
    {
      clara_extraction_set_text (text.extraction, words);
      text.deidentified = clara_deidentify (fixture_lexicon (), words, NULL, NULL,
                                            CLARA_DEIDENTIFY_STRICT);
    }
  g_array_append_val (texts, text);
}

/* Takes @texts. */
static ClaraScreened *
read_texts (GArray *texts, ClaraScreenJob *job)
{
  g_autoptr (GError) error = NULL;
  ClaraScreened *screened = clara_screened_new (
      fixture_lexicon (), NULL, texts, job != NULL ? clara_screen_job_get_echo (job) : NULL,
      FIXTURE_TODAY, NULL, NULL, &error);

  g_assert_no_error (error);

  return screened;
}

/* (transfer full): a candidate whose résumé is @resume; NULL: one that could not be read. */
ClaraScreened *
fixture_read (const char *resume, ClaraScreenJob *job)
{
  GArray *texts = clara_screened_new_texts ();

  add_text (texts, CLARA_MATERIAL_RESUME, resume);

  return read_texts (texts, job);
}

/* (transfer full): what a résumé scores for a job. */
ClaraScore *
fixture_score (const char *job_text, const char *resume)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScreenJob) job = fixture_job (job_text);
  g_autoptr (ClaraScreened) screened = fixture_read (resume, job);

  return clara_screened_score (screened, job, &bands);
}

/* (transfer full): the same with the answers to questions. */
ClaraScore *
fixture_score_of (const char *job_text, const char *resume, const char *answers)
{
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (ClaraScreenJob) job = fixture_job (job_text);
  g_autoptr (ClaraScreened) screened = NULL;
  GArray *texts = clara_screened_new_texts ();

  add_text (texts, CLARA_MATERIAL_RESUME, resume);
  add_text (texts, CLARA_MATERIAL_ANSWERS, answers);
  screened = read_texts (texts, job);

  return clara_screened_score (screened, job, &bands);
}
