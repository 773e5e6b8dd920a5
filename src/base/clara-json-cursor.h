/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * ClaraJsonCursor:
 * @data: the text; need not end in a NUL
 * @size: its size in bytes
 * @at: the byte that is next
 * @rewritten: (owned) (nullable): a copy of the text, once something in it had to change
 * @error: where the one error goes
 *
 * A place in JSON text, inside the room only. Each reader stands on the first byte of its token,
 * and leaves the cursor behind it, or reports what was expected and returns %FALSE.
 */
typedef struct
{
  const char  *data;
  gsize        size;
  gsize        at;
  char        *rewritten;
  GError     **error;
} ClaraJsonCursor;

int      clara_json_cursor_peek         (ClaraJsonCursor *self);
void     clara_json_cursor_skip_space   (ClaraJsonCursor *self);
gboolean clara_json_cursor_read_string  (ClaraJsonCursor *self,
                                         GString         *decoded);
gboolean clara_json_cursor_read_number  (ClaraJsonCursor *self);
gboolean clara_json_cursor_read_literal (ClaraJsonCursor *self,
                                         const char      *literal);

char    *clara_json_cursor_writable     (ClaraJsonCursor *self);
gboolean clara_json_cursor_expected     (ClaraJsonCursor *self,
                                         const char      *what);
gboolean clara_json_cursor_too_large    (ClaraJsonCursor *self,
                                         const char      *what,
                                         gsize            limit);

G_END_DECLS
