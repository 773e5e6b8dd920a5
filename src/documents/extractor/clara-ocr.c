/* SPDX-License-Identifier: AGPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-extractor"

#include "clara-ocr.h"

#include "clara-error.h"
#include "clara-language.h"

#include <omp.h>
#include <string.h>
#include <tesseract/capi.h>

/*
 * Reading pixels by tesseract. The page is first read in English, which is enough to tell its language, and once
 * more in that language where it is another one that is installed.
 */

#define RESOLUTION 300

static const char *const folders[] = {
  "/usr/share/tesseract-ocr/5/tessdata",
  "/usr/share/tesseract-ocr/4.00/tessdata",
  "/usr/share/tesseract-ocr/tessdata",
  "/usr/share/tessdata",
};

/* ISO 639-1 code, and tesseract's own. */
static const struct
{
  const char *language;
  const char *model;
} models[] = {
  { "en", "eng" }, { "de", "deu" }, { "fr", "fra" },
  { "es", "spa" }, { "pl", "pol" }, { "ja", "jpn" },
};

static const char *
find_model (const char *model)
{
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *name = g_strconcat (model, ".traineddata", NULL);
      g_autofree char *path = g_build_filename (folders[i], name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return folders[i];
    }

  return NULL;
}

/**
 * clara_ocr_prepare:
 *
 * To be called before the sandbox closes: afterwards no thread can be started, so none is asked for.
 *
 * Returns: whether there is a model to read with
 */
bool
clara_ocr_prepare (void)
{
  omp_set_num_threads (1);

  return find_model ("eng") != NULL;
}

/**
 * clara_ocr_languages:
 *
 * Returns: (transfer full) (nullable): ISO 639-1 codes of the languages that pages can be read in, with commas; %NULL
 *   when there is none
 */
char *
clara_ocr_languages (void)
{
  g_autoptr (GString) languages = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (models); i++)
    if (find_model (models[i].model) != NULL)
      g_string_append_printf (languages, "%s%s", languages->len > 0 ? "," : "", models[i].language);

  return languages->len > 0 ? g_strdup (languages->str) : NULL;
}

static TessBaseAPI *
open_model (const char *model, const ClaraGreyPage *page)
{
  const char *folder = find_model (model);
  TessBaseAPI *api;

  if (folder == NULL)
    return NULL;

  api = TessBaseAPICreate ();
  if (TessBaseAPIInit3 (api, folder, model) != 0)
    {
      TessBaseAPIDelete (api);
      return NULL;
    }
  TessBaseAPISetImage (api, page->pixels, page->width, page->height, 1, page->width);
  TessBaseAPISetSourceResolution (api, RESOLUTION);

  return api;
}

static void
close_model (TessBaseAPI *api)
{
  TessBaseAPIEnd (api);
  TessBaseAPIDelete (api);
}

/**
 * clara_ocr_turns:
 * @page: a page
 *
 * Returns: by how many quarter turns clockwise the text of the page is turned, 0 … 3
 */
int
clara_ocr_turns (const ClaraGreyPage *page)
{
  TessBaseAPI *api = open_model ("osd", page);
  int degrees = 0;
  float sure = 0.0f, script_sure;
  const char *script;
  int turns = 0;

  if (api == NULL)
    return 0;

  TessBaseAPISetPageSegMode (api, PSM_OSD_ONLY);
  if (TessBaseAPIDetectOrientationScript (api, &degrees, &sure, &script, &script_sure) &&
      sure > 2.0f)
    turns = degrees / 90 % 4;
  close_model (api);

  return turns;
}

static void
word_clear (gpointer data)
{
  g_free (((ClaraOcrWord *) data)->text);
}

static void
read_line_shape (TessResultIterator *results, ClaraOcrWord *word)
{
  const TessPageIterator *place = TessResultIteratorGetPageIteratorConst (results);
  int x1, y1, x2, y2;

  if (TessPageIteratorBoundingBox (place, RIL_TEXTLINE, &x1, &y1, &x2, &y2))
    word->line_height = y2 - y1;
  if (TessPageIteratorBaseline (place, RIL_TEXTLINE, &x1, &y1, &x2, &y2))
    word->baseline = (y1 + y2) / 2;
}

static GArray *
collect_words (TessBaseAPI *api)
{
  TessResultIterator *results = TessBaseAPIGetIterator (api);
  GArray *words = g_array_new (FALSE, FALSE, sizeof (ClaraOcrWord));

  g_array_set_clear_func (words, word_clear);
  if (results == NULL)
    return words;

  do
    {
      char *text = TessResultIteratorGetUTF8Text (results, RIL_WORD);
      ClaraOcrWord word = { 0 };

      if (text != NULL && g_utf8_validate (text, -1, NULL) && *g_strstrip (text) != '\0' &&
          TessPageIteratorBoundingBox (TessResultIteratorGetPageIteratorConst (results), RIL_WORD,
                                       &word.left, &word.top, &word.right, &word.bottom))
        {
          word.text = g_strdup (text);
          word.baseline = word.bottom;
          word.line_height = word.bottom - word.top;
          word.confidence = TessResultIteratorConfidence (results, RIL_WORD);
          read_line_shape (results, &word);
          g_array_append_val (words, word);
        }
      TessDeleteText (text);
    }
  while (TessResultIteratorNext (results, RIL_WORD));
  TessResultIteratorDelete (results);

  return words;
}

static GArray *
recognise_with (const char *model, const ClaraGreyPage *page)
{
  TessBaseAPI *api = open_model (model, page);
  GArray *words = NULL;

  if (api == NULL)
    return NULL;

  TessBaseAPISetPageSegMode (api, PSM_AUTO);
  if (TessBaseAPIRecognize (api, NULL) == 0)
    words = collect_words (api);
  close_model (api);

  return words;
}

static double
mean_confidence (const GArray *words)
{
  double sum = 0.0;

  for (guint i = 0; i < words->len; i++)
    sum += g_array_index (words, ClaraOcrWord, i).confidence;

  return words->len > 0 ? sum / words->len : 0.0;
}

static const char *
model_of_words (const GArray *words)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *language = NULL;

  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (text, "%s ", g_array_index (words, ClaraOcrWord, i).text);
  language = clara_language_tell (text->str);

  for (guint i = 1; language != NULL && i < G_N_ELEMENTS (models); i++)
    if (g_str_equal (models[i].language, language))
      return models[i].model;

  /* Signs that make no sense as English may be Japanese. */
  return mean_confidence (words) < 40.0 ? "jpn" : NULL;
}

/**
 * clara_ocr_recognise:
 * @page: an upright page
 * @error: return location for the error
 *
 * Returns: (transfer full) (element-type ClaraOcrWord): the words in tesseract's order; %NULL with
 *   %CLARA_ERROR_UNSUPPORTED when no model is installed
 */
GArray *
clara_ocr_recognise (const ClaraGreyPage *page, GError **error)
{
  g_autoptr (GArray) words = recognise_with ("eng", page);
  const char *model;

  if (words == NULL)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_UNSUPPORTED,
                           "No model to read pictures with is installed");
      return NULL;
    }

  model = model_of_words (words);
  if (model != NULL && find_model (model) != NULL)
    {
      g_autoptr (GArray) again = recognise_with (model, page);

      if (again != NULL && mean_confidence (again) >= mean_confidence (words) - 5.0)
        return g_steal_pointer (&again);
    }

  return g_steal_pointer (&words);
}
