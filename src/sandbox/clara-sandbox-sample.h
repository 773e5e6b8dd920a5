/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxLevel:
 * @CLARA_SANDBOX_LEVEL_STRONG: has done nearly all that the occupation asks for
 * @CLARA_SANDBOX_LEVEL_MIDDLING: has done about half of it
 * @CLARA_SANDBOX_LEVEL_WEAK: would like to
 * @CLARA_SANDBOX_LEVEL_OTHER: comes from another occupation
 *
 * How well an invented candidate fits.
 */
typedef enum
{
  CLARA_SANDBOX_LEVEL_STRONG,
  CLARA_SANDBOX_LEVEL_MIDDLING,
  CLARA_SANDBOX_LEVEL_WEAK,
  CLARA_SANDBOX_LEVEL_OTHER,
} ClaraSandboxLevel;

/**
 * ClaraSandboxPerson:
 * @name: (owned): a whole name
 * @email: (owned): a mail address under `.example`
 * @phone: (owned): a telephone number that nobody has
 * @town: (owned): where the person lives
 * @slug: (owned): the name as a file is called after it
 *
 * Somebody who does not exist.
 */
typedef struct
{
  char *name;
  char *email;
  char *phone;
  char *town;
  char *slug;
} ClaraSandboxPerson;

/**
 * ClaraSandboxSample:
 * @account: the account's users, stages, archive reasons and sources
 * @people: names and towns to draw from
 * @postings: (element-type JsonObject): the postings
 * @occupations: what each occupation says of itself, by its key
 * @keys: the occupations' keys
 *
 * What the sample data are made of. Everything in it is invented.
 */
typedef struct
{
  JsonObject *account;
  JsonObject *people;
  JsonObject *postings;
  GHashTable *occupations;
  char      **keys;
} ClaraSandboxSample;

ClaraSandboxSample *clara_sandbox_sample_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void                clara_sandbox_sample_free       (ClaraSandboxSample *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxSample, clara_sandbox_sample_free)

JsonObject         *clara_sandbox_sample_occupation (ClaraSandboxSample *self,
                                                     const char         *key);
const char         *clara_sandbox_sample_other      (ClaraSandboxSample *self,
                                                     GRand              *random,
                                                     const char         *key);
const char         *clara_sandbox_sample_draw       (GRand              *random,
                                                     JsonArray          *texts);
ClaraSandboxPerson *clara_sandbox_person_new        (ClaraSandboxSample *sample,
                                                     GRand              *random,
                                                     const char         *name,
                                                     const char         *email) G_GNUC_WARN_UNUSED_RESULT;
void                clara_sandbox_person_free       (ClaraSandboxPerson *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxPerson, clara_sandbox_person_free)

G_END_DECLS
