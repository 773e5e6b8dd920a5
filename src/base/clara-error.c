/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-error.h"

/**
 * clara_error_quark:
 *
 * Returns: the one error domain of Clara; any thread
 */
/* The formatter takes the dashes of the quark's name for minus signs. */
/* clang-format off */
G_DEFINE_QUARK (clara-error-quark, clara_error)
/* clang-format on */
