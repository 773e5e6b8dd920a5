/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-model"

#include "clara-extraction.h"

/**
 * ClaraExtraction:
 *
 * What was read out of one document: the text that a person sees on its pages, and apart from it what
 * the document hides. An extraction with a reason could not be read; it then has no text. Built by one
 * thread, read-only afterwards.
 */
struct _ClaraExtraction
{
  GObject parent_instance;

  char *reason;   /* (owned) (nullable): why it could not be read; NULL: it was read */
  char *language; /* (owned) (nullable): ISO 639-1, NULL when it cannot be told */
  char *text;     /* (owned) (not nullable): visible text */
  guint pages;
  double confidence; /* 0 … 1 */
  gboolean ocr;

  GArray *hidden;       /* (owned): ClaraHidden */
  GArray *warnings;     /* (owned): ClaraWarning */
  GArray *words;        /* (owned): ClaraWord */
  GArray *unread_pages; /* (owned): guint */
};

G_DEFINE_FINAL_TYPE (ClaraExtraction, clara_extraction, G_TYPE_OBJECT)

static void
hidden_clear (gpointer data)
{
  g_free (((ClaraHidden *) data)->text);
}

static void
warning_clear (gpointer data)
{
  ClaraWarning *warning = data;

  g_free (warning->kind);
  g_free (warning->message);
}

static void
clara_extraction_finalize (GObject *object)
{
  ClaraExtraction *self = CLARA_EXTRACTION (object);

  g_free (self->reason);
  g_free (self->language);
  g_free (self->text);
  g_array_unref (self->hidden);
  g_array_unref (self->warnings);
  g_array_unref (self->words);
  g_array_unref (self->unread_pages);

  G_OBJECT_CLASS (clara_extraction_parent_class)->finalize (object);
}

static void
clara_extraction_class_init (ClaraExtractionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = clara_extraction_finalize;
}

static void
clara_extraction_init (ClaraExtraction *self)
{
  self->text = g_strdup ("");
  self->confidence = 1.0;

  self->hidden = g_array_new (FALSE, FALSE, sizeof (ClaraHidden));
  g_array_set_clear_func (self->hidden, hidden_clear);
  self->warnings = g_array_new (FALSE, FALSE, sizeof (ClaraWarning));
  g_array_set_clear_func (self->warnings, warning_clear);
  self->words = g_array_new (FALSE, FALSE, sizeof (ClaraWord));
  self->unread_pages = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * clara_extraction_new:
 *
 * Returns: (transfer full): an empty extraction: readable, no text, no pages, confidence 1
 */
ClaraExtraction *
clara_extraction_new (void)
{
  return g_object_new (CLARA_TYPE_EXTRACTION, NULL);
}

/**
 * clara_extraction_get_reason:
 * @self: an extraction
 *
 * Returns: (transfer none) (nullable): the stable name of why the document could not be read, such as
 *   `encrypted`; %NULL when it was read
 */
const char *
clara_extraction_get_reason (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  return self->reason;
}

/**
 * clara_extraction_set_reason:
 * @self: an extraction
 * @reason: (nullable): why the document could not be read
 */
void
clara_extraction_set_reason (ClaraExtraction *self, const char *reason)
{
  char *copy;

  g_return_if_fail (CLARA_IS_EXTRACTION (self));

  copy = g_strdup (reason);
  g_free (self->reason);
  self->reason = copy;
}

/**
 * clara_extraction_get_language:
 * @self: an extraction
 *
 * Returns: (transfer none) (nullable): the ISO 639-1 code of the text's language; %NULL when it cannot be told
 */
const char *
clara_extraction_get_language (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  return self->language;
}

/**
 * clara_extraction_set_language:
 * @self: an extraction
 * @language: (nullable): an ISO 639-1 code
 */
void
clara_extraction_set_language (ClaraExtraction *self, const char *language)
{
  char *copy;

  g_return_if_fail (CLARA_IS_EXTRACTION (self));

  copy = g_strdup (language);
  g_free (self->language);
  self->language = copy;
}

/**
 * clara_extraction_get_pages:
 * @self: an extraction
 *
 * Returns: how many pages the document has
 */
guint
clara_extraction_get_pages (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0);

  return self->pages;
}

/**
 * clara_extraction_set_pages:
 * @self: an extraction
 * @pages: how many pages the document has
 */
void
clara_extraction_set_pages (ClaraExtraction *self, guint pages)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));

  self->pages = pages;
}

/**
 * clara_extraction_get_confidence:
 * @self: an extraction
 *
 * Returns: 0 … 1, how sure it is that the text is what a person reads
 */
double
clara_extraction_get_confidence (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0.0);

  return self->confidence;
}

/**
 * clara_extraction_set_confidence:
 * @self: an extraction
 * @confidence: 0 … 1; anything else is brought into that range
 */
void
clara_extraction_set_confidence (ClaraExtraction *self, double confidence)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));

  self->confidence = confidence >= 0.0 ? MIN (confidence, 1.0) : 0.0;
}

/**
 * clara_extraction_get_ocr:
 * @self: an extraction
 *
 * Returns: whether any of the text was read from pictures
 */
gboolean
clara_extraction_get_ocr (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), FALSE);

  return self->ocr;
}

/**
 * clara_extraction_set_ocr:
 * @self: an extraction
 * @ocr: whether any of the text was read from pictures
 */
void
clara_extraction_set_ocr (ClaraExtraction *self, gboolean ocr)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));

  self->ocr = ocr;
}

/**
 * clara_extraction_get_text:
 * @self: an extraction
 *
 * Returns: (transfer none): the visible text in reading order, UTF-8, one paragraph a line
 */
const char *
clara_extraction_get_text (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  return self->text;
}

