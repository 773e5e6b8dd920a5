/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-erasure.h"
#include "clara-error.h"
#include "clara-identities.h"
#include "clara-materials.h"
#include "clara-work.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_FILES 5u

/* A paper that came as something else is asked for at so many syncs, with a word for how often it was. */
#define MAX_ASKED 20u
#define AGAIN     "again-"

/* What is not one of these is no letter: pictures, tables, archives. */
static const char *const documents[] = { "pdf", "docx", "doc", "odt", "rtf", "txt", "html", NULL };

/* One paper on its way in. */
typedef struct
{
  char *id;   /* (owned) */
  char *name; /* (owned) (nullable) */
  ClaraMaterialKind kind;
  GBytes *bytes; /* (owned) (nullable): none, and the result says why */
  char *result;  /* (owned) */
} Paper;

static void
paper_free (gpointer data)
{
  Paper *paper = data;

  g_free (paper->id);
  g_free (paper->name);
  g_free (paper->result);
  g_clear_pointer (&paper->bytes, g_bytes_unref);
  g_free (paper);
}

/* The papers of one candidate. */
typedef struct
{
  ClaraLeverMark *mark;
  GPtrArray *papers; /* (owned) (element-type Paper) */
  guint n_taken;
  gboolean later; /* Lever is not done with one of them */
} Papers;

/* The same way in as any other file has. */
static gboolean
take_paper (ClaraWrite *write, Papers *papers, Paper *paper, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  ClaraMaterial material = { .kind = paper->kind, .candidacy = papers->mark->candidacy };
  g_autoptr (GPtrArray) materials = NULL;
  guint8 hash[CLARA_CONTENT_HASH_SIZE];
  const char *result = paper->result;
  gboolean erased;

  if (paper->bytes == NULL)
    return clara_lever_files_add (write, papers->mark->id, paper->id, result, error);

  clara_materials_hash (g_bytes_get_data (paper->bytes, NULL), g_bytes_get_size (paper->bytes),
                        hash);
  materials = clara_materials_list (connection, &papers->mark->candidacy, error);
  if (materials == NULL || !clara_erasure_knows_content (connection, hash, &erased, error))
    return FALSE;
  if (erased)
    result = "erased";
  else if (clara_lever_sync_has (materials, paper->kind, hash))
    result = "known";
  else
    {
      result = "taken";
      papers->n_taken++;
      if (!clara_materials_add (write, &material, paper->bytes, error) ||
          (paper->name != NULL &&
           !clara_identities_set_file_name (write, &material.candidacy, &material.id, paper->name,
                                            error)))
        return FALSE;
    }

  return clara_lever_files_add (write, papers->mark->id, paper->id, result, error);
}

static gboolean
write_papers_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Papers *papers = data;
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraLeverMark) now = clara_lever_marks_get (connection, papers->mark->id, &local);

  /* Erased meanwhile: then nothing of it comes in any more. */
  papers->n_taken = 0;
  if (now == NULL && g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;
  if (now == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  for (guint i = 0; i < papers->papers->len; i++)
    if (!take_paper (write, papers, g_ptr_array_index (papers->papers, i), error))
      return FALSE;

  /* Changed once more since it was listed: then it is looked at once more. */
  now->wanted = papers->later || now->updated != papers->mark->updated;
  now->gone = papers->mark->gone;

  return clara_lever_marks_set (write, now, error) &&
         (now->gone || clara_work_request (write, CLARA_WORK_READ, &now->candidacy, &now->job,
                                           &now->candidacy, CLARA_WORK_PRIORITY_FRESH, error));
}

typedef struct
{
  const char *opportunity;
  const char *id;
  char *result; /* (owned) (nullable) */
} Known;

static gboolean
know_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Known *known = data;

  return clara_lever_files_get (connection, known->opportunity, known->id, &known->result, error);
}

/*
 * Whether a download is no paper but a page for a browser, or an error in JSON, for all that its status says: nobody may be
 * judged by that. Only a paper that is said to be a page may be one.
 */
