/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chaos-worker.h"

/* Sabotage: a deed is told inside of its transaction. */
const gboolean chaos_says_before_it_is_durable = TRUE;
