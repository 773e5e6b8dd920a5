/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-canary.h"

/*
 * The hostile acts without any wall. What succeeds here and not in the extractor is stopped by the sandbox and
 * by nothing else. This program parses nothing and is not installed.
 */
int
main (int argc, char **argv)
{
  return argc == 2 ? clara_canary_run (argv[1]) : 2;
}
