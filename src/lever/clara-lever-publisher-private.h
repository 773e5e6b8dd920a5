/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-publisher.h"
#include "clara-lever-tags.h"

G_BEGIN_DECLS

/* A run of the publisher. */
typedef struct
{
  ClaraDatabase *database;
  ClaraLeverClient *client;
  const ClaraLeverPublisherOptions *options;
  GCancellable *cancellable; /* (nullable) */
  ClaraLeverPublisherReport *report;
  guint deadline_ms;
  guint settle_ms;
  char *perform_as; /* (owned) (nullable) */
  ClaraId owner;
  gint64 fence;
  gint64 leased; /* when the lease was taken last, in monotonic µs */
  guint n_done;
  guint n_failed; /* one after another */
  gboolean stopped;
} ClaraPublisher;

/* What came of an effect, and what else is then known. */
typedef struct
{
  ClaraOutboxState to;
  ClaraLeverTrouble trouble;
  guint pause_ms;
  char *reason;        /* (owned) (nullable) */
  char *remote_id;     /* (owned) (nullable) */
  gboolean looked;     /* of an unknown one: whether the look saw anything */
  gboolean tags_known; /* whether @tags is what stands there now */
  gboolean tags_doubtful;
  ClaraLeverTags tags;
  gint64 updated; /* Lever's mark after the write; 0: not told */
} ClaraPublished;

void clara_publisher_judge        (ClaraPublisher         *self,
                                   const ClaraLeverAnswer *answer,
                                   const char             *scope,
                                   gint64                  began,
                                   ClaraPublished         *result);

void clara_publisher_send_note    (ClaraPublisher         *self,
                                   const ClaraOutboxRow   *row,
                                   ClaraPublished         *result);
void clara_publisher_look_note    (ClaraPublisher         *self,
                                   const ClaraOutboxRow   *row,
                                   ClaraPublished         *result);
gboolean clara_publisher_reconcile (ClaraPublisher        *self,
                                   GError                **error);
/* The notes of Clara's own there; NULL: @answer says why. */
GPtrArray *clara_publisher_list_notes (ClaraPublisher     *self,
                                   const char             *opportunity,
                                   ClaraLeverAnswer      **answer);

void clara_publisher_send_tag     (ClaraPublisher         *self,
                                   const ClaraOutboxRow   *row,
                                   ClaraPublished         *result);
void clara_publisher_look_tag     (ClaraPublisher         *self,
                                   const ClaraOutboxRow   *row,
                                   ClaraPublished         *result);
void clara_publisher_set_tags     (ClaraPublisher         *self,
                                   const char             *opportunity,
                                   ClaraLeverTags          wanted,
                                   gboolean                fresh,
                                   ClaraPublished         *result);
void clara_publisher_send_retract (ClaraPublisher         *self,
                                   const ClaraOutboxRow   *row,
                                   ClaraPublished         *result);

G_END_DECLS
