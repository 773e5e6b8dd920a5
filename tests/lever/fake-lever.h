/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "http-fixture.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What becomes of a write. */
typedef enum
{
  FAKE_FINE,
  FAKE_LOST_AFTER,   /* done, and the connection closed */
  FAKE_LOST_BEFORE,  /* not done, and the connection closed */
  FAKE_LATE,         /* the connection closed, and done with the next request */
  FAKE_ERROR_AFTER,  /* done, and 500 */
  FAKE_ERROR_BEFORE, /* not done, and 500 */
  FAKE_PAGE_AFTER,   /* done, and a web page with 200 */
  FAKE_HALF,         /* done, and half an answer */
  FAKE_BUSY,         /* 429 */
  FAKE_FORBIDDEN,    /* 403 */
  FAKE_GONE,         /* 404 */
  FAKE_OUT,          /* 401 */
  N_FAKES,
} FakeFault;

/* When the one who writes is killed. */
typedef enum
{
  FAKE_KILL_BEFORE, /* its request has come, and nothing is done */
  FAKE_KILL_AFTER,  /* it is done, and nothing is answered */
  FAKE_KILL_LATE,   /* it is answered */
  N_FAKE_INSTANTS,
} FakeInstant;

/* A Lever of notes and tags that a test makes as bad as it likes. */
typedef struct
{
  HttpFixture *server;
  GMutex mutex;
  GHashTable *notes; /* opportunity → (element-type JsonObject) */
  GHashTable *tags;  /* opportunity → (element-type utf8) */
  FakeFault next;    /* of the next write */
  GPid victim;       /* killed at the next instant; 0: nobody */
  FakeInstant at;
  guint n_killed;
  double storm;      /* how many writes fare badly, 0 … 1 */
  GRand *rand;
  JsonObject *late; /* (nullable) */
  char *late_to;
  guint n_reads;
  guint n_writes;
  guint n_both; /* how often two tags of ours stood beside each other */
  gint64 clock;
} FakeLever;

FakeLever *fake_lever_new          (void);
void       fake_lever_free         (FakeLever  *self);
guint      fake_lever_count_notes  (FakeLever  *self,
                                    const char *opportunity,
                                    const char *words);
/* How many were ever written, also those that are deleted; and how many of them differ. */
guint      fake_lever_count_written (FakeLever *self,
                                    const char *opportunity);
guint      fake_lever_count_distinct (FakeLever *self,
                                    const char *opportunity);
char      *fake_lever_get_tags     (FakeLever  *self,
                                    const char *opportunity);
void       fake_lever_set_tags     (FakeLever  *self,
                                    const char *opportunity,
                                    const char *tags);
/* As a person (@stays: with its date) or as nobody. */
void       fake_lever_drop_notes   (FakeLever  *self,
                                    const char *opportunity,
                                    gboolean    stays);
void       fake_lever_double_notes (FakeLever  *self,
                                    const char *opportunity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FakeLever, fake_lever_free)

G_END_DECLS
