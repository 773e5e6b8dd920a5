/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraCanaryAct:
 * @name: a short stable name
 * @attempt: tries it in the prepared directory and returns 0 when it was done, -1 with errno when not. An
 *   attempt leaves nothing behind that a later one would stumble over.
 */
typedef struct
{
  const char *name;
  int       (*attempt) (const char *directory);
} ClaraCanaryAct;

extern const ClaraCanaryAct clara_canary_file_acts[];
extern const gsize clara_canary_n_file_acts;
extern const ClaraCanaryAct clara_canary_network_acts[];
extern const gsize clara_canary_n_network_acts;
extern const ClaraCanaryAct clara_canary_process_acts[];
extern const gsize clara_canary_n_process_acts;
extern const ClaraCanaryAct clara_canary_kernel_acts[];
extern const gsize clara_canary_n_kernel_acts;

G_END_DECLS
