/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-error.h"
#include "clara-fuzz.h"
#include "clara-rubric-json.h"
#include "clara-rubric-reader.h"

/* A few words of each kind: the shipped lexicon takes long to load in a build that is watched so closely. */
static const char words[] =
    "@kind heading\n"
    "Requirements | Your profile | de:Ihr Profil | pl:Wymagania = requirements\n"
    "Nice to have | A plus = nice-to-have\n"
    "Responsibilities | Your tasks | fr:Vos missions = responsibilities\n"
    "Benefits | We offer | es:Ofrecemos = benefits\n"
    "About us = company\nHow to apply = how-to-apply\nLocation = location\n"
    "Languages = languages\nProfile | de:Profil = summary\n"
    "@kind skill\nSQL\nPython\nStructural analysis\n"
    "@kind soft-skill\nTeamwork | team player\n"
    "@kind certification\nForklift licence\n"
    "@kind degree\nBachelor's degree | ^BSc = bachelor\n"
    "@kind language\nEnglish = en\nGerman | de:Deutsch = de\n"
    "@kind language-level\n^B2 = B2\nFluent = C1\n";

static ClaraLexicon *
get_lexicon (void)
{
  static ClaraLexicon *lexicon = NULL;

  if (lexicon == NULL)
    lexicon = clara_lexicon_parse (words, -1, "words.lex", NULL);
  g_assert (lexicon != NULL);

  return lexicon;
}

static void
check_refusal (const GError *error)
{
  g_assert (error != NULL && error->domain == CLARA_ERROR);
  g_assert (error->code == CLARA_ERROR_INVALID || error->code == CLARA_ERROR_TOO_LARGE);
}

/* What was read stands in the text, and is a rubric file that can be read again. */
static void
check_rubric (ClaraRubric *rubric, const char *text)
{
  glong length = g_utf8_strlen (text, -1);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (ClaraRubric) again = NULL;
  g_autofree char *json = NULL;
  guint before = 0;

  for (guint i = 0; i < clara_rubric_get_n_requirements (rubric); i++)
    {
      const ClaraRequirement *one = clara_rubric_get_requirement (rubric, i);

      g_assert (one->source_start < one->source_end && one->source_end <= length);
      g_assert (one->source_start >= before);
      g_assert (*one->text != '\0' && g_utf8_validate (one->text, -1, NULL));
      g_assert (one->weight > 0.0 && one->weight <= 1.0 && !one->knock_out);
      before = one->source_start;
    }

  json_node_take_object (node, clara_rubric_to_json (rubric));
  json = json_to_string (node, FALSE);
  again = clara_rubric_from_json (json, -1, NULL);
  g_assert (again != NULL);
  g_assert (clara_rubric_get_n_requirements (again) == clara_rubric_get_n_requirements (rubric));
}

static void
read_job (const ClaraJobText *job)
{
  g_autoptr (ClaraRubric) rubric = clara_rubric_read (get_lexicon (), job);

  g_assert (g_utf8_validate (job->text, -1, NULL));
  check_rubric (rubric, job->text);
}

/* Reads the input as a job text, as a posting and as a rubric file. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *bytes = g_strndup ((const char *) data, size);
  g_autoptr (ClaraJobText) job = clara_job_text_new (NULL, bytes, NULL);
  g_autoptr (ClaraJobText) posting = NULL;
  g_autoptr (ClaraRubric) rubric = NULL;
  g_autoptr (GError) posting_error = NULL;
  g_autoptr (GError) rubric_error = NULL;

  read_job (job);

  posting = clara_job_text_from_posting ((const char *) data, (gssize) size, &posting_error);
  if (posting != NULL)
    read_job (posting);
  else
    check_refusal (posting_error);

  rubric = clara_rubric_from_json ((const char *) data, (gssize) size, &rubric_error);
  if (rubric == NULL)
    check_refusal (rubric_error);

  return 0;
}
