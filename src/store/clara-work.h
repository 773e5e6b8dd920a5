/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-work-counts.h"
#include "clara-write.h"

G_BEGIN_DECLS

/**
 * ClaraWorkItem:
 * @id: its name
 * @kind: (owned): what is to be done
 * @subject: to what
 * @job: the job it belongs to; zero: none
 * @candidacy: the candidacy it belongs to; zero: none
 * @fence: the number of this claim: larger than of any claim before
 * @generation: which request this claim answers
 * @attempts: how often it was claimed, this time included
 *
 * Work that was claimed. Until the lease runs out nobody else gets it.
 */
typedef struct
{
  ClaraId  id;
  char    *kind;
  ClaraId  subject;
  ClaraId  job;
  ClaraId  candidacy;
  gint64   fence;
  gint64   generation;
  int      attempts;
} ClaraWorkItem;

#define CLARA_WORK_PRIORITY_ON_SCREEN  0
#define CLARA_WORK_PRIORITY_FRESH      10
#define CLARA_WORK_PRIORITY_ASKED_FOR  100
#define CLARA_WORK_PRIORITY_BACKGROUND 200

/**
 * CLARA_WORK_READ:
 *
 * The kind of work that a candidacy with new papers is: they are read, and scored. Its subject is the candidacy.
 */
#define CLARA_WORK_READ "read"

/**
 * CLARA_WORK_MAX_KINDS:
 *
 * So many kinds of work can be named in one claim.
 */
#define CLARA_WORK_MAX_KINDS 4u

gboolean   clara_work_request      (ClaraWrite           *write,
                                    const char           *kind,
                                    const ClaraId        *subject,
                                    const ClaraId        *job,
                                    const ClaraId        *candidacy,
                                    int                   priority,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_set_priority (ClaraWrite           *write,
                                    const ClaraId        *candidacy,
                                    int                   priority,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *clara_work_claim        (ClaraWrite           *write,
                                    const char *const    *kinds,
                                    const ClaraId        *owner,
                                    guint                 n_items,
                                    guint                 lease_ms,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_renew        (ClaraWrite           *write,
                                    const ClaraWorkItem  *item,
                                    guint                 lease_ms,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_finish       (ClaraWrite           *write,
                                    const ClaraWorkItem  *item,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_give_back    (ClaraWrite           *write,
                                    const ClaraWorkItem  *item,
                                    guint                 pause_ms,
                                    const char           *reason,
                                    guint                 max_attempts,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_set_paused   (ClaraWrite           *write,
                                    const ClaraId        *job,
                                    gboolean              paused,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_cancel       (ClaraWrite           *write,
                                    const ClaraId        *job,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_work_count        (ClaraConnection      *connection,
                                    const ClaraId        *job,
                                    ClaraWorkCounts      *counts,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *
           clara_work_count_jobs   (ClaraConnection      *connection,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void       clara_work_item_free    (ClaraWorkItem        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWorkItem, clara_work_item_free)

/* One holder at a time of something that must not happen twice at once. */
gboolean   clara_leases_take       (ClaraWrite           *write,
                                    const char           *name,
                                    const ClaraId        *owner,
                                    guint                 lease_ms,
                                    gint64               *fence,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_leases_check      (ClaraWrite           *write,
                                    const char           *name,
                                    gint64                fence,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   clara_leases_give_back  (ClaraWrite           *write,
                                    const char           *name,
                                    gint64                fence,
                                    GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
