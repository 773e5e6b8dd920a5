/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-tests"

#include "clara-blind-plan.h"

/*
 * What is painted over on a page: every word that was redacted, and the whole page where that cannot be told.
 */

#define TEXT "Ada Lowe\nada@post.example\nEngineer at Quay\n"

/* Two pages; the words of TEXT stand on the first, ten points under each other. */
static ClaraExtraction *
make_extraction (void)
{
  static const struct
  {
    guint start;
    guint end;
  } spans[] = { { 0, 3 }, { 4, 8 }, { 9, 25 }, { 26, 34 }, { 35, 37 }, { 38, 42 } };
  ClaraExtraction *extraction = clara_extraction_new ();

  clara_extraction_set_text (extraction, TEXT);
  clara_extraction_set_pages (extraction, 2);
  clara_extraction_set_confidence (extraction, 1.0);
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      ClaraWord word = { spans[i].start, spans[i].end, 1, 50, 10 * (float) i, 30, 8 };

      clara_extraction_add_word (extraction, &word);
    }

  return extraction;
}

static const ClaraRedaction redactions[] = { { CLARA_REDACTION_NAME, 0, 8 },
                                             { CLARA_REDACTION_EMAIL, 9, 25 } };

static ClaraBlindPlan *
make_plan (ClaraExtraction *extraction)
{
  return clara_blind_plan_new (extraction, TEXT, redactions, G_N_ELEMENTS (redactions));
}

static void
assert_covered (ClaraExtraction *extraction, guint page, ClaraPageCover cover)
{
  g_autoptr (ClaraBlindPlan) plan = make_plan (extraction);

  g_assert_cmpint (clara_blind_plan_get_cover (plan, page), ==, cover);
}

static void
test_redacted_words_are_painted (void)
{
  g_autoptr (ClaraExtraction) extraction = make_extraction ();
  g_autoptr (ClaraBlindPlan) plan = make_plan (extraction);
  guint n_boxes;
  const ClaraPageBox *boxes = clara_blind_plan_get_boxes (plan, &n_boxes);

  g_assert_cmpuint (clara_blind_plan_get_pages (plan), ==, 2);
  g_assert_cmpint (clara_blind_plan_get_cover (plan, 1), ==, CLARA_PAGE_OPEN);
  g_assert_cmpint (clara_blind_plan_get_cover (plan, 2), ==, CLARA_PAGE_OPEN);
  g_assert_cmpuint (n_boxes, ==, 3);
  for (guint i = 0; i < n_boxes; i++)
    {
      g_assert_cmpuint (boxes[i].page, ==, 1);
      g_assert_cmpfloat (boxes[i].x, <, 50);
      g_assert_cmpfloat (boxes[i].y, <, 10 * (float) i);
      g_assert_cmpfloat (boxes[i].x + boxes[i].width, >, 80);
      g_assert_cmpfloat (boxes[i].y + boxes[i].height, >, 10 * (float) i + 8);
    }
}

static void
test_word_that_is_redacted_in_part_is_painted_whole (void)
{
  const ClaraRedaction part = { CLARA_REDACTION_NAME, 6, 7 };
  g_autoptr (ClaraExtraction) extraction = make_extraction ();
  g_autoptr (ClaraBlindPlan) plan = clara_blind_plan_new (extraction, TEXT, &part, 1);
  guint n_boxes;
  const ClaraPageBox *boxes = clara_blind_plan_get_boxes (plan, &n_boxes);

  g_assert_cmpuint (n_boxes, ==, 1);
  g_assert_cmpfloat (boxes[0].width, >, 30);
}

static void
test_letter_without_place_covers_everything (void)
{
  const ClaraRedaction unplaced = { CLARA_REDACTION_NAME, 0, 8 };
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autoptr (ClaraBlindPlan) plan = NULL;
  const ClaraWord word = { 0, 3, 1, 50, 10, 30, 8 };

  clara_extraction_set_text (extraction, TEXT);
  clara_extraction_set_pages (extraction, 2);
  clara_extraction_set_confidence (extraction, 1.0);
  clara_extraction_add_word (extraction, &word);
  plan = clara_blind_plan_new (extraction, TEXT, &unplaced, 1);

  g_assert_cmpint (clara_blind_plan_get_cover (plan, 1), ==, CLARA_PAGE_NOT_LOCATED);
  g_assert_cmpint (clara_blind_plan_get_cover (plan, 2), ==, CLARA_PAGE_NOT_LOCATED);
}

static void
test_word_without_size_covers_everything (void)
{
  g_autoptr (ClaraExtraction) extraction = make_extraction ();
  const ClaraWord word = { 4, 8, 1, 50, 10, 0, 0 };

  clara_extraction_add_word (extraction, &word);

  assert_covered (extraction, 1, CLARA_PAGE_NOT_LOCATED);
  assert_covered (extraction, 2, CLARA_PAGE_NOT_LOCATED);
}

static void
test_other_text_covers_everything (void)
{
  g_autoptr (ClaraExtraction) extraction = make_extraction ();
  g_autoptr (ClaraBlindPlan) plan = clara_blind_plan_new (extraction, "Other words\n", NULL, 0);

  g_assert_cmpint (clara_blind_plan_get_cover (plan, 1), ==, CLARA_PAGE_NOT_LOCATED);
  g_assert_cmpint (clara_blind_plan_get_cover (plan, 2), ==, CLARA_PAGE_NOT_LOCATED);
}

