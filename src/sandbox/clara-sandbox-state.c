/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-state.h"

#include "clara-date.h"
#include "clara-sandbox-json.h"

static GPtrArray *
new_objects (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
}

static void
document_free (gpointer data)
{
  ClaraSandboxDocument *self = data;

  g_free (self->id);
  g_free (self->name);
  g_free (self->ext);
  g_free (self->paper);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

static void
opportunity_free (gpointer data)
{
  ClaraSandboxOpportunity *self = data;

  g_free (self->id);
  json_object_unref (self->json);
  g_clear_pointer (&self->application, json_object_unref);
  g_free (self->posting);
  g_ptr_array_unref (self->resumes);
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * clara_sandbox_state_new:
 * @seed: where ids come from
 * @epoch: when the program begins, in milliseconds
 *
 * Returns: (transfer full): an account with nothing in it
 */
ClaraSandboxState *
clara_sandbox_state_new (guint32 seed, gint64 epoch)
{
  ClaraSandboxState *self = g_new0 (ClaraSandboxState, 1);

  self->random = g_rand_new_with_seed (seed);
  self->epoch = epoch;
  self->account = clara_sandbox_state_make_id (self);
  self->users = new_objects ();
  self->stages = new_objects ();
  self->reasons = new_objects ();
  self->postings = new_objects ();
  self->deleted_postings = new_objects ();
  self->deleted_opportunities = new_objects ();
  self->deleted_applications = new_objects ();
  self->webhooks = new_objects ();
  self->opportunities = g_ptr_array_new_with_free_func (opportunity_free);
  self->opportunities_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->contacts_by_email = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->occupations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->contacts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) json_object_unref);

  return self;
}

/**
 * clara_sandbox_state_free:
 * @self: (nullable) (transfer full): an account
 */
void
clara_sandbox_state_free (ClaraSandboxState *self)
{
  if (self == NULL)
    return;

  g_rand_free (self->random);
  g_free (self->account);
  g_free (self->company);
  g_ptr_array_unref (self->users);
  g_ptr_array_unref (self->stages);
  g_ptr_array_unref (self->reasons);
  g_ptr_array_unref (self->postings);
  g_ptr_array_unref (self->deleted_postings);
  g_ptr_array_unref (self->deleted_opportunities);
  g_ptr_array_unref (self->deleted_applications);
  g_ptr_array_unref (self->webhooks);
  g_hash_table_unref (self->opportunities_by_id);
  g_ptr_array_unref (self->opportunities);
  g_hash_table_unref (self->contacts);
  g_hash_table_unref (self->contacts_by_email);
  g_hash_table_unref (self->occupations);
  g_free (self);
}

/**
 * clara_sandbox_state_make_id:
 * @self: an account
 *
 * Returns: (transfer full): the next id, in the form of a random UUID
 */
char *
clara_sandbox_state_make_id (ClaraSandboxState *self)
{
  guint32 a = g_rand_int (self->random);
  guint32 b = g_rand_int (self->random);
  guint32 c = g_rand_int (self->random);
  guint32 d = g_rand_int (self->random);

  return g_strdup_printf ("%08x-%04x-4%03x-%04x-%04x%08x", a, b >> 16, b & 0xfff,
                          0x8000 | (c >> 16 & 0x3fff), c & 0xffff, d);
}

/**
 * clara_sandbox_state_now:
 * @self: an account
 *
 * Returns: the time in milliseconds, later than the one that was given out before
 */
gint64
clara_sandbox_state_now (ClaraSandboxState *self)
{
  self->last_time = MAX (self->last_time + 1, clara_date_now_ms ());

  return self->last_time;
}

/**
 * clara_sandbox_state_find:
 * @objects: (element-type JsonObject): objects of one kind
 * @id: (nullable): an id
 *
 * Returns: (nullable) (transfer none): the one that has this id
 */
JsonObject *
clara_sandbox_state_find (GPtrArray *objects, const char *id)
{
  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);

      if (g_strcmp0 (clara_sandbox_json_string (object, "id"), id) == 0)
        return object;
    }

  return NULL;
}

/**
 * clara_sandbox_state_rank:
 * @self: an account
 * @stage: (nullable): a stage's id
 *
 * Returns: its place in the pipeline; -1 if there is no such stage
 */
int
clara_sandbox_state_rank (ClaraSandboxState *self, const char *stage)
{
  for (guint i = 0; i < self->stages->len; i++)
    if (g_strcmp0 (clara_sandbox_json_string (g_ptr_array_index (self->stages, i), "id"), stage) ==
        0)
      return (int) i;

  return -1;
}

/**
 * clara_sandbox_state_opportunity:
 * @self: an account
 * @id: (nullable): an id
 *
 * Returns: (nullable) (transfer none): that opportunity
 */
ClaraSandboxOpportunity *
clara_sandbox_state_opportunity (ClaraSandboxState *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->opportunities_by_id, id) : NULL;
}

static void
blank (JsonObject *object)
{
  json_object_set_string_member (object, "name", "");
  json_object_set_string_member (object, "headline", "");
  json_object_set_array_member (object, "emails", json_array_new ());
  json_object_set_array_member (object, "phones", json_array_new ());
  json_object_set_boolean_member (object, "isAnonymized", TRUE);
}

