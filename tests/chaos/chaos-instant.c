/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-instant.h"

#include "chaos-power.h"
#include "clara-connection-private.h"

static const struct
{
  const char *name;
  const char *sql;
} instants[] = {
  { "begin", "BEGIN IMMEDIATE" },
  { "commit", "COMMIT" },
  { "card", "INSERT INTO candidacy" },
  { "material", "INSERT INTO material " },
  { "bytes", "INSERT INTO material_bytes" },
  { "identity", "INSERT INTO identity" },
  { "request", "INSERT INTO work" },
  { "claim", "UPDATE work SET state = 'claimed'" },
  { "reading", "INSERT INTO material_text" },
  { "score", "INSERT INTO score " },
  { "placement", "INSERT INTO placement" },
  { "audit", "INSERT INTO audit " },
  { "journal", "INSERT INTO undo_step" },
  { "rubric", "INSERT INTO rubric" },
  { "change", "INSERT INTO change" },
  { "cursor", "INSERT INTO lever_cursor" },
  { "mark", "INSERT INTO lever_opportunity" },
  { "effect", "UPDATE outbox SET" },
  { "table", "CREATE" },
  { "version", "PRAGMA user_version" },
};

static char *wanted;    /* (owned) (nullable): the instant to die at */
static int n_to_wanted; /* how often it is still passed by, this time included; on any thread */
static gboolean power;

/* Before the first file is opened. */
void
chaos_instant_watch (void)
{
  const char *wish = g_getenv ("CHAOS_AT");
  g_auto (GStrv) parts = NULL;

  chaos_power_watch ();
  if (wish == NULL)
    return;

  parts = g_strsplit (wish, ":", 3);
  g_assert_cmpuint (g_strv_length (parts), >=, 2);
  wanted = g_strdup (parts[0]);
  n_to_wanted = (int) g_ascii_strtoll (parts[1], NULL, 10);
  power = parts[2] != NULL;
}

void
chaos_instant_watch_in (ClaraDatabase *database)
{
  clara_database_set_fault (database, chaos_instant_fault_cb, NULL);
}

void
chaos_instant (const char *name)
{
  if (wanted != NULL && g_str_equal (name, wanted) && g_atomic_int_dec_and_test (&n_to_wanted))
    chaos_power_cut (power);
}

gboolean
chaos_instant_fault_cb (const char *sql, gpointer data, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (instants); i++)
    if (g_str_has_prefix (sql, instants[i].sql))
      chaos_instant (instants[i].name);

  return TRUE;
}
