/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define CLARA_SANDBOX_JOURNAL_LAST 400

typedef struct _ClaraSandboxJournal ClaraSandboxJournal;

ClaraSandboxJournal *clara_sandbox_journal_new  (const char           *file,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void                 clara_sandbox_journal_free (ClaraSandboxJournal  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxJournal, clara_sandbox_journal_free)

void                 clara_sandbox_journal_add  (ClaraSandboxJournal  *self,
                                                 const char           *kind,
                                                 JsonObject           *entry);
JsonArray           *clara_sandbox_journal_last (ClaraSandboxJournal  *self,
                                                 guint                 count) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