static gboolean
is_no_paper (const ClaraLeverAnswer *answer, const ClaraLeverFile *file)
{
  static const char *const starts[] = { "<!doctype html", "<html" };
  gsize size;
  const char *bytes = answer->bytes == NULL ? NULL : g_bytes_get_data (answer->bytes, &size);
  const char *type = answer->content_type == NULL ? "" : answer->content_type;
  gsize first = 0;

  if (bytes == NULL || g_strcmp0 (file->extension, "html") == 0 ||
      g_strcmp0 (file->extension, "htm") == 0)
    return FALSE;
  if (g_ascii_strncasecmp (type, "text/html", strlen ("text/html")) == 0 ||
      g_ascii_strncasecmp (type, "application/json", strlen ("application/json")) == 0)
    return TRUE;

  while (first < size && g_ascii_isspace (bytes[first]))
    first++;
  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (size - first >= strlen (starts[i]) &&
        g_ascii_strncasecmp (bytes + first, starts[i], strlen (starts[i])) == 0)
      return TRUE;

  return FALSE;
}

/*
 * What came in place of a paper, a page that says that something is wrong, may be the paper at a later sync: it is asked
 * for again, and not for ever. The result counts how often it was.
 */
static guint
read_n_asked (const char *result)
{
  guint64 n;

  if (result == NULL || !g_str_has_prefix (result, AGAIN) ||
      !g_ascii_string_to_unsigned (result + strlen (AGAIN), 10, 1, MAX_ASKED, &n, NULL))
    return 0;

  return (guint) n;
}

/* What is noted of a paper. */
static char *
word_result (Papers *papers, ClaraLeverTrouble trouble, guint n_asked)
{
  if (trouble != CLARA_LEVER_JUNK || n_asked + 1 >= MAX_ASKED)
    return g_strdup (clara_lever_trouble_to_string (trouble));

  papers->later = TRUE;

  return g_strdup_printf (AGAIN "%u", n_asked + 1);
}

/* Fetches one, unless it was. What Lever cannot give is noted, so that it is not asked for at every poll. */
static gboolean
fetch (ClaraLeverSync *self,
       Papers *papers,
       const char *folder,
       const ClaraLeverFile *file,
       ClaraMaterialKind kind,
       GError **error)
{
  Known known = { papers->mark->id, file->id, NULL };
  g_autofree char *before = NULL;
  guint n_asked;
  g_autofree char *path = clara_lever_path ("opportunities", papers->mark->id, folder, file->id,
                                            "download", NULL);
  g_autoptr (ClaraLeverAnswer) answer = NULL;
  Paper *paper;

  if (!clara_database_read (self->database, know_cb, &known, self->cancellable, error))
    return FALSE;
  before = known.result;
  n_asked = read_n_asked (before);
  if (before != NULL && n_asked == 0)
    return TRUE;

  answer = clara_lever_client_download (self->client, path, self->cancellable);
  if (answer->trouble != CLARA_LEVER_FINE && answer->trouble != CLARA_LEVER_UNREADABLE &&
      answer->trouble != CLARA_LEVER_GONE && answer->trouble != CLARA_LEVER_JUNK &&
      answer->trouble != CLARA_LEVER_WRONG)
    return clara_lever_answer_check (answer, error);

  if (is_no_paper (answer, file))
    {
      answer->trouble = CLARA_LEVER_JUNK;
      g_clear_pointer (&answer->bytes, g_bytes_unref);
    }

  paper = g_new0 (Paper, 1);
  paper->id = g_strdup (file->id);
  paper->name = g_strdup (file->name);
  paper->kind = kind;
  paper->bytes = answer->bytes == NULL ? NULL : g_bytes_ref (answer->bytes);
  paper->result = word_result (papers, answer->trouble, n_asked);
  g_ptr_array_add (papers->papers, paper);
  if (paper->bytes == NULL)
    {
      g_autofree char *problem = g_strdup_printf (_ ("the file %s of the candidate %s: %s"),
                                                  file->id, papers->mark->id,
                                                  clara_lever_trouble_explain (answer->trouble));

      clara_lever_sync_complain (self, problem);
    }

  return TRUE;
}

/* Newest first; what Lever has processed before what it has not. */
static int
compare_files (gconstpointer a, gconstpointer b)
{
  const ClaraLeverFile *x = *(const ClaraLeverFile *const *) a;
  const ClaraLeverFile *y = *(const ClaraLeverFile *const *) b;
  gboolean x_processed = x->status == NULL || g_str_equal (x->status, "processed");
  gboolean y_processed = y->status == NULL || g_str_equal (y->status, "processed");

  if (x_processed != y_processed)
    return x_processed ? -1 : 1;

  return x->created > y->created ? -1 : x->created < y->created;
}

