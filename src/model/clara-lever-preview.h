/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraLeverPreview:
 * @stages: (owned) (element-type utf8 guint): how many stand in a stage and are not archived
 * @reasons: (owned) (element-type utf8 guint): how many are archived for a reason
 * @n_read: how many candidates were counted
 * @n_archived: how many of them are archived
 * @complete: whether these are all there are; else only the first of them
 *
 * Where the candidates of some postings stand in Lever: numbers, and nobody in particular.
 */
typedef struct
{
  GHashTable *stages;
  GHashTable *reasons;
  guint       n_read;
  guint       n_archived;
  gboolean    complete;
} ClaraLeverPreview;

ClaraLeverPreview *clara_lever_preview_new        (void) G_GNUC_WARN_UNUSED_RESULT;
guint              clara_lever_preview_get_stage  (const ClaraLeverPreview  *self,
                                                   const char               *stage);
guint              clara_lever_preview_get_reason (const ClaraLeverPreview  *self,
                                                   const char               *reason);
void               clara_lever_preview_free       (ClaraLeverPreview        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverPreview, clara_lever_preview_free)

G_END_DECLS
