/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-screened.h"

#include "clara-known-match.h"
#include "clara-matcher.h"
#include "clara-summary.h"

struct _ClaraScreened
{
  gatomicrefcount ref_count;
  GArray *texts;         /* (owned): ClaraScreenedText */
  ClaraReading *reading; /* (owned) */
};

static void
text_clear (gpointer data)
{
  ClaraScreenedText *text = data;

  g_clear_object (&text->extraction);
  g_clear_pointer (&text->deidentified, clara_deidentified_unref);
}

/**
 * clara_screened_new_texts:
 *
 * Returns: (transfer full) (element-type ClaraScreenedText): an array for clara_screened_new(), which frees what its
 *   elements own
 */
GArray *
clara_screened_new_texts (void)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (ClaraScreenedText));

  g_array_set_clear_func (texts, text_clear);

  return texts;
}

/* The length of the vectors of a reading, in bytes. */
static gsize
size_of_vectors (ClaraReading *reading, ClaraEmbedder *embedder)
{
  return (gsize) clara_reading_get_n_passages (reading) * clara_embedder_get_dimension (embedder) *
         sizeof (float);
}

/* Whether vectors that were kept are those of this reading; they are taken then. */
static gboolean
take_kept (ClaraReading *reading, ClaraEmbedder *embedder, GBytes *kept)
{
  gsize size;
  const void *data;

  if (embedder == NULL || kept == NULL)
    return FALSE;
  data = g_bytes_get_data (kept, &size);
  if (size != size_of_vectors (reading, embedder))
    return FALSE;

  clara_reading_set_vectors (reading, g_memdup2 (data, size),
                             clara_embedder_get_dimension (embedder));

  return TRUE;
}

static gboolean
embed_passages (ClaraReading *reading,
                ClaraEmbedder *embedder,
                GCancellable *cancellable,
                GError **error)
{
  guint n = clara_reading_get_n_passages (reading);
  guint dimension;
  g_autofree float *vectors = NULL;
  g_auto (GStrv) lines = NULL;

  if (embedder == NULL || n == 0)
    return TRUE;

  lines = g_new0 (char *, n + 1);
  /* A line in another language is left empty, and is never looked at: it costs next to nothing. */
  for (guint i = 0; i < n; i++)
    lines[i] = clara_reading_is_english (reading, clara_reading_get_passage (reading, i))
                   ? clara_reading_get_line (reading, i)
                   : g_strdup ("");
  dimension = clara_embedder_get_dimension (embedder);
  vectors = g_new0 (float, (gsize) n *dimension);
  if (!clara_embedder_embed (embedder, (const char *const *) lines, n, 1, vectors, cancellable,
                             error))
    return FALSE;

  clara_reading_set_vectors (reading, g_steal_pointer (&vectors), dimension);

  return TRUE;
}

/**
 * clara_screened_new:
 * @lexicon: the words of the trades
 * @embedder: (nullable): the model; NULL: matching does without meaning
 * @texts: (transfer full) (element-type ClaraScreenedText): the candidate's materials, from
 *   clara_screened_new_texts()
 * @job: (nullable): what a copy of the job text is known by
 * @today: the month that "present" means
 * @vectors: (nullable): what clara_screened_dup_vectors() gave for the same texts, job, lexicon and model; of another
 *   length it is passed over, and meaning is read anew
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Reads a candidate. Takes some tens of milliseconds, so not for the main thread.
 *
 * Returns: (transfer full) (nullable): the candidate, read; NULL where it was cancelled
 */
