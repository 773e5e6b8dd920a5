/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-access.h"
#include "clara-lever-secret.h"

G_BEGIN_DECLS

/*
 * What an access holds. Its mutex is held for as long as tokens are loaded or renewed: whoever else needs them waits for
 * the same result instead of asking Lever a second time.
 */
struct _ClaraLeverAccess
{
  GObject parent_instance;

  ClaraLeverConfig *config; /* (owned): never changes */
  ClaraPace *pace;          /* (owned): never changes */
  ClaraHttp *http;          /* (owned): the API, at its pace; never changes */
  ClaraHttp *tokens;        /* (owned): the token endpoint; never changes */
  ClaraDatabase *database;  /* (owned) (nullable): never changes */
  ClaraSecrets *secrets;    /* (owned) (nullable): never changes */
  ClaraId owner;            /* of leases; never changes */

  GMutex mutex;
  ClaraId id;               /* under what the secret is kept; zero: in memory only */
  ClaraLeverSecret *secret; /* (owned) (nullable): not loaded yet, or of no use any more */
  gint64 good_until;        /* monotonic µs; 0: to be found out; G_MAXINT64: for ever */
  gint64 margin;            /* so long before that it is renewed, in µs */
  gboolean unsaved;         /* the keyring has not taken the newest: what it holds is of no use any more */
  gboolean given_up;        /* nothing is tried until somebody has connected anew */
};

/* All of these are called with the mutex held. */
gboolean clara_lever_access_load    (ClaraLeverAccess      *self,
                                     GCancellable          *cancellable,
                                     GError               **error);
gboolean clara_lever_access_refresh (ClaraLeverAccess      *self,
                                     const char            *refused,
                                     GCancellable          *cancellable,
                                     GError               **error);
void     clara_lever_access_forget  (ClaraLeverAccess      *self);
void     clara_lever_access_write   (ClaraLeverAccess      *self,
                                     ClaraLeverState        state);

G_END_DECLS
