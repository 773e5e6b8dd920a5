/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever"

#include "clara-lever-sync-private.h"

#include "clara-candidacies.h"
#include "clara-decision.h"
#include "clara-erasure.h"
#include "clara-error.h"
#include "clara-identities.h"
#include "clara-lever-tags.h"
#include "clara-materials.h"
#include "clara-tidings.h"
#include "clara-work.h"

#include <string.h>

/* Longer than any name, address or number of a person. */
#define MAX_IDENTITY 1000u

static gboolean
add_identity (ClaraWrite *write,
              const ClaraId *candidacy,
              ClaraIdentityKind kind,
              const char *value,
              GError **error)
{
  g_autofree char *stripped = value == NULL ? NULL : g_strstrip (g_strdup (value));

  return stripped == NULL || *stripped == '\0' || strlen (stripped) > MAX_IDENTITY ||
         clara_identities_add (write, candidacy, kind, stripped, error);
}

static gboolean
add_identities (ClaraWrite *write,
                const ClaraId *candidacy,
                ClaraIdentityKind kind,
                GStrv values,
                GError **error)
{
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    if (!add_identity (write, candidacy, kind, values[i], error))
      return FALSE;

  return TRUE;
}

/* Who it is; what was known before stays, for it still has to be taken out of texts. */
static gboolean
take_person (ClaraWrite *write,
             const ClaraId *candidacy,
             const ClaraLeverOpportunity *opportunity,
             GError **error)
{
  return add_identity (write, candidacy, CLARA_IDENTITY_NAME, opportunity->name, error) &&
         add_identity (write, candidacy, CLARA_IDENTITY_ADDRESS, opportunity->place, error) &&
         add_identities (write, candidacy, CLARA_IDENTITY_EMAIL, opportunity->emails, error) &&
         add_identities (write, candidacy, CLARA_IDENTITY_PHONE, opportunity->phones, error) &&
         add_identities (write, candidacy, CLARA_IDENTITY_LINK, opportunity->links, error);
}

/* Whether a candidate has handed in just that. */
gboolean
clara_lever_sync_has (GPtrArray *materials, ClaraMaterialKind kind, const guint8 *hash)
{
  for (guint i = 0; i < materials->len; i++)
    {
      const ClaraMaterial *material = g_ptr_array_index (materials, i);

      if (material->kind == kind && memcmp (material->hash, hash, sizeof material->hash) == 0)
        return TRUE;
    }

  return FALSE;
}

/* What was written into the application's form. */
static gboolean
take_text (ClaraWrite *write,
           const ClaraId *candidacy,
           ClaraMaterialKind kind,
           const char *text,
           gboolean *fresh,
           GError **error)
{
  g_autoptr (GPtrArray) materials = NULL;
  g_autoptr (GBytes) bytes = NULL;
  ClaraMaterial material = { .kind = kind, .candidacy = *candidacy };
  guint8 hash[CLARA_CONTENT_HASH_SIZE];

  if (text == NULL)
    return TRUE;
  materials = clara_materials_list (clara_write_get_connection (write), candidacy, error);
  if (materials == NULL)
    return FALSE;
  clara_materials_hash (text, strlen (text), hash);
  if (clara_lever_sync_has (materials, kind, hash))
    return TRUE;

  bytes = g_bytes_new (text, strlen (text));
  *fresh = TRUE;

  return clara_materials_add (write, &material, bytes, error);
}

static gboolean
look_up (JsonObject *map, const char *id, ClaraStatus *status)
{
  JsonNode *node = map == NULL || id == NULL ? NULL : json_object_get_member (map, id);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
         json_node_get_value_type (node) == G_TYPE_STRING &&
         clara_status_from_string (json_node_get_string (node), status);
}

/* Where it stands in Lever, and where the team's mapping puts its card for that. One way only. */
static gboolean
take_place (ClaraLeverSync *self,
            ClaraWrite *write,
            const ClaraId *candidacy,
            const ClaraLeverOpportunity *opportunity,
            ClaraLeverTaken *taken,
            GError **error)
{
  const char *place = opportunity->stage;
  gint64 at = opportunity->moved;
  ClaraStatus to;
  gboolean mapped, moved;

  if (opportunity->archived && opportunity->archive_reason != NULL)
    {
      place = opportunity->archive_reason;
      at = opportunity->archived_at;
      mapped = look_up (self->reasons, place, &to);
    }
  else
    mapped = look_up (self->stages, place, &to);

  if (!clara_decision_take_stage (write, candidacy, place, mapped ? &to : NULL, at, &moved, error))
    return FALSE;
  taken->n_moved += moved ? 1 : 0;

  return TRUE;
}