ClaraScreened *
clara_screened_new (ClaraLexicon *lexicon,
                    ClaraEmbedder *embedder,
                    GArray *texts,
                    ClaraEcho *job,
                    ClaraYearMonth today,
                    GBytes *vectors,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (ClaraScreened) self = g_new0 (ClaraScreened, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->texts = texts;
  self->reading = clara_reading_new (lexicon, today);
  for (guint i = 0; i < texts->len; i++)
    {
      const ClaraScreenedText *text = clara_screened_get_text (self, i);

      if (text->deidentified != NULL)
        clara_reading_add (self->reading, text->kind,
                           clara_deidentified_get_text (text->deidentified),
                           clara_extraction_get_language (text->extraction), job);
    }
  if (!take_kept (self->reading, embedder, vectors) &&
      !embed_passages (self->reading, embedder, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * clara_screened_ref:
 * @self: a candidate, read
 *
 * Returns: (transfer full): @self
 */
ClaraScreened *
clara_screened_ref (ClaraScreened *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * clara_screened_unref:
 * @self: (transfer full): a candidate, read
 */
void
clara_screened_unref (ClaraScreened *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->texts);
  g_clear_pointer (&self->reading, clara_reading_unref);
  g_free (self);
}

/**
 * clara_screened_get_reason:
 * @self: a candidate, read
 *
 * Returns: (transfer none) (nullable): why nothing could be read of what they handed in; NULL where something could
 */
const char *
clara_screened_get_reason (ClaraScreened *self)
{
  const char *reason = "empty";

  for (guint i = 0; i < self->texts->len; i++)
    {
      const ClaraScreenedText *text = clara_screened_get_text (self, i);

      if (text->deidentified != NULL)
        return NULL;
      if (clara_extraction_get_reason (text->extraction) != NULL)
        reason = clara_extraction_get_reason (text->extraction);
    }

  return reason;
}

/**
 * clara_screened_get_reading:
 * @self: a candidate, read
 *
 * Returns: (transfer none): what matching knows of them
 */
ClaraReading *
clara_screened_get_reading (ClaraScreened *self)
{
  return self->reading;
}

/**
 * clara_screened_dup_vectors:
 * @self: a candidate, read
 *
 * What a passage means costs most of a reading: kept, it need not be read again.
 *
 * Returns: (transfer full) (nullable): what the passages mean, for clara_screened_new(); NULL without a model
 */
GBytes *
clara_screened_dup_vectors (ClaraScreened *self)
{
  guint n = clara_reading_get_n_passages (self->reading);
  const float *vectors = n > 0 ? clara_reading_get_vector (self->reading, 0) : NULL;

  if (vectors == NULL)
    return NULL;

  return g_bytes_new (vectors,
                      (gsize) n * clara_reading_get_dimension (self->reading) * sizeof (float));
}

/**
 * clara_screened_get_n_texts:
 * @self: a candidate, read
 *
 * Returns: how many materials they handed in
 */
guint
clara_screened_get_n_texts (ClaraScreened *self)
{
  return self->texts->len;
}

/**
 * clara_screened_get_text:
 * @self: a candidate, read
 * @index: below clara_screened_get_n_texts()
 *
 * Returns: (transfer none): a material
 */
const ClaraScreenedText *
clara_screened_get_text (ClaraScreened *self, guint index)
{
  g_return_val_if_fail (index < self->texts->len, NULL);

  return &g_array_index (self->texts, ClaraScreenedText, index);
}

static void
add_warnings (ClaraScreened *self, ClaraScore *score, gboolean listed)
{
  gboolean copied = FALSE;

  for (guint i = 0; i < self->texts->len; i++)
    {
      ClaraExtraction *extraction = clara_screened_get_text (self, i)->extraction;

      for (guint j = 0; j < clara_extraction_get_n_warnings (extraction); j++)
        {
          const ClaraWarning *warning = clara_extraction_get_warning (extraction, j);

          clara_score_add_warning (score, warning->kind, warning->message);
        }
      if (clara_extraction_get_n_hidden (extraction) > 0)
        clara_score_add_warning (
            score, "hidden-text",
            "The document holds text that a reader does not see. It was left out.");
      if (clara_extraction_get_ocr (extraction))
        clara_score_add_warning (score, "ocr",
                                 "The text was read from a picture and may have errors.");
    }
  for (guint i = 0; i < clara_reading_get_n_passages (self->reading); i++)
    copied = copied || clara_reading_get_passage (self->reading, i)->echo == CLARA_ECHO_COPY;
  if (copied)
    clara_score_add_warning (score, "echo",
                             "Some of the text repeats the job advertisement. It was not counted.");
  if (listed)
    clara_score_add_warning (
        score, "keyword-list",
        "Some skills stand in a list and are told of nowhere else. They count little.");
  if (clara_screened_get_reason (self) == NULL && clara_reading_is_thin (self->reading))
    clara_score_add_warning (score, "thin", "There is too little text to say what is missing.");
}

/**
 * clara_screened_rescore:
 * @self: a candidate, read
 * @job: the job as it is now
 * @bands: where the lines are
 * @before: (nullable): the candidate's score by @job_before; NULL: everything is matched anew
 * @job_before: (nullable): the job that @before was made for
 *
 * Scores a candidate again: only what is asked for in other words than before is matched, the rest is arithmetic. The
 * bits are those of clara_screened_score(). Both jobs were read with the lexicon that the candidate was read with. Any
 * thread.
 *
 * Returns: (transfer full): the score
 */
ClaraScore *
clara_screened_rescore (ClaraScreened *self,
                        ClaraScreenJob *job,
                        const ClaraBands *bands,
                        ClaraScore *before,
                        ClaraScreenJob *job_before)
{
  ClaraRubric *rubric = clara_screen_job_get_rubric (job);
  guint n = clara_rubric_get_n_requirements (rubric);
  g_autofree ClaraMatch *matches = NULL;
  ClaraScore *score;
  gboolean listed = FALSE;
  ClaraSum sum;

  /* Words are known by their entries: those of another lexicon would match nothing, and everybody would seem to lack all. */
  g_return_val_if_fail (
      clara_screen_job_get_lexicon (job) == clara_reading_get_lexicon (self->reading), NULL);

  matches = g_new0 (ClaraMatch, MAX (n, 1));
  score = clara_score_new ();

  for (guint i = 0; i < n; i++)
    {
      const ClaraRequirement *requirement = clara_rubric_get_requirement (rubric, i);
      const ClaraMatch *known = before != NULL
                                    ? clara_known_match_find (
                                          before, clara_screen_job_get_rubric (job_before),
                                          requirement)
                                    : NULL;
      guint dimension;
      const float *vector = clara_screen_job_get_vector (job, i, &dimension);

      if (known != NULL)
        matches[i] = clara_known_match_copy (known, requirement->id);
      else
        clara_matcher_match (self->reading, clara_screen_job_get_asked (job, i), vector, dimension,
                             &matches[i]);
      listed = listed || matches[i].listed;
    }

  sum = clara_scoring_sum (rubric, matches, bands);
  if (clara_screened_get_reason (self) != NULL)
    sum.status = CLARA_STATUS_TO_REVIEW;
  clara_score_set_result (score, sum.score, sum.low, sum.high, sum.status);
  for (guint i = 0; i < n; i++)
    clara_score_take_match (score, &matches[i]);
  clara_summary_write (self->reading, rubric, score);
  add_warnings (self, score, listed);

  return score;
}

/**
 * clara_screened_score:
 * @self: a candidate, read
 * @job: a job
 * @bands: where the lines are
 *
 * Scores a candidate for a job. The same input gives the same bits. Takes a few milliseconds. Any thread.
 *
 * Returns: (transfer full): the score
 */
ClaraScore *
clara_screened_score (ClaraScreened *self, ClaraScreenJob *job, const ClaraBands *bands)
{
  return clara_screened_rescore (self, job, bands, NULL, NULL);
}
