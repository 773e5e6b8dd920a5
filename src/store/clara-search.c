/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-search.h"

#include "clara-store-private.h"

#include <string.h>

/* What SQLite's full-text search is asked; another engine has its own. */

#define MAX_WORDS      16
#define MAX_WORD_BYTES 100

/**
 * clara_search_remove:
 * @write: a transaction
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Takes it out of what can be found. The words stay in the index until clara_erase_traces(), for it only notes that
 * they are void.
 *
 * Returns: whether it cannot be found any more
 */
gboolean
clara_search_remove (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) text = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "DELETE FROM search WHERE rowid = (SELECT row FROM search_row WHERE candidacy = $1)");
  g_autoptr (ClaraStatement) row = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "DELETE FROM search_row WHERE candidacy = $1");

  clara_statement_bind_id (text, 1, candidacy);
  clara_statement_bind_id (row, 1, candidacy);

  return clara_statement_run (text, error) && clara_statement_run (row, error);
}

static gboolean
add_row (ClaraWrite *write, const ClaraId *candidacy, gint64 *row, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO search_row (candidacy) VALUES ($1) RETURNING row");

  clara_statement_bind_id (statement, 1, candidacy);
  if (!clara_store_get_one (statement, "the index has no place", error))
    return FALSE;

  *row = clara_statement_get_int64 (statement, 0);

  return clara_statement_run (statement, error);
}

/**
 * clara_search_set:
 * @write: a transaction
 * @candidacy: a candidacy
 * @label: what a blind board calls it
 * @job_title: (nullable): the title of its job
 * @skills: (nullable): the skills of its profile, with spaces between
 * @text: (nullable): its de-identified texts; never the visible ones
 * @error: return location for a #GError
 *
 * Makes a candidacy findable, instead of what was known of it before.
 *
 * Returns: whether it is; %CLARA_ERROR_NOT_FOUND where it is gone
 */
gboolean
clara_search_set (ClaraWrite *write,
                  const ClaraId *candidacy,
                  const char *label,
                  const char *job_title,
                  const char *skills,
                  const char *text,
                  GError **error)
{
  g_autoptr (ClaraStatement) statement = NULL;
  gint64 row;

  if (!clara_search_remove (write, candidacy, error) || !add_row (write, candidacy, &row, error))
    return FALSE;

  statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL,
      "INSERT INTO search (rowid, label, job, skills, text) VALUES ($1, $2, $3, $4, $5)");
  clara_statement_bind_int64 (statement, 1, row);
  clara_statement_bind_text (statement, 2, label);
  clara_statement_bind_text (statement, 3, job_title != NULL ? job_title : "");
  clara_statement_bind_text (statement, 4, skills != NULL ? skills : "");
  clara_statement_bind_text (statement, 5, text != NULL ? text : "");

  return clara_statement_run (statement, error);
}

/**
 * clara_search_make_query:
 * @words: what a person typed
 *
 * Each word has to stand somewhere, the last one may go on. Nothing a person types is an operator.
 *
 * Returns: (transfer full) (nullable): what the index is asked; %NULL where there is no word
 */
char *
clara_search_make_query (const char *words)
{
  g_autoptr (GString) query = g_string_new (NULL);
  const char *at = words;
  guint n_words = 0;

  while (*at != '\0' && n_words < MAX_WORDS)
    {
      const char *start;
      gboolean word = FALSE;

      at += strspn (at, " \t\r\n");
      start = at;
      while (*at != '\0' && strchr (" \t\r\n", *at) == NULL)
        {
          word = word || g_ascii_isalnum (*at) || (guchar) *at >= 0x80;
          at++;
        }
      if (!word || at - start > MAX_WORD_BYTES)
        continue;

      g_string_append (query, n_words++ > 0 ? " \"" : "\"");
      for (const char *c = start; c < at; c++)
        if (*c != '"')
          g_string_append_c (query, *c);
      g_string_append_c (query, '"');
    }

  if (n_words == 0)
    return NULL;

  /* A word that was ended by a space is whole. */
  if (*words != '\0' && strchr (" \t\r\n", words[strlen (words) - 1]) == NULL)
    g_string_append_c (query, '*');

  return g_string_free (g_steal_pointer (&query), FALSE);
}

/**
 * clara_search_find:
 * @connection: where to read
 * @words: what a person typed
 * @job: (nullable): in which job; %NULL: in all
 * @max_hits: how many at most
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (element-type ClaraSearchHit): where all of them stand, the best first; empty where there
 *   is no word
 */
GPtrArray *
clara_search_find (ClaraConnection *connection,
                   const char *words,
                   const ClaraId *job,
                   guint max_hits,
                   GError **error)
{
  g_autoptr (GPtrArray)
      hits = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_search_hit_free);
  g_autofree char *query = clara_search_make_query (words);
  g_autoptr (ClaraStatement) statement = NULL;
  ClaraStep step;

  if (query == NULL)
    return g_steal_pointer (&hits);

  statement = clara_connection_prepare (
      connection,
      job == NULL
          ? "SELECT c.id, c.job, found.snippet FROM (SELECT rowid AS row, rank, "
            "snippet (search, -1, char (2), char (3), '…', 24) AS snippet FROM search "
            "WHERE search MATCH $1 ORDER BY rank LIMIT $2) AS found "
            "JOIN search_row ON search_row.row = found.row "
            "JOIN candidacy AS c ON c.id = search_row.candidacy ORDER BY found.rank, c.number"
          : "SELECT c.id, c.job, snippet (search, -1, char (2), char (3), '…', 24) FROM search "
            "JOIN search_row ON search_row.row = search.rowid "
            "JOIN candidacy AS c ON c.id = search_row.candidacy "
            "WHERE search MATCH $1 AND c.job = $3 ORDER BY search.rank, c.number LIMIT $2");
  clara_statement_bind_text (statement, 1, query);
  clara_statement_bind_int64 (statement, 2, max_hits);
  if (job != NULL)
    clara_statement_bind_id (statement, 3, job);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    {
      ClaraSearchHit *hit = g_new0 (ClaraSearchHit, 1);

      clara_statement_get_id (statement, 0, &hit->candidacy);
      clara_statement_get_id (statement, 1, &hit->job);
      hit->snippet = clara_statement_dup_text (statement, 2);
      g_ptr_array_add (hits, hit);
    }

  return step == CLARA_STEP_DONE ? g_steal_pointer (&hits) : NULL;
}
