/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _ClaraSandboxZip ClaraSandboxZip;

ClaraSandboxZip *clara_sandbox_zip_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void             clara_sandbox_zip_add  (ClaraSandboxZip *self,
                                         const char      *name,
                                         const char      *text);
GBytes          *clara_sandbox_zip_free (ClaraSandboxZip *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
