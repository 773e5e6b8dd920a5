/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clara-setting.h"
#include "clara-setup-step.h"
#include "clara-status-map.h"

static void
test_map_survives_its_text (void)
{
  const ClaraStatus qualified = CLARA_STATUS_QUALIFIED, refused = CLARA_STATUS_NOT_QUALIFIED;
  g_autoptr (ClaraStatusMap) map = clara_status_map_new (NULL);
  g_autoptr (ClaraStatusMap) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *kept = NULL;
  ClaraStatus found;

  g_assert_true (clara_status_map_is_empty (map));
  clara_status_map_set (map, CLARA_STATUS_MAP_STAGE, "offer", &qualified);
  clara_status_map_set (map, CLARA_STATUS_MAP_REASON, "r1", &refused);
  clara_status_map_set (map, CLARA_STATUS_MAP_STAGE, "gone", &refused);
  clara_status_map_set (map, CLARA_STATUS_MAP_STAGE, "gone", NULL);
  text = clara_status_map_to_string (map);
  g_assert_cmpstr (text, ==,
                   "{\"stages\":{\"offer\":\"qualified\"},\"archive_reasons\":{\"r1\":\"not_"
                   "qualified\"}}");
  g_assert_true (clara_setting_read ("status-map", text, &kept, NULL));

  again = clara_status_map_new (kept);
  g_assert_true (clara_status_map_get (again, CLARA_STATUS_MAP_STAGE, "offer", &found));
  g_assert_cmpint (found, ==, CLARA_STATUS_QUALIFIED);
  g_assert_true (clara_status_map_get (again, CLARA_STATUS_MAP_REASON, "r1", &found));
  g_assert_cmpint (found, ==, CLARA_STATUS_NOT_QUALIFIED);
  g_assert_false (clara_status_map_get (again, CLARA_STATUS_MAP_STAGE, "gone", &found));
  g_assert_false (clara_status_map_get (again, CLARA_STATUS_MAP_REASON, "offer", &found));
}

static void
test_map_passes_over_nonsense (void)
{
  static const char *const texts[] = {
    "", "[]", "null", "{\"stages\":[]}", "{\"stages\":{\"a\":1,\"b\":\"best\"}}", "{\"x\":{}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ClaraStatusMap) map = clara_status_map_new (texts[i]);

      g_assert_true (clara_status_map_is_empty (map));
    }
}

/* What is suggested for a stage, or an archive reason; %CLARA_N_STATUSES: nothing. */
static ClaraStatus
suggest (ClaraStatusMapKind kind, const char *id, const char *label, const char *type)
{
  ClaraStatus status = CLARA_N_STATUSES;

  return clara_status_map_suggest (kind, id, label, type, &status) ? status : CLARA_N_STATUSES;
}

static void
test_suggestions_follow_what_a_person_has_said (void)
{
  const ClaraStatusMapKind stage = CLARA_STATUS_MAP_STAGE, reason = CLARA_STATUS_MAP_REASON;

  g_assert_cmpint (suggest (stage, "lead-responded", "Responded", NULL), ==, CLARA_N_STATUSES);
  g_assert_cmpint (suggest (stage, "applicant-new", "Interview soon", NULL), ==, CLARA_N_STATUSES);
  g_assert_cmpint (suggest (stage, "s1", "Recruiter Screen", NULL), ==, CLARA_STATUS_PRE_QUALIFIED);
  g_assert_cmpint (suggest (stage, "s2", "On-site interview", NULL), ==, CLARA_STATUS_QUALIFIED);
  g_assert_cmpint (suggest (stage, "offer", "Angebot", NULL), ==, CLARA_STATUS_QUALIFIED);
  g_assert_cmpint (suggest (stage, "s3", "Parked", NULL), ==, CLARA_N_STATUSES);
  g_assert_cmpint (suggest (reason, "r1", "Under-qualified", "non-hired"), ==,
                   CLARA_STATUS_NOT_QUALIFIED);
  g_assert_cmpint (suggest (reason, "r2", "Withdrew", "non-hired"), ==, CLARA_N_STATUSES);
  g_assert_cmpint (suggest (reason, "r3", "Position closed", "non-hired"), ==, CLARA_N_STATUSES);
  g_assert_cmpint (suggest (reason, "r4", "Signed", "hired"), ==, CLARA_STATUS_QUALIFIED);
}

static void
test_setup_survives_its_text (void)
{
  for (int step = 0; step < CLARA_N_SETUP_STEPS; step++)
    for (int place = 0; place < CLARA_N_SETUP_PLACES; place++)
      {
        const ClaraSetup setup = { (ClaraSetupStep) step, (ClaraSetupPlace) place };
        g_autofree char *text = clara_setup_to_string (&setup);
        g_autofree char *kept = NULL;
        ClaraSetup found;

        g_assert_true (clara_setting_read (CLARA_SETTING_LEVER_SETUP, text, &kept, NULL));
        g_assert_true (clara_setup_from_string (kept, &found));
        g_assert_cmpint (found.step, ==, step);
        g_assert_cmpint (found.place, ==, place);
      }
}

static void
test_setup_refuses_nonsense (void)
{
  static const char *const texts[] = {
    NULL,
    "",
    "null",
    "[]",
    "{\"step\":\"jobs\"}",
    "{\"step\":\"jobs\",\"place\":\"moon\"}",
    "{\"step\":\"dance\",\"place\":\"local\"}",
    "{\"step\":1,\"place\":\"local\"}",
    "{\"step\":\"jobs\",\"place\":\"local\",\"secret\":\"x\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      ClaraSetup found;

      g_assert_false (clara_setup_from_string (texts[i], &found));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/status-map/survives-its-text", test_map_survives_its_text);
  g_test_add_func ("/status-map/passes-over-nonsense", test_map_passes_over_nonsense);
  g_test_add_func ("/status-map/suggestions", test_suggestions_follow_what_a_person_has_said);
  g_test_add_func ("/setup/survives-its-text", test_setup_survives_its_text);
  g_test_add_func ("/setup/refuses-nonsense", test_setup_refuses_nonsense);

  return g_test_run ();
}
