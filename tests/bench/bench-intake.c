/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-bench"

/*
 * What keeping costs over reading: the documents of a folder are screened with nothing kept, then imported into a
 * workspace and screened there, in turns. Then a rubric is weighed otherwise, and asks for one thing more. Prints seconds
 * and ratios, and fails where the store's own threads are busy for more than their share of an import, or where an edit
 * costs too much. How much longer all of it takes is reported, without a bound.
 *
 *   bench-intake FOLDER [ROUNDS]     FOLDER: documents, in folders or not
 */

#include "clara-decision.h"
#include "clara-intake-import.h"
#include "clara-intake.h"
#include "clara-jobs.h"
#include "clara-members.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"
#include "clara-workspaces.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define TOGETHER  16u
#define MAX_STORE 0.05
/* What a rubric's edit costs is bounded without a disk, by bench-rescore; here it may take its time to be durable. */
#define MAX_WEIGHING   0.05
#define MAX_ASKING     0.15
#define DEFAULT_ROUNDS 3u

#define JOB                                                                                        \
  "Software engineer\n\nRequirements\n- At least 3 years of experience in software development\n"  \
  "- Good knowledge of Python\n- PostgreSQL or another relational database\n- Linux\n"             \
  "- Automated tests\n- Fluent English\n- A degree in computer science\n\nNice to have\n"          \
  "- Kubernetes\n- Message queues\n"

typedef struct
{
  GPtrArray *names; /* (owned) */
  GPtrArray *bytes; /* (owned) */
  ClaraScreener *screener;
  guint n_threads;
} Bench;

static void
add_files (Bench *self, const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      char *contents;
      gsize length;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        add_files (self, path);
      else if (g_file_get_contents (path, &contents, &length, NULL))
        {
          g_ptr_array_add (self->names, g_strdup (name));
          g_ptr_array_add (self->bytes, g_bytes_new_take (contents, length));
        }
    }
}

/* Screening with nothing kept, so many on the way at a time as the intake has. */
typedef struct
{
  Bench *bench;
  ClaraScreenJob *job;
  guint next;
  guint running;
} Bare;

static void start_next (Bare *bare);

static void
bare_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Bare *bare = user_data;
  const ClaraBands bands = CLARA_BANDS_DEFAULT;
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraScreened)
      screened = clara_screener_read_finish (CLARA_SCREENER (source), result, NULL, &error);
  g_autoptr (ClaraScore) score = NULL;

  if (screened == NULL)
    g_error ("a candidate was not read: %s", error->message);
  score = clara_screened_score (screened, bare->job, &bands);
  bare->running--;
  start_next (bare);
}

static void
start_next (Bare *bare)
{
  Bench *bench = bare->bench;

  while (bare->next < bench->names->len && bare->running < bench->n_threads * 2)
    {
      ClaraScreenMaterial material = { .kind = CLARA_MATERIAL_RESUME,
                                       .bytes = g_ptr_array_index (bench->bytes, bare->next),
                                       .file_name = g_ptr_array_index (bench->names, bare->next) };

      bare->next++;
      bare->running++;
      clara_screener_read_async (bench->screener, &material, 1, NULL, bare->job,
                                 (ClaraYearMonth){ 2025, 6 }, NULL, G_PRIORITY_DEFAULT, NULL,
                                 bare_cb, bare);
    }
}

static ClaraRubric *
read_rubric (Bench *self)
{
  const ClaraJobText text = { .text = (char *) JOB, .language = (char *) "en" };

  return clara_rubric_read (clara_screener_get_lexicon (self->screener), &text);
}

static double
run_bare (Bench *self)
{
  g_autoptr (ClaraRubric) rubric = read_rubric (self);
  g_autoptr (GError) error = NULL;
  gint64 begin = g_get_monotonic_time ();
  Bare bare = { .bench = self };

  bare.job = clara_screen_job_new (clara_screener_get_lexicon (self->screener),
                                   clara_screener_get_embedder (self->screener), JOB, "en", rubric,
                                   NULL, &error);
  g_assert_no_error (error);
  start_next (&bare);
  while (bare.running > 0)
    g_main_context_iteration (NULL, TRUE);
  clara_screen_job_unref (bare.job);

  return (g_get_monotonic_time () - begin) / 1e6;
}

typedef struct
{
  ClaraId member;
  ClaraId job;
  const char *rubric;
} Begin;

