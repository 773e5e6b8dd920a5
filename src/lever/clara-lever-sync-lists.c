/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-team-posting.h"

#include <glib/gi18n.h>
#include <string.h>

/* One list that changes seldom. */
typedef struct
{
  const char *kind;
  GPtrArray *names; /* (owned) (element-type ClaraLeverName) */
  ClaraLeverCursor cursor;
} List;

static void
take_names (ClaraLeverSync *self, const ClaraLeverAnswer *answer, GPtrArray *names)
{
  g_autoptr (JsonArray) array = clara_lever_answer_dup_array (answer);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) error = NULL;
      ClaraLeverName *name = clara_lever_name_read (json_array_get_element (array, i), &error);

      if (name == NULL)
        clara_lever_sync_complain (self, error->message);
      else
        g_ptr_array_add (names, name);
    }
}

static gboolean
write_list_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const List *list = data;
  g_autofree char *name = g_strconcat ("list:", list->kind, NULL);

  return clara_lever_names_replace (write, list->kind, list->names, error) &&
         clara_lever_cursors_set (write, name, &list->cursor, error);
}

/* The whole of it, or nothing: half a list would make stages look gone. */
static gboolean
read_list (ClaraLeverSync *self, const char *kind, const char *path, GError **error)
{
  g_autofree char *name = g_strconcat ("list:", kind, NULL);
  g_autoptr (GPtrArray)
      names = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_name_free);
  g_autoptr (ClaraLeverPages) pages = NULL;
  List list = { .kind = kind, .names = names };
  g_auto (ClaraLeverCursor) before = { 0 };
  gint64 now = clara_lever_sync_now ();
  ClaraLeverAnswer *answer;

  if (!clara_lever_sync_get_cursor (self, name, &before, error))
    return FALSE;
  if (before.complete > 0 && now >= before.complete && now - before.complete < CLARA_LEVER_DAY_MS)
    return TRUE;

  pages = clara_lever_client_list (self->client, path, NULL, NULL);
  while ((answer = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) page = answer;

      if (page->trouble == CLARA_LEVER_FORBIDDEN)
        {
          g_autofree char *problem = g_strdup_printf (_ ("the access does not allow reading %s"),
                                                      path + 1);

          clara_lever_sync_complain (self, problem);
          return TRUE;
        }
      if (!clara_lever_answer_check (page, error))
        return FALSE;
      take_names (self, page, names);
    }
  list.cursor.complete = list.cursor.since = now;

  return clara_lever_sync_write (self, write_list_cb, &list, error);
}

gboolean
clara_lever_sync_lists (ClaraLeverSync *self, GError **error)
{
  clara_lever_sync_tell (self, N_ ("lists"), 0, 3, -1);

  return read_list (self, "user", "/users", error) && read_list (self, "stage", "/stages", error) &&
         read_list (self, "archive-reason", "/archive_reasons", error);
}

/* A page of postings. */
typedef struct
{
  GPtrArray *postings; /* (owned) (element-type ClaraLeverPosting) */
  GHashTable *seen;    /* (unowned) (nullable): all of the list, where this is its end */
  ClaraLeverCursor cursor;
} PostingPage;

static gboolean
add_job (ClaraWrite *write, const ClaraLeverPosting *posting, ClaraId *id, GError **error)
{
  g_autoptr (ClaraJob) job = clara_job_new ();

  g_free (job->title);
  job->title = g_strdup (posting->title);
  g_free (job->text);
  job->text = g_strdup (posting->text);
  job->team = g_strdup (posting->team);
  job->place = g_strdup (posting->place);
  job->posting = g_strdup (posting->id);
  job->external = posting->external;
  job->reason = g_strdup (posting->reason);
  job->blind = TRUE;
  if (!clara_team_take_posting (write, job, error))
    return FALSE;
  *id = job->id;

  return TRUE;
}

static gboolean
replace (char **text, const char *with)
{
  if (g_strcmp0 (*text, with) == 0)
    return FALSE;
  g_free (*text);
  *text = g_strdup (with);

  return TRUE;
}

/* @reads_otherwise: whether a rubric that is read from it now may be another one. */
static gboolean
update_job (ClaraWrite *write,
            ClaraJob *job,
            const ClaraLeverPosting *posting,
            gboolean *reads_otherwise,
            GError **error)
{
  gboolean changed = job->external != posting->external;

  *reads_otherwise = replace (&job->title, posting->title);
  *reads_otherwise |= replace (&job->text, posting->text);
  changed |= *reads_otherwise;
  changed |= replace (&job->team, posting->team);
  changed |= replace (&job->place, posting->place);
  changed |= replace (&job->reason, posting->reason);
  job->external = posting->external;

  return !changed || clara_team_take_posting (write, job, error);
}

