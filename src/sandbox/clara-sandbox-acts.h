/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-sandbox.h"

G_BEGIN_DECLS

void        clara_sandbox_act_touch       (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity);
gboolean    clara_sandbox_act_stage       (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           const char              *stage,
                                           const char              *user);
gboolean    clara_sandbox_act_archive     (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           const char              *reason);
void        clara_sandbox_act_add_tags    (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           JsonArray               *tags,
                                           const char              *by);
void        clara_sandbox_act_remove_tags (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           JsonArray               *tags,
                                           const char              *by);
JsonObject *clara_sandbox_act_add_note    (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           JsonObject              *body,
                                           const char              *user,
                                           const char              *by);
void        clara_sandbox_act_edit_note   (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           JsonObject              *note,
                                           JsonArray               *values,
                                           const char              *by);
void        clara_sandbox_act_delete_note (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity,
                                           JsonObject              *note,
                                           const char              *by);
void        clara_sandbox_act_anonymise   (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity);
void        clara_sandbox_act_delete      (ClaraSandbox            *self,
                                           ClaraSandboxOpportunity *opportunity);

G_END_DECLS