static gboolean
is_contact (gpointer email, gpointer contact, gpointer wanted)
{
  return g_strcmp0 (contact, wanted) == 0;
}

static gboolean
is_last_with_contact (ClaraSandboxState *self, const char *contact)
{
  for (guint i = 0; i < self->opportunities->len; i++)
    {
      ClaraSandboxOpportunity *other = g_ptr_array_index (self->opportunities, i);

      if (g_strcmp0 (clara_sandbox_json_string (other->json, "contact"), contact) == 0 &&
          !clara_sandbox_json_boolean (other->json, "isAnonymized", FALSE))
        return FALSE;
    }

  return TRUE;
}

/**
 * clara_sandbox_state_anonymise:
 * @self: an account
 * @opportunity: who is anonymised
 *
 * Takes away who it is, documents and links; posting, tags, notes and answers stay. The contact follows when this was
 * its last opportunity that had a name.
 */
void
clara_sandbox_state_anonymise (ClaraSandboxState *self, ClaraSandboxOpportunity *opportunity)
{
  const char *contact_id = clara_sandbox_json_string (opportunity->json, "contact");
  JsonObject *contact = g_hash_table_lookup (self->contacts, contact_id);

  blank (opportunity->json);
  json_object_set_string_member (opportunity->json, "location", "");
  json_object_set_array_member (opportunity->json, "links", json_array_new ());
  g_ptr_array_set_size (opportunity->resumes, 0);
  g_ptr_array_set_size (opportunity->files, 0);
  if (opportunity->application != NULL)
    {
      json_object_set_null_member (opportunity->application, "name");
      json_object_set_null_member (opportunity->application, "email");
      json_object_set_null_member (opportunity->application, "phone");
      json_object_set_null_member (opportunity->application, "company");
      json_object_set_array_member (opportunity->application, "links", json_array_new ());
    }
  if (contact != NULL && is_last_with_contact (self, contact_id))
    {
      blank (contact);
      g_hash_table_foreach_remove (self->contacts_by_email, is_contact, (gpointer) contact_id);
      json_object_set_object_member (contact, "location",
                                     clara_sandbox_json_object ("s:name", "", NULL));
    }
}

/**
 * clara_sandbox_state_is_confidential:
 * @object: a posting or an opportunity
 *
 * Returns: whether only those may see it who may see confidential data
 */
gboolean
clara_sandbox_state_is_confidential (JsonObject *object)
{
  return g_strcmp0 (clara_sandbox_json_string (object, "confidentiality"), "confidential") == 0;
}

/**
 * clara_sandbox_state_add:
 * @self: an account
 * @opportunity: (transfer full): an opportunity that it does not hold yet
 */
void
clara_sandbox_state_add (ClaraSandboxState *self, ClaraSandboxOpportunity *opportunity)
{
  g_ptr_array_add (self->opportunities, opportunity);
  g_hash_table_insert (self->opportunities_by_id, opportunity->id, opportunity);
}

/**
 * clara_sandbox_opportunity_new:
 * @json: (transfer full): the opportunity as Lever shows it
 *
 * Returns: (transfer full): an opportunity without application, documents and notes
 */
ClaraSandboxOpportunity *
clara_sandbox_opportunity_new (JsonObject *json)
{
  ClaraSandboxOpportunity *self = g_new0 (ClaraSandboxOpportunity, 1);

  self->id = g_strdup (clara_sandbox_json_string (json, "id"));
  self->json = json;
  self->resumes = g_ptr_array_new_with_free_func (document_free);
  self->files = g_ptr_array_new_with_free_func (document_free);
  self->notes = new_objects ();

  return self;
}

/**
 * clara_sandbox_opportunity_note:
 * @self: an opportunity
 * @id: a note's id
 *
 * Returns: (nullable) (transfer none): that note, even if it was deleted
 */
JsonObject *
clara_sandbox_opportunity_note (ClaraSandboxOpportunity *self, const char *id)
{
  return clara_sandbox_state_find (self->notes, id);
}

/**
 * clara_sandbox_document_new:
 * @state: the account, which gives the id
 * @name: the file's name, whose ending tells its kind
 * @created_at: when it came
 *
 * Returns: (transfer full): a document that Lever could read, with nothing in it yet
 */
ClaraSandboxDocument *
clara_sandbox_document_new (ClaraSandboxState *state, const char *name, gint64 created_at)
{
  ClaraSandboxDocument *self = g_new0 (ClaraSandboxDocument, 1);
  const char *dot = strrchr (name, '.');

  self->id = clara_sandbox_state_make_id (state);
  self->name = g_strdup (name);
  self->ext = g_ascii_strdown (dot != NULL ? dot + 1 : "", -1);
  self->created_at = created_at;
  self->status = "processed";

  return self;
}

/**
 * clara_sandbox_document_find:
 * @documents: (element-type ClaraSandboxDocument): documents
 * @id: an id
 *
 * Returns: (nullable) (transfer none): that document
 */
ClaraSandboxDocument *
clara_sandbox_document_find (GPtrArray *documents, const char *id)
{
  for (guint i = 0; i < documents->len; i++)
    {
      ClaraSandboxDocument *document = g_ptr_array_index (documents, i);

      if (g_strcmp0 (document->id, id) == 0)
        return document;
    }

  return NULL;
}
