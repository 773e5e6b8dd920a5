/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-json.h"
#include "clara-lever-types.h"

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = clara_json_parse (text, -1, NULL, &error);

  g_assert_no_error (error);

  return node;
}

static ClaraLeverOpportunity *
read_opportunity (const char *text, GError **error)
{
  g_autoptr (JsonNode) node = parse (text);

  return clara_lever_opportunity_read (node, error);
}

static ClaraLeverPosting *
read_posting (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = parse (text);
  ClaraLeverPosting *posting = clara_lever_posting_read (node, &error);

  g_assert_no_error (error);

  return posting;
}

static void
test_nulls (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverOpportunity) read = read_opportunity (
      "{\"id\":\"o1\",\"name\":null,\"emails\":null,\"phones\":[],\"updatedAt\":null,\"stage\":"
      "null,"
      "\"archived\":null,\"applications\":null,\"isAnonymized\":null,\"new\":{\"a\":[1]}}",
      &error);

  g_assert_no_error (error);
  g_assert_cmpint (read->updated, ==, 0);
  g_assert_null (read->stage);
  g_assert_false (read->archived);
  g_assert_false (read->anonymized);
}

static void
test_shapes (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverOpportunity) read = read_opportunity (
      "{\"id\":\"o1\",\"stage\":{\"id\":\"applicant-new\",\"text\":\"New\"},\"updatedAt\":"
      "\"1788600000000\","
      "\"location\":{\"name\":\"Sopot\"},\"phones\":[{\"value\":\"+48 1\"},{\"type\":\"home\"}],"
      "\"archived\":{\"reason\":\"r1\",\"archivedAt\":1788600000001},"
      "\"stageChanges\":[{\"toStageId\":\"applicant-new\",\"updatedAt\":7},{\"toStageId\":\"x\","
      "\"updatedAt\":9}],"
      "\"applications\":[{\"id\":\"a1\",\"posting\":{\"id\":\"p1\"},\"comments\":\"I like tides.\","
      "\"customQuestions\":[{\"fields\":[{\"type\":\"yes-no\",\"text\":\"Nights?\\nOr "
      "early?\",\"value\":"
      "\"yes\"},"
      "{\"type\":\"multiple-select\",\"text\":\"Which?\",\"value\":[\"a\",\"b\"]},"
      "{\"type\":\"text\",\"text\":\"Empty?\",\"value\":null},"
      "{\"type\":\"text\",\"text\":\"Why\",\"value\":\"Tides.\\n\\nShips.\"}]}]}]}",
      &error);

  g_assert_no_error (error);
  g_assert_cmpstr (read->stage, ==, "applicant-new");
  g_assert_cmpint (read->updated, ==, G_GINT64_CONSTANT (1788600000000));
  g_assert_cmpint (read->moved, ==, 7);
  g_assert_cmpstr (read->place, ==, "Sopot");
  g_assert_cmpuint (g_strv_length (read->phones), ==, 1);
  g_assert_cmpstr (read->archive_reason, ==, "r1");
  g_assert_cmpstr (read->posting, ==, "p1");
  g_assert_cmpstr (read->letter, ==, "I like tides.");
  g_assert_cmpstr (read->answers, ==,
                   "Nights? Or early?\nyes\n\nWhich?\na, b\n\nWhy\nTides.\nShips.\n");
}

static void
test_not_expanded (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverOpportunity)
      read = read_opportunity ("{\"id\":\"o1\",\"applications\":[\"a1\"]}", &error);

  g_assert_no_error (error);
  g_assert_null (read->posting);
}

static void
test_refused (void)
{
  static const char *const wrong[] = {
    "{\"name\":\"no id\"}",
    "{\"id\":7}",
    "{\"id\":\"\"}",
    "{\"id\":\"a b\"}",
    "{\"id\":\"o1\",\"updatedAt\":-1}",
    "{\"id\":\"o1\",\"updatedAt\":true}",
    "{\"id\":\"o1\",\"updatedAt\":\"soon\"}",
    "{\"id\":\"o1\",\"archived\":true}",
    "{\"id\":\"o1\",\"isAnonymized\":\"no\"}",
    "{\"id\":\"o1\",\"emails\":\"a@b.example\"}",
    "[]",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ClaraLeverOpportunity) read = read_opportunity (wrong[i], &error);

      g_assert_null (read);
      g_assert_error (error, CLARA_ERROR, CLARA_ERROR_INVALID);
      g_assert_null (strstr (error->message, "@"));
    }
}

