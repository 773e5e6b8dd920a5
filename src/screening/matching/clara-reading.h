/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-echo.h"
#include "clara-outline.h"
#include "clara-profile.h"
#include "clara-score.h"
#include "clara-words.h"

G_BEGIN_DECLS

/**
 * ClaraReadMaterial:
 * @kind: what it is
 * @outline: (owned): its lines and sentences
 * @language: (owned) (nullable): ISO 639-1
 * @words: (owned): its words that carry meaning
 * @hits: (owned) (element-type ClaraLexiconHit): what of the lexicon stands in it
 * @profile: (owned): what it tells of the person
 * @first_passage: the index of its first passage
 * @n_passages: how many it has
 *
 * A de-identified text, read.
 */
typedef struct
{
  ClaraMaterialKind  kind;
  ClaraOutline      *outline;
  char              *language;
  ClaraWords        *words;
  GArray            *hits;
  ClaraProfile      *profile;
  guint              first_passage;
  guint              n_passages;
} ClaraReadMaterial;

/**
 * ClaraPassage:
 * @material: the index of its material
 * @start: its first byte there
 * @end: the byte behind it
 * @section: where it stands
 * @list: whether it is a bare list, or a word or two that no sentence tells of
 * @head: whether it is the heading of an employment: title, employer, dates
 * @echo: how far it repeats the job text
 * @doubted: whether it has the shape of a sentence about others, though no rule says so
 * @first_word: the first of the material's words in it
 * @n_words: how many
 * @first_hit: the first of the material's hits in it
 * @n_hits: how many
 * @claims: (owned) (nullable) (element-type ClaraClaim): where it denies, wishes or tells of others
 *
 * A sentence that may be quoted.
 */
typedef struct
{
  guint           material;
  guint           start;
  guint           end;
  ClaraSection    section;
  gboolean        list;
  gboolean        head;
  ClaraEchoLevel  echo;
  gboolean        doubted;
  guint           first_word;
  guint           n_words;
  guint           first_hit;
  guint           n_hits;
  GArray         *claims;
} ClaraPassage;

/**
 * ClaraReading:
 *
 * All that a candidate handed in, read once: whatever the rubric then asks, no text is read again. Immutable; counted
 * atomically; any thread.
 */
typedef struct _ClaraReading ClaraReading;

ClaraReading            *clara_reading_new             (ClaraLexicon         *lexicon,
                                                        ClaraYearMonth        today) G_GNUC_WARN_UNUSED_RESULT;
void                     clara_reading_add             (ClaraReading         *self,
                                                        ClaraMaterialKind     kind,
                                                        const char           *text,
                                                        const char           *language,
                                                        ClaraEcho            *job);
ClaraReading            *clara_reading_ref             (ClaraReading         *self) G_GNUC_WARN_UNUSED_RESULT;
void                     clara_reading_unref           (ClaraReading         *self);

ClaraLexicon            *clara_reading_get_lexicon     (ClaraReading         *self);
ClaraYearMonth           clara_reading_get_today       (ClaraReading         *self);
guint                    clara_reading_get_n_materials (ClaraReading         *self);
const ClaraReadMaterial *clara_reading_get_material    (ClaraReading         *self,
                                                        guint                 index);
guint                    clara_reading_get_n_passages  (ClaraReading         *self);
const ClaraPassage      *clara_reading_get_passage     (ClaraReading         *self,
                                                        guint                 index);
gboolean                 clara_reading_is_thin         (ClaraReading         *self);
gboolean                 clara_reading_is_copied       (ClaraReading         *self,
                                                        guint                 material,
                                                        guint                 byte);
gboolean                 clara_reading_is_english      (ClaraReading         *self,
                                                        const ClaraPassage   *passage);
gboolean                 clara_reading_is_asserted     (const ClaraPassage   *passage,
                                                        guint                 start,
                                                        guint                 end,
                                                        gboolean             *denied);
gboolean                 clara_reading_has_occupation  (ClaraReading         *self,
                                                        const char * const   *occupations);
char                    *clara_reading_get_line        (ClaraReading         *self,
                                                        guint                 passage) G_GNUC_WARN_UNUSED_RESULT;
void                     clara_reading_set_vectors     (ClaraReading         *self,
                                                        float                *vectors,
                                                        guint                 dimension);
const float             *clara_reading_get_vector      (ClaraReading         *self,
                                                        guint                 passage);
guint                    clara_reading_get_dimension   (ClaraReading         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraReading, clara_reading_unref)

G_END_DECLS
