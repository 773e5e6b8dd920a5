/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-version.h"

#include "clara-config.h"

/*
 * Raised by hand whenever the same bytes may be read or scored otherwise than before. It is part of
 * every cache key and stands beside every score, so it does not follow the program's version: a
 * release that changes no result must not make everything be read again.
 */
#define ENGINE_VERSION "clara-1"

/**
 * clara_version_get:
 *
 * Returns: (transfer none): the program's version, such as `0.1.0`; any thread
 */
const char *
clara_version_get (void)
{
  return CLARA_VERSION;
}

/**
 * clara_version_get_engine:
 *
 * Returns: (transfer none): the version of what reads and scores, such as `clara-1`: the same input
 *   under the same engine version gives the same result; any thread
 */
const char *
clara_version_get_engine (void)
{
  return ENGINE_VERSION;
}
