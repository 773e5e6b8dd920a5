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

/* (transfer full): a candidate whose résumé is @resume; NULL: one that could not be read. */
ClaraScreened *
fixture_read (const char *resume, ClaraScreenJob *job)
{
  GArray *texts = clara_screened_new_texts ();
  ClaraScreenedText text = { .kind = CLARA_MATERIAL_RESUME, .extraction = clara_extraction_new () };
  g_autoptr (GError) error = NULL;
  ClaraScreened *screened;

  clara_extraction_set_language (text.extraction, "en");
  if (resume == NULL)
    clara_extraction_set_reason (text.extraction, "encrypted");
  else
    {
      clara_extraction_set_text (text.extraction, resume);
      text.deidentified = clara_deidentify (fixture_lexicon (), resume, NULL, NULL,
                                            CLARA_DEIDENTIFY_STRICT);
    }
  g_array_append_val (texts, text);
  screened = clara_screened_new (fixture_lexicon (), NULL, texts,
                                 job != NULL ? clara_screen_job_get_echo (job) : NULL,
                                 FIXTURE_TODAY, NULL, NULL, &error);
  g_assert_no_error (error);

  return screened;
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
