/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-date.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ClaraDegreeLevel:
 *
 * How far an education went, in the order of height; the names are those of the JSON.
 */
typedef enum
{
  CLARA_DEGREE_NONE,
  CLARA_DEGREE_SECONDARY,
  CLARA_DEGREE_ASSOCIATE,
  CLARA_DEGREE_BACHELOR,
  CLARA_DEGREE_MASTER,
  CLARA_DEGREE_DOCTORATE,
  CLARA_N_DEGREES,
} ClaraDegreeLevel;

/**
 * ClaraLanguageLevel:
 *
 * How well a language is mastered: the six levels of the Common European Framework of Reference, and native above.
 */
typedef enum
{
  CLARA_LANGUAGE_UNKNOWN,
  CLARA_LANGUAGE_A1,
  CLARA_LANGUAGE_A2,
  CLARA_LANGUAGE_B1,
  CLARA_LANGUAGE_B2,
  CLARA_LANGUAGE_C1,
  CLARA_LANGUAGE_C2,
  CLARA_LANGUAGE_NATIVE,
  CLARA_N_LANGUAGE_LEVELS,
} ClaraLanguageLevel;

/* Spans are bytes of the text that the profile was read from: @start, and @end behind the last one. */

/**
 * ClaraExperience:
 * @employer: (owned) (nullable): as written
 * @title: (owned) (nullable): as written
 * @field: (owned) (nullable): the occupation that the title names, by the lexicon's name; %NULL: that cannot be told
 * @from: when it began; year 0 where it is not said, month 0 where only the year is
 * @to: when it ended; year 0 where it is not said
 * @current: whether it goes on, so that @to is not set
 * @head_start: where its heading stands: title, employer, dates
 * @head_end: the byte behind it
 * @body_start: where what was done there is told
 * @body_end: the byte behind it; equal to @body_start where nothing is
 *
 * One employment.
 */
typedef struct
{
  char           *employer;
  char           *title;
  char           *field;
  ClaraYearMonth  from;
  ClaraYearMonth  to;
  gboolean        current;
  guint           head_start;
  guint           head_end;
  guint           body_start;
  guint           body_end;
} ClaraExperience;

/**
 * ClaraEducation:
 * @school: (owned) (nullable): as written; a placeholder is no name and is left out
 * @degree: (owned) (nullable): as written
 * @field: (owned) (nullable): what was studied, as written
 * @level: how far it went
 * @end: when it ended; year 0 where it is not said
 * @finished: FALSE where the text says that it was left or goes on
 * @start: where it stands
 * @stop: the byte behind it
 */
typedef struct
{
  char             *school;
  char             *degree;
  char             *field;
  ClaraDegreeLevel  level;
  ClaraYearMonth    end;
  gboolean          finished;
  guint             start;
  guint             stop;
} ClaraEducation;

/**
 * ClaraLanguageSkill:
 * @language: (owned): ISO 639-1
 * @level: how well
 * @start: where it stands
 * @end: the byte behind it
 */
typedef struct
{
  char               *language;
  ClaraLanguageLevel  level;
  guint               start;
  guint               end;
} ClaraLanguageSkill;

/**
 * ClaraSkill:
 * @name: (owned): the lexicon's name of it
 * @start: where it first stands
 * @end: the byte behind it
 * @described: whether a sentence tells of its use; FALSE where it only stands in lists
 * @months: how long the employments lasted in whose text it stands, each month once; 0 where none does
 *
 * A skill or a certification.
 */
typedef struct
{
  char     *name;
  guint     start;
  guint     end;
  gboolean  described;
  guint     months;
} ClaraSkill;

/**
 * ClaraFieldTime:
 * @field: (owned): an occupation, by the lexicon's name
 * @months: how long one worked in it, each month of the calendar once
 *
 * How long somebody worked in a field.
 */
typedef struct
{
  char  *field;
  guint  months;
} ClaraFieldTime;

const char *clara_degree_level_to_string     (ClaraDegreeLevel    level);
gboolean    clara_degree_level_from_string   (const char         *string,
                                              ClaraDegreeLevel   *level);
const char *clara_language_level_to_string   (ClaraLanguageLevel  level);
gboolean    clara_language_level_from_string (const char         *string,
                                              ClaraLanguageLevel *level);

#define CLARA_TYPE_PROFILE (clara_profile_get_type ())
G_DECLARE_FINAL_TYPE (ClaraProfile, clara_profile, CLARA, PROFILE, GObject)

ClaraProfile             *clara_profile_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

void                      clara_profile_take_experience      (ClaraProfile       *self,
                                                              ClaraExperience    *experience);
guint                     clara_profile_get_n_experience     (ClaraProfile       *self);
const ClaraExperience    *clara_profile_get_experience       (ClaraProfile       *self,
                                                              guint               index);
void                      clara_profile_set_months           (ClaraProfile       *self,
                                                              guint               months);
guint                     clara_profile_get_months           (ClaraProfile       *self);

void                      clara_profile_take_field           (ClaraProfile       *self,
                                                              ClaraFieldTime     *field);
guint                     clara_profile_get_n_fields         (ClaraProfile       *self);
const ClaraFieldTime     *clara_profile_get_field            (ClaraProfile       *self,
                                                              guint               index);
void                      clara_profile_set_unplaced         (ClaraProfile       *self,
                                                              guint               months);
guint                     clara_profile_get_unplaced         (ClaraProfile       *self);

void                      clara_profile_take_education       (ClaraProfile       *self,
                                                              ClaraEducation     *education);
guint                     clara_profile_get_n_education      (ClaraProfile       *self);
const ClaraEducation     *clara_profile_get_education        (ClaraProfile       *self,
                                                              guint               index);

void                      clara_profile_take_language        (ClaraProfile       *self,
                                                              ClaraLanguageSkill *language);
guint                     clara_profile_get_n_languages      (ClaraProfile       *self);
const ClaraLanguageSkill *clara_profile_get_language         (ClaraProfile       *self,
                                                              guint               index);

void                      clara_profile_take_skill           (ClaraProfile       *self,
                                                              ClaraSkill         *skill);
guint                     clara_profile_get_n_skills         (ClaraProfile       *self);
const ClaraSkill         *clara_profile_get_skill            (ClaraProfile       *self,
                                                              guint               index);

void                      clara_profile_take_certification   (ClaraProfile       *self,
                                                              ClaraSkill         *certification);
guint                     clara_profile_get_n_certifications (ClaraProfile       *self);
const ClaraSkill         *clara_profile_get_certification    (ClaraProfile       *self,
                                                              guint               index);

G_END_DECLS
