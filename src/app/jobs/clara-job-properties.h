/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-jobs-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

void clara_job_properties_show (GtkWindow      *parent,
                                ClaraWorkspace *workspace,
                                const ClaraJob *job);

G_END_DECLS
