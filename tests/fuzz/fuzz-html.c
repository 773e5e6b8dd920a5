/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-fuzz"

#include "clara-fuzz-office.h"
#include "clara-fuzz.h"
#include "clara-readers.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  clara_fuzz_read (clara_read_html, data, size);
  return 0;
}
