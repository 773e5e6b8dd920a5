/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

/*
 * Another program on the same workspace, whose member decides and thinks again without end, for tests that kill it:
 *
 *   ledger-peer FOLDER EMAIL SEED N      N: how many deeds; 0: until it is killed
 *
 * Prints a line for each deed that is durable: the place of the last row of the audit.
 */

#include "clara-error.h"
#include "clara-members.h"
#include "ledger-fixture.h"

#include <stdio.h>
#include <unistd.h>

typedef struct
{
  ClaraDatabase *database;
  const char *email;
  ClaraId member;
  GPtrArray *cards;
  ClaraId job;
  ClaraId rubric;
  GRand *rand;
  gint64 head;
  ClaraWriteFunc func;
  Deed deed;
} Peer;

static gboolean
look_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Peer *self = data;
  g_autoptr (ClaraMember) member = clara_members_get_by_email (connection, self->email, error);
  g_autoptr (GPtrArray) jobs = clara_jobs_list (connection, TRUE, error);
  const ClaraJob *job;

  if (member == NULL || jobs == NULL)
    return FALSE;

  job = g_ptr_array_index (jobs, 0);
  self->member = member->id;
  self->job = job->id;
  self->rubric = job->rubric;
  self->cards = clara_candidacies_list (connection, &job->id, error);

  return self->cards != NULL;
}

/* The deed, and what the audit says of it: known only once it is durable. */
static gboolean
deed_func (ClaraWrite *write, gpointer data, GError **error)
{
  Peer *self = data;
  guint8 hash[CLARA_AUDIT_HASH_SIZE];

  return self->func (write, &self->deed, error) &&
         clara_audit_log_get_last (clara_write_get_connection (write), &self->head, hash, error);
}

static void
choose (Peer *self)
{
  static const ClaraWriteFunc funcs[] = { move_func, move_func, score_func, comment_func,
                                          undo_func, redo_func, rubric_func };
  const guint n_cards = self->cards->len;
  const ClaraCandidacy *card = g_ptr_array_index (
      self->cards, (guint) g_rand_int_range (self->rand, 0, (gint32) n_cards));

  self->func = funcs[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (funcs))];
  self->deed = (Deed){ .one = card->id,
                       .to = (ClaraStatus) g_rand_int_range (self->rand, 0, CLARA_N_STATUSES),
                       .text = "in a hurry",
                       .score = g_rand_double_range (self->rand, 0, 100),
                       .rubric = self->rubric };
  if (self->func == rubric_func)
    self->deed.one = self->job;
}

static gboolean
decide_once (Peer *self, GError **error)
{
  const ClaraId *member;

  choose (self);
  member = self->func == score_func ? NULL : &self->member;
  if (!clara_database_write (self->database, member, deed_func, self, NULL, error))
    return FALSE;

  printf ("%" G_GINT64_FORMAT "\n", self->head);
  fflush (stdout);

  return TRUE;
}

int
main (int argc, char **argv)
{
  Peer self = { 0 };
  g_autoptr (GError) error = NULL;
  guint n;

  if (argc < 5)
    return 2;

  self.database = clara_database_open (argv[1], CLARA_DATABASE_NONE, NULL, &error);
  self.email = argv[2];
  self.rand = g_rand_new_with_seed ((guint32) g_ascii_strtoull (argv[3], NULL, 10));
  n = (guint) g_ascii_strtoull (argv[4], NULL, 10);
  if (self.database != NULL)
    clara_database_set_deadline (self.database, 60000, 60000);

  if (self.database != NULL && clara_database_read (self.database, look_func, &self, NULL, &error))
    for (guint i = 0; (n == 0 || i < n) && error == NULL; i++)
      if (!decide_once (&self, &error))
        break;

  if (error != NULL)
    fprintf (stderr, "%s\n", error->message);
  g_clear_pointer (&self.cards, g_ptr_array_unref);
  g_clear_pointer (&self.rand, g_rand_free);
  g_clear_object (&self.database);

  return error != NULL;
}
