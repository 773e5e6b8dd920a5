/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-answer-private.h"
#include "clara-lever-client-private.h"

#include <glib/gi18n.h>

/* A hundred to a page: ten million, more than any account holds. */
#define MAX_PAGES 100000u

struct _ClaraLeverPages
{
  ClaraLeverClient *client; /* (owned) */
  char *path;               /* (owned) (nullable) */
  GStrv query;              /* (owned) (nullable) */
  char *offset;             /* (owned) (nullable): of the page that is next */
  GHashTable *seen;         /* (owned): every token that was handed out */
  guint n_pages;
  gboolean finished;
};

/**
 * clara_lever_client_list:
 * @self: a client
 * @path: (nullable): by clara_lever_path()
 * @query: (nullable): names and values in turn, without `offset`
 * @offset: (nullable): the token of the page to begin with, from a walk before; %NULL: the first
 *
 * Begins to walk through a list. Nothing is sent yet.
 *
 * Returns: (transfer full): the walk
 */
ClaraLeverPages *
clara_lever_client_list (ClaraLeverClient *self,
                         const char *path,
                         const char *const *query,
                         const char *offset)
{
  ClaraLeverPages *pages = g_new0 (ClaraLeverPages, 1);

  pages->client = g_object_ref (self);
  pages->path = g_strdup (path);
  pages->query = g_strdupv ((GStrv) query);
  pages->offset = g_strdup (offset);
  pages->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (offset != NULL)
    g_hash_table_add (pages->seen, g_strdup (offset));

  return pages;
}

/**
 * clara_lever_pages_free:
 * @self: (nullable) (transfer full): a walk
 */
void
clara_lever_pages_free (ClaraLeverPages *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->client);
  g_hash_table_unref (self->seen);
  g_strfreev (self->query);
  g_free (self->path);
  g_free (self->offset);
  g_free (self);
}

/**
 * clara_lever_pages_next:
 * @self: a walk
 * @cancellable: (nullable): gives it up
 *
 * Fetches the next page. A page that names one that has been taken already is junk, for the list would never end. After
 * any trouble the same page is asked for again.
 *
 * Returns: (transfer full) (nullable): the page, or what is wrong with it; %NULL: there is none any more
 */
ClaraLeverAnswer *
clara_lever_pages_next (ClaraLeverPages *self, GCancellable *cancellable)
{
  ClaraLeverAnswer *answer;

  if (self->finished)
    return NULL;
  if (self->n_pages >= MAX_PAGES)
    return clara_lever_answer_new_trouble (CLARA_LEVER_JUNK, CLARA_HTTP_NOT_SENT,
                                           _ ("the list has no end"));

  answer = clara_lever_client_get_page (self->client, self->path, (const char *const *) self->query,
                                        self->offset, cancellable);
  if (answer->trouble != CLARA_LEVER_FINE)
    return answer;

  if (answer->next != NULL && g_hash_table_contains (self->seen, answer->next))
    {
      clara_lever_answer_free (answer);
      return clara_lever_answer_new_trouble (CLARA_LEVER_JUNK, CLARA_HTTP_DONE,
                                             _ ("the pages of the list go in a circle"));
    }

  self->n_pages++;
  g_free (self->offset);
  self->offset = g_strdup (answer->next);
  self->finished = answer->next == NULL;
  if (answer->next != NULL)
    g_hash_table_add (self->seen, g_strdup (answer->next));

  return answer;
}

/**
 * clara_lever_pages_get_offset:
 * @self: a walk
 *
 * What to keep with a page that was taken, in the same transaction: a later walk goes on from there.
 *
 * Returns: (nullable): the token of the next page; %NULL at the beginning and at the end
 */
const char *
clara_lever_pages_get_offset (ClaraLeverPages *self)
{
  return self->offset;
}

/**
 * clara_lever_pages_is_finished:
 * @self: a walk
 *
 * Returns: whether every page has been taken
 */
gboolean
clara_lever_pages_is_finished (ClaraLeverPages *self)
{
  return self->finished;
}
