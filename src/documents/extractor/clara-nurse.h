/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraNurseWork:
 *
 * What a new process does with the document on its standard input: it confines itself, answers on standard
 * output and returns its exit status.
 */
typedef int (*ClaraNurseWork) (const char *argument);

int clara_nurse_run (ClaraNurseWork  work,
                     const char     *argument);

G_END_DECLS
