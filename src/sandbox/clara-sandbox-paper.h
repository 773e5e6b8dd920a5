/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-state.h"

G_BEGIN_DECLS

GBytes     *clara_sandbox_paper_get_bytes  (ClaraSandboxDocument *document);
const char *clara_sandbox_paper_get_type   (ClaraSandboxDocument *document);

JsonObject *clara_sandbox_paper_read       (ClaraSandboxDocument *document) G_GNUC_WARN_UNUSED_RESULT;

GBytes     *clara_sandbox_paper_print_pdf  (JsonObject           *paper) G_GNUC_WARN_UNUSED_RESULT;
GBytes     *clara_sandbox_paper_print_docx (JsonObject           *paper) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
