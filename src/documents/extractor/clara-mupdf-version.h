/* SPDX-License-Identifier: AGPL-3.0-or-later */
#pragma once

#include <mupdf/fitz.h>

/*
 * MuPDF makes no promise about its functions from one release to the next. What differs between that of Debian 12,
 * 1.21, and that of Debian 13, 1.25, stands here.
 */
#define CLARA_MUPDF_AT_LEAST(minor) (FZ_VERSION_MAJOR > 1 || FZ_VERSION_MINOR >= (minor))

/* A mask may have a function that is applied to it. */
#if CLARA_MUPDF_AT_LEAST(25)
#define CLARA_MUPDF_MASK_PARAMETER , fz_function *function
#define CLARA_MUPDF_MASK_ARGUMENT  , function
#else
#define CLARA_MUPDF_MASK_PARAMETER
#define CLARA_MUPDF_MASK_ARGUMENT
#endif

/* Whoever runs a page's content may ask which resources it used. */
#if CLARA_MUPDF_AT_LEAST(25)
#define CLARA_MUPDF_NO_RESOURCES_OUT , NULL
#else
#define CLARA_MUPDF_NO_RESOURCES_OUT
#endif

#if CLARA_MUPDF_AT_LEAST(25)
#define CLARA_MUPDF_OUT_OF_MEMORY FZ_ERROR_SYSTEM
#else
#define CLARA_MUPDF_OUT_OF_MEMORY FZ_ERROR_MEMORY
#endif
