/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-impact.h"
#include "clara-ledger.h"
#include "fixture.h"

#include <string.h>

static gboolean
add_card_cb (ClaraWrite *write, gpointer data, GError **error)
{
  ClaraCandidacy *card = data;

  return clara_candidacies_add (write, card, error);
}

/* Adds @n cards of which @n_selected are qualified, and a line for each. */
static void
add_group (Fixture *self, GString *csv, const char *group, guint n, guint n_selected)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ClaraCandidacy) card = clara_candidacy_new ();
      g_autofree char *id = NULL;

      card->job = self->job;
      card->status = i < n_selected ? CLARA_STATUS_QUALIFIED : CLARA_STATUS_NOT_QUALIFIED;
      fixture_write (self, add_card_cb, card);
      id = clara_id_to_string (&card->id);
      g_string_append_printf (csv, "%s,%s\n", id, group);
    }
}

typedef struct
{
  Fixture *fixture;
  ClaraImpactGroups *groups;
  ClaraImpact *impact;
} Asking;

static gboolean
compute_cb (ClaraConnection *connection, gpointer data, GError **error)
{
  Asking *asking = data;

  asking->impact = clara_impact_compute (connection, &asking->fixture->job, asking->groups,
                                         CLARA_STATUS_QUALIFIED, error);

  return asking->impact != NULL;
}

static ClaraImpact *
compute (Fixture *self, const char *csv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraImpactGroups) groups = clara_impact_groups_parse (csv, strlen (csv), &error);
  Asking asking = { self, groups, NULL };

  g_assert_no_error (error);
  fixture_read (self, compute_cb, &asking);

  return asking.impact;
}

static const ClaraImpactGroup *
group_of (const ClaraImpact *impact, guint dimension, guint group)
{
  const ClaraImpactDimension *found = g_ptr_array_index (impact->dimensions, dimension);

  return g_ptr_array_index (found->groups, group);
}

static void
test_rates_and_four_fifths (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) csv = g_string_new ("candidacy,sex\n");
  g_autoptr (ClaraImpact) impact = NULL;
  const ClaraImpactGroup *one, *other;

  add_group (self, csv, "f", 80, 24);
  add_group (self, csv, "m", 100, 50);
  add_group (self, csv, "x", 40, 16);
  impact = compute (self, csv->str);

  one = group_of (impact, 0, 0);
  other = group_of (impact, 0, 1);
  g_assert_cmpstr (one->name, ==, "f");
  g_assert_cmpuint (one->n_decided, ==, 80);
  g_assert_cmpfloat_with_epsilon (one->rate, 0.3, 1e-12);
  g_assert_cmpfloat_with_epsilon (one->ratio, 0.6, 1e-12);
  g_assert_true (one->below_four_fifths);
  g_assert_false (one->few);
  g_assert_cmpfloat (one->p, <, 0.01);
  g_assert_cmpfloat (other->ratio, ==, 1);
  g_assert_false (other->below_four_fifths);
  /* 4/5 itself is not below 4/5. */
  g_assert_cmpfloat_with_epsilon (group_of (impact, 0, 2)->ratio, 0.8, 1e-12);
  g_assert_false (group_of (impact, 0, 2)->below_four_fifths);
}

static void
test_small_groups_are_called_small (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) csv = g_string_new ("candidacy,sex\n");
  g_autoptr (ClaraImpact) impact = NULL;

  add_group (self, csv, "f", 5, 1);
  add_group (self, csv, "m", 50, 20);
  impact = compute (self, csv->str);
  g_assert_true (group_of (impact, 0, 0)->below_four_fifths);
  g_assert_true (group_of (impact, 0, 0)->few);
  g_assert_cmpfloat (group_of (impact, 0, 0)->p, >, 0.3);
}

