/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "workspace-fixture.h"

#include <string.h>

#define JOB                                                                                        \
  "Harbour Engineer\n\nRequirements\n- At least 3 years of experience with Python\n"               \
  "- Good knowledge of PostgreSQL\n- Fluent English\n\nNice to have\n- Kubernetes\n"               \
  "- Willing to work in shifts\n"

#define EXPERIENCE                                                                                 \
  "\n\nExperience\nEngineer\tJan 2018 – Mar 2023\nWindle & Marsh, Quayside\n"                    \
  "• Built booking services in Python and tuned slow PostgreSQL queries for twelve terminals.\n" \
  "• Ran the services on Kubernetes.\n\nLanguages\nEnglish (native), German (B1)\n"

void
workspace_set_up (Workspace *self, gconstpointer data)
{
  g_autofree char *folder = NULL;
  g_autoptr (JsonObject) job = NULL;

  self->folder = fixture_folder ();
  folder = g_build_filename (self->folder, "data", NULL);
  g_setenv ("CLARA_DATA_DIR", folder, TRUE);
  g_unsetenv ("CLARA_DATABASE_URL");
  fixture_write (self->folder, "job.txt", JOB);
  WORKS (self, "init", "--name", "Quay", "--admin", "ada@team.example");
  job = JSON (self, "jobs", "add", "--title", "Harbour Engineer", "--file", "job.txt", "--json");
  self->job = g_strdup (json_object_get_string_member (job, "id"));
}

void
workspace_tear_down (Workspace *self, gconstpointer data)
{
  fixture_remove (self->folder);
  g_free (self->folder);
  g_free (self->job);
}

void
workspace_add (const char *name, void (*test) (Workspace *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/cli/workspace/", name, NULL);

  g_test_add (path, Workspace, NULL, workspace_set_up, test, workspace_tear_down);
}

/* What a run that has to work prints. */
JsonObject *
workspace_json (const char *folder, const char *const *arguments)
{
  g_auto (FixtureRun) run = fixture_runv (folder, arguments);

  if (run.status != 0)
    g_error ("%s ended with %d: %s", arguments[0], run.status, run.messages);

  return fixture_object (run.output);
}

/* A run has to end so, and to say these words where there are some. */
void
workspace_fails (const char *folder, int status, const char *words, const char *const *arguments)
{
  g_auto (FixtureRun) run = fixture_runv (folder, arguments);

  if (run.status != status)
    g_error ("%s ended with %d: %s", arguments[0], run.status, run.messages);
  if (words != NULL && strstr (run.messages, words) == NULL)
    g_error ("%s does not say “%s”: %s", arguments[0], words, run.messages);
}

/* A résumé of that person. */
void
workspace_write (Workspace *self, const char *name, const char *person, const char *more)
{
  g_auto (GStrv) words = g_strsplit (person, " ", 2);
  g_autofree char *first = g_ascii_strdown (words[0], -1);
  g_autofree char *text = g_strdup_printf ("%s\n%s@post.example" EXPERIENCE "%s", person, first,
                                           more);

  fixture_write (self->folder, name, text);
}

/* Imports one file, which has to come in. Returns the candidacy. */
char *
workspace_import (Workspace *self, const char *name)
{
  g_autoptr (JsonObject) object = JSON (self, "import", self->job, name, "--json");
  JsonArray *files = json_object_get_array_member (object, "files");
  JsonObject *file = json_array_get_object_element (files, 0);

  g_assert_cmpstr (json_object_get_string_member (file, "outcome"), ==, "added");

  return g_strdup (json_object_get_string_member (file, "candidacy"));
}

char *
workspace_status (Workspace *self, const char *candidacy)
{
  g_autoptr (JsonObject) object = JSON (self, "show", candidacy, "--json");

  return g_strdup (json_object_get_string_member (object, "status"));
}

/* How many cards the board has. */
guint
workspace_count (Workspace *self)
{
  g_autoptr (JsonObject) board = JSON (self, "board", "--job", self->job, "--json");
  JsonArray *columns = json_object_get_array_member (board, "columns");
  guint n_cards = 0;

  for (guint i = 0; i < json_array_get_length (columns); i++)
    n_cards += json_array_get_length (
        json_object_get_array_member (json_array_get_object_element (columns, i), "candidacies"));

  return n_cards;
}
