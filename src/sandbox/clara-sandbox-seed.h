/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-options.h"
#include "clara-sandbox-sample.h"
#include "clara-sandbox-state.h"

G_BEGIN_DECLS

gboolean clara_sandbox_seed          (ClaraSandboxState    *state,
                                      ClaraSandboxOptions  *options,
                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void     clara_sandbox_seed_account  (ClaraSandboxState    *state,
                                      ClaraSandboxSample   *sample);
JsonObject *clara_sandbox_seed_content (JsonObject        *given);
void     clara_sandbox_seed_postings (ClaraSandboxState    *state,
                                      ClaraSandboxSample   *sample,
                                      guint                 n_postings);

G_END_DECLS
