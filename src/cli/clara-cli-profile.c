/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-cli"

#include "clara-cli.h"

#include "clara-document-files.h"
#include "clara-cli-output.h"
#include "clara-config.h"
#include "clara-date.h"
#include "clara-deidentifier.h"
#include "clara-extractor.h"
#include "clara-profile-json.h"
#include "clara-profile-reader.h"

#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

/* A file on its way. */
typedef struct
{
  GCancellable *cancellable;   /* (owned) */
  ClaraExtraction *extraction; /* (owned) (nullable) */
  GError *error;               /* (owned) (nullable) */
} Reading;

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Reading *reading = user_data;

  reading->extraction = clara_extractor_extract_finish (CLARA_EXTRACTOR (source), result,
                                                        &reading->error);
}

static gboolean
interrupted_cb (gpointer user_data)
{
  g_cancellable_cancel (((Reading *) user_data)->cancellable);
  return G_SOURCE_CONTINUE;
}

/* What a file says; NULL when it was interrupted. Whatever else fails is the reason that the extraction names. */
static ClaraExtraction *
extract (const ClaraDocumentFile *file)
{
  const char *reason = NULL;
  g_autoptr (GBytes) bytes = clara_document_file_read (file, &reason);
  g_autoptr (ClaraExtractor) extractor = NULL;
  Reading reading = { NULL, NULL, NULL };
  guint sources[2];

  if (bytes == NULL)
    {
      ClaraExtraction *extraction = clara_extraction_new ();

      clara_extraction_set_reason (extraction, reason);
      return extraction;
    }

  reading.cancellable = g_cancellable_new ();
  sources[0] = g_unix_signal_add (SIGINT, interrupted_cb, &reading);
  sources[1] = g_unix_signal_add (SIGTERM, interrupted_cb, &reading);
  extractor = clara_extractor_new (1);
  clara_extractor_set_keep_warm (extractor, FALSE);
  clara_extractor_extract_async (extractor, bytes, file->path, CLARA_EXTRACT_NONE,
                                 G_PRIORITY_DEFAULT, reading.cancellable, read_cb, &reading);
  while (reading.extraction == NULL && reading.error == NULL)
    g_main_context_iteration (NULL, TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    g_source_remove (sources[i]);
  g_object_unref (reading.cancellable);
  g_clear_error (&reading.error);

  return reading.extraction;
}

/* The text is read without the person, so that no name can be taken for an employer or printed; school names and years
 * stay. */
static ClaraProfile *
read_profile (ClaraLexicon *lexicon, ClaraExtraction *extraction, const char *file_name)
{
  const char *text = clara_extraction_get_text (extraction);
  g_autoptr (ClaraDeidentified) blind = clara_deidentify (
      lexicon, text != NULL ? text : "", file_name, NULL, CLARA_DEIDENTIFY_STANDARD);
  g_autoptr (ClaraOutline)
      outline = clara_outline_new (clara_deidentified_get_text (blind), lexicon);

  return clara_profile_read (lexicon, outline, clara_year_month_from_ms (clara_date_now_ms ()));
}

static char *
describe_date (ClaraYearMonth date)
{
  return date.year > 0 ? clara_year_month_to_string (date) : g_strdup (_ ("unknown"));
}

static void
print_experience (ClaraProfile *profile)
{
  guint months = clara_profile_get_months (profile);

  printf (_ ("Experience: %u years, %u months"), months / 12, months % 12);
  puts ("");
  for (guint i = 0; i < clara_profile_get_n_experience (profile); i++)
    {
      const ClaraExperience *experience = clara_profile_get_experience (profile, i);
      g_autofree char *from = describe_date (experience->from);
      g_autofree char *to = experience->current ? g_strdup (_ ("today"))
                                                : describe_date (experience->to);
      g_autofree char *title = clara_cli_make_printable (
          experience->title != NULL ? experience->title : "–");
      g_autofree char *employer = clara_cli_make_printable (
          experience->employer != NULL ? experience->employer : "–");

      printf ("  %s – %s  %s, %s\n", from, to, title, employer);
    }
}

static void
print_education (ClaraProfile *profile)
{
  puts (_ ("Education"));
  for (guint i = 0; i < clara_profile_get_n_education (profile); i++)
    {
      const ClaraEducation *education = clara_profile_get_education (profile, i);
      g_autofree char *end = describe_date (education->end);
      g_autofree char *degree = clara_cli_make_printable (
          education->degree != NULL ? education->degree : "–");
      g_autofree char *field = clara_cli_make_printable (
          education->field != NULL && (education->degree == NULL ||
                                       strstr (education->degree, education->field) == NULL)
              ? education->field
              : "");
      g_autofree char *school = clara_cli_make_printable (
          education->school != NULL ? education->school : "–");

      printf ("  %s  %s %s, %s (%s)%s\n", end, degree, field, school,
              clara_degree_level_to_string (education->level),
              education->finished ? "" : _ (", not finished"));
    }
}

static void
print_lists (ClaraProfile *profile)
{
  printf ("%s:", _ ("Languages"));
  for (guint i = 0; i < clara_profile_get_n_languages (profile); i++)
    {
      const ClaraLanguageSkill *language = clara_profile_get_language (profile, i);
      const char *level = clara_language_level_to_string (language->level);

      printf ("%s %s%s%s%s", i > 0 ? "," : "", language->language, level != NULL ? " (" : "",
              level != NULL ? level : "", level != NULL ? ")" : "");
    }
  printf ("\n%s:", _ ("Skills"));
  for (guint i = 0; i < clara_profile_get_n_skills (profile); i++)
    {
      const ClaraSkill *skill = clara_profile_get_skill (profile, i);

      printf ("%s %s", i > 0 ? "," : "", skill->name);
      if (skill->months > 0)
        printf (ngettext (" (%u month)", " (%u months)", skill->months), skill->months);
    }
  printf ("\n%s:", _ ("Certifications"));
  for (guint i = 0; i < clara_profile_get_n_certifications (profile); i++)
    {
      g_autofree char *name = clara_cli_make_printable (
          clara_profile_get_certification (profile, i)->name);

      printf ("%s %s", i > 0 ? "," : "", name);
    }
  puts ("");
}

static gboolean
parse (char **arguments, gboolean *json, char ***files)
{
  g_auto (GStrv) copy = g_strdupv (arguments);
  g_autoptr (GOptionContext) context = g_option_context_new (
      _ ("FILE — print what a résumé says of experience, education, "
         "languages, skills and certifications"));
  g_autoptr (GError) error = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, files, NULL, N_ ("FILE") },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, &error))
    {
      clara_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (*files == NULL || (*files)[0] == NULL || (*files)[1] != NULL)
    {
      clara_cli_complain ("%s", _ ("Name one file."));
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_cli_profile:
 * @arguments: (array zero-terminated=1): `profile` and what follows it
 *
 * Prints what a résumé says, as text or as JSON. A document that cannot be read is a profile of which nothing is known,
 * and a message that says why.
 *
 * Returns: the exit status
 */
int
clara_cli_profile (char **arguments)
{
  g_auto (GStrv) named = NULL;
  g_autoptr (ClaraLexicon) lexicon = NULL;
  g_autoptr (ClaraExtraction) extraction = NULL;
  g_autoptr (ClaraProfile) profile = NULL;
  g_autoptr (GError) error = NULL;
  gboolean json = FALSE;
  const char *reason;
  ClaraDocumentFile file = { NULL, FALSE };

  if (!parse (arguments, &json, &named))
    return CLARA_CLI_USAGE;

  lexicon = clara_lexicon_load_default (&error);
  if (lexicon == NULL)
    {
      clara_cli_complain ("%s", error->message);
      return CLARA_CLI_FAILED;
    }

  file.path = named[0];
  extraction = extract (&file);
  if (extraction == NULL)
    {
      clara_cli_complain ("%s", _ ("Cancelled."));
      return CLARA_CLI_FAILED;
    }
  reason = clara_extraction_get_reason (extraction);
  if (reason != NULL)
    clara_cli_complain ("%s: %s", named[0], clara_cli_explain_reason (reason));

  profile = read_profile (lexicon, extraction, named[0]);
  if (json)
    {
      g_autoptr (JsonObject) object = clara_profile_to_json (profile);

      clara_cli_print_json (object);
    }
  else if (reason == NULL)
    {
      print_experience (profile);
      print_education (profile);
      print_lists (profile);
    }
  if (!clara_cli_flush ())
    return CLARA_CLI_FAILED;

  return reason != NULL ? CLARA_CLI_IN_PART : CLARA_CLI_DONE;
}
