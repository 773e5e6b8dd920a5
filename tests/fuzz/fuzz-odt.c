/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz-office.h"
#include "clara-fuzz.h"
#include "clara-readers.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static const char *const names[] = { "content.xml", "styles.xml", "meta.xml",
                                       "META-INF/manifest.xml", NULL };

  clara_fuzz_read_archive (clara_read_odt, names, data, size);
  return 0;
}
