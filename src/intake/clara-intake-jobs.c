/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-intake"

#include "clara-intake-private.h"

/* More jobs than are screened at a time; the rest is made ready again when it is its turn. */
#define MAX_JOBS 32u

struct _ClaraIntakeJobs
{
  ClaraLexicon *lexicon;   /* (owned) */
  ClaraEmbedder *embedder; /* (owned) (nullable) */
  GMutex lock;
  GHashTable *jobs; /* (owned): ClaraId of a rubric → ClaraScreenJob */
};

/* A rubric never changes: an edit makes another one. */
ClaraIntakeJobs *
clara_intake_jobs_new (ClaraScreener *screener)
{
  ClaraIntakeJobs *self = g_new0 (ClaraIntakeJobs, 1);
  ClaraEmbedder *embedder = clara_screener_get_embedder (screener);

  g_mutex_init (&self->lock);
  self->lexicon = g_object_ref (clara_screener_get_lexicon (screener));
  self->embedder = embedder != NULL ? g_object_ref (embedder) : NULL;
  self->jobs = g_hash_table_new_full (clara_id_hash, clara_id_equal, g_free,
                                      (GDestroyNotify) clara_screen_job_unref);

  return self;
}

void
clara_intake_jobs_free (ClaraIntakeJobs *self)
{
  g_hash_table_unref (self->jobs);
  g_mutex_clear (&self->lock);
  g_object_unref (self->lexicon);
  g_clear_object (&self->embedder);
  g_free (self);
}

static ClaraScreenJob *
look_up (ClaraIntakeJobs *self, const ClaraId *rubric)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  ClaraScreenJob *job = g_hash_table_lookup (self->jobs, rubric);

  return job != NULL ? clara_screen_job_ref (job) : NULL;
}

static void
remember (ClaraIntakeJobs *self, const ClaraId *rubric, ClaraScreenJob *job)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (g_hash_table_size (self->jobs) >= MAX_JOBS)
    g_hash_table_remove_all (self->jobs);
  g_hash_table_replace (self->jobs, g_memdup2 (rubric, sizeof *rubric), clara_screen_job_ref (job));
}

/* (transfer full): the job of an input; some milliseconds when it is new. Not for the main thread. */
ClaraScreenJob *
clara_intake_jobs_get (ClaraIntakeJobs *self,
                       const ClaraIntakeInput *input,
                       GCancellable *cancellable,
                       GError **error)
{
  ClaraScreenJob *job = look_up (self, &input->rubric_id);

  if (job != NULL)
    return job;

  job = clara_screen_job_new (self->lexicon, self->embedder, input->job->text, input->job->language,
                              input->rubric, cancellable, error);
  if (job != NULL)
    remember (self, &input->rubric_id, job);

  return job;
}