static void
test_who_waits_is_in_no_rate (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) csv = g_string_new ("candidacy,sex\n");
  g_autoptr (ClaraCandidacy) card = clara_candidacy_new ();
  g_autoptr (ClaraImpact) impact = NULL;
  g_autofree char *id = NULL;

  card->job = self->job;
  card->status = CLARA_STATUS_TO_REVIEW;
  fixture_write (self, add_card_cb, card);
  id = clara_id_to_string (&card->id);
  g_string_append_printf (csv, "%s,f\n", id);
  impact = compute (self, csv->str);
  g_assert_cmpuint (group_of (impact, 0, 0)->n_undecided, ==, 1);
  g_assert_cmpuint (group_of (impact, 0, 0)->n_decided, ==, 0);
  g_assert_cmpfloat (group_of (impact, 0, 0)->rate, <, 0);
  g_assert_false (group_of (impact, 0, 0)->below_four_fifths);
}

static void
test_who_is_not_named_is_counted (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) csv = g_string_new ("candidacy,sex,age\r\n");
  g_autoptr (GString) unnamed = g_string_new (NULL);
  g_autoptr (ClaraImpact) impact = NULL;

  add_group (self, csv, "f,\"over \"\"40\"\", or so\"", 3, 1);
  add_group (self, csv, "m,", 2, 1);
  add_group (self, unnamed, "x", 4, 1);
  g_string_append (csv, "00000000000000000000000000000001,f,\n");
  impact = compute (self, csv->str);
  g_assert_cmpuint (impact->n_candidacies, ==, 9);
  g_assert_cmpuint (impact->n_without_group, ==, 4);
  g_assert_cmpuint (impact->n_unknown, ==, 1);
  g_assert_cmpstr (group_of (impact, 1, 0)->name, ==, "over \"40\", or so");
  g_assert_cmpuint (
      ((ClaraImpactDimension *) g_ptr_array_index (impact->dimensions, 1))->groups->len, ==, 1);
}

/* Worked out by hand from the hypergeometric distribution: 3 of 4 and 1 of 4. */
static void
test_exact_p (void)
{
  g_assert_cmpfloat_with_epsilon (clara_impact_get_p (4, 3, 4, 1), 34.0 / 70.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (clara_impact_get_p (4, 4, 4, 0), 2.0 / 70.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (clara_impact_get_p (10, 5, 10, 5), 1, 1e-9);
  g_assert_cmpfloat (clara_impact_get_p (0, 0, 10, 5), ==, 1);
  g_assert_cmpfloat_with_epsilon (clara_impact_get_p (60000, 30000, 60000, 30000), 1, 1e-6);
}

static void
test_broken_files_name_their_line (void)
{
  static const char *const files[] = {
    "",
    "\n",
    "candidacy\n",
    "candidacy,\n",
    "id,sex\n",
    "candidacy,sex\nabc,f\n",
    "candidacy,sex\n00000000000000000000000000000001\n",
    "candidacy,sex\n00000000000000000000000000000001,f,g\n",
    "candidacy,sex\n00000000000000000000000000000001,\"f\n",
    "candidacy,sex\n00000000000000000000000000000001,f\"g\"\n",
    "candidacy,sex\n00000000000000000000000000000001,\"f\"g\n",
    "candidacy,sex\n00000000000000000000000000000001,f\n00000000000000000000000000000001,m\n",
    "candidacy,a,b,c,d,e,f,g,h,i\n",
    "candidacy,\xff\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (clara_impact_groups_parse (files[i], strlen (files[i]), &error));
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/impact/rates-and-four-fifths", test_rates_and_four_fifths);
  fixture_add ("/impact/small-groups-are-called-small", test_small_groups_are_called_small);
  fixture_add ("/impact/who-waits-is-in-no-rate", test_who_waits_is_in_no_rate);
  fixture_add ("/impact/who-is-not-named-is-counted", test_who_is_not_named_is_counted);
  g_test_add_func ("/impact/exact-p", test_exact_p);
  g_test_add_func ("/impact/broken-files-name-their-line", test_broken_files_name_their_line);

  return g_test_run ();
}
