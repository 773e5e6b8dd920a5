/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-error.h"
#include "clara-readers.h"
#include "fixture-readers.h"

#define SEEN "<text:p>Seen words.</text:p>"
#define SPAN(text)                                                                                 \
  "<text:p>Seen words.<text:span text:style-name=\"T\"> " text "</text:span></text:p>"
#define T(attributes)                                                                              \
  "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties " attributes         \
  "/></style:style>"

static const FixtureCase cases[] = {
  /* Hidden */
  { "vanish", SPAN ("secret words"), T ("text:display=\"none\""), CLARA_HIDDEN_VANISH,
    "secret words", "Seen words." },
  { "vanish-by-parent", SPAN ("secret words"),
    "<style:style style:name=\"T\" style:family=\"text\" "
    "style:parent-style-name=\"B\"/><style:style "
    "style:name=\"B\" style:family=\"text\"><style:text-properties "
    "text:display=\"none\"/></style:style>",
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-text-field",
    "<text:p>Seen words.<text:hidden-text text:string-value=\"secret words\"/></text:p>", NULL,
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-paragraph-field",
    SEEN "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>secret words</text:p>", NULL,
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-section",
    SEEN "<text:section text:display=\"none\"><text:p>secret words</text:p></text:section>", NULL,
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-row",
    "<table:table><table:table-row><table:table-cell><text:p>Seen "
    "words.</text:p></table:table-cell>"
    "</table:table-row><table:table-row "
    "table:visibility=\"collapse\"><table:table-cell><text:p>secret words</text:p>"
    "</table:table-cell></table:table-row></table:table>",
    NULL, CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "white", SPAN ("secret words"), T ("fo:color=\"#ffffff\""), CLARA_HIDDEN_WHITE_TEXT,
    "secret words", "Seen words." },
  { "same-as-own-background", SPAN ("secret words"),
    T ("fo:color=\"#123456\" fo:background-color=\"#123456\""), CLARA_HIDDEN_WHITE_TEXT,
    "secret words", "Seen words." },
  { "tiny", SPAN ("secret words"), T ("fo:font-size=\"1pt\""), CLARA_HIDDEN_TINY, "secret words",
    "Seen words." },
  { "tiny-percent", SPAN ("secret words"), T ("fo:font-size=\"5%\""), CLARA_HIDDEN_TINY,
    "secret words", "Seen words." },
  { "tiny-squeezed", SPAN ("secret words"), T ("style:text-scale=\"1%\""), CLARA_HIDDEN_TINY,
    "secret words", "Seen words." },
  { "transparent", SPAN ("secret words"), T ("fo:color=\"#000000\" loext:opacity=\"2%\""),
    CLARA_HIDDEN_TRANSPARENT, "secret words", "Seen words." },
  { "off-page",
    "<text:p>Seen words.<draw:frame svg:x=\"-90cm\" svg:y=\"1cm\" svg:width=\"5cm\" "
    "svg:height=\"2cm\"><draw:text-box>"
    "<text:p>secret words</text:p></draw:text-box></draw:frame></text:p>",
    NULL, CLARA_HIDDEN_OFF_PAGE, "secret words", "Seen words." },
  { "deleted",
    "<text:tracked-changes><text:changed-region><text:deletion><office:change-info/><text:p>secret "
    "words</text:p>"
    "</text:deletion></text:changed-region></text:tracked-changes>" SEEN,
    NULL, CLARA_HIDDEN_DELETED, "secret words", "Seen words." },
  { "comment",
    "<text:p>Seen words.<office:annotation><text:p>secret "
    "words</text:p></office:annotation></text:p>",
    NULL, CLARA_HIDDEN_COMMENT, "secret words", "Seen words." },
  { "attachment",
    "<text:p>Seen words.<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>",
    NULL, CLARA_HIDDEN_ATTACHMENT, "Object 1", "Seen words." },
  { "bidi", "<text:p>Seen \342\200\256.sdrow\342\200\254 here</text:p>", NULL, CLARA_HIDDEN_BIDI,
    ".sdrow", "Seen words. here" },

  /* Honest */
  { "white-on-dark-cell",
    "<table:table><table:table-row><table:table-cell table:style-name=\"C\"><text:p><text:span "
    "text:style-name=\"T\">Shown "
    "words.</text:span></text:p></table:table-cell></table:table-row></table:table>",
    T ("fo:color=\"#ffffff\"") "<style:style style:name=\"C\" "
                               "style:family=\"table-cell\"><style:table-cell-properties "
                               "fo:background-color=\"#112233\"/></style:style>",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "white-on-dark-paragraph",
    "<text:p text:style-name=\"P\"><text:span text:style-name=\"T\">Shown "
    "words.</text:span></text:p>",
    T ("fo:color=\"#ffffff\"") "<style:style style:name=\"P\" "
                               "style:family=\"paragraph\"><style:paragraph-properties "
                               "fo:background-color=\"#000000\"/></style:style>",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "automatic-with-no-opacity", SPAN ("Shown words."),
    T ("style:use-window-font-color=\"true\" loext:opacity=\"0%\""), FIXTURE_HONEST, NULL,
    "Shown words." },
  { "light-grey", SPAN ("Shown words."), T ("fo:color=\"#bfbfbf\""), FIXTURE_HONEST, NULL,
    "Shown words." },
  { "footnote",
    "<text:p>Body<text:note><text:note-citation>1</"
    "text:note-citation><text:note-body><text:p>Shown words.</text:p>"
    "</text:note-body></text:note></text:p>",
    NULL, FIXTURE_HONEST, NULL, "Body\n\nShown words." },
};

