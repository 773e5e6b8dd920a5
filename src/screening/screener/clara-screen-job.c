/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-screen-job.h"

struct _ClaraScreenJob
{
  gatomicrefcount ref_count;
  ClaraLexicon *lexicon; /* (owned) */
  ClaraRubric *rubric;   /* (owned) */
  ClaraEcho *echo;       /* (owned) */
  GPtrArray *asked;      /* (owned): ClaraAsked, one a requirement */
  float *vectors;        /* (owned) (nullable): a unit vector a requirement */
  guint dimension;
};

static gboolean
embed_requirements (ClaraScreenJob *self,
                    ClaraEmbedder *embedder,
                    GCancellable *cancellable,
                    GError **error)
{
  guint n = clara_rubric_get_n_requirements (self->rubric);
  g_autofree const char **lines = g_new0 (const char *, n + 1);

  if (embedder == NULL || n == 0)
    return TRUE;

  for (guint i = 0; i < n; i++)
    lines[i] = clara_rubric_get_requirement (self->rubric, i)->text;
  self->dimension = clara_embedder_get_dimension (embedder);
  self->vectors = g_new0 (float, (gsize) n * self->dimension);

  return clara_embedder_embed (embedder, lines, n, 1, self->vectors, cancellable, error);
}

/**
 * clara_screen_job_new:
 * @lexicon: the words of the trades
 * @embedder: (nullable): the model; NULL: matching does without meaning
 * @job_text: the whole job text, to know a copy of it by; the requirements' own texts where there is none
 * @language: (nullable): ISO 639-1 of it; the model knows English alone and is asked of nothing else
 * @rubric: what is asked for
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Reads the requirements of a rubric. Takes some milliseconds, so not for the main thread.
 *
 * Returns: (transfer full) (nullable): the job; NULL where it was cancelled
 */
ClaraScreenJob *
clara_screen_job_new (ClaraLexicon *lexicon,
                      ClaraEmbedder *embedder,
                      const char *job_text,
                      const char *language,
                      ClaraRubric *rubric,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (ClaraScreenJob) self = g_new0 (ClaraScreenJob, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->lexicon = g_object_ref (lexicon);
  self->rubric = g_object_ref (rubric);
  self->echo = clara_echo_new (lexicon, job_text, language);
  self->asked = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_asked_free);
  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    g_ptr_array_add (self->asked,
                     clara_asked_new (lexicon, clara_rubric_get_requirement (rubric, i),
                                      clara_rubric_get_title (rubric), language));
  if ((language == NULL || g_str_equal (language, "en")) &&
      !embed_requirements (self, embedder, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * clara_screen_job_ref:
 * @self: a job
 *
 * Returns: (transfer full): @self
 */
ClaraScreenJob *
clara_screen_job_ref (ClaraScreenJob *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * clara_screen_job_unref:
 * @self: (transfer full): a job
 */
void
clara_screen_job_unref (ClaraScreenJob *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->asked);
  clara_echo_free (self->echo);
  g_free (self->vectors);
  g_object_unref (self->rubric);
  g_object_unref (self->lexicon);
  g_free (self);
}

/**
 * clara_screen_job_get_lexicon:
 * @self: a job
 *
 * Returns: (transfer none): what it was read with; a candidate is held against it by the same lexicon alone
 */
ClaraLexicon *
clara_screen_job_get_lexicon (ClaraScreenJob *self)
{
  return self->lexicon;
}

/**
 * clara_screen_job_get_rubric:
 * @self: a job
 *
 * Returns: (transfer none): what it asks for
 */
ClaraRubric *
clara_screen_job_get_rubric (ClaraScreenJob *self)
{
  return self->rubric;
}

/**
 * clara_screen_job_get_echo:
 * @self: a job
 *
 * Returns: (transfer none): what a copy of its text is known by
 */
ClaraEcho *
clara_screen_job_get_echo (ClaraScreenJob *self)
{
  return self->echo;
}

/**
 * clara_screen_job_get_asked:
 * @self: a job
 * @index: the index of a requirement
 *
 * Returns: (transfer none): the requirement, read
 */
const ClaraAsked *
clara_screen_job_get_asked (ClaraScreenJob *self, guint index)
{
  return g_ptr_array_index (self->asked, index);
}

/**
 * clara_screen_job_get_vector:
 * @self: a job
 * @index: the index of a requirement
 * @dimension: (out): the length of the vector
 *
 * Returns: (transfer none) (nullable): what the requirement means; NULL without an embedder
 */
const float *
clara_screen_job_get_vector (ClaraScreenJob *self, guint index, guint *dimension)
{
  *dimension = self->dimension;

  return self->vectors != NULL ? self->vectors + (gsize) index * self->dimension : NULL;
}
