/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *clara_text_make_valid         (const char  *bytes,
                                        gssize       length) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_text_collapse_space     (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_text_strip_punctuation  (const char  *text) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_text_fold               (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

char    *clara_text_truncate           (const char  *text,
                                        gsize        max_characters) G_GNUC_WARN_UNUSED_RESULT;
char    *clara_text_truncate_bytes     (const char  *text,
                                        gsize        max_bytes) G_GNUC_WARN_UNUSED_RESULT;

gsize    clara_text_count_words        (const char  *text);

gsize    clara_text_byte_to_character  (const char  *text,
                                        gsize        byte);
gsize    clara_text_character_to_byte  (const char  *text,
                                        gsize        character);

gboolean clara_set_str                 (char       **location,
                                        const char  *value);

G_END_DECLS
