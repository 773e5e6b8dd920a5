/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "lever-fixture.h"

#include "clara-candidacies.h"
#include "clara-http.h"
#include "clara-jobs.h"
#include "clara-json.h"
#include "clara-lever-connections.h"
#include "clara-workspace-jobs.h"
#include "clara-workspace-lever.h"
#include "clara-workspace-sync.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

#define KEY "CLARA_TEST_LEVER_KEY"

/* A test that breaks off leaves nobody behind who holds its output open. */
static void
die_with_parent (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static GSubprocess *
spawn (LeverWorld *self, const char *program, const char *const *options)
{
  g_autoptr (GSubprocessLauncher)
      launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_ptr_array_add (words, (gpointer) program);
  g_ptr_array_add (words, (gpointer) "--journal");
  g_ptr_array_add (words, self->journal);
  for (guint i = 0; options != NULL && options[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) options[i]);
  g_ptr_array_add (words, NULL);
  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) words->pdata, &error);
  g_assert_no_error (error);

  return process;
}

static char *
read_line (GSubprocess *lever)
{
  g_autoptr (GDataInputStream)
      lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (lever));
  g_autoptr (GError) error = NULL;
  char *text = g_data_input_stream_read_line (lines, NULL, NULL, &error);

  g_assert_no_error (error);

  return text;
}

static void
connect_and_choose (LeverWorld *self)
{
  g_autoptr (GError) error = NULL;
  g_auto (ClaraLeverSyncReport) report = { 0 };
  g_auto (ClaraLeverConnected) connected = { 0 };
  const ClaraLeverOffer offer = { .api_key = g_getenv (KEY) };
  guint n;

  if (!clara_workspace_connect_lever (self->workspace, &offer, &connected, NULL, &error) ||
      !clara_workspace_fetch_postings (self->workspace, &report, NULL, &error) ||
      !clara_workspace_select_jobs (self->workspace, NULL, 0, TRUE, TRUE, &n, NULL, &error))
    g_error ("%s", error->message);
  g_assert_cmpuint (n, >, 0);
}

void
lever_world_start (LeverWorld *self, const char *program, const char *const *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) line = NULL;
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_memory ();
  g_autofree char *text = NULL;
  g_autofree char *data = NULL;

  self->folder = g_dir_make_tmp ("clara-service-XXXXXX", &error);
  g_assert_no_error (error);
  self->journal = g_build_filename (self->folder, "journal", NULL);
  self->lever = spawn (self, program, options);
  text = read_line (self->lever);
  line = clara_json_parse_object (text, -1, NULL, &error);
  g_assert_no_error (error);
  self->admin = g_strdup (clara_json_get_string (line, "admin_url", NULL));

  g_setenv ("CLARA_LEVER_API_URL", clara_json_get_string (line, "api_url", NULL), TRUE);
  g_setenv ("CLARA_LEVER_AUTH_URL", clara_json_get_string (line, "auth_url", NULL), TRUE);
  g_setenv ("CLARA_LEVER_RATE", "400", TRUE);
  g_setenv ("CLARA_LEVER_DEADLINE_MS", "3000", TRUE);
  g_setenv ("CLARA_LEVER_SETTLE_MS", "300", TRUE);
  g_setenv (KEY, clara_json_get_string (line, "api_key", NULL), TRUE);

  data = g_build_filename (self->folder, "data", NULL);
  self->workspace = clara_workspace_create (data, "Brinewater Ferries", "ida@brinewater.example",
                                            NULL, &error);
  g_assert_no_error (error);
  clara_workspace_set_secrets (self->workspace, secrets);
  connect_and_choose (self);
}

static gboolean
get_connection_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  ClaraLeverConnection **lever = data;

  *lever = clara_lever_connections_get (connection, error);

  return *lever != NULL;
}

