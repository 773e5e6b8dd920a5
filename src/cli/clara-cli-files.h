/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-document-files.h"

G_BEGIN_DECLS

void       clara_cli_files_complain (GPtrArray  *faults);
GPtrArray *clara_cli_files_find     (char      **arguments,
                                     gboolean   *complete) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
