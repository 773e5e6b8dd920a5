/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ClaraSandboxDocument:
 * @id: (owned): Lever's id
 * @name: (owned): the file's name
 * @ext: (owned): its ending, without the dot
 * @created_at: when it came
 * @paper: (owned) (nullable): what is written in it, as the text of a JSON object, which takes a tenth of the room of
 *   the object; the bytes are made from it when first asked for
 * @bytes: (owned) (nullable): its bytes, once there are any
 * @status: `processed`, `unsupported`, `error`; %NULL: read from a profile on the web, there is no file
 *
 * A résumé or a file of an opportunity.
 */
typedef struct
{
  char       *id;
  char       *name;
  char       *ext;
  gint64      created_at;
  char       *paper;
  GBytes     *bytes;
  const char *status;
} ClaraSandboxDocument;

/**
 * ClaraSandboxOpportunity:
 * @id: (owned): Lever's id
 * @json: (owned): the opportunity as Lever shows it
 * @application: (owned) (nullable): its application
 * @posting: (owned) (nullable): the posting's id
 * @resumes: (owned) (element-type ClaraSandboxDocument): résumés
 * @files: (owned) (element-type ClaraSandboxDocument): other files
 * @notes: (owned) (element-type JsonObject): notes, deleted ones as well
 * @resumes_missing: whether the list of its résumés answers 404, as it does for some who have none
 *
 * One candidacy of one person.
 */
typedef struct
{
  char       *id;
  JsonObject *json;
  JsonObject *application;
  char       *posting;
  GPtrArray  *resumes;
  GPtrArray  *files;
  GPtrArray  *notes;
  gboolean    resumes_missing;
} ClaraSandboxOpportunity;

/**
 * ClaraSandboxState:
 * @random: where ids come from, so that the same seed makes the same account
 * @epoch: when the account's story ends and the program's begins, in milliseconds
 * @last_time: the last time that was given out
 * @occupations: posting's id → the key of its occupation, which Lever knows nothing of
 *
 * A whole Lever account. Everything else in here is owned and holds Lever's objects as JSON.
 */
typedef struct
{
  GRand      *random;
  gint64      epoch;
  gint64      last_time;
  char       *account;
  char       *company;

  GPtrArray  *users;
  GPtrArray  *stages;
  GPtrArray  *reasons;
  GPtrArray  *postings;
  GHashTable *occupations;
  GPtrArray  *deleted_postings;
  GPtrArray  *opportunities;
  GHashTable *opportunities_by_id;
  GPtrArray  *deleted_opportunities;
  GPtrArray  *deleted_applications;
  GHashTable *contacts;
  GHashTable *contacts_by_email;
  GPtrArray  *webhooks;
} ClaraSandboxState;

ClaraSandboxState       *clara_sandbox_state_new             (guint32                  seed,
                                                              gint64                   epoch) G_GNUC_WARN_UNUSED_RESULT;
void                     clara_sandbox_state_free            (ClaraSandboxState       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraSandboxState, clara_sandbox_state_free)

char                    *clara_sandbox_state_make_id         (ClaraSandboxState       *self) G_GNUC_WARN_UNUSED_RESULT;
gint64                   clara_sandbox_state_now             (ClaraSandboxState       *self);

JsonObject              *clara_sandbox_state_find            (GPtrArray               *objects,
                                                              const char              *id);
int                      clara_sandbox_state_rank            (ClaraSandboxState       *self,
                                                              const char              *stage);
ClaraSandboxOpportunity *clara_sandbox_state_opportunity     (ClaraSandboxState       *self,
                                                              const char              *id);
void                     clara_sandbox_state_anonymise       (ClaraSandboxState       *self,
                                                              ClaraSandboxOpportunity *opportunity);
gboolean                 clara_sandbox_state_is_confidential (JsonObject              *object);
void                     clara_sandbox_state_add             (ClaraSandboxState       *self,
                                                              ClaraSandboxOpportunity *opportunity);

ClaraSandboxOpportunity *clara_sandbox_opportunity_new       (JsonObject              *json) G_GNUC_WARN_UNUSED_RESULT;
JsonObject              *clara_sandbox_opportunity_note      (ClaraSandboxOpportunity *self,
                                                              const char              *id);
ClaraSandboxDocument    *clara_sandbox_document_new          (ClaraSandboxState       *state,
                                                              const char              *name,
                                                              gint64                   created_at) G_GNUC_WARN_UNUSED_RESULT;
ClaraSandboxDocument    *clara_sandbox_document_find         (GPtrArray               *documents,
                                                              const char              *id);

G_END_DECLS
