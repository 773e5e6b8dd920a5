/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz-office.h"
#include "clara-fuzz.h"
#include "clara-language.h"
#include "clara-readers.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (ClaraExtraction) extraction = clara_extraction_new ();
  g_autofree char *language = NULL;

  clara_fuzz_read (clara_read_text, data, size);
  if (clara_language_prepare (NULL) && clara_read_text (data, size, extraction, NULL))
    language = clara_language_tell (clara_extraction_get_text (extraction));
  return 0;
}
