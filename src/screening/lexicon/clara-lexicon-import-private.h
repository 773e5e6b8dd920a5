/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon-import.h"

G_BEGIN_DECLS

/* Inside the step only. */

/* A skill of either source. Occupations and broader skills are keys until all tables are read: they come in any order. */
typedef struct
{
  char       *name;        /* (owned) */
  gboolean    english;     /* whether @name is */
  GPtrArray  *phrases;     /* (owned) (element-type utf8): as in a file of the lexicon, with their language */
  GHashTable *known;       /* (owned): folded @phrases */
  GPtrArray  *occupations; /* (owned) (nullable) (element-type utf8): keys */
  GPtrArray  *broader;     /* (owned) (nullable) (element-type utf8): keys of skills */
} ClaraImportedSkill;

struct _ClaraLexiconImport
{
  GHashTable *skills[CLARA_N_LEXICON_SOURCES]; /* (owned): key → ClaraImportedSkill */
  GHashTable *occupations;                     /* (owned): key → its name */
  guint       left_out[CLARA_N_LEXICON_SOURCES];
};

ClaraImportedSkill *clara_imported_skill_take   (ClaraLexiconImport  *self,
                                                 ClaraLexiconSource   source,
                                                 const char          *key);
void                clara_imported_skill_free   (gpointer             data);
gboolean            clara_imported_skill_name   (ClaraImportedSkill  *self,
                                                 const char          *label,
                                                 const char          *language);
gboolean            clara_imported_skill_add    (ClaraImportedSkill  *self,
                                                 const char          *label,
                                                 const char          *language);
void                clara_imported_skill_link   (GPtrArray          **list,
                                                 const char          *key);
char               *clara_imported_label_clean  (const char          *label);

G_END_DECLS
