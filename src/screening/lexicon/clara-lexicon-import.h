/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* No table is larger, in bytes; the largest that are published have some 20 MB. */
#define CLARA_LEXICON_IMPORT_MAX_FILE (128u * 1024u * 1024u)

/**
 * ClaraLexiconSource:
 * @CLARA_LEXICON_ESCO: European Skills, Competences, Qualifications and Occupations, downloaded as CSV
 * @CLARA_LEXICON_ONET: the O*NET database, downloaded as text
 *
 * Where words come from that a person imports.
 */
typedef enum
{
  CLARA_LEXICON_ESCO,
  CLARA_LEXICON_ONET,
  CLARA_N_LEXICON_SOURCES
} ClaraLexiconSource;

/**
 * ClaraLexiconImported:
 * @skills: how many skills there are
 * @phrases: how many other ways to say them
 * @left_out: how many labels were no phrase that can be found in a text
 *
 * What came of an import.
 */
typedef struct
{
  guint skills;
  guint phrases;
  guint left_out;
} ClaraLexiconImported;

/**
 * ClaraLexiconImport:
 *
 * Tables of one or both sources on their way to a file of the lexicon. One thread.
 */
typedef struct _ClaraLexiconImport ClaraLexiconImport;

ClaraLexiconImport *clara_lexicon_import_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void                clara_lexicon_import_free  (ClaraLexiconImport    *self);
gboolean            clara_lexicon_import_add   (ClaraLexiconImport    *self,
                                                const char            *file_name,
                                                const char            *bytes,
                                                gsize                  length,
                                                GError               **error) G_GNUC_WARN_UNUSED_RESULT;
char               *clara_lexicon_import_write (ClaraLexiconImport    *self,
                                                ClaraLexiconSource     source,
                                                ClaraLexiconImported  *imported,
                                                GError               **error) G_GNUC_WARN_UNUSED_RESULT;
char               *clara_lexicon_import_save  (ClaraLexiconImport    *self,
                                                ClaraLexiconSource     source,
                                                ClaraLexiconImported  *imported,
                                                GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLexiconImport, clara_lexicon_import_free)

G_END_DECLS