static gboolean
begin_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Begin *begin = data;
  g_autoptr (ClaraMember) admin = g_new0 (ClaraMember, 1);
  g_autoptr (ClaraJob) job = clara_job_new ();

  admin->email = g_strdup ("admin@example.org");
  job->title = g_strdup ("Software engineer");
  job->text = g_strdup (JOB);
  job->language = g_strdup ("en");
  job->processed = TRUE;
  if (!clara_workspaces_add (write, "Team", error) || !clara_members_add (write, admin, error) ||
      !clara_jobs_add (write, job, error) ||
      !clara_decision_set_rubric (write, &job->id, begin->rubric, NULL, NULL, error))
    return FALSE;

  begin->member = admin->id;
  begin->job = job->id;

  return TRUE;
}

static gboolean
set_rubric_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Begin *begin = data;

  return clara_decision_set_rubric (write, &begin->job, begin->rubric, NULL, NULL, error);
}

static void
write_all (ClaraDatabase *database, const ClaraId *member, ClaraWriteFunc func, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!clara_database_write (database, member, func, data, NULL, &error))
    g_error ("nothing was written: %s", error->message);
}

static void
import_all (Bench *self, ClaraDatabase *database, const Begin *begin)
{
  for (guint i = 0; i < self->names->len; i += TOGETHER)
    {
      ClaraImportFile files[TOGETHER] = { 0 };
      guint n = MIN (TOGETHER, self->names->len - i);
      g_autoptr (GError) error = NULL;

      for (guint j = 0; j < n; j++)
        {
          files[j].name = g_ptr_array_index (self->names, i + j);
          files[j].bytes = g_ptr_array_index (self->bytes, i + j);
        }
      if (!clara_intake_import (database, &begin->member, &begin->job, files, n, FALSE, NULL,
                                &error))
        g_error ("nothing was imported: %s", error->message);
    }
}

static void
flag_cb (gpointer object, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(gboolean *) user_data = clara_intake_stop_finish (CLARA_INTAKE (source), result, NULL);
}

static double
screen_all (Bench *self, ClaraDatabase *database)
{
  gint64 begin = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraIntake)
      intake = clara_intake_new (database, self->screener, self->n_threads, &error);
  gboolean idle = FALSE, stopped = FALSE;
  double seconds;

  g_assert_no_error (error);
  g_signal_connect (intake, "idle", G_CALLBACK (flag_cb), &idle);
  clara_intake_start (intake);
  while (!idle)
    g_main_context_iteration (NULL, TRUE);
  seconds = (g_get_monotonic_time () - begin) / 1e6;
  clara_intake_stop_async (intake, stopped_cb, &stopped);
  while (!stopped)
    g_main_context_iteration (NULL, TRUE);

  return seconds;
}

/* The rubric with other weights or, with @more, with one requirement that is new. */
static char *
edit_rubric (ClaraRubric *rubric, gboolean more)
{
  g_autoptr (ClaraRubric) edited = clara_rubric_new (clara_rubric_get_title (rubric));
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      ClaraRequirement requirement = *clara_rubric_get_requirement (rubric, i);

      if (i == 1)
        requirement.weight = 0.5;
      if (i == 1 && more)
        requirement.text = (char *) "Good knowledge of Java";
      clara_rubric_add (edited, &requirement);
    }
  object = clara_rubric_to_json (edited);
  json_node_set_object (node, object);

  return json_to_string (node, FALSE);
}

