/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

/**
 * ClaraSandboxRow:
 * @rank: what rows are sorted by first, the lowest first
 * @time: what they are sorted by next, the latest first
 * @id: what they are sorted by last; borrowed
 * @item: what is shown; borrowed
 *
 * A row of a list that is handed out in pages.
 */
typedef struct
{
  gint64      rank;
  gint64      time;
  const char *id;
  gpointer    item;
} ClaraSandboxRow;

/**
 * ClaraSandboxShape:
 * @self: the account
 * @call: who asks
 * @item: a row's item
 *
 * Returns: (transfer full): the item as Lever shows it
 */
typedef JsonObject *(*ClaraSandboxShape) (ClaraSandbox     *self,
                                          ClaraSandboxCall *call,
                                          gpointer          item);

GArray *clara_sandbox_pager_new_rows (void) G_GNUC_WARN_UNUSED_RESULT;
void    clara_sandbox_pager_add      (GArray            *rows,
                                      gint64             rank,
                                      gint64             time,
                                      const char        *id,
                                      gpointer           item);
void    clara_sandbox_pager_reply    (ClaraSandbox      *self,
                                      ClaraSandboxCall  *call,
                                      GArray            *rows,
                                      ClaraSandboxShape  shape);

G_END_DECLS
