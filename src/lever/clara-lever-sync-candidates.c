/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-error.h"
#include "clara-tidings.h"

#include <glib/gi18n.h>
#include <string.h>

/* So many postings are asked for in one request: the address stays under what servers take. */
#define POSTINGS_AT_A_TIME 50u

/* The changes of so many days are fewer than a list of all. */
#define MAX_RESUME_MS CLARA_LEVER_DAY_MS

/* A page of candidates, with where the reading is then. */
typedef struct
{
  ClaraLeverSync *sync;
  GPtrArray *opportunities; /* (owned) (element-type ClaraLeverOpportunity) */
  const ClaraId *job;       /* (nullable): of a list of one posting */
  gint64 seen;
  gboolean
      tells; /* whether who comes in is news: the first reading of a job brings all that are there */
  GPtrArray
      *cursors; /* (unowned) (nullable) (element-type utf8): the readings that @cursor is of */
  const ClaraLeverCursor *cursor; /* (nullable) */
  ClaraLeverTaken taken;
} Page;

static gboolean
tell_arrivals (ClaraWrite *write, GHashTable *arrived, GError **error)
{
  GHashTableIter iter;
  gpointer job;

  g_hash_table_iter_init (&iter, arrived);
  while (g_hash_table_iter_next (&iter, &job, NULL))
    if (!clara_tidings_tell_arrivals (write, job, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_page_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Page *page = data;
  g_autoptr (GHashTable) arrived = g_hash_table_new (clara_id_hash, clara_id_equal);

  page->taken = (ClaraLeverTaken){ 0 };
  for (guint i = 0; i < page->opportunities->len; i++)
    {
      const ClaraLeverOpportunity *opportunity = g_ptr_array_index (page->opportunities, i);
      const ClaraId *job = opportunity->posting == NULL
                               ? page->job
                               : g_hash_table_lookup (page->sync->jobs, opportunity->posting);
      guint n_added = page->taken.n_added;

      if (!clara_lever_sync_take (page->sync, write, opportunity, job, page->seen, &page->taken,
                                  error))
        return FALSE;
      if (page->tells && page->taken.n_added > n_added)
        g_hash_table_add (arrived, (gpointer) job);
    }
  if (!tell_arrivals (write, arrived, error))
    return FALSE;
  for (guint i = 0; page->cursors != NULL && i < page->cursors->len; i++)
    if (!clara_lever_cursors_set (write, g_ptr_array_index (page->cursors, i), page->cursor, error))
      return FALSE;

  return TRUE;
}

static GPtrArray *
read_page (ClaraLeverSync *self, const ClaraLeverAnswer *answer)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_opportunity_free);
  g_autoptr (JsonArray) array = clara_lever_answer_dup_array (answer);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) error = NULL;
      ClaraLeverOpportunity *opportunity = clara_lever_opportunity_read (
          json_array_get_element (array, i), &error);

      if (opportunity == NULL)
        clara_lever_sync_complain (self, error->message);
      else
        g_ptr_array_add (list, opportunity);
    }

  return list;
}

static gboolean
write_page (ClaraLeverSync *self, Page *page, const ClaraLeverAnswer *answer, GError **error)
{
  g_autoptr (GPtrArray) opportunities = read_page (self, answer);

  page->sync = self;
  page->opportunities = opportunities;
  if (!clara_lever_sync_write (self, write_page_cb, page, error))
    return FALSE;
  clara_lever_sync_count (self, &page->taken);
  clara_lever_sync_tell (self, N_ ("candidates"), self->report->n_added + self->report->n_changed,
                         0, -1);

  return TRUE;
}

static GPtrArray *
make_query (ClaraLeverSync *self, gboolean all)
{
  GPtrArray *query = g_ptr_array_new ();

  g_ptr_array_add (query, (gpointer) "expand");
  g_ptr_array_add (query, (gpointer) "applications");
  if (self->confidential)
    {
      g_ptr_array_add (query, (gpointer) "confidentiality");
      g_ptr_array_add (query, (gpointer) "all");
    }
  if (all && self->skip_archived)
    {
      g_ptr_array_add (query, (gpointer) "archived");
      g_ptr_array_add (query, (gpointer) "false");
    }

  return query;
}

/* What a reading of all has not met is asked for by itself; only Lever's own word says that somebody is not there. */
typedef struct
{
  const ClaraId *job;
  gint64 since;
  GPtrArray *marks; /* (owned) (nullable) (element-type ClaraLeverMark) */
} Unseen;

static gboolean
read_unseen_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Unseen *unseen = data;

  unseen->marks = clara_lever_marks_list_unseen (connection, unseen->job, unseen->since, error);

  return unseen->marks != NULL;
}

static gboolean
write_mark_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_lever_marks_set (write, data, error);
}

