/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-deidentifier.h"
#include "clara-outline.h"

G_BEGIN_DECLS

/**
 * ClaraDraftLanguage:
 *
 * The language most words of a text belong to; pronouns are read by it.
 */
typedef enum
{
  CLARA_DRAFT_EN,
  CLARA_DRAFT_DE,
  CLARA_DRAFT_FR,
  CLARA_DRAFT_ES,
  CLARA_DRAFT_PL,
  CLARA_N_DRAFT_LANGUAGES,
} ClaraDraftLanguage;

/**
 * ClaraDraftLine:
 * @start: its first byte
 * @end: the byte behind it
 * @first: its first term
 * @stop: the term behind its last
 * @section: where it stands
 * @heading: whether it heads a section
 * @head: whether it belongs to the head of the document, where a person says who they are
 * @contact: whether a mail, a phone or a link was found in it, or it stands under a heading of contacts
 * @labelled: whether a label that asks for something personal was found in it
 */
typedef struct
{
  guint        start;
  guint        end;
  guint        first;
  guint        stop;
  ClaraSection section;
  gboolean     heading;
  gboolean     head;
  gboolean     contact;
  gboolean     labelled;
} ClaraDraftLine;

/**
 * ClaraDraftMark:
 * @start: its first byte
 * @end: the byte behind it
 * @kind: what it is
 * @order: when it was found: of two that overlap the earlier names both
 */
typedef struct
{
  guint              start;
  guint              end;
  ClaraRedactionKind kind;
  guint              order;
} ClaraDraftMark;

/**
 * ClaraDraft:
 *
 * A text while it is searched for what tells of a person: its words, its lines, and what was marked so far. One thread.
 */
typedef struct
{
  const char           *text;
  guint                 length;
  ClaraLexicon         *lexicon;
  ClaraDeidentifyLevel  level;
  ClaraOutline         *outline;   /* (owned) */
  ClaraTerms           *terms;     /* (unowned): of the outline */
  guint                 n_terms;
  ClaraDraftLine       *lines;     /* (owned) */
  guint                 n_lines;
  guint32              *kinds;     /* (owned): for each term, a mask of what the lexicon knows it as */
  const char          **protected; /* (owned): for each term, the value of a protected word, or NULL */
  guint8               *taken;     /* (owned): for each term, what it is marked as, plus 1; 0 where it is not */
  guint                *line_of;   /* (owned): for each term, its line */
  ClaraDraftLanguage    language;
  GArray               *marks;     /* (owned): ClaraDraftMark */
} ClaraDraft;

ClaraDraft      *clara_draft_new          (ClaraLexicon         *lexicon,
                                           const char           *text,
                                           ClaraDeidentifyLevel  level) G_GNUC_WARN_UNUSED_RESULT;
void             clara_draft_free         (ClaraDraft           *self);
void             clara_draft_mark         (ClaraDraft           *self,
                                           ClaraRedactionKind    kind,
                                           guint                 start,
                                           guint                 end);
void             clara_draft_mark_terms   (ClaraDraft           *self,
                                           ClaraRedactionKind    kind,
                                           guint                 first,
                                           guint                 stop);
void             clara_draft_note_language (ClaraDraft          *self);
GArray          *clara_draft_settle       (ClaraDraft           *self) G_GNUC_WARN_UNUSED_RESULT;

const ClaraTerm *clara_draft_term         (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_is           (const ClaraDraft     *self,
                                           guint                 term,
                                           const char           *folded);
gboolean         clara_draft_is_one_of    (const ClaraDraft     *self,
                                           guint                 term,
                                           const char           *words);
gboolean         clara_draft_has_kind     (const ClaraDraft     *self,
                                           guint                 term,
                                           guint                 kinds);
gboolean         clara_draft_is_free      (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_is_capital   (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_is_shouted   (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_is_letter    (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_is_word      (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_is_number    (const ClaraDraft     *self,
                                           guint                 term);
guint            clara_draft_year         (const ClaraDraft     *self,
                                           guint                 term);
guint            clara_draft_characters   (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_draft_joined       (const ClaraDraft     *self,
                                           guint                 term,
                                           const char           *signs);
gboolean         clara_draft_parted       (const ClaraDraft     *self,
                                           guint                 term);
guint            clara_draft_segment_end  (const ClaraDraft     *self,
                                           guint                 term);
gboolean         clara_words_hold         (const char           *words,
                                           const char           *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraDraft, clara_draft_free)

G_END_DECLS
