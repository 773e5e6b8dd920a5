/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-ledger"

#include "clara-erasure.h"

#include "clara-actor.h"
#include "clara-audit.h"
#include "clara-candidacies.h"
#include "clara-duplicates.h"
#include "clara-erase.h"
#include "clara-error.h"
#include "clara-facts-private.h"
#include "clara-materials.h"
#include "clara-publication.h"
#include "clara-work.h"
#include "clara-workspaces.h"

/*
 * To be forgotten is done in three steps, each of which may be done again after a kill: the request, which is durable
 * work; carrying it out, one transaction that leaves tombstones and asks Lever's publisher to take Clara's notes off;
 * and clara_erasure_finish(), which takes the traces out of free pages, log, index and backups.
 */

/* How a tombstone names things, so that an opportunity is never taken for a file. */
static char *
name_opportunity (const char *opportunity)
{
  return g_strconcat ("opportunity:", opportunity, NULL);
}

static char *
name_content (const guint8 *hash)
{
  g_autoptr (GString) name = g_string_new ("content:");

  for (guint i = 0; i < CLARA_CONTENT_HASH_SIZE; i++)
    g_string_append_printf (name, "%02x", hash[i]);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

/**
 * clara_erasure_knows_opportunity:
 * @connection: where to read
 * @opportunity: an opportunity of Lever
 * @known: (out): whether it was erased here: then a sync leaves it alone
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_erasure_knows_opportunity (ClaraConnection *connection,
                                 const char *opportunity,
                                 gboolean *known,
                                 GError **error)
{
  g_autofree char *name = name_opportunity (opportunity);

  return clara_tombstones_contain (connection, name, known, error);
}

/**
 * clara_erasure_knows_content:
 * @connection: where to read
 * @hash: the hash of a file's bytes, or of its words: see clara_materials_hash() and clara_materials_hash_words()
 * @known: (out): whether it was erased here: then an import asks a person
 * @error: return location for a #GError
 *
 * Returns: whether it worked
 */
gboolean
clara_erasure_knows_content (ClaraConnection *connection,
                             const guint8 *hash,
                             gboolean *known,
                             GError **error)
{
  g_autofree char *name = name_content (hash);

  return clara_tombstones_contain (connection, name, known, error);
}

/* Only by a person's word. */
static gboolean
welcome (ClaraWrite *write, const char *name, const char *what, GError **error)
{
  g_autoptr (JsonObject) facts = json_object_new ();
  g_autofree char *json = NULL;
  ClaraAuditEntry entry = { .action = "welcome-back" };

  json_object_set_string_member (facts, "what", what);
  json = clara_facts_to_string (facts);
  entry.facts = json;

  return clara_actor_check (clara_write_get_connection (write), clara_write_get_member (write),
                            CLARA_MAY_ERASE, error) &&
         clara_tombstones_remove (write, name, error) && clara_audit_append (write, &entry, error);
}

/**
 * clara_erasure_welcome_opportunity:
 * @write: a transaction of a member
 * @opportunity: an opportunity that was erased here
 * @error: return location for a #GError
 *
 * A person says that it may come back.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_erasure_welcome_opportunity (ClaraWrite *write, const char *opportunity, GError **error)
{
  g_autofree char *name = name_opportunity (opportunity);

  return welcome (write, name, "opportunity", error);
}

/**
 * clara_erasure_welcome_content:
 * @write: a transaction of a member
 * @hash: the hash of a file, or of a text, that was erased here
 * @error: return location for a #GError
 *
 * A person says that it may come back.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED
 */
gboolean
clara_erasure_welcome_content (ClaraWrite *write, const guint8 *hash, GError **error)
{
  g_autofree char *name = name_content (hash);

  return welcome (write, name, "content", error);
}

/* The program itself may: when the time to keep somebody is over, or Lever says that somebody is gone. */
static gboolean
check_may_erase (ClaraWrite *write, GError **error)
{
  const ClaraId *member = clara_write_get_member (write);

  return clara_id_is_zero (member) ||
         clara_actor_check (clara_write_get_connection (write), member, CLARA_MAY_ERASE, error);
}

/**
 * clara_erasure_request:
 * @write: a transaction of a member, or of the program itself where the time to keep somebody is over
 * @candidacy: a candidacy
 * @reason: (nullable): in the person's own words; erased as well
 * @error: return location for a #GError
 *
 * Asks for somebody to be forgotten. It is durable, and done by whoever claims work of the kind %CLARA_WORK_ERASE.
 *
 * Returns: whether it was written; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_erasure_request (ClaraWrite *write,
                       const ClaraId *candidacy,
                       const char *reason,
                       GError **error)
{
  g_autoptr (ClaraCandidacy) card = NULL;
  ClaraAuditEntry entry = { .action = "erase-request", .candidacy = candidacy, .text = reason };

  if (!check_may_erase (write, error) || !clara_ledger_check_text (reason, FALSE, error))
    return FALSE;

  card = clara_candidacies_get (clara_write_get_connection (write), candidacy, error);
  if (card == NULL)
    return FALSE;

  entry.job = &card->job;

  /* Not work of the job: who pauses or cancels the screening of a job keeps nobody from being forgotten. */
  return clara_audit_append (write, &entry, error) &&
         clara_work_request (write, CLARA_WORK_ERASE, candidacy, NULL, candidacy,
                             CLARA_WORK_PRIORITY_ON_SCREEN, error);
}

