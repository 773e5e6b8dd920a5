/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-ink.h"

G_BEGIN_DECLS

typedef struct _ClaraFlow ClaraFlow;

ClaraFlow *clara_flow_new           (ClaraExtraction *into) G_GNUC_WARN_UNUSED_RESULT;
void       clara_flow_free          (ClaraFlow       *self);

void       clara_flow_add           (ClaraFlow       *self,
                                     int              kind,
                                     const char      *text,
                                     gssize           length);
void       clara_flow_set_prefix    (ClaraFlow       *self,
                                     const char      *prefix);
gboolean   clara_flow_is_empty_line (ClaraFlow       *self);
void       clara_flow_end_paragraph (ClaraFlow       *self);
void       clara_flow_drop_line      (ClaraFlow       *self);
void       clara_flow_end_block     (ClaraFlow       *self);
void       clara_flow_end_hidden     (ClaraFlow       *self);
void       clara_flow_begin_row     (ClaraFlow       *self);
void       clara_flow_end_cell      (ClaraFlow       *self);
void       clara_flow_end_row       (ClaraFlow       *self);
gboolean   clara_flow_is_full       (ClaraFlow       *self);
gboolean   clara_flow_finish        (ClaraFlow       *self,
                                     GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraFlow, clara_flow_free)

G_END_DECLS