ClaraWorkspace *
lever_world_open (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraSecrets) secrets = clara_secrets_new_memory ();
  g_autoptr (ClaraLeverConnection) lever = NULL;
  g_autofree char *id = NULL;
  g_autofree char *secret = g_strdup_printf ("{\"api_key\":\"%s\"}", g_getenv (KEY));
  ClaraWorkspace *workspace = clara_workspace_open (folder, NULL, NULL, &error);

  if (workspace == NULL ||
      !clara_workspace_read (workspace, get_connection_cb, &lever, NULL, &error))
    g_error ("%s", error->message);
  id = clara_id_to_string (&lever->secret);
  g_assert_cmpint (clara_secrets_store (secrets, id, secret, NULL), ==, CLARA_SECRETS_FINE);
  clara_workspace_set_secrets (workspace, secrets);

  return workspace;
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

void
lever_world_end (LeverWorld *self)
{
  g_clear_object (&self->workspace);
  g_subprocess_send_signal (self->lever, SIGTERM);
  g_subprocess_wait (self->lever, NULL, NULL);
  g_clear_object (&self->lever);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->journal);
  g_free (self->admin);
}

void
lever_world_act (LeverWorld *self, const char *act, const char *body)
{
  g_autoptr (ClaraHttp) http = clara_http_new (NULL);
  g_autofree char *url = g_strconcat (self->admin, "api/", act, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (body, strlen (body));
  const ClaraHttpRequest request = {
    .method = "POST", .url = url, .content_type = "application/json", .body = bytes
  };
  g_autoptr (ClaraHttpReply) reply = clara_http_send (http, &request, NULL);

  g_assert_cmpuint (reply->status, ==, 200);
}

static gboolean
list_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  GArray *seen = data;
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, FALSE, error);

  for (guint i = 0; jobs != NULL && i < jobs->len; i++)
    {
      const ClaraJob *job = g_ptr_array_index (jobs, i);
      g_autoptr (GPtrArray) cards = clara_candidacies_list (connection, &job->id, error);

      for (guint j = 0; cards != NULL && j < cards->len; j++)
        {
          const ClaraCandidacy *card = g_ptr_array_index (cards, j);
          const ClaraSeenCard one = { card->id, card->version };

          if (card->opportunity != NULL)
            g_array_append_val (seen, one);
        }
    }

  return jobs != NULL;
}

GArray *
lever_world_cards (LeverWorld *self)
{
  GArray *seen = g_array_new (FALSE, FALSE, sizeof (ClaraSeenCard));
  g_autoptr (GError) error = NULL;

  if (!clara_workspace_read (self->workspace, list_cb, seen, NULL, &error))
    g_error ("%s", error->message);

  return seen;
}

guint
lever_world_count (LeverWorld *self, const char *first, const char *second)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  g_assert_true (g_file_get_contents (self->journal, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (lines[i], first) != NULL && (second == NULL || strstr (lines[i], second) != NULL))
      n++;

  return n;
}

static void
check_tags (GHashTable *standing, JsonObject *line, gboolean add)
{
  JsonObject *detail = json_object_get_object_member (line, "detail");
  JsonArray *tags = json_object_get_array_member (detail, "tags");

  for (guint i = 0; i < json_array_get_length (tags); i++)
    {
      g_autofree char *key = g_strconcat (json_object_get_string_member (line, "opportunity"), " ",
                                          json_array_get_string_element (tags, i), NULL);

      if (!add)
        g_hash_table_remove (standing, key);
      else if (!g_hash_table_add (standing, g_steal_pointer (&key)))
        g_error ("a tag was set twice");
    }
}

guint
lever_world_check_once (LeverWorld *self)
{
  g_autoptr (GHashTable) notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) tags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (self->journal, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (JsonObject)
          line = *lines[i] == '\0' ? NULL : clara_json_parse_object (lines[i], -1, NULL, NULL);
      const char *op = line == NULL ? NULL : clara_json_get_string (line, "op", NULL);
      const char *mark;

      if (g_strcmp0 (op, "tags.add") == 0 || g_strcmp0 (op, "tags.remove") == 0)
        check_tags (tags, line, strcmp (op, "tags.add") == 0);
      mark = g_strcmp0 (op, "note.add") == 0 ? strstr (lines[i], "[clara:") : NULL;
      if (mark != NULL && !g_hash_table_add (notes, g_strndup (mark, 39)))
        g_error ("a note was written twice: %.39s", mark);
    }

  return g_hash_table_size (notes);
}
