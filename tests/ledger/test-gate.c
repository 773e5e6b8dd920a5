/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-identities.h"
#include "ledger-fixture.h"

#include <string.h>

typedef struct
{
  ClaraId card;
  ClaraId material;
  const char *reason;
  ClaraPurpose purpose;
} Visit;

static gboolean
add_person_func (ClaraWrite *write, gpointer data, GError **error)
{
  Visit *visit = data;
  g_autoptr (ClaraMaterial) material = g_new0 (ClaraMaterial, 1);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF", 4);
  ClaraMaterialText text = { .visible = "Ada Crumb",
                             .deidentified = "[name]",
                             .hidden = "[\"Ada\"]" };

  material->candidacy = visit->card;
  material->kind = CLARA_MATERIAL_RESUME;
  if (!clara_materials_add (write, material, bytes, error))
    return FALSE;

  visit->material = material->id;

  return clara_materials_set_reading (write, material, &text, error) &&
         clara_identities_add (write, &visit->card, CLARA_IDENTITY_NAME, "Ada Crumb", error) &&
         clara_identities_set_file_name (write, &visit->card, &material->id, "ada.pdf", error);
}

static Visit
add_person (Team *self)
{
  Visit visit = { .card = team_add_card (self, NULL), .reason = "To invite her." };

  team_do (self, NULL, add_person_func, &visit);

  return visit;
}

static gboolean
show_identity_func (ClaraWrite *write, gpointer data, GError **error)
{
  Visit *visit = data;
  g_autoptr (ClaraIdentity) identity = clara_gate_show_identity (
      write, &visit->card, visit->purpose, visit->reason, error);
  guint n;

  if (identity == NULL)
    return FALSE;

  g_assert_cmpstr (clara_identity_get (identity, CLARA_IDENTITY_NAME, &n)[0], ==, "Ada Crumb");

  return TRUE;
}

static gboolean
show_bytes_func (ClaraWrite *write, gpointer data, GError **error)
{
  Visit *visit = data;
  g_autofree char *name = NULL;
  g_autoptr (GBytes) bytes = clara_gate_show_bytes (write, &visit->card, &visit->material,
                                                    visit->reason, &name, error);

  if (bytes == NULL)
    return FALSE;

  g_assert_cmpstr (name, ==, "ada.pdf");
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 4);

  return TRUE;
}

static gboolean
show_file_name_func (ClaraWrite *write, gpointer data, GError **error)
{
  Visit *visit = data;
  g_autofree char *name = clara_gate_show_file_name (write, &visit->card, &visit->material,
                                                     visit->reason, error);

  if (name == NULL)
    return FALSE;

  g_assert_cmpstr (name, ==, "ada.pdf");

  return TRUE;
}

static gboolean
seen_func (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_gate_note_seen (write, &((Visit *) data)->card, error);
}

static gint64
count_rows (Team *self, const char *action)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM audit WHERE action = '%s'",
                                          action);

  return fixture_count (&self->store, sql);
}

static void
test_person_is_shown_for_a_reason (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  visit.purpose = CLARA_PURPOSE_SHOW;
  team_do (self, &self->recruiter, show_identity_func, &visit);
  team_do (self, &self->recruiter, show_bytes_func, &visit);
  team_do (self, &self->recruiter, show_file_name_func, &visit);
  g_assert_cmpint (count_rows (self, "reveal"), ==, 3);
  g_assert_cmpint (fixture_count (&self->store, "SELECT count (*) FROM audit_text "
                                                "WHERE text = 'To invite her.'"),
                   ==, 3);
}

static void
test_nobody_is_shown_without_one (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);
  const char *const reasons[] = { NULL, "", " \t\n", "\xc2\xa0\xe2\x80\x83" };

  visit.purpose = CLARA_PURPOSE_SHOW;
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      visit.reason = reasons[i];
      team_refuses (self, &self->recruiter, show_identity_func, &visit, CLARA_ERROR_INVALID, NULL);
      team_refuses (self, &self->recruiter, show_bytes_func, &visit, CLARA_ERROR_INVALID, NULL);
      team_refuses (self, &self->recruiter, show_file_name_func, &visit, CLARA_ERROR_INVALID, NULL);
    }
}

static void
test_manager_sees_nobody (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  team_share (self, &visit.card);
  for (visit.purpose = 0; visit.purpose < CLARA_N_PURPOSES; visit.purpose++)
    {
      const gboolean human = visit.purpose == CLARA_PURPOSE_SHOW ||
                             visit.purpose == CLARA_PURPOSE_SEND_MAIL;

      team_refuses (self, &self->manager, show_identity_func, &visit,
                    human ? CLARA_ERROR_NOT_PERMITTED : CLARA_ERROR_INVALID,
                    human ? "manager" : NULL);
    }
  team_refuses (self, &self->manager, show_bytes_func, &visit, CLARA_ERROR_NOT_PERMITTED,
                "manager");
  team_refuses (self, NULL, show_bytes_func, &visit, CLARA_ERROR_NOT_PERMITTED, NULL);
  team_refuses (self, &self->manager, show_file_name_func, &visit, CLARA_ERROR_NOT_PERMITTED,
                "manager");
}

static void
test_mail_is_in_the_audit (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  visit.purpose = CLARA_PURPOSE_SEND_MAIL;
  visit.reason = NULL;
  team_do (self, &self->recruiter, show_identity_func, &visit);
  g_assert_cmpint (count_rows (self, "send-mail"), ==, 1);
}

/* Whom somebody saw is whose material it is: nobody gets at a file by another's name. */
static void
test_material_is_shown_as_its_owners_alone (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  visit.card = team_add_card (self, NULL);
  team_refuses (self, &self->recruiter, show_bytes_func, &visit, CLARA_ERROR_NOT_FOUND, NULL);
  team_refuses (self, &self->recruiter, show_file_name_func, &visit, CLARA_ERROR_NOT_FOUND, NULL);
}

