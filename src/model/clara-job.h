/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"
#include "clara-status.h"

G_BEGIN_DECLS

/**
 * ClaraJob:
 * @id: its name
 * @title: (owned) (not nullable): what it is called
 * @team: (owned) (nullable): where in the house
 * @place: (owned) (nullable): where on earth
 * @text: (owned) (not nullable): the job text; empty in lists, see clara_jobs_list()
 * @language: (owned) (nullable): ISO 639-1, of the text
 * @posting: (owned) (nullable): Lever's id of it; %NULL for a job made by hand
 * @processed: whether Clara screens its candidates
 * @external: whether the world can see it in Lever
 * @reason: (owned) (nullable): why it is, or is not, processed
 * @blind: whether names stay hidden until somebody gives a reason
 * @retention_days: days after which candidacies are forgotten; 0: the team's own setting
 * @band_pre_qualified: 0 … 100; below 0: the team's own setting
 * @band_qualified: 0 … 100; below 0: none, a person says it
 * @rubric: the rubric that counts; zero until there is one
 * @rubric_version: its version; 0 until there is one
 * @outdated: whether the text of the posting has changed since @rubric was made
 * @version: grows by one with each change of the row
 * @created: ms since the epoch, UTC
 * @updated: the same, of the last change
 * @counts: candidacies in each status, where a list asked for them
 *
 * A posting that Clara processes, or a job made by hand. Owned by one thread at a time.
 */
typedef struct
{
  ClaraId   id;
  char     *title;
  char     *team;
  char     *place;
  char     *text;
  char     *language;
  char     *posting;
  gboolean  processed;
  gboolean  external;
  char     *reason;
  gboolean  blind;
  int       retention_days;
  double    band_pre_qualified;
  double    band_qualified;
  ClaraId   rubric;
  int       rubric_version;
  gboolean  outdated;
  int       version;
  gint64    created;
  gint64    updated;
  guint     counts[CLARA_N_STATUSES];
} ClaraJob;

ClaraJob *clara_job_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void      clara_job_free (ClaraJob *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraJob, clara_job_free)

G_END_DECLS
