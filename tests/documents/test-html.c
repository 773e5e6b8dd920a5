/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-charset.h"
#include "clara-error.h"
#include "clara-readers.h"
#include "fixture-readers.h"

#include <string.h>

#define SEEN          "<p>Seen words.</p>"
#define STYLED(style) SEEN "<div style=\"" style "\">secret words</div>"
#define SHOWN(style)  "<div style=\"" style "\">Shown words.</div>"
#define CLASSED       SEEN "<div class=\"box k\" id=\"i\"><p>secret words</p></div>"

static const FixtureCase cases[] = {
  /* Hidden */
  { "vanish-display", STYLED ("display:none"), NULL, CLARA_HIDDEN_VANISH, "secret words",
    "Seen words." },
  { "vanish-visibility", STYLED ("visibility: hidden"), NULL, CLARA_HIDDEN_VANISH, "secret words",
    "Seen words." },
  { "vanish-attribute", SEEN "<div hidden>secret words</div>", NULL, CLARA_HIDDEN_VANISH,
    "secret words", "Seen words." },
  { "vanish-input", SEEN "<input type=hidden value='secret words'>", NULL, CLARA_HIDDEN_VANISH,
    "secret words", "Seen words." },
  { "vanish-by-class", CLASSED, ".k{display:none}", CLARA_HIDDEN_VANISH, "secret words",
    "Seen words." },
  { "vanish-by-id", CLASSED, "#i { display : none }", CLARA_HIDDEN_VANISH, "secret words",
    "Seen words." },
  { "vanish-by-descendant", CLASSED, "body div.k > p, h7{display:none}", CLARA_HIDDEN_VANISH,
    "secret words", "Seen words." },
  { "vanish-important", CLASSED, ".k{display:none!important} #i{display:block}",
    CLARA_HIDDEN_VANISH, "secret words", "Seen words." },
  { "vanish-for-screen", CLASSED, "@media screen{.k{display:none}}", CLARA_HIDDEN_VANISH,
    "secret words", "Seen words." },
  { "transparent", STYLED ("opacity:.02"), NULL, CLARA_HIDDEN_TRANSPARENT, "secret words",
    "Seen words." },
  { "transparent-colour", STYLED ("color:rgba(0,0,0,0.02)"), NULL, CLARA_HIDDEN_TRANSPARENT,
    "secret words", "Seen words." },
  { "tiny", STYLED ("font-size:1px"), NULL, CLARA_HIDDEN_TINY, "secret words", "Seen words." },
  { "tiny-zero", STYLED ("font-size:0"), NULL, CLARA_HIDDEN_TINY, "secret words", "Seen words." },
  { "white", STYLED ("color:#fff"), NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "white-font", SEEN "<font color=white>secret words</font>", NULL, CLARA_HIDDEN_WHITE_TEXT,
    "secret words", "Seen words." },
  { "same-as-ancestor",
    SEEN "<div style='background:hsl(210,50%,20%)'><p><b style='color:rgb(26,51,77)'>secret words",
    NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "same-as-cell",
    "<table bgcolor=#000000><tr><td><font color=white>Seen words.</font> <font color=black>secret "
    "words",
    NULL, CLARA_HIDDEN_WHITE_TEXT, "secret words", "Seen words." },
  { "off-page", STYLED ("position:absolute; left:-9999px"), NULL, CLARA_HIDDEN_OFF_PAGE,
    "secret words", "Seen words." },
  { "off-page-indent", STYLED ("text-indent:-999em"), NULL, CLARA_HIDDEN_OFF_PAGE, "secret words",
    "Seen words." },
  { "clipped", STYLED ("position:absolute;clip:rect(0,0,0,0)"), NULL, CLARA_HIDDEN_CLIPPED,
    "secret words", "Seen words." },
  { "clipped-path", STYLED ("clip-path:inset(50%)"), NULL, CLARA_HIDDEN_CLIPPED, "secret words",
    "Seen words." },
  { "clipped-to-nothing", STYLED ("height:0;overflow:hidden"), NULL, CLARA_HIDDEN_CLIPPED,
    "secret words", "Seen words." },
  { "comment", SEEN "<!-- secret words for you -->", NULL, CLARA_HIDDEN_COMMENT, "secret words",
    "Seen words." },
  { "metadata", "<meta name=Keywords content='rust haskell prolog fortran erlang'>" SEEN, NULL,
    CLARA_HIDDEN_METADATA, "prolog", "Seen words." },

  /* Honest */
  { "white-on-dark", SHOWN ("background:#123;color:white"), NULL, FIXTURE_HONEST, NULL,
    "Shown words." },
  { "white-in-dark-section", "<section class=s><div><h2>Shown words.</h2></div></section>",
    ".s{background-color:navy} .s h2{color:#fff}", FIXTURE_HONEST, NULL, "Shown words." },
  { "light-grey", SHOWN ("color:#bbb"), NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "small", SHOWN ("font-size:6px"), NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "shown-by-weight", "<p class=a id=b>Shown words.</p>", "#b{display:block} p.a{display:none}",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "hidden-in-print-only", "<p class=a>Shown words.</p>", "@media print{.a{display:none}}",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "hidden-on-telephones-only", "<p class=a>Shown words.</p>",
    "@media (max-width:600px){.a{display:none}}", FIXTURE_HONEST, NULL, "Shown words." },
  { "hidden-while-pointed-at", "<p class=a>Shown words.</p>", ".a:hover{display:none}",
    FIXTURE_HONEST, NULL, "Shown words." },
  { "gradient-letters",
    SHOWN ("background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent"),
    NULL, FIXTURE_HONEST, NULL, "Shown words." },
  { "conditional-comment", "<!--[if mso]>secret words for you<![endif]--><p>Shown words.", NULL,
    FIXTURE_HONEST, NULL, "Shown words." },
  { "fragment-marks", "<!--StartFragment--><p>Shown words.<!--EndFragment-->", NULL, FIXTURE_HONEST,
    NULL, "Shown words." },
  { "closed-details", "<details><summary>More</summary>Shown words.</details>", NULL,
    FIXTURE_HONEST, NULL, "Shown words." },
  { "programs-are-no-text",
    "<script>var a='secret'</script><noscript>secret</noscript><template>secret</template>"
    "<p>Shown words.",
    NULL, FIXTURE_HONEST, "secret", "Shown words." },
};

