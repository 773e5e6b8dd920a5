/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"
#include "clara-stem.h"

G_BEGIN_DECLS

/* Inside the step only: what a lexicon is made of, and how its files fill it. */

#define CLARA_LEXICON_MAX_FILE    (32u * 1024u * 1024u)
#define CLARA_LEXICON_MAX_LINE    8192u
#define CLARA_LEXICON_MAX_ENTRIES 400000u
#define CLARA_LEXICON_MAX_FORMS   80u
#define CLARA_LEXICON_MAX_PHRASE  12u

/* A spelling of an entry, at the node of the tree where its last term ends. */
typedef struct
{
  guint       entry;
  const char *exact; /* (nullable): must stand to the letter, as an abbreviation that is also a word */
  gboolean    alias;
  gboolean    listed;
  const char *language; /* (nullable): ISO 639-1: it holds in texts of that language; NULL: in any */
} ClaraLexiconForm;

/* The spellings of all entries as a tree of terms: each branch is a term's key. Below the root of a language each is
 * the stem of one, for the spellings of that language. */
typedef struct
{
  GHashTable *keys;     /* (owned): key of a term → its number, from 1 */
  GHashTable *branches; /* (owned): node and number of a key (gint64 *) → node */
  GPtrArray  *nodes;    /* (owned): GArray of ClaraLexiconForm, NULL where no spelling ends; the root, then
                         * the roots of the languages */
} ClaraLexiconTree;

/* An entry while the files are read: what it is, and the names that it implies. */
typedef struct
{
  ClaraLexiconEntry entry;       /* first, so that a pointer to it is a pointer to this */
  GPtrArray        *occupations; /* (owned) (nullable): const char *, NULL at its end once all is read */
  GPtrArray        *implied;     /* (owned) (nullable): const char *: names, until they are resolved */
  GArray           *spellings;   /* (owned) (nullable): ClaraLexiconSpelling: those of a skill in which the case is free */
  GArray           *closure;     /* (owned) (nullable): guint: all that it implies, sorted */
} ClaraLexiconRecord;

struct _ClaraLexicon
{
  GObject          parent_instance;

  GStringChunk    *strings;                      /* (owned): every string below, each once */
  GPtrArray       *records;                      /* (owned): ClaraLexiconRecord */
  GHashTable      *names[CLARA_N_LEXICON_KINDS]; /* (owned): folded name → record */
  GHashTable      *values[CLARA_N_LEXICON_KINDS]; /* (owned): value → the first record that has it */
  ClaraLexiconTree tree;
  GChecksum       *checksum;                     /* (owned) (nullable): of all that was read, until it is done */
  char            *version;                      /* (owned) */
};

gboolean            clara_lexicon_read_file    (ClaraLexicon       *self,
                                                const char         *text,
                                                gsize               length,
                                                const char         *file_name,
                                                GError            **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLexiconRecord *clara_lexicon_take_entry   (ClaraLexicon       *self,
                                                ClaraLexiconKind    kind,
                                                const char         *name);

void                clara_lexicon_tree_init    (ClaraLexiconTree   *tree);
void                clara_lexicon_tree_clear   (ClaraLexiconTree   *tree);
gboolean            clara_lexicon_tree_add     (ClaraLexicon       *self,
                                                ClaraLexiconRecord *record,
                                                const char         *spelling,
                                                gboolean            exact,
                                                gboolean            alias,
                                                gboolean            listed,
                                                const char         *language);
void                clara_lexicon_keep_listed  (ClaraTerms         *terms,
                                                GArray             *hits,
                                                GArray             *listed);

G_END_DECLS
