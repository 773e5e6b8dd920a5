/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-deidentifier.h"
#include "clara-fuzz.h"
#include "clara-text.h"

#include <string.h>

/* The text between the redactions must be the visible one, and each place must map back. */
static void
check (ClaraDeidentified *deidentified, const char *visible)
{
  const char *text = clara_deidentified_get_text (deidentified);
  glong length = g_utf8_strlen (visible, -1);
  guint last = 0, first, behind;

  g_assert (g_utf8_validate (text, -1, NULL));
  for (guint i = 0; i < clara_deidentified_get_n_redactions (deidentified); i++)
    {
      const ClaraRedaction *redaction = clara_deidentified_get_redaction (deidentified, i);

      g_assert (redaction->start >= last && redaction->start < redaction->end);
      g_assert (redaction->end <= (guint) length);
      last = redaction->end;
    }
  clara_deidentified_to_visible (deidentified, 0, (guint) g_utf8_strlen (text, -1), &first,
                                 &behind);
  g_assert (first == 0 && behind == (guint) length);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static ClaraLexicon *lexicon = NULL;
  g_autofree char *visible = clara_text_make_valid ((const char *) data,
                                                    (gssize) MIN (size, 65536));
  g_autoptr (ClaraIdentity) identity = clara_identity_new ();
  g_autoptr (ClaraDeidentified) standard = NULL;
  g_autoptr (ClaraDeidentified) strict = NULL;

  if (lexicon == NULL)
    lexicon = clara_lexicon_load_shipped (NULL);
  g_assert (lexicon != NULL);

  standard = clara_deidentify (lexicon, visible, NULL, NULL, CLARA_DEIDENTIFY_STANDARD);
  check (standard, visible);
  clara_deidentify_learn (lexicon, visible, "cv.pdf", identity);
  strict = clara_deidentify (lexicon, visible, visible, identity, CLARA_DEIDENTIFY_STRICT);
  check (strict, visible);

  return 0;
}
