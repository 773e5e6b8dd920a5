/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ClaraRequirementCategory:
 *
 * What sort of thing a requirement asks for; the names are those of the JSON.
 */
typedef enum
{
  CLARA_CATEGORY_HARD_SKILL,
  CLARA_CATEGORY_SOFT_SKILL,
  CLARA_CATEGORY_EXPERIENCE,
  CLARA_CATEGORY_EDUCATION,
  CLARA_CATEGORY_LANGUAGE,
  CLARA_CATEGORY_CERTIFICATION,
  CLARA_CATEGORY_OTHER,
  CLARA_N_CATEGORIES,
} ClaraRequirementCategory;

/**
 * ClaraImportance:
 * @CLARA_IMPORTANCE_MUST: the job text says that it cannot do without
 * @CLARA_IMPORTANCE_NICE: welcome
 *
 * A must weighs more than a nice; it excludes nobody by itself.
 */
typedef enum
{
  CLARA_IMPORTANCE_MUST,
  CLARA_IMPORTANCE_NICE,
  CLARA_N_IMPORTANCES,
} ClaraImportance;

/**
 * ClaraRequirement:
 * @id: (owned): its name within the rubric, `r1` …
 * @text: (owned): what is asked for, a whole sentence or clause
 * @category: what sort of thing it is
 * @importance: must or nice
 * @knock_out: set by a person alone: *missing* then means *Not Qualified*
 * @weight: 0 … 1, before it is set in relation to the others
 * @min_years: years asked for; 0 where none are
 * @flags: (owned) (nullable) (array zero-terminated=1): what a person should look at, such as `protected-term`
 * @source_start: where @text came from in the job text, in characters; both 0 where a person wrote it
 * @source_end: the character behind it
 *
 * One thing that a job asks for.
 */
typedef struct
{
  char                     *id;
  char                     *text;
  ClaraRequirementCategory  category;
  ClaraImportance           importance;
  gboolean                  knock_out;
  double                    weight;
  double                    min_years;
  char                    **flags;
  guint                     source_start;
  guint                     source_end;
} ClaraRequirement;

#define CLARA_RUBRIC_MAX_REQUIREMENTS 200u

const char             *clara_requirement_category_to_string   (ClaraRequirementCategory  category);
gboolean                clara_requirement_category_from_string (const char               *string,
                                                                ClaraRequirementCategory *category);
const char             *clara_importance_to_string             (ClaraImportance           importance);
gboolean                clara_importance_from_string           (const char               *string,
                                                                ClaraImportance          *importance);

#define CLARA_TYPE_RUBRIC (clara_rubric_get_type ())
G_DECLARE_FINAL_TYPE (ClaraRubric, clara_rubric, CLARA, RUBRIC, GObject)

ClaraRubric            *clara_rubric_new                (const char             *title) G_GNUC_WARN_UNUSED_RESULT;
const char             *clara_rubric_get_title          (ClaraRubric            *self);
void                    clara_rubric_add                (ClaraRubric            *self,
                                                         const ClaraRequirement *requirement);
guint                   clara_rubric_get_n_requirements (ClaraRubric            *self);
const ClaraRequirement *clara_rubric_get_requirement    (ClaraRubric            *self,
                                                         guint                   index);

G_END_DECLS
