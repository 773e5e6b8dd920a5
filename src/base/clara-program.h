/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ClaraProgram:
 * @place: (owned): where its number counts: the running kernel and its space of process numbers
 * @pid: its number there
 * @began: when it began, in ticks since the kernel did; tells it from a later one with the same number
 *
 * A running program, named so that another one on the same machine can say for certain that it is dead. A plain
 * structure.
 */
typedef struct
{
  char   *place;
  gint64  pid;
  gint64  began;
} ClaraProgram;

void     clara_program_get_own (ClaraProgram        *self);
gboolean clara_program_is_dead (const ClaraProgram  *self);
void     clara_program_clear   (ClaraProgram        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraProgram, clara_program_clear)

G_END_DECLS
