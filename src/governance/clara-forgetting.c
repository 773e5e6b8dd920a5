/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-governance"

#include "clara-forgetting.h"

#include "clara-erasure.h"
#include "clara-error.h"
#include "clara-forgetting-private.h"
#include "clara-staging-private.h"
#include "clara-work.h"
#include "clara-workspaces.h"

/*
 * Somebody is forgotten in three steps, each durable before the next begins, so that a kill leaves work and never a
 * doubt: the requests, in one transaction; each person's rows, together with the request to take the traces away; and
 * the traces, once for all of them. clara_governance_erase_due() goes on where it was cut off.
 */

/* To write the whole file anew takes a while where it is large. */
#define LEASE_MS (5u * 60u * 1000u)

#define CARDS_AT_A_TIME 20u

/* What one call is about. */
typedef struct
{
  ClaraId member;
  GArray *candidacies; /* (owned): ClaraId */
  char *reason;        /* (owned) (nullable) */
  guint n_erased;
} Erasing;

static void
erasing_free (gpointer data)
{
  Erasing *self = data;

  g_array_unref (self->candidacies);
  g_free (self->reason);
  g_free (self);
}

static gboolean
request_cb (ClaraWrite *write, gpointer data, GError **error)
{
  const Erasing *self = data;

  for (guint i = 0; i < self->candidacies->len; i++)
    if (!clara_erasure_request (write, &g_array_index (self->candidacies, ClaraId, i), self->reason,
                                error))
      return FALSE;

  return TRUE;
}

static gboolean
request_traces (ClaraWrite *write, GError **error)
{
  ClaraId workspace;

  return clara_workspaces_get_id (clara_write_get_connection (write), &workspace, error) &&
         clara_work_request (write, CLARA_WORK_ERASE_TRACES, &workspace, NULL, NULL,
                             CLARA_WORK_PRIORITY_ON_SCREEN, error);
}

/*
 * Forgets one person, and adds how many candidacies that were. Who is gone already was merged with somebody who came
 * before, or was done by another program.
 */
gboolean
clara_governance_forget_one (ClaraWrite *write,
                             const ClaraId *candidacy,
                             guint *n_erased,
                             GError **error)
{
  g_autoptr (GError) local = NULL;
  guint n = 0;

  if (!clara_erasure_carry_out (write, candidacy, &n, &local))
    {
      if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  *n_erased += n;

  return request_traces (write, error);
}

typedef struct
{
  const ClaraId *candidacies;
  guint n_candidacies;
  guint n_erased;
} Batch;

static gboolean
forget_batch_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Batch *batch = data;

  batch->n_erased = 0;
  for (guint i = 0; i < batch->n_candidacies; i++)
    if (!clara_governance_forget_one (write, &batch->candidacies[i], &batch->n_erased, error))
      return FALSE;

  return TRUE;
}

typedef struct
{
  const char *const *kinds;
  guint n_items;
  ClaraId owner;
  GPtrArray *items;
} Claim;

static gboolean
claim_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Claim *claim = data;

  g_clear_pointer (&claim->items, g_ptr_array_unref);
  claim->items = clara_work_claim (write, claim->kinds, &claim->owner, claim->n_items, LEASE_MS,
                                   error);

  return claim->items != NULL;
}

static gboolean
finish_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_finish (write, data, error);
}

static gboolean
give_back_cb (ClaraWrite *write, gpointer data, GError **error)
{
  return clara_work_give_back (write, data, 0, "traces", 0, error);
}

/*
 * Takes the traces of everybody who was forgotten out of the folder, if that was asked for. Whoever holds the lease
 * does it; a request that comes meanwhile leaves the work ready for the next.
 */
gboolean
clara_governance_erase_traces (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  static const char *const kinds[] = { CLARA_WORK_ERASE_TRACES, NULL };
  Claim claim = { .kinds = kinds, .n_items = 1 };
  g_autoptr (GPtrArray) items = NULL;
  ClaraWorkItem *item;

  if (!clara_id_generate (&claim.owner, error) ||
      !clara_database_write (database, NULL, claim_cb, &claim, cancellable, error))
    return FALSE;

  items = claim.items;
  if (items->len == 0)
    return TRUE;

  item = g_ptr_array_index (items, 0);
  if (clara_staging_drop_old (clara_database_get_folder (database), error) &&
      clara_erasure_finish (database, cancellable, error))
    return clara_database_write (database, NULL, finish_cb, item, NULL, error);

  /* At once for the next who tries: the lease is for those who die. */
  if (!clara_database_write (database, NULL, give_back_cb, item, NULL, NULL))
    g_debug ("the lease has to run out");

  return FALSE;
}

