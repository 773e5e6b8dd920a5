/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-lever-tags.h"

#include "clara-store-private.h"

/* In the order of their bits. */
static const char *const texts[CLARA_N_LEVER_TAGS] = {
  "CLARA not_qualified",
  "CLARA pre_qualified",
  "CLARA qualified",
};

/**
 * clara_lever_tags_get_text:
 * @index: 0 … %CLARA_N_LEVER_TAGS - 1: the place of a bit
 *
 * Returns: the tag to the letter, as it stands in Lever; any thread
 */
const char *
clara_lever_tags_get_text (guint index)
{
  g_return_val_if_fail (index < CLARA_N_LEVER_TAGS, NULL);

  return texts[index];
}

/**
 * clara_lever_tags_of_text:
 * @text: (nullable): a tag
 *
 * Returns: its bit, or %CLARA_LEVER_TAGS_NONE for one that is not Clara's; any thread
 */
ClaraLeverTags
clara_lever_tags_of_text (const char *text)
{
  for (guint i = 0; i < CLARA_N_LEVER_TAGS; i++)
    if (g_strcmp0 (text, texts[i]) == 0)
      return (ClaraLeverTags) (1u << i);

  return CLARA_LEVER_TAGS_NONE;
}

/**
 * clara_lever_tags_get:
 * @connection: where to read
 * @opportunity: Lever's id
 * @known: (out): whether it was ever seen
 * @tags: (out): what stood there
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_lever_tags_get (ClaraConnection *connection,
                      const char *opportunity,
                      gboolean *known,
                      ClaraLeverTags *tags,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT tags FROM lever_tags WHERE opportunity = $1");

  clara_statement_bind_text (statement, 1, opportunity);
  if (!clara_store_find (statement, known, error))
    return FALSE;

  *tags = *known ? (ClaraLeverTags) clara_statement_get_int64 (statement, 0)
                 : CLARA_LEVER_TAGS_NONE;

  return TRUE;
}

/**
 * clara_lever_tags_set:
 * @write: a transaction
 * @opportunity: Lever's id
 * @tags: what stands there, as Lever said just now
 * @error: return location for a #GError
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_tags_set (ClaraWrite *write,
                      const char *opportunity,
                      ClaraLeverTags tags,
                      GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO lever_tags (opportunity, tags, seen) VALUES ($1, $2, $3) "
      "ON CONFLICT (opportunity) DO UPDATE SET tags = excluded.tags, seen = excluded.seen");

  clara_statement_bind_text (statement, 1, opportunity);
  clara_statement_bind_int64 (statement, 2, tags);
  clara_statement_bind_int64 (statement, 3, clara_write_get_now (write));

  return clara_statement_run (statement, error);
}

/**
 * clara_lever_tags_forget:
 * @write: a transaction
 * @opportunity: Lever's id
 * @error: return location for a #GError
 *
 * What stands there is not known any more: a write may have been carried out, or not.
 *
 * Returns: whether it was written
 */
gboolean
clara_lever_tags_forget (ClaraWrite *write, const char *opportunity, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "DELETE FROM lever_tags WHERE opportunity = $1");

  clara_statement_bind_text (statement, 1, opportunity);

  return clara_statement_run (statement, error);
}
