/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-status.h"

G_BEGIN_DECLS

/**
 * ClaraStatusMapKind:
 * @CLARA_STATUS_MAP_STAGE: a stage
 * @CLARA_STATUS_MAP_REASON: an archive reason
 *
 * What in Lever places a card.
 */
typedef enum
{
  CLARA_STATUS_MAP_STAGE,
  CLARA_STATUS_MAP_REASON,
} ClaraStatusMapKind;

/**
 * ClaraStatusMap:
 *
 * Where the team has a card stand because of its stage or its archive reason in Lever; what is not in it says nothing.
 * Owned by one thread at a time.
 */
typedef struct _ClaraStatusMap ClaraStatusMap;

ClaraStatusMap *clara_status_map_new         (const char            *text) G_GNUC_WARN_UNUSED_RESULT;
void            clara_status_map_free        (ClaraStatusMap        *self);
char           *clara_status_map_to_string   (ClaraStatusMap        *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_status_map_is_empty    (ClaraStatusMap        *self);
gboolean        clara_status_map_get         (ClaraStatusMap        *self,
                                              ClaraStatusMapKind     kind,
                                              const char            *id,
                                              ClaraStatus           *status);
void            clara_status_map_set         (ClaraStatusMap        *self,
                                              ClaraStatusMapKind     kind,
                                              const char            *id,
                                              const ClaraStatus     *status);

gboolean        clara_status_map_suggest     (ClaraStatusMapKind     kind,
                                              const char            *id,
                                              const char            *label,
                                              const char            *type,
                                              ClaraStatus           *status);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraStatusMap, clara_status_map_free)

G_END_DECLS
