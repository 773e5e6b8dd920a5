/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/*
 * The bounds of one document and of the process that reads it, in one place: the client, the worker and the
 * tests go by the same numbers.
 */
#define CLARA_MAX_DOCUMENT_BYTES (25 * 1024 * 1024)
#define CLARA_MAX_ANSWER_BYTES   (16 * 1024 * 1024)
#define CLARA_MAX_TEXT_BYTES     (8 * 1024 * 1024)
#define CLARA_MAX_PAGES          100000
#define CLARA_MAX_FINDINGS       20000
#define CLARA_MAX_WARNINGS       200
#define CLARA_MAX_WORDS          150000
#define CLARA_MAX_BOXES          10000
#define CLARA_MAX_PICTURE_SIDE   4096
#define CLARA_MAX_PICTURE_BYTES  (4096 * 4096 * 3)

#define CLARA_WALL_SECONDS       15
#define CLARA_CPU_SECONDS        10
#define CLARA_MEMORY_BYTES       (512 * 1024 * 1024)
