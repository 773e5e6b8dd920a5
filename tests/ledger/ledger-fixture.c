/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "ledger-fixture.h"

#include "clara-connection-private.h"
#include "clara-error.h"
#include "clara-reviews.h"

#include <string.h>

#define SCORE_DOCUMENT                                                                             \
  "{\"points\":[{\"requirement\":\"r1\",\"points\":30,\"of\":60},"                                 \
  "{\"requirement\":\"r2\",\"points\":0,\"of\":40}],"                                              \
  "\"matches\":[{\"requirement\":\"r1\",\"verdict\":\"partial\",\"degree\":0.5,"                   \
  "\"evidence\":[{\"document\":\"resume\",\"quote\":\"kneaded dough at Crumb & Sons\","            \
  "\"start\":0,\"end\":29,\"similarity\":0.8}]},"                                                  \
  "{\"requirement\":\"r2\",\"verdict\":\"unknown\",\"degree\":0,\"evidence\":[]}]}"

#define PROFILE                                                                                    \
  "{\"experience\":[{\"employer\":\"Crumb & Sons\",\"title\":\"Baker\"}],\"months\":50,"           \
  "\"fields\":[{\"field\":\"Cook\",\"months\":38}],\"unplaced\":12,"                               \
  "\"education\":[{\"school\":\"Rye College\",\"degree\":\"B.Sc.\",\"level\":\"bachelor\"}],"      \
  "\"languages\":[{\"language\":\"en\",\"level\":\"C1\"},{\"language\":\"it\",\"level\":null}],"   \
  "\"skills\":[\"dough\"],\"certifications\":[\"HACCP\"]}"

char *
make_rubric (const char *what)
{
  return g_strdup_printf (
      "{\"job\":{\"title\":\"Baker\"},\"requirements\":["
      "{\"id\":\"r1\",\"text\":\"Kneads dough; ask chef@example.org\",\"category\":\"hard-skill\","
      "\"importance\":\"must\",\"weight\":0.6},"
      "{\"id\":\"r2\",\"text\":\"%s\",\"category\":\"soft-skill\",\"importance\":\"nice\","
      "\"weight\":0.4}]}",
      what);
}

static gboolean
add_member (ClaraWrite *write, const char *email, ClaraRole role, ClaraId *id, GError **error)
{
  g_autoptr (ClaraMember) member = g_new0 (ClaraMember, 1);

  member->email = g_strdup (email);
  member->role = role;
  if (!clara_members_add (write, member, error))
    return FALSE;

  *id = member->id;

  return TRUE;
}

static gboolean
begin_func (ClaraWrite *write, gpointer data, GError **error)
{
  Team *self = data;
  g_autofree char *rubric = make_rubric ("Rises early");

  return add_member (write, "one@example.org", CLARA_ROLE_RECRUITER, &self->recruiter, error) &&
         add_member (write, "other@example.org", CLARA_ROLE_RECRUITER, &self->other, error) &&
         add_member (write, "chief@example.org", CLARA_ROLE_MANAGER, &self->manager, error) &&
         clara_rubrics_add (write, &self->store.job, rubric, &self->store.rubric, NULL, error);
}

static void
set_up (Team *self, gconstpointer data)
{
  fixture_set_up (&self->store, NULL);
  fixture_write (&self->store, begin_func, self);
}

static void
tear_down (Team *self, gconstpointer data)
{
  /* Whatever a test has done, the chain holds. */
  team_assert_whole (self);
  fixture_tear_down (&self->store, NULL);
}

void
team_add (const char *name, void (*test) (Team *self, gconstpointer data))
{
  g_test_add (name, Team, NULL, set_up, test, tear_down);
}

void
team_do (Team *self, const ClaraId *member, ClaraWriteFunc func, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean kept = clara_database_write (self->store.database, member, func, data, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (kept);
}

void
team_refuses (Team *self,
              const ClaraId *member,
              ClaraWriteFunc func,
              gpointer data,
              int code,
              const char *words)
{
  g_autofree char *before = fixture_dump (&self->store);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_database_write (self->store.database, member, func, data, NULL, &error));
  g_assert_error (error, CLARA_ERROR, code);
  if (words != NULL)
    g_assert_nonnull (strstr (error->message, words));

  after = fixture_dump (&self->store);
  g_assert_cmpstr (before, ==, after);
}

typedef struct
{
  Team *team;
  const char *opportunity;
  ClaraId card;
} Adding;

static gboolean
add_card_func (ClaraWrite *write, gpointer data, GError **error)
{
  Adding *adding = data;
  g_autoptr (ClaraCandidacy) card = clara_candidacy_new ();

  card->job = adding->team->store.job;
  card->opportunity = g_strdup (adding->opportunity);
  if (!clara_candidacies_add (write, card, error) ||
      !clara_profiles_set (write, &card->id, PROFILE, "1", error))
    return FALSE;

  adding->card = card->id;

  return TRUE;
}

