/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-write.h"

G_BEGIN_DECLS

/* What is known of Lever, and how far it was read. */

/**
 * ClaraLeverName:
 * @id: (owned): Lever's id
 * @label: (owned): what Lever calls it
 * @detail: (owned) (nullable): of an archive reason its type; of a user `deactivated`
 *
 * One entry of a list that changes seldom.
 */
typedef struct
{
  char *id;
  char *label;
  char *detail;
} ClaraLeverName;

/**
 * ClaraLeverCursor:
 * @began: when the reading on its way began, in ms; 0: none is on its way
 * @page: (owned) (nullable): Lever's token of its next page
 * @since: what changed in Lever before then was read; 0: nothing was
 * @complete: when all was last read from the first page to the last; 0: never
 *
 * How far a reading is.
 */
typedef struct
{
  gint64  began;
  char   *page;
  gint64  since;
  gint64  complete;
} ClaraLeverCursor;

/**
 * ClaraLeverMark:
 * @id: (owned): the opportunity
 * @job: the job of its posting
 * @candidacy: the card
 * @updated: Lever's `updatedAt`; 0: none
 * @own: what it was after Clara itself had written there last; 0: never
 * @wanted: whether its papers are still to be fetched
 * @seen: when a reading met it last
 * @gone: whether Lever did not give it any more
 *
 * What was seen of an opportunity.
 */
typedef struct
{
  char     *id;
  ClaraId   job;
  ClaraId   candidacy;
  gint64    updated;
  gint64    own;
  gboolean  wanted;
  gint64    seen;
  gboolean  gone;
} ClaraLeverMark;

void            clara_lever_name_free           (ClaraLeverName          *self);
void            clara_lever_cursor_clear        (ClaraLeverCursor        *self);
void            clara_lever_mark_free           (ClaraLeverMark          *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaraLeverCursor, clara_lever_cursor_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverName, clara_lever_name_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverMark, clara_lever_mark_free)

gboolean        clara_lever_names_replace       (ClaraWrite              *write,
                                                 const char              *kind,
                                                 GPtrArray               *names,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_lever_names_list          (ClaraConnection         *connection,
                                                 const char              *kind,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean        clara_lever_postings_set        (ClaraWrite              *write,
                                                 const char              *id,
                                                 const ClaraId           *job,
                                                 const char              *state,
                                                 gboolean                 confidential,
                                                 gint64                   updated,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean        clara_lever_cursors_get         (ClaraConnection         *connection,
                                                 const char              *name,
                                                 ClaraLeverCursor        *cursor,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_cursors_set         (ClaraWrite              *write,
                                                 const char              *name,
                                                 const ClaraLeverCursor  *cursor,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

ClaraLeverMark *clara_lever_marks_get           (ClaraConnection         *connection,
                                                 const char              *opportunity,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_marks_set           (ClaraWrite              *write,
                                                 const ClaraLeverMark    *mark,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_marks_note_own      (ClaraWrite              *write,
                                                 const char              *opportunity,
                                                 gint64                   updated,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_marks_want_own      (ClaraWrite              *write,
                                                 gint64                   since,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_lever_marks_list_wanted   (ClaraConnection         *connection,
                                                 guint                    n_at_most,
                                                 guint                   *n_wanted,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *clara_lever_marks_list_unseen   (ClaraConnection         *connection,
                                                 const ClaraId           *job,
                                                 gint64                   since,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean        clara_lever_files_get           (ClaraConnection         *connection,
                                                 const char              *opportunity,
                                                 const char              *id,
                                                 char                   **result,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean        clara_lever_files_add           (ClaraWrite              *write,
                                                 const char              *opportunity,
                                                 const char              *id,
                                                 const char              *result,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean        clara_lever_mirror_clear        (ClaraWrite              *write,
                                                 GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
