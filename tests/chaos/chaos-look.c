/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-look.h"

#include "clara-database.h"

#include <string.h>

#define MAX_OPEN_US (3 * G_USEC_PER_SEC)

/* What must be none, whatever happened. */
static const struct
{
  const char *what;
  const char *sql;
} nones[] = {
  { "the file is damaged",
    "SELECT count (*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'" },
  { "a row refers to nothing", "SELECT count (*) FROM pragma_foreign_key_check" },
  { "somebody is there twice",
    "SELECT count (*) FROM (SELECT 1 FROM material GROUP BY hash HAVING count (*) > 1)" },
  { "a card is half made",
    "SELECT count (*) FROM candidacy AS c WHERE NOT EXISTS (SELECT 1 FROM material AS m JOIN "
    "material_bytes AS b ON b.material = m.id WHERE m.candidacy = c.id) OR NOT EXISTS (SELECT 1 "
    "FROM identity AS i WHERE i.candidacy = c.id) OR NOT EXISTS (SELECT 1 FROM work AS w WHERE "
    "w.subject = c.id)" },
  { "a card was changed and the audit does not say so, or says so and it was not",
    "SELECT (SELECT count (*) FROM placement) - "
    "(SELECT count (*) FROM audit WHERE facts LIKE '%\"placed_by\"%')" },
  { "a rubric was made and the audit does not say so",
    "SELECT count (*) FROM rubric WHERE version > 1 AND id NOT IN "
    "(SELECT subject FROM audit WHERE subject IS NOT NULL)" },
  { "a comment is there and the audit does not say so",
    "SELECT count (*) FROM comment WHERE id NOT IN "
    "(SELECT subject FROM audit WHERE subject IS NOT NULL)" },
  { "a score is there and no document",
    "SELECT count (*) FROM score WHERE seq NOT IN (SELECT score FROM score_document)" },
  { "a card stands where its history does not say",
    "SELECT count (*) FROM candidacy AS c JOIN placement AS p ON p.candidacy = c.id WHERE p.seq = "
    "(SELECT max (seq) FROM placement WHERE candidacy = c.id) AND p.to_status <> c.status" },
  { "a change is not in the change log",
    "SELECT count (*) FROM candidacy WHERE id NOT IN (SELECT id FROM change)" },
};

/* What must be once the work is done. */
static const struct
{
  const char *what;
  const char *sql;
} at_end[] = {
  { "work is left", "SELECT count (*) FROM work WHERE state <> 'done'" },
  { "somebody was never scored",
    "SELECT count (*) FROM candidacy WHERE id NOT IN (SELECT candidacy FROM score)" },
};

/* Where what was told is looked up. */
static const struct
{
  const char *word;
  const char *sql;
} places[] = {
  { "card ", "SELECT count (*) FROM candidacy WHERE id = $1" },
  { "deed ", "SELECT count (*) FROM audit WHERE instr (facts, lower (hex ($1))) > 0" },
  { "move ", "SELECT count (*) FROM placement WHERE seq = $1" },
  { "subject ", "SELECT count (*) FROM audit WHERE subject = $1" },
  { "rubric ", "SELECT count (*) FROM rubric WHERE id = $1" },
};

void
chaos_word_init (ChaosWord *self)
{
  memset (self, 0, sizeof *self);
  self->told = g_ptr_array_new_with_free_func (g_free);
}

void
chaos_word_clear (ChaosWord *self)
{
  g_clear_pointer (&self->told, g_ptr_array_unref);
}

static void
take_head (ChaosWord *self, const char *line)
{
  char *hash;

  self->head.seq = g_ascii_strtoll (line, &hash, 10);
  hash++;
  for (guint i = 0; i < CLARA_AUDIT_HASH_SIZE; i++)
    self->head.hash[i] = (guint8) (g_ascii_xdigit_value (hash[2 * i]) * 16 +
                                   g_ascii_xdigit_value (hash[2 * i + 1]));
}

void
chaos_word_take (ChaosWord *self, const char *output)
{
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "head "))
      take_head (self, lines[i] + strlen ("head "));
    else if (*lines[i] != '\0')
      g_ptr_array_add (self->told, g_strdup (lines[i]));
}

