/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-cli.h"

#include "chaos-people.h"
#include "clara-database.h"

#include <string.h>

#define N_FILES 3

#define RUBRIC                                                                                     \
  "{\"job\":{\"title\":\"Engineer\"},\"requirements\":[{\"id\":\"r1\",\"text\":\"PostgreSQL\","    \
  "\"category\":\"hard-skill\",\"importance\":\"must\",\"knock_out\":false,\"weight\":0.%d,"       \
  "\"min_years\":null,\"flags\":[],\"source\":{\"start\":0,\"end\":0}},"                           \
  "{\"id\":\"r2\",\"text\":\"Kubernetes\",\"category\":\"hard-skill\",\"importance\":\"must\","    \
  "\"knock_out\":false,\"weight\":0.5,\"min_years\":null,\"flags\":[],"                            \
  "\"source\":{\"start\":0,\"end\":0}}]}"

typedef enum
{
  MOVE,
  COMMENT,
  SET_RUBRIC,
  IMPORT,
  UNDO,
  N_DEEDS,
} CliDeed;

/* What a deed prints that names something durable, and what that is. */
static const struct
{
  const char *member;
  const char *word;
} words[N_DEEDS] = {
  [MOVE] = { "deed", "deed" },
  [COMMENT] = { "id", "subject" },
  [SET_RUBRIC] = { "id", "rubric" },
  [IMPORT] = { "candidacy", "card" },
};

typedef struct
{
  char *job;       /* (owned) */
  char *candidacy; /* (owned) (nullable): any; there may be none */
  gint64 choice;
} Choice;

static gboolean
choose_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Choice *choice = data;
  g_autoptr (ClaraStatement)
      job = clara_connection_prepare (connection, "SELECT lower (hex (id)) FROM job LIMIT 1");
  g_autoptr (ClaraStatement) card = clara_connection_prepare (
      connection, "SELECT lower (hex (id)) FROM candidacy ORDER BY number LIMIT 1 OFFSET "
                  "$1 % max (1, (SELECT count (*) FROM candidacy))");

  clara_statement_bind_int64 (card, 1, choice->choice);
  if (clara_statement_step (job, error) != CLARA_STEP_ROW)
    return FALSE;
  choice->job = clara_statement_dup_text (job, 0);
  if (clara_statement_step (card, error) == CLARA_STEP_ROW)
    choice->candidacy = clara_statement_dup_text (card, 0);

  return TRUE;
}

static void
choose (const char *folder, Choice *choice)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraDatabase)
      database = clara_database_open (folder, CLARA_DATABASE_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (clara_database_read (database, choose_cb, choice, NULL, &error));
  g_assert_no_error (error);
}

static void
add_resumes (GPtrArray *arguments, const char *inbox, GRand *random, guint n_people)
{
  for (guint i = 0; i < N_FILES; i++)
    {
      guint person = (guint) g_rand_int_range (random, 0, (gint32) n_people);
      g_autoptr (GBytes) bytes = chaos_resume (person);
      char *path = g_strdup_printf ("%s/person-%u.txt", inbox, person);

      g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                          (gssize) g_bytes_get_size (bytes), NULL));
      g_ptr_array_add (arguments, path);
    }
}

static void
add_words (GPtrArray *arguments, ...)
{
  va_list list;
  const char *word;

  va_start (list, arguments);
  while ((word = va_arg (list, const char *)) != NULL)
    g_ptr_array_add (arguments, g_strdup (word));
  va_end (list);
}

static void
add_deed (GPtrArray *arguments,
          CliDeed deed,
          const Choice *choice,
          const char *inbox,
          GRand *random,
          guint n_people)
{
  static const char *const statuses[] = { "to_review", "not_qualified", "pre_qualified",
                                          "qualified" };
  g_autofree char *rubric = g_build_filename (inbox, "rubric.json", NULL);
  g_autofree char *document = NULL;

  switch (deed)
    {
    case MOVE:
      add_words (arguments, "move", "--json", choice->candidacy,
                 statuses[g_rand_int_range (random, 0, G_N_ELEMENTS (statuses))], NULL);
      break;
    case COMMENT:
      add_words (arguments, "comment", "--json", choice->candidacy, "Spoke on the phone", NULL);
      break;
    case SET_RUBRIC:
      document = g_strdup_printf (RUBRIC, g_rand_int_range (random, 1, 9));
      g_assert_true (g_file_set_contents (rubric, document, -1, NULL));
      add_words (arguments, "rubric", "--json", choice->job, "--set", rubric, NULL);
      break;
    case IMPORT:
      add_words (arguments, "import", "--json", choice->job, NULL);
      add_resumes (arguments, inbox, random, n_people);
      break;
    default:
      add_words (arguments, g_rand_boolean (random) ? "undo" : "redo", NULL);
    }
}

/* Every id that stands behind @member; a list is told whole or not at all, as all that is printed. */
static void
take_output (CliDeed deed, const char *output, ChaosWord *word)
{
  g_autofree char *pattern = NULL;
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;

  if (words[deed].member == NULL)
    return;

  pattern = g_strdup_printf ("\"%s\"\\s*:\\s*\"([0-9a-f]{32})\"", words[deed].member);
  regex = g_regex_new (pattern, 0, 0, NULL);
  g_regex_match (regex, output, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *id = g_match_info_fetch (match, 1);
      g_autofree char *line = g_strconcat (words[deed].word, " ", id, NULL);

      /* All zero where nothing was to be done. */
      if (strspn (id, "0") < strlen (id))
        chaos_word_take (word, line);
    }
}

ChaosEnd
chaos_cli_run (const char *program,
               const char *folder,
               const char *inbox,
               GRand *random,
               guint n_people,
               const char *wish,
               guint kill_ms,
               ChaosWord *word)
{
  CliDeed deed = (CliDeed) g_rand_int_range (random, 0, N_DEEDS);
  g_autoptr (GPtrArray) arguments = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *output = NULL;
  Choice choice = { .choice = g_rand_int_range (random, 0, 1000000) };
  ChaosEnd end;

  choose (folder, &choice);
  if (choice.candidacy == NULL)
    deed = IMPORT;
  add_words (arguments, program, "--data-dir", folder, NULL);
  add_deed (arguments, deed, &choice, inbox, random, n_people);
  g_ptr_array_add (arguments, NULL);

  end = chaos_run ((const char *const *) arguments->pdata, wish, kill_ms, &output);
  take_output (deed, output, word);
  /* There may be nothing to take back: no failure of what is looked at here. */
  if (deed == UNDO && end == CHAOS_END_FAILED)
    end = CHAOS_END_DONE;
  if (end == CHAOS_END_FAILED || end == CHAOS_END_HUNG)
    {
      g_autofree char *line = g_strjoinv (" ", (char **) arguments->pdata);

      g_test_message ("%s", line);
    }
  g_free (choice.job);
  g_free (choice.candidacy);

  return end;
}

char *
chaos_cli_verify (const char *program, const char *folder)
{
  const char *const verify[] = { program, "--data-dir", folder, "audit", "verify", NULL };
  const char *const status[] = { program, "--data-dir", folder, "status", "--json", NULL };
  g_autofree char *verified = NULL;
  g_autofree char *told = NULL;

  if (chaos_run (verify, NULL, 0, &verified) != CHAOS_END_DONE)
    return g_strdup_printf ("audit verify says: %s", verified);

  return chaos_run (status, NULL, 0, &told) == CHAOS_END_DONE ? NULL : g_strdup ("status gives up");
}
