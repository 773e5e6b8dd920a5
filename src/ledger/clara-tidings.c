/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-tidings.h"

#include "clara-candidacies.h"
#include "clara-error.h"
#include "clara-jobs.h"
#include "clara-lever-connections.h"
#include "clara-lever-mirror.h"
#include "clara-members.h"
#include "clara-notices.h"
#include "clara-permission.h"

#include <glib/gi18n.h>

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

/* So long before access ends a warning comes. */
#define WARN_MS (30 * DAY_MS)

/* A warning that was read and not acted on comes again, but not every day. */
#define AGAIN_MS (7 * DAY_MS)

/* What a notice says of a job. @since: since when it gathers, 0: it begins now. NULL with or without @error: nothing. */
typedef char *(*MakeText) (ClaraWrite *write, gint64 since, gpointer data, GError **error);

/* What is told, and to whom. */
typedef struct
{
  const char *kind;
  ClaraPermission permission; /* whom it concerns: members who may do that */
  const ClaraId *subject;     /* (nullable) */
  const ClaraId
      *candidacy;  /* (nullable): whom the first notice is about: it goes with the candidacy */
  gint64 pause_ms; /* so long nothing is said again after it was read */
  MakeText make_text;
  gpointer data;
} Telling;

static gboolean
tell_member (ClaraWrite *write, const Telling *telling, const ClaraId *member, GError **error)
{
  ClaraNotice notice = { 0 };
  g_autofree char *text = NULL;
  g_autoptr (GError) local = NULL;
  gboolean found, unread;

  if (!clara_notices_find (clara_write_get_connection (write), member, telling->kind,
                           telling->subject, &notice, &found, error))
    return FALSE;
  unread = found && notice.read == 0;
  if (found && !unread && clara_write_get_now (write) - notice.read < telling->pause_ms)
    return TRUE;

  text = telling->make_text (write, unread ? notice.at : 0, telling->data, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (text == NULL)
    return TRUE;
  notice.text = text;
  if (unread)
    return clara_notices_renew (write, &notice, error);

  notice = (ClaraNotice){ .member = *member, .kind = (char *) telling->kind, .text = text };
  if (telling->subject != NULL)
    notice.subject = *telling->subject;

  return clara_notices_add (write, &notice, telling->candidacy, error);
}

static gboolean
tell (ClaraWrite *write, const Telling *telling, GError **error)
{
  g_autoptr (GPtrArray) members = clara_members_list (clara_write_get_connection (write), error);

  if (members == NULL)
    return FALSE;

  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);

      if (member->active && clara_role_may (member->role, telling->permission) &&
          !tell_member (write, telling, &member->id, error))
        return FALSE;
    }

  return TRUE;
}

static char *
make_arrivals (ClaraWrite *write, gint64 since, gpointer data, GError **error)
{
  const ClaraJob *job = data;
  guint n;

  if (!clara_candidacies_count_arrived (clara_write_get_connection (write), &job->id,
                                        since != 0 ? since : clara_write_get_now (write), &n,
                                        error) ||
      n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u new applicant for %s", "%u new applicants for %s", n), n,
                          job->title);
}

/**
 * clara_tidings_tell_arrivals:
 * @write: a transaction in which candidates have come in
 * @job: their job
 * @error: return location for a #GError
 *
 * Tells everybody who may see them how many are new.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where there is no such job
 */
gboolean
clara_tidings_tell_arrivals (ClaraWrite *write, const ClaraId *job, GError **error)
{
  g_autoptr (ClaraJob) found = clara_jobs_get (clara_write_get_connection (write), job, error);
  const Telling telling = { .kind = CLARA_NOTICE_ARRIVALS,
                            .permission = CLARA_MAY_SEE_ALL,
                            .subject = job,
                            .make_text = make_arrivals,
                            .data = found };

  return found != NULL && tell (write, &telling, error);
}

/* A card that was moved, and why. */
typedef struct
{
  const ClaraCandidacy *card;
  const ClaraJob *job;
  const char *place; /* (nullable): what Lever calls its stage, or its archive reason */
} Moved;

static const char *
name_status (ClaraStatus status)
{
  static const char *const names[CLARA_N_STATUSES] = {
    [CLARA_STATUS_TO_REVIEW] = N_ ("To Review"),
    [CLARA_STATUS_NOT_QUALIFIED] = N_ ("Not Qualified"),
    [CLARA_STATUS_PRE_QUALIFIED] = N_ ("Pre-Qualified"),
    [CLARA_STATUS_QUALIFIED] = N_ ("Qualified"),
  };

  return _ (names[status]);
}

static char *
make_move (ClaraWrite *write, gint64 since, gpointer data, GError **error)
{
  const Moved *moved = data;
  guint n = 1;

  if (since != 0 && !clara_candidacies_count_mapped (clara_write_get_connection (write),
                                                     &moved->job->id, since, &n, error))
    return NULL;
  if (n > 1)
    return g_strdup_printf (ngettext ("Lever moved %u candidate of %s; the mapping placed it",
                                      "Lever moved %u candidates of %s; the mapping placed them",
                                      n),
                            n, moved->job->title);
  if (moved->place == NULL)
    return g_strdup_printf (_ ("Lever moved %s of %s; the mapping says %s"), moved->card->label,
                            moved->job->title, name_status (moved->card->status));

  return g_strdup_printf (_ ("Lever moved %s of %s to %s; the mapping says %s"), moved->card->label,
                          moved->job->title, moved->place, name_status (moved->card->status));
}