static gboolean
machine_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Visit *visit = data;
  const gboolean allowed = visit->purpose == CLARA_PURPOSE_REDACT ||
                           visit->purpose == CLARA_PURPOSE_EXTRACT;
  GError *errors[4] = { NULL };
  g_autoptr (ClaraIdentity)
      identity = clara_gate_read_identity (connection, &visit->card, visit->purpose, &errors[0]);
  g_autoptr (GBytes)
      bytes = clara_gate_read_bytes (connection, &visit->material, visit->purpose, &errors[1]);
  g_autofree char *name = clara_gate_read_file_name (connection, &visit->material, visit->purpose,
                                                     &errors[2]);
  g_auto (ClaraMaterialText) text = { 0 };
  const gboolean read = clara_gate_read_text (connection, &visit->material, visit->purpose, &text,
                                              &errors[3]);

  g_assert_cmpint (identity != NULL, ==, allowed);
  g_assert_cmpint (bytes != NULL, ==, allowed);
  g_assert_cmpint (name != NULL, ==, allowed);
  g_assert_cmpint (read, ==, allowed);
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      if (!allowed)
        g_assert_error (errors[i], CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
      g_clear_error (&errors[i]);
    }

  return TRUE;
}

static void
test_machine_reads_for_its_own_purposes_alone (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  for (visit.purpose = 0; visit.purpose < CLARA_N_PURPOSES; visit.purpose++)
    fixture_read (&self->store, machine_func, &visit);
}

static gboolean
blind_func (ClaraConnection *connection, gpointer data, GError **error)
{
  g_auto (ClaraMaterialText) text = { 0 };

  if (!clara_gate_read_blind (connection, &((Visit *) data)->material, &text, error))
    return FALSE;

  g_assert_cmpstr (text.deidentified, ==, "[name]");
  g_assert_null (text.visible);
  g_assert_null (text.hidden);

  return TRUE;
}

static void
test_blind_text_names_nobody (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  fixture_read (&self->store, blind_func, &visit);
}

static void
test_who_looked_is_in_the_audit (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  team_do (self, &self->recruiter, seen_func, &visit);
  g_assert_cmpint (count_rows (self, "see"), ==, 1);
  team_refuses (self, &self->manager, seen_func, &visit, CLARA_ERROR_NOT_PERMITTED, "manager");
  team_share (self, &visit.card);
  team_do (self, &self->manager, seen_func, &visit);
}

typedef struct
{
  ClaraId member;
  const char *words;
  guint n_hits;
  GError *error;
} Finding;

static gboolean
find_func (ClaraConnection *connection, gpointer data, GError **error)
{
  Finding *finding = data;
  g_autoptr (GArray) hits = clara_gate_find_revealed (connection, &finding->member, finding->words,
                                                      10, &finding->error);

  finding->n_hits = hits != NULL ? hits->len : 0;

  return TRUE;
}

static guint
find (Team *self, const ClaraId *member, const char *words)
{
  Finding finding = { .member = *member, .words = words };

  fixture_read (&self->store, find_func, &finding);
  g_assert_no_error (finding.error);

  return finding.n_hits;
}

static void
test_name_is_found_by_whom_it_was_shown (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);
  Finding finding = { .member = self->manager, .words = "ada" };

  visit.purpose = CLARA_PURPOSE_SHOW;
  g_assert_cmpuint (find (self, &self->recruiter, "ada"), ==, 0);
  team_do (self, &self->recruiter, show_identity_func, &visit);
  team_do (self, &self->recruiter, show_identity_func, &visit);
  g_assert_cmpuint (find (self, &self->recruiter, " CRUMB\tada"), ==, 1);
  g_assert_cmpuint (find (self, &self->recruiter, "ada rye"), ==, 0);
  g_assert_cmpuint (find (self, &self->recruiter, " "), ==, 0);
  g_assert_cmpuint (find (self, &self->other, "ada"), ==, 0);

  fixture_read (&self->store, find_func, &finding);
  g_assert_error (finding.error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_clear_error (&finding.error);
}

static void
test_each_visit_is_whole_or_not_at_all (Team *self, gconstpointer data)
{
  Visit visit = add_person (self);

  visit.purpose = CLARA_PURPOSE_SEND_MAIL;
  team_check_whole (self, &self->recruiter, show_identity_func, &visit, 6);
  team_check_whole (self, &self->recruiter, show_bytes_func, &visit, 8);
  team_check_whole (self, &self->recruiter, seen_func, &visit, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  team_add ("/gate/person-is-shown-for-a-reason", test_person_is_shown_for_a_reason);
  team_add ("/gate/nobody-is-shown-without-one", test_nobody_is_shown_without_one);
  team_add ("/gate/manager-sees-nobody", test_manager_sees_nobody);
  team_add ("/gate/mail-is-in-the-audit", test_mail_is_in_the_audit);
  team_add ("/gate/material-is-shown-as-its-owners-alone",
            test_material_is_shown_as_its_owners_alone);
  team_add ("/gate/machine-reads-for-its-own-purposes-alone",
            test_machine_reads_for_its_own_purposes_alone);
  team_add ("/gate/blind-text-names-nobody", test_blind_text_names_nobody);
  team_add ("/gate/who-looked-is-in-the-audit", test_who_looked_is_in_the_audit);

  team_add ("/gate/name-is-found-by-whom-it-was-shown", test_name_is_found_by_whom_it_was_shown);
  team_add ("/gate/each-visit-is-whole-or-not-at-all", test_each_visit_is_whole_or_not_at_all);

  return g_test_run ();
}
