/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-mirror.h"
#include "clara-lever-sync.h"
#include "clara-lever-types.h"
#include "clara-material.h"
#include "clara-status.h"

G_BEGIN_DECLS

/* So far a reading goes back before where the last one began: clocks differ, and what is written may be seen late. */
#define CLARA_LEVER_OVERLAP_MS (10 * 60 * G_GINT64_CONSTANT (1000))
#define CLARA_LEVER_DAY_MS     (24 * 60 * 60 * G_GINT64_CONSTANT (1000))
#define CLARA_LEVER_SWEEP_MS   (14 * CLARA_LEVER_DAY_MS)

/* One sync on its way; its thread's alone. */
typedef struct
{
  ClaraLeverClient *client;
  ClaraDatabase *database;
  ClaraLeverSyncReport *report;
  ClaraLeverSyncProgressFunc progress; /* (nullable) */
  gpointer progress_data;
  GCancellable *cancellable; /* (nullable) */
  gboolean confidential;     /* whether what is confidential may be asked for */
  gboolean skip_archived;
  JsonObject *stages;  /* (owned) (nullable): the team's mapping: stage to status */
  JsonObject *reasons; /* (owned) (nullable): archive reason to status */
  GHashTable *jobs;    /* (owned) (element-type utf8 ClaraId): processed, by posting */
} ClaraLeverSync;

extern const ClaraId clara_lever_nobody;

void     clara_lever_sync_tell      (ClaraLeverSync *self, const char *phase, guint n_done, guint n_total, gint64 left_ms);
void     clara_lever_sync_complain  (ClaraLeverSync *self, const char *problem);
gboolean clara_lever_sync_write     (ClaraLeverSync *self, ClaraWriteFunc func, gpointer data, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gint64   clara_lever_sync_now       (void);
gboolean clara_lever_sync_get_cursor (ClaraLeverSync *self, const char *name, ClaraLeverCursor *cursor, GError **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean clara_lever_sync_begin      (ClaraLeverSync *self, gboolean jobs, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_lever_sync_clear      (ClaraLeverSync *self);
gboolean clara_lever_sync_lists      (ClaraLeverSync *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_read_postings (ClaraLeverSync *self, gboolean all, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_candidates (ClaraLeverSync *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_departures (ClaraLeverSync *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_papers     (ClaraLeverSync *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_fetch_papers (ClaraLeverSync *self, ClaraLeverMark *mark, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraLeverSync, clara_lever_sync_clear)

/* What came of the candidates of one page; counted again from nothing where the page is written again. */
typedef struct
{
  guint n_added;
  guint n_changed;
  guint n_moved;
  guint n_erased;
} ClaraLeverTaken;

gboolean clara_lever_sync_take   (ClaraLeverSync *self, ClaraWrite *write, const ClaraLeverOpportunity *opportunity,
                                  const ClaraId *job, gint64 seen, ClaraLeverTaken *taken, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_forget (ClaraWrite *write, const char *opportunity, ClaraLeverTaken *taken, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_lever_sync_has    (GPtrArray *materials, ClaraMaterialKind kind, const guint8 *hash) G_GNUC_WARN_UNUSED_RESULT;
void     clara_lever_sync_count  (ClaraLeverSync *self, const ClaraLeverTaken *taken);

G_END_DECLS
