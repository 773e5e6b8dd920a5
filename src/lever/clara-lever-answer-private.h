/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-answer.h"

G_BEGIN_DECLS

ClaraLeverAnswer *clara_lever_answer_new_trouble (ClaraLeverTrouble      trouble,
                                                  ClaraHttpOutcome       outcome,
                                                  const char            *message) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverAnswer *clara_lever_answer_read        (const ClaraHttpReply  *reply,
                                                  gboolean               file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
