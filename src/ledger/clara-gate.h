/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-identity.h"
#include "clara-material.h"
#include "clara-write.h"

G_BEGIN_DECLS

/*
 * The only way to a person, and to what a person handed in. Every call names its purpose. A machine's purposes, redact
 * and extract, read: nothing of what they get is shown or kept. A person's purposes, show and send-mail, write: who saw
 * whom, and why, is in the audit before it is on the screen. So what a call for a person gives may be used only once its
 * transaction is durable; #ClaraLedger sees to that.
 */

/**
 * ClaraPurpose:
 * @CLARA_PURPOSE_REDACT: to take the person out of a text, or to compare two persons
 * @CLARA_PURPOSE_EXTRACT: to read a document
 * @CLARA_PURPOSE_SEND_MAIL: to write to the person; in the audit
 * @CLARA_PURPOSE_SHOW: for a member to see, who gives a reason; in the audit
 *
 * What somebody wants of the gate.
 */
typedef enum
{
  CLARA_PURPOSE_REDACT,
  CLARA_PURPOSE_EXTRACT,
  CLARA_PURPOSE_SEND_MAIL,
  CLARA_PURPOSE_SHOW,
  CLARA_N_PURPOSES,
} ClaraPurpose;

const char    *clara_purpose_to_string   (ClaraPurpose         purpose);

/* For a machine. */
ClaraIdentity *clara_gate_read_identity  (ClaraConnection     *connection,
                                          const ClaraId       *candidacy,
                                          ClaraPurpose         purpose,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes        *clara_gate_read_bytes     (ClaraConnection     *connection,
                                          const ClaraId       *material,
                                          ClaraPurpose         purpose,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;
char          *clara_gate_read_file_name (ClaraConnection     *connection,
                                          const ClaraId       *material,
                                          ClaraPurpose         purpose,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       clara_gate_read_text      (ClaraConnection     *connection,
                                          const ClaraId       *material,
                                          ClaraPurpose         purpose,
                                          ClaraMaterialText   *text,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* For anybody who may see the card: what is left when the person was taken out. */
gboolean       clara_gate_read_blind     (ClaraConnection     *connection,
                                          const ClaraId       *material,
                                          ClaraMaterialText   *text,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* For a person. */
ClaraIdentity *clara_gate_show_identity  (ClaraWrite          *write,
                                          const ClaraId       *candidacy,
                                          ClaraPurpose         purpose,
                                          const char          *reason,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes        *clara_gate_show_bytes     (ClaraWrite          *write,
                                          const ClaraId       *candidacy,
                                          const ClaraId       *material,
                                          const char          *reason,
                                          char               **file_name,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

char          *clara_gate_show_file_name (ClaraWrite          *write,
                                          const ClaraId       *candidacy,
                                          const ClaraId       *material,
                                          const char          *reason,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Who was shown already may be found again by name. */
GArray        *clara_gate_find_revealed  (ClaraConnection     *connection,
                                          const ClaraId       *member,
                                          const char          *words,
                                          guint                max_hits,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Of a card without its person: that somebody has looked at it. */
gboolean       clara_gate_note_seen      (ClaraWrite          *write,
                                          const ClaraId       *candidacy,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
