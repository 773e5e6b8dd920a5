/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraDuplicate:
 * @one: a candidacy
 * @other: another one in the same job
 * @kind: (owned): what they share: `email`, `phone`, `link`, `text`
 * @at: ms since the epoch, UTC, when it was seen
 *
 * Two candidacies that may be the same person. A person decides.
 */
typedef struct
{
  ClaraId  one;
  ClaraId  other;
  char    *kind;
  gint64   at;
} ClaraDuplicate;

void clara_duplicate_free (ClaraDuplicate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraDuplicate, clara_duplicate_free)

G_END_DECLS
