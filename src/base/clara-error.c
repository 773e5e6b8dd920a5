/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-error.h"

/**
 * clara_error_quark:
 *
 * Returns: the one error domain of Clara; any thread
 */
G_DEFINE_QUARK (clara - error - quark, clara_error)
