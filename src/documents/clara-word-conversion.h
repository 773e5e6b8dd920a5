/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-warm-pool.h"

G_BEGIN_DECLS

/**
 * ClaraWordConversion:
 * @text: (owned): the visible text, the text with hidden text, the text with removed text
 * @hidden_length: how many bytes of it are the second
 * @removed_length: how many bytes of it are the third
 *
 * What the converter made of a Word file of the old kind: text drawn for a terminal.
 */
typedef struct
{
  GBytes  *text;
  guint32  hidden_length;
  guint32  removed_length;
} ClaraWordConversion;

ClaraWordConversion *clara_word_conversion_run  (GBytes               *document,
                                                 ClaraWarmPool        *pool,
                                                 GCancellable         *cancellable,
                                                 ClaraOutcome         *outcome,
                                                 const char          **reason) G_GNUC_WARN_UNUSED_RESULT;
void                 clara_word_conversion_free (ClaraWordConversion  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraWordConversion, clara_word_conversion_free)

G_END_DECLS
