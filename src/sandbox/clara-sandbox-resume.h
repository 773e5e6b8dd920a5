/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-sandbox-sample.h"

G_BEGIN_DECLS

JsonObject *clara_sandbox_resume_write        (ClaraSandboxSample       *sample,
                                               GRand                    *random,
                                               const ClaraSandboxPerson *person,
                                               const char               *occupation,
                                               ClaraSandboxLevel         level) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_sandbox_resume_write_letter (ClaraSandboxSample       *sample,
                                               GRand                    *random,
                                               const ClaraSandboxPerson *person,
                                               const char               *occupation,
                                               const char               *title,
                                               const char               *company,
                                               ClaraSandboxLevel         level) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
