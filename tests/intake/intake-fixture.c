/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "intake-fixture.h"

#include "clara-decision.h"
#include "clara-search.h"

#include <string.h>

static void
idle_cb (ClaraIntake *intake, gpointer user_data)
{
  ((IntakeEvents *) user_data)->n_idle++;
}

static void
stopped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_intake_stop_finish (CLARA_INTAKE (source), result, &error));
  g_assert_no_error (error);
  ((IntakeEvents *) user_data)->stopped = TRUE;
}

static ClaraScreener *
shared_screener (void)
{
  static ClaraScreener *screener = NULL;
  g_autoptr (GError) error = NULL;

  if (screener == NULL)
    screener = clara_screener_new (2, &error);
  g_assert_no_error (error);

  return screener;
}

ClaraIntake *
intake_start (Fixture *self, IntakeEvents *events)
{
  g_autoptr (GError) error = NULL;
  ClaraIntake *intake = clara_intake_new (self->database, shared_screener (), 2, &error);

  g_assert_no_error (error);
  g_signal_connect (intake, "idle", G_CALLBACK (idle_cb), events);
  clara_intake_start (intake);

  return intake;
}

void
intake_stop (ClaraIntake *intake, IntakeEvents *events)
{
  clara_intake_stop_async (intake, stopped_cb, events);
  while (!events->stopped)
    g_main_context_iteration (NULL, TRUE);
  g_object_unref (intake);
}

/* Screens all that is requested. */
void
intake_run_until_idle (Fixture *self)
{
  IntakeEvents events = { 0 };
  ClaraIntake *intake = intake_start (self, &events);

  while (events.n_idle == 0)
    g_main_context_iteration (NULL, TRUE);
  intake_stop (intake, &events);
}

static gboolean
set_rubric_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Fixture *self = ((gpointer *) data)[0];
  const char *document = ((gpointer *) data)[1];

  return clara_decision_set_rubric (write, &self->job, document, &self->rubric, NULL, error);
}

void
intake_set_rubric (Fixture *self, const char *document)
{
  gpointer data[] = { self, (gpointer) document };

  fixture_write (self, set_rubric_cb, data);
}

ClaraImportFile
intake_import (Fixture *self, const char *name, const char *text, gboolean bring_back)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  ClaraImportFile file = { .name = name, .bytes = bytes };
  g_autoptr (GError) error = NULL;

  g_assert_true (clara_intake_import (self->database, &self->admin, &self->job, &file, 1,
                                      bring_back, NULL, &error));
  g_assert_no_error (error);
  file.bytes = NULL;

  return file;
}

void
intake_import_many (Fixture *self, ClaraImportFile *files, guint n)
{
  intake_set_rubric (self, RUBRIC ("1", ""));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf (
          RESUME ("Iris Windrose", "iris@post.example") "• Kept %u berths.\n", i + 3);

      files[i] = intake_import (self, "a.txt", text, FALSE);
      g_assert_cmpint (files[i].outcome, ==, CLARA_IMPORT_ADDED);
    }
}

static gboolean
get_card_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  gpointer *pair = data;

  pair[1] = clara_candidacies_get (connection, pair[0], error);

  return pair[1] != NULL;
}

ClaraCandidacy *
intake_get_card (Fixture *self, const ClaraId *candidacy)
{
  gpointer pair[] = { (gpointer) candidacy, NULL };

  fixture_read (self, get_card_cb, pair);

  return pair[1];
}

static gboolean
find_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  gpointer *pair = data;

  pair[1] = clara_search_find (connection, pair[0], NULL, 10, error);

  return pair[1] != NULL;
}

guint
intake_count_hits (Fixture *self, const char *words)
{
  gpointer pair[] = { (gpointer) words, NULL };
  g_autoptr (GPtrArray) hits = NULL;

  fixture_read (self, find_cb, pair);
  hits = pair[1];

  return hits->len;
}