typedef struct
{
  const ChaosWord *word;
  guint from;
  char *wrong; /* (owned) (nullable) */
} Look;

static gboolean
check_nones (ClaraConnection *connection, Look *look, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (nones) && look->wrong == NULL; i++)
    {
      gint64 n;

      if (!clara_connection_get_int64 (connection, nones[i].sql, &n, error))
        return FALSE;
      if (n != 0)
        look->wrong = g_strdup_printf ("%s (%" G_GINT64_FORMAT ")", nones[i].what, n);
    }

  return TRUE;
}

static gboolean
check_line (ClaraConnection *connection, const char *line, Look *look, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_has_prefix (line, places[i].word))
      {
        g_autoptr (ClaraStatement) statement = clara_connection_prepare (connection, places[i].sql);
        const char *what = line + strlen (places[i].word);
        ClaraId id;

        /* A row of a history goes by its number. */
        if (strlen (what) < CLARA_ID_LENGTH)
          clara_statement_bind_int64 (statement, 1, g_ascii_strtoll (what, NULL, 10));
        else if (clara_id_parse (what, &id, error))
          clara_statement_bind_id (statement, 1, &id);
        else
          return FALSE;
        if (clara_statement_step (statement, error) != CLARA_STEP_ROW)
          return FALSE;
        if (clara_statement_get_int64 (statement, 0) == 0 && look->wrong == NULL)
          look->wrong = g_strdup_printf ("what was told is lost: %s", line);
      }

  return TRUE;
}

static gboolean
look_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Look *look = data;
  ClaraAuditReport report;

  if (!check_nones (connection, look, error) ||
      !clara_audit_verify (connection, look->word->head.seq > 0 ? &look->word->head : NULL, &report,
                           error))
    return FALSE;

  if (report.fault != CLARA_AUDIT_WHOLE && look->wrong == NULL)
    look->wrong = g_strdup_printf ("the audit's chain is broken: %s at %" G_GINT64_FORMAT,
                                   clara_audit_fault_to_string (report.fault), report.fault_seq);

  for (guint i = look->from; i < look->word->told->len; i++)
    if (!check_line (connection, g_ptr_array_index (look->word->told, i), look, error))
      return FALSE;

  return TRUE;
}

char *
chaos_look (const char *folder, const ChaosWord *word, guint from, gint64 *opened_us)
{
  Look look = { .word = word, .from = from };
  g_autoptr (ClaraDatabase) database = NULL;
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();

  database = clara_database_open (folder, CLARA_DATABASE_NONE, NULL, &error);
  *opened_us = g_get_monotonic_time () - began;
  if (database == NULL)
    return g_strdup_printf ("it does not open: %s", error->message);
  if (*opened_us > MAX_OPEN_US)
    return g_strdup_printf ("it took %" G_GINT64_FORMAT " ms to open", *opened_us / 1000);

  if (!clara_database_read (database, look_cb, &look, NULL, &error))
    {
      g_free (look.wrong);
      return g_strdup_printf ("it cannot be read: %s", error->message);
    }

  return look.wrong;
}

static gboolean
look_at_end_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (at_end); i++)
    {
      gint64 n;

      if (!clara_connection_get_int64 (connection, at_end[i].sql, &n, error))
        return FALSE;
      if (n != 0)
        *(const char **) data = at_end[i].what;
    }

  return TRUE;
}

char *
chaos_look_at_end (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraDatabase)
      database = clara_database_open (folder, CLARA_DATABASE_NONE, NULL, &error);
  const char *wrong = NULL;

  g_assert_no_error (error);
  g_assert_true (clara_database_read (database, look_at_end_cb, &wrong, NULL, NULL));

  return g_strdup (wrong);
}

static gboolean
end_leases_cb (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_NONE, NULL, "UPDATE work SET due = 0 WHERE state = 'claimed'");

  return clara_statement_run (statement, error);
}

/* As long as it takes for every lease of the dead to run out. */
void
chaos_let_time_pass (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraDatabase)
      database = clara_database_open (folder, CLARA_DATABASE_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (clara_database_write (database, NULL, end_leases_cb, NULL, NULL, NULL));
}
