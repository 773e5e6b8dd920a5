/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-terms.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ClaraLexiconKind:
 *
 * What an entry of the lexicon is; the names in its files are those of clara_lexicon_kind_to_string().
 */
typedef enum
{
  CLARA_LEXICON_SKILL,
  CLARA_LEXICON_SOFT_SKILL,
  CLARA_LEXICON_CERTIFICATION,
  CLARA_LEXICON_DEGREE,
  CLARA_LEXICON_FIELD,
  CLARA_LEXICON_LANGUAGE,
  CLARA_LEXICON_LANGUAGE_LEVEL,
  CLARA_LEXICON_HEADING,
  CLARA_LEXICON_MONTH,
  CLARA_LEXICON_SEASON,
  CLARA_LEXICON_PRESENT,
  CLARA_LEXICON_TITLE,
  CLARA_LEXICON_FIRST_NAME,
  CLARA_LEXICON_PLACE,
  CLARA_LEXICON_NATIONALITY,
  CLARA_LEXICON_PROTECTED,
  CLARA_N_LEXICON_KINDS,
} ClaraLexiconKind;

#define CLARA_LEXICON_ALL ((1u << CLARA_N_LEXICON_KINDS) - 1u)
#define CLARA_LEXICON_MASK(kind) (1u << (kind))

/**
 * ClaraLexiconEntry:
 * @kind: what it is
 * @name: its name, unique within its kind
 * @value: (nullable): what `=` says: a level, a code, a number, a section
 * @occupations: (nullable) (array zero-terminated=1): the occupations it stands under
 * @index: its place among all entries, 0 …: for arrays and sets of entries
 *
 * An entry lives as long as its lexicon.
 */
typedef struct
{
  ClaraLexiconKind    kind;
  const char         *name;
  const char         *value;
  const char * const *occupations;
  guint               index;
} ClaraLexiconEntry;

/**
 * ClaraLexiconSpelling:
 * @words: how it is written
 * @language: (nullable): ISO 639-1 of the texts in which it holds; NULL: in any
 *
 * A spelling of an entry.
 */
typedef struct
{
  const char *words;
  const char *language;
} ClaraLexiconSpelling;

/**
 * ClaraLexiconHit:
 * @entry: what was found
 * @first_term: index of its first term
 * @n_terms: how many terms it spans
 * @start: its first byte in the text
 * @end: the byte behind it
 * @by_alias: whether an alias stands there, not the name
 */
typedef struct
{
  const ClaraLexiconEntry *entry;
  guint                    first_term;
  guint                    n_terms;
  guint                    start;
  guint                    end;
  gboolean                 by_alias;
} ClaraLexiconHit;

/**
 * ClaraLexicon:
 *
 * The words of the trades: skills, degrees, headings … and which of them implies which. Immutable once loaded; any
 * thread. The format of its files is described in `data/lexicon/README.md`.
 */
#define CLARA_TYPE_LEXICON (clara_lexicon_get_type ())
G_DECLARE_FINAL_TYPE (ClaraLexicon, clara_lexicon, CLARA, LEXICON, GObject)

ClaraLexicon            *clara_lexicon_load_shipped    (GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLexicon            *clara_lexicon_load_default    (GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLexicon            *clara_lexicon_parse           (const char              *text,
                                                        gssize                   length,
                                                        const char              *file_name,
                                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

const char              *clara_lexicon_get_version     (ClaraLexicon            *self);
guint                    clara_lexicon_get_n_entries   (ClaraLexicon            *self);
const ClaraLexiconEntry *clara_lexicon_get_entry       (ClaraLexicon            *self,
                                                        guint                    index);
const ClaraLexiconEntry *clara_lexicon_lookup          (ClaraLexicon            *self,
                                                        ClaraLexiconKind         kind,
                                                        const char              *words);
const ClaraLexiconEntry *clara_lexicon_find_value      (ClaraLexicon            *self,
                                                        ClaraLexiconKind         kind,
                                                        const char              *value);
GArray                  *clara_lexicon_find            (ClaraLexicon            *self,
                                                        ClaraTerms              *terms,
                                                        guint                    first_term,
                                                        guint                    n_terms,
                                                        guint                    kinds) G_GNUC_WARN_UNUSED_RESULT;
GArray                  *clara_lexicon_find_in         (ClaraLexicon            *self,
                                                        ClaraTerms              *terms,
                                                        const char              *language,
                                                        guint                    first_term,
                                                        guint                    n_terms,
                                                        guint                    kinds) G_GNUC_WARN_UNUSED_RESULT;
const GArray            *clara_lexicon_get_spellings   (ClaraLexicon            *self,
                                                        const ClaraLexiconEntry *entry);
gboolean                 clara_lexicon_implies         (ClaraLexicon            *self,
                                                        const ClaraLexiconEntry *entry,
                                                        const ClaraLexiconEntry *implied);

const char              *clara_lexicon_kind_to_string  (ClaraLexiconKind         kind);
gboolean                 clara_lexicon_kind_from_string (const char             *string,
                                                        ClaraLexiconKind        *kind);

G_END_DECLS
