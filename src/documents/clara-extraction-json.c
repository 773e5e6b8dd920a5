/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-extraction-json.h"

/*
 * One mapping between an extraction and JSON serves the worker's answer and `clara-cli extract`: the members
 * are those that the command prints, less the file's name, which the worker never learns.
 */
