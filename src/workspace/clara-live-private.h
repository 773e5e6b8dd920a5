/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-workspace.h"

G_BEGIN_DECLS

/*
 * Inside the room: what every live model does alike. It hears of the workspace's news, reads what it shows on the
 * database's threads, one reading at a time, and takes it over in the main thread; what is wanted meanwhile is read
 * afterwards. The model says what news concern it, what is read, and what becomes of it.
 */

/**
 * ClaraLiveFuncs:
 * @concerns: notes what of some news the model wants to read; %TRUE: something
 * @everything: notes that all of it is to be read
 * @begin: (nullable): makes a reading of what is wanted by now; freed with @end
 * @read: reads; gets what @begin made, runs on the database's threads, and may run more than once
 * @take: takes over what was read; in the main thread
 * @end: frees a reading
 * @priority: of the reading, such as %G_PRIORITY_DEFAULT
 *
 * What a live model is made of. A model that is told to emits `loaded`, once, and `failed` with an error.
 */
typedef struct
{
  gboolean       (*concerns)   (gpointer model, GArray *changes);
  void           (*everything) (gpointer model);
  gpointer       (*begin)      (gpointer model);
  ClaraReadFunc  read;
  void           (*take)       (gpointer model, gpointer reading);
  GDestroyNotify end;
  int            priority;
} ClaraLiveFuncs;

typedef struct _ClaraLive ClaraLive;

ClaraLive *clara_live_new       (ClaraWorkspace       *workspace,
                                 gpointer              model,
                                 const ClaraLiveFuncs *funcs) G_GNUC_WARN_UNUSED_RESULT;
void       clara_live_free      (ClaraLive            *self);
void       clara_live_want      (ClaraLive            *self);
gboolean   clara_live_is_loaded (ClaraLive            *self);

void       clara_live_splice    (GListModel           *model,
                                 GPtrArray            *before,
                                 GPtrArray            *now);

G_END_DECLS
