/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-audit.h"

G_BEGIN_DECLS

/* What a program said that is durable, as far as it must still be there. */
typedef struct
{
  GPtrArray      *told; /* (owned): lines such as `card 00…` */
  ClaraAuditHead  head; /* the last that was told */
} ChaosWord;

void  chaos_word_init   (ChaosWord   *self);
void  chaos_word_clear  (ChaosWord   *self);
void  chaos_word_take   (ChaosWord   *self,
                         const char  *output);

/* What is wrong with the workspace, %NULL: nothing. Looks for what was told from the line @from on. */
char *chaos_look        (const char  *folder,
                         const ChaosWord *word,
                         guint        from,
                         gint64      *opened_us) G_GNUC_WARN_UNUSED_RESULT;
char *chaos_look_at_end (const char  *folder) G_GNUC_WARN_UNUSED_RESULT;
void  chaos_let_time_pass
                        (const char  *folder);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ChaosWord, chaos_word_clear)

G_END_DECLS
