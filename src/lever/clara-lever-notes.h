/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-outbox-row.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The most characters of a note. Lever names no limit; a profile is no place for more. */
#define CLARA_LEVER_NOTE_MAX 6000u

/**
 * ClaraLeverNote:
 * @id: (owned): Lever's id
 * @op_id: the operation that wrote it
 * @created: when, in ms
 * @deleted: whether somebody has deleted it
 *
 * A note of Clara's own, as Lever lists it.
 */
typedef struct
{
  char     *id;
  ClaraId   op_id;
  gint64    created;
  gboolean  deleted;
} ClaraLeverNote;

char           *clara_lever_notes_write (const ClaraOutboxRow  *row,
                                         GError               **error) G_GNUC_WARN_UNUSED_RESULT;
ClaraLeverNote *clara_lever_notes_read  (JsonObject            *note) G_GNUC_WARN_UNUSED_RESULT;
void            clara_lever_note_free   (ClaraLeverNote        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ClaraLeverNote, clara_lever_note_free)

G_END_DECLS
