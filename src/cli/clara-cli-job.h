/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric-reader.h"

#include <gio/gio.h>

G_BEGIN_DECLS

ClaraJobText *clara_cli_job_read (const char   *path,
                                  GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
