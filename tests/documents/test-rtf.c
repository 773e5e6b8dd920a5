/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-readers.h"
#include "fixture-readers.h"

#include <string.h>

#define HEAD                                                                                       \
  "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial "   \
  "Cyr;}"                                                                                          \
  "{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue80;"      \
  "\\red190\\green190\\blue190;}"

static const FixtureCase cases[] = {
  /* Hidden */
  { "vanish", "Seen words. {\\v secret words}", NULL, CLARA_HIDDEN_VANISH, "secret words",
    "Seen words." },
  { "deleted", "Seen words. {\\deleted secret words}", NULL, CLARA_HIDDEN_DELETED, "secret words",
    "Seen words." },
  { "comment", "Seen words.{\\*\\atnid A}{\\*\\annotation \\pard secret words}", NULL,
    CLARA_HIDDEN_COMMENT, "secret words", "Seen words." },
  { "white", "Seen words. {\\cf1 secret words}", NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words",
    "Seen words." },
  { "same-as-highlight", "Seen words. {\\cf2\\highlight2 secret words}", NULL,
    CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "dark-on-dark-cell",
    "\\trowd\\clcbpat2\\cellx5000\\pard\\intbl {\\cf1 Seen words. \\cf2 secret words}\\cell\\row",
    NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "tiny", "Seen words. {\\fs2 secret words}", NULL, CLARA_HIDDEN_TINY, "secret words",
    "Seen words." },
  { "off-page",
    "Seen words.{\\shp{\\*\\shpinst\\shpleft20000\\shpright24000{\\shptxt \\pard secret "
    "words\\par}}}",
    NULL, CLARA_HIDDEN_OFF_PAGE, "secret words", "Seen words." },
  { "attachment",
    "Seen words.{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105}{\\result{\\pict 00}}}",
    NULL, CLARA_HIDDEN_ATTACHMENT, "Package", "Seen words." },
  { "metadata", "{\\info{\\keywords rust haskell prolog fortran erlang}}Seen words.", NULL,
    CLARA_HIDDEN_METADATA, "prolog", "Seen words." },

  /* Honest */
  { "white-on-dark-cell",
    "\\trowd\\clcbpat2\\cellx5000\\pard\\intbl {\\cf1 Shown words.}\\cell\\row", NULL,
    FIXTURE_HONEST, NULL, "Shown words." },
  { "white-on-dark-paragraph", "\\pard\\cbpat2 {\\cf1 Shown words.}\\par", NULL, FIXTURE_HONEST,
    NULL, "Shown words." },
  { "light-grey", "{\\cf3 Shown words.}", NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "shown-again", "{\\v\\v0 Shown words.}", NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "ordinary-information",
    "{\\info{\\title CV}{\\author Nobody At All Works Here Today}}Shown words.", NULL,
    FIXTURE_HONEST, NULL, "Shown words." },
  { "field-result", "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Shown words.}}", NULL,
    FIXTURE_HONEST, NULL, "Shown words." },

  /* Reading */
  { "code-page", "na\\'efve {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2}", NULL, FIXTURE_HONEST, NULL,
    "naïve Привет" },
  { "unicode", "\\uc1 \\u22909?\\u233\\'e9\\uc0\\u8364 x \\uc1\\u-10179?\\u-8704?", NULL,
    FIXTURE_HONEST, NULL, "好é€x 😀" },
  { "signs", "a\\emdash b\\tab c\\~d\\_e\\-f\\{\\}", NULL, FIXTURE_HONEST, NULL, "a—b\tc d-ef{}" },
  { "table", "\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell b\\cell\\row\\pard after\\par", NULL,
    FIXTURE_HONEST, NULL, "a\tb\nafter" },
  { "unknown-destination", "{\\*\\unheard of this}Shown words.", NULL, FIXTURE_HONEST, NULL,
    "Shown words." },
  { "raw-bytes", "{\\pict\\bin4 }{}{x}Shown words.", NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "labels", "{\\listtext\\f2\\'b7\\tab}one\\par{\\listtext 2.\\tab}two\\par", NULL,
    FIXTURE_HONEST, NULL, "• one\n2. two" },
  { "two-renderings", "{\\upr{poor}{\\*\\ud{rich}}}", NULL, FIXTURE_HONEST, NULL, "rich" },
  { "margins", "{\\footer Foot\\par}{\\header Head\\par}Body{\\footnote Note}\\par", NULL,
    FIXTURE_HONEST, NULL, "Head\n\nBody\n\nNote\n\nFoot" },
};

static GBytes *
rtf (const char *body)
{
  char *text = g_strconcat (HEAD, body, "}", NULL);

  return g_bytes_new_take (text, strlen (text));
}

static void
test_case (gconstpointer data)
{
  const FixtureCase *one = data;
  g_autoptr (GBytes) bytes = rtf (one->body);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_rtf, bytes);

  fixture_assert_case (extraction, one);
}

static void
test_refuses_deep_nesting (void)
{
  g_autoptr (GString) body = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append_c (body, '{');
  bytes = rtf (body->str);

  fixture_assert_refused (clara_read_rtf, bytes, CLARA_ERROR_TOO_LARGE);
}

static void
test_reads_what_is_left (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{\\rtf1 Shown words", 18);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_rtf, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "Shown words");
  g_assert_true (fixture_has_warning (extraction, "damaged-part"));
}

static void
test_refuses_other_files (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("plain text", 10);

  fixture_assert_refused (clara_read_rtf, bytes, CLARA_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  clara_charset_prepare ();

  fixture_add_cases ("/rtf", cases, G_N_ELEMENTS (cases), test_case);
  g_test_add_func ("/rtf/refuses-deep-nesting", test_refuses_deep_nesting);
  g_test_add_func ("/rtf/reads-what-is-left", test_reads_what_is_left);
  g_test_add_func ("/rtf/refuses-other-files", test_refuses_other_files);

  return g_test_run ();
}
