/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-base"

#include "clara-core-file.h"

#include <sys/resource.h>

/*
 * A limit of one byte and not of none: the kernel hands a core to a program that collects them (core_pattern begins
 * with a pipe) whatever the limit is, and spares only whom it finds with a limit of one; a file of one byte it does not
 * begin. See core(5), and do_coredump() in Linux. PR_SET_DUMPABLE would do the same, but takes /proc/self away from a
 * program, which portals and the sandbox of the extractor need.
 */
#define LIMIT 1

/**
 * clara_core_file_forbid:
 *
 * A crash of this program, and of those that it starts, writes no core file: tokens, names and résumés would stand in
 * it, outside of everything that protects them. It cannot be taken back. For the beginning of main().
 *
 * Returns: whether the system agreed
 */
gboolean
clara_core_file_forbid (void)
{
  struct rlimit limit;

  if (getrlimit (RLIMIT_CORE, &limit) != 0)
    return FALSE;

  /* Where nothing is allowed already, nobody but root may ask for more. */
  limit.rlim_max = MIN (limit.rlim_max, LIMIT);
  limit.rlim_cur = limit.rlim_max;

  return setrlimit (RLIMIT_CORE, &limit) == 0;
}