/* A list of papers, newest first. That there is none may be said by 404. */
static GPtrArray *
list_files (ClaraLeverSync *self,
            const char *opportunity,
            const char *folder,
            gboolean *gone,
            GError **error)
{
  g_autoptr (GPtrArray)
      files = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_lever_file_free);
  g_autofree char *path = clara_lever_path ("opportunities", opportunity, folder, NULL);
  g_autoptr (ClaraLeverPages) pages = clara_lever_client_list (self->client, path, NULL, NULL);
  gboolean resumes = g_str_equal (folder, "resumes");
  ClaraLeverAnswer *answer;

  *gone = FALSE;
  while ((answer = clara_lever_pages_next (pages, self->cancellable)) != NULL)
    {
      g_autoptr (ClaraLeverAnswer) page = answer;
      g_autoptr (JsonArray) array = clara_lever_answer_dup_array (page);

      *gone = page->trouble == CLARA_LEVER_GONE;
      if (*gone)
        break;
      if (!clara_lever_answer_check (page, error))
        return NULL;
      for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
        {
          g_autoptr (GError) local = NULL;
          JsonNode *node = json_array_get_element (array, i);
          ClaraLeverFile *file = resumes ? clara_lever_resume_read (node, &local)
                                         : clara_lever_file_read (node, &local);

          if (file == NULL)
            clara_lever_sync_complain (self, local->message);
          else
            g_ptr_array_add (files, file);
        }
    }
  g_ptr_array_sort (files, compare_files);

  return g_steal_pointer (&files);
}

static gboolean
fetch_resume (ClaraLeverSync *self, Papers *papers, GPtrArray *resumes, GError **error)
{
  for (guint i = 0; i < resumes->len; i++)
    {
      const ClaraLeverFile *resume = g_ptr_array_index (resumes, i);

      if (g_strcmp0 (resume->status, "processing") == 0)
        papers->later = TRUE;
      else if (resume->has_file)
        return fetch (self, papers, "resumes", resume, CLARA_MATERIAL_RESUME, error);
    }

  return TRUE;
}

static gboolean
fetch_letters (ClaraLeverSync *self, Papers *papers, GPtrArray *files, GError **error)
{
  guint n = 0;

  for (guint i = 0; i < files->len && n < MAX_FILES; i++)
    {
      const ClaraLeverFile *file = g_ptr_array_index (files, i);

      if (file->extension == NULL || !g_strv_contains (documents, file->extension))
        continue;
      n++;
      if (!fetch (self, papers, "files", file, CLARA_MATERIAL_COVER_LETTER, error))
        return FALSE;
    }

  return TRUE;
}

/* Both lists are missing: either there are no papers, or there is no candidate. */
static gboolean
ask_whether_gone (ClaraLeverSync *self, Papers *papers, GError **error)
{
  g_autofree char *path = clara_lever_path ("opportunities", papers->mark->id, NULL);
  g_autoptr (ClaraLeverAnswer)
      answer = clara_lever_client_get (self->client, path, NULL, self->cancellable);

  papers->mark->gone = answer->trouble == CLARA_LEVER_GONE;
  if (!papers->mark->gone)
    return clara_lever_answer_check (answer, error);
  self->report->n_gone++;

  return TRUE;
}

/* Fetches the papers of one candidate, and requests their reading. Any number of threads, each with a sync of its own. */
gboolean
clara_lever_sync_fetch_papers (ClaraLeverSync *self, ClaraLeverMark *mark, GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (paper_free);
  g_autoptr (GPtrArray) resumes = NULL;
  g_autoptr (GPtrArray) files = NULL;
  Papers papers = { .mark = mark, .papers = list };
  gboolean no_resumes, no_files;

  mark->gone = FALSE;
  resumes = list_files (self, mark->id, "resumes", &no_resumes, error);
  if (resumes == NULL)
    return FALSE;
  files = list_files (self, mark->id, "files", &no_files, error);
  if (files == NULL || (no_resumes && no_files && !ask_whether_gone (self, &papers, error)) ||
      !fetch_resume (self, &papers, resumes, error) ||
      !fetch_letters (self, &papers, files, error) ||
      !clara_lever_sync_write (self, write_papers_cb, &papers, error))
    return FALSE;
  self->report->n_papers += papers.n_taken;

  return TRUE;
}