/* Seconds of processor time that the store's threads have had so far. */
static double
get_store_seconds (void)
{
  g_autoptr (GDir) threads = g_dir_open ("/proc/self/task", 0, NULL);
  const char *thread;
  double ticks = 0.0;

  while (threads != NULL && (thread = g_dir_read_name (threads)) != NULL)
    {
      g_autofree char *path = g_build_filename ("/proc/self/task", thread, "stat", NULL);
      g_autofree char *stat = NULL;
      unsigned long user, kernel;
      const char *behind;

      /* proc(5): the name stands in brackets; times are the 12th and 13th numbers behind it. */
      if (!g_file_get_contents (path, &stat, NULL, NULL) || strstr (stat, "(store-") == NULL ||
          (behind = strrchr (stat, ')')) == NULL ||
          sscanf (behind + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user,
                  &kernel) != 2)
        continue;
      ticks += user + kernel;
    }

  return ticks / sysconf (_SC_CLK_TCK);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

/* One round in a workspace of its own: importing and screening, weighing, asking for more. */
static void
run_kept (Bench *self, double seconds[4])
{
  g_autofree char *folder = g_dir_make_tmp ("clara-bench-XXXXXX", NULL);
  g_autoptr (ClaraRubric) rubric = read_rubric (self);
  g_autofree char *first = edit_rubric (rubric, FALSE);
  g_autofree char *weighed = g_strdup (first);
  g_autofree char *asked = edit_rubric (rubric, TRUE);
  g_autoptr (GError) error = NULL;
  ClaraDatabase *database = clara_database_open (folder, CLARA_DATABASE_CREATE, NULL, &error);
  g_autoptr (JsonObject) whole = clara_rubric_to_json (rubric);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *original = NULL;
  Begin begin = { 0 };
  gint64 start;

  g_assert_no_error (error);
  json_node_set_object (node, whole);
  original = json_to_string (node, FALSE);
  begin.rubric = original;
  write_all (database, NULL, begin_cb, &begin);
  start = g_get_monotonic_time ();
  import_all (self, database, &begin);
  screen_all (self, database);
  seconds[0] = (g_get_monotonic_time () - start) / 1e6;
  /* The threads are this database's own: they began with it. */
  seconds[3] = get_store_seconds ();

  begin.rubric = weighed;
  write_all (database, &begin.member, set_rubric_cb, &begin);
  seconds[1] = screen_all (self, database);

  begin.rubric = asked;
  write_all (database, &begin.member, set_rubric_cb, &begin);
  seconds[2] = screen_all (self, database);

  g_object_unref (database);
  remove_folder (folder);
}

/* The least is what the machine can do when nobody else wants it. */
static double
least (const double *values, guint n)
{
  double value = values[0];

  for (guint i = 1; i < n; i++)
    value = MIN (value, values[i]);

  return value;
}

static gboolean
report (const char *what, double seconds, double part, double most)
{
  printf ("%-44s %7.2f s   %5.1f %% (at most %.0f %%)%s\n", what, seconds, 100.0 * part,
          100.0 * most, part <= most ? "" : "   TOO MUCH");

  return part <= most;
}

int
main (int argc, char **argv)
{
  guint n_rounds = argc > 2 ? (guint) atoi (argv[2]) : DEFAULT_ROUNDS;
  g_autofree double *bare = g_new0 (double, n_rounds);
  g_autofree double *kept = g_new0 (double, n_rounds);
  g_autofree double *weighed = g_new0 (double, n_rounds);
  g_autofree double *asked = g_new0 (double, n_rounds);
  g_autofree double *store = g_new0 (double, n_rounds);
  g_autoptr (GError) error = NULL;
  Bench bench = { .names = g_ptr_array_new_with_free_func (g_free),
                  .bytes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref),
                  .n_threads = g_get_num_processors () };
  gboolean good;
  double base;

  if (argc < 2 || n_rounds == 0)
    {
      g_printerr ("usage: bench-intake FOLDER [ROUNDS]\n");
      return 2;
    }
  add_files (&bench, argv[1]);
  bench.screener = clara_screener_new (bench.n_threads, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n_rounds; i++)
    {
      double seconds[4];

      bare[i] = run_bare (&bench);
      run_kept (&bench, seconds);
      kept[i] = seconds[0];
      weighed[i] = seconds[1];
      asked[i] = seconds[2];
      store[i] = seconds[3] / (seconds[0] * bench.n_threads);
    }
  base = least (bare, n_rounds);
  printf ("%u documents, best of %u rounds; screening with nothing kept: %.2f s\n",
          bench.names->len, n_rounds, base);
  kept[0] = least (kept, n_rounds);
  printf ("%-44s %7.2f s   %+5.1f %%\n", "imported, screened and kept", kept[0],
          100.0 * (kept[0] / base - 1.0));
  store[0] = least (store, n_rounds);
  good = report ("of it the store's threads, of all processors", store[0] * kept[0], store[0],
                 MAX_STORE);
  weighed[0] = least (weighed, n_rounds);
  good = report ("scoring again by other weights", weighed[0], weighed[0] / kept[0],
                 MAX_WEIGHING) &&
         good;
  asked[0] = least (asked, n_rounds);
  good = report ("scoring again with one requirement new", asked[0], asked[0] / kept[0],
                 MAX_ASKING) &&
         good;
  g_object_unref (bench.screener);
  g_ptr_array_unref (bench.names);
  g_ptr_array_unref (bench.bytes);

  return good ? 0 : 1;
}
