/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidate-view.h"

G_BEGIN_DECLS

void clara_cli_show_print_json (const ClaraCandidateView *self);
void clara_cli_show_print_text (const ClaraCandidateView *self);

G_END_DECLS
