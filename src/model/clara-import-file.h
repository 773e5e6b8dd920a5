/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-id.h"

G_BEGIN_DECLS

/**
 * ClaraImportOutcome:
 * @CLARA_IMPORT_ADDED: a candidacy was made; its reading is requested
 * @CLARA_IMPORT_KNOWN: the job has a candidacy with the same content
 * @CLARA_IMPORT_ERASED: somebody asked to be forgotten who handed in the same content; only a person's word brings them
 *   back
 *
 * What became of a file.
 */
typedef enum
{
  CLARA_IMPORT_ADDED,
  CLARA_IMPORT_KNOWN,
  CLARA_IMPORT_ERASED,
} ClaraImportOutcome;

/**
 * ClaraImportFile:
 * @name: the file's name, without its folder; kept as identity
 * @bytes: what is in it
 * @outcome: (out): what became of it
 * @candidacy: (out): the candidacy that was made or that has it; zero for one that was erased
 *
 * A file on its way into a job. What it points to is only looked at while the call is made.
 */
typedef struct
{
  const char         *name;
  GBytes             *bytes;
  ClaraImportOutcome  outcome;
  ClaraId             candidacy;
} ClaraImportFile;

G_END_DECLS
