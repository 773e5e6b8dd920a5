/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "clara-colour.h"
#include "clara-ink.h"
#include "clara-invisible.h"
#include "fixture-readers.h"

#include <math.h>
#include <string.h>

/* Here the body is the text itself, and what is shown is all of it afterwards. */
static const FixtureCase cases[] = {
  /* Hidden */
  { "space-of-no-width", "py\342\200\213thon", NULL, CLARA_HIDDEN_ZERO_WIDTH, NULL, "python" },
  { "word-joiner", "a py\342\201\240thon b", NULL, CLARA_HIDDEN_ZERO_WIDTH, NULL, "a python b" },
  { "mark-inside", "py\357\273\277thon", NULL, CLARA_HIDDEN_ZERO_WIDTH, NULL, "python" },
  { "joiner-in-latin", "py\342\200\215thon", NULL, CLARA_HIDDEN_ZERO_WIDTH, NULL, "python" },
  { "filler", "py\343\205\244thon", NULL, CLARA_HIDDEN_ZERO_WIDTH, NULL, "python" },
  { "run-at-an-edge", "python \342\200\213\342\200\214\342\200\213", NULL, CLARA_HIDDEN_ZERO_WIDTH,
    NULL, "python " },
  { "override", "see \342\200\256fdp.vc\342\200\254 now", NULL, CLARA_HIDDEN_BIDI, "fdp.vc",
    "see cv.pdf now" },
  { "override-left-to-right", "see \342\200\255cv\342\200\254 now", NULL, CLARA_HIDDEN_BIDI, NULL,
    "see cv now" },
  { "mark-without-reason", "py\342\200\216thon", NULL, CLARA_HIDDEN_BIDI, NULL, "python" },
  { "isolate-without-reason", "a \342\201\247python\342\201\251 b", NULL, CLARA_HIDDEN_BIDI, NULL,
    "a python b" },
  { "tags", "x\363\240\201\250\363\240\201\251", NULL, CLARA_HIDDEN_TAG_CHARACTERS, "hi", "x" },
  { "selector-payload", "x\363\240\205\230\363\240\205\231\363\240\205\232\363\240\205\233", NULL,
    CLARA_HIDDEN_ZERO_WIDTH, "hijk", "x" },

  /* Honest */
  { "leading-mark", "\357\273\277python", NULL, FIXTURE_HONEST, NULL, "python" },
  { "soft-hyphen", "py\302\255thon", NULL, FIXTURE_HONEST, NULL, "python" },
  { "one-at-an-edge", "\342\200\213python \342\200\213", NULL, FIXTURE_HONEST, NULL, "python " },
  { "family", "\360\237\221\250\342\200\215\360\237\221\251\342\200\215\360\237\221\247 x", NULL,
    FIXTURE_HONEST, NULL,
    "\360\237\221\250\342\200\215\360\237\221\251\342\200\215\360\237\221\247 x" },
  { "heart", "\342\235\244\357\270\217 x", NULL, FIXTURE_HONEST, NULL, "\342\235\244 x" },
  { "persian", "\331\205\333\214\342\200\214\330\256\331\210\330\247\331\207\331\205", NULL,
    FIXTURE_HONEST, NULL, "\331\205\333\214\342\200\214\330\256\331\210\330\247\331\207\331\205" },
  { "hindi", "\340\244\225\340\245\215\342\200\215\340\244\267", NULL, FIXTURE_HONEST, NULL,
    "\340\244\225\340\245\215\342\200\215\340\244\267" },
  { "hebrew-with-marks", "\327\251\327\234\342\200\217 CV \342\200\216", NULL, FIXTURE_HONEST, NULL,
    "\327\251\327\234 CV " },
  { "flag",
    "\360\237\217\264\363\240\201\247\363\240\201\242\363\240\201\263\363\240\201\243\363\240\201"
    "\264\363\240\201\277",
    NULL, FIXTURE_HONEST, NULL, "\360\237\217\264" },
  { "ligatures", "e\357\254\203cient \357\254\202y \357\254\206", NULL, FIXTURE_HONEST, NULL,
    "efficient fly st" },
  { "spaces", "a\302\240b\342\200\211c\343\200\200d", NULL, FIXTURE_HONEST, NULL, "a b c d" },
  { "separators", "a\342\200\250b\342\200\251c", NULL, FIXTURE_HONEST, NULL, "a\nb\nc" },
};

