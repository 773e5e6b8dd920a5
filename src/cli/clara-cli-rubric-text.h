/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-rubric.h"

G_BEGIN_DECLS

void clara_cli_print_rubric (ClaraRubric *rubric);

G_END_DECLS