static gboolean
take_posting (ClaraWrite *write, const ClaraLeverPosting *posting, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraJob) found = clara_jobs_get_by_posting (connection, posting->id, &local);
  g_autoptr (ClaraJob) job = NULL;
  gboolean reads_otherwise = FALSE;
  ClaraId id;

  if (found == NULL && !g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (found == NULL)
    {
      if (!add_job (write, posting, &id, error))
        return FALSE;
    }
  else
    {
      id = found->id;
      job = clara_jobs_get (connection, &id, error);
      if (job == NULL || !update_job (write, job, posting, &reads_otherwise, error))
        return FALSE;
    }

  return clara_lever_postings_set (write, posting->id, &id, posting->state, posting->confidential,
                                   posting->updated, error) &&
         (!reads_otherwise || clara_rubrics_set_outdated (write, posting->id, TRUE, error));
}

/* After a list that was read from its first page to its last: what was not in it cannot be seen by the world. */
static gboolean
hide_missing (ClaraWrite *write, GHashTable *seen, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, TRUE, error);

  for (guint i = 0; jobs != NULL && i < jobs->len; i++)
    {
      const ClaraJob *listed = g_ptr_array_index (jobs, i);
      g_autoptr (ClaraJob) job = NULL;

      if (listed->posting == NULL || g_hash_table_contains (seen, listed->posting) ||
          g_strcmp0 (listed->reason, "not-listed") == 0)
        continue;
      job = clara_jobs_get (connection, &listed->id, error);
      if (job == NULL)
        return FALSE;
      job->external = FALSE;
      replace (&job->reason, "not-listed");
      if (!clara_team_take_posting (write, job, error))
        return FALSE;
    }

  return jobs != NULL;
}

static gboolean
write_postings_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const PostingPage *page = data;

  for (guint i = 0; i < page->postings->len; i++)
    if (!take_posting (write, g_ptr_array_index (page->postings, i), error))
      return FALSE;
  if (page->seen != NULL && !hide_missing (write, page->seen, error))
    return FALSE;

  return page->cursor.since == 0 ||
         clara_lever_cursors_set (write, "postings", &page->cursor, error);
}

static GPtrArray *
read_page (ClaraLeverSync *self, const ClaraLeverAnswer *answer, GHashTable *seen)
{
  GPtrArray *postings = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_posting_free);
  g_autoptr (JsonArray) array = clara_lever_answer_dup_array (answer);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) error = NULL;
      JsonNode *node = json_array_get_element (array, i);
      g_autofree char *id = clara_lever_id_read (node, NULL);
      ClaraLeverPosting *posting = clara_lever_posting_read (node, &error);

      if (id != NULL)
        g_hash_table_add (seen, g_steal_pointer (&id));
      if (posting == NULL)
        clara_lever_sync_complain (self, error->message);
      else
        g_ptr_array_add (postings, posting);
    }
  self->report->n_postings += postings->len;

  return postings;
}

/* @all: every one of them, whenever they were read last. */
gboolean
clara_lever_sync_read_postings (ClaraLeverSync *self, gboolean all, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (ClaraLeverPages) pages = NULL;
  g_auto (ClaraLeverCursor) before = { 0 };
  g_autofree char *start = NULL;
  gint64 began = clara_lever_sync_now ();
  const char *query[5] = { NULL };
  guint n = 0;
  ClaraLeverAnswer *answer;

  if (!clara_lever_sync_get_cursor (self, "postings", &before, error))
    return FALSE;
  all = all || before.complete == 0 || began - before.complete >= CLARA_LEVER_DAY_MS ||
        began < before.since;
  if (self->confidential)
    {
      query[n++] = "confidentiality";
      query[n++] = "all";
    }
  if (!all)
    {
      start = g_strdup_printf ("%" G_GINT64_FORMAT, before.since - CLARA_LEVER_OVERLAP_MS);
      query[n++] = "updated_at_start";
      query[n++] = start;
    }

  pages = clara_lever_client_list (self->client, "/postings", query, NULL);
  while ((answer = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) taken = answer;
      g_autoptr (GPtrArray) postings = NULL;
      PostingPage page = { 0 };

      if (!clara_lever_answer_check (taken, error))
        return FALSE;
      postings = read_page (self, taken, seen);
      page.postings = postings;
      if (clara_lever_pages_is_finished (pages))
        {
          page.cursor.since = began;
          page.cursor.complete = all ? began : before.complete;
          page.seen = all ? seen : NULL;
        }
      if (!clara_lever_sync_write (self, write_postings_cb, &page, error))
        return FALSE;
      clara_lever_sync_tell (self, N_ ("postings"), self->report->n_postings, 0, -1);
    }

  return TRUE;
}
