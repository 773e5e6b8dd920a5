/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lexicon.h"

G_BEGIN_DECLS

/**
 * ClaraSection:
 *
 * What a part of a résumé or of a job text is about. @CLARA_SECTION_NONE stands before the first heading, and under one
 * that is not known.
 */
typedef enum
{
  CLARA_SECTION_NONE,
  CLARA_SECTION_SUMMARY,
  CLARA_SECTION_EXPERIENCE,
  CLARA_SECTION_EDUCATION,
  CLARA_SECTION_SKILLS,
  CLARA_SECTION_LANGUAGES,
  CLARA_SECTION_CERTIFICATIONS,
  CLARA_SECTION_PROJECTS,
  CLARA_SECTION_PUBLICATIONS,
  CLARA_SECTION_AWARDS,
  CLARA_SECTION_VOLUNTEERING,
  CLARA_SECTION_INTERESTS,
  CLARA_SECTION_REFERENCES,
  CLARA_SECTION_CONTACT,
  CLARA_SECTION_REQUIREMENTS,
  CLARA_SECTION_NICE_TO_HAVE,
  CLARA_SECTION_RESPONSIBILITIES,
  CLARA_SECTION_BENEFITS,
  CLARA_SECTION_COMPANY,
  CLARA_SECTION_EQUAL_OPPORTUNITY,
  CLARA_SECTION_HOW_TO_APPLY,
  CLARA_SECTION_SALARY,
  CLARA_SECTION_LOCATION,
  CLARA_N_SECTIONS,
} ClaraSection;

/**
 * ClaraLine:
 * @start: its first byte in the text, behind the bullet sign
 * @end: the byte behind its last one, blanks at the end left out
 * @section: where it stands
 * @heading: whether it is a heading by itself; then @section is what it opens
 * @bullet: whether a bullet sign stood in front
 * @paragraph: counts up at each empty line
 *
 * A line of a text as the extractor gives it: a paragraph, a bullet, a row (its cells parted by tabs). Empty lines are
 * not listed.
 */
typedef struct
{
  guint        start;
  guint        end;
  ClaraSection section;
  gboolean     heading;
  gboolean     bullet;
  guint        paragraph;
} ClaraLine;

/**
 * ClaraSentence:
 * @start: its first byte in the text
 * @end: the byte behind its last one
 * @line: the index of the line it stands in
 * @list: whether it is a bare list: several short pieces between commas, bars or bullets and no verb to speak of
 *
 * A sentence within a line; a line without a full stop is one. It is what may be quoted.
 */
typedef struct
{
  guint    start;
  guint    end;
  guint    line;
  gboolean list;
} ClaraSentence;

/**
 * ClaraOutline:
 *
 * How a text is built: its lines under their headings, and the sentences in them. Immutable; counted atomically; any
 * thread.
 */
typedef struct _ClaraOutline ClaraOutline;

ClaraOutline        *clara_outline_new             (const char   *text,
                                                    ClaraLexicon *lexicon) G_GNUC_WARN_UNUSED_RESULT;
ClaraOutline        *clara_outline_ref             (ClaraOutline *self) G_GNUC_WARN_UNUSED_RESULT;
void                 clara_outline_unref           (ClaraOutline *self);
const char          *clara_outline_get_text        (ClaraOutline *self);
ClaraTerms          *clara_outline_get_terms       (ClaraOutline *self);
guint                clara_outline_get_n_lines     (ClaraOutline *self);
const ClaraLine     *clara_outline_get_line        (ClaraOutline *self,
                                                    guint         index);
guint                clara_outline_get_n_sentences (ClaraOutline *self);
const ClaraSentence *clara_outline_get_sentence    (ClaraOutline *self,
                                                    guint         index);

const char          *clara_section_to_string       (ClaraSection  section);
gboolean             clara_section_from_string     (const char   *string,
                                                    ClaraSection *section);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraOutline, clara_outline_unref)

G_END_DECLS
