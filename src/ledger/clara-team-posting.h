/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-job.h"
#include "clara-write.h"

G_BEGIN_DECLS

gboolean clara_team_take_posting (ClaraWrite  *write,
                                  ClaraJob    *job,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
