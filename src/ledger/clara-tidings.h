/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clara-candidacy.h"
#include "clara-write.h"

G_BEGIN_DECLS

/*
 * What the members are told that nobody of them has done: notices, written in the transaction in which it happened, to
 * whoever it concerns, without anybody's name. What happens again before it was read is told in the same notice. The
 * words are in the language of the program that writes them.
 */

/**
 * CLARA_NOTICE_ARRIVALS:
 *
 * New candidates of a job, which is the subject.
 */
#define CLARA_NOTICE_ARRIVALS "lever-arrivals"

/**
 * CLARA_NOTICE_MOVED:
 *
 * A change in Lever has moved cards of a job, which is the subject.
 */
#define CLARA_NOTICE_MOVED "lever-moved"

/**
 * CLARA_NOTICE_RECONNECT:
 *
 * Lever lets Clara in no more.
 */
#define CLARA_NOTICE_RECONNECT "lever-reconnect"

/**
 * CLARA_NOTICE_EXPIRING:
 *
 * Lever will let Clara in no more before long.
 */
#define CLARA_NOTICE_EXPIRING "lever-expiring"

gboolean clara_tidings_tell_arrivals  (ClaraWrite            *write,
                                       const ClaraId         *job,
                                       GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_tidings_tell_move      (ClaraWrite            *write,
                                       const ClaraId         *candidacy,
                                       GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_tidings_tell_reconnect (ClaraWrite            *write,
                                       GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_tidings_tell_expiring  (ClaraWrite            *write,
                                       GError               **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean clara_tidings_tell_connected (ClaraWrite            *write,
                                       GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