/**
 * clara_extraction_set_text:
 * @self: an extraction
 * @text: the visible text, UTF-8
 */
void
clara_extraction_set_text (ClaraExtraction *self, const char *text)
{
  char *copy;

  g_return_if_fail (CLARA_IS_EXTRACTION (self));
  g_return_if_fail (text != NULL);

  copy = g_strdup (text);
  g_free (self->text);
  self->text = copy;
}

/**
 * clara_extraction_add_hidden:
 * @self: an extraction
 * @kind: how the text is hidden
 * @page: the page, from 1; 0 when there is none
 * @text: the hidden words, UTF-8
 */
void
clara_extraction_add_hidden (ClaraExtraction *self,
                             ClaraHiddenKind kind,
                             guint page,
                             const char *text)
{
  ClaraHidden hidden = { .kind = kind, .page = page };

  g_return_if_fail (CLARA_IS_EXTRACTION (self));
  g_return_if_fail (kind < CLARA_N_HIDDEN_KINDS);
  g_return_if_fail (text != NULL);

  hidden.text = g_strdup (text);
  g_array_append_val (self->hidden, hidden);
}

/**
 * clara_extraction_get_n_hidden:
 * @self: an extraction
 *
 * Returns: how many findings of hidden text there are
 */
guint
clara_extraction_get_n_hidden (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0);

  return self->hidden->len;
}

/**
 * clara_extraction_get_hidden:
 * @self: an extraction
 * @index: which finding
 *
 * Returns: (transfer none) (nullable): the finding
 */
const ClaraHidden *
clara_extraction_get_hidden (ClaraExtraction *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  return index < self->hidden->len ? &g_array_index (self->hidden, ClaraHidden, index) : NULL;
}

/**
 * clara_extraction_add_warning:
 * @self: an extraction
 * @kind: a short stable name
 * @message: a sentence for people
 *
 * Adds a warning. One kind is kept once: a hundred pages with the same trouble are one message.
 */
void
clara_extraction_add_warning (ClaraExtraction *self, const char *kind, const char *message)
{
  ClaraWarning warning;

  g_return_if_fail (CLARA_IS_EXTRACTION (self));
  g_return_if_fail (kind != NULL && message != NULL);

  for (guint i = 0; i < self->warnings->len; i++)
    if (g_str_equal (g_array_index (self->warnings, ClaraWarning, i).kind, kind))
      return;

  warning.kind = g_strdup (kind);
  warning.message = g_strdup (message);
  g_array_append_val (self->warnings, warning);
}

/**
 * clara_extraction_get_n_warnings:
 * @self: an extraction
 *
 * Returns: how many warnings there are
 */
guint
clara_extraction_get_n_warnings (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0);

  return self->warnings->len;
}

/**
 * clara_extraction_get_warning:
 * @self: an extraction
 * @index: which warning
 *
 * Returns: (transfer none) (nullable): the warning
 */
const ClaraWarning *
clara_extraction_get_warning (ClaraExtraction *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  return index < self->warnings->len ? &g_array_index (self->warnings, ClaraWarning, index) : NULL;
}

/**
 * clara_extraction_add_word:
 * @self: an extraction
 * @word: (transfer none): a position; words are added in the order of the text
 */
void
clara_extraction_add_word (ClaraExtraction *self, const ClaraWord *word)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));
  g_return_if_fail (word != NULL);

  g_array_append_vals (self->words, word, 1);
}

/**
 * clara_extraction_get_n_words:
 * @self: an extraction
 *
 * Returns: how many positions are known; 0 when none were asked for
 */
guint
clara_extraction_get_n_words (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0);

  return self->words->len;
}

/**
 * clara_extraction_get_word:
 * @self: an extraction
 * @index: which word
 *
 * Returns: (transfer none) (nullable): the position
 */
const ClaraWord *
clara_extraction_get_word (ClaraExtraction *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), NULL);

  return index < self->words->len ? &g_array_index (self->words, ClaraWord, index) : NULL;
}

/**
 * clara_extraction_add_unread_page:
 * @self: an extraction
 * @page: a page, from 1, that shows a picture of text and has no text of its own
 */
void
clara_extraction_add_unread_page (ClaraExtraction *self, guint page)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));
  g_return_if_fail (page > 0);

  g_array_append_val (self->unread_pages, page);
}

/**
 * clara_extraction_get_n_unread_pages:
 * @self: an extraction
 *
 * Returns: how many pages are pictures of text that were not read
 */
guint
clara_extraction_get_n_unread_pages (ClaraExtraction *self)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0);

  return self->unread_pages->len;
}

/**
 * clara_extraction_get_unread_page:
 * @self: an extraction
 * @index: which one
 *
 * Returns: the page's number, from 1; 0 when there is no such one
 */
guint
clara_extraction_get_unread_page (ClaraExtraction *self, guint index)
{
  g_return_val_if_fail (CLARA_IS_EXTRACTION (self), 0);

  return index < self->unread_pages->len ? g_array_index (self->unread_pages, guint, index) : 0;
}

/**
 * clara_extraction_remove_hidden:
 * @self: an extraction
 * @index: a finding that turned out to hide nothing
 */
void
clara_extraction_remove_hidden (ClaraExtraction *self, guint index)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));
  g_return_if_fail (index < self->hidden->len);

  g_array_remove_index (self->hidden, index);
}

/**
 * clara_extraction_set_words:
 * @self: an extraction
 * @words: (nullable) (transfer none) (element-type ClaraWord): the positions that replace all there are
 */
void
clara_extraction_set_words (ClaraExtraction *self, GArray *words)
{
  g_return_if_fail (CLARA_IS_EXTRACTION (self));

  g_array_set_size (self->words, 0);
  if (words != NULL && words->len > 0)
    g_array_append_vals (self->words, words->data, words->len);
}