static gboolean
erase (ClaraDatabase *database, Erasing *self, GCancellable *cancellable, GError **error)
{
  const ClaraId *member = clara_id_is_zero (&self->member) ? NULL : &self->member;

  if (!clara_database_write (database, member, request_cb, self, cancellable, error))
    return FALSE;

  for (guint i = 0; i < self->candidacies->len; i += CARDS_AT_A_TIME)
    {
      Batch batch = { .candidacies = &g_array_index (self->candidacies, ClaraId, i),
                      .n_candidacies = MIN (CARDS_AT_A_TIME, self->candidacies->len - i) };

      if (!clara_database_write (database, member, forget_batch_cb, &batch, cancellable, error))
        return FALSE;
      self->n_erased += batch.n_erased;
    }

  return clara_governance_erase_traces (database, cancellable, error);
}

static Erasing *
erasing_new (const ClaraId *member,
             const ClaraId *candidacies,
             guint n_candidacies,
             const char *reason)
{
  Erasing *self = g_new0 (Erasing, 1);

  if (member != NULL)
    self->member = *member;
  self->candidacies = g_array_sized_new (FALSE, FALSE, sizeof (ClaraId), n_candidacies);
  g_array_append_vals (self->candidacies, candidacies, n_candidacies);
  self->reason = g_strdup (reason);

  return self;
}

/**
 * clara_governance_erase:
 * @database: a workspace
 * @member: (nullable): who asks; %NULL: the program itself, where the time to keep somebody is over
 * @candidacies: (array length=n_candidacies): who is to be forgotten
 * @n_candidacies: how many
 * @reason: (nullable): in the member's own words; forgotten as well
 * @n_erased: (out) (optional): how many candidacies are gone: those that were merged with one of them go as well
 * @cancellable: (nullable): gives it up; what was requested is still done by clara_governance_erase_due()
 * @error: return location for a #GError
 *
 * Forgets people: every table, the words in the audit, free pages, log, index of words and backups in the folder. What
 * a later import or sync would bring is recognised. All requests are refused together, or none. Blocks: not for the
 * main thread.
 *
 * Returns: whether nothing of them is left; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND,
 *   %CLARA_ERROR_TIMED_OUT while another program reads, %CLARA_ERROR_NO_SPACE. After the last two they are gone from
 *   the board, and the traces stay work
 */
gboolean
clara_governance_erase (ClaraDatabase *database,
                        const ClaraId *member,
                        const ClaraId *candidacies,
                        guint n_candidacies,
                        const char *reason,
                        guint *n_erased,
                        GCancellable *cancellable,
                        GError **error)
{
  Erasing *self;
  gboolean worked;

  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);
  g_return_val_if_fail (candidacies != NULL || n_candidacies == 0, FALSE);

  self = erasing_new (member, candidacies, n_candidacies, reason);
  worked = erase (database, self, cancellable, error);
  if (worked && n_erased != NULL)
    *n_erased = self->n_erased;
  erasing_free (self);

  return worked;
}

/* Its work rows go with the candidacy, so there is nothing to finish but for one that is gone already. */
static gboolean
forget_claimed_cb (ClaraWrite *write, gpointer data, GError **error)
{
  Batch *batch = data;

  batch->n_erased = 0;

  return clara_governance_forget_one (write, batch->candidacies, &batch->n_erased, error);
}

/**
 * clara_governance_erase_due:
 * @database: a workspace
 * @n_erased: (out) (optional): how many candidacies are gone
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Carries out what was requested and not done, and takes away the traces that are left: after a kill, or where there
 * was no space. For each start of a program, and from time to time. What another program is at is left to it until its
 * lease runs out. Blocks: not for the main thread.
 *
 * Returns: whether it worked; errors as clara_governance_erase()
 */
gboolean
clara_governance_erase_due (ClaraDatabase *database,
                            guint *n_erased,
                            GCancellable *cancellable,
                            GError **error)
{
  static const char *const kinds[] = { CLARA_WORK_ERASE, NULL };
  Claim claim = { .kinds = kinds, .n_items = CARDS_AT_A_TIME };
  guint n = 0;
  guint n_claimed;

  g_return_val_if_fail (CLARA_IS_DATABASE (database), FALSE);

  if (!clara_id_generate (&claim.owner, error))
    return FALSE;

  do
    {
      g_autoptr (GPtrArray) items = NULL;

      if (!clara_database_write (database, NULL, claim_cb, &claim, cancellable, error))
        return FALSE;

      items = g_steal_pointer (&claim.items);
      n_claimed = items->len;
      for (guint i = 0; i < items->len; i++)
        {
          const ClaraWorkItem *item = g_ptr_array_index (items, i);
          Batch batch = { .candidacies = &item->subject, .n_candidacies = 1 };

          if (!clara_database_write (database, NULL, forget_claimed_cb, &batch, cancellable, error))
            return FALSE;
          n += batch.n_erased;
        }
    }
  while (n_claimed == CARDS_AT_A_TIME);

  if (!clara_governance_erase_traces (database, cancellable, error))
    return FALSE;
  if (n_erased != NULL)
    *n_erased = n;

  return TRUE;
}
