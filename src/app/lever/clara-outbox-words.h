/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outbox-model.h"

G_BEGIN_DECLS

char *clara_outbox_name_owner     (ClaraOutboxItem      *item) G_GNUC_WARN_UNUSED_RESULT;
char *clara_outbox_name_effect    (const ClaraOutboxRow *row) G_GNUC_WARN_UNUSED_RESULT;
char *clara_outbox_describe_state (const ClaraOutboxRow *row) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
