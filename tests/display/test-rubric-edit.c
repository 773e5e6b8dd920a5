/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-rubric-edit.h"

static ClaraRubric *
make_rubric (void)
{
  ClaraRubric *rubric = clara_rubric_new ("Harbour clerk");
  const ClaraRequirement requirements[] = {
    { .id = (char *) "r1", .text = (char *) "Keeps the berths and the books.", .weight = 1.0 },
    { .id = (char *) "r7", .text = (char *) "Speaks German.", .weight = 0.5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (requirements); i++)
    clara_rubric_add (rubric, &requirements[i]);

  return rubric;
}

static void
test_an_edit_leaves_what_it_was_given (void)
{
  g_autoptr (ClaraRubric) rubric = make_rubric ();
  ClaraRequirement changed = *clara_rubric_get_requirement (rubric, 1);
  g_autoptr (ClaraRubric) edited = NULL;

  changed.weight = 0.9;
  edited = clara_rubric_edit_replace (rubric, &changed);
  g_assert_cmpfloat (clara_rubric_get_requirement (edited, 1)->weight, ==, 0.9);
  g_assert_cmpfloat (clara_rubric_get_requirement (rubric, 1)->weight, ==, 0.5);
  g_assert_cmpstr (clara_rubric_get_title (edited), ==, "Harbour clerk");
}

static void
test_what_is_removed_is_gone_and_nothing_else (void)
{
  g_autoptr (ClaraRubric) rubric = make_rubric ();
  g_autoptr (ClaraRubric) edited = clara_rubric_edit_remove (rubric, "r1");

  g_assert_cmpuint (clara_rubric_get_n_requirements (edited), ==, 1);
  g_assert_cmpstr (clara_rubric_get_requirement (edited, 0)->id, ==, "r7");
}

static void
test_an_added_one_takes_nobodys_name (void)
{
  g_autoptr (ClaraRubric) rubric = make_rubric ();
  g_autoptr (ClaraRubric) edited = clara_rubric_edit_add (rubric, "Ties knots.");
  const ClaraRequirement *added = clara_rubric_get_requirement (edited, 2);

  g_assert_cmpstr (added->text, ==, "Ties knots.");
  g_assert_cmpstr (added->id, ==, "r8");
  g_assert_false (added->knock_out);
}

static void
test_both_parts_weigh_what_the_whole_did (void)
{
  g_autoptr (ClaraRubric) rubric = make_rubric ();
  g_autoptr (ClaraRubric) edited = clara_rubric_edit_split (rubric, "r1", "Keeps the books.");
  double weight = clara_rubric_get_requirement (edited, 0)->weight +
                  clara_rubric_get_requirement (edited, 1)->weight;

  g_assert_cmpuint (clara_rubric_get_n_requirements (edited), ==, 3);
  g_assert_cmpfloat (weight, ==, 1.0);
  g_assert_cmpstr (clara_rubric_get_requirement (edited, 1)->text, ==, "Keeps the books.");
  g_assert_cmpstr (clara_rubric_get_requirement (edited, 1)->id, ==, "r8");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/rubric-edit/an-edit-leaves-what-it-was-given",
                   test_an_edit_leaves_what_it_was_given);
  g_test_add_func ("/app/rubric-edit/what-is-removed-is-gone-and-nothing-else",
                   test_what_is_removed_is_gone_and_nothing_else);
  g_test_add_func ("/app/rubric-edit/an-added-one-takes-nobodys-name",
                   test_an_added_one_takes_nobodys_name);
  g_test_add_func ("/app/rubric-edit/both-parts-weigh-what-the-whole-did",
                   test_both_parts_weigh_what_the_whole_did);

  return g_test_run ();
}
