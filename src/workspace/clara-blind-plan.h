/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-deidentifier.h"
#include "clara-extraction.h"
#include "clara-page-cover.h"
#include "clara-page-image.h"

G_BEGIN_DECLS

/**
 * ClaraBlindPlan:
 *
 * What has to be painted over on each page of a document so that nobody sees who it is about. Immutable; any thread.
 */
typedef struct _ClaraBlindPlan ClaraBlindPlan;

ClaraBlindPlan     *clara_blind_plan_new       (ClaraExtraction      *extraction,
                                                const char           *visible,
                                                const ClaraRedaction *redactions,
                                                guint                 n_redactions) G_GNUC_WARN_UNUSED_RESULT;
void                clara_blind_plan_free      (ClaraBlindPlan       *self);
guint               clara_blind_plan_get_pages (const ClaraBlindPlan *self);
ClaraPageCover      clara_blind_plan_get_cover (const ClaraBlindPlan *self,
                                                guint                 page);
const ClaraPageBox *clara_blind_plan_get_boxes (const ClaraBlindPlan *self,
                                                guint                *n_boxes);
void                clara_blind_plan_find      (const ClaraBlindPlan *self,
                                                guint                 start,
                                                guint                 end,
                                                GArray               *boxes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraBlindPlan, clara_blind_plan_free)

G_END_DECLS
