/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"
#include "clara-rubric.h"

G_BEGIN_DECLS

/**
 * ClaraJobText:
 * @title: (owned) (nullable): the job's title, where the document says it apart
 * @text: (owned): the whole job text, to which the spans of requirements refer
 * @language: (owned) (nullable): ISO 639-1
 *
 * A job as a person would read it.
 */
typedef struct
{
  char *title;
  char *text;
  char *language;
} ClaraJobText;

ClaraJobText *clara_job_text_new          (const char    *title,
                                           const char    *text,
                                           const char    *language) G_GNUC_WARN_UNUSED_RESULT;
ClaraJobText *clara_job_text_from_posting (const char    *json,
                                           gssize         length,
                                           GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          clara_job_text_free         (ClaraJobText  *self);

ClaraRubric  *clara_rubric_read           (ClaraLexicon       *lexicon,
                                           const ClaraJobText *job) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraJobText, clara_job_text_free)

G_END_DECLS