static void
test_case (gconstpointer data)
{
  const FixtureCase *one = data;
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autofree char *text = clara_invisible_strip (one->body, 3, extraction);

  g_assert_cmpstr (text, ==, one->shown);
  clara_extraction_set_text (extraction, text);
  fixture_assert_case (extraction, one);
  for (guint i = 0; i < clara_extraction_get_n_hidden (extraction); i++)
    g_assert_cmpuint (clara_extraction_get_hidden (extraction, i)->page, ==, 3);
}

static void
test_finding_names_the_word (void)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autofree char *text = clara_invisible_strip ("good wo\342\200\213r\342\200\213ds all", 0,
                                                 extraction);

  g_assert_cmpstr (text, ==, "good words all");
  g_assert_cmpuint (clara_extraction_get_n_hidden (extraction), ==, 1);
  g_assert_cmpstr (clara_extraction_get_hidden (extraction, 0)->text, ==, "words");
}

static void
test_is_quick_on_nonsense (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *stripped = NULL;

  for (int i = 0; i < 300000; i++)
    g_string_append (text, "\342\200\256\342\200\213a");
  stripped = clara_invisible_strip (text->str, 0, NULL);
  g_assert_cmpuint (strlen (stripped), ==, 300000);
}

static void
test_colours_are_as_far_apart_as_they_look (void)
{
  g_assert_cmpfloat_with_epsilon (clara_colour_distance (0x000000, 0xffffff), 100.0, 0.1);
  g_assert_cmpfloat_with_epsilon (clara_colour_distance (0xff0000, 0x00ff00), 170.6, 0.5);
  g_assert_cmpfloat (clara_colour_distance (0xffffff, 0xfcfcfc), <, 2.0);
  g_assert_cmpfloat (clara_colour_distance (0xffffff, 0xbfbfbf), >, 12.0);
  g_assert_cmpuint (clara_colour_blend (0x000000, 0xffffff, 0.5), ==, 0x808080);
  g_assert_cmpuint (clara_colour_lighten (0x336699, 1.0, 0.0), ==, 0x336699);
  g_assert_cmpuint (clara_colour_lighten (0xff0000, 0.5, 0.5), ==, 0xff8080);
}

static void
test_bounds_of_ink_are_as_promised (void)
{
  ClaraInk ink = CLARA_INK_INIT;

  g_assert_cmpint (clara_ink_judge (&ink, NULL), ==, CLARA_INK_VISIBLE);
  ink.size = 3.0;
  ink.stretch = 0.1;
  ink.opacity = 0.11;
  g_assert_cmpint (clara_ink_judge (&ink, NULL), ==, CLARA_INK_VISIBLE);
  ink.opacity = 0.1;
  g_assert_cmpint (clara_ink_judge (&ink, NULL), ==, CLARA_HIDDEN_TRANSPARENT);
  ink.stretch = 0.09;
  g_assert_cmpint (clara_ink_judge (&ink, NULL), ==, CLARA_HIDDEN_TINY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add_cases ("/invisible", cases, G_N_ELEMENTS (cases), test_case);
  g_test_add_func ("/invisible/finding-names-the-word", test_finding_names_the_word);
  g_test_add_func ("/invisible/is-quick-on-nonsense", test_is_quick_on_nonsense);
  g_test_add_func ("/colour/is-as-far-apart-as-it-looks",
                   test_colours_are_as_far_apart_as_they_look);
  g_test_add_func ("/ink/bounds-are-as-promised", test_bounds_of_ink_are_as_promised);

  return g_test_run ();
}