ClaraId
team_add_card (Team *self, const char *opportunity)
{
  Adding adding = { .team = self, .opportunity = opportunity };

  team_do (self, NULL, add_card_func, &adding);

  return adding.card;
}

typedef struct
{
  ClaraId id;
  ClaraCandidacy *card;
} Getting;

static gboolean
get_card_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Getting *getting = data;

  getting->card = clara_candidacies_get (connection, &getting->id, error);

  return getting->card != NULL;
}

ClaraCandidacy *
team_get_card (Team *self, const ClaraId *card)
{
  Getting getting = { .id = *card };

  fixture_read (&self->store, get_card_func, &getting);

  return getting.card;
}

void
team_assert_card (Team *self, const ClaraId *id, ClaraStatus status, ClaraPlacedBy placed_by)
{
  g_autoptr (ClaraCandidacy) card = team_get_card (self, id);

  g_assert_cmpstr (clara_status_to_string (card->status), ==, clara_status_to_string (status));
  g_assert_cmpstr (clara_placed_by_to_string (card->placed_by), ==,
                   clara_placed_by_to_string (placed_by));
}

void
team_move (Team *self, const ClaraId *member, const ClaraId *card, ClaraStatus to)
{
  Deed deed = { .one = *card, .to = to };

  team_do (self, member, move_func, &deed);
}

gboolean
team_score (Team *self, const ClaraId *card, double score, ClaraStatus suggestion)
{
  Deed deed = { .one = *card, .score = score, .to = suggestion, .rubric = self->store.rubric };

  team_do (self, NULL, score_func, &deed);

  return deed.flag;
}

ClaraUndone
team_undo (Team *self, const ClaraId *member)
{
  Deed deed = { .score = 0 };

  team_do (self, member, undo_func, &deed);

  return deed.undone;
}

ClaraUndone
team_redo (Team *self, const ClaraId *member)
{
  Deed deed = { .score = 0 };

  team_do (self, member, redo_func, &deed);

  return deed.undone;
}

typedef struct
{
  Team *team;
  ClaraId card;
  ClaraId review;
} Sharing;

static gboolean
share_func (ClaraWrite *write, gpointer data, GError **error)
{
  Sharing *sharing = data;
  ClaraReviewCandidacy shared = { .candidacy = sharing->card };
  ClaraReview review = { .job = sharing->team->store.job,
                         .manager = sharing->team->manager,
                         .message = "Please look." };
  gboolean added;

  review.candidacies = g_array_new (FALSE, FALSE, sizeof shared);
  g_array_append_val (review.candidacies, shared);
  added = clara_reviews_add (write, &review, error) &&
          clara_candidacies_set_shared (write, &sharing->card, TRUE, error);
  g_array_unref (review.candidacies);
  sharing->review = review.id;

  return added;
}

ClaraId
team_share (Team *self, const ClaraId *card)
{
  Sharing sharing = { .team = self, .card = *card };

  team_do (self, &self->recruiter, share_func, &sharing);

  return sharing.review;
}

typedef struct
{
  ClaraId member;
  ClaraRole role;
  gboolean active;
} Role;

static gboolean
set_role_func (ClaraWrite *write, gpointer data, GError **error)
{
  const Role *role = data;

  return clara_members_set_role (write, &role->member, role->role, error) &&
         clara_members_set_active (write, &role->member, role->active, error);
}

void
team_set_role (Team *self, const ClaraId *member, ClaraRole role, gboolean active)
{
  Role wanted = { .member = *member, .role = role, .active = active };

  team_do (self, &self->store.admin, set_role_func, &wanted);
}

static gboolean
verify_func (ClaraConnection *connection, gpointer data, GError **error)
{
  return clara_audit_verify (connection, NULL, data, error);
}

void
team_assert_whole (Team *self)
{
  ClaraAuditReport report;

  fixture_read (&self->store, verify_func, &report);
  g_assert_cmpstr (clara_audit_fault_to_string (report.fault), ==, "whole");
  g_assert_cmpint (report.n_rows, ==, report.head.seq);
  g_assert_cmpint (
      fixture_count (&self->store,
                     "SELECT count (*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
      ==, 0);
}

gboolean
run_sql_func (ClaraWrite *write, gpointer data, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (write, CLARA_ENTITY_NONE, NULL, data);

  return clara_statement_run (statement, error);
}

void
team_run_sql (Team *self, const char *sql)
{
  team_do (self, NULL, run_sql_func, (gpointer) sql);
}

typedef struct
{
  ClaraId card;
  const char *kind;
  char *payload;
} Payload;

static gboolean
get_payload_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Payload *wanted = data;
  g_autoptr (GPtrArray) rows = clara_outbox_list (connection, &wanted->card, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const ClaraOutboxRow *row = g_ptr_array_index (rows, i);

      if (g_strcmp0 (row->kind, wanted->kind) == 0)
        {
          g_free (wanted->payload);
          wanted->payload = g_strdup (row->payload);
        }
    }

  return rows != NULL;
}

