/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-error.h"
#include "clara-table-rows.h"

#include <string.h>

/* The rows of @text: cells parted by "|", rows by "/"; NULL with @error where it breaks. */
static char *
read_all (const char *text, gsize length, char separator, GError **error)
{
  g_auto (ClaraTableRows) rows = { 0 };
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (GError) broken = NULL;

  clara_table_rows_init (&rows, text, length, separator);
  while (clara_table_rows_next (&rows, &broken))
    {
      for (guint i = 0; i < clara_table_rows_get_n (&rows); i++)
        g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", clara_table_rows_get (&rows, i));
      g_string_append_c (all, '/');
    }
  if (broken != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&broken));
      return NULL;
    }

  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
assert_rows (const char *text, char separator, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *all = read_all (text, strlen (text), separator, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (all, ==, expected);
}

static void
test_table_rows_read_commas_and_quotes (void)
{
  assert_rows ("a,b\n1,2\n", ',', "a|b/1|2/");
  assert_rows ("\xef\xbb\xbf"
               "a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n",
               ',', "a|b/x, y|say \"no\"/");
  assert_rows ("a\n\"one\ntwo\"\n", ',', "a/one\ntwo/");
  assert_rows ("a,,\n\n\n,b,", ',', "a||/|b|/");
  assert_rows ("", ',', "");
}

static void
test_table_rows_read_tabs_as_they_stand (void)
{
  assert_rows ("a\tb\n\"x\ty, z\n", '\t', "a|b/\"x|y, z/");
}

static void
assert_broken (const char *text, gsize length, int code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *all = read_all (text, length, ',', &error);

  g_assert_null (all);
  g_assert_error (error, CLARA_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_table_rows_name_the_line_that_is_broken (void)
{
  assert_broken ("a\n\"1\n2\"\n\"cut off", 17, CLARA_ERROR_INVALID,
                 "line 4: a quotation mark that is never closed");
  assert_broken ("a\n\"b\"c\n", 8, CLARA_ERROR_INVALID,
                 "line 2: text behind a closing quotation mark");
  assert_broken ("a\nb\xff\n", 5, CLARA_ERROR_INVALID, "line 2: not UTF-8");
  assert_broken ("a\nb\0c\n", 6, CLARA_ERROR_INVALID, "line 2: not UTF-8");
}

static void
test_table_rows_bound_rows_and_cells (void)
{
  g_autofree char *many = g_strnfill (CLARA_TABLE_MAX_CELLS, ',');
  g_autofree char *large = g_strnfill (CLARA_TABLE_MAX_CELL + 1, 'x');

  assert_broken (many, strlen (many), CLARA_ERROR_TOO_LARGE, "line 1: too many cells");
  assert_broken (large, strlen (large), CLARA_ERROR_TOO_LARGE, "line 1: a cell that is too long");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-rows/commas-and-quotes", test_table_rows_read_commas_and_quotes);
  g_test_add_func ("/table-rows/tabs", test_table_rows_read_tabs_as_they_stand);
  g_test_add_func ("/table-rows/broken-line", test_table_rows_name_the_line_that_is_broken);
  g_test_add_func ("/table-rows/bounds", test_table_rows_bound_rows_and_cells);

  return g_test_run ();
}
