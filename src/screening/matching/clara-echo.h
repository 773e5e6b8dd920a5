/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"
#include "clara-words.h"

G_BEGIN_DECLS

/**
 * ClaraEcho:
 *
 * The words of a job text, to know a text again that only repeats them. Immutable; one owner; any thread.
 */
typedef struct _ClaraEcho ClaraEcho;

/**
 * ClaraEchoLevel:
 * @CLARA_ECHO_NONE: the candidate's own words
 * @CLARA_ECHO_NEAR: most of its words are the job's: a list of them shows little
 * @CLARA_ECHO_COPY: it repeats the job text: it shows nothing
 */
typedef enum
{
  CLARA_ECHO_NONE,
  CLARA_ECHO_NEAR,
  CLARA_ECHO_COPY,
} ClaraEchoLevel;

ClaraEcho      *clara_echo_new     (ClaraLexicon *lexicon,
                                    const char   *job_text,
                                    const char   *language) G_GNUC_WARN_UNUSED_RESULT;
void            clara_echo_free    (ClaraEcho  *self);
ClaraEchoLevel  clara_echo_measure (ClaraEcho  *self,
                                    ClaraTerms *terms,
                                    ClaraWords *words,
                                    guint       start,
                                    guint       end,
                                    gboolean    list);

gboolean        clara_echo_repeats (ClaraEcho    *self,
                                    const GArray *hits,
                                    guint         first,
                                    guint         n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraEcho, clara_echo_free)

G_END_DECLS
