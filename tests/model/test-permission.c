/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-permission.h"

#include <string.h>

static void
test_manager_may_comment_and_decide_and_nothing_else (void)
{
  for (ClaraPermission asked = 0; asked < CLARA_N_PERMISSIONS; asked++)
    g_assert_cmpint (clara_role_may (CLARA_ROLE_MANAGER, asked), ==,
                     asked == CLARA_MAY_COMMENT || asked == CLARA_MAY_DECIDE);
}

static void
test_admin_may_all (void)
{
  for (ClaraPermission asked = 0; asked < CLARA_N_PERMISSIONS; asked++)
    g_assert_true (clara_role_may (CLARA_ROLE_ADMIN, asked));
}

static void
test_recruiter_may_not_run_the_workspace (void)
{
  g_assert_true (clara_role_may (CLARA_ROLE_RECRUITER, CLARA_MAY_MOVE));
  g_assert_true (clara_role_may (CLARA_ROLE_RECRUITER, CLARA_MAY_REVEAL));
  g_assert_false (clara_role_may (CLARA_ROLE_RECRUITER, CLARA_MAY_CONNECT));
  g_assert_false (clara_role_may (CLARA_ROLE_RECRUITER, CLARA_MAY_MEMBERS));
  g_assert_false (clara_role_may (CLARA_ROLE_RECRUITER, CLARA_MAY_BACKUP));
}

static void
test_unknown_is_refused (void)
{
  g_assert_false (clara_role_may (CLARA_N_ROLES, CLARA_MAY_COMMENT));
  g_assert_false (clara_role_may (CLARA_ROLE_ADMIN, CLARA_N_PERMISSIONS));
}

static void
check_refused (const ClaraMember *member, const char *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (clara_member_check_permission (member, CLARA_MAY_MOVE, &error));
  g_assert_error (error, CLARA_ERROR, CLARA_ERROR_NOT_PERMITTED);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_refusal_names_the_role (void)
{
  ClaraMember member = { .role = CLARA_ROLE_MANAGER, .active = TRUE };

  check_refused (&member, "manager");
  check_refused (NULL, "member");
  member.role = CLARA_ROLE_ADMIN;
  member.active = FALSE;
  check_refused (&member, "deactivated");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/permission/manager-may-comment-and-decide-and-nothing-else",
                   test_manager_may_comment_and_decide_and_nothing_else);
  g_test_add_func ("/permission/admin-may-all", test_admin_may_all);
  g_test_add_func ("/permission/recruiter-may-not-run-the-workspace",
                   test_recruiter_may_not_run_the_workspace);
  g_test_add_func ("/permission/unknown-is-refused", test_unknown_is_refused);
  g_test_add_func ("/permission/refusal-names-the-role", test_refusal_names_the_role);

  return g_test_run ();
}
