/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-actor.h"
#include "clara-audit-log.h"
#include "clara-facts-private.h"
#include "clara-gate.h"
#include "clara-identities.h"
#include "clara-text.h"

#include <string.h>

/* Whom a member was shown longest ago is not looked at any more. */
#define MAX_LOOKED_AT 5000u

/* Whether each word stands somewhere in what the person is known by. */
static gboolean
is_known_by (ClaraIdentity *identity, char **words)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint kind = 0; kind < CLARA_N_IDENTITY_KINDS; kind++)
    {
      guint n_values;
      const char *const *values = clara_identity_get (identity, kind, &n_values);

      for (guint i = 0; i < n_values; i++)
        {
          g_autofree char *folded = clara_text_fold (values[i]);

          g_string_append_printf (all, "%s\n", folded);
        }
    }

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (all->str, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/* The words that were asked for, folded; NULL where there are none. */
static char **
split_words (const char *text)
{
  g_autofree char *folded = clara_text_fold (text);
  g_autofree char *spaced = clara_text_collapse_space (folded);

  return *spaced != '\0' ? g_strsplit (spaced, " ", 20) : NULL;
}

/**
 * clara_gate_find_revealed:
 * @connection: where to read
 * @member: who looks
 * @words: words of a name, an address, a link …; at most 32 KiB, of which twenty words count
 * @max_hits: how many at most
 * @error: return location for a #GError
 *
 * Finds candidacies by who they are: among those alone that @member was shown, for a reason that is in the audit. So a
 * search tells nobody a name that was not told before.
 *
 * Returns: (transfer full) (element-type ClaraId): the candidacies, the last that was shown first; %NULL with
 *   %CLARA_ERROR_NOT_PERMITTED
 */
GArray *
clara_gate_find_revealed (ClaraConnection *connection,
                          const ClaraId *member,
                          const char *words,
                          guint max_hits,
                          GError **error)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ClaraId));
  g_autoptr (GArray) shown = NULL;
  g_auto (GStrv) asked = NULL;

  if (!clara_actor_check (connection, member, CLARA_MAY_REVEAL, error) ||
      !clara_ledger_check_text (words, FALSE, error))
    return NULL;

  asked = split_words (words);
  if (asked == NULL)
    return g_steal_pointer (&hits);

  shown = clara_audit_log_list_candidacies (connection, member, "reveal", MAX_LOOKED_AT, error);
  if (shown == NULL)
    return NULL;

  for (guint i = 0; i < shown->len && hits->len < max_hits; i++)
    {
      const ClaraId *candidacy = &g_array_index (shown, ClaraId, i);
      g_autoptr (ClaraIdentity) identity = clara_identities_get (connection, candidacy, error);

      if (identity == NULL)
        return NULL;
      if (is_known_by (identity, asked))
        g_array_append_val (hits, *candidacy);
    }

  return g_steal_pointer (&hits);
}