/* The newest effect of a kind; NULL: there is none. */
char *
team_get_payload (Team *self, const ClaraId *card, const char *kind)
{
  Payload wanted = { .card = *card, .kind = kind };

  fixture_read (&self->store, get_payload_func, &wanted);

  return wanted.payload;
}

/* Every statement is made to fail once: the first, the second … until a run gets through. */
typedef struct
{
  guint fail_at; /* from 1 */
  guint n_seen;
} Fault;

static gboolean
fault_cb (const char *sql, gpointer data, GError **error)
{
  Fault *fault = data;

  if (++fault->n_seen != fault->fail_at)
    return TRUE;

  g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE, "as the test wishes");

  return FALSE;
}

/* Runs @func with each of its statements failing in turn, BEGIN and COMMIT included, and then once in peace. */
void
team_check_whole (Team *self,
                  const ClaraId *member,
                  ClaraWriteFunc func,
                  gpointer data,
                  guint at_least)
{
  g_autofree char *before = fixture_dump (&self->store);
  g_autofree char *after = NULL;
  Fault fault = { .fail_at = 1 };

  clara_database_set_fault (self->store.database, fault_cb, &fault);
  for (;; fault.fail_at++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *now = NULL;

      fault.n_seen = 0;
      if (clara_database_write (self->store.database, member, func, data, NULL, &error))
        break;

      /* Whatever was made of it on the way up, the reason is still the disk. */
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NO_SPACE);
      now = fixture_dump (&self->store);
      g_assert_cmpstr (now, ==, before);
    }
  clara_database_set_fault (self->store.database, NULL, NULL);

  g_assert_cmpuint (fault.fail_at, >, at_least);
  after = fixture_dump (&self->store);
  g_assert_cmpstr (after, !=, before);
  team_assert_whole (self);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM pragma_foreign_key_check"),
                   ==, 0);
}

gboolean
move_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  ClaraSeenCard cards[] = { { .candidacy = deed->one, .version = deed->version },
                            { .candidacy = deed->two } };

  return clara_decision_move (write, cards, clara_id_is_zero (&deed->two) ? 1 : 2, deed->to,
                              deed->text, &deed->made, error);
}

gboolean
put_back_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  ClaraSeenCard card = { .candidacy = deed->one, .version = deed->version };

  return clara_decision_put_back (write, &card, deed->text, &deed->made, error);
}

gboolean
score_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  ClaraScoreRow row = { .candidacy = deed->one,
                        .engine = "1",
                        .model = "m",
                        .rubric = deed->rubric,
                        .rubric_version = 2,
                        .score = deed->score,
                        .low = deed->score,
                        .high = deed->score,
                        .status = deed->to };

  return clara_decision_take_score (write, &row, SCORE_DOCUMENT, &deed->flag, error);
}

gboolean
unreadable_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_take_unreadable (write, &deed->one, "encrypted", &deed->flag, error);
}

/* Its score is when the stage changed. */
gboolean
stage_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_take_stage (write, &deed->one, deed->text, &deed->to, (gint64) deed->score,
                                    &deed->flag, error);
}

gboolean
publish_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_publish (write, &deed->one, &deed->flag, error);
}

gboolean
comment_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_comment (write, &deed->one, deed->text, &deed->made, error);
}

gboolean
decide_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_decide (write, &deed->two, &deed->one, deed->decision, deed->text,
                                &deed->made, error);
}

gboolean
rubric_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autofree char *rubric = make_rubric (deed->text);

  return clara_decision_set_rubric (write, &deed->one, rubric, &deed->made, NULL, error);
}

gboolean
merge_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_merge (write, &deed->one, &deed->two, error);
}

gboolean
dismiss_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_decision_dismiss_duplicate (write, &deed->one, &deed->two, error);
}

gboolean
undo_func (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_decision_undo (write, &((Deed *) data)->undone, error);
}

gboolean
redo_func (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_decision_redo (write, &((Deed *) data)->undone, error);
}

gboolean
erase_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_erasure_carry_out (write, &deed->one, NULL, error);
}

gboolean
request_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;

  return clara_erasure_request (write, &deed->one, deed->text, error);
}

gboolean
show_func (ClaraWrite *write, gpointer data, GError **error)
{
  Deed *deed = data;
  g_autoptr (ClaraIdentity) identity = clara_gate_show_identity (
      write, &deed->one, CLARA_PURPOSE_SHOW, deed->text, error);

  return identity != NULL;
}
