/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraWordSet:
 *
 * The words of a text, without regard to case and accents: to tell which words of another text it lacks.
 */
typedef struct _ClaraWordSet ClaraWordSet;

ClaraWordSet *clara_word_set_new           (const char   *text) G_GNUC_WARN_UNUSED_RESULT;
void          clara_word_set_free          (ClaraWordSet *self);
void          clara_word_set_add           (ClaraWordSet *self,
                                            const char   *text);
guint         clara_word_set_count_missing (ClaraWordSet *self,
                                            const char   *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWordSet, clara_word_set_free)

G_END_DECLS
