/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CLARA_TABLE_MAX_CELLS 64u
#define CLARA_TABLE_MAX_CELL  (1024u * 1024u)
#define CLARA_TABLE_MAX_ROWS  2000000u

/**
 * ClaraTableRows:
 * @separator: what parts the cells: a comma or a tab
 * @cells: (owned) (element-type utf8): the cells of the row last read
 * @line: the number of the line where that row begins, from 1
 *
 * The rows of a table that came from outside, one after the other. With a comma, a cell may stand in quotation marks and
 * then hold commas, new lines and doubled marks (RFC 4180); with a tab it is taken as it stands. One thread.
 */
typedef struct
{
  char       separator;
  GPtrArray *cells;
  guint      line;

  /*< private >*/
  const char *at;
  const char *end;
  guint       next_line;
  guint       n_rows;
} ClaraTableRows;

void        clara_table_rows_init  (ClaraTableRows  *self,
                                    const char      *bytes,
                                    gsize            length,
                                    char             separator);
void        clara_table_rows_clear (ClaraTableRows  *self);
gboolean    clara_table_rows_next  (ClaraTableRows  *self,
                                    GError         **error);
guint       clara_table_rows_get_n (ClaraTableRows  *self);
const char *clara_table_rows_get   (ClaraTableRows  *self,
                                    guint            index);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraTableRows, clara_table_rows_clear)

G_END_DECLS
