/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-sample.h"
#include "clara-sandbox-state.h"

G_BEGIN_DECLS

/**
 * ClaraSandboxApplicant:
 * @posting: (nullable): what is applied for
 * @person: who applies
 * @level: how well the person fits
 * @origin: how the person came: `applied`, `sourced`, `referred` …
 * @stage: the stage's id
 * @created_at: when, in milliseconds
 * @never_updated: whether `updatedAt` is null, as it is for whom nothing was changed in years
 * @resumes: how many résumés there are to write
 * @ext: what the newest of them ends in: `pdf`, `docx` or `txt`
 * @letter: whether a cover letter comes as a file
 *
 * Somebody to be made an opportunity of.
 */
typedef struct
{
  JsonObject               *posting;
  const ClaraSandboxPerson *person;
  ClaraSandboxLevel         level;
  const char               *origin;
  const char               *stage;
  gint64                    created_at;
  gboolean                  never_updated;
  guint                     resumes;
  const char               *ext;
  gboolean                  letter;
} ClaraSandboxApplicant;

ClaraSandboxOpportunity *clara_sandbox_applicant_make (ClaraSandboxState           *state,
                                                       ClaraSandboxSample          *sample,
                                                       const ClaraSandboxApplicant *applicant);

G_END_DECLS
