/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-process.h"

G_BEGIN_DECLS

/* What the two kinds of processes are called in lists of processes. */
#define CLARA_NURSERY_NURSE_NAME  "clara-nurse"
#define CLARA_NURSERY_WORKER_NAME "clara-reader"

/**
 * ClaraNursery:
 *
 * One run of the extractor program that has loaded all that documents need, and makes a process of our own for
 * each of them. Used by one thread at a time.
 */
typedef struct _ClaraNursery ClaraNursery;

ClaraNursery *clara_nursery_new  (const char    *program,
                                  const char    *argument,
                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          clara_nursery_free (ClaraNursery  *self);
ClaraProcess *clara_nursery_fork (ClaraNursery  *self,
                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraNursery, clara_nursery_free)

G_END_DECLS
