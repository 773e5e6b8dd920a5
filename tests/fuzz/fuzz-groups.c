/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz.h"
#include "clara-impact-groups.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraImpactGroups)
      groups = clara_impact_groups_parse ((const char *) data, size, &error);
  GHashTableIter iter;
  gpointer names;

  g_assert ((groups != NULL) == (error == NULL));
  if (groups == NULL)
    return 0;

  g_assert (groups->dimensions->len >= 1 && groups->dimensions->len <= CLARA_IMPACT_MAX_DIMENSIONS);
  g_hash_table_iter_init (&iter, groups->members);
  while (g_hash_table_iter_next (&iter, NULL, &names))
    g_assert (g_strv_length (names) == groups->dimensions->len);

  return 0;
}