static void
test_names_refused (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ClaraLeverOpportunity)
      read = read_opportunity ("{\"id\":\"o1\",\"name\":\"Ngozi\",\"createdAt\":[]}", &error);

  g_assert_null (read);
  g_assert_nonnull (strstr (error->message, "o1"));
  g_assert_nonnull (strstr (error->message, "createdAt"));
  g_assert_null (strstr (error->message, "Ngozi"));
}

static void
test_external (void)
{
  static const struct
  {
    const char *json;
    gboolean external;
    const char *reason;
  } cases[] = {
    { "{\"id\":\"p\",\"state\":\"published\",\"distributionChannels\":[\"public\",\"internal\"]}",
      TRUE, NULL },
    { "{\"id\":\"p\",\"state\":\"published\",\"distributionChannels\":[\"internal\"]}", FALSE,
      "not-on-external-site" },
    { "{\"id\":\"p\",\"state\":\"published\",\"distributionChannels\":null}", FALSE,
      "not-on-external-site" },
    { "{\"id\":\"p\",\"state\":\"internal\",\"distributionChannels\":null,\"urls\":{\"show\":"
      "\"https://x\"}}",
      FALSE, "unlisted" },
    { "{\"id\":\"p\",\"state\":\"draft\",\"urls\":null}", FALSE, "draft" },
    { "{\"id\":\"p\",\"state\":\"closed\",\"distributionChannels\":[\"public\"]}", FALSE,
      "closed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ClaraLeverPosting) posting = read_posting (cases[i].json);

      g_assert_true (posting->external == cases[i].external);
      g_assert_cmpstr (posting->reason, ==, cases[i].reason);
    }
}

static void
test_text (void)
{
  g_autoptr (ClaraLeverPosting) posting = read_posting (
      "{\"id\":\"p\",\"state\":\"published\",\"text\":\"Analyst\",\"content\":{\"description\":"
      "\"Keep the quay moving.\\n\","
      "\"descriptionHtml\":\"<div>Keep</div>\",\"lists\":[{\"text\":\"You bring\",\"content\":"
      "\"<li>SQL &amp; calm</li><li>1 < 2\"}],\"closing\":\"Bye\"}}");

  g_assert_cmpstr (posting->title, ==, "Analyst");
  g_assert_cmpstr (posting->text, ==,
                   "Keep the quay moving.\n\nYou bring\n- SQL & calm\n- 1 < 2\nBye\n");
}

static void
test_files (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) profile = parse ("{\"id\":\"r\",\"createdAt\":1,\"file\":null}");
  g_autoptr (JsonNode) dotted = parse ("{\"id\":\"f\",\"name\":\"a.PDF\",\"ext\":\".pdf\",\"size\":"
                                       "\"12\",\"uploadedAt\":\"5\",\"status\":null}");
  g_autoptr (ClaraLeverFile) resume = clara_lever_resume_read (profile, &error);
  g_autoptr (ClaraLeverFile) file = clara_lever_file_read (dotted, &error);

  g_assert_no_error (error);
  g_assert_false (resume->has_file);
  g_assert_cmpstr (file->extension, ==, "pdf");
  g_assert_cmpint (file->size, ==, 12);
  g_assert_cmpint (file->created, ==, 5);
  g_assert_null (file->status);
}

static void
test_names (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) stage = parse ("{\"id\":\"lead-new\",\"text\":\"New lead\"}");
  g_autoptr (JsonNode)
      user = parse ("{\"id\":\"u\",\"name\":\"Ines\",\"deactivatedAt\":1750000000000}");
  g_autoptr (ClaraLeverName) named = clara_lever_name_read (stage, &error);
  g_autoptr (ClaraLeverName) person = clara_lever_name_read (user, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (named->id, ==, "lead-new");
  g_assert_cmpstr (person->label, ==, "Ines");
  g_assert_cmpstr (person->detail, ==, "deactivated");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lever/types/null is as good as absent", test_nulls);
  g_test_add_func ("/lever/types/every shape Lever is known to give is read", test_shapes);
  g_test_add_func ("/lever/types/an application that is only an id names no posting",
                   test_not_expanded);
  g_test_add_func ("/lever/types/a wrong type is refused", test_refused);
  g_test_add_func ("/lever/types/what is refused is named without a person", test_names_refused);
  g_test_add_func ("/lever/types/external is what is published in public", test_external);
  g_test_add_func ("/lever/types/a posting is read as text", test_text);
  g_test_add_func ("/lever/types/a file's oddities are read", test_files);
  g_test_add_func ("/lever/types/stages and users are read", test_names);

  return g_test_run ();
}