/* Deleted in Lever, or made unknown there: nothing of the person stays here. */
gboolean
clara_lever_sync_forget (ClaraWrite *write,
                         const char *opportunity,
                         ClaraLeverTaken *taken,
                         GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraLeverMark)
      mark = clara_lever_marks_get (clara_write_get_connection (write), opportunity, &local);
  guint n = 0;

  if (mark == NULL && g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    return TRUE;
  if (mark == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (!clara_erasure_carry_out (write, &mark->candidacy, &n, error))
    return FALSE;
  taken->n_erased += n;

  return TRUE;
}

/* The card that is there already, or a new one. */
static gboolean
find_or_add_card (ClaraWrite *write,
                  const ClaraLeverOpportunity *opportunity,
                  const ClaraId *job,
                  ClaraId *id,
                  GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraCandidacy) found = clara_candidacies_get_by_opportunity (
      clara_write_get_connection (write), job, opportunity->id, &local);
  g_autoptr (ClaraCandidacy) card = NULL;

  if (found != NULL)
    {
      *id = found->id;
      return TRUE;
    }
  if (!g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }

  card = clara_candidacy_new ();
  card->job = *job;
  card->opportunity = g_strdup (opportunity->id);
  if (!clara_candidacies_add (write, card, error))
    return FALSE;
  *id = card->id;

  return TRUE;
}

/*
 * Whether its papers are to be looked at: it is new, or it changed, and not by what Clara itself has written there. One
 * that Lever never gave a time is looked at once.
 */
static gboolean
wants_papers (const ClaraLeverMark *before, const ClaraLeverOpportunity *opportunity)
{
  if (before == NULL)
    return TRUE;
  if (before->wanted || before->gone)
    return TRUE;

  return opportunity->updated != before->updated && opportunity->updated != before->own;
}

/* Clara's own tags as the list shows them, unless it was shown before Clara wrote there last. */
static gboolean
take_tags (ClaraWrite *write,
           const ClaraLeverOpportunity *opportunity,
           const ClaraLeverMark *before,
           GError **error)
{
  ClaraLeverTags tags = CLARA_LEVER_TAGS_NONE;

  if (before != NULL && before->own > opportunity->updated)
    return TRUE;
  for (guint i = 0; opportunity->tags[i] != NULL; i++)
    tags |= clara_lever_tags_of_text (opportunity->tags[i]);

  return clara_lever_tags_set (write, opportunity->id, tags, error);
}

static gboolean
take_known (ClaraLeverSync *self,
            ClaraWrite *write,
            const ClaraLeverOpportunity *opportunity,
            const ClaraLeverMark *before,
            ClaraLeverMark *mark,
            ClaraLeverTaken *taken,
            GError **error)
{
  gboolean fresh = FALSE;
  guint n_moved = taken->n_moved;

  if (!take_person (write, &mark->candidacy, opportunity, error) ||
      !take_text (write, &mark->candidacy, CLARA_MATERIAL_COVER_LETTER, opportunity->letter, &fresh,
                  error) ||
      !take_text (write, &mark->candidacy, CLARA_MATERIAL_ANSWERS, opportunity->answers, &fresh,
                  error) ||
      !take_tags (write, opportunity, before, error) ||
      !take_place (self, write, &mark->candidacy, opportunity, taken, error))
    return FALSE;

  /* Where a card stands when it comes in is no news of its own. */
  if (before != NULL && taken->n_moved > n_moved &&
      !clara_tidings_tell_move (write, &mark->candidacy, error))
    return FALSE;

  mark->wanted = wants_papers (before, opportunity);
  if (before == NULL)
    taken->n_added++;
  else if (mark->wanted || fresh)
    taken->n_changed++;

  /* With its papers, when they are here; else now. */
  return !fresh || mark->wanted ||
         clara_work_request (write, CLARA_WORK_READ, &mark->candidacy, &mark->job, &mark->candidacy,
                             CLARA_WORK_PRIORITY_FRESH, error);
}

/* One candidate of a page. @job: of its posting, which is processed; NULL: of another one */
gboolean
clara_lever_sync_take (ClaraLeverSync *self,
                       ClaraWrite *write,
                       const ClaraLeverOpportunity *opportunity,
                       const ClaraId *job,
                       gint64 seen,
                       ClaraLeverTaken *taken,
                       GError **error)
{
  ClaraConnection *connection = clara_write_get_connection (write);
  g_autoptr (GError) local = NULL;
  g_autoptr (ClaraLeverMark) before = NULL;
  ClaraLeverMark mark = { .id = opportunity->id, .updated = opportunity->updated, .seen = seen };
  gboolean erased;

  if (opportunity->anonymized)
    return clara_lever_sync_forget (write, opportunity->id, taken, error);
  if (!clara_erasure_knows_opportunity (connection, opportunity->id, &erased, error))
    return FALSE;
  if (erased)
    return TRUE;

  before = clara_lever_marks_get (connection, opportunity->id, &local);
  if (before == NULL && !g_error_matches (local, CLARA_ERROR, CLARA_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (before == NULL && (job == NULL || (opportunity->archived && self->skip_archived)))
    return TRUE;

  if (before != NULL)
    {
      mark.job = before->job;
      mark.candidacy = before->candidacy;
    }
  else
    {
      mark.job = *job;
      if (!find_or_add_card (write, opportunity, job, &mark.candidacy, error))
        return FALSE;
    }

  return take_known (self, write, opportunity, before, &mark, taken, error) &&
         clara_lever_marks_set (write, &mark, error);
}

void
clara_lever_sync_count (ClaraLeverSync *self, const ClaraLeverTaken *taken)
{
  self->report->n_added += taken->n_added;
  self->report->n_changed += taken->n_changed;
  self->report->n_moved += taken->n_moved;
  self->report->n_erased += taken->n_erased;
}
