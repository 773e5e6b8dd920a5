/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-connection.h"
#include "clara-deidentifier.h"

G_BEGIN_DECLS

/**
 * ClaraShownText:
 *
 * What is shown of a material on the screen, where the team's level shows more than matching sees: the text without the
 * person, but with schools, years, ages and places. Evidence refers to the text that matching saw; its places are found
 * in this one. Immutable; counted atomically; any thread.
 */
typedef struct _ClaraShownText ClaraShownText;

GPtrArray         *clara_shown_texts_read      (ClaraConnection  *connection,
                                                const ClaraId    *candidacy,
                                                ClaraLexicon     *lexicon,
                                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraShownText    *clara_shown_texts_find      (GPtrArray        *texts,
                                                const ClaraId    *material);

ClaraShownText    *clara_shown_text_ref        (ClaraShownText   *self) G_GNUC_WARN_UNUSED_RESULT;
void               clara_shown_text_unref      (ClaraShownText   *self);
const char        *clara_shown_text_get_text   (ClaraShownText   *self);
ClaraDeidentified *clara_shown_text_get_hiding (ClaraShownText   *self,
                                                const char       *visible);
void               clara_shown_text_place      (ClaraShownText   *self,
                                                guint             start,
                                                guint             end,
                                                guint            *shown_start,
                                                guint            *shown_end);

/* What was taken out of a text, as it is kept. */
GArray            *clara_redactions_parse      (const char       *json,
                                                GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraShownText, clara_shown_text_unref)

G_END_DECLS
