/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include <mupdf/fitz.h>

void clara_blind_device_install (fz_device *device, float scale);
