/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-job.h"

/**
 * clara_job_new:
 *
 * Returns: (transfer full): a job without a name, blind, with the team's own bands
 */
ClaraJob *
clara_job_new (void)
{
  ClaraJob *self = g_new0 (ClaraJob, 1);

  self->blind = TRUE;
  self->band_pre_qualified = -1;
  self->band_qualified = -1;

  return self;
}

/**
 * clara_job_free:
 * @self: (nullable) (transfer full): a job
 */
void
clara_job_free (ClaraJob *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->team);
  g_free (self->place);
  g_free (self->text);
  g_free (self->language);
  g_free (self->posting);
  g_free (self->reason);
  g_free (self);
}
