/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz-office.h"
#include "clara-fuzz.h"
#include "clara-readers.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static const char *const names[] = { "word/document.xml",     "word/styles.xml",
                                       "word/numbering.xml",    "word/footnotes.xml",
                                       "docProps/core.xml",     "word/comments.xml",
                                       "word/theme/theme1.xml", NULL };

  clara_fuzz_read_archive (clara_read_docx, names, data, size);
  return 0;
}