static gboolean
bury_content (ClaraWrite *write, const guint8 *hash, GError **error)
{
  g_autofree char *name = name_content (hash);

  return clara_tombstones_add (write, name, error);
}

/* The bytes, and the words in them: the same résumé saved anew has other bytes. */
static gboolean
bury_material (ClaraWrite *write, const ClaraMaterial *material, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_auto (ClaraMaterialText) text = { 0 };
  guint8 hash[CLARA_CONTENT_HASH_SIZE];

  if (!bury_content (write, material->hash, error))
    return FALSE;

  if (!clara_materials_get_text (clara_write_get_connection (write), &material->id, &text, &local))
    {
      if (g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
        return TRUE;
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  return !clara_materials_hash_words (text.visible, hash) || bury_content (write, hash, error);
}

static gboolean
bury (ClaraWrite *write, const ClaraCandidacy *card, GError **error)
{
  g_autoptr (GPtrArray)
      materials = clara_materials_list (clara_write_get_connection (write), &card->id, error);
  g_autofree char *name = NULL;

  if (materials == NULL)
    return FALSE;

  for (guint i = 0; i < materials->len; i++)
    if (!bury_material (write, g_ptr_array_index (materials, i), error))
      return FALSE;

  if (card->opportunity == NULL)
    return TRUE;

  name = name_opportunity (card->opportunity);

  return clara_tombstones_add (write, name, error);
}

/* The row stays when all else is gone: that there was a candidacy of this id, and who had it erased. */
static gboolean
erase_one (ClaraWrite *write, const ClaraCandidacy *card, GError **error)
{
  const ClaraAuditEntry entry = { .action = "erase", .job = &card->job, .candidacy = &card->id };

  return bury (write, card, error) && clara_publication_add_retract (write, card, error) &&
         clara_erase_candidacy (write, &card->id, error) &&
         clara_audit_append (write, &entry, error);
}

/* The card, and those that a person has said are the same person. */
static GPtrArray *
list_same_person (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraCandidacy) card = clara_candidacies_get (connection, candidacy, error);
  g_autoptr (GPtrArray) cards = NULL;
  g_autoptr (GArray) ids = NULL;

  if (card == NULL)
    return NULL;

  ids = clara_duplicates_list_merged (
      connection, clara_id_is_zero (&card->merged_into) ? &card->id : &card->merged_into, error);
  if (ids == NULL)
    return NULL;

  cards = g_ptr_array_new_with_free_func ((GDestroyNotify) clara_candidacy_free);
  for (guint i = 0; i < ids->len; i++)
    {
      ClaraCandidacy *same = clara_candidacies_get (connection, &g_array_index (ids, ClaraId, i),
                                                    error);

      if (same == NULL)
        return NULL;
      g_ptr_array_add (cards, same);
    }

  return g_steal_pointer (&cards);
}

/**
 * clara_erasure_carry_out:
 * @write: a transaction of a member, or of the program itself
 * @candidacy: a candidacy
 * @n_erased: (out) (optional): how many candidacies are gone: those that were merged with it go as well
 * @error: return location for a #GError
 *
 * Forgets somebody: every table, and the words in the audit. What a later sync or import would bring is recognised.
 * Call clara_erasure_finish() once it is durable, for one or for many.
 *
 * Returns: whether they are gone; %CLARA_ERROR_NOT_PERMITTED, %CLARA_ERROR_NOT_FOUND
 */
gboolean
clara_erasure_carry_out (ClaraWrite *write,
                         const ClaraId *candidacy,
                         guint *n_erased,
                         GError **error)
{
  g_autoptr (GPtrArray) cards = NULL;

  if (!check_may_erase (write, error))
    return FALSE;

  cards = list_same_person (clara_write_get_connection (write), candidacy, error);
  if (cards == NULL)
    return FALSE;

  for (guint i = 0; i < cards->len; i++)
    if (!erase_one (write, g_ptr_array_index (cards, i), error))
      return FALSE;

  if (n_erased != NULL)
    *n_erased = cards->len;

  return TRUE;
}

/**
 * clara_erasure_finish:
 * @database: a database
 * @cancellable: (nullable): gives it up
 * @error: return location for a #GError
 *
 * Takes the traces of what was erased out of the workspace's folder. May be done again. Blocks: not for the main thread.
 *
 * Returns: whether it worked; %CLARA_ERROR_TIMED_OUT while another program reads, %CLARA_ERROR_NO_SPACE
 */
gboolean
clara_erasure_finish (ClaraDatabase *database, GCancellable *cancellable, GError **error)
{
  return clara_erase_traces (database, cancellable, error);
}