/* What Lever calls the stage, or the archive reason, of a card. */
static gboolean
find_place (ClaraConnection *connection, const char *id, char **place, GError **error)
{
  static const char *const kinds[] = { "stage", "archive-reason" };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds) && id != NULL && *place == NULL; i++)
    {
      g_autoptr (GPtrArray) names = clara_lever_names_list (connection, kinds[i], error);

      if (names == NULL)
        return FALSE;
      for (guint j = 0; j < names->len && *place == NULL; j++)
        {
          const ClaraLeverName *name = g_ptr_array_index (names, j);

          if (g_str_equal (name->id, id))
            *place = g_strdup (name->label);
        }
    }

  return TRUE;
}

/**
 * clara_tidings_tell_move:
 * @write: a transaction in which the mapping has moved a card that was there before
 * @candidacy: the card
 * @error: return location for a #GError
 *
 * Tells everybody who may move it that Lever has, and why it stands there now.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_FOUND where it is gone
 */
gboolean
clara_tidings_tell_move (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);
  g_autoptr (ClaraJob) job = card == NULL ? NULL : clara_jobs_get (connection, &card->job, error);
  g_autofree char *place = NULL;
  Moved moved = { card, job, NULL };
  Telling telling = { .kind = CLARA_NOTICE_MOVED,
                      .permission = CLARA_MAY_MOVE,
                      .candidacy = candidacy,
                      .make_text = make_move,
                      .data = &moved };

  if (job == NULL || !find_place (connection, card->stage, &place, error))
    return FALSE;
  moved.place = place;
  telling.subject = &job->id;

  return tell (write, &telling, error);
}

/* Nobody is told any more what is so no more. */
static gboolean
withdraw (ClaraWrite *write, const char *kind, GError **error)
{
  g_autoptr (GPtrArray) members = clara_members_list (clara_write_get_connection (write), error);

  if (members == NULL)
    return FALSE;

  for (guint i = 0; i < members->len; i++)
    {
      const ClaraMember *member = g_ptr_array_index (members, i);

      if (!clara_notices_withdraw (write, &member->id, kind, error))
        return FALSE;
    }

  return TRUE;
}

static char *
make_reconnect (ClaraWrite *write, gint64 since, gpointer data, GError **error)
{
  return since != 0 ? NULL
                    : g_strdup (_ ("Lever lets Clara in no more. Connect again: what waits for "
                                   "Lever is kept."));
}

/**
 * clara_tidings_tell_reconnect:
 * @write: a transaction in which it was found that Lever lets Clara in no more
 * @error: return location for a #GError
 *
 * Tells everybody who may connect anew; once, until that was done.
 *
 * Returns: whether it was written
 */
gboolean
clara_tidings_tell_reconnect (ClaraWrite *write, GError **error)
{
  const Telling telling = { .kind = CLARA_NOTICE_RECONNECT,
                            .permission = CLARA_MAY_CONNECT,
                            .make_text = make_reconnect };

  /* Nobody needs to hear when what has ended would have ended. */
  return withdraw (write, CLARA_NOTICE_EXPIRING, error) && tell (write, &telling, error);
}

static char *
make_expiring (ClaraWrite *write, gint64 since, gpointer data, GError **error)
{
  const gint64 *left = data;
  guint days = (guint) MAX (0, *left / DAY_MS);

  return g_strdup_printf (
      ngettext ("Access to Lever ends in %u day. Connect again before that: nothing else changes.",
                "Access to Lever ends in %u days. Connect again before that: nothing else changes.",
                days),
      days);
}

/**
 * clara_tidings_tell_expiring:
 * @write: a transaction of a reading of Lever
 * @error: return location for a #GError
 *
 * Tells everybody who may connect anew that access ends within thirty days, where it does: Lever gives it for a year. An
 * API key has no end.
 *
 * Returns: whether it was written, or there is nothing to tell
 */
gboolean
clara_tidings_tell_expiring (ClaraWrite *write, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraLeverConnection)
      connection = clara_lever_connections_get (clara_write_get_connection (write), &local);
  gint64 left = connection == NULL
                    ? 0
                    : clara_lever_connection_get_end (connection) - clara_write_get_now (write);
  const Telling telling = { .kind = CLARA_NOTICE_EXPIRING,
                            .permission = CLARA_MAY_CONNECT,
                            .pause_ms = AGAIN_MS,
                            .make_text = make_expiring,
                            .data = &left };

  if (connection == NULL && !g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  return connection == NULL || !connection->oauth || left > WARN_MS ||
         tell (write, &telling, error);
}

/**
 * clara_tidings_tell_connected:
 * @write: a transaction in which the workspace was connected
 * @error: return location for a #GError
 *
 * Nobody has to be told any more that it is to be done.
 *
 * Returns: whether it was written
 */
gboolean
clara_tidings_tell_connected (ClaraWrite *write, GError **error)
{
  return withdraw (write, CLARA_NOTICE_RECONNECT, error) &&
         withdraw (write, CLARA_NOTICE_EXPIRING, error);
}