static GBytes *
page (const char *body, const char *sheet)
{
  char *text = g_strdup_printf (
      "<!DOCTYPE html><html><head><title>A title</title><style>%s</style></head><body>%s"
      "</body></html>",
      sheet != NULL ? sheet : "", body);

  return g_bytes_new_take (text, strlen (text));
}

static void
test_case (gconstpointer data)
{
  const FixtureCase *one = data;
  g_autoptr (GBytes) bytes = page (one->body, one->more);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_html, bytes);

  fixture_assert_case (extraction, one);
}

static void
test_reads_in_order (void)
{
  g_autoptr (GBytes) bytes = page (
      "<h1>Head</h1><p>One\n  two<br>three</p><ul><li>a<li>b</ul><ol start=3><li>c</ol>"
      "<table><tr><th>x<th>y<tr><td>1<td>2</table><pre>p\n  q</pre>",
      NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_html, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==,
                   "Head\nOne two\nthree\n• a\n• b\n3. c\n\nx\ty\n1\t2\n\np\n  q");
  g_assert_cmpuint (clara_extraction_get_pages (extraction), ==, 1);
}

static void
test_warns_of_unknown_background (void)
{
  g_autoptr (GBytes)
      bytes = page ("<p style='background:url(x.png);color:white'>On a picture", NULL);
  g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_html, bytes);

  g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "On a picture");
  g_assert_true (fixture_has_warning (extraction, "background-unknown"));
}

static void
test_tells_encodings (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
  } pages[] = {
#define PAGE(text) { text, sizeof text - 1 }
    PAGE ("<meta charset=iso-8859-2><p>\263\363d\274"),
    PAGE ("<p>\305\202\303\263d\305\272"),
    PAGE ("\377\376<\0p\0>\0B\1\363\0d\0z\1"),
#undef PAGE
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (pages[i].bytes, pages[i].length);
      g_autoptr (ClaraExtraction) extraction = fixture_read (clara_read_html, bytes);

      g_assert_cmpstr (clara_extraction_get_text (extraction), ==, "łódź");
    }
}

static void
test_refuses_deep_nesting (void)
{
  g_autoptr (GString) body = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  for (int i = 0; i < 5000; i++)
    g_string_append (body, "<div>");
  bytes = page (body->str, NULL);

  fixture_assert_refused (clara_read_html, bytes, CLARA_ERROR_TOO_LARGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  clara_charset_prepare ();

  fixture_add_cases ("/html", cases, G_N_ELEMENTS (cases), test_case);
  g_test_add_func ("/html/reads-in-order", test_reads_in_order);
  g_test_add_func ("/html/warns-of-unknown-background", test_warns_of_unknown_background);
  g_test_add_func ("/html/tells-encodings", test_tells_encodings);
  g_test_add_func ("/html/refuses-deep-nesting", test_refuses_deep_nesting);

  return g_test_run ();
}
