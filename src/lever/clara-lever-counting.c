/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-counting.h"

#include "clara-lever-types.h"

/* A team with more postings than this sees those of the first ones counted: a query has its bounds. */
#define MAX_POSTINGS 50u

static void
add_one (GHashTable *counts, const char *id)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, id));

  g_hash_table_replace (counts, g_strdup (id), GUINT_TO_POINTER (n + 1));
}

static void
count (ClaraLeverPreview *self, const ClaraLeverOpportunity *opportunity)
{
  self->n_read++;
  if (opportunity->archived)
    {
      self->n_archived++;
      if (opportunity->archive_reason != NULL)
        add_one (self->reasons, opportunity->archive_reason);
    }
  else if (opportunity->stage != NULL)
    add_one (self->stages, opportunity->stage);
}

/* What cannot be read is not counted; the sync says so when it comes to it. */
static void
count_page (ClaraLeverPreview *self, const ClaraLeverAnswer *answer, guint n_at_most)
{
  g_autoptr (JsonArray) array = clara_lever_answer_dup_array (answer);

  for (guint i = 0; array != NULL && i < json_array_get_length (array) && self->n_read < n_at_most;
       i++)
    {
      g_autoptr (ClaraLeverOpportunity)
          opportunity = clara_lever_opportunity_read (json_array_get_element (array, i), NULL);

      if (opportunity != NULL && !opportunity->anonymized)
        count (self, opportunity);
    }
}

/* (transfer full): the query, whose texts are those of @postings. */
static const char **
make_query (const char *const *postings, gboolean skip_archived)
{
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; postings[i] != NULL && i < MAX_POSTINGS; i++)
    {
      g_ptr_array_add (words, (gpointer) "posting_id");
      g_ptr_array_add (words, (gpointer) postings[i]);
    }
  if (skip_archived && words->len > 0)
    {
      g_ptr_array_add (words, (gpointer) "archived");
      g_ptr_array_add (words, (gpointer) "false");
    }
  g_ptr_array_add (words, NULL);

  return (const char **) g_ptr_array_free (words, FALSE);
}

/**
 * clara_lever_counting_read:
 * @client: the way to Lever
 * @postings: (array zero-terminated=1): ids of postings; none: nobody is counted
 * @skip_archived: whether who is archived is left out, as the sync leaves them out
 * @n_at_most: the most candidates that are read
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Counts where the candidates of some postings stand. Keeps nothing of anybody. Blocks.
 *
 * Returns: (transfer full) (nullable): the count
 */
ClaraLeverPreview *
clara_lever_counting_read (ClaraLeverClient *client,
                           const char *const *postings,
                           gboolean skip_archived,
                           guint n_at_most,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (ClaraLeverPreview) self = clara_lever_preview_new ();
  g_autofree const char **query = make_query (postings, skip_archived);
  g_autoptr (ClaraLeverPages) pages = NULL;
  ClaraLeverAnswer *answer;

  self->complete = TRUE;
  if (query[0] == NULL)
    return g_steal_pointer (&self);

  pages = clara_lever_client_list (client, "/opportunities", query, NULL);
  while (self->n_read < n_at_most && (answer = clara_lever_pages_next (pages, cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) page = answer;

      if (!clara_lever_answer_check (page, error))
        return NULL;
      count_page (self, page, n_at_most);
    }
  self->complete = clara_lever_pages_is_finished (pages) && self->n_read < n_at_most;

  return g_steal_pointer (&self);
}