static gboolean
ask_for_unseen (ClaraLeverSync *self, const ClaraId *job, gint64 began, GError **error)
{
  static const char *const query[] = { "expand", "applications", NULL };
  Unseen unseen = { .job = job, .since = began };
  g_autoptr (GPtrArray) marks = NULL;

  if (!clara_database_read (self->database, read_unseen_cb, &unseen, self->cancellable, error))
    return FALSE;
  marks = unseen.marks;
  for (guint i = 0; i < marks->len; i++)
    {
      ClaraLeverMark *mark = g_ptr_array_index (marks, i);
      g_autofree char *path = clara_lever_path ("opportunities", mark->id, NULL);
      g_autoptr (ClaraLeverAnswer)
          answer = clara_lever_client_get (self->client, path, query, self->cancellable);
      Page page = { .job = job, .seen = began };

      if (answer->trouble == CLARA_LEVER_GONE)
        {
          mark->gone = TRUE;
          mark->wanted = FALSE;
          self->report->n_gone++;
          if (!clara_lever_sync_write (self, write_mark_cb, mark, error))
            return FALSE;
        }
      else if (!clara_lever_answer_check (answer, error) ||
               !write_page (self, &page, answer, error))
        return FALSE;
    }

  return TRUE;
}

/* Reads the pages from where @cursor is; each is written with the cursor of the next one. */
static gboolean
read_all_pages (ClaraLeverSync *self,
                const char *posting,
                const ClaraId *job,
                GPtrArray *names,
                ClaraLeverCursor *cursor,
                gboolean *lost,
                GError **error)
{
  g_autoptr (GPtrArray) query = make_query (self, TRUE);
  g_autoptr (ClaraLeverPages) pages = NULL;
  ClaraLeverAnswer *answer;

  g_ptr_array_add (query, (gpointer) "posting_id");
  g_ptr_array_add (query, (gpointer) posting);
  g_ptr_array_add (query, NULL);
  *lost = FALSE;
  pages = clara_lever_client_list (self->client, "/opportunities",
                                   (const char *const *) query->pdata, cursor->page);
  while ((answer = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) taken = answer;
      Page page = { .job = job,
                    .seen = cursor->began,
                    .tells = cursor->complete > 0,
                    .cursors = names,
                    .cursor = cursor };

      *lost = taken->trouble == CLARA_LEVER_BAD_OFFSET;
      if (*lost || !clara_lever_answer_check (taken, error))
        return *lost;
      g_free (cursor->page);
      cursor->page = g_strdup (clara_lever_pages_get_offset (pages));
      if (!write_page (self, &page, taken, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_cursor (ClaraLeverSync *self,
              GPtrArray *names,
              const ClaraLeverCursor *cursor,
              GError **error)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  Page page = { .sync = self, .opportunities = none, .cursors = names, .cursor = cursor };

  return clara_lever_sync_write (self, write_page_cb, &page, error);
}

/* All candidates of a posting, from where an earlier reading was ended. */
static gboolean
read_all (ClaraLeverSync *self,
          const char *posting,
          const ClaraId *job,
          const char *name,
          GError **error)
{
  g_auto (ClaraLeverCursor) cursor = { 0 };
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  gint64 now = clara_lever_sync_now ();
  gboolean lost = FALSE;

  g_ptr_array_add (names, (gpointer) name);
  if (!clara_lever_sync_get_cursor (self, name, &cursor, error))
    return FALSE;
  if (cursor.began == 0 || cursor.page == NULL || now - cursor.began > MAX_RESUME_MS ||
      now < cursor.began)
    {
      g_clear_pointer (&cursor.page, g_free);
      cursor.began = now;
    }
  if (!read_all_pages (self, posting, job, names, &cursor, &lost, error))
    return FALSE;
  if (lost)
    {
      g_clear_pointer (&cursor.page, g_free);
      cursor.began = now;
      if (!read_all_pages (self, posting, job, names, &cursor, &lost, error))
        return FALSE;
      if (lost)
        {
          g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_CONFLICT,
                               "Lever does not take its own page token");
          return FALSE;
        }
    }
  if (!ask_for_unseen (self, job, cursor.began, error))
    return FALSE;

  cursor.since = cursor.complete = cursor.began;
  cursor.began = 0;
  g_clear_pointer (&cursor.page, g_free);

  return write_cursor (self, names, &cursor, error);
}

/* Postings whose changes are read together. */
typedef struct
{
  GPtrArray *postings; /* (owned) (element-type utf8): belonging to the sync */
  GPtrArray *names;    /* (owned) (element-type utf8): of their cursors */
  gint64 since;        /* the earliest of them */
  gint64 complete;     /* the same */
} Group;

static void
group_clear (Group *self)
{
  g_clear_pointer (&self->postings, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
}

static void
group_start (Group *self)
{
  group_clear (self);
  self->postings = g_ptr_array_new ();
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->since = self->complete = G_MAXINT64;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Group, group_clear)

/* What changed since; the cursors move when all of it is here. */
static gboolean
read_changes (ClaraLeverSync *self, Group *group, GError **error)
{
  g_autoptr (GPtrArray) query = make_query (self, FALSE);
  g_autoptr (ClaraLeverPages) pages = NULL;
  g_autofree char *start = g_strdup_printf ("%" G_GINT64_FORMAT,
                                            group->since - CLARA_LEVER_OVERLAP_MS);
  ClaraLeverCursor cursor = { .since = clara_lever_sync_now (), .complete = group->complete };
  ClaraLeverAnswer *answer;

  for (guint i = 0; i < group->postings->len; i++)
    {
      g_ptr_array_add (query, (gpointer) "posting_id");
      g_ptr_array_add (query, g_ptr_array_index (group->postings, i));
    }
  g_ptr_array_add (query, (gpointer) "updated_at_start");
  g_ptr_array_add (query, start);
  g_ptr_array_add (query, NULL);
  pages = clara_lever_client_list (self->client, "/opportunities",
                                   (const char *const *) query->pdata, NULL);
  while ((answer = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) taken = answer;
      Page page = { .seen = cursor.since, .tells = TRUE };

      if (clara_lever_pages_is_finished (pages))
        {
          page.cursors = group->names;
          page.cursor = &cursor;
        }
      if (!clara_lever_answer_check (taken, error) || !write_page (self, &page, taken, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
clara_lever_sync_candidates (ClaraLeverSync *self, GError **error)
{
  g_auto (Group) group = { NULL };
  GHashTableIter iter;
  gpointer posting, job;
  gint64 now = clara_lever_sync_now ();

  group_start (&group);
  g_hash_table_iter_init (&iter, self->jobs);
  while (g_hash_table_iter_next (&iter, &posting, &job))
    {
      /* Who is archived was not in the lists without them: a team that wants them has all read anew. */
      g_autofree char *name = g_strconcat (
          self->skip_archived ? "candidates:" : "archived-too:", (const char *) posting, NULL);
      g_auto (ClaraLeverCursor) cursor = { 0 };

      if (!clara_lever_sync_get_cursor (self, name, &cursor, error))
        return FALSE;
      if (cursor.complete == 0 || cursor.began > 0 ||
          now - cursor.complete > CLARA_LEVER_SWEEP_MS || now < cursor.since)
        {
          if (!read_all (self, posting, job, name, error))
            return FALSE;
          continue;
        }
      g_ptr_array_add (group.postings, posting);
      g_ptr_array_add (group.names, g_steal_pointer (&name));
      group.since = MIN (group.since, cursor.since);
      group.complete = MIN (group.complete, cursor.complete);
      if (group.postings->len == POSTINGS_AT_A_TIME)
        {
          if (!read_changes (self, &group, error))
            return FALSE;
          group_start (&group);
        }
    }

  return group.postings->len == 0 || read_changes (self, &group, error);
}

/* Those who were deleted in Lever. */
typedef struct
{
  GPtrArray *ids; /* (owned) (element-type utf8) */
  ClaraLeverCursor cursor;
  ClaraLeverTaken taken;
} Departures;

static gboolean
write_departures_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Departures *departures = data;

  departures->taken = (ClaraLeverTaken){ 0 };
  for (guint i = 0; i < departures->ids->len; i++)
    if (!clara_lever_sync_forget (write, g_ptr_array_index (departures->ids, i), &departures->taken,
                                  error))
      return FALSE;

  return departures->cursor.since == 0 ||
         clara_lever_cursors_set (write, "deleted", &departures->cursor, error);
}

static gboolean
take_departures (ClaraLeverSync *self, const ClaraLeverAnswer *answer, gint64 since, GError **error)
{
  g_autoptr (JsonArray) array = answer == NULL ? NULL : clara_lever_answer_dup_array (answer);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  Departures departures = { .ids = ids, .cursor = { .since = since } };

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      g_autoptr (GError) local = NULL;
      char *id = clara_lever_id_read (json_array_get_element (array, i), &local);

      if (id == NULL)
        clara_lever_sync_complain (self, local->message);
      else
        g_ptr_array_add (ids, id);
    }
  if (!clara_lever_sync_write (self, write_departures_cb, &departures, error))
    return FALSE;
  clara_lever_sync_count (self, &departures.taken);

  return TRUE;
}

gboolean
clara_lever_sync_departures (ClaraLeverSync *self, GError **error)
{
  g_autoptr (ClaraLeverPages) pages = NULL;
  g_auto (ClaraLeverCursor) before = { 0 };
  g_autofree char *start = NULL;
  const char *query[5] = { "deleted_at_start", NULL };
  gint64 began = clara_lever_sync_now ();
  ClaraLeverAnswer *answer;

  if (!clara_lever_sync_get_cursor (self, "deleted", &before, error))
    return FALSE;

  /* Before the first reading nobody is here who could be missed. */
  if (before.since == 0)
    return take_departures (self, NULL, began, error);

  start = g_strdup_printf ("%" G_GINT64_FORMAT, before.since - CLARA_LEVER_OVERLAP_MS);
  query[1] = start;
  if (self->confidential)
    {
      query[2] = "confidentiality";
      query[3] = "all";
    }
  pages = clara_lever_client_list (self->client, "/opportunities/deleted", query, NULL);
  while ((answer = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) taken = answer;

      if (!clara_lever_answer_check (taken, error) ||
          !take_departures (self, taken, clara_lever_pages_is_finished (pages) ? began : 0, error))
        return FALSE;
    }

  return TRUE;
}
