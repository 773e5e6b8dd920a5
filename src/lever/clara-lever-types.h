/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-lever-mirror.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/*
 * What Lever gives, as structures. Strict about types and tolerant of the rest: an unknown field is passed over, null is
 * as good as absent, a number may come as a string, and what can be expanded may be an id or an object. What is not as it
 * has to be is refused by itself: CLARA_ERROR_INVALID names the id and the field, never a value.
 */

/**
 * ClaraLeverPosting:
 * @id: (owned): Lever's id
 * @title: (owned): its title
 * @state: (owned): `published`, `internal`, `closed`, `draft`, `pending`, `rejected`, or what Lever may add
 * @team: (owned) (nullable): its team
 * @place: (owned) (nullable): its location
 * @text: (owned): all that it asks for and offers, as plain text with a line for each point
 * @confidential: whether it is confidential
 * @external: whether it stands on the external job site
 * @reason: (owned) (nullable): why it does not, a short stable name
 * @updated: in ms since the epoch; 0: Lever does not say
 *
 * A posting. A plain structure.
 */
typedef struct
{
  char     *id;
  char     *title;
  char     *state;
  char     *team;
  char     *place;
  char     *text;
  gboolean  confidential;
  gboolean  external;
  char     *reason;
  gint64    updated;
} ClaraLeverPosting;

/**
 * ClaraLeverOpportunity:
 * @id: (owned): Lever's id
 * @name: (owned) (nullable): who it is
 * @place: (owned) (nullable): where they live
 * @emails: (owned): mail addresses
 * @phones: (owned): telephone numbers
 * @links: (owned): web addresses
 * @stage: (owned) (nullable): id of the stage
 * @moved: when it came to the stage, in ms since the epoch; 0: Lever does not say
 * @archive_reason: (owned) (nullable): id of the reason why it is archived
 * @archived_at: when it was archived, in ms since the epoch; 0: it is not
 * @archived: whether it is archived
 * @tags: (owned): tags, whoever set them
 * @posting: (owned) (nullable): id of the posting applied for; %NULL where the application is not expanded, or none is
 * @letter: (owned) (nullable): the `comments` of the application: what is written to go with it
 * @answers: (owned) (nullable): questions and answers of the application, as plain text
 * @confidential: whether it is confidential
 * @anonymized: whether the person was made unknown
 * @updated: in ms since the epoch; 0: never, or not since Lever keeps it
 * @created: in ms since the epoch; 0: Lever does not say
 *
 * One candidacy with its application. A plain structure.
 */
typedef struct
{
  char     *id;
  char     *name;
  char     *place;
  GStrv     emails;
  GStrv     phones;
  GStrv     links;
  char     *stage;
  gint64    moved;
  char     *archive_reason;
  gint64    archived_at;
  gboolean  archived;
  GStrv     tags;
  char     *posting;
  char     *letter;
  char     *answers;
  gboolean  confidential;
  gboolean  anonymized;
  gint64    updated;
  gint64    created;
} ClaraLeverOpportunity;

/**
 * ClaraLeverFile:
 * @id: (owned): Lever's id
 * @name: (owned) (nullable): the file's name
 * @extension: (owned) (nullable): in small letters, without a dot
 * @status: (owned) (nullable): `processing`, `processed`, `unsupported`, `error`
 * @size: in bytes; 0: Lever does not say
 * @created: in ms since the epoch; 0: Lever does not say
 * @has_file: whether there is anything to be downloaded
 *
 * A résumé, or another file. A plain structure.
 */
typedef struct
{
  char     *id;
  char     *name;
  char     *extension;
  char     *status;
  gint64    size;
  gint64    created;
  gboolean  has_file;
} ClaraLeverFile;

ClaraLeverPosting     *clara_lever_posting_read        (JsonNode               *node,
                                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverOpportunity *clara_lever_opportunity_read    (JsonNode               *node,
                                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverName        *clara_lever_name_read           (JsonNode               *node,
                                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverFile        *clara_lever_resume_read         (JsonNode               *node,
                                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverFile        *clara_lever_file_read           (JsonNode               *node,
                                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;
char                  *clara_lever_id_read             (JsonNode               *node,
                                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;

void                   clara_lever_posting_free        (ClaraLeverPosting      *self);
void                   clara_lever_opportunity_free    (ClaraLeverOpportunity  *self);
void                   clara_lever_file_free           (ClaraLeverFile         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverPosting, clara_lever_posting_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverOpportunity, clara_lever_opportunity_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverFile, clara_lever_file_free)

G_END_DECLS
