/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chaos-worker.h"

const gboolean chaos_says_before_it_is_durable = FALSE;