static void
test_case (gconstpointer data)
{
  const FixtureCase *one = data;
  g_autoptr (GBytes) bytes = fixture_odt (one->body, one->more);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_odt, bytes);

  fixture_assert_case (extraction, one);
}

static void
test_reads_in_order (void)
{
  g_autoptr (GBytes) bytes = fixture_odt (
      "<text:h>Head</text:h><text:p>One<text:s "
      "text:c=\"2\"/>two<text:tab/>three<text:line-break/>four</text:p>"
      "<text:list "
      "text:style-name=\"L\"><text:list-item><text:p>first</"
      "text:p><text:list><text:list-item><text:p>inner"
      "</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>second</"
      "text:p></text:list-item>"
      "</text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></"
      "table:table-cell>"
      "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
      "<text:p>Around<draw:frame><draw:text-box><text:p>In a "
      "box</text:p></draw:text-box></draw:frame></text:p>",
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
      "style:num-format=\"1\" "
      "style:num-suffix=\".\"/><text:list-level-style-bullet text:level=\"2\"/></text:list-style>");
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_odt, bytes);

  g_assert_cmpstr (
      clara_extraction_get_text (extraction), ==,
      "Head\nOne  two\tthree\nfour\n1. first\n• inner\n2. second\n\na\tb\n\nAround\nIn a box");
}

static void
test_reads_styles_and_margins (void)
{
  g_autoptr (GBytes) bytes = fixture_zip (
      "content.xml",
      "<o:c xmlns:o=\"o\" xmlns:t=\"t\"><o:body><o:text><t:p>Body</t:p></o:text></o:body></o:c>",
      "styles.xml",
      "<o:s xmlns:o=\"o\" xmlns:s=\"s\" xmlns:t=\"t\"><o:master-styles><s:master-page "
      "s:name=\"Standard\"><s:header>"
      "<t:p>Head</t:p></s:header><s:footer><t:p>Foot</t:p></s:footer></"
      "s:master-page><s:master-page s:name=\"Unused\">"
      "<s:header><t:p>Nowhere</t:p></s:header></s:master-page></o:master-styles></o:s>",
      "meta.xml",
      "<o:m xmlns:o=\"o\" xmlns:d=\"d\" xmlns:m=\"m\"><o:meta><d:subject>rust haskell prolog "
      "fortran erlang</d:subject>"
      "<m:document-statistic m:page-count=\"4\"/></o:meta></o:m>",
      NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_odt, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "Head\n\nBody\n\nFoot");
  g_assert_cmpuint (clara_extraction_get_pages (extraction), ==, 4);
  g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 1);
  g_assert_cmpint (clara_extraction_get_hidden (extraction, 0)->kind, ==, CLARA_HIDDEN_METADATA);
}

static void
test_refuses_encrypted (void)
{
  g_autoptr (GBytes) bytes = fixture_zip (
      "content.xml", "garbage", "META-INF/manifest.xml",
      "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>", NULL);

  fixture_assert_refused (clara_read_odt, bytes, CLARA_ERROR_ENCRYPTED);
}

static void
test_refuses_document_type (void)
{
  g_autoptr (GBytes) bytes = fixture_zip ("content.xml", "<!DOCTYPE x><x/>", NULL);

  fixture_assert_refused (clara_read_odt, bytes, CLARA_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add_cases ("/odt", cases, G_N_ELEMENTS (cases), test_case);
  g_test_add_func ("/odt/reads-in-order", test_reads_in_order);
  g_test_add_func ("/odt/reads-styles-and-margins", test_reads_styles_and_margins);
  g_test_add_func ("/odt/refuses-encrypted", test_refuses_encrypted);
  g_test_add_func ("/odt/refuses-document-type", test_refuses_document_type);

  return g_test_run ();
}
