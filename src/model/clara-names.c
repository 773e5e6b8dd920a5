/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-names.h"

/**
 * clara_names_get:
 * @names: (array length=n_names): the name of each value of an enumeration, in its order
 * @n_names: how many there are
 * @index: a value
 *
 * Returns: (transfer none) (nullable): its name; NULL for a value that is none. Any thread
 */
const char *
clara_names_get (const char *const *names, guint n_names, guint index)
{
  g_return_val_if_fail (index < n_names, NULL);

  return names[index];
}

/**
 * clara_names_find:
 * @names: (array length=n_names): the name of each value of an enumeration, in its order
 * @n_names: how many there are
 * @name: (nullable): what is looked for, to the letter
 *
 * Returns: the value with that name; -1 where there is none. Any thread
 */
int
clara_names_find (const char *const *names, guint n_names, const char *name)
{
  for (guint i = 0; i < n_names; i++)
    if (g_strcmp0 (name, names[i]) == 0)
      return i;

  return -1;
}