static void
test_spans_that_make_no_sense_cover_everything (void)
{
  static const ClaraRedaction odd[][2] = {
    { { CLARA_REDACTION_EMAIL, 9, 25 }, { CLARA_REDACTION_NAME, 0, 8 } },
    { { CLARA_REDACTION_NAME, 0, 8 }, { CLARA_REDACTION_NAME, 30, 4000 } },
    { { CLARA_REDACTION_NAME, 0, 8 }, { CLARA_REDACTION_NAME, 20, 10 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_autoptr (ClaraExtraction) extraction = make_extraction ();
      g_autoptr (ClaraBlindPlan) plan = clara_blind_plan_new (extraction, TEXT, odd[i], 2);

      g_assert_cmpint (clara_blind_plan_get_cover (plan, 1), ==, CLARA_PAGE_NOT_LOCATED);
    }
}

static void
test_picture_of_text_covers_its_page (void)
{
  g_autoptr (ClaraExtraction) extraction = make_extraction ();

  clara_extraction_add_unread_page (extraction, 2);

  assert_covered (extraction, 1, CLARA_PAGE_OPEN);
  assert_covered (extraction, 2, CLARA_PAGE_IS_PICTURE);
}

static void
test_hidden_ink_covers_its_page (void)
{
  g_autoptr (ClaraExtraction) extraction = make_extraction ();

  clara_extraction_add_hidden (extraction, CLARA_HIDDEN_METADATA, 0, "Ada Lowe wrote this herself");
  assert_covered (extraction, 1, CLARA_PAGE_OPEN);
  clara_extraction_add_hidden (extraction, CLARA_HIDDEN_WHITE_TEXT, 2, "Ada");
  assert_covered (extraction, 1, CLARA_PAGE_OPEN);
  assert_covered (extraction, 2, CLARA_PAGE_HAS_HIDDEN);
  clara_extraction_add_hidden (extraction, CLARA_HIDDEN_TINY, 0, "Lowe");
  assert_covered (extraction, 1, CLARA_PAGE_HAS_HIDDEN);
}

static void
test_letters_that_were_not_read_cover_everything (void)
{
  g_autoptr (ClaraExtraction) unsure = make_extraction ();
  g_autoptr (ClaraExtraction) warned = make_extraction ();

  clara_extraction_set_confidence (unsure, 0.99);
  assert_covered (unsure, 1, CLARA_PAGE_NOT_LOCATED);
  clara_extraction_add_warning (warned, "faint-text", "Some of it is faint.");
  assert_covered (warned, 1, CLARA_PAGE_OPEN);
  clara_extraction_add_warning (warned, "unverified-text", "Letters were left out.");
  assert_covered (warned, 1, CLARA_PAGE_NOT_LOCATED);
}

static void
test_format_without_places_has_no_pages (void)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autoptr (ClaraBlindPlan) plan = NULL;

  clara_extraction_set_text (extraction, TEXT);
  clara_extraction_set_pages (extraction, 2);
  plan = make_plan (extraction);

  g_assert_cmpuint (clara_blind_plan_get_pages (plan), ==, 0);
  g_assert_cmpint (clara_blind_plan_get_cover (plan, 1), ==, CLARA_PAGE_NOT_LOCATED);
}

static void
test_quotation_is_found (void)
{
  g_autoptr (ClaraExtraction) extraction = make_extraction ();
  g_autoptr (ClaraBlindPlan) plan = make_plan (extraction);
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (ClaraPageBox));

  clara_blind_plan_find (plan, 26, 37, boxes);

  g_assert_cmpuint (boxes->len, ==, 2);
  g_assert_cmpfloat (g_array_index (boxes, ClaraPageBox, 0).y, <, 30);
  g_assert_cmpfloat (g_array_index (boxes, ClaraPageBox, 1).y, >, 30);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/blind-plan/redacted-words-are-painted", test_redacted_words_are_painted);
  g_test_add_func ("/blind-plan/word-that-is-redacted-in-part-is-painted-whole",
                   test_word_that_is_redacted_in_part_is_painted_whole);
  g_test_add_func ("/blind-plan/letter-without-place-covers-everything",
                   test_letter_without_place_covers_everything);
  g_test_add_func ("/blind-plan/word-without-size-covers-everything",
                   test_word_without_size_covers_everything);
  g_test_add_func ("/blind-plan/other-text-covers-everything", test_other_text_covers_everything);
  g_test_add_func ("/blind-plan/spans-that-make-no-sense-cover-everything",
                   test_spans_that_make_no_sense_cover_everything);
  g_test_add_func ("/blind-plan/picture-of-text-covers-its-page",
                   test_picture_of_text_covers_its_page);
  g_test_add_func ("/blind-plan/hidden-ink-covers-its-page", test_hidden_ink_covers_its_page);
  g_test_add_func ("/blind-plan/letters-that-were-not-read-cover-everything",
                   test_letters_that_were_not_read_cover_everything);
  g_test_add_func ("/blind-plan/format-without-places-has-no-pages",
                   test_format_without_places_has_no_pages);
  g_test_add_func ("/blind-plan/quotation-is-found", test_quotation_is_found);

  return g_test_run ();
}
