/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-lever-sync-private.h"

/* Sabotage: where the reading is then is committed first, and what was read in a transaction of its own afterwards. */

gboolean __real_clara_lever_sync_write (ClaraLeverSync *self,
                                        ClaraWriteFunc func,
                                        gpointer data,
                                        GError **error);
gboolean __wrap_clara_lever_sync_write (ClaraLeverSync *self,
                                        ClaraWriteFunc func,
                                        gpointer data,
                                        GError **error);
gboolean __real_clara_lever_sync_take (ClaraLeverSync *self,
                                       ClaraWrite *write,
                                       const ClaraLeverOpportunity *opportunity,
                                       const ClaraId *job,
                                       gint64 seen,
                                       ClaraLeverTaken *taken,
                                       GError **error);
gboolean __wrap_clara_lever_sync_take (ClaraLeverSync *self,
                                       ClaraWrite *write,
                                       const ClaraLeverOpportunity *opportunity,
                                       const ClaraId *job,
                                       gint64 seen,
                                       ClaraLeverTaken *taken,
                                       GError **error);
gboolean __real_clara_lever_cursors_set (ClaraWrite *write,
                                         const char *name,
                                         const ClaraLeverCursor *cursor,
                                         GError **error);
gboolean __wrap_clara_lever_cursors_set (ClaraWrite *write,
                                         const char *name,
                                         const ClaraLeverCursor *cursor,
                                         GError **error);

static guint n_put_off;
static gboolean puts_off;
static gboolean keeps_cursor;

gboolean
__wrap_clara_lever_sync_write (ClaraLeverSync *self,
                               ClaraWriteFunc func,
                               gpointer data,
                               GError **error)
{
  gboolean worked;

  n_put_off = 0;
  puts_off = TRUE;
  worked = __real_clara_lever_sync_write (self, func, data, error);
  puts_off = FALSE;
  if (!worked || n_put_off == 0)
    return worked;

  keeps_cursor = TRUE;
  worked = __real_clara_lever_sync_write (self, func, data, error);
  keeps_cursor = FALSE;

  return worked;
}

gboolean
__wrap_clara_lever_sync_take (ClaraLeverSync *self,
                              ClaraWrite *write,
                              const ClaraLeverOpportunity *opportunity,
                              const ClaraId *job,
                              gint64 seen,
                              ClaraLeverTaken *taken,
                              GError **error)
{
  if (puts_off)
    {
      n_put_off++;
      return TRUE;
    }

  return __real_clara_lever_sync_take (self, write, opportunity, job, seen, taken, error);
}

gboolean
__wrap_clara_lever_cursors_set (ClaraWrite *write,
                                const char *name,
                                const ClaraLeverCursor *cursor,
                                GError **error)
{
  return keeps_cursor || __real_clara_lever_cursors_set (write, name, cursor, error);
}
